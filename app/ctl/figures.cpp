// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/figures.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/base/money.h"
#include "core/services/statistics.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(FiguresText)
};

QString valueOf(const YearFigure &figure)
{
    return figure.money ? Money{figure.value}.toString() : QString::number(figure.value);
}

Answer countYear(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const int year = call.has("--year"_L1) ? call.count("--year"_L1)
                                           : static_cast<int>(seat->session.today.year());
    const auto figures = statistics::ofYear(seat->db, seat->session, year);
    if (!figures)
        return figures.error();
    QJsonArray array;
    for (const YearFigure &figure : *figures)
        array.append(QJsonObject{
            {u"id"_s, figure.id},
            {u"name"_s, figure.name.here()},
            {u"counts"_s, figure.counts.here()},
            {u"unit"_s, figure.money ? u"yuan"_s : u"cases"_s},
            {u"value"_s, figure.money ? QJsonValue(valueOf(figure)) : QJsonValue(figure.value)}});
    return {{{u"year"_s, year}, {u"figures"_s, array}},
            FiguresText::tr("Figures of %1").arg(year) + u'\n' +
                figureTable(*figures, call.has("--explain"_L1), call.screen.columns())};
}

} // namespace

QString figureTable(const std::vector<YearFigure> &figures, bool explained, int columns)
{
    qsizetype widest = 0;
    for (const YearFigure &figure : figures)
        widest = std::max(widest, valueOf(figure).size());
    Table table({});
    for (const YearFigure &figure : figures) {
        const QString value = valueOf(figure).rightJustified(widest);
        const QString unit = figure.money ? FiguresText::tr("yuan") : FiguresText::tr("case(s)");
        QStringList cells{figure.name.here(), value, unit};
        if (explained)
            cells << figure.counts.here();
        table.add(cells);
    }
    return table.toText(columns);
}

std::vector<Command> figureCommands()
{
    return {
        {"statistics",
         {},
         {{"--year", "Y", QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
           WordType::Year},
          {"--explain", "", QT_TRANSLATE_NOOP("Command", "say what each figure counts")}},
         QT_TRANSLATE_NOOP("Command", "Count the year's figures over the cases of your units"),
         "",
         countYear},
    };
}

} // namespace anjuan::ctl
