// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/old_case.h"
#include "core/exchange/table_reader.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/progress.h"

#include <functional>

namespace anjuan {

struct BureauKeys;

struct CaseImportOptions {
    QHash<QString, QString> mapping{}; ///< header of the file: key of the column
    std::optional<Encoding> encoding{};
    QString sheet{};
    bool rehearse = false; ///< say what would be done, record nothing
    QString rejects{};     ///< where the rows that are not taken over go; empty: nowhere
    /// In rows. What was recorded when it stops stays.
    Progress progress{};
};

struct CaseImport {
    QString id{}; ///< of the import
    QString fileHash{};
    TableInfo table{};
    QStringList ignoredColumns{};
    QStringList absentColumns{};       ///< known ones that the file lacks, as lists head them
    QHash<QString, QString> columns{}; ///< by key of the column the header taken for it
    qint64 taken = 0;                  ///< cases recorded, or that would be
    qint64 known = 0;                  ///< rows of this very file that were taken over before
    qint64 rejected = 0;               ///< rows with something wrong
    QList<RowNote> errors{};           ///< at most 1000
    bool stopped = false;
};

/// What a file looks like before anything is read from it.
struct CaseImportLook {
    TableInfo table{};
    QHash<QString, QString> known{};    ///< header: key of the column it is known for
    QHash<QString, QString> proposed{}; ///< header: key of the column it may be
    QList<QStringList> sample{};        ///< the first rows
};

/// Old ledgers of cases from CSV or XLSX. Each row becomes a case of its own with the acts it
/// tells, marked with file, row and import. Only rows from before the bureau began to work with the
/// program. Who: legal officer, bureau leader. Recorded as office.cases_imported, batch by batch.
namespace case_import {

/// A batch is one transaction: what was recorded stays, and the same file given again goes on where
/// it ended. `keys` may be null where no row has an identity number. An error where the file cannot
/// be read.
Result<CaseImport> run(Database &db, const Session &session, const Rulebook &book,
                       const BureauKeys *keys, const QString &path,
                       const CaseImportOptions &options);

/// Finds the header, says what is known of it and proposes what the rest may be. Only the mapping,
/// the encoding and the sheet of `options` count.
Result<CaseImportLook> look(const QString &path, const CaseImportOptions &options);

} // namespace case_import

} // namespace anjuan
