// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

#include <QJsonObject>

namespace anjuan {

/// The records as the acts of the office dossier keep them: enough to build the tables again.
QJsonObject jsonOf(const Unit &unit);
QJsonObject jsonOf(const Certificate &certificate);
QJsonObject jsonOf(const Officer &officer);

/// What such a record says; what it does not say stays as a record begins.
Unit unitFrom(const QJsonObject &json);
Certificate certificateFrom(const QJsonObject &json);
Officer officerFrom(const QJsonObject &json);

} // namespace anjuan
