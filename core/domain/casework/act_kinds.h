// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"
#include "core/domain/casework/acts_after.h"
#include "core/domain/casework/acts_decision.h"
#include "core/domain/casework/acts_detection.h"
#include "core/domain/casework/acts_discretion.h"
#include "core/domain/casework/acts_dispute.h"
#include "core/domain/casework/acts_documents.h"
#include "core/domain/casework/acts_enforcement.h"
#include "core/domain/casework/acts_goods.h"
#include "core/domain/casework/acts_investigation.h"
#include "core/domain/casework/acts_lead.h"
#include "core/domain/casework/acts_ledger.h"
#include "core/domain/casework/acts_litigation.h"
#include "core/domain/casework/acts_money.h"
#include "core/domain/casework/acts_notice.h"
#include "core/domain/casework/acts_police.h"
#include "core/domain/casework/acts_publicity.h"
#include "core/domain/casework/acts_reconsideration.h"
#include "core/domain/casework/acts_review.h"
#include "core/domain/casework/acts_service.h"

#include <variant>

namespace anjuan {

/// An act of a kind this program does not know, or whose content it cannot read. Kept, shown,
/// without effect.
struct UnknownAct {
    QString why;
};

/// What an act says, by its kind.
using ActBody = std::variant<
    UnknownAct, RegisterLead, CheckLead, ExtendCheck, ReferLead, FileCase, DeclineFiling,
    AssignOfficers, Recuse, SummonForInquiry, AskAssistance, Inquire, InspectSite, Sample,
    AddEvidence, PreserveEvidence, DisposePreserved, Seize, ExtendSeizure, ReleaseSeizure,
    EnterGoods, MoveGoods, SellGoodsEarly, ReturnGoods, SendForAppraisal, ReceiveAppraisal,
    OrderCorrection, Reinspect, Suspend, Resume, Assess, Deviate, CheckExemption,
    ReportInvestigation, Notify, StateDefence, ReexamineDefence, Waive, RequestHearing,
    DeclineHearing, NotifyHearing, AdjournHearing, HoldHearing, RequestReview, Review, SignReview,
    SecondReview, AnswerReview, Discuss, ConfirmView, Consult, Advise, ExtendCase, DecidePenalty,
    DecideNoPenalty, ReportCrime, TransferToPolice, HandToPolice, AnswerOfPolice, AskPoliceReview,
    AnswerOfPoliceReview, AskProcuratorate, HandOverMaterial, ReturnFromPolice, WithdrawCase,
    SummaryDecide, FileForRecord, CorrectDocument, ConfirmAddress, Serve, ReturnMail,
    PreparePublication, Publish, WithdrawPublication, ApplyRepair, AnswerRepair, RepairCredit, Pay,
    HandOverCash, DepositCash, RequestTerms, GrantTerms, DeclineTerms, Refund, ImposeSurcharge,
    Demand, AgreeEnforcement, BreakAgreement, RemitSurcharge, ApplyToCourt, AnswerOfCourt,
    RulingOfCourt, AskHigherCourt, AnswerOfHigherCourt, ResultOfEnforcement, AuctionGoods,
    ConfiscateGoods, DisposeGoods, DecideSubstitute, PerformSubstitute, AnnounceDemolition,
    DecideEnforcement, Demolish, SuspendEnforcement, ResumeEnforcement, EndEnforcement,
    RegisterReconsideration, ForwardReconsideration, AcceptReconsideration, NoteReconsideration,
    ReceiveReconsiderationCopy, ReplyReconsideration, AttendReconsideration,
    ReceiveReconsiderationDecision, ReceiveOpinion, ReportRectification, RedoDecision, DrawLesson,
    ApplyLesson, ReceiveSuit, OpenInstance, AnswerSuit, AppointCounsel, ReceiveCourtNotice,
    NameRepresentative, HoldSession, ReceiveJudgment, PayCompensation, OpenDispute, RemakeAct,
    CloseDispute, OpenDetection, ReviewDetection, RemindParty, CheckReminder, TurnIntoLead,
    CloseCase, Archive, Reopen, Approve, ReturnAct, CorrectEntry, VoidEntry, IssueDocument>;

/// A kind of act: its word, its label and its fields.
struct ActKind {
    QString name;
    const char *label; ///< English, in the translation context "Act"
    const std::vector<FieldInfo> &fields;
    Result<ActBody> (*read)(const QJsonObject &content);

    QString labelHere() const; ///< translated
    QStringList personalFields() const;
    const FieldInfo *field(QStringView wanted) const;
};

/// All kinds, in the order of the procedure.
const std::vector<ActKind> &actKinds();
/// Null where there is no such kind.
const ActKind *actKind(const QString &name);

/// What an act says, and the same in the ledger's spelling.
struct ReadContent {
    QJsonObject json;
    ActBody body;
};
/// An error names the first field that is wrong, missing or not known.
Result<ReadContent> readContent(const ActKind &kind, const QJsonObject &content);
/// The content in the ledger's spelling; an error names the first field that is wrong, missing or
/// not known.
Result<QJsonObject> canonicalContent(const ActKind &kind, const QJsonObject &content);
/// Never fails: what cannot be read is an UnknownAct that says why.
ActBody bodyOf(const Act &act);

} // namespace anjuan
