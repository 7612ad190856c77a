// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/document_kinds.h"

#include "core/domain/documents/later_document_kinds.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

template <class Act, auto... Members> bool is(const ActBody &body)
{
    const auto *act = std::get_if<Act>(&body);
    return act && (... && static_cast<bool>(act->*Members));
}

bool noticeWithoutHearing(const ActBody &body)
{
    const auto *notice = std::get_if<Notify>(&body);
    return notice && !notice->hearingOffered;
}

bool serviceByNotice(const ActBody &body)
{
    const auto *service = std::get_if<Serve>(&body);
    return service && service->method == ServiceMethod::PublicNotice;
}

bool serviceByHand(const ActBody &body)
{
    return std::holds_alternative<Serve>(body) && !serviceByNotice(body);
}

std::vector<DocumentKind> upToTheClosing()
{
    using enum FileClass;
    return {
        {"lead_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Lead registration form"),
         {RegisterLead::kind},
         Source},
        {"complaint_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form on what came of a complaint or report"),
         {CheckLead::kind},
         Source,
         nullptr,
         true},
        {"referral_letter"_L1,
         QT_TRANSLATE_NOOP("Document", "Letter of referral"),
         {ReferLead::kind},
         Source},
        {"filing_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of filing"),
         {FileCase::kind},
         Source},
        {"no_filing_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of not filing"),
         {DeclineFiling::kind},
         Source},
        {"recusal_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision on recusal"),
         {Recuse::kind},
         Other},
        {"address_confirmation"_L1,
         QT_TRANSLATE_NOOP("Document", "Confirmation of the address for service"),
         {ConfirmAddress::kind},
         Source},
        {"inquiry_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of inquiry"),
         {SummonForInquiry::kind},
         Evidence},
        {"assistance_letter"_L1,
         QT_TRANSLATE_NOOP("Document", "Letter asking for help in the investigation"),
         {AskAssistance::kind},
         Evidence},
        {"inspection_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of site inspection"),
         {InspectSite::kind},
         Evidence},
        {"inquiry_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of inquiry"),
         {Inquire::kind},
         Evidence},
        {"sampling_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of sampling"),
         {Sample::kind},
         Evidence},
        {"sampling_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of sampling"),
         {Sample::kind},
         Evidence},
        {"evidence_slip"_L1,
         QT_TRANSLATE_NOOP("Document", "Evidence slip"),
         {AddEvidence::kind},
         Evidence},
        {"preservation_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of preservation of evidence"),
         {PreserveEvidence::kind},
         Evidence},
        {"preservation_list"_L1,
         QT_TRANSLATE_NOOP("Document", "List of preserved evidence"),
         {PreserveEvidence::kind},
         Evidence},
        {"preservation_disposal"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice on disposal of preserved evidence"),
         {DisposePreserved::kind},
         Evidence},
        {"seizure_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of sealing or seizing"),
         {Seize::kind},
         Evidence},
        {"seizure_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to seal or seize"),
         {Seize::kind},
         Evidence},
        {"seizure_list"_L1,
         QT_TRANSLATE_NOOP("Document", "List of what is sealed or seized"),
         {Seize::kind},
         Evidence},
        {"seizure_extension"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to extend a seizure"),
         {ExtendSeizure::kind},
         Evidence},
        {"seizure_release"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision to release a seizure"),
         {ReleaseSeizure::kind},
         Evidence},
        {"goods_receipt"_L1,
         QT_TRANSLATE_NOOP("Document", "Receipt for goods taken into the store"),
         {EnterGoods::kind},
         Evidence},
        {"goods_movement"_L1,
         QT_TRANSLATE_NOOP("Document", "Slip for goods that leave or come back to the store"),
         {MoveGoods::kind},
         Evidence},
        {"early_sale_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of an early sale of goods"),
         {SellGoodsEarly::kind},
         Evidence},
        {"goods_return"_L1,
         QT_TRANSLATE_NOOP("Document", "Receipt for goods given back"),
         {ReturnGoods::kind},
         Enforcement},
        {"appraisal_order"_L1,
         QT_TRANSLATE_NOOP("Document", "Order for appraisal"),
         {SendForAppraisal::kind},
         Evidence},
        {"appraisal_term"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of the time of appraisal"),
         {SendForAppraisal::kind},
         Evidence,
         &is<SendForAppraisal, &SendForAppraisal::partyInformed>},
        {"appraisal_result"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of the result of appraisal"),
         {ReceiveAppraisal::kind},
         Evidence},
        {"correction_order"_L1,
         QT_TRANSLATE_NOOP("Document", "Order to correct"),
         {OrderCorrection::kind},
         Decision},
        {"reinspection_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of re-inspection"),
         {Reinspect::kind},
         Evidence},
        {"suspension_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of suspension"),
         {Suspend::kind},
         Other},
        {"resumption_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of resuming"),
         {Resume::kind},
         Other},
        {"investigation_report"_L1,
         QT_TRANSLATE_NOOP("Document", "Report of investigation"),
         {ReportInvestigation::kind},
         Decision},
        {"extension_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of more time"),
         {ExtendCase::kind},
         Other},
        {"penalty_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of intended penalty"),
         {Notify::kind},
         Decision,
         noticeWithoutHearing},
        {"hearing_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of intended penalty and hearing"),
         {Notify::kind},
         Decision,
         &is<Notify, &Notify::hearingOffered>},
        {"defence_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of statement and defence"),
         {StateDefence::kind},
         Defence},
        {"reexamination_opinion"_L1,
         QT_TRANSLATE_NOOP("Document", "Opinion on the defence"),
         {ReexamineDefence::kind},
         Review},
        {"hearing_declined"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that no hearing is held"),
         {DeclineHearing::kind},
         Hearing},
        {"hearing_invitation"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of hearing"),
         {NotifyHearing::kind},
         Hearing},
        {"hearing_announcement"_L1,
         QT_TRANSLATE_NOOP("Document", "Announcement of hearing"),
         {NotifyHearing::kind},
         Hearing},
        {"hearing_adjournment"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice that a hearing is adjourned"),
         {AdjournHearing::kind},
         Hearing},
        {"hearing_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of hearing"),
         {HoldHearing::kind},
         Hearing},
        {"hearing_report"_L1,
         QT_TRANSLATE_NOOP("Document", "Report of hearing"),
         {HoldHearing::kind},
         Hearing},
        {"review_request_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form that sends a case to legality review"),
         {RequestReview::kind},
         FileClass::Review},
        {"review_opinion"_L1,
         QT_TRANSLATE_NOOP("Document", "Opinion of legality review"),
         {Review::kind},
         FileClass::Review},
        {"discussion_record"_L1,
         QT_TRANSLATE_NOOP("Document", "Record of collective discussion"),
         {Discuss::kind},
         FileClass::Review},
        {"handling_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of the decision"),
         {DecidePenalty::kind, DecideNoPenalty::kind},
         Decision},
        {"penalty_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision of penalty"),
         {DecidePenalty::kind},
         Decision},
        {"credit_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of credit repair"),
         {DecidePenalty::kind},
         Decision},
        {"no_penalty_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision of no penalty"),
         {DecideNoPenalty::kind},
         Decision},
        {"police_transfer"_L1,
         QT_TRANSLATE_NOOP("Document", "Transfer to the police"),
         {TransferToPolice::kind},
         Decision},
        {"withdrawal_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of ending a case"),
         {WithdrawCase::kind},
         Decision},
        {"summary_decision"_L1,
         QT_TRANSLATE_NOOP("Document", "Decision on the spot"),
         {SummaryDecide::kind},
         Decision},
        {"summary_filing"_L1,
         QT_TRANSLATE_NOOP("Document", "On-the-spot decision for the record"),
         {FileForRecord::kind},
         Other},
        {"document_correction"_L1,
         QT_TRANSLATE_NOOP("Document", "Notice of correction"),
         {CorrectDocument::kind},
         Decision},
        {"service_receipt"_L1,
         QT_TRANSLATE_NOOP("Document", "Receipt of service"),
         {Serve::kind},
         Decision,
         serviceByHand},
        {"public_notice"_L1,
         QT_TRANSLATE_NOOP("Document", "Service by public notice"),
         {Serve::kind},
         Decision,
         serviceByNotice},
        {"closing_form"_L1,
         QT_TRANSLATE_NOOP("Document", "Form for approval of closing"),
         {CloseCase::kind},
         Enforcement},
    };
}

