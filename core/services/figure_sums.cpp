// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_sums.h"

#include "core/services/typed_figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjuan::figure_sums {

using namespace Qt::StringLiterals;

namespace {

struct FigureSumsText {
    Q_DECLARE_TR_FUNCTIONS(FigureSumsText)
};

const YearFigure *find(const std::vector<YearFigure> &figures, const QString &id)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const YearFigure &one) { return one.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

/// Without a past year that the register knows nothing of being shown as zeros.
void forgetBefore(const Database &then, const IndicatorBook &book, YearFigures &figures)
{
    const std::optional<Date> first = figure_store::firstDay(then);
    if (!first) {
        figures.remarks << FigureSumsText::tr("There is no case in the register yet.");
    } else if (*first > figures.to) {
        const QString why =
            FigureSumsText::tr("The register begins on %1, after this period.").arg(toIso(*first));
        figures.remarks << why;
        for (std::size_t i = 0; i < figures.figures.size(); ++i)
            if (!figures.figures[i].isTyped && book.indicators[i].rows != CountedThing::Officers) {
                figures.figures[i].value = {};
                figures.figures[i].missing = why;
            }
        fillRatios(book, figures.figures);
    } else if (*first > figures.from) {
        figures.remarks << FigureSumsText::tr("The register begins on %1, within this period.")
                               .arg(toIso(*first));
    }
}

/// The days that a median and a P90 of the same things are made of, read once.
class Spans {
public:
    const std::vector<qint64> &of(const Database &db, const Indicator &indicator,
                                  const FigureScope &scope)
    {
        const bool isSame = m_last && m_last->rows == indicator.rows &&
                            m_last->conditions == indicator.conditions &&
                            m_last->column == indicator.column && m_last->from == indicator.from;
        if (!isSame)
            m_values = figure_store::itemValues(db, indicator, scope);
        m_last = &indicator;
        return m_values;
    }

private:
    const Indicator *m_last = nullptr;
    std::vector<qint64> m_values{};
};

} // namespace

void fillRatios(const IndicatorBook &book, std::vector<YearFigure> &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Indicator &indicator = book.indicators[i];
        if (indicator.tally != Tally::Ratio && indicator.tally != Tally::Reduction)
            continue;
        const YearFigure *first = find(figures, indicator.first);
        const YearFigure *second = find(figures, indicator.second);
        YearFigure &figure = figures[i];
        figure.above = first ? first->value : std::nullopt;
        figure.below = second ? second->value : std::nullopt;
        figure.value = {};
        figure.missing.clear();
        if (!figure.above || !figure.below) {
            figure.missing = FigureSumsText::tr("A figure it is made of is missing.");
            continue;
        }
        figure.isTyped = first->isTyped || second->isTyped;
        figure.value = indicator.tally == Tally::Ratio
                           ? figures::percent(*figure.above, *figure.below, indicator.decimals)
                           : figures::reduction(*figure.above, *figure.below, indicator.decimals);
        if (!figure.value)
            figure.missing =
                FigureSumsText::tr("There is nothing to compare with: “%1” is 0.")
                    .arg((indicator.tally == Tally::Ratio ? second : first)->name.here());
    }
}

std::vector<YearFigure> all(const Database &db, const IndicatorBook &book, const FigureScope &scope)
{
    std::vector<const Indicator *> counted;
    for (const Indicator &indicator : book.indicators)
        counted.push_back(&indicator);
    const std::vector<qint64> values = figure_store::values(db, counted, scope);
    Spans spans;
    std::vector<YearFigure> figures;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const Indicator &indicator = book.indicators[i];
        YearFigure figure{.id = indicator.id,
                          .name = indicator.name,
                          .unit = indicator.unit,
                          .places = figures::places(indicator)};
        switch (indicator.tally) {
        case Tally::Count:
        case Tally::Sum:
            figure.value = values[i];
            break;
        case Tally::Median:
            figure.value = figures::medianInTenths(spans.of(db, indicator, scope));
            break;
        case Tally::P90:
            figure.value = figures::p90(spans.of(db, indicator, scope));
            break;
        case Tally::Typed:
            figure.isTyped = true;
            figure.missing = FigureSumsText::tr("Nothing has been typed yet.");
            break;
        case Tally::Ratio:
        case Tally::Reduction:
            break;
        }
        if (!figure.value && figure.missing.isEmpty())
            figure.missing = FigureSumsText::tr("There is no case to measure.");
        figures.push_back(figure);
    }
    fillRatios(book, figures);
    return figures;
}

YearFigures ofYear(const Database &db, const FigurePlace &place, int year)
{
    YearFigures figures{.year = year,
                        .from = place.scope.from,
                        .to = place.scope.to,
                        .knownOn = place.knownOn,
                        .unitName = place.unitName,
                        .remarks = place.remarks};
    figures.figures = all(place.then, statistics::book(), place.scope);
    forgetBefore(place.then, statistics::book(), figures);
    typed_figures::fill(typed_figure_store::ofYear(db, year), place.knownOn, figures);
    return figures;
}

} // namespace anjuan::figure_sums
