// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/news.h"
#include "core/services/parties.h"
#include "tests/support/sample_office.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 3, 2);

RecordRequest lead(const QString &place)
{
    return {.kind = RegisterLead::kind,
            .day = monday,
            .content = {{"source"_L1, "patrol"_L1},
                        {"description"_L1, u"占道经营"_s},
                        {"place"_L1, place},
                        {"matter"_L1, "S-101"_L1}}};
}

} // namespace

class TestNews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void whatOthersRecordIsTold_data() { test::eachKind(); }
    void whatOthersRecordIsTold();
};

void TestNews::whatOthersRecordIsTold()
{
    QFETCH(QString, kind);
    test::SampleOffice office(kind);
    Database &db = office.db;
    const Session me = office.bureau.at(u"officer1"_s, monday);
    const Session other = office.bureau.at(u"officer2"_s, monday);

    const Result<News> start = news::begin(db, me);
    QVERIFY(start);
    QVERIFY(start->cases.isEmpty() && !start->listsChanged && !start->isMuch);

    // One's own work is no news.
    QVERIFY(cases::record(db, me, office.book, lead(u"示例路1号"_s)));
    const Result<News> quiet = news::since(db, me, start->position);
    QVERIFY(quiet);
    QVERIFY(quiet->cases.isEmpty() && !quiet->listsChanged);
    QVERIFY(quiet->position > start->position);

    const Result<Recorded> theirs = cases::record(db, other, office.book, lead(u"示例路2号"_s));
    QVERIFY(theirs);
    QVERIFY(
        parties::enter(db, other, nullptr, {.kind = PartyKind::NaturalPerson, .name = u"某甲"_s}));
    const Result<News> told = news::since(db, me, quiet->position);
    QVERIFY(told);
    QCOMPARE(told->cases, QList<CaseId>{theirs->file.id});
    QVERIFY(told->listsChanged);
    QVERIFY(!told->isMuch);

    const Result<News> nothing = news::since(db, me, told->position);
    QVERIFY(nothing);
    QVERIFY(nothing->cases.isEmpty() && !nothing->listsChanged);

    for (int n = 0; n < 250; ++n)
        QVERIFY(cases::record(db, other, office.book, lead(u"示例路%1号"_s.arg(n + 10))));
    const Result<News> much = news::since(db, me, nothing->position);
    QVERIFY(much && much->isMuch);
    const Result<News> after = news::since(db, me, much->position);
    QVERIFY(after && after->cases.isEmpty() && !after->isMuch);
}

QTEST_GUILESS_MAIN(TestNews)
#include "test_news.moc"
