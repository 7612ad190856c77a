// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_saved.h"

#include "ui/shell/preferences.h"

#include <QJsonDocument>

namespace anjuan::saved_filters {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString &account) { return u"cases/filters/"_s + account; }

QJsonObject stored(const QString &account)
{
    return QJsonDocument::fromJson(preferences::value(placeOf(account)).toUtf8()).object();
}

void store(const QString &account, const QJsonObject &filters)
{
    preferences::setValue(placeOf(account), QString::fromUtf8(QJsonDocument(filters).toJson(
                                                QJsonDocument::Compact)));
}

} // namespace

QList<SavedFilter> of(const QString &account)
{
    QList<SavedFilter> found;
    const QJsonObject filters = stored(account);
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        found.append({filter.key(), case_lists::filterFrom(filter.value().toObject())});
    return found;
}

void keep(const QString &account, const SavedFilter &filter)
{
    QJsonObject filters = stored(account);
    filters.insert(filter.name, case_lists::toJson(filter.filter));
    store(account, filters);
}

void remove(const QString &account, const QString &name)
{
    QJsonObject filters = stored(account);
    filters.remove(name);
    store(account, filters);
}

} // namespace anjuan::saved_filters
