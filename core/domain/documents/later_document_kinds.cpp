// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/later_document_kinds.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

bool demandOfTheDecision(const ActBody &body)
{
    const auto *demand = std::get_if<Demand>(&body);
    return demand && demand->purpose == DemandPurpose::CourtApplication;
}

bool demandBeforeDemolition(const ActBody &body)
{
    const auto *demand = std::get_if<Demand>(&body);
    return demand && demand->purpose == DemandPurpose::Demolition;
}

bool demandBeforeSubstitute(const ActBody &body)
{
    return std::holds_alternative<Demand>(body) && !demandOfTheDecision(body) &&
           !demandBeforeDemolition(body);
}

bool leaderWillCome(const ActBody &body)
{
    const auto *named = std::get_if<NameRepresentative>(&body);
    return named &&
           (named->attendance == Attendance::Chief || named->attendance == Attendance::Deputy ||
            named->attendance == Attendance::InCharge);
}

bool noLeaderWillCome(const ActBody &body)
{
    return std::holds_alternative<NameRepresentative>(body) && !leaderWillCome(body);
}

std::vector<DocumentKind> ofEnforcement()
{
    using enum FileClass;
    return {
        {"payment_terms_request"_L1,
         QT_TRANSLATE_NOOP("Document", "Request for deferred or partial payment"),
         {RequestTerms::kind},
         Enforcement,
         nullptr,
         true},
        {"payment_terms_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of deferred or partial payment"),
         {GrantTerms::kind},
         Enforcement},
        {"payment_terms_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of deferred or partial payment"),
         {GrantTerms::kind},
         Enforcement},
        {"payment_terms_refusal"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that payment is not deferred"),
         {DeclineTerms::kind},
         Enforcement},
        {"surcharge_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to impose the surcharge"),
         {ImposeSurcharge::kind},
         Enforcement},
        {"demand_letter"_L1,
         QT_TRANSLATE_NOOP("Document", "Demand to perform the decision"),
         {Demand::kind},
         Enforcement,
         demandOfTheDecision},
        {"substitute_demand"_L1,
         QT_TRANSLATE_NOOP("Document", "Demand before substitute performance"),
         {Demand::kind},
         Enforcement,
         demandBeforeSubstitute},
        {"substitute_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision of substitute performance"),
         {DecideSubstitute::kind},
         Enforcement},
        {"substitute_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of substitute performance"),
         {PerformSubstitute::kind},
         Enforcement},
        {"substitute_cost_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of the cost of substitute performance"),
         {PerformSubstitute::kind},
         Enforcement},
        {"demolition_announcement"_L1,
         QT_TRANSLATE_NOOP("Document", "Announcement of demolition"),
         {AnnounceDemolition::kind},
         Enforcement},
        {"demolition_demand"_L1,
         QT_TRANSLATE_NOOP("Document", "Demand before demolition by the bureau"),
         {Demand::kind},
         Enforcement,
         demandBeforeDemolition},
        {"enforcement_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to enforce"),
         {DecideEnforcement::kind},
         Enforcement},
        {"demolition_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of demolition"),
         {Demolish::kind},
         Enforcement},
        {"confiscated_list"_L1,
         QT_TRANSLATE_NOOP("Document", "List of confiscated goods"),
         {ConfiscateGoods::kind},
         Enforcement},
        {"disposal_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of disposing of confiscated goods"),
         {DisposeGoods::kind},
         Enforcement},
        {"disposal_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of disposing of confiscated goods"),
         {DisposeGoods::kind},
         Enforcement},
        {"enforcement_agreement"_L1,
         QT_TRANSLATE_NOOP("Document", "Agreement on enforcement"),
         {AgreeEnforcement::kind},
         Enforcement},
        {"agreement_broken"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that enforcement goes on after a broken agreement"),
         {BreakAgreement::kind},
         Enforcement},
        {"surcharge_remission"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to remit surcharge"),
         {RemitSurcharge::kind},
         Enforcement},
        {"court_application"_L1,
         QT_TRANSLATE_NOOP("Document", "Application to the court for enforcement"),
         {ApplyToCourt::kind},
         Enforcement},
        {"court_review_application"_L1,
         QT_TRANSLATE_NOOP("Document", "Application to the higher court for review"),
         {AskHigherCourt::kind},
         Enforcement},
        {"auction_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of goods auctioned to pay the fine"),
         {AuctionGoods::kind},
         Enforcement},
        {"enforcement_suspension"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that enforcement is suspended"),
         {SuspendEnforcement::kind},
         Enforcement},
        {"enforcement_resumption"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that enforcement is resumed"),
         {ResumeEnforcement::kind},
         Enforcement},
        {"enforcement_end"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to end enforcement"),
         {EndEnforcement::kind},
         Enforcement},
        {"refund_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of money paid back"),
         {Refund::kind},
         Enforcement},
    };
}

std::vector<DocumentKind> ofRemedies()
{
    using enum FileClass;
    return {
        {"reconsideration_forwarding"_L1,
         QT_TRANSLATE_NOOP("Document", "Letter that forwards an application for reconsideration"),
         {ForwardReconsideration::kind},
         Other},
        {"reconsideration_reply"_L1,
         QT_TRANSLATE_NOOP("Document", "Reply in the reconsideration"),
         {ReplyReconsideration::kind},
         Other},
        {"reconsideration_evidence"_L1,
         QT_TRANSLATE_NOOP("Document", "List of evidence for the reconsideration"),
         {ReplyReconsideration::kind},
         Other},
        {"rectification_report"_L1,
         QT_TRANSLATE_NOOP("Document", "Report on what an opinion letter asked for"),
         {ReportRectification::kind},
         Other},
        {"court_answer"_L1,
         QT_TRANSLATE_NOOP("Document", "Answer to the suit"),
         {AnswerSuit::kind},
         Other},
        {"court_evidence"_L1,
         QT_TRANSLATE_NOOP("Document", "List of evidence for the court"),
         {AnswerSuit::kind},
         Other},
        {"counsel_authority"_L1,
         QT_TRANSLATE_NOOP("Document", "Power of attorney"),
         {AppointCounsel::kind},
         Other},
        {"leader_identity"_L1,
         QT_TRANSLATE_NOOP("Document", "Proof of the leader who comes to court"),
         {NameRepresentative::kind},
         Other,
         leaderWillCome},
        {"absence_explanation"_L1,
         QT_TRANSLATE_NOOP("Document", "Explanation why no leader comes to court"),
         {NameRepresentative::kind},
         Other,
         noLeaderWillCome},
        {"police_review_request"_L1,
         QT_TRANSLATE_NOOP("Document", "Request that the police reconsider"),
         {AskPoliceReview::kind},
         Other},
        {"supervision_request"_L1,
         QT_TRANSLATE_NOOP("Document", "Request that the procuratorate supervise"),
         {AskProcuratorate::kind},
         Other},
        {"police_goods_list"_L1,
         QT_TRANSLATE_NOOP("Document", "List of goods and papers for the police"),
         {HandOverMaterial::kind},
         Other},
    };
}

} // namespace

std::vector<DocumentKind> laterDocumentKinds()
{
    std::vector<DocumentKind> kinds = ofEnforcement();
    for (const DocumentKind &one : ofRemedies())
        kinds.push_back(one);
    return kinds;
}

} // namespace anjuan
