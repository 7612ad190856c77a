// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chart_svg.h"

#include "core/domain/statistics/figure.h"
#include "core/exchange/docx_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ChartSvgText {
    Q_DECLARE_TR_FUNCTIONS(ChartSvgText)
};

constexpr double width = 900;
constexpr double margin = 16;
constexpr double line = 20; ///< height of a line of text
constexpr int gridLines = 4;
constexpr std::array<const char *, 4> grounds{"#5b7fa6", "#ffffff", "#d9d9d9", "#ffffff"};
constexpr std::array<const char *, 4> dashes{"", "9 5", "2 4", "12 4 2 4"};

QString number(double value) { return QString::number(value, 'f', 1); }

/// Wide characters take twice the room of narrow ones.
double widthOf(const QString &text)
{
    double size = 0;
    for (const QChar c : text)
        size += c.unicode() < 0x2e80 ? 7.5 : 13.5;
    return size;
}

QString shortened(const QString &text, double room)
{
    if (widthOf(text) <= room)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && widthOf(cut) > room - 13.5)
        cut.chop(1);
    return cut + u'…';
}

class Drawing {
public:
    explicit Drawing(double height) : m_height(height) {}

    void text(double x, double y, const QString &what, const char *anchor = "start",
              bool strong = false)
    {
        m_body += u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\"%4>%5</text>\n"_s.arg(
            number(x), number(y), QLatin1StringView(anchor),
            strong ? u" font-weight=\"bold\" font-size=\"17\""_s : QString(),
            template_marks::harmless(what).toHtmlEscaped());
    }

    void stroke(double x1, double y1, double x2, double y2, const char *colour)
    {
        m_body += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n"_s.arg(
            number(x1), number(y1), number(x2), number(y2), QLatin1StringView(colour));
    }

    /// A bar, told apart by its hatching.
    void bar(double x, double y, double w, double h, std::size_t look)
    {
        m_body += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" "
                  u"stroke=\"#000000\"/>\n"_s.arg(number(x), number(y), number(w), number(h),
                                                  QLatin1StringView(grounds[look % 4]));
        QString strokes;
        if (look % 4 == 1 || look % 4 == 3)
            for (double at = 8; at < w + h; at += 8)
                strokes += u"M%1 %2L%3 %4"_s.arg(
                    number(x + std::min(at, w)), number(y + std::max(0.0, at - w)),
                    number(x + std::max(0.0, at - h)), number(y + std::min(at, h)));
        if (look % 4 == 3)
            for (double at = 8; at < w + h; at += 8)
                strokes += u"M%1 %2L%3 %4"_s.arg(
                    number(x + w - std::min(at, w)), number(y + std::max(0.0, at - w)),
                    number(x + w - std::max(0.0, at - h)), number(y + std::min(at, h)));
        if (!strokes.isEmpty())
            m_body += u"<path d=\"%1\" stroke=\"#000000\" fill=\"none\"/>\n"_s.arg(strokes);
    }

    void course(const std::vector<std::pair<double, double>> &points, std::size_t look)
    {
        QString path;
        for (const auto &[x, y] : points)
            path += (path.isEmpty() ? u'M' : u'L') + number(x) + u' ' + number(y);
        m_body += u"<path d=\"%1\" fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"%2/>\n"_s.arg(
            path, look % 4 == 0
                      ? QString()
                      : u" stroke-dasharray=\"%1\""_s.arg(QLatin1StringView(dashes[look % 4])));
        for (const auto &[x, y] : points)
            mark(x, y, look);
    }

    void mark(double x, double y, std::size_t look)
    {
        switch (look % 4) {
        case 0:
            m_body += u"<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"#000000\"/>\n"_s.arg(number(x),
                                                                                        number(y));
            return;
        case 1:
            m_body += u"<rect x=\"%1\" y=\"%2\" width=\"8\" height=\"8\" fill=\"#ffffff\" "
                      u"stroke=\"#000000\"/>\n"_s.arg(number(x - 4), number(y - 4));
            return;
        default:
            m_body += u"<path d=\"M%1 %2L%3 %4L%5 %4Z\" fill=\"%6\" stroke=\"#000000\"/>\n"_s.arg(
                number(x), number(y - 5), number(x + 5), number(y + 4), number(x - 5),
                look % 4 == 2 ? u"#bbbbbb"_s : u"#ffffff"_s);
        }
    }

    QByteArray bytes() const
    {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               u"<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny\" "
               u"width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" font-size=\"13\" "
               u"font-family=\"Noto Sans CJK SC, Noto Sans SC, SimSun, sans-serif\">\n"
               u"<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n%3</svg>\n"_s
                   .arg(QString::number(std::lround(width)), QString::number(std::lround(m_height)),
                        m_body)
                   .toUtf8();
    }

private:
    double m_height;
    QString m_body{};
};

