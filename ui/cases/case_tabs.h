// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QTabWidget>

class QListWidget;
class QTreeWidget;

namespace anjuan {

class EvidencePanel;
class LikePanel;
class LimitsPanel;
class MoneyPanel;
class PapersPanel;
class Workplace;

/// What there is to know of a case beside what was done: limits, findings, documents, evidence,
/// earlier cases of the party, money.
class CaseTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit CaseTabs(Workplace &workplace, QWidget *parent = nullptr);

    void setDossier(const CaseDossier &dossier);

signals:
    void actChosen(int sequence);
    void caseWanted(anjuan::CaseId id);
    void evidenceWanted();
    void filesWanted(const QStringList &paths);

private:
    void showFindings(const CaseDossier &dossier);
    void showEarlier(const CaseDossier &dossier);

    LimitsPanel *m_limits;
    QTreeWidget *m_findings;
    PapersPanel *m_papers;
    EvidencePanel *m_evidence;
    QTreeWidget *m_earlier;
    LikePanel *m_like;
    MoneyPanel *m_money;
};

} // namespace anjuan
