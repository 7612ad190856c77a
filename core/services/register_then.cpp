// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/register_then.h"

#include "core/domain/casework/imported.h"
#include "core/services/case_rows.h"
#include "core/services/organisation_json.h"
#include "core/services/taken_over.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/past_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::register_then {

using namespace Qt::StringLiterals;

namespace {

struct RegisterThenText {
    Q_DECLARE_TR_FUNCTIONS(RegisterThenText)
};

/// Officers, their certificates and parties, as the office dossier tells them.
class Office {
public:
    explicit Office(const Database &to) : m_to(to) {}

    void apply(const Act &act)
    {
        const QJsonObject &content = act.content;
        const OfficerId officer = OfficerId::parse(content.value("officer"_L1).toString());
        if (act.kind == "office.officer_added"_L1 || act.kind == "office.officer_changed"_L1)
            putOfficer(content);
        else if (act.kind == "office.certificate_added"_L1)
            put(officer, certificateFrom(content));
        else if (act.kind == "office.certificate_revoked"_L1)
            revoke(officer, content);
        else if (act.kind.startsWith("office.party_"_L1) && content.contains("kind"_L1))
            if (const auto kind = valueOf(partyKindNames, content.value("kind"_L1).toString()))
                past_store::putParty(m_to, PartyId::parse(content.value("party"_L1).toString()),
                                     *kind);
    }

private:
    void putOfficer(const QJsonObject &content)
    {
        const Officer officer = officerFrom(content);
        past_store::putOfficer(m_to, officer);
        for (const Certificate &held : officer.certificates)
            put(officer.id, held);
    }

    void put(OfficerId officer, const Certificate &certificate)
    {
        m_certificates[{officer.toString(), certificate.number}] = certificate;
        past_store::putCertificate(m_to, officer, certificate);
    }

    void revoke(OfficerId officer, const QJsonObject &content)
    {
        const auto found =
            m_certificates.find({officer.toString(), content.value("number"_L1).toString()});
        if (found == m_certificates.end())
            return;
        found->second.revokedOn = parseDate(content.value("revoked_on"_L1).toString());
        past_store::putCertificate(m_to, officer, found->second);
    }

    const Database &m_to;
    std::map<std::pair<QString, QString>, Certificate> m_certificates{};
};

void putOffice(const Database &db, const Database &to, Moment moment)
{
    Office office(to);
    for (int sequence = 0;;) {
        const std::vector<Act> acts = ledger::officeChangesAfter(db, sequence);
        if (acts.empty())
            return;
        sequence = acts.back().sequence;
        for (const Act &act : acts)
            if (act.recordedAt <= moment)
                office.apply(act);
    }
}

Result<> putCases(const Database &db, const Rulebook &book, const Database &to, Moment moment,
                  const Progress &progress)
{
    const qint64 last = ledger::head(db).position;
    const TakenOver takenOver = TakenOver::in(db);
    const QHash<QString, Moment> withdrawn = import_store::withdrawn(db);
    for (qint64 position = 0;;) {
        const std::vector<Act> acts = ledger::actsAfter(db, position);
        if (acts.empty())
            return {};
        for (const Act &first : acts) {
            position = first.position;
            if (first.sequence != 1 || first.dossier == officeDossier ||
                takenOver.knownAt(first) > moment)
                continue;
            if (const std::optional<ImportMark> mark = importMarkOf(first);
                mark && withdrawn.contains(mark->import) && withdrawn.value(mark->import) <= moment)
                continue;
            std::vector<Act> known = ledger::acts(db, first.dossier);
            std::erase_if(known, [&](const Act &act) { return takenOver.knownAt(act) > moment; });
            const CaseFile file = fold(known);
            register_store::write(to, first.position, {},
                                  rowsOf(file, case_rows::rulesOf(file, book)), {});
        }
        if (progress && !progress(position, last))
            return refused(RegisterThenText::tr("Stopped; nothing was changed."));
    }
}

} // namespace

Result<Database> made(const Database &db, const Rulebook &book, Moment moment,
                      const Progress &progress)
{
    Result<Database> then = Database::create(Location::memory());
    if (!then)
        return then;
    past_store::prepare(*then);
    const Result<> filled = then->transact([&]() -> Result<> {
        putOffice(db, *then, moment);
        return putCases(db, book, *then, moment, progress);
    });
    if (!filled)
        return filled.error();
    return then;
}

bool isPast(const Database &db, Moment moment)
{
    return past_store::hasChangedSince(db, moment, officeDossier);
}

} // namespace anjuan::register_then
