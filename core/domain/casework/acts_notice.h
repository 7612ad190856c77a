// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

/// Acts between the investigation and the decision: notice, defence, hearing, more time.
namespace anjuan {

/// 行政处罚意见告知书 (行政处罚法 44, 63). Its terms run from its service.
struct Notify {
    static constexpr QLatin1StringView kind{"notify"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Notify intended decision");

    Outcome intends{};
    Penalties penalties{};
    QString facts;
    QString basis;
    bool hearingOffered = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("intends"), QT_TRANSLATE_NOOP("Act", "Intended outcome")},
              &Notify::intends, outcomeNames);
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Intended penalties"),
               FieldNote::Optional},
              &Notify::penalties);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts and reasons")},
              &Notify::facts, FieldType::LongText);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Legal basis")},
              &Notify::basis);
        field({QLatin1StringView("hearing_offered"),
               QT_TRANSLATE_NOOP("Act", "Right to a hearing told")},
              &Notify::hearingOffered);
    }
};

/// 陈述申辩 (行政处罚法 45).
struct StateDefence {
    static constexpr QLatin1StringView kind{"state_defence"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record defence");

    DefenceForm form{};
    QString content;
    bool newFacts = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("form"), QT_TRANSLATE_NOOP("Act", "Form")}, &StateDefence::form,
              defenceFormNames);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "Content"),
               FieldNote::Personal},
              &StateDefence::content, FieldType::LongText);
        field({QLatin1StringView("new_facts"), QT_TRANSLATE_NOOP("Act", "New facts or evidence"),
               FieldNote::Optional},
              &StateDefence::newFacts);
    }
};

/// 复核意见, in writing (行政处罚法 45, 55号令 22).
struct ReexamineDefence {
    static constexpr QLatin1StringView kind{"reexamine_defence"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Re-examine defence");

    Adoption adoption{};
    QString opinion;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("adoption"), QT_TRANSLATE_NOOP("Act", "Adopted")},
              &ReexamineDefence::adoption, adoptionNames);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion")},
              &ReexamineDefence::opinion, FieldType::LongText);
    }
};

/// The party gives up a right, in writing.
struct Waive {
    static constexpr QLatin1StringView kind{"waive"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record waiver");

    WaivedRight right{};
    bool inWriting = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("right"), QT_TRANSLATE_NOOP("Act", "Right")}, &Waive::right,
              waivedRightNames);
        field({QLatin1StringView("in_writing"), QT_TRANSLATE_NOOP("Act", "In writing")},
              &Waive::inWriting);
    }
};

/// 要求听证, within five working days (行政处罚法 64).
struct RequestHearing {
    static constexpr QLatin1StringView kind{"request_hearing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Request hearing");

    DefenceForm form{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("form"), QT_TRANSLATE_NOOP("Act", "Form")}, &RequestHearing::form,
              defenceFormNames);
    }
};

/// 不予受理听证.
struct DeclineHearing {
    static constexpr QLatin1StringView kind{"decline_hearing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decline hearing");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &DeclineHearing::reason, FieldType::LongText);
    }
};

/// 听证通知书, seven working days before (行政处罚法 64).
struct NotifyHearing {
    static constexpr QLatin1StringView kind{"notify_hearing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Notify hearing");

    Date hearingOn{1970, 1, 1};
    std::optional<TimeOfDay> at{};
    QString place;
    QString chair;
    bool closed = false;
    QString announced;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("hearing_on"), QT_TRANSLATE_NOOP("Act", "Day of the hearing")},
              &NotifyHearing::hearingOn);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour"), FieldNote::Optional},
              &NotifyHearing::at);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")},
              &NotifyHearing::place);
        field({QLatin1StringView("chair"), QT_TRANSLATE_NOOP("Act", "Chair")},
              &NotifyHearing::chair, FieldType::Officer);
        field({QLatin1StringView("closed"),
               QT_TRANSLATE_NOOP("Act", "Not public: secrets or privacy"), FieldNote::Optional},
              &NotifyHearing::closed);
        field({QLatin1StringView("announced"),
               QT_TRANSLATE_NOOP("Act", "Where it was announced to the public"),
               FieldNote::Optional},
              &NotifyHearing::announced);
    }
};

/// 延期举行听证: the hearing that was called does not take place; it is called again.
struct AdjournHearing {
    static constexpr QLatin1StringView kind{"adjourn_hearing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Adjourn hearing");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AdjournHearing::reason, FieldType::LongText);
    }
};

/// Who stands for the party at a hearing: one or two (行政处罚法 64).
struct Representative {
    QString name;
    QString authority;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("name"), QT_TRANSLATE_NOOP("Act", "Name")}, &Representative::name);
        field({QLatin1StringView("authority"), QT_TRANSLATE_NOOP("Act", "Authority")},
              &Representative::authority);
    }
};

/// 听证笔录、听证报告 (行政处罚法 64, 65).
struct HoldHearing {
    static constexpr QLatin1StringView kind{"hold_hearing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record hearing");

    QString chair;
    HearingOutcome outcome{};
    std::vector<Representative> representatives{};
    QString record;
    QString opinion;
    std::optional<Outcome> recommends{};
    Penalties penalties{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("chair"), QT_TRANSLATE_NOOP("Act", "Chair")}, &HoldHearing::chair,
              FieldType::Officer);
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Outcome")},
              &HoldHearing::outcome, hearingOutcomeNames);
        field({QLatin1StringView("representatives"),
               QT_TRANSLATE_NOOP("Act", "Representatives of the party"),
               FieldNote::Optional | FieldNote::Personal},
              &HoldHearing::representatives);
        field(
            {QLatin1StringView("record"), QT_TRANSLATE_NOOP("Act", "Record"), FieldNote::Personal},
            &HoldHearing::record, FieldType::LongText);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion of the chair"),
               FieldNote::Optional},
              &HoldHearing::opinion, FieldType::LongText);
        field({QLatin1StringView("recommends"),
               QT_TRANSLATE_NOOP("Act", "What the report recommends"), FieldNote::Optional},
              &HoldHearing::recommends, outcomeNames);
        field({QLatin1StringView("penalties"),
               QT_TRANSLATE_NOOP("Act", "Penalties the report recommends"), FieldNote::Optional},
              &HoldHearing::penalties);
    }
};

/// 延长办案期限: thirty days by the leader, up to sixty more by collective discussion (55号令 29).
struct ExtendCase {
    static constexpr QLatin1StringView kind{"extend_case"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Extend time for decision");

    ExtensionLevel level{};
    int days = 0;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("level"), QT_TRANSLATE_NOOP("Act", "Level")}, &ExtendCase::level,
              extensionLevelNames);
        field({QLatin1StringView("days"), QT_TRANSLATE_NOOP("Act", "Days")}, &ExtendCase::days);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ExtendCase::reason, FieldType::LongText);
    }
};

} // namespace anjuan
