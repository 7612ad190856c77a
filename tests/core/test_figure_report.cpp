// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/chart_svg.h"
#include "core/exchange/docx_template.h"
#include "core/exchange/docx_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_archive.h"
#include "core/services/accounts.h"
#include "core/services/demo.h"
#include "core/services/figure_report.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Correct-Horse-9"_s;

/// A bureau with made-up cases up to the end of June 2026.
struct FigureOffice {
    explicit FigureOffice(const QString &kind) : place(kind), db(place.create())
    {
        const Result<DemoReport> filled =
            demo::fill(db, {.cases = 60,
                            .seed = 5,
                            .password = password,
                            .until = Date(2026, 6, 30),
                            .keyPath = place.folder() + u"/bureau.keys"_s});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        book = std::make_unique<Rulebook>(*Rulebook::load(db));
    }

    Session chief()
    {
        const Result<Session> session =
            accounts::logIn(db, u"chief1"_s, password, *Moment::parse(u"2026-07-01T01:00:00.000Z"));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }
    FigureReport report(const StatisticsQuery &query = {.year = 2026})
    {
        const auto made =
            figure_report::gather(db, chief(), *book, query, figure_report::ownProfile);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }

    test::Place place;
    Database db;
    std::unique_ptr<Rulebook> book{};
};

/// The parts of a zipped file whose names match, joined.
QByteArray partsOf(const QString &path, const QString &begin)
{
    QByteArray found;
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        qFatal("%s", qPrintable(archive.error().text));
    for (const QString &name : archive->names())
        if (name.startsWith(begin) && name.endsWith(u".xml"_s))
            if (const auto bytes = archive->readAll(name, 32 << 20))
                found += *bytes;
    return found;
}

} // namespace

class TestFigureReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_office = std::make_unique<FigureOffice>(u"sqlite"_s);
    }
    void cleanupTestCase() { m_office.reset(); }

    void bothDatabasesGiveTheSameReport();
    void thePartsOfEachWayAddUp();
    void aWorkbookHasFormulasChartsAndLists();
    void whatLooksLikeAFormulaStaysText();
    void aStoppedWorkbookLeavesNothing();
    void theDocumentHoldsEveryTableAndItsInstructions();
    void theSameReportGivesTheSameDocument();
    void aPictureIsDrawnWithoutColourAlone();
    void anEmptyPictureSaysSo();
    void aYearBeforeTheRegisterHasNoZeros();
    void othersReadTheFiles();

private:
    std::unique_ptr<FigureOffice> m_office{}; ///< nothing here changes it
};

void TestFigureReport::bothDatabasesGiveTheSameReport()
{
    const FigureReport first = m_office->report();
    QVERIFY(first.figures.find(u"filed")->value.value_or(0) > 0);
    QCOMPARE(first.charts.size(), std::size_t(5));
    if (!test::databaseKinds().contains(u"postgres"_s))
        QSKIP("There is no PostgreSQL server to compare with.");
    FigureOffice postgres(u"postgres"_s);
    const FigureReport second = postgres.report();
    QCOMPARE(statistics::toJson(second.figures), statistics::toJson(first.figures));
    QVERIFY(second.charts == first.charts);
    QCOMPARE(*figure_report::document(second), *figure_report::document(first));
}

void TestFigureReport::thePartsOfEachWayAddUp()
{
    FigureOffice &office = *m_office;
    const FigureReport report = office.report();
    for (const auto &[by, broken] : report.parts)
        for (qsizetype i = 0; i < broken.ids.size(); ++i) {
            qint64 sum = 0;
            for (const FigurePart &part : broken.parts)
                sum += part.values[static_cast<std::size_t>(i)];
            const YearFigure *figure = report.figures.find(broken.ids[i]);
            QVERIFY(figure);
            QCOMPARE(sum, figure->value.value_or(0));
        }
    for (const Chart &chart : report.charts) {
        for (const ChartSeries &one : chart.series)
            QCOMPARE(one.values.size(), static_cast<std::size_t>(chart.categories.size()));
    }
    qint64 bars = 0;
    for (const qint64 value : report.charts[3].series[0].values)
        bars += value;
    QCOMPARE(bars, *report.figures.find(u"penalised")->value); // nothing is cut off
}

