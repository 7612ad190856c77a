// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"
#include "core/services/cases.h"
#include "core/services/parties.h"
#include "tests/ui/client.h"
#include "ui/cases/act_form.h"
#include "ui/cases/case_page.h"
#include "ui/discretion/fines_chart.h"
#include "ui/widgets/search_combo.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

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
        CaseId id;
        record(id, u"officer1"_s, u"register_lead"_s,
               {{u"source"_s, u"patrol"_s},
                {u"description"_s, u"门前堆放建材"_s},
                {u"place"_s, u"示例路99号"_s}});
        const int filed = record(id, u"officer1"_s, u"file_case"_s,
                                 {{u"matter"_s, u"CG-009"_s},
                                  {u"party"_s, party(u"示例建材经营部"_s).toString()},
                                  {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                                  {u"cause"_s, u"擅自堆放物料"_s},
                                  {u"facts"_s, u"门前堆放建材"_s}});
        record(id, u"chief1"_s, u"approve"_s, {{u"act"_s, filed}, {u"opinion"_s, u"同意立案"_s}});
        record(id, u"officer1"_s, u"assess"_s, {{u"facts"_s, QJsonArray{u"area=4.5"_s}}});
        return id;
    }

private:
    Seat &m_seat;
};

CaseId prepare(TestClient &client)
{
    std::optional<Result<CaseId>> made;
    client.workplace().write(
        &client.window(), [](Seat &seat) -> Result<CaseId> { return Bureau(seat).likeCases(); },
        [&](const Result<CaseId> &answer) { made = answer; });
    if (!QTest::qWaitFor([&] { return made.has_value(); }, 60000) || !*made)
        qFatal("no case was made");
    client.settle();
    return **made;
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
        const CaseId id = prepare(client);
        client.window().openAct(id, u"report_investigation"_s);
        client.settle();
        ActForm *form = client.window().findChild<CasePage *>()->form();
        QVERIFY(form);
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
};

QTEST_MAIN(TestLikeStrip)
#include "test_like_strip.moc"
