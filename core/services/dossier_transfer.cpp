// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dossier_transfer.h"

#include "core/domain/casework/act_kinds.h"
#include "core/services/case_names.h"
#include "core/services/case_rows.h"
#include "core/services/duties.h"
#include "core/services/imported_cases.h"
#include "core/services/office.h"
#include "core/services/organisation_json.h"
#include "core/services/party_entry.h"
#include "core/services/taken_over.h"
#include "core/storage/account_store.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_goods.h"
#include "core/storage/register_presences.h"
#include "core/storage/settings_store.h"
#include "core/storage/whole_office.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace anjuan::dossier_transfer {

using namespace Qt::StringLiterals;

namespace {

struct TransferText {
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

/// So far ahead of this machine's clock another one may be.
constexpr qint64 mostAheadMilliseconds = 24 * 60 * 60 * 1000;

/// What acts name in other registers.
struct References {
    QSet<PartyId> parties{};
    QSet<OfficerId> officers{};
    QSet<UnitId> units{};
    QSet<QString> matters{};
    QSet<QString> files{};
    QSet<QString> accounts{};

    void add(const Act &act)
    {
        accounts << act.account;
        if (const ActKind *kind = actKind(act.kind))
            add(kind->fields, act.content);
        addHashes(act.content);
    }

private:
    void add(const std::vector<FieldInfo> &fields, const QJsonObject &content)
    {
        for (const FieldInfo &field : fields) {
            const QJsonValue value = content.value(field.name);
            if (field.type == FieldType::Party)
                put(parties, value);
            else if (field.type == FieldType::Officer)
                put(officers, value);
            else if (field.type == FieldType::Unit)
                put(units, value);
            else if (field.type == FieldType::Matter && !value.toString().isEmpty())
                matters << value.toString();
            else if (field.type == FieldType::Officers)
                for (const QJsonValue &one : value.toArray())
                    put(officers, one);
            else if (field.type == FieldType::Rows)
                for (const QJsonValue &row : value.toArray())
                    add(field.columns, row.toObject());
            else if (field.type == FieldType::Changes)
                addChanges(value.toObject());
        }
    }

    /// The fields of another act, whichever that is: their names say what they hold.
    void addChanges(const QJsonObject &changes)
    {
        for (const ActKind &kind : actKinds())
            add(kind.fields, changes);
    }

    template <class Key> static void put(QSet<Key> &keys, const QJsonValue &value)
    {
        if (const Key key = Key::parse(value.toString()); !key.isNull())
            keys << key;
    }

