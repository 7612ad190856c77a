// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"

namespace anjuan {

/// A station on the way of a case.
struct CaseStep {
    enum class State {
        Done,
        Next, ///< where the case waits
        Ahead,
        Passed ///< the case went on without it
    };
    QString name; ///< in the user's language
    State state = State::Ahead;
    std::optional<Date> day{};
    QString note{};      ///< a word more: why it is on the way, how it ended
    QStringList kinds{}; ///< of the acts that bring the case there
};

/// The way of the case through its procedure, as far as the law and the settings of `today` send it
/// over review, discussion and hearing.
std::vector<CaseStep> stepsOf(const CaseFile &file, const QList<Matter> &matters,
                              const Rules &rules, Date today);

} // namespace anjuan
