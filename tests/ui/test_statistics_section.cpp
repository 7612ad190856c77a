// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/client.h"
#include "ui/statistics/bar_picture.h"
#include "ui/statistics/figure_card.h"
#include "ui/statistics/statistics_section.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A tab of the section of figures as that account has it.
struct Section {
    Section(TestClient &where, const QString &account, const QString &tab) : client(where)
    {
        client.logIn(account);
        client.window().openSection(u"statistics"_s);
        page = client.window().findChild<StatisticsSection *>();
        page->open(tab);
        client.settle();
    }

    template <class Widget> Widget *find(const QString &name) { return client.find<Widget>(name); }
    QString cell(const QString &table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// How many lines the dialog of cases shows; it is closed.
    int countCases()
    {
        client.settle();
        auto *cases = find<QTableView>(u"figure_cases"_s);
        const int rows = cases->model()->rowCount();
        find<QDialog>(u"figure_cases_dialog"_s)->reject();
        client.settle();
        return rows;
    }

    TestClient &client;
    StatisticsSection *page = nullptr;
};

} // namespace

class TestStatisticsSection : public QObject {
    Q_OBJECT

private slots:
    void everyNumberOfTheDashboardOpensItsCases();
    void aPivotAddsUpAndOpens();
    void aPivotIsKeptUnderItsName();
    void theOfficialTablesFollowTheirForm();
    void aFreezeIsComparedWithTheOneBefore();
    void everyControlHasAName();
};

void TestStatisticsSection::everyNumberOfTheDashboardOpensItsCases()
{
    TestClient client;
    Section section(client, u"chief1"_s, u"dashboard"_s);
    auto *card = section.find<FigureCard>(u"figure_card_filed"_s);
    const int filed = card->value().section(u' ', 0, 0).toInt();
    QVERIFY(filed > 0);
    QVERIFY(!card->accessibleDescription().isEmpty());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(section.countCases(), filed);
    auto *months = section.find<BarPicture>(u"dashboard_months"_s);
    qint64 sum = 0;
    for (const BarPicture::Bar &bar : months->bars())
        sum += bar.size;
    QCOMPARE(sum, qint64(filed));
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Return); // the first bar
    QCOMPARE(qint64(section.countCases()), months->bars().front().size);
    auto *limits = section.find<QTableView>(u"dashboard_limits"_s);
    QVERIFY(limits->model()->rowCount() > 0);
    const int kept = section.cell(u"dashboard_limits"_s, 0, 2).toInt();
    limits->setCurrentIndex(limits->model()->index(0, 0));
    QTest::keyClick(limits, Qt::Key_Return);
    QCOMPARE(section.countCases(), kept);
}

void TestStatisticsSection::aPivotAddsUpAndOpens()
{
    TestClient client;
    Section section(client, u"chief1"_s, u"pivot"_s);
    auto *table = section.find<QTableWidget>(u"pivot"_s);
    const auto value = [&](int row, int column) {
        return table->item(row, column)->text().toInt();
    };
    const auto check = [&] {
        const int lastRow = table->rowCount() - 1;
        const int lastColumn = table->columnCount() - 1;
        QVERIFY(lastRow > 0);
        int all = 0;
        for (int row = 0; row < lastRow; ++row) {
            int sum = 0;
            for (int column = 0; column < lastColumn; ++column)
                sum += value(row, column);
            QCOMPARE(sum, value(row, lastColumn));
            all += sum;
        }
        QCOMPARE(all, value(lastRow, lastColumn));
    };
    check();
    const int filed = value(table->rowCount() - 1, table->columnCount() - 1);
    auto *rows = section.find<QComboBox>(u"pivot_rows"_s);
    rows->setCurrentIndex(rows->findText(u"按案件来源"_s) >= 0 ? rows->findText(u"按案件来源"_s)
                                                               : 0);
    client.settle();
    check();
    QCOMPARE(value(table->rowCount() - 1, table->columnCount() - 1), filed);
    table->setFocus();
    table->setCurrentCell(0, table->columnCount() - 1);
    const int first = value(0, table->columnCount() - 1);
    QTest::mouseClick(section.find<QPushButton>(u"open_cell_button"_s), Qt::LeftButton);
    QCOMPARE(section.countCases(), first);
    // Narrowed to one part the total is that part.
    auto *filter = section.find<QComboBox>(u"pivot_filter"_s);
    filter->setCurrentIndex(filter->count() - 1);
    client.settle();
    QVERIFY(section.find<QComboBox>(u"pivot_part"_s)->count() > 0);
    check();
    QVERIFY(value(table->rowCount() - 1, table->columnCount() - 1) <= filed);
    // The same breakdown twice is said, not shown.
    filter->setCurrentIndex(0);
    rows->setCurrentIndex(section.find<QComboBox>(u"pivot_columns"_s)->currentIndex());
    client.settle();
    QCOMPARE(table->rowCount(), 0);
    QVERIFY(!section.find<QLabel>(u"pivot_note"_s)->text().isEmpty());
}

