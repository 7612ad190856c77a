// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/freezes.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace anjuan {

class Listing;

/// What was frozen, and what differs from one freeze to another, case by case.
class FreezesPage : public Page {
    Q_OBJECT

public:
    explicit FreezesPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    void show(const std::vector<Freeze> &freezes);
    void chooseOther();
    void compare();
    void verify();
    void showChanges(const std::vector<FigureChange> &changes);

    Listing *m_list;
    QComboBox *m_other;
    QLabel *m_note;
    Listing *m_changes;
    QAction *m_verify;
    std::vector<Freeze> m_freezes{};
};

} // namespace anjuan
