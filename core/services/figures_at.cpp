// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures_at.h"

#include "core/domain/calendar/date.h"

namespace anjuan::figures_at {

FigurePlace yearBefore(const FigurePlace &place)
{
    FigurePlace before = place;
    before.scope.from = sameDayAfterMonths(place.scope.from, -12);
    before.scope.to = sameDayAfterMonths(place.scope.to, -12);
    return before;
}

} // namespace anjuan::figures_at
