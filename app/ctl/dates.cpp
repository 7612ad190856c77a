// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/parse.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/term.h"
#include "core/domain/parties/codes.h"
#include "core/domain/parties/party.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DatesText {
    Q_DECLARE_TR_FUNCTIONS(DatesText)
};

Term::Unit unitNamed(const QString &word)
{
    if (word == "workdays"_L1)
        return Term::Unit::WorkingDays;
    if (word == "months"_L1)
        return Term::Unit::Months;
    if (word == "years"_L1)
        return Term::Unit::Years;
    return Term::Unit::CalendarDays;
}

/// The holidays of the database that is named, else those that come with the program.
Result<Calendar> calendarFor(Call &call)
{
    if (!call.desk.namesDatabase())
        return Calendar::shipped();
    if (const Result<Database *> db = call.desk.database(Mode::Read); !db)
        return db.error();
    const Result<const Rulebook *> book = call.desk.rulebook();
    if (!book)
        return book.error();
    return (*book)->calendar();
}

Answer addToDate(Call &call)
{
    const Result<Calendar> calendar = calendarFor(call);
    if (!calendar)
        return calendar.error();
    const Date start = call.day("DATE"_L1);
    const Term term{.count = call.count("N"_L1),
                    .unit = unitNamed(call.text("UNIT"_L1)),
                    .backward = call.has("--back"_L1),
                    .roll = !call.has("--no-roll"_L1)};
    const Result<Reckoning> reckoning = checkedReckon(start, term, *calendar);
    if (!reckoning)
        return reckoning.error();
    const QString due = toIso(reckoning->due);
    QStringList lines{reckoning->provisional ? due + u" provisional"_s : due};
    for (const QString &line : reckoning->lines)
        lines << wrapped(line, call.screen.columns(), 2);
    return {{{u"date"_s, due},
             {u"provisional"_s, reckoning->provisional},
             {u"start"_s, toIso(start)},
             {u"count"_s, term.count},
             {u"unit"_s, nameOf(termUnitNames, term.unit)},
             {u"back"_s, term.backward},
             {u"roll"_s, term.roll},
             {u"arithmetic"_s, QJsonArray::fromStringList(reckoning->lines)}},
            lines.join(u'\n')};
}

Answer checkCodes(Call &call)
{
    const bool identity = call.text("KIND"_L1) == "id"_L1;
    const Date today = dayInChina(Moment::now());
    QJsonArray values;
    QStringList lines;
    bool allValid = true;
    for (const QString &value : call.texts("VALUE"_L1)) {
        const Result<> valid =
            identity ? checkIdentityNumber(value, today) : checkCreditCode(value);
        // An identity number is nobody's to read off a screen or a log.
        const QString shown = identity ? maskedIdentity(value) : value;
        allValid = allValid && valid;
        lines << (valid ? DatesText::tr("%1 is valid.").arg(shown)
                        : DatesText::tr("%1: %2").arg(shown, valid.error().text));
        values.append(QJsonObject{{u"value"_s, shown},
                                  {u"valid"_s, static_cast<bool>(valid)},
                                  {u"reason"_s, valid ? QJsonValue() : valid.error().text}});
    }
    return {{{u"kind"_s, call.text("KIND"_L1)}, {u"valid"_s, allValid}, {u"values"_s, values}},
            lines.join(u'\n'),
            allValid ? Status::Done : Status::Refused};
}

} // namespace

std::vector<Command> dateCommands()
{
    return {
        {"date add",
         {{"DATE", WordType::Day},
          {"N", WordType::Count},
          {"UNIT", WordType::Choice, Parameter::Presence::One, "days|workdays|months|years"}},
         {{"--back", "", QT_TRANSLATE_NOOP("Command", "count backwards: so long before the date")},
          {"--no-roll", "", QT_TRANSLATE_NOOP("Command", "leave an end on a day off where it is")}},
         QT_TRANSLATE_NOOP("Command", "Reckon a term by the law's rules and show the arithmetic"),
         QT_TRANSLATE_NOOP(
             "Command",
             "The first line is the last day of the term and nothing else; the word “provisional” "
             "follows where the term touches a year whose holidays are not published yet. The "
             "lines below say how it was counted. With --db the holidays are those of that "
             "database."),
         addToDate},
        {"check",
         {{"KIND", WordType::Choice, Parameter::Presence::One, "uscc|id"},
          {"VALUE", WordType::Text, Parameter::Presence::OneOrMore}},
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Check unified social credit codes or resident identity numbers"),
         QT_TRANSLATE_NOOP("Command",
                           "Ends with 0 where all are valid and with 1 where one is not; each "
                           "that is not comes with the reason. Identity numbers are shown masked."),
         checkCodes},
        {"parse",
         {{"KIND", WordType::Choice, Parameter::Presence::One, "date|amount"},
          {"TEXT", WordType::Text, Parameter::Presence::OneOrMore}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say how a day or an amount in a list is understood"),
         QT_TRANSLATE_NOOP(
             "Command",
             "A line each: the day as 2023-03-01, with the hour where one is given; yuan with two "
             "decimals, a range as 500.00..1500.00, 约 before what is said to be approximate. Ends "
             "with 1 where a text is neither or may be read in two ways; its line then says why."),
         parseTexts},
    };
}

} // namespace anjuan::ctl
