// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/money_owed.h"
#include "core/domain/casework/remedies.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int nightBegins = 22 * 60; ///< 噪声污染防治法 88: from ten in the evening
constexpr int nightEnds = 6 * 60;    ///< to six in the morning

/// The day on which the document of that act was served, by `day`.
std::optional<Date> orderServedOn(const GateContext &context, int act)
{
    const IssuedDocument *document = context.file.document(act);
    const std::optional<Date> served =
        document ? servedOn(*document, context.rules, context.day) : std::nullopt;
    return served && *served <= context.day ? served : std::nullopt;
}

/// The last day of the remedies against the decision or the order.
std::optional<Date> remediesAgainst(const GateContext &context, int act, Date served)
{
    if (context.file.decision && context.file.decision->act == act)
        return remediesEnd(context.file, context.rules, context.day);
    if (remedyUnderWay(context.file, context.rules, context.day))
        return {};
    const Rule *rule = context.rules.law.rule(u"T24a", served);
    return rule ? std::optional(reckon(served, rule->term, context.rules.calendar).due)
                : std::nullopt;
}

/// Whether some decision or order to correct was served in the case.
bool anyOrderServed(const GateContext &context)
{
    return std::any_of(
        context.file.documents.begin(), context.file.documents.end(), [&](const auto &one) {
            const NumberKind kind = one.second.kind;
            return (kind == NumberKind::Decision || kind == NumberKind::CorrectionOrder) &&
                   orderServedOn(context, one.first);
        });
}

/// Whether the bureau decided to enforce what that act orders, and the decision was served.
bool enforcementDecided(const GateContext &context, int order)
{
    const std::vector<EnforcementDecision> &all = context.file.after.enforcementDecisions;
    return std::any_of(all.begin(), all.end(), [&](const EnforcementDecision &one) {
        return one.order == order && one.plannedOn <= context.day &&
               orderServedOn(context, one.act);
    });
}

const Demolition *announcementOf(const CaseFile &file, int act)
{
    for (const Demolition &one : file.after.demolitions)
        if (one.act == act)
            return &one;
    return nullptr;
}

} // namespace

