// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paper_batch_dialog.h"

#include "core/exchange/pdf_converter.h"
#include "core/services/case_lists.h"
#include "core/services/duties.h"
#include "ui/cases/paper_jobs.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/long_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

PaperBatchDialog::PaperBatchDialog(Workplace &workplace, const QList<qint64> &entries,
                                   QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_entries(entries),
      m_place(std::make_unique<QTemporaryDir>()), m_kind(new QComboBox),
      m_issues(new QCheckBox(tr("Also &issue what can be issued and is not yet"))),
      m_table(new QTableWidget(0, 2)), m_work(new LongWork(u"batch_work"_s)),
      m_summary(noteLabel(u"batch_summary"_s)), m_make(new QPushButton(tr("&Make one PDF"))),
      m_save(new QPushButton(tr("&Save as…"))), m_print(new QPushButton(tr("&Print…"))),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"paper_batch_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Documents of %n case(s)", nullptr, static_cast<int>(entries.size())));
    resize(820, 560);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("&Documents:"));
    m_kind->setObjectName(u"batch_kind"_s);
    label->setBuddy(m_kind);
    m_kind->addItem(tr("All documents"));
    for (const DocumentKind &kind : documentKinds())
        if (!kind.acts.isEmpty())
            m_kind->addItem(kind.labelHere(), QString(kind.id));
    head->addWidget(label);
    head->addWidget(m_kind, 1);
    column->addLayout(head);
    m_issues->setObjectName(u"batch_issues"_s);
    if (!workplace.session().actor.roles.intersects(duties::papers)) {
        m_issues->setEnabled(false);
        m_issues->setToolTip(tr("Your account has no role that issues documents."));
    }
    column->addWidget(m_issues);
    m_table->setObjectName(u"batch_cases"_s);
    m_table->setAccessibleName(tr("What came of each case"));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("What came of it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(0, 260);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addWidget(m_work);
    column->addWidget(m_summary);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    const std::pair<QPushButton *, QString> named[] = {{m_make, u"batch_make"_s},
                                                       {m_save, u"batch_save"_s},
                                                       {m_print, u"batch_print"_s},
                                                       {m_close, u"batch_close"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    m_make->setDefault(true);
    column->addLayout(foot);
    connect(m_make, &QPushButton::clicked, this, &PaperBatchDialog::begin);
    connect(m_save, &QPushButton::clicked, this, &PaperBatchDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PaperBatchDialog::print);
    connect(m_close, &QPushButton::clicked, this, &PaperBatchDialog::reject);
    m_summary->setText(PdfConverter().isThere()
                           ? tr("The documents are joined in the order of the list. Issued "
                                "documents come as they were issued.")
                           : PdfConverter::lack());
    fit();
}

PaperBatchDialog::~PaperBatchDialog() = default;

void PaperBatchDialog::begin()
{
    if (m_isBusy || m_entries.isEmpty())
        return;
    m_wish.issues = m_issues->isChecked();
    m_wish.documents.clear();
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        m_wish.documents << kind;
    m_table->setRowCount(0);
    m_sheets.clear();
    m_pdf.clear();
    m_at = 0;
    m_issued = m_refused = 0;
    m_isBusy = true;
    m_place = std::make_unique<QTemporaryDir>();
    m_summary->clear();
    m_progress = m_work->begin(tr("Gathering documents"));
    fit();
    findCases();
}

void PaperBatchDialog::findCases()
{
    m_workplace.read(
        this,
        [entries = m_entries](Seat &seat) {
            return case_lists::lines(seat.db, seat.session, seat.book, entries);
        },
        [this](const Result<std::vector<CaseLine>> &lines) {
            if (!lines)
                return end(text::sentence(lines.error()), true);
            m_cases.clear();
            for (const CaseLine &line : *lines)
                m_cases << line.id;
            next();
        });
}

/// One case a job, so that a stop is heeded and nobody else waits long for the connection.
void PaperBatchDialog::next()
{
    if (!m_progress(m_at, m_cases.size()))
        return end(tr("Stopped: %1 issued, no PDF was made.").arg(m_issued), false);
    if (m_at >= m_cases.size())
        return join();
    const auto job = [wish = m_wish, id = m_cases[m_at], place = m_place->path(),
                      first = static_cast<int>(m_sheets.size()) + 1](Seat &seat) {
        return paper_batch::prepare(seat.db, seat.session, seat.book, seat.keys, seat.evidence,
                                    wish, id, place, first);
    };
    const auto done = [this](const Result<paper_batch::Line> &answer) {
        ++m_at;
        if (!answer) {
            ++m_refused;
            addLine({}, text::sentence(answer.error()), true);
            // A database that does not answer would refuse all the others too.
            if (answer.error().kind == Error::Kind::Storage)
                return end(text::sentence(answer.error()), true);
            return next();
        }
        m_issued += answer->issued;
        m_refused += static_cast<int>(answer->refused.size());
        m_sheets.insert(m_sheets.end(), answer->sheets.begin(), answer->sheets.end());
        QString says = tr("%n document(s)", nullptr, static_cast<int>(answer->sheets.size()));
        if (answer->issued > 0)
            says += tr("; %n issued now", nullptr, answer->issued);
        if (!answer->refused.isEmpty())
            says += tr("; refused: %1").arg(answer->refused.join(tr("; ")));
        addLine(answer->number, says, !answer->refused.isEmpty());
        next();
    };
    if (m_wish.issues)
        m_workplace.write(this, job, done);
    else
        m_workplace.read(this, job, done);
}

void PaperBatchDialog::addLine(const QString &number, const QString &text, bool isBad)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(number));
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setForeground(theme::text(isBad ? theme::Tone::Bad : theme::Tone::Good));
    m_table->setItem(row, 1, item);
    m_table->scrollToBottom();
}

