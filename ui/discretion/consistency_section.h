// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"
#include "ui/admin/admin_section.h"

class QComboBox;

namespace anjuan {

class Listing;

/// How even the fines of a year were, by matter and squad, and each decision that left its tier.
class ConsistencySection : public AdminSection {
    Q_OBJECT

public:
    explicit ConsistencySection(Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;

private:
    struct View {
        QList<ConsistencyRow> rows{};
        QList<DeviationRow> deviations{};
    };

    int year() const;
    void show(const View &view);
    void exportSheet();
    void writeTo(const QString &path);
    void exportDeviations();
    void writeDeviationsTo(const QString &path);
    void print();
    void openDeviation(const QString &key);

    QComboBox *m_year;
    Listing *m_rows;
    Listing *m_deviations;
    QAction *m_export, *m_exportDeviations, *m_print, *m_open;
    View m_view{};
};

} // namespace anjuan
