// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/file_findings.h"
#include "core/services/same_conduct.h"
#include "tests/support/sample_office.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date conductDay(2026, 3, 2);

} // namespace

class TestSameConduct : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void anotherCaseOfTheActIsNamedToWhoMayReadIt_data() { test::eachKind(); }
    void anotherCaseOfTheActIsNamedToWhoMayReadIt()
    {
        QFETCH(QString, kind);
        test::SampleOffice office(kind);
        Database &db = office.db;
        const SampleBureau &bureau = office.bureau;
        const Rulebook &book = office.book;
        const Session officer = bureau.at(u"officer1"_s, Date(2026, 4, 20));
        const auto lead = [&](Date day, const QString &where, const QString &party = u"person"_s) {
            RecordRequest request;
            request.kind = RegisterLead::kind;
            request.day = day;
            request.content = {
                {u"source"_s, u"patrol"_s}, {u"description"_s, u"占道经营"_s},
                {u"place"_s, where},        {u"occurred_on"_s, toIso(day)},
                {u"matter"_s, u"S-101"_s},  {u"party"_s, bureau.parties.value(party).toString()}};
            const Result<Recorded> done = cases::record(db, officer, book, request);
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
            return done->file;
        };
        const CaseFile first = lead(conductDay, u"示例路1号"_s);
        const CaseFile door = lead(Date(2026, 3, 9), u"示例路1号门前"_s);
        lead(Date(2026, 3, 9), u"示例路2号"_s);
        lead(Date(2026, 4, 20), u"示例路1号"_s);
        lead(Date(2026, 3, 3), u"示例路1号"_s, u"shop"_s);

        const auto found = same_conduct::find(db, officer, first.id, {}, conductDay);
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().id, door.id);
        const QString said = same_conduct::warning(*found);
        QVERIFY2(said.contains(found->front().number) && said.contains(u"2026-03-09"_s),
                 qPrintable(said));
        QVERIFY(same_conduct::warning({}).isEmpty());

        // A decision on the spot has no case yet: what is typed tells.
        QJsonObject typed{{u"party"_s, bureau.parties.value(u"person"_s).toString()},
                          {u"matter"_s, u"S-101"_s}};
        const auto early = same_conduct::find(db, officer, {}, typed, conductDay);
        VERIFY_RESULT(early);
        QVERIFY(early->empty());
        typed.insert(u"place"_s, u"示例路1号"_s);
        const auto spot = same_conduct::find(db, officer, {}, typed, conductDay);
        VERIFY_RESULT(spot);
        QCOMPARE(spot->size(), size_t(2));

        // Whoever's reach ends elsewhere is told nothing of it.
        const Session stranger = bureau.at(outsider, Date(2026, 4, 20));
        const auto hidden = same_conduct::find(db, stranger, {}, typed, conductDay);
        VERIFY_RESULT(hidden);
        QVERIFY(hidden->empty());

        const auto objections =
            file_findings::of(db, first, Surroundings(), book, Date(2026, 3, 10));
        VERIFY_RESULT(objections);
        const auto same =
            std::find_if(objections->begin(), objections->end(),
                         [](const Finding &one) { return one.id == u"same_act_elsewhere"_s; });
        QVERIFY(same != objections->end());
        QVERIFY(same->text.contains(u"2026-03-09"_s));
        QVERIFY(!same->text.contains(found->front().number));
    }

private:
    const QString outsider = u"officer5"_s;
};

QTEST_GUILESS_MAIN(TestSameConduct)
#include "test_same_conduct.moc"
