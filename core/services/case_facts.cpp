// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_facts.h"

#include "core/base/text.h"
#include "core/services/case_names.h"
#include "core/services/discretion.h"
#include "core/services/discretion_entry.h"
#include "core/services/discretion_lookup.h"
#include "core/services/file_findings.h"
#include "core/storage/account_store.h"
#include "core/storage/discretion_store.h"
#include "core/storage/evidence_store.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct CaseFactsText {
    Q_DECLARE_TR_FUNCTIONS(CaseFactsText)
};

/// The keys of all officers that the content of an act names.
void addOfficers(QSet<QString> &keys, const Act &act)
{
    const ActKind *kind = actKind(act.kind);
    if (!kind)
        return;
    for (const FieldInfo &field : kind->fields)
        if (field.type == FieldType::Officer) {
            keys.insert(act.content.value(field.name).toString());
        } else if (field.type == FieldType::Officers) {
            for (const QJsonValue &officer : act.content.value(field.name).toArray())
                keys.insert(officer.toString());
        } else if (field.type == FieldType::Rows) {
            for (const FieldInfo &column : field.columns)
                if (column.type == FieldType::Officer)
                    for (const QJsonValue &row : act.content.value(field.name).toArray())
                        keys.insert(row[column.name].toString());
        }
}

/// Everybody about whom a gate may ask.
QSet<QString> officersConcerned(const Actor &actor, const CaseFile &file, const Act *act)
{
    QSet<QString> keys;
    if (!actor.officer.isNull())
        keys.insert(actor.officer.toString());
    for (const QStringList &list : {file.officers, file.investigators})
        for (const QString &key : list)
            keys.insert(key);
    if (file.notice)
        keys.insert(file.notice->hearing.chair);
    if (!act)
        return keys;
    addOfficers(keys, *act);
    // Acts about acts ask the gates of those acts again.
    if (act->kind == Approve::kind || act->kind == CorrectEntry::kind ||
        act->kind == VoidEntry::kind)
        for (const Entry &entry : file.entries)
            addOfficers(keys, entry.act);
    return keys;
}

} // namespace

Result<QJsonObject> CaseFacts::resolve(const ActKind &kind, QJsonObject content,
                                       const Session &session)
{
    for (const FieldInfo &field : kind.fields) {
        const QJsonValue value = content.value(field.name);
        if (value.isUndefined() || value.isNull())
            continue;
        const Result<QJsonValue> key = keyFor(field, value, session);
        if (!key)
            return key.error();
        if (*key != value)
            content.insert(field.name, *key);
    }
    return ofAnotherParty(kind, content);
}

/// A case that an act names beside a party is somebody else's.
Result<QJsonObject> CaseFacts::ofAnotherParty(const ActKind &kind, const QJsonObject &content) const
{
    const PartyId party = PartyId::parse(content.value("party"_L1).toString());
    for (const FieldInfo &field : kind.fields) {
        if (field.type != FieldType::Case || party.isNull() || !content.contains(field.name))
            continue;
        const auto other =
            register_store::find(m_db, CaseId::parse(content.value(field.name).toString()));
        if (other && party_store::sameParty(m_db, party).contains(other->row.party))
            return refused(CaseFactsText::tr("“%1” (%2): the case %3 is of this very party.")
                               .arg(field.labelHere(), field.name, other->row.number()));
    }
    return content;
}

