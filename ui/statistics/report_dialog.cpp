// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/report_dialog.h"

#include "core/domain/calendar/clock.h"
#include "core/services/figure_report.h"
#include "ui/shell/workplace.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionRole = Qt::UserRole;

QString htmlOf(const WrittenSentence &sentence)
{
    QString html;
    for (const WrittenPiece &piece : sentence.pieces) {
        const QString text = piece.text.toHtmlEscaped();
        switch (piece.kind) {
        case WrittenPiece::Kind::Words:
            html += text;
            break;
        case WrittenPiece::Kind::Figure:
            html += u"<u>"_s + text + u"</u>"_s;
            break;
        case WrittenPiece::Kind::Missing:
            html += u"<b style=\"background:#ffe08a;color:#402c00\">"_s +
                    ReportDialog::tr("[missing: %1]").arg(text) + u"</b>"_s;
            break;
        }
    }
    return html;
}

} // namespace

ReportDialog::ReportDialog(Workplace &workplace, const StatisticsQuery &query, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_query(query), m_tree(new QTreeWidget),
      m_computed(new QTextBrowser), m_own(new QPlainTextEdit), m_state(new QLabel),
      m_keep(new QPushButton(tr("Keep the text"))),
      m_adopt(new QPushButton(tr("Take the suggestions"))),
      m_document(new QPushButton(tr("Word document…"))),
      m_take(new QPushButton(tr("Take back from Word…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"report_dialog"_s);
    setWindowTitle(tr("Yearly report of %1 on the rule of law").arg(query.year));
    resize(1040, 600);
    m_tree->setObjectName(u"report_sections"_s);
    m_tree->setAccessibleName(tr("Sections of the report"));
    m_tree->setHeaderHidden(true);
    auto *both = new QSplitter;
    both->addWidget(m_tree);
    both->addWidget(makeEditor());
    both->setSizes({300, 740});
    auto *column = new QVBoxLayout(this);
    column->addWidget(both, 1);
    m_state->setObjectName(u"report_state"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"report_close"_s);
    m_document->setObjectName(u"report_document"_s);
    m_take->setObjectName(u"report_take"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_document);
    row->addWidget(m_take);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ReportDialog::showCurrent);
    connect(m_document, &QPushButton::clicked, this, &ReportDialog::saveDocument);
    connect(m_take, &QPushButton::clicked, this, &ReportDialog::takeDocument);
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    readReport();
}

QWidget *ReportDialog::makeEditor()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    auto *computed = new QLabel(tr("&Computed (renewed each time)"));
    computed->setBuddy(m_computed);
    m_computed->setObjectName(u"report_computed"_s);
    m_computed->setAccessibleName(tr("Computed sentences"));
    auto *own = new QLabel(tr("Your &own text"));
    own->setBuddy(m_own);
    m_own->setObjectName(u"report_own"_s);
    m_own->setAccessibleName(tr("Your own text"));
    m_own->setTabChangesFocus(true);
    m_keep->setObjectName(u"report_keep"_s);
    m_adopt->setObjectName(u"report_adopt"_s);
    column->addWidget(computed);
    column->addWidget(m_computed, 1);
    column->addWidget(own);
    column->addWidget(m_own, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_adopt);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &ReportDialog::keep);
    connect(m_adopt, &QPushButton::clicked, this, &ReportDialog::adopt);
    connect(m_own, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(isChanged() && !m_own->isReadOnly()); });
    return panel;
}

bool ReportDialog::isChanged() const
{
    return !m_shown.isEmpty() && m_own->toPlainText().trimmed() != m_before;
}

void ReportDialog::reject()
{
    if (isChanged() && m_state->property("asked").toString() != m_shown) {
        // Whoever closes once more means it.
        m_state->setProperty("asked", m_shown);
        m_state->setText(tr("The text is not kept yet: keep it, or close once more to drop it."));
        return;
    }
    QDialog::reject();
}

void ReportDialog::readReport()
{
    m_workplace.read(
        this,
        [query = m_query](Seat &seat) {
            return yearly_report::make(seat.db, seat.session, seat.book, query);
        },
        [this](const Result<YearlyReport> &answer) {
            if (answer)
                showReport(*answer);
            else
                m_state->setText(answer.error().text);
            m_document->setEnabled(answer ? true : false);
        });
}

void ReportDialog::showReport(const YearlyReport &report)
{
    const QString before = m_shown;
    const QString typed = isChanged() ? m_own->toPlainText() : QString();
    m_report = report;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *chosen = nullptr;
    const auto add = [&](QTreeWidgetItem *above, const QString &name, const QString &section,
                         bool isEmpty) {
        auto *item =
            new QTreeWidgetItem(above, {isEmpty ? tr("%1 (nothing written)").arg(name) : name});
        item->setData(0, sectionRole, section);
        if (section == before || !chosen)
            chosen = item;
    };
    auto *head = new QTreeWidgetItem(m_tree, {tr("Header")});
    for (const auto &[name, own] : report.header)
        add(head, name, own.section, own.content.isEmpty());
    for (const WrittenPart &part : report.parts) {
        auto *above = new QTreeWidgetItem(m_tree, {part.name});
        for (const WrittenSection &section : part.sections)
            add(above, section.name, section.id,
                section.own.content.isEmpty() && section.sentences.empty());
    }
    m_tree->expandAll();
    m_state->setText(report.missing.isEmpty()
                         ? tr("Nothing is missing.")
                         : tr("Missing: %1").arg(report.missing.join(tr(", "))));
    m_shown.clear();
    if (chosen)
        m_tree->setCurrentItem(chosen);
    showCurrent();
    // What was typed while others were asked stays.
    if (!typed.isEmpty() && m_shown == before)
        m_own->setPlainText(typed);
}

