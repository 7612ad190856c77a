// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion_lists.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace anjuan {

class Listing;
class Workplace;

/// Two editions of benchmarks row by row: what is new, what was dropped, what differs and in what.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `after` is the key of the edition first shown as the later one.
    CompareDialog(Workplace &workplace, const QList<BenchmarkSet> &sets, const QString &after,
                  QWidget *parent);

private:
    void read();
    void show();
    void showRow();

    Workplace &m_workplace;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_all;
    QLabel *m_summary;
    Listing *m_changes;
    QLabel *m_details;
    QList<RowChange> m_found{};
    int m_asked = 0;
};

} // namespace anjuan
