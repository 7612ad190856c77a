// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office_views.h"
#include "tests/ui/client.h"
#include "ui/admin/listing.h"
#include "ui/cases/case_list_chips.h"
#include "ui/cases/case_list_filter.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_views.h"
#include "ui/discretion/list_import_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The list of cases in front of whoever is logged in.
struct List {
    explicit List(TestClient &where, const QString &account) : client(where)
    {
        preferences::setValue(u"cases/views_shown"_s, u"yes"_s);
        client.logIn(account);
        client.window().openSection(u"cases"_s);
        client.settle();
        page = client.window().findChild<CaseListPage *>();
        views = client.find<QListWidget>(u"views"_s);
    }
    QListWidgetItem *view(const QString &name) const
    {
        for (int row = 0; row < views->count(); ++row)
            if (views->item(row)->text().startsWith(name) &&
                views->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                return views->item(row);
        return nullptr;
    }
    int rows() const { return client.find<CaseListView>(u"case_table"_s)->model()->rowCount(); }
    /// Counted: the number stands in brackets behind the name.
    static int counted(const QListWidgetItem *item)
    {
        return item->text().section(u'（', -1).section(u'）', 0, 0).toInt();
    }
    void click(QListWidgetItem *item)
    {
        QTest::mouseClick(views->viewport(), Qt::LeftButton, {},
                          views->visualItemRect(item).center());
        client.settle();
    }
    void save(const QString &action, const QString &name)
    {
        QMenu *menu = client.find<QToolButton>(u"saved_filters"_s)->menu();
        emit menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
        auto *dialog = page->findChild<QInputDialog *>(u"filter_name_dialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        client.settle();
    }

    TestClient &client;
    CaseListPage *page = nullptr;
    QListWidget *views = nullptr;
};

void takePicture(TestClient &client, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
        client.picture(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private slots:
    void everyViewShowsAsManyCasesAsItSays()
    {
        TestClient client;
        List list(client, u"officer1"_s);
        for (const QString &name : {u"全部案件"_s, u"我承办的"_s, u"有期限逾期"_s}) {
            QVERIFY2(list.view(name), qPrintable(name));
            QTRY_VERIFY2(list.view(name)->text().contains(u'（'), qPrintable(name));
            const int counted = List::counted(list.view(name));
            list.click(list.view(name));
            QTRY_COMPARE(list.rows(), counted);
        }
        QVERIFY(list.page->filter().overdue);
        QVERIFY(namelessControls(list.page).isEmpty());
        takePicture(client, u"views"_s);
    }

    void onesOwnAndTheBureausViewsStandBesideTheList()
    {
        TestClient client;
        {
            List list(client, u"squadhead"_s);
            CaseFilter filter;
            filter.stages = {Stage::Archived};
            list.page->setFilter(filter);
            client.settle();
            list.save(u"save_filter_for_all"_s, u"已归档的"_s);
            QTRY_VERIFY(list.view(u"已归档的"_s));
            list.save(u"save_filter"_s, u"我的归档"_s);
            QTRY_VERIFY(list.view(u"我的归档"_s));
        }
        List list(client, u"officer1"_s);
        QTRY_VERIFY(list.view(u"已归档的"_s));
        QVERIFY(!list.view(u"我的归档"_s));
        list.click(list.view(u"已归档的"_s));
        QCOMPARE(list.page->filter().stages, QList<Stage>{Stage::Archived});
        // A squad officer keeps none for everybody.
        QMenu *menu = client.find<QToolButton>(u"saved_filters"_s)->menu();
        emit menu->aboutToShow();
        QAction *forAll = menu->findChild<QAction *>(u"save_filter_for_all"_s);
        QVERIFY(!forAll->isEnabled() && !forAll->toolTip().isEmpty());
        list.save(u"save_filter"_s, u"归档案件"_s);
        QTRY_VERIFY(list.view(u"归档案件"_s));
        list.click(list.view(u"归档案件"_s));
        list.views->setCurrentItem(list.view(u"归档案件"_s));
        client.find<QAction>(u"remove_view"_s)->trigger();
        QTRY_VERIFY(!list.view(u"归档案件"_s));
        QVERIFY(list.view(u"已归档的"_s));
    }

    void theFilterIsOneSentenceWithGroups()
    {
        TestClient client;
        List list(client, u"chief1"_s);
        const int all = list.rows();
        CaseFilter filter;
        filter.stages = {Stage::Archived};
        list.page->setFilter(filter);
        QTRY_VERIFY(list.rows() < all);
        const int archived = list.rows();
        auto *sentence = client.find<QLabel>(u"filter_sentence"_s);
        QVERIFY(sentence->text().contains(u"已归档"_s));

        client.window().findChild<QAction *>(u"filter"_s)->trigger();
        auto *dialog = list.page->findChild<CaseListFilter *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"filter_none"_s), Qt::LeftButton);
        client.settle();
        list.page->setFilter(filter);
        client.window().findChild<QAction *>(u"filter"_s)->trigger();
        for (auto *one : list.page->findChildren<CaseListFilter *>())
            if (one->isVisible())
                dialog = one;
        dialog->findChild<QAbstractButton *>(u"filter_stage_archived"_s)->setChecked(false);
        dialog->findChild<QAbstractButton *>(u"filter_stage_closed"_s)->setChecked(true);
        auto *days = dialog->findChild<QComboBox *>(u"filter_lead_relative"_s);
        days->setCurrentIndex(days->findData(u"last_year"_s));
        takePicture(client, u"filter_dialog"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"filter_or"_s), Qt::LeftButton);
        client.settle();
        QCOMPARE(list.page->filter().orElse.size(), std::size_t(1));
        QCOMPARE(list.page->filter().orElse.front().lead.relative,
                 std::optional(RelativeDays::LastYear));
        QTRY_VERIFY(list.rows() >= archived);
        QVERIFY2(sentence->text().contains(u"或者"_s) && sentence->text().contains(u"去年"_s),
                 qPrintable(sentence->text()));
        takePicture(client, u"filter_sentence"_s);
        // Without its conditions a group is gone, and the other one stands for itself.
        QTest::mouseClick(client.find<QPushButton>(u"chip_stage"_s), Qt::LeftButton);
        client.settle();
        QVERIFY(list.page->filter().orElse.empty());
        QCOMPARE(list.page->filter().stages, QList<Stage>{Stage::Closed});
    }

