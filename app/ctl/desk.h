// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bureau.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/database.h"
#include "core/storage/evidence_store.h"

#include <optional>
#include <utility>

namespace anjuan::ctl {

/// What the common options of a command line named.
struct Whereabouts {
    QString database;
    QString account;
    QString keys;
    QString files;
};

/// A database that is open, and who works at it.
struct Seat {
    Database &db;
    Session session;
};

/// The same with the rules that the bureau goes by.
struct RuledSeat {
    Database &db;
    Session session;
    const Rulebook &book;

    operator Seat() const { return {db, session}; }
};

/// What a command works at: database, session, rules. Each is opened when it is first asked for.
class Desk {
public:
    explicit Desk(Whereabouts where) : m_where(std::move(where)) {}

    bool namesDatabase() const { return !m_where.database.isEmpty(); }
    Result<Location> location();
    /// As an SQLite or a server's database wants to be opened by this program.
    OpenOptions openOptions(const Location &where) const;

    /// The database without anybody logged in.
    Result<Database *> database(Mode mode);
    /// The database with the account logged in.
    Result<Seat> sit(Mode mode);
    Result<RuledSeat> sitWithRules(Mode mode);
    /// The rules of the database that is open.
    Result<const Rulebook *> rulebook();
    /// The bureau's secret keys.
    Result<BureauKeys> keys(Database &db) const;
    QString keyPath() const { return m_where.keys; }
    Result<EvidenceFolder> evidence();
    /// What the user should know of the database that is open; said once.
    QStringList takeWarnings();

    /// True if the database could not be opened because the file is none.
    bool isDamaged() const { return m_damaged; }
    /// True if the command line left out what only it can say: the database, the account, the
    /// folder of the evidence.
    bool lacksWords() const { return m_lacksWords; }

private:
    Error lacking(const QString &text);

    Whereabouts m_where;
    std::optional<Database> m_database;
    std::optional<Rulebook> m_rulebook;
    QStringList m_warnings;
    bool m_damaged = false;
    bool m_lacksWords = false;
};

/// The file, whole. `name` "-" is the standard input. One sentence where there is no such file,
/// where it is a folder, is not to be read, or is larger than `largest` bytes.
Result<QByteArray> readFile(const QString &name, qint64 largest);

} // namespace anjuan::ctl
