// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/freezes.h"
#include "core/services/typed_figures.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;

/// A bureau with made-up cases up to the end of June 2026.
struct Office {
    explicit Office(const QString &kind) : place(kind), db(place.create())
    {
        const Result<DemoReport> filled =
            demo::fill(db, {.cases = 40,
                            .seed = 3,
                            .password = password,
                            .until = Date(2026, 6, 30),
                            .keyPath = place.folder() + u"/bureau.keys"_s});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
    }

    Session at(const QString &login, QStringView moment)
    {
        const Result<Session> session =
            accounts::logIn(db, login, password, *Moment::parse(moment));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }
    Rulebook book() const { return *Rulebook::load(db); }

    test::Place place;
    Database db;
};

constexpr auto firstMorning = u"2026-07-01T01:00:00.000Z";
constexpr auto secondMorning = u"2026-07-02T01:00:00.000Z";
constexpr auto thirdMorning = u"2026-07-03T01:00:00.000Z";

} // namespace

class TestFreezes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aTypedFigureCountsOnceReviewed_data() { test::eachKind(); }
    void aTypedFigureCountsOnceReviewed();
    void aFreezeOutlastsWhatIsRecordedLater_data() { test::eachKind(); }
    void aFreezeOutlastsWhatIsRecordedLater();
    void aFreezeIsNeverChanged_data() { test::eachKind(); }
    void aFreezeIsNeverChanged();
};

void TestFreezes::aTypedFigureCountsOnceReviewed()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Rulebook book = office.book();
    const Session clerk = office.at(u"statist1"_s, firstMorning);
    const Session legal = office.at(u"legal1"_s, secondMorning);
    const auto type = [&](const QString &id, const QString &value,
                          const QString &source = u"表1"_s) {
        return typed_figures::enter(office.db, clerk, TypedKind::Value, id, 2026, value, source);
    };
    QVERIFY(!type(u"filed"_s, u"7"_s)); // it is computed
    QVERIFY(!type(u"materials_before"_s, u"60.5"_s));
    QVERIFY(!type(u"materials_before"_s, u"-60"_s));
    QVERIFY(!type(u"materials_before"_s, u"60"_s, u" "_s));
    QVERIFY(!type(u"no_such"_s, u"60"_s));
    QVERIFY(!typed_figures::enter(office.db, legal, TypedKind::Value, u"materials_before"_s, 2026,
                                  u"60"_s, u"表1"_s));
    QStringList ids;
    for (const auto &[id, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"materials_before"_s, u"60"_s},
             {u"materials_after"_s, u"24"_s},
             {u"handling_before"_s, u"260"_s},
             {u"handling_after"_s, u"42"_s},
             {u"city_reconsiderations"_s, u"596"_s},
             {u"city_reconsiderations_corrected"_s, u"69"_s},
             {u"city_reconsiderations_settled"_s, u"163"_s}}) {
        const Result<QString> typed = type(id, value);
        VERIFY_RESULT(typed);
        ids << *typed;
    }
    const auto figures = [&](const Session &who) {
        return statistics::ofYear(office.db, who, book, {.year = 2026});
    };
    const auto waiting = figures(legal);
    VERIFY_RESULT(waiting);
    QVERIFY(!waiting->find(u"materials_reduction")->value);
    QVERIFY(!typed_figures::review(office.db, clerk, ids.front())); // who typed it
    for (const QString &id : ids)
        VERIFY_RESULT(typed_figures::review(office.db, legal, id));
    QVERIFY(!typed_figures::review(office.db, legal, ids.front())); // twice
    const auto done = figures(legal);
    VERIFY_RESULT(done);
    // The figures of published reports.
    QCOMPARE(done->find(u"materials_reduction")->valueText(), u"60"_s);
    QCOMPARE(done->find(u"handling_reduction")->valueText(), u"83.85"_s);
    QCOMPARE(done->find(u"city_correction_rate")->valueText(), u"11.6"_s);
    QCOMPARE(done->find(u"city_settlement_rate")->valueText(), u"27.3"_s);
    QVERIFY(done->find(u"materials_before")->source.contains(u"legal1"_s));
    QVERIFY(done->find(u"city_correction_rate")->isTyped);
}

