// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/templates_section.h"

#include "core/services/duties.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/cases/paper_jobs.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString versionText(const TemplateEdition &edition)
{
    return edition.number == 0 ? TemplatesSection::tr("the program’s own")
                               : TemplatesSection::tr("version %1, from %2, %3")
                                     .arg(QString::number(edition.number),
                                          text::day(edition.effectiveOn), edition.name);
}

QComboBox *versionField(const std::vector<TemplateEdition> &versions)
{
    auto *field = new QComboBox;
    for (const TemplateEdition &one : versions)
        field->addItem(versionText(one), one.number);
    field->setCurrentIndex(field->count() - 1);
    return field;
}

} // namespace

const TemplateEdition &TemplatesSection::Row::inForce() const
{
    for (const TemplateEdition &one : versions)
        if (one.inForce)
            return one;
    return versions.front();
}

TemplatesSection::TemplatesSection(Workplace &workplace)
    : AdminSection(workplace, tr("Document templates"),
                   tr("Each document has a template: a Word file with placeholders. Write it to a "
                      "file, change it in Word or WPS, and take it back from a day on. Documents "
                      "that are issued stay as they are.")),
      m_list(new Listing(u"template_list"_s, tr("Templates"),
                         {tr("Document"), tr("Template in force"), tr("Versions")})),
      m_details(new QLabel),
      m_export(addCommand(u"export_template"_s, tr("Write to a file…"), u"export"_s)),
      m_replace(addCommand(u"replace_template"_s, tr("Replace…"), u"folder"_s, QKeySequence::Open)),
      m_restore(addCommand(u"restore_template"_s, tr("Restore…"), u"return"_s)),
      m_compare(addCommand(u"compare_templates"_s, tr("Compare…"), u"columns"_s)),
      m_letterhead(addCommand(u"change_letterhead"_s, tr("What stands on documents…"), u"edit"_s))
{
    QLineEdit *search = addSearch(u"template_search"_s, tr("Search documents"));
    m_list->setWidths({330, 330, 90});
    m_list->alignRight(2);
    m_list->setSortable(true);
    m_list->view()->addActions({m_export, m_replace, m_restore, m_compare});
    m_details->setObjectName(u"template_details"_s);
    m_details->setAccessibleName(tr("The template that is chosen"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_details);
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_list, &Listing::currentChanged, this, &TemplatesSection::noteChosen);
    connect(m_list, &Listing::chosen, this, &TemplatesSection::exportFile);
    connect(m_export, &QAction::triggered, this, &TemplatesSection::exportFile);
    connect(m_replace, &QAction::triggered, this, &TemplatesSection::replace);
    connect(m_restore, &QAction::triggered, this, &TemplatesSection::restore);
    connect(m_compare, &QAction::triggered, this, &TemplatesSection::compare);
    connect(m_letterhead, &QAction::triggered, this, &TemplatesSection::changeLetterhead);
    setFocusProxy(m_list->view());
    noteChosen();
}

void TemplatesSection::refresh()
{
    workplace().read(
        this,
        [](Seat &seat) -> Result<std::vector<Row>> {
            std::vector<Row> rows;
            for (const DocumentKind &kind : documentKinds()) {
                auto versions = document_templates::history(seat.db, seat.session, kind.id);
                if (!versions)
                    return versions.error();
                rows.push_back({kind.id, std::move(*versions)});
            }
            return rows;
        },
        [this](const Result<std::vector<Row>> &answer) {
            if (answer)
                show(*answer);
            else
                m_list->showTrouble(text::sentence(answer.error()));
        });
}

