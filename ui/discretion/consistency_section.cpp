// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/consistency_section.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/consistency_sheet.h"
#include "core/services/deviation_sheet.h"
#include "core/services/discretion_words.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/table_print.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 5;

} // namespace

ConsistencySection::ConsistencySection(Workplace &workplace)
    : AdminSection(workplace, tr("Yearly consistency"),
                   tr("What each squad fined in a matter beside the whole bureau. Decisions that "
                      "were changed later and cases of several violations are left out.")),
      m_year(new QComboBox),
      m_rows(new Listing(u"consistency_rows"_s, tr("Fines by matter and squad"),
                         consistency_sheet::headings())),
      m_deviations(
          new Listing(u"deviations"_s, tr("Deviations of the year"),
                      {tr("Decided"), tr("Case"), tr("Squad"), tr("Tier"), tr("Range"), tr("Fine"),
                       tr("Ground"), tr("Reason"), tr("Approvals"), tr("Legality opinion")})),
      m_export(addCommand(u"export_consistency"_s, tr("Export as XLSX…"), u"export"_s,
                          Qt::CTRL | Qt::Key_E)),
      m_exportDeviations(addCommand(u"export_deviations"_s,
                                    ConsistencySection::tr("Export the deviations…"), u"export"_s,
                                    Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
      m_print(addCommand(u"print_consistency"_s, tr("Print…"), u"print"_s, QKeySequence::Print)),
      m_open(addCommand(u"open_deviation"_s, tr("Open the case"), u"folder"_s,
                        Qt::CTRL | Qt::Key_Return))
{
    auto *label = new QLabel(tr("&Year:"));
    label->setBuddy(m_year);
    m_year->setObjectName(u"consistency_year"_s);
    const int now = static_cast<int>(today().year());
    for (int year = now; year > now - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    row()->addWidget(label);
    row()->addWidget(m_year);
    m_rows->setWidths({75, 150, 210, 60, 85, 115, 75, 80, 95, 85, 260});
    for (const int column : consistency_sheet::numbers())
        m_rows->alignRight(column);
    m_rows->setEmpty(tr("No fine was decided in this year."));
    m_deviations->setWidths({90, 190, 210, 70, 130, 70, 100, 190, 220, 240});
    m_deviations->alignRight(5);
    m_deviations->setEmpty(tr("No decision of this year left its tier."));
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_rows);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 4, 0, 0);
    auto *title = new QLabel(tr("Decisions that left their tier"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    column->addWidget(m_deviations, 1);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    body()->addWidget(split, 1);
    connect(m_year, &QComboBox::activated, this, &ConsistencySection::refresh);
    connect(m_export, &QAction::triggered, this, &ConsistencySection::exportSheet);
    connect(m_exportDeviations, &QAction::triggered, this, &ConsistencySection::exportDeviations);
    connect(m_print, &QAction::triggered, this, &ConsistencySection::print);
    connect(m_deviations, &Listing::chosen, this, &ConsistencySection::openDeviation);
    connect(m_open, &QAction::triggered, this, [this] { openDeviation(m_deviations->current()); });
    connect(m_deviations, &Listing::currentChanged, this, [this] {
        allow(m_open,
              m_deviations->current().isEmpty() ? tr("Choose a deviation first.") : QString());
    });
    setFocusProxy(m_rows->view());
    show({});
}

QString ConsistencySection::helpTopic() const { return u"discretion"_s; }

int ConsistencySection::year() const { return m_year->currentData().toInt(); }

void ConsistencySection::refresh()
{
    workplace().read(
        this,
        [year = year()](Seat &seat) -> Result<View> {
            auto rows = discretion::consistency(seat.db, seat.session, year);
            if (!rows)
                return rows.error();
            auto deviations = discretion::deviations(seat.db, seat.session, year);
            if (!deviations)
                return deviations.error();
            return View{*std::move(rows), *std::move(deviations)};
        },
        [this](const Result<View> &view) {
            if (view)
                return show(*view);
            m_rows->showTrouble(text::sentence(view.error()));
            m_deviations->showTrouble({});
        });
}

void ConsistencySection::show(const View &view)
{
    m_view = view;
    QList<Line> lines;
    for (const ConsistencyRow &row : view.rows) {
        Line line{QString::number(lines.size()), {}};
        for (const QString &cell : consistency_sheet::cells(row))
            line.cells << Cell(cell);
        // What to look at is said by its number; the colour only helps to find it.
        if (row.outliers > 0)
            line.cells[8].tone = theme::Tone::Warning;
        lines << line;
    }
    m_rows->setLines(lines);
    lines.clear();
    for (const DeviationRow &row : view.deviations)
        lines << Line{QString::number(lines.size()),
                      {Cell(text::day(row.decidedOn)), Cell(row.number), Cell(row.unitName),
                       Cell(row.tier), Cell(discretion_words::range({row.from, row.to})),
                       Cell(official::yuan(row.fine)),
                       Cell(wordFor(deviationGroundNames, row.ground)), Cell(row.reason),
                       Cell(row.approvals.join(u' ')), Cell(row.opinion)}};
    m_deviations->setLines(lines);
    const QString nothing =
        view.rows.isEmpty() ? tr("No fine was decided in this year.") : QString();
    allow(m_export, nothing);
    allow(m_exportDeviations,
          view.deviations.isEmpty() ? tr("No decision of this year left its tier.") : QString());
    allow(m_print, nothing);
    allow(m_open, m_deviations->current().isEmpty() ? tr("Choose a deviation first.") : QString());
}

void ConsistencySection::exportSheet()
{
    auto *files =
        new QFileDialog(this, tr("Export the sheet"), QString(), tr("Workbooks (*.xlsx)"));
    files->setObjectName(u"consistency_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"xlsx"_s);
    files->selectFile(tr("consistency-%1.xlsx").arg(year()));
    connect(files, &QFileDialog::fileSelected, this, &ConsistencySection::writeTo);
    files->open();
}

void ConsistencySection::writeTo(const QString &path)
{
    workplace().read(
        this,
        [path, year = year(), rows = m_view.rows](Seat &) {
            return consistency_sheet::writeXlsx(path, year, rows);
        },
        [this, path](const Result<> &done) {
            complain(done ? QString() : text::sentence(done.error()));
            if (done)
                emit said(tr("Written: %1").arg(path));
        });
}

void ConsistencySection::exportDeviations()
{
    auto *files = new QFileDialog(this, tr("Export the deviations"), QString(),
                                  tr("Workbooks (*.xlsx);;CSV files (*.csv)"));
    files->setObjectName(u"deviations_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"xlsx"_s);
    files->selectFile(tr("deviations-%1.xlsx").arg(year()));
    connect(files, &QFileDialog::fileSelected, this, &ConsistencySection::writeDeviationsTo);
    files->open();
}

void ConsistencySection::writeDeviationsTo(const QString &path)
{
    workplace().read(
        this,
        [path, year = year(), rows = m_view.deviations](Seat &) {
            return path.endsWith(".csv"_L1, Qt::CaseInsensitive)
                       ? deviation_sheet::writeCsv(path, rows)
                       : deviation_sheet::writeXlsx(path, year, rows);
        },
        [this, path](const Result<> &done) {
            complain(done ? QString() : text::sentence(done.error()));
            if (done)
                emit said(tr("Written: %1").arg(path));
        });
}

void ConsistencySection::print()
{
    PrintedTable table{
        .title = tr("Consistency of fines in %1, %2").arg(year()).arg(workplace().bureauName()),
        .remark = tr("Decisions that were changed later and cases of several "
                     "violations are left out."),
        .headings = consistency_sheet::headings(),
        .today = today()};
    for (const int column : consistency_sheet::numbers())
        table.right.insert(column);
    for (const ConsistencyRow &row : m_view.rows)
        table.rows.push_back(consistency_sheet::cells(row));
    previewTable(this, table);
}

void ConsistencySection::openDeviation(const QString &key)
{
    const qsizetype place = key.isEmpty() ? -1 : key.toLongLong();
    if (place >= 0 && place < m_view.deviations.size())
        emit caseWanted(m_view.deviations[place].id);
}

} // namespace anjuan