    void tabsComeBackWithTheNumbersOfTheirCases()
    {
        TestClient client;
        QString number;
        {
            List list(client, u"officer1"_s);
            QTest::keyClick(client.find<CaseListView>(u"case_table"_s), Qt::Key_Down);
            QTest::keyClick(client.find<CaseListView>(u"case_table"_s), Qt::Key_Return);
            client.settle();
            auto *tabs = client.find<QTabWidget>(u"case_tabs"_s);
            QTRY_COMPARE(tabs->count(), 2);
            QTRY_VERIFY(tabs->tabText(1).contains(u'〔'));
            number = tabs->tabText(1);
            tabs->setCurrentIndex(0);
        }
        client.logIn(u"officer1"_s);
        client.window().openSection(u"cases"_s);
        QCOMPARE(client.find<QTabWidget>(u"case_tabs"_s)->tabText(1), number);
    }

    void rowsOfASpreadsheetArePastedIntoTheImportPreview()
    {
        TestClient client;
        client.logIn(u"admin"_s);
        client.window().openSection(u"administration"_s);
        client.window().findChild<QAction *>(u"admin_matters"_s)->trigger();
        client.settle();
        QApplication::clipboard()->setText(u"Z-1"_s);
        auto *paste = client.window().findChild<QAction *>(u"paste_matters"_s);
        paste->trigger();
        auto *part = client.find<QWidget>(u"part_matters"_s);
        QTRY_VERIFY(part->findChild<QLabel *>(u"section_trouble"_s)->isVisible());
        QApplication::clipboard()->setText(
            u"事项编码\t事项名称\t处罚依据\t处罚种类\t罚款幅度\t生效日期\n"
            "Z-1\t\"擅自占道\n（含摆摊）\"\t某条例第三条\t罚款\t100-1000\t2026-01-01\n"
            "Z-2\t乱倒垃圾\t某条例第四条\t罚款\t不知道\t2026-01-01\n"_s);
        paste->trigger();
        FormDialog *form = nullptr;
        QTRY_VERIFY((form = client.window().findChild<FormDialog *>(u"matter_import"_s)));
        client.settle();
        auto *rows = form->findChild<QTableView *>(u"import_rows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QVERIFY(form->findChild<QLabel *>(u"import_summary"_s)->text().contains(u"2"_s));
        form->reject();
    }

    void rowsArePastedForTheListsOfDiscretion_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("rows");
        QTest::addRow("benchmarks") << u"paste_benchmarks"_s
                                    << u"违法行为\t裁量阶次\t适用条件\t裁量幅度\n"
                                       "擅自占道经营\t较轻\t首次违法\t100元以上300元以下\n"
                                       "擅自占道经营\t一般\t再次违法\t300元以上500元以下\n"_s;
        QTest::addRow("exemptions") << u"paste_exemptions"_s
                                    << u"事项名称\t类型\t适用条件\n"
                                       "擅自占道经营\t首违不罚\t首次违法且及时改正\n"_s;
    }

