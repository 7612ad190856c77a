// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/saved_pivots.h"

#include "ui/shell/kept_by_name.h"

namespace anjuan::saved_pivots {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &account) { return u"statistics/pivots/"_s + account; }

} // namespace

std::map<QString, PivotQuery> of(const QString &account)
{
    std::map<QString, PivotQuery> found;
    const QJsonObject named = kept_by_name::all(placeOf(account));
    for (auto one = named.begin(); one != named.end(); ++one)
        if (const auto query = pivots::queryFrom(one.value().toObject()))
            found.emplace(one.key(), *query);
    return found;
}

void keep(const QString &account, const QString &name, const PivotQuery &pivot)
{
    kept_by_name::keep(placeOf(account), name, pivots::toJson(pivot));
}

void remove(const QString &account, const QString &name)
{
    kept_by_name::remove(placeOf(account), name);
}

} // namespace anjuan::saved_pivots
