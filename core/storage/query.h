// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/calendar/date.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>
#include <optional>

class QSqlQuery;

namespace anjuan {

class Database;
class SqliteStatement;

/// The database could not do what it was told. Thrown by the query layer alone and turned into an
/// Error by Database::transact, Database::read and Database::open. `code` is SQLite's extended
/// result code or the SQLSTATE.
struct SqlError {
    QString text;
    QString code;
};

/// What to bind for a value that may be missing: NULL if it is.
template <class T> QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant nullable(const std::optional<Date> &day)
{
    return day ? QVariant(toIso(*day)) : QVariant();
}

/// A list of numbers or of words, bound as one value: JSON for json_each or jsonb_array_elements.
QString boundList(const QList<qint64> &numbers);
QString boundList(const QStringList &words);

/// The rows one SELECT (or RETURNING) gives, one after the other. Placeholders are `?`, columns are
/// counted from 0. An empty or default QString binds '', only QVariant() binds NULL; a bool binds 0
/// or 1, so columns are INTEGER, never BOOLEAN. Rows may be nested, with the same SQL too. On
/// PostgreSQL the whole result is fetched at once: read what can be large in pages. Throws
/// SqlError, also where a column holds something else than is asked for.
class Rows {
public:
    Rows(const Database &db, const QString &sql, const QVariantList &values = {});
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next();

    bool isNull(int column) const;
    /// "" for NULL.
    QString text(int column) const;
    std::optional<QString> optionalText(int column) const;
    /// 0 for NULL. Also reads numeric sums, if they are whole.
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QByteArray bytes(int column) const;
    Date date(int column) const;
    std::optional<Date> optionalDate(int column) const;
    Moment moment(int column) const;
    std::optional<Moment> optionalMoment(int column) const;

private:
    QVariant value(int column) const;
    void checkColumn(int column) const;

    const Database &m_db;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query{};           ///< on PostgreSQL
    std::unique_ptr<SqliteStatement> m_statement{}; ///< on SQLite
    bool m_isAtFirst = false; ///< the first row is read already and not yet asked for
};

/// Runs one INSERT, UPDATE or DELETE and returns how many rows it touched. Throws SqlError.
int execute(const Database &db, const QString &sql, const QVariantList &values = {});

} // namespace anjuan
