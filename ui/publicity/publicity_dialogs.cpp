// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"
#include "ui/admin/listing.h"
#include "ui/publicity/publicity_page.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *paragraph(const QString &text, bool readOnly = false)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setReadOnly(readOnly);
    field->setMinimumSize(460, 90);
    return field;
}

/// Records an act of today and closes the dialog, or says in it why not.
void record(Workplace &workplace, FormDialog *dialog, const RecordRequest &request)
{
    dialog->setBusy(true);
    workplace.write(
        dialog,
        [request](Seat &seat) { return cases::record(seat.db, seat.session, seat.book, request); },
        [&workplace, dialog, id = request.caseId](const Result<Recorded> &answer) {
            if (dialog->settle(answer))
                workplace.announce(id);
        });
}

QString linesOf(const std::vector<PublicityProblem> &problems)
{
    QStringList lines;
    for (const PublicityProblem &one : problems)
        lines << u"%1 %2 %3"_s.arg(one.number, one.field, one.text);
    return lines.join(u'\n');
}

/// What was written, and what not.
struct Written {
    int count = 0;
    std::vector<PublicityProblem> problems{};
    std::vector<PublicityProblem> missing{};
    bool done = false;
};

Result<Written> writeFound(const PublicityRows &found, const QString &path,
                           std::optional<PublicityFormat> format, const QString &agency, Date today)
{
    Written written{.problems = format ? found.problems : std::vector<PublicityProblem>(),
                    .missing = found.missing};
    if (!written.problems.empty())
        return written;
    std::vector<PublicityRow> rows = found.rows;
    if (format)
        std::erase_if(rows, [](const PublicityRow &row) { return !row.credit; });
    const Result<int> count = format ? publicity::writeFile(path, *format, rows)
                                     : publicity::writePages(path, agency, today, rows);
    if (!count)
        return count.error();
    written.count = *count;
    written.done = true;
    return written;
}

} // namespace

void PublicityPage::prepareText()
{
    const PublicityEntry *decision = currentDecision();
    if (!decision)
        return;
    workplace().read(
        this,
        [id = decision->id](Seat &seat) {
            return publicity::draft(seat.db, seat.session, seat.book, seat.keys, id);
        },
        [this, id = decision->id](const Result<QJsonObject> &content) {
            if (!content) {
                emit said(text::sentence(content.error()));
                return;
            }
            showText(id, *content);
        });
}

