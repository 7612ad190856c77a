// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workbench.h"

#include "core/domain/casework/act_kinds.h"
#include "core/domain/casework/working_days_left.h"
#include "core/services/office.h"
#include "core/services/settling_acts.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"

#include <algorithm>

namespace anjuan::workbench {

using namespace Qt::StringLiterals;

namespace {

using workbench_store::Reach;
using workbench_store::Recorder;

/// What the legal officers see to together with the squads.
bool isOfRemedies(const QString &kind)
{
    static const QSet<QString> kinds{ForwardReconsideration::kind, ReplyReconsideration::kind,
                                     ReportRectification::kind,    AnswerSuit::kind,
                                     OpenInstance::kind,           NameRepresentative::kind,
                                     ApplyToCourt::kind,           AskHigherCourt::kind};
    return kinds.contains(kind);
}

/// Who has to meet the limit that this act settles.
bool isTheirs(const Roles &roles, const QString &kind)
{
    if (kind == Approve::kind)
        return roles.contains(Role::BureauLeader);
    if (kind == Review::kind)
        return roles.contains(Role::LegalOfficer);
    if (isOfRemedies(kind) && roles.contains(Role::LegalOfficer))
        return true;
    if (kind == Archive::kind && roles.contains(Role::Archivist))
        return true;
    return roles.contains(Role::SquadLeader) || roles.contains(Role::SquadOfficer);
}

bool isOfSquads(const QString &kind) { return kind != Approve::kind && kind != Review::kind; }

/// The limits somebody has to meet, by the reach in which they do.
struct Charge {
    Reach reach{};
    QStringList rules{};
};

/// Everything that follows from who asks.
class Desk {
public:
    Desk(const Database &db, const Session &session, const Rulebook &book)
        : m_db(db), m_session(session), m_rules(book.on(session.today))
    {
        m_all.units = unitsInReach(session.actor, organisation_store::unitTree(db));
        m_own = m_all;
        if (!has(Role::SquadLeader))
            m_own.officer = session.actor.officer.toString();
        for (const Rule *rule : m_rules.law.rulesOn(session.today))
            if (rule->whose == Rule::Whose::Bureau && rule->effect == Rule::Effect::Deadline)
                m_names.insert(rule->id, {rule->name.here(), settlingKind(rule->ends)});
    }

    bool has(Role role) const { return m_session.actor.has(role); }
    bool actsForSquads() const { return has(Role::SquadOfficer) || has(Role::SquadLeader); }
    Date today() const { return m_session.today; }

    /// What concerns the person of each group; nothing where the group does not.
    bool concerns(DutyGroup group) const
    {
        switch (group) {
        case DutyGroup::Overdue:
        case DutyGroup::DueToday:
        case DutyGroup::DueSoon:
            return actsForSquads() || has(Role::LegalOfficer) || has(Role::BureauLeader) ||
                   has(Role::Archivist);
        case DutyGroup::Approvals:
        case DutyGroup::Views:
            return has(Role::BureauLeader);
        case DutyGroup::Reviews:
        case DutyGroup::Lessons:
            return has(Role::LegalOfficer);
        case DutyGroup::Returned:
        case DutyGroup::ToServe:
        case DutyGroup::ToConfirm:
        case DutyGroup::Detections:
            return actsForSquads();
        case DutyGroup::OwnCases:
            return actsForSquads() && !m_session.actor.officer.isNull();
        }
        Q_UNREACHABLE();
    }

    int countOwnCases() const
    {
        return workbench_store::openCaseCount(m_db, m_all.units, officerKey());
    }

    std::vector<Duty> ownCases() const
    {
        std::vector<Duty> found;
        for (const workbench_store::OpenCase &one :
             workbench_store::openCases(m_db, m_all.units, officerKey(), mostDuties)) {
            Duty duty = dutyOf(one.about);
            const Named named = m_names.value(one.rule);
            duty.what = named.name;
            duty.kind = settlingAt(one.about.stage, named.kind);
            duty.due = one.due;
            if (one.due)
                duty.workingDaysLeft =
                    workingDaysLeft(one.rule, today(), *one.due, m_rules, today());
            duty.provisional = one.provisional;
            duty.rule = one.rule;
            found.push_back(std::move(duty));
        }
        return found;
    }

    std::map<Date, int> days(Date from, Date to) const
    {
        std::map<Date, int> days;
        for (const Charge &charge : charges())
            for (const auto &[day, count] :
                 workbench_store::limitDays(m_db, charge.reach, charge.rules, from, to))
                days[day] += count;
        return days;
    }

