// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/review_reopens.h"
#include "core/domain/casework/gate_text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned bit(ReviewItem item) { return 1U << static_cast<unsigned>(item); }
template <class... Items> constexpr unsigned itemsOf(Items... items) { return (bit(items) | ...); }

/// An act of investigation, and the objections it can cure.
struct Cure {
    QLatin1StringView kind;
    unsigned items;
};

/// Acts that are not listed stay possible: what ends a measure in time, mends an entry, names other
/// officers, answers the opinion, reports anew or protects the party waits for no reviewer.
constexpr Cure cures[] = {
    {SummonForInquiry::kind,
     itemsOf(ReviewItem::Officers, ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {AskAssistance::kind, itemsOf(ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {Inquire::kind,
     itemsOf(ReviewItem::Officers, ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {InspectSite::kind,
     itemsOf(ReviewItem::Officers, ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {Sample::kind,
     itemsOf(ReviewItem::Officers, ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {AddEvidence::kind, ~0U},
    {PreserveEvidence::kind, itemsOf(ReviewItem::Facts, ReviewItem::Crime)},
    {Seize::kind, itemsOf(ReviewItem::Facts, ReviewItem::Crime)},
    {SendForAppraisal::kind, itemsOf(ReviewItem::Facts, ReviewItem::Procedure, ReviewItem::Crime)},
    {OrderCorrection::kind, itemsOf(ReviewItem::Law, ReviewItem::Procedure, ReviewItem::Documents)},
    {Assess::kind,
     itemsOf(ReviewItem::Facts, ReviewItem::Law, ReviewItem::Discretion, ReviewItem::BeyondPowers)},
    {Deviate::kind, itemsOf(ReviewItem::Facts, ReviewItem::Law, ReviewItem::Discretion)},
    {CheckExemption::kind, itemsOf(ReviewItem::Facts, ReviewItem::Law, ReviewItem::Discretion)},
    {Notify::kind, itemsOf(ReviewItem::Officers, ReviewItem::Facts, ReviewItem::Law,
                           ReviewItem::Procedure, ReviewItem::Documents)},
};

/// The review that sent the case back to be investigated further or put right; null where none did,
/// or the investigation was reported anew since.
const LegalityReview *reopening(const CaseFile &file)
{
    if (file.decision || file.reviews.empty())
        return nullptr;
    const LegalityReview &last = file.reviews.back();
    const bool sentBack = last.givenOn && (last.outcome == ReviewOutcome::InvestigateFurther ||
                                           last.outcome == ReviewOutcome::Correct);
    const bool isReported = file.report && file.report->act > last.opinionAct;
    return sentBack && !isReported ? &last : nullptr;
}

QString refusal(ReviewOutcome outcome)
{
    return outcome == ReviewOutcome::Correct
               ? GateText::tr("The review of %1 sent the case back to put right %2 alone; this act "
                              "cures none of that. Report the investigation anew before you go "
                              "beyond it.")
               : GateText::tr("The review of %1 sent the case back for further investigation of "
                              "%2 alone; this act cures none of that. Report the investigation "
                              "anew before you go beyond it.");
}

} // namespace

int evidenceAfter(const CaseFile &file, const LegalityReview &review)
{
    for (const Entry &entry : file.entries) {
        if (file.decision && entry.act.sequence > file.decision->act)
            return 0;
        const bool investigates = std::holds_alternative<Inquire>(entry.body) ||
                                  std::holds_alternative<InspectSite>(entry.body) ||
                                  std::holds_alternative<Sample>(entry.body) ||
                                  std::holds_alternative<AddEvidence>(entry.body) ||
                                  std::holds_alternative<ReceiveAppraisal>(entry.body);
        if (investigates && entry.state == EntryState::Effective &&
            entry.act.sequence > review.opinionAct)
            return entry.act.sequence;
    }
    return 0;
}

namespace gates {

void reopenedByTheReview(GateContext &context)
{
    const LegalityReview *review = reopening(context.file);
    const auto cure = std::find_if(std::begin(cures), std::end(cures),
                                   [&](const Cure &one) { return one.kind == context.kind; });
    if (!review || cure == std::end(cures))
        return;
    QStringList named;
    for (ReviewItem item : review->objections()) {
        if (cure->items & bit(item))
            return;
        named << reviewItemLabel(item);
    }
    // An opinion recorded before there were items names none, and reopens everything.
    if (!named.isEmpty())
        context.refuse(
            u"G2",
            refusal(*review->outcome).arg(toIso(*review->givenOn), named.join(GateText::tr(", "))));
}

} // namespace gates

} // namespace anjuan
