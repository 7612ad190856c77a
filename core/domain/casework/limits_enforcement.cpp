// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/limit_text.h"
#include "core/domain/casework/money_owed.h"
#include "core/domain/casework/remedies.h"
#include "core/domain/documents/official_forms.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString yuan(Money amount) { return LimitText::tr("%1 yuan").arg(official::yuan(amount)); }

/// The terms that hold now, if any were granted.
std::optional<PaymentTerms> lastTerms(const CaseFile &file, const Rules &rules)
{
    const std::vector<PaymentTerms> terms = paymentTerms(file, rules.calendar);
    return terms.empty() || terms.back().act < file.decision->act ? std::nullopt
                                                                  : std::optional(terms.back());
}

/// Says so where the day that was granted is no working day.
void sayMoved(QStringList &lines, Date granted, Date due)
{
    if (granted != due)
        lines
            << LimitText::tr("%1 is no working day: moved to %2.").arg(toIso(granted), toIso(due));
}

/// T20: fifteen days from service; granted terms move the day (行政处罚法 66, 67).
void payment(LimitBook &book, Date served, std::optional<Date> paidOn)
{
    const int decision = book.file().decision->act;
    Limit *limit = book.begin(u"T20", decision, served);
    if (!limit)
        return;
    if (const std::optional<PaymentTerms> terms = lastTerms(book.file(), book.rules())) {
        const Date granted = book.file().after.terms.back().until;
        limit->due = terms->until;
        limit->provisional = false;
        limit->arithmetic << LimitText::tr("Deferred or in parts as granted on %1: until %2.")
                                 .arg(toIso(terms->grantedOn), toIso(granted));
        sayMoved(limit->arithmetic, granted, terms->until);
    }
    book.settle(limit, paidOn);
}

/// T22: the instalment that is next to be paid; once all are, the last.
void instalment(LimitBook &book)
{
    const CaseFile &file = book.file();
    const std::optional<PaymentTerms> terms = lastTerms(file, book.rules());
    if (!terms || terms->parts.empty())
        return;
    Money agreed;
    for (const Instalment &part : terms->parts)
        agreed += part.amount;
    const Money fine = standingDecision(file, book.rules(), book.today()).fine;
    Money needed = std::max(fine - agreed, Money{});
    Date due = terms->parts.back().due;
    std::optional<Date> metOn;
    QStringList lines;
    for (std::size_t place = 0; place < terms->parts.size(); ++place) {
        const Instalment &part = terms->parts[place];
        const Date granted = file.after.terms.back().parts[place].due;
        needed += part.amount;
        Money paid;
        metOn.reset();
        for (const Payment &payment : file.payments) {
            if (payment.towards == PaymentFor::Fine)
                paid += payment.amount;
            if (!metOn && paid >= needed)
                metOn = payment.day;
        }
        const bool isLate = metOn && *metOn > part.due;
        lines << (isLate ? LimitText::tr("%1 by %2: paid late, on %3.")
                               .arg(yuan(part.amount), toIso(granted), toIso(*metOn))
                  : metOn ? LimitText::tr("%1 by %2: paid on %3.")
                                .arg(yuan(part.amount), toIso(granted), toIso(*metOn))
                          : LimitText::tr("%1 by %2.").arg(yuan(part.amount), toIso(granted)));
        sayMoved(lines, granted, part.due);
        due = part.due;
        if (!metOn)
            break;
    }
    if (Limit *limit = book.addDay(u"T22", terms->act, terms->grantedOn, due, lines.takeFirst())) {
        limit->arithmetic += lines;
        book.settle(limit, metOn, Limit::State::Expired);
    }
}

/// T21 and T30: from the day after the term on, up to the day the surcharge reaches the fine.
void surcharge(LimitBook &book, Date served, std::optional<Date> paidOn)
{
    const CaseFile &file = book.file();
    const Rule *rule = book.rules().law.rule(u"T21", served);
    const Balance balance = balanceOf(file, book.rules(), book.today());
    if (!rule || !balance.dueOn || balance.stretches.empty())
        return;
    const Date first = balance.stretches.front().from;
    if (first > book.today())
        return;
    const std::optional<Date> cap = balance.capOn;
    if (Limit *limit = book.add(*rule, file.decision->act, first,
                                {cap.value_or(balance.stretches.back().to), false, {}})) {
        for (const SurchargeStretch &stretch : balance.stretches)
            limit->arithmetic << (stretch.why.isEmpty()
                                      ? LimitText::tr("%1 to %2: three per cent of %3 a day.")
                                            .arg(toIso(stretch.from), toIso(stretch.to),
                                                 yuan(stretch.base))
                                      : LimitText::tr("Not counted: %1, %2 to %3.")
                                            .arg(stretch.why, toIso(stretch.from),
                                                 toIso(stretch.to)));
        if (cap)
            limit->arithmetic << LimitText::tr(
                                     "It reaches the fine of %1 on %2 and grows no further.")
                                     .arg(yuan(balance.fine), toIso(*cap));
        book.settle(limit, paidOn, Limit::State::Expired);
        if (!paidOn && !balance.stretches.back().why.isEmpty())
            limit->state = Limit::State::Paused;
    }
    const std::optional<Date> since = surchargeSince(balance);
    if (const std::optional<Reckoning> thirty = thirtyDaysOfSurcharge(balance, book.rules()))
        if (const Rule *waiting = book.rules().law.rule(u"T30", *since)) {
            Limit *limit = book.add(*waiting, file.decision->act, *since, *thirty);
            book.settleWhenOver(limit);
            if (limit->state == Limit::State::Running && !balance.stretches.back().why.isEmpty())
                limit->state = Limit::State::Paused;
        }
}

