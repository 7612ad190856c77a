// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

#include <QString>

namespace anjuan {

/// The kind of act that meets a limit, by the event that ends it (Rule::ends); empty where there is
/// not one.
QString settlingKind(const QString &event);
/// The same act as a case at that stage knows it: a dispute without a penalty case has no decision
/// to begin anew.
QString settlingAt(Stage stage, const QString &kind);

} // namespace anjuan
