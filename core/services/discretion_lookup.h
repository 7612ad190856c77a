// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/assessment.h"
#include "core/domain/discretion/exemption.h"
#include "core/domain/matters/matter.h"

namespace anjuan {

class Database;

/// What assessments and exemptions ask of the registers. Within a transaction; throws SqlError.
namespace discretion_lookup {

/// A matter by its code or by the words of its violation.
struct MatterWord {
    QString code{};      ///< empty where the bureau's list has none of these words
    QStringList names{}; ///< of all its versions, or the words themselves
    QList<Matter> versions{};
};
MatterWord matterBy(const Database &db, const QString &word);

/// The edition named by `word`: its key, its name, or "name@day". Null where there is none.
const BenchmarkSet *editionNamed(const QList<BenchmarkSet> &sets, const QString &word);
const ExemptionList *editionNamed(const QList<ExemptionList> &lists, const QString &word);

/// The editions in force on `day`: of each name the last one that has begun, unless it has ended.
QList<BenchmarkSet> inForceOn(const QList<BenchmarkSet> &sets, Date day);
QList<ExemptionList> inForceOn(const QList<ExemptionList> &lists, Date day);

/// The benchmark for a matter on `day`, with its rows for it: of the nearest issuer that has it, or
/// that of `edition`. Not found where there is none; refused where two of the same issuer have it.
Result<BenchmarkSet> governing(const Database &db, const MatterWord &matter, Date day,
                               const QString &edition);
/// Whether any benchmark covers the matter on `day`.
bool isCovered(const Database &db, const QString &code, Date day);

/// The item of an exemption list for a matter on `day`.
struct GoverningItem {
    ExemptionList list{};
    ExemptionItem item{};
};
/// Nothing where no list has it. Refused where several have it and `list` names none, or where an
/// edition has several items and `item` (its number or its place) names none.
Result<std::optional<GoverningItem>> exemptionFor(const Database &db, const MatterWord &matter,
                                                  Date day, const QString &list,
                                                  const QString &item);

/// All that is one party with `party`: merged ones, and others with the same credit code, identity
/// number, or shop and operator.
struct PartyKin {
    QStringList keys{};
    QStringList searched{}; ///< in words, what they were looked for by
};
PartyKin kinOf(const Database &db, PartyId party);

/// Earlier cases of the matter against one of `parties`, or at whose vehicle `plate` was found, the
/// newest first; found on `until` or before, `except` left out. What counts of them is not judged
/// yet.
std::vector<EarlierOffence> earlierOffences(const Database &db, const QStringList &parties,
                                            const QString &matter, Date until, CaseId except,
                                            const QString &plate);

} // namespace discretion_lookup
} // namespace anjuan
