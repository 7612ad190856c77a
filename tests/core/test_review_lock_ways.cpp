// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/bank_statement.h"
#include "core/services/bulk.h"
#include "core/services/case_import.h"
#include "core/services/documents.h"
#include "core/services/records.h"
#include "core/services/settings.h"
#include "core/services/whole_export.h"
#include "core/storage/register_store.h"
#include "tests/support/review_stage.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using test::allAgreed;
using test::decision;
using test::fine;
using test::ReviewStage;
using test::start;

/// How the command line ended.
struct Ended {
    int status = -1;
    QJsonObject json{};
};

Ended runCommand(const QStringList &words, const QByteArray &input = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"ANJUAN_DB"_s, u"ANJUAN_ACCOUNT"_s})
        environment.remove(name);
    environment.insert(u"ANJUAN_PASSWORD"_s, u"Correct-Horse-9"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ANJUANCTL), words);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

} // namespace

/// Every way into a case beside the services that the other test of the lock tries.
class TestReviewLockWays : public QObject {
    Q_OBJECT

    QStringList m_tried;

    void tried(const QString &kind, const QString &way, qsizetype times)
    {
        m_tried << u"%1: %2, %3 tries"_s.arg(kind, way).arg(times);
    }
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase()
    {
        qInfo("Ways by which a decision was to be issued without its review, all refused:");
        for (const QString &line : std::as_const(m_tried))
            qInfo("    %s", qPrintable(line));
        QVERIFY(m_tried.size() >= 5);
    }

