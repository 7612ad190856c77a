// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/seals.h"

#include "core/base/crypto.h"
#include "core/exchange/picture.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan::seals {

using namespace Qt::StringLiterals;

namespace {

struct SealsText {
    Q_DECLARE_TR_FUNCTIONS(SealsText)
};

const QString sealSubject = u"seal:"_s;
const QString signatureSubject = u"signature:"_s;
constexpr qsizetype longestName = 60;

Result<DocxPicture> pictureFrom(const QByteArray &png, int millimetres)
{
    if (png.size() > largestPicture)
        return refused(SealsText::tr("The picture is larger than 1 MB."));
    std::optional<DocxPicture> picture = pictureIn(png);
    if (!picture || picture->extension != "png"_L1)
        return refused(SealsText::tr("The picture of a seal or signature is a PNG file; this is "
                                     "none, or it is damaged."));
    if (millimetres < narrowest || millimetres > widest)
        return refused(SealsText::tr("A seal or signature is %1 to %2 mm wide.")
                           .arg(QString::number(narrowest), QString::number(widest)));
    picture->millimetres = millimetres;
    return *picture;
}

SealPicture pictureOf(const SettingsEdition &edition, const QString &subject)
{
    const QJsonObject json = QJsonDocument::fromJson(edition.content).object();
    SealPicture found{.name = edition.subject.sliced(subject.size()),
                      .account = edition.account,
                      .isWithdrawn = json.value("withdrawn"_L1).toBool()};
    for (const QJsonValue &login : json.value("accounts"_L1).toArray())
        found.accounts << login.toString();
    if (const auto picture =
            pictureIn(QByteArray::fromBase64(json.value("png"_L1).toString().toLatin1())))
        found.picture = *picture;
    found.picture.millimetres = json.value("millimetres"_L1).toInt();
    return found;
}

std::optional<SealPicture> lastOf(const Database &db, const QString &subject, const QString &name,
                                  Date day)
{
    const auto edition = settings_store::inForce(db, subject + name, day);
    if (!edition)
        return {};
    return pictureOf(*edition, subject);
}

std::vector<SealPicture> lastOfAll(const Database &db, const QString &subject, Date day)
{
    std::vector<SealPicture> all;
    for (const QString &whole : settings_store::subjects(db, subject))
        if (std::optional<SealPicture> last =
                lastOf(db, subject, whole.sliced(subject.size()), day))
            all.push_back(std::move(*last));
    return all;
}

/// The ledger holds the hash of the picture, and who may use it in words.
Result<> add(const Database &db, const Session &session, const Roles &roles, QLatin1StringView kind,
             const QString &subject, const QString &name, const QJsonObject &json)
{
    organisation_store::lock(db);
    const QByteArray content = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const int number = settings_store::append(db, {.subject = subject + name,
                                                   .effectiveOn = session.today,
                                                   .content = content,
                                                   .account = session.actor.account,
                                                   .recordedAt = session.now});
    QJsonObject act{{u"document"_s, name},
                    {u"number"_s, number},
                    {u"effective_on"_s, toIso(session.today)},
                    {u"sha256"_s, crypto::sha256Hex(content)},
                    {u"withdrawn"_s, json.value("withdrawn"_L1).toBool()}};
    if (json.contains("accounts"_L1))
        act.insert(u"accounts"_s, json.value("accounts"_L1));
    return office::append(db, session, roles, kind, act);
}

QJsonObject jsonOf(const DocxPicture &picture)
{
    return {{u"png"_s, QString::fromLatin1(picture.bytes.toBase64())},
            {u"millimetres"_s, picture.millimetres}};
}

Result<> checkWholeBureau(const Database &db, const Session &session)
{
    if (!isOfWholeBureau(session.actor, organisation_store::unitTree(db)))
        return refused(SealsText::tr("Seals are the bureau’s; the account %1 reaches only a part "
                                     "of it.")
                           .arg(session.actor.account));
    return {};
}

Result<> checkUsers(const Database &db, const Session &session, const QStringList &accounts)
{
    if (accounts.isEmpty())
        return refused(SealsText::tr("Name the accounts that may put the seal on documents."));
    for (const QString &login : accounts) {
        if (login == session.actor.account)
            return refused(SealsText::tr("Who keeps the seals cannot name himself: the seal is put "
                                         "on by others."));
        const auto account = account_store::find(db, login);
        if (!account || account->disabled)
            return refused(
                SealsText::tr("There is no account “%1”, or it is disabled.").arg(login.left(40)));
        if (!account->roles.intersects(duties::papers))
            return refused(
                SealsText::tr("The account “%1” has no role that issues documents.").arg(login));
    }
    return {};
}

Error noSuchSeal(const QString &name)
{
    return notFound(SealsText::tr("There is no seal “%1”.").arg(name.left(longestName)));
}

} // namespace

