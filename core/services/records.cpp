// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/records.h"

#include "core/services/discretion_records.h"
#include "core/services/file_rounds.h"
#include "core/services/office_views.h"
#include "core/services/organisation_json.h"
#include "core/services/register_json.h"
#include "core/storage/account_store.h"
#include "core/storage/database.h"
#include "core/storage/evidence_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/phrase_store.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>
#include <map>

namespace anjuan::records {

using namespace Qt::StringLiterals;

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(RecordsText)
};

constexpr qsizetype mostNamed = 200;
constexpr int partiesAtOnce = 1000;

/// Records of one table, by key.
using Records = std::map<QString, QJsonObject>;

/// Where a party's acts have left it. What it says is read again from its last act: a bureau has
/// many parties.
struct PartyState {
    qint64 position = 0; ///< of the act that last said what it is
    PartyId mergedInto{};
    int revision = 0;
};

/// What the tables should hold.
struct Expected {
    Records units;
    Records officers;
    Records certificates;
    Records accounts;
    Records editions;
    Records matters;
    Records lists; ///< benchmarks and exemptions
    Records evidence;
    Records keys;
    Records phrases;
    Records views;  ///< of the list of cases
    Records rounds; ///< of case-file review, and their score sheets
    QHash<PartyId, PartyState> parties;
};

QString certificateKey(const QString &officer, const QString &number)
{
    return officer + u' ' + number;
}

QString matterKey(const QJsonObject &matter)
{
    return matter.value("code"_L1).toString() + u' ' + matter.value("effective_from"_L1).toString();
}

void putCertificate(Records &certificates, const QString &officer, QJsonObject content)
{
    content.insert(u"officer"_s, officer);
    certificates[certificateKey(officer, content.value("number"_L1).toString())] = content;
}

void applyToOrganisation(Expected &expected, const Act &act)
{
    QJsonObject content = act.content;
    const QString officer = content.value("officer"_L1).toString();
    if (act.kind == "office.unit_created"_L1 || act.kind == "office.unit_changed"_L1) {
        expected.units[content.value("unit"_L1).toString()] = content;
    } else if (act.kind == "office.officer_added"_L1 || act.kind == "office.officer_changed"_L1) {
        const QJsonArray held = content.take(u"certificates"_s).toArray();
        expected.officers[officer] = content;
        for (const QJsonValue &certificate : held)
            putCertificate(expected.certificates, officer, certificate.toObject());
    } else if (act.kind == "office.certificate_added"_L1) {
        putCertificate(expected.certificates, officer, content);
    } else if (act.kind == "office.certificate_revoked"_L1) {
        expected.certificates[certificateKey(officer, content.value("number"_L1).toString())]
            .insert(u"revoked_on"_s, content.value("revoked_on"_L1));
    }
}

void applyToAccounts(Records &accounts, const Act &act)
{
    const QString login = act.content.value("login"_L1).toString();
    if (act.kind == "office.account_created"_L1) {
        QJsonObject account = act.content;
        account.insert(u"disabled"_s, false);
        // Who sets a bureau up has chosen that password.
        account.insert(u"must_change_password"_s, act.account != login);
        accounts[login] = account;
    } else if (act.kind == "office.roles_changed"_L1) {
        accounts[login].insert(u"roles"_s, act.content.value("roles"_L1));
    } else if (act.kind == "office.account_moved"_L1) {
        QJsonObject &account = accounts[login];
        account.insert(u"unit"_s, act.content.value("unit"_L1));
        account.remove(u"officer"_s);
        if (act.content.contains("officer"_L1))
            account.insert(u"officer"_s, act.content.value("officer"_L1));
    } else if (act.kind == "office.account_disabled"_L1 ||
               act.kind == "office.account_enabled"_L1) {
        accounts[login].insert(u"disabled"_s, act.kind == "office.account_disabled"_L1);
    } else if (act.kind == "office.password_reset"_L1 || act.kind == "office.password_changed"_L1) {
        accounts[login].insert(u"must_change_password"_s, act.kind == "office.password_reset"_L1);
    }
}

