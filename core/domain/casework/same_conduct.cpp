// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/same_conduct.h"

namespace anjuan {

std::optional<Conduct> conductOf(const CaseFile &file)
{
    if (file.party.isNull() || file.matter.isEmpty() || file.place.isEmpty())
        return {};
    const Date from = file.occurredOn.value_or(file.leadOn);
    return Conduct{.id = file.id,
                   .party = file.party,
                   .matter = file.matter,
                   .place = file.place,
                   .from = from,
                   .until = std::max(from, file.endedOn.value_or(from))};
}

std::pair<Date, Date> daysAround(const Conduct &conduct)
{
    const boost::gregorian::days most(daysOfSameConduct);
    return {conduct.from - most, conduct.until + most};
}

} // namespace anjuan