    /// Files stand in many acts, as evidence and as documents; all are named by their SHA-256.
    void addHashes(const QJsonValue &value)
    {
        if (value.isString() && isSha256(value.toString()))
            files << value.toString();
        for (const QJsonValue &one : value.toArray())
            addHashes(one);
        const QJsonObject object = value.toObject();
        for (const QJsonValue &one : object)
            addHashes(one);
    }
};

Error noSuchCase()
{
    return notFound(TransferText::tr("There is no such case within your units."));
}

std::vector<LedgerRow> rowsOf(const Database &db, CaseId id)
{
    std::vector<LedgerRow> rows;
    scanDossier(db, id.toString().toUtf8(), [&](const ScannedAct &act) {
        rows.emplace_back(act);
        return true;
    });
    return rows;
}

QList<Unit> unitsNamed(const Database &db, const QSet<UnitId> &wanted)
{
    QList<Unit> found;
    for (const Unit &unit : organisation_store::unitTree(db).units())
        if (wanted.contains(unit.id))
            found << unit;
    return found;
}

/// The package of a case, without its key. Within a transaction.
Result<DossierPackage> packageOf(const Database &db, const Session &session, const BureauKeys &keys,
                                 const EvidenceFolder &folder, CaseId id)
{
    const auto listed = register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return noSuchCase();
    const Result<Rulebook> book = Rulebook::in(db);
    if (!book)
        return book.error();
    const BureauSettings &settings = book->on(session.today).settings;
    DossierPackage package{.bureau = settings.agencyName,
                           .agencyWord = settings.agencyWord,
                           .origin = whole_office::origin(db),
                           .madeAt = session.now,
                           .madeBy = session.actor.name,
                           .caseId = id,
                           .number = listed->row.number(),
                           .acts = rowsOf(db, id),
                           .numbers = number_store::ofDossier(db, id)};
    References named;
    for (const Act &act : ledger::acts(db, id))
        named.add(act);
    for (const QString &hash : std::as_const(named.files)) {
        const std::vector<EvidenceFile> intakes = evidence_store::withHash(db, hash);
        // Each content is read once, however often it was taken in.
        const bool isThere = !intakes.empty() && folder.check(hash) == EvidenceFolder::State::Ok;
        for (const EvidenceFile &file : intakes) {
            if (!isThere) {
                package.missingEvidence << safeName(file.originalName);
                continue;
            }
            package.evidence.push_back(file);
            named.accounts << file.account;
        }
    }
    for (const QString &login : named.accounts)
        if (const std::optional<Account> account = account_store::find(db, login)) {
            package.accounts << PackagedAccount{login, account_store::personBehind(db, login),
                                                account->officer, account->unit};
            named.units << account->unit;
            if (!account->officer.isNull())
                named.officers << account->officer;
        }
    for (const OfficerId officer : named.officers)
        if (const auto found = organisation_store::findOfficer(db, officer)) {
            package.officers << *found;
            named.units << found->unit;
        }
    package.units = unitsNamed(db, named.units);
    for (const PartyId party : named.parties)
        if (const std::optional<StoredParty> stored = party_store::find(db, party)) {
            const Result<PartyDraft> draft = parties::opened(&keys, *stored);
            if (!draft)
                return draft.error();
            package.parties << PackagedParty{party, *draft};
        }
    return package;
}

/// A package held against the database it is to come into.
class Arrival {
public:
    Arrival(const Database &db, const Session &session, const BureauKeys *keys,
            const DossierPackage &package)
        : m_db(db), m_session(session), m_keys(keys), m_package(package),
          m_ownOrigin(whole_office::origin(db)), m_sameOrigin(package.origin == m_ownOrigin)
    {
    }

    /// Compares; within a transaction.
    Result<DossierLook> look()
    {
        m_look = {.caseId = m_package.caseId,
                  .number = m_package.number,
                  .bureau = m_package.bureau,
                  .madeBy = m_package.madeBy,
                  .madeAt = m_package.madeAt,
                  .fingerprint = m_package.fingerprint(),
                  .isKeyKnown = isKeyKnown(),
                  .missingEvidence = m_package.missingEvidence};
        if (const Result<> within = checkReach(); !within)
            return within.error();
        m_here = rowsOf(m_db, m_package.caseId);
        compare();
        if (m_look.state == DossierLook::State::New ||
            m_look.state == DossierLook::State::Continues) {
            checkComing();
            checkPeople();
        }
        return m_look;
    }

    /// Enters what look() found nothing against. In the same transaction.
    Result<> enter(const Rulebook &book)
    {
        for (const auto step :
             {&Arrival::enterUnits, &Arrival::enterOfficers, &Arrival::enterAccounts,
              &Arrival::enterParties, &Arrival::enterEvidence, &Arrival::appendActs,
              &Arrival::voidNumbers})
            if (const Result<> done = (this->*step)(); !done)
                return done;
        writeRows(book);
        return note();
    }

private:
    const std::vector<LedgerRow> &there() const { return m_package.acts; }

    Result<> checkReach() const
    {
        if (isOfWholeBureau(m_session.actor, organisation_store::unitTree(m_db)))
            return {};
        return refused(TransferText::tr("A case of another database is taken over for the whole "
                                        "bureau; the account %1 reaches only a part of it.")
                           .arg(m_session.actor.account));
    }

    bool isKeyKnown() const
    {
        for (const KeyRecord &key : settings_store::keys(m_db))
            if (key.publicKey == m_package.publicKey)
                return true;
        if (m_sameOrigin)
            return false;
        // Of this very sender: who is known for one ledger does not speak for another.
        const std::vector<Act> before = TakenOver::all(m_db);
        return std::any_of(before.begin(), before.end(), [&](const Act &act) {
            return act.content.value("origin"_L1).toString() == m_package.origin &&
                   act.content.value("public_key"_L1).toString().toLatin1() ==
                       m_package.publicKey.toHex();
        });
    }

