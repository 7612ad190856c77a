// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/admin/admin_page.h"
#include "ui/archive/archive_page.h"
#include "ui/cases/cases_section.h"
#include "ui/discretion/discretion_page.h"
#include "ui/publicity/publicity_page.h"
#include "ui/remedies/remedies_page.h"
#include "ui/review/meetings_page.h"
#include "ui/review/review_page.h"
#include "ui/review/rounds_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/statistics_section.h"
#include "ui/text.h"
#include "ui/workbench/workbench_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QInputMethod>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Needs only the room of the page in front.
class PageStack : public QStackedWidget {
public:
    PageStack() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

/// A tool button that opens a menu at one click and is reached by Tab.
QToolButton *menuButton(const QString &name, const QString &text, const QString &icon, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

} // namespace

MainWindow::MainWindow(Workplace &workplace, QWidget *parent)
    : QMainWindow(parent), m_workplace(workplace), m_all(new QStackedWidget(this)),
      m_start(new StartPage(workplace, m_all)), m_desk(new QWidget(m_all)), m_pages(new PageStack),
      m_rail(new QToolBar), m_bar(new QToolBar), m_search(new SearchBox(workplace)),
      m_trouble(new QLabel), m_who(new QLabel), m_sectionActions(new QActionGroup(this))
{
    setObjectName(u"main_window"_s);
    setWindowTitle(tr("Anjuan"));
    setWindowIcon(theme::icon(u"anjuan"_s));

    m_rail->setObjectName(u"sections"_s);
    m_rail->setWindowTitle(tr("Pages"));
    m_rail->setMovable(false);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setIconSize({theme::scaled(24), theme::scaled(24)});
    m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_bar->setObjectName(u"top"_s);
    m_bar->setWindowTitle(tr("Search and settings"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(Qt::TopToolBarArea, m_bar);
    for (QToolBar *bar : {m_rail, m_bar})
        if (auto *more = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
            more->setAccessibleName(tr("More"));

    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(6);
    m_trouble->setAutoFillBackground(true);
    m_trouble->hide();
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    // A page that large text leaves too little room for is scrolled; the window stays on the
    // screen.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"pages"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_pages);
    column->addWidget(scroll, 1);
    m_all->addWidget(m_start);
    m_all->addWidget(m_desk);
    setCentralWidget(m_all);
    statusBar()->addPermanentWidget(m_who);
    makeActions();
    m_rail->hide();
    m_bar->hide();
    statusBar()->hide();

    resize(1280, 720);
    restoreGeometry(preferences::layout(u"main_window"_s));

    connect(&workplace, &Workplace::loggedIn, this, [this] {
        if (!m_workplace.session().mustChangePassword)
            enter();
    });
    connect(&workplace, &Workplace::loggedOut, this, &MainWindow::leave);
    connect(&workplace, &Workplace::troubled, this, &MainWindow::showTrouble);
    // Before the log-in the start page says it itself.
    connect(&workplace, &Workplace::failed, this, [this](const Error &why) {
        if (m_workplace.isLoggedIn())
            showTrouble(text::sentence(why));
    });
    connect(m_search, &SearchBox::caseWanted, this, &MainWindow::openCase);
    connect(m_search, &SearchBox::paperWanted, this, [this](CaseId id, int act) {
        openCase(id);
        if (CasesSection *all = cases())
            all->showAct(id, act);
    });
    connect(m_search, &SearchBox::casesWanted, this, [this](const CaseFilter &filter) {
        if (CasesSection *all = cases()) {
            openSection(u"cases"_s);
            all->showList(filter);
        }
    });
    connect(m_search, &SearchBox::commandsWanted, this,
            [this](QList<QAction *> &found) { found = commands(); });

    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    qApp->installEventFilter(this);
    if (workplace.isLoggedIn())
        enter();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addCommand(const QString &name, const QString &text, const QKeySequence &keys,
                                const QString &icon)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    m_commands << action;
    return action;
}

void MainWindow::makeActions()
{
    m_search->setMinimumWidth(420);
    m_bar->addWidget(m_search);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);

    QAction *search =
        addCommand(u"search"_s, tr("Search everything"), Qt::CTRL | Qt::Key_K, u"search"_s);
    search->setEnabled(false);
    m_forPerson << search;
    connect(search, &QAction::triggered, this, [this] { m_search->begin(); });
    auto *refreshAction =
        addCommand(u"refresh"_s, tr("Refresh"), QKeySequence::Refresh, u"refresh"_s);
    connect(refreshAction, &QAction::triggered, this, [this] {
        if (Page *page = pageInFront())
            page->refresh();
    });

    auto *view = new QMenu(tr("View"), this);
    QAction *dark = addCommand(u"dark"_s, tr("Dark colours"), {}, {});
    dark->setCheckable(true);
    dark->setChecked(preferences::isDark());
    connect(dark, &QAction::toggled, this, [this](bool on) {
        preferences::setDark(on);
        applyLook();
    });
    view->addAction(dark);
    auto *sizes = view->addMenu(tr("Text size"));
    auto *sizeGroup = new QActionGroup(this);
    for (const int percent : {100, 110, 125, 150, 175, 200}) {
        QAction *size =
            addCommand(u"text_size_%1"_s.arg(percent), tr("Text size %1 %").arg(percent), {}, {});
        size->setCheckable(true);
        size->setChecked(percent == preferences::textPercent());
        sizeGroup->addAction(size);
        sizes->addAction(size);
        connect(size, &QAction::triggered, this, [this, percent] {
            preferences::setTextPercent(percent);
            applyLook();
        });
    }
    auto *languages = view->addMenu(tr("Language"));
    for (const auto &[code, name] :
         {std::pair{u"zh_CN"_s, u"中文"_s}, std::pair{u"en"_s, u"English"_s}}) {
        QAction *language = addCommand(u"language_"_s + code, name, {}, {});
        languages->addAction(language);
        connect(language, &QAction::triggered, this, [this, code = code] {
            if (preferences::language() == code)
                return;
            preferences::setLanguage(code);
            keepDrafts();
            emit languageChanged();
        });
    }
    QAction *scanner = addCommand(u"scanner_folder"_s, tr("Scanner folder…"), {}, u"folder"_s);
    connect(scanner, &QAction::triggered, this, &MainWindow::chooseScannerFolder);
    view->addAction(scanner);
    QAction *office = addCommand(u"office_settings"_s, tr("Settings for the office…"), {}, {});
    connect(office, &QAction::triggered, this, &MainWindow::writeOfficeSettings);
    view->addAction(office);
    view->addAction(refreshAction);
    m_bar->addWidget(menuButton(u"view_menu"_s, tr("View"), u"columns"_s, view));

    auto *person = new QMenu(tr("Account"), this);
    QAction *lockNow =
        addCommand(u"lock"_s, tr("Lock or log out"), Qt::CTRL | Qt::Key_L, u"lock"_s);
    connect(lockNow, &QAction::triggered, this, &MainWindow::lock);
    QAction *password = addCommand(u"change_password"_s, tr("Change my password…"), {}, {});
    connect(password, &QAction::triggered, this,
            [this] { (new PasswordDialog(m_workplace, this))->open(); });
    m_forPerson << lockNow << password;
    person->addActions({lockNow, password});
    auto *after = person->addMenu(tr("Lock by itself"));
    auto *afterGroup = new QActionGroup(this);
    for (const int minutes : {5, 15, 30, 60, 0}) {
        auto *choice = after->addAction(
            minutes == 0 ? tr("Never") : tr("After %n minute(s) without a key", nullptr, minutes));
        choice->setCheckable(true);
        choice->setChecked(minutes == preferences::lockAfterMinutes());
        afterGroup->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [minutes] { preferences::setLockAfterMinutes(minutes); });
    }
    m_bar->addWidget(menuButton(u"account_menu"_s, tr("Account"), u"person"_s, person));

    auto *help = new QMenu(tr("Help"), this);
    QAction *manual =
        addCommand(u"help"_s, tr("Manual for this page"), QKeySequence::HelpContents, u"help"_s);
    connect(manual, &QAction::triggered, this, &MainWindow::showHelp);
    QAction *keys =
        addCommand(u"shortcuts"_s, tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, {});
    connect(keys, &QAction::triggered, this, &MainWindow::showShortcuts);
    QAction *about = addCommand(u"about"_s, tr("About Anjuan"), {}, {});
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    QAction *diagnosis = addCommand(u"diagnosis"_s, tr("Report for the search of faults…"), {}, {});
    connect(diagnosis, &QAction::triggered, this, &MainWindow::writeDiagnosis);
    QAction *sample = addCommand(u"sample"_s, tr("The demo in another window"), {}, {});
    connect(sample, &QAction::triggered, this, &MainWindow::openSample);
    help->addActions({manual, keys, sample, diagnosis, about});
    m_bar->addWidget(menuButton(u"help_menu"_s, tr("Help"), u"help"_s, help));
}

/// The workbench, which reminds of rounds and whose lessons lead to the lists they are about.
Page *MainWindow::makeWorkbench()
{
    auto *workbench = new WorkbenchPage(m_workplace);
    connect(workbench, &WorkbenchPage::roundWanted, this, [this](FileRoundId round, int place) {
        Section *rounds = section(u"rounds"_s);
        bringForward(*rounds);
        qobject_cast<RoundsPage *>(rounds->page)->show(round, place);
    });
    connect(workbench, &WorkbenchPage::listWanted, this, [this](LessonFor list) {
        if (list == LessonFor::Benchmarks)
            return openSection(u"discretion"_s);
        Section *administration = section(u"administration"_s);
        bringForward(*administration);
        qobject_cast<AdminPage *>(administration->page)
            ->openPart(list == LessonFor::Matters ? u"matters"_s : u"phrases"_s);
    });
    return workbench;
}

void MainWindow::enter()
{
    leave();
    if (m_workplace.has(Role::Administrator)) {
        addSection(u"administration"_s, tr("Administration"), [this] {
            auto *page = new AdminPage(m_workplace);
            connect(page, &AdminPage::benchmarksWanted, this,
                    [this] { openSection(u"discretion"_s); });
            return page;
        });
        addSection<DiscretionPage>(u"discretion"_s, tr("Discretion"));
    } else {
        addSection(u"workbench"_s, tr("Workbench"), [this] { return makeWorkbench(); });
        addSection<CasesSection>(u"cases"_s, tr("Cases"));
        if (m_workplace.has(Role::LegalOfficer))
            addSection<ReviewPage>(u"review"_s, tr("Legality review"));
        if (MeetingsPage::isFor(m_workplace))
            addSection<MeetingsPage>(u"meetings"_s, tr("Discussions"));
        addSection<RoundsPage>(u"rounds"_s, tr("Case-file review"));
        addSection<DiscretionPage>(u"discretion"_s, tr("Discretion"));
        addSection<RemediesPage>(u"remedies"_s, tr("Remedies"));
        addSection<StatisticsSection>(u"statistics"_s, tr("Figures"));
        addSection<PublicityPage>(u"publicity"_s, tr("Publicity"));
        if (ArchivePage::isFor(m_workplace))
            addSection<ArchivePage>(u"archive"_s, tr("Archive"));
        addSection<AdminPage>(u"administration"_s, tr("Administration"));
    }
    const Session session = m_workplace.session();
    const QString who = tr("%1 · %2").arg(session.actor.name, m_workplace.bureauName());
    m_who->setText(m_workplace.isReadOnly() ? tr("%1 · for reading only").arg(who) : who);
    setWindowTitle(tr("%1 – Anjuan").arg(m_workplace.bureauName()));
    m_all->setCurrentWidget(m_desk);
    for (QAction *action : std::as_const(m_forPerson))
        action->setEnabled(true);
    showTrouble({});
    m_rail->show();
    m_bar->show();
    statusBar()->show();
    bringForward(m_sections.front());
    followLink();
    if (const int minutes = preferences::lockAfterMinutes(); minutes > 0)
        m_idle.start(minutes * 60 * 1000);
}

void MainWindow::leave()
{
    for (const Section &section : m_sections) {
        delete section.page;
        delete section.action;
    }
    m_sections.clear();
    for (QAction *action : std::as_const(m_forPerson))
        action->setEnabled(false);
    m_search->clear(); // nobody reads what somebody else has typed
    m_idle.stop();
    m_rail->hide();
    m_bar->hide();
    statusBar()->hide();
    m_all->setCurrentWidget(m_start);
    setWindowTitle(tr("Anjuan"));
}

void MainWindow::addSection(const QString &name, const QString &text, std::function<Page *()> make)
{
    auto *action = new QAction(theme::icon(name), text, this);
    action->setObjectName(u"section_"_s + name);
    action->setCheckable(true);
    // The tenth is Ctrl+0.
    action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (m_sections.size() + 1) % 10));
    action->setToolTip(
        u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    m_sectionActions->addAction(action);
    m_rail->addAction(action);
    if (QWidget *button = m_rail->widgetForAction(action)) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumWidth(84);
    }
    connect(action, &QAction::triggered, this, [this, name] { openSection(name); });
    m_sections.push_back({name, action, std::move(make)});
}

