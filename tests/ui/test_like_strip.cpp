// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"
#include "core/services/cases.h"
#include "core/services/parties.h"
#include "tests/ui/client.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/discretion/fines_chart.h"
#include "ui/widgets/penalties_field.h"
#include "ui/widgets/search_combo.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QJsonArray penaltyOf(const QString &amount)
{
    return {QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
}

/// Records within one job what a bureau would have done over weeks.
class Bureau {
public:
    explicit Bureau(Seat &seat) : m_seat(seat) {}

    Session at(const QString &account)
    {
        const auto found =
            accounts::logIn(m_seat.db, account, TestClient::password(), m_seat.session.now);
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *found;
    }

    PartyId party(const QString &name)
    {
        const auto entered = parties::enter(m_seat.db, at(u"officer1"_s), nullptr,
                                            {.kind = PartyKind::LegalPerson, .name = name});
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
    }

    int record(CaseId &id, const QString &account, const QString &kind, const QJsonObject &content)
    {
        RecordRequest request;
        request.caseId = id;
        request.kind = kind;
        request.day = m_seat.session.today;
        request.content = content;
        const auto done = cases::record(m_seat.db, at(account), m_seat.book, request);
        if (!done)
            qFatal("%s: %s", qPrintable(kind), qPrintable(done.error().text));
        id = done->act.dossier;
        return done->act.sequence;
    }

    void onTheSpot(int house, const QString &fine)
    {
        CaseId id;
        record(id, u"officer1"_s, u"summary_decide"_s,
               {{u"matter"_s, u"CG-009"_s},
                {u"party"_s, party(u"示例商行%1"_s.arg(house)).toString()},
                {u"place"_s, u"示例路%1号"_s.arg(house)},
                {u"penalties"_s, penaltyOf(fine)},
                {u"circumstances"_s, QJsonArray{u"area=4.5"_s}},
                {u"facts"_s, u"门前堆放建材"_s},
                {u"basis"_s, u"《城市市容和环境卫生管理条例》第三十六条第（一）项"_s},
                {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                {u"certificates_shown"_s, true},
                {u"defence_heard"_s, true},
                {u"reconsideration_body"_s, u"示例市人民政府"_s}});
    }

    /// Five like cases decided, and a sixth one that is assessed and not proposed yet.
    CaseId likeCases()
    {
        for (int house = 1; house <= 5; ++house)
            onTheSpot(house, u"%1.00"_s.arg(980 + 20 * house));
        CaseId id = filedUnder(u"CG-009"_s);
        record(id, u"officer1"_s, u"assess"_s, {{u"facts"_s, QJsonArray{u"area=4.5"_s}}});
        return id;
    }

    /// A case whose matter knows fine and confiscation of gains.
    CaseId withSeveralKinds() { return filedUnder(u"CG-018"_s); }

    /// A case of that matter under investigation.
    CaseId filedUnder(const QString &matter)
    {
        CaseId id;
        record(id, u"officer1"_s, u"register_lead"_s,
               {{u"source"_s, u"patrol"_s},
                {u"description"_s, u"门前堆放建材"_s},
                {u"place"_s, u"示例路99号"_s}});
        const int filed = record(id, u"officer1"_s, u"file_case"_s,
                                 {{u"matter"_s, matter},
                                  {u"party"_s, party(u"示例建材经营部"_s).toString()},
                                  {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                                  {u"cause"_s, u"擅自堆放物料"_s},
                                  {u"facts"_s, u"门前堆放建材"_s}});
        record(id, u"chief1"_s, u"approve"_s, {{u"act"_s, filed}, {u"opinion"_s, u"同意立案"_s}});
        return id;
    }

private:
    Seat &m_seat;
};

CaseId prepare(TestClient &client, CaseId (Bureau::*make)())
{
    std::optional<Result<CaseId>> made;
    client.workplace().write(
        &client.window(), [make](Seat &seat) -> Result<CaseId> { return (Bureau(seat).*make)(); },
        [&](const Result<CaseId> &answer) { made = answer; });
    if (!QTest::qWaitFor([&] { return made.has_value(); }, 60000) || !*made)
        qFatal("no case was made");
    client.settle();
    return **made;
}

/// The form of the report on the investigation of the case.
ActForm *reportForm(TestClient &client, CaseId id)
{
    client.window().openAct(id, u"report_investigation"_s);
    client.settle();
    auto *page = client.window().findChild<CasePage *>();
    if (!page || !page->form())
        qFatal("There is no form.");
    return page->form();
}

void keepPicture(TestClient &client, const QString &name)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        client.picture(folder + u'/' + name + u".png"_s);
}

} // namespace

/// While the fine is proposed, what like cases were fined stands beside it.
class TestLikeStrip : public QObject {
    Q_OBJECT

private slots:
    void theFineIsHeldBesideLikeCasesAsItIsTyped()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = prepare(client, &Bureau::likeCases);
        ActForm *form = reportForm(client, id);
        QTRY_VERIFY(form->findChild<QLabel *>(u"like_strip_says"_s));
        auto *says = form->findChild<QLabel *>(u"like_strip_says"_s);
        auto *chart = form->findChild<FinesChart *>(u"like_strip_chart"_s);
        QTRY_VERIFY(chart->isVisible());
        auto *kind = form->findChild<SearchCombo *>(u"field_penalties_kind_0"_s);
        auto *amount = form->findChild<QLineEdit *>(u"field_penalties_amount_0"_s);
        QVERIFY(kind && amount);
        kind->choose(u"fine"_s);
        type(amount, u"1020"_s);
        QTRY_VERIFY2(says->text().contains(u"1020元"_s), qPrintable(says->text()));
        QVERIFY2(!says->text().contains(u"⚠"_s), qPrintable(says->text()));
        type(amount, u"1390"_s);
        QTRY_VERIFY2(says->text().contains(u"⚠"_s), qPrintable(says->text()));
        QVERIFY2(chart->description().contains(u"1390"_s), qPrintable(chart->description()));
        QCOMPARE(namelessControls(form).join(u", "_s), QString());
        keepPicture(client, u"like_strip"_s);
    }

    /// Fine and confiscation together go from the report into the notice; a kind that the matter
    /// does not know is refused, and everything typed stays.
    void severalKindsGoFromTheReportIntoTheNotice()
    {
        TestClient client;
        client.logIn(u"officer1"_s);
        const CaseId id = prepare(client, &Bureau::withSeveralKinds);
        ActForm *form = reportForm(client, id);
        auto *page = client.window().findChild<CasePage *>();
        const auto row = [&](int place, const QString &kind, const QString &amount) {
            if (place > 0)
                QTest::mouseClick(form->findChild<QPushButton *>(u"more_penalties"_s),
                                  Qt::LeftButton);
            auto *box = form->findChild<SearchCombo *>(u"field_penalties_kind_%1"_s.arg(place));
            QVERIFY(box);
            box->choose(kind);
            if (!amount.isEmpty())
                type(form->findChild<QLineEdit *>(u"field_penalties_amount_%1"_s.arg(place)),
                     amount);
        };
        QTRY_VERIFY(form->findChild<SearchCombo *>(u"field_penalties_kind_0"_s));
        auto *proposal = form->findChild<SearchCombo *>(u"field_proposal"_s);
        QVERIFY(proposal);
        proposal->choose(u"penalise"_s);
        row(0, u"fine"_s, u"60000"_s);
        row(1, u"confiscate_gains"_s, u"800"_s);
        row(2, u"revoke_permit"_s, {});
        for (const QString &field : {u"facts"_s, u"basis"_s, u"discretion"_s})
            if (auto *text = form->findChild<QWidget *>(u"field_"_s + field))
                type(text, u"有笔录和照片为证"_s);
        const auto record = [&] {
            QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
            client.settle();
        };
        record();
        const QString trouble = form->findChild<QLabel *>(u"form_trouble"_s)->text();
        QVERIFY2(page->form() == form && trouble.contains(u"吊销许可证件"_s), qPrintable(trouble));
        QCOMPARE(form->findChild<QLineEdit *>(u"field_penalties_amount_0"_s)->text(), u"60000"_s);
        keepPicture(client, u"several_kinds_refused"_s);
        QTest::mouseClick(form->findChild<QToolButton *>(u"remove_penalties_2"_s), Qt::LeftButton);
        record();
        keepPicture(client, u"several_kinds_recorded"_s);
        QTRY_VERIFY(!page->form());
        page->openAct(u"notify"_s);
        client.settle();
        form = page->form();
        QVERIFY(form);
        auto *penalties = form->findChild<PenaltiesField *>();
        QTRY_COMPARE(penalties->value().toArray().size(), 2);
        const QJsonArray carried = penalties->value().toArray();
        QCOMPARE(carried[0].toObject().value("kind"_L1).toString(), u"fine"_s);
        QCOMPARE(carried[1].toObject().value("kind"_L1).toString(), u"confiscate_gains"_s);
        QCOMPARE(carried[1].toObject().value("amount"_L1).toString(), u"800.00"_s);
        keepPicture(client, u"several_kinds_notice"_s);
    }
};

QTEST_MAIN(TestLikeStrip)
#include "test_like_strip.moc"
