// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/docx_template.h"
#include "core/services/accounts.h"
#include "core/services/demo.h"
#include "core/services/file_rounds.h"
#include "core/services/records.h"
#include "core/storage/query.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;
const Date until(2026, 6, 30);

/// A bureau with made-up cases and two squads.
struct RoundsBureau {
    explicit RoundsBureau(const QString &kind) : place(kind), db(place.create())
    {
        const Result<DemoReport> filled =
            demo::fill(db, {.cases = 80,
                            .seed = 3,
                            .password = password,
                            .until = until,
                            .squads = 2,
                            .keyPath = place.folder() + u"/bureau.keys"_s});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        Result<Rulebook> loaded = Rulebook::load(db);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        book.emplace(*loaded);
    }
    Session at(const QString &login)
    {
        if (!sessions.contains(login)) {
            const Result<Session> session =
                accounts::logIn(db, login, password, {1'782'800'000'000});
            if (!session)
                qFatal("%s", qPrintable(session.error().text));
            sessions.insert(login, *session);
        }
        return sessions.value(login);
    }
    RoundView open(const QString &name, int count)
    {
        const Result<RoundView> view = file_rounds::open(
            db, at(u"legal1"_s), *book, {.name = name, .count = count, .seed = u"种子一"_s});
        if (!view)
            qFatal("%s", qPrintable(view.error().text));
        return *view;
    }
    /// Who may review the file: squad heads and officers of the other squad.
    QString reviewerFor(const ScoreSheet &sheet)
    {
        for (const QString &login : {u"officer1"_s, u"officer5"_s, u"officer2"_s, u"officer6"_s})
            if (at(login).actor.unit.toString() != sheet.unit)
                return login;
        qFatal("nobody");
    }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(place.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no room");
        return file.fileName();
    }

    test::Place place;
    Database db;
    std::optional<Rulebook> book{};
    QHash<QString, Session> sessions{};
};

std::vector<DrawnFile> someFiles(int count)
{
    std::vector<DrawnFile> files;
    for (int i = 0; i < count; ++i)
        files.push_back(
            {CaseId::parse(u"0197f000-0000-7000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'))),
             u"N-%1"_s.arg(i), i % 3 == 0 ? u"a"_s : u"b"_s});
    lots::order(files);
    return files;
}

QString unitName(const QString &unit) { return unit; }

QString wordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    const Result<QString> text = textOfDocx(file.readAll());
    if (!text)
        qFatal("%s", qPrintable(text.error().text));
    return *text;
}

} // namespace

class TestFileRounds : public QObject {
    Q_OBJECT