void applyToSettings(Expected &expected, const Act &act)
{
    const QJsonObject &content = act.content;
    if (act.kind == "office.bureau_created"_L1) {
        expected.keys[u"1"_s] = {{u"fingerprint"_s, content.value("key_fingerprint"_L1)},
                                 {u"public_key"_s, content.value("anchor_key"_L1)}};
        return;
    }
    static const QHash<QString, QString> subjects{
        {u"office.holidays_loaded"_s, u"holidays"_s},
        {u"office.settings_changed"_s, u"bureau"_s},
        {u"office.settings_proposed"_s, u"bureau_proposed"_s},
        {u"office.letterhead_changed"_s, u"letterhead"_s},
        {u"office.template_changed"_s, u"template:"_s},
        {u"office.seal_changed"_s, u"seal:"_s},
        {u"office.signature_changed"_s, u"signature:"_s},
        {u"office.file_standard_kept"_s, u"file_standard:"_s},
        {u"office.file_standard_verified"_s, u"standard_check:"_s},
    };
    if (!subjects.contains(act.kind))
        return;
    const QString subject = subjects.value(act.kind) + content.value("document"_L1).toString();
    QJsonObject edition{{u"subject"_s, subject}, {u"account"_s, act.account}};
    // What else the act tells (of whom a proposal was) stands in the ledger alone.
    for (const QLatin1StringView kept : {"number"_L1, "effective_on"_L1, "sha256"_L1, "content"_L1})
        if (content.contains(kept))
            edition.insert(kept, content.value(kept));
    expected.editions[subject + u' ' + QString::number(content.value("number"_L1).toInt())] =
        edition;
}

void applyToMatters(Records &matters, const Act &act)
{
    if (act.kind == "office.matters_imported"_L1) {
        for (const QJsonValue &value : act.content.value("matters"_L1).toArray()) {
            QJsonObject matter = value.toObject();
            matter.insert(u"batch"_s, act.content.value("batch"_L1));
            matters[matterKey(matter)] = matter;
        }
    } else if (act.kind == "office.matter_repealed"_L1) {
        matters[matterKey(act.content)].insert(u"repealed_on"_s,
                                               act.content.value("repealed_on"_L1));
    }
}

void applyToParties(QHash<PartyId, PartyState> &parties, const Act &act)
{
    if (!act.kind.startsWith("office.party_"_L1))
        return;
    PartyState &party = parties[PartyId::parse(act.content.value("party"_L1).toString())];
    party.revision = act.content.value("revision"_L1).toInt();
    if (act.kind == "office.party_merged"_L1)
        party.mergedInto = PartyId::parse(act.content.value("into"_L1).toString());
    else if (act.kind == "office.party_unmerged"_L1)
        party.mergedInto = {};
    else
        party.position = act.position;
}

Expected expectedOf(const Database &db)
{
    Expected expected;
    int sequence = 0;
    while (true) {
        const std::vector<Act> acts = ledger::officeChangesAfter(db, sequence);
        if (acts.empty())
            return expected;
        sequence = acts.back().sequence;
        for (const Act &act : acts) {
            applyToOrganisation(expected, act);
            applyToAccounts(expected.accounts, act);
            applyToSettings(expected, act);
            applyToMatters(expected.matters, act);
            discretion_records::apply(expected.lists, act);
            file_rounds::applyRecord(expected.rounds, act);
            applyToParties(expected.parties, act);
            if (act.kind == "office.evidence_taken"_L1)
                expected.evidence[act.content.value("id"_L1).toString()] = act.content;
            else if (act.kind.startsWith("office.phrase_"_L1))
                expected.phrases[act.content.value("phrase"_L1).toString()] = act.content;
            else if (act.kind.startsWith("office.view_"_L1))
                expected.views[act.content.value("view"_L1).toString()] = act.content;
        }
    }
}

Records unitsIn(const Database &db)
{
    Records found;
    for (const Unit &unit : organisation_store::unitTree(db).units())
        found[unit.id.toString()] = jsonOf(unit);
    return found;
}

void readOfficers(const Database &db, Records &officers, Records &certificates)
{
    for (const Officer &officer : organisation_store::officers(db)) {
        QJsonObject json = jsonOf(officer);
        json.remove(u"certificates"_s);
        officers[officer.id.toString()] = json;
        for (const Certificate &certificate : officer.certificates)
            putCertificate(certificates, officer.id.toString(), jsonOf(certificate));
    }
}

