// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dossier_package.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/key_file.h"

namespace anjuan {

/// What a package was made of.
struct PackedDossier {
    QString number{}; ///< of the case
    int acts = 0;
    int files = 0;
    QString fingerprint{};         ///< of the key it is signed with: to be told on another way
    QStringList missingEvidence{}; ///< names of files that are missing or altered, and left out
};

/// An act of a package, or of the case here, as people read it.
struct TransferredAct {
    int sequence = 0;
    QString label{};
    Date day{1970, 1, 1};
    QString documentNumber{};
    QString person{};
    Moment recordedAt{};
};

/// Where the case here and the one in the package part: one of the two may have ended before.
struct DossierConflict {
    std::optional<TransferredAct> here{};
    std::optional<TransferredAct> there{};
};

/// What a package would bring.
struct DossierLook {
    enum class State {
        New,       ///< the case is not known here
        Continues, ///< the case here goes on with the acts of the package
        Nothing,   ///< all its acts are here
        Conflict   ///< both have gone on since they parted
    };
    State state = State::New;
    CaseId caseId{};
    QString number{};
    QString bureau{};
    QString madeBy{};
    Moment madeAt{};
    QString fingerprint{};
    bool isKeyKnown = false; ///< it is ours, or a package signed with it was taken over before
    int known = 0;           ///< acts of the package that are here
    std::vector<TransferredAct> coming{};
    std::vector<DossierConflict> conflicts{};
    QStringList obstacles{};  ///< sentences: why it can't be taken over; none where it can
    QStringList alsoComing{}; ///< sentences: units, officers, parties that are not known here
    QStringList missingEvidence{};
};

/// One case from one database to another: packed, signed, and taken over only where its chain goes
/// on from what is here. An act that comes keeps its key, number, day, moment, content and personal
/// fields; its place in the ledger here, and so its hash, are this ledger's own, and the office
/// dossier keeps what proves the sender's chain. Who recorded it bears the sender's mark unless
/// both ledgers began as one.
namespace dossier_transfer {

/// Packs a case that the session may open, to a file that must not exist yet. Who: squad leader,
/// legal officer, bureau leader, archivist. Identity numbers and telephones of its parties are in
/// it, in the clear. Recorded as office.dossier_packed.
Result<PackedDossier> pack(Database &db, const Session &session, const BureauKeys &keys,
                           const EvidenceFolder &folder, CaseId id, const QString &path,
                           const Progress &progress = {});

/// What taking a package over would do. Nothing is changed. Who: legal officer, bureau leader of
/// the whole bureau.
Result<DossierLook> look(Database &db, const Session &session, const BureauKeys *keys,
                         const QString &path);

/// Takes it over, all or nothing. `fingerprint` is that of the sender's key as the sender told it;
/// it may be empty where the key is known. Parties, officers, units and accounts that are not known
/// here are entered: officers as people who have left, accounts disabled. Nothing that is here is
/// overwritten. Recorded as office.dossier_taken_over.
Result<DossierLook> takeOver(Database &db, const Session &session, const Rulebook &book,
                             const BureauKeys *keys, const EvidenceFolder &folder,
                             const QString &path, const QString &fingerprint,
                             const Progress &progress = {});

} // namespace dossier_transfer

} // namespace anjuan
