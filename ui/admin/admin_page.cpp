// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admin_page.h"

#include "core/services/duties.h"
#include "ui/admin/accounts_section.h"
#include "ui/admin/backup_section.h"
#include "ui/admin/holidays_section.h"
#include "ui/admin/imports_section.h"
#include "ui/admin/law_section.h"
#include "ui/admin/ledger_section.h"
#include "ui/admin/matters_section.h"
#include "ui/admin/next_steps.h"
#include "ui/admin/office_log_section.h"
#include "ui/admin/officers_section.h"
#include "ui/admin/parties_section.h"
#include "ui/admin/phrases_section.h"
#include "ui/admin/settings_section.h"
#include "ui/admin/templates_section.h"
#include "ui/admin/units_section.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesWidth = 190;
constexpr int nameHeight = 34;
const QString lastPart = u"admin/part"_s;

} // namespace

AdminPage::AdminPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_names(new QListWidget), m_stack(new QStackedWidget)
{
    m_names->setObjectName(u"admin_parts"_s);
    m_names->setAccessibleName(tr("Parts of the administration"));
    m_names->setFixedWidth(namesWidth * std::max(100, preferences::textPercent()) / 100);
    m_names->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_names);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    if (workplace.has(Role::Administrator)) {
        m_steps = new NextSteps(workplace);
        right->addWidget(m_steps);
        connect(m_steps, &NextSteps::partWanted, this, &AdminPage::openPart);
        connect(m_steps, &NextSteps::benchmarksWanted, this, &AdminPage::benchmarksWanted);
    }
    right->addWidget(m_stack, 1);

    const Roles roles = workplace.session().actor.roles;
    addPart<UnitsSection>(u"units"_s, tr("Units"), u"window"_s);
    if (roles.intersects(duties::oversight))
        addPart<AccountsSection>(u"accounts"_s, tr("Accounts"), u"key"_s);
    addPart<OfficersSection>(u"officers"_s, tr("Officers"), u"person"_s);
    addPart<SettingsSection>(u"settings"_s, tr("Settings"), u"administration"_s);
    addPart<TemplatesSection>(u"templates"_s, tr("Document templates"), u"document"_s);
    addPart<MattersSection>(u"matters"_s, tr("Matter list"), u"cases"_s);
    if (roles.intersects(duties::importing | duties::oversight))
        addPart<ImportsSection>(u"imports"_s, tr("Old ledgers"), u"folder"_s);
    addPart<PhrasesSection>(u"phrases"_s, tr("Phrases"), u"phrase"_s);
    addPart<HolidaysSection>(u"holidays"_s, tr("Holidays"), u"calendar"_s);
    addPart<LawSection>(u"law"_s, tr("Law and time limits"), u"document"_s);
    if (roles.intersects(duties::partyReading))
        addPart<PartiesSection>(u"parties"_s, tr("Parties"), u"person"_s);
    if (roles.intersects(duties::anchors)) {
        addPart<BackupSection>(u"backup"_s, tr("Backup and restore"), u"export"_s);
        addPart<LedgerSection>(u"ledger"_s, tr("Ledger and anchors"), u"lock"_s);
    }
    if (roles.intersects(duties::oversight))
        addPart<OfficeLogSection>(u"office_log"_s, tr("Office log"), u"clock"_s);

    connect(m_names, &QListWidget::currentRowChanged, this, &AdminPage::bringForward);
    connect(&workplace, &Workplace::listsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    setFocusProxy(m_names);
    openPart(preferences::value(lastPart, u"units"_s));
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
}

template <class Section>
void AdminPage::addPart(const QString &name, const QString &title, const QString &icon)
{
    m_parts.push_back({name, [this]() -> AdminSection * { return new Section(workplace()); }});
    auto *item = new QListWidgetItem(theme::icon(icon), title, m_names);
    item->setSizeHint({0, nameHeight});
    auto *action =
        new QAction(theme::icon(icon), AdminPage::tr("Administration: %1").arg(title), this);
    action->setObjectName(u"admin_"_s + name);
    connect(action, &QAction::triggered, this, [this, name] { openPart(name); });
    addAction(action);
}

QStringList AdminPage::parts() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names << part.name;
    return names;
}

void AdminPage::openPart(const QString &name)
{
    if (const qsizetype row = parts().indexOf(name); row >= 0)
        m_names->setCurrentRow(static_cast<int>(row));
}

AdminSection *AdminPage::inFront() const
{
    return qobject_cast<AdminSection *>(m_stack->currentWidget());
}

void AdminPage::bringForward(int row)
{
    if (row < 0)
        return;
    Part &part = m_parts[static_cast<std::size_t>(row)];
    // The search box and the sheet of shortcuts show what can be done here, and nothing else.
    if (const AdminSection *before = inFront())
        for (QAction *action : before->actions())
            removeAction(action);
    if (!part.section) {
        part.section = part.make();
        part.section->setObjectName(u"part_"_s + part.name);
        m_stack->addWidget(part.section);
        connect(part.section, &Page::said, this, &Page::said);
        connect(part.section, &Page::caseWanted, this, &Page::caseWanted);
        connect(part.section, &Page::actWanted, this, &Page::actWanted);
    }
    m_stack->setCurrentWidget(part.section);
    addActions(part.section->actions());
    preferences::setValue(lastPart, part.name);
    part.section->refresh();
}

void AdminPage::refresh()
{
    if (m_steps)
        m_steps->refresh();
    if (AdminSection *section = inFront())
        section->refresh();
}

void AdminPage::keepDrafts()
{
    for (const Part &part : m_parts)
        if (part.section)
            part.section->keepDrafts();
}

QString AdminPage::helpTopic() const { return u"administration"_s; }

} // namespace anjuan