Records accountsIn(const Database &db)
{
    Records found;
    for (const Account &account : account_store::all(db)) {
        QJsonObject json{{u"login"_s, account.login},
                         {u"roles"_s, QJsonArray::fromStringList(namesOf(account.roles))},
                         {u"unit"_s, account.unit.toString()},
                         {u"disabled"_s, account.disabled},
                         {u"must_change_password"_s, account.mustChangePassword}};
        if (!account.officer.isNull())
            json.insert(u"officer"_s, account.officer.toString());
        found[account.login] = json;
    }
    return found;
}

Records editionsIn(const Database &db)
{
    Records found;
    for (const SettingsEdition &edition : settings_store::everything(db))
        found[edition.subject + u' ' + QString::number(edition.number)] = {
            {u"subject"_s, edition.subject},
            {u"number"_s, edition.number},
            {u"effective_on"_s, toIso(edition.effectiveOn)},
            {u"sha256"_s, edition.sha256},
            {u"content"_s, QString::fromUtf8(edition.content)},
            {u"account"_s, edition.account}};
    // Of a template and of a picture the ledger holds the hash alone.
    for (auto &[key, record] : found)
        if (key.startsWith("template:"_L1) || key.startsWith("seal:"_L1) ||
            key.startsWith("signature:"_L1))
            record.remove("content"_L1);
    return found;
}

Records keysIn(const Database &db)
{
    Records found;
    int number = 0;
    for (const KeyRecord &key : settings_store::keys(db))
        found[QString::number(++number)] = {
            {u"fingerprint"_s, key.fingerprint},
            {u"public_key"_s, QString::fromLatin1(key.publicKey.toHex())}};
    return found;
}

Records mattersIn(const Database &db)
{
    Records found;
    for (const Matter &matter : matter_store::all(db)) {
        QJsonObject json = jsonOf(matter);
        json.insert(u"batch"_s, matter.batch);
        found[matterKey(json)] = json;
    }
    return found;
}

Records phrasesIn(const Database &db)
{
    Records found;
    for (const Phrase &phrase : phrase_store::all(db))
        found[phrase.id.toString()] = jsonOf(phrase);
    return found;
}

Records viewsIn(const Database &db)
{
    Records found;
    for (const OfficeView &view : view_store::all(db))
        found[view.id.toString()] = office_views::jsonOf(view);
    return found;
}

Records evidenceIn(const Database &db)
{
    Records found;
    for (EvidenceId last;;) {
        const std::vector<EvidenceFile> page = evidence_store::following(db, last, partiesAtOnce);
        for (const EvidenceFile &file : page)
            found[file.id.toString()] = {{u"id"_s, file.id.toString()},
                                         {u"sha256"_s, file.file.sha256},
                                         {u"size"_s, file.file.size},
                                         {u"name"_s, safeName(file.originalName)}};
        // A key that is none could send this round in a circle.
        if (page.empty() || page.back().id.toString() <= last.toString())
            return found;
        last = page.back().id;
    }
}

/// Left out in one record and null in another, it is the same.
bool isNothing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

