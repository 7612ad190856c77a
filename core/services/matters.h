// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/matters/matter_rows.h"
#include "core/exchange/table_reader.h"
#include "core/services/session.h"

namespace anjuan {

class Database;

/// How a list of matters is taken over.
struct MatterImportOptions {
    QString batch{};                     ///< its name; the name of the file if empty
    std::optional<Date> effectiveFrom{}; ///< of the rows that give no date of their own
    bool goodRowsOnly = false;           ///< take the good rows over although others are wrong
    std::optional<Encoding> encoding{};
    QString sheet{};
    std::function<bool(qint64 done, qint64 total)> progress{}; ///< false stops, and nothing is kept
};

/// What becomes of one good row of a list.
struct MatterRowPlan {
    enum class Outcome { New, Changed, Unchanged };

    qint64 row = 0;
    QString code{};
    QString name{};
    Outcome outcome = Outcome::New;
    QString change{}; ///< of a changed one: what differs from the version before, in words
};

/// What a list contains and what was or would be done with it.
struct MatterImport {
    QString fileHash{}; ///< SHA-256
    QString batch{};
    TableInfo table{};
    QStringList ignoredColumns{};
    QList<Matter> added{};            ///< new versions
    QStringList replaced{};           ///< codes of which an earlier version ends by them
    QList<MatterRowPlan> plans{};     ///< of the good rows, in their order; at most 1000
    qint64 unchanged = 0;             ///< rows that are on file already, word for word
    QList<MatterFieldError> errors{}; ///< row by row; at most 1000
    qint64 wrongRows = 0;
    bool stored = false; ///< whether anything was added

    bool isGood() const { return errors.isEmpty(); }
};

/// A version of a matter on two days (行政处罚法 37).
struct MatterOnTwoDays {
    Matter onAct{};
    std::optional<Matter> onDecision{};
    Comparison comparison{};
};

/// The matter list.
///
/// | function           | who                          | recorded as              |
/// |--------------------|------------------------------|--------------------------|
/// | import             | administrator, legal officer | office.matters_imported  |
/// | repeal             | administrator, legal officer | office.matter_repealed   |
/// | preview            | administrator, legal officer | -                        |
/// | list, versions, inForceOn, onTwoDays | everybody  | -                        |
namespace matters {

/// Reads the CSV or XLSX file and says what an import would do. Nothing is changed.
Result<MatterImport> preview(Database &db, const Session &session, const QString &path,
                             const MatterImportOptions &options = {});
/// Takes the list over: all of it, or with `goodRowsOnly` its good rows. Where rows are wrong and
/// that was not asked for, nothing is stored and `errors` says why. What is on file already is not
/// added again, so that the same file twice adds nothing.
Result<MatterImport> import(Database &db, const Session &session, const QString &path,
                            const MatterImportOptions &options = {});

/// Ends the version of `code` in force on the day before `from`: nothing takes its place.
Result<> repeal(Database &db, const Session &session, const QString &code, Date from,
                const QString &reason);

/// All versions in force on `day`, or all there are.
Result<QList<Matter>> list(Database &db, const Session &session, std::optional<Date> day = {});
Result<QList<Matter>> versions(Database &db, const Session &session, const QString &code);
/// Not found where no version is in force.
Result<Matter> inForceOn(Database &db, const Session &session, const QString &code, Date day);
/// What may be cited for an act of one day decided on another, and how the two compare.
Result<MatterOnTwoDays> onTwoDays(Database &db, const Session &session, const QString &code,
                                  Date ofAct, Date ofDecision);

} // namespace matters
} // namespace anjuan
