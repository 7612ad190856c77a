// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/saved_pivots.h"

#include "ui/shell/preferences.h"

#include <QJsonDocument>

namespace anjuan::saved_pivots {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &account) { return u"statistics/pivots/"_s + account; }

QJsonObject stored(const QString &account)
{
    return QJsonDocument::fromJson(preferences::value(placeOf(account)).toUtf8()).object();
}

void store(const QString &account, const QJsonObject &named)
{
    preferences::setValue(placeOf(account),
                          QString::fromUtf8(QJsonDocument(named).toJson(QJsonDocument::Compact)));
}

} // namespace

std::map<QString, PivotQuery> of(const QString &account)
{
    std::map<QString, PivotQuery> found;
    const QJsonObject named = stored(account);
    for (auto one = named.begin(); one != named.end(); ++one)
        if (const auto query = pivots::queryFrom(one.value().toObject()))
            found.emplace(one.key(), *query);
    return found;
}

void keep(const QString &account, const QString &name, const PivotQuery &pivot)
{
    QJsonObject named = stored(account);
    named.insert(name, pivots::toJson(pivot));
    store(account, named);
}

void remove(const QString &account, const QString &name)
{
    QJsonObject named = stored(account);
    named.remove(name);
    store(account, named);
}

} // namespace anjuan::saved_pivots