    /// The account of an act of the package as it is called here.
    QString accountHere(const QString &login) const
    {
        if (m_sameOrigin)
            return login;
        const qsizetype mark = login.indexOf(u'@');
        if (mark < 0)
            return login + u'@' + m_package.origin.first(8);
        return login.sliced(mark + 1) == m_ownOrigin.first(8) ? login.first(mark) : login;
    }
    QByteArray accountHere(const LedgerRow &row) const
    {
        return accountHere(QString::fromUtf8(row.account())).toUtf8();
    }

    /// Whether an act here is that of the package.
    bool isSame(const LedgerRow &here, const LedgerRow &there) const
    {
        for (std::size_t field = 1; field < here.fields.size(); ++field)
            if (here.fields[field] != (field == 7 ? accountHere(there) : there.fields[field]))
                return false;
        return true;
    }

    TransferredAct shown(const LedgerRow &row, bool isOfPackage) const
    {
        const Act act = ledger::actOf(row);
        const ActKind *kind = actKind(act.kind);
        return {.sequence = act.sequence,
                .label = kind ? kind->labelHere() : act.kind,
                .day = act.day,
                .documentNumber = act.documentNumber,
                .person = isOfPackage ? personOf(act.account)
                                      : account_store::personBehind(m_db, act.account),
                .recordedAt = act.recordedAt};
    }
    QString personOf(const QString &login) const
    {
        for (const PackagedAccount &account : m_package.accounts)
            if (account.login == login && !account.person.isEmpty())
                return account.person;
        return login;
    }

    void compare()
    {
        std::size_t same = 0;
        while (same < m_here.size() && same < there().size() && isSame(m_here[same], there()[same]))
            ++same;
        m_look.known = static_cast<int>(same);
        if (same == there().size()) {
            m_look.state = DossierLook::State::Nothing;
            return;
        }
        if (same == m_here.size()) {
            m_look.state = same == 0 ? DossierLook::State::New : DossierLook::State::Continues;
            for (std::size_t place = same; place < there().size(); ++place)
                m_look.coming.push_back(shown(there()[place], true));
            return;
        }
        m_look.state = DossierLook::State::Conflict;
        for (std::size_t place = same; place < std::max(m_here.size(), there().size()); ++place) {
            DossierConflict conflict;
            if (place < m_here.size())
                conflict.here = shown(m_here[place], false);
            if (place < there().size())
                conflict.there = shown(there()[place], true);
            m_look.conflicts.push_back(std::move(conflict));
        }
    }

    void obstacle(const QString &text)
    {
        if (!m_look.obstacles.contains(text))
            m_look.obstacles << text;
    }

    void checkComing()
    {
        if (m_sameOrigin && !m_look.isKeyKnown)
            obstacle(TransferText::tr("The package says that it comes from this very database, but "
                                      "it is signed with a key that this database never had."));
        if (!m_here.empty())
            if (const auto mark = importMarkOf(ledger::actOf(m_here.front()));
                mark && import_store::isWithdrawn(m_db, mark->import))
                obstacle(TransferText::tr("The import that brought the case here was withdrawn; "
                                          "nothing may be built on it."));
        Moment before = m_here.empty() ? Moment() : ledger::actOf(m_here.back()).recordedAt;
        References named;
        for (std::size_t place = m_here.size(); place < there().size(); ++place) {
            const Act act = ledger::actOf(there()[place]);
            checkAct(act, static_cast<int>(place) + 1, before);
            before = act.recordedAt;
            named.add(act);
        }
        QStringList codes(named.matters.begin(), named.matters.end());
        codes.sort();
        for (const QString &code : codes)
            if (matter_store::versions(m_db, code).isEmpty())
                obstacle(TransferText::tr("The bureau’s list has no matter “%1”; load it first.")
                             .arg(code.left(40)));
    }

