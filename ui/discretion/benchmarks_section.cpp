// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/benchmarks_section.h"

#include "core/services/discretion_ends.h"
#include "core/services/discretion_words.h"
#include "core/services/duties.h"
#include "core/services/list_files.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/discretion/compare_dialog.h"
#include "ui/discretion/list_files_choice.h"
#include "ui/discretion/list_import_dialog.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/pasted_rows.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    BenchmarkSet set{};
    QList<SetRemark> remarks{};
};

QString sideOf(const BenchmarkRow &row)
{
    return row.side == PartySide::Any ? QString() : discretion_words::label(row.side);
}

} // namespace

BenchmarksSection::BenchmarksSection(Workplace &workplace)
    : AdminSection(
          workplace, tr("Benchmarks"),
          tr("The bureau's own and those of higher authorities, edition by edition. A case "
             "is assessed by the nearest one in force on the day of the conduct; an "
             "edition is never changed.")),
      m_edition(new QComboBox), m_remarked(new QCheckBox(tr("&Only rows with a remark"))),
      m_about(quietLabel()),
      m_rows(new Listing(u"benchmark_rows"_s, tr("Rows of the benchmark"),
                         {tr("Matter"), tr("Violation"), tr("Tier"), tr("Party"), tr("Condition"),
                          tr("Amount"), tr("Remark")})),
      m_details(new QLabel),
      m_import(addCommand(u"import_benchmarks"_s, BenchmarksSection::tr("Import an edition…"),
                          u"folder"_s, QKeySequence::Open)),
      m_paste(addCommand(u"paste_benchmarks"_s,
                         BenchmarksSection::tr("Paste rows from a spreadsheet"), u"columns"_s,
                         QKeySequence::Paste)),
      m_compare(addCommand(u"compare_benchmarks"_s, BenchmarksSection::tr("Compare two editions…"),
                           u"columns"_s, Qt::CTRL | Qt::Key_D)),
      m_repeal(addCommand(u"repeal_benchmarks"_s, BenchmarksSection::tr("Repeal…"), u"void"_s)),
      m_template(
          addCommand(u"benchmarks_template"_s, BenchmarksSection::tr("Empty table…"), u"export"_s)),
      m_export(addCommand(u"export_benchmarks"_s, BenchmarksSection::tr("Export the edition…"),
                          u"export"_s, Qt::CTRL | Qt::Key_E))
{
    m_edition->setObjectName(u"benchmark_edition"_s);
    m_edition->setAccessibleName(BenchmarksSection::tr("Edition"));
    m_edition->setMinimumWidth(320);
    m_edition->setMaximumWidth(theme::scaled(480));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_remarked->setObjectName(u"only_remarked"_s);
    row()->addWidget(m_edition);
    row()->addWidget(m_remarked);
    QLineEdit *search = addSearch(u"benchmark_search"_s,
                                  BenchmarksSection::tr("Search violation, condition, basis"));
    m_about->setObjectName(u"edition_about"_s);
    m_rows->setWidths({70, 300, 90, 70, 300, 170});
    m_rows->setEmpty(BenchmarksSection::tr(
                         "No benchmark is on file. Without one every amount is free within the "
                         "range of the law: import the table that your bureau published."),
                     m_import);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    m_details->setObjectName(u"benchmark_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_details->setAlignment(Qt::AlignTop);
    inside->addWidget(m_details);
    body()->addWidget(m_about);
    body()->addWidget(m_rows, 1);
    body()->addWidget(card);
    connect(search, &QLineEdit::textChanged, m_rows, &Listing::setFilter);
    connect(m_edition, &QComboBox::activated, this, &BenchmarksSection::readEdition);
    connect(m_remarked, &QCheckBox::toggled, this, &BenchmarksSection::showRows);
    connect(m_rows, &Listing::currentChanged, this, &BenchmarksSection::showRow);
    connect(m_import, &QAction::triggered, this, &BenchmarksSection::chooseFile);
    connect(m_paste, &QAction::triggered, this, [this] {
        const Result<QString> path = pasted_rows::asFile(this);
        complain(path ? QString() : path.error().text);
        if (path)
            importFrom(*path);
    });
    connect(m_compare, &QAction::triggered, this, &BenchmarksSection::compare);
    connect(m_repeal, &QAction::triggered, this, &BenchmarksSection::repeal);
    connect(m_template, &QAction::triggered, this, &BenchmarksSection::writeTemplate);
    connect(m_export, &QAction::triggered, this, &BenchmarksSection::exportEdition);
    setFocusProxy(m_rows->view());
    noteState();
}

QString BenchmarksSection::helpTopic() const { return u"discretion"_s; }

void BenchmarksSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return discretion_lists::benchmarks(seat.db, seat.session); },
        [this](const Result<QList<BenchmarkSet>> &sets) {
            if (!sets)
                return m_rows->showTrouble(text::sentence(sets.error()));
            showEditions(*sets);
        });
}

