// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gates.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct GateText {
    Q_DECLARE_TR_FUNCTIONS(GateText)
};

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

/// The penalties and the outcome an act speaks of.
struct Proposal {
    Outcome outcome{};
    Penalties penalties{};
};
std::optional<Proposal> proposalOf(const GateContext &context)
{
    if (const auto *report = context.as<ReportInvestigation>())
        return Proposal{report->proposal, report->penalties};
    if (const auto *notice = context.as<Notify>())
        return Proposal{notice->intends, notice->penalties};
    if (const auto *request = context.as<RequestReview>())
        return Proposal{request->proposes, request->penalties};
    if (const auto *decision = context.as<DecidePenalty>())
        return Proposal{Outcome::Penalise, decision->penalties};
    if (const auto *decision = context.as<SummaryDecide>())
        return Proposal{Outcome::Penalise, decision->penalties};
    return {};
}

const Measure *measureOf(const CaseFile &file, int act)
{
    for (const Measure &measure : file.measures)
        if (measure.act == act)
            return &measure;
    return nullptr;
}

QString labelOf(const Entry &entry)
{
    const ActKind *kind = actKind(entry.act.kind);
    return kind ? kind->labelHere() : entry.act.kind;
}

bool deprives(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning:
    case PenaltyKind::Criticism:
    case PenaltyKind::Fine:
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods:
    case PenaltyKind::Other:
        return false;
    case PenaltyKind::SuspendPermit:
    case PenaltyKind::DowngradeQualification:
    case PenaltyKind::RevokePermit:
    case PenaltyKind::RestrictBusiness:
    case PenaltyKind::SuspendBusiness:
    case PenaltyKind::CloseDown:
    case PenaltyKind::RestrictEmployment:
    case PenaltyKind::Detention:
        return true;
    }
    Q_UNREACHABLE();
}

bool deprivesOfRight(const Penalties &penalties)
{
    return std::any_of(penalties.begin(), penalties.end(),
                       [](const Penalty &penalty) { return deprives(penalty.kind); });
}

/// 行政处罚法 63 names these; a suspended permit is not among them.
bool opensHearing(PenaltyKind kind)
{
    return deprives(kind) && kind != PenaltyKind::SuspendPermit && kind != PenaltyKind::Detention;
}

/// Every penalty of `wanted` is in `told`, none with a greater amount.
bool within(const Penalties &wanted, const Penalties &told)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Penalty &penalty) {
        return std::any_of(told.begin(), told.end(), [&](const Penalty &noticed) {
            return noticed.kind == penalty.kind &&
                   (!noticed.amount || !penalty.amount || *penalty.amount <= *noticed.amount);
        });
    });
}

/// Taken on the spot without a further ground (行政处罚法 68).
constexpr Money mostInCash{100'00};

QString yuan(Money amount) { return GateText::tr("%1 yuan").arg(amount.toString()); }

std::optional<Date> noticeServedOn(const GateContext &context)
{
    const IssuedDocument *document =
        context.file.notice ? context.file.document(context.file.notice->act) : nullptr;
    return document ? servedOn(*document, context.rules, context.day) : std::nullopt;
}

/// A hearing was asked for in time and is neither held nor rightly declined.
bool hearingIsOwed(const GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    return hearing.requestedOn && !hearing.declinedOn && !hearing.heldOn &&
           askedInTime(context.file, *context.file.notice, context.rules, context.day);
}

/// The number of the entry that is to be mended; 0 where there is no such wish.
int entryMended(const GateContext &context)
{
    if (const auto *slip = context.as<CorrectEntry>())
        return slip->act;
    if (const auto *voids = context.as<VoidEntry>())
        return voids->act;
    return 0;
}

/// The facts with the one who recorded `earlier` in place of who asks now.
Facts asOf(const Act &earlier, Facts facts)
{
    if (const auto role = valueOf(roleNames, earlier.role))
        facts.actor.roles = {*role};
    facts.actor.account = earlier.account;
    return facts;
}

/// The act by which the case became another one than the review was asked about: a new report, or a
/// notice of other facts or on another basis than the one before it. 0 where there is none: that
/// the party is told again, or for the first time, makes no other decision of it.
int changedSince(const CaseFile &file, const LegalityReview &review)
{
    if (file.report && file.report->act > review.requestAct)
        return file.report->act;
    const Notice *known = nullptr;
    for (const Notice *notice : file.notices()) {
        const bool same =
            !known || (notice->intends == known->intends && notice->facts == known->facts &&
                       notice->basis == known->basis);
        if (notice->act > review.requestAct && !same)
            return notice->act;
        known = notice;
    }
    return 0;
}

/// The day of a hearing that was held after `day`.
std::optional<Date> heardSince(const CaseFile &file, Date day)
{
    for (const Hearing &hearing : file.hearings())
        if (hearing.heldOn && *hearing.heldOn > day)
            return hearing.heldOn;
    return {};
}

} // namespace

void GateContext::refuse(QStringView rule, const QString &text)
{
    const anjuan::Gate *gate = rules.law.gate(rule, day);
    const Rule *limit = gate ? nullptr : rules.law.rule(rule, day);
    refusals.push_back({rule.toString(), text,
                        gate    ? gate->article
                        : limit ? limit->article
                                : QString()});
}

void GateContext::refuseEntry(const QString &text, const QString &article)
{
    refusals.push_back({u"entry"_s, text, article});
}

PartyClass partyClass(PartyKind kind, const BureauSettings &settings)
{
    switch (kind) {
    case PartyKind::NaturalPerson:
        return PartyClass::Citizen;
    case PartyKind::SoleTrader:
        return settings.soleTraderIsCitizen ? PartyClass::Citizen : PartyClass::Organisation;
    case PartyKind::LegalPerson:
    case PartyKind::OtherOrganisation:
        return PartyClass::Organisation;
    }
    Q_UNREACHABLE();
}

bool samePlace(const QString &one, const QString &other)
{
    static const QStringList besides{u"门口"_s, u"门前"_s, u"门外"_s, u"前"_s, u"处"_s};
    const auto bare = [](const QString &place) {
        QString form = searchForm(place).remove(u' ');
        for (bool shorter = true; shorter;) {
            shorter = false;
            for (const QString &word : besides)
                if (form.size() > word.size() && form.endsWith(word)) {
                    form.chop(word.size());
                    shorter = true;
                }
        }
        return form;
    };
    return !one.isEmpty() && bare(one) == bare(other);
}

