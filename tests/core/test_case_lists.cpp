// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/pinyin.h"
#include "core/exchange/table_reader.h"
#include "core/services/accounts.h"
#include "core/services/case_columns.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/parties.h"
#include "core/storage/query.h"
#include "tests/support/test_database.h"

#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;
const Date lastDay(2026, 6, 30);

/// A bureau with made-up cases in all stages.
struct Office {
    explicit Office(const QString &kind) : place(kind), db(place.create())
    {
        const Result<DemoReport> filled =
            demo::fill(db, {.cases = 60,
                            .seed = 11,
                            .password = password,
                            .until = lastDay,
                            .keyPath = place.folder() + u"/bureau.keys"_s});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        const Result<Rulebook> read = Rulebook::load(db);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        book = *read;
    }

    Session logIn(const QString &login)
    {
        const Result<Session> session =
            accounts::logIn(db, login, password, *Moment::parse(u"2026-06-30T04:00:00.000Z"));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }

    /// The rows as the register has them, the newest first.
    std::vector<ListedCase> all(const Session &session)
    {
        const auto listed = cases::list(db, session, {.limit = 10000});
        if (!listed)
            qFatal("%s", qPrintable(listed.error().text));
        return *listed;
    }

    QList<qint64> entries(const Session &session, const CaseFilter &filter,
                          const CaseSort &sort = {}, int atMost = 0)
    {
        const auto keys = case_lists::keys(db, session, filter, sort, atMost);
        if (!keys)
            qFatal("%s", qPrintable(keys.error().text));
        QList<qint64> found;
        for (const CaseKey &key : keys->keys)
            found << key.entry;
        return found;
    }

    std::vector<CaseLine> lines(const Session &session, const QList<qint64> &entries)
    {
        const auto read = case_lists::lines(db, session, book, entries);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }

    test::Place place;
    Database db;
    Rulebook book = *Rulebook::load(test::memory());
};

using Accepts = std::function<bool(const CaseRow &)>;

bool within(const std::optional<Date> &day, Date from, Date to)
{
    return day && *day >= from && *day <= to;
}

} // namespace

class TestCaseLists : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_offices.clear(); }

    void aFilterLetsThroughWhatItSays_data() { test::eachKind(); }
    void aFilterLetsThroughWhatItSays();
    void theOrderIsTheOneAskedFor_data() { test::eachKind(); }
    void theOrderIsTheOneAskedFor();
    void theFirstRowsAreTheBeginningOfAll_data() { test::eachKind(); }
    void wordsAreSortedAsTheyAreRead_data() { test::eachKind(); }
    void wordsAreSortedAsTheyAreRead();
    void theFirstRowsAreTheBeginningOfAll();
    void aSearchGoesWithTheOtherFilters_data() { test::eachKind(); }
    void aSearchGoesWithTheOtherFilters();
    void nobodySeesBeyondTheirUnits_data() { test::eachKind(); }
    void nobodySeesBeyondTheirUnits();
    void aListThatIsOvertakenIsGivenUp_data() { test::eachKind(); }
    void aListThatIsOvertakenIsGivenUp();
    void theKeysAddUpToWhatTheRowsSay_data() { test::eachKind(); }
    void theKeysAddUpToWhatTheRowsSay();
    void aLimitThatRestsOnNoHolidaysIsMarked_data() { test::eachKind(); }
    void aLimitThatRestsOnNoHolidaysIsMarked();
    void choicesAreThoseWithinReach_data() { test::eachKind(); }
    void choicesAreThoseWithinReach();
    void aFilterComesBackFromWhereItIsKept();
    void aWorkbookHoldsTextDaysAndAmounts();
    void aWorkbookThatIsGivenUpLeavesNoFile();

private:
    Office &office(const QString &kind)
    {
        std::unique_ptr<Office> &one = m_offices[kind];
        if (!one)
            one = std::make_unique<Office>(kind);
        return *one;
    }

    std::map<QString, std::unique_ptr<Office>> m_offices;
};

