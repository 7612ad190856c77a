// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace anjuan {

/// A prepared statement of an SQLite connection. Qt's driver describes each column anew for each
/// run, which for short statements takes longer than SQLite itself; this does not. For the query
/// layer alone. Throws SqlError.
class SqliteStatement {
public:
    SqliteStatement(sqlite3 *db, const QString &sql);
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;
    ~SqliteStatement();

    /// Binds all values: an invalid QVariant is NULL, a bool 0 or 1, a null QString ''.
    void bind(const QVariantList &values);
    /// True while there is a row.
    bool step();
    /// Makes it ready to be bound and run again.
    void reset();

    /// Columns of the row; none where there is no row.
    int columnCount() const;
    bool isNull(int column) const;
    /// The value as SQLite holds it: whole number, real, text or bytes.
    QVariant value(int column) const;
    QString text(int column) const;
    /// The bytes of a text, in UTF-8, or of a blob.
    QByteArray bytes(int column) const;
    bool isWhole(int column) const;
    qint64 whole(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<QByteArray> m_bound{}; ///< what SQLite reads while the statement runs
};

} // namespace anjuan