QStringList hearingReasons(const Penalties &penalties, std::optional<PartyKind> party,
                           const Rules &rules)
{
    QStringList reasons;
    // Whose kind is not known gets the right that starts earlier.
    const PartyClass whose = party ? partyClass(*party, rules.settings) : PartyClass::Citizen;
    const Money fineFrom = rules.settings.hearingFine.of(whose);
    const Money confiscatedFrom = rules.settings.hearingConfiscation.of(whose);
    if (fineOf(penalties) >= fineFrom)
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(fineFrom));
    if (confiscatedOf(penalties) >= confiscatedFrom)
        reasons << GateText::tr("confiscation worth %1 or more").arg(yuan(confiscatedFrom));
    for (const Penalty &penalty : penalties)
        if (opensHearing(penalty.kind))
            reasons << GateText::tr("a penalty on permits, business or trade");
    reasons.removeDuplicates();
    return reasons;
}

QStringList reviewReasons(const CaseFile &file, const Penalties &penalties, const Rules &rules)
{
    QStringList reasons;
    const BureauSettings::LegalityReview &triggers = rules.settings.legalityReview;
    if (triggers.everyDecision)
        reasons << GateText::tr("the bureau reviews every decision");
    if (file.report && file.report->publicInterest)
        reasons << GateText::tr("major public interest");
    if (file.report && file.report->severalRelations)
        reasons << GateText::tr("a difficult case with several legal relations");
    const std::vector<Hearing> hearings = file.hearings();
    if (triggers.afterHearing &&
        std::any_of(hearings.begin(), hearings.end(),
                    [](const Hearing &hearing) { return hearing.heldOn.has_value(); }))
        reasons << GateText::tr("a hearing was held");
    if (triggers.fineFrom && fineOf(penalties) >= *triggers.fineFrom)
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(*triggers.fineFrom));
    if (triggers.deprivation && deprivesOfRight(penalties))
        reasons << GateText::tr("a penalty that takes a right away");
    if (file.report && file.report->deviates)
        reasons << GateText::tr("the amount deviates from the benchmark");
    return reasons;
}

QStringList discussionReasons(const CaseFile &file, const Penalties &penalties,
                              std::optional<PartyKind> party, const Rules &rules)
{
    const BureauSettings::Discussion &triggers = rules.settings.discussion;
    const PartyClass whose = party ? partyClass(*party, rules.settings) : PartyClass::Citizen;
    QStringList reasons;
    if (file.report && file.report->complex)
        reasons << GateText::tr("complex circumstances");
    if (file.report && file.report->grave)
        reasons << GateText::tr("a grave violation");
    if (file.report && file.report->deviates)
        reasons << GateText::tr("the amount deviates from the benchmark");
    if (triggers.fineFrom && fineOf(penalties) >= triggers.fineFrom->of(whose))
        reasons << GateText::tr("a fine of %1 or more").arg(yuan(triggers.fineFrom->of(whose)));
    if (triggers.deprivation && deprivesOfRight(penalties))
        reasons << GateText::tr("a penalty that takes a right away");
    return reasons;
}

namespace gates {

bool proposes(const QString &kind)
{
    const ActKind *known = actKind(kind);
    if (!known)
        return false;
    // Of all kinds only the urgent seizure depends on what the act says.
    static const QSet<QString> waiting = [] {
        QSet<QString> kinds;
        const auto add = [&]<class... Bodies>(const std::variant<Bodies...> *) {
            (
                [&] {
                    if constexpr (!std::is_same_v<Bodies, UnknownAct>)
                        if (needsApproval(ActBody(Bodies{})))
                            kinds.insert(Bodies::kind);
                }(),
                ...);
        };
        add(static_cast<const ActBody *>(nullptr));
        return kinds;
    }();
    return waiting.contains(kind);
}

void daysInOrder(GateContext &context)
{
    if (context.file.isEmpty() || !context.act)
        return;
    if (context.day < context.file.leadOn) {
        context.refuseEntry(GateText::tr("The act is dated %1, before the case began on %2.")
                                .arg(toIso(context.day), toIso(context.file.leadOn)));
        return;
    }
    // What moves the case on cannot lie before the step it stands on. Evidence and other entries
    // may be late.
    static const QSet<QString> steps = {
        FileCase::kind,     DeclineFiling::kind, ReferLead::kind,       ReportInvestigation::kind,
        Notify::kind,       DecidePenalty::kind, DecideNoPenalty::kind, TransferToPolice::kind,
        WithdrawCase::kind, SummaryDecide::kind, CloseCase::kind,       Archive::kind,
        Reopen::kind};
    if (steps.contains(context.act->kind) && context.day < context.file.stageSince)
        context.refuseEntry(GateText::tr("The act is dated %1, but the case reached “%2” on %3.")
                                .arg(toIso(context.day), stageLabel(context.file.stage),
                                     toIso(context.file.stageSince)));
}

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
    if (recusal && recusal->granted && !context.file.investigators.contains(recusal->officer))
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

void penaltiesFitOutcome(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal)
        return;
    if (proposal->outcome == Outcome::Penalise && proposal->penalties.empty())
        context.refuseEntry(GateText::tr("A penalty is proposed, but none is named."),
                            u"行政处罚法第四十四条"_s);
    if (proposal->outcome != Outcome::Penalise && !proposal->penalties.empty())
        context.refuseEntry(GateText::tr("Penalties are named, but no penalty is proposed."));
}

void hearingOffered(GateContext &context)
{
    const auto *notice = context.as<Notify>();
    if (!notice || notice->intends != Outcome::Penalise || notice->hearingOffered)
        return;
    const QStringList reasons =
        hearingReasons(notice->penalties, context.facts.partyKind, context.rules);
    if (!reasons.isEmpty())
        context.refuse(u"G1", GateText::tr("The party must be told of its right to a hearing: %1.")
                                  .arg(reasons.join(GateText::tr("; "))));
}

void defenceToAnswer(GateContext &context)
{
    const auto &defences = context.file.notice->defences;
    const bool open = std::any_of(defences.begin(), defences.end(),
                                  [](const Defence &defence) { return !defence.reexaminedOn; });
    if (!open)
        context.refuseEntry(GateText::tr("There is no defence that waits for an answer."));
}

void waiverInWriting(GateContext &context)
{
    const auto *waiver = context.as<Waive>();
    if (waiver && !waiver->inWriting)
        context.refuse(u"T12b", GateText::tr("Only a waiver in writing shortens the term."));
    if (context.body && !noticeServedOn(context))
        context.refuse(u"T12b",
                       GateText::tr("The notice is not served yet; there is nothing to waive."));
}

