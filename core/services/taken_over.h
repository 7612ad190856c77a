// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"

#include <QHash>
#include <vector>

namespace anjuan {

class Database;

/// Which acts of cases other databases recorded, as the office dossier tells it.
class TakenOver {
public:
    /// Within a transaction; throws SqlError.
    static TakenOver in(const Database &db);
    /// The acts of the office that took cases over, in order. Likewise.
    static std::vector<Act> all(const Database &db);

    bool covers(const Act &act) const { return find(act) != nullptr; }
    /// Since when this database has known the act: a figure of an earlier moment does not count it.
    Moment knownAt(const Act &act) const;

private:
    struct Stretch {
        int from = 0;
        int to = 0;
        Moment takenAt{};
    };
    const Stretch *find(const Act &act) const;

    QHash<CaseId, std::vector<Stretch>> m_stretches{};
};

/// The account of an act that another database recorded bears that database's mark, so that two
/// people of one log-in are never taken for one: "zhang@1f0c22ab".
bool isForeignAccount(const QString &account);

} // namespace anjuan
