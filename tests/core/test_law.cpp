// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/law.h"

#include <QTest>
#include <QTranslator>
#include <random>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using File = std::pair<QString, QByteArray>;

const Law &shipped()
{
    static const Law law = [] {
        const auto loaded = Law::shipped();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        return *loaded;
    }();
    return law;
}

const Date today(2026, 6, 1);

QByteArray rule(const QByteArray &id, int count, const QByteArray &more = {})
{
    return "{ \"id\": \"" + id +
           "\", \"name\": { \"zh\": \"名\", \"en\": \"Name\" }, \"kind\": \"limit\","
           "\"term\": { \"count\": " +
           QByteArray::number(count) +
           ", \"unit\": \"working_days\" }, \"effect\": \"deadline\", \"trigger\": \"case_filed\","
           "\"trigger_text\": { \"zh\": \"立案\", \"en\": \"Filed\" }, \"ends\": \"decision_made\","
           "\"whose\": \"bureau\", \"pauses\": [\"P1\", \"P4\"], \"article\": \"某法第一条\","
           "\"consequence\": { \"zh\": \"后果\", \"en\": \"Consequence\" }, \"confidence\": \"A\","
           "\"verified\": true" +
           more + " }";
}

File limits(const char *day, const QByteArray &rules)
{
    return {QLatin1StringView(day) + u"/limits.json"_s,
            QByteArray("{ \"edition\": \"") + day + "\",\n\"rules\": [\n" + rules + "\n] }"};
}

File gates(const char *day, const QByteArray &content)
{
    return {QLatin1StringView(day) + u"/gates.json"_s,
            QByteArray("{ \"edition\": \"") + day + "\", \"gates\": [" + content + "] }"};
}

QByteArray changed(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from))
        qFatal("nothing to change");
    return text.replace(from, to);
}

