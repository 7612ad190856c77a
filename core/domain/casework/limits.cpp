// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/limit_text.h"
#include "core/domain/casework/money_owed.h"
#include "core/domain/casework/working_days_left.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// A moment given as a day and an hour in China.
Moment momentInChina(Date day, TimeOfDay time)
{
    const qint64 days = (day - Date(1970, 1, 1)).days();
    return {((days * 24 - 8) * 60 + time.minutes) * 60'000};
}

class Reckoner {
public:
    Reckoner(const CaseFile &file, const Rules &rules, const RulesOn *rulesOn, Date today,
             Date horizon)
        : m_book(file, rules, rulesOn, today, horizon), m_file(m_book.file()),
          m_rules(m_book.rules()), m_today(today), m_horizon(horizon)
    {
    }

    std::vector<Limit> run()
    {
        fromLead();
        fromMeasures();
        fromFiling();
        fromNotice();
        fromDecision();
        limitsOfEnforcement(m_book);
        limitsOfRemedies(m_book);
        limitsOfTransfer(m_book);
        fromPublication();
        fromEnd();
        return m_book.take();
    }

private:
    Limit *begin(QStringView id, int act, Date start, int excludedDays = 0, int extraDays = 0)
    {
        return m_book.begin(id, act, start, excludedDays, extraDays);
    }
    Limit *add(const Rule &rule, int act, Date start, const Reckoning &reckoning)
    {
        return m_book.add(rule, act, start, reckoning);
    }
    void settle(Limit *limit, std::optional<Date> metOn,
                Limit::State past = Limit::State::Overdue) const
    {
        m_book.settle(limit, metOn, past);
    }

    void fromLead()
    {
        if (!m_file.source)
            return;
        const std::optional<Date> settledOn = m_file.filedOn ? m_file.filedOn : m_file.turnedAwayOn;
        Limit *check = begin(u"T01", 1, m_file.leadOn);
        settle(check, settledOn);
        if (check && m_file.checkExtendedOn) {
            const QStringList before = check->arithmetic;
            const Date firstDue = check->due;
            m_book.dropLast();
            if (Limit *extended = begin(u"T02", 1, firstDue)) {
                extended->start = m_file.leadOn;
                extended->arithmetic =
                    before +
                    QStringList{LimitText::tr("Extended on %1 by the leader; from %2:")
                                    .arg(toIso(*m_file.checkExtendedOn), toIso(firstDue))} +
                    extended->arithmetic;
                settle(extended, settledOn);
            }
        }
    }

    void limitation()
    {
        if (m_file.continuing || !(m_file.endedOn || m_file.occurredOn))
            return;
        const Date ended = m_file.endedOn ? *m_file.endedOn : *m_file.occurredOn;
        if (const Rule *rule = limitationRule(m_rules.law, m_file.endangers, ended))
            settle(add(*rule, 1, ended, reckon(ended, rule->term, m_rules.calendar)),
                   m_file.discoveredOn);
    }

    void fromMeasures()
    {
        limitation();
        for (const Measure &measure : m_file.measures) {
            if (measure.preservation) {
                settle(begin(u"T07", measure.act, measure.since), measure.endedOn);
                continue;
            }
            std::vector<Pause> pauses;
            for (const Appraisal &appraisal : m_file.appraisals)
                if (appraisal.seizure == measure.act && appraisal.partyInformed)
                    pauses.push_back(
                        {appraisal.sentOn, appraisal.backOn, LimitText::tr("appraisal")});
            const Date end = measure.endedOn.value_or(m_today);
            m_book.paused(begin(measure.extendedDays ? u"T09" : u"T08", measure.act, measure.since,
                                m_book.excluded(pauses, measure.since, end), extraOf(measure)),
                          pauses, measure.since, end, measure.endedOn);
            if (measure.urgent && measure.at)
                report(measure);
        }
    }

    /// T09 speaks of the days added; the measure itself began with the thirty of T08.
    int extraOf(const Measure &measure) const
    {
        if (!measure.extendedDays)
            return 0;
        const Rule *first = m_rules.law.rule(u"T08", measure.since);
        const Rule *added = m_rules.law.rule(u"T09", measure.since);
        return first && added ? first->term.count + measure.extendedDays - added->term.count : 0;
    }

    /// T10: what was done at once is reported within twenty-four hours (行政强制法 19).
    void report(const Measure &measure)
    {
        const Rule *rule = m_rules.law.rule(u"T10", measure.since);
        if (!rule)
            return;
        const HourReckoning hours =
            addHours(momentInChina(measure.since, *measure.at), rule->term.count);
        const Moment due = hours.due;
        Limit *limit =
            add(*rule, measure.act, measure.since, {dayInChina(due), false, hours.lines});
        limit->dueAt = due;
        settle(limit, measure.approvedOn);
        if (measure.approvedOn && measure.approvedAt)
            limit->state = momentInChina(*measure.approvedOn, *measure.approvedAt) <= due
                               ? Limit::State::Met
                               : Limit::State::MetLate;
    }

    std::vector<Pause> pausesOf(const Rule &rule, Date start) const
    {
        std::vector<Pause> pauses;
        const QStringList stops = pausesUnder(m_book.rulesOn(start).settings, rule);
        if (stops.contains(u"P1"_s))
            for (const Notice *notice : m_file.notices()) {
                const Hearing &hearing = notice->hearing;
                if (hearing.requestedOn && askedInTime(m_file, *notice, m_rules, m_horizon))
                    pauses.push_back({*hearing.requestedOn,
                                      hearing.heldOn       ? hearing.heldOn
                                      : hearing.declinedOn ? hearing.declinedOn
                                                           : hearing.droppedOn,
                                      LimitText::tr("hearing")});
            }
        if (stops.contains(u"P2"_s))
            for (const Appraisal &appraisal : m_file.appraisals)
                pauses.push_back({appraisal.sentOn, appraisal.backOn, LimitText::tr("appraisal")});
        if (stops.contains(u"P3"_s))
            for (const Notice *notice : m_file.notices())
                publicNotice(*notice, pauses);
        if (stops.contains(u"P4"_s))
            for (const Suspension &suspension : m_file.suspensions)
                pauses.push_back({suspension.since, suspension.until, LimitText::tr("suspension")});
        return pauses;
    }

    /// A public notice of what a new notice replaced meanwhile stops the time no longer.
    void publicNotice(const Notice &notice, std::vector<Pause> &pauses) const
    {
        const IssuedDocument *document = m_file.document(notice.act);
        if (!document)
            return;
        std::optional<Date> end = servedOn(*document, m_rules, m_horizon);
        if (notice.replacedOn)
            end = std::min(end.value_or(*notice.replacedOn), *notice.replacedOn);
        for (const ServiceAttempt &attempt : document->attempts)
            if (attempt.method == ServiceMethod::PublicNotice)
                pauses.push_back({attempt.day, end, LimitText::tr("public notice")});
    }

    void fromFiling()
    {
        if (m_file.procedure == Procedure::Ordinary && m_file.filedOn) {
            const Date filed = *m_file.filedOn;
            if (const Rule *rule = m_rules.law.rule(u"T04", filed)) {
                const std::optional<Date> decided =
                    !m_file.earlierDecisions.empty()
                        ? std::optional(m_file.earlierDecisions.front().day)
                    : m_file.decision ? std::optional(m_file.decision->day)
                                      : std::optional<Date>();
                const std::vector<Pause> pauses = pausesOf(*rule, filed);
                const Date end = decided.value_or(m_today);
                int extra = 0;
                for (const Extension &extension : m_file.extensions)
                    extra += extension.days;
                Limit *limit =
                    begin(u"T04", firstFiling(), filed, m_book.excluded(pauses, filed, end), extra);
                m_book.paused(limit, pauses, filed, end, decided);
                for (const Extension &extension : m_file.extensions) {
                    const Rule *basis = m_rules.law.rule(
                        extension.level == ExtensionLevel::Leader ? u"T05" : u"T06",
                        extension.grantedOn);
                    limit->arithmetic
                        << LimitText::tr("Lengthened on %1 by %2 days (%3).")
                               .arg(toIso(extension.grantedOn), QString::number(extension.days),
                                    basis ? basis->article : QString());
                }
            }
        }
        for (const CorrectionOrder &order : m_file.orders)
            if (const Rule *rule = m_rules.law.rule(u"T11", order.issuedOn)) {
                Limit *limit = add(*rule, order.act, order.issuedOn,
                                   {order.correctBy,
                                    false,
                                    {LimitText::tr("The day the order itself names: %1.")
                                         .arg(toIso(order.correctBy))}});
                settle(limit, order.reinspectedOn);
                if (order.reinspectedOn)
                    limit->state =
                        Limit::State::Met; // looking again after the day is what is asked for
            }
        for (const LegalityReview &review : m_file.reviews)
            settle(begin(u"T14", review.requestAct, review.requestedOn), review.givenOn);
    }

    int firstFiling() const
    {
        for (const Entry &entry : m_file.entries)
            if (entry.state == EntryState::Effective &&
                std::holds_alternative<FileCase>(entry.body))
                return entry.act.sequence;
        return 0;
    }

    void fromNotice()
    {
        for (const Notice *notice : m_file.notices()) {
            const std::optional<Date> served = m_book.serviceOf(notice->act);
            if (served && notice->hearingOffered)
                ofParty(*notice, u"T12a", *served,
                        notice->hearing.requestedOn ? notice->hearing.requestedOn
                                                    : notice->hearingWaivedOn);
            if (served)
                ofParty(*notice, u"T12b", *served,
                        notice->defences.empty() ? notice->statementWaivedOn
                                                 : notice->defences.front().day);
            callOfHearing(notice->hearing);
        }
    }

    /// A term the notice gave the party. One that a new notice came into, unused, is gone with it.
    void ofParty(const Notice &notice, QStringView id, Date served, std::optional<Date> usedOn)
    {
        Limit *limit = begin(id, notice.act, served);
        settle(limit, usedOn, Limit::State::Expired);
        if (limit && !usedOn && notice.replacedOn && *notice.replacedOn <= limit->due)
            m_book.dropLast();
    }

    void callOfHearing(const Hearing &hearing)
    {
        const std::optional<Date> served = m_book.serviceOf(hearing.noticeAct);
        if (!hearing.hearingOn || !hearing.noticeAct || (hearing.droppedOn && !served))
            return;
        const Entry *call = m_file.entry(hearing.noticeAct);
        const Date calledOn = call ? call->act.day : *hearing.hearingOn;
        if (const Rule *rule = m_rules.law.rule(u"T13", *hearing.hearingOn))
            settle(add(*rule, hearing.noticeAct, *hearing.hearingOn,
                       latestHearingNotice(*hearing.hearingOn, m_book.rulesOn(calledOn))),
                   served);
    }

    void fromDecision()
    {
        for (const auto &[act, document] : m_file.documents)
            for (const ServiceAttempt &attempt : document.attempts)
                if (attempt.method == ServiceMethod::PublicNotice && attempt.delivered)
                    if (Limit *limit = begin(u"T16", attempt.act, attempt.day)) {
                        const bool over = m_today >= limit->due;
                        settle(limit, over ? std::optional(limit->due) : std::nullopt);
                    }
        if (!m_file.decision)
            return;
        const Decision &decision = *m_file.decision;
        const IssuedDocument *document = m_file.decisionDocument();
        const bool toBeServed =
            decision.outcome == Outcome::Penalise || decision.outcome == Outcome::NoPenalty;
        if (toBeServed)
            settle(begin(u"T15", decision.act, decision.day),
                   document ? firstDelivery(*document) : std::nullopt);
        if (m_file.procedure == Procedure::Summary)
            settle(begin(u"T17", decision.act, decision.day), m_file.filedForRecordOn);
        if (decision.socialImpact)
            settle(begin(u"T32", decision.act, decision.day), publishedOn(decision.act));
        if (decision.toPublish)
            settle(begin(u"T33", decision.act, decision.day), publishedOn(decision.act));
        for (const Payment &payment : m_file.payments) {
            if (payment.method != PaymentMethod::OnTheSpot)
                continue;
            settle(begin(u"T18", payment.act, payment.day), payment.handedOverOn);
            if (payment.handedOverOn)
                settle(begin(u"T19", payment.act, *payment.handedOverOn), payment.depositedOn);
        }
    }

    /// Sending within the seven days is enough: the time on the way does not count (民事诉讼法 85).
    std::optional<Date> firstDelivery(const IssuedDocument &document) const
    {
        for (const ServiceAttempt &attempt : document.attempts)
            if (attempt.delivered)
                return attempt.day;
        return {};
    }

    std::optional<Date> publishedOn(int document) const
    {
        for (const Publication &publication : m_file.publications)
            if (publication.document == document)
                return publication.day;
        return {};
    }

    void fromPublication()
    {
        for (const Publication &publication : m_file.publications)
            if (const std::optional<Date> changed =
                    publication.changedOn ? publication.changedOn
                                          : overturnedOn(m_file, m_rules, publication, m_today))
                settle(begin(u"T34", publication.act, *changed), publication.withdrawnOn);
        for (const Publication &publication : m_file.publications)
            if (publication.credit)
                limitsOfCredit(m_book, publication);
    }

    /// The day from which the case is to be closed (55号令 31).
    std::optional<Date> endedOn() const
    {
        if (!m_file.decision)
            return {};
        const Decision &decision = *m_file.decision;
        if (decision.outcome != Outcome::Penalise)
            return decision.day;
        const IssuedDocument *document = m_file.decisionDocument();
        const std::optional<Date> served =
            document ? servedOn(*document, m_rules, m_horizon) : std::nullopt;
        if (!served)
            return {};
        if (fineOf(decision.penalties).fen == 0)
            return served;
        if (m_file.after.enforcementEndedOn)
            return m_file.after.enforcementEndedOn;
        if (const StandingDecision standing = standingDecision(m_file, m_rules, m_today);
            standing.annulled)
            return std::max(*standing.changedOn, *served);
        const std::optional<Date> paid = allPaidOn(m_file, m_rules, m_today);
        return paid ? std::optional(std::max(*paid, *served)) : std::nullopt;
    }

    void fromEnd()
    {
        if (const std::optional<Date> ended = endedOn())
            settle(begin(u"T50", m_file.decision->act, *ended), m_file.closedOn);
        if (!m_file.closedOn)
            return;
        if (const Rule *rule = m_rules.law.rule(u"T51a", *m_file.closedOn)) {
            const Date due = dueAfter(rule->yearlyDay, *m_file.closedOn);
            settle(add(*rule, lastClosing(), *m_file.closedOn,
                       {due,
                        false,
                        {LimitText::tr("Closed on %1; to be in the archive by %2.")
                             .arg(toIso(*m_file.closedOn), toIso(due))}}),
                   m_file.archivedOn);
        }
    }

    int lastClosing() const
    {
        for (auto entry = m_file.entries.rbegin(); entry != m_file.entries.rend(); ++entry)
            if (entry->state == EntryState::Effective &&
                std::holds_alternative<CloseCase>(entry->body))
                return entry->act.sequence;
        return 0;
    }

    LimitBook m_book;
    const CaseFile &m_file;
    const Rules &m_rules;
    Date m_today;
    Date m_horizon;
};

/// Days on the calendar say little of a term of working days: how many of those are left.
std::vector<Limit> withWorkingDays(std::vector<Limit> limits, const Rules &rules, Date today)
{
    for (Limit &limit : limits)
        if (const std::optional<int> left = workingDaysLeft(limit, rules, today))
            limit.arithmetic << LimitText::tr("%n working day(s) left, today not counted.", nullptr,
                                              *left);
    return limits;
}

} // namespace

