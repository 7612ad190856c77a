// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/domain/casework/replay.h"
#include "core/services/accounts.h"
#include "core/services/case_facts.h"
#include "core/services/cases.h"
#include "core/services/organisation.h"
#include "core/services/review_desk.h"
#include "core/services/sample_bureau.h"
#include "core/services/workbench.h"
#include "core/storage/ledger.h"
#include "core/storage/verify.h"
#include "tests/support/review_stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using test::allAgreed;
using test::decision;
using test::fine;
using test::start;
using Stage0 = test::ReviewStage;

/// Some content of an act: for each field something it can hold.
class Guess {
public:
    Guess(const Stage0 &stage, const CaseFile &file, QRandomGenerator &dice)
        : m_stage(stage), m_file(file), m_dice(dice)
    {
    }

    QJsonObject content(const std::vector<FieldInfo> &fields)
    {
        QJsonObject guessed;
        for (const FieldInfo &field : fields)
            if (field.required || m_dice.bounded(3) == 0)
                guessed.insert(field.name, value(field));
        return guessed;
    }

private:
    QString officer()
    {
        static const QStringList some{u"officer1"_s, u"officer2"_s, u"officer3"_s, u"legal1"_s,
                                      u"legal3"_s,   u"chief1"_s,   u"chief2"_s};
        return some[m_dice.bounded(static_cast<int>(some.size()))];
    }

    QJsonValue value(const FieldInfo &field)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::File:
            return u"某市某区人民法院"_s;
        case FieldType::Day:
            return toIso(start + Days(m_dice.bounded(12)));
        case FieldType::Time:
            return u"10:00"_s;
        case FieldType::Flag:
            return m_dice.bounded(2) == 0;
        case FieldType::Count:
            return m_dice.bounded(30);
        case FieldType::Amount:
            return u"6000.00"_s;
        case FieldType::Choice:
            return field.choices[m_dice.bounded(static_cast<int>(field.choices.size()))];
        case FieldType::Party:
            return m_stage.bureau.parties.value(u"shop"_s).toString();
        case FieldType::Case:
            return CaseId::create().toString();
        case FieldType::Matter:
            return m_dice.bounded(2) == 0 ? u"S-102"_s : u"S-101"_s;
        case FieldType::Unit:
            return m_stage.bureau.squads.front();
        case FieldType::Officer:
            return officer();
        case FieldType::Officers: {
            const QString first = officer();
            return QJsonArray{first, first == u"officer2"_s ? u"officer1"_s : u"officer2"_s};
        }
        case FieldType::ActNumber:
            return 1 + m_dice.bounded(std::max(1, m_file.lastSequence()));
        case FieldType::Texts:
            return QJsonArray{u"x"_s};
        case FieldType::Penalties:
            return fine(m_dice.bounded(2) == 0 ? u"6000.00"_s : u"5000.00"_s);
        case FieldType::Changes:
            return QJsonObject{{m_dice.bounded(2) == 0 ? u"public_interest"_s : u"facts"_s,
                                m_dice.bounded(2) == 0 ? QJsonValue(false) : QJsonValue(u"y"_s)}};
        case FieldType::Rows:
            return field.name == u"items"_s && m_dice.bounded(2) == 0
                       ? allAgreed()
                       : QJsonArray{content(field.columns)};
        }
        Q_UNREACHABLE();
    }

    const Stage0 &m_stage;
    const CaseFile &m_file;
    QRandomGenerator &m_dice;
};

} // namespace

class TestReviewLock : public QObject {
    Q_OBJECT

