// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_saved.h"

#include "ui/shell/kept_by_name.h"

namespace anjuan::saved_filters {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &account) { return u"cases/filters/"_s + account; }

} // namespace

QList<SavedFilter> of(const QString &account)
{
    QList<SavedFilter> found;
    const QJsonObject filters = kept_by_name::all(placeOf(account));
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        found.append({filter.key(), case_lists::filterFrom(filter.value().toObject())});
    return found;
}

void keep(const QString &account, const SavedFilter &filter)
{
    kept_by_name::keep(placeOf(account), filter.name, case_lists::toJson(filter.filter));
}

void remove(const QString &account, const QString &name)
{
    kept_by_name::remove(placeOf(account), name);
}

} // namespace anjuan::saved_filters