void BenchmarksSection::showEditions(const QList<BenchmarkSet> &sets)
{
    m_sets = sets;
    // The newest first.
    std::stable_sort(m_sets.begin(), m_sets.end(), [](const auto &a, const auto &b) {
        return a.name != b.name ? a.name < b.name : a.effectiveFrom > b.effectiveFrom;
    });
    const QString before = m_edition->currentData().toString();
    m_edition->clear();
    for (const BenchmarkSet &set : std::as_const(m_sets))
        m_edition->addItem(
            set.isInForceOn(today())
                ? tr("%1, from %2").arg(set.name, text::day(set.effectiveFrom))
                : tr("%1, from %2 (not in force)").arg(set.name, text::day(set.effectiveFrom)),
            set.id.toString());
    m_edition->setEnabled(!m_sets.isEmpty());
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(before)));
    readEdition();
}

const BenchmarkSet *BenchmarksSection::chosen() const
{
    for (const BenchmarkSet &set : m_sets)
        if (set.id.toString() == m_edition->currentData().toString())
            return &set;
    return nullptr;
}

void BenchmarksSection::readEdition()
{
    const BenchmarkSet *set = chosen();
    if (!set) {
        m_set = {};
        m_remarks.clear();
        return showRows();
    }
    workplace().read(
        this,
        [id = set->id.toString()](Seat &seat) -> Result<Reading> {
            Result<BenchmarkSet> read = discretion_lists::benchmarkSet(seat.db, seat.session, id);
            if (!read)
                return read.error();
            QList<SetRemark> remarks = reviewed(*read);
            return Reading{*std::move(read), std::move(remarks)};
        },
        [this](const Result<Reading> &read) {
            if (!read)
                return m_rows->showTrouble(text::sentence(read.error()));
            m_set = read->set;
            m_remarks = read->remarks;
            showRows();
        });
}

void BenchmarksSection::showRows()
{
    QHash<int, QStringList> remarks;
    for (const SetRemark &remark : std::as_const(m_remarks))
        if (const QString label = discretion_words::label(remark.kind);
            !remarks[remark.place].contains(label))
            remarks[remark.place] << label;
    QList<Line> lines;
    for (const BenchmarkRow &row : std::as_const(m_set.rows)) {
        const QStringList said = remarks.value(row.place);
        if (m_remarked->isChecked() && said.isEmpty())
            continue;
        lines << Line{QString::number(row.place),
                      {Cell(row.cells.matter), Cell(row.cells.violation), Cell(row.tierHere()),
                       Cell(sideOf(row)), Cell(row.cells.condition),
                       Cell(discretion_words::amount(row.amount)),
                       Cell(said.join(tr(", ", "between remarks")), theme::Tone::Warning)}};
    }
    m_rows->setLines(lines);
    if (m_rows->current().isEmpty() && !lines.isEmpty())
        m_rows->select(lines.front().key);
    QStringList says;
    if (chosen()) {
        says << wordFor(issuingLevelNames, m_set.level);
        if (!m_set.issuer.isEmpty())
            says << m_set.issuer;
        says << discretion_words::label(m_set.model)
             << tr("earlier cases count for %n month(s)", nullptr, m_set.windowMonths)
             << tr("%n row(s)", nullptr, static_cast<int>(m_set.rows.size()))
             << tr("%n remark(s)", nullptr, static_cast<int>(m_remarks.size()));
        if (const std::optional<Date> end = discretion_lists::endOf(m_sets, *chosen()))
            says << tr("ends on %1").arg(text::day(*end));
        if (!m_set.file.isEmpty())
            says << tr("from the file %1").arg(m_set.file);
    }
    m_about->setText(says.join(u" · "_s));
    showRow();
    noteState();
}

