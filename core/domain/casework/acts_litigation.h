// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_remedies.h"

/// Acts of litigation 行政诉讼 (行政诉讼法, 法释〔2020〕3号).
namespace anjuan {

/// 收到起诉状副本、应诉通知 (行政诉讼法 67).
struct ReceiveSuit {
    static constexpr QLatin1StringView kind{"receive_suit"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive suit");

    RemedyBy by{};
    QString court;
    QString number;
    Date filedOn{1970, 1, 1};
    ReviewProcedure procedure{};
    QString request;
    bool joint = false;
    bool notTold = false;
    std::optional<Date> lodgedOn{}; ///< 起诉日期; without it the court filed it on the same day

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("by"), QT_TRANSLATE_NOOP("Act", "Brought by")}, &ReceiveSuit::by,
              remedyByNames);
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Court")}, &ReceiveSuit::court);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the suit"),
               FieldNote::Optional},
              &ReceiveSuit::number);
        field({QLatin1StringView("filed_on"), QT_TRANSLATE_NOOP("Act", "Filed by the court on")},
              &ReceiveSuit::filedOn);
        field({QLatin1StringView("procedure"), QT_TRANSLATE_NOOP("Act", "Handling")},
              &ReceiveSuit::procedure, reviewProcedureNames);
        field({QLatin1StringView("request"), QT_TRANSLATE_NOOP("Act", "Claims")},
              &ReceiveSuit::request, FieldType::LongText);
        field({QLatin1StringView("joint"),
               QT_TRANSLATE_NOOP("Act", "Together with the reconsideration body"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "行政诉讼法 26: where it upheld the decision")},
              &ReceiveSuit::joint);
        field({QLatin1StringView("not_told"),
               QT_TRANSLATE_NOOP("Act", "The decision did not tell of the right to it"),
               FieldNote::Optional},
              &ReceiveSuit::notTold);
        field({QLatin1StringView("lodged_on"), QT_TRANSLATE_NOOP("Act", "Brought on"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Only where it was brought before the court filed it")},
              &ReceiveSuit::lodgedOn);
    }
};

/// 上诉, 再审.
struct OpenInstance {
    static constexpr QLatin1StringView kind{"open_instance"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Open a further instance");

    int suit = 0;
    Instance instance{};
    RemedyBy by{};
    QString court;
    QString number;
    Date receivedOn{1970, 1, 1};
    std::optional<Date> lodgedOn{}; ///< 上诉日期; without it the court received it on the same day

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &OpenInstance::suit, FieldType::ActNumber);
        field({QLatin1StringView("instance"), QT_TRANSLATE_NOOP("Act", "Instance")},
              &OpenInstance::instance, instanceNames);
        field({QLatin1StringView("by"), QT_TRANSLATE_NOOP("Act", "Brought by")}, &OpenInstance::by,
              remedyByNames);
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Court")},
              &OpenInstance::court);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the suit"),
               FieldNote::Optional},
              &OpenInstance::number);
        field({QLatin1StringView("received_on"),
               QT_TRANSLATE_NOOP("Act", "Received by the court on")},
              &OpenInstance::receivedOn);
        field({QLatin1StringView("lodged_on"), QT_TRANSLATE_NOOP("Act", "Appealed on"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Only where it was lodged before that court received it")},
              &OpenInstance::lodgedOn);
    }
};

/// 答辩状和证据 (行政诉讼法 67).
struct AnswerSuit {
    static constexpr QLatin1StringView kind{"answer_suit"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Answer the suit");

    int suit = 0;
    QString statement;
    QString evidence;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")}, &AnswerSuit::suit,
              FieldType::ActNumber);
        field({QLatin1StringView("statement"), QT_TRANSLATE_NOOP("Act", "Answer")},
              &AnswerSuit::statement, FieldType::LongText);
        field({QLatin1StringView("evidence"),
               QT_TRANSLATE_NOOP("Act", "Evidence and basis handed in")},
              &AnswerSuit::evidence, FieldType::LongText);
    }
};

