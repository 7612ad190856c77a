// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/services/case_lists.h"
#include "core/services/organisation.h"
#include "tests/ui/client.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/new_case_page.h"
#include "ui/help/help_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolBar>
#include <cmath>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

double luminance(QColor colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(QColor a, QColor b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void aBureauIsMadeOnAnEmptyMachine();
    void whatIsTypedStaysWhenTheBureauIsRefused();
    void aWrongPasswordIsSaidAndTheNameStays();
    void whoIsQuickerThanTheDatabaseIsLetInAllTheSame();
    void aDatabaseThatCannotBeOpenedIsSaidAndTheNameStays();
    void eachRoleHasItsPages_data();
    void eachRoleHasItsPages();
    void lockingHidesThePagesAndAsksForThePassword();
    void theSearchFindsACaseByItsNumber();
    void theSearchRunsACommand();
    void theSearchLeadsToTheCasesOfAPartyAndOfAMatter();
    void theSearchSaysThatNothingWasFound();
    void nobodySearchesBeforeTheLogIn();
    void aCaseBeginsFromTheWorkbench();
    void aPersonChangesTheOwnPassword();
    void whatTheStartPageSaidIsGoneAfterTheLogIn();
    void theSheetListsEveryShortcut();
    void everyControlOfTheStartPageHasAName();
    void theTitlesOfTheManualAreWhole_data();
    void theTitlesOfTheManualAreWhole();
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
};

void TestShell::aBureauIsMadeOnAnEmptyMachine()
{
    TestClient client(false);
    QTest::mouseClick(client.find<QPushButton>(u"new_bureau"_s), Qt::LeftButton);
    // The rule for the password, and what becomes of the keys, are read before anything is typed.
    QVERIFY(client.find<QLabel>(u"password_rule"_s)->isVisible());
    QVERIFY(client.find<QLabel>(u"password_rule"_s)->text().contains(u"10"_s));
    QVERIFY(client.find<QLabel>(u"key_file_note"_s)->text().contains(u".keys"_s));
    type(client.find<QLineEdit>(u"bureau_name"_s), u"某某市城市管理局"_s);
    type(client.find<QLineEdit>(u"agency_word"_s), u"某城管"_s);
    type(client.find<QLineEdit>(u"administrator_password"_s), u"Correct-Horse-9"_s);
    type(client.find<QLineEdit>(u"administrator_password_again"_s), u"Correct-Horse-9"_s);
    type(client.find<QLineEdit>(u"bureau_file"_s), client.folder() + u"/new.db"_s);
    QTest::mouseClick(client.find<QPushButton>(u"create_bureau"_s), Qt::LeftButton);
    auto *word = client.find<QLineEdit>(u"password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(word->isVisible(), 20'000);
    QCOMPARE(client.find<QLineEdit>(u"account"_s)->text(), u"admin"_s);
    type(word, u"Correct-Horse-9"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(client.window().currentPage(), 20'000);
    QVERIFY(client.window().windowTitle().contains(u"某某市城市管理局"_s));
    QCOMPARE(preferences::recentDatabases().value(0), client.folder() + u"/new.db"_s);

    // What comes next is said, and each step leads to where it is done.
    const auto step = [&client](int place) {
        return client.window().findChild<QPushButton *>(u"next_step_%1"_s.arg(place));
    };
    QTRY_VERIFY_WITH_TIMEOUT(step(4) && step(4)->isVisible(), 20'000);
    QTest::mouseClick(step(1), Qt::LeftButton);
    QTRY_VERIFY(client.window().findChild<QWidget *>(u"part_officers"_s));
    QVERIFY(client.find<QWidget>(u"part_officers"_s)->isVisible());
    const QString before = step(1)->text();
    client.workplace().write(
        &client.window(),
        [](Seat &seat) -> Result<OfficerId> {
            const Result<UnitTree> units = organisation::units(seat.db, seat.session);
            if (!units)
                return units.error();
            Officer officer;
            officer.name = u"测试员"_s;
            officer.unit = units->units().front().id;
            return organisation::addOfficer(seat.db, seat.session, officer);
        },
        [&client](const auto &) { client.workplace().announceLists(); });
    QTRY_VERIFY_WITH_TIMEOUT(step(1)->text() != before, 20'000); // ticked off by itself
    QTest::mouseClick(step(4), Qt::LeftButton);
    QTRY_COMPARE(client.window().sectionName(), u"discretion"_s);
}

void TestShell::whatIsTypedStaysWhenTheBureauIsRefused()
{
    TestClient client(false);
    QTest::mouseClick(client.find<QPushButton>(u"new_bureau"_s), Qt::LeftButton);
    type(client.find<QLineEdit>(u"bureau_name"_s), u"某某市城市管理局"_s);
    type(client.find<QLineEdit>(u"administrator_password"_s), u"123"_s);
    type(client.find<QLineEdit>(u"administrator_password_again"_s), u"123"_s);
    type(client.find<QLineEdit>(u"bureau_file"_s), client.folder() + u"/new.db"_s);
    QTest::mouseClick(client.find<QPushButton>(u"create_bureau"_s), Qt::LeftButton);
    auto *trouble = client.find<QLabel>(u"creation_trouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible() && !trouble->text().isEmpty(), 20'000);
    QCOMPARE(client.find<QLineEdit>(u"bureau_name"_s)->text(), u"某某市城市管理局"_s);

    // Nothing is left behind that would stand in the way of a better password.
    type(client.find<QLineEdit>(u"administrator_password"_s), u"Correct-Horse-9"_s);
    type(client.find<QLineEdit>(u"administrator_password_again"_s), u"Correct-Horse-9"_s);
    QTest::mouseClick(client.find<QPushButton>(u"create_bureau"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(client.find<QLineEdit>(u"password"_s)->isVisible(), 20'000);
}

void TestShell::aWrongPasswordIsSaidAndTheNameStays()
{
    TestClient client;
    client.window().startPage().openDatabase(client.databasePath());
    auto *word = client.find<QLineEdit>(u"password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(word->isVisible(), 20'000);
    type(client.find<QLineEdit>(u"account"_s), u"officer1"_s);
    type(word, u"wrong"_s);
    QTest::keyClick(word, Qt::Key_Return);
    auto *trouble = client.find<QLabel>(u"log_in_trouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible() && !trouble->text().isEmpty(), 20'000);
    QCOMPARE(client.find<QLineEdit>(u"account"_s)->text(), u"officer1"_s);
    QVERIFY(client.find<QPushButton>(u"log_in"_s)->isEnabled());
    QVERIFY(!client.window().currentPage());
}

void TestShell::whoIsQuickerThanTheDatabaseIsLetInAllTheSame()
{
    TestClient client;
    client.window().startPage().openDatabase(client.databasePath());
    auto *word = client.find<QLineEdit>(u"password"_s);
    QVERIFY(word->isVisible()); // at once: no answer can have come yet
    client.find<QLineEdit>(u"account"_s)->setText(u"officer1"_s);
    word->setText(TestClient::password());
    QTest::keyClick(word, Qt::Key_Return);
    QVERIFY(client.workplace().isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(client.window().currentPage(), 20'000);
    client.settle();
}

void TestShell::aDatabaseThatCannotBeOpenedIsSaidAndTheNameStays()
{
    TestClient client(false);
    client.window().startPage().openDatabase(client.folder() + u"/none.db"_s);
    auto *word = client.find<QLineEdit>(u"password"_s);
    client.find<QLineEdit>(u"account"_s)->setText(u"officer1"_s);
    QTest::keyClick(word, Qt::Key_Return);
    auto *trouble = client.find<QLabel>(u"choice_trouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 20'000);
    QVERIFY(trouble->text().contains(u"none.db"_s));
    QVERIFY(!word->isVisible());
    QCOMPARE(client.find<QLineEdit>(u"account"_s)->text(), u"officer1"_s);
    QVERIFY(client.find<QPushButton>(u"log_in"_s)->isEnabled());
}

void TestShell::eachRoleHasItsPages_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("pages");
    const QStringList inCases{u"section_workbench"_s, u"section_cases"_s,
                              u"section_rounds"_s,    u"section_discretion"_s,
                              u"section_remedies"_s,  u"section_statistics"_s,
                              u"section_publicity"_s, u"section_administration"_s};
    QTest::addRow("officer") << u"officer1"_s << inCases;
    QStringList forLegal = inCases;
    forLegal.insert(2, u"section_review"_s);
    forLegal.insert(3, u"section_meetings"_s);
    QTest::addRow("legal officer") << u"legal1"_s << forLegal;
    QTest::addRow("administrator")
        << u"admin"_s << QStringList{u"section_administration"_s, u"section_discretion"_s};
}

void TestShell::eachRoleHasItsPages()
{
    QFETCH(QString, account);
    QFETCH(QStringList, pages);
    TestClient client;
    client.logIn(account);
    QStringList found;
    for (const QAction *action : client.find<QToolBar>(u"sections"_s)->actions())
        found << action->objectName();
    QCOMPARE(found, pages);
}

void TestShell::lockingHidesThePagesAndAsksForThePassword()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    client.find<QAction>(u"lock"_s)->trigger();
    QVERIFY(!client.workplace().isLoggedIn());
    QVERIFY(!client.window().currentPage());
    QVERIFY(client.find<QLineEdit>(u"password"_s)->isVisible());
    QVERIFY(client.find<QLineEdit>(u"password"_s)->text().isEmpty());
    client.logIn(u"officer1"_s);
    QVERIFY(client.window().currentPage());
}

void TestShell::theSearchFindsACaseByItsNumber()
{
    TestClient client;
    client.logIn(u"chief1"_s);
    QString number;
    client.workplace().read(
        &client.window(),
        [](Seat &seat) { return cases::list(seat.db, seat.session, {.limit = 1}); },
        [&](const Result<std::vector<ListedCase>> &found) {
            number = found->front().row.number();
        });
    QTRY_VERIFY(!number.isEmpty());
    auto *box = client.find<SearchBox>(u"search_box"_s);
    QSignalSpy wanted(box, &SearchBox::caseWanted);
    client.find<QAction>(u"search"_s)->trigger();
    type(box, number);
    auto *results = client.find<QListWidget>(u"search_results"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results->count() > 0 && results->item(0)->text().startsWith(number),
                             5'000);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(box->text().isEmpty());
}

void TestShell::theSearchRunsACommand()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    client.find<QAction>(u"search"_s)->trigger();
    auto *box = client.find<SearchBox>(u"search_box"_s);
    type(box, client.find<QAction>(u"lock"_s)->text());
    auto *results = client.find<QListWidget>(u"search_results"_s);
    QTRY_VERIFY(results->count() == 1);
    client.settle();
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!client.workplace().isLoggedIn());
}

void TestShell::theSearchLeadsToTheCasesOfAPartyAndOfAMatter()
{
    TestClient client;
    client.logIn(u"chief1"_s);
    CaseLine some;
    client.workplace().read(
        &client.window(),
        [](Seat &seat) -> Result<CaseLine> {
            const auto keys =
                case_lists::keys(seat.db, seat.session, {.stages = {Stage::Served}}, {});
            const auto lines =
                case_lists::lines(seat.db, seat.session, seat.book, {keys->keys.front().entry});
            return lines->front();
        },
        [&](const Result<CaseLine> &found) { some = *found; });
    QTRY_VERIFY(!some.partyName.isEmpty());
    auto *box = client.find<SearchBox>(u"search_box"_s);
    auto *results = client.find<QListWidget>(u"search_results"_s);
    QSignalSpy wanted(box, &SearchBox::casesWanted);
    const QString letters = pinyinInitials(some.matterName);
    for (const auto &[typed, says] :
         {std::pair{some.partyName, some.partyName}, std::pair{letters, some.matterName}}) {
        client.find<QAction>(u"search"_s)->trigger();
        type(box, typed);
        QListWidgetItem *meant = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (meant = results->findItems(says, Qt::MatchContains).value(0)) != nullptr, 5'000);
        results->setCurrentItem(meant);
        QTest::keyClick(box, Qt::Key_Return);
    }
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].value<CaseFilter>().text, some.partyName);
    QCOMPARE(wanted[1][0].value<CaseFilter>().matter, some.matter);
    QCOMPARE(client.window().sectionName(), u"cases"_s);
    QCOMPARE(client.window().findChild<CaseListPage *>()->filter().matter, some.matter);
    client.settle();
}

void TestShell::theSearchSaysThatNothingWasFound()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    client.find<QAction>(u"search"_s)->trigger();
    auto *box = client.find<SearchBox>(u"search_box"_s);
    auto *results = client.find<QListWidget>(u"search_results"_s);
    type(box, u"没有这样的案件"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results->count() == 1 && results->isVisible(), 5'000);
    QVERIFY(!(results->item(0)->flags() & Qt::ItemIsEnabled));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(box->text().isEmpty() && !results->isVisible());
}

/// What somebody types over a locked window is no search, and nobody else reads it later.
void TestShell::nobodySearchesBeforeTheLogIn()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    auto *box = client.find<SearchBox>(u"search_box"_s);
    type(box, u"Secret"_s);
    client.find<QAction>(u"lock"_s)->trigger();
    QTest::keyClick(&client.window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!box->hasFocus());
    QVERIFY(!client.find<QListWidget>(u"search_results"_s)->isVisible());
    client.logIn(u"chief1"_s);
    QVERIFY(box->text().isEmpty());
}

void TestShell::aCaseBeginsFromTheWorkbench()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    QCOMPARE(client.window().sectionName(), u"workbench"_s);
    QTest::keyClick(client.window().currentPage(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(client.window().sectionName(), u"cases"_s);
    QVERIFY(client.window().findChild<NewCasePage *>());
    client.settle();
}

void TestShell::aPersonChangesTheOwnPassword()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    client.find<QAction>(u"change_password"_s)->trigger();
    const QPointer<QDialog> dialog = client.find<QDialog>(u"password_dialog"_s);
    type(client.find<QLineEdit>(u"password_now"_s), TestClient::password());
    type(client.find<QLineEdit>(u"password_wanted"_s), u"Correct-Horse-8"_s);
    type(client.find<QLineEdit>(u"password_again"_s), u"Correct-Horse-7"_s);
    QTest::keyClick(client.find<QLineEdit>(u"password_again"_s), Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible()); // and says that they differ
    type(client.find<QLineEdit>(u"password_again"_s), u"Correct-Horse-8"_s);
    QTest::keyClick(client.find<QLineEdit>(u"password_again"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 20'000);
    QVERIFY(client.window().currentPage());
    client.find<QAction>(u"lock"_s)->trigger();
    auto *word = client.find<QLineEdit>(u"password"_s);
    type(word, u"Correct-Horse-8"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(client.window().currentPage(), 20'000);
    client.settle();
}

void TestShell::whatTheStartPageSaidIsGoneAfterTheLogIn()
{
    TestClient client(false);
    client.window().startPage().openDatabase(client.folder() + u"/none.db"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client.find<QLabel>(u"choice_trouble"_s)->isVisible(), 20'000);
    QVERIFY(client.find<QLabel>(u"trouble"_s)->text().isEmpty());
}

void TestShell::theSheetListsEveryShortcut()
{
    TestClient client;
    client.logIn(u"officer1"_s);
    client.find<QAction>(u"shortcuts"_s)->trigger();
    auto *table = client.find<QTableWidget>(u"shortcuts_table"_s);
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys << table->item(row, 1)->text();
    for (const QAction *command : client.window().commands())
        if (!command->shortcut().isEmpty())
            QVERIFY2(keys.contains(command->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(command->text()));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

void TestShell::theTitlesOfTheManualAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::newRow("English") << u"en"_s << 100;
    QTest::newRow("Chinese, large") << u"zh_CN"_s << 175;
}

void TestShell::theTitlesOfTheManualAreWhole()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    TestClient client(false);
    client.setLook(language, false, percent);
    help::open(u"start"_s, &client.window());
    auto *manual = client.window().findChild<QWidget *>(u"manual"_s);
    QVERIFY(manual && manual->isVisible());
    const auto *titles = manual->findChild<QListWidget *>();
    QVERIFY(titles->count() > 10);
    QTRY_VERIFY(titles->viewport()->width() >= titles->sizeHintForColumn(0));
}

void TestShell::everyControlOfTheStartPageHasAName()
{
    TestClient client;
    QCOMPARE(namelessControls(&client.window()), QStringList());
    QTest::mouseClick(client.find<QPushButton>(u"new_bureau"_s), Qt::LeftButton);
    QCOMPARE(namelessControls(&client.window()), QStringList());
    client.logIn(u"officer1"_s);
    QCOMPARE(namelessControls(&client.window()), QStringList());
}

void TestShell::textStandsOutFromItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestShell::textStandsOutFromItsGround()
{
    QFETCH(bool, dark);
    theme::apply(*qApp, dark, 100);
    const QPalette palette = qApp->palette();
    for (const theme::Tone tone : {theme::Tone::Plain, theme::Tone::Quiet, theme::Tone::Accent,
                                   theme::Tone::Good, theme::Tone::Warning, theme::Tone::Bad}) {
        QVERIFY(contrast(theme::text(tone), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(theme::text(tone), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(theme::text(tone), theme::ground(tone)) >= 4.5);
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                     palette.color(QPalette::Highlight)) >= 4.5);
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