qint64 greatestOf(const Chart &chart)
{
    qint64 greatest = 0;
    for (const ChartSeries &one : chart.series)
        for (const qint64 value : one.values)
            greatest = std::max(greatest, value);
    return std::max<qint64>(greatest, 1);
}

/// The least of 1, 2, 5, 10, 20 … that gives at most so many steps up to `greatest`.
qint64 stepFor(qint64 greatest)
{
    qint64 step = 1;
    for (int i = 0; step * gridLines < greatest; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

double heading(Drawing &to, const Chart &chart)
{
    to.text(margin, margin + line, chart.title, "start", true);
    to.text(width - margin, margin + line, chart.unit, "end");
    double x = margin;
    const double y = margin + 2.2 * line;
    if (chart.series.size() > 1)
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            if (chart.kind == Chart::Kind::Bars)
                to.bar(x, y - 11, 26, 12, i);
            else
                to.course({{x, y - 5}, {x + 26, y - 5}}, i);
            to.text(x + 34, y, chart.series[i].name);
            x += 34 + widthOf(chart.series[i].name) + 24;
        }
    return chart.series.size() > 1 ? y + line : margin + 2 * line;
}

QByteArray barsOf(const Chart &chart)
{
    constexpr double thick = 18;
    const auto groups = static_cast<double>(chart.categories.size());
    const auto many = static_cast<double>(chart.series.size());
    Drawing to(margin * 2 + 3.4 * line + groups * (many * thick + 10));
    double y = heading(to, chart);
    double labels = 0;
    for (const QString &name : chart.categories)
        labels = std::max(labels, widthOf(name));
    labels = std::min(labels, width * 0.36);
    const double left = margin + labels + 10;
    const double most = width - left - margin - 110;
    const auto greatest = static_cast<double>(greatestOf(chart));
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        to.text(left - 8, y + many * thick / 2 + 5, shortened(chart.categories[i], labels), "end");
        for (std::size_t j = 0; j < chart.series.size(); ++j) {
            const qint64 value = chart.series[j].values[static_cast<std::size_t>(i)];
            const double size =
                value > 0 ? std::max(2.0, static_cast<double>(value) * most / greatest) : 0;
            if (size > 0)
                to.bar(left, y + 1, size, thick - 3, j);
            to.text(left + size + 6, y + thick - 4, figures::toText(value, chart.places));
            y += thick;
        }
        y += 10;
    }
    return to.bytes();
}

QByteArray linesOf(const Chart &chart)
{
    constexpr double plot = 260;
    const auto rows = static_cast<double>(chart.series.size());
    Drawing to(margin * 2 + 4.6 * line + plot + (rows + 1) * line);
    const double top = heading(to, chart) + 6;
    const qint64 step = stepFor(greatestOf(chart));
    const qint64 ceiling = (greatestOf(chart) + step - 1) / step * step;
    double left = 60;
    for (const ChartSeries &one : chart.series)
        left = std::max(left, margin + widthOf(one.name) + 12);
    const double between = (width - left - margin) /
                           static_cast<double>(std::max<qsizetype>(chart.categories.size(), 1));
    const auto x = [&](std::size_t i) { return left + between * (static_cast<double>(i) + 0.5); };
    const auto y = [&](qint64 value) {
        return top + plot * (1 - static_cast<double>(value) / static_cast<double>(ceiling));
    };
    for (qint64 value = 0; value <= ceiling; value += step) {
        to.stroke(left, y(value), width - margin, y(value), value == 0 ? "#000000" : "#cccccc");
        to.text(left - 8, y(value) + 4, figures::toText(value, chart.places), "end");
    }
    for (std::size_t j = 0; j < chart.series.size(); ++j) {
        std::vector<std::pair<double, double>> points;
        for (std::size_t i = 0; i < chart.series[j].values.size(); ++i)
            points.emplace_back(x(i), y(chart.series[j].values[i]));
        to.course(points, j);
    }
    // The values stand below: on paper nobody can point at a line.
    double row = top + plot + line;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        to.text(x(static_cast<std::size_t>(i)), row, chart.categories[i], "middle");
    for (const ChartSeries &one : chart.series) {
        row += line;
        to.stroke(margin, row - 15, width - margin, row - 15, "#cccccc");
        to.text(margin, row, one.name);
        for (std::size_t i = 0; i < one.values.size(); ++i)
            to.text(x(i), row, figures::toText(one.values[i], chart.places), "middle");
    }
    return to.bytes();
}

} // namespace

QByteArray svgOf(const Chart &chart)
{
    if (chart.isEmpty()) {
        Drawing to(margin * 2 + 4 * line);
        to.text(margin, margin + line, chart.title, "start", true);
        to.text(margin, margin + 3 * line, ChartSvgText::tr("There is nothing to draw."));
        return to.bytes();
    }
    return chart.kind == Chart::Kind::Bars ? barsOf(chart) : linesOf(chart);
}

} // namespace anjuan