void TestStatisticsSection::aPivotIsKeptUnderItsName()
{
    TestClient client;
    Section section(client, u"chief1"_s, u"pivot"_s);
    auto *measure = section.find<QComboBox>(u"pivot_measure"_s);
    measure->setCurrentIndex(measure->findData(u"penalised"_s));
    client.settle();
    QTest::mouseClick(section.find<QPushButton>(u"keep_pivot_button"_s), Qt::LeftButton);
    auto *name = section.find<QLineEdit>(u"pivot_name"_s);
    type(name, u"处罚按中队"_s);
    QTest::keyClick(name, Qt::Key_Return);
    client.settle();
    auto *saved = section.find<QComboBox>(u"pivot_saved"_s);
    QCOMPARE(saved->currentText(), u"处罚按中队"_s);
    measure->setCurrentIndex(measure->findData(u"filed"_s));
    client.settle();
    // It is there again after the next log-in, and sets everything as it was.
    Section again(client, u"chief1"_s, u"pivot"_s);
    saved = again.find<QComboBox>(u"pivot_saved"_s);
    const int place = saved->findText(u"处罚按中队"_s);
    QVERIFY(place > 0);
    saved->setFocus();
    saved->setCurrentIndex(place);
    emit saved->activated(place);
    client.settle();
    QCOMPARE(again.find<QComboBox>(u"pivot_measure"_s)->currentData().toString(), u"penalised"_s);
    QTest::mouseClick(again.find<QPushButton>(u"forget_pivot_button"_s), Qt::LeftButton);
    QCOMPARE(saved->count(), 1);
}

void TestStatisticsSection::theOfficialTablesFollowTheirForm()
{
    TestClient client;
    Section section(client, u"chief1"_s, u"tables"_s);
    auto *table = section.find<QTableView>(u"official_tables"_s);
    auto *form = section.find<QComboBox>(u"tables_profile"_s);
    QVERIFY(form->count() >= 6);
    QList<int> sizes;
    for (int place = 0; place < form->count(); ++place) {
        form->setCurrentIndex(place);
        client.settle();
        sizes << table->model()->rowCount();
        QVERIFY(sizes.last() > 0);
    }
    QVERIFY(QSet<int>(sizes.begin(), sizes.end()).size() > 2);
    form->setCurrentIndex(0);
    client.settle();
    int row = 0;
    while (section.cell(u"official_tables"_s, row, 1) != u"罚款"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 1));
    const int fined = section.cell(u"official_tables"_s, row, 2).toInt();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(section.countCases(), fined);
}

void TestStatisticsSection::aFreezeIsComparedWithTheOneBefore()
{
    TestClient client;
    const auto freeze = [&](const QString &reason) {
        Section section(client, u"statist1"_s, u"figures"_s);
        QTest::mouseClick(section.find<QPushButton>(u"freeze_figures_button"_s), Qt::LeftButton);
        client.settle();
        if (!reason.isEmpty())
            type(section.find<QLineEdit>(u"freeze_reason"_s), reason);
        QTest::keyClick(section.find<QDialog>(u"freeze_dialog"_s), Qt::Key_Return);
        client.settle();
    };
    {
        Section section(client, u"chief1"_s, u"freezes"_s);
        QCOMPARE(section.find<QTableView>(u"freezes"_s)->model()->rowCount(), 0);
    }
    freeze({});
    freeze(u"更正"_s);
    Section section(client, u"chief1"_s, u"freezes"_s);
    QCOMPARE(section.find<QTableView>(u"freezes"_s)->model()->rowCount(), 2);
    QCOMPARE(section.find<QComboBox>(u"freeze_other"_s)->count(), 1);
    // Nothing was recorded between the two.
    const auto *changes = section.find<QTableView>(u"freeze_changes"_s)->model();
    QStringList changed;
    for (int row = 0; row < changes->rowCount(); ++row)
        changed << changes->index(row, 0).data().toString() + u' ' +
                       changes->index(row, 1).data().toString() + u' ' +
                       changes->index(row, 2).data().toString();
    QCOMPARE(changed, QStringList());
    auto *note = section.find<QLabel>(u"freeze_note"_s);
    QVERIFY(!note->text().isEmpty());
    const QString before = note->text();
    QTest::mouseClick(section.find<QPushButton>(u"verify_freeze_button"_s), Qt::LeftButton);
    client.settle();
    QTRY_VERIFY(note->text() != before);
}

void TestStatisticsSection::everyControlHasAName()
{
    TestClient client;
    Section section(client, u"chief1"_s, u"dashboard"_s);
    for (const QString &tab :
         {u"dashboard"_s, u"figures"_s, u"tables"_s, u"pivot"_s, u"freezes"_s}) {
        section.page->open(tab);
        client.settle();
        QCOMPARE(namelessControls(section.page), QStringList());
    }
}

QTEST_MAIN(TestStatisticsSection)
#include "test_statistics_section.moc"
