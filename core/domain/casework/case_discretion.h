// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/words_discretion.h"

#include <QStringList>
#include <optional>

/// What a case knows of discretion.
namespace anjuan {

/// The last assessment by a benchmark.
struct Assessed {
    int act = 0;
    Date day{1970, 1, 1};
    QString matter{}; ///< code; empty in one recorded before the program kept it
    QString set{};    ///< key of the edition
    QString setName{};
    QString setLevel{};
    QString side{};
    QString tier{};
    Money from{};
    Money to{};
    std::optional<Money> proposed{};
    std::optional<Money> lawFrom{};
    std::optional<Money> lawTo{};
    QString measures{};
    QStringList facts{};
    QString heaviest{}; ///< of several matters that the act breaks, the one with the higher fine
};

/// An approved deviation from it.
struct Deviation {
    int act = 0;
    Date day{1970, 1, 1};
    Money fine{};
    DeviationGround ground{};
};

/// The last check for exemption.
struct ExemptionCheck {
    int act = 0;
    Date day{1970, 1, 1};
    ExemptionOutcome outcome{};
    ExemptionGround ground{};
    bool first = false;
};

} // namespace anjuan