void hearingNotYetAsked(GateContext &context)
{
    if (context.file.notice->hearing.requestedOn)
        context.refuseEntry(GateText::tr("A hearing was asked for on %1 already.")
                                .arg(toIso(*context.file.notice->hearing.requestedOn)));
    if (!noticeServedOn(context))
        context.refuse(u"T12a", GateText::tr("The notice is not served yet."));
}

void hearingMayBeDeclined(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    if (!notice.hearing.requestedOn)
        context.refuseEntry(GateText::tr("No hearing was asked for."));
    else if (notice.hearing.declinedOn || notice.hearing.heldOn)
        context.refuseEntry(GateText::tr("The request was answered already."));
    else if (askedInTime(context.file, notice, context.rules, context.day) &&
             (notice.hearingOffered ||
              !hearingReasons(notice.penalties, context.facts.partyKind, context.rules).isEmpty()))
        context.refuse(
            u"G1",
            GateText::tr(
                "The request came in time in a case that has a hearing: it cannot be declined."));
}

void hearingAsked(GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.requestedOn)
        context.refuseEntry(GateText::tr("No hearing was asked for."));
    else if (hearing.declinedOn)
        context.refuseEntry(GateText::tr("The request for a hearing was declined on %1.")
                                .arg(toIso(*hearing.declinedOn)));
    else if (hearing.heldOn)
        context.refuseEntry(
            GateText::tr("The hearing was held on %1.").arg(toIso(*hearing.heldOn)));
}

void independentChair(GateContext &context)
{
    QString chair;
    if (const auto *call = context.as<NotifyHearing>())
        chair = call->chair;
    if (const auto *hearing = context.as<HoldHearing>())
        chair = hearing->chair;
    if (chair.isEmpty())
        return;
    if (!context.facts.officers.contains(chair))
        context.refuseEntry(GateText::tr("“%1” is no officer of this bureau.").arg(chair));
    else if (context.file.investigators.contains(chair))
        context.refuse(u"G14",
                       GateText::tr("%1 investigated this case and cannot chair its hearing.")
                           .arg(context.facts.officers.value(chair).name));
}

void hearingFarEnough(GateContext &context)
{
    const auto *call = context.as<NotifyHearing>();
    if (!call)
        return;
    const Reckoning latest = latestHearingNotice(call->hearingOn, context.rules);
    if (context.day > latest.due)
        context.refuse(u"T13", GateText::tr("A hearing on %1 must be notified by %2.")
                                   .arg(toIso(call->hearingOn), toIso(latest.due)));
}

void hearingCalled(GateContext &context)
{
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.hearingOn) {
        context.refuseEntry(GateText::tr("No hearing was called."));
        return;
    }
    if (hearing.heldOn) {
        context.refuseEntry(
            GateText::tr("The hearing was held on %1.").arg(toIso(*hearing.heldOn)));
        return;
    }
    const IssuedDocument *call = context.file.document(hearing.noticeAct);
    const std::optional<Date> served =
        call ? servedOn(*call, context.rules, context.day) : std::nullopt;
    const Date latest = latestHearingNotice(*hearing.hearingOn, context.rules).due;
    if (!served)
        context.refuse(u"T13", GateText::tr("The notice of the hearing is not served."));
    else if (*served > latest)
        context.refuse(
            u"T13",
            GateText::tr(
                "The notice of the hearing was served on %1; for a hearing on %2 it was due on %3. "
                "Call the hearing again.")
                .arg(toIso(*served), toIso(*hearing.hearingOn), toIso(latest)));
    if (context.body && context.day != *hearing.hearingOn)
        context.refuseEntry(GateText::tr("The hearing was called for %1, not for %2.")
                                .arg(toIso(*hearing.hearingOn), toIso(context.day)));
}

void noReviewUnderWay(GateContext &context)
{
    if (!context.file.reviews.empty() && !context.file.reviews.back().givenOn)
        context.refuseEntry(GateText::tr("A legality review was asked for on %1 and is under way.")
                                .arg(toIso(context.file.reviews.back().requestedOn)));
}

void reviewUnderWay(GateContext &context)
{
    if (context.file.reviews.empty() || context.file.reviews.back().givenOn)
        context.refuseEntry(GateText::tr("No legality review was asked for."));
    else if (context.body && context.day < context.file.reviews.back().requestedOn)
        context.refuseEntry(GateText::tr("The opinion is dated before the request of %1.")
                                .arg(toIso(context.file.reviews.back().requestedOn)));
}

void qualifiedReviewer(GateContext &context)
{
    const QString key = context.facts.actor.officer.toString();
    const auto reviewer = context.facts.officers.constFind(key);
    if (reviewer == context.facts.officers.constEnd()) {
        context.refuse(
            u"G14",
            GateText::tr("A legality opinion needs an account that belongs to an officer."));
        return;
    }
    if (const Result<> done = checkLegalityReviewer(*reviewer, context.day); !done)
        context.refuse(u"G2", done.error().text);
    if (context.file.investigators.contains(key))
        context.refuse(u"G14",
                       GateText::tr("%1 investigated this case and cannot review its legality.")
                           .arg(reviewer->name));
    const std::vector<Hearing> hearings = context.file.hearings();
    if (std::any_of(hearings.begin(), hearings.end(),
                    [&](const Hearing &hearing) { return hearing.chair == key; }))
        context.refuse(
            u"G14",
            GateText::tr("%1 chaired the hearing of this case and cannot review its legality.")
                .arg(reviewer->name));
    if (!context.file.reviews.empty() &&
        context.file.reviews.back().requestedBy == context.facts.actor.account)
        context.refuse(u"G14", GateText::tr("Who asked for the review cannot give it."));
}

void enoughLeaders(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (!discussion)
        return;
    const int least = context.rules.settings.discussion.leaders;
    if (discussion->leaders.size() < least)
        context.refuse(
            u"G3", GateText::tr("A collective discussion needs at least %1 leaders; %2 are named.")
                       .arg(QString::number(least), QString::number(discussion->leaders.size())));
    for (const QString &leader : discussion->leaders)
        if (!context.facts.officers.contains(leader))
            context.refuse(u"G3", GateText::tr("“%1” is no officer of this bureau.").arg(leader));
        else if (!context.facts.leaders.contains(leader))
            context.refuse(u"G3",
                           GateText::tr("%1 is no leader of the bureau: only leaders discuss "
                                        "a decision.")
                               .arg(context.facts.officers.value(leader).name));
    if (discussion->topic == DiscussionTopic::Decision && !discussion->conclusion)
        context.refuse(u"G3", GateText::tr("A discussion of the decision needs its conclusion."));
}