Result<QJsonValue> CaseFacts::keyFor(const FieldInfo &field, const QJsonValue &value,
                                     const Session &session)
{
    switch (field.type) {
    case FieldType::Officer:
        return officerKey(field, value.toString());
    case FieldType::Officers: {
        QJsonArray keys;
        for (const QJsonValue &one : value.toArray()) {
            const Result<QJsonValue> key = officerKey(field, one.toString());
            if (!key)
                return key.error();
            if (keys.contains(*key))
                return refused(
                    CaseFactsText::tr("“%1” (%2) names %3 twice.")
                        .arg(field.labelHere(), field.name, officer(key->toString())->name));
            keys.append(*key);
        }
        return QJsonValue(keys);
    }
    case FieldType::Party: {
        const PartyId named = PartyId::parse(value.toString());
        if (!named.isNull() && partyKind(named))
            return QJsonValue(named.toString());
        const std::optional<PartyId> party = party_store::findByWord(m_db, value.toString());
        if (!party)
            return refused(CaseFactsText::tr(
                               "“%1” (%2): no party of the register has this key or credit code.")
                               .arg(field.labelHere(), field.name));
        return QJsonValue(party->toString());
    }
    case FieldType::Case: {
        const std::optional<CaseId> found = case_names::findCase(m_db, session, value.toString());
        if (!found)
            return refused(CaseFactsText::tr("“%1” (%2): no case that you may open has the number "
                                             "“%3”.")
                               .arg(field.labelHere(), field.name, value.toString().left(60)));
        return QJsonValue(found->toString());
    }
    case FieldType::Unit: {
        const std::optional<QString> unit = unitBy(value.toString(), session);
        if (!unit)
            return refused(CaseFactsText::tr("“%1” (%2): there is no unit “%3”.")
                               .arg(field.labelHere(), field.name, value.toString().left(40)));
        return QJsonValue(*unit);
    }
    case FieldType::File:
        return fileHash(field, value);
    case FieldType::Rows:
        return rowsWithKeys(field, value, session);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Day:
    case FieldType::Time:
    case FieldType::Flag:
    case FieldType::Count:
    case FieldType::Amount:
    case FieldType::Choice:
    case FieldType::Matter:
    case FieldType::ActNumber:
    case FieldType::Texts:
    case FieldType::Penalties:
    case FieldType::Changes:
        return value;
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> CaseFacts::rowsWithKeys(const FieldInfo &field, const QJsonValue &value,
                                           const Session &session)
{
    if (!value.isArray())
        return value;
    QJsonArray rows;
    for (const QJsonValue &one : value.toArray()) {
        QJsonObject row = one.toObject();
        for (const FieldInfo &column : field.columns) {
            const QJsonValue typed = row.value(column.name);
            if (typed.isUndefined() || typed.isNull())
                continue;
            const Result<QJsonValue> key = keyFor(column, typed, session);
            if (!key)
                return key.error();
            row.insert(column.name, *key);
        }
        rows.append(one.isObject() ? QJsonValue(row) : one);
    }
    return QJsonValue(rows);
}

Result<QJsonValue> CaseFacts::officerKey(const FieldInfo &field, const QString &word)
{
    if (word.trimmed().isEmpty())
        return refused(CaseFactsText::tr("“%1” (%2) names nobody: name the officer, or leave "
                                         "the line out.")
                           .arg(field.labelHere(), field.name));
    const std::optional<QString> key = officerBy(word);
    if (!key)
        return Error{Error::Kind::Refused,
                     CaseFactsText::tr("“%1” (%2): “%3” is no officer of this bureau.")
                         .arg(field.labelHere(), field.name, word.left(40)),
                     u"G13"_s,
                     {}};
    return QJsonValue(*key);
}

/// Only what was taken in is evidence: of other bytes nobody could show that they are the same. The
/// ledger's reader does not ask this, so that what was recorded stays readable.
Result<QJsonValue> CaseFacts::fileHash(const FieldInfo &field, const QJsonValue &value) const
{
    const QString hash = value.toString().toLower();
    if (hash.isEmpty())
        return value;
    if (!isSha256(hash))
        return refused(CaseFactsText::tr("“%1” (%2): “%3” is no SHA-256, which has 64 digits from "
                                         "0 to 9 and a to f.")
                           .arg(field.labelHere(), field.name, value.toString().left(70)));
    if (evidence_store::withHash(m_db, hash).empty())
        return refused(CaseFactsText::tr("“%1” (%2): no file with the SHA-256 %3 was taken in as "
                                         "evidence. Take it in first.")
                           .arg(field.labelHere(), field.name, hash));
    return QJsonValue(hash);
}

/// By key, certificate number, name, or the account that belongs to the officer.
std::optional<QString> CaseFacts::officerBy(const QString &word)
{
    if (const OfficerId id = OfficerId::parse(word); !id.isNull() && officer(id.toString()))
        return id.toString();
    if (!m_officerByWord) {
        m_officerByWord.emplace();
        QHash<QString, int> sameName;
        const QList<Officer> officers = organisation_store::officers(m_db);
        for (const Officer &officer : officers) {
            ++sameName[officer.name];
            for (const Certificate &certificate : officer.certificates)
                m_officerByWord->insert(certificate.number, officer.id.toString());
        }
        for (const Officer &officer : officers)
            if (sameName.value(officer.name) == 1)
                m_officerByWord->insert(officer.name, officer.id.toString());
    }
    if (const auto known = m_officerByWord->constFind(word); known != m_officerByWord->constEnd())
        return *known;
    const std::optional<Account> account = account_store::find(m_db, word);
    return account && !account->officer.isNull() ? std::optional(account->officer.toString())
                                                 : std::nullopt;
}

std::optional<QString> CaseFacts::unitBy(const QString &word, const Session &session) const
{
    if (word == session.actor.unit.toString())
        return word;
    for (const Unit &unit : organisation_store::unitTree(m_db).units())
        if (unit.id.toString() == word || unit.name == word)
            return unit.id.toString();
    return {};
}

const Officer *CaseFacts::officer(const QString &key)
{
    auto known = m_officers.find(key);
    if (known == m_officers.end())
        known =
            m_officers.insert(key, organisation_store::findOfficer(m_db, OfficerId::parse(key)));
    return *known ? &**known : nullptr;
}

const QList<Matter> &CaseFacts::matters(const QString &code)
{
    auto known = m_matters.find(code);
    if (known == m_matters.end())
        known = m_matters.insert(code, matter_store::versions(m_db, code));
    return *known;
}

std::optional<PartyKind> CaseFacts::partyKind(PartyId party)
{
    auto known = m_partyKinds.find(party);
    if (known == m_partyKinds.end())
        known = m_partyKinds.insert(party, party_store::kindOf(m_db, party));
    return *known;
}

/// Whether the officer's account is a leader's; that it was closed since takes nothing back.
bool CaseFacts::isLeader(const QString &officer)
{
    auto known = m_leaders.find(officer);
    if (known == m_leaders.end()) {
        const std::optional<QString> login =
            account_store::loginOf(m_db, OfficerId::parse(officer));
        const std::optional<Account> account =
            login ? account_store::find(m_db, *login) : std::nullopt;
        known = m_leaders.insert(officer, account && account->roles.contains(Role::BureauLeader));
    }
    return *known;
}

Facts CaseFacts::factsFor(const Session &session, const CaseFile &file, const Act *act)
{
    Facts facts{.actor = session.actor};
    QSet<QString> officers = officersConcerned(session.actor, file, act);
    QStringList codes{file.matter};
    for (const Assessed &further : file.alsoAssessed)
        codes << further.matter;
    PartyId party = file.party;
    std::optional<Date> occurredOn = file.occurredOn;
    // An approval is asked about with what the proposal says.
    const Entry *proposal = act && act->kind == Approve::kind
                                ? file.entry(act->content.value("act"_L1).toInt())
                                : nullptr;
    if (proposal)
        act = &proposal->act;
    const bool mends = act && (act->kind == CorrectEntry::kind || act->kind == VoidEntry::kind);
    // A correction with what the entry would say.
    std::optional<Act> corrected;
    if (act && act->kind == CorrectEntry::kind)
        if (const Entry *entry = file.entry(act->content.value("act"_L1).toInt())) {
            corrected = mended(entry->act, act->content.value("changes"_L1).toObject());
            act = &*corrected;
            addOfficers(officers, *act);
        }
    // What was recorded since is asked again in the name of who recorded it.
    if (mends) {
        QSet<QString> recorders;
        for (const Entry &entry : file.entries)
            recorders << entry.act.account;
        for (const QString &login : std::as_const(recorders))
            if (const auto account = account_store::find(m_db, login);
                account && !account->officer.isNull()) {
                facts.logins.insert(account->officer.toString(), login);
                officers << account->officer.toString();
            }
    }
    for (const QString &key : officers)
        if (const Officer *known = officer(key))
            facts.officers.insert(key, *known);
    if (act && act->kind == Discuss::kind)
        for (const QJsonValue &officer : act->content.value("leaders"_L1).toArray())
            if (isLeader(officer.toString()))
                facts.leaders << officer.toString();
    // Who could discuss a deviation that is up for approval.
    if (proposal && act->kind == Deviate::kind)
        for (const Account &account : account_store::all(m_db))
            if (!account.disabled && !account.officer.isNull() &&
                account.roles.contains(Role::BureauLeader))
                facts.leaders << account.officer.toString();
    if (act && act->kind == Review::kind)
        for (const QJsonValue &reviewer : act->content.value("reviewers"_L1).toArray())
            if (const auto login =
                    account_store::loginOf(m_db, OfficerId::parse(reviewer.toString())))
                facts.logins.insert(reviewer.toString(), *login);
    if (act && (act->kind == NotifyHearing::kind || act->kind == HoldHearing::kind)) {
        const QString chair = act->content.value("chair"_L1).toString();
        if (const auto login = account_store::loginOf(m_db, OfficerId::parse(chair)))
            facts.logins.insert(chair, *login);
    }
    if (act) {
        codes << act->content.value("matter"_L1).toString();
        const PartyId named = PartyId::parse(act->content.value("party"_L1).toString());
        if (!named.isNull())
            party = named;
        if (act->kind == SummaryDecide::kind) {
            occurredOn = parseDate(act->content.value("occurred_on"_L1).toString());
            if (!occurredOn)
                occurredOn = act->day;
        }
    }
    codes.removeDuplicates();
    for (const QString &code : codes)
        if (!code.isEmpty())
            facts.matters << matters(code);
    addDiscretion(facts, file, act);
    if (party.isNull())
        return facts;
    facts.partyKind = partyKind(party);
    const bool decides =
        act && (act->kind == DecidePenalty::kind || act->kind == SummaryDecide::kind);
    if (decides && occurredOn)
        facts.earlierFines = finesOf(party, *occurredOn, file.id);
    return facts;
}

QJsonObject CaseFacts::withGiven(const ActKind &kind, QJsonObject content, const CaseFile &file,
                                 const Rulebook &book, const Session &session, Date day)
{
    bool any = false;
    for (const FieldInfo &field : kind.fields)
        if (field.given) {
            content.remove(field.name);
            any = true;
        }
    if (!any)
        return content;
    // Who speaks for himself is who the account belongs to.
    for (const FieldInfo &field : kind.fields)
        if (field.given && field.type == FieldType::Officer && !session.actor.officer.isNull())
            content.insert(field.name, session.actor.officer.toString());
    if (!kind.field(u"findings") && !kind.field(u"reasons"))
        return content;
    const Surroundings around = surroundingsOf(file);
    if (kind.field(u"findings")) {
        std::vector<FrozenFinding> frozen;
        for (const Finding &finding : file_findings::within(m_db, file, around, book, day))
            frozen.push_back(
                {finding.id, finding.severity, finding.act, finding.text, finding.article});
        content.insert("findings"_L1, field_value::write(frozen));
    }
    if (const FieldInfo *field = kind.field(u"reasons"); field && field->given) {
        const std::optional<Proposed> proposed = proposedNow(file);
        if (proposed)
            content.insert("reasons"_L1,
                           QJsonArray::fromStringList(reviewReasons(file, *proposed, around.matters,
                                                                    book.of(file, day), day)));
    }
    return content;
}

Surroundings CaseFacts::surroundingsOf(const CaseFile &file)
{
    Surroundings around;
    if (!file.matter.isEmpty())
        around.matters = matters(file.matter);
    QSet<QString> keys;
    for (const Entry &entry : file.entries)
        addOfficers(keys, entry.act);
    for (const QString &key : keys)
        if (const Officer *known = officer(key))
            around.officers.insert(key, *known);
    if (file.party.isNull())
        return around;
    around.partyKind = partyKind(file.party);
    around.partyNames = party_store::namesOf(m_db, file.party);
    if (file.occurredOn)
        around.sameDay = finesOf(file.party, *file.occurredOn, file.id);
    return around;
}

void CaseFacts::addDiscretion(Facts &facts, const CaseFile &file, const Act *act)
{
    const bool onTheSpot = act && act->kind == SummaryDecide::kind;
    const bool proposes =
        onTheSpot ||
        (act && (act->kind == ReportInvestigation::kind || act->kind == Deviate::kind ||
                 act->kind == Notify::kind || act->kind == RequestReview::kind ||
                 act->kind == DecidePenalty::kind));
    if (!proposes)
        return;
    if (!m_hasBenchmarks)
        m_hasBenchmarks = discretion_store::hasBenchmarks(m_db);
    if (onTheSpot) {
        const auto said = [act](QLatin1StringView name) {
            return act->content.value(name).toString();
        };
        if (const QString tier = said("applied_tier"_L1); !tier.isEmpty())
            facts.likeBand =
                discretion::likeBandIn(m_db, said("matter"_L1), said("side"_L1), tier, act->day);
        else if (*m_hasBenchmarks)
            facts.isBenchmarked = discretion_lookup::isCovered(
                m_db, said("matter"_L1), parseDate(said("occurred_on"_L1)).value_or(act->day));
        return;
    }
    if (*m_hasBenchmarks && !file.assessed)
        facts.isBenchmarked =
            discretion_lookup::isCovered(m_db, file.matter, discretion_entry::governingDay(file));
    // The fines of several violations in one sum are like no others.
    if (file.assessed && file.alsoAssessed.empty() &&
        (act->kind == ReportInvestigation::kind || act->kind == Notify::kind))
        facts.likeBand = discretion::likeBandIn(m_db, file.matter, file.assessed->side,
                                                file.assessed->tier, act->day);
}

std::vector<EarlierFine> CaseFacts::finesOf(PartyId party, Date occurredOn, CaseId except)
{
    QStringList keys;
    for (PartyId same : party_store::sameParty(m_db, party))
        keys << same.toString();
    return register_store::earlierFines(m_db, keys, occurredOn, except);
}

QString CaseFacts::namesOf(PartyId party, const QString &matter)
{
    QStringList names;
    if (!party.isNull()) {
        auto known = m_partyNames.find(party);
        if (known == m_partyNames.end())
            known = m_partyNames.insert(party, party_store::searchWordsOf(m_db, party));
        names << *known;
    }
    if (!matter.isEmpty())
        for (const Matter &version : matters(matter))
            names << version.name;
    names.removeDuplicates();
    return names.join(u'\n');
}

} // namespace anjuan
