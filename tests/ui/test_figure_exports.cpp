// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_template.h"
#include "tests/ui/client.h"
#include "ui/statistics/chart_view.h"
#include "ui/statistics/long_job.h"
#include "ui/statistics/report_dialog.h"
#include "ui/statistics/statistics_page.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The page of figures as that account has it.
struct Exports {
    Exports(TestClient &where, const QString &account) : client(where)
    {
        client.logIn(account);
        client.window().openSection(u"statistics"_s);
        client.settle();
    }

    void trigger(const QString &action)
    {
        client.find<QAction>(action)->trigger();
        client.settle();
    }
    /// Answers the dialog that asks for a file.
    void name(const QString &path)
    {
        auto *dialog = client.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->reject();
        client.settle();
    }

    TestClient &client;
};

QTreeWidgetItem *itemOf(QTreeWidget *tree, const QString &section)
{
    for (QTreeWidgetItemIterator at(tree); *at; ++at)
        if ((*at)->data(0, Qt::UserRole).toString() == section)
            return *at;
    qFatal("There is no section %s.", qPrintable(section));
}

} // namespace

class TestFigureExports : public QObject {
    Q_OBJECT

private slots:
    void aWorkbookAndADocumentAreWritten();
    void aStoppedJobLeavesNoFile();
    void picturesAreLookedAtAndSaved();
    void theReportKeepsWhatIsWritten();
    void whoMayNotWriteReads();
    void everyControlHasAName();
};

void TestFigureExports::aWorkbookAndADocumentAreWritten()
{
    TestClient client;
    Exports exports(client, u"chief1"_s);
    const QString book = client.folder() + u"/y.xlsx"_s;
    exports.trigger(u"export_workbook"_s);
    exports.name(book);
    QTRY_VERIFY(QFile::exists(book));
    QTRY_VERIFY(!client.window().findChild<LongJob *>());
    const QString document = client.folder() + u"/y.docx"_s;
    exports.trigger(u"export_document"_s);
    exports.name(document);
    QTRY_VERIFY(QFile::exists(document));
    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<QString> text = textOfDocx(file.readAll());
    QVERIFY(text && text->contains(u"行政处罚实施情况统计表"_s));
    const QString json = client.folder() + u"/y.json"_s;
    exports.trigger(u"export_json"_s);
    exports.name(json);
    QTRY_VERIFY(QFile::exists(json));
}

void TestFigureExports::aStoppedJobLeavesNoFile()
{
    TestClient client;
    Exports exports(client, u"chief1"_s);
    auto *job = new LongJob(
        client.workplace(), u"甲"_s,
        [](Seat &, const Progress &progress) -> Result<QString> {
            while (progress(1, 2))
                QThread::msleep(1);
            return Error{Error::Kind::Refused, u"stopped"_s, {}, {}};
        },
        &client.window());
    job->open();
    QPointer<LongJob> guard(job);
    QTest::mouseClick(job->findChild<QPushButton *>(u"long_job_stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!guard);
    auto *refused = new LongJob(
        client.workplace(), u"乙"_s,
        [](Seat &, const Progress &) -> Result<QString> {
            return Error{Error::Kind::Refused, u"不能写入"_s, {}, {}};
        },
        &client.window());
    refused->open();
    QTRY_COMPARE(refused->findChild<QLabel *>(u"long_job_said"_s)->text(), u"不能写入"_s);
    QVERIFY(namelessControls(refused).isEmpty());
    refused->reject();
}

void TestFigureExports::picturesAreLookedAtAndSaved()
{
    TestClient client;
    Exports exports(client, u"chief1"_s);
    exports.trigger(u"show_pictures"_s);
    auto *dialog = client.find<QDialog>(u"pictures_dialog"_s);
    auto *list = dialog->findChild<QListWidget *>(u"pictures"_s);
    QTRY_COMPARE(list->count(), 5);
    auto *view = dialog->findChild<ChartView *>();
    const QString first = view->accessibleDescription();
    QVERIFY(first.contains(u"立案"_s));
    list->setCurrentRow(1);
    QVERIFY(view->accessibleDescription() != first);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"picture_png"_s), Qt::LeftButton);
    const QString path = client.folder() + u"/p.png"_s;
    exports.name(path);
    const QImage image(path);
    QCOMPARE(image.width(), 1800);
    qint64 dark = 0;
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < image.height(); y += 3)
            dark += qGray(image.pixel(x, y)) < 80 ? 1 : 0;
    QVERIFY(dark > 200); // something is drawn
    QVERIFY(namelessControls(dialog).isEmpty());
    dialog->reject();
}

void TestFigureExports::theReportKeepsWhatIsWritten()
{
    TestClient client;
    Exports exports(client, u"legal1"_s);
    exports.trigger(u"yearly_report"_s);
    auto *dialog = client.find<ReportDialog>(u"report_dialog"_s);
    auto *tree = dialog->findChild<QTreeWidget *>(u"report_sections"_s);
    QTRY_VERIFY(tree->topLevelItemCount() == 6); // the header and five parts
    tree->setCurrentItem(itemOf(tree, u"overview"_s));
    QVERIFY(
        dialog->findChild<QTextBrowser *>(u"report_computed"_s)->toPlainText().contains(u"立案"_s));
    tree->setCurrentItem(itemOf(tree, u"plans"_s));
    auto *own = dialog->findChild<QPlainTextEdit *>(u"report_own"_s);
    own->setFocus();
    QTest::keyClicks(own, u"next year"_s);
    // Closing does not lose it at the first go.
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"report_keep"_s), Qt::LeftButton);
    client.settle();
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"report_keep"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"report_document"_s), Qt::LeftButton);
    const QString path = client.folder() + u"/r.docx"_s;
    exports.name(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<QString> text = textOfDocx(file.readAll());
    QVERIFY(text && text->contains(u"next year"_s));
    QVERIFY(namelessControls(dialog).isEmpty());
    dialog->reject();
    // What was typed goes along when another section is chosen.
    exports.trigger(u"yearly_report"_s);
    auto *again = client.find<ReportDialog>(u"report_dialog"_s);
    auto *sections = again->findChild<QTreeWidget *>(u"report_sections"_s);
    QTRY_VERIFY(sections->topLevelItemCount() == 6);
    sections->setCurrentItem(itemOf(sections, u"plans"_s));
    QTRY_COMPARE(again->findChild<QPlainTextEdit *>(u"report_own"_s)->toPlainText(),
                 u"next year"_s);
    again->reject();
}

void TestFigureExports::whoMayNotWriteReads()
{
    TestClient client;
    Exports exports(client, u"watch1"_s);
    exports.trigger(u"yearly_report"_s);
    auto *dialog = client.find<ReportDialog>(u"report_dialog"_s);
    auto *tree = dialog->findChild<QTreeWidget *>(u"report_sections"_s);
    QTRY_VERIFY(tree->topLevelItemCount() == 6);
    tree->setCurrentItem(itemOf(tree, u"plans"_s));
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"report_own"_s)->isReadOnly());
    QVERIFY(!dialog->findChild<QPushButton *>(u"report_take"_s)->isEnabled());
    dialog->reject();
}

void TestFigureExports::everyControlHasAName()
{
    TestClient client;
    Exports exports(client, u"chief1"_s);
    QVERIFY(client.find<QPushButton>(u"figure_exports_button"_s)->isEnabled());
    QCOMPARE(namelessControls(client.window().findChild<StatisticsPage *>()), QStringList());
}

QTEST_MAIN(TestFigureExports)
#include "test_figure_exports.moc"
