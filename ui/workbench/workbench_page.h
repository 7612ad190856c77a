// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace anjuan {

/// What this person must do today.
class WorkbenchPage : public Page {
    Q_OBJECT

public:
    explicit WorkbenchPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
};

} // namespace anjuan
