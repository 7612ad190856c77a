// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settling_acts.h"

#include "core/domain/casework/act_kinds.h"

namespace anjuan {

using namespace Qt::StringLiterals;

QString settlingKind(const QString &event)
{
    struct End {
        QLatin1StringView event;
        QLatin1StringView kind;
    };
    static constexpr End ends[] = {
        {"lead_decided"_L1, FileCase::kind},
        {"decision_made"_L1, DecidePenalty::kind},
        {"preservation_disposed"_L1, DisposePreserved::kind},
        {"seizure_ended"_L1, ReleaseSeizure::kind},
        {"urgent_measure_approved"_L1, Approve::kind},
        {"hearing_notice_served"_L1, Serve::kind},
        {"review_done"_L1, Review::kind},
        {"decision_served"_L1, Serve::kind},
        {"summary_recorded"_L1, FileForRecord::kind},
        {"cash_handed_in"_L1, HandOverCash::kind},
        {"cash_banked"_L1, DepositCash::kind},
        {"decision_published"_L1, Publish::kind},
        {"publication_withdrawn"_L1, WithdrawPublication::kind},
        {"transfer_decided"_L1, TransferToPolice::kind},
        {"reconsideration_request_forwarded"_L1, ForwardReconsideration::kind},
        {"reconsideration_reply_filed"_L1, ReplyReconsideration::kind},
        {"rectification_reported"_L1, ReportRectification::kind},
        {"defence_filed"_L1, AnswerSuit::kind},
        {"appeal_lodged"_L1, OpenInstance::kind},
        {"representative_named"_L1, NameRepresentative::kind},
        {"new_decision_made"_L1, RedoDecision::kind},
        {"case_transferred"_L1, HandToPolice::kind},
        {"police_review_requested"_L1, AskPoliceReview::kind},
        {"procuratorate_asked"_L1, AskProcuratorate::kind},
        {"material_handed_over"_L1, HandOverMaterial::kind},
        {"demand_served"_L1, Demand::kind},
        {"court_application_made"_L1, ApplyToCourt::kind},
        {"court_review_requested"_L1, AskHigherCourt::kind},
        {"second_demand_served"_L1, Demand::kind},
        {"close_approved"_L1, CloseCase::kind},
        {"file_archived"_L1, Archive::kind},
    };
    for (const End &end : ends)
        if (event == end.event)
            return end.kind;
    return {};
}

QString settlingAt(Stage stage, const QString &kind)
{
    return stage == Stage::Dispute && kind == RedoDecision::kind ? QString(RemakeAct::kind) : kind;
}

} // namespace anjuan
