// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

/// Acts of the investigation: people, places, things and the measures on them.
namespace anjuan {

/// A change of the case officers 承办人.
struct AssignOfficers {
    static constexpr QLatin1StringView kind{"assign_officers"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Assign officers");

    QStringList officers{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Case officers")},
              &AssignOfficers::officers, FieldType::Officers);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AssignOfficers::reason);
    }
};

/// 回避, decided by the leader (行政处罚法 43).
struct Recuse {
    static constexpr QLatin1StringView kind{"recuse"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide on recusal");

    QString officer;
    RecusalBy askedBy{};
    QString reason;
    bool granted = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("officer"), QT_TRANSLATE_NOOP("Act", "Officer")}, &Recuse::officer,
              FieldType::Officer);
        field({QLatin1StringView("asked_by"), QT_TRANSLATE_NOOP("Act", "Asked by")},
              &Recuse::askedBy, recusalByNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Recuse::reason,
              FieldType::LongText);
        field({QLatin1StringView("granted"), QT_TRANSLATE_NOOP("Act", "Granted")},
              &Recuse::granted);
    }
};

/// 询问通知书: asks somebody to come and be questioned (行政处罚法 55).
struct SummonForInquiry {
    static constexpr QLatin1StringView kind{"summon_for_inquiry"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Ask somebody to an inquiry");

    QString person;
    Relation relation{};
    Date inquiryOn{1970, 1, 1};
    TimeOfDay at{};
    QString place;
    QStringList officers{};
    QString subject;
    QString papers;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("person"), QT_TRANSLATE_NOOP("Act", "Who is asked to come"),
               FieldNote::Personal},
              &SummonForInquiry::person);
        field({QLatin1StringView("relation"), QT_TRANSLATE_NOOP("Act", "Relation to the case")},
              &SummonForInquiry::relation, relationNames);
        field({QLatin1StringView("inquiry_on"), QT_TRANSLATE_NOOP("Act", "Day of the inquiry")},
              &SummonForInquiry::inquiryOn);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour")}, &SummonForInquiry::at);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")},
              &SummonForInquiry::place);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &SummonForInquiry::officers, FieldType::Officers);
        field({QLatin1StringView("subject"), QT_TRANSLATE_NOOP("Act", "What it is about")},
              &SummonForInquiry::subject, FieldType::LongText);
        field({QLatin1StringView("papers"), QT_TRANSLATE_NOOP("Act", "Papers to bring"),
               FieldNote::Optional},
              &SummonForInquiry::papers, FieldType::LongText);
    }
};

/// 协助调查函: asks another authority for help (行政处罚法 26).
struct AskAssistance {
    static constexpr QLatin1StringView kind{"ask_assistance"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Ask another office for help");

    QString to;
    QString reason;
    QString wanted;
    std::optional<Date> answerBy{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("to"), QT_TRANSLATE_NOOP("Act", "Office asked for help")},
              &AskAssistance::to);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AskAssistance::reason, FieldType::LongText);
        field({QLatin1StringView("wanted"), QT_TRANSLATE_NOOP("Act", "What it is asked for")},
              &AskAssistance::wanted, FieldType::LongText);
        field({QLatin1StringView("answer_by"), QT_TRANSLATE_NOOP("Act", "Answer wanted by"),
               FieldNote::Optional},
              &AskAssistance::answerBy);
    }
};

/// 询问笔录 (行政处罚法 55).
struct Inquire {
    static constexpr QLatin1StringView kind{"inquire"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record inquiry");

    QString person;
    Relation relation{};
    TimeOfDay startedAt{};
    TimeOfDay endedAt{};
    QString place;
    QStringList officers{};
    bool certificatesShown = false;
    bool rightsTold = false;
    QString record;
    bool refusedToSign = false;
    QString witness;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("person"), QT_TRANSLATE_NOOP("Act", "Person questioned"),
               FieldNote::Personal},
              &Inquire::person);
        field({QLatin1StringView("relation"), QT_TRANSLATE_NOOP("Act", "Relation to the case")},
              &Inquire::relation, relationNames);
        field({QLatin1StringView("started_at"), QT_TRANSLATE_NOOP("Act", "Begun at")},
              &Inquire::startedAt);
        field({QLatin1StringView("ended_at"), QT_TRANSLATE_NOOP("Act", "Ended at")},
              &Inquire::endedAt);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")}, &Inquire::place);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &Inquire::officers, FieldType::Officers);
        field({QLatin1StringView("certificates_shown"),
               QT_TRANSLATE_NOOP("Act", "Certificates shown")},
              &Inquire::certificatesShown);
        field(
            {QLatin1StringView("rights_told"), QT_TRANSLATE_NOOP("Act", "Rights and recusal told")},
            &Inquire::rightsTold);
        field(
            {QLatin1StringView("record"), QT_TRANSLATE_NOOP("Act", "Record"), FieldNote::Personal},
            &Inquire::record, FieldType::LongText);
        field({QLatin1StringView("refused_to_sign"), QT_TRANSLATE_NOOP("Act", "Refused to sign"),
               FieldNote::Optional},
              &Inquire::refusedToSign);
        field({QLatin1StringView("witness"), QT_TRANSLATE_NOOP("Act", "Witness"),
               FieldNote::Optional | FieldNote::Personal},
              &Inquire::witness);
    }
};

