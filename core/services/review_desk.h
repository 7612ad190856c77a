// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

namespace anjuan {

/// A case that waits for a legality opinion, or for the answer to a question.
struct WaitingReview {
    CaseId id{};
    QString number{};
    QString cause{};
    QString partyName{};
    QString unit{}; ///< key
    QString unitName{};
    Date askedOn{1970, 1, 1};
    std::optional<Date> due{}; ///< nothing where no limit runs
    bool provisional = false;  ///< the day rests on a year without a holiday table
    int round = 1;             ///< the second round follows the first return
    bool second = false;       ///< the opinion is given and waits for the second reviewer
    QStringList signers{};     ///< names: the opinion is given, and these have still to sign it
    Outcome proposes{};
    Money fine{};
    QStringList
        reasons{};        ///< why the law or the bureau wants it reviewed; empty: it was only asked
    QString barred{};     ///< why this person may not give it; empty: they may
    int consultation = 0; ///< it is a question to the desk, asked by that act; else 0
    QString question{};

    bool isOverdue(Date today) const { return due && *due < today; }
};

/// What became of a case between two rounds of its review.
struct ReviewChange {
    int act = 0;
    Date day{1970, 1, 1};
    QString kind{};
    int replaces = 0; ///< the act of that kind before it; 0: it is the first
};

/// What a field said before, and says now.
struct TextChange {
    QString label{};
    QString before{};
    QString after{};
};

/// One round, with what was recorded between the opinion before it and its own.
struct ReviewRound {
    LegalityReview review{};
    std::vector<ReviewChange> changes{}; ///< since the round before; empty for the first
};

/// What the legal desk reads. Each function checks the session's roles and the scope of its units:
/// the desk of an upper unit sees the cases of the units below it, never the other way round.
namespace review_desk {

constexpr int mostWaiting = 500;

/// The cases that wait, the first due first. For legal officers; others have none.
Result<std::vector<WaitingReview>> queue(Database &db, const Session &session,
                                         const Rulebook &book);
/// All rounds of a case, the first one first.
std::vector<ReviewRound> rounds(const CaseFile &file);
/// What the act says otherwise than the one it replaces, field by field; none where it is the first
/// of its kind.
/// Of a correction, what the corrected fields said before and say since.
std::vector<TextChange> textChanges(const CaseDossier &dossier, const ReviewChange &change);

} // namespace review_desk

} // namespace anjuan