    RoundsBureau &bureau(const QString &kind)
    {
        auto &one = m_bureaus[kind];
        if (!one)
            one = std::make_unique<RoundsBureau>(kind);
        return *one;
    }
    std::map<QString, std::unique_ptr<RoundsBureau>> m_bureaus;

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_bureaus.clear(); }

    void theShippedStandardHoldsTogether()
    {
        const Result<FileStandard> shipped = shippedStandard();
        VERIFY_RESULT(shipped);
        QCOMPARE(shipped->points(), 1000);
        QVERIFY(!shipped->isVerified);
        QVERIFY(shipped->items.size() >= 30);
        for (const StandardItem &item : shipped->items)
            QVERIFY2(QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}).contains(item.mark),
                     qPrintable(item.id));
        const Result<FileStandard> again = readStandard(
            QJsonDocument(jsonOf(*shipped)).toJson(QJsonDocument::Compact), u"again"_s);
        VERIFY_RESULT(again);
        QCOMPARE(*again, *shipped);
        QCOMPARE(shipped->gradeOf(900, false), u"优秀"_s);
        QCOMPARE(shipped->gradeOf(899, false), u"合格"_s);
        QCOMPARE(shipped->gradeOf(599, false), u"不合格"_s);
        QCOMPARE(shipped->gradeOf(1000, true), u"不合格"_s);
    }

    /// Computed once with sha256sum, beside this program.
    void aLotCanBeDrawnAgainByAnybody()
    {
        QCOMPARE(lots::lotOf(u"a"_s, CaseId::parse(u"0197f000-0000-7000-8000-000000000000"_s)),
                 u"03736950579f5e6fb0d119dc5dee06dfec388bfcd0ef63ba6a52dbb401dd5faf"_s);
        const std::vector<DrawnFile> files = someFiles(50);
        const auto one = lots::draw(files, u"s"_s, 7, false, unitName);
        const auto same = lots::draw(files, u"s"_s, 7, false, unitName);
        const auto other = lots::draw(files, u"t"_s, 7, false, unitName);
        VERIFY_RESULT(one);
        QCOMPARE(*one, *same);
        QVERIFY(*one != *other);
        const auto more = lots::draw(files, u"s"_s, 9, false, unitName);
        VERIFY_RESULT(more);
        QVERIFY(std::equal(one->begin(), one->end(), more->begin()));
        std::vector<DrawnFile> fewer = files;
        fewer.pop_back();
        QVERIFY(lots::hashOf(fewer) != lots::hashOf(files));
    }

    void eachUnitGivesItsShare()
    {
        const auto drawn = lots::draw(someFiles(30), u"s"_s, 4, true, unitName);
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn->size(), std::size_t{8});
        QCOMPARE(std::count_if(drawn->begin(), drawn->end(),
                               [](const DrawnFile &one) { return one.unit == u"a"; }),
                 4);
        const auto tooMany = lots::draw(someFiles(30), u"s"_s, 11, true, unitName);
        QVERIFY(!tooMany);
        QVERIFY2(tooMany.error().text.contains(u"10"_s), qPrintable(tooMany.error().text));
    }

    void itemsThatDoNotApplyAreScaledOut()
    {
        FileStandard standard{.name = u"x"_s,
                              .grades = {{u"优秀"_s, 900}, {u"不合格"_s, 0}},
                              .items = {{.id = u"1"_s, .text = u"a"_s, .points = 300, .each = 100},
                                        {.id = u"2"_s, .text = u"b"_s, .points = 700, .each = 700},
                                        {.id = u"0"_s, .text = u"c"_s, .isVeto = true}}};
        ScoreSheet sheet;
        prefill(sheet, standard, {});
        QCOMPARE(scoreOf(sheet, standard).tenths, 1000);
        VERIFY_RESULT(applyMark(sheet, standard,
                                {.item = u"1"_s, .deducted = 100, .reason = u"缺一处"_s}, u"me"_s));
        QCOMPARE(scoreOf(sheet, standard).tenths, 900);
        VERIFY_RESULT(applyMark(sheet, standard,
                                {.item = u"2"_s, .isNotApplicable = true, .reason = u"没有"_s},
                                u"me"_s));
        QCOMPARE(scoreOf(sheet, standard).tenths, 667);
        QVERIFY(!applyMark(sheet, standard, {.item = u"1"_s, .deducted = 50, .reason = u" "_s},
                           u"me"_s));
        QVERIFY(!applyMark(sheet, standard, {.item = u"1"_s, .deducted = 301, .reason = u"太多"_s},
                           u"me"_s));
        QVERIFY(!applyMark(sheet, standard,
                           {.item = u"1"_s, .isVetoed = true, .reason = u"不可以"_s}, u"me"_s));
        QVERIFY(!applyMark(sheet, standard, {.item = u"2"_s, .deducted = 50, .reason = u"不适用"_s},
                           u"me"_s));
        QCOMPARE(sheet.mark(u"1"_s)->deducted, 100);
        VERIFY_RESULT(applyMark(sheet, standard,
                                {.item = u"0"_s, .isVetoed = true, .reason = u"否决"_s}, u"me"_s));
        QCOMPARE(scoreOf(sheet, standard).grade, u"不合格"_s);
    }

    void findingsFillTheSheet()
    {
        const Result<FileStandard> standard = shippedStandard();
        VERIFY_RESULT(standard);
        ScoreSheet sheet;
        prefill(sheet, *standard,
                {{u"no_witness"_s, FindingWeight::Points, u"一"_s, {}, 3, {}},
                 {u"no_witness"_s, FindingWeight::Points, u"二"_s, {}, 4, {}},
                 {u"no_witness"_s, FindingWeight::Points, u"三"_s, {}, 5, {}},
                 {u"T15"_s, FindingWeight::Points, u"四"_s, {}, 5, {}},
                 {u"one_officer"_s, FindingWeight::Veto, u"五"_s, {}, 5, {}},
                 {u"unreadable"_s, FindingWeight::Veto, u"六"_s, {}, 5, {}},
                 {u"late_entry"_s, FindingWeight::Note, u"七"_s, {}, 5, {}}});
        const auto markOf = [&](const QString &rule) -> const ScoreMark & {
            for (const StandardItem &item : standard->items)
                if (item.rules.contains(rule))
                    return *sheet.mark(item.id);
            qFatal("no item");
        };
        QCOMPARE(markOf(u"no_witness"_s).deducted, 40); // never more than the item is worth
        QCOMPARE(markOf(u"no_witness"_s).notes.size(), 3);
        QCOMPARE(markOf(u"T15"_s).deducted, 25);
        QVERIFY(markOf(u"one_officer"_s).isVetoed);
        QCOMPARE(sheet.unplaced, QStringList{u"六"_s});
        const std::optional<ScoreSheet> again = sheetFrom(jsonOf(sheet));
        QVERIFY(again && *again == sheet);
    }

    void aRoundGoesItsWay_data() { test::eachKind(); }
    void aRoundGoesItsWay()
    {
        QFETCH(QString, kind);
        RoundsBureau &here = bureau(kind);
        const Session legal = here.at(u"legal1"_s);
        const RoundView view = here.open(u"二〇二六年第一轮"_s, 5);
        QCOMPARE(view.sheets.size(), std::size_t{5});
        QVERIFY(view.round.population > 5);
        QCOMPARE(view.round.listHash.size(), 64);
        const auto check = file_rounds::checkDraw(here.db, legal, view.round.id);
        VERIFY_RESULT(check);
        QVERIFY(check->sameList && check->sameSample);

        const ScoreSheet first = view.sheets.front().sheet;
        QCOMPARE(first.state, SheetState::Unassigned);
        const QString reviewer = here.reviewerFor(first);
        const Session marking = here.at(reviewer);
        // Nobody has it yet.
        QVERIFY(!file_rounds::mark(here.db, marking, view.round.id, 1,
                                   {.item = u"1.1"_s, .deducted = 10, .reason = u"漏填"_s}));
        VERIFY_RESULT(file_rounds::assign(here.db, legal, view.round.id, 1, reviewer));
        // The other unit's case can be read now, and nothing recorded in it.
        const auto file = file_rounds::file(here.db, marking, *here.book, view.round.id, 1);
        VERIFY_RESULT(file);
        QVERIFY(file->options.empty());
        QVERIFY(!cases::open(here.db, marking, first.file));

        const QString item = u"1.2"_s;
        const auto without =
            file_rounds::mark(here.db, marking, view.round.id, 1, {.item = item, .deducted = 10});
        QVERIFY(!without);
        const auto marked =
            file_rounds::mark(here.db, marking, view.round.id, 1,
                              {.item = item, .deducted = 10, .reason = u"案由填写不全"_s});
        VERIFY_RESULT(marked);
        QCOMPARE(marked->mark(item)->by, reviewer);
        QVERIFY(!file_rounds::finish(here.db, legal, view.round.id, 1, u"不归我"_s));
        const auto finished =
            file_rounds::finish(here.db, marking, view.round.id, 1, u"程序合法，文书有小疵。"_s);
        VERIFY_RESULT(finished);
        QCOMPARE(finished->state, SheetState::Finished);
        QCOMPARE(finished->grade, scoreOf(*finished, view.round.standard).grade);
        // What is marked stays marked.
        QVERIFY(!file_rounds::mark(here.db, marking, view.round.id, 1,
                                   {.item = item, .deducted = 0, .reason = u"改主意"_s}));
        QVERIFY(!file_rounds::assign(here.db, legal, view.round.id, 1, u"officer2"_s));

        // Put right in two goes.
        const Date due = legal.today + Days(10);
        QVERIFY(!file_rounds::orderRectification(here.db, legal, view.round.id, 1, u"补正案由"_s,
                                                 legal.today - Days(1)));
        VERIFY_RESULT(
            file_rounds::orderRectification(here.db, legal, view.round.id, 1, u"补正案由"_s, due));
        const auto lines = file_rounds::list(here.db, legal);
        VERIFY_RESULT(lines);
        QCOMPARE(lines->front().overdue, 0);
        Session later = legal;
        later.today = due + Days(1);
        QCOMPARE(file_rounds::list(here.db, later)->front().overdue, 1);
        QVERIFY(!file_rounds::recheck(here.db, legal, view.round.id, 1, true, u"看过"_s, {}));
        const QString own = [&] {
            for (const QString &login : {u"officer1"_s, u"officer5"_s})
                if (here.at(login).actor.unit.toString() == first.unit)
                    return login;
            return QString();
        }();
        QVERIFY(!own.isEmpty());
        QVERIFY(!file_rounds::answer(here.db, marking, view.round.id, 1, u"不是我们的案子"_s));
        VERIFY_RESULT(file_rounds::answer(here.db, here.at(own), view.round.id, 1, u"已补正"_s));
        QVERIFY(!file_rounds::recheck(here.db, legal, view.round.id, 1, false, u"仍不全"_s, {}));
        VERIFY_RESULT(
            file_rounds::recheck(here.db, legal, view.round.id, 1, false, u"仍不全"_s, due));
        VERIFY_RESULT(
            file_rounds::answer(here.db, here.at(own), view.round.id, 1, u"已再次补正"_s));
        const auto done =
            file_rounds::recheck(here.db, legal, view.round.id, 1, true, u"已补正到位"_s, {});
        VERIFY_RESULT(done);
        QCOMPARE(done->state, SheetState::Rectified);
        QCOMPARE(done->rectifications.size(), 2);
        QVERIFY(!file_rounds::close(here.db, legal, view.round.id)); // four are open

        const Result<RecordsReport> records = records::compare(here.db);
        VERIFY_RESULT(records);
        QCOMPARE(records->differences, QStringList());
        VERIFY_RESULT(here.db.transact([&]() -> Result<> {
            execute(here.db, u"UPDATE score_sheet SET grade = '优秀级' WHERE place = 1"_s);
            return {};
        }));
        const Result<RecordsReport> forged = records::compare(here.db);
        VERIFY_RESULT(forged);
        QCOMPARE(forged->differing, 1);
        VERIFY_RESULT(here.db.transact([&]() -> Result<> {
            execute(here.db, u"UPDATE score_sheet SET grade = ? WHERE place = 1"_s, {done->grade});
            return {};
        }));
    }

    void aScoreIsContestedAndAnswered_data() { test::eachKind(); }
    void aScoreIsContestedAndAnswered()
    {
        QFETCH(QString, kind);
        RoundsBureau &here = bureau(kind);
        const Session legal = here.at(u"legal1"_s);
        const RoundView view = here.open(u"异议轮"_s, 1);
        const FileRoundId id = view.round.id;
        const ScoreSheet first = view.sheets.front().sheet;
        const QString reviewer = here.reviewerFor(first);
        const QString own = here.at(u"officer1"_s).actor.unit.toString() == first.unit
                                ? u"officer1"_s
                                : u"officer5"_s;
        const Session unit = here.at(own);
        const auto task = [&](const Session &who) -> std::optional<RoundTask> {
            const auto found = file_rounds::reminders(here.db, who);
            if (found)
                for (const RoundReminder &one : *found)
                    if (one.round == id)
                        return one.task;
            return {};
        };
        QCOMPARE(task(legal), std::optional(RoundTask::Assign));
        VERIFY_RESULT(file_rounds::assign(here.db, legal, id, 1, reviewer));
        QCOMPARE(task(here.at(reviewer)), std::optional(RoundTask::Mark));
        QVERIFY(!task(legal));
        QVERIFY(!file_rounds::contest(here.db, unit, id, 1, u"还没有打完"_s));
        VERIFY_RESULT(file_rounds::mark(here.db, here.at(reviewer), id, 1,
                                        {.item = u"1.2"_s, .deducted = 30, .reason = u"缺项"_s}));
        const auto finished =
            file_rounds::finish(here.db, here.at(reviewer), id, 1, u"评查完毕。"_s);
        VERIFY_RESULT(finished);
        QCOMPARE(task(legal), std::optional(RoundTask::Close));

        // Only the unit objects, once at a time; the reviewer does not answer, nor who objected.
        QVERIFY(!file_rounds::contest(here.db, here.at(reviewer), id, 1, u"不是本单位"_s));
        QVERIFY(!file_rounds::contest(here.db, unit, id, 1, u"异"_s));
        const auto contested = file_rounds::contest(here.db, unit, id, 1, u"案由已经写明"_s);
        VERIFY_RESULT(contested);
        QVERIFY(contested->isContested());
        QCOMPARE(contested->objections.back().score, finished->score);
        QVERIFY(!file_rounds::contest(here.db, unit, id, 1, u"再提一次"_s));
        QCOMPARE(task(legal), std::optional(RoundTask::SettleObjection));
        QVERIFY(!file_rounds::close(here.db, legal, id));
        QVERIFY(!file_rounds::settleObjection(here.db, unit, id, 1, true, u"采纳"_s));
        VERIFY_RESULT(file_rounds::settleObjection(here.db, legal, id, 1, false, u"案由缺项"_s));
        QVERIFY(!file_rounds::settleObjection(here.db, legal, id, 1, false, u"再答一次"_s));

        // The second one is upheld: the reviewer marks the file again.
        VERIFY_RESULT(file_rounds::contest(here.db, unit, id, 1, u"第3页写有案由"_s));
        const auto upheld =
            file_rounds::settleObjection(here.db, legal, id, 1, true, u"第3页确有案由"_s);
        VERIFY_RESULT(upheld);
        QCOMPARE(upheld->state, SheetState::Marking);
        QVERIFY(!upheld->finishedOn);
        QCOMPARE(task(here.at(reviewer)), std::optional(RoundTask::Mark));
        VERIFY_RESULT(file_rounds::mark(here.db, here.at(reviewer), id, 1,
                                        {.item = u"1.2"_s, .deducted = 0, .reason = u"更正"_s}));
        const auto again = file_rounds::finish(here.db, here.at(reviewer), id, 1, u"采纳异议。"_s);
        VERIFY_RESULT(again);
        QVERIFY(again->score > finished->score);
        QCOMPARE(again->objections.size(), 2);
        QCOMPARE(*sheetFrom(jsonOf(*again)), *again);

        // What is to be put right reminds the unit, and is overdue one day after its day.
        const Date due = legal.today + Days(5);
        VERIFY_RESULT(file_rounds::orderRectification(here.db, legal, id, 1, u"补正目录"_s, due));
        const auto asked = file_rounds::reminders(here.db, unit);
        VERIFY_RESULT(asked);
        const auto found = std::find_if(asked->begin(), asked->end(), [&](const auto &one) {
            return one.round == id && one.task == RoundTask::PutRight;
        });
        QVERIFY(found != asked->end());
        QCOMPARE(found->due, std::optional(due));
        QVERIFY(!found->isOverdue);
        Session late = unit;
        late.today = due + Days(1);
        const auto then = file_rounds::reminders(here.db, late);
        VERIFY_RESULT(then);
        QVERIFY(then->front().isOverdue);
        Session keeper = legal;
        keeper.today = due + Days(1);
        QCOMPARE(task(keeper), std::optional(RoundTask::Overdue));
        VERIFY_RESULT(file_rounds::answer(here.db, unit, id, 1, u"已补正"_s));
        QVERIFY(!file_rounds::contest(here.db, unit, id, 1, u"补正以后不再受理"_s));

        // On paper: marks, what was said, and room to sign.
        const QString sheetPath = here.place.folder() + u"/sheet.docx"_s;
        VERIFY_RESULT(file_rounds::writeSheet(here.db, legal, id, 1, sheetPath));
        const QString reportPath = here.place.folder() + u"/report.docx"_s;
        VERIFY_RESULT(file_rounds::writeReport(here.db, legal, id, reportPath));
        const QString sheet = wordsOf(sheetPath);
        for (const QString &part : {first.number, u"采纳异议。"_s, u"第3页写有案由"_s,
                                    u"第3页确有案由"_s, u"补正目录"_s, again->grade})
            QVERIFY2(sheet.contains(part), qPrintable(part + u'\n' + sheet));
        const QString report = wordsOf(reportPath);
        for (const QString &part :
             {u"异议轮"_s, first.number, view.round.listHash, view.round.seed, u"补正目录"_s})
            QVERIFY2(report.contains(part), qPrintable(part + u'\n' + report));
        QVERIFY(!file_rounds::writeSheet(here.db, legal, id, 2, sheetPath));
        QVERIFY(!file_rounds::writeSheet(here.db, legal, id, 1, u"/no/such/folder/x.docx"_s));

        const Result<RecordsReport> records = records::compare(here.db);
        VERIFY_RESULT(records);
        QCOMPARE(records->differences, QStringList());
    }

    void aModelAndTheFiguresOfARound_data() { test::eachKind(); }
    void aModelAndTheFiguresOfARound()
    {
        QFETCH(QString, kind);
        RoundsBureau &here = bureau(kind);
        const Session legal = here.at(u"legal1"_s);
        const RoundView view = here.open(u"全部打分"_s, 4);
        for (const SheetLine &line : view.sheets) {
            const int place = line.sheet.place;
            const QString reviewer = here.reviewerFor(line.sheet);
            VERIFY_RESULT(file_rounds::assign(here.db, legal, view.round.id, place, reviewer));
            if (place == 2)
                VERIFY_RESULT(file_rounds::mark(
                    here.db, here.at(reviewer), view.round.id, place,
                    {.item = u"0.3"_s, .isVetoed = true, .reason = u"证据不能证明事实"_s}));
            VERIFY_RESULT(file_rounds::finish(here.db, here.at(reviewer), view.round.id, place,
                                              u"评查完毕。"_s));
        }
        const auto after = file_rounds::view(here.db, legal, view.round.id);
        VERIFY_RESULT(after);
        const RoundFigures figures = file_rounds::figuresOf(*after, legal.today);
        const RoundFigures::UnitLine &all = figures.units.back();
        QCOMPARE(all.files, 4);
        QCOMPARE(all.finished, 4);
        QCOMPARE(all.vetoed, 1);
        QCOMPARE(all.grades.at(u"不合格"_s), 1);
        int files = 0;
        int sum = 0;
        for (const RoundFigures::UnitLine &line : figures.units)
            if (&line != &all) {
                files += line.files;
                sum += line.sum;
            }
        QCOMPARE(files, 4);
        QCOMPARE(sum, all.sum);
        QVERIFY(std::any_of(figures.items.begin(), figures.items.end(),
                            [](const auto &line) { return line.item.id == u"0.3"; }));

        QVERIFY(!file_rounds::setModel(here.db, legal, view.round.id, 2, u"优秀"_s));
        const auto best =
            std::find_if(after->sheets.begin(), after->sheets.end(), [&](const auto &line) {
                return view.round.standard.isBest(line.sheet.grade);
            });
        QVERIFY(best != after->sheets.end());
        VERIFY_RESULT(file_rounds::setModel(here.db, legal, view.round.id, best->sheet.place,
                                            u"证据链完整，说理充分"_s));
        const auto models = file_rounds::models(here.db, legal);
        VERIFY_RESULT(models);
        QCOMPARE(models->size(), std::size_t{1});
        QCOMPARE(models->front().first, u"全部打分"_s);

        const QString path = here.place.folder() + u"/round.xlsx"_s;
        VERIFY_RESULT(file_rounds::exportTo(here.db, legal, view.round.id, path));
        QStringList cells;
        const auto sheets = readTable(path, {},
                                      {{},
                                       [&](const TableRow &row) {
                                           cells << row.cells;
                                           return true;
                                       },
                                       {}});
        VERIFY_RESULT(sheets);
        QCOMPARE(sheets->sheets.size(), 5);
        QVERIFY(cells.contains(view.round.listHash));
        QVERIFY(cells.contains(view.round.seed));

        VERIFY_RESULT(file_rounds::close(here.db, legal, view.round.id));
        QVERIFY(!file_rounds::close(here.db, legal, view.round.id));
        QVERIFY(!file_rounds::setModel(here.db, legal, view.round.id, best->sheet.place, {}));
    }

    void whatIsWrongIsRefused_data() { test::eachKind(); }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, kind);
        RoundsBureau &here = bureau(kind);
        const Session legal = here.at(u"legal1"_s);
        const auto tooMany =
            file_rounds::open(here.db, legal, *here.book, {.name = u"太多"_s, .count = 900});
        QVERIFY(!tooMany);
        QVERIFY2(tooMany.error().text.contains(u"900"_s), qPrintable(tooMany.error().text));
        QVERIFY(!file_rounds::find(here.db, legal, u"太多"_s)); // nothing was kept
        QVERIFY(!file_rounds::open(here.db, legal, *here.book, {.name = u" "_s, .count = 1}));
        QVERIFY(!file_rounds::open(
            here.db, legal, *here.book,
            {.name = u"期间颠倒"_s, .from = Date(2026, 3, 2), .to = Date(2026, 3, 1), .count = 1}));
        QVERIFY(
            !file_rounds::open(here.db, legal, *here.book,
                               {.name = u"不存在的标准"_s, .standard = u"某标准"_s, .count = 1}));
        const auto squad = file_rounds::open(here.db, here.at(u"officer1"_s), *here.book,
                                             {.name = u"越权"_s, .count = 1});
        QVERIFY(!squad);

        const RoundView view = here.open(u"冲突"_s, 1);
        const ScoreSheet &sheet = view.sheets.front().sheet;
        QVERIFY(!file_rounds::open(here.db, legal, *here.book, {.name = u"冲突"_s, .count = 1}));
        for (const QString &login : {u"officer1"_s, u"officer2"_s, u"officer5"_s, u"officer6"_s}) {
            const auto given = file_rounds::assign(here.db, legal, view.round.id, 1, login);
            QCOMPARE(bool(given), here.at(login).actor.unit.toString() != sheet.unit);
        }
        // The archivist closed it, the leader approved it.
        const auto leader = file_rounds::assign(here.db, legal, view.round.id, 1, u"watch1"_s);
        QVERIFY(!leader);
        const auto took = file_rounds::assign(here.db, legal, view.round.id, 1, u"chief1"_s);
        const auto other = file_rounds::assign(here.db, legal, view.round.id, 1, u"chief2"_s);
        QVERIFY(!took || !other);
        QVERIFY(!file_rounds::assign(here.db, legal, view.round.id, 2, u"legal2"_s));
    }

    void filesArePickedByHandWithAReason()
    {
        RoundsBureau &here = bureau(u"sqlite"_s);
        const Session legal = here.at(u"legal1"_s);
        const auto cases = cases::list(here.db, legal, {.limit = 80});
        VERIFY_RESULT(cases);
        std::vector<CaseId> closed;
        CaseId open;
        for (const ListedCase &one : *cases)
            if (one.row.closedOn)
                closed.push_back(one.row.id);
            else
                open = one.row.id;
        RoundWish wish{.name = u"重点评查"_s, .picked = {closed[0], closed[1]}};
        QVERIFY(!file_rounds::open(here.db, legal, *here.book, wish));
        wish.reason = u"涉诉案件"_s;
        const auto view = file_rounds::open(here.db, legal, *here.book, wish);
        VERIFY_RESULT(view);
        QCOMPARE(view->sheets.size(), std::size_t{2});
        QVERIFY(!view->round.isDrawn);
        QVERIFY(!file_rounds::checkDraw(here.db, legal, view->round.id));
        wish.name = u"重复"_s;
        wish.picked = {closed[0], closed[0]};
        QVERIFY(!file_rounds::open(here.db, legal, *here.book, wish));
        wish.picked = {open};
        const auto early = file_rounds::open(here.db, legal, *here.book, wish);
        QVERIFY(!early);
    }

    void aStandardIsTakenOver_data() { test::eachKind(); }
    void aStandardIsTakenOver()
    {
        QFETCH(QString, kind);
        RoundsBureau &here = bureau(kind);
        const Session legal = here.at(u"legal1"_s);
        const QString good = here.write(
            u"standard.csv"_s, u"某市案卷评查标准,,,,\n"
                               "序号,类别,评查内容,分值,每处扣分,一票否决,对应规则\n"
                               "1,主体,执法人员两人以上,,,是,one_officer、certificate_lapsed\n"
                               "2,证据,笔录规范,60分,5,否,no_witness\n"
                               "3,,送达规范,40,2.5,,T15；not_served\n"_s);
        const StandardImportOptions options{
            .name = u"某市标准"_s,
            .issuer = u"某市司法局"_s,
            .effectiveFrom = Date(2026, 1, 1),
            .grades = *readGrades(u"优秀=95，良好=85，合格=60，不合格"_s)};
        const auto rehearsed = file_rounds::importStandard(here.db, legal, good, options, true);
        VERIFY_RESULT(rehearsed);
        QVERIFY2(rehearsed->faults.isEmpty(),
                 rehearsed->faults.isEmpty() ? "" : qPrintable(rehearsed->faults.front().text));
        QVERIFY(!rehearsed->isStored);
        QCOMPARE(file_rounds::standards(here.db, legal)->size(), 1);
        const auto stored = file_rounds::importStandard(here.db, legal, good, options, false);
        VERIFY_RESULT(stored);
        QVERIFY(stored->isStored);
        QCOMPARE(stored->standard.points(), 1000);
        QCOMPARE(stored->standard.items[2].section, u"证据"_s);
        QCOMPARE(stored->standard.items[2].each, 25);
        const auto again = file_rounds::importStandard(here.db, legal, good, options, false);
        VERIFY_RESULT(again);
        QVERIFY(again->isKnown && !again->isStored);
        const auto view = file_rounds::open(
            here.db, legal, *here.book,
            {.name = u"按某市标准"_s, .standard = u"某市标准"_s, .count = 2, .seed = u"x"_s});
        VERIFY_RESULT(view);
        QCOMPARE(view->sheets.front().sheet.marks.size(), 3);
        QVERIFY(!view->round.standard.isVerified);

        // Who has no part in reviewing, an unnamed text, an edition that is not there: refused.
        const QString text = u"某司〔2026〕1号"_s;
        QVERIFY(
            !file_rounds::verifyStandard(here.db, here.at(u"officer1"_s), u"某市标准"_s, 1, text));
        QVERIFY(!file_rounds::verifyStandard(here.db, legal, u"某市标准"_s, 1, u" "_s));
        QVERIFY(!file_rounds::verifyStandard(here.db, legal, u"某市标准"_s, 2, text));
        QVERIFY(!file_rounds::standardNamed(here.db, legal, u"某市标准"_s)->standard.isVerified);
        VERIFY_RESULT(file_rounds::verifyStandard(here.db, legal, u"某市标准"_s, 1, text));
        const auto verified = file_rounds::standardNamed(here.db, legal, u"某市标准"_s);
        VERIFY_RESULT(verified);
        QVERIFY(verified->standard.isVerified);
        QCOMPARE(verified->verifiedBy, u"legal1"_s);
        QCOMPARE(verified->verifiedOn, legal.today);
        QVERIFY(!file_rounds::verifyStandard(here.db, legal, u"某市标准"_s, 1, text));
        QVERIFY(!file_rounds::view(here.db, legal, view->round.id)->round.standard.isVerified);
        QVERIFY(file_rounds::importStandard(here.db, legal, good, options, false)->isKnown);

        const QString bad = here.write(u"bad.csv"_s, u"序号,评查内容,分值,一票否决,对应规则\n"
                                                     "1,,10,,\n"
                                                     "2,甲,零,,\n"
                                                     "3,乙,10,也许,\n"
                                                     "4,丙,10,,没有的规则\n"
                                                     "5,丁,10,,\n"
                                                     "5,戊,10,,\n"_s);
        const auto wrong = file_rounds::importStandard(here.db, legal, bad, {}, false);
        VERIFY_RESULT(wrong);
        QVERIFY(!wrong->isStored);
        QCOMPARE(wrong->wrongRows, 5);
        QList<qint64> rows;
        for (const StandardFault &fault : wrong->faults)
            rows << fault.row;
        QCOMPARE(rows, (QList<qint64>{2, 3, 4, 5, 7}));
        QVERIFY(
            !file_rounds::importStandard(here.db, here.at(u"officer1"_s), good, options, false));
        const Result<RecordsReport> records = records::compare(here.db);
        VERIFY_RESULT(records);
        QCOMPARE(records->differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFileRounds)
#include "test_file_rounds.moc"
