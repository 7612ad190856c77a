// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_facts.h"

#include "core/services/document_templates.h"
#include "core/services/office.h"
#include "core/services/organisation.h"
#include "core/services/parties.h"
#include "core/storage/account_store.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

Result<> addPeople(Database &db, const Session &session, DocumentFacts &facts)
{
    const Result<QList<Officer>> officers = organisation::officers(db, session);
    if (!officers)
        return officers.error();
    for (const Officer &officer : *officers) {
        facts.names.insert(officer.id.toString(), officer.name);
        if (!officer.certificates.isEmpty())
            facts.certificates.insert(officer.id.toString(), officer.certificates.last().number);
    }
    const Result<UnitTree> units = organisation::units(db, session);
    if (!units)
        return units.error();
    for (const Unit &unit : units->units())
        facts.names.insert(unit.id.toString(), unit.name);
    return office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<> {
        for (const Entry &entry : facts.file.entries) {
            const QString &login = entry.act.account;
            if (!facts.people.contains(login))
                facts.people.insert(login, account_store::personBehind(db, login));
        }
        Result<Letterhead> letterhead = document_templates::letterheadInForce(db, session.today);
        if (!letterhead)
            return letterhead.error();
        facts.letterhead = std::move(*letterhead);
        return {};
    });
}

Result<> addParty(Database &db, const Session &session, const BureauKeys *keys,
                  DocumentFacts &facts)
{
    if (facts.file.party.isNull())
        return {};
    const Result<Party> party = parties::find(db, session, keys, facts.file.party);
    if (!party)
        return party.error();
    facts.party = *party;
    // Without the keys nothing but a word for "sealed" is there.
    facts.identity = keys ? party->identityShown : QString();
    facts.identitySealed = !keys && !party->identityShown.isEmpty();
    facts.names.insert(facts.file.party.toString(), party->name);
    return {};
}

} // namespace

Result<DocumentFacts> documentFacts(Database &db, const Session &session, const Rulebook &book,
                                    const BureauKeys *keys, CaseId id)
{
    Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    DocumentFacts facts{.file = std::move(view->file),
                        .matters = std::move(view->matters),
                        .unitName = view->unitName};
    const Rules rules = book.on(session.today);
    facts.settings = rules.settings;
    for (const auto &[act, document] : facts.file.documents)
        if (const std::optional<Date> day = servedOn(document, rules, session.today))
            facts.served.emplace(act, *day);
    for (const Entry &entry : facts.file.entries)
        if (std::holds_alternative<Demand>(entry.body) ||
            std::holds_alternative<ApplyToCourt>(entry.body) ||
            std::holds_alternative<ImposeSurcharge>(entry.body))
            facts.balances.emplace(entry.act.sequence, balanceOf(facts.file, rules, entry.act.day));
    if (!facts.file.matter.isEmpty())
        facts.names.insert(facts.file.matter, view->matterName);
    for (const Companion &one : view->companions)
        facts.names.insert(one.id.toString(), one.number);
    if (const Result<> done = addPeople(db, session, facts); !done)
        return done.error();
    if (const Result<> done = addParty(db, session, keys, facts); !done)
        return done.error();
    return facts;
}

} // namespace anjuan
