// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pivot_page.h"

#include "core/exchange/csv_writer.h"
#include "core/services/figure_parts.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/figure_cases_dialog.h"
#include "ui/statistics/period_bar.h"
#include "ui/statistics/saved_pivots.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int longestName = 60;
constexpr int noFilter = -1;

void addWays(QComboBox *box)
{
    for (const auto &[by, name] : breakdownNames)
        box->addItem(figure_parts::wayName(by), static_cast<int>(by));
}

void choose(QComboBox *box, const QVariant &data)
{
    if (const int place = box->findData(data); place >= 0)
        box->setCurrentIndex(place);
}

} // namespace

PivotPage::PivotPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_bar(new PeriodBar(workplace, u"pivot"_s)),
      m_measure(new QComboBox), m_rows(new QComboBox), m_columns(new QComboBox),
      m_filter(new QComboBox), m_part(new QComboBox), m_saved(new QComboBox), m_note(new QLabel),
      m_table(new QTableWidget)
{
    setObjectName(u"pivot_page"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(makeChoices());
    m_note->setObjectName(u"pivot_note"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_table->setObjectName(u"pivot"_s);
    m_table->setAccessibleName(tr("The figure by rows and columns"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMaximumWidth(320);
    column->addWidget(m_table, 1);
    connect(m_bar, &PeriodBar::changed, this, &PivotPage::refresh);
    for (QComboBox *box : {m_measure, m_rows, m_columns, m_part})
        connect(box, &QComboBox::currentIndexChanged, this, &PivotPage::refresh);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PivotPage::readParts);
    connect(m_saved, &QComboBox::activated, this, &PivotPage::useSaved);
    connect(m_table, &QTableWidget::itemActivated, this, &PivotPage::openCell);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_open->setEnabled(row >= 0); });
    offerSaved();
    readParts();
    setFocusProxy(m_table);
    followChanges(change_pause::figures);
}

void PivotPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QString &icon,
                            void (PivotPage::*does)()) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        m_bar->addAction(action);
        return action;
    };
    m_open = add(u"open_cell"_s, tr("Cases of the cell"), u"folder"_s, &PivotPage::openCell);
    m_open->setEnabled(false);
    add(u"save_pivot"_s, tr("Save the table…"), u"export"_s, &PivotPage::saveTable);
    add(u"keep_pivot"_s, tr("Keep as…"), u"filter"_s, &PivotPage::keep);
    m_forget = add(u"forget_pivot"_s, tr("Forget"), u"close"_s, &PivotPage::forget);
}

QWidget *PivotPage::makeChoices()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](const QString &label, QComboBox *box, const QString &name, int width) {
        auto *text = new QLabel(label);
        text->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(width);
        row->addWidget(text);
        row->addWidget(box);
    };
    field(tr("&Figure"), m_measure, u"pivot_measure"_s, 16);
    field(tr("&Rows"), m_rows, u"pivot_rows"_s, 8);
    field(tr("&Columns"), m_columns, u"pivot_columns"_s, 8);
    field(tr("&Only"), m_filter, u"pivot_filter"_s, 8);
    field(tr("&Part"), m_part, u"pivot_part"_s, 10);
    field(tr("&Kept"), m_saved, u"pivot_saved"_s, 10);
    row->addStretch(1);
    for (const Indicator &indicator : statistics::book().indicators)
        if ((indicator.tally == Tally::Count || indicator.tally == Tally::Sum) &&
            indicator.rows != CountedThing::Officers)
            m_measure->addItem(indicator.name.here(), indicator.id);
    addWays(m_rows);
    addWays(m_columns);
    m_filter->addItem(tr("everything"), noFilter);
    addWays(m_filter);
    choose(m_measure, u"filed"_s);
    choose(m_rows, static_cast<int>(Breakdown::Unit));
    choose(m_columns, static_cast<int>(Breakdown::Month));
    return line;
}

QString PivotPage::helpTopic() const { return u"statistics"_s; }

PivotQuery PivotPage::query() const
{
    PivotQuery query{.period = m_bar->query(),
                     .measure = m_measure->currentData().toString(),
                     .rows = static_cast<Breakdown>(m_rows->currentData().toInt()),
                     .columns = static_cast<Breakdown>(m_columns->currentData().toInt())};
    const int by = m_filter->currentData().toInt();
    if (by != noFilter && m_part->currentIndex() >= 0)
        query.filter.push_back({static_cast<Breakdown>(by), m_part->currentData().toString()});
    return query;
}

/// What the filter can be narrowed to: the parts that the figure has.
void PivotPage::readParts()
{
    const int by = m_filter->currentData().toInt();
    const QSignalBlocker quiet(m_part);
    m_part->clear();
    m_part->setEnabled(by != noFilter);
    if (by == noFilter)
        return refresh();
    workplace().read(
        this,
        [period = m_bar->query(), way = static_cast<Breakdown>(by)](Seat &seat) {
            return statistics::byPart(seat.db, seat.session, seat.book, period, way);
        },
        [this, by](const Result<BrokenDown> &answer) {
            if (by != m_filter->currentData().toInt())
                return;
            const QSignalBlocker still(m_part);
            m_part->clear();
            for (const FigurePart &part : answer ? answer->parts : std::vector<FigurePart>())
                m_part->addItem(part.name, part.key);
            if (m_wantedPart)
                choose(m_part, *m_wantedPart);
            m_wantedPart.reset();
            refresh();
        });
}

