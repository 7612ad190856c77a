// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/parties.h"

#include "core/domain/casework/act.h"
#include "core/domain/parties/codes.h"
#include "core/services/case_names.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/party_entry.h"
#include "core/services/register_json.h"
#include "core/storage/key_file.h"
#include "core/storage/ledger.h"
#include "core/storage/party_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace anjuan::parties {

using namespace Qt::StringLiterals;

namespace {

struct PartiesText {
    Q_DECLARE_TR_FUNCTIONS(PartiesText)
};

const Roles &writers = duties::partyWriting;
const Roles &mergers = duties::partyMerging;
const Roles &readers = duties::partyReading;

constexpr qsizetype shortestReason = 2;
constexpr qsizetype longestReason = 500;

/// One of the two numbers that are sealed.
struct SealedField {
    QLatin1StringView column; ///< for the index and, with the key, for the seal
    QString StoredParty::*sealed;
    QString StoredParty::*index;
};
constexpr SealedField identityField{party_store::identityColumn, &StoredParty::identitySealed,
                                    &StoredParty::identityIndex};
constexpr SealedField telephoneField{party_store::telephoneColumn, &StoredParty::telephoneSealed,
                                     &StoredParty::telephoneIndex};

/// A number can't be moved to another party or column: the seal covers where it stands.
QByteArray placeOf(const SealedField &field, PartyId id)
{
    return QByteArray(field.column.data(), field.column.size()) + ':' + id.toString().toLatin1();
}

QString comparable(const SealedField &field, const QString &number)
{
    return field.column == party_store::telephoneColumn ? telephoneDigits(number) : number;
}

Error keysMissing()
{
    return refused(
        PartiesText::tr("The bureau's key file is not at hand; without it no identity number "
                        "and no telephone is sealed, found or shown."));
}

Result<> seal(const BureauKeys *keys, const SealedField &field,
              const std::optional<QString> &number, StoredParty &stored)
{
    if (!number)
        return {};
    if (number->isEmpty()) {
        stored.*field.sealed = QString();
        stored.*field.index = QString();
        return {};
    }
    if (!keys)
        return keysMissing();
    stored.*field.sealed =
        crypto::seal(keys->sealing, number->toUtf8(), placeOf(field, stored.party.id));
    stored.*field.index = crypto::keyedIndex(keys->index, field.column, comparable(field, *number));
    return {};
}

Result<QString> unseal(const BureauKeys *keys, const SealedField &field, const StoredParty &stored)
{
    if (!keys)
        return keysMissing();
    const std::optional<QByteArray> plain =
        crypto::unseal(keys->sealing, stored.*field.sealed, placeOf(field, stored.party.id));
    if (!plain)
        return refused(
            PartiesText::tr("The number was sealed with another key, or altered since."));
    return QString::fromUtf8(*plain);
}

QString shown(const BureauKeys *keys, const SealedField &field, const StoredParty &stored,
              QString (*mask)(const QString &))
{
    if ((stored.*field.sealed).isEmpty())
        return {};
    const Result<QString> number = unseal(keys, field, stored);
    return number ? mask(*number) : PartiesText::tr("sealed");
}

Party visible(const BureauKeys *keys, const StoredParty &stored)
{
    Party party = stored.party;
    party.identityShown = shown(keys, identityField, stored, maskedIdentity);
    party.telephoneShown = shown(keys, telephoneField, stored, maskedTelephone);
    return party;
}

QList<Party> visible(const BureauKeys *keys, const QList<StoredParty> &found)
{
    QList<Party> parties;
    for (const StoredParty &stored : found)
        parties << visible(keys, stored);
    return parties;
}

/// Appends to the office dossier behind `last`, where this transaction has appended that, with what
/// is personal kept apart.
Result<> record(const Database &db, const Session &session, const Roles &roles,
                QLatin1StringView kind, const QJsonObject &content, std::optional<Act> &last)
{
    static const QStringList personal{u"name"_s,
                                      u"shop"_s,
                                      u"credit_code"_s,
                                      u"representative"_s,
                                      u"address"_s,
                                      u"aliases"_s,
                                      u"identity_sealed"_s,
                                      u"identity_index"_s,
                                      u"telephone_sealed"_s,
                                      u"telephone_index"_s,
                                      u"reason"_s,
                                      u"purpose"_s};
    Act act;
    act.id = ActId::create();
    act.dossier = officeDossier;
    act.kind = kind;
    act.day = session.today;
    act.recordedAt = session.now;
    act.account = session.actor.account;
    act.role = namesOf(session.actor.roles & roles).value(0);
    act.content = content;
    if (last) {
        act.sequence = last->sequence + 1;
        const Result<Act> appended = ledger::appendNew(db, &*last, act, personal);
        if (!appended)
            return appended.error();
        last = *appended;
        return {};
    }
    // On PostgreSQL somebody may append between the look at the end and ours; the first try then
    // holds the ledger's head, and the second can't be overtaken.
    Result<Act> appended =
        ledger::append(db, act, personal, ledger::end(db, officeDossier).sequence + 1);
    if (!appended && appended.error().kind == Error::Kind::Conflict)
        appended = ledger::append(db, act, personal, ledger::end(db, officeDossier).sequence + 1);
    if (!appended)
        return appended.error();
    last = *appended;
    return {};
}

Result<> record(const Database &db, const Session &session, const Roles &roles,
                QLatin1StringView kind, const QJsonObject &content)
{
    std::optional<Act> last;
    return record(db, session, roles, kind, content, last);
}

Error gone() { return notFound(PartiesText::tr("There is no such party in the register.")); }

Error changedMeanwhile()
{
    return {Error::Kind::Conflict,
            PartiesText::tr("Somebody else has changed this party meanwhile. Load it again."),
            {},
            {}};
}

bool isReason(const QString &text)
{
    return text.trimmed().size() >= shortestReason && text.size() <= longestReason;
}

Result<> checkReason(const QString &reason)
{
    if (isReason(reason))
        return {};
    return refused(PartiesText::tr("Give the reason, in %1 to %2 characters.")
                       .arg(shortestReason)
                       .arg(longestReason));
}

Result<> checkPurpose(const QString &purpose)
{
    if (isReason(purpose))
        return {};
    return refused(PartiesText::tr("Say what for, in %1 to %2 characters.")
                       .arg(shortestReason)
                       .arg(longestReason));
}

void addAlike(QList<LikeParty> &alike, const BureauKeys *keys, const StoredParty &of,
              const QList<StoredParty> &found, Likeness likeness)
{
    for (const StoredParty &other : found) {
        const bool isKnown = std::any_of(alike.cbegin(), alike.cend(), [&](const LikeParty &known) {
            return known.party.id == other.party.id;
        });
        if (other.party.id != of.party.id && other.party.mergedInto.isNull() && !isKnown)
            alike << LikeParty{visible(keys, other), likeness};
    }
}

/// By name and telephone only those that no number tells apart.
QList<StoredParty> notToldApart(const StoredParty &of, QList<StoredParty> found)
{
    found.removeIf([&](const StoredParty &other) {
        const auto differs = [](const QString &a, const QString &b) {
            return !a.isEmpty() && !b.isEmpty() && a != b;
        };
        return differs(of.identityIndex, other.identityIndex) ||
               differs(of.party.creditCode, other.party.creditCode);
    });
    return found;
}

QList<LikeParty> alikeTo(const Database &db, const BureauKeys *keys, const StoredParty &of)
{
    QList<LikeParty> alike;
    addAlike(alike, keys, of, party_store::findByCreditCode(db, of.party.creditCode),
             Likeness::CreditCode);
    addAlike(alike, keys, of, party_store::findByIdentity(db, of.identityIndex),
             Likeness::IdentityNumber);
    addAlike(alike, keys, of, notToldApart(of, party_store::findByTelephone(db, of.telephoneIndex)),
             Likeness::Telephone);
    addAlike(alike, keys, of,
             notToldApart(of, party_store::findByName(db, of.party.name, of.party.shop)),
             Likeness::Name);
    return alike;
}

/// Puts `draft` over what is stored.
Result<> apply(const BureauKeys *keys, const PartyDraft &draft, Date today, StoredParty &stored)
{
    if (const Result<> good = checkParty(draft, today); !good)
        return good;
    Party &party = stored.party;
    party.kind = draft.kind;
    party.name = draft.name;
    party.shop = draft.shop;
    party.creditCode = draft.creditCode;
    party.representative = draft.representative;
    party.address = draft.address;
    party.aliases = draft.aliases;
    const bool isPerson =
        draft.kind == PartyKind::NaturalPerson || draft.kind == PartyKind::SoleTrader;
    if (!isPerson && !draft.identityNumber && !stored.identitySealed.isEmpty())
        return refused(
            PartiesText::tr("An organisation has no identity number; remove the one on file too."));
    if (const Result<> sealed = seal(keys, identityField, draft.identityNumber, stored); !sealed)
        return sealed;
    return seal(keys, telephoneField, draft.telephone, stored);
}

/// `party` without the keys: what tells them apart is not shown.
Result<QList<Party>> findByNumber(Database &db, const Session &session, const BureauKeys *keys,
                                  const SealedField &field, const QString &number,
                                  QList<StoredParty> (*look)(const Database &, const QString &))
{
    return office::readOnBehalf(
        db, session, "find_party"_L1, readers, [&]() -> Result<QList<Party>> {
            if (!keys)
                return keysMissing();
            if (number.isEmpty())
                return QList<Party>();
            return visible(keys, look(db, crypto::keyedIndex(keys->index, field.column,
                                                             comparable(field, number))));
        });
}

Result<QString> showNumber(Database &db, const Session &session, const BureauKeys *keys,
                           const SealedField &field, PartyId id, const QString &purpose)
{
    return office::onBehalf(db, session, "show_party_number"_L1, writers, [&]() -> Result<QString> {
        if (const Result<> good = checkPurpose(purpose); !good)
            return good.error();
        const std::optional<StoredParty> stored = party_store::find(db, id);
        if (!stored)
            return gone();
        if (((*stored).*field.sealed).isEmpty())
            return notFound(PartiesText::tr("The register has no such number of this party."));
        const Result<QString> number = unseal(keys, field, *stored);
        if (!number)
            return number;
        const Result<> recorded = record(db, session, writers, "office.party_number_shown"_L1,
                                         {{u"party"_s, id.toString()},
                                          {u"field"_s, QString(field.column)},
                                          {u"purpose"_s, purpose}});
        if (!recorded)
            return recorded.error();
        return number;
    });
}

} // namespace

