// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_remedies.h"

/// Acts of administrative reconsideration 行政复议 (行政复议法).
namespace anjuan {

/// 行政复议申请, as the bureau learns of it.
struct RegisterReconsideration {
    static constexpr QLatin1StringView kind{"register_reconsideration"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Register application for reconsideration");

    RemedyBy by{};
    Date appliedOn{1970, 1, 1};
    QString body;
    QString request;
    bool throughBureau = false;
    bool notTold = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("by"), QT_TRANSLATE_NOOP("Act", "Applied for by")},
              &RegisterReconsideration::by, remedyByNames);
        field({QLatin1StringView("applied_on"), QT_TRANSLATE_NOOP("Act", "Applied for on")},
              &RegisterReconsideration::appliedOn);
        field({QLatin1StringView("body"), QT_TRANSLATE_NOOP("Act", "Reconsideration body"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The government of the own level (行政复议法 24)")},
              &RegisterReconsideration::body);
        field({QLatin1StringView("request"), QT_TRANSLATE_NOOP("Act", "What is asked for")},
              &RegisterReconsideration::request, FieldType::LongText);
        field({QLatin1StringView("through_bureau"),
               QT_TRANSLATE_NOOP("Act", "Handed in through this bureau"), FieldNote::Optional,
               QT_TRANSLATE_NOOP(
                   "Act",
                   "行政复议法 32: on-the-spot decisions and those from electronic monitoring")},
              &RegisterReconsideration::throughBureau);
        field({QLatin1StringView("not_told"),
               QT_TRANSLATE_NOOP("Act", "The decision did not tell of the right to it"),
               FieldNote::Optional},
              &RegisterReconsideration::notTold);
    }
};

/// 转送 (行政复议法 32).
struct ForwardReconsideration {
    static constexpr QLatin1StringView kind{"forward_reconsideration"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Forward application for reconsideration");

    int reconsideration = 0;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &ForwardReconsideration::reconsideration, FieldType::ActNumber);
    }
};

/// 受理, or deemed accepted after five working days (行政复议法 30).
struct AcceptReconsideration {
    static constexpr QLatin1StringView kind{"accept_reconsideration"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record acceptance of the reconsideration");

    int reconsideration = 0;
    ReviewProcedure procedure{};
    bool deemed = false;
    QString number;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &AcceptReconsideration::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("procedure"), QT_TRANSLATE_NOOP("Act", "Handling")},
              &AcceptReconsideration::procedure, reviewProcedureNames);
        field({QLatin1StringView("deemed"),
               QT_TRANSLATE_NOOP("Act", "Deemed accepted, no answer within five working days"),
               FieldNote::Optional},
              &AcceptReconsideration::deemed);
        field({QLatin1StringView("number"),
               QT_TRANSLATE_NOOP("Act", "Number of the reconsideration"), FieldNote::Optional},
              &AcceptReconsideration::number);
    }
};

/// 补正, 中止, 恢复, 延期, 转普通程序, 调解.
struct NoteReconsideration {
    static constexpr QLatin1StringView kind{"note_reconsideration"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record a step of the reconsideration");

    int reconsideration = 0;
    ReconsiderationEvent event{};
    QString note;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &NoteReconsideration::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("event"), QT_TRANSLATE_NOOP("Act", "What happened")},
              &NoteReconsideration::event, reconsiderationEventNames);
        field({QLatin1StringView("note"), QT_TRANSLATE_NOOP("Act", "Note"), FieldNote::Optional},
              &NoteReconsideration::note, FieldType::LongText);
    }
};

/// 收到复议申请书副本 (行政复议法 48, 54).
struct ReceiveReconsiderationCopy {
    static constexpr QLatin1StringView kind{"receive_reconsideration_copy"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Receive copy of the application");

    int reconsideration = 0;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &ReceiveReconsiderationCopy::reconsideration, FieldType::ActNumber);
    }
};

/// 行政复议答复 (行政复议法 48, 54).
struct ReplyReconsideration {
    static constexpr QLatin1StringView kind{"reply_reconsideration"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Reply in the reconsideration");

    int reconsideration = 0;
    QString statement;
    QString evidence;
    QString officer;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &ReplyReconsideration::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("statement"), QT_TRANSLATE_NOOP("Act", "Reply")},
              &ReplyReconsideration::statement, FieldType::LongText);
        field({QLatin1StringView("evidence"),
               QT_TRANSLATE_NOOP("Act", "Evidence and basis handed in")},
              &ReplyReconsideration::evidence, FieldType::LongText);
        field({QLatin1StringView("officer"), QT_TRANSLATE_NOOP("Act", "Handled by"),
               FieldNote::Optional},
              &ReplyReconsideration::officer, FieldType::Officer);
    }
};