/// What holds the bound file together.
std::vector<DocumentKind> ofTheFile()
{
    return {
        {"file_cover"_L1, QT_TRANSLATE_NOOP("Document", "Cover of the file"), {}},
        {"file_contents"_L1, QT_TRANSLATE_NOOP("Document", "Contents of the file"), {}},
        {"file_remarks"_L1, QT_TRANSLATE_NOOP("Document", "Note at the end of the file"), {}},
        {"file_volume_cover"_L1, QT_TRANSLATE_NOOP("Document", "Cover of a volume of cases"), {}},
        {"file_volume_contents"_L1,
         QT_TRANSLATE_NOOP("Document", "Contents of a volume of cases"),
         {}},
        {"file_picture"_L1, QT_TRANSLATE_NOOP("Document", "Page of a picture"), {}},
    };
}

/// Forms carry the approval: they are there from the proposal on.
bool isForm(const DocumentKind &kind) { return kind.id.endsWith("_form"_L1); }

} // namespace

QString DocumentKind::labelHere() const { return QCoreApplication::translate("Document", label); }

bool DocumentKind::isOf(const Entry &entry) const
{
    return acts.contains(entry.act.kind) && (!appliesTo || appliesTo(entry.body));
}

const std::vector<DocumentKind> &documentKinds()
{
    static const std::vector<DocumentKind> kinds = [] {
        std::vector<DocumentKind> all = upToTheClosing();
        for (const auto &more : {laterDocumentKinds(), ofTheFile()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return kinds;
}

const DocumentKind *documentKind(const QString &id)
{
    for (const DocumentKind &kind : documentKinds())
        if (id == kind.id)
            return &kind;
    return nullptr;
}

std::vector<const DocumentKind *> documentsOf(const Entry &entry)
{
    std::vector<const DocumentKind *> found;
    const bool proposed = entry.state == EntryState::Proposed;
    if (!proposed && entry.state != EntryState::Effective)
        return found;
    for (const DocumentKind &kind : documentKinds())
        if (kind.isOf(entry) && (!proposed || isForm(kind)))
            found.push_back(&kind);
    return found;
}

std::vector<IssuedPaper> issuedPapers(const CaseFile &file)
{
    std::vector<IssuedPaper> papers;
    for (const Entry &entry : file.entries) {
        const auto *issue = std::get_if<IssueDocument>(&entry.body);
        if (!issue)
            continue;
        IssuedPaper paper{.issue = entry.act.sequence,
                          .act = issue->act,
                          .document = issue->document,
                          .file = issue->file,
                          .values = issue->values,
                          .form = issue->form,
                          .edited = issue->edited,
                          .voided = entry.state == EntryState::Voided,
                          .reason = {},
                          .day = entry.act.day,
                          .account = entry.act.account};
        if (const Entry *end = paper.voided ? file.entry(entry.settledBy) : nullptr)
            if (const auto *voids = std::get_if<VoidEntry>(&end->body))
                paper.reason = voids->reason;
        papers.push_back(paper);
    }
    return papers;
}

std::optional<IssuedPaper> paperInForce(const CaseFile &file, int act, const QString &document)
{
    for (const IssuedPaper &paper : issuedPapers(file))
        if (paper.act == act && paper.document == document && !paper.voided)
            return paper;
    return {};
}

} // namespace anjuan
