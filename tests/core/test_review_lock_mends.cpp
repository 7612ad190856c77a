// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "tests/support/review_stage.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using test::allAgreed;
using test::decision;
using test::fine;
using test::ReviewStage;
using test::start;

} // namespace

/// What a reviewer, the leaders or the chair of a hearing decided stays as they gave it.
class TestReviewLockMends : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    /// Neither an objection of the reviewer, of the second reviewer or of the leaders, nor the
    /// report of the chair, is corrected or voided into its opposite, by whomever.
    void noOpinionIsMendedIntoItsOpposite_data() { test::addDatabaseKinds(); }
    void noOpinionIsMendedIntoItsOpposite()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const QJsonObject asked{{u"proposes"_s, u"penalise"_s},
                                {u"penalties"_s, fine(u"6000.00"_s)}};
        const QJsonArray objected = test::factsObjected();
        QJsonArray softer = objected;
        softer.replace(2, QJsonObject{{u"item"_s, u"facts"_s},
                                      {u"verdict"_s, u"agreed"_s},
                                      {u"text"_s, u"证据充分"_s}});
        const QJsonObject agrees{
            {u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}};

        const CaseId refused = here.unreviewed(u"更正路1号"_s);
        const int request = here.must(refused, RequestReview::kind, asked).act.sequence;
        const int opinion = here.must(refused, Review::kind,
                                      {{u"outcome"_s, u"disagree"_s},
                                       {u"items"_s, objected},
                                       {u"opinion"_s, u"事实不清"_s}},
                                      u"legal1"_s)
                                .act.sequence;
        const CaseId back = here.reviewed(u"更正路2号"_s);
        const int second =
            here.must(back, SecondReview::kind,
                      {{u"agrees"_s, false}, {u"opinion"_s, u"证据不足"_s}}, u"legal3"_s)
                .act.sequence;
        const CaseId spared = here.reviewed(u"更正路3号"_s);
        const auto votes = [](const QString &vote) {
            QJsonArray rows;
            for (const QString &leader : {u"chief1"_s, u"chief2"_s})
                rows.append(QJsonObject{{u"leader"_s, leader},
                                        {u"post"_s, u"局领导"_s},
                                        {u"vote"_s, vote},
                                        {u"view"_s, u"不予处罚"_s}});
            return rows;
        };
        const int meeting = here.must(spared, Discuss::kind,
                                      {{u"topic"_s, u"decision"_s},
                                       {u"leaders"_s, QJsonArray{u"chief1"_s, u"chief2"_s}},
                                       {u"votes"_s, votes(u"for"_s)},
                                       {u"conclusion"_s, u"no_penalty"_s},
                                       {u"views"_s, u"一致认为不予处罚"_s}},
                                      u"chief1"_s)
                                .act.sequence;
        const Result<Recorded> nobody =
            here.record(spared, Discuss::kind,
                        {{u"topic"_s, u"decision"_s},
                         {u"leaders"_s, QJsonArray{u"chief1"_s, QString()}},
                         {u"conclusion"_s, u"no_penalty"_s},
                         {u"views"_s, u"一致认为不予处罚"_s}},
                        u"chief1"_s);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().rule.isEmpty());
        QVERIFY2(nobody.error().text.contains(u"names nobody"_s), qPrintable(nobody.error().text));
        const CaseId heard = here.unreviewed(u"更正路4号"_s);
        const Date day = start + Days(14);
        here.must(heard, RequestHearing::kind, {{u"form"_s, u"written"_s}});
        const int call = here.must(heard, NotifyHearing::kind,
                                   {{u"hearing_on"_s, toIso(day)},
                                    {u"at"_s, u"09:00"_s},
                                    {u"place"_s, u"三楼"_s},
                                    {u"chair"_s, u"legal3"_s}})
                             .act.sequence;
        here.must(heard, Serve::kind,
                  {{u"document"_s, call}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"本人"_s}});
        // The clerk of the hearing investigates the case.
        const int report = here.must(heard, HoldHearing::kind,
                                     {{u"chair"_s, u"legal3"_s},
                                      {u"outcome"_s, u"held"_s},
                                      {u"record"_s, u"质证"_s},
                                      {u"opinion"_s, u"不应处罚"_s},
                                      {u"recommends"_s, u"no_penalty"_s}},
                                     u"officer1"_s, day)
                               .act.sequence;
        const CaseId advised = here.unreviewed(u"更正路5号"_s);
        const int question =
            here.must(advised, Consult::kind, {{u"question"_s, u"能否减轻"_s}}).act.sequence;
        const int advice =
            here.must(advised, Advise::kind,
                      {{u"consultation"_s, question}, {u"advice"_s, u"不能"_s}}, u"legal1"_s)
                .act.sequence;

        struct Given {
            CaseId id;
            int act;
            QString giver;
            QList<QJsonObject> opposites; ///< refused to everybody
            QJsonObject slip;             ///< allowed to the giver
        };
        const QJsonArray six = fine(u"6000.00"_s);
        const std::vector<Given> all{
            {refused,
             opinion,
             u"legal1"_s,
             {{{u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}},
              {{u"outcome"_s, u"correct"_s}},
              {{u"items"_s, softer}},
              {{u"reviewers"_s, QJsonArray{u"legal1"_s, u"legal3"_s}}},
              {{u"day"_s, u"2026-03-01"_s}}},
             {{u"opinion"_s, u"事实不清，证据不足"_s}, {u"items"_s, objected}}},
            {refused,
             request,
             {},
             {{{u"proposes"_s, u"withdraw"_s}, {u"penalties"_s, QJsonArray{}}},
              {{u"penalties"_s, fine(u"5000.00"_s)}}},
             {}},
            {back, second, u"legal3"_s, {{{u"agrees"_s, true}}}, {{u"opinion"_s, u"证据不充分"_s}}},
            {spared,
             meeting,
             u"chief1"_s,
             {{{u"conclusion"_s, u"penalise"_s}, {u"penalties"_s, six}},
              {{u"votes"_s, votes(u"against"_s)}},
              {{u"leaders"_s, QJsonArray{u"chief1"_s, u"chief2"_s, u"chief1"_s}}}},
             {{u"views"_s, u"一致认为应当不予处罚"_s}}},
            {heard,
             report,
             u"legal3"_s,
             {{{u"recommends"_s, u"penalise"_s}, {u"penalties"_s, six}},
              {{u"outcome"_s, u"party_absent"_s}},
              {{u"chair"_s, u"legal1"_s}}},
             {{u"opinion"_s, u"不应当处罚"_s}}},
            {advised, advice, u"legal1"_s, {{{u"consultation"_s, 1}}}, {{u"advice"_s, u"不得"_s}}}};
        qsizetype times = 0;
        const auto undecided = [&](const Given &given) {
            if (given.id != advised)
                QVERIFY(!here.record(given.id, DecidePenalty::kind, decision(), u"officer1"_s,
                                     day + Days(1)));
            ++times;
        };
        for (const Given &given : all)
            for (const QString &login : here.accounts()) {
                const auto mend = [&](const QString &how, QJsonObject content) {
                    content.insert(u"act"_s, given.act);
                    content.insert(u"reason"_s, u"笔误"_s);
                    return here.record(given.id, how, content, login, day + Days(1));
                };
                for (const QJsonObject &changes : given.opposites) {
                    const Result<Recorded> done =
                        mend(CorrectEntry::kind, {{u"changes"_s, changes}});
                    QVERIFY2(!done, qPrintable(login + u' ' + changes.keys().join(u' ')));
                    undecided(given);
                }
                if (login == given.giver)
                    continue;
                if (!given.slip.isEmpty())
                    QVERIFY2(!mend(CorrectEntry::kind, {{u"changes"_s, given.slip}}),
                             qPrintable(login));
                QVERIFY2(!mend(VoidEntry::kind, {}), qPrintable(login));
                undecided(given);
            }
        // Who gave it mends its words, with a trace, and takes it back; no decision comes of that.
        for (const Given &given : all) {
            if (given.giver.isEmpty())
                continue;
            here.must(given.id, CorrectEntry::kind,
                      {{u"act"_s, given.act}, {u"changes"_s, given.slip}, {u"reason"_s, u"笔误"_s}},
                      given.giver, day + Days(1));
            QCOMPARE(here.file(given.id).entry(given.act)->correctedBy.size(), std::size_t{1});
            undecided(given);
            if (given.id == back) {
                const QJsonObject taken{{u"act"_s, given.act}, {u"reason"_s, u"误录"_s}};
                QVERIFY(!here.record(back, VoidEntry::kind, taken, given.giver, day + Days(1)));
                undecided(given);
                continue;
            }
            here.must(given.id, VoidEntry::kind,
                      {{u"act"_s, given.act}, {u"reason"_s, u"录错案件"_s}}, given.giver,
                      day + Days(1));
            if (given.act != meeting)
                undecided(given);
            const Result<Recorded> gone =
                here.record(given.id, VoidEntry::kind,
                            {{u"act"_s, request}, {u"reason"_s, u"误录"_s}}, u"officer1"_s, day);
            QVERIFY(!gone || given.id != refused);
        }
        QVERIFY(times > 100);
        qInfo("%s: %lld corrections and voidings, no decision", qPrintable(kind),
              static_cast<long long>(times));
        QCOMPARE(here.unlawful(), QStringList());
    }

    /// Written into the ledger beside the gates: the opinion counts no more, and a decision that
    /// was made of it is found.
    void anOpinionMendedBesideTheGatesIsFound_data() { test::addDatabaseKinds(); }
    void anOpinionMendedBesideTheGatesIsFound()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"更正路6号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        const QJsonArray objected = test::factsObjected();
        const int opinion = here.must(id, Review::kind,
                                      {{u"outcome"_s, u"disagree"_s},
                                       {u"items"_s, objected},
                                       {u"opinion"_s, u"事实不清"_s}},
                                      u"legal1"_s)
                                .act.sequence;
        here.forge(
            id, CorrectEntry::kind, u"officer1"_s, u"squad_officer"_s,
            {{u"act"_s, opinion},
             {u"changes"_s, QJsonObject{{u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}}},
             {u"reason"_s, u"笔误"_s}});
        QCOMPARE(here.file(id).reviews.back().outcome, ReviewOutcome::Agree);
        QCOMPARE(here.record(id, DecidePenalty::kind, decision()).error().rule, u"G2"_s);
        here.forge(id, DecidePenalty::kind, u"officer1"_s, u"squad_officer"_s, decision());
        here.forge(id, Approve::kind, u"chief1"_s, u"bureau_leader"_s, {{u"act"_s, opinion + 2}});
        QVERIFY(here.file(id).decision);
        QCOMPARE(here.unlawful().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReviewLockMends)
#include "test_review_lock_mends.moc"
