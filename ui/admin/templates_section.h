// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_templates.h"
#include "ui/admin/admin_section.h"

namespace anjuan {

class Listing;

/// The templates of documents, version by version, and what stands on all documents.
class TemplatesSection : public AdminSection {
    Q_OBJECT

public:
    explicit TemplatesSection(Workplace &workplace);

    void refresh() override;

private:
    struct Row {
        QString document;
        std::vector<TemplateEdition> versions;

        const TemplateEdition &inForce() const;
    };

    void show(const std::vector<Row> &rows);
    const Row *chosen() const;
    void noteChosen();
    void exportFile();
    void replace();
    void take(const QString &path);
    void restore();
    void compare();
    void changeLetterhead();
    void askLetterhead(const Letterhead &present);

    Listing *m_list;
    QLabel *m_details;
    QAction *m_export;
    QAction *m_replace;
    QAction *m_restore;
    QAction *m_compare;
    QAction *m_letterhead;
    std::vector<Row> m_rows{};
};

} // namespace anjuan
