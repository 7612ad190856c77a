// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_remedies.h"

/// Acts of the transfer of a suspected crime to the police 两法衔接 (国务院令310号).
namespace anjuan {

/// 涉嫌犯罪案件移送报告 (310号 5).
struct ReportCrime {
    static constexpr QLatin1StringView kind{"report_crime"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Report suspected crime");

    QString offence;
    QString grounds;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("offence"), QT_TRANSLATE_NOOP("Act", "Suspected offence")},
              &ReportCrime::offence);
        field(
            {QLatin1StringView("grounds"), QT_TRANSLATE_NOOP("Act", "What reaches the threshold")},
            &ReportCrime::grounds, FieldType::LongText);
    }
};

/// 移送公安机关 (310号 5, 6).
struct HandToPolice {
    static constexpr QLatin1StringView kind{"hand_to_police"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Hand case to the police");

    std::optional<TimeOfDay> at{};
    QString receivedBy;
    bool letter = false;
    bool report = false;
    bool goodsList = false;
    bool appraisal = false;
    QString other;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour"), FieldNote::Optional},
              &HandToPolice::at);
        field({QLatin1StringView("received_by"), QT_TRANSLATE_NOOP("Act", "Received by")},
              &HandToPolice::receivedBy);
        field({QLatin1StringView("letter"), QT_TRANSLATE_NOOP("Act", "Letter of transfer")},
              &HandToPolice::letter);
        field({QLatin1StringView("report"), QT_TRANSLATE_NOOP("Act", "Report on the case")},
              &HandToPolice::report);
        field({QLatin1StringView("goods_list"), QT_TRANSLATE_NOOP("Act", "List of the goods")},
              &HandToPolice::goodsList);
        field({QLatin1StringView("appraisal"),
               QT_TRANSLATE_NOOP("Act", "Test report or expert opinion, if there is one"),
               FieldNote::Optional},
              &HandToPolice::appraisal);
        field({QLatin1StringView("other"), QT_TRANSLATE_NOOP("Act", "Other papers"),
               FieldNote::Optional},
              &HandToPolice::other);
    }
};

/// 立案、不予立案通知 (310号 8).
struct AnswerOfPolice {
    static constexpr QLatin1StringView kind{"answer_of_police"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record answer of the police");

    PoliceAnswer answer{};
    QString number;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("answer"), QT_TRANSLATE_NOOP("Act", "Answer")},
              &AnswerOfPolice::answer, policeAnswerNames);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the answer"),
               FieldNote::Optional},
              &AnswerOfPolice::number);
        field(
            {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional},
            &AnswerOfPolice::reason);
    }
};

/// 提请公安机关复议 (310号 9).
struct AskPoliceReview {
    static constexpr QLatin1StringView kind{"ask_police_review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Ask the police to reconsider");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AskPoliceReview::reason, FieldType::LongText);
    }
};

/// 公安机关复议决定 (310号 9).
struct AnswerOfPoliceReview {
    static constexpr QLatin1StringView kind{"answer_of_police_review"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record reconsideration by the police");

    bool upheld = false;
    QString number;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("upheld"), QT_TRANSLATE_NOOP("Act", "The refusal stands")},
              &AnswerOfPoliceReview::upheld);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the answer"),
               FieldNote::Optional},
              &AnswerOfPoliceReview::number);
    }
};

/// 建议检察机关立案监督 (310号 9).
struct AskProcuratorate {
    static constexpr QLatin1StringView kind{"ask_procuratorate"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Ask the procuratorate to supervise");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AskProcuratorate::reason, FieldType::LongText);
    }
};

/// 移交涉案物品和材料 (310号 12).
struct HandOverMaterial {
    static constexpr QLatin1StringView kind{"hand_over_material"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Hand over goods and papers");

    QString receivedBy;
    QString items;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("received_by"), QT_TRANSLATE_NOOP("Act", "Received by")},
              &HandOverMaterial::receivedBy);
        field({QLatin1StringView("items"), QT_TRANSLATE_NOOP("Act", "What was handed over")},
              &HandOverMaterial::items, FieldType::LongText);
    }
};

/// 公安机关、检察院、法院退回 (行政处罚法 27).
struct ReturnFromPolice {
    static constexpr QLatin1StringView kind{"return_from_police"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Take case back from the police");

    QString from;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("from"), QT_TRANSLATE_NOOP("Act", "Returned by")},
              &ReturnFromPolice::from);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ReturnFromPolice::reason, FieldType::LongText);
    }
};

} // namespace anjuan
