// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace anjuan {

class AdminSection;

/// Benchmarks and lists: the library of each, edition by edition, what has gone stale, and how even
/// the year's fines were.
class DiscretionPage : public Page {
    Q_OBJECT

public:
    explicit DiscretionPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;

private:
    void add(AdminSection *section, const QString &name, const QString &title);
    void bringForward();
    AdminSection *inFront() const;

    QTabWidget *m_tabs;
    AdminSection *m_before = nullptr;
};

} // namespace anjuan
