// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "core/services/discretion.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace anjuan {

class FinesChart;
class Workplace;

/// What the bureau decided in cases like this one: the distribution with this case in it, and the
/// cases nearest to it; and what another edition would make of this one. It is read when it is
/// looked at.
class LikePanel : public QWidget {
    Q_OBJECT

public:
    explicit LikePanel(Workplace &workplace, QWidget *parent = nullptr);

    void setDossier(const CaseDossier &dossier);
    /// What a picture says, in sentences.
    static QStringList words(const LikeReport &report);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void show(const LikeReport &report);

    Workplace &m_workplace;
    CaseId m_id{};
    bool m_isStale = false;
    QLabel *m_says;
    QPushButton *m_replay;
    FinesChart *m_chart;
    QTreeWidget *m_cases;
};

} // namespace anjuan
