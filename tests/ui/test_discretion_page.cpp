// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/exchange/table_reader.h"
#include "core/services/accounts.h"
#include "core/services/cases.h"
#include "core/services/parties.h"
#include "tests/ui/client.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/discretion/discretion_page.h"
#include "ui/discretion/facts_field.h"
#include "ui/discretion/fines_chart.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

void keepPicture(TestClient &client, const QString &name, QWidget *widget = nullptr)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        client.picture(folder + u'/' + name + u".png"_s, widget);
}

QStringList linesOf(const QTableView *table)
{
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

DiscretionPage *openPage(TestClient &client, int tab = 0)
{
    client.find<QAction>(u"section_discretion"_s)->trigger();
    client.find<QTabWidget>(u"discretion_tabs"_s)->setCurrentIndex(tab);
    client.settle();
    return client.find<DiscretionPage>(u"discretion"_s);
}

void importFile(TestClient &client, const QString &action, const QString &dialog,
                const QString &path)
{
    client.find<QAction>(action)->trigger();
    QTRY_VERIFY(client.window().findChild<QFileDialog *>(dialog));
    auto *files = client.window().findChild<QFileDialog *>(dialog);
    auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    field->setCompleter(nullptr);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(client.window().findChild<QDialog *>(u"list_import"_s));
    client.settle();
}

/// Writes a list by the command of that name.
void writeTo(TestClient &client, const QString &action, const QString &path)
{
    client.find<QAction>(action)->trigger();
    QTRY_VERIFY(client.window().findChild<QFileDialog *>(u"list_file"_s));
    const QPointer<QFileDialog> files = client.window().findChild<QFileDialog *>(u"list_file"_s);
    auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setCompleter(nullptr);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!files);
}

QString written(TestClient &client, const QString &name, const QString &text)
{
    const QString path = client.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

/// A case of the matter CG-009 under investigation, whose conduct the made-up benchmark covers.
CaseId filedCase(TestClient &client)
{
    std::optional<Result<CaseId>> made;
    client.workplace().write(
        &client.window(),
        [](Seat &seat) -> Result<CaseId> {
            const auto session = [&](const QString &name) {
                const auto found =
                    accounts::logIn(seat.db, name, TestClient::password(), seat.session.now);
                if (!found)
                    qFatal("%s", qPrintable(found.error().text));
                return *found;
            };
            const Session officer = session(u"officer1"_s);
            const auto party =
                parties::enter(seat.db, officer, nullptr,
                               {.kind = PartyKind::LegalPerson, .name = u"示例建材经营部"_s});
            if (!party)
                return party.error();
            CaseId id;
            const auto record = [&](const Session &by, const QString &kind,
                                    const QJsonObject &content) -> Result<int> {
                RecordRequest request;
                request.caseId = id;
                request.kind = kind;
                request.day = seat.session.today;
                request.content = content;
                const auto done = cases::record(seat.db, by, seat.book, request);
                if (!done)
                    return done.error();
                id = done->act.dossier;
                return done->act.sequence;
            };
            const Result<int> lead = record(officer, u"register_lead"_s,
                                            {{u"source"_s, u"patrol"_s},
                                             {u"description"_s, u"门前堆放建材"_s},
                                             {u"place"_s, u"示例路99号"_s}});
            if (!lead)
                return lead.error();
            const Result<int> filed =
                record(officer, u"file_case"_s,
                       {{u"matter"_s, u"CG-009"_s},
                        {u"party"_s, party->party.id.toString()},
                        {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                        {u"cause"_s, u"擅自堆放物料"_s},
                        {u"facts"_s, u"门前堆放建材"_s}});
            if (!filed)
                return filed.error();
            const Result<int> approved =
                record(session(u"chief1"_s), u"approve"_s,
                       {{u"act"_s, *filed}, {u"opinion"_s, u"同意立案"_s}});
            return approved ? Result<CaseId>(id) : approved.error();
        },
        [&](const Result<CaseId> &answer) { made = answer; });
    if (!QTest::qWaitFor([&] { return made.has_value(); }, 30000))
        qFatal("no answer");
    if (!*made)
        qFatal("%s", qPrintable(made->error().text));
    client.settle();
    return **made;
}

/// The benchmark of that text becomes an edition of its own, in force in thirty days.
void importLater(TestClient &client, const QString &text)
{
    importFile(client, u"import_benchmarks"_s, u"benchmark_file"_s,
               written(client, u"later.csv"_s, text));
    auto *dialog = client.window().findChild<QDialog *>(u"list_import"_s);
    type(dialog->findChild<QLineEdit *>(u"import_name"_s), u"示例市城市管理行政处罚裁量基准"_s);
    dialog->findChild<QCheckBox *>(u"import_from_set"_s)->setChecked(true);
    auto *from = dialog->findChild<QDateEdit *>(u"import_from_day"_s);
    from->setDate(from->date().addDays(30));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"import_again"_s), Qt::LeftButton);
    client.settle();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"do"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"do"_s), Qt::LeftButton);
    client.settle();
}