    Stage0 &stage(const QString &kind)
    {
        if (!m_stages.contains(kind))
            m_stages.emplace(kind, Stage0::on(kind));
        return m_stages.at(kind);
    }
    std::map<QString, Stage0> m_stages;

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_stages.clear(); }

    void withAReviewItIsIssued_data() { test::addDatabaseKinds(); }
    void withAReviewItIsIssued()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        const CaseId id = here.reviewed(u"锁路1号"_s);
        const Recorded proposed = here.must(id, DecidePenalty::kind, decision());
        here.must(id, Approve::kind, {{u"act"_s, proposed.act.sequence}}, u"chief1"_s);
        QVERIFY(here.file(id).decision);
        QCOMPARE(here.unlawful(), QStringList());
    }

    void noAccountIssuesItWithout_data() { test::addDatabaseKinds(); }
    void noAccountIssuesItWithout()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        const CaseId id = here.unreviewed(u"锁路2号"_s);
        for (const QString &login : here.accounts())
            for (const QString &amount : {u"6000.00"_s, u"5000.00"_s, u"1.00"_s}) {
                const Result<Recorded> done =
                    here.record(id, DecidePenalty::kind, decision(amount), login);
                QVERIFY2(!done, qPrintable(login));
                if (here.at(login).actor.has(Role::SquadOfficer) && login != u"lapsed"_s)
                    QVERIFY2(done.error().text.contains(u"58"_s) || done.error().rule == u"G2"_s ||
                                 done.error().rule == u"range"_s,
                             qPrintable(login + u": "_s + done.error().text));
            }
        QVERIFY(!here.file(id).decision);
    }

    void noSeriesIssuesItWithout_data() { test::addDatabaseKinds(); }
    void noSeriesIssuesItWithout()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        std::vector<cases::SeriesStep> steps;
        const auto add = [&](const QString &login, const QString &what, const QJsonObject &with) {
            steps.push_back({here.at(login), {.kind = what, .day = start, .content = with}});
        };
        for (const auto &[what, with] : here.way(u"锁路3号"_s)) {
            add(u"officer1"_s, what, with);
            if (what == FileCase::kind)
                add(u"chief1"_s, Approve::kind, {{u"act"_s, 2}});
        }
        add(u"officer1"_s, DecidePenalty::kind, decision());
        add(u"chief1"_s, Approve::kind, {{u"act"_s, static_cast<int>(steps.size())}});
        const Result<CaseFile> series = cases::recordSeries(here.db, here.book, steps);
        QVERIFY(!series);
        QCOMPARE(series.error().rule, u"G2"_s);
        const Result<> many = cases::recordCases(here.db, here.book, {steps});
        QVERIFY(!many);
        QCOMPARE(many.error().rule, u"G2"_s);
        QCOMPARE(here.unlawful(), QStringList());
    }

    /// The proposal was lawful; what came between makes its approval unlawful.
    void noApprovalIssuesItOnceTheReviewIsSpent_data() { test::addDatabaseKinds(); }
    void noApprovalIssuesItOnceTheReviewIsSpent()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        const CaseId id = here.reviewed(u"锁路4号"_s);
        const int proposal = here.must(id, DecidePenalty::kind, decision()).act.sequence;
        here.must(id, StateDefence::kind,
                  {{u"form"_s, u"oral"_s}, {u"content"_s, u"另有证据"_s}, {u"new_facts"_s, true}});
        here.must(id, ReexamineDefence::kind,
                  {{u"adoption"_s, u"not_adopted"_s}, {u"opinion"_s, u"不采纳"_s}});
        for (const QString &login : here.accounts()) {
            const Result<Recorded> done =
                here.record(id, Approve::kind, {{u"act"_s, proposal}}, login);
            QVERIFY2(!done, qPrintable(login));
        }
        const Result<Recorded> leader =
            here.record(id, Approve::kind, {{u"act"_s, proposal}}, u"chief1"_s);
        QCOMPARE(leader.error().rule, u"G2"_s);
    }

    /// Neither what asked for the review nor the review itself can be taken away.
    void nothingIsCorrectedOutOfTheWay_data() { test::addDatabaseKinds(); }
    void nothingIsCorrectedOutOfTheWay()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        const CaseId id = here.unreviewed(u"锁路5号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        here.must(id, CorrectEntry::kind,
                  {{u"act"_s, 4},
                   {u"changes"_s, QJsonObject{{u"public_interest"_s, false}}},
                   {u"reason"_s, u"误填"_s}});
        QCOMPARE(here.record(id, DecidePenalty::kind, decision()).error().rule, u"G2"_s);
        const QJsonArray objected = test::factsObjected();
        here.must(
            id, Review::kind,
            {{u"outcome"_s, u"correct"_s}, {u"items"_s, objected}, {u"opinion"_s, u"请改正"_s}},
            u"legal1"_s);
        QCOMPARE(here.record(id, DecidePenalty::kind, decision()).error().rule, u"G2"_s);

        const CaseId other = here.reviewed(u"锁路6号"_s);
        const int opinion = here.file(other).lastSequence();
        here.must(other, DecidePenalty::kind, decision());
        for (const QString &login : here.accounts())
            QVERIFY2(!here.record(other, VoidEntry::kind,
                                  {{u"act"_s, opinion}, {u"reason"_s, u"误录"_s}}, login),
                     qPrintable(login));
    }

    /// The desk of an upper unit serves the units below it, and no other way round.
    void theDeskReachesDownTheTreeAlone_data() { test::addDatabaseKinds(); }
    void theDeskReachesDownTheTreeAlone()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const Session admin = here.at(u"admin"_s);
        const Result<UnitId> town = organisation::createUnit(here.db, admin,
                                                             {.parent = admin.actor.unit,
                                                              .kind = UnitKind::Town,
                                                              .name = u"示例镇"_s,
                                                              .validFrom = Date(2018, 1, 1)});
        VERIFY_RESULT(town);
        const Result<OfficerId> officer =
            organisation::addOfficer(here.db, admin,
                                     {.name = u"镇法制员"_s,
                                      .unit = *town,
                                      .legalQualificationNumber = u"A201799999999"_s,
                                      .legalQualificationOn = Date(2017, 3, 1),
                                      .reviewerSince = Date(2019, 1, 1)});
        VERIFY_RESULT(officer);
        const Result<QString> once = accounts::createAccount(here.db, admin,
                                                             {.login = u"townlegal"_s,
                                                              .roles = {Role::LegalOfficer},
                                                              .unit = *town,
                                                              .officer = *officer});
        VERIFY_RESULT(once);
        const Moment now = admin.now;
        const Result<Session> first = accounts::logIn(here.db, u"townlegal"_s, *once, now);
        VERIFY_RESULT(first);
        const Result<Session> other =
            accounts::changePassword(here.db, *first, *once, u"Correct-Horse-8"_s);
        VERIFY_RESULT(other);
        // A case of the first squad, which lies under the bureau and not under the town.
        const CaseId id = here.unreviewed(u"锁路10号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        const QJsonObject opinion{
            {u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}};
        const Result<Recorded> foreign =
            cases::record(here.db, *other, here.book,
                          {.caseId = id, .kind = Review::kind, .day = start, .content = opinion});
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, Error::Kind::NotFound);
        const auto theirs = review_desk::queue(here.db, *other, here.book);
        VERIFY_RESULT(theirs);
        QVERIFY(theirs->empty());
        const auto ours = review_desk::queue(here.db, here.at(u"legal1"_s), here.book);
        VERIFY_RESULT(ours);
        QCOMPARE(ours->size(), std::size_t{1});
        QVERIFY2(ours->front().barred.isEmpty(), qPrintable(ours->front().barred));
        QVERIFY(!ours->front().reasons.isEmpty());
        here.must(id, Review::kind, opinion, u"legal1"_s);
        QVERIFY(here.file(id).reviews.back().givenOn);
    }

    /// Who left the bureau yesterday reviews nothing today.
    void aReviewerWhoNoLongerCountsIsRefused_data() { test::addDatabaseKinds(); }
    void aReviewerWhoNoLongerCountsIsRefused()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const CaseId id = here.unreviewed(u"锁路11号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        const QString key = here.at(u"legal1"_s).actor.officer.toString();
        const Result<QList<Officer>> officers =
            organisation::officers(here.db, here.at(u"admin"_s));
        VERIFY_RESULT(officers);
        for (Officer officer : *officers)
            if (officer.id.toString() == key) {
                officer.leftOn = start - Days(1);
                VERIFY_RESULT(organisation::changeOfficer(here.db, here.at(u"admin"_s), officer));
            }
        const int before = here.file(id).lastSequence();
        const Result<Recorded> late = here.record(
            id, Review::kind,
            {{u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}},
            u"legal1"_s);
        QVERIFY(!late);
        QCOMPARE(late.error().rule, u"G2"_s);
        QCOMPARE(here.file(id).lastSequence(), before);
    }

    void aQualificationThatLapsedYesterdayIsRefused_data() { test::addDatabaseKinds(); }
    void aQualificationThatLapsedYesterdayIsRefused()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const CaseId id = here.unreviewed(u"锁路12号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        const auto registerUntil = [&](Date last) {
            const QString key = here.at(u"legal1"_s).actor.officer.toString();
            const auto officers = organisation::officers(here.db, here.at(u"admin"_s));
            for (Officer officer : *officers)
                if (officer.id.toString() == key) {
                    officer.legalQualificationNumber = u"A20183204000001"_s;
                    officer.legalQualificationOn = Date(2018, 3, 1);
                    officer.legalQualificationUntil = last;
                    officer.reviewerSince = Date(2018, 4, 1);
                    return bool(organisation::changeOfficer(here.db, here.at(u"admin"_s), officer));
                }
            return false;
        };
        const QJsonObject opinion{
            {u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}};
        QVERIFY(registerUntil(start - Days(1)));
        const Result<Recorded> late = here.record(id, Review::kind, opinion, u"legal1"_s);
        QVERIFY(!late);
        QCOMPARE(late.error().rule, u"G2"_s);
        QVERIFY2(late.error().text.contains(toIso(start - Days(1))), qPrintable(late.error().text));
        QVERIFY(!registerUntil(Date(2018, 2, 28)));
        QVERIFY(registerUntil(start));
        VERIFY_RESULT(here.record(id, Review::kind, opinion, u"legal1"_s));
    }

    /// An opinion of several opens the lock when each of them has signed by his own account.
    void whoReviewsTogetherSignsByHisOwnAccount_data() { test::addDatabaseKinds(); }
    void whoReviewsTogetherSignsByHisOwnAccount()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const CaseId id = here.unreviewed(u"锁路13号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        here.must(id, Review::kind,
                  {{u"outcome"_s, u"agree"_s},
                   {u"items"_s, allAgreed()},
                   {u"opinion"_s, u"同意"_s},
                   {u"reviewers"_s, QJsonArray{u"legal1"_s, u"legal3"_s}},
                   {u"giver"_s, u"legal3"_s}},
                  u"legal1"_s);
        const QString key = here.at(u"legal3"_s).actor.officer.toString();
        QCOMPARE(here.file(id).reviews.back().mustStillSign(), QStringList{key});
        for (const QString &login : here.accounts())
            QVERIFY2(!here.record(id, DecidePenalty::kind, decision(), login), qPrintable(login));
        // Only who is named in it has it on the desk.
        const auto duties = [&](const QString &login) {
            const auto found =
                workbench::duties(here.db, here.at(login), here.book, DutyGroup::Reviews);
            return found ? static_cast<int>(found->size()) : -1;
        };
        QCOMPARE(duties(u"legal1"_s), 0);
        QCOMPARE(duties(u"legal3"_s), 1);
        const auto queue = review_desk::queue(here.db, here.at(u"legal3"_s), here.book);
        VERIFY_RESULT(queue);
        QCOMPARE(queue->front().signers.size(), 1);
        QVERIFY2(queue->front().barred.isEmpty(), qPrintable(queue->front().barred));
        const QJsonObject words{{u"agrees"_s, true}, {u"opinion"_s, u"逐项看过"_s}};
        for (const QString &login : here.accounts())
            if (login != "legal3"_L1)
                QVERIFY2(!here.record(id, SignReview::kind, words, login), qPrintable(login));
        // A signature forged under the account of who gave it counts for nothing.
        QJsonObject forged = words;
        forged.insert(u"reviewer"_s, key);
        here.forge(id, SignReview::kind, u"legal1"_s, u"legal_officer"_s, forged);
        QCOMPARE(here.file(id).reviews.back().mustStillSign(), QStringList{key});
        QCOMPARE(here.record(id, DecidePenalty::kind, decision()).error().rule, u"G2"_s);
        here.must(id, SignReview::kind, words, u"legal3"_s);
        VERIFY_RESULT(here.record(id, DecidePenalty::kind, decision()));
    }

    void overAVetoNobodyAgreesInTheUsualWords()
    {
        Stage0 here = Stage0::on(u"sqlite"_s);
        const CaseId id = here.unreviewed(u"锁路14号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        const FindingRule *rule = findingRule(u"hearing_not_offered");
        QVERIFY(rule);
        const auto refusalsWith = [&](const QString &reasons) {
            QJsonArray items = allAgreed();
            for (qsizetype place = 0; place < items.size(); ++place) {
                QJsonObject item = items[place].toObject();
                if (item.value("item"_L1).toString() == nameOf(reviewItemNames, rule->item))
                    item.insert(u"text"_s, reasons);
                items[place] = item;
            }
            Act act;
            act.dossier = id;
            act.kind = Review::kind;
            act.day = start;
            act.content = {
                {u"outcome"_s, u"agree"_s},
                {u"items"_s, items},
                {u"opinion"_s, u"同意"_s},
                {u"findings"_s, QJsonArray{QJsonObject{{u"id"_s, QString(rule->id)},
                                                       {u"severity"_s, u"veto"_s},
                                                       {u"act"_s, 0},
                                                       {u"text"_s, u"没有告知听证权利"_s}}}}};
            const CaseFile file = here.file(id);
            CaseFacts facts(here.db);
            return check(file, act, facts.factsFor(here.at(u"legal1"_s), file, &act),
                         here.book.of(file, start), start);
        };
        QCOMPARE(refusalsWith(u"罚款未达到听证标准，无须告知"_s).size(), std::size_t{0});
        for (const QString &bare : {u"合法"_s, usualWords(rule->item, ReviewVerdict::Agreed)}) {
            const Refusals refusals = refusalsWith(bare);
            QCOMPARE(refusals.size(), std::size_t{1});
            QCOMPARE(refusals.front().rule, u"G2"_s);
            QVERIFY(refusals.front().text.contains(u"没有告知听证权利"_s));
        }
    }

    void anOpinionOnACaseThatWentOnIsRefused_data() { test::addDatabaseKinds(); }
    void anOpinionOnACaseThatWentOnIsRefused()
    {
        QFETCH(QString, kind);
        Stage0 &here = stage(kind);
        const CaseId id = here.unreviewed(u"锁路7号"_s);
        const int seen =
            here.must(id, RequestReview::kind,
                      {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}})
                .act.sequence;
        here.must(id, AddEvidence::kind,
                  {{u"kind_of_evidence"_s, u"documentary"_s},
                   {u"name"_s, u"合同"_s},
                   {u"purpose"_s, u"证明经营者"_s},
                   {u"source"_s, u"当事人"_s}});
        const RecordRequest opinion{.caseId = id,
                                    .kind = Review::kind,
                                    .day = start,
                                    .content = {{u"outcome"_s, u"agree"_s},
                                                {u"items"_s, allAgreed()},
                                                {u"opinion"_s, u"同意"_s}},
                                    .after = seen};
        const Result<Recorded> late =
            cases::record(here.db, here.at(u"legal1"_s), here.book, opinion);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(!here.file(id).reviews.back().givenOn);
    }

    /// Whatever anybody records in whatever order: no decision stands that its review did not
    /// allow.
    void noWalkThroughTheProcedureEndsBesideTheLock_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("walks");
        for (const QString &kind : test::databaseKinds())
            QTest::newRow(qPrintable(kind)) << kind << (kind == u"sqlite" ? 24 : 12);
    }
    void noWalkThroughTheProcedureEndsBesideTheLock()
    {
        QFETCH(QString, kind);
        QFETCH(int, walks);
        Stage0 &here = stage(kind);
        QRandomGenerator dice(20260302);
        int recorded = 0;
        int decided = 0;
        QSet<QString> kinds;
        for (int walk = 0; walk < walks; ++walk) {
            const QString where = u"漫步路%1号"_s.arg(walk);
            const CaseId id = walk % 2 ? here.reviewed(where) : here.unreviewed(where);
            CaseFile file = here.file(id);
            // Every other reviewed case begins with its lawful decision proposed, so that some
            // walk passes a decision however the dice fall.
            if (walk % 4 == 1)
                file = here.must(id, DecidePenalty::kind, decision()).file;
            for (int step = 0; step < 60; ++step) {
                const std::vector<ActKind> &all = actKinds();
                // Half of the time what moves a case on.
                static const QStringList moving{DecidePenalty::kind, Approve::kind,
                                                Review::kind,        RequestReview::kind,
                                                CorrectEntry::kind,  VoidEntry::kind};
                const ActKind &what =
                    dice.bounded(2) == 0
                        ? all[static_cast<std::size_t>(dice.bounded(static_cast<int>(all.size())))]
                        : *actKind(moving[dice.bounded(static_cast<int>(moving.size()))]);
                QJsonObject content = Guess(here, file, dice).content(what.fields);
                if (what.name == DecidePenalty::kind && dice.bounded(3))
                    content = decision();
                if (what.name == Approve::kind && !file.proposals().empty())
                    content.insert(u"act"_s, file.proposals().front());
                const QStringList logins = here.accounts();
                const QString login = what.name == Approve::kind
                                          ? u"chief1"_s
                                          : logins[dice.bounded(static_cast<int>(logins.size()))];
                const Result<Recorded> done = here.record(
                    id, what.name, content, login, start + Days(dice.bounded(3) + step / 10));
                if (!done)
                    continue;
                ++recorded;
                kinds << what.name;
                const bool wasDecided = file.decision.has_value();
                file = done->file;
                if (wasDecided || !file.decision)
                    continue;
                ++decided;
                std::vector<Act> acts;
                for (const Entry &entry : here.file(id).entries)
                    acts.push_back(entry.act);
                const auto faults = unlawfulDecisions(acts, [&](const CaseFile &before, Date day) {
                    return here.book.of(before, day);
                });
                QVERIFY2(faults.empty(),
                         faults.empty() ? "" : qPrintable(faults.front().refusals.front().text));
            }
        }
        qInfo("%d acts of %lld kinds recorded, %d decisions", recorded,
              static_cast<long long>(kinds.size()), decided);
        QVERIFY(recorded > walks);
        QVERIFY(decided > 0);
        QCOMPARE(here.unlawful(), QStringList());
    }

    /// A forger who knows how the chain is made puts in a decision and its approval: every hash
    /// holds, and the rules find it.
    void aForgedDecisionInASoundChainIsFound_data() { test::addDatabaseKinds(); }
    void aForgedDecisionInASoundChainIsFound()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const CaseId id = here.unreviewed(u"锁路8号"_s);
        const int last = here.file(id).lastSequence();
        here.forge(id, DecidePenalty::kind, u"officer1"_s, u"squad_officer"_s, decision());
        here.forge(id, Approve::kind, u"chief1"_s, u"bureau_leader"_s, {{u"act"_s, last + 1}});
        QVERIFY(here.file(id).decision);
        const Result<VerifyReport> chain = verify(here.db);
        VERIFY_RESULT(chain);
        QVERIFY(chain->isSound());
        const QStringList faults = here.unlawful();
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.front().contains(id.toString()), qPrintable(faults.front()));
    }

    /// By plain SQL, past every trigger, without the chain.
    void aRowForgedBySqlIsFound_data() { test::addDatabaseKinds(); }
    void aRowForgedBySqlIsFound()
    {
        QFETCH(QString, kind);
        Stage0 here = Stage0::on(kind);
        const CaseId id = here.unreviewed(u"锁路9号"_s);
        const int last = here.file(id).lastSequence();
        const QString copy =
            u"INSERT INTO act (position, id, dossier_id, sequence, kind, day, recorded_at, "
            u"account, "
            "role, document_number, content, commitment, hash) SELECT %1, '%2', dossier_id, %3, "
            "'%4', day, recorded_at, '%5', '%6', '', '%7', '', hash FROM act WHERE dossier_id = "
            "'%8' AND sequence = 1"_s;
        const auto insert = [&](int sequence, const QString &what, const QString &account,
                                const QString &role, const QByteArray &json) {
            return here.db.transact([&]() -> Result<> {
                const qint64 position = ledger::head(here.db).position + sequence - last;
                here.db.run(copy.arg(QString::number(position), ActId::create().toString(),
                                     QString::number(sequence), what, account, role,
                                     QString::fromUtf8(json), id.toString()));
                return {};
            });
        };
        const QByteArray said = QJsonDocument(decision()).toJson(QJsonDocument::Compact);
        if (here.db.isPostgres()) {
            // The server refuses it as long as its triggers stand: it recomputes the chain.
            QVERIFY(
                !insert(last + 1, DecidePenalty::kind, u"officer1"_s, u"squad_officer"_s, said));
            const Result<> disarmed = here.db.transact([&]() -> Result<> {
                here.db.run(u"ALTER TABLE act DISABLE TRIGGER USER"_s);
                return {};
            });
            VERIFY_RESULT(disarmed);
        }
        VERIFY_RESULT(
            insert(last + 1, DecidePenalty::kind, u"officer1"_s, u"squad_officer"_s, said));
        VERIFY_RESULT(insert(last + 2, Approve::kind, u"chief1"_s, u"bureau_leader"_s,
                             QByteArray("{\"act\":") + QByteArray::number(last + 1) + '}'));
        const Result<VerifyReport> chain = verify(here.db);
        VERIFY_RESULT(chain);
        QVERIFY(!chain->isSound());
        QCOMPARE(here.unlawful().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReviewLock)
#include "test_review_lock.moc"