void hearingBeforeDiscussion(GateContext &context)
{
    const auto *discussion = context.as<Discuss>();
    if (discussion && discussion->topic == DiscussionTopic::Decision && context.file.notice &&
        hearingIsOwed(context))
        context.refusals.push_back(
            {u"G3"_s,
             GateText::tr("A hearing was asked for on %1 and is not held: the decision is "
                          "discussed after it, by its record.")
                 .arg(toIso(*context.file.notice->hearing.requestedOn)),
             u"行政处罚法第五十七条、第六十五条"_s});
}

void extensionInTime(GateContext &context)
{
    const std::vector<Limit> all = limits(context.file, context.rules, context.day);
    const Limit *limit = limitOf(all, u"T04");
    if (limit && limit->state == Limit::State::Overdue)
        context.refuse(
            u"T04",
            GateText::tr("The decision was due on %1; an extension after that comes too late.")
                .arg(toIso(limit->due)));
    const auto *extension = context.as<ExtendCase>();
    if (!extension)
        return;
    const QStringView id = extension->level == ExtensionLevel::Leader ? u"T05" : u"T06";
    const Rule *rule = context.rules.law.rule(id, context.day);
    const int most = rule ? rule->term.count : 0;
    int granted = 0;
    bool byLeader = false;
    for (const Extension &earlier : context.file.extensions) {
        granted += earlier.level == extension->level ? earlier.days : 0;
        byLeader = byLeader || earlier.level == ExtensionLevel::Leader;
    }
    if (extension->days < 1 || granted + extension->days > most)
        context.refuse(
            id,
            GateText::tr(
                "At this level the time is lengthened by at most %1 days; %2 are granted already.")
                .arg(QString::number(most), QString::number(granted)));
    if (extension->level == ExtensionLevel::Collective && !byLeader)
        context.refuse(u"T06",
                       GateText::tr("The leader’s extension comes before the collective one."));
}

void extensionDiscussed(GateContext &context)
{
    const auto *extension = context.as<ExtendCase>();
    if (!extension || extension->level != ExtensionLevel::Collective)
        return;
    const bool done = std::any_of(context.file.discussions.begin(), context.file.discussions.end(),
                                  [](const Discussion &discussion) {
                                      return discussion.topic == DiscussionTopic::Extension;
                                  });
    if (!done)
        context.refuse(u"T06",
                       GateText::tr("The second extension needs a collective discussion of it."));
}

void noticeTermsOver(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    const std::optional<Date> served = noticeServedOn(context);
    if (!served) {
        context.refuse(u"T12b", GateText::tr("The notice is not served: nothing may be decided "
                                             "before the party was told and heard."));
        return;
    }
    if (notice.intends != Outcome::Penalise)
        context.refuse(u"G7",
                       GateText::tr("The party was not told of a penalty; notify it first."));
    const auto wait = [&](QStringView id, bool answered, const QString &sentence) {
        const Rule *rule = context.rules.law.rule(id, *served);
        if (!rule || answered)
            return;
        const Reckoning reckoning = reckon(*served, rule->term, context.rules.calendar);
        if (context.day <= reckoning.due)
            context.refuse(id, sentence.arg(toIso(reckoning.due)));
    };
    wait(u"T12b", notice.statementWaivedOn.has_value(),
         GateText::tr(
             "The party may state its defence until %1, unless it waives that in writing."));
    if (notice.hearingOffered)
        wait(u"T12a", notice.hearingWaivedOn || notice.hearing.heldOn,
             GateText::tr(
                 "The party may ask for a hearing until %1, unless it waives that in writing."));
}

void defencesAnswered(GateContext &context)
{
    if (!context.file.notice)
        return;
    for (const Defence &defence : context.file.notice->defences)
        if (!defence.reexaminedOn)
            context.refuseEntry(
                GateText::tr("The defence of %1 (act %2) is not re-examined in writing.")
                    .arg(toIso(defence.day), QString::number(defence.act)),
                u"行政处罚法第四十五条；住房和城乡建设行政处罚程序规定第二十二条"_s);
}

void hearingDone(GateContext &context)
{
    const Notice &notice = *context.file.notice;
    const QStringList reasons =
        hearingReasons(notice.penalties, context.facts.partyKind, context.rules);
    if (!reasons.isEmpty() && !notice.hearingOffered)
        context.refuse(
            u"G1",
            GateText::tr("The party was not told of its right to a hearing, and must be: %1.")
                .arg(reasons.join(GateText::tr("; "))));
    const Hearing &hearing = notice.hearing;
    if (hearingIsOwed(context))
        context.refuse(u"G1", GateText::tr("A hearing was asked for on %1 and is not held.")
                                  .arg(toIso(*hearing.requestedOn)));
    else if (hearing.requestedOn && !hearing.declinedOn && !hearing.heldOn)
        context.refuse(u"G1", GateText::tr("The hearing asked for on %1 came too late and is not "
                                           "answered: decline it.")
                                  .arg(toIso(*hearing.requestedOn)));
}

void notHeavierThanNoticed(GateContext &context)
{
    const auto *decision = context.as<DecidePenalty>();
    if (decision && !within(decision->penalties, context.file.notice->penalties))
        context.refuse(u"G7", GateText::tr("The decision is heavier than what the party was told "
                                           "(fine %1). Notify it again, or decide within it.")
                                  .arg(yuan(fineOf(context.file.notice->penalties))));
}

void reviewPassed(GateContext &context)
{
    const auto *decision = context.as<DecidePenalty>();
    const Penalties &penalties = decision ? decision->penalties : context.file.notice->penalties;
    const QStringList reasons = reviewReasons(context.file, penalties, context.rules);
    if (reasons.isEmpty())
        return;
    const LegalityReview *last =
        context.file.reviews.empty() ? nullptr : &context.file.reviews.back();
    if (!last || !last->givenOn)
        context.refuse(u"G2",
                       GateText::tr("The decision needs a legality review that has passed (%1).")
                           .arg(reasons.join(GateText::tr("; "))));
    else if (*last->outcome != ReviewOutcome::Agree)
        context.refuse(
            u"G2", GateText::tr("The legality review of %1 did not agree. Answer it and ask again.")
                       .arg(toIso(*last->givenOn)));
    else if (decision &&
             (last->proposes != Outcome::Penalise || last->penalties != decision->penalties))
        context.refuse(u"G2", GateText::tr("The review of %1 was of another decision; what has "
                                           "changed since must be reviewed.")
                                  .arg(toIso(*last->givenOn)));
    else if (const int act = changedSince(context.file, *last))
        context.refuse(u"G2", GateText::tr("Act %1 changed what the review of %2 was asked about; "
                                           "ask for a review again.")
                                  .arg(QString::number(act), toIso(*last->givenOn)));
    else if (const auto heard = heardSince(context.file, *last->givenOn))
        context.refuse(u"G2", GateText::tr("The hearing of %1 came after the review of %2: its "
                                           "record must be reviewed as well.")
                                  .arg(toIso(*heard), toIso(*last->givenOn)));
}

