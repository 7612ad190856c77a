// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/case_import_dialog.h"

#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/long_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSampleColumns = 40;

QString rejectsBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(
        CaseImportDialog::tr("%1, not taken over.csv").arg(file.completeBaseName()));
}

QString separatorText(QChar separator)
{
    return separator == u'\t'  ? CaseImportDialog::tr("tabs")
           : separator == u';' ? CaseImportDialog::tr("semicolons")
                               : CaseImportDialog::tr("commas");
}

} // namespace

CaseImportDialog::CaseImportDialog(Workplace &workplace, const QString &path, QWidget *parent)
    : FormDialog(u"case_import"_s, tr("Import %1").arg(QFileInfo(path).fileName()), tr("&Import"),
                 parent),
      m_workplace(workplace), m_path(path), m_kept(new QComboBox), m_name(new QLineEdit),
      m_rejects(new QCheckBox), m_summary(new QLabel), m_tabs(new QTabWidget),
      m_work(new LongWork(u"import_work"_s))
{
    setMinimumSize(980, 600);
    explain(
        tr("Nothing is recorded yet. Each row becomes a case with the acts it tells, all before "
           "the bureau began to work with this program."));
    m_kept->addItem(tr("none"), QString());
    addField(tr("&Encoding:"), m_table.encodingBox(), u"import_encoding"_s);
    addField(tr("&Sheet:"), m_table.sheetBox(), u"import_sheet"_s);
    addField(tr("&Columns as kept under:"), m_kept, u"import_kept"_s);
    addField(tr("&Keep the columns under:"), m_name, u"import_name"_s);
    m_name->setPlaceholderText(tr("a name for the next time, or nothing"));
    makeTabs();
    // Beside the fields, which are shut while something is read.
    layout()->addWidget(m_work);
    for (QComboBox *box : {m_table.encodingBox(), m_table.sheetBox(), m_kept})
        connect(box, &QComboBox::activated, this, &CaseImportDialog::look);
    connect(this, &FormDialog::wanted, this, &CaseImportDialog::import);
    noteWish();
    look();
}

CaseImportDialog::~CaseImportDialog() { m_work->stop(); }

void CaseImportDialog::makeTabs()
{
    m_summary->setObjectName(u"import_summary"_s);
    m_summary->setWordWrap(true);
    m_rejects->setObjectName(u"import_rejects"_s);
    m_rejects->setText(tr("&Write the rows with something wrong to “%1”, with the reasons")
                           .arg(QFileInfo(rejectsBeside(m_path)).fileName()));
    m_rejects->setToolTip(QDir::toNativeSeparators(rejectsBeside(m_path)));
    m_rejects->setChecked(true);
    m_errors = new WrongRows;
    auto *columns = new QScrollArea;
    columns->setObjectName(u"import_columns"_s);
    columns->setAccessibleName(tr("Columns of the file"));
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    auto *place = new QWidget;
    m_columnsPlace = new QVBoxLayout(place);
    columns->setWidget(place);
    auto *rows = new QWidget;
    m_rowsPlace = new QVBoxLayout(rows);
    m_rowsPlace->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"import_tabs"_s);
    m_tabs->setAccessibleName(tr("What the file holds"));
    m_tabs->addTab(columns, tr("Columns"));
    m_tabs->addTab(rows, tr("First rows"));
    m_tabs->addTab(m_errors, tr("Wrong rows"));
    auto *wide = new QWidget;
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_rejects);
    addWide(wide);
}

CaseImportOptions CaseImportDialog::options() const
{
    CaseImportOptions options;
    options.encoding = m_table.encoding();
    options.sheet = m_table.sheet();
    for (const auto &[header, box] : m_mapping)
        options.mapping.insert(header, box->currentData().toString());
    return options;
}

