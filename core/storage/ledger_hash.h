// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <array>

namespace anjuan {

/// An act as it lies in the database: the text its hash covers.
struct StoredAct {
    QByteArrayView position; ///< in decimal digits, as is the sequence
    QByteArrayView id;
    QByteArrayView dossier;
    QByteArrayView sequence;
    QByteArrayView kind;
    QByteArrayView day;
    QByteArrayView recordedAt;
    QByteArrayView account;
    QByteArrayView role;
    QByteArrayView documentNumber;
    QByteArrayView content;
    QByteArrayView commitment;
};

/// SHA-256, as 32 bytes.
using Digest = std::array<unsigned char, 32>;

/// The bytes an act's hash covers, all UTF-8: "anjuan act 1", then the hash of the act before it in
/// its dossier (empty for the first) and each field of StoredAct in order, each as its length in
/// bytes in decimal digits, ':' and the bytes.
void appendHashedBytes(QByteArray &out, QByteArrayView hashBefore, const StoredAct &act);

Digest sha256(QByteArrayView bytes);
/// What an act's commitment must be: SHA-256(salt ‖ JSON of the personal fields). The salt is given
/// in hex.
Digest commitmentTo(QByteArrayView saltHex, QByteArrayView json);
/// The ledger's hash after an act: SHA-256(hash before ‖ act's hash).
Digest ledgerHashAfter(const Digest &before, const Digest &act);

QByteArray toHex(const Digest &digest);
/// False where `hex` is not 64 lower-case hexadecimal digits.
bool fromHex(QByteArrayView hex, Digest &digest);

} // namespace anjuan