void discussed(GateContext &context)
{
    const auto *decision = context.as<DecidePenalty>();
    const Penalties &penalties = decision ? decision->penalties : context.file.notice->penalties;
    const QStringList reasons =
        discussionReasons(context.file, penalties, context.facts.partyKind, context.rules);
    if (reasons.isEmpty())
        return;
    for (auto discussion = context.file.discussions.rbegin();
         discussion != context.file.discussions.rend(); ++discussion) {
        if (discussion->topic != DiscussionTopic::Decision)
            continue;
        if (discussion->conclusion != Outcome::Penalise)
            context.refuse(
                u"G3",
                GateText::tr("The collective discussion of %1 did not conclude on a penalty.")
                    .arg(toIso(discussion->day)));
        else if (const auto heard = heardSince(context.file, discussion->day))
            context.refusals.push_back(
                {u"G3"_s,
                 GateText::tr("The hearing of %1 came after the collective discussion of %2: its "
                              "record must be discussed as well.")
                     .arg(toIso(*heard), toIso(discussion->day)),
                 u"行政处罚法第五十七条、第六十五条"_s});
        else if (decision && !discussion->penalties.empty() &&
                 discussion->penalties != decision->penalties)
            context.refuse(
                u"G3", GateText::tr("The collective discussion of %1 agreed on other penalties.")
                           .arg(toIso(discussion->day)));
        return;
    }
    context.refuse(u"G3",
                   GateText::tr("The decision needs a collective discussion by the leaders (%1).")
                       .arg(reasons.join(GateText::tr("; "))));
}

void actNotFinedBefore(GateContext &context)
{
    const std::optional<Proposal> proposal = proposalOf(context);
    if (!proposal || fineOf(proposal->penalties).fen == 0)
        return;
    const auto *onTheSpot = context.as<SummaryDecide>();
    const QString place = onTheSpot ? onTheSpot->place : context.file.place;
    for (const EarlierFine &fine : context.facts.earlierFines)
        if (samePlace(fine.place, place))
            context.refuse(
                u"G6", GateText::tr("The party was fined for this act before: %1, committed on %2.")
                           .arg(fine.number, toIso(fine.occurredOn)));
}

void remediesByName(GateContext &context)
{
    if (!context.act)
        return;
    for (QLatin1StringView name : {"reconsideration_body"_L1, "court"_L1}) {
        const QString text = context.act->content.value(name).toString();
        if (text.contains(u"有管辖权"_s) || text.contains(u"上一级"_s))
            context.refuse(
                u"G9", GateText::tr("“%1” names no body: the party must be told of it by its name.")
                           .arg(text.left(40)));
    }
}

void withinSummaryLimits(GateContext &context)
{
    const auto *decision = context.as<SummaryDecide>();
    if (!decision)
        return;
    if (!context.facts.partyKind) {
        context.refuse(
            u"G8", GateText::tr("Whether the party is a citizen or an organisation is not known."));
        return;
    }
    const Money most = context.rules.settings.summaryFine.of(
        partyClass(*context.facts.partyKind, context.rules.settings));
    for (const Penalty &penalty : decision->penalties)
        if (penalty.kind != PenaltyKind::Fine && penalty.kind != PenaltyKind::Warning)
            context.refuse(u"G8",
                           GateText::tr("On the spot only a warning or a fine may be imposed."));
    if (fineOf(decision->penalties) > most)
        context.refuse(
            u"G8", GateText::tr("On the spot a fine of at most %1 may be imposed on this party.")
                       .arg(yuan(most)));
}

void defenceHeard(GateContext &context)
{
    const auto *decision = context.as<SummaryDecide>();
    if (decision && !decision->defenceHeard)
        context.refuseEntry(
            GateText::tr("The party must be heard before the decision, on the spot as well."),
            u"行政处罚法第四十四条、第四十五条"_s);
}

void summaryOnly(GateContext &context)
{
    if (context.file.procedure != Procedure::Summary)
        context.refuseEntry(GateText::tr("Only a decision made on the spot is filed for record."),
                            u"行政处罚法第五十二条"_s);
}

void notYetOnRecord(GateContext &context)
{
    if (context.file.filedForRecordOn)
        context.refuseEntry(GateText::tr("It was filed for record on %1.")
                                .arg(toIso(*context.file.filedForRecordOn)));
}

void documentExists(GateContext &context)
{
    if (!context.act) {
        if (context.file.documents.empty())
            context.refuseEntry(GateText::tr("No document was issued yet."));
        return;
    }
    const int wanted = context.act->content.value("document"_L1).toInt();
    const IssuedDocument *document = context.file.document(wanted);
    if (!document)
        context.refuseEntry(GateText::tr("Act %1 issued no document.").arg(wanted));
    else if (context.day < document->issuedOn)
        context.refuseEntry(GateText::tr("The document was issued on %1, after %2.")
                                .arg(toIso(document->issuedOn), toIso(context.day)));
}

void notServedYet(GateContext &context)
{
    const auto *service = context.as<Serve>();
    const IssuedDocument *document = service ? context.file.document(service->document) : nullptr;
    if (!document)
        return;
    for (const ServiceAttempt &attempt : document->attempts)
        if (attempt.receivedOn)
            context.refuseEntry(GateText::tr("The document was served on %1 (act %2).")
                                    .arg(toIso(*attempt.receivedOn), QString::number(attempt.act)));
}

