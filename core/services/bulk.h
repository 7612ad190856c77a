// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"

namespace anjuan {

/// One act of a kind for many cases. Each is recorded by itself, in its own transaction, through
/// the gates of any other act: some may be refused and the others recorded.
namespace bulk {

constexpr int mostCases = 10'000;

/// Kinds of which many cases can have one with the same content: those whose required fields point
/// to no party, file or act of a single case, in the order of the procedure; and service, where
/// each case serves whatever it has not served yet.
std::vector<const ActKind *> kindsFor(const Actor &actor);
/// Whether a field of such an act says the same in every case, and is asked for.
bool isAsked(const ActKind &kind, const FieldInfo &field);

struct Wish {
    QString kind{};
    Date day{1970, 1, 1};
    /// In a line of text {n} becomes 1, 2, 3 … ({n=15}: 15, 16 …), {number} the number of the case
    /// and {party} the name of its party.
    QJsonObject content{};
};
/// The content for a case at `place`, from 0 on.
QJsonObject contentFor(const Wish &wish, int place, const QString &number, const QString &party);

struct Line {
    CaseId id{};
    QString number{};
    Stage stage{};
    QJsonObject content{};
    int lastSequence = 0;           ///< as it was looked at
    std::optional<Error> refusal{}; ///< why it would not be recorded
};
/// What would become of the wish in these cases, which stand from `firstPlace` on in the list. One
/// that is gone or out of scope is a line with that refusal.
Result<std::vector<Line>> preview(Database &db, const Session &session, const Rulebook &book,
                                  const Wish &wish, const QList<qint64> &entries, int firstPlace);
/// Records it in one case, if nothing was recorded there since the preview.
Result<Recorded> record(Database &db, const Session &session, const Rulebook &book,
                        const Wish &wish, const Line &line);

} // namespace bulk
} // namespace anjuan
