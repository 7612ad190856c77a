// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/bulk_dialog.h"

#include "core/services/words.h"
#include "ui/cases/form_rows.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bulkPiece = 40; ///< cases looked at in one job
enum Column { NumberColumn, StageColumn, OutcomeColumn };

} // namespace

BulkDialog::BulkDialog(Workplace &workplace, const QList<qint64> &entries, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_entries(entries), m_kind(new QComboBox),
      m_formPlace(new QVBoxLayout), m_trouble(new QLabel), m_summary(new QLabel),
      m_table(new QTableWidget(0, 3)), m_progress(new QProgressBar),
      m_preview(new QPushButton(tr("&Preview"))), m_record(new QPushButton),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"bulk_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One act for %n case(s)", nullptr, static_cast<int>(entries.size())));
    resize(900, 640);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("&Act:"));
    m_kind->setObjectName(u"bulk_kind"_s);
    label->setBuddy(m_kind);
    for (const ActKind *kind : bulk::kindsFor(workplace.session().actor))
        m_kind->addItem(kind->labelHere(), kind->name);
    head->addWidget(label);
    head->addWidget(m_kind, 1);
    column->addLayout(head);
    auto *hint = noteLabel(u"bulk_hint"_s);
    hint->setText(tr("In a line of text {n} becomes 1, 2, 3 …, {n=15} 15, 16, 17 …, {number} the "
                     "number of the case and {party} its party. Service is of whatever each case "
                     "has not served yet."));
    column->addWidget(hint);
    column->addLayout(m_formPlace, 2);
    m_trouble->setObjectName(u"bulk_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(6);
    m_trouble->setAutoFillBackground(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_table->setObjectName(u"bulk_cases"_s);
    m_table->setAccessibleName(tr("What becomes of the act in each case"));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("Stage"), tr("What becomes of it")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(NumberColumn, 230);
    m_table->setColumnWidth(StageColumn, 110);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->hide();
    column->addWidget(m_table, 3);
    m_summary->setObjectName(u"bulk_summary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_progress->setObjectName(u"bulk_progress"_s);
    m_progress->hide();
    column->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    m_preview->setObjectName(u"bulk_preview"_s);
    m_preview->setDefault(true);
    m_record->setObjectName(u"bulk_record"_s);
    m_record->setAutoDefault(false);
    m_close->setObjectName(u"bulk_close"_s);
    m_close->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(m_preview);
    foot->addWidget(m_record);
    foot->addWidget(m_close);
    column->addLayout(foot);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkDialog::readFacts);
    connect(m_preview, &QPushButton::clicked, this, &BulkDialog::preview);
    connect(m_record, &QPushButton::clicked, this, &BulkDialog::recordAll);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    if (m_kind->count() == 0)
        complain(tr("Your roles record no act that many cases can have alike."));
    else
        readFacts();
    fit();
}

void BulkDialog::readFacts()
{
    m_workplace.read(
        this,
        [kind = m_kind->currentData().toString()](Seat &seat) {
            return case_desk::formFacts(seat.db, seat.session, seat.book, {}, kind);
        },
        [this](Result<FormFacts> answer) {
            if (!answer)
                return complain(text::sentence(answer.error()));
            complain({});
            makeForm(*std::move(answer));
        });
}

void BulkDialog::makeForm(FormFacts facts)
{
    delete m_rows;
    m_facts = std::make_shared<const FormFacts>(std::move(facts));
    const FormContext context{m_workplace, m_facts, m_facts->today};
    const ActKind &kind = *actKind(m_kind->currentData().toString());
    m_rows = new FormRows;
    m_day = new DayField(dayOfAct(), context);
    m_day->setValue(toIso(m_facts->today));
    m_rows->add(m_day, tr("Day of the act"), true);
    for (const FieldInfo &field : kind.fields)
        if (bulk::isAsked(kind, field))
            m_rows->add(makeFieldEditor(kind, field, context), field.labelHere(), field.required);
    m_formPlace->addWidget(m_rows);
    connect(m_rows, &FormRows::edited, this, [this] {
        m_isSeen = false;
        fit();
    });
    m_isSeen = false;
    m_lines.clear();
    m_table->setRowCount(0);
    m_table->hide();
    m_summary->clear();
    fit();
}

void BulkDialog::preview()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_rows || m_isBusy)
        return;
    if (const int wrong = m_rows->check(); wrong > 0)
        return complain(tr("%n field(s) must be looked at again.", nullptr, wrong));
    complain({});
    QJsonObject content = m_rows->content();
    content.remove(dayOfAct().name);
    m_wish = {m_kind->currentData().toString(), m_day->day().value_or(m_facts->today), content};
    m_lines.clear();
    m_table->setRowCount(0);
    m_table->show();
    m_isBusy = true;
    m_isStopped = false;
    m_progress->setRange(0, static_cast<int>(m_entries.size()));
    fit();
    previewNext();
}