void BenchmarksSection::showRow()
{
    const int place = m_rows->current().toInt();
    for (const BenchmarkRow &row : std::as_const(m_set.rows)) {
        if (row.place != place)
            continue;
        QStringList lines{u"%1  %2"_s.arg(row.cells.violation, row.tierHere())};
        const auto add = [&lines](const QString &label, const QString &cell) {
            if (!cell.isEmpty())
                lines << label.arg(cell);
        };
        add(tr("Basis: %1"), row.cells.basis);
        add(tr("The law allows: %1"), row.cells.statutory);
        add(tr("Condition: %1"), row.cells.condition);
        add(tr("A person must judge: %1"), discretion_words::factNames(judgedWords(row.condition)));
        add(tr("Amount: %1"), discretion_words::amount(row.amount));
        add(tr("Besides: %1"), row.cells.measures);
        add(tr("Remark: %1"), row.cells.remark);
        for (const SetRemark &remark : std::as_const(m_remarks))
            if (remark.place == place)
                lines << u"⚠ "_s + remark.text;
        return m_details->setText(lines.join(u'\n'));
    }
    m_details->setText(tr("Choose a row to read it as it was published."));
}

void BenchmarksSection::noteState()
{
    const QString lack = lackOf(duties::matters);
    const BenchmarkSet *set = chosen();
    allow(m_import, lack);
    allow(m_paste, lack);
    allow(m_compare, m_sets.size() > 1 ? QString() : tr("There is only one edition."));
    allow(m_export, set ? QString() : tr("There is no edition."));
    allow(m_repeal, !lack.isEmpty() ? lack
                    : !set          ? tr("There is no edition.")
                    : set->repealedOn && *set->repealedOn <= today()
                        ? tr("The edition ended on %1 already.").arg(text::day(*set->repealedOn))
                        : QString());
}

void BenchmarksSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import benchmarks"), QString(),
                                  tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
    files->setObjectName(u"benchmark_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &BenchmarksSection::importFrom);
    files->open();
}

void BenchmarksSection::importFrom(const QString &path)
{
    auto *dialog =
        new ListImportDialog(workplace(), ListImportDialog::What::Benchmarks, path, this);
    connect(dialog, &ListImportDialog::imported, this, [this](const QString &what) {
        emit said(what);
        workplace().announceLists();
    });
    dialog->open();
}

void BenchmarksSection::compare()
{
    auto *dialog =
        new CompareDialog(workplace(), m_sets, m_edition->currentData().toString(), this);
    dialog->open();
}

void BenchmarksSection::repeal()
{
    const BenchmarkSet *set = chosen();
    if (!set)
        return;
    auto *dialog = new FormDialog(u"repeal_dialog"_s, tr("Repeal “%1”").arg(set->name),
                                  tr("&Repeal it"), this);
    dialog->explain(tr("The edition of %1 ends and nothing takes its place. Cases assessed by it "
                       "stay as they are.")
                        .arg(text::day(set->effectiveFrom)));
    QDateEdit *from = dayField(today());
    auto *reason = new QLineEdit;
    dialog->addField(tr("First day &without it:"), from, u"repeal_from"_s);
    dialog->addField(tr("&Reason:"), reason, u"repeal_reason"_s, tr("Goes into the office log."));
    auto *stay = new QCheckBox(tr("Stay as they were decided"));
    dialog->addField(tr("&Past cases:"), stay, u"repeal_past_cases_stay"_s,
                     tr("Needed where the day has passed and cases rest on it: they are named."));
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, from, reason, stay, id = set->id.toString()] {
                submit(dialog,
                       [id, day = dayIn(from), why = reason->text().trimmed(),
                        past = stay->isChecked()](Seat &seat) -> Result<> {
                           const auto done = discretion_lists::repealBenchmarks(
                               seat.db, seat.session, id, day, why, past);
                           return done ? Result<>() : Result<>(done.error());
                       });
            });
    dialog->open();
}

void BenchmarksSection::tellWritten(const Result<> &done, const QString &path)
{
    complain(done ? QString() : text::sentence(done.error()));
    if (done)
        emit said(tr("Written: %1").arg(path));
}

void BenchmarksSection::writeTemplate()
{
    chooseListFile(
        this, tr("Empty table to fill in"), tr("benchmarks"), [this](const QString &path) {
            workplace().read(
                this,
                [path](Seat &) {
                    return list_files::writeTemplate(path, list_files::ListKind::Benchmarks);
                },
                [this, path](const Result<> &done) { tellWritten(done, path); });
        });
}

void BenchmarksSection::exportEdition()
{
    const auto *set = chosen();
    if (!set)
        return;
    chooseListFile(
        this, tr("Export the edition"), set->name + u'-' + toIso(set->effectiveFrom),
        [this, edition = m_set](const QString &path) {
            workplace().read(
                this, [path, edition](Seat &) { return list_files::writeEdition(path, edition); },
                [this, path](const Result<> &done) { tellWritten(done, path); });
        });
}

} // namespace anjuan
