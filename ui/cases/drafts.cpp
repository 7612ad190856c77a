// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/drafts.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

namespace anjuan::drafts {

using namespace Qt::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/anjuan/drafts"_s;
}

QByteArray identityOf(const DraftKey &key)
{
    return QStringList{key.database, key.account, key.caseId.toString(), key.kind}
        .join(u'\n')
        .toUtf8();
}

QString fileOf(const DraftKey &key)
{
    return folder() + u'/' + crypto::sha256Hex(identityOf(key)).first(40) + u".draft"_s;
}

Error cannotWrite(const QString &why)
{
    return {
        Error::Kind::Storage,
        DraftText::tr("What you type cannot be kept as a draft on this computer (%1).").arg(why),
        {},
        {}};
}

/// The key of this user's drafts, made when it is first needed.
Result<crypto::SealingKey> sealingKey()
{
    QFile file(folder() + u"/key"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        std::optional<crypto::SealingKey> key = crypto::SealingKey::fromBytes(bytes);
        crypto::wipe(bytes);
        if (key)
            return std::move(*key);
    }
    if (!QDir().mkpath(folder()))
        return cannotWrite(folder());
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    crypto::SealingKey key = crypto::SealingKey::random();
    QSaveFile fresh(file.fileName());
    const bool written = fresh.open(QIODevice::WriteOnly) &&
                         fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         fresh.write(key.bytes().data(), key.bytes().size()) == key.size &&
                         fresh.commit();
    if (!written)
        return cannotWrite(fresh.errorString());
    return key;
}

Draft fromJson(const QJsonObject &json)
{
    Draft draft{.key = {.database = json.value("database"_L1).toString(),
                        .account = json.value("account"_L1).toString(),
                        .caseId = CaseId::parse(json.value("case"_L1).toString()),
                        .kind = json.value("kind"_L1).toString()},
                .caseNumber = json.value("number"_L1).toString(),
                .content = json.value("content"_L1).toObject()};
    draft.savedAt = Moment::parse(json.value("saved_at"_L1).toString()).value_or(Moment());
    return draft;
}

/// Nothing for a file that is damaged or sealed with another key.
std::optional<Draft> read(const QString &path, const crypto::SealingKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    const auto plain = crypto::unseal(key, QString::fromLatin1(file.readAll()), name);
    if (!plain)
        return {};
    return fromJson(QJsonDocument::fromJson(*plain).object());
}

} // namespace

Result<> keep(const Draft &draft)
{
    const Result<crypto::SealingKey> key = sealingKey();
    if (!key)
        return key.error();
    const QString path = fileOf(draft.key);
    const QJsonObject json{{u"database"_s, draft.key.database},
                           {u"account"_s, draft.key.account},
                           {u"case"_s, draft.key.caseId.toString()},
                           {u"kind"_s, draft.key.kind},
                           {u"number"_s, draft.caseNumber},
                           {u"saved_at"_s, draft.savedAt.toString()},
                           {u"content"_s, draft.content}};
    QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // The name is sealed with it: a draft cannot be passed off as another's.
    const QByteArray sealedText =
        crypto::seal(*key, plain, QFileInfo(path).fileName().toUtf8()).toLatin1();
    crypto::wipe(plain);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(sealedText) != sealedText.size() || !file.commit())
        return cannotWrite(file.errorString());
    return {};
}

std::optional<Draft> find(const DraftKey &key)
{
    const QString path = fileOf(key);
    if (!QFile::exists(path))
        return {};
    const Result<crypto::SealingKey> sealing = sealingKey();
    return sealing ? read(path, *sealing) : std::nullopt;
}

std::vector<Draft> all(const QString &database, const QString &account)
{
    std::vector<Draft> found;
    const QDir kept(folder());
    const QStringList names = kept.entryList({u"*.draft"_s}, QDir::Files);
    if (names.isEmpty())
        return found;
    const Result<crypto::SealingKey> sealing = sealingKey();
    if (!sealing)
        return found;
    for (const QString &name : names)
        if (std::optional<Draft> one = read(kept.filePath(name), *sealing);
            one && one->key.database == database && one->key.account == account)
            found.push_back(*std::move(one));
    std::sort(found.begin(), found.end(),
              [](const Draft &a, const Draft &b) { return b.savedAt < a.savedAt; });
    return found;
}

void discard(const DraftKey &key) { QFile::remove(fileOf(key)); }

} // namespace anjuan::drafts
