// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace anjuan {

/// The figures of the bureau: the year at a glance, all indicators, the official tables, a pivot
/// and what was frozen, in tabs.
class StatisticsSection : public Page {
    Q_OBJECT

public:
    explicit StatisticsSection(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

    /// Brings the tab of that name to the front: "dashboard", "figures", "tables", "pivot",
    /// "freezes".
    void open(const QString &name);

private:
    void add(const QString &name, const QString &title, Page *page);
    Page *inFront() const;
    void bringForward();

    QTabWidget *m_tabs;
    QStringList m_names{};
    QList<QAction *> m_borrowed{}; ///< the actions of the tab in front
};

} // namespace anjuan
