// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/anchor_store.h"

#include "core/storage/ledger_hash.h"
#include "core/storage/query.h"

#include <QVariant>
#include <algorithm>

namespace anjuan::anchor_store {

using namespace Qt::StringLiterals;

qint64 dossierCount(const Database &db)
{
    Rows row(db, u"SELECT count(*) FROM act WHERE sequence = 1"_s);
    row.next();
    return row.integer(0);
}

QList<DossierHead> headsAfter(const Database &db, const QString &after, int limit)
{
    QList<DossierHead> heads;
    Rows row(db,
             u"SELECT last.dossier_id, last.sequence, act.hash FROM"
             " (SELECT dossier_id, max(sequence) AS sequence FROM act WHERE dossier_id > ?"
             " GROUP BY dossier_id ORDER BY dossier_id LIMIT ?) last"
             " JOIN act ON act.dossier_id = last.dossier_id AND act.sequence = last.sequence"
             " ORDER BY last.dossier_id"_s,
             {after, limit});
    while (row.next())
        heads.append({row.text(0), row.integer(1), row.text(2)});
    return heads;
}

std::optional<QString> hashOf(const Database &db, const QString &dossier, qint64 sequence)
{
    Rows row(db, u"SELECT hash FROM act WHERE dossier_id = ? AND sequence = ?"_s,
             {dossier, sequence});
    if (!row.next())
        return {};
    return row.text(0);
}

qint64 beginningOf(const Database &db, const QString &dossier)
{
    Rows row(db, u"SELECT min(position) FROM act WHERE dossier_id = ?"_s, {dossier});
    row.next();
    return row.integer(0);
}

Head recomputedHead(const Database &db, qint64 position)
{
    constexpr qint64 page = 5000;
    QString origin;
    {
        Rows row(db, u"SELECT origin FROM ledger_head"_s);
        if (row.next())
            origin = row.text(0);
    }
    Digest running;
    if (!fromHex(origin.toLatin1(), running))
        return {};
    qint64 reached = 0;
    bool whole = true;
    while (whole && reached < position) {
        Rows row(
            db,
            u"SELECT position, hash FROM act WHERE position > ? AND position <= ? ORDER BY position"_s,
            {reached, std::min(reached + page, position)});
        const qint64 before = reached;
        Digest act;
        while (whole && row.next()) {
            whole = row.integer(0) == reached + 1 && fromHex(row.text(1).toLatin1(), act);
            if (whole) {
                running = ledgerHashAfter(running, act);
                ++reached;
            }
        }
        whole = whole && reached > before;
    }
    return {reached, QString::fromLatin1(toHex(running))};
}

} // namespace anjuan::anchor_store
