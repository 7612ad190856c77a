// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/services/cases.h"
#include "tests/ui/client.h"
#include "ui/cases/case_list_chips.h"
#include "ui/cases/case_list_filter.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_list_print.h"
#include "ui/cases/case_list_view.h"
#include "ui/shell/preferences.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The list in front, read to its end.
struct List {
    explicit List(TestClient &where, const QString &account = u"chief1"_s) : client(where)
    {
        client.logIn(account);
        client.window().openSection(u"cases"_s);
        client.settle();
        page = client.window().findChild<CaseListPage *>();
        view = client.find<CaseListView>(u"case_table"_s);
        model = qobject_cast<CaseListModel *>(view->model());
        settle();
    }
    /// Until what was asked for is shown, and the rows the view then asks for.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            client.settle();
            view->viewport()->repaint();
            QTest::qWait(0);
        }
        client.settle();
    }
    QString cell(int row, CaseColumn column) const
    {
        return model->index(row, static_cast<int>(column)).data().toString();
    }
    void clickHeader(CaseColumn column)
    {
        QHeaderView *header = view->horizontalHeader();
        view->scrollTo(model->index(0, static_cast<int>(column)));
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        settle();
    }
    QString totals() const { return client.find<QLabel>(u"totals"_s)->text(); }

    TestClient &client;
    CaseListPage *page = nullptr;
    CaseListView *view = nullptr;
    CaseListModel *model = nullptr;
};

} // namespace

class TestCaseList : public QObject {
    Q_OBJECT

private slots:
    void theListShowsTheNewestCasesFirst();
    void theModelKeepsItsPromises();
    void aHeaderSortsAndSortsBack();
    void aFilterIsChosenAndTakenAwayByKeys();
    void wordsNarrowTheListWhileTheyAreTyped();
    void aFilterIsSavedByNameAndFoundAgain();
    void enterOpensTheCase();
    void theTotalsAddUpTheSelection();
    void columnsAreKeptByTheirNames();
    void theUsualColumnsAreWholeOnASmallScreen_data();
    void theUsualColumnsAreWholeOnASmallScreen();
    void theViewsBesideTheListAreShownWhenWanted();
    void theListGoesIntoAWorkbook();
    void anExportThatIsStoppedLeavesNoFile();
    void wideListsFitTheirPages();
    void onlyWhoMayRegisterIsOfferedIt();
    void anEmptyListSaysWhatToDo();
    void theListGoesOnAfterSomethingWasRecorded();
    void everyControlHasAName();
};

void TestCaseList::theListShowsTheNewestCasesFirst()
{
    TestClient client;
    List list(client);
    QVERIFY(list.model->rowCount() >= 60);
    for (int row = 1; row < list.model->rowCount(); ++row)
        QVERIFY(list.model->entryAt(row) < list.model->entryAt(row - 1));
    QVERIFY(!list.cell(0, CaseColumn::Number).isEmpty());
    QVERIFY(list.cell(0, CaseColumn::Number) != u"…"_s);
    QVERIFY(list.totals().contains(QString::number(list.model->rowCount())));
}

void TestCaseList::theModelKeepsItsPromises()
{
    TestClient client;
    List list(client);
    CaseListModel model(client.workplace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<CaseKey> keys = *list.model->keys();
    model.setKeys({{keys.begin(), keys.begin() + 30}, false});
    QCOMPARE(model.rowCount(), 30);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setKeys({keys, true});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), static_cast<int>(keys.size()));
    QCOMPARE(model.index(3, 0).data().toString(), u"…"_s);
    QTRY_VERIFY(model.line(3));
    QCOMPARE(model.line(3)->entry, keys[3].entry);
    // A case that is gone shows so and asks no more.
    model.setKeys({{{999'999'999, 0, 0}}, true});
    QCOMPARE(reset.size(), 1);
    (void)model.index(0, 0).data();
    client.settle();
    QTRY_VERIFY(model.index(0, 0).data().toString() != u"…"_s);
    QVERIFY(!model.line(0));
}

