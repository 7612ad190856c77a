// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chart_xml.h"

#include "core/domain/statistics/figure.h"
#include "core/exchange/docx_mark.h"

#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> patterns{"pct75", "ltUpDiag", "pct20", "diagCross"};
constexpr std::array<const char *, 4> lineDashes{"solid", "dash", "sysDot", "lgDashDot"};
constexpr std::array<const char *, 4> marks{"circle", "square", "triangle", "diamond"};

QString richText(const QString &text, int size)
{
    return u"<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"%2\" b=\"1\"/></a:pPr><a:r>"
           u"<a:rPr lang=\"zh-CN\" sz=\"%2\" b=\"1\"/><a:t>%1</a:t></a:r></a:p></c:rich></c:tx>"_s
               .arg(template_marks::asXml(text), QString::number(size));
}

QString categoriesXml(const QStringList &names)
{
    QString xml = u"<c:cat><c:strLit><c:ptCount val=\"%1\"/>"_s.arg(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        xml += u"<c:pt idx=\"%1\"><c:v>"_s.arg(i) + template_marks::asXml(names[i]) +
               u"</c:v></c:pt>"_s;
    return xml + u"</c:strLit></c:cat>"_s;
}

QString valuesXml(const ChartSeries &series, int places)
{
    QString xml =
        u"<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"%1\"/>"_s.arg(
            series.values.size());
    for (std::size_t i = 0; i < series.values.size(); ++i)
        xml += u"<c:pt idx=\"%1\"><c:v>%2</c:v></c:pt>"_s.arg(i).arg(
            figures::toText(series.values[i], places));
    return xml + u"</c:numLit></c:val>"_s;
}

QString seriesXml(const Chart &chart, std::size_t place)
{
    const ChartSeries &series = chart.series[place];
    const bool bars = chart.kind == Chart::Kind::Bars;
    const std::size_t look = place % patterns.size();
    QString xml = u"<c:ser><c:idx val=\"%1\"/><c:order val=\"%1\"/><c:tx><c:v>"_s.arg(place) +
                  template_marks::asXml(series.name) + u"</c:v></c:tx>"_s;
    if (bars)
        xml += u"<c:spPr><a:pattFill prst=\"%1\"><a:fgClr><a:srgbClr val=\"3B6390\"/></a:fgClr>"
               u"<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill><a:ln w=\"9525\">"
               u"<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr>"
               u"<c:invertIfNegative val=\"0\"/>"_s.arg(QLatin1StringView(patterns[look]));
    else
        xml += u"<c:spPr><a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
               u"<a:prstDash val=\"%1\"/></a:ln></c:spPr><c:marker><c:symbol val=\"%2\"/>"
               u"<c:size val=\"7\"/></c:marker>"_s.arg(QLatin1StringView(lineDashes[look]),
                                                       QLatin1StringView(marks[look]));
    if (bars)
        xml += u"<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
               u"<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
               u"<c:showBubbleSize val=\"0\"/></c:dLbls>"_s;
    xml += categoriesXml(chart.categories) + valuesXml(series, chart.places);
    return xml + (bars ? u"</c:ser>"_s : u"<c:smooth val=\"0\"/></c:ser>"_s);
}

QString axesXml(const Chart &chart)
{
    const bool bars = chart.kind == Chart::Kind::Bars;
    // Lying bars begin at the top, as they are read.
    return u"<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"%1\"/></c:scaling>"
           u"<c:delete val=\"0\"/><c:axPos val=\"%2\"/><c:majorTickMark val=\"none\"/>"
           u"<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/>"
           u"</c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>"
           u"<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"%3\"/>"
           u"<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"CCCCCC\"/>"
           u"</a:solidFill></a:ln></c:spPr></c:majorGridlines><c:title>%4<c:overlay val=\"0\"/>"
           u"</c:title><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
           u"<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>"
           u"<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/>%5</c:valAx>"_s.arg(
               bars ? u"maxMin"_s : u"minMax"_s, bars ? u"l"_s : u"b"_s, bars ? u"b"_s : u"l"_s,
               richText(chart.unit, 900), bars ? u"<c:crosses val=\"max\"/>"_s : QString());
}

} // namespace

QByteArray chartXml(const Chart &chart)
{
    const bool bars = chart.kind == Chart::Kind::Bars;
    QString plot = bars ? u"<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
                          u"<c:varyColors val=\"0\"/>"_s
                        : u"<c:lineChart><c:grouping val=\"standard\"/>"
                          u"<c:varyColors val=\"0\"/>"_s;
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        plot += seriesXml(chart, i);
    plot += bars ? u"<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"_s
                 : u"<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"_s;
    const QString legend = chart.series.size() > 1
                               ? u"<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>"
                                 u"</c:legend>"_s
                               : QString();
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           u"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
           u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
           u"<c:roundedCorners val=\"0\"/><c:chart><c:title>%1<c:overlay val=\"0\"/></c:title>"
           u"<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>%2%3</c:plotArea>%4"
           u"<c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>"_s
               .arg(richText(chart.title, 1200), plot, axesXml(chart), legend)
               .toUtf8();
}

} // namespace anjuan