    std::vector<Duty> limits(Date from, Date to) const
    {
        std::vector<Duty> found;
        for (const Charge &charge : charges())
            for (const LimitDuty &limit :
                 workbench_store::limits(m_db, charge.reach, charge.rules, from, to, mostDuties)) {
                Duty duty = dutyOf(limit.about);
                const Named named = m_names.value(limit.rule);
                duty.what = named.name;
                duty.kind = settlingAt(limit.about.stage, named.kind);
                duty.due = limit.due;
                duty.workingDaysLeft =
                    workingDaysLeft(limit.rule, today(), limit.due, m_rules, today());
                duty.provisional = limit.provisional;
                duty.rule = limit.rule;
                duty.act = limit.act;
                found.push_back(std::move(duty));
            }
        std::stable_sort(found.begin(), found.end(),
                         [](const Duty &a, const Duty &b) { return a.due < b.due; });
        if (found.size() > mostDuties)
            found.resize(mostDuties);
        return found;
    }

    int countTasks(Task task) const
    {
        return workbench_store::taskCount(m_db, reachOf(task), task, recorderOf(task));
    }

    std::vector<Duty> tasks(Task task) const
    {
        std::vector<Duty> found;
        for (const TaskDuty &one : workbench_store::tasks(
                 m_db, reachOf(task), task, recorderOf(task), m_names.keys(), mostDuties)) {
            Duty duty = dutyOf(one.about);
            const ActKind *kind = actKind(one.task.kind);
            duty.what = kind ? kind->labelHere() : one.task.kind;
            duty.kind = settles(one.task);
            if (duty.kind != SignReview::kind && task != Task::ConfirmView)
                duty.note = one.task.note;
            duty.since = one.task.since;
            duty.due = one.due;
            if (one.task.kind == ApplyLesson::kind)
                duty.lesson = lessonOf(one);
            found.push_back(std::move(duty));
        }
        return found;
    }

private:
    struct Named {
        QString name{};
        QString kind{};
    };

    QString officerKey() const { return m_session.actor.officer.toString(); }

    Duty dutyOf(const DutyCase &about) const
    {
        Duty duty{.id = about.id,
                  .number = about.number,
                  .stage = about.stage,
                  .partyName = about.partyName,
                  .cause = about.cause};
        if (about.stage == Stage::Lead)
            takeFromFiling(duty);
        return duty;
    }

    /// A lead has neither party nor cause; the filing that waits for approval proposes them.
    void takeFromFiling(Duty &duty) const
    {
        const CaseFile file = fold(ledger::acts(m_db, duty.id));
        for (const int act : file.proposals())
            if (const auto *filing = std::get_if<FileCase>(&file.entry(act)->body)) {
                duty.partyName = party_store::namesOf(m_db, filing->party).value(0);
                duty.cause = filing->cause;
            }
    }

    /// There are few, and only the acts say what they are about.
    std::optional<LessonFor> lessonOf(const TaskDuty &duty) const
    {
        for (const Lesson &lesson : fold(ledger::acts(m_db, duty.about.id)).remedies.lessons)
            if (lesson.act == duty.task.act)
                return lesson.about;
        return {};
    }

    static QString settles(const TaskRow &task)
    {
        switch (task.task) {
        case Task::Approve:
            return Approve::kind;
        case Task::ProposeAgain:
        case Task::Lesson:
        case Task::Detection:
            return task.kind;
        case Task::Review:
            return task.kind == Consult::kind  ? Advise::kind
                   : task.kind == Review::kind ? SignReview::kind
                                               : Review::kind;
        case Task::ConfirmView:
            return ConfirmView::kind;
        case Task::Serve:
        case Task::ConfirmService:
            return Serve::kind;
        }
        Q_UNREACHABLE();
    }

    const Reach &reachOf(Task task) const
    {
        return task == Task::Serve || task == Task::ConfirmService ? m_own : m_all;
    }

    Recorder recorderOf(Task task) const
    {
        const QString account = m_session.actor.account;
        if (task == Task::ProposeAgain)
            return {.only = account};
        if (task == Task::Review || task == Task::ConfirmView)
            return {.signer = m_session.actor.officer.isNull()
                                  ? u"-"_s
                                  : m_session.actor.officer.toString()};
        if (task == Task::Detection)
            return {.butNot = account};
        if (task != Task::Approve)
            return {};
        // Who proposed an act or handles the case does not approve it.
        const OfficerId officer = m_session.actor.officer;
        return {.butNot = account, .handledBy = officer.isNull() ? QString() : officer.toString()};
    }