/// 现场检查（勘验）笔录 (行政处罚法 55).
struct InspectSite {
    static constexpr QLatin1StringView kind{"inspect_site"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record site inspection");

    QString place;
    TimeOfDay startedAt{};
    TimeOfDay endedAt{};
    QStringList officers{};
    bool certificatesShown = false;
    bool partyPresent = false;
    QString witness;
    QString found;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")}, &InspectSite::place);
        field({QLatin1StringView("started_at"), QT_TRANSLATE_NOOP("Act", "Begun at")},
              &InspectSite::startedAt);
        field({QLatin1StringView("ended_at"), QT_TRANSLATE_NOOP("Act", "Ended at")},
              &InspectSite::endedAt);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &InspectSite::officers, FieldType::Officers);
        field({QLatin1StringView("certificates_shown"),
               QT_TRANSLATE_NOOP("Act", "Certificates shown")},
              &InspectSite::certificatesShown);
        field({QLatin1StringView("party_present"), QT_TRANSLATE_NOOP("Act", "Party present")},
              &InspectSite::partyPresent);
        field({QLatin1StringView("witness"), QT_TRANSLATE_NOOP("Act", "Witness"),
               FieldNote::Optional | FieldNote::Personal},
              &InspectSite::witness);
        field({QLatin1StringView("found"), QT_TRANSLATE_NOOP("Act", "What was found")},
              &InspectSite::found, FieldType::LongText);
    }
};

/// 抽样取证 (行政处罚法 56).
struct Sample {
    static constexpr QLatin1StringView kind{"sample"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Take sample");

    QString items;
    QString place;
    QStringList officers{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("items"), QT_TRANSLATE_NOOP("Act", "Items and quantity")},
              &Sample::items, FieldType::LongText);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")}, &Sample::place);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &Sample::officers, FieldType::Officers);
    }
};

/// A piece of evidence, by its SHA-256 in the evidence store (行政处罚法 46).
struct AddEvidence {
    static constexpr QLatin1StringView kind{"add_evidence"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Add evidence");

    EvidenceKind kindOfEvidence{};
    QString name;
    QString purpose;
    QString source;
    QString collector;
    QString device;
    std::optional<Date> madeOn{};
    QString file;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("kind_of_evidence"), QT_TRANSLATE_NOOP("Act", "Kind")},
              &AddEvidence::kindOfEvidence, evidenceKindNames);
        field({QLatin1StringView("name"), QT_TRANSLATE_NOOP("Act", "Name")}, &AddEvidence::name);
        field({QLatin1StringView("purpose"), QT_TRANSLATE_NOOP("Act", "What it proves")},
              &AddEvidence::purpose);
        field({QLatin1StringView("source"), QT_TRANSLATE_NOOP("Act", "Where it comes from")},
              &AddEvidence::source);
        field({QLatin1StringView("collector"), QT_TRANSLATE_NOOP("Act", "Collected by"),
               FieldNote::Optional},
              &AddEvidence::collector);
        field(
            {QLatin1StringView("device"), QT_TRANSLATE_NOOP("Act", "Device"), FieldNote::Optional},
            &AddEvidence::device);
        field({QLatin1StringView("made_on"), QT_TRANSLATE_NOOP("Act", "Made on"),
               FieldNote::Optional},
              &AddEvidence::madeOn);
        field({QLatin1StringView("file"), QT_TRANSLATE_NOOP("Act", "File (SHA-256)"),
               FieldNote::Optional},
              &AddEvidence::file, FieldType::File);
    }
};

/// 先行登记保存: seven working days to decide, or it ends by itself (行政处罚法 56).
struct PreserveEvidence {
    static constexpr QLatin1StringView kind{"preserve_evidence"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Preserve evidence");

    QString items;
    QString place;
    QStringList officers{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("items"), QT_TRANSLATE_NOOP("Act", "Items")},
              &PreserveEvidence::items, FieldType::LongText);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")},
              &PreserveEvidence::place);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &PreserveEvidence::officers, FieldType::Officers);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &PreserveEvidence::reason);
    }
};