/// T27, T29: the demand before the application to the court.
void demands(LimitBook &book)
{
    for (const DemandMade &demand : book.file().after.demands)
        if (demand.purpose == DemandPurpose::CourtApplication)
            if (const std::optional<Date> served = book.serviceOf(demand.act))
                book.settleWhenOver(book.begin(u"T27", demand.act, *served));
}

/// T28, T29: three months for the application, and the day by which the demand must go out.
void courtWindow(LimitBook &book, std::optional<Date> paidOn)
{
    const CaseFile &file = book.file();
    const AfterDecision &after = file.after;
    const std::optional<EnforcementWindow> window =
        enforcementWindow(file, book.rules(), book.horizon());
    std::optional<Date> applied;
    for (const CourtEnforcement &application : after.applications)
        if (!applied && application.act > file.decision->act)
            applied = application.appliedOn;
    if (!window || (!applied && (paidOn || after.enforcementEndedOn)) ||
        (paidOn && applied && *paidOn < *applied))
        return;
    const Rule *rule = book.rules().law.rule(u"T28", window->opensAfter);
    if (!rule)
        return;
    book.settle(book.add(*rule, file.decision->act, window->opensAfter,
                         {window->lastDay, window->provisional, window->lines}),
                applied);
    const std::optional<Reckoning> reminder = demandReminder(*window, book.rules());
    if (!reminder)
        return;
    std::optional<Date> demanded;
    for (const DemandMade &demand : after.demands)
        if (demand.purpose == DemandPurpose::CourtApplication && !demanded &&
            demand.act > file.decision->act)
            demanded = demand.day;
    // Once the window is over there is nothing left to be reminded of.
    if (!demanded && !applied && book.today() > window->lastDay)
        return;
    const Rule *warning = book.rules().law.rule(u"T29", window->opensAfter);
    book.settle(book.add(*warning, file.decision->act, window->opensAfter, *reminder),
                demanded ? demanded : applied);
}

/// T30a to T30e: what the court and the higher court have time for (行政强制法 56-58).
void ofApplication(LimitBook &book, const CourtEnforcement &application)
{
    const bool refusedAtTheDoor =
        application.refusedOn &&
        (!application.ruledOn || *application.refusedOn < *application.ruledOn);
    book.settle(book.begin(u"T30b", application.act, application.appliedOn),
                refusedAtTheDoor         ? application.refusedOn
                : application.acceptedOn ? application.acceptedOn
                                         : application.ruledOn,
                Limit::State::Expired);
    if (application.acceptedOn)
        book.settle(book.begin(u"T30c", application.act, *application.acceptedOn),
                    application.ruledOn, Limit::State::Expired);
    if (application.refusedOn)
        book.settle(book.begin(u"T30a", application.act, *application.refusedOn),
                    application.reviewAskedOn, Limit::State::Expired);
    if (application.reviewAskedOn)
        book.settle(book.begin(refusedAtTheDoor ? u"T30d" : u"T30e", application.act,
                               *application.reviewAskedOn),
                    application.reviewedOn, Limit::State::Expired);
}

void courtsAndWork(LimitBook &book)
{
    const AfterDecision &after = book.file().after;
    for (const CourtEnforcement &application : after.applications)
        ofApplication(book, application);
    for (const SubstituteWork &work : after.substitutes) {
        const Rule *rule = book.rules().law.rule(u"T31", work.decidedOn);
        if (!rule || work.atOnce)
            continue;
        std::optional<Date> told;
        for (const DemandMade &demand : after.demands)
            if (demand.purpose == DemandPurpose::SecondSubstitute && demand.day >= work.decidedOn)
                told = book.serviceOf(demand.act);
        book.settle(book.add(*rule, work.act, work.decidedOn,
                             latestSecondDemand(work.plannedOn, book.rulesOn(work.decidedOn))),
                    told);
    }
    for (const EnforcementSuspension &pause : after.pauses)
        book.settle(book.begin(u"T54", pause.act, pause.since), pause.until, Limit::State::Expired);
}