/// How the file is written and what its headers may mean.
void CaseImportDialog::look()
{
    if (m_work->isUnderWay())
        return;
    setBusy(true);
    complain({});
    CaseImportOptions how = options();
    how.mapping.clear();
    for (const KeptMapping &kept : m_mappings)
        if (kept.name == m_kept->currentData().toString())
            how.mapping = kept.columns;
    m_work->begin(tr("Reading the file"));
    using Seen = std::pair<CaseImportLook, std::vector<KeptMapping>>;
    m_workplace.read(
        this,
        [path = m_path, how](Seat &seat) -> Result<Seen> {
            const auto kept = imports::mappings(seat.db, seat.session, imports::cases);
            if (!kept)
                return kept.error();
            const Result<CaseImportLook> seen = case_import::look(path, how);
            if (!seen)
                return seen.error();
            return Seen{*seen, *kept};
        },
        [this](const Result<Seen> &seen) {
            m_work->end();
            setBusy(false);
            m_rehearsal.reset();
            if (!seen) {
                m_summary->clear();
                m_errors->setLines({});
                complain(text::sentence(seen.error()));
                return noteWish();
            }
            if (m_mappings.empty())
                for (const KeptMapping &one : seen->second)
                    m_kept->addItem(one.name, one.name);
            m_mappings = seen->second;
            showLook(seen->first);
            rehearse();
        });
}

