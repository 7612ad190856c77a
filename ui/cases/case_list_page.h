// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace anjuan {

/// All cases within reach, to be filtered, sorted and opened.
class CaseListPage : public Page {
    Q_OBJECT

public:
    explicit CaseListPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
};

} // namespace anjuan
