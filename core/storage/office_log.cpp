// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_log.h"

#include "core/domain/casework/act.h"
#include "core/storage/query.h"

#include <QVariant>
#include <limits>

namespace anjuan::office_log {

using namespace Qt::StringLiterals;

QList<ActId> idsBefore(const Database &db, CaseId dossier, int beforeSequence, int limit)
{
    QList<ActId> ids;
    Rows row(
        db,
        u"SELECT id FROM act WHERE dossier_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
        {dossier.toString(), beforeSequence > 0 ? beforeSequence : std::numeric_limits<int>::max(),
         limit});
    while (row.next())
        ids.append(ActId::parse(row.text(0)));
    return ids;
}

QList<ActId> idsOfKinds(const Database &db, const QStringList &kinds)
{
    QVariantList values{officeDossier.toString()};
    QStringList places;
    for (const QString &kind : kinds) {
        values << kind;
        places << u"?"_s;
    }
    QList<ActId> ids;
    Rows row(db,
             u"SELECT id FROM act WHERE dossier_id = ? AND kind IN (%1) ORDER BY sequence"_s.arg(
                 places.join(u", "_s)),
             values);
    while (row.next())
        ids.append(ActId::parse(row.text(0)));
    return ids;
}

} // namespace anjuan::office_log
