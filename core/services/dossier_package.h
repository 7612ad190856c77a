// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/base/id.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/parties/party.h"
#include "core/storage/evidence_store.h"
#include "core/storage/ledger_scan.h"
#include "core/storage/number_store.h"

namespace anjuan {

/// Who stands behind an account that an act names.
struct PackagedAccount {
    QString login{};
    QString person{};
    OfficerId officer{}; ///< null for none
    UnitId unit{};
};

/// A party with the numbers that a register keeps sealed.
struct PackagedParty {
    PartyId id{};
    PartyDraft draft{};
};

/// One case as another database can take it over.
struct DossierPackage {
    QString bureau{};     ///< 常州市城市管理局
    QString agencyWord{}; ///< 代字, which its numbers begin with
    QString origin{};     ///< what the ledger it comes from begins with
    Moment madeAt{};
    QString madeBy{}; ///< a person
    CaseId caseId{};
    QString number{};              ///< of the case
    QByteArray publicKey{};        ///< Ed25519, 32 bytes
    std::vector<LedgerRow> acts{}; ///< all of the case, in order
    QList<Unit> units{};           ///< each after the one above it
    QList<Officer> officers{};
    QList<PackagedAccount> accounts{};
    QList<PackagedParty> parties{};
    std::vector<IssuedNumber> numbers{}; ///< of the documents of the case
    std::vector<EvidenceFile> evidence{};
    QStringList missingEvidence{}; ///< names of files that the sender no longer had

    QString fingerprint() const { return crypto::fingerprint(publicKey); }
};

/// A ZIP archive with everything about one case (anjuan-dossier.json, acts.jsonl, register.json,
/// evidence by its SHA-256; the manual describes it), signed. What is signed (Ed25519) is the line
/// "anjuan dossier 1 sha256 <digest of anjuan-dossier.json>" without a line end; that file names
/// the SHA-256 of all others.
namespace dossier_package {

/// Writes `package`, whose key is filled in, to `path`, which must not exist yet.
Result<> write(const QString &path, DossierPackage package, const EvidenceFolder &folder,
               const crypto::SigningSeed &seed, const Progress &progress = {});

/// Reads a package and refuses it unless its signature fits its key, its files what is signed, and
/// its acts one another: each hash covers what the act says and the hash before it. Whose the key
/// is, is for people to know.
Result<DossierPackage> read(const QString &path);

/// Puts the evidence of a package that was read into `folder`.
Result<> unpackEvidence(const QString &path, const DossierPackage &package,
                        const EvidenceFolder &folder, const Progress &progress = {});

} // namespace dossier_package

} // namespace anjuan
