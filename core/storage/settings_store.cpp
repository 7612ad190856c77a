// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"

#include "core/base/crypto.h"
#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::settings_store {

using namespace Qt::StringLiterals;

namespace {

SettingsEdition asStored(const Rows &row)
{
    return {.subject = row.text(0),
            .number = static_cast<int>(row.integer(1)),
            .effectiveOn = row.date(2),
            .content = row.text(3).toUtf8(),
            .sha256 = row.text(4),
            .account = row.text(5),
            .recordedAt = row.moment(6)};
}

SettingsEdition editionIn(const Rows &row)
{
    const SettingsEdition edition = asStored(row);
    if (crypto::sha256Hex(edition.content) != edition.sha256)
        throw SqlError{
            u"Edition %1 of the settings \"%2\" is not what was recorded."_s.arg(edition.number)
                .arg(edition.subject),
            u"unreadable"_s};
    return edition;
}

qint64 following(const Database &db, const QString &sql, const QVariantList &values)
{
    Rows row(db, sql, values);
    row.next();
    return row.integer(0) + 1;
}

} // namespace

int append(const Database &db, const SettingsEdition &edition)
{
    const qint64 number = following(
        db, u"SELECT max(number) FROM settings_edition WHERE subject = ?"_s, {edition.subject});
    execute(db,
            u"INSERT INTO settings_edition (subject, number, effective_on, content, sha256, "
            u"account, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {edition.subject, number, toIso(edition.effectiveOn),
             QString::fromUtf8(edition.content), crypto::sha256Hex(edition.content),
             edition.account, edition.recordedAt.toString()});
    return static_cast<int>(number);
}

std::optional<SettingsEdition> inForce(const Database &db, const QString &subject, Date day)
{
    Rows row(
        db,
        u"SELECT subject, number, effective_on, content, sha256, account, recorded_at FROM "
        u"settings_edition"
        " WHERE subject = ? AND effective_on <= ? ORDER BY effective_on DESC, number DESC LIMIT 1"_s,
        {subject, toIso(day)});
    if (!row.next())
        return {};
    return editionIn(row);
}

QList<SettingsEdition> editions(const Database &db, const QString &subject)
{
    QList<SettingsEdition> found;
    Rows row(db,
             u"SELECT subject, number, effective_on, content, sha256, account, recorded_at FROM "
             u"settings_edition"
             " WHERE subject = ? ORDER BY number"_s,
             {subject});
    while (row.next())
        found.append(editionIn(row));
    return found;
}

QStringList subjects(const Database &db, const QString &prefix)
{
    QStringList found;
    Rows row(db,
             u"SELECT DISTINCT subject FROM settings_edition WHERE substr(subject, 1, ?) = ?"
             " ORDER BY subject"_s,
             {static_cast<int>(prefix.size()), prefix});
    while (row.next())
        found.append(row.text(0));
    return found;
}

QList<SettingsEdition> everything(const Database &db)
{
    QList<SettingsEdition> found;
    Rows row(db, u"SELECT subject, number, effective_on, content, sha256, account, recorded_at "
                 u"FROM settings_edition ORDER BY subject, number"_s);
    while (row.next())
        found.append(asStored(row));
    return found;
}

void appendKey(const Database &db, const KeyRecord &key)
{
    const qint64 number = following(db, u"SELECT max(number) FROM bureau_key"_s, {});
    execute(
        db,
        u"INSERT INTO bureau_key (number, fingerprint, public_key, recorded_at) VALUES (?, ?, ?, ?)"_s,
        {number, key.fingerprint, QString::fromLatin1(key.publicKey.toHex()),
         key.recordedAt.toString()});
}

QList<KeyRecord> keys(const Database &db)
{
    QList<KeyRecord> found;
    Rows row(db, u"SELECT fingerprint, public_key, recorded_at FROM bureau_key ORDER BY number"_s);
    while (row.next())
        found.append({.fingerprint = row.text(0),
                      .publicKey = QByteArray::fromHex(row.text(1).toLatin1()),
                      .recordedAt = row.moment(2)});
    return found;
}

} // namespace anjuan::settings_store