void TestCaseLists::aFilterLetsThroughWhatItSays()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const std::vector<ListedCase> all = office.all(chief);
    QVERIFY(all.size() >= 60);
    const CaseRow &some = all[all.size() / 2].row;
    const Date today = chief.today;
    const Date from(2026, 1, 1);
    const Date to(2026, 3, 31);
    const std::vector<std::pair<CaseFilter, Accepts>> filters = {
        {{}, [](const CaseRow &) { return true; }},
        {{.stages = {Stage::Lead, Stage::NotFiled}},
         [](const CaseRow &row) {
             return row.stage == Stage::Lead || row.stage == Stage::NotFiled;
         }},
        {{.matter = some.matter}, [&](const CaseRow &row) { return row.matter == some.matter; }},
        {{.unit = some.unit}, [&](const CaseRow &row) { return row.unit == some.unit; }},
        {{.officer = some.officers.value(0)},
         [&](const CaseRow &row) { return row.officers.contains(some.officers.value(0)); }},
        {{.procedure = Procedure::Summary},
         [](const CaseRow &row) { return row.procedure == Procedure::Summary; }},
        {{.outcome = Outcome::Penalise},
         [](const CaseRow &row) { return row.outcome == Outcome::Penalise; }},
        {{.lead = {from, to}}, [&](const CaseRow &row) { return within(row.leadOn, from, to); }},
        {{.filed = {from, to}}, [&](const CaseRow &row) { return within(row.filedOn, from, to); }},
        {{.decided = {{}, to}},
         [&](const CaseRow &row) { return row.decidedOn && *row.decidedOn <= to; }},
        {{.closed = {from, {}}},
         [&](const CaseRow &row) { return row.closedOn && *row.closedOn >= from; }},
        {{.overdue = true},
         [&](const CaseRow &row) { return row.nextDue && *row.nextDue < today; }},
        {{.dueWithin = 30},
         [&](const CaseRow &row) { return within(row.nextDue, today, today + Days(30)); }},
        {{.overdue = true, .dueWithin = 30},
         [&](const CaseRow &row) { return row.nextDue && *row.nextDue <= today + Days(30); }},
        {{.fineFrom = Money::yuan(100), .fineTo = Money::yuan(1000)},
         [](const CaseRow &row) {
             return row.fine >= Money::yuan(100) && row.fine <= Money::yuan(1000);
         }},
        {{.stages = {Stage::Closed, Stage::Archived}, .procedure = Procedure::Ordinary},
         [](const CaseRow &row) {
             return (row.stage == Stage::Closed || row.stage == Stage::Archived) &&
                    row.procedure == Procedure::Ordinary;
         }},
    };
    int narrowing = 0;
    for (std::size_t place = 0; place < filters.size(); ++place) {
        const auto &[filter, accepts] = filters[place];
        QList<qint64> expected;
        for (const ListedCase &one : all)
            if (accepts(one.row))
                expected << one.entry;
        QVERIFY2(office.entries(chief, filter) == expected, qPrintable(u"filter %1"_s.arg(place)));
        narrowing += expected.size() > 0 && expected.size() < static_cast<qsizetype>(all.size());
    }
    QVERIFY2(narrowing >= 10, "most filters are to find some cases and not all");
    // Who the party is, is not in the row.
    qsizetype parties = 0;
    for (const Name<PartyKind> &party : partyKindNames)
        parties += office.entries(chief, {.partyKind = party.value}).size();
    const auto withParty = std::count_if(
        all.begin(), all.end(), [](const ListedCase &one) { return !one.row.party.isNull(); });
    QCOMPARE(parties, withParty);
}