    /// The services behind the command line are tried on both databases; the words themselves once.
    void theCommandLineIssuesNone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << u"sqlite"_s;
    }
    void theCommandLineIssuesNone()
    {
        QFETCH(QString, kind);
        std::unique_ptr<test::Place> place;
        QStringList logins;
        QString number;
        CaseId id;
        {
            ReviewStage here = ReviewStage::on(kind, true);
            id = here.unreviewed(u"命令路1号"_s);
            logins = here.accounts();
            number = here.file(id).documents.begin()->second.number;
            place = std::move(here.place);
        }
        const QString db = place->location().toString();
        qsizetype times = 0;
        const QStringList typed{u"day=2026-03-02"_s,         u"penalties=fine:6000"_s,
                                u"facts=占用人行道经营"_s,   u"basis=示例依据"_s,
                                u"reasons=按基准"_s,         u"reconsideration_body=某市人民政府"_s,
                                u"court=某市某区人民法院"_s, u"payment_place=某银行"_s};
        const QByteArray file = QJsonDocument(QJsonObject{{u"act"_s, QString(DecidePenalty::kind)},
                                                          {u"day"_s, u"2026-03-02"_s},
                                                          {u"with"_s, decision()}})
                                    .toJson();
        bool isRuleNamed = false;
        for (const QString &login : logins) {
            const QStringList head{u"--db"_s, db,          u"--json"_s, u"--as"_s,
                                   login,     u"record"_s, number};
            const Ended words = runCommand(head + QStringList{u"decide_penalty"_s} + typed);
            QVERIFY2(words.status != 0, qPrintable(login));
            isRuleNamed = isRuleNamed || words.json["error"_L1]["rule"_L1].toString() == u"G2"_s;
            ++times;
            if (login != u"officer1" && login != u"chief1" && login != u"admin")
                continue;
            const Ended json = runCommand(head + QStringList{u"--json"_s, u"-"_s}, file);
            QVERIFY2(json.status != 0, qPrintable(login));
            const Ended approved =
                runCommand(head + QStringList{u"approve"_s, u"day=2026-03-02"_s, u"act=4"_s});
            QVERIFY2(approved.status != 0, qPrintable(login));
            times += 2;
        }
        QVERIFY(isRuleNamed);
        Database again = place->open();
        const Result<> read = again.read([&]() -> Result<> {
            if (fold(ledger::acts(again, id)).decision)
                return refused(u"It is decided."_s);
            return {};
        });
        VERIFY_RESULT(read);
        tried(kind, u"anjuanctl record, typed and from a file, and approve"_s, times);
    }

    void bulkWorkIssuesNone_data() { test::addDatabaseKinds(); }
    void bulkWorkIssuesNone()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        QList<qint64> entries;
        QList<CaseId> ids;
        for (int i = 0; i < 3; ++i)
            ids << here.unreviewed(u"批量路%1号"_s.arg(i));
        const Result<> listed = here.db.read([&]() -> Result<> {
            for (const CaseId id : ids)
                if (const auto one = register_store::find(here.db, id))
                    entries << one->entry;
            return {};
        });
        VERIFY_RESULT(listed);
        QCOMPARE(entries.size(), 3);
        qsizetype times = 0;
        for (const QString &login : here.accounts())
            for (const auto &[what, content] :
                 {std::pair{QString(DecidePenalty::kind), decision()},
                  std::pair{QString(Approve::kind), QJsonObject{{u"act"_s, 4}}}}) {
                const bulk::Wish wish{.kind = what, .day = start, .content = content};
                const auto lines =
                    bulk::preview(here.db, here.at(login), here.book, wish, entries, 0);
                if (!lines)
                    continue;
                for (bulk::Line line : *lines) {
                    QVERIFY2(line.refusal, qPrintable(login));
                    // As if the form had not looked at what the preview said.
                    line.refusal.reset();
                    line.content = content;
                    QVERIFY2(!bulk::record(here.db, here.at(login), here.book, wish, line),
                             qPrintable(login));
                    ++times;
                }
            }
        QVERIFY(times >= 12);
        for (const CaseId id : ids)
            QVERIFY(!here.file(id).decision);
        tried(kind, u"bulk work"_s, times);
    }

    void anImportIssuesNone_data() { test::addDatabaseKinds(); }
    void anImportIssuesNone()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"导入路1号"_s);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bank.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text = "决定书编号,金额,日期,票据号\n";
        qsizetype times = 0;
        for (const auto &[act, document] : here.file(id).documents) {
            text += document.number.toUtf8() + ",6000.00,2026-03-02,P-" + QByteArray::number(act) +
                    '\n';
            ++times;
        }
        QVERIFY(file.write(text) == text.size());
        file.close();
        const QStringList logins{u"officer1"_s, u"chief1"_s, u"legal1"_s};
        for (const QString &login : logins)
            if (const auto lines = bank_statement::read(here.db, here.at(login), here.book,
                                                        file.fileName(), {.record = true}))
                for (const BankLine &line : lines->lines)
                    QVERIFY2(line.act == 0, qPrintable(login));
        QVERIFY(!here.file(id).decision);
        QVERIFY(here.file(id).payments.empty());
        tried(kind, u"import of a bank statement for it"_s, times * logins.size());
    }

    void anOldLedgerIssuesNone_data() { test::addDatabaseKinds(); }
    /// A row of a day on which the bureau worked with the program is no old case, whoever brings
    /// it; and an old case gets neither another decision nor a paper.
    void anOldLedgerIssuesNone()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"台账路1号"_s);
        QTemporaryDir folder;
        const auto ledgerOf = [&folder](const QString &number, const QString &day) {
            QFile file(folder.filePath(u"ledger.csv"_s));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("The file cannot be written.");
            file.write(
                u"案号,当事人,案由,处罚决定日期,处罚种类,罚款金额\n%1,某某公司,占道,%2,罚款,6000\n"_s
                    .arg(number, day)
                    .toUtf8());
            return file.fileName();
        };
        const QString own = here.file(id).leadNumber();
        qsizetype times = 0;
        for (const QString &login : here.accounts())
            for (const QString &number : {own, u"旧罚字〔2026〕1号"_s}) {
                const auto done =
                    case_import::run(here.db, here.at(login), here.book, nullptr,
                                     ledgerOf(number, u"2026-03-02"_s), CaseImportOptions());
                QVERIFY2(!done || (done->taken == 0 && done->rejected == 1), qPrintable(login));
                ++times;
            }
        QVERIFY(!here.file(id).decision);
        const auto old = case_import::run(here.db, here.at(u"legal1"_s), here.book, nullptr,
                                          ledgerOf(u"旧罚字〔2017〕1号"_s, u"2017-03-02"_s),
                                          CaseImportOptions());
        VERIFY_RESULT(old);
        QCOMPARE(old->taken, 1);
        const EvidenceFolder papers(folder.filePath(u"papers"_s));
        const auto found =
            cases::findByNumber(here.db, here.at(u"legal1"_s), u"旧罚字〔2017〕1号"_s);
        VERIFY_RESULT(found);
        for (const QString &login : here.accounts()) {
            QVERIFY2(!here.record(*found, DecidePenalty::kind, decision(), login),
                     qPrintable(login));
            for (int act = 1; act <= here.file(*found).lastSequence(); ++act)
                QVERIFY2(!documents::issue(here.db, here.at(login), here.book, nullptr, papers,
                                           *found, act, u"penalty_decision"_s),
                         qPrintable(login));
            times += 2;
        }
        tried(kind, u"import of an old ledger, and work on what it brought"_s, times);
    }

    void wholeOfficeIssuesNone_data() { test::addDatabaseKinds(); }
    /// What was exported and altered does not come back into a bureau that has cases.
    void wholeOfficeIssuesNone()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"迁移路1号"_s);
        QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const QString out = folder.filePath(u"out"_s);
        VERIFY_RESULT(whole_export::write(here.db, here.at(u"admin"_s), evidence, out));
        QVERIFY(!whole_export::read(here.db, evidence, out));
        QVERIFY(!here.file(id).decision);
        tried(kind, u"import of a whole office"_s, 1);
    }

    void asManyReviewTogetherAsTheSettingsWant_data() { test::addDatabaseKinds(); }
    /// Two are wanted: one alone, or two of whom one has not signed, open nothing.
    void asManyReviewTogetherAsTheSettingsWant()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const Session admin = here.at(u"admin"_s);
        Result<BureauSettings> wanted = settings::on(here.db, admin, start);
        VERIFY_RESULT(wanted);
        QCOMPARE(wanted->legalityReview.reviewers, 1);
        wanted->legalityReview.reviewers = 2;
        VERIFY_RESULT(
            settings::change(here.db, admin, start - Days(100), wanted->toJson(), u"two.json"_s));
        here.book = *Rulebook::load(here.db);
        const CaseId id = here.unreviewed(u"共审路1号"_s);
        here.must(id, RequestReview::kind,
                  {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        QJsonObject opinion{
            {u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}};
        const auto decide = [&] {
            const auto done = here.record(id, DecidePenalty::kind, decision());
            return done ? u"recorded"_s : done.error().rule;
        };
        const auto give = [&](const QJsonArray &reviewers) {
            if (!reviewers.isEmpty())
                opinion.insert(u"reviewers"_s, reviewers);
            const auto done = here.record(id, Review::kind, opinion, u"legal1"_s);
            return done ? u"recorded"_s : done.error().rule;
        };
        QCOMPARE(give({}), u"G2"_s);
        QCOMPARE(give({u"legal1"_s}), u"G2"_s);
        QCOMPARE(give({u"legal1"_s, u"legal1"_s}), QString()); // nobody is named twice
        QCOMPARE(decide(), u"G2"_s);
        QCOMPARE(give({u"legal1"_s, u"legal3"_s}), u"recorded"_s);
        QCOMPARE(decide(), u"G2"_s);
        here.must(id, SignReview::kind, {{u"agrees"_s, true}, {u"opinion"_s, u"逐项看过，同意"_s}},
                  u"legal3"_s);
        QCOMPARE(decide(), u"recorded"_s);
        tried(kind, u"fewer reviewers than the settings want"_s, 4);
    }

    void newSettingsFreeNoCaseThatIsUnderWay_data() { test::addDatabaseKinds(); }
    void newSettingsFreeNoCaseThatIsUnderWay()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const Session admin = here.at(u"admin"_s);
        Result<BureauSettings> wanted = settings::on(here.db, admin, start);
        VERIFY_RESULT(wanted);
        wanted->legalityReview.fineFrom = Money::yuan(5000);
        // Before there are cases the bureau says what counted in the past.
        VERIFY_RESULT(settings::change(here.db, admin, start - Days(100), wanted->toJson(),
                                       u"strict.json"_s));
        here.book = *Rulebook::load(here.db);
        const auto told = [&here](const QString &where, Date day) {
            CaseId id;
            for (auto [act, content] : here.way(where)) {
                content.remove(u"public_interest"_s);
                id = here.must(id, act, content, u"officer1"_s, day).file.id;
                if (act == FileCase::kind)
                    here.must(id, Approve::kind, {{u"act"_s, 2}}, u"chief1"_s, day);
            }
            return id;
        };
        const CaseId underWay = told(u"新设路1号"_s, start);
        QCOMPARE(here.record(underWay, DecidePenalty::kind, decision()).error().rule, u"G2"_s);
        wanted->legalityReview.fineFrom.reset();
        const auto back =
            settings::change(here.db, admin, start - Days(1), wanted->toJson(), u"lax.json"_s);
        QVERIFY(!back);
        QVERIFY2(back.error().text.contains(toIso(start)), qPrintable(back.error().text));
        // What opens a lock takes a second person: no administrator alone.
        const auto asked = settings::change(here.db, admin, start, wanted->toJson(), u"lax.json"_s);
        VERIFY_RESULT(asked);
        QVERIFY(*asked == settings::Adoption::AwaitsSecond);
        QCOMPARE(settings::on(here.db, admin, start)->legalityReview.fineFrom, Money::yuan(5000));
        const auto open = settings::proposed(here.db, admin);
        VERIFY_RESULT(open);
        QVERIFY(open->has_value());
        const int number = (*open)->edition.number;
        for (const QString &login : {u"admin"_s, u"officer1"_s})
            QVERIFY2(!settings::confirm(here.db, here.at(login), number), qPrintable(login));
        QVERIFY(!settings::confirm(here.db, here.at(u"chief1"_s), number + 1));
        VERIFY_RESULT(settings::confirm(here.db, here.at(u"chief1"_s), number));
        QVERIFY(!settings::confirm(here.db, here.at(u"chief1"_s), number));
        const auto kept = records::compare(here.db);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->differences, QStringList());
        QVERIFY(!settings::on(here.db, admin, start)->legalityReview.fineFrom);
        here.book = *Rulebook::load(here.db);
        for (const QString &login : here.accounts()) {
            const auto tried = here.record(underWay, DecidePenalty::kind, decision(), login);
            QVERIFY2(!tried, qPrintable(login));
        }
        QCOMPARE(here.record(underWay, DecidePenalty::kind, decision()).error().rule, u"G2"_s);
        // Past every gate it is named by who examines the file, and by who verifies the ledger.
        QCOMPARE(here.unlawful(), QStringList());
        here.forge(underWay, DecidePenalty::kind, u"officer1"_s, u"squad_officer"_s, decision());
        here.forge(underWay, Approve::kind, u"chief1"_s, u"bureau_leader"_s,
                   {{u"act"_s, here.file(underWay).lastSequence()}});
        QCOMPARE(here.unlawful().size(), 1);
        // Who is told after the change is decided under it.
        const Date later = start + Days(1);
        const CaseId after = told(u"新设路2号"_s, later);
        VERIFY_RESULT(here.record(after, DecidePenalty::kind, decision(), u"officer1"_s, later));
        tried(kind, u"settings that want no review any more"_s, here.accounts().size() + 2);
    }

    void noPaperIsIssuedForIt_data() { test::addDatabaseKinds(); }
    void noPaperIsIssuedForIt()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"文书路1号"_s);
        qsizetype times = 0;
        for (const QString &login : here.accounts())
            for (int act = 1; act <= here.file(id).lastSequence() + 1; ++act)
                for (const QString &document : {u"penalty_decision"_s, u"handling_form"_s}) {
                    QVERIFY2(!documents::fill(here.db, here.at(login), here.book, nullptr, id, act,
                                              document),
                             qPrintable(login));
                    ++times;
                }
        tried(kind, u"filling the paper of the decision"_s, times);
    }

    /// A person who enters the bureau afresh with another role gets no further.
    void everyKindOfActByEveryAccountIssuesNone_data() { test::addDatabaseKinds(); }
    void everyKindOfActByEveryAccountIssuesNone()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const CaseId id = here.unreviewed(u"逐类路1号"_s);
        qsizetype times = 0;
        for (const ActKind &what : actKinds()) {
            if (what.name == RequestReview::kind || what.name == Review::kind)
                continue;
            for (const QString &login : here.accounts()) {
                QJsonObject content = decision();
                content.insert(u"act"_s, 4);
                for (const QString &name : content.keys())
                    if (!what.field(name))
                        content.remove(name);
                (void)here.record(id, what.name, content, login);
                ++times;
                const std::optional<Decision> decided = here.file(id).decision;
                QVERIFY2(!decided || decided->outcome != Outcome::Penalise,
                         qPrintable(what.name + u' ' + login));
            }
        }
        tried(kind, u"every kind of act by every account"_s, times);
        QCOMPARE(here.unlawful(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReviewLockWays)
#include "test_review_lock_ways.moc"
