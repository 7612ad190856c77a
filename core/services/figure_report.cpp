// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_report.h"

#include "core/domain/calendar/clock.h"
#include "core/services/figure_sums.h"
#include "core/services/figures_at.h"
#include "core/services/office.h"
#include "core/services/settings.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace anjuan::figure_report {

using namespace Qt::StringLiterals;

namespace {

struct FigureReportText {
    Q_DECLARE_TR_FUNCTIONS(FigureReportText)
};

constexpr std::array ways{Breakdown::Month,     Breakdown::Unit,    Breakdown::Town,
                          Breakdown::Field,     Breakdown::Matter,  Breakdown::Source,
                          Breakdown::Procedure, Breakdown::Outcome, Breakdown::PartyKind};
/// What is broken down: as much as fits a page. Limits would have to look up the case of each.
const QStringList brokenDown{
    u"leads"_s,       u"filed"_s,   u"filed_ordinary"_s,    u"filed_summary"_s,
    u"decided"_s,     u"closed"_s,  u"penalised"_s,         u"not_penalised"_s,
    u"transferred"_s, u"fines"_s,   u"confiscated"_s,       u"fines_and_confiscated"_s,
    u"paid"_s,        u"on_hand"_s, u"coercive_measures"_s, u"correction_orders"_s};
constexpr std::size_t mostBars = 14;

Error unknownProfile(const QString &id)
{
    QStringList known;
    for (const TableProfile &one : figure_tables::profiles())
        known << one.id;
    return notFound(FigureReportText::tr("There is no profile “%1”; there are: %2.")
                        .arg(id.left(64), known.join(u", "_s)));
}

Error stoppedReport() { return refused(FigureReportText::tr("Stopped; nothing was written.")); }

/// The parts with the greatest value of an indicator, the rest in one bar, so that the bars add up.
Chart bars(const QString &id, const QString &title, const BrokenDown &parts,
           const QStringList &indicators)
{
    const IndicatorBook &book = statistics::book();
    Chart chart{.id = id,
                .title = title,
                .unit = indicators::unitName(book.find(indicators.first())->unit),
                .kind = Chart::Kind::Bars,
                .places = figures::places(*book.find(indicators.first()))};
    std::vector<const FigurePart *> shown;
    std::vector<qsizetype> places;
    for (const QString &indicator : indicators) {
        places.push_back(parts.ids.indexOf(indicator));
        if (places.back() < 0)
            return chart;
        chart.series.push_back({book.find(indicator)->name.here(), {}});
    }
    const auto sizeOf = [&](const FigurePart &part) {
        qint64 size = 0;
        for (const qsizetype place : places)
            size += part.values[static_cast<std::size_t>(place)];
        return size;
    };
    for (const FigurePart &part : parts.parts)
        if (sizeOf(part) > 0)
            shown.push_back(&part);
    std::stable_sort(shown.begin(), shown.end(), [&](const FigurePart *a, const FigurePart *b) {
        return sizeOf(*a) > sizeOf(*b);
    });
    const bool hasRest = shown.size() > mostBars;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (hasRest && i >= mostBars - 1) {
            if (i == mostBars - 1) {
                chart.categories << FigureReportText::tr("the other %n", nullptr,
                                                         static_cast<int>(shown.size() - i));
                for (ChartSeries &one : chart.series)
                    one.values.push_back(0);
            }
            for (std::size_t j = 0; j < places.size(); ++j)
                chart.series[j].values.back() +=
                    shown[i]->values[static_cast<std::size_t>(places[j])];
            continue;
        }
        chart.categories << shown[i]->name;
        for (std::size_t j = 0; j < places.size(); ++j)
            chart.series[j].values.push_back(shown[i]->values[static_cast<std::size_t>(places[j])]);
    }
    return chart;
}

Chart trend(const YearFigures &figures, const BrokenDown &months)
{
    const IndicatorBook &book = statistics::book();
    Chart chart{.id = u"trend"_s,
                .title = FigureReportText::tr("Cases of %1 by month").arg(figures.year),
                .unit = indicators::unitName(FigureUnit::Cases),
                .kind = Chart::Kind::Lines};
    for (const char *id : {"filed", "decided", "closed"}) {
        const QString indicator = QString::fromLatin1(id);
        ChartSeries series{book.find(indicator)->name.here(), {}};
        const qsizetype place = months.ids.indexOf(indicator);
        for (int month = 1; month <= figures.to.month(); ++month) {
            const QString key = u"%1-%2"_s.arg(figures.year).arg(month, 2, 10, QChar(u'0'));
            qint64 value = 0;
            for (const FigurePart &part : months.parts)
                if (part.key == key && place >= 0)
                    value = part.values[static_cast<std::size_t>(place)];
            series.values.push_back(value);
        }
        chart.series.push_back(series);
    }
    for (int month = 1; month <= figures.to.month(); ++month)
        chart.categories << FigureReportText::tr("%1", "number of a month").arg(month);
    return chart;
}

/// Figures of a group or with a beginning of their id, a bar each; without those that are 0 or
/// can't be told.
Chart ofFigures(const QString &id, const QString &title, FigureUnit unit, int places,
                const YearFigures &figures, const QString &prefix)
{
    Chart chart{.id = id,
                .title = title,
                .unit = indicators::unitName(unit),
                .kind = Chart::Kind::Bars,
                .places = places};
    ChartSeries series{title, {}};
    for (const YearFigure &figure : figures.figures)
        if (figure.id.startsWith(prefix) && figure.value &&
            (*figure.value > 0 || unit == FigureUnit::Percent)) {
            // "On time: legality review" stands under "On time".
            const QString name = figure.name.here();
            const qsizetype colon = std::max(name.indexOf(u'：'), name.indexOf(u": "_s));
            chart.categories << name.sliced(colon + 1).trimmed();
            series.values.push_back(*figure.value);
        }
    chart.series.push_back(series);
    return chart;
}

} // namespace

