// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"
#include "core/services/parties.h"
#include "tests/support/sample_office.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A bureau whose matter S-106 has a benchmark and an exemption list.
struct Office : test::SampleOffice {
    explicit Office(const QString &kind) : test::SampleOffice(kind)
    {
        const Result<> lists = sample_bureau::addDiscretion(db, bureau);
        if (!lists)
            qFatal("%s", qPrintable(lists.error().text));
    }

    Result<Recorded> record(CaseId id, const QString &kind, Date day, const QJsonObject &content,
                            const QString &by = u"officer1"_s)
    {
        return cases::record(db, bureau.at(by, day), book,
                             {.caseId = id, .kind = kind, .day = day, .content = content});
    }

    /// A case of that party, investigated and assessed at so many places.
    CaseId assessed(PartyId party, Date day, int places, const QString &street)
    {
        const CaseId id = filed(party, day, street);
        const Result<Recorded> done =
            record(id, u"assess"_s, day, {{u"facts"_s, QJsonArray{u"places=%1"_s.arg(places)}}});
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return id;
    }

    CaseId filed(PartyId party, Date day, const QString &street)
    {
        const Result<Recorded> lead = record(
            {}, u"register_lead"_s, day,
            {{u"source"_s, u"patrol"_s}, {u"description"_s, u"占道"_s}, {u"place"_s, street}});
        if (!lead)
            qFatal("%s", qPrintable(lead.error().text));
        const CaseId id = lead->act.dossier;
        const Result<Recorded> filing =
            record(id, u"file_case"_s, day,
                   {{u"matter"_s, u"S-106"_s},
                    {u"party"_s, party.toString()},
                    {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                    {u"cause"_s, u"占道堆放"_s},
                    {u"facts"_s, u"堆放"_s}});
        if (!filing)
            qFatal("%s", qPrintable(filing.error().text));
        const Result<Recorded> approval =
            record(id, u"approve"_s, day, {{u"act"_s, 2}}, u"chief1"_s);
        if (!approval)
            qFatal("%s", qPrintable(approval.error().text));
        return id;
    }

    /// Decided with that fine, by way of the notice.
    void fine(CaseId id, Date day, const QString &amount)
    {
        const QJsonArray penalties{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
        const auto must = [&](const QString &kind, Date on, const QJsonObject &content,
                              const QString &by = u"officer1"_s) {
            const Result<Recorded> done = record(id, kind, on, content, by);
            if (!done)
                qFatal("%s: %s", qPrintable(kind), qPrintable(done.error().text));
            return done->act.sequence;
        };
        must(u"report_investigation"_s, day,
             {{u"facts"_s, u"属实"_s},
              {u"proposal"_s, u"penalise"_s},
              {u"penalties"_s, penalties},
              {u"basis"_s, u"示例依据"_s},
              {u"discretion"_s, u"按基准"_s}});
        const int notice = must(u"notify"_s, day,
                                {{u"intends"_s, u"penalise"_s},
                                 {u"penalties"_s, penalties},
                                 {u"facts"_s, u"堆放"_s},
                                 {u"basis"_s, u"示例依据"_s},
                                 {u"hearing_offered"_s, false}});
        must(u"serve"_s, day,
             {{u"document"_s, notice}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"本人"_s}});
        must(u"waive"_s, day, {{u"right"_s, u"both"_s}, {u"in_writing"_s, true}});
        const int decision = must(u"decide_penalty"_s, day,
                                  {{u"penalties"_s, penalties},
                                   {u"facts"_s, u"堆放"_s},
                                   {u"basis"_s, u"示例依据"_s},
                                   {u"reasons"_s, u"按基准"_s},
                                   {u"reconsideration_body"_s, u"某市人民政府"_s},
                                   {u"court"_s, u"某市第一区人民法院"_s}});
        must(u"approve"_s, day, {{u"act"_s, decision}}, u"chief1"_s);
    }

    PartyId newParty(const QString &name, const QString &shop = {}, const QString &code = {})
    {
        const auto entered =
            parties::enter(db, bureau.sessions[u"officer1"_s], nullptr,
                           {.kind = shop.isEmpty() ? PartyKind::LegalPerson : PartyKind::SoleTrader,
                            .name = name,
                            .shop = shop,
                            .creditCode = code});
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
    }
};

} // namespace

class TestDiscretionCases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void anAssessmentIsFrozenInItsCase_data() { test::eachKind(); }
    void anAssessmentIsFrozenInItsCase();
    void thePastOfAPartyIsFoundByWhatItShares_data() { test::eachKind(); }
    void thePastOfAPartyIsFoundByWhatItShares();
    void likeCasesMakeABandThatAsksForAReason_data() { test::eachKind(); }
    void likeCasesMakeABandThatAsksForAReason();
};

