// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/documents/official_forms.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace gates {

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

bool within(const Penalties &wanted, const Penalties &told)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Penalty &penalty) {
        return std::any_of(told.begin(), told.end(), [&](const Penalty &noticed) {
            return noticed.kind == penalty.kind &&
                   (!noticed.amount || !penalty.amount || *penalty.amount <= *noticed.amount);
        });
    });
}

QString yuan(Money amount) { return GateText::tr("%1 yuan").arg(official::yuan(amount)); }

int decisionAct(const CaseFile &file) { return file.decision ? file.decision->act : 0; }

std::optional<Date> demandServedOn(const GateContext &context, DemandPurpose purpose, int order)
{
    std::optional<Date> found;
    for (const DemandMade &demand : context.file.after.demands) {
        const IssuedDocument *document =
            demand.purpose == purpose && order > 0 && demand.act > order
                ? context.file.document(demand.act)
                : nullptr;
        const std::optional<Date> served =
            document ? servedOn(*document, context.rules, context.day) : std::nullopt;
        if (served && *served <= context.day)
            found = served;
    }
    return found;
}

std::optional<Date> noticeServedOn(const GateContext &context)
{
    const IssuedDocument *document =
        context.file.notice ? context.file.document(context.file.notice->act) : nullptr;
    return document ? servedOn(*document, context.rules, context.day) : std::nullopt;
}

QString owedHearing(const GateContext &context)
{
    if (!context.file.notice)
        return {};
    const Hearing &hearing = context.file.notice->hearing;
    if (!hearing.requestedOn || hearing.declinedOn || hearing.heldOn ||
        !askedInTime(context.file, *context.file.notice, context.rules, context.day))
        return {};
    return GateText::tr("A hearing was asked for on %1 and is not held: it comes first, and what "
                        "is decided follows its record.")
        .arg(toIso(*hearing.requestedOn));
}

} // namespace gates

} // namespace anjuan
