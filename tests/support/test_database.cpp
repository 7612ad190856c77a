// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUuid>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

QString server() { return qEnvironmentVariable("ANJUAN_TEST_POSTGRES"); }

Database opened(Result<Database> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

/// Runs one statement on the test server's own database.
void onServer(const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        const QUrl url(server());
        db.setHostName(url.host());
        db.setPort(url.port(5432));
        db.setUserName(url.userName());
        db.setPassword(url.password());
        db.setDatabaseName(url.path().mid(1));
        QSqlQuery query(db);
        if (!db.open() || !(query = QSqlQuery(db)).exec(sql))
            qFatal("%s: %s %s", qPrintable(sql), qPrintable(db.lastError().text()),
                   qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

QStringList databaseKinds()
{
    return server().isEmpty() ? QStringList{u"sqlite"_s} : QStringList{u"sqlite"_s, u"postgres"_s};
}

void eachKind()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = databaseKinds();
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

Place::Place(const QString &kind, const QString &locale)
{
    if (kind == "sqlite"_L1) {
        m_location = Location::file(m_folder.filePath(u"cases.anjuan"_s));
        return;
    }
    m_name = u"anjuan_test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    onServer(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' %2"_s.arg(m_name, locale));
    QUrl url(server());
    url.setPath(u'/' + m_name);
    m_location = *Location::parse(url.toString(QUrl::FullyEncoded));
}

Place::~Place()
{
    if (!m_name.isEmpty())
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

OpenOptions Place::options() const
{
    OpenOptions options;
    if (m_location.isPostgres())
        options.headFile = m_folder.filePath(u"head"_s);
    options.waitSeconds = 1;
    return options;
}

Database Place::create() const { return opened(Database::create(m_location, options())); }

Database Place::open(Mode mode) const
{
    return opened(Database::open(m_location, mode, options()));
}

Database memory() { return opened(Database::create(Location::memory())); }

} // namespace anjuan::test