    void checkAct(const Act &act, int place, Moment before)
    {
        const QString number = QString::number(place);
        if (act.id.isNull() || act.dossier == officeDossier) {
            obstacle(TransferText::tr("Act %1 of the package can't be read.").arg(number));
            return;
        }
        if (!actKind(act.kind))
            obstacle(TransferText::tr("Act %1 of the package is of a kind that this program does "
                                      "not know, “%2”. Bring the program up to date.")
                         .arg(number, act.kind.left(60)));
        if (act.recordedAt < before ||
            act.recordedAt.milliseconds > m_session.now.milliseconds + mostAheadMilliseconds)
            obstacle(TransferText::tr("Act %1 of the package bears a moment that can't be: the "
                                      "clock of the other computer was wrong.")
                         .arg(number));
        if (!m_sameOrigin && !isForeignAccount(accountHere(act.account)))
            obstacle(TransferText::tr("Act %1 of the package says that it was recorded here, but "
                                      "it is not in this ledger.")
                         .arg(number));
        if (ledger::find(m_db, act.id))
            obstacle(
                TransferText::tr("Act %1 of the package stands in another case here.").arg(number));
        checkNumber(act, number);
    }

    /// The number that an act of the package was given there; null for none.
    const IssuedNumber *numberOf(const Act &act) const
    {
        for (const IssuedNumber &issued : m_package.numbers)
            if (issued.act == act.id && issued.number == act.documentNumber)
                return &issued;
        return nullptr;
    }

    void checkNumber(const Act &act, const QString &place)
    {
        if (act.documentNumber.isEmpty())
            return;
        if (number_store::find(m_db, act.documentNumber))
            obstacle(TransferText::tr("The number %1 of act %2 was given out here for another "
                                      "document.")
                         .arg(act.documentNumber, place));
        else if (m_sameOrigin)
            checkSeries(act);
        else if (m_package.agencyWord == ownWord() && !std::exchange(m_saidOfWord, true))
            obstacle(TransferText::tr("Both databases number with “%1”, so %2 could be given out "
                                      "twice. Give one of them an agency word of its own.")
                         .arg(m_package.agencyWord, act.documentNumber));
    }

    /// A copy of this database goes on with its series only where this one has not.
    void checkSeries(const Act &act)
    {
        const IssuedNumber *issued = numberOf(act);
        if (!issued) {
            obstacle(TransferText::tr("The package does not say where the number %1 comes from.")
                         .arg(act.documentNumber));
            return;
        }
        const auto series = std::tuple(issued->agency, issued->kind, issued->year);
        auto next = m_nextSerials.find(series);
        if (next == m_nextSerials.end())
            next = m_nextSerials
                       .emplace(
                           series,
                           number_store::last(m_db, issued->agency, issued->kind, issued->year) + 1)
                       .first;
        if (issued->serial != next->second)
            obstacle(TransferText::tr("The copy has given out %1, but the next serial number of "
                                      "that series is %2 here: numbers of one series come from one "
                                      "database.")
                         .arg(act.documentNumber, QString::number(next->second)));
        ++next->second;
    }

    QString ownWord()
    {
        if (!m_ownWord) {
            const Result<Rulebook> book = Rulebook::in(m_db);
            m_ownWord = book ? book->on(m_session.today).settings.agencyWord : QString();
        }
        return *m_ownWord;
    }

    /// Who and what comes along, and who can't.
    void checkPeople()
    {
        const UnitTree units = organisation_store::unitTree(m_db);
        for (const Unit &unit : m_package.units)
            if (!units.find(unit.id))
                m_look.alsoComing << TransferText::tr("Unit: %1").arg(nameHere(unit));
        for (const Officer &officer : m_package.officers) {
            if (organisation_store::findOfficer(m_db, officer.id))
                continue;
            m_look.alsoComing << TransferText::tr("Officer: %1").arg(officer.name);
            for (const Certificate &certificate : officer.certificates)
                for (const OfficerId holder :
                     organisation_store::holdersOf(m_db, certificate.number))
                    if (const auto other = organisation_store::findOfficer(m_db, holder))
                        obstacle(TransferText::tr(
                                     "Certificate %1 of %2 belongs here to %3. Were they one "
                                     "person, nobody could see that who investigated also "
                                     "reviewed.")
                                     .arg(certificate.number, officer.name, other->name));
        }
        for (const PackagedAccount &account : m_package.accounts) {
            const auto here = account_store::find(m_db, accountHere(account.login));
            if (here && here->officer != account.officer)
                obstacle(TransferText::tr("The account %1 belongs to somebody else here.")
                             .arg(accountHere(account.login)));
        }
        for (const PackagedParty &party : m_package.parties) {
            if (party_store::find(m_db, party.id))
                continue;
            m_look.alsoComing << TransferText::tr("Party: %1").arg(party.draft.name);
            if (const Result<> good = checkParty(tidied(party.draft), m_session.today); !good)
                obstacle(TransferText::tr("Party %1: %2").arg(party.draft.name, good.error().text));
            if (!m_keys && (party.draft.identityNumber || party.draft.telephone))
                obstacle(TransferText::tr("The bureau’s key file is not at hand; without it no "
                                          "identity number is stored."));
        }
    }

