// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anjuan {

/// The words of an assessment and of its arithmetic.
struct AssessmentText {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};

} // namespace anjuan