MainWindow::Section *MainWindow::section(const QString &name)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const Section &one) { return one.name == name; });
    return found == m_sections.end() ? nullptr : &*found;
}

/// A log-in that made all pages at once would hold the window up.
Page *MainWindow::pageOf(Section &section)
{
    if (section.page)
        return section.page;
    section.page = section.make();
    section.page->setObjectName(section.name);
    m_pages->addWidget(section.page);
    connect(section.page, &Page::caseWanted, this, &MainWindow::openCase);
    connect(section.page, &Page::actWanted, this, &MainWindow::openAct);
    connect(section.page, &Page::said, this,
            [this](const QString &what) { statusBar()->showMessage(what, messageMilliseconds); });
    return section.page;
}

void MainWindow::bringForward(Section &section)
{
    Page *page = pageOf(section);
    section.action->setChecked(true);
    m_pages->setCurrentWidget(page);
    page->refresh();
    page->setFocus();
}

void MainWindow::openSection(const QString &name)
{
    if (Section *wanted = section(name))
        bringForward(*wanted);
}

/// Null where this account opens no cases.
CasesSection *MainWindow::cases()
{
    Section *found = section(u"cases"_s);
    return found ? qobject_cast<CasesSection *>(pageOf(*found)) : nullptr;
}

void MainWindow::openCase(CaseId id)
{
    CasesSection *all = cases();
    if (!all)
        return;
    section(u"cases"_s)->action->setChecked(true);
    m_pages->setCurrentWidget(all);
    all->openCase(id);
}

