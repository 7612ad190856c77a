// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/money_owed.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const CourtEnforcement *applicationNamed(const CaseFile &file, int act)
{
    for (const CourtEnforcement &application : file.after.applications)
        if (application.act == act)
            return &application;
    return nullptr;
}

/// The day of a ruling that does not grant all that was applied for (行政强制法 56, 58).
std::optional<Date> refusalOf(const CourtEnforcement &application)
{
    return application.ruling == EnforcementRuling::Partly ? application.ruledOn
                                                           : application.turnedDownOn;
}

int applicationIn(const GateContext &context)
{
    return context.act ? context.act->content.value("application"_L1).toInt() : 0;
}

/// Refuses unless an application, the named one if one is named, is as `fits` wants it.
template <class Fits>
void needsApplication(GateContext &context, Fits fits, const QString &otherwise)
{
    const int wanted = applicationIn(context);
    for (const CourtEnforcement &application : context.file.after.applications)
        if ((!wanted || application.act == wanted) && fits(application)) {
            if (wanted && context.day < application.appliedOn)
                context.refuseEntry(GateText::tr("It is dated before the application of %1.")
                                        .arg(toIso(application.appliedOn)));
            return;
        }
    context.refuseEntry(otherwise);
}

const SubstituteWork *substituteNamed(const CaseFile &file, int act)
{
    for (const SubstituteWork &work : file.after.substitutes)
        if (work.act == act)
            return &work;
    return nullptr;
}

} // namespace