namespace gates {

void demolitionOrdered(GateContext &context)
{
    const QString article = u"行政强制法第四十四条"_s;
    const auto *announcement = context.as<AnnounceDemolition>();
    if (!announcement) {
        if (!anyOrderServed(context))
            context.refuseEntry(
                GateText::tr("No decision and no order to correct was served in this case."),
                article);
        return;
    }
    if (!orderServedOn(context, announcement->order))
        context.refuseEntry(GateText::tr("The document of act %1 that would order the demolition "
                                         "is not served.")
                                .arg(announcement->order),
                            article);
    if (announcement->demolishBy <= context.day)
        context.refuseEntry(GateText::tr("The day for the party to take it down must lie after "
                                         "%1.")
                                .arg(toIso(context.day)),
                            article);
}

void enforcementMayBeDecided(GateContext &context)
{
    const QString article = u"行政强制法第三十五条、第三十七条"_s;
    const auto *decision = context.as<DecideEnforcement>();
    if (!decision) {
        if (!anyOrderServed(context))
            context.refuseEntry(
                GateText::tr("No decision and no order to correct was served in this case."),
                article);
        return;
    }
    if (!orderServedOn(context, decision->order)) {
        context.refuseEntry(GateText::tr("The document of act %1 that would order the demolition "
                                         "is not served.")
                                .arg(decision->order),
                            article);
        return;
    }
    const std::optional<Date> demanded =
        demandServedOn(context, DemandPurpose::Demolition, decision->order);
    if (!demanded || *demanded >= context.day)
        context.refuseEntry(GateText::tr("The bureau decides to enforce when a demand to take it "
                                         "down was served and did not help."),
                            article);
    if (decision->plannedOn <= context.day)
        context.refuseEntry(GateText::tr("It cannot be carried out on %1: the decision must be "
                                         "served before.")
                                .arg(toIso(decision->plannedOn)),
                            article);
}

void demolitionMayBeDone(GateContext &context)
{
    const QString article = u"行政强制法第四十四条"_s;
    const auto *demolition = context.as<Demolish>();
    const std::vector<Demolition> &all = context.file.after.demolitions;
    if (!demolition) {
        if (std::none_of(all.begin(), all.end(), [](const Demolition &one) { return !one.doneOn; }))
            context.refuseEntry(GateText::tr("No demolition is announced."), article);
        return;
    }
    const Demolition *announced = announcementOf(context.file, demolition->announcement);
    if (!announced || announced->doneOn) {
        context.refuseEntry(GateText::tr("No demolition is announced."), article);
        return;
    }
    if (demolition->byParty)
        return;
    if (context.day <= announced->demolishBy)
        context.refuseEntry(GateText::tr("The party may take it down itself until %1.")
                                .arg(toIso(announced->demolishBy)),
                            article);
    const std::optional<Date> served = orderServedOn(context, announced->order);
    const std::optional<Date> end =
        served ? remediesAgainst(context, announced->order, *served) : std::nullopt;
    if (!end || context.day <= *end)
        context.refuseEntry(end ? GateText::tr("The bureau may demolish when the remedies are "
                                               "over, after %1.")
                                      .arg(toIso(*end))
                                : GateText::tr("The remedies against the order are not over."),
                            article);
    if (!enforcementDecided(context, announced->order))
        context.refuseEntry(GateText::tr("The bureau demolishes only by a written decision to "
                                         "enforce that was served, from the day it names."),
                            u"行政强制法第三十七条"_s);
    const QString hours = u"行政强制法第四十三条"_s;
    const TimeOfDay *begun = demolition->startedAt ? &*demolition->startedAt : nullptr;
    if (!begun)
        context.refuseEntry(GateText::tr("Say at what hour it began."), hours);
    else if (begun->minutes >= nightBegins || begun->minutes < nightEnds)
        context.refuseEntry(GateText::tr("Nothing is enforced at night."), hours);
    if (context.rules.calendar.holidayOn(context.day))
        context.refuseEntry(GateText::tr("%1 is a public holiday: nothing is enforced on it.")
                                .arg(toIso(context.day)),
                            hours);
    if (demolition->supervisors.isEmpty())
        context.refuseEntry(GateText::tr("Somebody of the bureau must supervise it."));
}

namespace {

/// An application, or its result.
struct RepairWish {
    int publication = 0;
    Date appliedOn{1970, 1, 1};
    bool commitment = false;
};

std::optional<RepairWish> repairWish(const GateContext &context)
{
    if (const auto *repair = context.as<RepairCredit>())
        return RepairWish{repair->publication, repair->appliedOn, repair->commitment};
    if (const auto *application = context.as<ApplyRepair>())
        return RepairWish{application->publication, context.day, application->commitment};
    return {};
}

} // namespace

void creditMayBeRepaired(GateContext &context)
{
    const QString article = u"信用修复管理办法（国家发展改革委令第36号）"_s;
    const std::optional<RepairWish> repair = repairWish(context);
    const Publication *shown = nullptr;
    for (const Publication &one : context.file.publications)
        if (one.credit && !one.withdrawnOn && !one.repairedOn &&
            (!repair || one.act == repair->publication))
            shown = &one;
    if (!shown) {
        context.refuseEntry(GateText::tr("Nothing of this case is shown on the credit site."));
        return;
    }
    const Entry *decision = context.file.entry(shown->document);
    const Law &law = context.rules.law;
    const Rule *rule = decision ? repairRule(creditClassOf(context.file, shown->creditClass, law),
                                             law, decision->effectiveOn)
                                : nullptr;
    if (rule) {
        const Date last = reckon(decision->effectiveOn, rule->term, context.rules.calendar).due;
        const Date asked = repair ? repair->appliedOn : context.day;
        if (asked < last)
            context.refuse(rule->id,
                           GateText::tr("Repair can be applied for from %1 on.").arg(toIso(last)));
    }
    if (!isPaidUp(context.file, context.rules, context.day))
        context.refuseEntry(GateText::tr("The decision is not carried out in full."), article);
    if (!repair)
        return;
    if (!repair->commitment)
        context.refuseEntry(GateText::tr("The party has not published its commitment."), article);
    if (repair->appliedOn > context.day)
        context.refuseEntry(
            GateText::tr("It was applied for on %1, after this.").arg(toIso(repair->appliedOn)));
}

void lessonToApply(GateContext &context)
{
    const auto *applied = context.as<ApplyLesson>();
    for (const Lesson &lesson : context.file.remedies.lessons)
        if (!lesson.appliedOn && (!applied || lesson.act == applied->lesson))
            return;
    context.refuseEntry(GateText::tr("There is no such lesson that waits."));
}

} // namespace gates

} // namespace anjuan
