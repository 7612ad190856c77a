// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"
#include "core/services/accounts.h"
#include "core/services/parties.h"
#include "core/services/sample_bureau.h"
#include "core/services/scenarios.h"
#include "tests/ui/client.h"
#include "ui/admin/listing.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/cases/money_panel.h"
#include "ui/remedies/bank_dialog.h"
#include "ui/remedies/goods_panel.h"
#include "ui/remedies/remedies_page.h"
#include "ui/remedies/remedy_calendar.h"
#include "ui/text.h"
#include "ui/widgets/day_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidgetItemIterator>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

void picture(TestClient &client, const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        client.picture(folder + u'/' + name + u".png"_s, widget);
}

} // namespace

class TestRemedies : public QObject {
    Q_OBJECT
private slots:
    void thePageListsUnpaidFinesAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        auto *page = client.find<RemediesPage>(u"remedies"_s);
        QVERIFY(page->isVisible());
        auto *tabs = client.find<QTabWidget>(u"remedy_tabs"_s);
        QCOMPARE(tabs->count(), 7);
        tabs->setCurrentIndex(2);
        auto *owed = client.find<QTableView>(u"owed_cases"_s);
        QAbstractItemModelTester tester(owed->model());
        QTRY_VERIFY(owed->model()->rowCount() > 0);
        const QString number = owed->model()->index(0, 0).data().toString();
        QVERIFY(!number.isEmpty());
        owed->setFocus();
        owed->selectRow(0);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        QVERIFY(!client.find<QAction>(u"record_remedy"_s)->isEnabled());
        QTest::keyClick(owed, Qt::Key_O, Qt::ControlModifier);
        client.settle();
        QTRY_VERIFY(!page->isVisible());
    }

    void aBankStatementIsLookedAtAndRecordedOnce()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        QFile unpaid(
            QStringLiteral(ANJUAN_SOURCE_DIR "/tests/scenarios/demand_of_the_fine_alone.json"));
        QVERIFY(unpaid.open(QIODevice::ReadOnly));
        played(client, unpaid.readAll());
        client.logIn(u"officer1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(2);
        auto *owed = client.find<QTableView>(u"owed_cases"_s);
        QTRY_VERIFY(owed->model()->rowCount() > 0);
        const QString number = owed->model()->index(0, 0).data().toString();
        const QString today = toIso(client.workplace().session().today);
        const QString path = client.folder() + u"/bank.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"决定书文号,缴款金额,缴款日期,票据号码\n%1,1.50,%2,Y-1\n%1,没有数,%2,Y-2\n"
                    "不存在的文号,20,%2,Y-3\n%1,99999999,%2,Y-4\n"_s)
                       .arg(number, today)
                       .toUtf8());
        file.close();
        const auto open = [&]() -> BankDialog * {
            client.find<QAction>(u"bank_statement"_s)->trigger();
            auto *files = client.find<QFileDialog>(u"bank_file"_s);
            auto *field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
            field->setCompleter(nullptr);
            field->setText(path);
            QTest::keyClick(field, Qt::Key_Return);
            client.settle();
            return client.window().findChild<BankDialog *>();
        };
        BankDialog *dialog = open();
        QVERIFY(dialog);
        auto *lines = dialog->findChild<QTableView *>(u"bank_lines"_s);
        QAbstractItemModelTester tester(lines->model());
        QTRY_COMPARE(lines->model()->rowCount(), 4);
        const auto cell = [lines](int row, int column) {
            return lines->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 0), u"3"_s);
        QCOMPARE(cell(0, 4), QString());
        QVERIFY2(cell(0, 6).contains(u"没有数"_s), qPrintable(cell(0, 6)));
        QCOMPARE(cell(3, 0), u"2"_s);
        QVERIFY(dialog->doButton()->isEnabled());
        picture(client, u"bank_statement"_s, dialog);
        const QSignalSpy announced(&client.workplace(), &Workplace::recorded);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(cell(3, 1).contains(u"已登记（第"_s));
        QVERIFY(!dialog->doButton()->isVisible());
        QVERIFY2(!announced.isEmpty(), "other pages do not learn of the payments");
        picture(client, u"bank_recorded"_s, dialog);
        dialog->reject();
        client.settle();
        QTRY_VERIFY(!client.window().findChild<BankDialog *>());

        dialog = open();
        QVERIFY(dialog);
        lines = dialog->findChild<QTableView *>(u"bank_lines"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 4);
        QVERIFY(!dialog->doButton()->isEnabled());
        dialog->reject();
    }

    void everyRateIsThereWithItsCases()
    {
        TestClient client;
        client.logIn(u"chief1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(3);
        auto *rates = client.find<QTableView>(u"remedy_rates"_s);
        QTRY_COMPARE(rates->model()->rowCount(), 8);
        rates->selectRow(0);
        QTRY_VERIFY(!client.find<QLabel>(u"rate_cases"_s)->text().isEmpty());
        QVERIFY(rates->model()->index(0, 2).data().toString().contains(u" / "_s));
    }

    void theMoneyListShowsOneUnitAndItsSums()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(2);
        auto *owed = client.find<QTableView>(u"owed_cases"_s);
        QTRY_VERIFY(owed->model()->rowCount() > 0);
        const int all = owed->model()->rowCount();
        auto *unit = client.find<QComboBox>(u"owed_unit"_s);
        QVERIFY(unit->count() > 1);
        const QString sums = client.find<QLabel>(u"owed_sums"_s)->text();
        int together = 0;
        for (int place = 1; place < unit->count(); ++place) {
            unit->setCurrentIndex(place);
            QVERIFY(owed->model()->rowCount() > 0);
            for (int row = 0; row < owed->model()->rowCount(); ++row)
                QCOMPARE(owed->model()->index(row, 2).data().toString(), unit->currentText());
            together += owed->model()->rowCount();
        }
        QCOMPARE(together, all);
        unit->setCurrentIndex(0);
        QCOMPARE(client.find<QLabel>(u"owed_sums"_s)->text(), sums);
    }

    void theStoreListsGoodsByStateAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(4);
        auto *panel = client.find<QTableView>(u"goods"_s)->parentWidget();
        while (panel && !qobject_cast<GoodsPanel *>(panel))
            panel = panel->parentWidget();
        auto *store = qobject_cast<GoodsPanel *>(panel);
        QVERIFY(store);
        auto *note = client.find<QLabel>(u"goods_note"_s);
        QTRY_VERIFY(!note->text().isEmpty()); // an empty store says how goods come in
        QVERIFY(note->text().contains(u"入库"_s) || note->text().contains(u"store"_s));

        GoodsEntry entry;
        entry.listed.goods.seal = u"F-1"_s;
        entry.listed.goods.name = u"货架"_s;
        entry.listed.goods.state = GoodsState::ToReturn;
        entry.isOverdue = true;
        entry.remark = u"应当返还"_s;
        GoodsEntry other = entry;
        other.listed.goods.seal = u"F-2"_s;
        store->setGoods({entry, other}, Date(2026, 3, 2));
        auto *table = client.find<QTableView>(u"goods"_s);
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(client.find<QLabel>(u"goods_count"_s)->text().contains(u'2'));
        QTest::keyClicks(client.find<QLineEdit>(u"goods_search"_s), u"F-2"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(store->current());
        QCOMPARE(store->current()->listed.goods.seal, u"F-2"_s);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());

        auto *state = client.find<QComboBox>(u"goods_state"_s);
        state->setCurrentIndex(1);
        QVERIFY(store->wish().overdueOnly);
        state->setCurrentIndex(2);
        QVERIFY(store->wish().states == std::vector<GoodsState>{GoodsState::Held});
    }

    void theCalendarShowsTheClocksOfADayAndOpensTheirCase()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(5);
        auto *calendar = client.find<RemediesPage>(u"remedies"_s)->findChild<RemedyCalendar *>();
        QVERIFY(calendar);
        const Date first = calendar->firstShown();
        RemedyDays days;
        RemedyClock clock;
        clock.id = CaseId::create();
        clock.number = u"某城管罚字〔2026〕第001号"_s;
        clock.name = u"行政复议答复"_s;
        clock.due = first + Days(8);
        clock.kind = ReplyReconsideration::kind;
        CalledSession session;
        session.id = CaseId::create();
        session.number = u"某城管罚字〔2026〕第002号"_s;
        session.day = first + Days(8);
        session.instance = u"一审"_s;
        days.clocks = {clock};
        days.sessions = {session};
        calendar->setDays(days, first);
        auto *month = calendar->findChild<QTableWidget *>(u"remedy_month_days"_s);
        QVERIFY(month);
        QVERIFY(month->item(1, 1)->text().contains(u'\n'));
        QCOMPARE(month->item(1, 2)->text().count(u'\n'), 0);
        auto *table = client.find<QTableView>(u"remedy_day"_s);
        QAbstractItemModelTester tester(table->model());
        month->setCurrentCell(1, 1);
        QTest::mouseClick(month->viewport(), Qt::LeftButton, {},
                          month->visualItemRect(month->item(1, 1)).center());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(session.instance));
        table->selectRow(0);
        QCOMPARE(calendar->currentCase(), session.id);
        QVERIFY(calendar->currentKind().isEmpty());
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        QVERIFY(!client.find<QAction>(u"record_remedy"_s)->isEnabled());
        table->selectRow(1);
        QCOMPARE(calendar->currentCase(), clock.id);
        QVERIFY(client.find<QAction>(u"record_remedy"_s)->isEnabled());
        QTest::mouseClick(month->viewport(), Qt::LeftButton, {},
                          month->visualItemRect(month->item(1, 2)).center());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void theMoneyOfAUnitOpensToItsCases()
    {
        TestClient client;
        client.logIn(u"chief1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        client.find<QTabWidget>(u"remedy_tabs"_s)->setCurrentIndex(6);
        client.settle();
        auto *squads = client.find<QTableView>(u"squad_money"_s);
        auto *cases = client.find<QTableView>(u"squad_money_cases"_s);
        QAbstractItemModelTester tester(squads->model());
        QTRY_VERIFY(squads->model()->rowCount() > 0);
        QVERIFY(!client.find<QLabel>(u"money_sums"_s)->text().isEmpty());
        for (int row = 0; row < squads->model()->rowCount(); ++row) {
            squads->selectRow(row);
            QCOMPARE(cases->model()->rowCount(),
                     squads->model()->index(row, 1).data().toString().toInt());
        }
        cases->selectRow(0);
        QVERIFY(client.find<QAction>(u"open_remedy"_s)->isEnabled());
        auto *year = client.find<QComboBox>(u"money_year"_s);
        QVERIFY(year->count() > 1);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_End);
        client.settle();
        QTRY_COMPARE(squads->model()->rowCount(), 0);
    }

    void aDisputeWithoutAPenaltyCaseIsOpenedHere()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        auto *open = client.find<QAction>(u"open_dispute"_s);
        QVERIFY(open->isEnabled());
        open->trigger();
        client.settle();
        auto *page = client.find<QWidget>(u"new_case"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(page->windowTitle(), text::actLabel(OpenDispute::kind));
    }

    /// The same acts and days as the scenario, each filled into its form and recorded there by who
    /// may: reconsideration, both instances, then enforcement by the court.
    void aCaseGoesThroughAllRemediesInItsForms()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        QFile file(QStringLiteral(ANJUAN_SOURCE_DIR
                                  "/tests/scenarios/"
                                  "remedies_reconsideration_both_instances_enforcement.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray steps = scenario.value("steps"_L1).toArray();
        QJsonArray first;
        for (int step = 0; step < stepsToTheDecision; ++step)
            first.append(steps[step]);
        scenario.insert(u"steps"_s, first);
        const CaseId id = played(client, QJsonDocument(scenario).toJson());

        int recorded = 0;
        QString whose = u"legal1"_s;
        for (qsizetype step = stepsToTheDecision; step < steps.size(); ++step) {
            const QJsonObject one = steps[step].toObject();
            if (!one.contains("act"_L1) || one.contains("refused"_L1))
                continue;
            const QString by = one.value("by"_L1).toString(u"officer1"_s);
            if (by != whose)
                client.logIn(whose = by);
            recordInForm(client, id, one.value("act"_L1).toString(), one.value("day"_L1).toString(),
                         one.value("with"_L1).toObject());
            ++recorded;
        }
        QCOMPARE(recorded, 17);
        client.logIn(u"chief1"_s);
        recordInForm(client, id, Approve::kind, u"2026-11-10"_s, {{u"opinion"_s, u"同意"_s}});

        const CaseFile done = fileOf(client, id);
        QCOMPARE(done.remedies.reconsiderations.size(), std::size_t{1});
        QCOMPARE(done.remedies.suits.size(), std::size_t{1});
        QVERIFY(done.after.applications.size() == 1 && done.proposals().empty());
        // The money page and the clocks show where it stands.
        auto *page = client.find<CasePage>(u"case_page"_s);
        auto *money = page->findChild<MoneyPanel *>();
        QVERIFY(money);
        QStringList words;
        for (QTreeWidgetItemIterator item(money); *item; ++item)
            words << (*item)->text(0) + u' ' + (*item)->text(1);
        QVERIFY2(words.join(u' ').remove(u',').contains(u"3000"_s), qPrintable(words.join(u'\n')));
    }

    void everythingOnThePageHasAName()
    {
        TestClient client;
        client.logIn(u"legal1"_s);
        client.find<QAction>(u"section_remedies"_s)->trigger();
        client.settle();
        QCOMPARE(namelessControls(client.find<RemediesPage>(u"remedies"_s)).join(u", "_s),
                 QString());
    }

private:
    static constexpr int stepsToTheDecision = 8; ///< of the scenario, with its service

    /// Plays the scenario among the cases of the client.
    CaseId played(TestClient &client, const QByteArray &json)
    {
        std::optional<CaseId> id;
        client.workplace().write(
            this,
            [json](Seat &seat) -> Result<CaseId> {
                SampleBureau bureau;
                for (const QString &login :
                     {u"officer1"_s, u"officer2"_s, u"squadhead"_s, u"legal1"_s, u"chief1"_s}) {
                    const Result<Session> session =
                        accounts::logIn(seat.db, login, TestClient::password(), Moment::now());
                    if (!session)
                        return session.error();
                    bureau.sessions.insert(login, *session);
                }
                const Session officer = bureau.sessions.value(u"officer1"_s);
                const auto party =
                    parties::enter(seat.db, officer, nullptr,
                                   {.kind = PartyKind::NaturalPerson, .name = u"复议申请人甲"_s});
                if (!party)
                    return party.error();
                bureau.parties.insert(u"person"_s, party->party.id);
                const Result<ScenarioReport> report =
                    scenarios::play(seat.db, seat.book, bureau, json, u"remedies"_s);
                if (!report)
                    return report.error();
                if (!report->failures.isEmpty())
                    return refused(report->failures.join(u'\n'));
                const auto found =
                    cases::list(seat.db, officer, {.party = party->party.id, .limit = 1});
                if (!found)
                    return found.error();
                return found->front().row.id;
            },
            [&](const Result<CaseId> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().text));
                id = *answer;
            });
        client.settle();
        return *id;
    }

    CaseFile fileOf(TestClient &client, CaseId id)
    {
        std::optional<CaseFile> file;
        client.workplace().read(
            this, [id](Seat &seat) { return cases::open(seat.db, seat.session, id); },
            [&](const Result<CaseView> &answer) {
                if (answer)
                    file = answer->file;
            });
        client.settle();
        return *file;
    }

    /// Fills in what is not proposed by itself and records it.
    void recordInForm(TestClient &client, CaseId id, const QString &kind, const QString &day,
                      const QJsonObject &content)
    {
        client.window().openCase(id);
        client.settle();
        auto *page = client.find<CasePage>(u"case_page"_s);
        page->openAct(kind);
        client.settle();
        ActForm *form = page->form();
        QVERIFY2(form, qPrintable(kind));
        auto *date = form->findChild<DayField *>(u"editor_act_day"_s);
        QVERIFY(date);
        date->setValue(day);
        for (auto field = content.begin(); field != content.end(); ++field) {
            if (field->toString().startsWith(u'$'))
                continue; // the only act that fits is chosen
            auto *editor = form->findChild<FieldEditor *>(u"editor_"_s + field.key());
            QVERIFY2(editor, qPrintable(kind + u' ' + field.key()));
            if (editor->field().type == FieldType::Officers)
                continue; // the person's own officer stands there
            editor->setValue(*field);
        }
        QTest::mouseClick(form->findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        client.settle();
        const auto said = [page] {
            return page->form() ? page->form()->findChild<QLabel *>(u"form_trouble"_s)->text()
                                : QString();
        };
        QTRY_VERIFY2(!page->form(), qPrintable(kind + u": "_s + said()));
    }
};

QTEST_MAIN(TestRemedies)
#include "test_remedies.moc"