/// What people call a field of a record.
QString wordFor(const QString &field)
{
    static const std::pair<QLatin1StringView, const char *> words[] = {
        {"name"_L1, QT_TRANSLATE_NOOP("RecordsText", "name")},
        {"kind"_L1, QT_TRANSLATE_NOOP("RecordsText", "kind")},
        {"parent"_L1, QT_TRANSLATE_NOOP("RecordsText", "unit above")},
        {"unit"_L1, QT_TRANSLATE_NOOP("RecordsText", "unit")},
        {"officer"_L1, QT_TRANSLATE_NOOP("RecordsText", "officer")},
        {"valid_from"_L1, QT_TRANSLATE_NOOP("RecordsText", "first day")},
        {"valid_to"_L1, QT_TRANSLATE_NOOP("RecordsText", "last day")},
        {"revoked_on"_L1, QT_TRANSLATE_NOOP("RecordsText", "day of withdrawal")},
        {"auxiliary"_L1, QT_TRANSLATE_NOOP("RecordsText", "whether auxiliary staff")},
        {"left_on"_L1, QT_TRANSLATE_NOOP("RecordsText", "day of leaving")},
        {"legal_qualification_number"_L1,
         QT_TRANSLATE_NOOP("RecordsText", "number of the legal qualification")},
        {"legal_qualification_on"_L1,
         QT_TRANSLATE_NOOP("RecordsText", "day of the legal qualification")},
        {"legal_qualification_until"_L1,
         QT_TRANSLATE_NOOP("RecordsText", "last day of its registration")},
        {"reviewer_since"_L1, QT_TRANSLATE_NOOP("RecordsText", "first day as a reviewer")},
        {"roles"_L1, QT_TRANSLATE_NOOP("RecordsText", "roles")},
        {"disabled"_L1, QT_TRANSLATE_NOOP("RecordsText", "whether it is closed")},
        {"must_change_password"_L1,
         QT_TRANSLATE_NOOP("RecordsText", "whether a new password is due")},
        {"effective_on"_L1, QT_TRANSLATE_NOOP("RecordsText", "day of effect")},
        {"effective_from"_L1, QT_TRANSLATE_NOOP("RecordsText", "day of effect")},
        {"repealed_on"_L1, QT_TRANSLATE_NOOP("RecordsText", "day of repeal")},
        {"content"_L1, QT_TRANSLATE_NOOP("RecordsText", "content")},
        {"account"_L1, QT_TRANSLATE_NOOP("RecordsText", "who recorded it")},
        {"violated"_L1, QT_TRANSLATE_NOOP("RecordsText", "articles violated")},
        {"applied"_L1, QT_TRANSLATE_NOOP("RecordsText", "basis of the penalty")},
        {"penalties"_L1, QT_TRANSLATE_NOOP("RecordsText", "kinds of penalty")},
        {"fine_from"_L1, QT_TRANSLATE_NOOP("RecordsText", "least fine")},
        {"fine_to"_L1, QT_TRANSLATE_NOOP("RecordsText", "greatest fine")},
        {"department"_L1, QT_TRANSLATE_NOOP("RecordsText", "supervising department")},
        {"batch"_L1, QT_TRANSLATE_NOOP("RecordsText", "list it came with")},
        {"remark"_L1, QT_TRANSLATE_NOOP("RecordsText", "remark")},
        {"shop"_L1, QT_TRANSLATE_NOOP("RecordsText", "name of the shop")},
        {"credit_code"_L1, QT_TRANSLATE_NOOP("RecordsText", "credit code")},
        {"representative"_L1, QT_TRANSLATE_NOOP("RecordsText", "representative")},
        {"address"_L1, QT_TRANSLATE_NOOP("RecordsText", "address")},
        {"aliases"_L1, QT_TRANSLATE_NOOP("RecordsText", "other names")},
        {"identity_sealed"_L1, QT_TRANSLATE_NOOP("RecordsText", "sealed identity number")},
        {"identity_index"_L1, QT_TRANSLATE_NOOP("RecordsText", "index of the identity number")},
        {"telephone_sealed"_L1, QT_TRANSLATE_NOOP("RecordsText", "sealed telephone")},
        {"telephone_index"_L1, QT_TRANSLATE_NOOP("RecordsText", "index of the telephone")},
        {"merged_into"_L1, QT_TRANSLATE_NOOP("RecordsText", "what it was merged into")},
        {"revision"_L1, QT_TRANSLATE_NOOP("RecordsText", "count of changes")},
        {"size"_L1, QT_TRANSLATE_NOOP("RecordsText", "size")},
        {"title"_L1, QT_TRANSLATE_NOOP("RecordsText", "title")},
        {"owner"_L1, QT_TRANSLATE_NOOP("RecordsText", "account it belongs to")},
        {"field"_L1, QT_TRANSLATE_NOOP("RecordsText", "field it is meant for")},
        {"withdrawn"_L1, QT_TRANSLATE_NOOP("RecordsText", "whether it was withdrawn")},
        {"fingerprint"_L1, QT_TRANSLATE_NOOP("RecordsText", "fingerprint")},
        {"public_key"_L1, QT_TRANSLATE_NOOP("RecordsText", "public key")},
    };
    for (const auto &[name, word] : words)
        if (name == field)
            return RecordsText::tr(word);
    return field;
}

