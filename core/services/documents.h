// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/document_kinds.h"
#include "core/exchange/act_code.h"
#include "core/services/evidence.h"
#include "core/services/rulebook.h"
#include "core/storage/key_file.h"

namespace anjuan {

/// A document that an act of the case produces, and whether it is issued.
struct CaseDocument {
    int act = 0;
    QString document{}; ///< kind
    QString label{};
    QString actLabel{};
    QString number{};
    Date day{1970, 1, 1};               ///< of the act
    bool mayBeIssued = false;           ///< its act is in effect
    std::optional<IssuedPaper> paper{}; ///< the one that counts
};

/// A document filled from the case as it stands.
struct DocumentDraft {
    QByteArray bytes{};
    QByteArray values{};   ///< JSON
    QStringList missing{}; ///< what people call the values that are not there
    QString templateHash{};
    QString fileName{};
};

/// What an act code or a paper in hand turned out to be.
struct CheckedCode {
    enum class State {
        Valid,   ///< it is the document in force
        Voided,  ///< it was issued and voided since
        Unknown, ///< no such document was issued: forged, or only a draft
    };
    State state = State::Unknown;
    CaseId caseId{};
    QString caseNumber{};
    QString label{};  ///< of the kind of document
    QString number{}; ///< of the document
    QString partyName{};
    std::optional<IssuedPaper> paper{};
};

/// The documents of a case. Reading takes the right to open the case; issuing that to act in it.
namespace documents {

/// Everything the case's acts produce, in their order; `issued` documents of voided acts too.
Result<std::vector<CaseDocument>> list(Database &db, const Session &session, CaseId id);

/// Fills the document; nothing is kept. Identity numbers stay masked.
Result<DocumentDraft> fill(Database &db, const Session &session, const Rulebook &book,
                           const BureauKeys *keys, CaseId id, int act, const QString &document);

/// Fills, freezes and records. Refused where a value is missing. `edited` is the document as an
/// officer has changed it after filling: it must still hold its number and no open placeholder.
/// `seal` names the seal whose picture is put on, empty for none: refused where the account may not
/// or the document has no place for it. A form that somebody approved bears the signature that he
/// has put in.
/// With `keys` the party's identity number is written in full, which is recorded.
Result<IssuedPaper> issue(Database &db, const Session &session, const Rulebook &book,
                          const BureauKeys *keys, const EvidenceFolder &folder, CaseId id, int act,
                          const QString &document, const std::optional<QByteArray> &edited = {},
                          const QString &seal = {});

/// Records that the issued document is void, and why. Issue it anew afterwards if need be.
Result<> voidPaper(Database &db, const Session &session, const Rulebook &book, CaseId id,
                   const IssuedPaper &paper, const QString &reason);

/// What the case of that code knows of it. Not found where there is no such case within reach.
Result<CheckedCode> check(Database &db, const Session &session, const ActCode &code);

} // namespace documents
} // namespace anjuan
