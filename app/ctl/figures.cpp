// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/figures.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/figure_files.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/clock.h"
#include "core/exchange/csv_writer.h"
#include "core/services/case_lists.h"
#include "core/services/figure_report.h"
#include "core/services/organisation.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(FiguresText)
};

/// A day means its end, in China.
Result<Moment> momentOf(const QString &text)
{
    if (const std::optional<Moment> moment = Moment::parse(text))
        return *moment;
    if (const std::optional<Date> day = parseDate(text))
        return endInChina(*day);
    return refused(FiguresText::tr("“%1” is neither a day (2026-01-05) nor a moment "
                                   "(2026-01-05T04:00:00.000Z).")
                       .arg(text.left(40)));
}

QString valueOf(const YearFigure &figure)
{
    if (!figure.value)
        return u"—"_s;
    QString text = figure.valueText();
    if (figure.isTyped)
        text += u'*';
    return text;
}

/// What the numbers are: a rate with what it is made of, the reason why there is none.
QString besides(const YearFigure &figure)
{
    const Indicator *indicator = statistics::book().find(figure.id);
    QString text = indicators::unitName(figure.unit);
    if (figure.value && figure.above && figure.below) {
        const Indicator *first = statistics::book().find(indicator->first);
        const int places = first ? figures::places(*first) : 0;
        text += u" ("_s + figures::toText(*figure.above, places) +
                (indicator->tally == Tally::Ratio ? u" / "_s : u" → "_s) +
                figures::toText(*figure.below, places) + u')';
    }
    return figure.value ? text : figure.missing;
}

struct Asked {
    Seat seat;
    const Rulebook *book = nullptr;
    StatisticsQuery query{};
};

Result<Asked> asked(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<StatisticsQuery> query = figureQuery(call, *seat);
    if (!query)
        return query.error();
    return Asked{*seat, &seat->book, *query};
}

QString headOf(const YearFigures &figures)
{
    QStringList lines{FiguresText::tr("Figures of %1").arg(figures.year)};
    lines << FiguresText::tr("%1 to %2, as known on %3; %4")
                 .arg(toIso(figures.from), toIso(figures.to), clockInChina(figures.knownOn),
                      figures.unitName.isEmpty() ? FiguresText::tr("the whole bureau")
                                                 : figures.unitName);
    return (lines + figures.remarks).join(u'\n');
}

Answer countParts(Call &call, const Asked &asked, Breakdown by)
{
    const auto parts =
        statistics::byPart(asked.seat.db, asked.seat.session, *asked.book, asked.query, by);
    if (!parts)
        return parts.error();
    std::vector<QStringList> rows;
    QStringList head{FiguresText::tr("Indicator")};
    for (const FigurePart &part : parts->parts)
        head << part.name;
    rows.push_back(head);
    Table table(head);
    for (qsizetype i = 0; i < parts->ids.size(); ++i) {
        const Indicator *indicator = statistics::book().find(parts->ids[i]);
        QStringList cells{indicator->name.here()};
        bool isZero = true;
        for (const FigurePart &part : parts->parts) {
            const qint64 value = part.values[static_cast<std::size_t>(i)];
            isZero = isZero && value == 0;
            cells << figures::toText(value, figures::places(*indicator));
        }
        rows.push_back(cells);
        if (!isZero)
            table.add(cells);
    }
    if (call.has("--csv"_L1))
        if (const Result<> written = csv::writeFile(call.text("--csv"_L1), rows); !written)
            return written.error();
    return {statistics::toJson(*parts), table.toText(call.screen.columns(), true)};
}

Answer fillTables(Call &call, const Asked &asked)
{
    const auto tables = figure_tables::fill(asked.seat.db, asked.seat.session, *asked.book,
                                            asked.query, call.text("--profile"_L1));
    if (!tables)
        return tables.error();
    const TableProfile *profile = figure_tables::profile(call.text("--profile"_L1));
    QStringList lines{
        FiguresText::tr("%1, form of %2 (%3)")
            .arg(profile->name.here(), toIso(profile->dated), profile->source.here())};
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const FilledTable &table : *tables) {
        Table shown({});
        rows.push_back({table.name.here()});
        for (const FilledColumn &column : table.columns) {
            const QString value = column.value ? column.valueText() : u"—"_s;
            shown.add({u"  "_s + column.name.here(), column.isTyped ? value + u'*' : value,
                       column.missing});
            rows.push_back({column.name.here(), column.valueText(), column.missing});
        }
        lines << table.name.here() << shown.toText(call.screen.columns()) << table.faults;
        array << figure_tables::toJson(table);
    }
    if (call.has("--csv"_L1))
        if (const Result<> written = csv::writeFile(call.text("--csv"_L1), rows); !written)
            return written.error();
    return {{{u"profile"_s, profile->id}, {u"tables"_s, array}}, lines.join(u'\n')};
}