    QString nameHere(const Unit &unit) const
    {
        return m_sameOrigin || unit.name == m_package.bureau
                   ? unit.name
                   : TransferText::tr("%1 (%2)").arg(unit.name, m_package.bureau);
    }

    Result<> tell(QLatin1StringView kind, const QJsonObject &content) const
    {
        return office::append(m_db, m_session, duties::importing, kind, content);
    }

    /// Below the bureau itself: where it stood elsewhere says nothing here.
    Result<> enterUnits()
    {
        organisation_store::lock(m_db);
        for (Unit unit : m_package.units) {
            const UnitTree tree = organisation_store::unitTree(m_db);
            if (tree.find(unit.id))
                continue;
            const Unit *root = tree.find(m_session.actor.unit);
            unit.name = nameHere(unit);
            unit.parent = root->id;
            unit.validFrom = std::max(unit.validFrom, root->validFrom);
            unit.validTo.reset();
            if (const Result<> good = tree.check(unit); !good)
                return good;
            organisation_store::insertUnit(m_db, unit);
            if (const Result<> told = tell("office.unit_created"_L1, jsonOf(unit)); !told)
                return told;
        }
        return {};
    }

    /// As people who no longer belong to the bureau from tomorrow on: nobody can put a case into
    /// their hands.
    Result<> enterOfficers()
    {
        for (Officer officer : m_package.officers) {
            if (organisation_store::findOfficer(m_db, officer.id))
                continue;
            if (!m_sameOrigin && !officer.leftOn)
                officer.leftOn = m_session.today + Days(1);
            if (const Result<> good = checkOfficer(officer); !good)
                return good;
            organisation_store::insertOfficer(m_db, officer);
            if (const Result<> told = tell("office.officer_added"_L1, jsonOf(officer)); !told)
                return told;
        }
        return {};
    }

    /// For their names alone: nobody logs in with them.
    Result<> enterAccounts()
    {
        for (const PackagedAccount &one : m_package.accounts) {
            const QString login = accountHere(one.login);
            if (account_store::find(m_db, login))
                continue;
            account_store::insert(m_db, {.login = login,
                                         .passwordHash = u"-"_s,
                                         .unit = one.unit,
                                         .officer = one.officer,
                                         .mustChangePassword = true,
                                         .disabled = true});
            QJsonObject content{
                {u"login"_s, login}, {u"roles"_s, QJsonArray()}, {u"unit"_s, one.unit.toString()}};
            if (!one.officer.isNull())
                content.insert(u"officer"_s, one.officer.toString());
            if (const Result<> told = tell("office.account_created"_L1, content); !told)
                return told;
            if (const Result<> told = tell("office.account_disabled"_L1, {{u"login"_s, login}});
                !told)
                return told;
        }
        return {};
    }

    Result<> enterParties()
    {
        for (const PackagedParty &party : m_package.parties) {
            if (party_store::find(m_db, party.id))
                continue;
            std::optional<Act> last;
            const Result<StoredParty> stored =
                parties::enterWithin(m_db, m_session, m_keys, party.draft, last, party.id);
            if (!stored)
                return stored.error();
        }
        return {};
    }

    Result<> enterEvidence()
    {
        for (EvidenceFile file : m_package.evidence) {
            if (evidence_store::find(m_db, file.id))
                continue;
            file.account = accountHere(file.account);
            if (const Result<> kept = evidence_store::record(m_db, file); !kept)
                return kept;
            if (const Result<> told =
                    tell("office.evidence_taken"_L1, {{u"id"_s, file.id.toString()},
                                                      {u"sha256"_s, file.file.sha256},
                                                      {u"size"_s, file.file.size},
                                                      {u"name"_s, safeName(file.originalName)}});
                !told)
                return told;
        }
        return {};
    }

