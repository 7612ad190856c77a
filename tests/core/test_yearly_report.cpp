// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/docx_package.h"
#include "core/exchange/docx_template.h"
#include "core/exchange/docx_writer.h"
#include "core/services/accounts.h"
#include "core/services/demo.h"
#include "core/services/typed_figures.h"
#include "core/services/yearly_report.h"
#include "tests/support/sample_office.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;
const QString golden = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/support/golden/yearly_report.txt");

/// A bureau with made-up cases up to the end of June 2026.
struct ReportOffice {
    explicit ReportOffice(const QString &kind) : place(kind), db(place.create())
    {
        const Result<DemoReport> filled =
            demo::fill(db, {.cases = 30,
                            .seed = 5,
                            .password = password,
                            .until = Date(2026, 6, 30),
                            .keyPath = place.folder() + u"/bureau.keys"_s});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        book = std::make_unique<Rulebook>(*Rulebook::load(db));
    }

    Session at(const QString &login, QStringView moment = u"2026-07-01T01:00:00.000Z")
    {
        const Result<Session> session =
            accounts::logIn(db, login, password, *Moment::parse(moment));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }
    YearlyReport report(QStringView moment = u"2026-07-01T01:00:00.000Z",
                        const StatisticsQuery &query = {.year = 2026})
    {
        const auto made = yearly_report::make(db, at(u"chief1"_s, moment), *book, query);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }
    /// Typed by one and reviewed by another.
    void type(const QString &indicator, const QString &value)
    {
        const auto id = typed_figures::enter(db, at(u"statist1"_s), TypedKind::Value, indicator,
                                             2026, value, u"表一"_s);
        if (!id || !typed_figures::review(db, at(u"legal1"_s), *id))
            qFatal("“%s” can't be typed.", qPrintable(indicator));
    }

    test::Place place;
    Database db;
    std::unique_ptr<Rulebook> book{};
};

const WrittenSection &section(const YearlyReport &report, const QString &id)
{
    for (const WrittenPart &part : report.parts)
        for (const WrittenSection &one : part.sections)
            if (one.id == id)
                return one;
    qFatal("There is no section %s.", qPrintable(id));
}

QString sentence(const YearlyReport &report, const QString &in, const QString &id)
{
    for (const WrittenSentence &one : section(report, in).sentences)
        if (one.id == id)
            return one.text();
    qFatal("There is no sentence %s.", qPrintable(id));
}

/// The document with one text put in the place of another, as Word would save it.
QByteArray edited(const QByteArray &docx, const QString &from, const QString &to)
{
    Result<DocxPackage> package = DocxPackage::read(docx);
    if (!package)
        qFatal("%s", qPrintable(package.error().text));
    QString text = QString::fromUtf8(*package->part(u"word/document.xml"_s));
    if (!text.contains(from))
        qFatal("“%s” does not stand in the document.", qPrintable(from));
    text.replace(text.indexOf(from), from.size(), to);
    package->put(u"word/document.xml"_s, text.toUtf8());
    return *package->toBytes();
}

} // namespace

class TestYearlyReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void theFormHasFiveParts();
    void anUnknownPlaceInTheFormIsRefused();
    void theSeedsAreComputed_data() { test::eachKind(); }
    void theSeedsAreComputed();
    void theReportReadsAsWrittenDown();
    void aMissingFigureStandsOut();
    void ownTextOutlastsNewFigures_data() { test::eachKind(); }
    void ownTextOutlastsNewFigures();
    void twoWhoWriteTheSameSectionAreTold_data() { test::eachKind(); }
    void twoWhoWriteTheSameSectionAreTold();
    void weaknessesAreSuggestedByRule();
    void whatIsWrittenInWordIsTakenBack();
    void onlyWritersWrite();
};

void TestYearlyReport::theFormHasFiveParts()
{
    const ReportForm &form = yearly_report::form();
    QCOMPARE(form.parts.size(), std::size_t(5));
    QVERIFY(form.field(u"index_number"));
    QVERIFY(form.section(u"weaknesses")->takesSuggestions);
    QVERIFY(form.suggestions.size() >= 10);
}

void TestYearlyReport::anUnknownPlaceInTheFormIsRefused()
{
    QFile file(u":/resources/statistics/report.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QVERIFY(report_form::parse(good, u"r"_s, statistics::book()));
    for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>("{filed}", "{field}"),
                                   {"{filed@before}", "{filed@later}"},
                                   {"\"indicator\": \"exam_rate\"", "\"indicator\": \"exam\""},
                                   {"\"below\": \"5.0\"", "\"below\": \"five\""},
                                   {"\"id\": \"people\"", "\"id\": \"overview\""}}) {
        QByteArray bad = good;
        bad.replace(bad.indexOf(from), from.size(), to);
        QVERIFY2(!report_form::parse(bad, u"r"_s, statistics::book()), to.constData());
    }
}