void TestCaseLists::theOrderIsTheOneAskedFor()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const QList<qint64> newest = office.entries(chief, {});
    QVERIFY(std::is_sorted(newest.rbegin(), newest.rend()));
    const auto choices = case_lists::choices(office.db, chief);
    VERIFY_RESULT(choices);
    QStringList codes; // all of one form: letters and three digits
    for (const Choice &matter : choices->matters)
        codes << matter.key;
    codes.sort();
    QStringList unitsInOrder;
    for (const Choice &unit : choices->units)
        unitsInOrder << unit.text;
    const auto valueOf = [&](const CaseLine &line, CaseOrder order) -> std::optional<qint64> {
        const auto day = [](const std::optional<Date> &date) {
            return date ? std::optional<qint64>(date->julian_day()) : std::nullopt;
        };
        switch (order) {
        case CaseOrder::Entry:
            return line.entry;
        case CaseOrder::LeadOn:
            return day(line.leadOn);
        case CaseOrder::FiledOn:
            return day(line.filedOn);
        case CaseOrder::DecidedOn:
            return day(line.decidedOn);
        case CaseOrder::ClosedOn:
            return day(line.closedOn);
        case CaseOrder::NextDue:
            return day(line.nextDue);
        case CaseOrder::Fine:
            return line.fine.fen > 0 ? std::optional(line.fine.fen) : std::nullopt;
        case CaseOrder::Paid:
            return line.paid.fen > 0 ? std::optional(line.paid.fen) : std::nullopt;
        case CaseOrder::Stage:
            return static_cast<qint64>(line.stage);
        case CaseOrder::Matter:
            return line.matter.isEmpty() ? std::nullopt
                                         : std::optional<qint64>(codes.indexOf(line.matter));
        case CaseOrder::Unit:
            return std::find_if(unitsInOrder.begin(), unitsInOrder.end(),
                                [&](const QString &path) { return path.endsWith(line.unitName); }) -
                   unitsInOrder.begin();
        case CaseOrder::Party:
        case CaseOrder::Cause:
        case CaseOrder::Place:
        case CaseOrder::Officers:
            return {}; // see wordsAreSortedAsTheyAreRead()
        case CaseOrder::Number: {
            // Within the numbers of one kind: 第9号 comes before 第10号.
            const qsizetype at = line.number.indexOf(u'第');
            return line.number.contains(u"当罚字"_s)
                       ? std::optional(line.number.mid(at + 1).chopped(1).toLongLong() +
                                       1'000'000 * line.number.mid(at - 5, 4).toLongLong())
                       : std::nullopt;
        }
        }
        Q_UNREACHABLE();
    };
    for (const Name<CaseOrder> &order : caseOrderNames)
        for (const bool descending : {true, false}) {
            if (order.value >= CaseOrder::Party)
                continue;
            const QList<qint64> entries = office.entries(chief, {}, {order.value, descending});
            QCOMPARE(entries.size(), newest.size());
            std::vector<qint64> values;
            bool ended = false;
            for (const CaseLine &line : office.lines(chief, entries)) {
                const auto value = valueOf(line, order.value);
                if (value)
                    values.push_back(*value);
                if (order.value != CaseOrder::Number)
                    QVERIFY2(!(ended && value), "what has no value stands last");
                ended = ended || !value;
            }
            QVERIFY(!values.empty());
            if (descending)
                std::reverse(values.begin(), values.end());
            QVERIFY2(std::is_sorted(values.begin(), values.end()), order.text.data());
        }
}

void TestCaseLists::wordsAreSortedAsTheyAreRead()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const qsizetype all = office.entries(chief, {}).size();
    const auto wordOf = [](const CaseLine &line, CaseOrder order) {
        return order == CaseOrder::Party   ? line.partyName
               : order == CaseOrder::Cause ? (line.cause.isEmpty() ? line.matterName : line.cause)
               : order == CaseOrder::Place ? line.place
                                           : line.officerNames.value(0);
    };
    for (const CaseOrder order :
         {CaseOrder::Party, CaseOrder::Cause, CaseOrder::Place, CaseOrder::Officers})
        for (const bool descending : {true, false}) {
            const QList<qint64> entries = office.entries(chief, {}, {order, descending});
            QCOMPARE(entries.size(), all);
            QStringList words;
            bool ended = false;
            for (const CaseLine &line : office.lines(chief, entries)) {
                const QString word = wordOf(line, order);
                QVERIFY2(!ended || word.isEmpty(), "what has no value stands last");
                ended = word.isEmpty();
                if (!ended)
                    words << word;
            }
            QVERIFY(QSet<QString>(words.begin(), words.end()).size() > 1);
            if (descending)
                std::reverse(words.begin(), words.end());
            for (qsizetype place = 1; place < words.size(); ++place) {
                const QString &one = words[place - 1];
                const QString &next = words[place];
                const bool isName = order == CaseOrder::Party || order == CaseOrder::Officers;
                QVERIFY2(!(isName ? nameReadsBefore(next, one) : readsBefore(next, one)),
                         qPrintable(one + u" before "_s + next));
            }
        }
    // The first rows of a search are sorted too.
    const auto found =
        case_lists::keys(office.db, chief, {.text = u"经营"_s}, {CaseOrder::Place, false}, 5);
    VERIFY_RESULT(found);
}

void TestCaseLists::theFirstRowsAreTheBeginningOfAll()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    for (const CaseSort &sort : {CaseSort{}, CaseSort{CaseOrder::Fine, true}}) {
        const QList<qint64> all = office.entries(chief, {}, sort);
        QCOMPARE(office.entries(chief, {}, sort, 7), all.first(7));
        const auto keys = case_lists::keys(office.db, chief, {}, sort, 7);
        VERIFY_RESULT(keys);
        QVERIFY(!keys->complete);
        const auto whole =
            case_lists::keys(office.db, chief, {}, sort, static_cast<int>(all.size()));
        VERIFY_RESULT(whole);
        QVERIFY(whole->complete);
    }
}

