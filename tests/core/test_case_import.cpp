// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/case_import.h"
#include "core/services/case_lists.h"
#include "core/services/cases.h"
#include "core/services/discretion.h"
#include "core/services/imported_cases.h"
#include "core/services/imports.h"
#include "core/services/sample_bureau.h"
#include "core/services/statistics.h"
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
        for (int row = 1; row <= 1200; ++row)
            text += u"旧〔2018〕%1号,王某,,占道经营,2018-5-1,2018-5-8,警告,,,,,,\n"_s.arg(row);
        const Result<CaseImport> first =
            office.import(text, {.progress = [](qint64, qint64) { return false; }});
        VERIFY_RESULT(first);
        QVERIFY(first->stopped);
        QCOMPARE(first->taken, 1000);
        const Result<CaseImport> rest = office.import(text);
        VERIFY_RESULT(rest);
        QCOMPARE(rest->known, 1000);
        QCOMPARE(rest->id, first->id);
        QCOMPARE(rest->taken, 200);
        VERIFY_RESULT(office.open(u"旧〔2018〕1200号"_s));
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

    void aWrongCellIsNotSaidToBeEmpty_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("decision") << u"b1,李某,,占道,2019-3-1,2019-2-30,罚款,200,2019-3-5,,,,"_s
                                  << u"处罚决定日期"_s;
        QTest::newRow("fine") << u"b2,李某,,占道,2019-3-1,2019-3-2,罚款,约200元,2019-3-5,,,,"_s
                              << u"罚款金额"_s;
    }
    void aWrongCellIsNotSaidToBeEmpty()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        Office office(u"sqlite"_s);
        const Result<CaseImport> done = office.import(header + row + u'\n');
        VERIFY_RESULT(done);
        QVERIFY2(done->errors.size() == 1 && done->errors.front().column == column,
                 qPrintable(reasonsOf(*done)));
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

    void anImportIsWithdrawnAsAWhole_data() { test::eachKind(); }
    void anImportIsWithdrawnAsAWhole()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const Result<CaseImport> done = office.import(header + company + person);
        VERIFY_RESULT(done);
        const Session chief = office.by(u"chief1"_s);
        QVERIFY(!imports::withdraw(office.db, chief, done->id, u" "_s));
        QVERIFY(!imports::withdraw(office.db, office.by(u"squadhead"_s), done->id, u"错了"_s));
        QVERIFY(!imports::withdraw(office.db, chief, u"none"_s, u"错了"_s));
        const Result<ImportedFile> gone =
            imports::withdraw(office.db, chief, done->id, u"列对应错误"_s);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->taken, 2);
        QVERIFY(!imports::withdraw(office.db, chief, done->id, u"再撤一次"_s));

        QVERIFY(!office.open(u"旧罚字〔2019〕1号"_s));
        const auto listed = cases::list(office.db, chief, {});
        VERIFY_RESULT(listed);
        QVERIFY(listed->empty());
        const auto searched = cases::list(office.db, chief, {.text = u"占道"_s});
        VERIFY_RESULT(searched);
        QVERIFY(searched->empty());
        const auto rows = cases::compareRows(office.db, office.book);
        VERIFY_RESULT(rows);
        QVERIFY2(rows->differing.isEmpty(), qPrintable(rows->differing.join(u' ')));
        QCOMPARE(rows->cases, 0);
        const auto replay = cases::replayDecisions(office.db, office.book);
        VERIFY_RESULT(replay);
        QVERIFY2(replay->faults.isEmpty(), qPrintable(replay->faults.join(u'\n')));
        VERIFY_RESULT(cases::rebuild(office.db, office.by(u"admin"_s), office.book, false));
        QVERIFY(cases::list(office.db, chief, {})->empty());

        const auto files = imports::list(office.db, chief);
        VERIFY_RESULT(files);
        QCOMPARE(files->size(), std::size_t(1));
        QCOMPARE(files->front().reason, u"列对应错误"_s);
        // The same file, read better, is an import of its own.
        const Result<CaseImport> again = office.import(header + company + person);
        VERIFY_RESULT(again);
        QCOMPARE(again->taken, 2);
        QVERIFY(again->id != done->id);
        VERIFY_RESULT(office.open(u"旧罚字〔2019〕1号"_s));
        QCOMPARE(imports::list(office.db, chief)->size(), std::size_t(2));
    }

    void anImportWithACaseThatWentOnStands_data() { test::eachKind(); }
    void anImportWithACaseThatWentOnStands()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const QString ofSquad = QString(header).replace(u"备注"_s, u"承办单位"_s);
        const Result<CaseImport> squads = office.import(
            ofSquad + u"旧罚字〔2019〕3号,李某,,占道经营,2019-5-1,2019-5-9,警告,,,,,,第1中队\n"_s +
            u"旧罚字〔2019〕4号,王某,,占道经营,2019-5-1,2019-5-9,警告,,,,,,第1中队\n"_s);
        VERIFY_RESULT(squads);
        QVERIFY2(squads->taken == 2, qPrintable(reasonsOf(*squads)));
        const Session chief = office.by(u"chief1"_s);
        const Result<CaseView> view = office.open(u"旧罚字〔2019〕3号"_s);
        VERIFY_RESULT(view);
        VERIFY_RESULT(cases::record(
            office.db, office.by(u"officer1"_s), office.book,
            {.caseId = view->file.id,
             .kind = ConfirmAddress::kind,
             .day = Date(2026, 3, 10),
             .content = {{u"address"_s, u"某路1号"_s}, {u"signed_by"_s, u"李某"_s}}}));
        const Result<ImportedFile> gone =
            imports::withdraw(office.db, chief, squads->id, u"错了"_s);
        QVERIFY(!gone);
        QVERIFY2(gone.error().text.contains(u"旧罚字〔2019〕3号"_s) &&
                     !gone.error().text.contains(u"旧罚字〔2019〕4号"_s),
                 qPrintable(gone.error().text));
        QCOMPARE(cases::list(office.db, chief, {})->size(), std::size_t(2));
    }

    void aWithdrawalThatNobodyRecordedIsNamed()
    {
        Office office(u"sqlite"_s);
        const Result<CaseImport> done = office.import(header + company);
        VERIFY_RESULT(done);
        VERIFY_RESULT(office.db.transact([&]() -> Result<> {
            std::optional<ImportedFile> import = import_store::file(office.db, done->id);
            import->withdrawnAt = office.by(u"chief1"_s).now;
            import->withdrawnBy = u"chief1"_s;
            import->reason = u"无"_s;
            import_store::withdraw(office.db, *import);
            return {};
        }));
        const auto replay = cases::replayDecisions(office.db, office.book);
        VERIFY_RESULT(replay);
        QVERIFY2(replay->faults.join(u' ').contains(done->id),
                 qPrintable(replay->faults.join(u'\n')));
    }

    void whatWasImportedCountsAsThePast_data() { test::eachKind(); }
    void whatWasImportedCountsAsThePast()
    {
        QFETCH(QString, kind);
        Office office(kind);
        VERIFY_RESULT(sample_bureau::addDiscretion(office.db, office.bureau));
        const QString columns =
            u"案号,当事人,统一社会信用代码,案由,事项编码,处罚决定日期,处罚种类,罚款金额\n"_s;
        const QString offender = u"某某建材有限公司,91350100M000100Y43,占道堆放,S-106,"_s;
        const Result<CaseImport> done =
            office.import(columns + u"d1,"_s + offender + u"2025-6-1,罚款,600\n"_s + u"d2,"_s +
                          offender + u"2025-7-1,罚款,900\n"_s);
        VERIFY_RESULT(done);
        QVERIFY2(done->taken == 2, qPrintable(reasonsOf(*done)));
        const Session chief = office.by(u"chief1"_s);
        const Result<CaseView> view = office.open(u"d1"_s);
        VERIFY_RESULT(view);
        const auto offence = [&] {
            const auto report = discretion::firstOffence(
                office.db, chief,
                {.party = view->row.party, .matter = u"S-106"_s, .on = Date(2026, 3, 10)});
            if (!report)
                qFatal("%s", qPrintable(report.error().text));
            return *report;
        };
        QVERIFY(!offence().isFirst);
        QCOMPARE(offence().earlier.size(), std::size_t(2));
        const Result<CaseView> later = office.open(u"d2"_s);
        VERIFY_RESULT(later);
        const auto like = discretion::like(office.db, chief, later->file.id, Money::yuan(800));
        VERIFY_RESULT(like);
        QCOMPARE(like->picture.cases.size(), 1);
        QCOMPARE(like->picture.cases.front().number, u"d1"_s);

        const auto decisions = [&](bool withoutImported) {
            const auto figures = statistics::ofYear(
                office.db, chief, office.book, {.year = 2025, .withoutImported = withoutImported});
            if (!figures)
                qFatal("%s", qPrintable(figures.error().text));
            qint64 most = 0;
            for (const YearFigure &figure : figures->figures)
                if (figure.unit == FigureUnit::Cases)
                    most = std::max(most, figure.value.value_or(0));
            return most;
        };
        QCOMPARE(decisions(false), 2);
        QCOMPARE(decisions(true), 0);
        const auto count = [&](std::optional<bool> imported) {
            const auto found = case_lists::count(office.db, chief, {.imported = imported}, 100);
            return found ? *found : -1;
        };
        QCOMPARE(count({}), 2);
        QCOMPARE(count(true), 2);
        QCOMPARE(count(false), 0);

        VERIFY_RESULT(imports::withdraw(office.db, chief, done->id, u"列对应错误"_s));
        QVERIFY(offence().isFirst);
        QCOMPARE(decisions(false), 0);
    }

    void outcomesAndServiceAreTakenOver()
    {
        const QString columns =
            u"案号,当事人,案由,立案日期,处罚决定日期,处理结果,不予处罚理由,处罚种类,罚款金额,"
            "送达日期,送达方式\n"_s;
        Office office(u"sqlite"_s);
        const Result<CaseImport> done = office.import(
            columns + u"b1,李某,占道,2019-1-1,2019-1-9,不予处罚,首违不罚,,,2019-1-10,直接送达\n"_s +
            u"b2,李某,占道,2019-1-1,2019-1-9,终止调查,超过追责时效,,,,\n"_s +
            u"b3,李某,占道,2019-1-1,2019-1-9,处罚,,罚款,200,2019-1-12,邮寄\n"_s +
            u"b4,李某,占道,2019-1-1,2019-1-9,不予处罚,,,,,\n"_s +
            u"b5,李某,占道,2019-1-1,2019-1-9,处罚,,罚款,200,2019-1-8,邮寄\n"_s +
            u"b6,李某,占道,2019-1-1,2019-1-9,移送公安,,,,,\n"_s);
        VERIFY_RESULT(done);
        QVERIFY2(done->taken == 3 && done->rejected == 3, qPrintable(reasonsOf(*done)));
        const Result<CaseView> spared = office.open(u"b1"_s);
        VERIFY_RESULT(spared);
        QCOMPARE(spared->row.outcome, std::optional(Outcome::NoPenalty));
        QCOMPARE(spared->row.noPenaltyGround, std::optional(NoPenaltyGround::FirstOffence));
        QCOMPARE(spared->row.servedOn, std::optional(Date(2019, 1, 10)));
        const Result<CaseView> ended = office.open(u"b2"_s);
        VERIFY_RESULT(ended);
        QCOMPARE(ended->row.outcome, std::optional(Outcome::Withdraw));
        QCOMPARE(ended->row.withdrawGround, std::optional(WithdrawGround::OutOfTime));
        const Result<CaseView> fined = office.open(u"b3"_s);
        VERIFY_RESULT(fined);
        QCOMPARE(fined->row.servedOn, std::optional(Date(2019, 1, 12)));
        QCOMPARE(fined->row.fine, Money::yuan(200));
    }

    void headersOfTheBureausOwnAreProposedAndKept_data() { test::eachKind(); }
    void headersOfTheBureausOwnAreProposedAndKept()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const QString text = u"某某局行政处罚台账,,,,,\n"
                             "处罚文书编号(号),被处罚当事人全称,主要案由,立案时间(年月日),"
                             "作出处罚决定日期,处罚种类(多选)\n"
                             "c1,李某,占道,2019-1-1,2019-1-9,警告\n"_s;
        QVERIFY(!office.import(text));
        const Result<CaseImportLook> seen = case_import::look(office.file(text), {});
        VERIFY_RESULT(seen);
        QCOMPARE(seen->table.headerNumber, 2);
        QCOMPARE(seen->proposed.value(u"被处罚当事人全称"_s), u"party"_s);
        QCOMPARE(seen->proposed.value(u"处罚文书编号(号)"_s), u"number"_s);
        QCOMPARE(seen->proposed.value(u"主要案由"_s), u"cause"_s);
        QCOMPARE(seen->proposed.value(u"作出处罚决定日期"_s), u"decided"_s);
        QCOMPARE(seen->sample.size(), 1);
        const Session legal = office.by(u"legal1"_s);
        QVERIFY(!imports::keepMapping(office.db, legal, {imports::cases, u" "_s, seen->proposed}));
        QVERIFY(!imports::keepMapping(office.db, legal,
                                      {imports::cases, u"错"_s, {{u"甲"_s, u"nothing"_s}}}));
        VERIFY_RESULT(
            imports::keepMapping(office.db, legal, {imports::cases, u"老台账"_s, seen->proposed}));
        const auto kept = imports::mappings(office.db, legal, imports::cases);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().columns, seen->proposed);
        const Result<CaseImport> done = office.import(text, {.mapping = kept->front().columns});
        VERIFY_RESULT(done);
        QVERIFY2(done->taken == 1, qPrintable(reasonsOf(*done)));
    }
};

QTEST_GUILESS_MAIN(TestCaseImport)
#include "test_case_import.moc"
