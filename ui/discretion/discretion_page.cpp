// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/discretion_page.h"

#include "ui/admin/admin_section.h"
#include "ui/discretion/alarms_section.h"
#include "ui/discretion/benchmarks_section.h"
#include "ui/discretion/consistency_section.h"
#include "ui/discretion/exemptions_section.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

DiscretionPage::DiscretionPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setObjectName(u"discretion_tabs"_s);
    m_tabs->setAccessibleName(tr("Benchmarks and lists"));
    m_tabs->setDocumentMode(true);
    add(new BenchmarksSection(workplace), u"benchmarks"_s, tr("Benchmarks"));
    add(new ExemptionsSection(workplace), u"exemptions"_s, tr("Exemption lists"));
    add(new AlarmsSection(workplace), u"alarms"_s, tr("What has gone stale"));
    add(new ConsistencySection(workplace), u"consistency"_s, tr("Yearly consistency"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DiscretionPage::bringForward);
    connect(&workplace, &Workplace::listsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    setFocusProxy(m_tabs);
    m_before = inFront();
    addActions(m_before->actions());
}

void DiscretionPage::add(AdminSection *section, const QString &name, const QString &title)
{
    section->setObjectName(u"part_"_s + name);
    m_tabs->addTab(section, title);
    connect(section, &Page::said, this, &Page::said);
    connect(section, &Page::caseWanted, this, &Page::caseWanted);
}

AdminSection *DiscretionPage::inFront() const
{
    return qobject_cast<AdminSection *>(m_tabs->currentWidget());
}

/// The search box and the sheet of shortcuts show what can be done here, and nothing else.
void DiscretionPage::bringForward()
{
    for (QAction *action : m_before->actions())
        removeAction(action);
    m_before = inFront();
    addActions(m_before->actions());
    m_before->refresh();
}

void DiscretionPage::refresh() { inFront()->refresh(); }

QString DiscretionPage::helpTopic() const { return u"discretion"_s; }

} // namespace anjuan