namespace gates {

void enforcementGoesOn(GateContext &context)
{
    if (context.file.after.isPaused())
        context.refuseEntry(GateText::tr("Enforcement is suspended since %1; resume it first.")
                                .arg(toIso(context.file.after.pauses.back().since)),
                            u"行政强制法第三十九条"_s);
    if (context.file.after.enforcementEndedOn)
        context.refuseEntry(GateText::tr("Enforcement ended on %1.")
                                .arg(toIso(*context.file.after.enforcementEndedOn)),
                            u"行政强制法第四十条"_s);
}

void enforcementIsPaused(GateContext &context)
{
    if (!context.file.after.isPaused())
        context.refuseEntry(GateText::tr("Enforcement is not suspended."));
}

void decisionIsServed(GateContext &context)
{
    const IssuedDocument *document = context.file.decisionDocument();
    const std::optional<Date> served =
        document ? servedOn(*document, context.rules, context.day) : std::nullopt;
    if (!served || *served > context.day)
        context.refuseEntry(GateText::tr("The decision is not served."));
}

void demandHasItsOrder(GateContext &context)
{
    const auto *demand = context.as<Demand>();
    const bool ofAnyOrder =
        demand ? demand->purpose == DemandPurpose::Demolition : !context.file.decisionDocument();
    if (ofAnyOrder)
        demolitionOrdered(context);
    else
        decisionIsServed(context);
}

void demandFits(GateContext &context)
{
    const auto *demand = context.as<Demand>();
    if (!demand)
        return;
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    if (demand->purpose == DemandPurpose::CourtApplication) {
        somethingOverdue(context);
        if (balance.left().fen > 0 && !demand->amount)
            context.refuseEntry(GateText::tr("The demand must state the amount: %1 is owed.")
                                    .arg(yuan(balance.left())),
                                u"行政强制法第三十五条"_s);
    }
    if (demand->amount && *demand->amount > balance.left())
        context.refuseEntry(GateText::tr("Only %1 is owed on that day; %2 is more.")
                                .arg(yuan(balance.left()), yuan(*demand->amount)));
    const bool planned =
        std::any_of(context.file.after.substitutes.begin(), context.file.after.substitutes.end(),
                    [](const SubstituteWork &work) { return !work.doneOn && !work.atOnce; });
    if (demand->purpose == DemandPurpose::SecondSubstitute && !planned)
        context.refuseEntry(GateText::tr("No substitute performance is decided."),
                            u"行政强制法第五十一条"_s);
}

void demandHasRun(GateContext &context)
{
    const std::optional<Date> served =
        demandServedOn(context, DemandPurpose::CourtApplication, decisionAct(context.file));
    const Rule *rule = context.rules.law.rule(u"T27", served.value_or(context.day));
    if (!served) {
        context.refuse(u"T27", GateText::tr("No demand before the application was served."));
        return;
    }
    const Date last = rule ? reckon(*served, rule->term, context.rules.calendar).due : *served;
    if (context.day <= last)
        context.refuse(u"T27",
                       GateText::tr("The demand was served on %1; the court can be applied to "
                                    "after %2.")
                           .arg(toIso(*served), toIso(last)));
}

void insideTheWindow(GateContext &context)
{
    const std::optional<EnforcementWindow> window =
        enforcementWindow(context.file, context.rules, context.day);
    if (!window) {
        context.refuse(u"T28", standingDecision(context.file, context.rules, context.day).annulled
                                   ? GateText::tr("The decision is annulled.")
                                   : GateText::tr("A remedy against the decision is under way, or "
                                                  "the decision is not served."));
        return;
    }
    if (context.day <= window->opensAfter)
        context.refuse(u"T28", GateText::tr("The court can be applied to after %1, when the "
                                            "remedies, a deferment or instalments are over.")
                                   .arg(toIso(window->opensAfter)));
    const auto *application = context.as<ApplyToCourt>();
    // What is late may still be applied for with a proper reason, which only the act itself names.
    if (application && context.day > window->lastDay && application->lateReason.isEmpty())
        context.refuse(u"T28",
                       GateText::tr("The three months for the application ended on %1. Name the "
                                    "proper reason for applying late, if there is one.")
                           .arg(toIso(window->lastDay)));
}

void applicationComplete(GateContext &context)
{
    for (const CourtEnforcement &application : context.file.after.applications)
        if (!application.endedOn && !(application.turnedDownOn && application.reviewedOn) &&
            !application.turnedDownOn)
            context.refuseEntry(
                GateText::tr("The application of %1 (act %2) is still under way.")
                    .arg(toIso(application.appliedOn), QString::number(application.act)));
    const auto *wanted = context.as<ApplyToCourt>();
    if (!wanted)
        return;
    if (!wanted->application || !wanted->decisionPapers || !wanted->partyOpinion ||
        !wanted->subject)
        context.refuseEntry(
            GateText::tr("The papers are not complete: the application signed and sealed, the "
                         "decision with its grounds, the opinion of the party and the demand, and "
                         "the state of what is to be enforced."),
            u"行政强制法第五十五条"_s);
    const Money left = balanceOf(context.file, context.rules, context.day).left();
    if (wanted->amount && *wanted->amount > left)
        context.refuseEntry(GateText::tr("Only %1 is owed on that day; %2 is more.")
                                .arg(yuan(left), yuan(*wanted->amount)));
}

void applicationUnanswered(GateContext &context)
{
    needsApplication(
        context, [](const CourtEnforcement &one) { return !one.acceptedOn && !one.turnedDownOn; },
        GateText::tr("No application waits for the court to accept it."));
}

void applicationAccepted(GateContext &context)
{
    needsApplication(
        context, [](const CourtEnforcement &one) { return one.acceptedOn && !one.ruledOn; },
        GateText::tr("No accepted application waits for a ruling."));
    const auto *ruling = context.as<RulingOfCourt>();
    if (!ruling || ruling->outcome != EnforcementRuling::Partly)
        return;
    if (ruling->reason.trimmed().isEmpty())
        context.refuseEntry(GateText::tr("Say what the court has not granted, and why."),
                            u"行政强制法第五十八条"_s);
    if (!ruling->amount && balanceOf(context.file, context.rules, context.day).left().fen > 0)
        context.refuseEntry(GateText::tr("Name the amount that is granted."),
                            u"行政强制法第五十八条"_s);
}

void applicationTurnedDown(GateContext &context)
{
    needsApplication(
        context, [](const CourtEnforcement &one) { return refusalOf(one) && !one.reviewAskedOn; },
        GateText::tr("No application was turned down."));
    const CourtEnforcement *application = applicationNamed(context.file, applicationIn(context));
    const std::optional<Date> refused = application ? refusalOf(*application) : std::nullopt;
    if (!refused)
        return;
    if (const Rule *rule = context.rules.law.rule(u"T30a", *refused)) {
        const Date last = reckon(*refused, rule->term, context.rules.calendar).due;
        if (context.day > last)
            context.refuse(
                u"T30a",
                GateText::tr("The higher court could be asked until %1.").arg(toIso(last)));
    }
}

void reviewAsked(GateContext &context)
{
    needsApplication(
        context, [](const CourtEnforcement &one) { return one.reviewAskedOn && !one.reviewedOn; },
        GateText::tr("No review by the higher court was asked for."));
}

void applicationGranted(GateContext &context)
{
    needsApplication(
        context,
        [](const CourtEnforcement &one) {
            return one.ruling && *one.ruling != EnforcementRuling::Refused && !one.endedOn &&
                   !one.turnedDownOn;
        },
        GateText::tr("The court has not granted enforcement."));
}

void auctionMayBeHeld(GateContext &context)
{
    const Balance balance = balanceOf(context.file, context.rules, context.day);
    const std::optional<Reckoning> thirty = thirtyDaysOfSurcharge(balance, context.rules);
    const std::optional<Date> remedies = remediesEnd(context.file, context.rules, context.day);
    if (balance.left().fen <= 0)
        context.refuseEntry(GateText::tr("The fine is paid in full."));
    else if (!thirty)
        context.refuse(u"T30", GateText::tr("Seized goods may be auctioned when the surcharge has "
                                            "run for thirty days; none has grown yet."));
    else if (context.day <= thirty->due)
        context.refuse(u"T30",
                       GateText::tr("Seized goods may be auctioned when the surcharge has run for "
                                    "thirty days; that is after %1.")
                           .arg(toIso(thirty->due)));
    else if (!demandServedOn(context, DemandPurpose::CourtApplication, decisionAct(context.file)))
        context.refuse(u"T30", GateText::tr("No demand was served."));
    else if (!remedies || context.day <= *remedies)
        context.refuse(
            u"T30", remedies ? GateText::tr("Seized goods may be auctioned when the party has let "
                                            "the remedies against the decision pass; that is "
                                            "after %1.")
                                   .arg(toIso(*remedies))
                             : GateText::tr("A remedy against the decision is under way."));
    const bool seized = std::any_of(context.file.measures.begin(), context.file.measures.end(),
                                    [](const Measure &measure) { return !measure.preservation; });
    if (!seized)
        context.refuseEntry(GateText::tr("Nothing was seized in this case."),
                            u"行政强制法第四十六条第三款"_s);
    const auto *auction = context.as<AuctionGoods>();
    if (auction && auction->proceeds.fen <= 0)
        context.refuseEntry(GateText::tr("A payment of nothing is none."));
}

void substituteMayBeDecided(GateContext &context)
{
    const auto *decision = context.as<DecideSubstitute>();
    if (!decision)
        return;
    if (!decision->atOnce &&
        !demandServedOn(context, DemandPurpose::Substitute, decisionAct(context.file)))
        context.refuseEntry(GateText::tr("Substitute performance is decided when a demand for it "
                                         "was served and did not help."),
                            u"行政强制法第五十条"_s);
    if (decision->plannedOn < context.day)
        context.refuseEntry(GateText::tr("It cannot be planned for %1, before the decision.")
                                .arg(toIso(decision->plannedOn)));
}

void substituteToPerform(GateContext &context)
{
    const auto *work = context.as<PerformSubstitute>();
    bool any = false;
    for (const SubstituteWork &one : context.file.after.substitutes)
        any = any || (!one.doneOn && (!work || one.act == work->decision));
    if (!any)
        context.refuseEntry(GateText::tr("No substitute performance is decided."));
    const SubstituteWork *decided = work ? substituteNamed(context.file, work->decision) : nullptr;
    if (!decided)
        return;
    if (work->supervisors.isEmpty())
        context.refuseEntry(GateText::tr("Somebody of the bureau must supervise it."),
                            u"行政强制法第五十一条"_s);
    if (!work->partyPresent && work->witness.isEmpty() && !(decided->atOnce && work->partyTold))
        context.refuseEntry(
            GateText::tr("The party or a witness signs for it; if it was done at once and the "
                         "party was absent, the party is told afterwards."),
            u"行政强制法第五十一条、第五十二条"_s);
    if (decided->atOnce)
        return;
    const std::optional<Date> told =
        demandServedOn(context, DemandPurpose::SecondSubstitute, decisionAct(context.file));
    const Date latest = latestSecondDemand(context.day, context.rules).due;
    if (!told || *told > latest)
        context.refuse(u"T31",
                       GateText::tr("The second demand had to be served by %1 for substitute "
                                    "performance on %2.")
                           .arg(toIso(latest), toIso(context.day)));
}

void enforcementMayEnd(GateContext &context)
{
    if (context.file.after.enforcementEndedOn)
        enforcementGoesOn(context);
    const auto *end = context.as<EndEnforcement>();
    if (!end || end->ground != EnforcementEnd::ThreeYears)
        return;
    const std::vector<EnforcementSuspension> &pauses = context.file.after.pauses;
    const Rule *rule = pauses.empty() || pauses.back().until
                           ? nullptr
                           : context.rules.law.rule(u"T54", pauses.back().since);
    if (!rule) {
        context.refuse(u"T54", GateText::tr("Enforcement is not suspended."));
        return;
    }
    const Date last = reckon(pauses.back().since, rule->term, context.rules.calendar).due;
    if (context.day <= last)
        context.refuse(u"T54",
                       GateText::tr("Enforcement is suspended since %1; the three years end on %2.")
                           .arg(toIso(pauses.back().since), toIso(last)));
}

} // namespace gates

} // namespace anjuan