/// 行政复议听证 (行政复议法 50, 51).
struct AttendReconsideration {
    static constexpr QLatin1StringView kind{"attend_reconsideration"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Attend hearing of the reconsideration");

    int reconsideration = 0;
    Attendance attendance{};
    QString who;
    QString post;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &AttendReconsideration::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("attendance"), QT_TRANSLATE_NOOP("Act", "Who came")},
              &AttendReconsideration::attendance, attendanceNames);
        field({QLatin1StringView("who"), QT_TRANSLATE_NOOP("Act", "Name"), FieldNote::Optional},
              &AttendReconsideration::who);
        field({QLatin1StringView("post"), QT_TRANSLATE_NOOP("Act", "Post"), FieldNote::Optional},
              &AttendReconsideration::post);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Why no leader came"),
               FieldNote::Optional},
              &AttendReconsideration::reason);
    }
};

/// 收到行政复议决定 (行政复议法 61-75).
struct ReceiveReconsiderationDecision {
    static constexpr QLatin1StringView kind{"receive_reconsideration_decision"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Receive decision on the reconsideration");

    int reconsideration = 0;
    ReconsiderationOutcome outcome{};
    Date decidedOn{1970, 1, 1};
    QString number;
    std::optional<Money> fineNow{};
    bool redo = false;
    std::optional<int> redoDays{};
    bool settled = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &ReceiveReconsiderationDecision::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Outcome")},
              &ReceiveReconsiderationDecision::outcome, reconsiderationOutcomeNames);
        field({QLatin1StringView("decided_on"), QT_TRANSLATE_NOOP("Act", "Decided on")},
              &ReceiveReconsiderationDecision::decidedOn);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the decision"),
               FieldNote::Optional},
              &ReceiveReconsiderationDecision::number);
        field({QLatin1StringView("fine_now"), QT_TRANSLATE_NOOP("Act", "Fine as it is now"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP(
                   "Act",
                   "Needed where the decision is changed or revoked in part and there was a fine")},
              &ReceiveReconsiderationDecision::fineNow);
        field({QLatin1StringView("redo"), QT_TRANSLATE_NOOP("Act", "To be decided anew"),
               FieldNote::Optional},
              &ReceiveReconsiderationDecision::redo);
        field({QLatin1StringView("redo_days"),
               QT_TRANSLATE_NOOP("Act", "Days for the new decision"), FieldNote::Optional},
              &ReceiveReconsiderationDecision::redoDays);
        field({QLatin1StringView("settled"),
               QT_TRANSLATE_NOOP("Act", "The dispute is settled in substance"),
               FieldNote::Optional},
              &ReceiveReconsiderationDecision::settled);
        field(
            {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional},
            &ReceiveReconsiderationDecision::reason, FieldType::LongText);
    }
};

/// 收到行政复议意见书 (行政复议法 76).
struct ReceiveOpinion {
    static constexpr QLatin1StringView kind{"receive_opinion"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive opinion letter");

    int reconsideration = 0;
    QString number;
    QString content;

    template <class Visitor> static void describe(Visitor &field)
    {
        field(
            {QLatin1StringView("reconsideration"), QT_TRANSLATE_NOOP("Act", "Reconsideration act")},
            &ReceiveOpinion::reconsideration, FieldType::ActNumber);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the letter")},
              &ReceiveOpinion::number);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "What is to be put right")},
              &ReceiveOpinion::content, FieldType::LongText);
    }
};

/// 报送纠正情况 (行政复议法 76).
struct ReportRectification {
    static constexpr QLatin1StringView kind{"report_rectification"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Report what was put right");

    int opinion = 0;
    QString content;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion act")},
              &ReportRectification::opinion, FieldType::ActNumber);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "What was put right")},
              &ReportRectification::content, FieldType::LongText);
    }
};

/// 重新作出: the annulled decision is made anew (行政复议法 64, 行政诉讼法 70).
struct RedoDecision {
    static constexpr QLatin1StringView kind{"redo_decision"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Begin to decide anew");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &RedoDecision::reason, FieldType::LongText);
    }
};

/// What a changed or annulled decision teaches.
struct DrawLesson {
    static constexpr QLatin1StringView kind{"draw_lesson"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Draw a lesson");

    LessonFor about{};
    QString content;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("about"), QT_TRANSLATE_NOOP("Act", "What is to change")},
              &DrawLesson::about, lessonForNames);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "Lesson")},
              &DrawLesson::content, FieldType::LongText);
    }
};

/// What was changed for a lesson: the matter, the benchmark, the phrase or the way of working.
struct ApplyLesson {
    static constexpr QLatin1StringView kind{"apply_lesson"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Put a lesson into practice");

    int lesson = 0;
    QString change;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("lesson"), QT_TRANSLATE_NOOP("Act", "Lesson act")},
              &ApplyLesson::lesson, FieldType::ActNumber);
        field(
            {QLatin1StringView("change"), QT_TRANSLATE_NOOP("Act", "What was changed, and where")},
            &ApplyLesson::change, FieldType::LongText);
    }
};

} // namespace anjuan
