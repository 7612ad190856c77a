// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bureau.h"

#include "core/domain/law/settings.h"
#include "core/domain/organisation/account.h"
#include "core/services/office.h"
#include "core/services/organisation_json.h"
#include "core/storage/account_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace anjuan::bureau {

using namespace Qt::StringLiterals;

namespace {

struct BureauText {
    Q_DECLARE_TR_FUNCTIONS(BureauText)
};

/// Empty where there is none: a database in memory.
QString keyPathFor(const Database &db, const QString &wanted)
{
    if (!wanted.isEmpty() || db.location().isMemory() || db.isPostgres())
        return wanted;
    return key_file::besideDatabase(db.location().path());
}

Result<QByteArray> settingsOf(const BureauDraft &draft)
{
    if (!draft.settings.isEmpty()) {
        const Result<BureauSettings> given =
            BureauSettings::parse(draft.settings, BureauText::tr("the bureau's settings"));
        return given ? Result<QByteArray>(given->toJson()) : Result<QByteArray>(given.error());
    }
    Result<BureauSettings> shipped = BureauSettings::shipped();
    if (!shipped)
        return shipped.error();
    shipped->agencyName = draft.name;
    if (!draft.agencyWord.isEmpty())
        shipped->agencyWord = draft.agencyWord;
    const QByteArray json = shipped->toJson();
    // The names are somebody's typing: they must pass where the file's would.
    if (const Result<BureauSettings> read =
            BureauSettings::parse(json, BureauText::tr("the bureau's settings"));
        !read)
        return read.error();
    return json;
}

/// Everything but the keys and the database: what can be refused before anything is written.
Result<> checkDraft(const BureauDraft &draft, const Unit &root)
{
    if (const Result<> good = UnitTree().check(root); !good)
        return good;
    if (const Result<> good = checkLogin(draft.administratorLogin); !good)
        return good;
    return checkPassword(draft.administratorLogin, draft.administratorPassword);
}

/// The office dossier's first acts, in the order in which things came to be.
Result<> tell(const Database &db, const BureauDraft &draft, const Unit &root,
              const Account &administrator, const SettingsEdition &edition, const KeyRecord &key)
{
    const std::pair<QLatin1StringView, QJsonObject> acts[] = {
        {"office.bureau_created"_L1,
         {{u"name"_s, draft.name},
          {u"key_fingerprint"_s, key.fingerprint},
          {u"anchor_key"_s, QString::fromLatin1(key.publicKey.toHex())}}},
        {"office.unit_created"_L1, jsonOf(root)},
        {"office.account_created"_L1,
         {{u"login"_s, administrator.login},
          {u"roles"_s, QJsonArray::fromStringList(namesOf(administrator.roles))},
          {u"unit"_s, root.id.toString()}}},
        {"office.settings_changed"_L1,
         {{u"number"_s, 1},
          {u"effective_on"_s, toIso(edition.effectiveOn)},
          {u"sha256"_s, crypto::sha256Hex(edition.content)},
          {u"content"_s, QString::fromUtf8(edition.content)}}},
    };
    const QString role = nameOf(roleNames, Role::Administrator);
    for (const auto &[kind, content] : acts)
        if (const Result<> told =
                office::append(db, administrator.login, role, key.recordedAt, kind, content);
            !told)
            return told;
    return {};
}

} // namespace

Result<BureauKeys> init(Database &db, const BureauDraft &draft, Moment now)
{
    const Unit root{.id = UnitId::create(),
                    .kind = UnitKind::Bureau,
                    .name = draft.name,
                    .validFrom = draft.since};
    if (const Result<> good = checkDraft(draft, root); !good)
        return good.error();
    const Result<QByteArray> settings = settingsOf(draft);
    if (!settings)
        return settings.error();
    const QString keyPath = keyPathFor(db, draft.keyPath);
    if (keyPath.isEmpty() && !db.location().isMemory())
        return refused(
            BureauText::tr("Say where the key file goes: it is not kept on the server."));

    const Account administrator{.login = draft.administratorLogin,
                                .passwordHash = crypto::hashPassword(draft.administratorPassword),
                                .roles = {Role::Administrator},
                                .unit = root.id,
                                .mustChangePassword = false};
    const SettingsEdition edition{.subject = u"bureau"_s,
                                  .effectiveOn = draft.since,
                                  .content = *settings,
                                  .account = administrator.login,
                                  .recordedAt = now};
    BureauKeys keys = BureauKeys::generate();
    const KeyRecord key{.fingerprint = keys.fingerprint(),
                        .publicKey = crypto::publicKey(keys.anchor),
                        .recordedAt = now};
    bool fileMade = false;
    const Result<> made = db.transact([&]() -> Result<> {
        if (!account_store::isEmpty(db))
            return refused(BureauText::tr("A bureau has been set up in this database already."));
        organisation_store::insertUnit(db, root);
        account_store::insert(db, administrator);
        settings_store::append(db, edition);
        settings_store::appendKey(db, key);
        if (!keyPath.isEmpty()) {
            if (const Result<> written = key_file::create(keyPath, keys); !written)
                return written;
            fileMade = true;
        }
        return tell(db, draft, root, administrator, edition, key);
    });
    if (!made) {
        if (fileMade)
            QFile::remove(keyPath);
        return made.error();
    }
    return keys;
}

Result<QString> name(Database &db)
{
    return db.read([&]() -> Result<QString> {
        for (const Unit &unit : organisation_store::unitTree(db).units())
            if (unit.parent.isNull())
                return unit.name;
        return notFound(BureauText::tr("No bureau has been set up in this database."));
    });
}

Result<BureauKeys> openKeys(Database &db, const QString &keyPath)
{
    const Result<QList<KeyRecord>> recorded =
        db.read([&]() -> Result<QList<KeyRecord>> { return settings_store::keys(db); });
    if (!recorded)
        return recorded.error();
    if (recorded->isEmpty())
        return notFound(BureauText::tr("No bureau has been set up in this database."));
    const QString path = keyPathFor(db, keyPath);
    if (path.isEmpty())
        return notFound(
            BureauText::tr("No key file was named: identity numbers and telephones stay "
                           "sealed and no anchor can be "
                           "signed. Everything else works."));
    return key_file::read(path, recorded->last().fingerprint);
}

} // namespace anjuan::bureau