void ReportDialog::select(const QString &section)
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        if ((*at)->data(0, sectionRole).toString() == section)
            m_tree->setCurrentItem(*at);
}

QString ReportDialog::currentSection() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, sectionRole).toString() : QString();
}

const ReportText *ReportDialog::textOf(const QString &section) const
{
    for (const auto &[name, own] : m_report.header)
        if (own.section == section)
            return &own;
    for (const WrittenPart &part : m_report.parts)
        for (const WrittenSection &one : part.sections)
            if (one.id == section)
                return &one.own;
    return nullptr;
}

void ReportDialog::showCurrent()
{
    if (isChanged() && currentSection() != m_shown) {
        // What was typed is never lost: it goes along until it is kept or dropped.
        keep();
    }
    m_shown = currentSection();
    const ReportText *own = textOf(m_shown);
    QStringList html;
    bool suggests = false;
    for (const WrittenPart &part : m_report.parts)
        for (const WrittenSection &one : part.sections) {
            if (one.id != m_shown)
                continue;
            for (const WrittenSentence &sentence : one.sentences)
                html << htmlOf(sentence);
            for (const Weakness &weakness : one.suggestions)
                html << tr("<i>Suggested (%1):</i> %2")
                            .arg(weakness.rule.toHtmlEscaped(), htmlOf(weakness.sentence));
            suggests = !one.suggestions.empty();
        }
    m_computed->setHtml(html.isEmpty() ? tr("Nothing is computed here.")
                                       : u"<p>"_s + html.join(u"</p><p>"_s) + u"</p>"_s);
    const bool mayWrite = m_workplace.has(Role::Statistician) ||
                          m_workplace.has(Role::LegalOfficer) ||
                          m_workplace.has(Role::BureauLeader);
    m_before = own ? own->content : QString();
    m_own->setPlainText(m_before);
    m_own->setReadOnly(!own || !mayWrite || m_workplace.isReadOnly());
    m_own->setPlaceholderText(mayWrite ? tr("Write what the figures do not say.")
                                       : tr("Statisticians, legal officers and leaders write."));
    m_take->setEnabled(mayWrite && !m_workplace.isReadOnly());
    m_keep->setEnabled(false);
    m_adopt->setVisible(suggests);
    m_adopt->setEnabled(suggests && !m_own->isReadOnly());
}

void ReportDialog::adopt()
{
    QStringList lines;
    for (const WrittenPart &part : m_report.parts)
        for (const WrittenSection &one : part.sections)
            if (one.id == m_shown)
                for (const Weakness &weakness : one.suggestions)
                    lines << weakness.sentence.text();
    m_own->appendPlainText(lines.join(u'\n'));
    m_own->setFocus();
}

void ReportDialog::keep()
{
    const ReportText *own = textOf(m_shown);
    if (!own || m_own->isReadOnly())
        return;
    m_before = m_own->toPlainText().trimmed();
    m_keep->setEnabled(false);
    m_workplace.write(
        this,
        [year = m_query.year, section = m_shown, revision = own->revision,
         text = m_before](Seat &seat) -> Result<int> {
            if (const Result<> kept =
                    yearly_report::keep(seat.db, seat.session, year, section, revision, text);
                !kept)
                return kept.error();
            return year;
        },
        [this, section = m_shown, text = m_before](const Result<int> &answer) {
            if (answer) {
                readReport();
                return;
            }
            select(section);
            m_own->setPlainText(text);
            m_state->setText(answer.error().text);
        });
}

void ReportDialog::saveDocument()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"docx"_s);
    dialog->setNameFilter(tr("Word documents (*.docx)"));
    dialog->selectFile(tr("report-%1.docx").arg(m_query.year));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> bytes = yearly_report::document(m_report);
        const Result<> saved = bytes ? figure_report::save(path, *bytes) : Result<>(bytes.error());
        m_state->setText(saved ? tr("Saved as %1").arg(path) : saved.error().text);
        if (saved)
            emit said(tr("Saved as %1").arg(path));
    });
    dialog->open();
}

void ReportDialog::takeDocument()
{
    auto *dialog = new QFileDialog(this, tr("Take back what was written in Word"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Word documents (*.docx)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_workplace.write(
            this,
            [path, year = m_query.year](Seat &seat) -> Result<TakenTexts> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return Error{Error::Kind::Refused, file.errorString(), {}, {}};
                return yearly_report::takeBack(seat.db, seat.session, year, file.readAll());
            },
            [this](const Result<TakenTexts> &answer) {
                if (!answer)
                    return m_state->setText(answer.error().text);
                emit said(tr("%n section(s) taken over.", nullptr,
                             static_cast<int>(answer->kept.size())));
                m_before = m_own->toPlainText().trimmed();
                readReport();
            });
    });
    dialog->open();
}

} // namespace anjuan
