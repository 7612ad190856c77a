// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"

#include "core/domain/documents/official_forms.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct MatterGateText {
    Q_DECLARE_TR_FUNCTIONS(MatterGateText)
};

/// What the party is charged with, as the wanted act would leave it.
struct Charge {
    QString matter;
    Date committed;
    bool continuing = false;
};

Charge chargeOf(const GateContext &context)
{
    const CaseFile &file = context.file;
    QString matter = file.matter;
    std::optional<Date> committed = file.endedOn ? file.endedOn : file.occurredOn;
    bool continuing = file.continuing;
    if (const auto *filing = context.as<FileCase>()) {
        matter = filing->matter;
        continuing = filing->continuing;
        if (filing->endedOn || filing->occurredOn)
            committed = filing->endedOn ? filing->endedOn : filing->occurredOn;
    }
    if (const auto *decision = context.as<SummaryDecide>()) {
        matter = decision->matter;
        if (decision->occurredOn)
            committed = decision->occurredOn;
    }
    // What was unlawful is settled by the day of the conduct; what lasts is judged by the law it
    // lasts under.
    const Date discovered = file.isEmpty() ? context.day : file.discoveredOn;
    return {matter, continuing ? discovered : committed.value_or(discovered), continuing};
}

Penalties penaltiesOf(const GateContext &context)
{
    if (const auto *report = context.as<ReportInvestigation>())
        return report->penalties;
    if (const auto *notice = context.as<Notify>())
        return notice->penalties;
    if (const auto *request = context.as<RequestReview>())
        return request->penalties;
    if (const auto *decision = context.as<DecidePenalty>())
        return decision->penalties;
    if (const auto *decision = context.as<SummaryDecide>())
        return decision->penalties;
    return {};
}

QString labelOf(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning:
        return MatterGateText::tr("warning");
    case PenaltyKind::Criticism:
        return MatterGateText::tr("public criticism");
    case PenaltyKind::Fine:
        return MatterGateText::tr("fine");
    case PenaltyKind::ConfiscateGains:
        return MatterGateText::tr("confiscation of unlawful gains");
    case PenaltyKind::ConfiscateGoods:
        return MatterGateText::tr("confiscation of goods");
    case PenaltyKind::SuspendPermit:
        return MatterGateText::tr("permit suspended");
    case PenaltyKind::DowngradeQualification:
        return MatterGateText::tr("qualification downgraded");
    case PenaltyKind::RevokePermit:
        return MatterGateText::tr("permit revoked");
    case PenaltyKind::RestrictBusiness:
        return MatterGateText::tr("business restricted");
    case PenaltyKind::SuspendBusiness:
        return MatterGateText::tr("business suspended");
    case PenaltyKind::CloseDown:
        return MatterGateText::tr("closed down");
    case PenaltyKind::RestrictEmployment:
        return MatterGateText::tr("barred from employment");
    case PenaltyKind::Detention:
        return MatterGateText::tr("detention");
    case PenaltyKind::Other:
        return MatterGateText::tr("other penalty");
    }
    Q_UNREACHABLE();
}

void kindIsListed(GateContext &context, PenaltyKind kind, const QList<const Matter *> &versions)
{
    // Unlawful gains are confiscated whatever the matter lists (行政处罚法 28).
    if (kind == PenaltyKind::ConfiscateGains || kind == PenaltyKind::Detention)
        return;
    const bool listed =
        std::any_of(versions.begin(), versions.end(),
                    [kind](const Matter *version) { return version->penalties.contains(kind); });
    if (!listed)
        context.refusals.push_back({u"matter"_s,
                                    MatterGateText::tr("The matter %1 knows no penalty “%2”.")
                                        .arg(versions.front()->code, labelOf(kind)),
                                    versions.front()->appliedArticles});
}

const Matter *highestOf(const QList<const Matter *> &versions)
{
    const Matter *highest = versions.front();
    for (const Matter *version : versions)
        if (!version->fineTo || (highest->fineTo && *version->fineTo > *highest->fineTo))
            highest = version;
    return highest;
}

/// `versions` of the matters of further violations as well, each by itself: their fines add up.
void sumIsInRange(GateContext &context, Money fine, const QList<QList<const Matter *>> &matters)
{
    Money most;
    QStringList codes;
    for (const QList<const Matter *> &versions : matters) {
        const Matter *highest = highestOf(versions);
        if (!highest->fineTo)
            return;
        most = most + *highest->fineTo;
        codes << highest->code;
    }
    if (fine > most)
        context.refusals.push_back(
            {u"range"_s,
             MatterGateText::tr("The matters %1 together allow fines of at most %2 yuan; %3 is "
                                "more.")
                 .arg(codes.join(u", "_s), official::yuan(most), official::yuan(fine)),
             {}});
}

