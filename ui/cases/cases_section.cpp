// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_section.h"

#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/cases/new_case_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QAction>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRestored = 12;

} // namespace

CasesSection::CasesSection(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget), m_list(new CaseListPage(workplace))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setObjectName(u"case_tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->addTab(m_list, theme::icon(u"cases"_s), tr("List"));
    // The list stays.
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_tabs->tabBar()->setTabButton(0, side, nullptr);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &CasesSection::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_isRestoring)
            currentPage()->refresh();
        keepTabs();
    });
    connect(m_list, &Page::caseWanted, this, &Page::caseWanted);
    connect(m_list, &Page::actWanted, this, &Page::actWanted);
    connect(m_list, &Page::said, this, &Page::said);

    auto *apart = new QAction(theme::icon(u"window"_s), tr("Case in a window of its own"), this);
    apart->setObjectName(u"case_in_window"_s);
    apart->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    connect(apart, &QAction::triggered, this, &CasesSection::moveToWindow);
    addAction(apart);
    auto *shut = new QAction(tr("Close this case"), this);
    shut->setObjectName(u"close_case"_s);
    shut->setShortcut(QKeySequence::Close);
    connect(shut, &QAction::triggered, this, [this] { closeTab(m_tabs->currentIndex()); });
    addAction(shut);
    restoreTabs();
}

CasesSection::~CasesSection()
{
    m_tabs->disconnect(this); // what is open stays noted while the tabs are taken down
    for (const QPointer<CasePage> &page : m_inWindows)
        delete page;
}

CasePage *CasesSection::pageOf(CaseId id) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (auto *page = qobject_cast<CasePage *>(m_tabs->widget(tab));
            page && page->caseId() == id)
            return page;
    for (const QPointer<CasePage> &page : m_inWindows)
        if (page && page->caseId() == id)
            return page;
    return nullptr;
}

CasePage *CasesSection::makePage(CaseId id)
{
    auto *page = new CasePage(workplace(), id);
    connect(page, &Page::caseWanted, this, &Page::caseWanted);
    connect(page, &Page::actWanted, this, &Page::actWanted);
    connect(page, &Page::said, this, &Page::said);
    connect(page, &QWidget::windowTitleChanged, this, [this, page](const QString &title) {
        if (const int tab = m_tabs->indexOf(page); tab >= 0)
            m_tabs->setTabText(tab, title);
        keepTabs();
    });
    return page;
}

void CasesSection::openCase(CaseId id)
{
    if (id.isNull())
        return; // a new case has its form before it has a page
    CasePage *page = pageOf(id);
    if (page && m_tabs->indexOf(page) < 0) {
        page->window()->raise();
        page->window()->activateWindow();
        return;
    }
    if (!page) {
        page = makePage(id);
        m_tabs->addTab(page, theme::icon(u"document"_s), tr("Case"));
        page->refresh();
    }
    m_tabs->setCurrentWidget(page);
    keepTabs();
}

/// The cases that somebody had open, for this account in this database.
QString CasesSection::tabsName() const
{
    const QString whose =
        workplace().location().toString() + u'\n' + workplace().session().actor.account;
    return u"open_cases/"_s +
           QString::fromLatin1(QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(16));
}

void CasesSection::keepTabs() const
{
    if (m_isRestoring || !workplace().isLoggedIn())
        return;
    QJsonArray open;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (const auto *page = qobject_cast<CasePage *>(m_tabs->widget(tab)))
            open.append(QJsonObject{{u"case"_s, page->caseId().toString()},
                                    {u"title"_s, m_tabs->tabText(tab)}});
    const QJsonObject kept{{u"front"_s, m_tabs->currentIndex()}, {u"open"_s, open}};
    preferences::setValue(tabsName(),
                          QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

/// They are read when they come to the front, and then it is checked who may see them.
void CasesSection::restoreTabs()
{
    const QJsonObject kept =
        QJsonDocument::fromJson(preferences::value(tabsName()).toUtf8()).object();
    m_isRestoring = true;
    for (const QJsonValue &one : kept.value("open"_L1).toArray()) {
        const CaseId id = CaseId::parse(one["case"_L1].toString());
        if (id.isNull() || pageOf(id) || m_tabs->count() > mostRestored)
            continue;
        // The number stands there before the case is read; it is read when it comes to the front.
        const QString title = one["title"_L1].toString();
        CasePage *page = makePage(id);
        page->setWindowTitle(title.isEmpty() ? tr("Case") : title);
        m_tabs->addTab(page, theme::icon(u"document"_s), page->windowTitle());
    }
    m_isRestoring = false;
    const int front = kept.value("front"_L1).toInt();
    if (front > 0 && front < m_tabs->count())
        m_tabs->setCurrentIndex(front);
}

void CasesSection::openAct(CaseId id, const QString &kind)
{
    if (id.isNull())
        openNewCase(kind);
    else if (CasePage *page = pageOf(id))
        page->openAct(kind);
}

void CasesSection::showAct(CaseId id, int sequence)
{
    if (CasePage *page = pageOf(id))
        page->showAct(sequence);
}

void CasesSection::showList(const CaseFilter &filter)
{
    m_tabs->setCurrentWidget(m_list);
    m_list->setFilter(filter);
}

void CasesSection::openNewCase(const QString &kind)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (auto *open = qobject_cast<NewCasePage *>(m_tabs->widget(tab));
            open && open->kind() == kind) {
            m_tabs->setCurrentWidget(open);
            return;
        }
    auto *page = new NewCasePage(workplace(), kind);
    connect(page, &Page::said, this, &Page::said);
    connect(page, &NewCasePage::opened, this, [this, page](CaseId id) {
        // Its tab becomes the case's own.
        const int tab = m_tabs->indexOf(page);
        CasePage *opened = makePage(id);
        m_tabs->insertTab(tab, opened, theme::icon(u"document"_s), tr("Case"));
        m_tabs->setCurrentWidget(opened);
        m_tabs->removeTab(m_tabs->indexOf(page));
        page->deleteLater();
        opened->refresh();
    });
    connect(page, &NewCasePage::closed, this, [this, page] { closeTab(m_tabs->indexOf(page)); });
    m_tabs->setCurrentIndex(m_tabs->addTab(page, theme::icon(u"add"_s), page->windowTitle()));
}

void CasesSection::moveToWindow()
{
    auto *page = qobject_cast<CasePage *>(m_tabs->currentWidget());
    if (!page)
        return;
    m_tabs->removeTab(m_tabs->indexOf(page));
    m_inWindows.removeAll(nullptr);
    m_inWindows << page;
    page->setParent(window(), Qt::Window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->resize(size());
    page->show();
}

void CasesSection::closeTab(int index)
{
    if (index <= 0)
        return;
    auto *page = qobject_cast<Page *>(m_tabs->widget(index));
    if (!page)
        return;
    page->keepDrafts();
    m_tabs->removeTab(index);
    page->deleteLater();
    keepTabs();
}

Page *CasesSection::currentPage() const { return qobject_cast<Page *>(m_tabs->currentWidget()); }

void CasesSection::refresh() { currentPage()->refresh(); }

QString CasesSection::helpTopic() const { return u"cases"_s; }

void CasesSection::keepDrafts()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (auto *page = qobject_cast<Page *>(m_tabs->widget(tab)))
            page->keepDrafts();
    for (const QPointer<CasePage> &page : m_inWindows)
        if (page)
            page->keepDrafts();
}

} // namespace anjuan
