// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paper_preview.h"

#include "core/exchange/pdf_converter.h"
#include "core/services/evidence.h"
#include "core/services/seals.h"
#include "ui/cases/paper_jobs.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/long_work.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What is read on the thread of the database.
struct ReadPaper {
    QString path{};
    QString text{};
    QStringList missing{};
    QStringList seals{}; ///< that may be put on it
};

Result<ReadPaper> readPaper(Seat &seat, CaseId id, const CaseDocument &paper, const QString &folder)
{
    ReadPaper found;
    if (paper.paper) {
        const Result<QString> copy =
            evidence::copyOut(seat.db, seat.session, seat.evidence, id, paper.paper->file, folder);
        if (!copy)
            return copy.error();
        found.path = *copy;
    } else {
        const Result<paper_jobs::Draft> draft =
            paper_jobs::draft(seat, id, paper.act, paper.document, folder);
        if (!draft)
            return draft.error();
        found.path = draft->path;
        found.missing = draft->missing;
        const Result<QStringList> seals = seals::within(seat.db, seat.session);
        if (!seals)
            return seals.error();
        found.seals = *seals;
    }
    const Result<QByteArray> bytes = paper_jobs::contentOf(found.path);
    if (!bytes)
        return bytes.error();
    const Result<QString> text = textOfDocx(*bytes);
    if (!text)
        return text.error();
    found.text = *text;
    return found;
}

} // namespace

PaperPreview::PaperPreview(Workplace &workplace, CaseId id, const CaseDocument &paper,
                           const QString &mayNot, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_id(id), m_paper(paper), m_mayNot(mayNot),
      m_place(std::make_unique<QTemporaryDir>()), m_note(noteLabel(u"preview_note"_s)),
      m_work(new LongWork(u"preview_work"_s)), m_views(new QStackedWidget),
      m_text(new QPlainTextEdit), m_pageColumn(new QVBoxLayout), m_seal(new QComboBox),
      m_issue(button(u"preview_issue"_s, tr("&Issue"), &PaperPreview::issue)),
      m_print(button(u"preview_print"_s, tr("&Print…"), &PaperPreview::print)),
      m_open(button(u"preview_open"_s, tr("&Open in Word or WPS"), &PaperPreview::openFile))
{
    setObjectName(u"paper_preview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        paper.paper
            ? tr("%1 %2", "a document and its number").arg(paper.label, paper.number).trimmed()
            : tr("Draft: %1").arg(paper.label));
    resize(840, 680);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_work);
    m_text->setObjectName(u"preview_text"_s);
    m_text->setAccessibleName(tr("Text of the document"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_views->addWidget(m_text);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"preview_pages"_s);
    scroll->setAccessibleName(tr("Pages of the document"));
    scroll->setWidgetResizable(true);
    auto *sheet = new QWidget;
    sheet->setLayout(m_pageColumn);
    m_pageColumn->setSpacing(12);
    scroll->setWidget(sheet);
    m_views->addWidget(scroll);
    column->addWidget(m_views, 1);
    auto *close = button(u"preview_close"_s, tr("Close"), nullptr);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch();
    m_seal->setObjectName(u"preview_seal"_s);
    m_seal->setAccessibleName(tr("Picture of a seal put on when issuing"));
    m_seal->addItem(tr("No picture of a seal"));
    m_seal->hide();
    foot->addWidget(m_seal);
    foot->addWidget(m_print);
    foot->addWidget(m_issue);
    foot->addWidget(close);
    column->addLayout(foot);
    say({});
    fit();
    read();
}

PaperPreview::~PaperPreview() = default;

QPushButton *PaperPreview::button(const QString &name, const QString &text,
                                  void (PaperPreview::*does)())
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (does)
        connect(made, &QPushButton::clicked, this, does);
    return made;
}

void PaperPreview::say(const QString &text, bool isTrouble)
{
    m_note->setText(text);
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText,
                     theme::text(isTrouble ? theme::Tone::Bad : theme::Tone::Quiet));
    m_note->setPalette(colours);
    m_note->setVisible(!text.isEmpty());
}

