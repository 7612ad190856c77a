// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"
#include "core/domain/parties/party.h"
#include "core/domain/statistics/indicator.h"

#include <QRandomGenerator>
#include <map>

namespace anjuan::test {

/// Register rows in memory, and what figures they make, by the plainest reading of an indicator:
/// row by row, without a database.
struct FigureOracle {
    /// Makes rows with anything in them, as no procedure would.
    class Maker {
    public:
        explicit Maker(QStringList units);
        RegisterRows make();
        const std::map<PartyId, PartyKind> &parties() const { return m_parties; }

    private:
        std::optional<Date> day(int presentInTen);
        RemedyRow remedy(int act);
        DiscretionRow discretionOf(const CaseRow &row);

        QRandomGenerator m_random{20260101};
        QStringList m_units;
        std::map<PartyId, PartyKind> m_parties{};
    };

    std::vector<RegisterRows> rows{};
    std::map<PartyId, PartyKind> partyKinds{};

    /// The figure of a count, sum, median (in tenths) or P90 over cases, events or limits.
    std::optional<qint64> figure(const Indicator &indicator, Date from, Date to) const;
};

} // namespace anjuan::test
