// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/services/case_columns.h"
#include "core/services/case_lists.h"
#include "core/services/figure_parts.h"
#include "core/services/figure_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace anjuan::figure_report {

using namespace Qt::StringLiterals;

namespace {

struct FigureWorkbookText {
    Q_DECLARE_TR_FUNCTIONS(FigureWorkbookText)
};

using Cell = XlsxWriter::Cell;
using Look = XlsxWriter::Look;

constexpr std::array<const char *, 4> listed{"filed", "penalised", "not_penalised", "closed"};
constexpr qsizetype piece = 500; ///< cases between two looks at `progress`

enum FigureSheet { GroupColumn, NameColumn, ValueColumn, UnitColumn, AboveColumn, BelowColumn };

XlsxNumber shown(qint64 value, int places) { return {value, places}; }

class Workbook {
public:
    Workbook(Database &db, const Session &session, const Rulebook &rules, StatisticsQuery query,
             const FigureReport &report, const Progress &progress)
        : m_db(db), m_session(session), m_rules(rules), m_query(std::move(query)), m_report(report),
          m_progress(progress)
    {
    }

    Result<> write(const QString &path)
    {
        Result<std::unique_ptr<XlsxWriter>> writer =
            XlsxWriter::create(path, FigureWorkbookText::tr("Figures"), figureColumns());
        if (!writer)
            return writer.error();
        m_book = std::move(*writer);
        if (const Result<> done = writeFigures(); !done)
            return done;
        for (const FilledTable &table : m_report.tables)
            if (const Result<> done = writeTable(table); !done)
                return done;
        for (const auto &[by, parts] : m_report.parts)
            if (const Result<> done = writeParts(by, parts); !done)
                return done;
        if (const Result<> done = writeCharts(); !done)
            return done;
        if (const Result<> done = writeDefinitions(); !done)
            return done;
        for (std::size_t i = 0; i < listed.size(); ++i)
            if (const Result<> done = writeList(QString::fromLatin1(listed[i]), i); !done)
                return done;
        return m_book->finish();
    }

private:
    static std::vector<XlsxWriter::Column> figureColumns()
    {
        return {{FigureWorkbookText::tr("Group"), 18},
                {FigureWorkbookText::tr("Figure"), 40},
                {FigureWorkbookText::tr("Value"), 14},
                {FigureWorkbookText::tr("Unit"), 8},
                {FigureWorkbookText::tr("Numerator"), 12},
                {FigureWorkbookText::tr("Denominator"), 12},
                {FigureWorkbookText::tr("Year before"), 14},
                {FigureWorkbookText::tr("Target"), 10},
                {FigureWorkbookText::tr("Remark"), 50}};
    }

    /// A ratio is a formula over the cells of what it is made of, wherever these stand.
    Result<> writeFigures()
    {
        const IndicatorBook &book = statistics::book();
        std::map<QString, qint64> rowOf;
        qint64 next = m_book->row();
        for (const IndicatorGroup &group : book.groups)
            for (const YearFigure &figure : m_report.figures.figures)
                if (book.find(figure.id)->group == group.id)
                    rowOf[figure.id] = next++;
        for (const IndicatorGroup &group : book.groups)
            for (const YearFigure &figure : m_report.figures.figures) {
                const Indicator &indicator = *book.find(figure.id);
                if (indicator.group != group.id)
                    continue;
                std::vector<Cell> row{group.name.here(), figure.name.here()};
                const bool isMade = figure.value && figure.above && figure.below;
                if (isMade)
                    row.push_back(ratio(indicator, figure, rowOf));
                else if (figure.value)
                    row.push_back(shown(*figure.value, figure.places));
                else
                    row.push_back(QString(u'—'));
                row.push_back(indicators::unitName(figure.unit));
                row.push_back(isMade ? reference(indicator.first, *figure.above, rowOf) : Cell());
                row.push_back(isMade ? reference(indicator.second, *figure.below, rowOf) : Cell());
                const YearFigure *before = m_report.before.find(figure.id);
                row.push_back(before && before->value ? Cell(shown(*before->value, before->places))
                                                      : Cell());
                row.push_back(figure.target ? Cell(shown(*figure.target, figure.places)) : Cell());
                row.push_back(remarkOf(figure));
                if (const Result<> done = m_book->write(row); !done)
                    return done;
            }
        if (const Result<> done = m_book->write({}); !done)
            return done;
        for (const QString &line : headLines(m_report))
            if (const Result<> done = m_book->write({line}); !done)
                return done;
        return {};
    }