void CaseImportDialog::showLook(const CaseImportLook &seen)
{
    m_table.show(seen.table);
    const bool isWorkbook = seen.table.format == TableInfo::Format::Xlsx;
    m_header = isWorkbook ? tr("The sheet “%1”; its header stands in row %2.")
                                .arg(seen.table.sheet, QString::number(seen.table.headerNumber))
                          : tr("%1, cells between %2; the header stands in row %3.")
                                .arg(nameOf(encodingNames, seen.table.encoding),
                                     separatorText(seen.table.separator),
                                     QString::number(seen.table.headerNumber));
    showColumns(seen);
    while (QLayoutItem *old = m_rowsPlace->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_rows = new Listing(u"import_rows"_s, tr("The first rows"),
                         seen.table.header.mid(0, mostSampleColumns));
    QList<Line> lines;
    for (const QStringList &row : seen.sample) {
        Line line{QString::number(lines.size()), {}};
        for (const QString &cell : row.mid(0, mostSampleColumns))
            line.cells << Cell(cell);
        lines << line;
    }
    m_rows->setLines(lines);
    m_rowsPlace->addWidget(m_rows);
}

/// For each header which column it is: as it is known, else as its words suggest.
void CaseImportDialog::showColumns(const CaseImportLook &seen)
{
    m_mapping.clear();
    delete m_columns;
    m_columns = new QWidget;
    auto *form = new QFormLayout(m_columns);
    form->addRow(quietLabel(tr("What each heading of the file means. Where it says “proposed”, the "
                               "program goes by the words: look whether it is so.")));
    int place = 0;
    for (const QString &header : seen.table.header) {
        const QString proposed = seen.proposed.value(header);
        auto *box = new QComboBox;
        box->setObjectName(u"map_%1"_s.arg(place++));
        box->setAccessibleName(tr("What “%1” is").arg(header));
        box->addItem(tr("not taken over"), QString());
        for (const ListColumn &column : oldCaseColumns())
            box->addItem(column.key == proposed ? tr("%1 (proposed)").arg(listHeading(column))
                                                : listHeading(column),
                         column.key);
        const QString key = proposed.isEmpty() ? seen.known.value(header) : proposed;
        box->setCurrentIndex(std::max(0, box->findData(key)));
        connect(box, &QComboBox::activated, this, &CaseImportDialog::rehearse);
        auto *label = new QLabel(u"“%1”"_s.arg(header));
        label->setBuddy(box);
        form->addRow(label, box);
        m_mapping.emplace_back(header, box);
    }
    m_columnsPlace->addWidget(m_columns, 0, Qt::AlignTop);
}

/// Goes through all rows as the import would.
void CaseImportDialog::rehearse()
{
    if (m_work->isUnderWay())
        return;
    setBusy(true);
    complain({});
    CaseImportOptions how = options();
    how.rehearse = true;
    how.progress = m_work->begin(tr("Going through the rows"));
    m_workplace.read(
        this,
        [path = m_path, how](Seat &seat) {
            return case_import::run(seat.db, seat.session, seat.book, seat.keys, path, how);
        },
        [this](const Result<CaseImport> &done) {
            m_work->end();
            setBusy(false);
            m_rehearsal.reset();
            if (done) {
                m_rehearsal = *done;
                show(*done);
            } else {
                m_summary->setText(m_header);
                m_errors->setLines({});
                complain(text::sentence(done.error()));
                m_tabs->setCurrentIndex(0);
            }
            noteWish();
        });
}

void CaseImportDialog::show(const CaseImport &import)
{
    QStringList says{
        m_header,
        tr("%1, %2, %3.", "what an import would do")
            .arg(tr("%n row(s) would become cases", nullptr, static_cast<int>(import.taken)),
                 tr("%n taken over before", nullptr, static_cast<int>(import.known)),
                 tr("%n with something wrong", nullptr, static_cast<int>(import.rejected)))};
    if (import.stopped)
        says << tr("Stopped before the end of the file.");
    m_summary->setText(says.join(u'\n'));
    showErrors(import);
}

void CaseImportDialog::showErrors(const CaseImport &import)
{
    m_errors->showErrors(import.errors);
    m_tabs->setTabText(
        2,
        import.rejected > 0
            ? tr("%1 %2", "a tab and how many it holds").arg(tr("Wrong rows")).arg(import.rejected)
            : tr("Wrong rows"));
    m_rejects->setVisible(import.rejected > 0);
}

void CaseImportDialog::noteWish()
{
    const int count = m_rehearsal ? static_cast<int>(m_rehearsal->taken) : 0;
    doButton()->setEnabled(count > 0);
    doButton()->setText(count > 0 ? tr("&Import %n row(s)", nullptr, count) : tr("&Import"));
    doButton()->setToolTip(count > 0      ? QString()
                           : !m_rehearsal ? tr("The file could not be read.")
                                          : tr("There is nothing in it to be taken over."));
    m_rejects->setVisible(m_rehearsal && m_rehearsal->rejected > 0);
}

void CaseImportDialog::import()
{
    setBusy(true);
    complain({});
    CaseImportOptions how = options();
    if (m_rehearsal && m_rehearsal->rejected > 0 && m_rejects->isChecked())
        how.rejects = rejectsBeside(m_path);
    how.progress = m_work->begin(tr("Importing"));
    const KeptMapping mapping{imports::cases, m_name->text().simplified(), how.mapping};
    m_workplace.write(
        this,
        [path = m_path, how, mapping](Seat &seat) -> Result<CaseImport> {
            if (!mapping.name.isEmpty())
                if (const Result<> kept = imports::keepMapping(seat.db, seat.session, mapping);
                    !kept)
                    return kept.error();
            return case_import::run(seat.db, seat.session, seat.book, seat.keys, path, how);
        },
        [this, rejects = how.rejects](const Result<CaseImport> &done) {
            m_work->end();
            setBusy(false);
            if (!done) {
                complain(text::sentence(done.error()));
                return noteWish();
            }
            const QString what =
                tr("%n row(s) became cases.", nullptr, static_cast<int>(done->taken));
            QStringList says{what};
            if (done->known > 0)
                says << tr("%n had been taken over before.", nullptr,
                           static_cast<int>(done->known));
            if (done->rejected > 0)
                says << (rejects.isEmpty() ? tr("%n with something wrong were left out.", nullptr,
                                                static_cast<int>(done->rejected))
                                           : tr("%n with something wrong stand in %1.", nullptr,
                                                static_cast<int>(done->rejected))
                                                 .arg(QDir::toNativeSeparators(rejects)));
            says << (done->stopped
                         ? tr("It was stopped; the same file goes on where it ended.")
                         : tr("The whole import can be withdrawn in the list of imports, as long "
                              "as nobody goes on with one of its cases."));
            m_summary->setText(says.join(u'\n'));
            showErrors(*done);
            m_rejects->hide();
            finish();
            emit imported(what);
        });
}

} // namespace anjuan
