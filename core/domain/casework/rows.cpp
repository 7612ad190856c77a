// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/rows.h"

#include "core/base/text.h"
#include "core/domain/casework/imported.h"
#include "core/domain/casework/procedure.h"

#include <algorithm>

namespace anjuan {

namespace {

bool isOpen(Limit::State state)
{
    switch (state) {
    case Limit::State::Running:
    case Limit::State::Paused:
    case Limit::State::Overdue:
        return true;
    case Limit::State::Met:
    case Limit::State::MetLate:
    case Limit::State::Expired:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOver(Stage stage)
{
    switch (stage) {
    case Stage::NotFiled:
    case Stage::Referred:
    case Stage::Closed:
    case Stage::Archived:
    case Stage::DisputeOver:
    case Stage::DetectionOver:
        return true;
    case Stage::Lead:
    case Stage::Investigation:
    case Stage::Reported:
    case Stage::Notified:
    case Stage::Decided:
    case Stage::Served:
    case Stage::Dispute:
    case Stage::Detection:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isForParty(NumberKind kind)
{
    switch (kind) {
    case NumberKind::CorrectionOrder:
    case NumberKind::Seizure:
    case NumberKind::Notice:
    case NumberKind::HearingNotice:
    case NumberKind::Decision:
    case NumberKind::NoPenalty:
    case NumberKind::Summary:
    case NumberKind::DocumentCorrection:
    case NumberKind::Release:
    case NumberKind::PaymentTerms:
    case NumberKind::Demand:
    case NumberKind::SubstituteWork:
    case NumberKind::Enforcement:
    case NumberKind::Surcharge:
        return true;
    case NumberKind::Lead:
    case NumberKind::Filing:
    case NumberKind::Preservation:
    case NumberKind::Appraisal:
    case NumberKind::Reexamination:
    case NumberKind::LegalityReview:
    case NumberKind::Transfer:
    case NumberKind::Close:
    case NumberKind::Suspension:
    case NumberKind::Extension:
    case NumberKind::CourtApplication:
    case NumberKind::Dispute:
    case NumberKind::Detection:
    case NumberKind::Summons:
    case NumberKind::Assistance:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<int> documentsToServe(const CaseFile &file)
{
    std::vector<int> acts;
    for (const auto &[act, document] : file.documents)
        if (isForParty(document.kind) && document.attempts.empty())
            acts.push_back(act);
    return acts;
}

namespace {

TaskRow taskOf(Task task, const CaseFile &file, int act)
{
    const Entry *entry = file.entry(act);
    return {task,
            act,
            entry ? entry->act.kind : QString(),
            entry ? entry->act.day : Date(1970, 1, 1),
            entry ? entry->act.account : QString(),
            {}};
}

/// A proposal that came back is settled once an act of its kind was recorded after it.
bool wasProposedAgain(const CaseFile &file, const Entry &returned)
{
    return std::any_of(file.entries.begin(), file.entries.end(), [&](const Entry &entry) {
        return entry.act.sequence > returned.settledBy && entry.act.kind == returned.act.kind &&
               entry.state != EntryState::Voided;
    });
}

/// Whether an opinion is still to be given, by the first reviewer or the second.
bool awaitsReviewer(const CaseFile &file, const Rules &rules)
{
    if (file.reviews.empty() || isOver(file.stage) || file.decision)
        return false;
    const LegalityReview &last = file.reviews.back();
    return !last.givenOn || (last.outcome == ReviewOutcome::Agree && !last.secondedOn &&
                             needsSecondReviewer(last.penalties, rules));
}

/// Whether an opinion that agrees lacks the signatures of those who gave it together.
bool awaitsSignatures(const CaseFile &file)
{
    if (file.reviews.empty() || isOver(file.stage) || file.decision)
        return false;
    const LegalityReview &last = file.reviews.back();
    return last.outcome == ReviewOutcome::Agree && !last.mustStillSign().isEmpty();
}

void addReviewTasks(std::vector<TaskRow> &tasks, const CaseFile &file, const Rules &rules)
{
    for (const Consultation &asked : file.consultations)
        if (asked.answers.empty())
            tasks.push_back(taskOf(Task::Review, file, asked.act));
    if (awaitsSignatures(file)) {
        // Only for those who are named in it.
        TaskRow task = taskOf(Task::Review, file, file.reviews.back().opinionAct);
        task.note = file.reviews.back().mustStillSign().join(u' ');
        tasks.push_back(task);
        return;
    }
    if (awaitsReviewer(file, rules)) {
        tasks.push_back(taskOf(Task::Review, file, file.reviews.back().requestAct));
        return;
    }
    if (file.reviews.empty() || file.decision)
        return;
    const LegalityReview &last = file.reviews.back();
    const std::vector<ReviewItem> objections = last.objections();
    const bool open = std::any_of(objections.begin(), objections.end(),
                                  [&](ReviewItem item) { return !last.isAnswered(item); });
    if (last.outcome != ReviewOutcome::Agree && open) {
        TaskRow task = taskOf(Task::ProposeAgain, file, last.opinionAct);
        task.kind = AnswerReview::kind;
        task.account = last.requestedBy;
        if (const auto *opinion = std::get_if<Review>(&file.entry(last.opinionAct)->body))
            task.note = opinion->opinion;
        tasks.push_back(task);
    }
}

/// Before the decision, which a leader's denial keeps back.
void addViewTasks(std::vector<TaskRow> &tasks, const CaseFile &file)
{
    if (file.decision)
        return;
    for (const Discussion &one : file.discussions)
        if (const QStringList silent = one.silent(); !silent.isEmpty()) {
            TaskRow task = taskOf(Task::ConfirmView, file, one.act);
            task.note = silent.join(u' ');
            tasks.push_back(task);
        }
}

/// What a remedy found wrong is learnt from, and the lesson put into practice.
void addLessonTasks(std::vector<TaskRow> &tasks, const CaseFile &file)
{
    const std::vector<RemedyRow> remedies = remedyRowsOf(file);
    const auto lost = std::find_if(remedies.begin(), remedies.end(), [](const RemedyRow &one) {
        return one.kind != RemedyKind::Enforcement && one.against && one.endedOn;
    });
    if (file.remedies.lessons.empty() && lost != remedies.end()) {
        TaskRow task = taskOf(Task::Lesson, file, lost->act);
        task.kind = DrawLesson::kind;
        task.since = *lost->endedOn;
        task.account.clear();
        tasks.push_back(task);
    }
    for (const Lesson &lesson : file.remedies.lessons)
        if (!lesson.appliedOn) {
            TaskRow task = taskOf(Task::Lesson, file, lesson.act);
            task.kind = ApplyLesson::kind;
            if (const auto *drawn = std::get_if<DrawLesson>(&file.entry(lesson.act)->body))
                task.note = drawn->content;
            tasks.push_back(task);
        }
}

/// What comes next for a detection, by the state it is in.
void addDetectionTask(std::vector<TaskRow> &tasks, const CaseFile &file)
{
    if (!file.detection || file.stage != Stage::Detection)
        return;
    const Detection &detection = *file.detection;
    TaskRow task = taskOf(Task::Detection, file, detection.act);
    task.account.clear();
    switch (detection.state()) {
    case DetectionState::FirstReview:
        task.kind = ReviewDetection::kind;
        break;
    case DetectionState::SecondReview:
        task = taskOf(Task::Detection, file, detection.reviews.back().act);
        task.kind = ReviewDetection::kind; // by somebody else than who reviewed it first
        break;
    case DetectionState::Reviewed:
        task.kind = RemindParty::kind;
        task.since = detection.reviews.back().day;
        break;
    case DetectionState::Reminded: {
        const Detection::Reminder &last = detection.reminders.back();
        task.act = last.act;
        task.kind = last.checkedOn ? TurnIntoLead::kind : CheckReminder::kind;
        task.since = last.checkedOn.value_or(last.correctBy);
        break;
    }
    case DetectionState::Corrected:
    case DetectionState::Dropped:
    case DetectionState::Turned:
        return;
    }
    tasks.push_back(task);
}

std::vector<TaskRow> tasksOf(const CaseFile &file, const Rules &rules, Date horizon)
{
    std::vector<TaskRow> tasks;
    for (const int act : file.proposals())
        tasks.push_back(taskOf(Task::Approve, file, act));
    if (isOver(file.stage)) {
        addLessonTasks(tasks, file);
        return tasks;
    }
    for (const Entry &entry : file.entries)
        if (entry.state == EntryState::Returned && !wasProposedAgain(file, entry)) {
            TaskRow task = taskOf(Task::ProposeAgain, file, entry.act.sequence);
            if (const Entry *back = file.entry(entry.settledBy))
                if (const auto *opinion = std::get_if<ReturnAct>(&back->body)) {
                    task.since = back->act.day;
                    task.note = opinion->opinion;
                }
            tasks.push_back(task);
        }
    addReviewTasks(tasks, file, rules);
    addViewTasks(tasks, file);
    addLessonTasks(tasks, file);
    addDetectionTask(tasks, file);
    for (const Task task : {Task::Serve, Task::ConfirmService})
        for (const auto &[act, document] : file.documents)
            if (isForParty(document.kind) && document.attempts.empty() == (task == Task::Serve) &&
                !servedOn(document, rules, horizon)) {
                tasks.push_back(taskOf(task, file, act));
                tasks.back().since =
                    document.attempts.empty() ? document.issuedOn : document.attempts.back().day;
            }
    return tasks;
}

} // namespace

QString searchTextOf(const CaseFile &file)
{
    QStringList text;
    for (const auto &[act, document] : file.documents)
        text << document.number;
    text << file.cause << file.place << file.description << file.matter;
    text.removeAll(QString());
    return text.join(u'\n');
}

RegisterRows rowsOf(const CaseFile &file, const Rules &rules)
{
    RegisterRows rows;
    CaseRow &row = rows.row;
    row.id = file.id;
    row.leadNumber = file.leadNumber();
    row.filingNumber = file.filingNumber();
    row.decisionNumber = file.decisionNumber();
    row.stage = file.stage;
    row.procedure = file.procedure;
    row.unit = file.unit;
    row.source = file.source;
    row.matter = file.matter;
    row.party = file.party;
    row.companion = file.companion;
    row.cause = file.cause;
    row.place = file.place;
    row.placeKey = searchForm(file.place);
    row.officers = file.officers;
    row.leadOn = file.leadOn;
    row.occurredOn = file.occurredOn;
    row.filedOn = file.filedOn;
    row.turnedAwayOn = file.turnedAwayOn;
    row.closedOn = file.closedOn;
    row.closeGround = file.closeGround;
    row.archivedOn = file.archivedOn;
    row.paid = file.paid();
    row.waiting = static_cast<int>(file.proposals().size());
    row.reviewWaits = awaitsReviewer(file, rules);
    row.lastSequence = file.lastSequence();
    if (!file.entries.empty())
        row.lastRecordedAt = file.entries.back().act.recordedAt;
    if (!file.entries.empty())
        if (const std::optional<ImportMark> mark = importMarkOf(file.entries.front().act))
            row.import = mark->import;
    if (file.decision) {
        row.outcome = file.decision->outcome;
        row.noPenaltyGround = file.decision->noPenaltyGround;
        row.withdrawGround = file.decision->withdrawGround;
        row.penaltyKinds = kindsOf(file.decision->penalties);
        row.decidedOn = file.decision->day;
        row.fine = fineOf(file.decision->penalties);
        row.confiscated = confiscatedOf(file.decision->penalties);
        for (const Penalty &penalty : file.decision->penalties)
            rows.penalties.push_back({penalty.kind, penalty.amount});
    }
    // Lists are read on later days: a public notice that is under way is looked at as if it had
    // run.
    const Date recorded = dayInChina(row.lastRecordedAt);
    const Date horizon = recorded + Days(400);
    if (const IssuedDocument *document = file.decisionDocument())
        row.servedOn = servedOn(*document, rules, horizon);
    for (const Limit &limit : limits(file, rules, recorded, horizon)) {
        const Rule *rule = rules.law.rule(limit.rule, limit.edition);
        const bool paused = limit.state == Limit::State::Paused;
        // A right of the bureau that ran out unused is nothing to be done any more.
        if (rule && rule->whose == Rule::Whose::Bureau && limit.state == Limit::State::Expired)
            continue;
        rows.limits.push_back({limit.rule, limit.act, limit.start, limit.due, limit.metOn, paused,
                               limit.provisional});
        if (rule && rule->whose == Rule::Whose::Bureau && rule->effect == Rule::Effect::Deadline &&
            isOpen(limit.state) && !paused && (!row.nextDue || limit.due < *row.nextDue)) {
            row.nextDue = limit.due;
            row.nextRule = limit.rule;
        }
    }
    rows.events = eventsOf(file);
    rows.tasks = tasksOf(file, rules, horizon);
    rows.remedies = remedyRowsOf(file);
    rows.discretion = discretionRowOf(file, rows.remedies);
    rows.publicity = publicityOf(file, rules);
    rows.text = searchTextOf(file);
    return rows;
}

} // namespace anjuan