/// 委托代理人 (行政诉讼法 31).
struct AppointCounsel {
    static constexpr QLatin1StringView kind{"appoint_counsel"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Appoint counsel");

    int suit = 0;
    QStringList staff{};
    QStringList lawyers{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &AppointCounsel::suit, FieldType::ActNumber);
        field({QLatin1StringView("staff"), QT_TRANSLATE_NOOP("Act", "Staff"), FieldNote::Optional},
              &AppointCounsel::staff, FieldType::Officers);
        field({QLatin1StringView("lawyers"), QT_TRANSLATE_NOOP("Act", "Lawyers"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "At most two in all, one a line")},
              &AppointCounsel::lawyers);
    }
};

/// 收到开庭传票、出庭通知书 (法释〔2020〕3号 5).
struct ReceiveCourtNotice {
    static constexpr QLatin1StringView kind{"receive_court_notice"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive notice of the session");

    int suit = 0;
    Date sessionOn{1970, 1, 1};
    std::optional<TimeOfDay> at{};
    bool leaderWanted = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &ReceiveCourtNotice::suit, FieldType::ActNumber);
        field({QLatin1StringView("session_on"), QT_TRANSLATE_NOOP("Act", "Session on")},
              &ReceiveCourtNotice::sessionOn);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour"), FieldNote::Optional},
              &ReceiveCourtNotice::at);
        field({QLatin1StringView("leader_wanted"),
               QT_TRANSLATE_NOOP("Act", "The court asks for the responsible leader"),
               FieldNote::Optional},
              &ReceiveCourtNotice::leaderWanted);
    }
};

/// 确定出庭负责人、提交身份证明 (法释〔2020〕3号 6, 8, 9).
struct NameRepresentative {
    static constexpr QLatin1StringView kind{"name_representative"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Name who attends the session");

    int suit = 0;
    int notice = 0;
    Attendance attendance{};
    QString who;
    QString post;
    bool proof = false;
    std::optional<AbsenceReason> reason{};
    bool papers = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &NameRepresentative::suit, FieldType::ActNumber);
        field({QLatin1StringView("notice"), QT_TRANSLATE_NOOP("Act", "Notice act")},
              &NameRepresentative::notice, FieldType::ActNumber);
        field({QLatin1StringView("attendance"), QT_TRANSLATE_NOOP("Act", "Who will come")},
              &NameRepresentative::attendance, attendanceNames);
        field({QLatin1StringView("who"), QT_TRANSLATE_NOOP("Act", "Name"), FieldNote::Optional},
              &NameRepresentative::who);
        field({QLatin1StringView("post"), QT_TRANSLATE_NOOP("Act", "Post"), FieldNote::Optional},
              &NameRepresentative::post);
        field({QLatin1StringView("proof"),
               QT_TRANSLATE_NOOP("Act", "Sealed proof of identity and post handed in"),
               FieldNote::Optional},
              &NameRepresentative::proof);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Why no leader will come"),
               FieldNote::Optional},
              &NameRepresentative::reason, absenceReasonNames);
        field({QLatin1StringView("papers"),
               QT_TRANSLATE_NOOP("Act", "Papers that prove the reason handed in"),
               FieldNote::Optional},
              &NameRepresentative::papers);
    }
};