void TestFigureReport::aWorkbookHasFormulasChartsAndLists()
{
    FigureOffice &office = *m_office;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"y.xlsx"_s);
    const FigureReport report = office.report();
    const Result<> written = figure_report::writeWorkbook(office.db, office.chief(), *office.book,
                                                          {.year = 2026}, report, path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
    const QByteArray sheets = partsOf(path, u"xl/worksheets/"_s);
    const QByteArray charts = partsOf(path, u"xl/charts/"_s);
    QVERIFY(sheets.contains("<f>SUM("));
    QVERIFY(sheets.contains("<f>ROUND(100*"));
    QCOMPARE(charts.count("<c:chartSpace"), 5);
    QVERIFY(charts.contains("a:pattFill"));
    QVERIFY(charts.contains("a:prstDash"));
    const QString filed = QString::number(report.figures.find(u"filed")->value.value_or(0));
    QVERIFY(sheets.contains(u"</f><v>%1</v>"_s.arg(filed).toUtf8()));
    // Names of parties do not leave the database with figures.
    QVERIFY(!partsOf(path, u"xl/workbook"_s).isEmpty());
}

void TestFigureReport::whatLooksLikeAFormulaStaysText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_s);
    auto writer = XlsxWriter::create(path, u"=1+1"_s, {{u"甲"_s}});
    QVERIFY(writer);
    QVERIFY((*writer)->write({QString(u"=HYPERLINK(\"http://x\")"_s)}));
    QVERIFY((*writer)->addSheet(u"a/b[c]:*?"_s, {{u"乙"_s}}));
    QCOMPARE((*writer)->sheet(), u"a b c"_s);
    QVERIFY((*writer)->addSheet(u"A B C"_s, {}));
    QCOMPARE((*writer)->sheet(), u"A B C 2"_s);
    QVERIFY((*writer)->write({XlsxNumber{1165, 2}, XlsxFormula{u"A1*2"_s, {2330, 2}}}));
    QVERIFY((*writer)->finish());
    const QByteArray sheets = partsOf(path, u"xl/worksheets/"_s);
    QCOMPARE(sheets.count("<f>"), 1);
    QVERIFY(sheets.contains("<t>=HYPERLINK("));
    QVERIFY(sheets.contains("<v>11.65</v>"));
    QCOMPARE(XlsxWriter::cellName(11, 27), u"AB12"_s);
}

void TestFigureReport::aStoppedWorkbookLeavesNothing()
{
    FigureOffice &office = *m_office;
    const QTemporaryDir folder;
    const FigureReport report = office.report();
    const Result<> written = figure_report::writeWorkbook(
        office.db, office.chief(), *office.book, {.year = 2026}, report,
        folder.filePath(u"y.xlsx"_s), [](qint64, qint64) { return false; });
    QVERIFY(!written);
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto counted =
        figure_report::gather(office.db, office.chief(), *office.book, {.year = 2026},
                              figure_report::ownProfile, [](qint64, qint64) { return false; });
    QVERIFY(!counted);
    QVERIFY(!figure_report::gather(office.db, office.chief(), *office.book, {.year = 2026},
                                   u"nowhere"_s));
}

void TestFigureReport::theDocumentHoldsEveryTableAndItsInstructions()
{
    FigureOffice &office = *m_office;
    const FigureReport report = office.report();
    const auto bytes = figure_report::document(report);
    QVERIFY(bytes);
    const Result<QString> text = textOfDocx(*bytes);
    QVERIFY2(text, text ? "" : qPrintable(text.error().text));
    for (const FilledTable &table : report.tables)
        QVERIFY2(text->contains(table.name.here()), qPrintable(table.name.here()));
    for (const QString &line : figure_report::instructions(report))
        QVERIFY2(text->contains(line), qPrintable(line));
    for (const YearFigure &figure : report.figures.figures)
        if (figure.value)
            QVERIFY2(text->contains(figure.valueText()), qPrintable(figure.id));
}

