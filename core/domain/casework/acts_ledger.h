// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

/// Acts about other acts. Nothing is edited: what was wrong is put right by a further act.
namespace anjuan {

/// 审批: the act takes effect on the day of this one.
struct Approve {
    static constexpr QLatin1StringView kind{"approve"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Approve");

    int act = 0;
    QString opinion;
    std::optional<TimeOfDay> at{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &Approve::act,
              FieldType::ActNumber);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion"),
               FieldNote::Optional},
              &Approve::opinion, FieldType::LongText);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour"), FieldNote::Optional},
              &Approve::at);
    }
};

/// The act goes back to who proposed it, with an opinion.
struct ReturnAct {
    static constexpr QLatin1StringView kind{"return"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Return");

    int act = 0;
    QString opinion;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &ReturnAct::act,
              FieldType::ActNumber);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion")},
              &ReturnAct::opinion, FieldType::LongText);
    }
};

/// A slip in an entry of the ledger. Documents that were served are corrected by a document
/// instead.
struct CorrectEntry {
    static constexpr QLatin1StringView kind{"correct"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Correct entry");

    int act = 0;
    QJsonObject changes{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &CorrectEntry::act,
              FieldType::ActNumber);
        field({QLatin1StringView("changes"), QT_TRANSLATE_NOOP("Act", "New values")},
              &CorrectEntry::changes);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &CorrectEntry::reason, FieldType::LongText);
    }
};

/// An entry that should not be there.
struct VoidEntry {
    static constexpr QLatin1StringView kind{"void"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Void entry");

    int act = 0;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &VoidEntry::act,
              FieldType::ActNumber);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &VoidEntry::reason,
              FieldType::LongText);
    }
};

} // namespace anjuan