    std::vector<Charge> charges() const
    {
        Charge squads{m_own, {}};
        Charge others{m_all, {}};
        const Roles &roles = m_session.actor.roles;
        for (auto rule = m_names.cbegin(); rule != m_names.cend(); ++rule)
            if (isTheirs(roles, rule->kind)) {
                const bool squad = isOfSquads(rule->kind) && actsForSquads();
                (squad ? squads : others).rules << rule.key();
            }
        std::vector<Charge> charges;
        for (const Charge &charge : {squads, others})
            if (!charge.rules.isEmpty())
                charges.push_back(charge);
        return charges;
    }

    const Database &m_db;
    const Session &m_session;
    Rules m_rules;
    Reach m_all{}; ///< the person's units
    Reach m_own{}; ///< of these, the cases that are theirs to handle
    QHash<QString, Named> m_names{};
};

std::optional<Task> taskOf(DutyGroup group)
{
    switch (group) {
    case DutyGroup::Overdue:
    case DutyGroup::DueToday:
    case DutyGroup::DueSoon:
    case DutyGroup::OwnCases:
        return {};
    case DutyGroup::Approvals:
        return Task::Approve;
    case DutyGroup::Returned:
        return Task::ProposeAgain;
    case DutyGroup::Reviews:
        return Task::Review;
    case DutyGroup::Views:
        return Task::ConfirmView;
    case DutyGroup::ToServe:
        return Task::Serve;
    case DutyGroup::ToConfirm:
        return Task::ConfirmService;
    case DutyGroup::Lessons:
        return Task::Lesson;
    case DutyGroup::Detections:
        return Task::Detection;
    }
    Q_UNREACHABLE();
}

struct Span {
    Date from;
    Date to;
};

Span spanOf(DutyGroup group, Date today)
{
    if (group == DutyGroup::Overdue)
        return {Date(1949, 10, 1), today - Days(1)};
    if (group == DutyGroup::DueToday)
        return {today, today};
    return {today + Days(1), today + Days(soonDays)};
}

/// Nothing for whoever may read no case.
template <class Value, class Work>
Result<Value> atDesk(Database &db, const Session &session, const Rulebook &book, Work work)
{
    return office::readOnBehalf(db, session, "workbench"_L1, {}, [&]() -> Result<Value> {
        if (!mayRead(session.actor, session.actor.unit))
            return Value{};
        return work(Desk(db, session, book));
    });
}

} // namespace

Result<Workload> workload(Database &db, const Session &session, const Rulebook &book)
{
    return atDesk<Workload>(db, session, book, [](const Desk &desk) {
        const Date today = desk.today();
        const std::map<Date, int> days =
            desk.days(spanOf(DutyGroup::Overdue, today).from, today + Days(soonDays));
        Workload load;
        for (const Name<DutyGroup> &group : dutyGroupNames) {
            if (!desk.concerns(group.value))
                continue;
            int count = 0;
            if (group.value == DutyGroup::OwnCases) {
                count = desk.countOwnCases();
            } else if (const auto task = taskOf(group.value)) {
                count = desk.countTasks(*task);
            } else {
                const Span span = spanOf(group.value, today);
                for (auto day = days.lower_bound(span.from);
                     day != days.end() && day->first <= span.to; ++day)
                    count += day->second;
            }
            // Seldom or never there: nobody needs an empty group for them.
            const bool isRare =
                group.value == DutyGroup::Detections || group.value == DutyGroup::Views;
            if (!isRare || count > 0)
                load.groups.emplace_back(group.value, count);
        }
        return load;
    });
}

Result<std::vector<Duty>> duties(Database &db, const Session &session, const Rulebook &book,
                                 DutyGroup group)
{
    return atDesk<std::vector<Duty>>(db, session, book, [group](const Desk &desk) {
        if (!desk.concerns(group))
            return std::vector<Duty>();
        if (group == DutyGroup::OwnCases)
            return desk.ownCases();
        if (const auto task = taskOf(group))
            return desk.tasks(*task);
        const Span span = spanOf(group, desk.today());
        return desk.limits(span.from, span.to);
    });
}

Result<std::map<Date, int>> limitDays(Database &db, const Session &session, const Rulebook &book,
                                      Date from, Date to)
{
    return atDesk<std::map<Date, int>>(
        db, session, book, [from, to](const Desk &desk) { return desk.days(from, to); });
}

Result<std::vector<Duty>> limitsOn(Database &db, const Session &session, const Rulebook &book,
                                   Date day)
{
    return limitsBetween(db, session, book, day, day);
}

Result<std::vector<Duty>> limitsBetween(Database &db, const Session &session, const Rulebook &book,
                                        Date from, Date to)
{
    return atDesk<std::vector<Duty>>(
        db, session, book, [from, to](const Desk &desk) { return desk.limits(from, to); });
}

} // namespace anjuan::workbench
