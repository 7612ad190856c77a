// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_steps.h"

#include <QScrollArea>

namespace anjuan {

/// The way of a case, station by station, with days.
class Stepper : public QScrollArea {
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    void setSteps(const std::vector<CaseStep> &steps);
};

} // namespace anjuan