/// What is done with preserved evidence (行政处罚法 56, 55号令 19).
struct DisposePreserved {
    static constexpr QLatin1StringView kind{"dispose_preserved"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Dispose of preserved evidence");

    int preservation = 0;
    PreservedDisposal disposal{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("preservation"), QT_TRANSLATE_NOOP("Act", "Preservation act")},
              &DisposePreserved::preservation, FieldType::ActNumber);
        field({QLatin1StringView("disposal"), QT_TRANSLATE_NOOP("Act", "Disposal")},
              &DisposePreserved::disposal, preservedDisposalNames);
        field(
            {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional},
            &DisposePreserved::reason);
    }
};

/// 查封、扣押: thirty days (行政强制法 22-25). Urgent: carried out first, reported within 24 hours
/// (行政强制法 19).
struct Seize {
    static constexpr QLatin1StringView kind{"seize"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Seal or seize");

    MeasureKind measure{};
    QString items;
    QString place;
    QStringList officers{};
    QString basis;
    QString reason;
    bool urgent = false;
    std::optional<TimeOfDay> at{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("measure"), QT_TRANSLATE_NOOP("Act", "Measure")}, &Seize::measure,
              measureKindNames);
        field({QLatin1StringView("items"), QT_TRANSLATE_NOOP("Act", "Places or goods")},
              &Seize::items, FieldType::LongText);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")}, &Seize::place);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &Seize::officers, FieldType::Officers);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Legal basis")}, &Seize::basis);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Seize::reason,
              FieldType::LongText);
        field(
            {QLatin1StringView("urgent"), QT_TRANSLATE_NOOP("Act", "Urgent"), FieldNote::Optional},
            &Seize::urgent);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Carried out at"),
               FieldNote::Optional},
              &Seize::at);
    }
};

/// Up to thirty more days, by the leader (行政强制法 25).
struct ExtendSeizure {
    static constexpr QLatin1StringView kind{"extend_seizure"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Extend seizure");

    int seizure = 0;
    int days = 0;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seizure"), QT_TRANSLATE_NOOP("Act", "Seizure act")},
              &ExtendSeizure::seizure, FieldType::ActNumber);
        field({QLatin1StringView("days"), QT_TRANSLATE_NOOP("Act", "Days")}, &ExtendSeizure::days);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ExtendSeizure::reason, FieldType::LongText);
    }
};

/// 解除查封、扣押 (行政强制法 28).
struct ReleaseSeizure {
    static constexpr QLatin1StringView kind{"release_seizure"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Release seizure");

    int seizure = 0;
    ReleaseReason why{};
    QString returnedTo;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seizure"), QT_TRANSLATE_NOOP("Act", "Seizure act")},
              &ReleaseSeizure::seizure, FieldType::ActNumber);
        field({QLatin1StringView("why"), QT_TRANSLATE_NOOP("Act", "Ground")}, &ReleaseSeizure::why,
              releaseReasonNames);
        field({QLatin1StringView("returned_to"), QT_TRANSLATE_NOOP("Act", "Returned to"),
               FieldNote::Optional | FieldNote::Personal},
              &ReleaseSeizure::returnedTo);
    }
};

/// 委托检测、检验、鉴定. The time does not count (55号令 29, 行政强制法 25).
struct SendForAppraisal {
    static constexpr QLatin1StringView kind{"send_for_appraisal"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Send for appraisal");

    QString subject;
    QString appraiser;
    std::optional<int> expectedDays{};
    bool partyInformed = false;
    std::optional<int> seizure{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("subject"), QT_TRANSLATE_NOOP("Act", "What is appraised")},
              &SendForAppraisal::subject);
        field({QLatin1StringView("appraiser"), QT_TRANSLATE_NOOP("Act", "Appraiser")},
              &SendForAppraisal::appraiser);
        field({QLatin1StringView("expected_days"), QT_TRANSLATE_NOOP("Act", "Expected days"),
               FieldNote::Optional},
              &SendForAppraisal::expectedDays);
        field({QLatin1StringView("party_informed"),
               QT_TRANSLATE_NOOP("Act", "Party told of the period in writing")},
              &SendForAppraisal::partyInformed);
        field({QLatin1StringView("seizure"), QT_TRANSLATE_NOOP("Act", "Seizure act"),
               FieldNote::Optional},
              &SendForAppraisal::seizure, FieldType::ActNumber);
    }
};

