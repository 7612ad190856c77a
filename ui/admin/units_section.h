// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/admin_section.h"

class QTreeWidget;

namespace anjuan {

/// The bureau's units as a tree: detachments, squads, towns.
class UnitsSection : public AdminSection {
    Q_OBJECT

public:
    explicit UnitsSection(Workplace &workplace);

    void refresh() override;

private:
    void show(const UnitTree &tree);
    const Unit *chosen() const;
    void noteChosen();
    void addUnit();
    void changeUnit();
    void endUnit();

    QTreeWidget *m_tree;
    QAction *m_add;
    QAction *m_change;
    QAction *m_end;
    UnitTree m_units{};
};

} // namespace anjuan