void serviceInForm(GateContext &context)
{
    const auto *service = context.as<Serve>();
    if (!service || service->result == ServiceResult::Failed)
        return;
    if (service->receivedOn && *service->receivedOn > context.today)
        context.refuseEntry(
            GateText::tr("It cannot have been received on %1, which is still to come.")
                .arg(toIso(*service->receivedOn)));
    if (service->receivedOn && *service->receivedOn < context.day)
        context.refuseEntry(GateText::tr("It was received on %1, before it was sent on %2.")
                                .arg(toIso(*service->receivedOn), toIso(context.day)));
    const bool byHand =
        service->method == ServiceMethod::Direct || service->method == ServiceMethod::Left;
    if (byHand && service->receivedOn && *service->receivedOn > context.day)
        context.refuseEntry(
            GateText::tr("What is handed over or left is served that day, %1, not on %2.")
                .arg(toIso(context.day), toIso(*service->receivedOn)),
            u"民事诉讼法第八十七条、第八十八条、第八十九条"_s);
    switch (service->method) {
    case ServiceMethod::Direct:
        if (service->recipient.isEmpty())
            context.refuseEntry(GateText::tr("Who signed for it is missing."),
                                u"民事诉讼法第八十七条、第八十八条"_s);
        break;
    case ServiceMethod::Left:
        if (service->witness.isEmpty() && !service->recorded)
            context.refuseEntry(
                GateText::tr(
                    "Leaving a document needs a witness, or a recording in picture or sound."),
                u"民事诉讼法第八十九条"_s);
        break;
    case ServiceMethod::Electronic:
        if (!service->addressConfirmed)
            context.refuseEntry(
                GateText::tr("Electronic service needs the party’s confirmed consent."),
                u"民事诉讼法第九十条"_s);
        break;
    case ServiceMethod::PublicNotice:
        if (service->noticePlace.isEmpty())
            context.refuseEntry(GateText::tr("Where the public notice stands is missing."),
                                u"民事诉讼法第九十五条"_s);
        break;
    case ServiceMethod::Entrusted:
    case ServiceMethod::Post:
        break;
    }
}

void decisionToPublish(GateContext &context)
{
    const auto *publication = context.as<Publish>();
    if (publication &&
        (!context.file.decision || context.file.decision->act != publication->document))
        context.refuseEntry(
            GateText::tr("Act %1 is not the decision of this case.").arg(publication->document));
}

void redacted(GateContext &context)
{
    const auto *publication = context.as<Publish>();
    if (publication && !publication->redacted)
        context.refuse(
            u"G11",
            GateText::tr("Personal data must be taken out before a decision is published."));
}

void publicationToWithdraw(GateContext &context)
{
    const auto *withdrawal = context.as<WithdrawPublication>();
    bool any = false;
    for (const Publication &publication : context.file.publications)
        any = any || (!publication.withdrawnOn &&
                      (!withdrawal || publication.act == withdrawal->publication));
    if (!any)
        context.refuseEntry(GateText::tr("There is no such publication to withdraw."));
    if (withdrawal && withdrawal->changedOn > context.day)
        context.refuseEntry(GateText::tr("It cannot be withdrawn before the change of %1.")
                                .arg(toIso(withdrawal->changedOn)));
}

void fineIsOwed(GateContext &context)
{
    const Decision *decision = context.file.decision ? &*context.file.decision : nullptr;
    const Money fine = decision ? fineOf(decision->penalties) : Money{};
    if (fine.fen == 0) {
        context.refuseEntry(GateText::tr("There is no fine in this case."));
        return;
    }
    const Money left = fine - context.file.paid();
    if (left.fen <= 0) {
        context.refuseEntry(GateText::tr("The fine is paid in full."));
        return;
    }
    const auto *payment = context.as<Pay>();
    if (!payment)
        return;
    if (payment->amount.fen <= 0)
        context.refuseEntry(GateText::tr("A payment of nothing is none."));
    if (payment->amount > left)
        context.refuseEntry(GateText::tr("Only %1 of the fine is owed; %2 is more.")
                                .arg(yuan(left), yuan(payment->amount)));
    if (context.day < decision->day)
        context.refuseEntry(GateText::tr("The payment is dated before the decision of %1.")
                                .arg(toIso(decision->day)));
}

void receiptIsNew(GateContext &context)
{
    const auto *payment = context.as<Pay>();
    if (!payment)
        return;
    for (const Payment &earlier : context.file.payments)
        if (earlier.receipt == payment->receipt)
            context.refuseEntry(GateText::tr("The receipt %1 is recorded already (act %2).")
                                    .arg(payment->receipt, QString::number(earlier.act)));
}

void cashOnlyOnTheSpot(GateContext &context)
{
    const auto *payment = context.as<Pay>();
    if (!payment || payment->method != PaymentMethod::OnTheSpot || !context.file.decision)
        return;
    const Decision &decision = *context.file.decision;
    if (payment->officer.isEmpty())
        context.refuseEntry(GateText::tr("Cash needs the officer who took it and hands it over."),
                            u"行政处罚法第七十一条"_s);
    // In a remote place cash is taken in either procedure and on a later day as well.
    if (payment->ground == CashGround::Remote)
        return;
    if (context.file.procedure != Procedure::Summary) {
        context.refuseEntry(GateText::tr("In the ordinary procedure the fine is paid at the bank, "
                                         "but in a remote place when the party asks for it."),
                            u"行政处罚法第六十七条、第六十九条"_s);
        return;
    }
    if (context.day != decision.day)
        context.refuseEntry(GateText::tr("Cash is taken on the spot, on the day of the decision."),
                            u"行政处罚法第六十八条"_s);
    if (fineOf(decision.penalties) > mostInCash && payment->ground != CashGround::HardToEnforce)
        context.refuseEntry(
            GateText::tr("A fine of more than %1 is taken in cash only if it would be hard to "
                         "enforce later, or in a remote place when the party asks for it: name "
                         "the ground.")
                .arg(yuan(mostInCash)),
            u"行政处罚法第六十八条、第六十九条"_s);
}

void cashToHandOver(GateContext &context)
{
    const auto *handing = context.as<HandOverCash>();
    for (const Payment &payment : context.file.payments)
        if (payment.method == PaymentMethod::OnTheSpot && !payment.handedOverOn &&
            (!handing || payment.act == handing->payment)) {
            if (handing && context.day < payment.day)
                context.refuseEntry(
                    GateText::tr("It is dated before the payment of %1.").arg(toIso(payment.day)));
            return;
        }
    context.refuseEntry(GateText::tr("There is no such cash to hand over."));
}

