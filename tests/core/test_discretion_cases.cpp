// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/bureau.h"
#include "core/services/cases.h"
#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"
#include "core/services/parties.h"
#include "tests/support/sample_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

    /// Takes in an edition of the benchmark of its matter, in force from February on.
    void take(const QString &rows)
    {
        QTemporaryDir folder;
        QFile list(folder.filePath(u"list.csv"_s));
        if (!list.open(QIODevice::WriteOnly))
            qFatal("the list could not be written");
        list.write(u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位,法定幅度\n"_s
                       .toUtf8() +
                   rows.toUtf8());
        list.close();
        const auto done = discretion_lists::importBenchmarks(
            db, bureau.at(u"legal1"_s, Date(2026, 2, 1)), list.fileName(),
            {.name = u"示例基准"_s, .effectiveFrom = Date(2026, 2, 1)});
        if (!done || !done->stored)
            qFatal("%s", done ? "not stored" : qPrintable(done.error().text));
    }

    /// Another entry of the same party, as happens at a busy counter.
    PartyId enter(const PartyDraft &draft)
    {
        const auto keys = bureau::openKeys(db, place.folder() + u"/bureau.keys"_s);
        if (!keys)
            qFatal("%s", qPrintable(keys.error().text));
        const auto entered = parties::enter(db, bureau.sessions[u"officer1"_s], &*keys, draft);
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
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
    void codesAndNumbersLeadToThePast_data();
    void codesAndNumbersLeadToThePast();
    void earlierWarningsCountAsTheListSays();
    void onlyAnEditionThatCountsMayBeNamed();
    void aNoticeNeedsTheReasonToo();
    void aTierBelowTheFloorIsMitigation();
    void aSlipOfTheKeyFindsNoFirstOffence();
    void whatTheRegisterOverrulesIsSaid();
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

void TestDiscretionCases::codesAndNumbersLeadToThePast_data()
{
    QTest::addColumn<PartyDraft>("first");
    QTest::addColumn<PartyDraft>("again");
    QTest::addColumn<PartyDraft>("other");
    QTest::addColumn<QString>("searchedBy");
    const PartyDraft company{.kind = PartyKind::LegalPerson,
                             .name = u"示例建材有限公司"_s,
                             .creditCode = u"9144030071526726XG"_s};
    PartyDraft renamed = company;
    renamed.name = u"示例新型建材有限公司"_s;
    PartyDraft elsewhere = company;
    elsewhere.creditCode.clear();
    QTest::newRow("credit code") << company << renamed << elsewhere << u"9144030071526726XG"_s;
    const PartyDraft person{.kind = PartyKind::NaturalPerson,
                            .name = u"张某"_s,
                            .identityNumber = u"320411199001011235"_s};
    PartyDraft misspelt = person;
    misspelt.name = u"章某"_s;
    PartyDraft namesake = person;
    namesake.identityNumber = u"320411199102024561"_s;
    QTest::newRow("identity number") << person << misspelt << namesake << QString();
    // The operator of a shop is known by his number, whatever the shop is called now.
    const PartyDraft trader{.kind = PartyKind::SoleTrader,
                            .name = u"张某"_s,
                            .shop = u"示例早餐店"_s,
                            .identityNumber = u"320411199001011235"_s};
    PartyDraft newShop = trader;
    newShop.shop = u"示例烧烤店"_s;
    PartyDraft otherTrader = newShop;
    otherTrader.identityNumber = u"320411199102024561"_s;
    QTest::newRow("operator's number") << trader << newShop << otherTrader << QString();
}

void TestDiscretionCases::codesAndNumbersLeadToThePast()
{
    QFETCH(PartyDraft, first);
    QFETCH(PartyDraft, again);
    QFETCH(PartyDraft, other);
    QFETCH(QString, searchedBy);
    Office office(u"sqlite"_s);
    office.filed(office.enter(first), Date(2026, 1, 5), u"查重路1号"_s);
    const auto asked = [&](PartyId party) {
        const auto report = discretion::firstOffence(
            office.db, office.bureau.at(u"officer1"_s, Date(2026, 3, 2)),
            {.party = party, .matter = u"S-106"_s, .on = Date(2026, 3, 2)});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    };
    const FirstOffenceReport found = asked(office.enter(again));
    QVERIFY(!found.isFirst);
    QCOMPARE(found.earlier.size(), std::size_t(1));
    QVERIFY2(searchedBy.isEmpty() || found.searched.join(u' ').contains(searchedBy),
             qPrintable(found.searched.join(u'\n')));
    QVERIFY2(found.searched.size() >= 3, qPrintable(found.searched.join(u'\n')));
    QVERIFY2(!found.searched.join(u' ').contains(u"320411199001011235"_s),
             "an identity number is never written down");
    QVERIFY(asked(office.enter(other)).isFirst);
}

void TestDiscretionCases::earlierWarningsCountAsTheListSays()
{
    Office office(u"sqlite"_s);
    const Date day(2026, 3, 2);
    const Session legal = office.bureau.at(u"legal1"_s, day);
    const PartyId party = office.newParty(u"经营者丁"_s, u"示例水果店"_s);
    // Told, corrected, and not filed.
    const auto lead = office.record({}, u"register_lead"_s, Date(2026, 1, 5),
                                    {{u"source"_s, u"patrol"_s},
                                     {u"description"_s, u"占道"_s},
                                     {u"place"_s, u"提醒路1号"_s},
                                     {u"matter"_s, u"S-106"_s},
                                     {u"party"_s, party.toString()}});
    VERIFY_RESULT(lead);
    const auto declined = office.record(
        lead->act.dossier, u"decline_filing"_s, Date(2026, 1, 6),
        {{u"ground"_s, u"minor_corrected"_s}, {u"reason"_s, u"当场改正，已温馨告知"_s}});
    VERIFY_RESULT(declined);
    VERIFY_RESULT(office.record(lead->act.dossier, u"approve"_s, Date(2026, 1, 6),
                                {{u"act"_s, declined->act.sequence}}, u"chief1"_s));
    const auto asked = [&] {
        const auto report = discretion::firstOffence(
            office.db, legal, {.party = party, .matter = u"S-106"_s, .on = day});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    };
    const FirstOffenceReport lenient = asked();
    QCOMPARE(lenient.earlier.size(), std::size_t(1));
    QVERIFY(lenient.earlier.front().isWarning);
    QVERIFY2(lenient.isFirst, qPrintable(lenient.earlier.front().why));
    QTemporaryDir folder;
    QFile list(folder.filePath(u"strict.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(u"事项编码,事项名称,适用条件,类别\n"
               "S-106,占道堆放物品,在责令期限内改正,首违\n"_s.toUtf8());
    list.close();
    VERIFY_RESULT(discretion_lists::importExemptions(
        office.db, legal, list.fileName(),
        {.name = u"示例免罚"_s, .effectiveFrom = Date(2026, 2, 1), .countsWarnings = true}));
    const FirstOffenceReport strict = asked();
    QVERIFY2(!strict.isFirst, qPrintable(strict.earlier.front().why));
}

void TestDiscretionCases::onlyAnEditionThatCountsMayBeNamed()
{
    Office office(u"sqlite"_s);
    const Session legal = office.bureau.at(u"legal1"_s, Date(2026, 3, 2));
    QTemporaryDir folder;
    const auto take = [&](const QString &name, const QString &amounts, Date from,
                          std::optional<Date> until = {}) {
        QFile list(folder.filePath(u"list.csv"_s));
        if (!list.open(QIODevice::WriteOnly))
            qFatal("the list could not be written");
        list.write(u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位\n"
                   "S-106,占道堆放物品,一般,9处以下,%1,元\n"_s.arg(amounts)
                       .toUtf8());
        list.close();
        const auto done = discretion_lists::importBenchmarks(
            office.db, legal, list.fileName(),
            {.name = name, .effectiveFrom = from, .repealedOn = until});
        if (!done || !done->stored)
            qFatal("%s", done ? "not stored" : qPrintable(done.error().text));
        return *done;
    };
    const BenchmarkImport ended =
        take(u"旧基准"_s, u"600,700"_s, Date(2016, 1, 1), Date(2018, 1, 1));
    QVERIFY(std::any_of(ended.remarks.begin(), ended.remarks.end(), [](const SetRemark &remark) {
        return remark.kind == SetRemark::Kind::Ended;
    }));
    const CaseId id =
        office.filed(office.bureau.parties[u"company"_s], Date(2026, 3, 2), u"版本路1号"_s);
    const BenchmarkImport later = take(u"示例基准"_s, u"500,900"_s, Date(2026, 3, 10));
    QVERIFY(std::any_of(later.remarks.begin(), later.remarks.end(), [](const SetRemark &remark) {
        return remark.kind == SetRemark::Kind::Uncovered && remark.text.contains(u"S-101"_s) &&
               !remark.text.contains(u"S-106"_s);
    }));
    const auto assess = [&](Date day, const QString &edition) {
        QJsonObject content{{u"facts"_s, QJsonArray{u"places=4"_s}}};
        if (!edition.isEmpty())
            content.insert(u"edition"_s, edition);
        return office.record(id, u"assess"_s, day, content);
    };
    QVERIFY2(!assess(Date(2026, 3, 20), u"旧基准"_s), "it had ended before the conduct");
    QVERIFY2(!assess(Date(2026, 3, 5), u"示例基准@2026-03-10"_s), "it has not begun");
    // 从旧兼从轻: the edition of the day applies, and the lighter one is pointed out.
    const auto own = assess(Date(2026, 3, 20), {});
    VERIFY_RESULT(own);
    QCOMPARE(own->act.content.value("proposed"_L1).toString(), u"2750.00"_s);
    const QString notes =
        QString::fromUtf8(QJsonDocument(own->act.content.value("notes"_L1).toArray()).toJson());
    QVERIFY2(notes.contains(u"2026-03-10"_s), qPrintable(notes));
    const auto lighter = assess(Date(2026, 3, 20), u"示例基准@2026-03-10"_s);
    VERIFY_RESULT(lighter);
    QCOMPARE(lighter->act.content.value("proposed"_L1).toString(), u"700.00"_s);
    take(u"示例基准"_s, u"3000,5000"_s, Date(2026, 3, 25));
    QVERIFY2(!assess(Date(2026, 3, 26), u"示例基准@2026-03-25"_s), "it is heavier");
}

void TestDiscretionCases::aTierBelowTheFloorIsMitigation()
{
    Office office(u"sqlite"_s);
    const Date day(2026, 3, 2);
    office.take(u"S-106,占道堆放物品,减轻,1处以下,300,400,元,处五百元以上五千元以下罚款\n"
                "S-106,占道堆放物品,一般,2处以上,500,5000,元,处五百元以上五千元以下罚款\n"_s);
    const CaseId id = office.assessed(office.bureau.parties[u"company"_s], day, 1, u"减轻路1号"_s);
    const auto penalties = [](const QString &amount) {
        return QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
    };
    const auto report = [&](const QString &amount) {
        return office.record(id, u"report_investigation"_s, day,
                             {{u"facts"_s, u"属实"_s},
                              {u"proposal"_s, u"penalise"_s},
                              {u"penalties"_s, penalties(amount)},
                              {u"basis"_s, u"示例依据"_s}});
    };
    const auto deviate = [&](const QString &ground) {
        return office.record(id, u"deviate"_s, day,
                             {{u"fine"_s, u"350.00"_s},
                              {u"ground"_s, ground},
                              {u"reason"_s, u"主动清除，依法减轻"_s},
                              {u"article"_s, u"行政处罚法第三十二条第一项"_s}});
    };
    const auto below = report(u"350.00"_s);
    QVERIFY2(!below, "the tier lies below the lowest fine of the law");
    QCOMPARE(below.error().rule, u"G4"_s);
    QCOMPARE(below.error().article, u"行政处罚法第三十二条"_s);
    QVERIFY2(!deviate(u"plainly_unfit"_s), "only mitigation goes below the law");
    QVERIFY2(!deviate(u"mitigation"_s), "no circumstance of the law was found");
    VERIFY_RESULT(office.record(id, u"assess"_s, day,
                                {{u"facts"_s, QJsonArray{u"places=1"_s}},
                                 {u"factors_for"_s, QJsonArray{u"harm_removed"_s}}}));
    const auto deviation = deviate(u"mitigation"_s);
    VERIFY_RESULT(deviation);
    const QJsonObject wanted{{u"act"_s, deviation->act.sequence}};
    QVERIFY2(!report(u"350.00"_s), "it is not approved yet");
    QVERIFY2(!office.record(id, u"approve"_s, day, wanted, u"chief1"_s), "nobody discussed it");
    QJsonArray votes;
    for (const QString &chief : {u"chief1"_s, u"chief2"_s})
        votes << QJsonObject{{u"leader"_s, chief},
                             {u"post"_s, u"局领导"_s},
                             {u"vote"_s, u"for"_s},
                             {u"view"_s, u"同意减轻"_s}};
    VERIFY_RESULT(office.record(id, u"discuss"_s, day,
                                {{u"topic"_s, u"deviation"_s},
                                 {u"leaders"_s, QJsonArray{u"chief1"_s, u"chief2"_s}},
                                 {u"votes"_s, votes},
                                 {u"views"_s, u"均同意减轻"_s}},
                                u"legal1"_s));
    VERIFY_RESULT(office.record(id, u"approve"_s, day, wanted, u"chief1"_s));
    QVERIFY2(!report(u"340.00"_s), "what was approved is 350");
    VERIFY_RESULT(report(u"350.00"_s));
    // On the spot nobody can approve it.
    const auto spot = office.record({}, u"summary_decide"_s, day,
                                    {{u"matter"_s, u"S-106"_s},
                                     {u"party"_s, office.bureau.parties[u"company"_s].toString()},
                                     {u"place"_s, u"减轻路2号"_s},
                                     {u"penalties"_s, penalties(u"400.00"_s)},
                                     {u"facts"_s, u"堆放一处"_s},
                                     {u"basis"_s, u"示例依据"_s},
                                     {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                                     {u"certificates_shown"_s, true},
                                     {u"defence_heard"_s, true},
                                     {u"party_signed"_s, true},
                                     {u"reconsideration_body"_s, u"某市人民政府"_s},
                                     {u"circumstances"_s, QJsonArray{u"places=1"_s}}});
    QVERIFY(!spot);
    QCOMPARE(spot.error().article, u"行政处罚法第三十二条"_s);
}

void TestDiscretionCases::aSlipOfTheKeyFindsNoFirstOffence()
{
    Office office(u"sqlite"_s);
    const Date day(2026, 3, 2);
    const auto asked = discretion::firstOffence(
        office.db, office.bureau.at(u"officer1"_s, day),
        {.party = office.bureau.parties[u"company"_s], .matter = u"S-l06"_s, .on = day});
    QVERIFY2(!asked, "no case can be filed under it");
    QVERIFY(asked.error().text.contains(u"S-l06"_s));
}

void TestDiscretionCases::whatTheRegisterOverrulesIsSaid()
{
    Office office(u"sqlite"_s);
    office.take(
        u"S-106,占道堆放物品,较轻,第一次被处罚,500,500,元,处五百元以上五千元以下罚款\n"
        "S-106,占道堆放物品,较重,第二次及以上被处罚,600,600,元,处五百元以上五千元以下罚款\n"_s);
    const Date day(2026, 3, 2);
    const AssessmentWish wish{.matter = u"S-106"_s,
                              .partyKind = PartyKind::LegalPerson,
                              .on = day,
                              .facts = *readFacts({u"times=2"_s}),
                              .party = office.bureau.parties[u"company"_s]};
    const auto report =
        discretion::assess(office.db, office.bureau.at(u"officer1"_s, day), office.book, wish);
    VERIFY_RESULT(report);
    QCOMPARE(report->assessment.settled()->tier, u"较轻"_s);
    QCOMPARE(report->assessment.notes.size(), 1);
}

void TestDiscretionCases::aNoticeNeedsTheReasonToo()
{
    Office office(u"sqlite"_s);
    const Date day(2026, 3, 2);
    for (int i = 1; i <= 5; ++i) {
        const CaseId id = office.assessed(office.newParty(u"示例公司%1"_s.arg(i)), day, 4,
                                          u"告知路%1号"_s.arg(i));
        office.fine(id, day, u"%1.00"_s.arg(2100 + 10 * i));
    }
    const CaseId id = office.assessed(office.newParty(u"示例公司末"_s), day, 4, u"告知路99号"_s);
    const auto penalties = [](const QString &amount) {
        return QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
    };
    const auto report = [&](const QString &reason) {
        QJsonObject content{{u"facts"_s, u"属实"_s},
                            {u"proposal"_s, u"penalise"_s},
                            {u"penalties"_s, penalties(u"2120.00"_s)},
                            {u"basis"_s, u"示例依据"_s}};
        if (!reason.isEmpty())
            content.insert(u"discretion"_s, reason);
        return office.record(id, u"report_investigation"_s, day, content);
    };
    const auto notify = [&](const QString &amount) {
        return office.record(id, u"notify"_s, day,
                             {{u"intends"_s, u"penalise"_s},
                              {u"penalties"_s, penalties(amount)},
                              {u"facts"_s, u"堆放"_s},
                              {u"basis"_s, u"示例依据"_s},
                              {u"hearing_offered"_s, false}});
    };
    VERIFY_RESULT(report({}));
    const auto outside = notify(u"3400.00"_s);
    QVERIFY2(!outside, "the report gave no reason for another fine");
    QCOMPARE(outside.error().rule, u"like"_s);
    // What the form would say of it, before anything is recorded.
    const auto trial =
        discretion::tryLike(office.db, office.bureau.at(u"officer1"_s, day), office.book, id,
                            u"notify"_s, {{u"penalties"_s, penalties(u"3400.00"_s)}}, day);
    VERIFY_RESULT(trial);
    QVERIFY(trial->picture.isOutside);
    QCOMPARE(*trial->picture.percentile, 100);
    VERIFY_RESULT(notify(u"2130.00"_s));
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
    // Decided later is not known to a case decided before.
    const CaseId early =
        office.assessed(office.newParty(u"示例公司早"_s), Date(2026, 2, 2), 4, u"同案路98号"_s);
    office.fine(early, Date(2026, 2, 2), u"2750.00"_s);
    const auto then = discretion::like(office.db, squad, early, {});
    VERIFY_RESULT(then);
    QCOMPARE(then->picture.counted, 0);
    QCOMPARE(then->until, Date(2026, 2, 2));
    const auto rows = discretion::consistency(office.db, office.bureau.at(u"chief1"_s, day), 2026);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().cases, 6);
    QCOMPARE(rows->first().median.toString(), u"2225.00"_s);
    // The one that stands out is named, with its party and its tier.
    QCOMPARE(rows->first().outliers, 1);
    const OutlyingCase &outlying = rows->first().outlying.first();
    QCOMPARE(outlying.number, cases::open(office.db, squad, early)->row.decisionNumber);
    QCOMPARE(outlying.fine.toString(), u"2750.00"_s);
    QCOMPARE(outlying.side, PartySide::Organisation);
    QVERIFY(!outlying.tier.isEmpty());
    QVERIFY(discretion::consistency(office.db, squad, 2025)->isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscretionCases)
#include "test_discretion_cases.moc"