Result<> put(Database &db, const Session &session, const QString &name, const QByteArray &png,
             int millimetres, const QStringList &accounts)
{
    return office::onBehalf(
        db, session, "change_seals"_L1, duties::administration, [&]() -> Result<> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole;
            if (name.trimmed() != name || name.isEmpty() || name.size() > longestName)
                return refused(
                    SealsText::tr("The name of a seal has 1 to %1 characters.").arg(longestName));
            const Result<DocxPicture> picture = pictureFrom(png, millimetres);
            if (!picture)
                return picture.error();
            if (const Result<> users = checkUsers(db, session, accounts); !users)
                return users;
            QJsonObject json = jsonOf(*picture);
            json.insert(u"accounts"_s, QJsonArray::fromStringList(accounts));
            return add(db, session, duties::administration, "office.seal_changed"_L1, sealSubject,
                       name, json);
        });
}

Result<> withdraw(Database &db, const Session &session, const QString &name)
{
    return office::onBehalf(db, session, "change_seals"_L1, duties::administration,
                            [&]() -> Result<> {
                                if (const Result<> whole = checkWholeBureau(db, session); !whole)
                                    return whole;
                                const auto there = lastOf(db, sealSubject, name, session.today);
                                if (!there || there->isWithdrawn)
                                    return noSuchSeal(name);
                                QJsonObject json = jsonOf(there->picture);
                                json.insert(u"withdrawn"_s, true);
                                return add(db, session, duties::administration,
                                           "office.seal_changed"_L1, sealSubject, name, json);
                            });
}

Result<std::vector<SealPicture>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_seals"_L1, duties::oversight,
                                [&]() -> Result<std::vector<SealPicture>> {
                                    return lastOfAll(db, sealSubject, session.today);
                                });
}

Result<QStringList> within(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_seals"_L1, {}, [&]() -> Result<QStringList> {
        QStringList names;
        for (const SealPicture &one : lastOfAll(db, sealSubject, session.today))
            if (!one.isWithdrawn && one.accounts.contains(session.actor.account))
                names << one.name;
        return names;
    });
}

Result<> putSignature(Database &db, const Session &session, const QByteArray &png, int millimetres)
{
    return office::onBehalf(db, session, "change_signature"_L1, {}, [&]() -> Result<> {
        const Result<DocxPicture> picture = pictureFrom(png, millimetres);
        if (!picture)
            return picture.error();
        return add(db, session, {}, "office.signature_changed"_L1, signatureSubject,
                   session.actor.account, jsonOf(*picture));
    });
}

Result<> withdrawSignature(Database &db, const Session &session, const QString &login)
{
    const bool isOwn = login == session.actor.account;
    const Roles roles = isOwn ? Roles() : duties::administration;
    return office::onBehalf(db, session, "change_signature"_L1, roles, [&]() -> Result<> {
        if (!isOwn)
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole;
        const auto there = lastOf(db, signatureSubject, login, session.today);
        if (!there || there->isWithdrawn)
            return notFound(
                SealsText::tr("The account “%1” has put in no signature.").arg(login.left(40)));
        QJsonObject json = jsonOf(there->picture);
        json.insert(u"withdrawn"_s, true);
        return add(db, session, roles, "office.signature_changed"_L1, signatureSubject, login,
                   json);
    });
}

Result<std::vector<SealPicture>> signatures(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "read_seals"_L1, {}, [&]() -> Result<std::vector<SealPicture>> {
            std::vector<SealPicture> all = lastOfAll(db, signatureSubject, session.today);
            if (!session.actor.roles.intersects(duties::oversight))
                std::erase_if(
                    all, [&](const SealPicture &one) { return one.name != session.actor.account; });
            return all;
        });
}

Result<DocxPicture> mayPutOn(const Database &db, const Session &session, const QString &name)
{
    const auto seal = lastOf(db, sealSubject, name, session.today);
    if (!seal || seal->isWithdrawn)
        return noSuchSeal(name);
    if (!seal->accounts.contains(session.actor.account))
        return refused(SealsText::tr("The account %1 may not put the seal “%2” on documents.")
                           .arg(session.actor.account, name));
    return seal->picture;
}

std::optional<DocxPicture> signatureOf(const Database &db, const QString &login, Date day)
{
    const auto signature = lastOf(db, signatureSubject, login, day);
    if (!signature || signature->isWithdrawn)
        return {};
    return signature->picture;
}

} // namespace anjuan::seals
