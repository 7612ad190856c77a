// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion_lists.h"
#include "ui/admin/admin_section.h"

class QCheckBox;
class QComboBox;

namespace anjuan {

class Listing;

/// The library of benchmarks: an edition with its rows as they were published and as they are
/// reckoned with, and what a reader must know of each.
class BenchmarksSection : public AdminSection {
    Q_OBJECT

public:
    explicit BenchmarksSection(Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;

private:
    void readEdition();
    void showEditions(const QList<BenchmarkSet> &sets);
    void showRows();
    void showRow();
    void noteState();
    void chooseFile();
    void importFrom(const QString &path);
    void compare();
    void repeal();
    void writeTemplate();
    void exportEdition();
    void tellWritten(const Result<> &done, const QString &path);
    const BenchmarkSet *chosen() const;

    QComboBox *m_edition;
    QCheckBox *m_remarked;
    QLabel *m_about;
    Listing *m_rows;
    QLabel *m_details;
    QAction *m_import, *m_paste, *m_compare, *m_repeal, *m_template, *m_export;
    QList<BenchmarkSet> m_sets{};
    BenchmarkSet m_set{};         ///< with its rows
    QList<SetRemark> m_remarks{}; ///< of its rows
};

} // namespace anjuan