void PaperPreview::fit()
{
    const QString notNow = !m_mayNot.isEmpty()    ? m_mayNot
                           : m_paper.paper        ? tr("It is issued already.")
                           : !m_paper.mayBeIssued ? tr("Its act waits for approval.")
                           : !m_isRead            ? tr("It is being read.")
                           : !m_missing.isEmpty() ? tr("Values are missing.")
                                                  : QString();
    m_issue->setVisible(!m_paper.paper);
    m_issue->setEnabled(notNow.isEmpty());
    m_issue->setToolTip(notNow);
    m_print->setVisible(m_paper.paper.has_value());
    m_print->setEnabled(!m_pdf.isEmpty());
    m_print->setToolTip(m_pdf.isEmpty() ? tr("Printing needs the PDF that LibreOffice makes.")
                                        : QString());
    m_open->setEnabled(m_isRead);
}

void PaperPreview::read()
{
    m_workplace.read(
        this,
        [id = m_id, paper = m_paper, folder = m_place->path()](Seat &seat) {
            return readPaper(seat, id, paper, folder);
        },
        [this](const Result<ReadPaper> &answer) {
            if (!answer)
                return say(text::sentence(answer.error()), true);
            m_isRead = true;
            m_file = answer->path;
            for (const QString &seal : answer->seals)
                m_seal->addItem(seal, seal);
            m_seal->setVisible(!answer->seals.isEmpty() && m_mayNot.isEmpty());
            showText(answer->text, answer->missing);
            makePages();
        });
}

void PaperPreview::showText(const QString &text, const QStringList &missing)
{
    m_text->setPlainText(text);
    m_missing = missing;
    if (!missing.isEmpty())
        say(tr("It cannot be issued: there is no value for %1.").arg(missing.join(tr(", "))), true);
    else if (!m_paper.paper)
        say(tr("This is a draft: nothing was recorded."));
    fit();
}

void PaperPreview::makePages()
{
    if (!paper_jobs::showsPages()) {
        if (m_missing.isEmpty())
            say(tr("This is the text. Its pages can be seen where LibreOffice and pdftoppm are "
                   "installed, or in Word or WPS."));
        return;
    }
    const QString copy = m_place->filePath(u"paper.docx"_s);
    if (!QFile::copy(m_file, copy))
        return say(tr("There is no room to show the pages."), true);
    const Progress progress = m_work->begin(tr("Laying out the pages"));
    paper_jobs::convert(
        this, {copy}, m_place->path(), progress, [this](const Result<QStringList> &made) {
            if (!made) {
                m_work->end();
                return say(text::sentence(made.error()), true);
            }
            m_pdf = made->front();
            fit();
            paper_jobs::pages(this, m_pdf, m_place->path(), [this](const QStringList &pictures) {
                m_work->end();
                showPages(pictures);
            });
        });
}

void PaperPreview::showPages(const QStringList &pictures)
{
    for (const QString &path : pictures) {
        const QPixmap page(path);
        if (page.isNull())
            continue;
        ++m_pageCount;
        auto *shown = new QLabel;
        shown->setPixmap(page);
        shown->setAlignment(Qt::AlignHCenter);
        shown->setAccessibleName(tr("Page %1").arg(m_pageCount));
        m_pageColumn->addWidget(shown, 0, Qt::AlignHCenter);
    }
    m_pageColumn->addStretch();
    if (m_pageCount > 0)
        m_views->setCurrentIndex(1);
    else
        say(tr("The pages could not be drawn; this is the text."), true);
}

void PaperPreview::issue()
{
    m_issue->setEnabled(false);
    m_workplace.write(
        this,
        [id = m_id, act = m_paper.act, document = m_paper.document,
         seal = m_seal->currentData().toString()](Seat &seat) {
            return documents::issue(seat.db, seat.session, seat.book, seat.keys, seat.evidence, id,
                                    act, document, {}, seal);
        },
        [this](const Result<IssuedPaper> &answer) {
            if (!answer) {
                fit();
                return say(text::sentence(answer.error()), true);
            }
            m_workplace.announce(m_id);
            emit issued();
            accept();
        });
}

void PaperPreview::openFile()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
        say(tr("No program is set up for Word documents. The file is %1.").arg(m_file), true);
}

void PaperPreview::print()
{
    paper_jobs::print(this, m_pdf, [this](const QString &said) { say(said); });
}

} // namespace anjuan