std::optional<int> workingDaysLeft(const Limit &limit, const Rules &rules, Date today)
{
    return limit.state == Limit::State::Running
               ? workingDaysLeft(limit.rule, limit.start, limit.due, rules, today)
               : std::nullopt;
}

std::optional<int> workingDaysLeft(QStringView rule, Date start, Date due, const Rules &rules,
                                   Date today)
{
    if (due < today)
        return {};
    const Rule *known = rules.law.rule(rule, start);
    if (!known || termUnder(rules.settings, *known).unit != Term::Unit::WorkingDays)
        return {};
    return rules.calendar.workingDaysBetween(today, due);
}

std::vector<Limit> limits(const CaseFile &file, const Rules &rules, Date today, Date horizon)
{
    return withWorkingDays(Reckoner(file, rules, nullptr, today, horizon).run(), rules, today);
}

std::vector<Limit> limits(const CaseFile &file, const RulesOn &rulesOn, Date today)
{
    const Rules rules = rulesOn(today);
    return withWorkingDays(Reckoner(file, rules, &rulesOn, today, today).run(), rules, today);
}

const Limit *limitOf(const std::vector<Limit> &limits, QStringView rule)
{
    const auto found = std::find_if(limits.rbegin(), limits.rend(),
                                    [rule](const Limit &limit) { return limit.rule == rule; });
    return found == limits.rend() ? nullptr : &*found;
}