void TestCaseList::aHeaderSortsAndSortsBack()
{
    TestClient client;
    List list(client);
    const qint64 newest = list.model->entryAt(0);
    list.clickHeader(CaseColumn::Fine);
    qint64 before = std::numeric_limits<qint64>::max();
    for (const CaseKey &key : *list.model->keys()) {
        QVERIFY(key.fine <= before);
        before = key.fine;
    }
    QVERIFY(list.view->horizontalHeader()->isSortIndicatorShown());
    list.clickHeader(CaseColumn::Fine);
    QVERIFY(list.model->keys()->front().fine > 0);
    QVERIFY(list.model->keys()->front().fine <= (*list.model->keys())[1].fine);
    list.clickHeader(CaseColumn::Fine);
    QCOMPARE(list.model->entryAt(0), newest);
    QVERIFY(!list.view->horizontalHeader()->isSortIndicatorShown());
}

void TestCaseList::aFilterIsChosenAndTakenAwayByKeys()
{
    TestClient client;
    List list(client);
    const int all = list.model->rowCount();
    QTest::keyClick(list.page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = list.page->findChild<CaseListFilter *>();
    QVERIFY(dialog);
    auto *archived = dialog->findChild<QCheckBox *>(u"filter_stage_archived"_s);
    archived->setFocus();
    QTest::keyClick(archived, Qt::Key_Space);
    auto *procedure = dialog->findChild<QComboBox *>(u"filter_procedure"_s);
    procedure->setCurrentIndex(procedure->findData(u"summary"_s));
    type(dialog->findChild<QLineEdit *>(u"filter_fine_from"_s), u"a lot"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(dialog->findChild<QLabel *>(u"filter_trouble"_s)->isVisibleTo(dialog),
             "what is no amount is said, and what was chosen stays");
    type(dialog->findChild<QLineEdit *>(u"filter_fine_from"_s), u"10"_s);
    auto *officer = dialog->findChild<QComboBox *>(u"filter_officer"_s);
    officer->setEditText(u"nobody of that name"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(dialog->isVisible(), "who is not known is said, not left out");
    officer->setCurrentIndex(0);
    auto *isFrom = dialog->findChild<QCheckBox *>(u"filter_lead_from_set"_s);
    isFrom->setFocus();
    QTest::keyClick(isFrom, Qt::Key_Space);
    auto *from = dialog->findChild<QDateEdit *>(u"filter_lead_from"_s);
    type(from, u"2019-2-30"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(dialog->isVisible(), "what is no day filters nothing");
    type(from, u"2019-1-5"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    list.settle();
    QCOMPARE(list.page->filter().lead.from, Date(2019, 1, 5));
    const int both = list.model->rowCount();
    QVERIFY(both > 0 && both < all);
    for (int row = 0; row < both; ++row)
        QCOMPARE(list.model->line(row)->stage, Stage::Archived);
    QCOMPARE(list.page->filter().fineFrom, Money::yuan(10));

    auto *chip = client.find<QPushButton>(u"chip_procedure"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    list.settle();
    QVERIFY(!list.page->filter().procedure);
    QVERIFY(list.model->rowCount() >= both);
    QTest::mouseClick(client.find<QPushButton>(u"clear_filters"_s), Qt::LeftButton);
    list.settle();
    QCOMPARE(list.model->rowCount(), all);
    QVERIFY(!client.find<CaseListChips>(u"filter_chips"_s)->isVisible());
}

void TestCaseList::wordsNarrowTheListWhileTheyAreTyped()
{
    TestClient client;
    List list(client);
    const int all = list.model->rowCount();
    const QString number = list.cell(5, CaseColumn::Number);
    QTest::keyClick(list.page, Qt::Key_F, Qt::ControlModifier);
    auto *words = client.find<QLineEdit>(u"list_text"_s);
    QTRY_VERIFY(words->hasFocus() || !QApplication::activeWindow());
    type(words, number);
    QTRY_VERIFY(list.page->filter().text == number);
    list.settle();
    QVERIFY(list.model->rowCount() >= 1 && list.model->rowCount() < all);
    QCOMPARE(list.cell(0, CaseColumn::Number), number);
    QVERIFY(client.find<QPushButton>(u"chip_text"_s)->text().contains(number));
}

void TestCaseList::aFilterIsSavedByNameAndFoundAgain()
{
    TestClient client;
    List list(client);
    list.page->setFilter({.text = u"路"_s, .stages = {Stage::Archived}});
    list.settle();
    QMenu *menu = client.find<QToolButton>(u"saved_filters"_s)->menu();
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"save_filter"_s)->trigger();
    auto *dialog = list.page->findChild<QInputDialog *>(u"filter_name_dialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"我的归档"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    list.page->setFilter({});
    list.settle();
    const int all = list.model->rowCount();
    emit menu->aboutToShow();
    QAction *saved = menu->actions().front();
    QCOMPARE(saved->text(), u"我的归档"_s);
    saved->trigger();
    list.settle();
    QCOMPARE(list.page->filter(), (CaseFilter{.stages = {Stage::Archived}}));
    QVERIFY(list.model->rowCount() < all);
    const QString kept = preferences::value(u"cases/filters/chief1"_s);
    QVERIFY(kept.contains(u"archived"_s) && !kept.contains(u"路"_s));
}

void TestCaseList::enterOpensTheCase()
{
    TestClient client;
    List list(client);
    QSignalSpy wanted(list.page, &Page::caseWanted);
    list.view->setCurrentIndex(list.model->index(2, 0));
    QTest::keyClick(list.view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<CaseId>(), list.model->line(2)->id);
    client.window().openSection(u"cases"_s);
    list.view->setFocus();
    QTest::keyClick(list.view, Qt::Key_C, Qt::ControlModifier);
    QAction *copy = list.view->findChild<QAction *>(u"copy_number"_s);
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), list.model->line(2)->number);
}

void TestCaseList::theTotalsAddUpTheSelection()
{
    TestClient client;
    List list(client);
    list.page->setFilter({.fineFrom = Money::yuan(1)});
    list.settle();
    QVERIFY(list.model->rowCount() >= 3);
    list.view->setFocus();
    list.view->setCurrentIndex(list.model->index(0, 0));
    QTest::keyClick(list.view, Qt::Key_Down, Qt::ShiftModifier);
    Money fines;
    for (int row = 0; row < 2; ++row)
        fines += list.model->line(row)->fine;
    QVERIFY2(list.totals().contains(QString::number(fines.fen / 100).right(3)),
             qPrintable(list.totals()));
    list.view->selectAll();
    QCOMPARE(list.view->selectedSpans().size(), 1);
}

void TestCaseList::columnsAreKeptByTheirNames()
{
    TestClient client;
    {
        List list(client);
        list.view->setColumnWidth(static_cast<int>(CaseColumn::Party), 217);
        QMenu *menu = list.view->columnsMenu();
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"column_place"_s)->trigger();
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"column_matter"_s)->trigger();
        QHeaderView *header = list.view->horizontalHeader();
        header->moveSection(header->visualIndex(static_cast<int>(CaseColumn::Fine)), 0);
    }
    client.setLook(u"zh_CN"_s, true);
    List again(client);
    const QList<CaseColumn> shown = again.view->shownColumns();
    QCOMPARE(shown.front(), CaseColumn::Fine);
    QVERIFY(!shown.contains(CaseColumn::Place));
    QVERIFY(shown.contains(CaseColumn::Matter));
    QCOMPARE(again.view->columnWidth(static_cast<int>(CaseColumn::Party)), 217);
    // What another program wrote there does no harm.
    preferences::setLayout(u"cases/columns"_s, R"([{"column":"later"},{"column":"stage"},7])");
    client.setLook(u"zh_CN"_s, false);
    List third(client);
    QCOMPARE(third.view->shownColumns().front(), CaseColumn::Stage);
}

void TestCaseList::theUsualColumnsAreWholeOnASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const int width : {1366, 1920}) {
        QTest::addRow("zh_CN %d", width) << u"zh_CN"_s << width;
        QTest::addRow("en %d", width) << u"en"_s << width;
    }
}