/// 开庭 (法释〔2020〕3号 7-12).
struct HoldSession {
    static constexpr QLatin1StringView kind{"hold_session"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record court session");

    int suit = 0;
    Attendance attendance{};
    QString who;
    QString post;
    bool proof = false;
    std::optional<AbsenceReason> reason{};
    bool papers = false;
    bool spoke = false;
    bool leftEarly = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")}, &HoldSession::suit,
              FieldType::ActNumber);
        field({QLatin1StringView("attendance"), QT_TRANSLATE_NOOP("Act", "Who came")},
              &HoldSession::attendance, attendanceNames);
        field({QLatin1StringView("who"), QT_TRANSLATE_NOOP("Act", "Name"), FieldNote::Optional},
              &HoldSession::who);
        field({QLatin1StringView("post"), QT_TRANSLATE_NOOP("Act", "Post"), FieldNote::Optional},
              &HoldSession::post);
        field({QLatin1StringView("proof"),
               QT_TRANSLATE_NOOP("Act", "Sealed proof of identity and post handed in"),
               FieldNote::Optional},
              &HoldSession::proof);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Why no leader came"),
               FieldNote::Optional},
              &HoldSession::reason, absenceReasonNames);
        field({QLatin1StringView("papers"),
               QT_TRANSLATE_NOOP("Act", "Papers that prove the reason handed in"),
               FieldNote::Optional},
              &HoldSession::papers);
        field({QLatin1StringView("spoke"),
               QT_TRANSLATE_NOOP("Act", "The leader spoke on settling the dispute"),
               FieldNote::Optional},
              &HoldSession::spoke);
        field({QLatin1StringView("left_early"),
               QT_TRANSLATE_NOOP("Act", "Left before the end without leave"), FieldNote::Optional},
              &HoldSession::leftEarly);
    }
};

/// 收到判决、裁定、调解书 (行政诉讼法 60, 69-78, 89).
struct ReceiveJudgment {
    static constexpr QLatin1StringView kind{"receive_judgment"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive judgment");

    int suit = 0;
    JudgmentForm form{};
    CourtOutcome outcome{};
    Date judgedOn{1970, 1, 1};
    QString number;
    std::optional<Money> fineNow{};
    bool redo = false;
    std::optional<int> redoDays{};
    std::optional<Money> compensation{};
    bool settled = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &ReceiveJudgment::suit, FieldType::ActNumber);
        field({QLatin1StringView("form"), QT_TRANSLATE_NOOP("Act", "Form")}, &ReceiveJudgment::form,
              judgmentFormNames);
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Outcome")},
              &ReceiveJudgment::outcome, courtOutcomeNames);
        field({QLatin1StringView("judged_on"), QT_TRANSLATE_NOOP("Act", "Judged on")},
              &ReceiveJudgment::judgedOn);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the judgment"),
               FieldNote::Optional},
              &ReceiveJudgment::number);
        field({QLatin1StringView("fine_now"), QT_TRANSLATE_NOOP("Act", "Fine as it is now"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP(
                   "Act",
                   "Needed where the decision is changed or revoked in part and there was a fine")},
              &ReceiveJudgment::fineNow);
        field({QLatin1StringView("redo"), QT_TRANSLATE_NOOP("Act", "To be decided anew"),
               FieldNote::Optional},
              &ReceiveJudgment::redo);
        field({QLatin1StringView("redo_days"),
               QT_TRANSLATE_NOOP("Act", "Days for the new decision"), FieldNote::Optional},
              &ReceiveJudgment::redoDays);
        field({QLatin1StringView("compensation"), QT_TRANSLATE_NOOP("Act", "Compensation"),
               FieldNote::Optional},
              &ReceiveJudgment::compensation);
        field({QLatin1StringView("settled"),
               QT_TRANSLATE_NOOP("Act", "The dispute is settled in substance"),
               FieldNote::Optional},
              &ReceiveJudgment::settled);
        field(
            {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional},
            &ReceiveJudgment::reason, FieldType::LongText);
    }
};

/// 支付国家赔偿.
struct PayCompensation {
    static constexpr QLatin1StringView kind{"pay_compensation"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Pay compensation");

    int suit = 0;
    Money amount{};
    QString receipt;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("suit"), QT_TRANSLATE_NOOP("Act", "Suit act")},
              &PayCompensation::suit, FieldType::ActNumber);
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount")},
              &PayCompensation::amount);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Receipt number")},
              &PayCompensation::receipt);
    }
};

} // namespace anjuan
