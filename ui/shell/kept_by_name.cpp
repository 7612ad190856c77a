// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_by_name.h"

#include "ui/shell/preferences.h"

#include <QJsonDocument>

namespace anjuan::kept_by_name {

namespace {

void store(const QString &place, const QJsonObject &named)
{
    preferences::setValue(place,
                          QString::fromUtf8(QJsonDocument(named).toJson(QJsonDocument::Compact)));
}

} // namespace

QJsonObject all(const QString &place)
{
    return QJsonDocument::fromJson(preferences::value(place).toUtf8()).object();
}

void keep(const QString &place, const QString &name, const QJsonObject &what)
{
    QJsonObject named = all(place);
    named.insert(name, what);
    store(place, named);
}

void remove(const QString &place, const QString &name)
{
    QJsonObject named = all(place);
    named.remove(name);
    store(place, named);
}

} // namespace anjuan::kept_by_name