/// The day on which the remedies against the decision are over.
struct RemedyEnd {
    Date day{1970, 1, 1};
    bool provisional = false;
    QStringList lines{};
};

RemedyEnd endOf(const Rule &rule, Date start, const Rules &rules)
{
    const Reckoning end = reckon(start, rule.term, rules.calendar);
    return {end.due, end.provisional,
            QStringList{LimitText::tr("%1:").arg(rule.name.here())} + end.lines};
}

/// The fifteen days for a suit after a reconsideration (行政诉讼法 45).
std::optional<RemedyEnd> afterReconsideration(const CaseFile &file, const Rules &rules)
{
    for (const Reconsideration *one : reconsiderationsNow(file))
        if (one->servedOn && one->outcome && onTheMerits(*one->outcome))
            if (const Rule *rule = rules.law.rule(u"T26a", *one->servedOn))
                return endOf(*rule, *one->servedOn, rules);
    return {};
}

/// The end of the terms for the remedies, whatever suits there are.
std::optional<RemedyEnd> termsEnd(const CaseFile &file, const Rules &rules, Date served)
{
    if (std::optional<RemedyEnd> end = afterReconsideration(file, rules))
        return end;
    const Rule *rule =
        rules.law.rule(file.procedure == Procedure::Summary ? u"T23a" : u"T24a", served);
    return rule ? std::optional(endOf(*rule, served, rules)) : std::nullopt;
}

/// The last day for a suit: after a reconsideration fifteen days remain whatever came of it
/// (行政诉讼法 45, 行政复议法 34).
Date lastDayToSue(const CaseFile &file, const Rules &rules, Date termEnd)
{
    Date last = termEnd;
    for (const Reconsideration *one : reconsiderationsNow(file))
        if (const Rule *rule = one->servedOn ? rules.law.rule(u"T26a", *one->servedOn) : nullptr)
            last = std::max(last, reckon(*one->servedOn, rule->term, rules.calendar).due);
    return last;
}

/// Whether it came after its term and nobody has taken it for one in time.
bool isLate(const Reconsideration &one, const Rules &rules, Date served)
{
    const Rule *rule = rules.law.rule(one.notTold ? u"T23b" : u"T23a", served);
    return rule && !one.acceptedOn &&
           one.appliedOn > reckon(served, rule->term, rules.calendar).due;
}

bool isLate(const Suit &suit, const Rules &rules, Date served, Date termEnd, Date today)
{
    const SuitInstance &first = suit.instances.front();
    const Rule *year = suit.notTold ? rules.law.rule(u"T24b", served) : nullptr;
    const Date last =
        year ? std::max(reckon(served, year->term, rules.calendar).due, termEnd) : termEnd;
    return first.lodgedOn > last &&
           std::none_of(suit.instances.begin(), suit.instances.end(), [&](const SuitInstance &one) {
               return one.servedOn && *one.servedOn <= today && onTheMerits(*one.outcome);
           });
}

/// The last day of the remedies. A remedy that came too late moves it only once the body or the
/// court has gone into it (行政强制法 53); until then that is said.
std::optional<RemedyEnd> remedyEnd(const CaseFile &file, const Rules &rules, Date served,
                                   Date today)
{
    for (const Reconsideration *one : reconsiderationsNow(file))
        if (one->appliedOn <= today && (!one->servedOn || *one->servedOn > today) &&
            !isLate(*one, rules, served))
            return {};
    std::optional<RemedyEnd> end = termsEnd(file, rules, served);
    if (!end)
        return {};
    const Date termEnd = end->day;
    for (const Suit *suit : suitsNow(file)) {
        const SuitInstance &first = suit->instances.front();
        if (first.openedOn > today)
            continue;
        if (isLate(*suit, rules, served, lastDayToSue(file, rules, termEnd), today)) {
            end->lines << LimitText::tr("The suit of %1 was brought after the term that ended on "
                                        "%2: unless the court goes into it, the time for the "
                                        "application runs from there.")
                              .arg(toIso(first.lodgedOn), toIso(termEnd));
            continue;
        }
        const std::optional<Date> over = suitOver(*suit, rules, today);
        if (!over)
            return {};
        if (first.outcome != CourtOutcome::NotFiled)
            end = RemedyEnd{
                *over, false, {LimitText::tr("The suit was over on %1.").arg(toIso(*over))}};
    }
    return end;
}

