// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/papers_panel.h"

#include "core/services/duties.h"
#include "core/services/words.h"
#include "ui/cases/bound_file_dialog.h"
#include "ui/cases/paper_jobs.h"
#include "ui/cases/paper_preview.h"
#include "ui/cases/sign_pdf_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <set>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const CaseDocument &one)
{
    if (one.paper)
        return PapersPanel::tr("issued on %1").arg(toIso(one.paper->day));
    return one.mayBeIssued ? PapersPanel::tr("not issued") : PapersPanel::tr("waits for approval");
}

/// Papers between the bureau and itself, a court or another body: nobody serves them on the party.
bool staysWithin(NumberKind kind)
{
    static const std::set<NumberKind> kinds{
        NumberKind::Lead,     NumberKind::Filing,           NumberKind::LegalityReview,
        NumberKind::Close,    NumberKind::Suspension,       NumberKind::Extension,
        NumberKind::Transfer, NumberKind::CourtApplication, NumberKind::Dispute};
    return kinds.contains(kind);
}

/// By these the law deems a document served; by the others the party has it (民事诉讼法 88–95).
bool isDeemed(ServiceMethod method)
{
    return method == ServiceMethod::Left || method == ServiceMethod::PublicNotice;
}

/// Where the service of a document stands; `served` is the day it counts as served. Empty for what
/// nobody serves.
QString serviceOf(const IssuedDocument &document, const std::optional<Date> &served)
{
    if (document.attempts.empty() && staysWithin(document.kind))
        return {};
    for (auto attempt = document.attempts.rbegin(); attempt != document.attempts.rend();
         ++attempt) {
        const QString method = wordFor(serviceMethodNames, attempt->method);
        if (attempt->delivered && served)
            return (isDeemed(attempt->method) ? PapersPanel::tr("counts as served on %1, %2")
                                              : PapersPanel::tr("served on %1, %2"))
                .arg(toIso(*served), method);
        if (attempt->delivered)
            return PapersPanel::tr("under way since %1, %2").arg(toIso(attempt->day), method);
    }
    return document.attempts.empty() ? PapersPanel::tr("not served")
                                     : PapersPanel::tr("service failed");
}

QString onLines(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

theme::Tone toneOf(const CaseDocument &one)
{
    if (one.paper)
        return theme::Tone::Good;
    return one.mayBeIssued ? theme::Tone::Plain : theme::Tone::Quiet;
}

} // namespace

