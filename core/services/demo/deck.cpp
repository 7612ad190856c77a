// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/stories.h"

namespace anjuan::demo {

std::set<DemoTrait> cardOfDeck(int number)
{
    struct Card {
        int count; ///< how many cards of the deck are like this
        std::set<DemoTrait> traits;
    };
    using enum DemoTrait;
    // What no trait says goes its plain way.
    static const std::vector<Card> cards = {
        {58, {Summary, PaidInCash}},
        {44, {Summary, PaidAtBank}},
        {10, {Summary, WarningOnly}},
        {5, {Summary, Unpaid}},
        {4, {Summary, PaidAtBank, LeftAtPlace}},
        {3, {Summary, PaidAtBank, LateFilingForRecord}},
        {3, {Summary, PaidInCash, LateEntry}},
        {3, {Summary, PaidAtBank, LateClosing}},

        {5, {Ordinary}},
        {1, {Ordinary, OffSite}},
        {1, {OffSiteCorrected}},
        {1, {OffSiteDropped}},
        {1, {Ordinary, Reconsidered}},
        {1, {Ordinary, Sued}},
        {3, {Ordinary, Waiver}},
        {3, {Ordinary, Defence}},
        {2, {Ordinary, Hearing}},
        {1, {Ordinary, ReviewPassed, Published}},
        {1, {Ordinary, ReviewPassed, Published, CreditRepaired}},
        {2, {Ordinary, ReviewReturned}},
        {1, {Ordinary, Discussion}},
        {2, {Ordinary, Preservation, Confiscation}},
        {1, {Ordinary, Preservation}},
        {1, {Ordinary, Seizure}},
        {1, {Ordinary, Seizure, Appraisal}},
        {1, {Ordinary, Seizure, SeizureExtended}},
        {1, {Ordinary, UrgentSeizure}},
        {2, {Ordinary, Suspension}},
        {1, {Ordinary, Extension}},
        {1, {Ordinary, Extension, CollectiveExtension}},
        {1, {Ordinary, CheckExtended}},
        {1, {Ordinary, Recusal}},
        {3, {Ordinary, LeadDeclined}},
        {2, {Ordinary, LeadReferred}},
        {3, {Ordinary, NotPenalised, FirstOffence}},
        {2, {Ordinary, NotPenalised, MinorCorrected}},
        {1, {Ordinary, Transferred}},
        {2, {Ordinary, Withdrawn}},
        {2, {Ordinary, ServedByPost}},
        {1, {Ordinary, PublicNotice}},
        {1, {Ordinary, LeftAtPlace}},
        {1, {Ordinary, PaidInParts}},
        {1, {Ordinary, Annulled}},
        {1, {Ordinary, Unpaid}},
        {1, {Ordinary, Enforced}},
        {2, {Ordinary, ProposalReturned}},
        {1, {Ordinary, EntryCorrected}},
        {1, {Ordinary, EntryVoided}},
        {1, {Ordinary, DocumentCorrected}},
        {1, {Ordinary, Reopened}},
        {1, {Ordinary, LateEntry}},
        {2, {Ordinary, LateDecision}},
        {2, {Ordinary, LateService}},
        {2, {Ordinary, LateClosing}},
    };
    for (const Card &card : cards) {
        if (number < card.count)
            return card.traits;
        number -= card.count;
    }
    return {Ordinary};
}

} // namespace anjuan::demo
