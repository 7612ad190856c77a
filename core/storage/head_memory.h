// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace anjuan {

class Location;

/// The end of the ledger: the position of its last act and the hash over all acts up to there.
/// Position 0 and the hash the ledger began with if there is no act yet.
struct Head {
    qint64 position = 0;
    QString hash;

    friend bool operator==(const Head &, const Head &) = default;
};

/// A small file that remembers the last head outside the database, so that a shortened log or an
/// older copy put back is noticed. Two checksummed slots, written in turn after each commit and
/// never synced: it may lag, but cannot lead.
class HeadMemory {
public:
    /// Where this computer remembers the head of a server's ledger, among the user's own data;
    /// empty where it cannot. An SQLite file has its memory beside it.
    static QString fileFor(const Location &server);

    HeadMemory() = default;
    explicit HeadMemory(const QString &path);
    ~HeadMemory();
    HeadMemory(HeadMemory &&other) noexcept;
    HeadMemory &operator=(HeadMemory &&other) noexcept;

    bool isUsed() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }
    bool exists() const;
    /// The newest readable slot.
    std::optional<Head> recall() const;
    /// False if it could not be written; the database is none the worse.
    bool remember(const Head &head);

private:
    QString m_path;
    int m_file = -1;
    int m_nextSlot = -1;
};

} // namespace anjuan
