// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/clock.h"
#include "tests/ui/client.h"
#include "ui/statistics/bar_picture.h"
#include "ui/statistics/statistics_page.h"
#include "ui/statistics/statistics_section.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The page of figures as that account has it.
struct Figures {
    Figures(TestClient &where, const QString &account) : client(where)
    {
        client.logIn(account);
        client.window().openSection(u"statistics"_s);
        client.window().findChild<StatisticsSection *>()->open(u"figures"_s);
        client.settle();
        page = client.window().findChild<StatisticsPage *>();
        table = client.find<QTableView>(u"figures"_s);
    }

    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, 1) == name)
                return row;
        qFatal("There is no figure %s.", qPrintable(name));
    }
    void choose(const QString &name)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(rowOf(name), 1));
        client.settle();
    }

    TestClient &client;
    StatisticsPage *page = nullptr;
    QTableView *table = nullptr;
};

} // namespace

class TestStatisticsPage : public QObject {
    Q_OBJECT

private slots:
    void aFigureOpensDownToItsCase();
    void thePictureAddsUpToTheFigure();
    void theFiguresAreShownAsTheyWereKnown();
    void aYearIsFrozenByOneAndSignedByAnother();
    void aFigureIsTypedByOneAndReviewedByAnother();
    void everyControlHasAName();
};

void TestStatisticsPage::aFigureOpensDownToItsCase()
{
    TestClient client;
    Figures figures(client, u"chief1"_s);
    figures.choose(u"案源"_s);
    const int counted = figures.cell(figures.rowOf(u"案源"_s), 2).toInt();
    QVERIFY(counted > 0);
    QTest::keyClick(figures.table, Qt::Key_Return);
    client.settle();
    const QPointer<QDialog> dialog = client.find<QDialog>(u"figure_cases_dialog"_s);
    auto *cases = client.find<QTableView>(u"figure_cases"_s);
    QTRY_COMPARE(cases->model()->rowCount(), counted);
    const QString number = cases->model()->index(0, 0).data().toString();
    cases->setCurrentIndex(cases->model()->index(0, 0));
    QTest::keyClick(cases, Qt::Key_Return);
    client.settle();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY(client.window().windowTitle().size() > 0);
    bool isShown = false;
    for (const QLabel *label : client.window().findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text().contains(number));
    QVERIFY2(isShown, qPrintable(number));
}

void TestStatisticsPage::thePictureAddsUpToTheFigure()
{
    TestClient client;
    Figures figures(client, u"chief1"_s);
    auto *picture = client.window().findChild<BarPicture *>();
    auto *by = client.find<QComboBox>(u"figure_by"_s);
    for (int way = 0; way < by->count(); ++way) {
        by->setCurrentIndex(way);
        client.settle();
        figures.choose(u"立案"_s);
        qint64 sum = 0;
        for (const BarPicture::Bar &bar : picture->bars())
            sum += bar.size;
        QCOMPARE(QString::number(sum), figures.cell(figures.rowOf(u"立案"_s), 2));
        QVERIFY(!picture->accessibleDescription().isEmpty());
    }
}

void TestStatisticsPage::theFiguresAreShownAsTheyWereKnown()
{
    TestClient client;
    Figures figures(client, u"chief1"_s);
    const int now = figures.cell(figures.rowOf(u"案源"_s), 2).toInt();
    auto *past = client.find<QCheckBox>(u"figure_known_on_set"_s);
    auto *day = client.find<QDateEdit>(u"figure_known_on_day"_s);
    QVERIFY(!day->isEnabled());
    past->setFocus();
    QTest::keyClick(past, Qt::Key_Space);
    const Date earlier = TestClient::lastDay() - Days(60);
    day->setDate(QDate(earlier.year(), earlier.month(), earlier.day()));
    client.settle();
    const auto then = [&] { return figures.cell(figures.rowOf(u"案源"_s), 2).toInt(); };
    QTRY_VERIFY(then() < now);
    qint64 counted = -1;
    client.workplace().read(
        figures.page,
        [earlier, year = TestClient::lastDay().year()](Seat &seat) {
            return statistics::ofYear(seat.db, seat.session, seat.book,
                                      {.year = year, .knownOn = endInChina(earlier)});
        },
        [&counted](const Result<YearFigures> &answer) {
            if (answer)
                counted = answer->find(u"leads"_s)->value.value_or(-1);
        });
    client.settle();
    QVERIFY(counted > 0);
    QCOMPARE(qint64(then()), counted);
    QVERIFY(!client.window().findChild<QWidget *>(u"figures_work_bar"_s)->isVisible());
    QTest::keyClick(past, Qt::Key_Space);
    client.settle();
    QTRY_COMPARE(then(), now);
}