void BulkDialog::previewNext()
{
    const auto done = static_cast<qsizetype>(m_lines.size());
    m_progress->setValue(static_cast<int>(done));
    if (m_isStopped || done >= m_entries.size()) {
        m_isBusy = false;
        m_isSeen = !m_isStopped;
        const auto refused = std::count_if(m_lines.begin(), m_lines.end(),
                                           [](const bulk::Line &line) { return line.refusal; });
        m_summary->setText(m_isStopped
                               ? tr("Stopped. Nothing was recorded.")
                               : tr("%1 would be recorded, %2 refused. Nothing is recorded yet.")
                                     .arg(m_lines.size() - static_cast<std::size_t>(refused))
                                     .arg(refused));
        return fit();
    }
    const QList<qint64> next = m_entries.sliced(done, std::min(bulkPiece, m_entries.size() - done));
    m_workplace.read(
        this,
        [wish = m_wish, next, place = static_cast<int>(done)](Seat &seat) {
            return bulk::preview(seat.db, seat.session, seat.book, wish, next, place);
        },
        [this](const Result<std::vector<bulk::Line>> &answer) {
            if (!answer) {
                m_isBusy = false;
                complain(text::sentence(answer.error()));
                return fit();
            }
            for (const bulk::Line &line : *answer) {
                const int row = m_table->rowCount();
                m_table->insertRow(row);
                m_table->setItem(row, NumberColumn, new QTableWidgetItem(line.number));
                m_table->setItem(row, StageColumn,
                                 new QTableWidgetItem(wordFor(stageNames, line.stage)));
                m_lines.push_back(line);
                showLine(row,
                         line.refusal ? text::sentence(*line.refusal) : tr("would be recorded"),
                         line.refusal.has_value());
            }
            previewNext();
        });
}

void BulkDialog::showLine(int row, const QString &text, bool isBad)
{
    auto *item = new QTableWidgetItem(QString(text).replace(u'\n', u' '));
    item->setToolTip(text);
    item->setForeground(theme::text(isBad ? theme::Tone::Bad : theme::Tone::Good));
    m_table->setItem(row, OutcomeColumn, item);
}

void BulkDialog::recordAll()
{
    if (m_isBusy || !m_isSeen)
        return;
    m_isBusy = true;
    m_isStopped = false;
    m_place = 0;
    m_recorded = m_refused = 0;
    fit();
    recordNext();
}

void BulkDialog::recordNext()
{
    while (m_place < m_lines.size() && m_lines[m_place].refusal)
        ++m_place;
    m_progress->setValue(static_cast<int>(m_place));
    if (m_isStopped || m_place >= m_lines.size())
        return endRecording();
    m_workplace.write(
        this,
        [wish = m_wish, line = m_lines[m_place]](Seat &seat) {
            return bulk::record(seat.db, seat.session, seat.book, wish, line);
        },
        [this](const Result<Recorded> &answer) {
            const int row = static_cast<int>(m_place);
            if (answer) {
                ++m_recorded;
                const QString &number = answer->act.documentNumber;
                showLine(row,
                         number.isEmpty() ? tr("recorded as No. %1").arg(answer->act.sequence)
                                          : tr("recorded as No. %1: %2")
                                                .arg(QString::number(answer->act.sequence), number),
                         false);
            } else {
                ++m_refused;
                showLine(row, text::sentence(answer.error()), true);
                // A database that does not answer would refuse all the others too.
                if (answer.error().kind == Error::Kind::Storage) {
                    complain(text::sentence(answer.error()));
                    m_isStopped = true;
                }
            }
            ++m_place;
            recordNext();
        });
}

void BulkDialog::endRecording()
{
    m_isBusy = false;
    m_isDone = true;
    const auto beforehand = std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const bulk::Line &line) { return line.refusal; });
    const auto left =
        static_cast<int>(m_lines.size()) - m_recorded - m_refused - static_cast<int>(beforehand);
    m_summary->setText(
        m_isStopped ? tr("Stopped: %1 recorded, %2 refused, %3 left as they were.")
                          .arg(m_recorded)
                          .arg(m_refused + beforehand)
                          .arg(left)
                    : tr("%1 recorded, %2 refused.").arg(m_recorded).arg(m_refused + beforehand));
    m_workplace.announce({});
    fit();
}

void BulkDialog::fit()
{
    const auto wanted = std::count_if(m_lines.begin(), m_lines.end(),
                                      [](const bulk::Line &line) { return !line.refusal; });
    m_progress->setVisible(m_isBusy);
    m_kind->setEnabled(!m_isBusy && !m_isDone);
    if (m_rows)
        m_rows->setEnabled(!m_isBusy && !m_isDone);
    m_preview->setEnabled(m_rows && !m_isBusy && !m_isDone);
    m_record->setText(m_isSeen && wanted > 0
                          ? tr("&Record in %n case(s)", nullptr, static_cast<int>(wanted))
                          : tr("&Record"));
    m_record->setEnabled(m_isSeen && wanted > 0 && !m_isBusy && !m_isDone);
    m_record->setToolTip(m_isSeen || m_isDone ? QString()
                                              : tr("First look at what would become of it."));
    m_close->setText(m_isBusy ? tr("Stop") : tr("Close"));
}

void BulkDialog::complain(const QString &text) { showSentence(m_trouble, text); }

/// While something is under way it is stopped first: what was recorded stays, the rest is left.
void BulkDialog::reject()
{
    if (m_isBusy)
        m_isStopped = true;
    else
        QDialog::reject();
}

} // namespace anjuan