Answer countYear(Call &call)
{
    const Result<Asked> what = asked(call);
    if (!what)
        return what.error();
    if (call.has("--xlsx"_L1) || call.has("--docx"_L1) || call.has("--pictures"_L1))
        return handOut(call, what->seat, *what->book, what->query);
    if (call.has("--profile"_L1))
        return fillTables(call, *what);
    if (call.has("--by"_L1))
        return countParts(call, *what, *valueOf(breakdownNames, call.text("--by"_L1)));
    const auto figures =
        statistics::ofYear(what->seat.db, what->seat.session, *what->book, what->query);
    if (!figures)
        return figures.error();
    if (call.has("--csv"_L1))
        if (const Result<> written =
                csv::writeFile(call.text("--csv"_L1), figure_report::rows(*figures));
            !written)
            return written.error();
    const FigureLines lines = call.has("--explain"_L1) ? FigureLines::Explained : FigureLines::All;
    return {statistics::toJson(*figures),
            headOf(*figures) + u'\n' + figureTable(*figures, lines, call.screen.columns())};
}

Answer explain(Call &call)
{
    const QString id = call.text("ID"_L1);
    const Indicator *indicator = statistics::book().find(id);
    if (const TableColumn *published = indicator ? nullptr : figure_tables::column(id))
        indicator = &published->indicator;
    if (!indicator)
        return notFound(FiguresText::tr("There is no indicator “%1”; “anjuanctl statistics” lists "
                                        "them with --json.")
                            .arg(id.left(64)));
    const QString how = indicators::measureText(*indicator, statistics::book());
    const QString cutOff = indicators::cutOff(*indicator);
    Table table({});
    table.add({FiguresText::tr("Indicator"), indicator->id});
    table.add({FiguresText::tr("Name"), indicator->name.here()});
    table.add({FiguresText::tr("Unit"), indicators::unitName(indicator->unit)});
    table.add({FiguresText::tr("What it counts"), indicator->definition.here()});
    table.add({FiguresText::tr("How"), how});
    table.add({FiguresText::tr("Cut-off"), cutOff});
    table.add({FiguresText::tr("Basis"), indicator->basis.here()});
    return {{{u"id"_s, indicator->id},
             {u"name"_s, indicator->name.here()},
             {u"unit"_s, nameOf(figureUnitNames, indicator->unit)},
             {u"counts"_s, indicator->definition.here()},
             {u"measure"_s, nameOf(tallyNames, indicator->tally)},
             {u"how"_s, how},
             {u"cut_off"_s, cutOff},
             {u"basis"_s, indicator->basis.here()},
             {u"numerator"_s, indicator->first.isEmpty() ? QJsonValue() : indicator->first},
             {u"denominator"_s, indicator->second.isEmpty() ? QJsonValue() : indicator->second}},
            table.toText(call.screen.columns())};
}

/// The cases by their numbers, with what each adds where that is not one.
Answer showItems(Call &call, const Asked &asked, const FigureList &found)
{
    QList<qint64> entries;
    for (const FigureItem &item : found.items)
        if (entries.isEmpty() || entries.last() != item.entry)
            entries << item.entry;
    const auto lines = case_lists::lines(asked.seat.db, asked.seat.session, *asked.book, entries);
    if (!lines)
        return lines.error();
    QHash<qint64, const CaseLine *> byEntry;
    for (const CaseLine &line : *lines)
        byEntry.insert(line.entry, &line);
    QJsonArray array;
    Table table({FiguresText::tr("Case"), FiguresText::tr("Adds"), FiguresText::tr("Cause")});
    for (const FigureItem &item : found.items) {
        const CaseLine *line = byEntry.value(item.entry);
        const bool days = found.figure.unit == FigureUnit::CalendarDays;
        const QString adds = figures::toText(item.value, days ? 0 : found.figure.places);
        const QString number = line ? line->number : item.key;
        array.append(QJsonObject{{u"case"_s, line ? QJsonValue(line->id.toString()) : QJsonValue()},
                                 {u"number"_s, number},
                                 {u"of"_s, item.key.isEmpty() ? QJsonValue() : item.key},
                                 {u"adds"_s, adds}});
        table.add({number, adds, line ? line->cause : QString()});
    }
    const QString head = FiguresText::tr("%1: %2 %3, made of %n of them", nullptr,
                                         static_cast<int>(found.items.size()))
                             .arg(found.figure.name.here(), valueOf(found.figure),
                                  indicators::unitName(found.figure.unit));
    return {{{u"figure"_s, statistics::toJson(found.figure)},
             {u"from"_s, toIso(found.from)},
             {u"to"_s, toIso(found.to)},
             {u"known_on"_s, found.knownOn.toString()},
             {u"cases"_s, array}},
            head + u'\n' + found.period() + u'\n' + table.toText(call.screen.columns(), true)};
}

Answer listCases(Call &call)
{
    const Result<Asked> what = asked(call);
    if (!what)
        return what.error();
    std::optional<FigurePartChoice> part;
    if (call.has("--by"_L1)) {
        if (!call.has("--part"_L1))
            return misused(FiguresText::tr("--by needs --part: the key of the part."));
        part = {*valueOf(breakdownNames, call.text("--by"_L1)), call.text("--part"_L1)};
    }
    const auto found = statistics::list(what->seat.db, what->seat.session, *what->book, what->query,
                                        call.text("ID"_L1), part);
    if (!found)
        return found.error();
    return showItems(call, *what, *found);
}

} // namespace

