// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace anjuan {

/// What a person keeps under names at this computer: filters, pivots. `place` is where among the
/// preferences, with the account at its end.
namespace kept_by_name {

/// By name.
QJsonObject all(const QString &place);
/// Over what stood under that name.
void keep(const QString &place, const QString &name, const QJsonObject &what);
void remove(const QString &place, const QString &name);

} // namespace kept_by_name

} // namespace anjuan