/// Holds the tables against what is expected and says what differs.
class Comparison {
public:
    explicit Comparison(Expected expected) : m_expected(std::move(expected)) {}

    RecordsReport run(const Database &db)
    {
        Records officers;
        Records certificates;
        readOfficers(db, officers, certificates);
        compare(m_expected.units, unitsIn(db), [this](const QString &id) {
            return RecordsText::tr("The unit %1").arg(called(id));
        });
        compare(m_expected.officers, officers, [this](const QString &id) {
            return RecordsText::tr("The officer %1").arg(called(id));
        });
        compare(m_expected.certificates, certificates, [this](const QString &key) {
            return RecordsText::tr("The certificate %1 of %2")
                .arg(key.section(u' ', 1), called(key.section(u' ', 0, 0)));
        });
        compare(m_expected.accounts, accountsIn(db),
                [](const QString &login) { return RecordsText::tr("The account %1").arg(login); });
        compare(m_expected.editions, editionsIn(db), [](const QString &key) {
            const QString number = key.section(u' ', -1);
            if (key.startsWith("letterhead "_L1))
                return RecordsText::tr("Edition %1 of what stands on documents").arg(number);
            if (key.startsWith("template:"_L1))
                return RecordsText::tr("Version %1 of the template “%2”")
                    .arg(number, key.sliced(9).section(u' ', 0, 0));
            if (key.startsWith("seal:"_L1))
                return RecordsText::tr("Edition %1 of the seal “%2”")
                    .arg(number, key.sliced(5).section(u' ', 0, -2));
            if (key.startsWith("signature:"_L1))
                return RecordsText::tr("Edition %1 of the signature of %2")
                    .arg(number, key.sliced(10).section(u' ', 0, -2));
            if (key.startsWith("file_standard:"_L1))
                return RecordsText::tr("Edition %1 of the review standard “%2”")
                    .arg(number, key.sliced(14).section(u' ', 0, -2));
            if (key.startsWith("standard_check:"_L1))
                return RecordsText::tr("Verification %1 of the review standard “%2”")
                    .arg(number, key.sliced(15).section(u' ', 0, -2));
            return key.startsWith("holidays "_L1)
                       ? RecordsText::tr("The holidays loaded as No. %1").arg(number)
                       : RecordsText::tr("Edition %1 of the settings").arg(number);
        });
        compare(m_expected.keys, keysIn(db),
                [](const QString &) { return RecordsText::tr("The bureau's public key"); });
        compare(m_expected.matters, mattersIn(db), [](const QString &key) {
            return RecordsText::tr("The matter %1 of %2")
                .arg(key.section(u' ', 0, -2), key.section(u' ', -1));
        });
        compare(m_expected.lists, discretion_records::stored(db), [](const QString &key) {
            return RecordsText::tr("The benchmark or exemption list %1").arg(key);
        });
        compare(m_expected.evidence, evidenceIn(db),
                [](const QString &id) { return RecordsText::tr("The evidence file %1").arg(id); });
        compare(m_expected.phrases, phrasesIn(db), [this](const QString &id) {
            const auto known = m_expected.phrases.find(id);
            return RecordsText::tr("The phrase %1")
                .arg(known == m_expected.phrases.end()
                         ? id
                         : known->second.value("title"_L1).toString());
        });
        compare(m_expected.views, viewsIn(db),
                [](const QString &id) { return RecordsText::tr("The view %1").arg(id); });
        compare(m_expected.rounds, file_rounds::recordsStored(db), [](const QString &key) {
            return key.contains(u' ')
                       ? RecordsText::tr("The score sheet %1").arg(key)
                       : RecordsText::tr("The round of case-file review %1").arg(key);
        });
        compareParties(db);
        return std::move(m_report);
    }

private:
    using Label = std::function<QString(const QString &key)>;

    /// The name that the acts give a unit or an officer; else the text itself.
    QString called(const QString &text) const
    {
        for (const Records *records : {&m_expected.units, &m_expected.officers})
            if (const auto record = records->find(text); record != records->end())
                return record->second.value("name"_L1).toString();
        return text;
    }

