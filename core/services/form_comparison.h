// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <vector>

namespace anjuan {

/// One field of a form that somebody fills in while others recorded in the same case.
struct FieldComparison {
    enum class State {
        Alike,   ///< all three say the same
        Mine,    ///< only the form says something new
        Theirs,  ///< the case says something new; the form has what was there before
        Both,    ///< both say something new, and not the same
        Agreeing ///< both say the same new thing
    };
    QString field;
    QString label;   ///< in the user's language, like the next three
    QString before;  ///< when the form was opened
    QString theirs;  ///< as the case stands now
    QString mine;    ///< in the form
    QJsonValue take; ///< what to put into the form so that it says what the case says
    State state = State::Alike;
};

/// Field by field, in the order of the form. What the case says of a field is what the form would
/// begin with, or what others recorded by an act of the same kind; for a correction it is the
/// entry that is corrected.
std::vector<FieldComparison> compareForm(const FormFacts &before, const FormFacts &now,
                                         const ActKind &kind, const QJsonObject &typed);

} // namespace anjuan
