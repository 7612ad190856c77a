// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/returning.h"

namespace anjuan {

struct BureauKeys;

namespace demo {

/// The made-up parties of a bureau: some come new, others come again. Knows a few thousand of the
/// latest, however many there were.
class Parties {
public:
    /// `keys` may be null: then nobody has an identity number or telephone.
    /// `isVaried`: they come again as DemoWish::hasVariedParties says.
    Parties(Database &db, const BureauKeys *keys, bool isVaried)
        : m_db(db), m_keys(keys), m_isVaried(isVaried)
    {
    }

    struct Drawn {
        KnownParty party{};
        bool again = false;
    };
    /// A party for a case of that matter registered by `session`. Enters it first if it is new.
    /// `mustBeNew`: it has no past.
    Result<Drawn> draw(bool organisation, const Session &session, Dice &dice, const QString &matter,
                       bool mustBeNew = false);
    qint64 entered() const { return m_entered; }

private:
    struct Pool {
        std::vector<KnownParty> known{};
        std::size_t oldest = 0;
        Returning returning{};
    };

    Result<KnownParty> enter(bool organisation, const Session &session, Dice &dice, bool mustBeNew);

    Database &m_db;
    const BureauKeys *m_keys;
    bool m_isVaried;
    Pool m_citizens{};
    Pool m_organisations{};
    qint64 m_entered = 0;
};

/// What a case may be about.
struct Charge {
    Matter matter{};
    Money fine{};
    bool organisation = false; ///< whether the party is one
};

/// The matter list, and what is fined under it.
class Charges {
public:
    explicit Charges(const QList<Matter> &matters);

    /// A matter in force from `day` on for as long as a case lasts that allows what is wanted.
    /// Nothing where none does.
    std::optional<Charge> choose(const std::set<DemoTrait> &wanted, Date day, Dice &dice) const;

private:
    QList<QList<Matter>> m_matters{}; ///< all versions of each
};

} // namespace demo
} // namespace anjuan