    QString shown(const QJsonValue &value) const
    {
        if (value.isBool())
            return value.toBool() ? RecordsText::tr("yes") : RecordsText::tr("no");
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (value.isArray()) {
            QStringList parts;
            for (const QJsonValue &part : value.toArray())
                parts << shown(part);
            return parts.join(RecordsText::tr(", "));
        }
        const QString text = called(value.toString());
        return text.isEmpty() ? RecordsText::tr("nothing") : text.left(60);
    }

    void note(const QString &sentence)
    {
        if (++m_report.differing <= mostNamed)
            m_report.differences << sentence;
    }

    /// `quiet`: names the field, shows no value.
    void compareRecord(const QString &label, const QJsonObject &expected, const QJsonObject &found,
                       bool quiet)
    {
        ++m_report.compared;
        QStringList fields = expected.keys() + found.keys();
        fields.removeDuplicates();
        for (const QString &field : fields) {
            const QJsonValue should = expected.value(field);
            const QJsonValue is = found.value(field);
            if (should == is || (isNothing(should) && isNothing(is)))
                continue;
            note(quiet || field == "content"_L1
                     ? RecordsText::tr("%1: the %2 is not what its acts say.")
                           .arg(label, wordFor(field))
                     : RecordsText::tr("%1: the %2 is “%3”, but its acts say “%4”.")
                           .arg(label, wordFor(field), shown(is), shown(should)));
        }
    }

    void compare(const Records &expected, const Records &found, const Label &label)
    {
        for (const auto &[key, record] : expected) {
            const auto stored = found.find(key);
            if (stored == found.end())
                note(RecordsText::tr("%1 is missing, though the acts know it.").arg(label(key)));
            else
                compareRecord(label(key), record, stored->second, false);
        }
        for (const auto &[key, record] : found)
            if (!expected.contains(key))
                note(RecordsText::tr("%1 stands there without any act.").arg(label(key)));
    }

    void compareParty(const Database &db, const StoredParty &stored)
    {
        const QString label = partyLabel(stored.party.id);
        const auto state = m_expected.parties.constFind(stored.party.id);
        if (state == m_expected.parties.constEnd()) {
            note(RecordsText::tr("%1 stands there without any act.").arg(label));
            return;
        }
        QJsonObject found = jsonOf(stored);
        found.insert(u"merged_into"_s, stored.party.mergedInto.toString());
        const std::vector<Act> last = ledger::actsAfter(db, state->position - 1, 1);
        QJsonObject expected = last.empty() ? QJsonObject() : last.front().content;
        expected.insert(u"revision"_s, state->revision);
        expected.insert(u"merged_into"_s, state->mergedInto.toString());
        // What was erased from the act is no longer known to anybody.
        if (!last.empty() && last.front().personalErased)
            for (const QString &field : found.keys())
                if (!expected.contains(field))
                    found.remove(field);
        compareRecord(label, expected, found, true);
        m_expected.parties.remove(stored.party.id);
    }

    void compareParties(const Database &db)
    {
        for (PartyId last;;) {
            const QList<StoredParty> page = party_store::following(db, last, partiesAtOnce);
            for (const StoredParty &stored : page)
                compareParty(db, stored);
            if (page.empty() || page.back().party.id.toString() <= last.toString())
                break;
            last = page.back().party.id;
        }
        QStringList missing;
        for (auto party = m_expected.parties.cbegin(); party != m_expected.parties.cend(); ++party)
            missing << party.key().toString();
        missing.sort();
        for (const QString &id : missing)
            note(RecordsText::tr("%1 is missing, though the acts know it.")
                     .arg(partyLabel(PartyId::parse(id))));
    }

    /// By its key: who verifies need not be somebody who may read names.
    static QString partyLabel(PartyId id)
    {
        return RecordsText::tr("The party %1").arg(id.toString());
    }

    Expected m_expected;
    RecordsReport m_report;
};

} // namespace

Result<RecordsReport> compare(const Database &db)
{
    return db.read([&]() -> Result<RecordsReport> { return Comparison(expectedOf(db)).run(db); });
}

} // namespace anjuan::records