void TestFigureReport::theSameReportGivesTheSameDocument()
{
    FigureOffice &office = *m_office;
    const FigureReport report = office.report();
    QCOMPARE(*figure_report::document(report), *figure_report::document(office.report()));
    for (const Chart &chart : report.charts)
        QCOMPARE(svgOf(chart), svgOf(chart));
}

void TestFigureReport::aPictureIsDrawnWithoutColourAlone()
{
    const Chart chart{.id = u"t"_s,
                      .title = u"甲<乙>"_s,
                      .unit = u"件"_s,
                      .kind = Chart::Kind::Bars,
                      .categories = {u"一中队"_s, u"二中队"_s},
                      .series = {{u"立案"_s, {4, 0}}, {u"结案"_s, {3, 1}}}};
    const QByteArray bars = svgOf(chart);
    QXmlStreamReader reader(bars);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(bars.contains("stroke=\"#000000\" fill=\"none\"")); // hatching
    QVERIFY(bars.contains(">4<") && bars.contains(">3<") && bars.contains(">1<"));
    Chart lines = chart;
    lines.kind = Chart::Kind::Lines;
    const QByteArray drawn = svgOf(lines);
    QVERIFY(drawn.contains("stroke-dasharray"));
    QVERIFY(drawn.contains("<circle"));
    QVERIFY(!drawn.contains("url(") && !drawn.contains("<pattern"));
}

void TestFigureReport::anEmptyPictureSaysSo()
{
    const QByteArray svg = svgOf({.id = u"t"_s, .title = u"甲"_s, .unit = u"件"_s});
    QVERIFY(svg.contains("There is nothing to draw."));
}

void TestFigureReport::aYearBeforeTheRegisterHasNoZeros()
{
    FigureOffice &office = *m_office;
    const FigureReport report = office.report({.year = 2001});
    QVERIFY(!report.figures.find(u"filed")->value);
    for (const FilledTable &table : report.tables)
        for (const FilledColumn &column : table.columns)
            // Officers are counted as they are on the last day, cases or none.
            if (const Indicator *known = statistics::book().find(column.id);
                !known || known->rows != CountedThing::Officers)
                QVERIFY2(!column.value, qPrintable(column.id));
    const auto text = textOfDocx(*figure_report::document(report));
    QVERIFY(text && text->contains(report.figures.find(u"filed")->missing));
    const QTemporaryDir folder;
    const Result<> written =
        figure_report::writeWorkbook(office.db, office.chief(), *office.book, {.year = 2001},
                                     report, folder.filePath(u"y.xlsx"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void TestFigureReport::othersReadTheFiles()
{
    QProcess look;
    look.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl, docx"_s});
    if (!look.waitForFinished() || look.exitCode() != 0)
        QSKIP("python3-openpyxl and python3-docx are not installed.");
    FigureOffice &office = *m_office;
    const QTemporaryDir folder;
    const FigureReport report = office.report();
    const QString book = folder.filePath(u"y.xlsx"_s);
    const QString document = folder.filePath(u"y.docx"_s);
    QVERIFY(figure_report::writeWorkbook(office.db, office.chief(), *office.book, {.year = 2026},
                                         report, book));
    QVERIFY(figure_report::save(document, *figure_report::document(report)));
    QProcess check;
    check.start(u"/usr/bin/python3"_s,
                {QStringLiteral(ANJUAN_SOURCE_DIR "/tests/support/read_figures.py"), book, document,
                 QString::number(*report.figures.find(u"filed")->value),
                 QString::number(report.tables.size())});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestFigureReport)
#include "test_figure_report.moc"
