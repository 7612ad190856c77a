// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace anjuan {

/// Units, people, lists, settings and copies of the bureau.
class AdminPage : public Page {
    Q_OBJECT

public:
    explicit AdminPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
};

} // namespace anjuan