std::optional<Date> decisionServed(const CaseFile &file, const Rules &rules, Date today)
{
    const IssuedDocument *document = file.decisionDocument();
    return document ? servedOn(*document, rules, today) : std::nullopt;
}

} // namespace

std::optional<Date> remediesEnd(const CaseFile &file, const Rules &rules, Date today)
{
    const std::optional<Date> served = decisionServed(file, rules, today);
    const std::optional<RemedyEnd> end = served && !remedyUnderWay(file, rules, today)
                                             ? remedyEnd(file, rules, *served, today)
                                             : std::nullopt;
    return end ? std::optional(end->day) : std::nullopt;
}

std::optional<Date> suitTermEnd(const CaseFile &file, const Rules &rules, Date today)
{
    const std::optional<Date> served = decisionServed(file, rules, today);
    for (const Reconsideration *one : reconsiderationsNow(file))
        if (one->acceptedOn && !one->servedOn)
            return {};
    const std::optional<RemedyEnd> end = served ? termsEnd(file, rules, *served) : std::nullopt;
    return end ? std::optional(lastDayToSue(file, rules, end->day)) : std::nullopt;
}

std::optional<Reckoning> thirtyDaysOfSurcharge(const Balance &balance, const Rules &rules)
{
    const std::optional<Date> since = surchargeSince(balance);
    const Rule *rule = since ? rules.law.rule(u"T30", *since) : nullptr;
    if (!rule)
        return {};
    const auto stillBy = [&](Date end) {
        long days = 0;
        for (const SurchargeStretch &stretch : balance.stretches)
            if (!stretch.why.isEmpty() && stretch.from > *since && stretch.from <= end)
                days += (std::min(stretch.to, end) - stretch.from).days() + 1;
        return static_cast<int>(days);
    };
    Reckoning found = reckon(*since, rule->term, rules.calendar);
    for (int still = 0; still != stillBy(found.due);) {
        still = stillBy(found.due);
        found = reckon(*since, rule->term, rules.calendar, still);
    }
    return found;
}

std::optional<EnforcementWindow> enforcementWindow(const CaseFile &file, const Rules &rules,
                                                   Date today)
{
    const std::optional<Date> served = decisionServed(file, rules, today);
    if (!served || file.decision->outcome != Outcome::Penalise)
        return {};
    const std::optional<RemedyEnd> remedies = remedyEnd(file, rules, *served, today);
    if (!remedies || standingDecision(file, rules, today).annulled)
        return {};
    EnforcementWindow window{.opensAfter = remedies->day,
                             .provisional = remedies->provisional,
                             .lines = remedies->lines};
    if (const std::optional<PaymentTerms> terms = lastTerms(file, rules);
        terms && terms->until > window.opensAfter) {
        window.opensAfter = terms->until;
        window.lines << LimitText::tr("The deferment or the instalments end on %1, later.")
                            .arg(toIso(terms->until));
    }
    const Rule *rule = rules.law.rule(u"T28", window.opensAfter);
    if (!rule)
        return {};
    const Reckoning last = reckon(window.opensAfter, rule->term, rules.calendar);
    window.lastDay = last.due;
    window.provisional = window.provisional || last.provisional;
    window.lines += last.lines;
    return window;
}

std::optional<Reckoning> demandReminder(const EnforcementWindow &window, const Rules &rules)
{
    const Rule *rule = rules.law.rule(u"T29", window.opensAfter);
    return rule ? std::optional(reckon(window.lastDay, rule->term, rules.calendar, 0,
                                       BackwardCount::Inclusive))
                : std::nullopt;
}

Reckoning latestSecondDemand(Date plannedOn, const Rules &rules)
{
    const Rule *rule = rules.law.rule(u"T31", plannedOn);
    Term term = rule ? rule->term : Term{3, Term::Unit::WorkingDays, true, false};
    term.backward = true;
    return reckon(plannedOn, term, rules.calendar, 0, rules.settings.backwardCount);
}

void limitsOfEnforcement(LimitBook &book)
{
    const CaseFile &file = book.file();
    if (!file.decision || file.decision->outcome != Outcome::Penalise)
        return;
    const std::optional<Date> served = book.serviceOf(file.decision->act);
    if (!served)
        return;
    const bool owed = fineOf(file.decision->penalties).fen > 0;
    const std::optional<Date> paidOn =
        owed ? finePaidOn(file, book.rules(), book.today()) : std::nullopt;
    if (owed) {
        payment(book, *served, paidOn);
        instalment(book);
        surcharge(book, *served, paidOn);
        courtWindow(book, paidOn);
    }
    demands(book);
    courtsAndWork(book);
}

} // namespace anjuan
