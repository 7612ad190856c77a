// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare.h"

#include <cstdio>
#include <cstdlib>

namespace anjuan::bench {

void fail(const QString &why)
{
    std::fprintf(stderr, "anjuan_bench: %s\n", qPrintable(why));
    std::exit(1);
}

Statement::Statement(sqlite3 *db, const QByteArray &sql) : m_db(db)
{
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr) !=
        SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
    m_statement.reset(made);
}

void Statement::bind(int place, const Cell &cell)
{
    if (cell.type == SQLITE_INTEGER)
        bind(place, cell.whole);
    else if (cell.type == SQLITE_NULL)
        sqlite3_bind_null(m_statement.get(), place);
    else if (cell.type == SQLITE_BLOB)
        sqlite3_bind_blob(m_statement.get(), place, cell.text.constData(),
                          static_cast<int>(cell.text.size()), SQLITE_STATIC);
    else
        bind(place, cell.text);
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
}

void Statement::bind(int place, const QByteArray &text)
{
    sqlite3_bind_text(m_statement.get(), place, text.constData(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)) + QStringLiteral(": ") +
             QString::fromUtf8(sqlite3_sql(m_statement.get())));
    sqlite3_reset(m_statement.get());
    return false;
}

Cell Statement::cell(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    Cell cell{.type = sqlite3_column_type(statement, column)};
    if (cell.type == SQLITE_INTEGER)
        cell.whole = sqlite3_column_int64(statement, column);
    else if (cell.type != SQLITE_NULL)
        cell.text = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column));
    return cell;
}

QByteArray Statement::bytes(int column) const
{
    return QByteArray::fromRawData(
        static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column)),
        sqlite3_column_bytes(m_statement.get(), column));
}

Bare::Bare(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
    sqlite3_extended_result_codes(m_db, 1);
    for (const char *pragma :
         {"journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cell_size_check=ON",
          "secure_delete=ON", "temp_store=MEMORY", "mmap_size=0", "cache_size=-16000"})
        run(QByteArray("PRAGMA ") + pragma);
}

Bare::~Bare() { sqlite3_close(m_db); }

void Bare::run(const QByteArray &sql) const
{
    char *why = nullptr;
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &why) != SQLITE_OK)
        fail(QString::fromUtf8(why));
}

} // namespace anjuan::bench