void TestDiscretionCases::anAssessmentIsFrozenInItsCase()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Date day(2026, 3, 2);
    const CaseId id = office.assessed(office.bureau.parties[u"company"_s], day, 4, u"裁量街1号"_s);
    const Session squad = office.bureau.at(u"officer1"_s, day);
    const auto view = cases::open(office.db, squad, id);
    VERIFY_RESULT(view);
    QVERIFY(view->file.assessed);
    QCOMPARE(view->file.assessed->tier, u"一般"_s);
    QCOMPARE(view->file.assessed->proposed->toString(), u"2750.00"_s);
    // What somebody types where the program fills in is passed over.
    const auto typed = office.record(id, u"assess"_s, day,
                                     {{u"facts"_s, QJsonArray{u"places=4"_s}},
                                      {u"proposed"_s, u"1.00"_s},
                                      {u"applied_tier"_s, u"从轻"_s}});
    VERIFY_RESULT(typed);
    QCOMPARE(typed->act.content.value("proposed"_L1).toString(), u"2750.00"_s);
    // A lighter edition from later on does not touch the case, and both can be seen.
    QTemporaryDir folder;
    QFile list(folder.filePath(u"new.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
               "S-106,占道堆放物品,一般,9处以下,500,900,元\n"_s.toUtf8());
    list.close();
    VERIFY_RESULT(discretion_lists::importBenchmarks(
        office.db, office.bureau.at(u"legal1"_s, day), list.fileName(),
        {.name = u"示例基准"_s, .effectiveFrom = Date(2026, 4, 1)}));
    const auto then = discretion::assessAgain(office.db, squad, office.book, id, {});
    VERIFY_RESULT(then);
    QCOMPARE(then->again.assessment.settled()->proposed->toString(), u"2750.00"_s);
    const auto now =
        discretion::assessAgain(office.db, squad, office.book, id, u"示例基准@2026-04-01"_s);
    VERIFY_RESULT(now);
    QCOMPARE(now->again.assessment.settled()->proposed->toString(), u"700.00"_s);
    QCOMPARE(cases::open(office.db, squad, id)->file.assessed->proposed->toString(), u"2750.00"_s);
    // The rows can be made anew from the acts.
    const auto rebuilt = cases::compareRows(office.db, office.book);
    VERIFY_RESULT(rebuilt);
    QCOMPARE(rebuilt->differing, QStringList());
}

void TestDiscretionCases::thePastOfAPartyIsFoundByWhatItShares()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Session squad = office.bureau.at(u"officer1"_s, Date(2026, 3, 2));
    const PartyId first = office.newParty(u"经营者丙"_s, u"示例早餐店"_s);
    const PartyId again = office.newParty(u"经营者丙"_s, u"示例早餐店"_s);
    const PartyId other = office.newParty(u"经营者丙"_s, u"示例文具店"_s);
    const CaseId id = office.filed(first, Date(2026, 1, 5), u"早餐街1号"_s);
    const auto asked = [&](PartyId party, Date on, CaseId except = {}) {
        const auto report = discretion::firstOffence(
            office.db, squad, {.party = party, .matter = u"S-106"_s, .on = on, .except = except});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    };
    QVERIFY(!asked(first, Date(2026, 3, 2)).isFirst);
    QVERIFY2(asked(first, Date(2026, 3, 2), id).isFirst, "the case at hand is not its own past");
    const FirstOffenceReport shared = asked(again, Date(2026, 3, 2));
    QVERIFY2(!shared.isFirst, "the same shop of the same operator, entered twice");
    QCOMPARE(shared.earlier.size(), std::size_t(1));
    QVERIFY(!shared.earlier.front().number.isEmpty());
    QVERIFY(asked(other, Date(2026, 3, 2)).isFirst);
    QVERIFY2(asked(first, Date(2028, 2, 1)).isFirst, "two years have gone by");
    QVERIFY2(asked(first, Date(2026, 1, 4)).isFirst, "what came later is no past");
}

void TestDiscretionCases::likeCasesMakeABandThatAsksForAReason()
{
    QFETCH(QString, kind);
    Office office(kind);
    const Date day(2026, 3, 2);
    QStringList fines{u"2100.00"_s, u"2150.00"_s, u"2200.00"_s, u"2250.00"_s, u"2300.00"_s};
    for (qsizetype i = 0; i < fines.size(); ++i) {
        const CaseId id = office.assessed(office.newParty(u"示例公司%1"_s.arg(i)), day, 4,
                                          u"同案路%1号"_s.arg(i + 1));
        office.fine(id, day, fines[i]);
    }
    const CaseId id = office.assessed(office.newParty(u"示例公司末"_s), day, 4, u"同案路99号"_s);
    const Session squad = office.bureau.at(u"officer1"_s, day);
    const auto report = discretion::like(office.db, squad, id, {});
    VERIFY_RESULT(report);
    QCOMPARE(report->picture.counted, 5);
    QCOMPARE(report->picture.median->toString(), u"2200.00"_s);
    QCOMPARE(report->picture.cases.size(), 5);
    QVERIFY(report->picture.cases.first().isNear);
    QVERIFY(report->picture.isOutside); // the middle of the tier, 2750, is above the band
    const auto content = [&](const QString &amount, const QString &reason) {
        QJsonObject json{{u"facts"_s, u"属实"_s},
                         {u"proposal"_s, u"penalise"_s},
                         {u"penalties"_s,
                          QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}}},
                         {u"basis"_s, u"示例依据"_s}};
        if (!reason.isEmpty())
            json.insert(u"discretion"_s, reason);
        return json;
    };
    const auto silent =
        office.record(id, u"report_investigation"_s, day, content(u"2750.00"_s, {}));
    QVERIFY(!silent);
    QCOMPARE(silent.error().rule, u"like"_s);
    VERIFY_RESULT(office.record(id, u"report_investigation"_s, day,
                                content(u"2750.00"_s, u"堵塞消防通道"_s)));
    const auto rows = discretion::consistency(office.db, office.bureau.at(u"chief1"_s, day), 2026);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().cases, 5);
    QCOMPARE(rows->first().median.toString(), u"2200.00"_s);
    QVERIFY(discretion::consistency(office.db, squad, 2025)->isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscretionCases)
#include "test_discretion_cases.moc"