void TestFreezes::aFreezeOutlastsWhatIsRecordedLater()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Rulebook book = office.book();
    const Session clerk = office.at(u"statist1"_s, firstMorning);
    const Session chief = office.at(u"chief1"_s, secondMorning);
    const StatisticsQuery year{.year = 2026};
    const auto remarks = freezes::check(office.db, clerk, book, year);
    VERIFY_RESULT(remarks);
    for (const FreezeRemark &remark : *remarks)
        QVERIFY2(!remark.hinders, qPrintable(remark.text));

    QVERIFY(!freezes::freeze(office.db, chief, book, year));
    const Result<Freeze> first = freezes::freeze(office.db, clerk, book, year);
    VERIFY_RESULT(first);
    QCOMPARE(first->number, 1);
    QVERIFY(!freezes::sign(office.db, clerk, book, 1));
    const Result<Freeze> again = freezes::freeze(office.db, clerk, book, year, u"再算一次"_s);
    VERIFY_RESULT(again);
    QCOMPARE(again->content, first->content); // the same moment, the same bytes
    QCOMPARE(again->sha256, first->sha256);

    // A lead of the spring that is entered only now reaches into the frozen period.
    const Session officer = office.at(u"officer1"_s, secondMorning);
    const Result<Recorded> late = cases::record(
        office.db, officer, book,
        {.kind = u"register_lead"_s,
         .day = Date(2026, 5, 4),
         .content = {{u"source"_s, u"patrol"_s}, {u"description"_s, u"补录的占道经营"_s}}});
    VERIFY_RESULT(late);
    const Result<bool> same = freezes::comesOutTheSame(office.db, chief, book, 1);
    VERIFY_RESULT(same);
    QVERIFY(*same);
    const Result<Freeze> signedOne = freezes::sign(office.db, chief, book, 1);
    VERIFY_RESULT(signedOne);
    QCOMPARE(signedOne->signer, u"chief1"_s);
    QVERIFY(!freezes::sign(office.db, chief, book, 1));

    const Session later = office.at(u"statist1"_s, thirdMorning);
    QVERIFY(!freezes::freeze(office.db, later, book, year)); // a correction says why
    const Result<Freeze> corrected = freezes::freeze(office.db, later, book, year, u"补录案源"_s);
    VERIFY_RESULT(corrected);
    QCOMPARE(corrected->replaces, 2);
    const auto changes = freezes::compare(office.db, later, 1, corrected->number);
    VERIFY_RESULT(changes);
    const auto leads =
        std::find_if(changes->begin(), changes->end(),
                     [](const FigureChange &change) { return change.id == u"leads"_s; });
    QVERIFY(leads != changes->end());
    QCOMPARE(leads->after.toInt(), leads->before.toInt() + 1);
    QCOMPARE(leads->cases.size(), std::size_t(1));
    QCOMPARE(leads->cases.front().number, late->act.documentNumber);
    QCOMPARE(leads->cases.front().how, FreezeChange::How::Added);
    QCOMPARE(leads->cases.front().acts.size(), qsizetype(1));
    for (const FigureChange &change : *changes)
        QVERIFY2(change.id != u"filed"_s && change.id != u"penalised"_s, qPrintable(change.id));
    const auto warned = freezes::check(office.db, later, book, {.year = 2026});
    VERIFY_RESULT(warned);
}

void TestFreezes::aFreezeIsNeverChanged()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Session clerk = office.at(u"statist1"_s, firstMorning);
    VERIFY_RESULT(freezes::freeze(office.db, clerk, office.book(), {.year = 2025}));
    for (const QString &statement :
         {u"UPDATE report_freeze SET year = 2024"_s, u"DELETE FROM report_freeze"_s}) {
        const Result<> changed = office.db.transact([&]() -> Result<> {
            execute(office.db, statement);
            return {};
        });
        QVERIFY(!changed);
    }
    QVERIFY(!freezes::open(office.db, clerk, 2));
    const Session head = office.at(u"squadhead"_s, secondMorning);
    QVERIFY(!freezes::open(office.db, head, 1)); // it reaches one squad only
}

QTEST_GUILESS_MAIN(TestFreezes)
#include "test_freezes.moc"