Result<StoredParty> enterWithin(const Database &db, const Session &session, const BureauKeys *keys,
                                const PartyDraft &draft, std::optional<Act> &last, PartyId id)
{
    StoredParty stored;
    stored.party.id = id;
    stored.party.revision = 1;
    if (const Result<> applied = apply(keys, tidied(draft), session.today, stored); !applied)
        return applied.error();
    party_store::insert(db, stored);
    if (const Result<> recorded =
            record(db, session, writers, "office.party_entered"_L1, jsonOf(stored), last);
        !recorded)
        return recorded.error();
    return stored;
}

Result<PartyDraft> opened(const BureauKeys *keys, const StoredParty &stored)
{
    const Party &party = stored.party;
    PartyDraft draft{.kind = party.kind,
                     .name = party.name,
                     .shop = party.shop,
                     .creditCode = party.creditCode,
                     .representative = party.representative,
                     .address = party.address,
                     .aliases = party.aliases};
    for (const auto &[field, number] : {std::pair(&identityField, &PartyDraft::identityNumber),
                                        std::pair(&telephoneField, &PartyDraft::telephone)}) {
        if ((stored.*(field->sealed)).isEmpty())
            continue;
        const Result<QString> plain = unseal(keys, *field, stored);
        if (!plain)
            return plain.error();
        draft.*number = *plain;
    }
    return draft;
}

