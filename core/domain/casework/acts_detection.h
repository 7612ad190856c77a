// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_detection.h"

/// Acts of off-site enforcement 非现场执法: what a camera saw is reviewed twice, the merchant is
/// reminded, and what is not put right becomes a lead.
namespace anjuan {

/// Opens the dossier of a detection.
struct OpenDetection {
    static constexpr QLatin1StringView kind{"open_detection"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record off-site detection");

    DetectionMeans means{};
    QString device;
    QString description;
    QString place;
    QString matter;
    PartyId party{};
    QString unit;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("means"), QT_TRANSLATE_NOOP("Act", "Detected by")},
              &OpenDetection::means, detectionMeansNames);
        field({QLatin1StringView("device"), QT_TRANSLATE_NOOP("Act", "Number of the device"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Its place must have been made public (行政处罚法 41)")},
              &OpenDetection::device);
        field({QLatin1StringView("description"), QT_TRANSLATE_NOOP("Act", "What is seen")},
              &OpenDetection::description, FieldType::LongText);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")},
              &OpenDetection::place);
        field(
            {QLatin1StringView("matter"), QT_TRANSLATE_NOOP("Act", "Matter"), FieldNote::Optional},
            &OpenDetection::matter, FieldType::Matter);
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Party"), FieldNote::Optional},
              &OpenDetection::party);
        field({QLatin1StringView("unit"), QT_TRANSLATE_NOOP("Act", "Unit"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Handling unit; without it the unit of the account")},
              &OpenDetection::unit, FieldType::Unit);
    }
};

/// Whether the record shows a violation, truly, clearly and completely (行政处罚法 41). Two people
/// review it, one after the other.
struct ReviewDetection {
    static constexpr QLatin1StringView kind{"review_detection"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Review detection");

    bool violation = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("violation"), QT_TRANSLATE_NOOP("Act", "It shows a violation")},
              &ReviewDetection::violation);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ReviewDetection::reason, FieldType::LongText);
    }
};

/// 温馨提示: what is to be put right, and by when.
struct RemindParty {
    static constexpr QLatin1StringView kind{"remind_party"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Remind party");

    PartyId party{};
    ReminderWay way{};
    QString content;
    Date correctBy{1970, 1, 1};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Party"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Where it was not known yet")},
              &RemindParty::party);
        field({QLatin1StringView("way"), QT_TRANSLATE_NOOP("Act", "How it was reminded")},
              &RemindParty::way, reminderWayNames);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "What it was told")},
              &RemindParty::content, FieldType::LongText);
        field({QLatin1StringView("correct_by"), QT_TRANSLATE_NOOP("Act", "Correct by")},
              &RemindParty::correctBy);
    }
};

/// Whether it was put right. If so, the dossier is over.
struct CheckReminder {
    static constexpr QLatin1StringView kind{"check_reminder"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Check after the reminder");

    bool corrected = false;
    QString found;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("corrected"), QT_TRANSLATE_NOOP("Act", "Corrected")},
              &CheckReminder::corrected);
        field({QLatin1StringView("found"), QT_TRANSLATE_NOOP("Act", "What was found")},
              &CheckReminder::found, FieldType::LongText);
    }
};

/// The detection becomes a lead; the dossier goes on like any other.
struct TurnIntoLead {
    static constexpr QLatin1StringView kind{"turn_into_lead"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Turn detection into a lead");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &TurnIntoLead::reason, FieldType::LongText);
    }
};

} // namespace anjuan