    static Cell reference(const QString &id, qint64 value, const std::map<QString, qint64> &rowOf)
    {
        const int places = figures::places(*statistics::book().find(id));
        return XlsxFormula{XlsxWriter::cellName(rowOf.at(id), ValueColumn), shown(value, places)};
    }

    static Cell ratio(const Indicator &indicator, const YearFigure &figure,
                      const std::map<QString, qint64> &rowOf)
    {
        const qint64 row = rowOf.at(figure.id);
        const QString above = XlsxWriter::cellName(row, AboveColumn);
        const QString below = XlsxWriter::cellName(row, BelowColumn);
        const QString made = indicator.tally == Tally::Ratio
                                 ? above + u'/' + below
                                 : u"("_s + above + u'-' + below + u")/"_s + above;
        return XlsxFormula{u"ROUND(100*"_s + made + u',' + QString::number(figure.places) + u')',
                           shown(*figure.value, figure.places)};
    }

    static QString remarkOf(const YearFigure &figure)
    {
        QStringList said;
        if (!figure.value)
            said << figure.missing;
        if (figure.isTyped && figure.value)
            said << FigureWorkbookText::tr("typed: %1").arg(figure.source);
        if (!figure.note.isEmpty())
            said << figure.note;
        return said.join(u' ');
    }

    /// As it is published: a column for each kind, the total as the sum of the kinds.
    Result<> writeTable(const FilledTable &table)
    {
        std::vector<XlsxWriter::Column> widths(table.columns.size(), {QString(), 13});
        if (const Result<> done = m_book->addSheet(table.name.here(), widths); !done)
            return done;
        QStringList head{table.name.here()};
        head << FigureWorkbookText::tr("Filled in by: %1").arg(m_report.agency)
             << headLines(m_report);
        for (const QString &line : head)
            if (const Result<> done =
                    m_book->write({line}, line == head.first() ? Look::Sum : Look::Plain);
                !done)
                return done;
        std::vector<Cell> names;
        std::vector<Cell> values;
        const TableProfile &profile = *m_report.profile;
        const OfficialTable *form = nullptr;
        for (const OfficialTable &one : profile.tables)
            if (one.id == table.id)
                form = &one;
        QStringList kinds;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const FilledColumn &column = table.columns[i];
            names.push_back(column.name.here());
            const qint64 row = m_book->row() + 1;
            if (form && form->columns[i].isKind)
                kinds << XlsxWriter::cellName(row, static_cast<int>(i));
            if (!column.value)
                values.push_back(QString(u'—'));
            else if (form && form->columns[i].isTotal && table.faults.isEmpty())
                values.push_back(XlsxFormula{u"SUM("_s + kinds.join(u',') + u')',
                                             shown(*column.value, column.places)});
            else
                values.push_back(shown(*column.value, column.inTenThousands ? placesOfTenThousands
                                                                            : column.places));
        }
        if (const Result<> done = m_book->write(names, Look::Heading); !done)
            return done;
        if (const Result<> done = m_book->write(values); !done)
            return done;
        QStringList below;
        for (const FilledColumn &column : table.columns)
            if (!column.value)
                below << column.name.here() + u'：' + column.missing;
            else if (column.isTyped)
                below << column.name.here() + u'：' + FigureWorkbookText::tr("typed");
        below << FigureWorkbookText::tr("Instructions") << instructions(m_report);
        for (const QString &line : below)
            if (const Result<> done = m_book->write({line}); !done)
                return done;
        return {};
    }

