// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diagnosis_store.h"

#include "core/storage/database.h"

namespace anjuan::diagnosis_store {

using namespace Qt::StringLiterals;

QList<Count> counts(const Database &db)
{
    QList<Count> counts;
    Rows row(db, u"SELECT 'act', count(*) FROM act"
                 " UNION ALL SELECT 'act_personal', count(*) FROM act_personal"
                 " UNION ALL SELECT 'issued_number', count(*) FROM issued_number"
                 " UNION ALL SELECT 'evidence_file', count(*) FROM evidence_file"
                 " UNION ALL SELECT 'unit', count(*) FROM unit"
                 " UNION ALL SELECT 'officer', count(*) FROM officer"
                 " UNION ALL SELECT 'certificate', count(*) FROM certificate"
                 " UNION ALL SELECT 'account', count(*) FROM account"
                 " UNION ALL SELECT 'settings_edition', count(*) FROM settings_edition"
                 " UNION ALL SELECT 'party', count(*) FROM party"
                 " UNION ALL SELECT 'matter', count(*) FROM matter"
                 " UNION ALL SELECT 'phrase', count(*) FROM phrase"
                 " UNION ALL SELECT 'register_case', count(*) FROM register_case"
                 " UNION ALL SELECT 'register_limit', count(*) FROM register_limit"
                 " UNION ALL SELECT 'register_task', count(*) FROM register_task"_s);
    while (row.next())
        counts << Count{row.text(0), row.integer(1)};
    return counts;
}

QString engine(const Database &db)
{
    if (db.isPostgres()) {
        Rows row(db, u"SELECT current_setting('server_version')"_s);
        return row.next() ? u"PostgreSQL "_s + row.text(0) : QString();
    }
    Rows row(db, u"SELECT sqlite_version()"_s);
    return row.next() ? u"SQLite "_s + row.text(0) : QString();
}

qint64 size(const Database &db)
{
    if (db.isPostgres()) {
        Rows row(db, u"SELECT pg_database_size(current_database())"_s);
        return row.next() ? row.integer(0) : 0;
    }
    return db.pragma(u"page_count"_s).toLongLong() * db.pragma(u"page_size"_s).toLongLong();
}

QList<Step> steps(const Database &db)
{
    QList<Step> steps;
    Rows row(db, u"SELECT number, sha256 FROM migration ORDER BY number"_s);
    while (row.next())
        steps << Step{static_cast<int>(row.integer(0)), row.text(1)};
    return steps;
}

QList<Count> actsByKind(const Database &db)
{
    QList<Count> counts;
    Rows row(db, u"SELECT kind, count(*) FROM act GROUP BY kind ORDER BY kind"_s);
    while (row.next())
        counts << Count{row.text(0), row.integer(1)};
    return counts;
}

} // namespace anjuan::diagnosis_store
