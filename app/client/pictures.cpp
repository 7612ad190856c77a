// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/pictures.h"

#include "app/client/languages.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/demo/assessed.h"
#include "ui/cases/case_page.h"
#include "ui/cases/papers_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/statistics_section.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <memory>

namespace anjuan::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 60'000;
constexpr qint64 shownCases = 400;
const QString word = u"Anjuan-demo-1"_s;

constexpr int manualWidth = 683;

/// The pages that chapters of the manual show.
const QStringList manualPictures{u"start"_s,       u"workbench"_s,         u"cases"_s,
                                 u"case-served"_s, u"new-register_lead"_s, u"new-summary_decide"_s,
                                 u"review"_s,      u"remedies"_s,          u"documents"_s,
                                 u"discretion"_s,  u"statistics"_s,        u"administration-01"_s};

/// How one series of pictures looks.
struct Look {
    QString language;
    bool isDark;
    QSize size;
    int textPercent = 100;

    QString name() const
    {
        const QString plain = u"%1-%2-%3"_s.arg(language, isDark ? u"dark"_s : u"light"_s,
                                                QString::number(size.width()));
        return textPercent == 100 ? plain : plain + u"-text%1"_s.arg(textPercent);
    }
};

class Album {
public:
    Album(QDir folder, QString database, bool forManual)
        : m_folder(std::move(folder)), m_database(std::move(database)), m_forManual(forManual)
    {
    }

    bool take(const Look &look)
    {
        preferences::setLanguage(look.language);
        preferences::setDark(look.isDark);
        m_languages.apply();
        preferences::setTextPercent(look.textPercent);
        theme::apply(*qApp, look.isDark, look.textPercent);
        m_look = look;
        makeWindow();
        const Result<Location> where = Location::parse(m_database);
        if (!where)
            return false;
        m_workplace->open(*where);
        if (!settle())
            return false;
        picture(u"start"_s);
        return as(u"officer1"_s, [this] { return pagesOfOfficer(); }) &&
               as(u"legal1"_s,
                  [this] {
                      return page(u"workbench"_s, u"workbench-legal"_s) &&
                             page(u"review"_s, u"review"_s) && page(u"meetings"_s, u"meetings"_s) &&
                             page(u"rounds"_s, u"rounds"_s) && page(u"remedies"_s, u"remedies"_s) &&
                             page(u"publicity"_s, u"publicity"_s) && pagesOfDiscretion();
                  }) &&
               as(u"chief1"_s,
                  [this] {
                      return page(u"workbench"_s, u"workbench-leader"_s) &&
                             page(u"archive"_s, u"archive"_s) && pagesOfFigures();
                  }) &&
               as(u"admin"_s, [this] { return pagesOfAdministrator(); });
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_workplace = std::make_unique<Workplace>();
        m_window = std::make_unique<MainWindow>(*m_workplace);
        m_window->setFixedSize(m_look.size);
        m_window->show();
    }

    bool until(const std::function<bool()> &ready)
    {
        QElapsedTimer timer;
        timer.start();
        while (!ready()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            if (timer.elapsed() > patienceMilliseconds)
                return false;
        }
        return true;
    }

    /// Until everything that was asked for is shown.
    bool settle()
    {
        for (int round = 0; round < 4; ++round) {
            if (!until([this] { return !m_workplace->isBusy(); }))
                return false;
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 120)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        return true;
    }

