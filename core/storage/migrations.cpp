// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <map>
#include <memory>
#include <sqlite3.h>

namespace anjuan::migrations {

using namespace Qt::StringLiterals;

namespace {

struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(MigrationText)
};

SqlError malformed(const QString &text) { return {text, u"migration"_s}; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw malformed(u"Cannot read %1"_s.arg(path));
    return file.readAll();
}

QStringList statementsOf(const QString &path, const QByteArray &content)
{
    QStringList statements;
    QString statement;
    bool hasCode = false;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed == ";"_L1) {
            statements << statement;
            statement.clear();
            hasCode = false;
            continue;
        }
        hasCode |= !trimmed.isEmpty() && !trimmed.startsWith("--"_L1);
        statement += line + u'\n';
    }
    if (hasCode)
        throw malformed(u"%1 does not end at a line holding only a semicolon"_s.arg(path));
    return statements;
}

bool isEmpty(const Database &db)
{
    Rows found(
        db,
        db.isPostgres()
            ? u"SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace LIMIT 1"_s
            : u"SELECT 1 FROM sqlite_schema LIMIT 1"_s);
    return !found.next();
}

} // namespace

QList<Step> stepsIn(const QString &folder, bool postgres)
{
    static const QRegularExpression pattern(
        u"^([0-9]{4})_([a-z0-9_]+?)(?:\\.(sqlite|psql))?\\.sql$"_s);
    struct Parts {
        QString name;
        QByteArray common;
        QByteArray own;
        QStringList commonStatements;
        QStringList ownStatements;
    };
    std::map<int, Parts> found;
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = pattern.match(file);
        if (!match.hasMatch())
            throw malformed(u"%1 is not named NNNN_name.sql"_s.arg(file));
        const QString dialect = match.captured(3);
        const int number = match.captured(1).toInt();
        Parts &parts = found[number];
        if (!parts.name.isEmpty() && parts.name != match.captured(2))
            throw malformed(u"Step %1 exists twice: %2 and %3"_s.arg(number).arg(
                parts.name, match.captured(2)));
        parts.name = match.captured(2);
        const QString path = folder + u'/' + file;
        if (dialect.isEmpty()) {
            parts.common = contentOf(path);
            parts.commonStatements = statementsOf(path, parts.common);
        } else if (dialect == (postgres ? "psql"_L1 : "sqlite"_L1)) {
            parts.own = contentOf(path);
            parts.ownStatements = statementsOf(path, parts.own);
        }
    }
    QList<Step> steps;
    for (const auto &[number, parts] : found)
        steps << Step{number, parts.name,
                      QString::fromLatin1(QCryptographicHash::hash(parts.common + parts.own,
                                                                   QCryptographicHash::Sha256)
                                              .toHex()),
                      parts.commonStatements + parts.ownStatements};
    return steps;
}

bool hasTable(const Database &db, const QString &name)
{
    Rows found(db,
               db.isPostgres() ? u"SELECT 1 FROM pg_class WHERE oid = to_regclass(?)"_s
                               : u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"_s,
               {name});
    return found.next();
}

Result<Standing> standing(const Database &db, const QList<Step> &steps)
{
    if (!hasTable(db, u"migration"_s)) {
        if (isEmpty(db))
            return Standing::Empty;
        return refused(MigrationText::tr("%1 is a database, but not one of Anjuan.")
                           .arg(db.location().toString()));
    }
    qsizetype taken = 0;
    Rows row(db, u"SELECT number, name, sha256 FROM migration ORDER BY number"_s);
    while (row.next()) {
        const qint64 number = row.integer(0);
        if (taken >= steps.size())
            return refused(MigrationText::tr("%1 was written by a newer version of Anjuan (schema "
                                             "%2, this program knows %3). "
                                             "Please install that version.")
                               .arg(db.location().toString())
                               .arg(number)
                               .arg(steps.isEmpty() ? 0 : steps.last().number));
        const Step &step = steps[taken++];
        if (number != step.number || row.text(2) != step.sha256)
            return refused(MigrationText::tr("The schema of %1 does not match this program: step "
                                             "%2 (%3) was recorded with other "
                                             "content. Nothing was changed.")
                               .arg(db.location().toString())
                               .arg(number)
                               .arg(row.text(1)));
    }
    if (taken == 0)
        return Standing::Empty;
    return taken < steps.size() ? Standing::Older : Standing::Current;
}

int schemaNumber(const Database &db)
{
    if (!hasTable(db, u"migration"_s))
        return 0;
    Rows row(db, u"SELECT max(number) FROM migration"_s);
    row.next();
    return static_cast<int>(row.integer(0));
}

