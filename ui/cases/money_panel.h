// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace anjuan {

struct CaseDossier;

/// The money of a case as it stands today: what is owed and paid, how the surcharge grew, and each
/// act that moved something.
class MoneyPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit MoneyPanel(QWidget *parent = nullptr);

    void setDossier(const CaseDossier &dossier);

signals:
    void actChosen(int sequence);

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addLine(QTreeWidgetItem *group, const QString &what, const QString &amount,
                 const QString &note = {}, int act = 0);
    void addBalance(const CaseDossier &dossier);
    void addGrowth(const CaseDossier &dossier);
    void addMovements(const CaseDossier &dossier);
};

} // namespace anjuan
