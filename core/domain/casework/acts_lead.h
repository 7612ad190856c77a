// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

/// Acts from a lead to the filing of the case (行政处罚法 54, 55号令 15).
namespace anjuan {

/// A lead 案源 comes in. Opens the dossier.
struct RegisterLead {
    static constexpr QLatin1StringView kind{"register_lead"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Register lead");

    LeadSource source{};
    QString description;
    QString place;
    std::optional<Date> discoveredOn{};
    std::optional<Date> occurredOn{};
    std::optional<Date> endedOn{};
    bool continuing = false;
    bool endangers = false;
    QString informant;
    QString matter;
    PartyId party{};
    CaseId companion{};
    QString unit;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("source"), QT_TRANSLATE_NOOP("Act", "Source")},
              &RegisterLead::source, leadSourceNames);
        field({QLatin1StringView("description"),
               QT_TRANSLATE_NOOP("Act", "What is said to have happened")},
              &RegisterLead::description, FieldType::LongText);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place"), FieldNote::Optional},
              &RegisterLead::place);
        field(
            {QLatin1StringView("discovered_on"), QT_TRANSLATE_NOOP("Act", "Discovered on"),
             FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "The day the violation was discovered; without it the day of "
                                      "this act. Stops the limitation period (行政处罚法 36)")},
            &RegisterLead::discoveredOn);
        field({QLatin1StringView("occurred_on"), QT_TRANSLATE_NOOP("Act", "Committed on"),
               FieldNote::Optional},
              &RegisterLead::occurredOn);
        field({QLatin1StringView("ended_on"), QT_TRANSLATE_NOOP("Act", "Ended on"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Of a violation that continued")},
              &RegisterLead::endedOn);
        field({QLatin1StringView("continuing"), QT_TRANSLATE_NOOP("Act", "Still continuing"),
               FieldNote::Optional},
              &RegisterLead::continuing);
        field({QLatin1StringView("endangers"),
               QT_TRANSLATE_NOOP("Act", "Endangers life, health or financial safety with harm"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Five years of limitation instead of two (行政处罚法 36)")},
              &RegisterLead::endangers);
        field({QLatin1StringView("informant"), QT_TRANSLATE_NOOP("Act", "Informant"),
               FieldNote::Optional | FieldNote::Personal},
              &RegisterLead::informant);
        field(
            {QLatin1StringView("matter"), QT_TRANSLATE_NOOP("Act", "Matter"), FieldNote::Optional},
            &RegisterLead::matter, FieldType::Matter);
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Party"), FieldNote::Optional},
              &RegisterLead::party);
        field({QLatin1StringView("companion"), QT_TRANSLATE_NOOP("Act", "Case of another party"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Where several committed it together: the case of one of "
                                        "the others. Each is decided on by itself")},
              &RegisterLead::companion);
        field({QLatin1StringView("unit"), QT_TRANSLATE_NOOP("Act", "Unit"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Handling unit; without it the unit of the account")},
              &RegisterLead::unit, FieldType::Unit);
    }
};

/// 核查 before filing (55号令 15).
struct CheckLead {
    static constexpr QLatin1StringView kind{"check_lead"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Check lead");

    QStringList officers{};
    QString result;
    bool evidenceFound = false;
    bool ours = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &CheckLead::officers, FieldType::Officers);
        field({QLatin1StringView("result"), QT_TRANSLATE_NOOP("Act", "What was found")},
              &CheckLead::result, FieldType::LongText);
        field({QLatin1StringView("evidence_found"),
               QT_TRANSLATE_NOOP("Act", "First evidence of a violation")},
              &CheckLead::evidenceFound);
        field({QLatin1StringView("ours"), QT_TRANSLATE_NOOP("Act", "Within our competence")},
              &CheckLead::ours);
    }
};

/// Ten more working days for the check, by the leader (55号令 15).
struct ExtendCheck {
    static constexpr QLatin1StringView kind{"extend_check"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Extend check");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ExtendCheck::reason, FieldType::LongText);
    }
};

/// 移送 to the authority whose matter it is (城市管理执法办法 37).
struct ReferLead {
    static constexpr QLatin1StringView kind{"refer_lead"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Refer lead");

    QString to;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("to"), QT_TRANSLATE_NOOP("Act", "Referred to")}, &ReferLead::to);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &ReferLead::reason,
              FieldType::LongText);
    }
};

/// 立案 (行政处罚法 54). Starts the ninety days once approved.
struct FileCase {
    static constexpr QLatin1StringView kind{"file_case"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "File case");

    QString matter;
    PartyId party{};
    QStringList officers{};
    QString cause;
    QString facts;
    std::optional<Date> occurredOn{};
    std::optional<Date> endedOn{};
    bool continuing = false;
    bool endangers = false;
    QString place;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("matter"), QT_TRANSLATE_NOOP("Act", "Matter")}, &FileCase::matter,
              FieldType::Matter);
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Party")}, &FileCase::party);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Case officers")},
              &FileCase::officers, FieldType::Officers);
        field({QLatin1StringView("cause"), QT_TRANSLATE_NOOP("Act", "Cause of the case")},
              &FileCase::cause);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts so far")},
              &FileCase::facts, FieldType::LongText);
        field({QLatin1StringView("occurred_on"), QT_TRANSLATE_NOOP("Act", "Committed on"),
               FieldNote::Optional},
              &FileCase::occurredOn);
        field({QLatin1StringView("ended_on"), QT_TRANSLATE_NOOP("Act", "Ended on"),
               FieldNote::Optional},
              &FileCase::endedOn);
        field({QLatin1StringView("continuing"), QT_TRANSLATE_NOOP("Act", "Still continuing"),
               FieldNote::Optional},
              &FileCase::continuing);
        field({QLatin1StringView("endangers"),
               QT_TRANSLATE_NOOP("Act", "Endangers life, health or financial safety with harm"),
               FieldNote::Optional},
              &FileCase::endangers);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place"), FieldNote::Optional},
              &FileCase::place);
    }
};

/// 不予立案.
struct DeclineFiling {
    static constexpr QLatin1StringView kind{"decline_filing"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decline filing");

    DeclineGround ground{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")},
              &DeclineFiling::ground, declineGroundNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &DeclineFiling::reason, FieldType::LongText);
    }
};

} // namespace anjuan
