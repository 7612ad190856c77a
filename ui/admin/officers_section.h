// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/admin_section.h"
#include "ui/admin/line_model.h"

class QComboBox;
class QLabel;

namespace anjuan {

class Listing;

/// The bureau's officers and their enforcement certificates.
class OfficersSection : public AdminSection {
    Q_OBJECT

public:
    explicit OfficersSection(Workplace &workplace);

    void refresh() override;

private:
    struct View {
        UnitTree units{};
        QList<Officer> officers{};
    };

    void show();
    void fillFilter();
    bool isWanted(const Officer &officer) const;
    const Officer *chosen() const;
    void noteChosen();
    void showCertificates();
    void addOfficer();
    void changeOfficer();
    void addCertificate();
    void revokeCertificate();

    QComboBox *m_filter;
    Listing *m_list;
    Listing *m_certificates;
    QLabel *m_holder;
    QAction *m_add;
    QAction *m_change;
    QAction *m_certify;
    QAction *m_revoke;
    View m_view{};
};

} // namespace anjuan
