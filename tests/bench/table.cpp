// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <algorithm>
#include <cmath>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

double ratioOf(const Measured &line)
{
    return line.more ? *line.bare / line.ours : line.ours / *line.bare;
}

} // namespace

double Times::percentile(int percent) const
{
    Q_ASSERT(!m_all.empty());
    std::vector<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const auto place = std::ceil(static_cast<double>(sorted.size()) * percent / 100.0) - 1;
    return sorted[static_cast<std::size_t>(std::max(0.0, place))];
}

Measured time(qint64 cases, const QString &what, double ours, std::optional<double> bare)
{
    return {.cases = cases,
            .what = what,
            .unit = u"ms"_s,
            .ours = ours / 1000,
            .bare = bare ? std::optional(*bare / 1000) : std::nullopt};
}

Measured rate(qint64 cases, const QString &what, const QString &unit, double ours,
              std::optional<double> bare)
{
    return {.cases = cases, .what = what, .unit = unit, .ours = ours, .bare = bare, .more = true};
}

Measured atMostTimesBare(Measured line, double most)
{
    line.wanted = u"≤ %1× bare"_s.arg(most);
    line.asWanted = line.bare && ratioOf(line) <= most;
    return line;
}

Measured atMost(Measured line, double most)
{
    line.wanted = u"≤ %1 %2"_s.arg(QString::number(most), line.unit);
    line.asWanted = line.ours <= most;
    return line;
}

Measured atLeast(Measured line, double least)
{
    line.wanted = u"≥ %1 %2"_s.arg(QString::number(least, 'f', 0), line.unit);
    line.asWanted = line.ours >= least;
    return line;
}

QString table(const std::vector<Measured> &lines)
{
    QString text = u"| cases | what | unit | Anjuan | bare | ratio | wanted | |\n"
                   "|--:|---|---|--:|--:|--:|---|---|\n"_s;
    for (const Measured &line : lines)
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n"_s.arg(
            QString::number(line.cases), line.what, line.unit, figure(line.ours),
            line.bare ? figure(*line.bare) : u"-"_s, line.bare ? figure(ratioOf(line)) : u"-"_s,
            line.wanted,
            line.wanted.isEmpty() ? u""_s
            : line.asWanted       ? u"yes"_s
                                  : u"NO"_s);
    return text;
}

} // namespace anjuan::bench
