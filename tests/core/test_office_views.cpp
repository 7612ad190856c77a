// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/office_views.h"
#include "core/services/records.h"
#include "core/storage/query.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    explicit Office(const QString &kind)
        : place(kind), db(place.create()), bureau(db, place.folder() + u"/bureau.keys"_s),
          legal(bureau.addAccount(u"legal1"_s, {Role::LegalOfficer}, bureau.bureau)),
          officer(bureau.addAccount(u"officer1"_s, {Role::SquadOfficer}, bureau.squadOne))
    {
    }

    QStringList names()
    {
        const Result<QList<NamedFilter>> views = office_views::list(db, officer);
        QStringList names;
        if (views)
            for (const NamedFilter &view : *views)
                names << view.name;
        return names;
    }

    test::Place place;
    Database db;
    test::TestBureau bureau;
    Session legal;
    Session officer;
};

CaseFilter overdue()
{
    CaseFilter filter;
    filter.text = u"张某"_s;
    filter.overdue = true;
    filter.filed.relative = RelativeDays::ThisYear;
    CaseFilter other;
    other.stages = {Stage::Served};
    filter.orElse.push_back(other);
    return filter;
}

} // namespace

class TestOfficeViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void whatIsKeptIsSeenByEverybodyWithoutWhatWasSearchedFor_data() { test::eachKind(); }
    void whatIsKeptIsSeenByEverybodyWithoutWhatWasSearchedFor()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(office_views::keep(office.db, office.legal, u" 逾期  案件 "_s, overdue()));
        const Result<QList<NamedFilter>> views = office_views::list(office.db, office.officer);
        VERIFY_RESULT(views);
        QCOMPARE(views->size(), 1);
        QCOMPARE(views->front().name, u"逾期 案件"_s);
        CaseFilter wanted = overdue();
        wanted.text.clear();
        QCOMPARE(views->front().filter, wanted);
        QVERIFY(test::officeKinds(office.db).contains(u"office.view_kept"_s));
    }

    void theyStandInTheOrderOfTheirReading_data() { test::eachKind(); }
    void theyStandInTheOrderOfTheirReading()
    {
        QFETCH(QString, kind);
        Office office(kind);
        for (const QString &name : {u"中止"_s, u"案源"_s, u"立案"_s})
            VERIFY_RESULT(office_views::keep(office.db, office.legal, name, overdue()));
        QCOMPARE(office.names(), (QStringList{u"案源"_s, u"立案"_s, u"中止"_s}));
    }

    void oneOfTheSameNameTakesItsPlaceAndOneIsWithdrawn_data() { test::eachKind(); }
    void oneOfTheSameNameTakesItsPlaceAndOneIsWithdrawn()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(office_views::keep(office.db, office.legal, u"逾期"_s, overdue()));
        CaseFilter other;
        other.overdue = true;
        VERIFY_RESULT(office_views::keep(office.db, office.legal, u"逾期"_s, other));
        const NamedFilter view = office_views::list(office.db, office.legal)->front();
        QCOMPARE(view.filter, other);
        QCOMPARE(view.revision, 2);
        const Result<> stale = office_views::withdraw(office.db, office.legal, view.id, 1);
        QVERIFY(!stale && stale.error().kind == Error::Kind::Conflict);
        VERIFY_RESULT(office_views::withdraw(office.db, office.legal, view.id, 2));
        QCOMPARE(office.names(), QStringList());
        const Result<> gone = office_views::withdraw(office.db, office.legal, view.id, 3);
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
        // The name is free again.
        VERIFY_RESULT(office_views::keep(office.db, office.legal, u"逾期"_s, other));
    }

    void whatCannotBeKeptIsRefused_data() { test::eachKind(); }
    void whatCannotBeKeptIsRefused()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const auto isRefused = [&](const Session &session, const QString &name,
                                   const CaseFilter &filter) {
            const Result<> kept = office_views::keep(office.db, session, name, filter);
            return !kept && kept.error().kind == Error::Kind::Refused;
        };
        QVERIFY(isRefused(office.officer, u"逾期"_s, overdue()));
        QVERIFY(!office_views::mayKeep(office.officer) && office_views::mayKeep(office.legal));
        QVERIFY(isRefused(office.legal, u"  "_s, overdue()));
        QVERIFY(isRefused(office.legal, QString(61, u'长'), overdue()));
        CaseFilter words;
        words.text = u"张某"_s;
        QVERIFY(isRefused(office.legal, u"找人"_s, words));
        QCOMPARE(office.names(), QStringList());
    }

    void theRecordsAreHeldAgainstTheOfficeDossier_data() { test::eachKind(); }
    void theRecordsAreHeldAgainstTheOfficeDossier()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(office_views::keep(office.db, office.legal, u"逾期"_s, overdue()));
        Result<RecordsReport> report = records::compare(office.db);
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(report->differences.join(u'\n')));
        const Result<int> slipped = office.db.transact([&]() -> Result<int> {
            return execute(office.db, u"UPDATE office_view SET name = 'x'"_s);
        });
        VERIFY_RESULT(slipped);
        report = records::compare(office.db);
        VERIFY_RESULT(report);
        QCOMPARE(report->differing, 1);
        const Result<int> deleted = office.db.transact(
            [&]() -> Result<int> { return execute(office.db, u"DELETE FROM office_view"_s); });
        QVERIFY(!deleted);
    }

    void relativeDaysMoveWithToday_data()
    {
        QTest::addColumn<RelativeDays>("days");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        // Wednesday, the 4th of March 2026.
        QTest::newRow("today") << RelativeDays::Today << u"2026-03-04"_s << u"2026-03-04"_s;
        QTest::newRow("week") << RelativeDays::ThisWeek << u"2026-03-02"_s << u"2026-03-08"_s;
        QTest::newRow("month") << RelativeDays::ThisMonth << u"2026-03-01"_s << u"2026-03-31"_s;
        QTest::newRow("last month")
            << RelativeDays::LastMonth << u"2026-02-01"_s << u"2026-02-28"_s;
        QTest::newRow("quarter") << RelativeDays::ThisQuarter << u"2026-01-01"_s << u"2026-03-31"_s;
        QTest::newRow("year") << RelativeDays::ThisYear << u"2026-01-01"_s << u"2026-12-31"_s;
        QTest::newRow("last year") << RelativeDays::LastYear << u"2025-01-01"_s << u"2025-12-31"_s;
        QTest::newRow("7") << RelativeDays::Last7Days << u"2026-02-26"_s << u"2026-03-04"_s;
        QTest::newRow("30") << RelativeDays::Last30Days << u"2026-02-03"_s << u"2026-03-04"_s;
        QTest::newRow("90") << RelativeDays::Last90Days << u"2025-12-05"_s << u"2026-03-04"_s;
    }
    void relativeDaysMoveWithToday()
    {
        QFETCH(RelativeDays, days);
        QFETCH(QString, from);
        QFETCH(QString, to);
        DaySpan span;
        span.relative = days;
        const DaySpan meant = span.on(Date(2026, 3, 4));
        QCOMPARE(toIso(*meant.from), from);
        QCOMPARE(toIso(*meant.to), to);
        QVERIFY(!meant.relative);
    }
};

QTEST_GUILESS_MAIN(TestOfficeViews)
#include "test_office_views.moc"
