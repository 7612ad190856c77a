// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_statement.h"

#include "core/storage/query.h"

#include <sqlite3.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

SqlError failure(sqlite3 *db)
{
    return {QString::fromUtf8(sqlite3_errmsg(db)), QString::number(sqlite3_extended_errcode(db))};
}

} // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3 *db, const QString &sql) : m_db(db)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    // With the byte that ends the text, SQLite need not copy it.
    if (sqlite3_prepare_v3(db, text.constData(), static_cast<int>(text.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &made, &rest) != SQLITE_OK)
        throw failure(db);
    m_statement.reset(made);
    if (!made || !QByteArray(rest).trimmed().isEmpty())
        throw SqlError{u"This is not one statement: %1"_s.arg(sql), u"statement"_s};
}

SqliteStatement::~SqliteStatement() = default;

void SqliteStatement::bind(const QVariantList &values)
{
    sqlite3_stmt *statement = m_statement.get();
    if (sqlite3_bind_parameter_count(statement) != values.size())
        throw SqlError{u"%1 values are bound to: %2"_s.arg(values.size())
                           .arg(QString::fromUtf8(sqlite3_sql(statement))),
                       u"values"_s};
    m_bound.clear();
    m_bound.reserve(static_cast<std::size_t>(values.size()));
    int place = 0;
    int result = SQLITE_OK;
    for (const QVariant &value : values) {
        ++place;
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            result = sqlite3_bind_null(statement, place);
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
            result = sqlite3_bind_int64(statement, place, value.toLongLong());
            break;
        case QMetaType::Double:
            result = sqlite3_bind_double(statement, place, value.toDouble());
            break;
        case QMetaType::QByteArray: {
            const QByteArray &bytes = m_bound.emplace_back(value.toByteArray());
            result = bytes.isNull() ? sqlite3_bind_null(statement, place)
                                    : sqlite3_bind_blob64(statement, place, bytes.constData(),
                                                          static_cast<sqlite3_uint64>(bytes.size()),
                                                          SQLITE_STATIC);
            break;
        }
        default: {
            const QByteArray &text = m_bound.emplace_back(value.toString().toUtf8());
            result = sqlite3_bind_text64(statement, place, text.constData(),
                                         static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                                         SQLITE_UTF8);
        }
        }
        if (result != SQLITE_OK)
            throw failure(m_db);
    }
}

bool SqliteStatement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    throw failure(m_db);
}

void SqliteStatement::reset() { sqlite3_reset(m_statement.get()); }

int SqliteStatement::columnCount() const { return sqlite3_data_count(m_statement.get()); }

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool SqliteStatement::isWhole(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

qint64 SqliteStatement::whole(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString SqliteStatement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    if (!text)
        return u""_s;
    return QString::fromUtf8(reinterpret_cast<const char *>(text),
                             sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(bytes),
                      sqlite3_column_bytes(m_statement.get(), column));
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return whole(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}

} // namespace anjuan