PapersPanel::PapersPanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new QTreeWidget),
      m_note(noteLabel(u"papers_note"_s)), m_work(new LongWork(u"papers_work"_s)),
      m_look(button(u"look_paper"_s, tr("Preview…"), &PapersPanel::look)),
      m_issue(button(u"issue_paper"_s, tr("Issue"), nullptr)),
      m_changed(
          button(u"issue_changed"_s, tr("Issue a changed file…"), &PapersPanel::issueChanged)),
      m_all(button(u"issue_all"_s, tr("Issue all"), &PapersPanel::issueAll)),
      m_open(button(u"open_paper"_s, tr("Open"), &PapersPanel::openIssued)),
      m_pdf(button(u"pdf_paper"_s, u"PDF"_s, nullptr)),
      m_sign(button(u"sign_paper"_s, tr("Signed PDF…"), nullptr)),
      m_print(button(u"print_paper"_s, tr("Print…"), nullptr)),
      m_void(button(u"void_paper"_s, tr("Declare void…"), &PapersPanel::askToVoid)),
      m_file(button(u"bound_file"_s, tr("The whole file…"), &PapersPanel::openFile))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"papers"_s);
    m_list->setAccessibleName(tr("Documents of the case’s acts"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Document"), tr("State")});
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(m_work);
    auto *row = new FlowLayout;
    for (QPushButton *one :
         {m_look, m_issue, m_changed, m_all, m_open, m_pdf, m_sign, m_print, m_void, m_file})
        row->addWidget(one);
    column->addLayout(row);
    connect(m_issue, &QPushButton::clicked, this, [this] { issue({}); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { makePdf(PdfFor::Looking); });
    connect(m_sign, &QPushButton::clicked, this, [this] { makePdf(PdfFor::Signing); });
    connect(m_print, &QPushButton::clicked, this, [this] { makePdf(PdfFor::Printing); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PapersPanel::fitButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        const CaseDocument *one = chosen();
        if (one)
            emit actChosen(one->act);
        else if (const QTreeWidgetItem *item = m_list->currentItem())
            emit actChosen(item->data(0, Qt::UserRole).toInt());
        if (one && one->paper)
            openIssued();
        else if (one)
            look();
    });
    fitButtons();
}

PapersPanel::~PapersPanel() = default;

QPushButton *PapersPanel::button(const QString &name, const QString &text,
                                 void (PapersPanel::*does)())
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (does)
        connect(made, &QPushButton::clicked, this, does);
    return made;
}

int PapersPanel::open() const
{
    return static_cast<int>(
        std::count_if(m_documents.begin(), m_documents.end(),
                      [](const CaseDocument &one) { return one.mayBeIssued && !one.paper; }));
}

QString PapersPanel::place()
{
    if (!m_place)
        m_place = std::make_unique<QTemporaryDir>();
    return m_place->path();
}

void PapersPanel::tell(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PapersPanel::setDossier(const CaseDossier &dossier)
{
    if (m_id != dossier.view.row.id)
        tell({});
    m_id = dossier.view.row.id;
    m_number = dossier.view.row.number();
    m_numbered = dossier.view.file.documents;
    m_served = dossier.served;
    const Roles &roles = m_workplace.session().actor.roles;
    m_mayNot = roles.intersects(duties::papers)
                   ? QString()
                   : tr("Your account has no role that issues documents.");
    load();
}

void PapersPanel::load()
{
    const int asked = ++m_asked;
    m_workplace.read(
        this, [id = m_id](Seat &seat) { return documents::list(seat.db, seat.session, id); },
        [this, asked](const Result<std::vector<CaseDocument>> &answer) {
            if (asked != m_asked)
                return;
            if (answer)
                show(*answer);
            else
                tell(text::sentence(answer.error()));
        });
}

void PapersPanel::show(const std::vector<CaseDocument> &documents)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_documents = documents;
    m_list->clear();
    std::set<int> shown; // acts whose number stands beside a document
    for (const CaseDocument &one : m_documents) {
        const auto numbered = m_numbered.find(one.act);
        const bool isNumbered = !one.number.isEmpty() && numbered != m_numbered.end();
        addRow(one.number.isEmpty()
                   ? tr("%1\n%2 of %3", "a document, its act and day")
                         .arg(one.label, one.actLabel, toIso(one.day))
                   : tr("%1\n%2", "a document and its number").arg(one.label, one.number),
               isNumbered ? onLines(stateOf(one), serviceOf(numbered->second, servedOn(one.act)))
                          : stateOf(one),
               toneOf(one), one.act);
        if (isNumbered)
            shown.insert(one.act);
    }
    for (const auto &[act, document] : m_numbered)
        if (!shown.contains(act))
            addRow(tr("%1\n%2", "a document and its number")
                       .arg(wordFor(numberKindNames, document.kind), document.number),
                   serviceOf(document, servedOn(act)), theme::Tone::Plain, act);
    if (m_list->topLevelItemCount() == 0)
        tell(tr("No act of this case produces a document yet."));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(row, 0, m_list->topLevelItemCount() - 1)));
    fitButtons();
    emit counted();
}

std::optional<Date> PapersPanel::servedOn(int act) const
{
    const auto found = m_served.find(act);
    return found == m_served.end() ? std::nullopt : std::optional(found->second);
}

void PapersPanel::addRow(const QString &text, const QString &state, theme::Tone tone, int act)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setText(1, state);
    item->setToolTip(1, state);
    item->setForeground(1, theme::text(tone));
    item->setData(0, Qt::UserRole, act);
}

const CaseDocument *PapersPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_documents.size())
               ? &m_documents[static_cast<std::size_t>(row)]
               : nullptr;
}

void PapersPanel::fitButtons()
{
    const CaseDocument *one = chosen();
    const auto allow = [](QPushButton *button, const QString &reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    };
    const QString none = one                     ? QString()
                         : m_list->currentItem() ? tr("There is no template for this document.")
                                                 : tr("Choose a document first.");
    const QString busy =
        m_work->isUnderWay() ? tr("Other documents are being worked on.") : QString();
    const QString notNow = !none.isEmpty()       ? none
                           : !m_mayNot.isEmpty() ? m_mayNot
                           : !busy.isEmpty()     ? busy
                           : one->paper          ? tr("It is issued already.")
                           : !one->mayBeIssued   ? tr("Its act waits for approval.")
                                                 : QString();
    const QString notIssued = !none.isEmpty() ? none
                              : one->paper    ? QString()
                                              : tr("It is not issued yet.");
    allow(m_look, none);
    allow(m_issue, notNow);
    allow(m_changed, notNow);
    allow(m_all, !m_mayNot.isEmpty() ? m_mayNot
                 : !busy.isEmpty()   ? busy
                 : open() == 0       ? tr("Everything that can be issued is issued.")
                                     : QString());
    allow(m_open, notIssued);
    allow(m_pdf, !notIssued.isEmpty() ? notIssued : busy);
    allow(m_sign, !notIssued.isEmpty()    ? notIssued
                  : !busy.isEmpty()       ? busy
                  : PdfSigner().isThere() ? QString()
                                          : PdfSigner::lack());
    allow(m_print, !notIssued.isEmpty() ? notIssued : busy);
    allow(m_void, !notIssued.isEmpty() ? notIssued : m_mayNot);
}

