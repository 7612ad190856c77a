// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/domain/discretion/list_columns.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace anjuan {

class Database;

/// A row of a file that became a case.
struct ImportedRow {
    QString file; ///< SHA-256 in hexadecimal digits
    qint64 row = 0;
    QString import; ///< the key of the import
    QString number; ///< of the case, in its search form
    CaseId dossier{};
    QStringList cells{};
};

/// A file of which rows were taken over.
struct ImportedFile {
    QString id;     ///< the key of the import
    QString kind;   ///< what its rows became: "cases"
    QString file;   ///< its name
    QString sha256; ///< in hexadecimal digits
    QString account{};
    Moment beganAt{};
    Moment endedAt{}; ///< of the last batch
    qint64 taken = 0; ///< rows
    std::optional<Moment> withdrawnAt{};
    QString withdrawnBy{};
    QString reason{}; ///< of the withdrawal

    friend bool operator==(const ImportedFile &, const ImportedFile &) = default;
};

/// A case that an import brought, as people know it.
struct BroughtCase {
    CaseId id{};
    QString number;
};

/// What headers of a list mean, under a name.
struct KeptMapping {
    QString kind; ///< as in ImportedFile
    QString name;
    ColumnMapping columns{};

    friend bool operator==(const KeptMapping &, const KeptMapping &) = default;
};

/// Rows and files that were taken over from lists. Within a transaction only; throws SqlError.
namespace import_store {

void insert(const Database &db, const ImportedRow &row);
/// Which rows of that file from one to the other were taken over.
QSet<qint64> rowsOf(const Database &db, const QString &file, qint64 from, qint64 to);
/// The case that was taken over with that number, in its search form.
std::optional<CaseId> caseNumbered(const Database &db, const QString &number);

/// Adds `taken` rows to the import of that key, which begins with them if it is new.
void addTaken(const Database &db, const ImportedFile &import);
/// The newest first.
std::vector<ImportedFile> files(const Database &db);
std::optional<ImportedFile> file(const Database &db, const QString &id);
/// The import of a file with these bytes that stands.
std::optional<ImportedFile> fileOf(const Database &db, const QString &sha256);
/// By their keys, when they were withdrawn.
QHash<QString, Moment> withdrawn(const Database &db);
bool isWithdrawn(const Database &db, const QString &id);

/// Up to `limit` cases of an import with an act that it did not bring.
std::vector<BroughtCase> goneOnWith(const Database &db, const QString &id, int limit);
/// Up to `limit` of its cases that stand in a round of file review.
std::vector<BroughtCase> underReview(const Database &db, const QString &id, int limit);
/// The keys of the units its cases belong to.
QStringList unitsOf(const Database &db, const QString &id);
/// The years whose yearly report was frozen since the import began and in which one of its cases
/// was opened, filed, decided or closed.
QList<int> frozenWith(const Database &db, const ImportedFile &import);
/// Marks it as withdrawn and takes its cases out of all lists; their acts stay. Its rows are
/// forgotten, so that a better file can bring them again.
void withdraw(const Database &db, const ImportedFile &import);

/// Keeps it in place of one with the same kind and name.
void keep(const Database &db, const KeptMapping &mapping);
std::vector<KeptMapping> mappings(const Database &db, const QString &kind);

} // namespace import_store
} // namespace anjuan
