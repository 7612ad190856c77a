// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/view_store.h"

#include "core/storage/query.h"

#include <QJsonDocument>

namespace anjuan::view_store {

using namespace Qt::StringLiterals;

namespace {

OfficeView viewIn(const Rows &row)
{
    return {.id = OfficeViewId::parse(row.text(0)),
            .name = row.text(1),
            .filter = QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
            .isWithdrawn = row.boolean(3),
            .revision = static_cast<int>(row.integer(4))};
}

QString written(const QJsonObject &filter)
{
    return QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<OfficeView> find(const Database &db, OfficeViewId id)
{
    Rows row(db, u"SELECT id, name, filter, withdrawn, revision FROM office_view WHERE id = ?"_s,
             {id.toString()});
    return row.next() ? std::optional(viewIn(row)) : std::nullopt;
}

QList<OfficeView> all(const Database &db)
{
    Rows row(db,
             u"SELECT id, name, filter, withdrawn, revision FROM office_view ORDER BY name, id"_s);
    QList<OfficeView> views;
    while (row.next())
        views << viewIn(row);
    return views;
}

void insert(const Database &db, const OfficeView &view)
{
    execute(db,
            u"INSERT INTO office_view (id, name, filter, withdrawn, revision)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {view.id.toString(), view.name, written(view.filter), view.isWithdrawn ? 1 : 0,
             view.revision});
}

bool update(const Database &db, const OfficeView &view)
{
    return 1 == execute(db,
                        u"UPDATE office_view SET name = ?, filter = ?, withdrawn = ?, revision = ?"
                        " WHERE id = ? AND revision = ?"_s,
                        {view.name, written(view.filter), view.isWithdrawn ? 1 : 0, view.revision,
                         view.id.toString(), view.revision - 1});
}

} // namespace anjuan::view_store
