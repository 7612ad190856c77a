// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace anjuan {

/// Where a database is: a file, `:memory:`, or
/// postgresql://user:password@host:port/name?option=value (several hosts allowed).
class Location {
public:
    static Result<Location> parse(const QString &text);
    static Location file(const QString &path);
    static Location memory();

    bool isPostgres() const { return !m_server.isEmpty(); }
    bool isMemory() const { return !isPostgres() && m_path.isEmpty(); }
    /// Absolute path of the SQLite file.
    const QString &path() const { return m_path; }
    /// What libpq is told, by libpq's own names: host, port, dbname, user, password, sslmode …
    const QMap<QString, QString> &server() const { return m_server; }
    /// For people: without the password.
    QString toString() const;

private:
    QString m_path;
    QMap<QString, QString> m_server;
};

} // namespace anjuan
