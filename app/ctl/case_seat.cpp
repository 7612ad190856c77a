// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_seat.h"

#include "core/services/cases.h"

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

Result<CaseSeat> caseSeat(Call &call, Mode mode)
{
    const Result<RuledSeat> at = call.desk.sitWithRules(mode);
    if (!at)
        return at.error();
    const Result<CaseId> id = cases::findByNumber(at->db, at->session, call.text("NUMBER"_L1));
    if (!id)
        return id.error();
    return CaseSeat{at->db, at->session, at->book, *id};
}

} // namespace anjuan::ctl
