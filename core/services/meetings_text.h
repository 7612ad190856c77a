// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan::meetings {

/// The words of meetings and of their records.
struct MeetingsText {
    Q_DECLARE_TR_FUNCTIONS(MeetingsText)
};

} // namespace anjuan::meetings