std::vector<Chart> charts(const YearFigures &figures,
                          const std::vector<std::pair<Breakdown, BrokenDown>> &parts)
{
    std::vector<Chart> all;
    const auto of = [&](Breakdown by) -> const BrokenDown & {
        static const BrokenDown none;
        for (const auto &[one, broken] : parts)
            if (one == by)
                return broken;
        return none;
    };
    all.push_back(trend(figures, of(Breakdown::Month)));
    all.push_back(ofFigures(u"kinds"_s,
                            FigureReportText::tr("Penalties of %1 by kind").arg(figures.year),
                            FigureUnit::Decisions, 0, figures, u"kind_"_s));
    all.push_back(bars(u"units"_s, FigureReportText::tr("Squads in %1").arg(figures.year),
                       of(Breakdown::Unit), {u"filed"_s, u"closed"_s}));
    all.push_back(bars(u"matters"_s, FigureReportText::tr("Matters in %1").arg(figures.year),
                       of(Breakdown::Matter), {u"penalised"_s, u"not_penalised"_s}));
    all.push_back(ofFigures(u"clocks"_s,
                            FigureReportText::tr("Limits kept in %1").arg(figures.year),
                            FigureUnit::Percent, 1, figures, u"limit_rate_"_s));
    return all;
}

Result<FigureReport> gather(Database &db, const Session &session, const Rulebook &rules,
                            const StatisticsQuery &query, const QString &profileId,
                            const Progress &progress)
{
    const TableProfile *profile = figure_tables::profile(profileId);
    if (!profile)
        return unknownProfile(profileId);
    const auto work = [&](const FigurePlace &place) -> Result<FigureReport> {
        constexpr qint64 steps = 3 + static_cast<qint64>(ways.size());
        qint64 done = 0;
        const auto goesOn = [&] { return !progress || progress(++done * 1000 / steps, 1000); };
        FigureReport report{.profile = profile, .unit = query.unit};
        const Result<BureauSettings> bureau = settings::inForce(db, place.scope.to);
        if (!bureau)
            return bureau.error();
        report.agency = bureau->agencyName;
        report.figures = figure_sums::ofYear(db, place, query.year);
        if (!goesOn())
            return stoppedReport();
        report.before = figure_sums::ofYear(db, figures_at::yearBefore(place), query.year - 1);
        if (!goesOn())
            return stoppedReport();
        report.tables = figure_tables::fill(*profile, report.figures, place);
        if (!goesOn())
            return stoppedReport();
        for (const Breakdown by : ways) {
            report.parts.emplace_back(by, figures_at::parts(db, place, by, brokenDown));
            if (!goesOn())
                return stoppedReport();
        }
        report.charts = charts(report.figures, report.parts);
        return report;
    };
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<FigureReport> {
            Result<FigureReport> report =
                figure_place::at<FigureReport>(db, session, rules, query, progress, work);
            if (report)
                report->isPast = query.knownOn.has_value();
            return report;
        });
}

QStringList headLines(const FigureReport &report)
{
    const YearFigures &figures = report.figures;
    return QStringList{
               FigureReportText::tr("Counted from %1 to %2, as known on %3; %4")
                   .arg(toIso(figures.from), toIso(figures.to), clockInChina(figures.knownOn),
                        figures.unitName.isEmpty() ? FigureReportText::tr("the whole bureau")
                                                   : figures.unitName)} +
           figures.remarks;
}

QStringList instructions(const FigureReport &report)
{
    QStringList lines{
        FigureReportText::tr("Form: %1, of %2 (%3).")
            .arg(report.profile->name.here(), toIso(report.profile->dated),
                 report.profile->source.here()),
        FigureReportText::tr("Penalties are counted by the day of the decision, from 1 January to "
                             "31 December; a decision that was annulled later still counts."),
        FigureReportText::tr("A decision with two or more kinds of penalty counts once, under the "
                             "gravest of the form."),
        FigureReportText::tr("What was confiscated counts as money only where its amount is sure."),
        FigureReportText::tr("Amounts are exact to the fen; what is shown in 10 000 yuan is not "
                             "rounded. Rates are rounded half up to the place shown, from whole "
                             "numbers."),
        FigureReportText::tr("0 means: counted, and there is none. — means: it can't be told, with "
                             "the reason. * means: typed from the source named.")};
    for (const FilledTable &table : report.tables)
        for (const QString &fault : table.faults)
            lines << fault;
    return lines;
}

std::vector<QStringList> rows(const YearFigures &figures)
{
    std::vector<QStringList> rows{
        {FigureReportText::tr("Indicator"), FigureReportText::tr("Name"),
         FigureReportText::tr("Value"), FigureReportText::tr("Unit"),
         FigureReportText::tr("Numerator"), FigureReportText::tr("Denominator"),
         FigureReportText::tr("Remark"), FigureReportText::tr("What it counts")}};
    for (const YearFigure &figure : figures.figures)
        rows.push_back(
            {figure.id, figure.name.here(), figure.valueText(), indicators::unitName(figure.unit),
             figure.above ? QString::number(*figure.above) : QString(),
             figure.below ? QString::number(*figure.below) : QString(),
             figure.isTyped && figure.value ? FigureReportText::tr("typed: %1").arg(figure.source)
                                            : figure.missing,
             statistics::book().find(figure.id)->definition.here()});
    return rows;
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(
            FigureReportText::tr("“%1” can't be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace anjuan::figure_report
