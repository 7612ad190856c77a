// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan::discretion_lists {

/// The words of the lists of discretion: benchmarks and exemptions.
struct DiscretionListsText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionListsText)
};

} // namespace anjuan::discretion_lists
