// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The people an act names as those who carried it out; the case officers where it names none.
QStringList officersOf(const GateContext &context)
{
    if (context.act) {
        const ActKind *kind = actKind(context.act->kind);
        const FieldInfo *field = kind ? kind->field(u"officers") : nullptr;
        if (field) {
            QStringList named;
            for (const QJsonValue &officer : context.act->content.value("officers"_L1).toArray())
                named << officer.toString();
            return named;
        }
    }
    return context.file.officers;
}

} // namespace

namespace gates {

void conductLiesBehind(GateContext &context)
{
    if (!context.act)
        return;
    const auto dayOf = [&](QLatin1StringView name) {
        return parseDate(context.act->content.value(name).toString());
    };
    const std::optional<Date> occurred = dayOf("occurred_on"_L1);
    const std::optional<Date> ended = dayOf("ended_on"_L1);
    for (const auto &[day, name] :
         {std::pair(dayOf("discovered_on"_L1), GateText::tr("discovered")),
          std::pair(occurred, GateText::tr("committed")), std::pair(ended, GateText::tr("ended"))})
        if (day && *day > context.day)
            context.refuseEntry(
                GateText::tr("The violation cannot have been %1 on %2, after the act of %3.")
                    .arg(name, toIso(*day), toIso(context.day)));
    if (!occurred && !ended)
        return;
    const std::optional<Date> from = occurred ? occurred : context.file.occurredOn;
    const std::optional<Date> to = ended ? ended : context.file.endedOn;
    if (from && to && *to < *from)
        context.refuseEntry(
            GateText::tr("The violation ended on %1, before it was committed on %2.")
                .arg(toIso(*to), toIso(*from)));
}

void checkOnce(GateContext &context)
{
    if (context.file.checkExtendedOn)
        context.refuse(
            u"T02", GateText::tr("The check was extended on %1 already; it can be extended once.")
                        .arg(toIso(*context.file.checkExtendedOn)));
    const std::vector<Limit> all = limits(context.file, context.rules, context.day);
    if (const Limit *check = limitOf(all, u"T01"); check && context.day > check->due)
        context.refuse(
            u"T01", GateText::tr("The check was due on %1; an extension after that comes too late.")
                        .arg(toIso(check->due)));
}

void oursToHandle(GateContext &context)
{
    for (auto entry = context.file.entries.rbegin(); entry != context.file.entries.rend();
         ++entry) {
        const auto *found = std::get_if<CheckLead>(&entry->body);
        if (!found || entry->state != EntryState::Effective)
            continue;
        if (!found->ours)
            context.refuseEntry(GateText::tr("The check found that the matter is not within the "
                                             "bureau’s competence: refer it."),
                                u"行政处罚法第二十二条；城市管理执法办法第三十七条"_s);
        else if (!found->evidenceFound)
            context.refuseEntry(GateText::tr("The check found no first evidence of a violation."),
                                u"住房和城乡建设行政处罚程序规定第十五条"_s);
        return;
    }
}

void inLimitation(GateContext &context)
{
    std::optional<Date> ended =
        context.file.endedOn ? context.file.endedOn : context.file.occurredOn;
    bool continuing = context.file.continuing;
    bool endangers = context.file.endangers;
    Date discovered = context.file.isEmpty() ? context.day : context.file.discoveredOn;
    if (const auto *filing = context.as<FileCase>()) {
        if (filing->endedOn || filing->occurredOn)
            ended = filing->endedOn ? filing->endedOn : filing->occurredOn;
        continuing = filing->continuing;
        endangers = endangers || filing->endangers;
    }
    if (const auto *decision = context.as<SummaryDecide>(); decision && decision->occurredOn)
        ended = decision->occurredOn;
    if (!ended || continuing)
        return;
    const Rule *rule = limitationRule(context.rules.law, endangers, *ended);
    if (!rule)
        return;
    const Date last = reckon(*ended, rule->term, context.rules.calendar).due;
    // The article is that of the limitation, not of the day of the act.
    if (discovered > last)
        context.refusals.push_back(
            {rule->id,
             GateText::tr(
                 "The violation ended on %1 and was discovered on %2, after the limitation period "
                 "ran out on %3: no penalty may be imposed.")
                 .arg(toIso(*ended), toIso(discovered), toIso(last)),
             rule->article});
}

void recusedIsOnTheCase(GateContext &context)
{
    const auto *recusal = context.as<Recuse>();
    if (!recusal || !recusal->granted)
        return;
    // Who chairs the hearing can be recused as well (行政处罚法 64).
    const bool isChair = context.file.notice && !recusal->officer.isEmpty() &&
                         context.file.notice->hearing.chair == recusal->officer;
    if (!isChair && !context.file.investigators.contains(recusal->officer))
        context.refuseEntry(GateText::tr("That officer takes no part in this case."));
}

void certifiedOfficers(GateContext &context)
{
    const QStringList keys = officersOf(context);
    if (keys.isEmpty() && !context.body)
        return; // what could come next: nobody is named yet
    QList<Officer> officers;
    for (const QString &key : keys) {
        const auto known = context.facts.officers.constFind(key);
        if (known == context.facts.officers.constEnd()) {
            context.refuse(u"G13", GateText::tr("“%1” is no officer of this bureau.").arg(key));
            return;
        }
        if (context.file.recused.contains(key))
            context.refuseEntry(GateText::tr("%1 was recused from this case.").arg(known->name),
                                u"行政处罚法第四十三条"_s);
        officers << *known;
    }
    if (const Result<> done = checkCaseOfficers(officers, context.day); !done)
        context.refuse(u"G13", done.error().text);
}

void inquiryLiesAhead(GateContext &context)
{
    const auto *summons = context.as<SummonForInquiry>();
    if (summons && summons->inquiryOn < context.day)
        context.refuseEntry(GateText::tr("The inquiry of %1 would lie before this notice of %2.")
                                .arg(toIso(summons->inquiryOn), toIso(context.day)));
}

void answerLiesAhead(GateContext &context)
{
    const auto *letter = context.as<AskAssistance>();
    if (letter && letter->answerBy && *letter->answerBy <= context.day)
        context.refuseEntry(GateText::tr("The answer wanted by %1 does not lie after %2.")
                                .arg(toIso(*letter->answerBy), toIso(context.day)));
}

void certificatesShown(GateContext &context)
{
    const bool shown =
        !context.act || context.act->content.value("certificates_shown"_L1).toBool(true);
    if (!shown)
        context.refuseEntry(
            GateText::tr(
                "The officers must show their certificates; a record without that proves nothing."),
            u"行政处罚法第五十五条"_s);
}

void hoursInOrder(GateContext &context)
{
    if (!context.act)
        return;
    const auto from = TimeOfDay::parse(context.act->content.value("started_at"_L1).toString());
    const auto to = TimeOfDay::parse(context.act->content.value("ended_at"_L1).toString());
    if (from && to && *to <= *from)
        context.refuseEntry(GateText::tr("It ended at %1, not after it began at %2.")
                                .arg(to->toString(), from->toString()));
}

void openPreservation(GateContext &context)
{
    if (const auto *disposal = context.as<DisposePreserved>()) {
        const Measure *measure = measureOf(context.file, disposal->preservation);
        if (!measure || !measure->preservation)
            context.refuseEntry(
                GateText::tr("Act %1 preserved no evidence.").arg(disposal->preservation));
        else if (measure->endedOn)
            context.refuseEntry(
                GateText::tr("The preservation of act %1 ended on %2.")
                    .arg(QString::number(disposal->preservation), toIso(*measure->endedOn)));
        return;
    }
    const bool any = std::any_of(
        context.file.measures.begin(), context.file.measures.end(),
        [](const Measure &measure) { return measure.preservation && !measure.endedOn; });
    if (!any)
        context.refuseEntry(GateText::tr("No evidence is preserved."));
}

void lapsedIsOnlyReleased(GateContext &context)
{
    const auto *disposal = context.as<DisposePreserved>();
    if (!disposal || disposal->disposal == PreservedDisposal::Released)
        return;
    for (const Limit &limit : limits(context.file, context.rules, context.day))
        if (limit.rule == "T07"_L1 && limit.act == disposal->preservation &&
            limit.state == Limit::State::Overdue)
            context.refuse(u"T07",
                           GateText::tr("The preservation lapsed after %1: what was preserved can "
                                        "only be released.")
                               .arg(toIso(limit.due)));
}

void openSeizure(GateContext &context)
{
    int wanted = 0;
    if (const auto *extension = context.as<ExtendSeizure>())
        wanted = extension->seizure;
    if (const auto *release = context.as<ReleaseSeizure>())
        wanted = release->seizure;
    if (wanted) {
        const Measure *measure = measureOf(context.file, wanted);
        if (!measure || measure->preservation)
            context.refuseEntry(GateText::tr("Act %1 sealed or seized nothing.").arg(wanted));
        else if (measure->endedOn)
            context.refuseEntry(GateText::tr("The measure of act %1 ended on %2.")
                                    .arg(QString::number(wanted), toIso(*measure->endedOn)));
        return;
    }
    const bool any = std::any_of(
        context.file.measures.begin(), context.file.measures.end(),
        [](const Measure &measure) { return !measure.preservation && !measure.endedOn; });
    if (!any)
        context.refuseEntry(GateText::tr("Nothing is sealed or seized."));
}

void urgentHasItsHour(GateContext &context)
{
    const auto *seizure = context.as<Seize>();
    if (seizure && seizure->urgent && !seizure->at)
        context.refuse(
            u"T10",
            GateText::tr(
                "An urgent measure needs its hour: it is reported within twenty-four hours."));
}

void seizureMayBeExtended(GateContext &context)
{
    const auto *extension = context.as<ExtendSeizure>();
    const Measure *measure = extension ? measureOf(context.file, extension->seizure) : nullptr;
    if (!measure)
        return;
    const Rule *rule = context.rules.law.rule(u"T09", context.day);
    const int most = rule ? rule->term.count : 30;
    if (extension->days < 1 || measure->extendedDays + extension->days > most)
        context.refuse(
            u"T09",
            GateText::tr("A measure is extended by 1 to %1 days in all; %2 are granted already.")
                .arg(QString::number(most), QString::number(measure->extendedDays)));
    for (const Limit &limit : limits(context.file, context.rules, context.day))
        if (limit.act == measure->act && (limit.rule == "T08"_L1 || limit.rule == "T09"_L1) &&
            limit.state == Limit::State::Overdue)
            context.refuse(limit.rule,
                           GateText::tr("The measure ended on %1; it can no longer be extended.")
                               .arg(toIso(limit.due)));
}

void seizureOfAppraisal(GateContext &context)
{
    const auto *appraisal = context.as<SendForAppraisal>();
    if (!appraisal || !appraisal->seizure)
        return;
    const Measure *measure = measureOf(context.file, *appraisal->seizure);
    if (!measure || measure->preservation || measure->endedOn)
        context.refuseEntry(
            GateText::tr("Act %1 is no seizure that still lasts.").arg(*appraisal->seizure));
}

void openAppraisal(GateContext &context)
{
    const auto *receipt = context.as<ReceiveAppraisal>();
    bool any = false;
    for (const Appraisal &appraisal : context.file.appraisals)
        if (!appraisal.backOn && (!receipt || appraisal.act == receipt->appraisal)) {
            any = true;
            if (receipt && context.day < appraisal.sentOn)
                context.refuseEntry(GateText::tr("It came back on %1, before it was sent on %2.")
                                        .arg(toIso(context.day), toIso(appraisal.sentOn)));
        }
    if (!any)
        context.refuseEntry(GateText::tr("No such appraisal is out."));
}

void correctionLiesAhead(GateContext &context)
{
    const auto *order = context.as<OrderCorrection>();
    if (order && order->correctBy < context.day)
        context.refuseEntry(GateText::tr("The day to correct by, %1, is before the order of %2.")
                                .arg(toIso(order->correctBy), toIso(context.day)));
}

void orderToReinspect(GateContext &context)
{
    const auto *reinspection = context.as<Reinspect>();
    for (const CorrectionOrder &order : context.file.orders) {
        if (reinspection && order.act != reinspection->order)
            continue;
        if (reinspection && context.day < order.issuedOn)
            context.refuseEntry(GateText::tr("The re-inspection is dated before the order of %1.")
                                    .arg(toIso(order.issuedOn)));
        else if (reinspection && context.day < order.correctBy &&
                 reinspection->result != CorrectionResult::Corrected)
            context.refuse(
                u"T11",
                GateText::tr(
                    "The party has until %1 to correct; before that only “corrected” can be found.")
                    .arg(toIso(order.correctBy)));
        return;
    }
    context.refuseEntry(GateText::tr("There is no such order to correct."));
}

void notSuspended(GateContext &context)
{
    if (context.file.isSuspended())
        context.refuseEntry(
            GateText::tr("The investigation is suspended since %1; resume it first.")
                .arg(toIso(context.file.suspensions.back().since)),
            u"住房和城乡建设行政处罚程序规定第三十条"_s);
}

void suspended(GateContext &context)
{
    if (!context.file.isSuspended())
        context.refuseEntry(GateText::tr("The investigation is not suspended."));
    else if (context.body && context.day < context.file.suspensions.back().since)
        context.refuseEntry(GateText::tr("It was suspended on %1; it cannot resume before.")
                                .arg(toIso(context.file.suspensions.back().since)));
}

} // namespace gates

} // namespace anjuan
