// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_view.h"

#include "core/domain/calendar/clock.h"
#include "core/services/words.h"
#include "ui/cases/case_list_model.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int heightOfRow = 28;

struct Standard {
    CaseColumn column;
    int width;
    bool shown;
    int share = 0; ///< of the room that is left over or lacking
    int least = 0;
};
constexpr Standard standards[] = {
    {CaseColumn::Number, 202, true},       {CaseColumn::Stage, 86, true},
    {CaseColumn::Party, 130, true, 2, 80}, {CaseColumn::Cause, 160, true, 3, 86},
    {CaseColumn::Place, 120, true, 2, 72}, {CaseColumn::Unit, 90, false},
    {CaseColumn::Officers, 110, true},     {CaseColumn::NextDue, 188, true},
    {CaseColumn::Fine, 84, true},          {CaseColumn::Paid, 84, true},
    {CaseColumn::Waiting, 90, false},      {CaseColumn::LeadOn, 92, false},
    {CaseColumn::FiledOn, 92, false},      {CaseColumn::DecidedOn, 94, true},
    {CaseColumn::Matter, 170, false},      {CaseColumn::ClosedOn, 92, false},
    {CaseColumn::Procedure, 80, false},    {CaseColumn::Outcome, 90, false},
};

/// Widths that fit small text do not fit large text.
QString layoutName()
{
    const int percent = preferences::textPercent();
    return percent == 100 ? u"cases/columns"_s : u"cases/columns/%1"_s.arg(percent);
}

int sectionOf(CaseColumn column) { return static_cast<int>(column); }

CaseColumn columnOf(int section)
{
    return caseColumnNames[static_cast<std::size_t>(section)].value;
}

/// Headings and days left take more room in some languages than in others.
int widthOf(const CaseListView &view, const Standard &standard)
{
    int wanted = std::max(theme::scaled(standard.width),
                          view.horizontalHeader()->sectionSizeHint(sectionOf(standard.column)));
    const auto fit = [&](const QString &words) {
        wanted = std::max(wanted, view.fontMetrics().horizontalAdvance(words) + theme::scaled(12));
    };
    if (standard.column == CaseColumn::Stage)
        for (const Name<Stage> &stage : stageNames)
            fit(wordFor(stageNames, stage.value));
    if (standard.column == CaseColumn::NextDue) {
        const Date today = dayInChina(Moment::now());
        for (const int days : {-888, 888})
            fit(CaseListModel::tr("%1, %2", "a day and how many days are left")
                    .arg(toIso(today), text::left(today + Days(days), today)));
    }
    return wanted;
}

} // namespace

CaseListView::CaseListView(CaseListModel *listModel, QWidget *parent)
    : QTableView(parent), m_columns(new QMenu(tr("Columns"), this))
{
    setObjectName(u"case_table"_s);
    setAccessibleName(tr("Cases"));
    setModel(listModel);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::scaled(heightOfRow));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &CaseListView::keep);
    // The last column takes what is left over, which nobody chose.
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        for (int place = header->visualIndex(section) + 1; place < header->count(); ++place)
            if (!isColumnHidden(header->logicalIndex(place)))
                return keep();
    });
    connect(header, &QHeaderView::sectionClicked, this, &CaseListView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
    connect(m_columns, &QMenu::aboutToShow, this, &CaseListView::fillMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.row()); });
}

QList<CaseColumn> CaseListView::shownColumns() const
{
    QList<CaseColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(section))
            columns << columnOf(section);
    }
    return columns;
}

void CaseListView::showSort(const CaseSort &sort)
{
    m_sort = sort;
    for (const Name<CaseColumn> &column : caseColumnNames)
        if (case_columns::orderOf(column.value) == sort.by) {
            horizontalHeader()->setSortIndicatorShown(true);
            horizontalHeader()->setSortIndicator(sectionOf(column.value), sort.descending
                                                                              ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
            return;
        }
    horizontalHeader()->setSortIndicatorShown(false);
}

QList<std::pair<int, int>> CaseListView::selectedSpans() const
{
    QList<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end());
    return spans;
}

void CaseListView::sortBy(int section)
{
    const std::optional<CaseOrder> order = case_columns::orderOf(columnOf(section));
    if (!order)
        return;
    // The latest first, then the earliest, then as it was: the newest case first. Words begin with
    // the first, as a limit does with the next.
    const bool isUpward = *order == CaseOrder::NextDue || *order == CaseOrder::Party ||
                          *order == CaseOrder::Cause || *order == CaseOrder::Place ||
                          *order == CaseOrder::Officers;
    CaseSort sort{*order, !isUpward};
    if (m_sort.by == *order)
        sort =
            m_sort.descending == sort.descending ? CaseSort{*order, !sort.descending} : CaseSort{};
    emit sortWanted(sort);
}

