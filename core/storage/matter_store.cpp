// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/matter_store.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::matter_store {

using namespace Qt::StringLiterals;

#define ANJUAN_MATTER_COLUMNS                                                                      \
    "code, name, violated, applied, penalties, fine_from, fine_to, department, effective_from, "   \
    "repealed_on, batch, remark"

namespace {

std::optional<Money> moneyIn(const Rows &row, int column)
{
    const std::optional<qint64> fen = row.optionalInteger(column);
    return fen ? std::optional(Money{*fen}) : std::nullopt;
}

QVariant fenOf(std::optional<Money> money) { return money ? QVariant(money->fen) : QVariant(); }

Matter matterIn(const Rows &row)
{
    Matter matter;
    matter.code = row.text(0);
    matter.name = row.text(1);
    matter.violatedArticles = row.text(2);
    matter.appliedArticles = row.text(3);
    const QStringList kinds = row.text(4).split(u',');
    for (const QString &word : kinds) {
        const std::optional<PenaltyKind> kind = valueOf(penaltyKindNames, word);
        if (!kind)
            throw SqlError{u"Matter %1 has a penalty of an unknown kind."_s.arg(matter.code),
                           u"unreadable"_s};
        matter.penalties << *kind;
    }
    matter.fineFrom = moneyIn(row, 5);
    matter.fineTo = moneyIn(row, 6);
    matter.department = row.text(7);
    matter.effectiveFrom = row.date(8);
    matter.repealedOn = row.optionalDate(9);
    matter.batch = row.text(10);
    matter.remark = row.text(11);
    return matter;
}

QList<Matter> allIn(Rows &&row)
{
    QList<Matter> matters;
    while (row.next())
        matters << matterIn(row);
    return matters;
}

} // namespace

QList<Matter> versions(const Database &db, const QString &code)
{
    return allIn(Rows(db,
                      u"SELECT " ANJUAN_MATTER_COLUMNS
                      " FROM matter WHERE code = ? ORDER BY effective_from"_s,
                      {code}));
}

QList<Matter> all(const Database &db)
{
    return allIn(
        Rows(db, u"SELECT " ANJUAN_MATTER_COLUMNS " FROM matter ORDER BY code, effective_from"_s));
}

bool isEmpty(const Database &db)
{
    Rows row(db, u"SELECT 1 FROM matter LIMIT 1"_s);
    return !row.next();
}

void insert(const Database &db, const Matter &matter)
{
    QStringList kinds;
    for (const PenaltyKind kind : matter.penalties)
        kinds << nameOf(penaltyKindNames, kind);
    execute(db,
            u"INSERT INTO matter (id, " ANJUAN_MATTER_COLUMNS ")"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {MatterId::create().toString(), matter.code, matter.name, matter.violatedArticles,
             matter.appliedArticles, kinds.join(u','), fenOf(matter.fineFrom), fenOf(matter.fineTo),
             matter.department, toIso(matter.effectiveFrom), nullable(matter.repealedOn),
             matter.batch, matter.remark});
}

bool repeal(const Database &db, const QString &code, Date effectiveFrom, Date repealedOn)
{
    return 1 == execute(db,
                        u"UPDATE matter SET repealed_on = ? WHERE code = ? AND effective_from = ?"
                        " AND repealed_on IS NULL"_s,
                        {toIso(repealedOn), code, toIso(effectiveFrom)});
}

} // namespace anjuan::matter_store
