// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/detections.h"
#include "core/services/publicity.h"
#include "ui/shell/page.h"

class QAction;
class QComboBox;
class QDateEdit;
class QFileDialog;
class QLabel;
class QTabWidget;

namespace anjuan {

class Listing;

/// What of the decisions goes before the public and how long: due, overdue, published, to be
/// withdrawn; the credit record and its repair; and off-site detections before they are leads.
class PublicityPage : public Page {
    Q_OBJECT

public:
    explicit PublicityPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    struct View {
        PublicityList decisions{};
        PublicityList credit{};
        std::vector<DetectionEntry> detections{};
        QString agency{};
        Date today{1970, 1, 1};
    };

    QWidget *filterRow();
    void addTabs();
    void show(View view);
    void showDecisions();
    void showCredit();
    void showDetections();
    const PublicityEntry *currentDecision() const;
    const DetectionEntry *currentDetection() const;
    void showCount();
    void noteCurrent();

    void openCurrent();
    void prepareText();
    void showText(CaseId id, const QJsonObject &content);
    void approveText();
    void showApproval(const PublicityEntry &entry, const QString &text);
    void recordPublished();
    void withdraw();
    void detect();
    void exportTable();
    void exportPages();
    void write(const QString &path, std::optional<PublicityFormat> format);

    QTabWidget *m_tabs;
    QComboBox *m_state;
    QDateEdit *m_from, *m_to;
    QLabel *m_count, *m_figures;
    Listing *m_decisions, *m_credit, *m_detections;
    QAction *m_open, *m_prepare, *m_approve, *m_publish, *m_withdraw, *m_detect, *m_table, *m_pages;
    View m_view{};
};

} // namespace anjuan
