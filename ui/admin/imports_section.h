// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/imports.h"
#include "ui/admin/admin_section.h"

namespace anjuan {

class Listing;

/// The old ledgers that were taken over, and their withdrawal.
class ImportsSection : public AdminSection {
    Q_OBJECT

public:
    explicit ImportsSection(Workplace &workplace);

    void refresh() override;

private:
    void show();
    const ImportedFile *chosen() const;
    void noteChosen();
    void chooseFile();
    void importFrom(const QString &path);
    void withdraw();

    Listing *m_list;
    QAction *m_import;
    QAction *m_paste;
    QAction *m_withdraw;
    std::vector<ImportedFile> m_files{};
};

} // namespace anjuan