void TemplatesSection::show(const std::vector<Row> &rows)
{
    m_rows = rows;
    QList<Line> lines;
    for (const Row &row : m_rows) {
        const TemplateEdition &now = row.inForce();
        lines << Line{
            row.document,
            {Cell(documentKind(row.document)->labelHere()),
             Cell(versionText(now), now.number == 0 ? theme::Tone::Quiet : theme::Tone::Plain),
             Cell(QString::number(row.versions.size()))}};
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    noteChosen();
}

const TemplatesSection::Row *TemplatesSection::chosen() const
{
    const QString key = m_list->current();
    for (const Row &row : m_rows)
        if (row.document == key)
            return &row;
    return nullptr;
}

void TemplatesSection::noteChosen()
{
    const Row *row = chosen();
    const QString none = row ? QString() : tr("Choose a document first.");
    const QString lack = lackOf(duties::templates);
    const QString one = !none.isEmpty()            ? none
                        : row->versions.size() < 2 ? tr("There is only one version.")
                                                   : QString();
    allow(m_export, none);
    allow(m_replace, !lack.isEmpty() ? lack : none);
    allow(m_restore, !lack.isEmpty() ? lack : one);
    allow(m_compare, one);
    allow(m_letterhead, lack);
    QStringList lines;
    for (const TemplateEdition &each : row ? row->versions : std::vector<TemplateEdition>())
        if (each.number > 0)
            lines << tr("%1, put in place by %2").arg(versionText(each), each.account);
    m_details->setText(lines.join(u'\n'));
}

void TemplatesSection::exportFile()
{
    const Row *row = chosen();
    if (!row)
        return;
    auto *files = new QFileDialog(this, tr("Write the template to a file"), QString(),
                                  tr("Word documents (*.docx)"));
    files->setObjectName(u"template_target"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"docx"_s);
    files->selectFile(documentKind(row->document)->labelHere() + u".docx"_s);
    connect(files, &QFileDialog::fileSelected, this,
            [this, document = row->document, number = row->inForce().number](const QString &path) {
                workplace().read(
                    this,
                    [document, number, path](Seat &seat) -> Result<> {
                        const auto docx =
                            document_templates::content(seat.db, seat.session, document, number);
                        if (!docx)
                            return docx.error();
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(*docx) != docx->size() ||
                            !file.commit())
                            return refused(
                                tr("%1 cannot be written: %2.").arg(path, file.errorString()));
                        return {};
                    },
                    [this, path](const Result<> &answer) {
                        if (answer)
                            emit said(tr("Written to %1.").arg(path));
                        else
                            complain(text::sentence(answer.error()));
                    });
            });
    files->open();
}

void TemplatesSection::replace()
{
    auto *files =
        new QFileDialog(this, tr("Which template?"), QString(), tr("Word documents (*.docx)"));
    files->setObjectName(u"template_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &TemplatesSection::take);
    files->open();
}

void TemplatesSection::take(const QString &path)
{
    const Row *row = chosen();
    if (!row)
        return;
    const Result<QByteArray> docx = paper_jobs::contentOf(path);
    if (!docx)
        return complain(text::sentence(docx.error()));
    auto *dialog =
        new FormDialog(u"replace_template_dialog"_s,
                       tr("Replace the template: %1").arg(documentKind(row->document)->labelHere()),
                       tr("&Check and replace"), this);
    dialog->explain(tr("%1 is checked first: an unknown placeholder is named with its paragraph.")
                        .arg(QFileInfo(path).fileName()));
    QDateEdit *from = dayField(today());
    dialog->addField(tr("&From:"), from, u"template_from"_s);
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, from, document = row->document, bytes = *docx,
             name = QFileInfo(path).fileName()] {
                submit(dialog, [document, day = dayIn(from), bytes, name](Seat &seat) {
                    return document_templates::replace(seat.db, seat.session, document, day, bytes,
                                                       name);
                });
            });
    dialog->open();
}

void TemplatesSection::restore()
{
    const Row *row = chosen();
    if (!row)
        return;
    auto *dialog =
        new FormDialog(u"restore_template_dialog"_s,
                       tr("Restore a template: %1").arg(documentKind(row->document)->labelHere()),
                       tr("&Restore"), this);
    QComboBox *version = versionField(row->versions);
    version->setCurrentIndex(0);
    QDateEdit *from = dayField(today());
    dialog->addField(tr("&Version:"), version, u"template_version"_s);
    dialog->addField(tr("&From:"), from, u"template_from"_s);
    connect(
        dialog, &FormDialog::wanted, this, [this, dialog, version, from, document = row->document] {
            submit(dialog, [document, day = dayIn(from),
                            number = version->currentData().toInt()](Seat &seat) {
                return document_templates::restore(seat.db, seat.session, document, day, number);
            });
        });
    dialog->open();
}