void TestCaseLists::aSearchGoesWithTheOtherFilters()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const std::vector<ListedCase> all = office.all(chief);
    const CaseRow &some = all.front().row;
    const Result<Party> party = parties::find(office.db, chief, nullptr, some.party);
    VERIFY_RESULT(party);
    const QStringList letters = pinyinReadings(party->name);
    QVERIFY(letters.size() >= 2);
    QVERIFY(office.entries(chief, {.text = letters[0]}).contains(all.front().entry));
    for (const QString &text :
         {letters[0], letters[1], some.place.first(3), some.place.first(1), some.number(),
          some.place.first(2) + u' ' + some.number().right(4), u"%"_s, u"没有这样的词"_s}) {
        const auto found = cases::list(office.db, chief, {.text = text, .limit = 10000});
        VERIFY_RESULT(found);
        QList<qint64> expected;
        QList<qint64> closed;
        for (const ListedCase &one : *found) {
            expected << one.entry;
            if (one.row.stage == Stage::Archived)
                closed << one.entry;
        }
        QCOMPARE(office.entries(chief, {.text = text}), expected);
        QCOMPARE(office.entries(chief, {.text = text, .stages = {Stage::Archived}}), closed);
    }
}

void TestCaseLists::nobodySeesBeyondTheirUnits()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const Session officer = office.logIn(u"officer1"_s);
    QList<qint64> own;
    for (const ListedCase &one : office.all(chief))
        if (one.row.unit == officer.actor.unit.toString())
            own << one.entry;
    QVERIFY(!own.isEmpty());
    QCOMPARE(office.entries(officer, {}), own);
    const QList<qint64> everything = office.entries(chief, {});
    QVERIFY(own.size() < everything.size());
    // Keys that somebody else was given open nothing.
    QCOMPARE(office.lines(officer, everything).size(), static_cast<std::size_t>(own.size()));
    // A filter by a unit out of reach finds nothing.
    for (const ListedCase &one : office.all(chief))
        if (one.row.unit != officer.actor.unit.toString())
            QVERIFY(office.entries(officer, {.unit = one.row.unit}).isEmpty());
    QVERIFY(office.entries(office.logIn(u"admin"_s), {}).isEmpty());
}

void TestCaseLists::aListThatIsOvertakenIsGivenUp()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    // It is asked after each batch; the only one here is the last.
    const auto keys = case_lists::keys(office.db, office.logIn(u"chief1"_s), {},
                                       {CaseOrder::Fine, true}, 0, [] { return true; });
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, Error::Kind::Conflict);
}

void TestCaseLists::theKeysAddUpToWhatTheRowsSay()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const auto keys = case_lists::keys(office.db, chief, {}, {});
    VERIFY_RESULT(keys);
    qint64 fines = 0;
    qint64 paid = 0;
    for (const CaseKey &key : keys->keys) {
        fines += key.fine;
        paid += key.paid;
    }
    for (const ListedCase &one : office.all(chief)) {
        fines -= one.row.fine.fen;
        paid -= one.row.paid.fen;
    }
    QCOMPARE(fines, 0);
    QCOMPARE(paid, 0);
    for (const CaseLine &line : office.lines(chief, office.entries(chief, {}))) {
        QVERIFY(!line.unitName.isEmpty());
        QCOMPARE(line.officerNames.size(), line.officers.size());
        QCOMPARE(line.matterName.isEmpty(), line.matter.isEmpty());
        QCOMPARE(line.nextName.isEmpty(), !line.nextDue.has_value());
    }
}

void TestCaseLists::aLimitThatRestsOnNoHolidaysIsMarked()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const Session chief = office.logIn(u"chief1"_s);
    const QList<qint64> entries = office.entries(chief, {});
    const auto marked = [&] {
        QList<qint64> found;
        for (const CaseLine &line : office.lines(chief, entries))
            if (line.nextIsProvisional)
                found << line.entry;
        return found;
    };
    const QList<qint64> before = marked();
    qint64 other = 0;
    QString rule;
    for (const CaseLine &line : office.lines(chief, entries))
        if (line.nextDue && !line.nextIsProvisional) {
            other = line.entry;
            rule = line.nextRule;
        }
    QVERIFY(other != 0);
    const auto mark = [&](int provisional) {
        return office.db.transact([&]() -> Result<> {
            execute(office.db,
                    u"UPDATE register_limit SET provisional = ? WHERE entry = ? AND rule = ?"_s,
                    {provisional, other, rule});
            return {};
        });
    };
    VERIFY_RESULT(mark(1));
    QList<qint64> now = marked();
    VERIFY_RESULT(mark(0));
    QCOMPARE(now.removeAll(other), 1);
    QCOMPARE(now, before);
}

