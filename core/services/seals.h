// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_template.h"
#include "core/services/session.h"

#include <optional>

namespace anjuan {

class Database;

/// The picture of a seal of the bureau, or of somebody's signature, as it was last put in.
struct SealPicture {
    QString name{};         ///< of a seal; of a signature the login of its owner
    QStringList accounts{}; ///< who may put the seal on a document
    DocxPicture picture{};  ///< millimetres set
    QString account{};      ///< who put it in
    bool isWithdrawn = false;
};

/// Pictures of seals and signatures that documents get when they are issued, each by right of an
/// account. They are pictures: none is an electronic seal or signature in the sense of 电子签名法.
/// Recorded as office.seal_changed and office.signature_changed; a withdrawn one stays on record.
namespace seals {

constexpr qsizetype largestPicture = 1 << 20;
constexpr int narrowest = 5; ///< millimetres
constexpr int widest = 60;

/// Puts a seal in, or another picture, width or list of accounts in its place, from today on. Takes
/// an administrator of the whole bureau, who cannot name himself. Refused where an account is
/// unknown, disabled or issues no documents.
Result<> put(Database &db, const Session &session, const QString &name, const QByteArray &png,
             int millimetres, const QStringList &accounts);
Result<> withdraw(Database &db, const Session &session, const QString &name);
/// All seals, withdrawn ones too.
Result<std::vector<SealPicture>> list(Database &db, const Session &session);
/// Names of those which this account may put on documents.
Result<QStringList> within(Database &db, const Session &session);

/// Puts in one's own signature: it then stands on forms that bear one's own approval.
Result<> putSignature(Database &db, const Session &session, const QByteArray &png, int millimetres);
/// Takes out one's own; an administrator also that of another.
Result<> withdrawSignature(Database &db, const Session &session, const QString &login);
Result<std::vector<SealPicture>> signatures(Database &db, const Session &session);

// For services, within their own transaction. Throw SqlError.

/// Refused where there is no such seal or the account may not put it on.
Result<DocxPicture> mayPutOn(const Database &db, const Session &session, const QString &name);
/// Nothing where the account has put none in.
std::optional<DocxPicture> signatureOf(const Database &db, const QString &login, Date day);

} // namespace seals
} // namespace anjuan