    Result<> writeParts(Breakdown by, const BrokenDown &parts)
    {
        const IndicatorBook &book = statistics::book();
        std::vector<std::size_t> shownIds;
        for (std::size_t i = 0; i < static_cast<std::size_t>(parts.ids.size()); ++i)
            if (std::any_of(parts.parts.begin(), parts.parts.end(),
                            [i](const FigurePart &part) { return part.values[i] != 0; }))
                shownIds.push_back(i);
        std::vector<XlsxWriter::Column> columns{{figure_parts::wayName(by), 34}};
        for (const std::size_t i : shownIds) {
            const Indicator &indicator = *book.find(parts.ids[static_cast<qsizetype>(i)]);
            columns.push_back(
                {indicator.name.here() + u'（' + indicators::unitName(indicator.unit) + u'）', 13});
        }
        if (const Result<> done = m_book->addSheet(figure_parts::wayName(by), columns); !done)
            return done;
        const qint64 first = m_book->row();
        std::vector<qint64> sums(shownIds.size(), 0);
        for (const FigurePart &part : parts.parts) {
            std::vector<Cell> row{part.name};
            for (std::size_t i = 0; i < shownIds.size(); ++i) {
                const qint64 value = part.values[shownIds[i]];
                sums[i] += value;
                row.push_back(shown(value, placesOf(parts, shownIds[i])));
            }
            if (const Result<> done = m_book->write(row); !done)
                return done;
        }
        if (parts.parts.empty())
            return m_book->write({FigureWorkbookText::tr("There is nothing to break down.")});
        std::vector<Cell> total{FigureWorkbookText::tr("Total")};
        for (std::size_t i = 0; i < shownIds.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            total.push_back(XlsxFormula{u"SUM("_s + XlsxWriter::cellName(first, column) + u':' +
                                            XlsxWriter::cellName(m_book->row() - 1, column) + u')',
                                        shown(sums[i], placesOf(parts, shownIds[i]))});
        }
        return m_book->write(total, Look::Sum);
    }

    static int placesOf(const BrokenDown &parts, std::size_t i)
    {
        return figures::places(*statistics::book().find(parts.ids[static_cast<qsizetype>(i)]));
    }

    /// The data of the pictures, and below them the pictures themselves.
    Result<> writeCharts()
    {
        const std::vector<XlsxWriter::Column> columns{
            {QString(), 34}, {QString(), 14}, {QString(), 14}, {QString(), 14}};
        if (const Result<> done = m_book->addSheet(FigureWorkbookText::tr("Pictures"), columns);
            !done)
            return done;
        std::vector<XlsxChart> drawn;
        for (const Chart &chart : m_report.charts) {
            std::vector<Cell> head{chart.title};
            for (const ChartSeries &one : chart.series)
                head.push_back(one.name);
            if (const Result<> done = m_book->write(head, Look::Heading); !done)
                return done;
            const qint64 first = m_book->row();
            for (qsizetype i = 0; i < chart.categories.size(); ++i) {
                std::vector<Cell> row{chart.categories[i]};
                for (const ChartSeries &one : chart.series)
                    row.emplace_back(shown(one.values[static_cast<std::size_t>(i)], chart.places));
                if (const Result<> done = m_book->write(row); !done)
                    return done;
            }
            const qint64 last = m_book->row() - 1;
            const bool lines = chart.kind == Chart::Kind::Lines;
            if (!chart.isEmpty()) {
                const auto bars = static_cast<int>(chart.categories.size()) *
                                  static_cast<int>(chart.series.size());
                XlsxChart one{.title = chart.title,
                              .unit = chart.unit,
                              .isLines = lines,
                              .categories = {m_book->sheet(), first, last, 0},
                              .height = lines ? 320 : 140 + 24 * bars};
                for (std::size_t j = 0; j < chart.series.size(); ++j)
                    one.series.push_back({chart.series[j].name,
                                          {m_book->sheet(), first, last, static_cast<int>(j) + 1}});
                drawn.push_back(one);
            }
            if (const Result<> done = m_book->write({}); !done)
                return done;
        }
        for (const XlsxChart &one : drawn)
            if (const Result<> done = m_book->addChart(one); !done)
                return done;
        return {};
    }

    Result<> writeDefinitions()
    {
        if (const Result<> done = m_book->addSheet(FigureWorkbookText::tr("Definitions"),
                                                   {{FigureWorkbookText::tr("Indicator"), 28},
                                                    {FigureWorkbookText::tr("Name"), 30},
                                                    {FigureWorkbookText::tr("Unit"), 8},
                                                    {FigureWorkbookText::tr("What it counts"), 60},
                                                    {FigureWorkbookText::tr("How"), 40},
                                                    {FigureWorkbookText::tr("Cut-off"), 40},
                                                    {FigureWorkbookText::tr("Basis"), 40}});
            !done)
            return done;
        const auto define = [&](const Indicator &indicator) {
            return m_book->write({indicator.id, indicator.name.here(),
                                  indicators::unitName(indicator.unit), indicator.definition.here(),
                                  indicators::measureText(indicator, statistics::book()),
                                  indicators::cutOff(indicator), indicator.basis.here()},
                                 Look::Wrapped);
        };
        for (const Indicator &indicator : statistics::book().indicators)
            if (const Result<> done = define(indicator); !done)
                return done;
        for (const OfficialTable &table : m_report.profile->tables)
            for (const TableColumn &column : table.columns)
                if (column.isKind)
                    if (const Result<> done = define(column.indicator); !done)
                        return done;
        return {};
    }

