// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/case_link.h"
#include "core/base/result.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace anjuan {

class CasesSection;
class Page;
class SearchBox;
class StartPage;
class Workplace;

/// The client's window: the start page until somebody is logged in, then the pages that this
/// person's roles have a use for.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);
    ~MainWindow() override;

    StartPage &startPage() const { return *m_start; }
    /// The page that is in front; null before anybody is logged in.
    Page *currentPage() const;
    void openCase(CaseId id);
    void openAct(CaseId id, const QString &kind);
    /// Shows where the link leads, now or after the next log-in.
    void openLink(const CaseLink &link);
    /// Brings the page of that name to the front: "workbench", "cases", "administration".
    void openSection(const QString &name);
    /// The name of the page in front; empty before anybody is logged in.
    QString sectionName() const;
    /// Hides everything behind the log-in; what was typed is kept.
    void lock();
    /// Every action of the window and of the page in front that can be asked for now.
    QList<QAction *> commands() const;

signals:
    /// The window is to be made anew: the language has changed.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int messageMilliseconds = 8000; ///< that a message stays in the status bar

    struct Section {
        QString name;
        QAction *action;
        std::function<Page *()> make;
        Page *page = nullptr; ///< made when it is first wanted
    };

    void makeActions();
    QAction *addCommand(const QString &name, const QString &text, const QKeySequence &keys,
                        const QString &icon);
    void enter();
    void leave();
    void addSection(const QString &name, const QString &text, std::function<Page *()> make);
    template <class SectionPage> void addSection(const QString &name, const QString &text)
    {
        addSection(name, text, [this] { return new SectionPage(m_workplace); });
    }
    Page *makeWorkbench();
    Section *section(const QString &name);
    Page *pageOf(Section &section);
    void bringForward(Section &section);
    CasesSection *cases();
    void showTrouble(const QString &text);
    void keepDrafts();
    void applyLook();
    void showShortcuts();
    void chooseScannerFolder();
    void writeOfficeSettings();
    void showHelp();
    void writeDiagnosis();
    void openSample();
    void followLink();
    void showAbout();
    Page *pageInFront() const;

    Workplace &m_workplace;
    QStackedWidget *m_all;
    StartPage *m_start;
    QWidget *m_desk;
    QStackedWidget *m_pages;
    QToolBar *m_rail;
    QToolBar *m_bar;
    SearchBox *m_search;
    QLabel *m_trouble;
    QLabel *m_who;
    QActionGroup *m_sectionActions;
    std::vector<Section> m_sections{};
    QList<QAction *> m_commands{};
    QList<QAction *> m_forPerson{}; ///< only while somebody is logged in
    QTimer m_idle{};
    std::optional<CaseLink> m_link{}; ///< waits for a log-in
};

} // namespace anjuan
