// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of the page of meetings: the cases that wait, and others that somebody adds.
#include "ui/review/meetings_page.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/review/meeting_form.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/table_print.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

enum Column { CaseColumn, PartyColumn, ReviewColumn, WhyColumn };

QString penaltiesIn(const Penalties &penalties)
{
    QStringList texts;
    for (const Penalty &penalty : penalties)
        texts << (penalty.amount
                      ? MeetingsPage::tr("%1 %2 yuan", "a kind of penalty and its amount")
                            .arg(wordFor(penaltyKindNames, penalty.kind),
                                 official::yuan(*penalty.amount))
                      : wordFor(penaltyKindNames, penalty.kind));
    return texts.join(MeetingsPage::tr(", "));
}

} // namespace

QWidget *MeetingsPage::makeAgenda()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    m_count->setObjectName(u"agenda_count"_s);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(
        tr("Cases the leaders must discuss; those ticked are on the agenda"));
    m_agenda->setRootIsDecorated(false);
    m_agenda->setAlternatingRowColors(true);
    m_agenda->setUniformRowHeights(true);
    m_agenda->setHeaderLabels(
        {tr("Case"), tr("Party"), tr("Legality review"), tr("Why it is discussed")});
    const int widths[] = {210, 90, 90, 160};
    for (int place = CaseColumn; place <= WhyColumn; ++place)
        m_agenda->setColumnWidth(place, widths[place]);
    connect(m_agenda, &QTreeWidget::currentItemChanged, this, &MeetingsPage::chooseItem);
    connect(m_agenda, &QTreeWidget::itemChanged, this, &MeetingsPage::noteState);
    connect(m_agenda, &QTreeWidget::itemDoubleClicked, m_open, &QAction::trigger);
    column->addWidget(m_agenda, 1);
    auto *row = new QHBoxLayout;
    m_more->setObjectName(u"agenda_more"_s);
    m_more->setAccessibleName(tr("Number of another case"));
    m_more->setPlaceholderText(tr("number of another case"));
    auto *add = new QPushButton(theme::icon(u"add"_s), tr("Add"));
    add->setObjectName(u"agenda_add"_s);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::addCase);
    connect(m_more, &QLineEdit::returnPressed, this, &MeetingsPage::addCase);
    row->addWidget(m_more, 1);
    row->addWidget(add);
    for (QAction *action : {m_open, m_list})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    return panel;
}

const AgendaItem *MeetingsPage::current() const
{
    const QTreeWidgetItem *row = m_agenda->currentItem();
    if (!row)
        return nullptr;
    const QString number = row->text(CaseColumn);
    for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
        for (const AgendaItem &item : *items)
            if (item.number == number)
                return &item;
    return nullptr;
}

QStringList MeetingsPage::chosenNumbers() const
{
    QStringList numbers;
    for (int row = 0; row < m_agenda->topLevelItemCount(); ++row)
        if (m_agenda->topLevelItem(row)->checkState(CaseColumn) == Qt::Checked)
            numbers << m_agenda->topLevelItem(row)->text(CaseColumn);
    return numbers;
}

void MeetingsPage::showAgenda()
{
    const QStringList chosen = chosenNumbers();
    const QString shown = m_agenda->currentItem() ? m_agenda->currentItem()->text(0) : QString();
    {
        const QSignalBlocker quiet(m_agenda);
        m_agenda->clear();
        for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
            for (const AgendaItem &item : *items) {
                auto *row = new QTreeWidgetItem(
                    m_agenda, {item.number, item.partyName,
                               item.reviewState.isEmpty() ? u"–"_s : item.reviewState,
                               item.reasons.join(tr("; "))});
                row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
                const bool isAdded = items == &m_added;
                row->setCheckState(CaseColumn, isAdded || chosen.contains(item.number)
                                                   ? Qt::Checked
                                                   : Qt::Unchecked);
                row->setToolTip(CaseColumn,
                                tr("%1, %2, %3", "cause, unit and penalty of a case")
                                    .arg(item.cause, item.unitName, penaltiesIn(item.penalties)));
                row->setToolTip(WhyColumn, item.reasons.join(u'\n'));
                if (item.number == shown)
                    m_agenda->setCurrentItem(row);
            }
        if (!m_agenda->currentItem() && m_agenda->topLevelItemCount() > 0)
            m_agenda->setCurrentItem(m_agenda->topLevelItem(0));
    }
    m_count->setText(m_items.empty()
                         ? tr("No case waits for a discussion by the leaders. Another one can be "
                              "added by its number.")
                         : tr("%n case(s) wait for a discussion by the leaders. Tick those of this "
                              "meeting.",
                              nullptr, static_cast<int>(m_items.size())));
    chooseItem();
}

void MeetingsPage::chooseItem()
{
    m_form->showItem(current());
    noteState();
}

void MeetingsPage::addCase()
{
    const QString number = m_more->text().trimmed();
    if (number.isEmpty())
        return m_more->setFocus();
    workplace().read(
        this,
        [number](Seat &seat) {
            return meetings::itemFor(seat.db, seat.session, seat.book, number);
        },
        [this](const Result<AgendaItem> &item) {
            if (!item)
                return m_form->complain(text::sentence(item.error()));
            m_form->complain({});
            m_more->clear();
            bool isThere = false;
            for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
                for (const AgendaItem &one : *items)
                    isThere = isThere || one.id == item->id;
            if (!isThere)
                m_added.push_back(*item);
            showAgenda();
            for (int row = 0; row < m_agenda->topLevelItemCount(); ++row)
                if (m_agenda->topLevelItem(row)->text(CaseColumn) == item->number) {
                    m_agenda->topLevelItem(row)->setCheckState(CaseColumn, Qt::Checked);
                    m_agenda->setCurrentItem(m_agenda->topLevelItem(row));
                }
        });
}

void MeetingsPage::printAgenda()
{
    const QStringList chosen = chosenNumbers();
    PrintedTable table{.title = tr("Agenda of the collective discussion"),
                       .headings = {tr("No."), tr("Case"), tr("Cause"), tr("Party"), tr("Unit"),
                                    tr("Proposed"), tr("Legality review"),
                                    tr("Why it is discussed")},
                       .today = workplace().session().today};
    for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
        for (const AgendaItem &item : *items)
            if (chosen.isEmpty() || chosen.contains(item.number))
                table.rows.push_back({QString::number(table.rows.size() + 1), item.number,
                                      item.cause, item.partyName, item.unitName,
                                      penaltiesIn(item.penalties), item.reviewState,
                                      item.reasons.join(tr("; "))});
    previewTable(this, table);
}

} // namespace anjuan
