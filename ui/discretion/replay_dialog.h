// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace anjuan {

class Workplace;

/// What was recorded when the case was assessed, beside what another edition of the benchmarks
/// makes of the same facts. The case is not changed.
class ReplayDialog : public QDialog {
    Q_OBJECT

public:
    ReplayDialog(Workplace &workplace, CaseId id, QWidget *parent);

private:
    void readEditions();
    void read();
    void show(const AssessmentReplay &replay);

    Workplace &m_workplace;
    CaseId m_id;
    QComboBox *m_edition;
    QLabel *m_says;
    QPlainTextEdit *m_recorded;
    QPlainTextEdit *m_again;
    int m_asked = 0;
};

} // namespace anjuan
