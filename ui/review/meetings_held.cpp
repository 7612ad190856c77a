// SPDX-License-Identifier: GPL-3.0-or-later
// What was discussed within a year: meetings, and discussions that were recorded in one case alone.
#include "ui/review/meetings_page.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Of its line; a discussion without a meeting is known by its case.
QString keyOf(const HeldMeeting &meeting)
{
    const QString name =
        meeting.name.isEmpty() ? u'#' + meeting.items.front().id.toString() : meeting.name;
    return toIso(meeting.day) + u' ' + name;
}

} // namespace

QWidget *MeetingsPage::makeHeld()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    m_held->setWidths({92, 150, 80, 44, 190});
    m_held->alignRight(3);
    m_held->setEmpty(
        tr("No meeting in the last year. Tick the cases of the agenda, write down what "
           "was said, and record the meeting."));
    m_held->setToolTip(tr("Decisions, extensions of the time for them, and deviations from a "
                          "benchmark. What was recorded in a case alone opens that case."));
    connect(m_held, &Listing::currentChanged, this, &MeetingsPage::noteState);
    connect(m_held, &Listing::chosen, this, [this] {
        const HeldMeeting *meeting = heldMeeting();
        if (meeting && meeting->name.isEmpty())
            emit caseWanted(meeting->items.front().id);
        else
            m_print->trigger();
    });
    column->addWidget(m_held, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QAction *action : {m_save, m_print})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    return panel;
}

void MeetingsPage::showHeld()
{
    QList<Line> lines;
    for (const HeldMeeting &meeting : m_meetings) {
        QStringList numbers;
        for (const HeldItem &item : meeting.items)
            numbers << item.number;
        QStringList topics;
        for (const DiscussionTopic topic : meeting.topics())
            topics << wordFor(discussionTopicNames, topic);
        const QString name =
            meeting.name.isEmpty() ? tr("(recorded in the case alone)") : meeting.name;
        lines << Line{keyOf(meeting),
                      {Cell(text::day(meeting.day)), Cell(name), Cell(topics.join(tr(", "))),
                       Cell(QString::number(meeting.items.size())), Cell(numbers.join(tr(", ")))}};
    }
    m_held->setLines(lines);
    m_tabs->setTabText(1, lines.isEmpty() ? tr("Held") : tr("Held %1").arg(lines.size()));
}

/// The meeting or discussion whose line is chosen; null where none is.
const HeldMeeting *MeetingsPage::heldMeeting() const
{
    for (const HeldMeeting &meeting : m_meetings)
        if (m_held->current() == keyOf(meeting))
            return &meeting;
    return nullptr;
}

void MeetingsPage::writeRecord(Out out)
{
    const HeldMeeting *meeting = heldMeeting();
    if (!meeting || meeting->name.isEmpty())
        return;
    out(
        this, workplace(), meeting->name,
        [name = meeting->name, day = meeting->day](Seat &seat, const QString &path) {
            return meetings::writeRecord(seat.db, seat.session, name, day, path);
        },
        [this](const QString &text) { emit said(text); });
}

} // namespace anjuan
