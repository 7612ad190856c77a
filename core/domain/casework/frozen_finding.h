// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

namespace anjuan {

/// A finding as it stood when an act was recorded: it stays in the act whatever becomes of the
/// rule.
struct FrozenFinding {
    QString id;
    FindingWeight severity{};
    int act = 0; ///< 0: the file as a whole
    QString text;
    QString article;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("id"), QT_TRANSLATE_NOOP("Act", "Rule")}, &FrozenFinding::id);
        field({QLatin1StringView("severity"), QT_TRANSLATE_NOOP("Act", "Weight")},
              &FrozenFinding::severity, severityNames);
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &FrozenFinding::act);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "Text")}, &FrozenFinding::text);
        field({QLatin1StringView("article"), QT_TRANSLATE_NOOP("Act", "Article"),
               FieldNote::Optional},
              &FrozenFinding::article);
    }
};

} // namespace anjuan