void CaseListView::fillMenu()
{
    m_columns->clear();
    QMenu *sorting = m_columns->addMenu(tr("Sort by"));
    QAction *newest = sorting->addAction(tr("Newest case first"));
    connect(newest, &QAction::triggered, this, [this] { emit sortWanted({}); });
    for (const Name<CaseColumn> &column : caseColumnNames) {
        const std::optional<CaseOrder> order = case_columns::orderOf(column.value);
        if (!order)
            continue;
        const QString label = case_columns::label(column.value);
        for (const bool descending : {false, true}) {
            QAction *one = sorting->addAction(descending ? tr("%1, downwards").arg(label)
                                                         : tr("%1, upwards").arg(label));
            connect(one, &QAction::triggered, this,
                    [this, sort = CaseSort{*order, descending}] { emit sortWanted(sort); });
        }
    }
    m_columns->addSeparator();
    const bool isLast = shownColumns().size() == 1;
    for (const Name<CaseColumn> &column : caseColumnNames) {
        const int section = sectionOf(column.value);
        QAction *one = m_columns->addAction(case_columns::label(column.value));
        one->setObjectName(u"column_"_s + column.text);
        one->setCheckable(true);
        one->setChecked(!isColumnHidden(section));
        one->setEnabled(isColumnHidden(section) || !isLast);
        connect(one, &QAction::toggled, this, [this, section](bool on) {
            setColumnHidden(section, !on);
            keep();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(tr("Standard columns")), &QAction::triggered, this, [this] {
        preferences::setLayout(layoutName(), {});
        showStandard();
        fitStandard();
    });
}

void CaseListView::showStandard()
{
    m_restoring = true;
    int place = 0;
    for (const Standard &standard : standards) {
        const int section = sectionOf(standard.column);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), place++);
        setColumnWidth(section, theme::scaled(standard.width));
        setColumnHidden(section, !standard.shown);
    }
    m_restoring = false;
}

/// As long as nobody has chosen widths, the usual columns share the room there is, so that none of
/// them is out of sight.
void CaseListView::fitStandard()
{
    if (!preferences::layout(layoutName()).isEmpty())
        return;
    int room = viewport()->width();
    int shares = 0;
    for (const Standard &standard : standards) {
        if (isColumnHidden(sectionOf(standard.column)))
            continue;
        room -= widthOf(*this, standard);
        shares += standard.share;
    }
    if (shares == 0)
        return;
    if (room < 0)
        room -= shares; // what division leaves over
    m_restoring = true;
    for (const Standard &standard : standards) {
        const int share = standard.share > 0 ? room * standard.share / shares : 0;
        setColumnWidth(sectionOf(standard.column),
                       std::max(theme::scaled(standard.least), widthOf(*this, standard) + share));
    }
    m_restoring = false;
}

void CaseListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStandard();
}

void CaseListView::restore()
{
    showStandard();
    m_restoring = true;
    int place = 0;
    // By name: a column this program does not know is passed over, a new one stays where the
    // standard has it.
    for (const QJsonValue &kept :
         QJsonDocument::fromJson(preferences::layout(layoutName())).array()) {
        const auto column = valueOf(caseColumnNames, kept["column"_L1].toString());
        if (!column)
            continue;
        const int section = sectionOf(*column);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), place++);
        setColumnWidth(section, std::clamp(kept["width"_L1].toInt(100), 40, 2000));
        setColumnHidden(section, !kept["shown"_L1].toBool(true));
    }
    if (shownColumns().isEmpty())
        setColumnHidden(sectionOf(CaseColumn::Number), false);
    m_restoring = false;
}

void CaseListView::keep() const
{
    if (m_restoring)
        return;
    QJsonArray columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        const bool hidden = isColumnHidden(section);
        const int width = hidden ? 0 : columnWidth(section);
        QJsonObject column{{"column"_L1, nameOf(caseColumnNames, columnOf(section))},
                           {"shown"_L1, !hidden}};
        if (width > 0)
            column.insert("width"_L1, width);
        columns << column;
    }
    preferences::setLayout(layoutName(), QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

void CaseListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseListView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMade();
}

} // namespace anjuan
