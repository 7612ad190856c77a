// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/case_import.h"
#include "core/services/cases.h"
#include "core/services/imported_cases.h"
#include "core/services/sample_bureau.h"
#include "core/storage/ledger.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"案号,当事人,统一社会信用代码,案由,立案日期,处罚决定日期,处罚种类,罚款金额,"
                       "缴款日期,结案日期,办案人员,来源,备注\n"_s;
const QString company =
    u"旧罚字〔2019〕1号,某某建材有限公司,91350100M000100Y43,占道堆放,2019.3.1,2019年4月2日,罚款,"
    "0.2万元,20190405,2019-04-10,张某,群众投诉,无\n"_s;
const QString person =
    u"旧罚字〔2019〕2号,李某,,占道经营,,43600,警告,,,,,,\n"_s; // 43600 is 2019-05-15

/// A bureau that has worked with the program since 2 March 2026.
struct Office {
    test::Place place;
    Database db;
    SampleBureau bureau;
    Rulebook book;
    QTemporaryDir folder;

    explicit Office(const QString &kind) : place(kind), db(place.create())
    {
        const Result<SampleBureau> made = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 1, *Moment::parse(u"2026-03-02T02:00:00.000Z"),
            place.folder() + u"/keys"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        bureau = *made;
        const Result<Rulebook> rules = Rulebook::load(db);
        if (!rules)
            qFatal("%s", qPrintable(rules.error().text));
        book = *rules;
    }

    Session by(const QString &account) const { return bureau.at(account, Date(2026, 3, 10)); }
    QString file(const QString &text) const
    {
        const QString path = folder.filePath(u"ledger.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
            qFatal("The file cannot be written.");
        return path;
    }
    Result<CaseImport> import(const QString &text, CaseImportOptions options = {},
                              const QString &account = u"legal1"_s)
    {
        return case_import::run(db, by(account), book, nullptr, file(text), options);
    }
    Result<CaseView> open(const QString &number)
    {
        const Session chief = by(u"chief1"_s);
        const Result<CaseId> id = cases::findByNumber(db, chief, number);
        if (!id)
            return id.error();
        return cases::open(db, chief, *id);
    }
};

QString reasonsOf(const CaseImport &done)
{
    QStringList all;
    for (const RowNote &error : done.errors)
        all << QString::number(error.row) + u'|' + error.column + u'|' + error.text;
    return all.join(u'\n');
}

} // namespace

class TestCaseImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aRowBecomesACaseWithTheActsItTells_data() { test::eachKind(); }
    void aRowBecomesACaseWithTheActsItTells()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const Result<CaseImport> done = office.import(header + company + person);
        VERIFY_RESULT(done);
        QVERIFY2(done->taken == 2 && done->rejected == 0, qPrintable(reasonsOf(*done)));
        QCOMPARE(done->ignoredColumns, QStringList{u"备注"_s});
        const Result<CaseView> view = office.open(u"旧罚字〔2019〕1号"_s);
        VERIFY_RESULT(view);
        QCOMPARE(view->file.stage, Stage::Closed);
        QCOMPARE(view->file.filedOn, std::optional(Date(2019, 3, 1)));
        QCOMPARE(view->row.decidedOn, std::optional(Date(2019, 4, 2)));
        QCOMPARE(view->row.fine, Money::yuan(2000));
        QCOMPARE(view->row.decisionNumber, u"旧罚字〔2019〕1号"_s);
        QCOMPARE(view->file.paid(), Money::yuan(2000));
        QCOMPARE(view->file.source, std::optional(LeadSource::Complaint));
        QCOMPARE(view->partyName, u"某某建材有限公司"_s);
        QVERIFY(view->file.proposals().empty());
        for (const Entry &entry : view->file.entries) {
            const std::optional<ImportMark> mark = importMarkOf(entry.act);
            QVERIFY(mark && mark->row == 2 && mark->file == done->fileHash &&
                    mark->import == done->id);
        }
    }

    void whatTheRowLeavesOpenStaysOpen()
    {
        Office office(u"sqlite"_s);
        VERIFY_RESULT(office.import(header + person));
        const Result<CaseView> view = office.open(u"旧罚字〔2019〕2号"_s);
        VERIFY_RESULT(view);
        QVERIFY(!view->file.filedOn && !view->file.source && !view->file.closedOn);
        QVERIFY(view->file.officers.isEmpty() && view->row.officers.isEmpty());
        QCOMPARE(view->file.stage, Stage::Decided);
        QCOMPARE(view->row.decidedOn, std::optional(Date(2019, 5, 15)));
        QCOMPARE(view->row.fine, Money());
    }

    void theSameFileTwiceAddsNothing_data() { test::eachKind(); }
    void theSameFileTwiceAddsNothing()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(office.import(header + company));
        const Result<CaseImport> again = office.import(header + company);
        VERIFY_RESULT(again);
        QCOMPARE(again->known, 1);
        QCOMPARE(again->taken, 0);
        // Another file with the same case.
        const Result<CaseImport> other = office.import(header + company + person);
        VERIFY_RESULT(other);
        QCOMPARE(other->taken, 1);
        QCOMPARE(other->rejected, 1);
        QVERIFY2(reasonsOf(*other).contains(u"2|案号|"_s), qPrintable(reasonsOf(*other)));
    }

    void aRehearsalRecordsNothing()
    {
        Office office(u"sqlite"_s);
        const Result<CaseImport> done = office.import(header + company, {.rehearse = true});
        VERIFY_RESULT(done);
        QCOMPARE(done->taken, 1);
        QVERIFY(!office.open(u"旧罚字〔2019〕1号"_s));
    }

    void anImportThatWasStoppedGoesOnWhereItEnded()
    {
        Office office(u"sqlite"_s);
        QString text = header;
        for (int row = 1; row <= 700; ++row)
            text += u"旧〔2018〕%1号,王某,,占道经营,2018-5-1,2018-5-8,警告,,,,,,\n"_s.arg(row);
        const Result<CaseImport> first =
            office.import(text, {.progress = [](qint64) { return false; }});
        VERIFY_RESULT(first);
        QVERIFY(first->stopped);
        QCOMPARE(first->taken, 500);
        const Result<CaseImport> rest = office.import(text);
        VERIFY_RESULT(rest);
        QCOMPARE(rest->known, 500);
        QCOMPARE(rest->taken, 200);
        VERIFY_RESULT(office.open(u"旧〔2018〕700号"_s));
    }

    void whatIsWrongIsNamedByRowAndColumn()
    {
        const std::pair<QString, QString> rows[] = {
            {u",李某,,占道,2019-1-1,2019-1-2,警告,,,,,,"_s, u"案号"_s},
            {u"a2,李某,,占道,2019-2-30,2019-3-2,警告,,,,,,"_s, u"立案日期"_s},
            {u"a3,李某,,占道,03/04/2019,2019-5-2,警告,,,,,,"_s, u"立案日期"_s},
            {u"a4,李某,,占道,2019-3-2,2019-3-1,警告,,,,,,"_s, u"处罚决定日期"_s},
            {u"a5,李某,,占道,,,警告,,,,,,"_s, QString()},
            {u"a6,李某,,占道,2019-3-1,2019-3-2,罚款,约200元,,,,,"_s, u"罚款金额"_s},
            {u"a7,李某,,占道,2019-3-1,2019-3-2,罚款,,,,,,"_s, u"处罚种类"_s},
            {u"a8,某公司,9.13E+17,占道,2019-3-1,2019-3-2,警告,,,,,,"_s, u"统一社会信用代码"_s},
            {u"a9,某公司,91350100M000100Y44,占道,2019-3-1,2019-3-2,警告,,,,,,"_s,
             u"统一社会信用代码"_s},
            {u"a10,李某,,占道,2026-3-1,2026-3-2,警告,,,,,,"_s, u"处罚决定日期"_s},
            {u"a11,李某,,占道,2019-3-1,,,200,2019-3-5,,,,"_s, QString()}};
        QString text = header;
        for (const auto &[row, column] : rows)
            text += row + u'\n';
        Office office(u"sqlite"_s);
        const QString rejects = office.folder.filePath(u"rejects.csv"_s);
        const Result<CaseImport> done = office.import(text + company, {.rejects = rejects});
        VERIFY_RESULT(done);
        QVERIFY2(done->rejected == std::ssize(rows) && done->taken == 1,
                 qPrintable(reasonsOf(*done)));
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QVERIFY(lines[0].startsWith(u"案号,当事人"_s) && lines[0].endsWith(u",Reason"_s));
        qint64 number = 2;
        for (const auto &[row, column] : rows) {
            const bool isNamed =
                std::any_of(done->errors.begin(), done->errors.end(), [&](const RowNote &error) {
                    return error.row == number && error.column == column && !error.text.isEmpty();
                });
            QVERIFY2(isNamed, qPrintable(row + u'\n' + reasonsOf(*done)));
            QVERIFY(lines[number - 1].startsWith(row));
            ++number;
        }
        QCOMPARE(lines.size(), std::ssize(rows) + 2); // the heading, and the end
    }

    void onlyLegalOfficersAndLeadersImport()
    {
        Office office(u"sqlite"_s);
        for (const QString &account : {u"officer1"_s, u"admin"_s, u"squadhead"_s})
            QVERIFY(!office.import(header + company, {}, account));
        VERIFY_RESULT(office.import(header + company, {}, u"chief1"_s));
    }

    void anImportedActIsNeverCorrectedIntoAnother()
    {
        Office office(u"sqlite"_s);
        VERIFY_RESULT(office.import(header + company));
        const Result<CaseView> view = office.open(u"旧罚字〔2019〕1号"_s);
        VERIFY_RESULT(view);
        const Result<Recorded> corrected =
            cases::record(office.db, office.by(u"chief1"_s), office.book,
                          {.caseId = view->file.id,
                           .kind = CorrectEntry::kind,
                           .day = Date(2026, 3, 10),
                           .content = {{u"act"_s, 3},
                                       {u"changes"_s, QJsonObject{{u"day"_s, u"2026-03-09"_s}}},
                                       {u"reason"_s, u"日期写错"_s}}});
        QVERIFY(!corrected);
        QCOMPARE(corrected.error().rule, u"entry"_s);
    }

    void theRegisterIsWhatTheActsSayAndAllIsLawful_data() { test::eachKind(); }
    void theRegisterIsWhatTheActsSayAndAllIsLawful()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(office.import(header + company + person));
        const auto rows = cases::compareRows(office.db, office.book);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->cases, 2);
        QVERIFY2(rows->differing.isEmpty(), qPrintable(rows->differing.join(u' ')));
        const auto replay = cases::replayDecisions(office.db, office.book);
        VERIFY_RESULT(replay);
        QVERIFY2(replay->faults.isEmpty(), qPrintable(replay->faults.join(u'\n')));
    }

    void anImportForADayOfTheBureausOwnIsRefusedAndAForgedOneIsNamed()
    {
        Office office(u"sqlite"_s);
        const Session legal = office.by(u"legal1"_s);
        const QString unit = legal.actor.unit.toString();
        cases::ImportedCase late{.mark = {u"none"_s, 2, u"00"_s},
                                 .acts = {{RegisterLead::kind,
                                           Date(2026, 3, 2),
                                           {},
                                           {{u"description"_s, u"占道"_s}, {u"unit"_s, unit}}}}};
        const Result<> refusedLate = office.db.transact(
            [&]() { return cases::takeOver(office.db, legal, office.book, {late}); });
        QVERIFY(!refusedLate && refusedLate.error().text.contains(u"2026-03-02"_s));

        Act forged;
        forged.id = ActId::create();
        forged.dossier = CaseId::create();
        forged.kind = RegisterLead::kind;
        forged.day = Date(2026, 3, 5);
        forged.recordedAt = legal.now;
        forged.account = legal.actor.account;
        forged.role = roleOf(late.mark);
        forged.content = late.acts.front().content;
        VERIFY_RESULT(office.db.transact(
            [&]() -> Result<Act> { return ledger::append(office.db, forged, {}, 1); }));
        const auto replay = cases::replayDecisions(office.db, office.book);
        VERIFY_RESULT(replay);
        QCOMPARE(replay->faults.size(), 1);
        QVERIFY2(replay->faults.front().contains(u"2026-03-05"_s),
                 qPrintable(replay->faults.front()));
    }
};

QTEST_GUILESS_MAIN(TestCaseImport)
#include "test_case_import.moc"