void fineIsInRange(GateContext &context, Money fine, const QList<const Matter *> &versions)
{
    const Matter *highest = highestOf(versions);
    if (highest->fineTo && fine > *highest->fineTo)
        context.refusals.push_back(
            {u"range"_s,
             MatterGateText::tr("The matter %1 allows a fine of at most %2 yuan; %3 is more.")
                 .arg(highest->code, official::yuan(*highest->fineTo), official::yuan(fine)),
             highest->appliedArticles});
}

/// Below the lowest fine of a matter that no benchmark covers: mitigated, which needs a recorded
/// ground. A case that is assessed is held to the law's range by its assessment.
void mitigatedOnAGround(GateContext &context, Money fine, const QList<const Matter *> &versions)
{
    const CaseFile &file = context.file;
    const auto *onTheSpot = context.as<SummaryDecide>();
    const bool assessed = onTheSpot ? !onTheSpot->appliedTier.isEmpty() : file.assessed.has_value();
    if (fine.fen == 0 || assessed || context.facts.isBenchmarked)
        return;
    const Matter *lowest = versions.front();
    for (const Matter *version : versions)
        if (version->fineFrom.value_or(Money{}) < lowest->fineFrom.value_or(Money{}))
            lowest = version;
    const Money floor = lowest->fineFrom.value_or(Money{});
    const bool approved = file.deviation && file.deviation->ground == DeviationGround::Mitigation &&
                          fine >= file.deviation->fine;
    if (fine >= floor || approved)
        return;
    const QString text =
        onTheSpot
            ? MatterGateText::tr("A fine of %1 is below the lowest of the matter %2 (%3), and on "
                                 "the spot nobody can approve a mitigated one: open an ordinary "
                                 "case.")
            : MatterGateText::tr("A fine of %1 is below the lowest of the matter %2 (%3): a "
                                 "deviation to that amount, with mitigation as its ground, must "
                                 "be approved first.");
    context.refusals.push_back({u"G4"_s,
                                text.arg(gates::yuan(fine), lowest->code, gates::yuan(floor)),
                                u"行政处罚法第三十二条"_s});
}

/// A slip of the key where a matter states no highest fine: a billion yuan.
constexpr Money beyondBelief{100'000'000'000};

} // namespace

namespace gates {

void matterKnown(GateContext &context)
{
    const auto *lead = context.as<RegisterLead>();
    if (!lead || lead->matter.isEmpty())
        return;
    const QList<Matter> &matters = context.facts.matters;
    const bool known = std::any_of(matters.begin(), matters.end(), [&](const Matter &matter) {
        return matter.code == lead->matter;
    });
    if (!known)
        context.refusals.push_back(
            {u"matter"_s,
             MatterGateText::tr("There is no matter “%1” in the bureau’s list of matters.")
                 .arg(lead->matter.left(40)),
             {}});
}

void matterInForce(GateContext &context)
{
    const Charge charge = chargeOf(context);
    if (!charge.matter.isEmpty() &&
        !inForce(context.facts.matters, charge.matter, charge.committed))
        context.refuse(u"G5",
                       MatterGateText::tr("The matter %1 is not in the list of matters in force on "
                                          "%2, the day of the conduct.")
                           .arg(charge.matter, toIso(charge.committed)));
}

void withinTheMatter(GateContext &context)
{
    const Penalties penalties = penaltiesOf(context);
    if (contains(penalties, PenaltyKind::Detention))
        context.refusals.push_back(
            {u"matter"_s,
             MatterGateText::tr("Detention is for the police; this bureau cannot impose it."),
             u"行政处罚法第十八条第三款"_s});
    for (const Penalty &penalty : penalties)
        if (penalty.amount && *penalty.amount >= beyondBelief)
            context.refuseEntry(MatterGateText::tr("%1 yuan is no amount of a penalty.")
                                    .arg(official::yuan(*penalty.amount)));
    const Charge charge = chargeOf(context);
    const QList<const Matter *> versions = applicable(
        context.facts.matters, charge.matter, charge.committed, charge.continuing, context.day);
    if (versions.isEmpty())
        return; // G5 says so
    // Of several violations each has its matter; a kind may be that of any of them.
    QList<QList<const Matter *>> matters{versions};
    QList<const Matter *> all = versions;
    for (const Assessed &further : context.file.alsoAssessed)
        if (const QList<const Matter *> others =
                applicable(context.facts.matters, further.matter, charge.committed,
                           charge.continuing, context.day);
            !others.isEmpty()) {
            matters << others;
            all << others;
        }
    for (const Penalty &penalty : penalties)
        kindIsListed(context, penalty.kind, all);
    if (matters.size() > 1)
        sumIsInRange(context, fineOf(penalties), matters);
    else
        fineIsInRange(context, fineOf(penalties), versions);
    mitigatedOnAGround(context, fineOf(penalties), versions);
}

} // namespace gates

} // namespace anjuan
