// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark_review.h"
#include "core/domain/discretion/exemption.h"
#include "core/exchange/table_reader.h"
#include "core/services/edition_reach.h"
#include "core/services/session.h"

namespace anjuan {

class Database;

/// How a file with a set of benchmarks or a list of exemptions is taken over.
struct ListImportOptions {
    QString name{};                      ///< of the set; the name of the file if empty
    std::optional<Date> effectiveFrom{}; ///< without it the day of the import
    std::optional<Date> repealedOn{};
    QString issuer{};
    bool goodRowsOnly = false;         ///< take the good rows over although others are wrong
    QHash<QString, QString> mapping{}; ///< header of the file: key of the column
    std::optional<Encoding> encoding{};
    QString sheet{};
    std::function<bool(qint64 done, qint64 total)> progress{}; ///< false stops, nothing is kept

    // Of benchmarks.
    IssuingLevel level = IssuingLevel::Bureau;
    RangeModel model = RangeModel::Stated;
    bool wholeYuan = true;
    Decimal lowShare{};
    // Of exemptions.
    QString batch{};
    FirstBasis basis = FirstBasis::Found;
    bool countsWarnings = false;
    bool needsCommitment = true;
    // Of both; without it 12 for benchmarks and 24 for exemptions.
    std::optional<int> windowMonths{};
};

/// What a file contains and what was or would be done with it.
template <class Edition> struct ListImport {
    QString fileHash{};
    TableInfo table{};
    QStringList ignoredColumns{};
    QStringList absentColumns{}; ///< known ones that the file lacks, as their lists head them
    Edition edition{};           ///< with its good rows
    QList<RowNote> errors{};     ///< row by row; at most 1000
    qint64 wrongRows = 0;
    QList<SetRemark> remarks{};     ///< overlaps, gaps, what a person must judge
    QStringList assumed{};          ///< what was not said and is taken to be so, in sentences
    int judged = 0;                 ///< rows that wait for a person's judgement
    QStringList unmatched{};        ///< violations that no matter of the bureau is called by
    std::optional<Date> replaces{}; ///< day of effect of the edition that ends by this one
    bool isKnown = false;           ///< the same edition is on file already, word for word
    bool stored = false;

    bool isGood() const { return errors.isEmpty(); }
};
using BenchmarkImport = ListImport<BenchmarkSet>;
using ExemptionImport = ListImport<ExemptionList>;

/// The editions of benchmarks and exemption lists.
///
/// | function                    | who                          | recorded as                   |
/// |-----------------------------|------------------------------|-------------------------------|
/// | importBenchmarks            | administrator, legal officer | office.benchmarks_imported    |
/// | importExemptions            | administrator, legal officer | office.exemptions_imported    |
/// | repeal…                     | administrator, legal officer | office.benchmarks_repealed,
/// office.exemptions_repealed | | preview…                    | administrator, legal officer | - |
/// | everything else             | everybody                    | -                             |
namespace discretion_lists {

/// The header of a file that may not be such a list: for saying which of its columns is which.
Result<TableInfo> headerOf(const QString &path, const ListImportOptions &options);
Result<BenchmarkImport> previewBenchmarks(Database &db, const Session &session, const QString &path,
                                          const ListImportOptions &options);
/// All of the file, or with `goodRowsOnly` its good rows. Where rows are wrong and that was not
/// asked for, nothing is stored and `errors` says why.
Result<BenchmarkImport> importBenchmarks(Database &db, const Session &session, const QString &path,
                                         const ListImportOptions &options);
Result<ExemptionImport> previewExemptions(Database &db, const Session &session, const QString &path,
                                          const ListImportOptions &options);
Result<ExemptionImport> importExemptions(Database &db, const Session &session, const QString &path,
                                         const ListImportOptions &options);

/// The rule of the refusal that asks whether the cases an edition governs may stay.
inline constexpr QLatin1StringView pastCasesRule{"past_cases"};

/// Ends an edition: it no longer counts from `from` on. A day that has passed is refused, with the
/// cases named, where the edition governs cases whose conduct fell on it or later; with
/// `pastCasesStay` it ends all the same and the cases go into the log. No case changes by it: each
/// stays under the edition that it was assessed by (从旧兼从轻).
Result<edition_reach::Reach> repealBenchmarks(Database &db, const Session &session,
                                              const QString &edition, Date from,
                                              const QString &reason, bool pastCasesStay = false);
Result<edition_reach::Reach> repealExemptions(Database &db, const Session &session,
                                              const QString &edition, Date from,
                                              const QString &reason, bool pastCasesStay = false);

/// All editions, without rows.
Result<QList<BenchmarkSet>> benchmarks(Database &db, const Session &session);
Result<QList<ExemptionList>> exemptions(Database &db, const Session &session);
/// An edition with its rows. `edition`: its key, its name (the newest edition of that name), or
/// name and day of effect as "名称@2024-01-01".
Result<BenchmarkSet> benchmarkSet(Database &db, const Session &session, const QString &edition);
Result<ExemptionList> exemptionList(Database &db, const Session &session, const QString &edition);
Result<QList<RowChange>> compareBenchmarks(Database &db, const Session &session,
                                           const QString &before, const QString &after);

/// Whether a set can still be relied on.
struct StaleAlarm {
    enum class Kind {
        LawChanged,     ///< its matter has a version that began after the set
        MatterRepealed, ///< its matter is no longer on the list
        Expired,        ///< the set has ended and nothing took its place
        NeverUsed,      ///< a tier that no case fell into for a year
        AlwaysDeviated  ///< a tier from which every case deviates
    };
    Kind kind{};
    QString set{}; ///< its name
    QString matter{};
    QString text{};
};
Result<QList<StaleAlarm>> alarms(Database &db, const Session &session);

} // namespace discretion_lists
} // namespace anjuan