void PapersPanel::look()
{
    const CaseDocument *one = chosen();
    if (!one)
        return;
    auto *preview = new PaperPreview(m_workplace, m_id, *one, m_mayNot, window());
    connect(preview, &PaperPreview::issued, this,
            [this, label = one->label] { tell(tr("Issued: %1.").arg(label)); });
    preview->open();
}

void PapersPanel::issue(const std::optional<QByteArray> &edited)
{
    const CaseDocument *one = chosen();
    if (!one)
        return;
    m_workplace.write(
        this,
        [id = m_id, act = one->act, document = one->document, edited](Seat &seat) {
            return documents::issue(seat.db, seat.session, seat.book, seat.keys, seat.evidence, id,
                                    act, document, edited);
        },
        [this, label = one->label](const Result<IssuedPaper> &answer) {
            tell(answer ? tr("Issued: %1.").arg(label) : text::sentence(answer.error()));
            if (answer)
                m_workplace.announce(m_id);
        });
}

void PapersPanel::issueChanged()
{
    auto *files = new QFileDialog(this, tr("Issue a draft that was changed in Word or WPS"),
                                  QString(), tr("Word documents (*.docx)"));
    files->setObjectName(u"changed_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> bytes = paper_jobs::contentOf(path);
        if (!bytes)
            return tell(text::sentence(bytes.error()));
        issue(*bytes);
    });
    files->open();
}

void PapersPanel::issueAll()
{
    tell({});
    const Progress progress = m_work->begin(tr("Issuing documents"));
    fitButtons();
    m_workplace.write(
        this,
        [id = m_id, progress](Seat &seat) { return paper_jobs::issueAll(seat, id, progress); },
        [this](const Result<paper_jobs::Batch> &answer) {
            m_work->end();
            if (!answer)
                tell(text::sentence(answer.error()));
            else
                tell((QStringList{tr("%n document(s) issued.", nullptr, answer->issued)} +
                      answer->refused)
                         .join(u'\n'));
            m_workplace.announce(m_id);
        });
}

void PapersPanel::openIssued()
{
    const CaseDocument *one = chosen();
    if (!one || !one->paper)
        return;
    m_workplace.read(
        this,
        [id = m_id, file = one->paper->file, folder = place()](Seat &seat) {
            return evidence::copyOut(seat.db, seat.session, seat.evidence, id, file, folder);
        },
        [this](const Result<QString> &answer) {
            tell(answer ? QString() : text::sentence(answer.error()));
            if (answer)
                QDesktopServices::openUrl(QUrl::fromLocalFile(*answer));
        });
}

void PapersPanel::makePdf(PdfFor purpose)
{
    const CaseDocument *one = chosen();
    if (!one || !one->paper)
        return;
    const Progress progress = m_work->begin(tr("Making a PDF"));
    fitButtons();
    m_workplace.read(
        this,
        [id = m_id, file = one->paper->file, folder = place()](Seat &seat) {
            return evidence::copyOut(seat.db, seat.session, seat.evidence, id, file, folder);
        },
        [this, progress, purpose, folder = place()](const Result<QString> &copy) {
            const auto done = [this, purpose](const Result<QStringList> &pdf) {
                m_work->end();
                fitButtons();
                if (!pdf)
                    return tell(text::sentence(pdf.error()));
                tell({});
                if (purpose == PdfFor::Printing)
                    print(pdf->front());
                else if (purpose == PdfFor::Signing)
                    (new SignPdfDialog(pdf->front(), window()))->open();
                else
                    QDesktopServices::openUrl(QUrl::fromLocalFile(pdf->front()));
            };
            if (!copy)
                return done(copy.error());
            paper_jobs::convert(this, {*copy}, folder, progress, done);
        });
}

void PapersPanel::print(const QString &pdf)
{
    paper_jobs::print(this, pdf, [this](const QString &said) { tell(said); });
}

void PapersPanel::openFile()
{
    auto *dialog = new BoundFileDialog(m_workplace, m_id, m_number, window());
    connect(dialog, &BoundFileDialog::actChosen, this, &PapersPanel::actChosen);
    dialog->open();
}

void PapersPanel::askToVoid()
{
    const CaseDocument *one = chosen();
    if (!one || !one->paper)
        return;
    auto *dialog = new FormDialog(u"void_paper_dialog"_s, tr("Declare void: %1").arg(one->label),
                                  tr("&Declare void"), this);
    dialog->explain(
        tr("The document stays on record with the reason. It can then be issued anew."));
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Reason:"), reason, u"void_paper_reason"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason, paper = *one->paper] {
        dialog->setBusy(true);
        m_workplace.write(
            dialog,
            [id = m_id, paper, why = reason->text().trimmed()](Seat &seat) {
                return documents::voidPaper(seat.db, seat.session, seat.book, id, paper, why);
            },
            [this, dialog](const Result<> &answer) {
                if (dialog->settle(answer))
                    m_workplace.announce(m_id);
            });
    });
    dialog->open();
}

} // namespace anjuan
