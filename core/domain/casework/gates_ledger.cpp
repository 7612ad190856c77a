// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/imported.h"

#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

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
    if (facts.actor.account != earlier.account)
        facts.actor.officer = OfficerId::parse(facts.logins.key(earlier.account));
    facts.actor.account = earlier.account;
    return facts;
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
        Reopen::kind,       CloseDispute::kind,  TurnIntoLead::kind};
    if (steps.contains(context.act->kind) && context.day < context.file.stageSince)
        context.refuseEntry(GateText::tr("The act is dated %1, but the case reached “%2” on %3.")
                                .arg(toIso(context.day), stageLabel(context.file.stage),
                                     toIso(context.file.stageSince)));
}

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
    if (isImported(entry->act)) {
        context.refuseEntry(
            GateText::tr("Entry %1 was taken over from a list and stays as the list has it.")
                .arg(wanted));
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