    void rowsArePastedForTheListsOfDiscretion()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, rows);
        TestClient client;
        client.logIn(u"legal1"_s);
        client.window().openSection(u"discretion"_s);
        client.settle();
        auto *paste = client.window().findChild<QAction *>(command);
        QVERIFY(paste);
        auto *part = qobject_cast<QWidget *>(paste->parent());
        QVERIFY(part);
        QApplication::clipboard()->setText(u"一格"_s);
        paste->trigger();
        const auto *trouble = part->findChild<QLabel *>(u"section_trouble"_s);
        QTRY_VERIFY(!trouble->isHidden() && !trouble->text().isEmpty());
        QApplication::clipboard()->setText(rows);
        paste->trigger();
        QVERIFY(trouble->isHidden());
        ListImportDialog *form = nullptr;
        QTRY_VERIFY((form = client.window().findChild<ListImportDialog *>()));
        client.settle();
        auto *read = form->findChild<QTableView *>(u"import_rows"_s);
        QTRY_COMPARE(read->model()->rowCount(), static_cast<int>(rows.count(u'\n')) - 1);
        form->reject();
    }

    void anOfficeGivesItsSettingsToAllAndWhoChoosesForHimselfGoesBefore()
    {
        TestClient client;
        preferences::setTextPercent(125);
        preferences::noteDatabase(u"postgres://server/anjuan"_s);
        preferences::setLastAccount(u"officer1"_s);
        preferences::setValue(u"cases/filters/officer1"_s, u"{}"_s);
        const QString path = client.folder() + u"/office.ini"_s;
        QVERIFY(preferences::writeForOffice(path));
        const QSettings written(path, QSettings::IniFormat);
        QCOMPARE(written.value(u"text_percent"_s).toInt(), 125);
        for (const QString &key : written.allKeys())
            QVERIFY2(!key.contains(u"account"_s) && !key.contains(u"filters"_s), qPrintable(key));

        // Another machine, where nobody has chosen anything.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           client.folder() + u"/other"_s);
        QCOMPARE(preferences::textPercent(), 100);
        qputenv("ANJUAN_OFFICE_SETTINGS", path.toUtf8());
        QCOMPARE(preferences::textPercent(), 125);
        QCOMPARE(preferences::recentDatabases(), QStringList{u"postgres://server/anjuan"_s});
        QCOMPARE(preferences::lastAccount(), QString());
        preferences::setTextPercent(150);
        QCOMPARE(preferences::textPercent(), 150);
        qunsetenv("ANJUAN_OFFICE_SETTINGS");
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