std::optional<PartyId> whoIs(const Database &db, const BureauKeys *keys, const PartyDraft &draft)
{
    QList<StoredParty> found;
    if (!draft.creditCode.isEmpty())
        found = party_store::findByCreditCode(db, draft.creditCode);
    else if (draft.identityNumber && !draft.identityNumber->isEmpty() && keys)
        found = party_store::findByIdentity(
            db, crypto::keyedIndex(keys->index, identityField.column, *draft.identityNumber));
    else if (draft.kind == PartyKind::LegalPerson || draft.kind == PartyKind::OtherOrganisation)
        found = party_store::findByName(db, draft.name, draft.shop);
    QSet<PartyId> survivors;
    for (const StoredParty &one : found)
        survivors.insert(party_store::survivor(db, one.party.id));
    return survivors.size() == 1 ? std::optional(*survivors.begin()) : std::nullopt;
}

Result<RegisteredParty> enter(Database &db, const Session &session, const BureauKeys *keys,
                              const PartyDraft &draft)
{
    return office::onBehalf(
        db, session, "enter_party"_L1, writers, [&]() -> Result<RegisteredParty> {
            std::optional<Act> last;
            const Result<StoredParty> stored = enterWithin(db, session, keys, draft, last);
            if (!stored)
                return stored.error();
            return RegisteredParty{visible(keys, *stored), alikeTo(db, keys, *stored),
                                   warningsOf(tidied(draft))};
        });
}