void TestCaseList::theUsualColumnsAreWholeOnASmallScreen()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    TestClient client;
    client.setLook(language, false);
    client.window().resize(width, 768);
    List list(client);
    const QHeaderView *header = list.view->horizontalHeader();
    QCOMPARE(list.view->shownColumns().size(), 10);
    QVERIFY2(header->length() <= list.view->viewport()->width(),
             qPrintable(u"%1 of %2"_s.arg(header->length()).arg(list.view->viewport()->width())));
    QVERIFY(header->length() >= list.view->viewport()->width() - 12);
    for (const CaseColumn column : {CaseColumn::Number, CaseColumn::Stage, CaseColumn::NextDue,
                                    CaseColumn::Fine, CaseColumn::Paid, CaseColumn::DecidedOn}) {
        const int section = static_cast<int>(column);
        QVERIFY(list.view->columnWidth(section) >= header->sectionSizeHint(section));
        for (int row = 0; row < 12; ++row)
            QVERIFY2(list.view->sizeHintForIndex(list.model->index(row, section)).width() <=
                         list.view->columnWidth(section),
                     qPrintable(list.cell(row, column)));
    }
}

void TestCaseList::theViewsBesideTheListAreShownWhenWanted()
{
    TestClient client;
    {
        List list(client);
        auto *views = client.find<QWidget>(u"case_views"_s);
        QVERIFY(!views->isVisible()); // there is no room that the columns do not need
        auto *button = client.find<QToolButton>(u"show_views_button"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(views->isVisible());
        list.settle();
    }
    client.setLook(u"zh_CN"_s, false); // another window, as after a restart
    {
        List list(client);
        QVERIFY(client.find<QWidget>(u"case_views"_s)->isVisible());
        QTest::mouseClick(client.find<QToolButton>(u"show_views_button"_s), Qt::LeftButton);
        QVERIFY(!client.find<QWidget>(u"case_views"_s)->isVisible());
        client.window().resize(1920, 1080);
        list.settle();
        QVERIFY(!client.find<QWidget>(u"case_views"_s)->isVisible()); // so he has chosen
    }
}

void TestCaseList::theListGoesIntoAWorkbook()
{
    TestClient client;
    List list(client);
    list.page->setFilter({.procedure = Procedure::Summary});
    list.settle();
    const QString path = client.folder() + u"/list.xlsx"_s;
    QTest::keyClick(list.page, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = list.page->findChild<QFileDialog *>(u"export_dialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QStringList header;
    QList<QStringList> rows;
    const auto read = readTable(path, {},
                                {.header =
                                     [&](const TableInfo &info) {
                                         header = info.header;
                                         return true;
                                     },
                                 .row =
                                     [&](const TableRow &row) {
                                         rows << row.cells;
                                         return true;
                                     },
                                 .progress = {}});
    QVERIFY(read);
    const QList<CaseColumn> columns = list.view->shownColumns();
    QCOMPARE(header.size(), columns.size());
    QCOMPARE(rows.size(), list.model->rowCount());
    const qsizetype number = columns.indexOf(CaseColumn::Number);
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(rows[row][number], list.model->line(row)->number);
}

void TestCaseList::anExportThatIsStoppedLeavesNoFile()
{
    TestClient client;
    List list(client);
    const QString path = client.folder() + u"/stopped.xlsx"_s;
    list.page->findChild<QAction *>(u"export_list"_s)->trigger();
    auto *dialog = list.page->findChild<QFileDialog *>(u"export_dialog"_s);
    emit dialog->fileSelected(path);
    auto *stop = client.find<QPushButton>(u"stop_export"_s);
    QVERIFY(stop->isVisibleTo(list.page));
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!stop->isVisibleTo(list.page));
    list.settle();
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(client.folder()).entryList({u"*.part"_s}).isEmpty());
    QVERIFY(list.page->findChild<QAction *>(u"export_list"_s)->isEnabled());
}

void TestCaseList::wideListsFitTheirPages()
{
    TestClient client;
    List list(client);
    QList<qint64> entries;
    for (const CaseKey &key : *list.model->keys())
        entries << key.entry;
    PrintedList printed{.title = u"案件"_s, .remark = u"全部"_s, .today = TestClient::lastDay()};
    for (const Name<CaseColumn> &column : caseColumnNames)
        printed.columns << column.value;
    for (int row = 0; row < list.model->rowCount(); ++row)
        if (const CaseLine *line = list.model->line(row))
            printed.lines.push_back(*line);
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(client.folder() + u"/list.pdf"_s);
    const int pages = printList(printer, printed);
    QVERIFY(pages >= 2);
    QVERIFY(QFileInfo(client.folder() + u"/list.pdf"_s).size() > 1000);
    printed.lines.clear();
    QPrinter other(QPrinter::ScreenResolution);
    other.setOutputFileName(client.folder() + u"/none.pdf"_s);
    QCOMPARE(printList(other, printed), 1);
}

void TestCaseList::onlyWhoMayRegisterIsOfferedIt()
{
    TestClient client;
    {
        List list(client, u"officer1"_s);
        QSignalSpy wanted(list.page, &Page::actWanted);
        QTest::keyClick(list.page, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<CaseId>().isNull());
        QCOMPARE(wanted[0][1].toString(), u"register_lead"_s);
    }
    client.setLook(u"zh_CN"_s, false);
    List list(client, u"chief1"_s);
    auto *lead = list.page->findChild<QAction *>(u"register_lead"_s);
    QVERIFY(!lead->isEnabled());
    QVERIFY(!lead->toolTip().isEmpty());
}

void TestCaseList::anEmptyListSaysWhatToDo()
{
    TestClient client;
    List list(client);
    list.page->setFilter({.text = u"没有这样的案件"_s});
    list.settle();
    auto *button = client.find<QPushButton>(u"empty_button"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    list.settle();
    QVERIFY(list.view->isVisible());
    QVERIFY(list.model->rowCount() > 0);
}

void TestCaseList::theListGoesOnAfterSomethingWasRecorded()
{
    TestClient client;
    List list(client, u"officer1"_s);
    const int before = list.model->rowCount();
    list.view->setCurrentIndex(list.model->index(4, 0));
    const qint64 current = list.model->entryAt(4);
    bool recorded = false;
    client.workplace().write(
        this,
        [](Seat &seat) {
            return cases::record(seat.db, seat.session, seat.book,
                                 {.kind = RegisterLead::kind,
                                  .day = seat.session.today,
                                  .content = {{"source"_L1, "patrol"_L1},
                                              {"description"_L1, u"占道经营"_s},
                                              {"place"_L1, u"新街口"_s}}});
        },
        [&](const Result<Recorded> &done) {
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            recorded = true;
            client.workplace().announce(done->file.id);
        });
    QTRY_VERIFY(recorded);
    QTRY_COMPARE(list.model->rowCount(), before + 1);
    QCOMPARE(list.model->entryAt(list.view->currentIndex().row()), current);
}

void TestCaseList::everyControlHasAName()
{
    TestClient client;
    List list(client);
    list.page->setFilter({.stages = {Stage::Archived}, .overdue = false});
    list.settle();
    QCOMPARE(namelessControls(list.page), QStringList());
    list.page->findChild<QAction *>(u"filter"_s)->trigger();
    QCOMPARE(namelessControls(list.page->findChild<CaseListFilter *>()), QStringList());
}

QTEST_MAIN(TestCaseList)
#include "test_case_list.moc"
