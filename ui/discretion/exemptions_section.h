// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion_lists.h"
#include "ui/admin/admin_section.h"

class QComboBox;

namespace anjuan {

class Listing;

/// The library of exemption lists, batch by batch and edition by edition.
class ExemptionsSection : public AdminSection {
    Q_OBJECT

public:
    explicit ExemptionsSection(Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;

private:
    void readEdition();
    void showEditions(const QList<ExemptionList> &lists);
    void showItems();
    void showItem();
    void noteState();
    void chooseFile();
    void importFrom(const QString &path);
    void repeal();
    void writeTemplate();
    void exportEdition();
    void tellWritten(const Result<> &done, const QString &path);
    const ExemptionList *chosen() const;

    QComboBox *m_edition;
    QLabel *m_about;
    Listing *m_items;
    QLabel *m_details;
    QAction *m_import, *m_paste, *m_repeal, *m_template, *m_export;
    QList<ExemptionList> m_lists{};
    ExemptionList m_list{}; ///< with its items
};

} // namespace anjuan