Result<RegisteredParty> change(Database &db, const Session &session, const BureauKeys *keys,
                               PartyId id, int revision, const PartyDraft &draft)
{
    return office::onBehalf(
        db, session, "change_party"_L1, writers, [&]() -> Result<RegisteredParty> {
            std::optional<StoredParty> stored = party_store::find(db, id);
            if (!stored)
                return gone();
            if (stored->party.revision != revision)
                return changedMeanwhile();
            if (!stored->party.mergedInto.isNull())
                return refused(
                    PartiesText::tr("This party was merged into another; change that one, or "
                                    "take the merging back first."));
            const PartyDraft tidy = tidied(draft);
            if (const Result<> applied = apply(keys, tidy, session.today, *stored); !applied)
                return applied.error();
            if (!party_store::update(db, *stored))
                return changedMeanwhile();
            ++stored->party.revision;
            case_names::refresh(db, id);
            const QList<LikeParty> alike = alikeTo(db, keys, *stored);
            if (const Result<> recorded =
                    record(db, session, writers, "office.party_changed"_L1, jsonOf(*stored));
                !recorded)
                return recorded.error();
            return RegisteredParty{visible(keys, *stored), alike, warningsOf(tidy)};
        });
}

Result<> merge(Database &db, const Session &session, PartyId same, int revision, PartyId into,
               const QString &reason)
{
    return office::onBehalf(db, session, "merge_parties"_L1, mergers, [&]() -> Result<> {
        if (const Result<> good = checkReason(reason); !good)
            return good;
        if (same == into)
            return refused(PartiesText::tr("That is one and the same party already."));
        const std::optional<StoredParty> merged = party_store::find(db, same);
        if (!merged || !party_store::kindOf(db, into))
            return gone();
        if (merged->party.revision != revision)
            return changedMeanwhile();
        if (!merged->party.mergedInto.isNull())
            return refused(PartiesText::tr("This party was merged into another before."));
        if (party_store::survivor(db, into) == same)
            return refused(PartiesText::tr("The two are one party already, the other way round."));
        if (!party_store::setMergedInto(db, same, revision, into))
            return changedMeanwhile();
        case_names::refresh(db, into);
        return record(db, session, mergers, "office.party_merged"_L1,
                      {{u"party"_s, same.toString()},
                       {u"into"_s, into.toString()},
                       {u"revision"_s, revision + 1},
                       {u"reason"_s, reason}});
    });
}

