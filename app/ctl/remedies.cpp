// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/remedies.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RemediesCommandText {
    Q_DECLARE_TR_FUNCTIONS(RemediesCommandText)
};

/// The days asked about: those of --year, of this year without it.
std::pair<Date, Date> yearOf(Call &call, Date today)
{
    const auto year = static_cast<unsigned short>(call.count("--year"_L1, today.year()));
    return {Date(year, 1, 1), Date(year, 12, 31)};
}

Answer showRates(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto [from, to] = yearOf(call, seat->session.today);
    const auto rates = remedies::rates(seat->db, seat->session, from, to);
    if (!rates)
        return rates.error();
    QJsonArray array;
    Table table({RemediesCommandText::tr("Rate"), RemediesCommandText::tr("Share"),
                 RemediesCommandText::tr("Of"), RemediesCommandText::tr("Cases")});
    for (const RemedyRate &rate : *rates) {
        array << QJsonObject{
            {u"id"_s, rate.id},
            {u"name"_s, rate.name.here()},
            {u"counts"_s, rate.counts.here()},
            {u"numerator"_s, rate.numerator.size()},
            {u"denominator"_s, rate.denominator.size()},
            {u"percent"_s, rate.percent()},
            {u"numerator_cases"_s, QJsonArray::fromStringList(rate.numerator)},
            {u"denominator_cases"_s, QJsonArray::fromStringList(rate.denominator)}};
        table.add({rate.name.here(), rate.percent().isEmpty() ? u"–"_s : rate.percent(),
                   u"%1 / %2"_s.arg(rate.numerator.size()).arg(rate.denominator.size()),
                   call.has("--cases"_L1) ? rate.numerator.join(RemediesCommandText::tr(", "))
                                          : QString()});
    }
    return {{{u"from"_s, toIso(from)}, {u"to"_s, toIso(to)}, {u"rates"_s, array}},
            table.toText(call.screen.columns())};
}

Answer showQueue(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const auto clocks = remedies::queue(seat->db, seat->session, seat->book);
    if (!clocks)
        return clocks.error();
    QJsonArray array;
    Table table({RemediesCommandText::tr("Due"), RemediesCommandText::tr("Rule"),
                 RemediesCommandText::tr("Number"), RemediesCommandText::tr("What")});
    for (const RemedyClock &clock : *clocks) {
        array << QJsonObject{{u"due"_s, toIso(clock.due)},         {u"rule"_s, clock.rule},
                             {u"number"_s, clock.number},          {u"name"_s, clock.name},
                             {u"party"_s, clock.partyName},        {u"act"_s, clock.kind},
                             {u"provisional"_s, clock.provisional}};
        table.add({toIso(clock.due), clock.rule, clock.number, clock.name});
    }
    return {{{u"clocks"_s, array}},
            table.isEmpty() ? RemediesCommandText::tr("No clock runs.")
                            : table.toText(call.screen.columns())};
}

Answer showSessions(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto [from, to] = yearOf(call, seat->session.today);
    if (call.has("--ics"_L1)) {
        const QString path = call.text("--ics"_L1);
        const auto calendar = remedies::sessionCalendar(seat->db, seat->session, from, to);
        if (!calendar)
            return calendar.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) < 0 || !file.commit())
            return Answer(refused(RemediesCommandText::tr("“%1” can't be written: %2")
                                      .arg(path, file.errorString())),
                          Status::Broken);
        const int entries = static_cast<int>(calendar->count("BEGIN:VEVENT"));
        return {{{u"file"_s, path}, {u"entries"_s, entries}},
                RemediesCommandText::tr("%n session(s) were written to %1.", nullptr, entries)
                    .arg(path)};
    }
    const auto sessions = remedies::sessions(seat->db, seat->session, from, to);
    if (!sessions)
        return sessions.error();
    QJsonArray array;
    Table table({RemediesCommandText::tr("Day"), RemediesCommandText::tr("Number"),
                 RemediesCommandText::tr("Instance"), RemediesCommandText::tr("Who attends")});
    for (const CalledSession &one : *sessions) {
        array << QJsonObject{{u"day"_s, toIso(one.day)},
                             {u"number"_s, one.number},
                             {u"instance"_s, one.instance},
                             {u"party"_s, one.partyName},
                             {u"named"_s, one.named}};
        table.add({toIso(one.day), one.number, one.instance,
                   one.named ? RemediesCommandText::tr("named")
                             : RemediesCommandText::tr("not named yet")});
    }
    return {{{u"sessions"_s, array}},
            table.isEmpty() ? RemediesCommandText::tr("No session was called.")
                            : table.toText(call.screen.columns())};
}

const Option year{"--year", "Y",
                  QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
                  WordType::Year};

} // namespace

std::vector<Command> remedyCommands()
{
    return {
        {"remedies queue",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the clocks of remedies, enforcement and transfers"),
         "",
         showQueue},
        {"remedies sessions",
         {},
         {year,
          {"--ics", "FILE", QT_TRANSLATE_NOOP("Command", "write the sessions as a calendar"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "List the court sessions called, and whether it is settled "
                                      "who attends"),
         "",
         showSessions},
        {"remedies rates",
         {},
         {year, {"--cases", "", QT_TRANSLATE_NOOP("Command", "name the cases counted")}},
         QT_TRANSLATE_NOOP("Command", "Count corrections, settlements, lost suits, attendance and "
                                      "enforcement granted"),
         QT_TRANSLATE_NOOP("Command", "Each share with what it is of; --json names every case on "
                                      "either side of it."),
         showRates},
    };
}

} // namespace anjuan::ctl
