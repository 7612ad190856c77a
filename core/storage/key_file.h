// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/base/result.h"

#include <QString>

namespace anjuan {

/// The secrets of one bureau: what seals identity numbers and telephones, what finds them again,
/// what signs anchors.
struct BureauKeys {
    crypto::SealingKey sealing;
    crypto::IndexKey index;
    crypto::SigningSeed anchor;

    static BureauKeys generate();
    /// Names the three together without betraying them; recorded in the office dossier, so that
    /// foreign keys are noticed.
    QString fingerprint() const;
};

/// A small text file, readable by its owner alone, kept beside the database and never in it:
/// whoever gets the database without it reads no identity number and can sign no anchor. Lost,
/// sealed fields stay sealed for ever: it belongs into the safe.
namespace key_file {

/// `<database>.keys`.
QString besideDatabase(const QString &databasePath);

/// Writes the file, which must not exist, with mode 0600, and makes it survive a power cut.
Result<> create(const QString &path, const BureauKeys &keys);

/// Reads the file and refuses it where it is missing, open to others (anything wider than 0600),
/// not wholly as create() wrote it or, if `expectedFingerprint` is not empty, another bureau's.
/// Everything but sealed fields and anchors works without it.
Result<BureauKeys> read(const QString &path, const QString &expectedFingerprint);

} // namespace key_file
} // namespace anjuan
