// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_publicity.h"

#include "core/storage/database.h"
#include "core/storage/register_words.h"

namespace anjuan::register_publicity {

using namespace Qt::StringLiterals;

namespace {

/// The columns that publicityFrom() reads, and write() fills.
const QString publicityColumns =
    u"entry, decision, decided_on, required, due, state, text, waiting, publication, published_on, "
    "overturned, overturned_on, withdraw_by, weight, credit_site, repair_from, shown_until, "
    "repair, "
    "application, notice_owed, notice_issued"_s;
const QString selectedPublicity =
    u"SELECT "_s + publicityColumns + u" FROM register_publicity WHERE entry "_s;
const QString amongInFile =
    selectedPublicity + u"IN (SELECT value FROM json_each(?)) ORDER BY entry"_s;
const QString amongOnServer =
    selectedPublicity +
    u"IN (SELECT CAST(jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB)) AS INTEGER)) "
    "ORDER BY entry"_s;

Publicity publicityFrom(const Rows &rows)
{
    const auto act = [&](int column) { return static_cast<int>(rows.integer(column)); };
    return {.decision = act(1),
            .decidedOn = rows.date(2),
            .required = rows.boolean(3),
            .due = rows.optionalDate(4),
            .state = anjuan::stored(publicityStateNames, rows.text(5)),
            .text = act(6),
            .waiting = act(7),
            .publication = act(8),
            .publishedOn = rows.optionalDate(9),
            .overturned = act(10),
            .overturnedOn = rows.optionalDate(11),
            .withdrawBy = rows.optionalDate(12),
            .weight = anjuan::stored(creditClassNames, rows.text(13)),
            .onCreditSite = rows.boolean(14),
            .repairFrom = rows.optionalDate(15),
            .shownUntil = rows.optionalDate(16),
            .repair = anjuan::stored(repairStateNames, rows.text(17)),
            .application = act(18),
            .noticeOwed = rows.boolean(19),
            .noticeIssued = rows.boolean(20)};
}

} // namespace

void write(const Database &db, qint64 entry, bool isNew, const std::optional<Publicity> &publicity)
{
    if (!isNew)
        execute(db, u"DELETE FROM register_publicity WHERE entry = ?"_s, {entry});
    if (!publicity)
        return;
    static const QString insertion =
        u"INSERT INTO register_publicity ("_s + publicityColumns +
        u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const Publicity &one = *publicity;
    execute(db, insertion,
            {entry,
             one.decision,
             toIso(one.decidedOn),
             one.required,
             nullable(one.due),
             nameOf(publicityStateNames, one.state),
             one.text,
             one.waiting,
             one.publication,
             nullable(one.publishedOn),
             one.overturned,
             nullable(one.overturnedOn),
             nullable(one.withdrawBy),
             nameOf(creditClassNames, one.weight),
             one.onCreditSite,
             nullable(one.repairFrom),
             nullable(one.shownUntil),
             nameOf(repairStateNames, one.repair),
             one.application,
             one.noticeOwed,
             one.noticeIssued});
}

void clear(const Database &db) { execute(db, u"DELETE FROM register_publicity"_s); }

std::optional<Publicity> stored(const Database &db, qint64 entry)
{
    Rows rows(db, selectedPublicity + u"= ?"_s, {entry});
    return rows.next() ? std::optional(publicityFrom(rows)) : std::nullopt;
}

std::vector<std::pair<qint64, Publicity>> of(const Database &db, const QList<qint64> &entries)
{
    Rows rows(db, db.isPostgres() ? amongOnServer : amongInFile, {boundList(entries)});
    std::vector<std::pair<qint64, Publicity>> found;
    while (rows.next())
        found.emplace_back(rows.integer(0), publicityFrom(rows));
    return found;
}

} // namespace anjuan::register_publicity
