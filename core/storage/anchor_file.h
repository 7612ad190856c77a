// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/storage/head_memory.h"

#include <QIODevice>
#include <QString>
#include <functional>

namespace anjuan {

/// Where one dossier's chain stood.
struct DossierHead {
    QString dossier;     ///< the key as text
    qint64 sequence = 0; ///< of its last act
    QString hash{};      ///< of its last act

    friend bool operator==(const DossierHead &, const DossierHead &) = default;
};

/// What an anchor says besides its list of dossiers.
struct AnchorSummary {
    QString bureau;
    Moment madeAt{};
    QString madeBy{}; ///< the account
    Head ledger{};    ///< where the whole ledger stood
    qint64 dossiers = 0;
    QString digest{}; ///< SHA-256 of all up to and including the line "end"
    QByteArray publicKey{};

    friend bool operator==(const AnchorSummary &, const AnchorSummary &) = default;
};

/// The text file of an anchor: a heading, one line for each dossier in ascending order of its key,
/// the digest and the signature. Its size has no limit and is never held in memory. What is signed
/// (Ed25519) is the line "anjuan anchor 1 sha256 <digest>" without a line end, so that any other
/// program can check it too.
namespace anchor_file {

/// Writes one anchor: begin() once, add() for each dossier in ascending order, finish() once. False
/// from any of them means that the device failed.
class Writer {
public:
    explicit Writer(QIODevice &device) : m_device(device) {}
    /// `summary.digest` and `summary.publicKey` are not looked at.
    bool begin(const AnchorSummary &summary);
    bool add(const DossierHead &head);
    /// Signs. Returns the digest in the same spelling as the file has it; empty if the device
    /// failed.
    QString finish(const crypto::SigningSeed &seed);

private:
    bool write(const QByteArray &line);

    QIODevice &m_device;
    crypto::Sha256 m_digest;
};

/// Reads an anchor and calls `begun` with the heading (digest and key still missing) and `each`
/// with every dossier. Refused, with the line's number, where anything is not exactly as Writer
/// writes it: cut short, out of order, another number of dossiers, anything after the end, a digest
/// or a signature that does not fit. What `each` was told is worth nothing then.
Result<AnchorSummary> read(QIODevice &device,
                           const std::function<void(const AnchorSummary &)> &begun,
                           const std::function<void(const DossierHead &)> &each);

} // namespace anchor_file
} // namespace anjuan