void cashToDeposit(GateContext &context)
{
    const auto *deposit = context.as<DepositCash>();
    for (const Payment &payment : context.file.payments)
        if (payment.handedOverOn && !payment.depositedOn &&
            (!deposit || payment.act == deposit->payment)) {
            if (deposit && context.day < *payment.handedOverOn)
                context.refuseEntry(GateText::tr("It is dated before the hand-over of %1.")
                                        .arg(toIso(*payment.handedOverOn)));
            return;
        }
    context.refuseEntry(GateText::tr("There is no such cash to deposit."));
}

void nothingWaits(GateContext &context)
{
    for (int waiting : context.file.proposals())
        if (waiting != context.settling) {
            context.refuseEntry(
                GateText::tr("Act %1 (%2) waits for approval: it must be "
                             "approved, returned or voided first.")
                    .arg(QString::number(waiting), labelOf(*context.file.entry(waiting))));
            return;
        }
}

/// A second proposal of what can take effect only once would leave the leader two documents of one
/// kind to sign.
void onlyProposal(GateContext &context)
{
    static const QSet<QString> once = {
        ExtendCheck::kind,  ReferLead::kind,     FileCase::kind,        DeclineFiling::kind,
        Suspend::kind,      DecidePenalty::kind, DecideNoPenalty::kind, TransferToPolice::kind,
        WithdrawCase::kind, CloseCase::kind};
    if (context.settling || !once.contains(context.kind))
        return;
    for (int waiting : context.file.proposals())
        if (const Entry *entry = context.file.entry(waiting); entry->act.kind == context.kind)
            context.refuseEntry(
                GateText::tr("Act %1 (%2) of %3 waits for approval already: it "
                             "must be approved, returned or voided first.")
                    .arg(QString::number(waiting), labelOf(*entry), toIso(entry->act.day)));
}

void noOpenMeasure(GateContext &context)
{
    for (const Measure &measure : context.file.measures)
        if (!measure.endedOn)
            context.refuse(
                measure.preservation ? u"T07" : u"T08",
                GateText::tr("The measure of act %1 has not been ended.").arg(measure.act));
}

void cashHandedOver(GateContext &context)
{
    for (const Payment &payment : context.file.payments)
        if (payment.method == PaymentMethod::OnTheSpot && !payment.handedOverOn)
            context.refuse(u"T18",
                           GateText::tr("The cash of act %1 is not handed over.").arg(payment.act));
}

void groundToClose(GateContext &context)
{
    const auto *closing = context.as<CloseCase>();
    const CaseFile &file = context.file;
    if (!closing || !file.decision)
        return;
    const Decision &decision = *file.decision;
    const auto needs = [&](bool met, const QString &sentence) {
        if (!met)
            context.refuse(u"T50", sentence);
    };
    const IssuedDocument *document = file.decisionDocument();
    const bool served = document && servedOn(*document, context.rules, context.day);
    switch (closing->ground) {
    case CloseGround::Performed:
        needs(decision.outcome == Outcome::Penalise,
              GateText::tr("There is no penalty that was performed."));
        needs(served, GateText::tr("The decision is not served."));
        needs(file.paid() >= fineOf(decision.penalties),
              GateText::tr("The fine is not paid in full."));
        break;
    case CloseGround::NoPenalty:
        needs(decision.outcome == Outcome::NoPenalty,
              GateText::tr("The decision was not to refrain from a penalty."));
        needs(served, GateText::tr("The decision is not served."));
        break;
    case CloseGround::Terminated:
        needs(decision.outcome == Outcome::Withdraw,
              GateText::tr("The investigation was not ended."));
        break;
    case CloseGround::Transferred:
        needs(decision.outcome == Outcome::Transfer,
              GateText::tr("The case was not transferred to the police."));
        break;
    case CloseGround::EnforcementEnded:
    case CloseGround::Other:
        needs(served || decision.outcome == Outcome::Withdraw ||
                  decision.outcome == Outcome::Transfer,
              GateText::tr("The decision is not served."));
        break;
    }
}

void proposalToSettle(GateContext &context)
{
    int wanted = 0;
    if (const auto *approval = context.as<Approve>())
        wanted = approval->act;
    if (const auto *back = context.as<ReturnAct>())
        wanted = back->act;
    if (!context.body) {
        bool any = !context.file.proposals().empty();
        for (const Measure &measure : context.file.measures)
            any = any || (measure.urgent && !measure.approvedOn);
        if (!any)
            context.refuseEntry(GateText::tr("Nothing waits for approval."));
        return;
    }
    const Entry *entry = context.file.entry(wanted);
    const Measure *measure = measureOf(context.file, wanted);
    const bool urgent = context.as<Approve>() && measure && measure->urgent && !measure->approvedOn;
    if (!entry || (entry->state != EntryState::Proposed && !urgent))
        context.refuseEntry(GateText::tr("Act %1 does not wait for approval.").arg(wanted));
    else if (context.day < entry->act.day)
        context.refuseEntry(GateText::tr("Act %1 is dated %2; it cannot be settled before.")
                                .arg(QString::number(wanted), toIso(entry->act.day)));
}

void urgentApprovalHasItsHour(GateContext &context)
{
    const auto *approval = context.as<Approve>();
    const Measure *measure = approval ? measureOf(context.file, approval->act) : nullptr;
    if (!measure || !measure->urgent)
        return;
    if (!approval->at)
        context.refuse(u"T10",
                       GateText::tr("The approval of an urgent measure needs its hour: it is due "
                                    "within twenty-four hours."));
    else if (context.day == measure->since && measure->at && *approval->at < *measure->at)
        context.refuseEntry(
            GateText::tr("The measure was taken at %1; it cannot have been approved at %2.")
                .arg(measure->at->toString(), approval->at->toString()));
}

void independentApprover(GateContext &context)
{
    int wanted = 0;
    if (const auto *approval = context.as<Approve>())
        wanted = approval->act;
    if (const auto *back = context.as<ReturnAct>())
        wanted = back->act;
    const Entry *entry = context.file.entry(wanted);
    if (!entry)
        return;
    const QString article = u"行政处罚法第五十七条"_s;
    if (entry->act.account == context.facts.actor.account)
        context.refuseEntry(GateText::tr("Who proposed an act cannot approve or return it."),
                            article);
    else if (!context.facts.actor.officer.isNull() &&
             context.file.investigators.contains(context.facts.actor.officer.toString()))
        context.refuseEntry(GateText::tr("Who investigates the case cannot approve its acts."),
                            article);
}

