// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

#include <QComboBox>

namespace anjuan {

/// Chooses a unit of the tree, each shown with those above it. Only those within `root`, and no
/// unit that has ended before `today` unless it is the one chosen now.
class UnitChoice : public QComboBox {
    Q_OBJECT

public:
    UnitChoice(const UnitTree &tree, UnitId root, UnitId chosen, Date today);

    UnitId unit() const { return UnitId::parse(currentData().toString()); }
};

/// Chooses an officer who is with the bureau, or none.
class OfficerChoice : public QComboBox {
    Q_OBJECT

public:
    OfficerChoice(const QList<Officer> &officers, const UnitTree &tree, OfficerId chosen,
                  Date today);

    OfficerId officer() const { return OfficerId::parse(currentData().toString()); }
};

} // namespace anjuan
