// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"
#include "core/domain/matters/matter.h"

namespace anjuan {

/// What a reviewer of the case file would object to.
struct Finding {
    enum class Severity {
        Veto,   ///< the decision may fall over it
        Points, ///< costs points in a review of the file
        Note    ///< to be known, nobody's fault
    };
    QString id;
    Severity severity{};
    QString text; ///< in the user's language
    QString article;
    int act = 0; ///< where in the file; 0: the file as a whole
};
inline constexpr std::array severityNames = std::to_array<Name<Finding::Severity>>({
    {Finding::Severity::Veto, QLatin1StringView("veto")},
    {Finding::Severity::Points, QLatin1StringView("points")},
    {Finding::Severity::Note, QLatin1StringView("note")},
});

/// A fine that was imposed on the party of a case in another case (行政处罚法 29).
struct EarlierFine {
    QString number;
    Date occurredOn{1970, 1, 1};
    QString place;  ///< normalised
    QString matter; ///< code
};

/// Objections to the case as it stands on `today`, gravest first. `matters` are all versions of the
/// case's matter, `sameDay` the fines of the party in other cases for what it did on that day.
std::vector<Finding> findings(const CaseFile &file, const QList<Matter> &matters,
                              const Rules &rules, Date today,
                              const std::vector<EarlierFine> &sameDay = {});

} // namespace anjuan