    Result<> appendActs()
    {
        for (std::size_t place = m_here.size(); place < there().size(); ++place) {
            const LedgerRow &row = there()[place];
            if (const Result<> number = enterNumber(ledger::actOf(row)); !number)
                return number;
            if (const Result<> added = ledger::appendForeign(m_db, row, accountHere(row)); !added)
                return added;
        }
        return {};
    }

    /// In a series of its own, so that the bureau's numbers stay gapless and all are found; a copy
    /// of this database goes on with the bureau's.
    Result<> enterNumber(const Act &act)
    {
        if (act.documentNumber.isEmpty())
            return {};
        const IssuedNumber *issued = numberOf(act);
        IssuedNumber here{.number = act.documentNumber,
                          .agency = u'@' + m_package.origin.first(8),
                          .kind = u"taken_over"_s,
                          .year = act.day.year(),
                          .dossier = act.dossier,
                          .act = act.id,
                          .voidedReason = issued ? issued->voidedReason : std::nullopt};
        if (m_sameOrigin && issued) {
            here.agency = issued->agency;
            here.kind = issued->kind;
            here.year = issued->year;
        }
        here.serial = number_store::take(m_db, here.agency, here.kind, here.year);
        return number_store::record(m_db, here);
    }

    /// Numbers that are here and that were made void there.
    Result<> voidNumbers()
    {
        for (const IssuedNumber &issued : m_package.numbers)
            if (const auto here = number_store::find(m_db, issued.number);
                here && here->act == issued.act && issued.voidedReason && !here->voidedReason)
                if (const Result<> done =
                        number_store::voidNumber(m_db, issued.number, *issued.voidedReason);
                    !done)
                    return done;
        return {};
    }

    void writeRows(const Rulebook &book)
    {
        const std::vector<Act> acts = ledger::acts(m_db, m_package.caseId);
        const CaseFile file = fold(acts);
        const Rules rules = case_rows::rulesOf(file, book);
        const qint64 entry = acts.front().position;
        const RegisterRows rows = anjuan::rowsOf(file, rules);
        register_store::write(m_db, entry, register_store::stored(m_db, entry), rows,
                              case_names::of(m_db, rows.row));
        register_presences::write(m_db, entry, presencesOf(file));
        register_goods::write(m_db, entry, m_here.empty(), file, rules);
    }

    /// With the positions the acts have in the sender's ledger, their chain can be computed from
    /// what stands here, and its end is what the sender signed.
    Result<> note()
    {
        QJsonArray positions;
        for (const LedgerRow &row : there())
            positions << row.position;
        return tell("office.dossier_taken_over"_L1,
                    {{u"case"_s, m_package.caseId.toString()},
                     {u"number"_s, m_package.number},
                     {u"bureau"_s, m_package.bureau},
                     {u"from"_s, static_cast<int>(m_here.size()) + 1},
                     {u"to"_s, static_cast<int>(there().size())},
                     {u"origin"_s, m_package.origin},
                     {u"positions"_s, positions},
                     {u"head"_s, QString::fromLatin1(there().back().hash)},
                     {u"public_key"_s, QString::fromLatin1(m_package.publicKey.toHex())},
                     {u"packed_at"_s, m_package.madeAt.toString()}});
    }