/// The appraisal is back.
struct ReceiveAppraisal {
    static constexpr QLatin1StringView kind{"receive_appraisal"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive appraisal");

    int appraisal = 0;
    QString conclusion;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("appraisal"), QT_TRANSLATE_NOOP("Act", "Appraisal act")},
              &ReceiveAppraisal::appraisal, FieldType::ActNumber);
        field({QLatin1StringView("conclusion"), QT_TRANSLATE_NOOP("Act", "Conclusion")},
              &ReceiveAppraisal::conclusion, FieldType::LongText);
    }
};

/// 责令（限期）改正通知书 (行政处罚法 28).
struct OrderCorrection {
    static constexpr QLatin1StringView kind{"order_correction"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Order correction");

    QString requirement;
    Date correctBy{1970, 1, 1};
    QStringList officers{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("requirement"), QT_TRANSLATE_NOOP("Act", "What is to be corrected")},
            &OrderCorrection::requirement, FieldType::LongText);
        field({QLatin1StringView("correct_by"), QT_TRANSLATE_NOOP("Act", "Correct by")},
              &OrderCorrection::correctBy);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &OrderCorrection::officers, FieldType::Officers);
    }
};

/// 复查 after an order to correct.
struct Reinspect {
    static constexpr QLatin1StringView kind{"reinspect"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Re-inspect");

    int order = 0;
    CorrectionResult result{};
    QStringList officers{};
    QString found;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("order"), QT_TRANSLATE_NOOP("Act", "Correction order")},
              &Reinspect::order, FieldType::ActNumber);
        field({QLatin1StringView("result"), QT_TRANSLATE_NOOP("Act", "Result")}, &Reinspect::result,
              correctionResultNames);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &Reinspect::officers, FieldType::Officers);
        field({QLatin1StringView("found"), QT_TRANSLATE_NOOP("Act", "What was found")},
              &Reinspect::found, FieldType::LongText);
    }
};

/// 中止调查 (55号令 30).
struct Suspend {
    static constexpr QLatin1StringView kind{"suspend"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Suspend investigation");

    SuspendGround ground{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")}, &Suspend::ground,
              suspendGroundNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Suspend::reason,
              FieldType::LongText);
    }
};

/// 恢复调查 (55号令 30).
struct Resume {
    static constexpr QLatin1StringView kind{"resume"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Resume investigation");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Resume::reason,
              FieldType::LongText);
    }
};

/// 案件调查终结报告 (55号令 20).
struct ReportInvestigation {
    static constexpr QLatin1StringView kind{"report_investigation"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Report investigation");

    QString facts;
    Outcome proposal{};
    Penalties penalties{};
    QString basis;
    QString discretion;
    bool complex = false;
    bool grave = false;
    bool publicInterest = false;
    bool severalRelations = false;
    bool deviates = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts and evidence")},
              &ReportInvestigation::facts, FieldType::LongText);
        field({QLatin1StringView("proposal"), QT_TRANSLATE_NOOP("Act", "Proposal")},
              &ReportInvestigation::proposal, outcomeNames);
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Proposed penalties"),
               FieldNote::Optional},
              &ReportInvestigation::penalties);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Legal basis")},
              &ReportInvestigation::basis);
        field({QLatin1StringView("discretion"),
               QT_TRANSLATE_NOOP("Act", "Benchmark applied and why"), FieldNote::Optional},
              &ReportInvestigation::discretion, FieldType::LongText);
        field({QLatin1StringView("complex"), QT_TRANSLATE_NOOP("Act", "Complex circumstances"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Calls for collective discussion (行政处罚法 57)")},
              &ReportInvestigation::complex);
        field({QLatin1StringView("grave"), QT_TRANSLATE_NOOP("Act", "Grave violation"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Calls for collective discussion (行政处罚法 57)")},
              &ReportInvestigation::grave);
        field({QLatin1StringView("public_interest"),
               QT_TRANSLATE_NOOP("Act", "Major public interest"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Calls for a legality review (行政处罚法 58)")},
              &ReportInvestigation::publicInterest);
        field({QLatin1StringView("several_relations"),
               QT_TRANSLATE_NOOP("Act", "Several legal relations"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Calls for a legality review (行政处罚法 58)")},
              &ReportInvestigation::severalRelations);
        field({QLatin1StringView("deviates"),
               QT_TRANSLATE_NOOP("Act", "Deviates from the benchmark"), FieldNote::Optional},
              &ReportInvestigation::deviates);
    }
};

} // namespace anjuan