void PivotPage::refresh()
{
    workplace().read(
        this,
        [wanted = query(),
         asked = ++m_asked](Seat &seat) -> Result<std::tuple<int, PivotQuery, Result<Pivot>>> {
            return std::tuple(asked, wanted,
                              pivots::count(seat.db, seat.session, seat.book, wanted));
        },
        [this](const Result<std::tuple<int, PivotQuery, Result<Pivot>>> &answer) {
            if (!answer) {
                m_note->setText(answer.error().text);
            } else if (std::get<0>(*answer) == m_asked) {
                m_shown = std::get<1>(*answer);
                show(std::get<2>(*answer));
            }
        });
}

void PivotPage::show(const Result<Pivot> &answer)
{
    m_pivot = answer ? *answer : Pivot{};
    QStringList notes = m_pivot.remarks;
    if (!answer)
        notes << answer.error().text;
    else if (m_pivot.rows.empty())
        notes << tr("Nothing is counted in this period.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    fillTable();
}

/// Row by row as text, the sums at the end.
QStringList PivotPage::rowText(int row) const
{
    const auto text = [this](qint64 value) { return figures::toText(value, m_pivot.places); };
    QStringList cells;
    if (row == static_cast<int>(m_pivot.rows.size())) {
        for (const PivotHead &column : m_pivot.columns)
            cells << text(column.total);
        return cells << text(m_pivot.total);
    }
    const auto place = static_cast<std::size_t>(row);
    for (const qint64 value : m_pivot.cells[place])
        cells << text(value);
    return cells << text(m_pivot.rows[place].total);
}

void PivotPage::fillTable()
{
    m_table->clear();
    const int rows = static_cast<int>(m_pivot.rows.size());
    const int columns = static_cast<int>(m_pivot.columns.size());
    m_table->setRowCount(rows == 0 ? 0 : rows + 1);
    m_table->setColumnCount(rows == 0 ? 0 : columns + 1);
    QStringList heads;
    for (const PivotHead &column : m_pivot.columns)
        heads << column.name;
    QStringList names;
    for (const PivotHead &row : m_pivot.rows)
        names << row.name;
    m_table->setHorizontalHeaderLabels(heads << tr("Total"));
    m_table->setVerticalHeaderLabels(names << tr("Total"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList cells = rowText(row);
        for (int column = 0; column <= columns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (row == rows || column == columns) {
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_open->setEnabled(m_table->currentRow() >= 0);
}

void PivotPage::openCell()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    if (row < 0 || column < 0)
        return;
    const auto keyOf = [](const std::vector<PivotHead> &heads, int place) {
        return place < static_cast<int>(heads.size())
                   ? std::optional(heads[static_cast<std::size_t>(place)].key)
                   : std::nullopt;
    };
    auto *dialog = new FigureCasesDialog(
        workplace(), m_shown.period, m_shown.measure,
        pivots::partsOf(m_shown, keyOf(m_pivot.rows, row), keyOf(m_pivot.columns, column)), this);
    connect(dialog, &FigureCasesDialog::caseWanted, this, &Page::caseWanted);
    dialog->open();
}

void PivotPage::keep()
{
    auto *dialog = new FormDialog(u"keep_pivot_dialog"_s, tr("Keep this table under a name"),
                                  tr("Keep"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("Figure, rows, columns and filter are kept for you at this computer; the "
                       "year is chosen anew each time."));
    auto *name = new QLineEdit(m_saved->currentIndex() > 0 ? m_saved->currentText() : QString());
    name->setMaxLength(longestName);
    dialog->addField(tr("Name"), name, u"pivot_name"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, name] {
        const QString wanted = name->text().trimmed();
        if (wanted.isEmpty())
            return dialog->complain(tr("A name is needed."), name);
        saved_pivots::keep(workplace().session().actor.account, wanted, query());
        offerSaved();
        choose(m_saved, wanted);
        m_forget->setEnabled(true);
        dialog->accept();
        emit said(tr("Kept as “%1”.").arg(wanted));
    });
    dialog->open();
}

void PivotPage::forget()
{
    saved_pivots::remove(workplace().session().actor.account, m_saved->currentText());
    offerSaved();
}

void PivotPage::offerSaved()
{
    const QSignalBlocker quiet(m_saved);
    m_saved->clear();
    m_saved->addItem(tr("none"));
    for (const auto &[name, query] : saved_pivots::of(workplace().session().actor.account))
        m_saved->addItem(name, name);
    m_forget->setEnabled(false);
}

void PivotPage::useSaved(int place)
{
    m_forget->setEnabled(place > 0);
    const auto all = saved_pivots::of(workplace().session().actor.account);
    const auto found = all.find(m_saved->itemData(place).toString());
    if (found == all.end())
        return;
    const PivotQuery &wanted = found->second;
    {
        const QSignalBlocker a(m_measure);
        const QSignalBlocker b(m_rows);
        const QSignalBlocker c(m_columns);
        const QSignalBlocker d(m_filter);
        choose(m_measure, wanted.measure);
        choose(m_rows, static_cast<int>(wanted.rows));
        choose(m_columns, static_cast<int>(wanted.columns));
        choose(m_filter,
               wanted.filter.empty() ? noFilter : static_cast<int>(wanted.filter.front().by));
    }
    if (!wanted.filter.empty())
        m_wantedPart = wanted.filter.front().key;
    readParts();
}

void PivotPage::saveTable()
{
    auto *dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QStringList head{QString()};
        for (const PivotHead &column : m_pivot.columns)
            head << column.name;
        std::vector<QStringList> rows{head << tr("Total")};
        for (int row = 0; row < m_table->rowCount(); ++row)
            rows.push_back(QStringList{m_table->verticalHeaderItem(row)->text()} + rowText(row));
        const Result<> written = csv::writeFile(path, rows);
        emit said(written ? tr("Saved as %1").arg(path) : written.error().text);
    });
    dialog->open();
}

} // namespace anjuan