    const Database &m_db;
    const Session &m_session;
    const BureauKeys *m_keys;
    const DossierPackage &m_package;
    const QString m_ownOrigin;
    const bool m_sameOrigin;
    std::optional<QString> m_ownWord{};
    bool m_saidOfWord = false; ///< that both number with the same one
    std::map<std::tuple<QString, QString, int>, qint64> m_nextSerials{};
    std::vector<LedgerRow> m_here{};
    DossierLook m_look{};
};

QString digitsOf(const QString &fingerprint) { return QString(fingerprint).remove(u' ').toLower(); }

/// Why a package that was looked at is not taken over; nothing where it may be.
Result<> mayEnter(const DossierLook &look, const QString &fingerprint)
{
    if (look.state == DossierLook::State::Nothing)
        return refused(TransferText::tr("All acts of the package are here already."));
    if (look.state == DossierLook::State::Conflict)
        return Error{Error::Kind::Conflict,
                     TransferText::tr("The case here and the one in the package have both gone on "
                                      "since act %1. Nothing was changed.")
                         .arg(look.known),
                     {},
                     {}};
    if (!look.obstacles.isEmpty())
        return refused(look.obstacles.join(u'\n'));
    if (!fingerprint.isEmpty() && digitsOf(fingerprint) != digitsOf(look.fingerprint))
        return refused(TransferText::tr("The package is signed with another key than the sender "
                                        "told you of: its fingerprint is %1.")
                           .arg(look.fingerprint));
    if (fingerprint.isEmpty() && !look.isKeyKnown)
        return refused(TransferText::tr("Nobody has said yet whose key this is. Ask the sender for "
                                        "the fingerprint, by telephone or on paper, and give it."));
    return {};
}

} // namespace

Result<PackedDossier> pack(Database &db, const Session &session, const BureauKeys &keys,
                           const EvidenceFolder &folder, CaseId id, const QString &path,
                           const Progress &progress)
{
    if (QFile::exists(path))
        return refused(TransferText::tr("There is a file “%1” already.").arg(path));
    // Evidence is read whole, which takes its time: nobody waits to record for that.
    const Result<DossierPackage> package =
        office::readOnBehalf(db, session, "pack_dossier"_L1, duties::packing,
                             [&] { return packageOf(db, session, keys, folder, id); });
    if (!package)
        return package.error();
    const Result<> told = office::onBehalf(db, session, "pack_dossier"_L1, duties::packing, [&] {
        return office::append(db, session, duties::packing, "office.dossier_packed"_L1,
                              {{u"case"_s, id.toString()},
                               {u"number"_s, package->number},
                               {u"acts"_s, static_cast<int>(package->acts.size())},
                               {u"head"_s, QString::fromLatin1(package->acts.back().hash)}});
    });
    if (!told)
        return told.error();
    if (const Result<> written =
            dossier_package::write(path, *package, folder, keys.anchor, progress);
        !written)
        return written.error();
    return PackedDossier{.number = package->number,
                         .acts = static_cast<int>(package->acts.size()),
                         .files = static_cast<int>(package->evidence.size()),
                         .fingerprint = crypto::fingerprint(crypto::publicKey(keys.anchor)),
                         .missingEvidence = package->missingEvidence};
}

Result<DossierLook> look(Database &db, const Session &session, const BureauKeys *keys,
                         const QString &path)
{
    const Result<DossierPackage> package = dossier_package::read(path);
    if (!package)
        return package.error();
    return office::readOnBehalf(db, session, "look_at_dossier"_L1, duties::importing,
                                [&] { return Arrival(db, session, keys, *package).look(); });
}

Result<DossierLook> takeOver(Database &db, const Session &session, const Rulebook &book,
                             const BureauKeys *keys, const EvidenceFolder &folder,
                             const QString &path, const QString &fingerprint,
                             const Progress &progress)
{
    const Result<DossierPackage> package = dossier_package::read(path);
    if (!package)
        return package.error();
    const auto looked = [&]() -> Result<DossierLook> {
        Result<DossierLook> found = Arrival(db, session, keys, *package).look();
        if (!found)
            return found;
        const Result<> may = mayEnter(*found, fingerprint);
        return may ? found : Result<DossierLook>(may.error());
    };
    // Before anything is copied: what will be refused must not fill the folder.
    if (const Result<DossierLook> may =
            office::readOnBehalf(db, session, "take_dossier_over"_L1, duties::importing, looked);
        !may)
        return may.error();
    if (const Result<> unpacked = dossier_package::unpackEvidence(path, *package, folder, progress);
        !unpacked)
        return unpacked.error();
    return office::onBehalf(db, session, "take_dossier_over"_L1, duties::importing,
                            [&]() -> Result<DossierLook> {
                                Arrival arrival(db, session, keys, *package);
                                const Result<DossierLook> found = arrival.look();
                                if (!found)
                                    return found;
                                if (const Result<> may = mayEnter(*found, fingerprint); !may)
                                    return may.error();
                                if (const Result<> entered = arrival.enter(book); !entered)
                                    return entered.error();
                                return found;
                            });
}

} // namespace anjuan::dossier_transfer
