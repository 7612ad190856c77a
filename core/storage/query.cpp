// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <cmath>

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

std::unique_ptr<QSqlQuery> run(const Database &db, const QString &sql, const QVariantList &values)
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

SqlError unreadable(int column, const QVariant &value)
{
    return {u"Column %1 holds an unreadable value: %2"_s.arg(column).arg(value.toString().left(80)),
            u"unreadable"_s};
}

} // namespace

Rows::Rows(const Database &db, const QString &sql, const QVariantList &values)
    : m_db(db), m_sql(sql), m_query(run(db, sql, values))
{
}

Rows::~Rows()
{
    m_query->finish();
    m_db.giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw m_db.describe(m_query->lastError());
    return false;
}

QVariant Rows::value(int column) const
{
    const QVariant value = m_query->value(column);
    if (!value.isValid())
        throw SqlError{u"There is no column %1 in: %2"_s.arg(column).arg(m_sql), u"column"_s};
    return value;
}

bool Rows::isNull(int column) const { return m_query->isNull(column); }

QString Rows::text(int column) const { return value(column).toString(); }

std::optional<QString> Rows::optionalText(int column) const
{
    if (isNull(column))
        return {};
    return text(column);
}

qint64 Rows::integer(int column) const
{
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

QByteArray Rows::bytes(int column) const { return value(column).toByteArray(); }

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
    std::unique_ptr<QSqlQuery> query = run(db, sql, values);
    const int touched = query->numRowsAffected();
    query->finish();
    db.giveBack(sql, std::move(query));
    return touched;
}

} // namespace anjuan
