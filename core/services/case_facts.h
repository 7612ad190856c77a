// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"
#include "core/services/session.h"
#include "core/storage/database.h"

namespace anjuan {

class Rulebook;

/// What recording in cases asks of the other registers: officers, units, parties, matters. Looked
/// up when it is first needed and then kept, so it may live no longer than its transaction. Throws
/// SqlError.
class CaseFacts {
public:
    explicit CaseFacts(const Database &db) : m_db(db) {}

    /// The words a person typed in fields of an act, turned into the keys the ledger keeps.
    Result<QJsonObject> resolve(const ActKind &kind, QJsonObject content, const Session &session);
    /// What the procedure must know to judge `act`; without it, to say what may come next.
    Facts factsFor(const Session &session, const CaseFile &file, const Act *act);
    /// Fines of the party, and of all that are one with it, in other cases for what it did that
    /// day.
    std::vector<EarlierFine> finesOf(PartyId party, Date occurredOn, CaseId except);
    /// `content` with the fields that nobody types, as the case stands before the act of that day.
    QJsonObject withGiven(const ActKind &kind, QJsonObject content, const CaseFile &file,
                          const Rulebook &book, const Session &session, Date day);
    /// What the rules of a file's review look at beside the file.
    Surroundings surroundingsOf(const CaseFile &file);
    /// The names by which a search finds a case of that party and matter.
    QString namesOf(PartyId party, const QString &matter);
    /// Those of a party that this transaction entered, so that they need not be looked up.
    void know(PartyId party, const QStringList &names) { m_partyNames.insert(party, names); }

private:
    Result<QJsonObject> ofAnotherParty(const ActKind &kind, const QJsonObject &content) const;
    Result<QJsonValue> keyFor(const FieldInfo &field, const QJsonValue &value,
                              const Session &session);
    Result<QJsonValue> rowsWithKeys(const FieldInfo &field, const QJsonValue &value,
                                    const Session &session);
    Result<QJsonValue> officerKey(const FieldInfo &field, const QString &word);
    Result<QJsonValue> fileHash(const FieldInfo &field, const QJsonValue &value) const;
    std::optional<QString> officerBy(const QString &word);
    std::optional<QString> unitBy(const QString &word, const Session &session) const;
    /// Null if there is none.
    const Officer *officer(const QString &key);
    const QList<Matter> &matters(const QString &code);
    std::optional<PartyKind> partyKind(PartyId party);
    bool isLeader(const QString &officer);
    /// What benchmarks and like cases say, for an act that proposes a penalty.
    void addDiscretion(Facts &facts, const CaseFile &file, const Act *act);

    const Database &m_db;
    QHash<QString, std::optional<Officer>> m_officers{};
    std::optional<QHash<QString, QString>> m_officerByWord{}; ///< certificate number, unique name
    QHash<QString, bool> m_leaders{};
    std::optional<bool> m_hasBenchmarks{};
    QHash<QString, QList<Matter>> m_matters{};
    QHash<PartyId, std::optional<PartyKind>> m_partyKinds{};
    QHash<PartyId, QStringList> m_partyNames{};
};

} // namespace anjuan
