// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"

#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// A made-up bureau that all clients of the program get copies of: its accounts' passwords take
/// seconds.
QString madeUpBureau()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"bureau.db"_s);
    if (QFile::exists(path))
        return path;
    Result<Database> made = Database::create(Location::file(path));
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    const Result<DemoReport> filled = demo::fill(*made, {.cases = 60,
                                                         .seed = 7,
                                                         .password = TestClient::password(),
                                                         .until = TestClient::lastDay()});
    if (!filled)
        qFatal("%s", qPrintable(filled.error().text));
    return path;
}

} // namespace

TestClient::TestClient(bool hasBureau)
{
    if (!initialiseCrypto())
        qFatal("no random numbers");
    // Nothing of the machine's own settings is read or written.
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"config"_s));
    preferences::setLanguage(u"zh_CN"_s);
    if (hasBureau)
        for (const QString &suffix : {u""_s, u".keys"_s, u".head"_s})
            if (!QFile::copy(madeUpBureau() + suffix, databasePath() + suffix))
                qFatal("The made-up bureau cannot be copied.");
    m_longestAllowed = qEnvironmentVariableIntValue("ANJUAN_WATCHDOG_MS");
    if (m_longestAllowed > 0)
        m_watchdog = std::make_unique<Watchdog>();
    m_workplace = std::make_unique<Workplace>();
    setLook(u"zh_CN"_s, false);
}

TestClient::~TestClient()
{
    m_window.reset();
    m_workplace.reset();
    QCoreApplication::removeTranslator(&m_words);
}

QString TestClient::password() { return u"Anjuan-demo-1"_s; }

CaseId TestClient::record(CaseId id, const QString &account, const QString &kind,
                          const QJsonObject &content)
{
    if (!m_workplace->isLoggedIn() || m_workplace->session().actor.account != account)
        logIn(account);
    return now([&](Seat &seat) -> Result<CaseId> {
        const Result<Recorded> done = cases::record(
            seat.db, seat.session, seat.book,
            {.caseId = id, .kind = kind, .day = seat.session.today, .content = content});
        if (!done)
            return done.error();
        return done->file.id;
    });
}

CaseId TestClient::fileCase(const QString &where)
{
    logIn(u"officer1"_s);
    const QString party = now([](Seat &seat) -> Result<QString> {
        const auto cases = cases::list(seat.db, seat.session, {.limit = 50});
        if (!cases)
            return cases.error();
        for (const ListedCase &one : *cases)
            if (!one.row.party.isNull())
                return one.row.party.toString();
        return refused(u"no party"_s);
    });
    const CaseId id =
        record({}, u"officer1"_s, RegisterLead::kind,
               {{u"source"_s, u"patrol"_s}, {u"description"_s, u"占道"_s}, {u"place"_s, where}});
    record(id, u"officer1"_s, FileCase::kind,
           {{u"matter"_s, u"S-102"_s},
            {u"party"_s, party},
            {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
            {u"cause"_s, u"占道"_s},
            {u"facts"_s, u"占道"_s}});
    return record(id, u"chief1"_s, Approve::kind, {{u"act"_s, 2}});
}

Date TestClient::lastDay() { return dayInChina(Moment::now()); }

void TestClient::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workplace);
    m_window->resize(1366, 768);
    m_window->show();
}

void TestClient::setLook(const QString &language, bool dark, int textPercent)
{
    preferences::setLanguage(language);
    preferences::setDark(dark);
    preferences::setTextPercent(textPercent);
    QCoreApplication::removeTranslator(&m_words);
    if (language == "zh_CN"_L1 && m_words.load(u":/i18n/anjuan_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&m_words);
    theme::apply(*qApp, dark, textPercent);
    makeWindow();
    if (m_watchdog)
        (void)m_watchdog->takeLongest(); // how long a start takes is measured by itself
}

void TestClient::logIn(const QString &account)
{
    if (m_workplace->isLoggedIn())
        m_workplace->logOut();
    m_window->startPage().openDatabase(databasePath());
    auto *word = find<QLineEdit>(u"password"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(word->isVisible(), "the bureau was not opened", 20'000);
    auto *name = find<QLineEdit>(u"account"_s);
    type(name, account);
    type(word, password());
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->currentPage(), "the log-in was refused", 20'000);
    settle();
}

void TestClient::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_workplace->isBusy(), 30'000);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QTRY_VERIFY_WITH_TIMEOUT(!m_workplace->isBusy(), 30'000);
    // Without a window manager nothing is active any more once a tool tip or a list has gone.
    if (!qApp->activeWindow())
        m_window->activateWindow();
    if (const std::optional<double> held = takeHoldUp())
        QTest::qFail(qPrintable(u"The thread of windows was held up for %1 ms."_s.arg(*held)),
                     __FILE__, __LINE__);
}

std::optional<double> TestClient::takeHoldUp()
{
    if (!m_watchdog)
        return {};
    const double held = m_watchdog->takeLongest();
    return held > m_longestAllowed ? std::optional(held) : std::nullopt;
}

QStringList namelessControls(QWidget *widget)
{
    QStringList found;
    for (QWidget *control : widget->findChildren<QWidget *>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(control);
        if (said && said->state().focusable && said->text(QAccessible::Name).isEmpty())
            found << u"%1 %2"_s.arg(QLatin1StringView(control->metaObject()->className()),
                                    control->objectName());
    }
    return found;
}

void type(QWidget *field, const QString &text)
{
    if (!qApp->activeWindow())
        field->window()->activateWindow();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(field, letter.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(letter);
            QCoreApplication::sendEvent(field, &event);
        }
    }
}

void TestClient::picture(const QString &path, QWidget *widget)
{
    settle();
    QWidget *shown = widget ? widget : m_window.get();
    if (!shown->grab().save(path))
        qFatal("%s cannot be written.", qPrintable(path));
}

} // namespace anjuan