void PublicityPage::showText(CaseId id, const QJsonObject &content)
{
    auto *dialog =
        new FormDialog(u"publication_text"_s, tr("The text for the public"), tr("&Propose"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("Numbers, the home of the party and names that the file holds are taken "
                       "out. Read it: what else makes a person known must go too."));
    auto *name = new QLineEdit(content.value("shown_name"_L1).toString());
    dialog->addField(tr("Part&y as shown:"), name, u"shown_name"_s);
    QPlainTextEdit *facts = paragraph(content.value("facts"_L1).toString());
    dialog->addField(tr("&Facts:"), facts, u"shown_facts"_s);
    auto *basis = new QLineEdit(content.value("basis"_L1).toString());
    dialog->addField(tr("&Basis:"), basis, u"shown_basis"_s);
    QPlainTextEdit *penalty = paragraph(content.value("content"_L1).toString());
    dialog->addField(tr("P&enalty:"), penalty, u"shown_content"_s);
    auto *credit = new QCheckBox(tr("For the &credit site as well"));
    credit->setChecked(content.value("credit"_L1).toBool());
    dialog->addField({}, credit, u"shown_credit"_s);
    auto *need = new QLineEdit;
    dialog->addField(tr("Why though sli&ght:"), need, u"shown_necessity"_s,
                     tr("Only where a slight record must be on the credit site."));
    connect(dialog, &FormDialog::wanted, this, [=, this] {
        QJsonObject wanted = content;
        wanted.insert(u"shown_name"_s, name->text());
        wanted.insert(u"facts"_s, facts->toPlainText());
        wanted.insert(u"basis"_s, basis->text());
        wanted.insert(u"content"_s, penalty->toPlainText());
        wanted.remove(u"credit"_s);
        if (credit->isChecked())
            wanted.insert(u"credit"_s, true);
        if (!need->text().trimmed().isEmpty())
            wanted.insert(u"necessity"_s, need->text());
        record(workplace(), dialog,
               {.caseId = id,
                .kind = PreparePublication::kind,
                .day = workplace().session().today,
                .content = wanted});
    });
    dialog->open();
}

void PublicityPage::approveText()
{
    const PublicityEntry *decision = currentDecision();
    if (!decision)
        return;
    workplace().read(
        this, [id = decision->id](Seat &seat) { return cases::open(seat.db, seat.session, id); },
        [this, entry = *decision](const Result<CaseView> &view) {
            if (!view) {
                emit said(text::sentence(view.error()));
                return;
            }
            const Entry *proposal = view->file.entry(entry.publicity.waiting);
            if (const auto *shown =
                    proposal ? std::get_if<PreparePublication>(&proposal->body) : nullptr)
                showApproval(entry, QStringList{shown->shownName, shown->facts, shown->basis,
                                                shown->content, shown->necessity}
                                        .join(u"\n\n"_s)
                                        .trimmed());
        });
}

void PublicityPage::showApproval(const PublicityEntry &entry, const QString &text)
{
    auto *dialog =
        new FormDialog(u"publication_approval"_s, tr("Approve the text"), tr("&Approve"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("This is what the public will read. To return it, open the case."));
    dialog->addField(tr("&Text:"), paragraph(text, true), u"text_to_approve"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, entry] {
        record(workplace(), dialog,
               {.caseId = entry.id,
                .kind = Approve::kind,
                .day = workplace().session().today,
                .content = {{u"act"_s, entry.publicity.waiting}}});
    });
    dialog->open();
}

void PublicityPage::recordPublished()
{
    const PublicityEntry *decision = currentDecision();
    if (!decision)
        return;
    auto *dialog =
        new FormDialog(u"publication_record"_s, tr("Record as published"), tr("&Record"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("One record for each place where it stands."));
    auto *where = new QLineEdit;
    dialog->addField(tr("&Where:"), where, u"published_where"_s);
    auto *credit = new QCheckBox(tr("This is the &credit site"));
    credit->setChecked(decision->publicity.onCreditSite);
    dialog->addField({}, credit, u"published_credit"_s);
    QDateEdit *day = dayField(workplace().session().today);
    dialog->addField(tr("&Day:"), day, u"published_on"_s);
    connect(dialog, &FormDialog::wanted, this, [=, this, entry = *decision] {
        QJsonObject content{{u"document"_s, entry.publicity.decision},
                            {u"where"_s, where->text()},
                            {u"redacted"_s, true}};
        if (credit->isChecked())
            content.insert(u"credit"_s, true);
        record(workplace(), dialog,
               {.caseId = entry.id, .kind = Publish::kind, .day = dayIn(day), .content = content});
    });
    dialog->open();
}

void PublicityPage::exportTable()
{
    auto *files = new QFileDialog(this, tr("Table for the credit site"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters({tr("Workbooks (*.xlsx)"), tr("CSV (*.csv)"), tr("XML (*.xml)")});
    files->selectFile(tr("publicity-%1.xlsx").arg(toIso(workplace().session().today)));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        write(path, path.endsWith(u".csv"_s, Qt::CaseInsensitive)   ? PublicityFormat::Csv
                    : path.endsWith(u".xml"_s, Qt::CaseInsensitive) ? PublicityFormat::Xml
                                                                    : PublicityFormat::Xlsx);
    });
    files->open();
}

void PublicityPage::exportPages()
{
    auto *folders = new QFileDialog(this, tr("An empty folder, or one written before"));
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::fileSelected, this,
            [this](const QString &path) { write(path, std::nullopt); });
    folders->open();
}

void PublicityPage::write(const QString &path, std::optional<PublicityFormat> format)
{
    workplace().write(
        this,
        [=, from = dayIn(m_from), to = dayIn(m_to)](Seat &seat) -> Result<Written> {
            const auto found =
                publicity::collect(seat.db, seat.session, seat.book, seat.keys, from, to);
            if (!found)
                return found.error();
            const Date today = seat.session.today;
            return writeFound(*found, path, format, seat.book.on(today).settings.agencyName, today);
        },
        [this, path](const Result<Written> &written) {
            QString told = written ? QString() : text::sentence(written.error());
            if (written && written->done)
                told = tr("%n decision(s) were written to %1.", nullptr, written->count).arg(path);
            if (written && !written->problems.empty())
                told = tr("Nothing was written. To be put right first:") + u'\n' +
                       linesOf(written->problems);
            if (written && !written->missing.empty())
                told += u"\n\n"_s + tr("Not in it, though they must be published:") + u'\n' +
                        linesOf(written->missing);
            emit said(told.section(u'\n', 0, 0));
            auto *dialog = new FormDialog(u"publicity_written"_s, tr("Export"), tr("&Close"), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->addField(tr("&Outcome:"), paragraph(told, true), u"publicity_outcome"_s);
            connect(dialog, &FormDialog::wanted, dialog, &QDialog::accept);
            dialog->open();
        });
}

} // namespace anjuan