Result<> unmerge(Database &db, const Session &session, PartyId id, int revision,
                 const QString &reason)
{
    return office::onBehalf(db, session, "unmerge_parties"_L1, mergers, [&]() -> Result<> {
        if (const Result<> good = checkReason(reason); !good)
            return good;
        const std::optional<StoredParty> merged = party_store::find(db, id);
        if (!merged)
            return gone();
        if (merged->party.revision != revision)
            return changedMeanwhile();
        if (merged->party.mergedInto.isNull())
            return refused(PartiesText::tr("This party was not merged into another."));
        if (!party_store::setMergedInto(db, id, revision, {}))
            return changedMeanwhile();
        case_names::refresh(db, id);
        case_names::refresh(db, merged->party.mergedInto);
        return record(db, session, mergers, "office.party_unmerged"_L1,
                      {{u"party"_s, id.toString()},
                       {u"from"_s, merged->party.mergedInto.toString()},
                       {u"revision"_s, revision + 1},
                       {u"reason"_s, reason}});
    });
}

bool isMinor(const Database &db, const BureauKeys *keys, PartyId id, Date day)
{
    const std::optional<StoredParty> stored =
        keys ? party_store::find(db, party_store::survivor(db, id)) : std::nullopt;
    if (!stored || stored->identitySealed.isEmpty())
        return false;
    const Result<QString> number = unseal(keys, identityField, *stored);
    const std::optional<Date> born = number ? birthDate(*number) : std::nullopt;
    return born && day < sameDayAfterMonths(*born, 18 * 12);
}

Result<Party> find(Database &db, const Session &session, const BureauKeys *keys, PartyId id)
{
    return office::readOnBehalf(db, session, "find_party"_L1, readers, [&]() -> Result<Party> {
        const std::optional<StoredParty> stored = party_store::find(db, id);
        if (!stored)
            return gone();
        return visible(keys, *stored);
    });
}

Result<QList<Party>> findByCreditCode(Database &db, const Session &session, const BureauKeys *keys,
                                      const QString &code)
{
    return office::readOnBehalf(
        db, session, "find_party"_L1, readers, [&]() -> Result<QList<Party>> {
            return visible(keys, party_store::findByCreditCode(db, tidyCode(code)));
        });
}

Result<QList<Party>> findByIdentity(Database &db, const Session &session, const BureauKeys *keys,
                                    const QString &number)
{
    return findByNumber(db, session, keys, identityField, tidyCode(number),
                        party_store::findByIdentity);
}

Result<QList<Party>> findByTelephone(Database &db, const Session &session, const BureauKeys *keys,
                                     const QString &number)
{
    return findByNumber(db, session, keys, telephoneField,
                        telephoneDigits(number.normalized(QString::NormalizationForm_KC)),
                        party_store::findByTelephone);
}

Result<QList<Party>> search(Database &db, const Session &session, const BureauKeys *keys,
                            const QString &text, int limit)
{
    return office::readOnBehalf(db, session, "find_party"_L1, readers,
                                [&]() -> Result<QList<Party>> {
                                    return visible(keys, party_store::search(db, text, limit));
                                });
}

Result<QList<PartyId>> sameParty(Database &db, const Session &session, PartyId id)
{
    return office::readOnBehalf(db, session, "find_party"_L1, readers,
                                [&]() -> Result<QList<PartyId>> {
                                    if (!party_store::kindOf(db, id))
                                        return gone();
                                    return party_store::sameParty(db, id);
                                });
}

Result<QList<Duplicate>> duplicates(Database &db, const Session &session, const BureauKeys *keys,
                                    int limit)
{
    return office::readOnBehalf(
        db, session, "find_duplicates"_L1, readers, [&]() -> Result<QList<Duplicate>> {
            QList<Duplicate> found;
            for (const PartyPair &pair : party_store::likePairs(db, limit)) {
                const std::optional<StoredParty> first = party_store::find(db, pair.first);
                const std::optional<StoredParty> second = party_store::find(db, pair.second);
                if (first && second)
                    found << Duplicate{visible(keys, *first), visible(keys, *second),
                                       pair.likeness};
            }
            return found;
        });
}

Result<QString> showIdentity(Database &db, const Session &session, const BureauKeys *keys,
                             PartyId id, const QString &purpose)
{
    return showNumber(db, session, keys, identityField, id, purpose);
}

Result<QString> showTelephone(Database &db, const Session &session, const BureauKeys *keys,
                              PartyId id, const QString &purpose)
{
    return showNumber(db, session, keys, telephoneField, id, purpose);
}

} // namespace anjuan::parties
