// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workbench.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace anjuan {

/// How many duties of a group there are; opens their list.
class DutyCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit DutyCard(DutyGroup group, QWidget *parent = nullptr);

    static QString label(DutyGroup group);

    DutyGroup group() const { return m_group; }
    int count() const { return m_count; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DutyGroup m_group;
    int m_count = 0;
};

} // namespace anjuan
