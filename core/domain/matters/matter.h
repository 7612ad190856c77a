// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/field.h"

#include <QList>
#include <QString>
#include <optional>

namespace anjuan {

using MatterId = Id<struct MatterRecord>;

/// One version of an enforcement matter (权力事项): what may be punished, on what basis, how, and
/// in which time.
struct Matter {
    QString code; ///< the same for all versions
    QString name; ///< the conduct, as the list words it
    QString violatedArticles;
    QString appliedArticles;       ///< the basis of the penalty
    QList<PenaltyKind> penalties;  ///< each once, in the order of the law; never empty
    std::optional<Money> fineFrom; ///< none: no lower end is stated
    std::optional<Money> fineTo;   ///< none: no upper end is stated, or it is no fixed sum
    QString department;            ///< that supervises
    Date effectiveFrom{1970, 1, 1};
    std::optional<Date>
        repealedOn; ///< the first day it no longer counts; none: until its next version begins
    QString batch;  ///< the list it came with
    QString remark;

    friend bool operator==(const Matter &, const Matter &) = default;
};

/// The version of `code` in force on `day`: the last one that has begun, unless it is repealed by
/// then. Null if there is none.
const Matter *inForce(const QList<Matter> &matters, QStringView code, Date day);

/// Whether the versions of each code stand one after another: none is repealed before it begins, no
/// two begin on one day, none is said to last beyond the beginning of the next. One that names no
/// end ends where the next begins.
Result<> checkPeriods(const QList<Matter> &matters);

/// How the law of the day of decision compares with that of the day of the act (从旧兼从轻,
/// 行政处罚法 37).
enum class Comparison {
    Same,       ///< the same penalties and the same range
    NewLighter, ///< no end of the new range and no kind is above the old, and something is below
    NewHeavier,
    NewNoLongerUnlawful, ///< the matter is no longer on the list; whether the conduct became lawful
                         ///< is for a legal officer
    Unclear, ///< lower at one end and higher at the other, other kinds, or no figures: for a legal
             ///< officer
};

inline constexpr std::array<Name<Comparison>, 5> comparisonNames{
    {{Comparison::Same, QLatin1StringView("same")},
     {Comparison::NewLighter, QLatin1StringView("new_lighter")},
     {Comparison::NewHeavier, QLatin1StringView("new_heavier")},
     {Comparison::NewNoLongerUnlawful, QLatin1StringView("new_no_longer_unlawful")},
     {Comparison::Unclear, QLatin1StringView("unclear")}}};

/// Compares what the two versions allow, not how they word it. `onDecision` is null where none is
/// in force on that day.
Comparison compared(const Matter &onAct, const Matter *onDecision);

/// The versions of `code` by which conduct of `committed` may be punished on `decided`: that of the
/// conduct, the later one where it is lighter (行政处罚法 37), both where a person must judge which
/// is. Conduct that was still `continuing` may be judged by the later one as well. Empty where none
/// was in force on the day of the conduct.
QList<const Matter *> applicable(const QList<Matter> &matters, QStringView code, Date committed,
                                 bool continuing, Date decided);

} // namespace anjuan