void MainWindow::openAct(CaseId id, const QString &kind)
{
    openCase(id);
    if (CasesSection *all = cases())
        all->openAct(id, kind);
}

Page *MainWindow::currentPage() const
{
    return m_sections.empty() ? nullptr : qobject_cast<Page *>(m_pages->currentWidget());
}

QString MainWindow::sectionName() const
{
    const Page *page = currentPage();
    return page ? page->objectName() : QString();
}

Page *MainWindow::pageInFront() const
{
    const auto *all = qobject_cast<CasesSection *>(currentPage());
    return all ? all->currentPage() : currentPage();
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    const Page *page = pageInFront();
    for (QAction *action : page ? page->actions() : QList<QAction *>())
        all << action;
    if (page && page != currentPage())
        all << currentPage()->actions();
    for (const Section &section : m_sections)
        all << section.action;
    all << m_commands;
    erase_if(all,
             [](const QAction *action) { return !action->isEnabled() || action->isSeparator(); });
    return all;
}

void MainWindow::keepDrafts()
{
    // What an input method has not handed over yet would be lost with the focus.
    QGuiApplication::inputMethod()->commit();
    for (const Section &section : m_sections)
        if (section.page)
            section.page->keepDrafts();
}

void MainWindow::lock()
{
    if (!m_workplace.isLoggedIn())
        return;
    QGuiApplication::inputMethod()->commit();
    keepDrafts();
    m_workplace.logOut();
    m_start->showLogIn();
}

void MainWindow::applyLook()
{
    theme::apply(*qApp, preferences::isDark(), preferences::textPercent());
    keepDrafts();
    emit languageChanged(); // icons are drawn in the colours of the time
}

void MainWindow::showTrouble(const QString &text)
{
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::Window, theme::ground(theme::Tone::Bad));
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(palette);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepDrafts();
    preferences::setLayout(u"main_window"_s, saveGeometry());
    event->accept();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    // A click elsewhere takes the focus away, and with it what an input method has not handed over.
    if (type == QEvent::MouseButtonPress && watched->isWindowType())
        QGuiApplication::inputMethod()->commit();
    const bool isSign = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                        type == QEvent::Wheel || type == QEvent::InputMethod;
    if (isSign && m_workplace.isLoggedIn()) {
        if (const int minutes = preferences::lockAfterMinutes(); minutes > 0)
            m_idle.start(minutes * 60 * 1000);
        else
            m_idle.stop();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace anjuan