/// The field for the fact of that name.
template <class Widget> Widget *factField(QWidget *form, const QString &name)
{
    for (auto *field : form->findChildren<Widget *>())
        if (field->objectName().startsWith("fact_"_L1) && field->accessibleName().contains(name))
            return field;
    return nullptr;
}

/// The form by which the case is assessed, once it asks for the area.
ActForm *assessForm(TestClient &client, CaseId id)
{
    client.window().openAct(id, u"assess"_s);
    client.settle();
    auto *page = client.window().findChild<CasePage *>();
    if (!page || !page->form() ||
        !QTest::qWaitFor([&] { return factField<QLineEdit>(page->form(), u"面积"_s); }))
        qFatal("There is no form.");
    return page->form();
}

void openLikePanel(TestClient &client)
{
    auto *tabs = client.find<QTabWidget>(u"case_details"_s);
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->widget(tab)->objectName() == "like_panel"_L1)
            tabs->setCurrentIndex(tab);
    client.settle();
}

} // namespace

class TestDiscretionPage : public QObject {
    Q_OBJECT

private slots:
    void theLibraryShowsAnEditionAndIsSearched()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        auto *rows = client.find<QTableView>(u"benchmark_rows"_s);
        QAbstractItemModelTester tester(rows->model());
        QTRY_COMPARE(rows->model()->rowCount(), 9);
        keepPicture(client, u"discretion_benchmarks"_s);
        type(client.find<QLineEdit>(u"benchmark_search"_s), u"树木花草"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        rows->selectRow(2);
        const auto *details = client.find<QLabel>(u"benchmark_details"_s);
        QTRY_VERIFY2(details->text().contains(u"古树名木"_s), qPrintable(details->text()));
        type(client.find<QLineEdit>(u"benchmark_search"_s), QString());
        // Three square metres fall into two tiers: that is said, and can be looked for.
        client.find<QCheckBox>(u"only_remarked"_s)->setChecked(true);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        QVERIFY(rows->model()->rowCount() < 9);
        QVERIFY2(linesOf(rows).join(u'\n').contains(u"CG-009"_s),
                 qPrintable(linesOf(rows).join(u'\n')));
        client.find<QTabWidget>(u"discretion_tabs"_s)->setCurrentIndex(1);
        auto *items = client.find<QTableView>(u"exemption_items"_s);
        QTRY_COMPARE(items->model()->rowCount(), 3);
        keepPicture(client, u"discretion_exemptions"_s);
    }

