// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/parties.h"
#include "core/storage/register_store.h"
#include "ui/admin/admin_section.h"

#include <QTimer>

class QPushButton;
class QTabWidget;

namespace anjuan {

class Listing;

/// The register of parties: looking one up, its cases, and those entered twice.
class PartiesSection : public AdminSection {
    Q_OBJECT

public:
    explicit PartiesSection(Workplace &workplace);

    void refresh() override;

private:
    QWidget *makeRegister();
    QWidget *makeDuplicates();
    void search();
    void readDuplicates();
    void showParty();
    void showPair();
    const Party *chosen() const;
    const Duplicate *chosenPair() const;
    void noteChosen();
    void showNumber(bool identity);
    void mergePair();
    void mergeIntoOther();
    void merge(const Party &same, const Party &into);
    void unmerge();

    QLineEdit *m_search;
    QTabWidget *m_tabs;
    Listing *m_list;
    QLabel *m_details;
    QPushButton *m_identityButton;
    QPushButton *m_telephoneButton;
    Listing *m_cases;
    Listing *m_pairs;
    QLabel *m_first;
    QLabel *m_second;
    QAction *m_identity;
    QAction *m_telephone;
    QAction *m_merge;
    QAction *m_unmerge;
    QAction *m_mergePair;
    QList<Party> m_parties{};
    QList<Duplicate> m_duplicates{};
    QTimer m_pause{};
    int m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace anjuan
