// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/day.h"

#include "core/services/cases.h"
#include "tests/support/watchdog.h"
#include "ui/cases/case_page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 60'000;
const QString sectionPrefix = u"section_"_s;

void wait(const std::function<bool()> &ready)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (timer.elapsed() > patienceMilliseconds) {
            std::fputs("The client does not answer.\n", stderr);
            std::exit(3);
        }
    }
}

/// Notices that a widget was painted.
class PaintNote : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

    bool isPainted = false;
};

/// Steps of a day with the time each takes.
class Day {
public:
    explicit Day(Client &client) : m_client(client)
    {
        std::printf(
            "| step | until all is shown | longest hold-up | wanted |\n|---|--:|--:|---|\n");
    }

    void step(const QString &name, const std::function<void()> &what)
    {
        settle();
        (void)m_watchdog.takeLongest();
        QElapsedTimer timer;
        timer.start();
        what();
        settle();
        const double shown = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const double held = m_watchdog.takeLongest();
        m_isQuick = m_isQuick && held <= 100;
        std::printf("| %s | %.0f ms | %.0f ms | 100 ms%s |\n", qPrintable(name), shown, held,
                    held <= 100 ? "" : ": NO");
    }

    bool isQuick() const { return m_isQuick; }

private:
    void settle()
    {
        do {
            QCoreApplication::processEvents();
            wait([this] { return !m_client.workplace().isBusy(); });
            QCoreApplication::processEvents();
        } while (m_client.workplace().isBusy());
    }

    Client &m_client;
    Watchdog m_watchdog{};
    bool m_isQuick = true;
};

} // namespace

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

void untilPainted(QWidget &widget)
{
    PaintNote note;
    widget.installEventFilter(&note);
    wait([&] { return note.isPainted; });
}

Client::Client()
{
    theme::apply(*qApp, false, 100);
    m_window = std::make_unique<MainWindow>(m_workplace);
    m_window->resize(1366, 768);
    m_window->show();
}

void Client::open(const QString &database)
{
    m_window->startPage().openDatabase(database);
    untilPainted(*m_window->findChild<QLineEdit *>(u"password"_s));
}

void Client::untilOpen()
{
    wait([&] { return !m_workplace.bureauName().isEmpty(); });
}

void Client::logIn(const QString &account, const QString &password)
{
    m_workplace.logIn(account, password);
    wait([&] { return m_window->currentPage() != nullptr; });
}

/// A click on each header that can be seen; a list sorted otherwise is there at the next step.
void sortByEachColumn(Day &day, const QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            day.step(
                u"sort by “%1”"_s.arg(table.model()->headerData(column, Qt::Horizontal).toString()),
                [&] { emit header->sectionClicked(column); });
    }
}

bool noticesAHoldUp()
{
    Watchdog watchdog;
    holdUp(5);
    const bool isCalm = watchdog.takeLongest() < 100;
    holdUp(150);
    return isCalm && watchdog.takeLongest() >= 150;
}

int spendADay(const QString &database, const QString &account)
{
    Client client;
    client.open(database);
    Day day(client);
    day.step(u"log in, to the workbench"_s,
             [&] { client.logIn(account, qEnvironmentVariable("ANJUAN_PASSWORD")); });
    day.step(u"open the list of cases"_s, [&] { client.window().openSection(u"cases"_s); });
    if (auto *table = client.window().findChild<QTableView *>(u"case_table"_s)) {
        day.step(u"jump to its middle"_s, [&] {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
        });
        day.step(u"jump to its end"_s, [&] { table->scrollToBottom(); });
        sortByEachColumn(day, *table);
    }
    auto *box = client.window().findChild<SearchBox *>(u"search_box"_s);
    day.step(u"search for two characters"_s, [&] {
        box->setFocus();
        box->setText(u"占道"_s);
        box->begin();
    });
    CaseId chosen;
    client.workplace().read(
        &client.window(),
        [](Seat &seat) {
            return cases::list(seat.db, seat.session, {.stage = Stage::Served, .limit = 1});
        },
        [&](const Result<std::vector<ListedCase>> &found) {
            if (found && !found->empty())
                chosen = found->front().row.id;
        });
    wait([&] { return !client.workplace().isBusy(); });
    if (!chosen.isNull()) {
        day.step(u"open a case"_s, [&] { client.window().openCase(chosen); });
        day.step(u"open a form"_s, [&] { client.window().openAct(chosen, u"add_evidence"_s); });
    }
    // Every page that the account has.
    for (const QAction *section : client.window().findChildren<QAction *>()) {
        const QString name = section->objectName();
        if (name.startsWith(sectionPrefix))
            day.step(u"open the page %1"_s.arg(name.sliced(sectionPrefix.size())),
                     [&] { client.window().openSection(name.sliced(sectionPrefix.size())); });
    }
    day.step(u"back to the workbench"_s, [&] { client.window().openSection(u"workbench"_s); });
    std::printf("\nmemory at most: %.0f MB (wanted: 200 MB)\n", peakMegabytes());
    return day.isQuick() && peakMegabytes() <= 200 ? 0 : 1;
}

} // namespace anjuan::bench