    void wrongRowsAreNamedAndTheOthersImported()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        const QString path =
            written(client, u"基准.csv"_s,
                    u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                    "CG-003,堆放有碍市容的物品,从轻,3处以下,50,100,元\n"
                    "CG-003,堆放有碍市容的物品,一般,4处以上,贰佰元,100,元\n"
                    "CG-003,堆放有碍市容的物品,从重,8处以上,200,150,元\n"
                    "CG-999,没有这个事项,从轻,3处以下,50,100,元\n"_s);
        importFile(client, u"import_benchmarks"_s, u"benchmark_file"_s, path);
        auto *dialog = client.window().findChild<QDialog *>(u"list_import"_s);
        auto *errors = dialog->findChild<QTableView *>(u"import_errors"_s);
        QTRY_VERIFY(errors->model()->rowCount() >= 2);
        const QString wrong = linesOf(errors).join(u'\n');
        QVERIFY2(wrong.contains(u"4 | "_s), qPrintable(wrong));
        QVERIFY2(wrong.contains(u"CG-999"_s), qPrintable(wrong));
        auto *doIt = dialog->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!doIt->isEnabled());
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        keepPicture(client, u"discretion_import"_s, dialog);
        dialog->findChild<QCheckBox *>(u"import_good_only"_s)->setChecked(true);
        QVERIFY(doIt->isEnabled());
        QTest::mouseClick(doIt, Qt::LeftButton);
        auto *editions = client.find<QComboBox>(u"benchmark_edition"_s);
        QTRY_COMPARE(editions->count(), 2);
    }

    void aHeadingThatIsNotKnownIsMapped()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        const QString path = written(client, u"mapped.csv"_s,
                                     u"事项编码,违法行为,轻重,适用条件,罚款下限,罚款上限,计罚单位\n"
                                     "CG-003,堆放有碍市容的物品,从轻,3处以下,50,100,元\n"_s);
        importFile(client, u"import_benchmarks"_s, u"benchmark_file"_s, path);
        auto *dialog = client.window().findChild<QDialog *>(u"list_import"_s);
        // Without a column for the tier it is no benchmark: the dialog asks which column is which.
        QTRY_VERIFY(dialog->findChild<QComboBox *>(u"map_2"_s));
        auto *box = dialog->findChild<QComboBox *>(u"map_2"_s);
        QVERIFY(box->accessibleName().contains(u"轻重"_s));
        box->setCurrentIndex(box->findData(u"tier"_s));
        emit box->activated(box->currentIndex());
        client.settle();
        auto *rows = dialog->findChild<QTableView *>(u"import_rows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QVERIFY(dialog->findChild<QPushButton *>(u"do"_s)->isEnabled());
    }

    void twoEditionsAreComparedRowByRow()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        importLater(client, u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                            "CG-025,损坏城市树木花草,从轻,损坏树木1株以下,100,800,元\n"
                            "CG-025,损坏城市树木花草,特别严重,损坏树木50株以上,2900,3000,元\n"_s);
        auto *editions = client.find<QComboBox>(u"benchmark_edition"_s);
        QTRY_COMPARE(editions->count(), 2);
        editions->setCurrentIndex(0); // the newest first
        emit editions->activated(0);
        client.settle();
        client.find<QAction>(u"compare_benchmarks"_s)->trigger();
        QTRY_VERIFY(client.window().findChild<QDialog *>(u"compare_dialog"_s));
        auto *compare = client.window().findChild<QDialog *>(u"compare_dialog"_s);
        auto *changes = compare->findChild<QTableView *>(u"edition_changes"_s);
        QTRY_VERIFY(changes->model()->rowCount() > 0);
        const QStringList lines = linesOf(changes);
        QVERIFY2(lines.join(u'\n').contains(u"特别严重"_s), qPrintable(lines.join(u'\n')));
        QCOMPARE(changes->model()->rowCount(), 1 + 1 + 8); // changed, new, dropped
        QCOMPARE(namelessControls(compare).join(u", "_s), QString());
        keepPicture(client, u"discretion_compare"_s, compare);
    }

    void aCaseIsAssessedByKeyboardAndSeesWhatFollowsAtOnce()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = filedCase(client);
        ActForm *form = assessForm(client, id);
        auto *area = factField<QLineEdit>(form, u"面积"_s);
        auto *title = form->findChild<QLabel *>(u"live_title"_s);
        auto *lines = form->findChild<QLabel *>(u"live_lines"_s);
        // What is typed first goes into the first fact that is asked for.
        QTRY_COMPARE(client.window().focusWidget(), area);
        // On the border of two tiers the program picks none, and asks.
        type(area, u"3"_s);
        client.settle();
        auto *tier = form->findChild<QComboBox *>(u"field_tier"_s);
        QTRY_VERIFY(tier->findData(u"从轻"_s) > 0 && tier->findData(u"一般"_s) > 0);
        keepPicture(client, u"assess_overlap"_s);
        // Refused, the form leads to the tier, and then to its reason; both can be seen.
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
        client.settle();
        QTRY_COMPARE(client.window().focusWidget(), tier);
        QVERIFY(!tier->visibleRegion().isEmpty());
        tier->setCurrentIndex(tier->findData(u"一般"_s));
        QTest::keyClick(tier, Qt::Key_Return, Qt::ControlModifier);
        client.settle();
        auto *why = form->findChild<QWidget *>(u"field_tier_reason"_s);
        QVERIFY(why);
        QTRY_COMPARE(client.window().focusWidget(), why);
        QVERIFY(!why->visibleRegion().isEmpty());
        tier->setCurrentIndex(0);
        type(area, u"4.5"_s);
        client.settle();
        QTRY_VERIFY2(title->text().contains(u"1050"_s), qPrintable(title->text()));
        QVERIFY2(lines->text().contains(u"1400"_s), qPrintable(lines->text()));
        QCOMPARE(namelessControls(form).join(u", "_s), QString());
        keepPicture(client, u"assess"_s);
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
        client.settle();
        std::optional<CaseFile> file;
        client.workplace().read(
            &client.window(), [id](Seat &seat) { return cases::open(seat.db, seat.session, id); },
            [&](const Result<CaseView> &view) {
                if (view)
                    file = view->file;
            });
        QTRY_VERIFY(file);
        QVERIFY(file->assessed);
        QCOMPARE(file->assessed->tier, u"一般"_s);
        QCOMPARE(file->assessed->proposed->toString(), u"1050.00"_s);
    }

    /// Where a benchmark and a list cover the matter, assessment and check come before the report
    /// that rests on them; the search box finds them by their first letters.
    void theAssessmentIsOfferedFirst()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = filedCase(client);
        client.window().openCase(id);
        client.settle();
        auto *page = client.window().findChild<CasePage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->findChild<QAction *>(u"act_assess"_s));
        const auto keyOf = [page](const QString &kind) {
            const auto *action = page->findChild<QAction *>(u"act_"_s + kind);
            return action ? action->shortcut().toString() : QString();
        };
        QCOMPARE(keyOf(u"assess"_s), u"Alt+1"_s);
        QCOMPARE(keyOf(u"check_exemption"_s), u"Alt+2"_s);
        QCOMPARE(keyOf(u"report_investigation"_s), u"Alt+3"_s);
        QVERIFY(page->findChild<QLabel *>(u"note_report_investigation"_s));
        auto *offered = page->findChild<QPushButton *>(u"option_assess"_s);
        QVERIFY(offered && !offered->visibleRegion().isEmpty() && offered->font().bold());
        keepPicture(client, u"assess_offered"_s);
        auto *search = client.find<QLineEdit>(u"search_box"_s);
        search->setFocus();
        QTest::keyClicks(search,
                         pinyinInitials(page->findChild<QAction *>(u"act_assess"_s)->text()));
        auto *results = client.find<QListWidget>(u"search_results"_s);
        QTRY_VERIFY(results->count() > 0);
        QVERIFY2(
            results->item(0)->text().contains(page->findChild<QAction *>(u"act_assess"_s)->text()),
            qPrintable(results->item(0)->text()));
    }

    void anExemptionIsCheckedWithWhatTheRegisterHolds()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = filedCase(client);
        client.window().openAct(id, u"check_exemption"_s);
        client.settle();
        auto *form = client.window().findChild<CasePage *>()->form();
        QTRY_VERIFY(factField<QLineEdit>(form, u"面积"_s));
        type(factField<QLineEdit>(form, u"面积"_s), u"1.5"_s);
        auto *correction = factField<QComboBox>(form, u"改正"_s);
        QVERIFY(correction);
        correction->setCurrentIndex(correction->findData(u"in_time"_s));
        client.settle();
        auto *lines = form->findChild<QLabel *>(u"live_lines"_s);
        auto *title = form->findChild<QLabel *>(u"live_title"_s);
        QTRY_VERIFY2(lines->text().contains(u"✓"_s) && !lines->text().contains(u"?"_s),
                     qPrintable(title->text() + u'\n' + lines->text()));
        keepPicture(client, u"check_exemption"_s);
    }

    void likeCasesAreDrawnAndToldInWords()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = filedCase(client);
        client.window().openCase(id);
        client.settle();
        openLikePanel(client);
        auto *chart = client.find<FinesChart>(u"fines_chart"_s);
        QTRY_VERIFY(!client.find<QLabel>(u"like_says"_s)->text().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        LikePicture picture =
            pictureOf({LikeCase{.fine = Money::yuan(500)}, LikeCase{.fine = Money::yuan(600)},
                       LikeCase{.fine = Money::yuan(700)}, LikeCase{.fine = Money::yuan(800)},
                       LikeCase{.fine = Money::yuan(900)}},
                      Money::yuan(1900));
        chart->setPicture(picture);
        const QString said = chart->description();
        QVERIFY2(said.contains(u"700"_s) && said.contains(u"1900"_s), qPrintable(said));
        chart->resize(420, 240);
        keepPicture(client, u"like_chart"_s, chart);
        // The picture is not blank, and marks this case apart from the rest without colour.
        const QImage drawn = chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(drawn != QImage(drawn.size(), QImage::Format_Grayscale8));
        picture.proposed.reset();
        chart->setPicture(picture);
        QVERIFY(chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8) != drawn);
    }

    /// An edition that comes later changes no case that was assessed; what it would have said
    /// stands beside what was recorded.
    void anAssessedCaseIsAskedAgainByALaterEdition()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        importLater(client, u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                            "CG-009,擅自堆放物料,从轻,面积不满4平方米,300,800,元\n"
                            "CG-009,擅自堆放物料,一般,面积4平方米以上,1000,2000,元\n"_s);
        client.logIn(u"officer1"_s);
        const CaseId id = filedCase(client);
        ActForm *form = assessForm(client, id);
        auto *area = factField<QLineEdit>(form, u"面积"_s);
        type(area, u"4.5"_s);
        client.settle();
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
        client.settle();
        openLikePanel(client);
        auto *button = client.find<QPushButton>(u"replay"_s);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        client.settle();
        auto *dialog = client.find<QDialog>(u"replay_dialog"_s);
        auto *edition = dialog->findChild<QComboBox *>(u"replay_edition"_s);
        auto *says = dialog->findChild<QLabel *>(u"replay_says"_s);
        auto *recorded = dialog->findChild<QPlainTextEdit *>(u"replay_recorded"_s);
        auto *again = dialog->findChild<QPlainTextEdit *>(u"replay_again"_s);
        QTRY_COMPARE(edition->count(), 3);
        QTRY_VERIFY(says->text().contains(u"相同"_s));
        const QString before = recorded->toPlainText();
        QVERIFY2(before.contains(u"1050"_s), qPrintable(before));
        QCOMPARE(dialog->focusWidget(), edition);
        QTest::keyClick(edition, Qt::Key_End);
        client.settle();
        QTRY_VERIFY2(says->text().contains(u"1500"_s), qPrintable(says->text()));
        QVERIFY2(again->toPlainText().contains(u"2000"_s), qPrintable(again->toPlainText()));
        QCOMPARE(recorded->toPlainText(), before);
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        keepPicture(client, u"discretion_replay"_s, dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!client.window().findChild<QDialog *>(u"replay_dialog"_s));
    }

    void theYearsSheetIsWrittenAsAWorkbook()
    {
        TestClient client;
        client.logIn(u"chief1"_s);
        openPage(client, 3);
        auto *rows = client.find<QTableView>(u"consistency_rows"_s);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        keepPicture(client, u"discretion_consistency"_s);
        client.find<QAction>(u"export_consistency"_s)->trigger();
        QTRY_VERIFY(client.window().findChild<QFileDialog *>(u"consistency_file"_s));
        auto *files = client.window().findChild<QFileDialog *>(u"consistency_file"_s);
        const QString path = client.folder() + u"/sheet.xlsx"_s;
        auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setCompleter(nullptr);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        auto *deviating = client.find<QAction>(u"export_deviations"_s);
        QCOMPARE(deviating->isEnabled(),
                 client.find<QTableView>(u"deviations"_s)->model()->rowCount() > 0);
        if (deviating->isEnabled()) {
            deviating->trigger();
            QTRY_VERIFY(client.window().findChild<QFileDialog *>(u"deviations_file"_s));
            auto *asked = client.window().findChild<QFileDialog *>(u"deviations_file"_s);
            const QString list = client.folder() + u"/deviations.csv"_s;
            auto *name = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setCompleter(nullptr);
            name->setText(list);
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_VERIFY(QFile::exists(list));
        }
        client.find<QAction>(u"print_consistency"_s)->trigger();
        QTRY_VERIFY(client.window().findChild<QDialog *>(u"print_preview"_s));
        client.window().findChild<QDialog *>(u"print_preview"_s)->close();
    }

    void theEmptyTableAndTheEditionAreWrittenAndTakenBack_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("rows");
        QTest::newRow("benchmarks") << 0 << u"benchmark"_s << 9;
        QTest::newRow("exemptions") << 1 << u"exemption"_s << 3;
    }
    void theEmptyTableAndTheEditionAreWrittenAndTakenBack()
    {
        QFETCH(int, tab);
        QFETCH(QString, what);
        QFETCH(int, rows);
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client, tab);
        const QString all = what + u's';
        const QString form = client.folder() + u"/empty.xlsx"_s;
        writeTo(client, all + u"_template"_s, form);
        const auto empty = readTable(form, {}, {});
        QVERIFY2(empty, qPrintable(empty ? QString() : empty.error().text));
        QVERIFY(empty->header.size() > 5);
        const QString edition = client.folder() + u"/edition.csv"_s;
        writeTo(client, u"export_"_s + all, edition);
        // Taken back under another name, all rows are good.
        importFile(client, u"import_"_s + all, what + u"_file"_s, edition);
        auto *dialog = client.window().findChild<QDialog *>(u"list_import"_s);
        auto *preview = dialog->findChild<QTableView *>(u"import_rows"_s);
        QTRY_COMPARE(preview->model()->rowCount(), rows);
        QCOMPARE(dialog->findChild<QTableView *>(u"import_errors"_s)->model()->rowCount(), 0);
        QVERIFY(dialog->findChild<QPushButton *>(u"do"_s)->isEnabled());
    }

    void anEndThatIsRefusedKeepsWhatWasTyped()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        openPage(client);
        client.find<QAction>(u"repeal_benchmarks"_s)->trigger();
        QTRY_VERIFY(client.window().findChild<QDialog *>(u"repeal_dialog"_s));
        const QPointer<QDialog> dialog = client.window().findChild<QDialog *>(u"repeal_dialog"_s);
        QCOMPARE(namelessControls(dialog).join(u", "_s), QString());
        auto *from = dialog->findChild<QDateEdit *>(u"repeal_from"_s);
        from->setDate(from->date().addDays(-60));
        auto *reason = dialog->findChild<QLineEdit *>(u"repeal_reason"_s);
        type(reason, u"上位法修改"_s);
        auto *stay = dialog->findChild<QCheckBox *>(u"repeal_past_cases_stay"_s);
        QVERIFY(stay && !stay->isChecked());
        auto *doIt = dialog->findChild<QPushButton *>(u"do"_s);
        QTest::mouseClick(doIt, Qt::LeftButton);
        const auto *trouble = dialog->findChild<QLabel *>(u"trouble"_s);
        QTRY_VERIFY(!trouble->text().isEmpty());
        keepPicture(client, u"discretion_repeal"_s, dialog);
        QCOMPARE(reason->text(), u"上位法修改"_s);
        // Tomorrow nothing speaks against it.
        from->setDate(from->date().addDays(61));
        QTRY_VERIFY(doIt->isEnabled());
        QTest::mouseClick(doIt, Qt::LeftButton);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void everyPartHasNamesAndEachRoleItsRights_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("mayImport");
        QTest::newRow("legal officer") << u"legal1"_s << true;
        QTest::newRow("officer") << u"officer1"_s << false;
        QTest::newRow("administrator") << u"admin"_s << true;
        QTest::newRow("supervisor") << u"watch1"_s << false;
    }
    void everyPartHasNamesAndEachRoleItsRights()
    {
        QFETCH(QString, account);
        QFETCH(bool, mayImport);
        TestClient client;
        client.logIn(account);
        for (int tab = 0; tab < 4; ++tab) {
            DiscretionPage *page = openPage(client, tab);
            QCOMPARE(namelessControls(page).join(u", "_s), QString());
        }
        QCOMPARE(client.find<QAction>(u"import_benchmarks"_s)->isEnabled(), mayImport);
        QCOMPARE(client.find<QAction>(u"import_exemptions"_s)->isEnabled(), mayImport);
    }
};

QTEST_MAIN(TestDiscretionPage)
#include "test_discretion_page.moc"