void TemplatesSection::compare()
{
    const Row *row = chosen();
    if (!row)
        return;
    auto *dialog =
        new FormDialog(u"compare_templates_dialog"_s,
                       tr("Compare versions: %1").arg(documentKind(row->document)->labelHere()),
                       tr("&Compare"), this);
    QComboBox *before = versionField(row->versions);
    before->setCurrentIndex(0);
    QComboBox *after = versionField(row->versions);
    auto *differences = new QPlainTextEdit;
    differences->setObjectName(u"template_differences"_s);
    differences->setAccessibleName(tr("Differences"));
    differences->setReadOnly(true);
    differences->setMinimumSize(620, 260);
    dialog->addField(tr("&Before:"), before, u"template_before"_s);
    dialog->addField(tr("&After:"), after, u"template_after"_s);
    dialog->addWide(differences);
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, before, after, differences, document = row->document] {
                dialog->setBusy(true);
                workplace().read(
                    dialog,
                    [document, from = before->currentData().toInt(),
                     to = after->currentData().toInt()](Seat &seat) {
                        return document_templates::compare(seat.db, seat.session, document, from,
                                                           to);
                    },
                    [dialog, differences](const Result<std::vector<TemplateChange>> &answer) {
                        dialog->setBusy(false);
                        if (!answer)
                            return dialog->complain(text::sentence(answer.error()));
                        QStringList lines;
                        for (const TemplateChange &one : *answer)
                            lines << (one.added ? u"+ "_s : u"− "_s) + one.text;
                        differences->setPlainText(
                            lines.isEmpty() ? tr("Both say the same; only their form may differ.")
                                            : lines.join(u'\n'));
                    });
            });
    dialog->open();
}

void TemplatesSection::changeLetterhead()
{
    workplace().read(
        this,
        [](Seat &seat) {
            return document_templates::letterhead(seat.db, seat.session, seat.session.today);
        },
        [this](const Result<Letterhead> &present) {
            if (present)
                askLetterhead(*present);
            else
                complain(text::sentence(present.error()));
        });
}

void TemplatesSection::askLetterhead(const Letterhead &present)
{
    auto *dialog =
        new FormDialog(u"letterhead_dialog"_s, tr("What stands on documents"), tr("&Set"), this);
    dialog->explain(tr("The name of the bureau and its word are in the settings."));
    const auto line = [dialog](const QString &label, const QString &text, const QString &name) {
        auto *field = new QLineEdit(text);
        field->setMaxLength(200);
        dialog->addField(label, field, name);
        return field;
    };
    QLineEdit *address = line(tr("&Address:"), present.address, u"letterhead_address"_s);
    QLineEdit *postcode = line(tr("&Postcode:"), present.postcode, u"letterhead_postcode"_s);
    QLineEdit *telephone = line(tr("&Telephone:"), present.telephone, u"letterhead_telephone"_s);
    QLineEdit *contact = line(tr("&Whom to ask for:"), present.contact, u"letterhead_contact"_s);
    QLineEdit *payment =
        line(tr("Where &fines are paid:"), present.paymentPlace, u"letterhead_payment"_s);
    QLineEdit *body =
        line(tr("&Reconsideration by:"), present.reconsiderationBody, u"letterhead_body"_s);
    QLineEdit *court = line(tr("C&ourt:"), present.court, u"letterhead_court"_s);
    QLineEdit *head = line(tr("&Head of the bureau:"), present.head, u"letterhead_head"_s);
    QLineEdit *post = line(tr("Post of the h&ead:"), present.headPost, u"letterhead_head_post"_s);
    QLineEdit *code =
        line(tr("Credit co&de of the bureau:"), present.creditCode, u"letterhead_credit_code"_s);
    auto *order = new QComboBox;
    for (const Name<FileOrder> &one : fileOrderNames)
        order->addItem(wordFor(fileOrderNames, one.value), nameOf(fileOrderNames, one.value));
    order->setCurrentIndex(order->findData(QString(nameOf(fileOrderNames, present.fileOrder))));
    dialog->addField(tr("&Order of the file:"), order, u"letterhead_file_order"_s);
    auto *aside = new QCheckBox(tr("Legality review and discussion in a side &volume"));
    aside->setChecked(present.sideVolume);
    dialog->addField({}, aside, u"letterhead_side_volume"_s);
    QDateEdit *from = dayField(today());
    dialog->addField(tr("F&rom:"), from, u"letterhead_from"_s);
    connect(dialog, &FormDialog::wanted, this, [=, this] {
        const Letterhead wanted{.address = address->text(),
                                .postcode = postcode->text(),
                                .telephone = telephone->text(),
                                .contact = contact->text(),
                                .paymentPlace = payment->text(),
                                .reconsiderationBody = body->text(),
                                .court = court->text(),
                                .head = head->text(),
                                .headPost = post->text(),
                                .creditCode = code->text().trimmed(),
                                .fileOrder =
                                    valueOf(fileOrderNames, order->currentData().toString())
                                        .value_or(FileOrder::Ministry),
                                .sideVolume = aside->isChecked()};
        submit(dialog, [json = wanted.toJson(), day = dayIn(from)](Seat &seat) {
            return document_templates::changeLetterhead(seat.db, seat.session, day, json,
                                                        tr("What stands on documents"));
        });
    });
    dialog->open();
}

} // namespace anjuan
