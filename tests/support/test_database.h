// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <optional>

/// Fails the test with the reason a Result gives.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto &outcome = (result);                                                            \
        if (!QTest::qVerify(bool(outcome), #result,                                                \
                            outcome ? "" : qPrintable(outcome.error().text), __FILE__, __LINE__))  \
            return;                                                                                \
    } while (false)

namespace anjuan::test {

/// The kinds of database a storage test runs on: "sqlite" always, "postgres" where
/// ANJUAN_TEST_POSTGRES names a server on which the user may create databases.
QStringList databaseKinds();

/// Adds a QTest column "kind" with one row for each of databaseKinds(). For the _data() function of
/// a storage test.
void eachKind();

/// A place for one test's database, thrown away at the end: a new folder, or a new database on the
/// test server.
class Place {
public:
    /// `locale` is how a new PostgreSQL database is told to sort.
    explicit Place(const QString &kind, const QString &locale = QStringLiteral("LOCALE 'C'"));
    ~Place();
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    const Location &location() const { return m_location; }
    /// A folder for side files (evidence, head memory, backups).
    QString folder() const { return m_folder.path(); }
    /// Options that suit the place: on PostgreSQL the head is remembered in the folder.
    OpenOptions options() const;
    /// A new database here. A failure ends the test program with its reason.
    Database create() const;
    Database open(Mode mode = Mode::Write) const;

private:
    QTemporaryDir m_folder;
    QString m_name;
    Location m_location;
};

/// A new database in memory with the whole schema, for tests that need no second connection.
Database memory();

} // namespace anjuan::test
