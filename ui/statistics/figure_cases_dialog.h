// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics.h"

#include <QDialog>

class QLabel;

namespace anjuan {

class Listing;
class Workplace;

/// What a figure counts, one by one; from here to the case itself.
class FigureCasesDialog : public QDialog {
    Q_OBJECT

public:
    FigureCasesDialog(Workplace &workplace, const StatisticsQuery &query, const QString &indicator,
                      const std::vector<FigurePartChoice> &parts, QWidget *parent);

signals:
    void caseWanted(anjuan::CaseId id);

private:
    void read(const StatisticsQuery &query, const QString &indicator,
              const std::vector<FigurePartChoice> &parts);

    Workplace &m_workplace;
    QLabel *m_head;
    Listing *m_list;
};

} // namespace anjuan
