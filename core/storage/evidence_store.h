// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/storage/progress.h"

#include <QString>
#include <optional>
#include <vector>

namespace anjuan {

class Database;
class Location;

/// 64 digits from 0 to 9 and a to f, as everything here writes a SHA-256.
bool isSha256(const QString &text);

/// The bytes of a file as they were taken in.
struct StoredFile {
    QString sha256;
    qint64 size = 0;
    QString mediaType; ///< from its content and name; application/octet-stream if unknown
};

/// The folder in which evidence lies under its SHA-256: `ab/abcd…`, read-only, never renamed, each
/// content once.
class EvidenceFolder {
public:
    enum class State { Ok, Missing, Altered };

    static constexpr qint64 largestFile = 4LL * 1024 * 1024 * 1024;

    explicit EvidenceFolder(const QString &path);
    /// `<database>.files`, beside an SQLite file.
    static EvidenceFolder beside(const Location &database);

    const QString &path() const { return m_path; }
    QString pathOf(const QString &sha256) const;

    /// Copies the file into the folder, safe against a power cut when it returns. Do so before the
    /// transaction that records it. Refuses what is no ordinary file, is larger than `largest`
    /// bytes, cannot be read or changes meanwhile.
    Result<StoredFile> take(const QString &file, qint64 largest = largestFile,
                            const Progress &progress = {}) const;

    /// Reads the stored bytes again.
    State check(const QString &sha256) const;

private:
    QString m_path;
};

using EvidenceId = Id<struct EvidenceRecord>;

/// One intake of a file.
struct EvidenceFile {
    EvidenceId id;
    StoredFile file;
    QString originalName; ///< as it came; show safeName() of it
    Moment takenInAt;
    QString account;
};

/// A stored file that is not as it was taken in.
struct EvidenceFault {
    EvidenceFile evidence;
    EvidenceFolder::State state = EvidenceFolder::State::Missing;
};

/// A file name without path, control and direction-changing characters and of bearable length: to
/// show, never to store.
QString safeName(const QString &originalName);

/// All functions may throw SqlError and belong inside Database::transact or Database::read.
namespace evidence_store {

/// Writes down an intake whose bytes EvidenceFolder::take has stored.
Result<> record(const Database &db, const EvidenceFile &evidence);
std::optional<EvidenceFile> find(const Database &db, EvidenceId id);
/// All intakes of these bytes, the oldest first.
std::vector<EvidenceFile> withHash(const Database &db, const QString &sha256);

/// Up to `limit` intakes whose ids come after `id`, by id.
std::vector<EvidenceFile> following(const Database &db, EvidenceId id, int limit);

/// Reads every stored file again and names each that is missing or altered. What is read before
/// `progress` stops it counts.
std::vector<EvidenceFault> checkAll(const Database &db, const EvidenceFolder &folder,
                                    const Progress &progress = {});

/// Paths in the folder that no intake knows: left by an interrupted intake.
QStringList orphans(const Database &db, const EvidenceFolder &folder);

} // namespace evidence_store
} // namespace anjuan