void PaperBatchDialog::join()
{
    m_work->end();
    m_progress = m_work->begin(tr("Making one PDF"));
    paper_jobs::join(this, m_sheets, m_place->filePath(u"documents.pdf"_s), m_progress,
                     [this](const Result<int> &pages) {
                         if (!pages)
                             return end(text::sentence(pages.error()), true);
                         m_pdf = m_place->filePath(u"documents.pdf"_s);
                         end(tr("%1 documents on %2 pages; %3 were issued now, %4 refused.")
                                 .arg(QString::number(m_sheets.size()), QString::number(*pages),
                                      QString::number(m_issued), QString::number(m_refused)),
                             false);
                     });
}

void PaperBatchDialog::end(const QString &summary, bool isTrouble)
{
    m_work->end();
    m_isBusy = false;
    m_summary->setText(summary);
    QPalette colours = m_summary->palette();
    colours.setColor(QPalette::WindowText,
                     theme::text(isTrouble ? theme::Tone::Bad : theme::Tone::Quiet));
    m_summary->setPalette(colours);
    if (m_issued > 0)
        m_workplace.announce({});
    fit();
}

void PaperBatchDialog::save()
{
    auto *files = new QFileDialog(this, tr("Save the documents"), tr("documents.pdf"),
                                  tr("PDF files (*.pdf)"));
    files->setObjectName(u"batch_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // The dialog has asked before a file is written over.
        QFile::remove(path);
        m_summary->setText(QFile::copy(m_pdf, path) ? tr("Saved as %1.").arg(path)
                                                    : tr("“%1” could not be written.").arg(path));
    });
    files->open();
}

void PaperBatchDialog::print()
{
    paper_jobs::print(this, m_pdf, [this](const QString &said) { m_summary->setText(said); });
}

void PaperBatchDialog::fit()
{
    const QString lack = PdfConverter().isThere() ? QString() : PdfConverter::lack();
    m_kind->setEnabled(!m_isBusy);
    m_make->setEnabled(!m_isBusy && lack.isEmpty());
    m_make->setToolTip(lack);
    for (QPushButton *one : {m_save, m_print}) {
        one->setEnabled(!m_isBusy && !m_pdf.isEmpty());
        one->setToolTip(m_pdf.isEmpty() ? tr("First make the PDF.") : QString());
    }
    m_close->setText(m_isBusy ? tr("Stop") : tr("Close"));
}

/// While it is under way it is stopped first: what was issued stays.
void PaperBatchDialog::reject()
{
    if (m_isBusy)
        m_work->stop();
    else
        QDialog::reject();
}

} // namespace anjuan