namespace {

const Option recordedHere{
    "--without-imported", "",
    QT_TRANSLATE_NOOP("Command", "without the cases that were taken over from old ledgers")};

} // namespace

std::vector<Option> periodOptions()
{
    return {{"--year", "Y", QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
             WordType::Year},
            {"--unit", "UNIT",
             QT_TRANSLATE_NOOP("Command", "only this unit and what is below it, by name or key")},
            {"--until", "DATE", QT_TRANSLATE_NOOP("Command", "only up to that day of the year"),
             WordType::Day},
            {"--as-known-on", "MOMENT",
             QT_TRANSLATE_NOOP("Command",
                               "as the records stood at the end of that day, or at that moment")}};
}

Result<StatisticsQuery> figureQuery(const Call &call, const Seat &seat)
{
    StatisticsQuery query{.year = call.has("--year"_L1)
                                      ? call.count("--year"_L1)
                                      : static_cast<int>(seat.session.today.year())};
    query.withoutImported = call.has("--without-imported"_L1);
    if (call.has("--until"_L1))
        query.until = call.day("--until"_L1);
    if (call.has("--as-known-on"_L1)) {
        const Result<Moment> moment = momentOf(call.text("--as-known-on"_L1));
        if (!moment)
            return moment.error();
        query.knownOn = *moment;
    }
    if (!call.has("--unit"_L1))
        return query;
    const Result<UnitTree> tree = organisation::units(seat.db, seat.session);
    if (!tree)
        return tree.error();
    const QString wanted = call.text("--unit"_L1);
    for (const Unit &unit : tree->units())
        if (unit.name == wanted || unit.id.toString() == wanted ||
            tree->pathName(unit.id) == wanted) {
            if (!query.unit.isEmpty())
                return refused(
                    FiguresText::tr("Several units are called “%1”: give the key.").arg(wanted));
            query.unit = unit.id.toString();
        }
    if (query.unit.isEmpty())
        return notFound(FiguresText::tr("There is no unit “%1”.").arg(wanted.left(64)));
    return query;
}

QString figureTable(const YearFigures &figures, FigureLines lines, int columns)
{
    QStringList text;
    for (const IndicatorGroup &group : statistics::book().groups) {
        Table table({});
        for (const YearFigure &figure : figures.figures) {
            const Indicator *indicator = statistics::book().find(figure.id);
            const bool isShown = lines != FigureLines::WithValues || figure.value.value_or(0) != 0;
            if (indicator->group != group.id || !isShown)
                continue;
            QStringList cells{u"  "_s + figure.name.here(), valueOf(figure), besides(figure)};
            if (lines == FigureLines::Explained)
                cells << indicator->definition.here();
            table.add(cells);
        }
        if (!table.isEmpty())
            text << group.name.here() << table.toText(columns);
    }
    return text.join(u'\n');
}

std::vector<Command> figureCommands()
{
    std::vector<Option> figuresOptions = periodOptions();
    figuresOptions.push_back(recordedHere);
    figuresOptions.push_back({"--by", "PART",
                              QT_TRANSLATE_NOOP("Command", "counts and sums by parts"),
                              WordType::Choice, breakdowns});
    figuresOptions.push_back(
        {"--profile", "PROFILE",
         QT_TRANSLATE_NOOP("Command",
                           "the official tables of a profile; a wrong name lists them")});
    figuresOptions.push_back({"--csv", "FILE",
                              QT_TRANSLATE_NOOP("Command", "write the table to a CSV file as well"),
                              WordType::Path});
    for (const Option &option : fileOptions())
        figuresOptions.push_back(option);
    figuresOptions.push_back(
        {"--explain", "", QT_TRANSLATE_NOOP("Command", "say what each figure counts")});
    std::vector<Option> listOptions = periodOptions();
    listOptions.push_back(recordedHere);
    listOptions.push_back({"--by", "PART",
                           QT_TRANSLATE_NOOP("Command", "of one part only, with --part"),
                           WordType::Choice, breakdowns});
    listOptions.push_back(
        {"--part", "KEY", QT_TRANSLATE_NOOP("Command", "the part, as --by lists it with --json")});
    return {
        {"statistics",
         {},
         figuresOptions,
         QT_TRANSLATE_NOOP("Command", "Count the year's figures over the cases of your units"),
         QT_TRANSLATE_NOOP("Command", "A figure marked * was typed by hand. What can't be told "
                                      "is —, with the reason; it is never shown as 0."),
         countYear},
        {"statistics explain",
         {{"ID"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what an indicator counts, how, and by which rule"),
         "",
         explain},
        {"statistics cases",
         {{"ID"}},
         listOptions,
         QT_TRANSLATE_NOOP("Command", "List the cases a figure is made of"),
         "",
         listCases},
    };
}

} // namespace anjuan::ctl
