// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QTabWidget;

namespace anjuan {

class CaseListPage;
class CasePage;
struct CaseFilter;

/// The list of cases, and beside it in tabs the cases that are open; a tab can be given a window of
/// its own.
class CasesSection : public Page {
    Q_OBJECT

public:
    explicit CasesSection(Workplace &workplace, QWidget *parent = nullptr);
    ~CasesSection() override; ///< windows of single cases go with it

    void openCase(CaseId id);
    /// The form of an act in that case; of one that opens a case where `id` is null.
    void openAct(CaseId id, const QString &kind);
    /// Chooses an act of an open case; 0 for none.
    void showAct(CaseId id, int sequence);
    /// The list of all cases, with that filter.
    void showList(const CaseFilter &filter);
    /// The tab in front.
    Page *currentPage() const;
    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

private:
    CasePage *pageOf(CaseId id) const;
    CasePage *makePage(CaseId id);
    void openNewCase(const QString &kind);
    void moveToWindow();
    void closeTab(int index);
    QString tabsName() const;
    void keepTabs() const;
    void restoreTabs();

    QTabWidget *m_tabs;
    CaseListPage *m_list;
    QList<QPointer<CasePage>> m_inWindows{};
    bool m_isRestoring = false;
};

} // namespace anjuan
