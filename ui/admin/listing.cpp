// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/listing.h"

#include "core/base/pinyin.h"
#include "ui/shell/preferences.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Sorts as a Chinese list is read.
class ReadingOrder : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return readsBefore(left.data().toString(), right.data().toString());
    }
};

constexpr int rowHeight = 28;
constexpr int smallestColumn = 50;

} // namespace

Listing::Listing(const QString &name, const QString &spoken, const QStringList &headings,
                 QWidget *parent)
    : QWidget(parent), m_model(new LineModel(headings, this)), m_proxy(new ReadingOrder(this)),
      m_view(new QTableView), m_stack(new QStackedLayout(this)), m_note(new QLabel),
      m_next(new QPushButton),
      m_layoutName(u"admin/%1/%2"_s.arg(name).arg(preferences::textPercent()))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(name);
    m_view->setAccessibleName(spoken);
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(
        std::max(rowHeight, fontMetrics().height() + 8));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Listing::currentChanged);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit chosen(m_model->keyAt(m_proxy->mapToSource(index).row()));
    });

    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    m_note->setObjectName(name + u"_note"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_next->setObjectName(name + u"_next"_s);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_emptyAction)
            m_emptyAction->trigger();
    });
    column->addStretch();
    column->addWidget(m_note);
    column->addWidget(m_next, 0, Qt::AlignCenter);
    column->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
}

Listing::~Listing()
{
    if (m_keepsLayout)
        preferences::setLayout(m_layoutName, m_view->horizontalHeader()->saveState());
}

void Listing::setWidths(const QList<int> &widths)
{
    // No column is narrower than its heading.
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column,
                               std::max(widths[column] * preferences::textPercent() / 100,
                                        m_view->horizontalHeader()->sectionSizeHint(column)));
    // The last one takes what is left and must not ask for more.
    for (int column = static_cast<int>(widths.size()); column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, smallestColumn);
    m_keepsLayout = true;
    m_view->horizontalHeader()->restoreState(preferences::layout(m_layoutName));
}

void Listing::setSortable(bool sortable)
{
    m_view->setSortingEnabled(sortable);
    if (sortable)
        m_view->sortByColumn(-1, Qt::AscendingOrder);
}

void Listing::setEmpty(const QString &text, QAction *next)
{
    m_emptyText = text;
    m_emptyAction = next;
}

void Listing::setLines(const QList<Line> &lines)
{
    const QString before = current();
    m_trouble.clear();
    m_model->setLines(lines);
    showWhatThereIs();
    if (!before.isEmpty())
        select(before);
    emit currentChanged();
}

void Listing::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text.trimmed());
    showWhatThereIs();
}

void Listing::showTrouble(const QString &text)
{
    m_trouble = text;
    m_model->setLines({});
    showWhatThereIs();
    emit currentChanged();
}

void Listing::showWhatThereIs()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const bool isFiltered = m_model->rowCount() > 0;
    m_note->setText(!m_trouble.isEmpty() ? m_trouble
                    : isFiltered
                        ? tr("Nothing here has these words in it. Search for fewer of them.")
                        : m_emptyText);
    const bool canGoOn =
        m_trouble.isEmpty() && !isFiltered && m_emptyAction && m_emptyAction->isEnabled();
    m_next->setVisible(canGoOn);
    if (canGoOn) {
        m_next->setText(m_emptyAction->text());
        m_next->setIcon(m_emptyAction->icon());
    }
}

QString Listing::current() const { return selected().value(0); }

QStringList Listing::selected() const
{
    QStringList keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        keys << m_model->keyAt(m_proxy->mapToSource(index).row());
    return keys;
}

void Listing::select(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_view->selectRow(index.row());
    m_view->scrollTo(index);
}

int Listing::count() const { return m_proxy->rowCount(); }

} // namespace anjuan