    void picture(const QString &name)
    {
        if (m_forManual && !manualPictures.contains(name))
            return;
        QImage taken = m_window->grab().toImage();
        QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look.name()));
        if (m_forManual) {
            // Fewer shades keep the program small.
            taken = taken.scaledToWidth(manualWidth, Qt::SmoothTransformation)
                        .convertToFormat(QImage::Format_RGB555)
                        .convertToFormat(QImage::Format_RGB888);
            path = m_folder.filePath(m_look.language + u'/' + name + u".png"_s);
            m_folder.mkpath(m_look.language);
        }
        if (taken.save(path))
            std::printf("    %s\n", qPrintable(path));
        else
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    }

    bool as(const QString &account, const std::function<bool()> &work)
    {
        m_workplace->logIn(account, word);
        if (!until([this] { return m_window->currentPage() != nullptr; }))
            return false;
        const bool done = settle() && work();
        m_workplace->logOut();
        return done;
    }

    bool page(const QString &section, const QString &name)
    {
        m_window->openSection(section);
        if (!settle())
            return false;
        picture(name);
        return true;
    }

    bool pagesOfFigures()
    {
        if (!page(u"statistics"_s, u"statistics-dashboard"_s))
            return false;
        auto *figures = m_window->findChild<StatisticsSection *>();
        for (const QString &tab : {u"figures"_s, u"tables"_s, u"pivot"_s, u"freezes"_s}) {
            figures->open(tab);
            if (!settle())
                return false;
            picture(u"statistics-"_s + tab);
        }
        return true;
    }

    /// The last of the cases that is as wanted; the first where none is.
    std::optional<CaseId> caseOf(const CaseQuery &query,
                                 const std::function<bool(const CaseRow &)> &isWanted)
    {
        std::optional<CaseId> first;
        std::optional<CaseId> found;
        bool answered = false;
        m_workplace->read(
            m_window.get(),
            [query](Seat &seat) { return cases::list(seat.db, seat.session, query); },
            [&](const Result<std::vector<ListedCase>> &cases) {
                answered = true;
                for (const ListedCase &one : cases ? *cases : std::vector<ListedCase>()) {
                    first = first ? first : one.row.id;
                    found = isWanted(one.row) ? one.row.id : found;
                }
            });
        (void)until([&] { return answered; });
        return found ? found : first;
    }

    /// One of the ordinary procedure has more to show.
    std::optional<CaseId> caseAt(Stage stage)
    {
        return caseOf({.stage = stage, .limit = 40},
                      [](const CaseRow &row) { return row.procedure == Procedure::Ordinary; });
    }

    /// A case of the matter that has a benchmark and like cases: one to be assessed, or the one
    /// whose fine is far above the others.
    std::optional<CaseId> caseWithBenchmark(bool isDecided)
    {
        return caseOf({.limit = 1000}, [isDecided](const CaseRow &row) {
            return row.matter == demo::assessedMatter() &&
                   (isDecided ? row.fine > Money::yuan(1500) : row.stage == Stage::Investigation);
        });
    }

    bool pagesOfOfficer()
    {
        if (!page(u"workbench"_s, u"workbench"_s) || !page(u"cases"_s, u"cases"_s))
            return false;
        for (const Stage stage : {Stage::Investigation, Stage::Notified, Stage::Served}) {
            const std::optional<CaseId> id = caseAt(stage);
            if (!id)
                continue;
            m_window->openCase(*id);
            if (!settle())
                return false;
            picture(u"case-"_s + nameOf(stageNames, stage));
            if (stage == Stage::Served && !documentsOf(*id))
                return false;
            if (stage != Stage::Investigation)
                continue;
            m_window->openAct(*id, u"inquire"_s);
            if (!settle())
                return false;
            picture(u"form"_s);
        }
        for (const QString &kind : {u"register_lead"_s, u"summary_decide"_s}) {
            m_window->openAct({}, kind);
            if (!settle())
                return false;
            picture(u"new-"_s + kind);
        }
        return true;
    }

    bool documentsOf(CaseId id)
    {
        for (CasePage *page : m_window->findChildren<CasePage *>()) {
            if (page->caseId() != id)
                continue;
            auto *tabs = page->findChild<QTabWidget *>(u"case_details"_s);
            auto *papers = tabs->findChild<PapersPanel *>();
            if (!papers)
                return false;
            tabs->setCurrentWidget(papers);
            if (!settle())
                return false;
            picture(u"documents"_s);
        }
        return true;
    }

    /// Each part of the page, and a case that is assessed and one that is checked.
    bool pagesOfDiscretion()
    {
        m_window->openSection(u"discretion"_s);
        auto *tabs = m_window->findChild<QTabWidget *>(u"discretion_tabs"_s);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (!settle())
                return false;
            picture(u"discretion-%1"_s.arg(tab + 1));
        }
        const std::optional<CaseId> id = caseWithBenchmark(false);
        for (const QString &kind : {u"assess"_s, u"check_exemption"_s}) {
            if (!id)
                break;
            m_window->openAct(*id, kind);
            if (!settle())
                return false;
            picture(u"form-"_s + kind);
        }
        const std::optional<CaseId> fined = caseWithBenchmark(true);
        if (!fined)
            return true;
        m_window->openCase(*fined);
        if (!settle())
            return false;
        for (QWidget *panel : m_window->findChildren<QWidget *>(u"like_panel"_s))
            if (auto *details = qobject_cast<QTabWidget *>(panel->parentWidget()->parentWidget()))
                details->setCurrentWidget(panel);
        if (!settle())
            return false;
        picture(u"like-cases"_s);
        return true;
    }

    bool pagesOfAdministrator()
    {
        m_window->openSection(u"administration"_s);
        auto *parts = m_window->findChild<QListWidget *>(u"admin_parts"_s);
        for (int row = 0; parts && row < parts->count(); ++row) {
            parts->setCurrentRow(row);
            if (!settle())
                return false;
            picture(u"administration-%1"_s.arg(row + 1, 2, 10, QLatin1Char('0')));
        }
        return true;
    }

    QDir m_folder;
    QString m_database;
    bool m_forManual;
    Look m_look{};
    Languages m_languages{};
    std::unique_ptr<Workplace> m_workplace{};
    std::unique_ptr<MainWindow> m_window{};
};

} // namespace

int takePictures(const PictureWish &wish)
{
    // Nothing of the person who runs this is shown or changed.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.filePath(u"config"_s));
    const QDir folder(wish.folder);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s cannot be made\n", qPrintable(wish.folder));
        return 3;
    }
    const QString database = home.filePath(u"bureau.db"_s);
    {
        Result<Database> made = Database::create(Location::file(database));
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().text));
            return 3;
        }
        const Result<DemoReport> filled = demo::fill(*made, {.cases = shownCases,
                                                             .seed = 1,
                                                             .password = word,
                                                             .until = dayInChina(Moment::now()),
                                                             .hasAssessed = true});
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().text));
            return 3;
        }
    }
    Album album(folder, database, wish.forManual);
    QList<Look> looks;
    for (const QString &language : wish.languages) {
        for (const bool isDark : wish.bothLooks ? QList<bool>{false, true} : QList<bool>{false})
            for (const QSize size : wish.bothSizes ? QList<QSize>{{1366, 768}, {1920, 1080}}
                                                   : QList<QSize>{{1366, 768}})
                looks << Look{language, isDark, size};
        if (wish.largeText)
            looks << Look{language, false, {1366, 768}, 200};
    }
    for (const Look &look : looks)
        if (!album.take(look)) {
            std::fputs("The client does not answer.\n", stderr);
            return 3;
        }
    return 0;
}

} // namespace anjuan::client
