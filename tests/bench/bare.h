// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace anjuan::bench {

/// A value as SQLite holds it.
struct Cell {
    int type = SQLITE_NULL;
    qint64 whole = 0;
    QByteArray text{};
};

/// A prepared statement of a bare connection. Any failure ends the program with its reason.
class Statement {
public:
    Statement(sqlite3 *db, const QByteArray &sql);

    void bind(int place, const Cell &cell);
    void bind(int place, qint64 value);
    void bind(int place, const QByteArray &text);
    /// True while there is a row. At the end, and after an INSERT, it is ready to run again.
    bool step();
    int columns() const { return sqlite3_column_count(m_statement.get()); }
    Cell cell(int column) const;
    /// Valid until the next step.
    QByteArray bytes(int column) const;
    qint64 whole(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    void reset() { sqlite3_reset(m_statement.get()); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    sqlite3 *m_db;
};

/// An SQLite file without anything of ours in between, with the same pragmas.
class Bare {
public:
    explicit Bare(const QString &path);
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare();

    sqlite3 *handle() const { return m_db; }
    Statement prepare(const QByteArray &sql) const { return Statement(m_db, sql); }
    void run(const QByteArray &sql) const;

private:
    sqlite3 *m_db = nullptr;
};

/// Ends the program with a sentence.
[[noreturn]] void fail(const QString &why);

} // namespace anjuan::bench