void TestStatisticsPage::aYearIsFrozenByOneAndSignedByAnother()
{
    TestClient client;
    {
        Figures figures(client, u"chief1"_s);
        QVERIFY(!client.find<QPushButton>(u"freeze_figures_button"_s)->isEnabled());
        QVERIFY(!client.find<QPushButton>(u"sign_figures_button"_s)->isEnabled());
    }
    {
        Figures figures(client, u"statist1"_s);
        QTest::mouseClick(client.find<QPushButton>(u"freeze_figures_button"_s), Qt::LeftButton);
        client.settle();
        auto *remarks = client.find<QLabel>(u"freeze_remarks"_s);
        QTRY_VERIFY(!remarks->text().isEmpty());
        auto *dialog = client.find<QDialog>(u"freeze_dialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        client.settle();
        QTRY_VERIFY(client.find<QLabel>(u"figure_frozen"_s)->text().contains(u"statist1"_s));
    }
    Figures figures(client, u"chief1"_s);
    auto *sign = client.find<QPushButton>(u"sign_figures_button"_s);
    QTRY_VERIFY(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    client.settle();
    QTest::keyClick(client.find<QDialog>(u"sign_dialog"_s), Qt::Key_Return);
    client.settle();
    QTRY_VERIFY(client.find<QLabel>(u"figure_frozen"_s)->text().contains(u"chief1"_s));
    QVERIFY(!sign->isEnabled());
}

void TestStatisticsPage::aFigureIsTypedByOneAndReviewedByAnother()
{
    TestClient client;
    const QString name = u"压减前材料"_s;
    {
        Figures figures(client, u"statist1"_s);
        figures.choose(name);
        QTest::mouseClick(client.find<QPushButton>(u"type_figure_button"_s), Qt::LeftButton);
        auto *dialog = client.find<QDialog>(u"type_figure_dialog"_s);
        type(client.find<QLineEdit>(u"typed_value"_s), u"六十"_s);
        type(client.find<QLineEdit>(u"typed_source"_s), u"审改办2026年1号文件"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        client.settle();
        QVERIFY(dialog->isVisible()); // “六十” is no number; what was typed stays
        type(client.find<QLineEdit>(u"typed_value"_s), u"60"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        client.settle();
        QCOMPARE(figures.cell(figures.rowOf(name), 2), u"—"_s);
    }
    Figures figures(client, u"legal1"_s);
    QVERIFY(!client.find<QPushButton>(u"type_figure_button"_s)->isEnabled());
    QTest::mouseClick(client.find<QPushButton>(u"typed_list_button"_s), Qt::LeftButton);
    client.settle();
    auto *list = client.find<QTableView>(u"typed_figures"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::mouseClick(client.find<QPushButton>(u"review_typed"_s), Qt::LeftButton);
    client.settle();
    QTRY_COMPARE(figures.cell(figures.rowOf(name), 2), u"60 *"_s);
}

void TestStatisticsPage::everyControlHasAName()
{
    TestClient client;
    Figures figures(client, u"chief1"_s);
    QCOMPARE(namelessControls(figures.page), QStringList());
}

QTEST_MAIN(TestStatisticsPage)
#include "test_statistics_page.moc"