namespace {

const QString migrationTable =
    u"CREATE TABLE migration (number BIGINT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, "
    u"taken_at TEXT NOT NULL, "
    "program TEXT NOT NULL, CONSTRAINT migration_key PRIMARY KEY (number))"_s;

/// Everything a schema holds, by name; what SQLite adds by itself left out.
QMap<QString, QString> schemaOf(sqlite3 *handle)
{
    QMap<QString, QString> found;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle,
                       "SELECT type || ' ' || name, tbl_name || ' ' || coalesce(sql, '') FROM "
                       "sqlite_schema WHERE name NOT LIKE 'sqlite~_%' "
                       "ESCAPE '~'",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.insert(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))),
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1))));
    sqlite3_finalize(statement);
    return found;
}

} // namespace

namespace {

/// Triggers the steps make on a server that are not there or are switched off: with them goes what
/// keeps the ledger from being changed.
QStringList missingTriggers(const Database &db, const QList<Step> &steps)
{
    static const QRegularExpression pattern(
        u"^\\s*(CREATE|DROP)\\s+(?:OR\\s+REPLACE\\s+)?(?:CONSTRAINT\\s+)?TRIGGER\\s+(?:IF\\s+EXISTS\\s+)?(\\w+)\\b.*?\\bON\\s+(\\w+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption |
            QRegularExpression::MultilineOption);
    const int taken = schemaNumber(db);
    QStringList missing;
    for (const Step &step : steps)
        for (const QString &statement : step.statements)
            if (const QRegularExpressionMatch match = pattern.match(statement);
                match.hasMatch() && step.number <= taken) {
                const QString trigger =
                    u"trigger %1 on %2"_s.arg(match.captured(2), match.captured(3));
                if (match.captured(1).compare("CREATE"_L1, Qt::CaseInsensitive) == 0)
                    missing << trigger;
                else
                    missing.removeAll(trigger);
            }
    Rows row(
        db,
        u"SELECT 'trigger ' || tgname || ' on ' || relname FROM pg_trigger JOIN pg_class ON "
        u"pg_class.oid = tgrelid "
        "WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND relnamespace = current_schema()::regnamespace"_s);
    while (row.next())
        missing.removeAll(row.text(0));
    return missing;
}

} // namespace

QStringList schemaDifferences(const Database &db, const QList<Step> &steps)
{
    if (db.isPostgres())
        return missingTriggers(db, steps);
    const int taken = schemaNumber(db);
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> model(raw, sqlite3_close);
    QStringList statements{migrationTable};
    for (const Step &step : steps)
        if (step.number <= taken)
            statements += step.statements;
    for (const QString &statement : std::as_const(statements))
        if (sqlite3_exec(raw, statement.toUtf8().constData(), nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            throw malformed(u"%1: %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(raw)), statement));
    const QMap<QString, QString> expected = schemaOf(raw);
    const QMap<QString, QString> present = schemaOf(db.sqliteHandle());
    QStringList differences;
    for (auto entry = expected.begin(); entry != expected.end(); ++entry)
        if (!present.contains(entry.key()) || present.value(entry.key()) != entry.value())
            differences << entry.key();
    for (auto entry = present.begin(); entry != present.end(); ++entry)
        if (!expected.contains(entry.key()))
            differences << entry.key();
    return differences;
}

Result<> apply(Database &db, const QList<Step> &steps)
{
    const Result<> prepared = db.transact([&]() -> Result<> {
        if (!hasTable(db, u"migration"_s))
            db.run(migrationTable);
        return {};
    });
    if (!prepared)
        return prepared.error();
    for (const Step &step : steps) {
        const Result<> taken = db.transact([&]() -> Result<> {
            if (schemaNumber(db) >= step.number)
                return {};
            for (const QString &statement : step.statements)
                db.run(statement);
            execute(
                db,
                u"INSERT INTO migration (number, name, sha256, taken_at, program) VALUES (?, ?, ?, ?, ?)"_s,
                {step.number, step.name, step.sha256, Moment::now().toString(),
                 QStringLiteral(ANJUAN_VERSION)});
            return {};
        });
        if (!taken)
            return Error{taken.error().kind,
                         MigrationText::tr("The schema could not be brought to step %1 (%2). %3")
                             .arg(step.number)
                             .arg(step.name, taken.error().text),
                         {},
                         {}};
        db.forgetStatements();
    }
    return {};
}

} // namespace anjuan::migrations
