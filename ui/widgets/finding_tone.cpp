// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_tone.h"

namespace anjuan {

theme::Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Veto:
        return theme::Tone::Bad;
    case Finding::Severity::Points:
        return theme::Tone::Warning;
    case Finding::Severity::Note:
        return theme::Tone::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace anjuan