const Rule *limitationRule(const Law &law, bool endangers, Date ended)
{
    if (endangers)
        if (const Rule *longer = law.rule(u"T03b", ended))
            return longer;
    if (const Rule *then = law.rule(u"T03a", ended))
        return then;
    for (Date edition : law.editions())
        if (const Rule *first = law.rule(u"T03a", edition))
            return first;
    return nullptr;
}

std::optional<Date> servedOn(const IssuedDocument &document, const Rules &rules, Date today)
{
    std::optional<Date> earliest;
    for (const ServiceAttempt &attempt : document.attempts) {
        if (!attempt.delivered)
            continue;
        std::optional<Date> day = attempt.receivedOn;
        if (attempt.method == ServiceMethod::PublicNotice) {
            const Rule *rule = rules.law.rule(u"T16", attempt.day);
            if (!rule)
                continue;
            const Date deemed = reckon(attempt.day, rule->term, rules.calendar).due;
            if (deemed <= today)
                day = deemed;
        }
        if (day && (!earliest || *day < *earliest))
            earliest = day;
    }
    return earliest;
}

bool askedInTime(const CaseFile &file, const Notice &notice, const Rules &rules, Date today)
{
    const IssuedDocument *document = file.document(notice.act);
    const std::optional<Date> served = document ? servedOn(*document, rules, today) : std::nullopt;
    const Rule *rule = served ? rules.law.rule(u"T12a", *served) : nullptr;
    const std::optional<Date> asked = notice.hearing.requestedOn;
    return !rule || !asked || *asked <= reckon(*served, rule->term, rules.calendar).due;
}

Reckoning latestHearingNotice(Date hearingOn, const Rules &rules)
{
    const Rule *rule = rules.law.rule(u"T13", hearingOn);
    Term term = rule ? rule->term : Term{7, Term::Unit::WorkingDays, true, false};
    term.backward = true;
    Reckoning latest = reckon(hearingOn, term, rules.calendar, 0, rules.settings.backwardCount);
    // The Law does not say which way: whoever calls the hearing sees both.
    const bool clear = rules.settings.backwardCount == BackwardCount::ClearDays;
    const Date other = reckon(hearingOn, term, rules.calendar, 0,
                              clear ? BackwardCount::Inclusive : BackwardCount::ClearDays)
                           .due;
    latest.lines << (clear ? LimitText::tr("Were the day of the notice counted with them, the "
                                           "latest day would be %1.")
                           : LimitText::tr("Were they to lie wholly between notice and hearing, "
                                           "the latest day would be %1."))
                        .arg(toIso(other));
    return latest;
}

} // namespace anjuan