void TestYearlyReport::theSeedsAreComputed()
{
    QFETCH(QString, kind);
    ReportOffice office(kind);
    office.type(u"materials_before"_s, u"60"_s);
    office.type(u"materials_after"_s, u"24"_s);
    office.type(u"handling_before"_s, u"260"_s);
    office.type(u"handling_after"_s, u"42"_s);
    office.type(u"city_reconsiderations"_s, u"596"_s);
    office.type(u"city_reconsiderations_corrected"_s, u"69"_s);
    office.type(u"city_reconsiderations_settled"_s, u"163"_s);
    const YearlyReport report = office.report();
    QCOMPARE(sentence(report, u"services"_s, u"materials"_s),
             u"The papers asked for fell from 60 to 24, by 60 %; handling from 260 to 42 "
             u"working days, by 83.85 %."_s);
    QCOMPARE(
        sentence(report, u"disputes"_s, u"reconsideration"_s),
        u"In the whole city 596 reconsiderations were accepted, 11.6 % corrected, 27.3 % settled."_s);
    QVERIFY(!report.missing.contains(u"Papers before"_s));
}

void TestYearlyReport::theReportReadsAsWrittenDown()
{
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/anjuan_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    // The sample bureau has no cases: its words stay the same whatever is made up elsewhere.
    test::SampleOffice office(u"sqlite"_s);
    const auto report = yearly_report::make(
        office.db, office.bureau.at(u"chief1"_s, Date(2026, 7, 1)), office.book, {.year = 2026});
    QVERIFY2(report, report ? "" : qPrintable(report.error().text));
    const QString text = yearly_report::toText(*report);
    QCoreApplication::removeTranslator(&chinese);
    if (qEnvironmentVariableIsSet("ANJUAN_WRITE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + '\n');
    }
    QFile file(golden);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(text + u'\n', QString::fromUtf8(file.readAll()));
}

void TestYearlyReport::aMissingFigureStandsOut()
{
    ReportOffice office(u"sqlite"_s);
    const YearlyReport report = office.report();
    QVERIFY(!report.missing.isEmpty());
    const auto bytes = yearly_report::document(report);
    QVERIFY(bytes);
    const auto package = DocxPackage::read(*bytes);
    QVERIFY(package);
    const QByteArray xml = *package->part(u"word/document.xml"_s);
    qsizetype places = 0;
    for (const WrittenPart &part : report.parts)
        for (const WrittenSection &one : part.sections)
            for (const WrittenSentence &written : one.sentences)
                for (const WrittenPiece &piece : written.pieces)
                    places += piece.kind == WrittenPiece::Kind::Missing ? 1 : 0;
    QVERIFY(places > 5);
    // Each of them, and each field of the header that nobody has filled.
    QCOMPARE(xml.count("w:highlight"), places + static_cast<qsizetype>(report.header.size()));
    QCOMPARE(*yearly_report::document(office.report()), *bytes);
}

void TestYearlyReport::ownTextOutlastsNewFigures()
{
    QFETCH(QString, kind);
    ReportOffice office(kind);
    const YearlyReport before = office.report();
    VERIFY_RESULT(yearly_report::keep(office.db, office.at(u"legal1"_s), 2026, u"overview"_s, 0,
                                      u"第一段。\n第二段。"_s));
    VERIFY_RESULT(yearly_report::keep(office.db, office.at(u"legal1"_s), 2026, u"index_number"_s, 0,
                                      u"014109517/2027-00001"_s));
    office.type(u"law_activities"_s, u"12"_s);
    const YearlyReport after = office.report();
    QCOMPARE(section(after, u"overview"_s).own.content, u"第一段。\n第二段。"_s);
    QCOMPARE(section(after, u"overview"_s).own.revision, 1);
    QCOMPARE(sentence(after, u"law_education"_s, u"activities"_s),
             u"12 activities made the law known."_s);
    QVERIFY(sentence(before, u"law_education"_s, u"activities"_s).startsWith(u"[missing"_s));
    QCOMPARE(after.header.front().second.content, u"014109517/2027-00001"_s);
    // As it was known before anything was written.
    const YearlyReport past =
        office.report(u"2026-07-02T01:00:00.000Z",
                      {.year = 2026, .knownOn = *Moment::parse(u"2026-06-30T01:00:00.000Z")});
    QVERIFY(section(past, u"overview"_s).own.content.isEmpty());
    const auto all = yearly_report::history(office.db, office.at(u"chief1"_s), 2026, u"overview"_s);
    QVERIFY(all && all->size() == 1 && all->front().account == u"legal1"_s);
}

void TestYearlyReport::twoWhoWriteTheSameSectionAreTold()
{
    QFETCH(QString, kind);
    ReportOffice office(kind);
    VERIFY_RESULT(
        yearly_report::keep(office.db, office.at(u"legal1"_s), 2026, u"plans"_s, 0, u"甲"_s));
    const Result<> late =
        yearly_report::keep(office.db, office.at(u"statist1"_s), 2026, u"plans"_s, 0, u"乙"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(late.error().text.contains(u"legal1"_s));
    VERIFY_RESULT(
        yearly_report::keep(office.db, office.at(u"statist1"_s), 2026, u"plans"_s, 1, u"乙"_s));
    const auto all = yearly_report::history(office.db, office.at(u"chief1"_s), 2026, u"plans"_s);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->front().content, u"乙"_s);
}

void TestYearlyReport::weaknessesAreSuggestedByRule()
{
    ReportOffice office(u"sqlite"_s);
    office.type(u"exams_due"_s, u"50"_s);
    office.type(u"exams_passed"_s, u"47"_s);
    const YearlyReport report = office.report();
    const WrittenSection &weak = section(report, u"weaknesses"_s);
    QStringList ids;
    for (const Weakness &one : weak.suggestions) {
        ids << one.id;
        const ReportSuggestion *rule = nullptr;
        for (const ReportSuggestion &known : yearly_report::form().suggestions)
            if (known.id == one.id)
                rule = &known;
        QVERIFY(rule);
        const YearFigure *figure = report.figures.find(rule->indicator);
        QVERIFY(rule->isBelow ? *figure->value < rule->threshold
                              : *figure->value > rule->threshold);
        QVERIFY2(one.rule.contains(figure->valueText()), qPrintable(one.rule));
    }
    QVERIFY(ids.contains(u"exams_failed"_s));
    // Once somebody has written about problems, the draft steps back.
    const auto with = textOfDocx(*yearly_report::document(report));
    QVERIFY(with && with->contains(u"passed their examinations; what officers know"_s));
    VERIFY_RESULT(yearly_report::keep(office.db, office.at(u"legal1"_s), 2026, u"weaknesses"_s, 0,
                                      u"本机关自述的不足。"_s));
    const auto without = textOfDocx(*yearly_report::document(office.report()));
    QVERIFY(without && !without->contains(u"passed their examinations; what officers know"_s));
    QVERIFY(without->contains(u"本机关自述的不足。"_s));
}

void TestYearlyReport::whatIsWrittenInWordIsTakenBack()
{
    ReportOffice office(u"sqlite"_s);
    VERIFY_RESULT(yearly_report::keep(office.db, office.at(u"legal1"_s), 2026, u"plans"_s, 0,
                                      u"原来的安排。"_s));
    const QByteArray made = *yearly_report::document(office.report());
    const Session clerk = office.at(u"statist1"_s);
    const auto nothing = yearly_report::takeBack(office.db, clerk, 2026, made);
    QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().text));
    QVERIFY(nothing->kept.isEmpty() && nothing->computed.isEmpty());

    QByteArray changed = edited(made, u"原来的安排。"_s, u"改过的安排。"_s);
    changed = edited(changed, u" were on hand at the end"_s, u" were left"_s);
    const auto taken = yearly_report::takeBack(office.db, clerk, 2026, changed);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
    QCOMPARE(taken->kept, QStringList{u"plans"_s});
    QCOMPARE(taken->computed, QStringList{u"overview.filed"_s});
    const YearlyReport after = office.report();
    QCOMPARE(section(after, u"plans"_s).own.content, u"改过的安排。"_s);
    QCOMPARE(section(after, u"plans"_s).own.revision, 2);

    // The same document once more is older than what is kept now; another year's is refused.
    const auto again = yearly_report::takeBack(office.db, clerk, 2026,
                                               edited(made, u"原来的安排。"_s, u"再改的安排。"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(!yearly_report::takeBack(office.db, clerk, 2025, changed));
    QVERIFY(!yearly_report::takeBack(office.db, clerk, 2026, "no document"));
    DocxWriter other;
    other.paragraph({{u"别的文档"_s}});
    QVERIFY(!yearly_report::takeBack(office.db, clerk, 2026, *other.toBytes()));
}

void TestYearlyReport::onlyWritersWrite()
{
    ReportOffice office(u"sqlite"_s);
    for (const QString &login : {u"officer1"_s, u"watch1"_s, u"admin"_s})
        QVERIFY2(!yearly_report::keep(office.db, office.at(login), 2026, u"plans"_s, 0, u"甲"_s),
                 qPrintable(login));
    const Session legal = office.at(u"legal1"_s);
    QVERIFY(!yearly_report::keep(office.db, legal, 2026, u"nowhere"_s, 0, u"甲"_s));
    QVERIFY(!yearly_report::keep(office.db, legal, 2030, u"plans"_s, 0, u"甲"_s));
    QVERIFY(!yearly_report::keep(office.db, legal, 2026, u"plans"_s, 0, QString(30'000, u'字')));
}

QTEST_GUILESS_MAIN(TestYearlyReport)
#include "test_yearly_report.moc"