void TestCaseLists::choicesAreThoseWithinReach()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const auto chief = case_lists::choices(office.db, office.logIn(u"chief1"_s));
    VERIFY_RESULT(chief);
    QVERIFY(chief->units.size() > 1 && chief->officers.size() > 1 && !chief->matters.empty());
    QVERIFY(chief->anyCase && !case_lists::mayRegister(office.logIn(u"chief1"_s)));
    const auto officer = case_lists::choices(office.db, office.logIn(u"officer1"_s));
    VERIFY_RESULT(officer);
    QCOMPARE(officer->units.size(), std::size_t(1));
    QVERIFY(officer->officers.size() < chief->officers.size());
    QVERIFY(case_lists::mayRegister(office.logIn(u"officer1"_s)));
}

void TestCaseLists::aFilterComesBackFromWhereItIsKept()
{
    const CaseFilter filter{.stages = {Stage::Lead, Stage::Served},
                            .matter = u"CG-001"_s,
                            .unit = u"unit"_s,
                            .officer = u"officer"_s,
                            .partyKind = PartyKind::LegalPerson,
                            .procedure = Procedure::Summary,
                            .outcome = Outcome::Transfer,
                            .lead = {Date(2026, 1, 1), {}},
                            .filed = {{}, Date(2026, 2, 2)},
                            .decided = {Date(2026, 1, 1), Date(2026, 2, 2)},
                            .closed = {Date(2026, 3, 3), Date(2026, 3, 3)},
                            .overdue = true,
                            .dueWithin = 0,
                            .fineFrom = Money{150},
                            .fineTo = Money::yuan(9)};
    QCOMPARE(case_lists::filterFrom(case_lists::toJson(filter)), filter);
    QCOMPARE(case_lists::filterFrom({}), CaseFilter{});
    // What is searched for may be a name.
    QVERIFY(case_lists::toJson({.text = u"张三"_s}).isEmpty());
}

void TestCaseLists::aWorkbookHoldsTextDaysAndAmounts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    auto writer = XlsxWriter::create(path, u"案件"_s, {{u"甲"_s}, {u"乙"_s}, {u"丙"_s}, {u"丁"_s}});
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->write({u"=1+1"_s, Date(2026, 2, 28), Money{123456}, {}}));
    VERIFY_RESULT(
        (*writer)->write({u"110101199001011234"_s, QString(), {}, u"某城管罚字〔2026〕第001号"_s}));
    QVERIFY(!QFile::exists(path));
    VERIFY_RESULT((*writer)->finish());
    QStringList header;
    QList<QStringList> rows;
    const auto read = readTable(path, {},
                                {.header =
                                     [&](const TableInfo &info) {
                                         header = info.header;
                                         return true;
                                     },
                                 .row =
                                     [&](const TableRow &row) {
                                         rows << row.cells;
                                         return true;
                                     },
                                 .progress = {}});
    VERIFY_RESULT(read);
    QCOMPARE(header, (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], (QStringList{u"=1+1"_s, u"2026-02-28"_s, u"1234.56"_s, QString()}));
    QCOMPARE(rows[1], (QStringList{u"110101199001011234"_s, QString(), QString(),
                                   u"某城管罚字〔2026〕第001号"_s}));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files) == QStringList(u"list.xlsx"_s));
}

void TestCaseLists::aWorkbookThatIsGivenUpLeavesNoFile()
{
    const QTemporaryDir folder;
    {
        auto writer = XlsxWriter::create(folder.filePath(u"list.xlsx"_s), u"Cases"_s, {{u"A"_s}});
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->write({u"text"_s}));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto nowhere =
        XlsxWriter::create(folder.filePath(u"missing/list.xlsx"_s), u"Cases"_s, {{u"A"_s}});
    QVERIFY(!nowhere);
}

QTEST_GUILESS_MAIN(TestCaseLists)
#include "test_case_lists.moc"
