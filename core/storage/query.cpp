// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/database.h"
#include "core/storage/sqlite_statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <cmath>
#include <sqlite3.h>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Qt binds a null QString as NULL and a bool as a boolean: both are traps between two databases.
QVariant bound(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

std::unique_ptr<QSqlQuery> runOnServer(const Database &db, const QString &sql,
                                       const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> query = db.lease(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values[i]));
    if (!query->exec()) {
        const SqlError error = db.describe(query->lastError());
        query->finish();
        // Kept, because PostgreSQL cannot free a statement before the failed transaction is rolled
        // back.
        db.giveBack(sql, std::move(query));
        throw error;
    }
    return query;
}

/// Runs it to its first row, if there is one; so that a statement that changes something has done
/// so. A statement that failed is not used again.
std::unique_ptr<SqliteStatement> runOnFile(const Database &db, const QString &sql,
                                           const QVariantList &values, bool &hasRow)
{
    std::unique_ptr<SqliteStatement> statement = db.leaseStatement(sql);
    statement->bind(values);
    hasRow = statement->step();
    return statement;
}

SqlError unreadable(int column, const QVariant &value)
{
    return {u"Column %1 holds an unreadable value: %2"_s.arg(column).arg(value.toString().left(80)),
            u"unreadable"_s};
}

} // namespace

QString boundList(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list << number;
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString boundList(const QStringList &words)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

Rows::Rows(const Database &db, const QString &sql, const QVariantList &values)
    : m_db(db), m_sql(sql)
{
    if (db.sqliteHandle())
        m_statement = runOnFile(db, sql, values, m_isAtFirst);
    else
        m_query = runOnServer(db, sql, values);
}

Rows::~Rows()
{
    if (m_statement) {
        m_statement->reset();
        m_db.giveBack(m_sql, std::move(m_statement));
        return;
    }
    m_query->finish();
    m_db.giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    if (m_statement) {
        if (std::exchange(m_isAtFirst, false))
            return true;
        // A statement that has ended would begin again.
        return m_statement->columnCount() > 0 && m_statement->step();
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw m_db.describe(m_query->lastError());
    return false;
}

void Rows::checkColumn(int column) const
{
    if (column < 0 || column >= m_statement->columnCount())
        throw SqlError{u"There is no column %1 in: %2"_s.arg(column).arg(m_sql), u"column"_s};
}

QVariant Rows::value(int column) const
{
    if (m_statement) {
        checkColumn(column);
        return m_statement->value(column);
    }
    const QVariant value = m_query->value(column);
    if (!value.isValid())
        throw SqlError{u"There is no column %1 in: %2"_s.arg(column).arg(m_sql), u"column"_s};
    return value;
}

bool Rows::isNull(int column) const
{
    return m_statement ? m_statement->isNull(column) : m_query->isNull(column);
}

QString Rows::text(int column) const
{
    if (!m_statement)
        return value(column).toString();
    checkColumn(column);
    return m_statement->text(column);
}

std::optional<QString> Rows::optionalText(int column) const
{
    if (isNull(column))
        return {};
    return text(column);
}

qint64 Rows::integer(int column) const
{
    if (m_statement && column < m_statement->columnCount() && m_statement->isWhole(column))
        return m_statement->whole(column);
    const QVariant found = value(column);
    if (found.isNull())
        return 0;
    // PostgreSQL hands out bigint as qulonglong, sums as numeric (a double), and both databases
    // flags as they please.
    if (found.typeId() == QMetaType::Double) {
        const double real = found.toDouble();
        if (real != std::floor(real) || std::abs(real) > 9007199254740992.0)
            throw unreadable(column, found);
        return static_cast<qint64>(real);
    }
    bool whole = false;
    const qint64 number = found.toLongLong(&whole);
    if (!whole)
        throw unreadable(column, found);
    return number;
}

std::optional<qint64> Rows::optionalInteger(int column) const
{
    if (isNull(column))
        return {};
    return integer(column);
}

double Rows::real(int column) const
{
    const QVariant found = value(column);
    bool number = false;
    const double real = found.toDouble(&number);
    if (!number && !found.isNull())
        throw unreadable(column, found);
    return real;
}

QByteArray Rows::bytes(int column) const
{
    if (!m_statement)
        return value(column).toByteArray();
    checkColumn(column);
    return m_statement->bytes(column);
}

Date Rows::date(int column) const
{
    const QString stored = text(column);
    const std::optional<Date> day = parseDate(stored);
    if (!day)
        throw unreadable(column, stored);
    return *day;
}

std::optional<Date> Rows::optionalDate(int column) const
{
    if (isNull(column))
        return {};
    return date(column);
}

Moment Rows::moment(int column) const
{
    const QString stored = text(column);
    const std::optional<Moment> moment = Moment::parse(stored);
    if (!moment)
        throw unreadable(column, stored);
    return *moment;
}

std::optional<Moment> Rows::optionalMoment(int column) const
{
    if (isNull(column))
        return {};
    return moment(column);
}

int execute(const Database &db, const QString &sql, const QVariantList &values)
{
    if (db.sqliteHandle()) {
        bool hasRow = false;
        std::unique_ptr<SqliteStatement> statement = runOnFile(db, sql, values, hasRow);
        const int touched = sqlite3_changes(db.sqliteHandle());
        statement->reset();
        db.giveBack(sql, std::move(statement));
        return touched;
    }
    std::unique_ptr<QSqlQuery> query = runOnServer(db, sql, values);
    const int touched = query->numRowsAffected();
    query->finish();
    db.giveBack(sql, std::move(query));
    return touched;
}

} // namespace anjuan
