// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anjuan {

/// The kind of act that meets a limit, by the event that ends it (Rule::ends); empty where there is
/// not one.
QString settlingKind(const QString &event);

} // namespace anjuan
