// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_section.h"

#include "ui/statistics/dashboard_page.h"
#include "ui/statistics/freezes_page.h"
#include "ui/statistics/pivot_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/statistics/tables_page.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

StatisticsSection::StatisticsSection(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"statistics_tabs"_s);
    m_tabs->setAccessibleName(tr("Figures"));
    m_tabs->tabBar()->setAccessibleName(tr("Pages of figures"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    add(u"dashboard"_s, tr("At a glance"), new DashboardPage(workplace));
    add(u"figures"_s, tr("All figures"), new StatisticsPage(workplace));
    add(u"tables"_s, tr("Official tables"), new TablesPage(workplace));
    add(u"pivot"_s, tr("Pivot"), new PivotPage(workplace));
    add(u"freezes"_s, tr("Freezes"), new FreezesPage(workplace));
    connect(m_tabs, &QTabWidget::currentChanged, this, &StatisticsSection::bringForward);
    bringForward();
    setFocusProxy(m_tabs);
}

void StatisticsSection::add(const QString &name, const QString &title, Page *page)
{
    m_names << name;
    m_tabs->addTab(page, title);
    connect(page, &Page::caseWanted, this, &Page::caseWanted);
    connect(page, &Page::actWanted, this, &Page::actWanted);
    connect(page, &Page::said, this, &Page::said);
}

Page *StatisticsSection::inFront() const { return qobject_cast<Page *>(m_tabs->currentWidget()); }

/// The search box and the sheet of shortcuts look for the actions at the section.
void StatisticsSection::bringForward()
{
    for (QAction *action : m_borrowed)
        removeAction(action);
    m_borrowed = inFront()->actions();
    addActions(m_borrowed);
    if (isVisible())
        refresh();
}

void StatisticsSection::refresh() { inFront()->refresh(); }

QString StatisticsSection::helpTopic() const { return inFront()->helpTopic(); }

void StatisticsSection::keepDrafts() { inFront()->keepDrafts(); }

void StatisticsSection::open(const QString &name)
{
    if (const qsizetype place = m_names.indexOf(name); place >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(place));
}

} // namespace anjuan