/// A translator that says it is Chinese.
struct Chinese : QTranslator {
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Language") == 0 && qstrcmp(source, "en") == 0 ? u"zh_CN"_s
                                                                               : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLaw : public QObject {
    Q_OBJECT
private slots:
    void everyRuleAndGateStandsInThe2026Law()
    {
        QStringList missing;
        const auto rules = shipped().rulesOn(today);
        for (int i = 1; i <= 54; ++i) {
            const QString id = u"T%1"_s.arg(i, 2, 10, QChar(u'0'));
            if (std::none_of(rules.begin(), rules.end(),
                             [&](const Rule *rule) { return rule->id.startsWith(id); }))
                missing << id;
        }
        for (int i = 1; i <= 14; ++i)
            if (const QString id = u"G%1"_s.arg(i); !shipped().gate(id, today))
                missing << id;
        QCOMPARE(missing, QStringList());
        QCOMPARE(shipped().gatesOn(today).size(), std::size_t(14));
        QCOMPARE(shipped().gatesOn(today).at(1)->id, u"G2"_s);
        QCOMPARE(rules.front()->id, u"T01"_s);
        QCOMPARE(rules.back()->id, u"T54"_s);
    }

    void theNumbersAreThoseOfTheLaw_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *id, int count, Term::Unit unit) {
            QTest::newRow(id) << count << int(unit);
        };
        using Unit = Term::Unit;
        row("T01", 15, Unit::WorkingDays);
        row("T02", 10, Unit::WorkingDays);
        row("T03a", 2, Unit::Years);
        row("T03b", 5, Unit::Years);
        row("T04", 90, Unit::CalendarDays);
        row("T05", 30, Unit::CalendarDays);
        row("T06", 60, Unit::CalendarDays);
        row("T07", 7, Unit::WorkingDays);
        row("T08", 30, Unit::CalendarDays);
        row("T09", 30, Unit::CalendarDays);
        row("T10", 24, Unit::Hours);
        row("T12a", 5, Unit::WorkingDays);
        row("T12b", 5, Unit::WorkingDays);
        row("T13", 7, Unit::WorkingDays);
        row("T14", 10, Unit::WorkingDays);
        row("T15", 7, Unit::WorkingDays);
        row("T16", 30, Unit::CalendarDays);
        row("T17", 3, Unit::WorkingDays);
        row("T18", 2, Unit::WorkingDays);
        row("T19", 2, Unit::WorkingDays);
        row("T20", 15, Unit::CalendarDays);
        row("T23a", 60, Unit::CalendarDays);
        row("T23b", 1, Unit::Years);
        row("T24a", 6, Unit::Months);
        row("T24b", 1, Unit::Years);
        row("T25", 60, Unit::CalendarDays);
        row("T26a", 15, Unit::CalendarDays);
        row("T27", 10, Unit::WorkingDays);
        row("T28", 3, Unit::Months);
        row("T29", 30, Unit::CalendarDays);
        row("T30", 30, Unit::CalendarDays);
        row("T31", 3, Unit::WorkingDays);
        row("T32", 7, Unit::WorkingDays);
        row("T33", 20, Unit::WorkingDays);
        row("T34", 3, Unit::WorkingDays);
        row("T35a", 3, Unit::Months);
        row("T35b", 3, Unit::Months);
        row("T35c", 12, Unit::Months);
        row("T35d", 12, Unit::Months);
        row("T35e", 36, Unit::Months);
        row("T36", 3, Unit::CalendarDays);
        row("T37", 24, Unit::Hours);
        row("T38", 3, Unit::CalendarDays);
        row("T39a", 3, Unit::CalendarDays);
        row("T40", 3, Unit::CalendarDays);
        row("T41a", 10, Unit::WorkingDays);
        row("T41b", 5, Unit::WorkingDays);
        row("T42", 5, Unit::WorkingDays);
        row("T43a", 60, Unit::CalendarDays);
        row("T43b", 30, Unit::CalendarDays);
        row("T44", 60, Unit::CalendarDays);
        row("T45", 15, Unit::CalendarDays);
        row("T46a", 6, Unit::Months);
        row("T46b", 45, Unit::CalendarDays);
        row("T47a", 15, Unit::CalendarDays);
        row("T47b", 10, Unit::CalendarDays);
        row("T48", 3, Unit::Months);
        row("T50", 15, Unit::WorkingDays);
        row("T54", 3, Unit::Years);
    }
    void theNumbersAreThoseOfTheLaw()
    {
        QFETCH(int, count);
        QFETCH(int, unit);
        const Rule *rule = shipped().rule(QString::fromLatin1(QTest::currentDataTag()), today);
        QVERIFY(rule);
        QCOMPARE(rule->term.count, count);
        QCOMPARE(int(rule->term.unit), unit);
    }

    void whatIsRecalledOrInferredIsNotMarkedVerified()
    {
        for (const Rule *rule : shipped().rulesOn(today)) {
            const bool read = !rule->confidence.contains(u'C') && !rule->confidence.contains(u'D');
            QVERIFY2(rule->verified == read, qPrintable(rule->id));
            QVERIFY2(read || rule->note, qPrintable(rule->id + u" says nothing of why"_s));
        }
        QVERIFY(!shipped().rule(u"T05", today)->verified);
        QVERIFY(!shipped().rule(u"T01", today)->verified);
        QVERIFY(!shipped().rule(u"T36", today)->verified);
        QVERIFY(shipped().rule(u"T07", today)->verified);
    }

    void aRuleStandsFromTheDayItTookForce()
    {
        QVERIFY(!shipped().rule(u"T01", Date(2022, 4, 30)));
        QVERIFY(shipped().rule(u"T01", Date(2022, 5, 1)));
        QCOMPARE(toIso(shipped().rule(u"T01", today)->edition), u"2022-05-01"_s);
        QVERIFY(!shipped().rule(u"T04", Date(2021, 7, 14)));
        QVERIFY(shipped().rule(u"T04", Date(2021, 7, 15))->pauses.isEmpty());
        QCOMPARE(shipped().rule(u"T04", today)->pauses, (QStringList{u"P1"_s, u"P2"_s, u"P4"_s}));
        QCOMPARE(shipped().rule(u"T16", Date(2021, 12, 31))->term.count, 60);
        QCOMPARE(shipped().rule(u"T16", Date(2022, 1, 1))->term.count, 30);
        QVERIFY(shipped().rule(u"T41a", Date(2023, 12, 31))->term.unit == Term::Unit::CalendarDays);
        QVERIFY(!shipped().rule(u"T25", Date(2023, 12, 31)));
        QVERIFY(!shipped().rule(u"T35a", Date(2026, 3, 31)));
        QCOMPARE(shipped().rule(u"T35c", Date(2026, 3, 31))->term.count, 36);
        QVERIFY(!shipped().rule(u"T99", today));
        QVERIFY(!shipped().gate(u"G9", Date(2023, 12, 31)));
    }

    void theSurchargeReachesItsCapOnDay34()
    {
        // V7: a fine of 5000 yuan.
        const Rule *surcharge = shipped().rule(u"T21", today);
        QVERIFY(surcharge->kind == Rule::Kind::Rate);
        const Money fine = Money::yuan(5000);
        QCOMPARE(accrued(surcharge->rate, fine, 0), Money{0});
        QCOMPARE(accrued(surcharge->rate, fine, 1), Money::yuan(150));
        QCOMPARE(accrued(surcharge->rate, fine, 33), Money::yuan(4950));
        QCOMPARE(accrued(surcharge->rate, fine, 34), fine);
        QCOMPARE(accrued(surcharge->rate, fine, 2'000'000'000), fine);
        QCOMPARE(accrued(surcharge->rate, Money{33}, 1), Money{0});
        QCOMPARE(accrued(surcharge->rate, Money{999'999'999'999'999}, 33),
                 Money{989'999'999'999'999});
    }

    void aYearlyDayComesInTheYearAfter()
    {
        const Rule *report = shipped().rule(u"T52a", today);
        QVERIFY(report->kind == Rule::Kind::Yearly);
        QCOMPARE(toIso(dueAfter(report->yearlyDay, Date(2025, 12, 31))), u"2026-01-31"_s);
        QCOMPARE(toIso(dueAfter(shipped().rule(u"T51a", today)->yearlyDay, Date(2026, 1, 2))),
                 u"2027-06-30"_s);
    }

    void extensionsNameTheRuleTheyLengthen()
    {
        for (const Rule *rule : shipped().rulesOn(today)) {
            const bool depends =
                rule->kind == Rule::Kind::Extension || rule->kind == Rule::Kind::Derived;
            QCOMPARE(!rule->of.isEmpty(), depends);
        }
        QCOMPARE(shipped().rule(u"T06", today)->of, u"T04"_s);
    }

    void dataIsShownInTheLanguageOfTheScreen()
    {
        const LocalText &name = shipped().rule(u"T04", today)->name;
        QCOMPARE(name.here(), u"Term for the decision"_s);
        Chinese chinese;
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE(name.here(), u"办案期限"_s);
        QCoreApplication::removeTranslator(&chinese);
    }

    void aLaterEditionReplacesAndRepeals()
    {
        const auto law =
            Law::load({limits("2022-01-01", rule("T90", 7)), limits("2020-01-01", rule("T90", 5)),
                       limits("2024-01-01", "{ \"id\": \"T90\", \"repealed\": true }"),
                       limits("2025-01-01", rule("T90", 9))});
        QVERIFY2(law, qPrintable(law ? QString() : law.error().text));
        QVERIFY(!law->rule(u"T90", Date(2019, 12, 31)));
        QCOMPARE(law->rule(u"T90", Date(2020, 1, 1))->term.count, 5);
        QCOMPARE(law->rule(u"T90", Date(2021, 12, 31))->term.count, 5);
        QCOMPARE(law->rule(u"T90", Date(2023, 12, 31))->term.count, 7);
        QVERIFY(!law->rule(u"T90", Date(2024, 1, 1)));
        QVERIFY(law->rulesOn(Date(2024, 6, 1)).empty());
        QCOMPARE(law->rule(u"T90", Date(2025, 1, 1))->term.count, 9);
        QCOMPARE(law->editions().size(), std::size_t(4));
        QVERIFY(!Law().rule(u"T90", today));
    }

    void aFaultyFileIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const File &file, const QString &named) {
            QTest::newRow(name) << file.first << file.second << named;
        };
        const QByteArray good = rule("T90", 7);
        row("repeated key", limits("2022-01-01", changed(good, "\"whose\"", "\"effect\"")),
            u"rules[0].effect is repeated"_s);
        row("unknown key", limits("2022-01-01", rule("T90", 7, ", \"colour\": 1")), u"colour"_s);
        row("missing key", limits("2022-01-01", changed(good, "\"article\": \"某法第一条\",", "")),
            u"article"_s);
        row("unknown unit", limits("2022-01-01", changed(good, "working_days", "weeks")),
            u"weeks"_s);
        row("no term at all", limits("2022-01-01", rule("T90", 0)), u"rules[0].term.count"_s);
        row("absurd term", limits("2022-01-01", rule("T90", 100'000)), u"1 to 1000"_s);
        row("count as text",
            limits("2022-01-01", changed(good, "\"count\": 7", "\"count\": \"7\"")),
            u"rules[0].term.count"_s);
        row("unknown kind", limits("2022-01-01", changed(good, "\"limit\"", "\"guess\"")),
            u"guess"_s);
        row("unknown pause", limits("2022-01-01", changed(good, "\"P4\"", "\"P9\"")), u"P9"_s);
        row("pause twice", limits("2022-01-01", changed(good, "\"P4\"", "\"P1\"")), u"P1"_s);
        row("unknown confidence", limits("2022-01-01", changed(good, "\"A\"", "\"sure\"")),
            u"confidence"_s);
        row("verified from memory", limits("2022-01-01", changed(good, "\"A\"", "\"A/C\"")),
            u"verified"_s);
        row("one language", limits("2022-01-01", changed(good, "\"en\": \"Name\"", "\"en\": \"\"")),
            u"rules[0].name.en"_s);
        row("id of another form", limits("2022-01-01", rule("X1", 7)), u"X1"_s);
        row("id twice", limits("2022-01-01", good + "," + good), u"T90 is named twice"_s);
        row("edition that is no day", limits("2022-02-30", good), u"2022-02-30"_s);
        row("edition of another folder",
            {u"2022-01-02/limits.json"_s, limits("2022-01-01", good).second}, u"2022-01-02"_s);
        row("other file", {u"2022-01-01/other.json"_s, "{}"}, u"other.json"_s);
        row("no folder", {u"limits.json"_s, "{}"}, u"limits.json"_s);
        row("repeals nothing", limits("2022-01-01", "{ \"id\": \"T90\", \"repealed\": true }"),
            u"T90"_s);
        row("repeals and states", limits("2022-01-01", rule("T90", 7, ", \"repealed\": true")),
            u"unknown"_s);
        row("extends nothing",
            limits("2022-01-01", changed(good, "\"limit\",", "\"extension\", \"of\": \"T80\",")),
            u"T80"_s);
        row("rate above the whole",
            limits("2022-01-01", changed(changed(good, "\"limit\"", "\"rate\""),
                                         "\"term\": { \"count\": 7, \"unit\": \"working_days\" }",
                                         "\"rate\": { \"numerator\": 3, \"denominator\": 2 }")),
            u"numerator"_s);
        row("yearly day that does not exist",
            limits("2022-01-01", changed(changed(good, "\"limit\"", "\"yearly\""),
                                         "\"term\": { \"count\": 7, \"unit\": \"working_days\" }",
                                         "\"yearly_day\": { \"month\": 4, \"day\": 31 }")),
            u"yearly_day.day"_s);
        row("gate without its sentence",
            gates("2022-01-01",
                  "{ \"id\": \"G1\", \"name\": { \"zh\": \"名\", \"en\": \"Name\" },"
                  "\"article\": \"某法\", \"confidence\": \"A\", \"verified\": true }"),
            u"gates[0].why"_s);
        row("rules among gates", {u"2022-01-01/gates.json"_s, limits("2022-01-01", good).second},
            u"gates"_s);
    }
    void aFaultyFileIsRefusedAndNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const auto law = Law::load({{name, content}});
        QVERIFY(!law);
        QVERIFY2(law.error().text.contains(named), qPrintable(law.error().text));
    }

    void aDamagedFileIsReadAsItIsOrRefusedWithASentence()
    {
        const File whole = limits("2022-01-01", rule("T90", 7) + "," + rule("T91", 9));
        std::mt19937 random(3);
        int refusals = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray text = whole.second;
            for (int change = 0; change < 2; ++change) {
                const auto at = qsizetype(random() % std::size_t(text.size()));
                switch (random() % 3) {
                case 0:
                    text[at] = char(random() % 256);
                    break;
                case 1:
                    text.remove(at, qsizetype(random() % 20));
                    break;
                default:
                    text.insert(at, text.mid(qsizetype(random() % std::size_t(text.size())), 15));
                }
            }
            if (const auto law = Law::load({{whole.first, text}}); !law) {
                ++refusals;
                QVERIFY(law.error().text.contains(whole.first));
            }
        }
        QVERIFY(refusals > 2000);
    }
};

QTEST_GUILESS_MAIN(TestLaw)
#include "test_law.moc"
