// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/pivots.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/figures.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PivotsCommandText {
    Q_DECLARE_TR_FUNCTIONS(PivotsCommandText)
};

std::vector<QStringList> rowsOf(const Pivot &pivot)
{
    const auto text = [&](qint64 value) { return figures::toText(value, pivot.places); };
    const QString total = PivotsCommandText::tr("Total");
    QStringList head{QString()};
    QStringList foot{total};
    for (const PivotHead &column : pivot.columns) {
        head << column.name;
        foot << text(column.total);
    }
    std::vector<QStringList> rows{head << total};
    for (std::size_t i = 0; i < pivot.rows.size(); ++i) {
        QStringList cells{pivot.rows[i].name};
        for (const qint64 value : pivot.cells[i])
            cells << text(value);
        rows.push_back(cells << text(pivot.rows[i].total));
    }
    rows.push_back(foot << text(pivot.total));
    return rows;
}

Answer layOut(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<StatisticsQuery> period = figureQuery(call, *seat);
    if (!period)
        return period.error();
    const auto breakdown = [&](QLatin1StringView option, Breakdown otherwise) {
        return call.has(option) ? valueOf(breakdownNames, call.text(option)).value_or(otherwise)
                                : otherwise;
    };
    PivotQuery query{.period = *period,
                     .measure = call.text("ID"_L1),
                     .rows = breakdown("--rows"_L1, Breakdown::Unit),
                     .columns = breakdown("--columns"_L1, Breakdown::Month)};
    if (call.has("--by"_L1) != call.has("--part"_L1))
        return misused(PivotsCommandText::tr("--by and --part belong together."));
    if (call.has("--by"_L1))
        query.filter.push_back({breakdown("--by"_L1, Breakdown::Unit), call.text("--part"_L1)});
    const Result<Pivot> pivot = pivots::count(seat->db, seat->session, seat->book, query);
    if (!pivot)
        return pivot.error();
    const std::vector<QStringList> rows = rowsOf(*pivot);
    if (call.has("--csv"_L1))
        if (const Result<> written = csv::writeFile(call.text("--csv"_L1), rows); !written)
            return written.error();
    Table table(rows.front());
    for (std::size_t i = 1; i < rows.size(); ++i)
        table.add(rows[i]);
    const Indicator *measure = statistics::book().find(query.measure);
    const QStringList head{PivotsCommandText::tr("%1 in %2 (%3)")
                               .arg(measure->name.here(), QString::number(period->year),
                                    indicators::unitName(measure->unit))};
    return {pivots::toJson(*pivot), (head + pivot->remarks).join(u'\n') + u'\n' +
                                        table.toText(call.screen.columns(), true)};
}

} // namespace

std::vector<Command> pivotCommands()
{
    std::vector<Option> options = periodOptions();
    options.push_back({"--rows", "PART",
                       QT_TRANSLATE_NOOP("Command", "what the rows are; else units"),
                       WordType::Choice, breakdowns});
    options.push_back({"--columns", "PART",
                       QT_TRANSLATE_NOOP("Command", "what the columns are; else months"),
                       WordType::Choice, breakdowns});
    options.push_back({"--by", "PART",
                       QT_TRANSLATE_NOOP("Command", "of one part only, with --part"),
                       WordType::Choice, breakdowns});
    options.push_back(
        {"--part", "KEY", QT_TRANSLATE_NOOP("Command", "the part, as --by lists it with --json")});
    options.push_back({"--csv", "FILE",
                       QT_TRANSLATE_NOOP("Command", "write the table to a CSV file as well"),
                       WordType::Path});
    return {{"statistics pivot",
             {{"ID"}},
             options,
             QT_TRANSLATE_NOOP("Command", "Lay a figure out by rows and columns over its cases"),
             "",
             layOut}};
}

} // namespace anjuan::ctl
