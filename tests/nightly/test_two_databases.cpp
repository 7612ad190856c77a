// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/sample_bureau.h"
#include "core/services/statistics.h"
#include "tests/support/test_database.h"

#include <QRandomGenerator>
#include <QTest>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int caseCount = 150;
constexpr int queryCount = 5000;

const QStringList streets{u"示例路"_s, u"和平街"_s, u"解放大道"_s, u"长乐巷"_s, u"ABC广场"_s};
const QStringList deeds{u"占道经营"_s, u"乱倒垃圾"_s, u"违法搭建"_s, u"擅自张贴广告%_"_s,
                        u"𠮷祥店外摆摊"_s};

struct Office {
    explicit Office(const QString &kind) : place(kind), db(place.create())
    {
        Result<SampleBureau> made = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 3, *Moment::parse(u"2025-01-02T02:00:00.000Z"),
            place.folder() + u"/bureau.keys"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        bureau = *made;
    }
    test::Place place;
    Database db;
    SampleBureau bureau;
};

/// The same made-up cases for every office: what is drawn depends on the seed alone.
void fill(Office &office, const Rulebook &book)
{
    QRandomGenerator random(20260302);
    for (int number = 0; number < caseCount; ++number) {
        const int officer = random.bounded(1, 13);
        const QString who = u"officer%1"_s.arg(officer);
        const QString partner = u"officer%1"_s.arg((officer - 1) / 4 * 4 + officer % 4 + 1);
        const Date day = Date(2025, 2, 3) + Days(random.bounded(500));
        const QString place = streets[random.bounded(streets.size())] +
                              QString::number(random.bounded(1, 60)) + u'号';
        const QString deed = deeds[random.bounded(deeds.size())];
        const QString party =
            office.bureau.parties.value(random.bounded(2) ? u"shop"_s : u"company"_s).toString();
        const Session session = office.bureau.at(who, day);
        const Result<Recorded> lead = cases::record(office.db, session, book,
                                                    {.kind = RegisterLead::kind,
                                                     .day = day,
                                                     .content = {{"source"_L1, "patrol"_L1},
                                                                 {"description"_L1, deed},
                                                                 {"place"_L1, place},
                                                                 {"matter"_L1, "S-101"_L1},
                                                                 {"party"_L1, party}}});
        if (!lead)
            qFatal("%s", qPrintable(lead.error().text));
        if (random.bounded(3) == 0)
            continue;
        const Result<Recorded> filing =
            cases::record(office.db, session, book,
                          {.caseId = lead->file.id,
                           .kind = FileCase::kind,
                           .day = day,
                           .content = {{"matter"_L1, "S-101"_L1},
                                       {"party"_L1, party},
                                       {"officers"_L1, QJsonArray{who, partner}},
                                       {"cause"_L1, deed + u"案"_s},
                                       {"facts"_L1, u"现场发现"_s}}});
        if (!filing)
            qFatal("%s", qPrintable(filing.error().text));
        if (random.bounded(4) == 0)
            continue;
        const Result<Recorded> approved =
            cases::record(office.db, office.bureau.at(u"chief1"_s, day), book,
                          {.caseId = lead->file.id,
                           .kind = Approve::kind,
                           .day = day,
                           .content = {{"act"_L1, filing->act.sequence}}});
        if (!approved)
            qFatal("%s", qPrintable(approved.error().text));
    }
}

/// What the list shows, without keys, which differ from one database to the next.
QStringList answer(Office &office, const QString &login, const CaseQuery &query)
{
    const Result<std::vector<ListedCase>> found =
        cases::list(office.db, office.bureau.at(login, Date(2026, 12, 1)), query);
    if (!found)
        return {found.error().text};
    QStringList lines;
    for (const ListedCase &one : *found)
        lines << u"%1|%2|%3|%4|%5|%6"_s.arg(one.row.leadNumber, one.row.filingNumber,
                                            nameOf(stageNames, one.row.stage), one.row.place,
                                            one.row.cause, toIso(one.row.leadOn));
    return lines;
}

} // namespace

/// The same acts on SQLite and on PostgreSQL: every answer must be the same.
class TestTwoDatabases : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("ANJUAN_TEST_POSTGRES names no server.");
        m_sqlite = std::make_unique<Office>(u"sqlite"_s);
        m_postgres = std::make_unique<Office>(u"postgres"_s);
        const Result<Rulebook> book = Rulebook::load(m_sqlite->db);
        VERIFY_RESULT(book);
        fill(*m_sqlite, *book);
        fill(*m_postgres, *book);
    }

    void fiveThousandRandomQueriesAgree()
    {
        const QStringList logins{u"officer1"_s, u"officer6"_s, u"squadhead"_s,
                                 u"chief1"_s,   u"watch1"_s,   u"legal1"_s};
        const QString words = streets.join(u' ') + deeds.join(u' ') +
                              u" 案源〔2025〕第0 1 号 S-101 水果店 % _ \\ ' \" "_s;
        QRandomGenerator random(7);
        int nonEmpty = 0;
        for (int number = 0; number < queryCount; ++number) {
            CaseQuery query;
            query.limit = random.bounded(1, 60);
            if (random.bounded(2)) {
                const int from = random.bounded(static_cast<int>(words.size()));
                query.text = words.mid(from, random.bounded(1, 7));
            }
            if (random.bounded(3) == 0)
                query.stage = stageNames[static_cast<std::size_t>(random.bounded(3))].value;
            if (random.bounded(4) == 0)
                query.beforeEntry = random.bounded(50, 700);
            const QString login = logins[random.bounded(logins.size())];
            const QStringList one = answer(*m_sqlite, login, query);
            const QStringList other = answer(*m_postgres, login, query);
            nonEmpty += one.isEmpty() ? 0 : 1;
            if (one != other)
                QFAIL(qPrintable(u"Query %1 by %2, “%3”, before %4:\n%5\n---\n%6"_s.arg(
                    QString::number(number), login, query.text, QString::number(query.beforeEntry),
                    one.join(u'\n'), other.join(u'\n'))));
        }
        // Were nothing ever found, agreement would mean nothing.
        QVERIFY2(nonEmpty > queryCount / 4, qPrintable(QString::number(nonEmpty)));
    }

    void theYearsFiguresAgree()
    {
        const Result<Rulebook> book = Rulebook::load(m_sqlite->db);
        VERIFY_RESULT(book);
        for (int year : {2025, 2026}) {
            const auto one = statistics::ofYear(m_sqlite->db,
                                                m_sqlite->bureau.at(u"chief1"_s, Date(2026, 12, 1)),
                                                *book, {.year = year});
            const auto other = statistics::ofYear(
                m_postgres->db, m_postgres->bureau.at(u"chief1"_s, Date(2026, 12, 1)), *book,
                {.year = year});
            VERIFY_RESULT(one);
            VERIFY_RESULT(other);
            QCOMPARE(statistics::toJson(*one), statistics::toJson(*other));
        }
    }

private:
    std::unique_ptr<Office> m_sqlite;
    std::unique_ptr<Office> m_postgres;
};

QTEST_GUILESS_MAIN(TestTwoDatabases)
#include "test_two_databases.moc"
