// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/news.h"

#include "core/services/office.h"
#include "core/storage/ledger.h"

namespace anjuan::news {

using namespace Qt::StringLiterals;

namespace {

constexpr int atMost = 200; ///< acts read in one look

/// Log-ins, refusals and exports change nothing that anybody sees.
bool changesLists(const Act &act)
{
    return !act.kind.startsWith("office.log_in"_L1) && act.kind != "office.refused"_L1 &&
           act.kind != "office.list_exported"_L1 && act.kind != "office.all_exported"_L1;
}

} // namespace

Result<News> begin(Database &db, const Session &session)
{
    return db.read([&]() -> Result<News> {
        if (const Result<> may = office::authorise(db, session, {}); !may)
            return may.error();
        return News{.position = ledger::head(db).position};
    });
}

Result<News> since(Database &db, const Session &session, qint64 position)
{
    return db.read([&]() -> Result<News> {
        if (const Result<> may = office::authorise(db, session, {}); !may)
            return may.error();
        News found{.position = position};
        const std::vector<Act> acts = ledger::actsAfter(db, position, atMost);
        for (const Act &act : acts) {
            found.position = act.position;
            if (act.account == session.actor.account)
                continue;
            if (act.dossier == officeDossier)
                found.listsChanged = found.listsChanged || changesLists(act);
            else if (!found.cases.contains(act.dossier))
                found.cases << act.dossier;
        }
        if (static_cast<int>(acts.size()) == atMost) {
            found.position = ledger::head(db).position;
            found.isMuch = true;
        }
        return found;
    });
}

} // namespace anjuan::news