    /// The cases behind a figure, with what each adds and a sum that must be the figure.
    Result<> writeList(const QString &id, std::size_t place)
    {
        const auto found = statistics::list(m_db, m_session, m_rules, m_query, id);
        if (!found)
            return found.error();
        const QList<CaseColumn> columns{
            CaseColumn::Number,    CaseColumn::Stage,   CaseColumn::Matter,    CaseColumn::Unit,
            CaseColumn::LeadOn,    CaseColumn::FiledOn, CaseColumn::DecidedOn, CaseColumn::ClosedOn,
            CaseColumn::Procedure, CaseColumn::Outcome, CaseColumn::Fine,      CaseColumn::Paid};
        std::vector<XlsxWriter::Column> heads;
        for (const CaseColumn column : columns)
            heads.push_back({case_columns::label(column), column == CaseColumn::Number   ? 34.0
                                                          : column == CaseColumn::Matter ? 30.0
                                                                                         : 13.0});
        heads.push_back({FigureWorkbookText::tr("Adds"), 8});
        const QString name =
            FigureWorkbookText::tr("Cases: %1").arg(statistics::book().find(id)->name.here());
        if (const Result<> done = m_book->addSheet(name, heads); !done)
            return done;
        const qint64 first = m_book->row();
        const auto all = static_cast<qsizetype>(found->items.size());
        if (all > XlsxWriter::mostRows - 2)
            return m_book->write(
                {FigureWorkbookText::tr("There are %1 of them, more than a sheet holds.")
                     .arg(all)});
        qint64 sum = 0;
        for (qsizetype begin = 0; begin < all; begin += piece) {
            QList<qint64> entries;
            for (qsizetype i = begin; i < std::min(all, begin + piece); ++i)
                entries << found->items[static_cast<std::size_t>(i)].entry;
            const auto lines = case_lists::lines(m_db, m_session, m_rules, entries);
            if (!lines)
                return lines.error();
            for (const CaseLine &line : *lines) {
                std::vector<Cell> row = case_columns::row(line, columns);
                row.push_back(shown(1, 0));
                ++sum;
                if (const Result<> done = m_book->write(row); !done)
                    return done;
            }
            const auto share = static_cast<qint64>(1000 * place) +
                               (begin + piece) * 1000 / std::max<qsizetype>(all, 1);
            if (m_progress &&
                !m_progress(std::min<qint64>(share / static_cast<qint64>(listed.size()), 999),
                            1000))
                return refused(FigureWorkbookText::tr("Stopped; nothing was written."));
        }
        if (all == 0)
            return m_book->write(
                {FigureWorkbookText::tr("No case was counted from %1 to %2.")
                     .arg(toIso(m_report.figures.from), toIso(m_report.figures.to))});
        const int column = static_cast<int>(columns.size());
        std::vector<Cell> total(columns.size());
        total[0] = FigureWorkbookText::tr("Total");
        total.push_back(XlsxFormula{u"SUM("_s + XlsxWriter::cellName(first, column) + u':' +
                                        XlsxWriter::cellName(m_book->row() - 1, column) + u')',
                                    shown(sum, 0)});
        if (const Result<> done = m_book->write(total, Look::Sum); !done)
            return done;
        return m_report.isPast
                   ? m_book->write({FigureWorkbookText::tr(
                         "The list names the cases of that moment; their columns are as they "
                         "stand now.")})
                   : Result<>();
    }

    static constexpr int placesOfTenThousands = 6;

    Database &m_db;
    const Session &m_session;
    const Rulebook &m_rules;
    StatisticsQuery m_query;
    const FigureReport &m_report;
    const Progress &m_progress;
    std::unique_ptr<XlsxWriter> m_book{};
};

} // namespace

Result<> writeWorkbook(Database &db, const Session &session, const Rulebook &rules,
                       const StatisticsQuery &query, const FigureReport &report,
                       const QString &path, const Progress &progress)
{
    // The lists are of the moment of the figures, not of what was recorded meanwhile.
    StatisticsQuery pinned = query;
    pinned.knownOn = report.figures.knownOn;
    return Workbook(db, session, rules, pinned, report, progress).write(path);
}

} // namespace anjuan::figure_report
