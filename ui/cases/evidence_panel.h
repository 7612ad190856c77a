// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QWidget>
#include <memory>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QTemporaryDir;
class QVBoxLayout;

namespace anjuan {

class ScannerFolder;
class Workplace;

/// The pieces of evidence of a case, each with a small picture; opened in the system's own viewer,
/// on a read-only copy.
class EvidencePanel : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePanel(Workplace &workplace, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setDossier(const CaseDossier &dossier);
    int count() const;

signals:
    void actChosen(int sequence);
    /// Somebody wants to add a piece.
    void wanted();
    /// Somebody wants these files taken in.
    void filesWanted(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void loadPictures();
    void open();
    void check();
    void makeScans(QVBoxLayout *column);
    void showScans();
    QString chosenFile() const;

    Workplace &m_workplace;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_check;
    ScannerFolder *m_scanner;
    QFrame *m_scans;
    QLabel *m_scansText;
    std::unique_ptr<QTemporaryDir> m_copies;
    CaseId m_id{};
};

} // namespace anjuan
