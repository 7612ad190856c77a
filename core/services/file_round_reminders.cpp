// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_round_work.h"
#include "core/storage/round_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::file_rounds {

using namespace Qt::StringLiterals;
using namespace file_round_work;

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundReminderText)
};

/// What this person has to do about a sheet; nothing where it is somebody else's turn.
std::optional<RoundTask> taskOf(const Session &session, const ScoreSheet &sheet, bool keeps)
{
    const bool answers = session.actor.roles.intersects(answerers) &&
                         mayAct(session.actor, UnitId::parse(sheet.unit));
    if (sheet.isContested())
        return keeps && sheet.reviewer != session.actor.account
                   ? std::optional(RoundTask::SettleObjection)
                   : std::nullopt;
    switch (sheet.state) {
    case SheetState::Unassigned:
        return keeps ? std::optional(RoundTask::Assign) : std::nullopt;
    case SheetState::Marking:
        return sheet.reviewer == session.actor.account ? std::optional(RoundTask::Mark)
                                                       : std::nullopt;
    case SheetState::Rectifying:
        // Who keeps the round waits for the unit; he is told where it is late.
        return answers && !keeps ? std::optional(RoundTask::PutRight) : std::nullopt;
    case SheetState::Answered:
        return keeps ? std::optional(RoundTask::LookAgain) : std::nullopt;
    case SheetState::Finished:
    case SheetState::Rectified:
        return {};
    }
    Q_UNREACHABLE();
}

QString sentenceOf(RoundTask task, int files)
{
    switch (task) {
    case RoundTask::Assign:
        return ReminderText::tr("%n file(s) to be given to a reviewer", nullptr, files);
    case RoundTask::Mark:
        return ReminderText::tr("%n file(s) to be marked", nullptr, files);
    case RoundTask::PutRight:
        return ReminderText::tr("%n file(s) to be put right", nullptr, files);
    case RoundTask::LookAgain:
        return ReminderText::tr("%n file(s) to be looked at again", nullptr, files);
    case RoundTask::SettleObjection:
        return ReminderText::tr("%n objection(s) to be answered", nullptr, files);
    case RoundTask::Overdue:
        return ReminderText::tr("%n file(s) that a unit is late to put right", nullptr, files);
    case RoundTask::Close:
        return ReminderText::tr("All files are done; the round can be closed");
    }
    Q_UNREACHABLE();
}

void add(std::vector<RoundReminder> &found, const FileRound &round, RoundTask task,
         const ScoreSheet &sheet, Date today)
{
    auto line = std::find_if(found.begin(), found.end(), [&](const RoundReminder &one) {
        return one.round == round.id && one.task == task;
    });
    if (line == found.end()) {
        RoundReminder made;
        made.round = round.id;
        made.roundName = round.name;
        made.task = task;
        made.place = sheet.place;
        found.push_back(std::move(made));
        line = found.end() - 1;
    }
    ++line->files;
    const bool hasTerm = task == RoundTask::PutRight || task == RoundTask::Overdue;
    if (!hasTerm || sheet.rectifications.isEmpty())
        return;
    const Date due = sheet.rectifications.back().due;
    if (!line->due || due < *line->due) {
        line->due = due;
        line->place = sheet.place;
    }
    line->isOverdue = line->isOverdue || due < today;
}

} // namespace

Result<std::vector<RoundReminder>> reminders(Database &db, const Session &session)
{
    using Reminders = std::vector<RoundReminder>;
    return office::readOnBehalf(db, session, "list_file_rounds"_L1, {}, [&]() -> Result<Reminders> {
        Reminders found;
        for (const FileRound &round : round_store::all(db)) {
            if (round.closedOn)
                continue;
            const bool keeps = isKeeper(session, round);
            bool isDone = true;
            for (const ScoreSheet &sheet : round_store::sheets(db, round.id)) {
                isDone =
                    isDone && !sheet.isContested() &&
                    (sheet.state == SheetState::Finished || sheet.state == SheetState::Rectified);
                if (!mayReadSheet(session, round, sheet))
                    continue;
                if (const std::optional<RoundTask> task = taskOf(session, sheet, keeps))
                    add(found, round, *task, sheet, session.today);
                else if (keeps && sheet.isOverdue(session.today))
                    add(found, round, RoundTask::Overdue, sheet, session.today);
            }
            if (keeps && isDone)
                add(found, round, RoundTask::Close, {}, session.today);
        }
        for (RoundReminder &one : found)
            one.what = sentenceOf(one.task, one.files);
        std::stable_sort(found.begin(), found.end(),
                         [](const RoundReminder &a, const RoundReminder &b) {
                             if (a.isOverdue != b.isOverdue)
                                 return a.isOverdue;
                             const Date never(9999, 12, 31);
                             return a.due.value_or(never) < b.due.value_or(never);
                         });
        return found;
    });
}

} // namespace anjuan::file_rounds
