// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/matters/matter.h"
#include "ui/admin/admin_section.h"

class QCheckBox;

namespace anjuan {

class Listing;

/// The matter list: what may be punished, on what basis, with what.
class MattersSection : public AdminSection {
    Q_OBJECT

public:
    explicit MattersSection(Workplace &workplace);

    void refresh() override;

private:
    void show();
    const Matter *chosen() const;
    void noteChosen();
    void chooseFile();
    void importFrom(const QString &path);
    void addOne();
    void repeal();

    Listing *m_list;
    QLabel *m_details;
    QCheckBox *m_all;
    QAction *m_import;
    QAction *m_paste;
    QAction *m_add;
    QAction *m_repeal;
    QList<Matter> m_matters{};
};

} // namespace anjuan
