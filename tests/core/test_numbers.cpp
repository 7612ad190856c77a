// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/number_store.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString agency = u"常城管"_s;
const QString penalty = u"penalty_decision"_s;

IssuedNumber issued(qint64 serial, int year = 2026)
{
    return {.number = u"常城管罚字〔%1〕第%2号"_s.arg(year).arg(serial, 3, 10, QChar(u'0')),
            .agency = agency,
            .kind = penalty,
            .year = year,
            .serial = serial,
            .dossier = CaseId::create(),
            .act = ActId::create(),
            .voidedReason = {}};
}

Result<IssuedNumber> issue(Database &db, int year = 2026)
{
    return db.transact([&]() -> Result<IssuedNumber> {
        const IssuedNumber number = issued(number_store::take(db, agency, penalty, year), year);
        if (const Result<> recorded = number_store::record(db, number); !recorded)
            return recorded.error();
        return number;
    });
}

std::vector<NumberFault> faultsOf(Database &db, int limit = 1000)
{
    return *db.read(
        [&]() -> Result<std::vector<NumberFault>> { return number_store::faults(db, limit); });
}

void change(Database &db, const QString &sql)
{
    const Result<> done = db.transact([&]() -> Result<> {
        execute(db, sql);
        return {};
    });
    VERIFY_RESULT(done);
}

} // namespace

class TestNumbers : public QObject {
    Q_OBJECT
private slots:
    void eachSeriesCountsByItself_data() { test::eachKind(); }
    void eachSeriesCountsByItself()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        for (qint64 expected : {1, 2, 3})
            QCOMPARE(issue(db)->serial, expected);
        QCOMPARE(issue(db, 2027)->serial, 1);
        const auto other = db.transact([&]() -> Result<qint64> {
            return number_store::take(db, u"天宁城管"_s, penalty, 2026);
        });
        QCOMPARE(*other, 1);
    }

    void aNumberOfACancelledTransactionIsGivenOutAgain_data() { test::eachKind(); }
    void aNumberOfACancelledTransactionIsGivenOutAgain()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        VERIFY_RESULT(issue(db));
        const auto cancelled = db.transact([&]() -> Result<qint64> {
            number_store::take(db, agency, penalty, 2026);
            return refused(u"no"_s);
        });
        QVERIFY(!cancelled);
        QCOMPARE(issue(db)->serial, 2);
        QVERIFY(faultsOf(db).empty());
    }

    void aNumberIsFoundAndNeverGivenTwice_data() { test::eachKind(); }
    void aNumberIsFoundAndNeverGivenTwice()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Result<IssuedNumber> number = issue(db);
        VERIFY_RESULT(number);
        const auto found = db.read([&]() -> Result<std::optional<IssuedNumber>> {
            return number_store::find(db, number->number);
        });
        QCOMPARE(*found, std::optional(*number));
        const auto ofDossier = db.read([&]() -> Result<std::vector<IssuedNumber>> {
            return number_store::ofDossier(db, number->dossier);
        });
        QCOMPARE(ofDossier->size(), 1u);
        const Result<> twice = db.transact([&]() -> Result<> {
            IssuedNumber same = *number;
            same.serial = 9;
            return number_store::record(db, same);
        });
        QVERIFY(!twice);
        QVERIFY(twice.error().text.contains(number->number));
    }

    void aVoidedNumberStaysVoid_data() { test::eachKind(); }
    void aVoidedNumberStaysVoid()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const Result<IssuedNumber> number = issue(db);
        const auto voiding = [&](const QString &which, const QString &reason) {
            return db.transact([&] { return number_store::voidNumber(db, which, reason); });
        };
        QCOMPARE(voiding(number->number, u" "_s).error().kind, Error::Kind::Refused);
        QCOMPARE(voiding(u"nothing"_s, u"misprint"_s).error().kind, Error::Kind::NotFound);
        VERIFY_RESULT(voiding(number->number, u"misprint"_s));
        QVERIFY(!voiding(number->number, u"again"_s));
        const auto found = db.read([&]() -> Result<std::optional<IssuedNumber>> {
            return number_store::find(db, number->number);
        });
        QCOMPARE((*found)->voidedReason, std::optional(u"misprint"_s));
        QCOMPARE(issue(db)->serial, 2);
        QVERIFY(faultsOf(db).empty());
    }

    void holesAreNamed_data() { test::eachKind(); }
    void holesAreNamed()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        for (int i = 0; i < 6; ++i)
            VERIFY_RESULT(issue(db));
        VERIFY_RESULT(issue(db, 2027));
        QVERIFY(faultsOf(db).empty());
        change(db, u"DELETE FROM issued_number WHERE serial IN (1, 3, 6) AND year = 2026"_s);
        const auto missing = [](qint64 serial, int year = 2026) {
            return NumberFault{agency, penalty, year, serial, true};
        };
        QCOMPARE(faultsOf(db), (std::vector<NumberFault>{missing(1), missing(3), missing(6)}));
        QCOMPARE(faultsOf(db, 2).size(), 2u);
        change(db, u"DELETE FROM number_counter WHERE year = 2027"_s);
        QCOMPARE(faultsOf(db).back(), (NumberFault{agency, penalty, 2027, 1, false}));
        change(db, u"UPDATE issued_number SET serial = 2 WHERE year = 2027"_s);
        change(
            db,
            u"INSERT INTO number_counter (agency, kind, year, last) VALUES ('常城管', 'penalty_decision', 2027, 1)"_s);
        const std::vector<NumberFault> found = faultsOf(db);
        QCOMPARE(found.size(), 5u);
        QCOMPARE(found[3], missing(1, 2027));
        QCOMPARE(found[4], (NumberFault{agency, penalty, 2027, 2, false}));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
