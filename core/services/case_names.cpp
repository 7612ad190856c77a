// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_names.h"

#include "core/base/text.h"
#include "core/services/session.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_store.h"

#include <limits>

namespace anjuan::case_names {

std::optional<CaseId> findCase(const Database &db, const Session &session, const QString &word)
{
    CaseId id = CaseId::parse(word);
    if (id.isNull())
        if (const auto issued = number_store::find(db, word))
            id = issued->dossier;
    if (id.isNull())
        if (const auto imported = import_store::caseNumbered(db, searchForm(word)))
            id = *imported;
    const auto listed = id.isNull() ? std::nullopt : register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return std::nullopt;
    return id;
}

QString of(const Database &db, const CaseRow &row)
{
    QStringList names;
    if (!row.party.isNull())
        names << party_store::searchWordsOf(db, row.party);
    if (!row.matter.isEmpty())
        for (const Matter &matter : matter_store::versions(db, row.matter))
            names << matter.name;
    names.removeDuplicates();
    return names.join(u'\n');
}

void refresh(const Database &db, PartyId party)
{
    register_store::Filter filter;
    for (PartyId same : party_store::sameParty(db, party))
        filter.parties << same.toString();
    for (const ListedCase &one :
         register_store::page(db, filter, 0, std::numeric_limits<int>::max())) {
        const CaseFile file = fold(ledger::acts(db, one.row.id));
        register_store::writeSearchText(db, one.entry,
                                        searchTextOf(file) + u'\n' + of(db, one.row));
    }
}

} // namespace anjuan::case_names