/// An approval gives the proposed act its effect on its own day: the gates of that act must be open
/// then.
void proposalStillLawful(GateContext &context)
{
    const auto *approval = context.as<Approve>();
    const Entry *entry = approval ? context.file.entry(approval->act) : nullptr;
    if (!entry || entry->state != EntryState::Proposed)
        return;
    GateContext again{.file = context.file,
                      .facts = context.facts,
                      .rules = context.rules,
                      .kind = entry->act.kind,
                      .day = context.day,
                      .today = context.today,
                      .act = &entry->act,
                      .body = &entry->body,
                      .settling = approval->act};
    Refusals closed = lawful(again);
    again.refusals.clear();
    Act dated = entry->act;
    dated.day = context.day;
    again.act = &dated;
    daysInOrder(again);
    const bool tooLate = std::any_of(closed.begin(), closed.end(), [](const Refusal &refusal) {
        return refusal.rule == u"stage";
    });
    for (Refusals *found : {&closed, &again.refusals})
        for (Refusal &refusal : *found)
            context.refusals.push_back(std::move(refusal));
    if (tooLate)
        context.refuseEntry(GateText::tr("Act %1 (%2) can no longer take effect: return it.")
                                .arg(QString::number(approval->act), labelOf(*entry)));
}

void entryToMend(GateContext &context)
{
    const int wanted = entryMended(context);
    if (!context.body)
        return;
    const Entry *entry = context.file.entry(wanted);
    if (!entry || entry->state == EntryState::Voided) {
        context.refuseEntry(GateText::tr("There is no entry %1 that counts.").arg(wanted));
        return;
    }
    const bool aboutActs = std::holds_alternative<Approve>(entry->body) ||
                           std::holds_alternative<ReturnAct>(entry->body) ||
                           std::holds_alternative<CorrectEntry>(entry->body) ||
                           std::holds_alternative<VoidEntry>(entry->body);
    if (aboutActs)
        context.refuseEntry(
            GateText::tr("Entry %1 settles another entry and cannot be mended.").arg(wanted));
    if (entry->act.sequence == 1 && context.as<VoidEntry>())
        context.refuseEntry(GateText::tr("The first entry opens the case and cannot be voided."));
    const auto *slip = context.as<CorrectEntry>();
    const ActKind *kind = actKind(entry->act.kind);
    if (!slip || !kind)
        return;
    for (auto change = slip->changes.begin(); change != slip->changes.end(); ++change) {
        if (change.key() == "day"_L1 && !parseDate(change.value().toString()))
            context.refuseEntry(GateText::tr("“%1” is no day that an act can have.")
                                    .arg(change.value().toString().left(40)));
        if (const FieldInfo *field = kind->field(change.key()); field && field->personal)
            context.refuseEntry(
                GateText::tr("“%1” holds personal data: void the entry and record it anew.")
                    .arg(field->labelHere()));
    }
}

void approvedIsTheLeaders(GateContext &context)
{
    const Entry *entry = context.file.entry(entryMended(context));
    if (entry && entry->state == EntryState::Effective && entry->settledBy &&
        !context.facts.actor.has(Role::BureauLeader))
        context.refusals.push_back(
            {u"role"_s,
             GateText::tr("A leader approved entry %1: only a leader can correct or void it.")
                 .arg(entry->act.sequence),
             {}});
}

void archivedIsTheArchives(GateContext &context)
{
    if (context.file.stage == Stage::Archived && !context.facts.actor.has(Role::BureauLeader) &&
        !context.facts.actor.has(Role::Archivist))
        context.refusals.push_back(
            {u"role"_s,
             GateText::tr("The case is archived: only a leader or the archivist can correct or "
                          "void its entries, unless a leader reopens it."),
             {}});
}

void mendedStillLawful(GateContext &context)
{
    const auto *slip = context.as<CorrectEntry>();
    const Entry *entry = slip ? context.file.entry(slip->act) : nullptr;
    if (!entry || entry->state == EntryState::Voided || entry->state == EntryState::Unreadable)
        return;
    std::vector<Act> before;
    for (const Entry &earlier : context.file.entries)
        if (earlier.act.sequence < slip->act)
            before.push_back(earlier.act);
    const CaseFile then = fold(before);
    const Facts facts = asOf(entry->act, context.facts);
    const Refusals stood = check(then, entry->act, facts, context.rules, context.today);
    for (Refusal &refusal :
         check(then, mended(entry->act, slip->changes), facts, context.rules, context.today))
        if (std::find(stood.begin(), stood.end(), refusal) == stood.end())
            context.refusals.push_back(std::move(refusal));
}

void notServedMeanwhile(GateContext &context)
{
    const int wanted = entryMended(context);
    const IssuedDocument *document = context.file.document(wanted);
    if (!document)
        return;
    for (const ServiceAttempt &attempt : document->attempts)
        if (attempt.delivered) {
            context.refuseEntry(
                GateText::tr(
                    "Document %1 was served; it is mended by a document of correction, not here.")
                    .arg(document->number),
                u"住房和城乡建设行政处罚程序规定第二十八条"_s);
            return;
        }
}

/// Runs the later entries again as if the change had been made before them: none may fall that
/// stood.
void nothingRestsOnIt(GateContext &context)
{
    const int wanted = entryMended(context);
    if (!context.act || wanted < 1 || wanted > context.file.lastSequence())
        return;
    std::vector<Act> before;
    for (const Entry &entry : context.file.entries) {
        const Act &later = entry.act;
        // What mends another entry stands on none; asking it would ask this question again.
        const bool mends = std::holds_alternative<CorrectEntry>(entry.body) ||
                           std::holds_alternative<VoidEntry>(entry.body);
        // An approval goes with what it approved.
        const auto *approval = std::get_if<Approve>(&entry.body);
        const bool goesWithIt = approval && approval->act == wanted && context.as<VoidEntry>();
        if (later.sequence > wanted && !mends && !goesWithIt && entry.state != EntryState::Voided &&
            entry.state != EntryState::Unreadable) {
            std::vector<Act> changed = before;
            Act change = *context.act;
            change.sequence = later.sequence;
            changed.push_back(change);
            const Facts facts = asOf(later, context.facts);
            const Refusals now = check(fold(changed), later, facts, context.rules, context.today);
            if (!now.empty() &&
                now != check(fold(before), later, facts, context.rules, context.today)) {
                context.refuseEntry(GateText::tr("Entry %1 (%2) rests on it: %3")
                                        .arg(QString::number(later.sequence),
                                             actKind(later.kind)->labelHere(), now.front().text),
                                    now.front().article);
                return;
            }
        }
        before.push_back(later);
    }
}

} // namespace gates

} // namespace anjuan
