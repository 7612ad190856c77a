// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freezes.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/figures.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/clock.h"
#include "core/services/typed_figures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FreezesCommandText {
    Q_DECLARE_TR_FUNCTIONS(FreezesCommandText)
};

QString sentenceOf(const Freeze &freeze)
{
    QString text = FreezesCommandText::tr("Freeze %1: figures of %2 as known on %3, counted by %4")
                       .arg(freeze.number)
                       .arg(freeze.year)
                       .arg(clockInChina(freeze.cutOff), freeze.account);
    text += freeze.signedAt ? FreezesCommandText::tr("; signed by %1 at %2")
                                  .arg(freeze.signer, clockInChina(*freeze.signedAt))
                            : FreezesCommandText::tr("; not signed");
    if (freeze.replaces > 0)
        text += FreezesCommandText::tr("; in place of freeze %1: %2")
                    .arg(freeze.replaces)
                    .arg(freeze.reason);
    return text + u"\n  sha256 "_s + freeze.sha256;
}

Answer told(const Result<Freeze> &freeze)
{
    if (!freeze)
        return freeze.error();
    return {freezes::toJson(*freeze), sentenceOf(*freeze)};
}

Answer makeFreeze(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<StatisticsQuery> query = figureQuery(call, *seat);
    if (!query)
        return query.error();
    return told(
        freezes::freeze(seat->db, seat->session, seat->book, *query, call.text("--reason"_L1)));
}

Answer signFreeze(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    return told(freezes::sign(seat->db, seat->session, seat->book, call.count("FREEZE"_L1)));
}

Answer listFreezes(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto all = freezes::list(seat->db, seat->session);
    if (!all)
        return all.error();
    QJsonArray array;
    QStringList lines;
    for (const Freeze &one : *all) {
        array << freezes::toJson(one);
        lines << sentenceOf(one);
    }
    if (lines.isEmpty())
        lines << FreezesCommandText::tr("Nothing has been frozen yet.");
    return {{{u"freezes"_s, array}}, lines.join(u'\n')};
}

Answer showFreeze(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<Freeze> freeze = freezes::open(seat->db, seat->session, call.count("FREEZE"_L1));
    if (!freeze)
        return freeze.error();
    QJsonObject json = freezes::toJson(*freeze);
    json.insert(u"content"_s, QString::fromUtf8(freeze->content));
    return {json, sentenceOf(*freeze) + u'\n' + QString::fromUtf8(freeze->content)};
}

Answer countAgain(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const int number = call.count("FREEZE"_L1);
    const Result<bool> same = freezes::comesOutTheSame(seat->db, seat->session, seat->book, number);
    if (!same)
        return same.error();
    return {{{u"number"_s, number}, {u"same"_s, *same}},
            *same
                ? FreezesCommandText::tr("Counted once more from the acts, freeze %1 comes out "
                                         "the same, byte for byte.")
                      .arg(number)
                : FreezesCommandText::tr("Counted once more, freeze %1 does NOT come out the same.")
                      .arg(number),
            *same ? Status::Done : Status::Refused};
}

QString howOf(FreezeChange::How how)
{
    switch (how) {
    case FreezeChange::How::Added:
        return FreezesCommandText::tr("added");
    case FreezeChange::How::Removed:
        return FreezesCommandText::tr("removed");
    case FreezeChange::How::Changed:
        return FreezesCommandText::tr("changed");
    }
    Q_UNREACHABLE();
}

Answer compareFreezes(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto changes =
        freezes::compare(seat->db, seat->session, call.count("BEFORE"_L1), call.count("AFTER"_L1));
    if (!changes)
        return changes.error();
    QJsonArray array;
    QStringList lines;
    for (const FigureChange &one : *changes) {
        QJsonArray cases;
        lines << FreezesCommandText::tr("%1: %2 → %3")
                     .arg(one.name.here(), one.before.isEmpty() ? u"—"_s : one.before,
                          one.after.isEmpty() ? u"—"_s : one.after);
        for (const FreezeChange &change : one.cases) {
            cases << QJsonObject{{u"case"_s, change.number},
                                 {u"how"_s, change.how == FreezeChange::How::Added ? u"added"_s
                                            : change.how == FreezeChange::How::Removed
                                                ? u"removed"_s
                                                : u"changed"_s},
                                 {u"before"_s, change.before},
                                 {u"after"_s, change.after},
                                 {u"acts"_s, QJsonArray::fromStringList(change.acts)}};
            lines << u"  "_s + change.number + u' ' + howOf(change.how);
            for (const QString &act : change.acts)
                lines << u"    "_s + act;
        }
        array << QJsonObject{{u"id"_s, one.id},
                             {u"before"_s, one.before},
                             {u"after"_s, one.after},
                             {u"cases"_s, cases}};
    }
    if (lines.isEmpty())
        lines << FreezesCommandText::tr("The two freezes say the same.");
    return {{{u"changes"_s, array}}, lines.join(u'\n')};
}

Answer checkYear(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<StatisticsQuery> query = figureQuery(call, *seat);
    if (!query)
        return query.error();
    const auto remarks = freezes::check(seat->db, seat->session, seat->book, *query);
    if (!remarks)
        return remarks.error();
    QJsonArray array;
    QStringList lines;
    for (const FreezeRemark &one : *remarks) {
        array << QJsonObject{{u"text"_s, one.text},
                             {u"cases"_s, QJsonArray::fromStringList(one.cases)},
                             {u"hinders"_s, one.hinders}};
        lines << (one.hinders ? u"! "_s : u"- "_s) + one.text;
        for (const QString &number : one.cases)
            lines << u"    "_s + number;
    }
    if (lines.isEmpty())
        lines << FreezesCommandText::tr("There is nothing to remark.");
    return {{{u"remarks"_s, array}}, lines.join(u'\n')};
}

Answer typeFigure(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const TypedKind kind = call.has("--target"_L1) ? TypedKind::Target
                           : call.has("--note"_L1) ? TypedKind::Note
                                                   : TypedKind::Value;
    const QString source =
        kind == TypedKind::Note ? call.text("--note"_L1) : call.text("--source"_L1);
    if (kind != TypedKind::Note && (!call.has("VALUE"_L1) || source.isEmpty()))
        return misused(FreezesCommandText::tr("A value with --source is wanted, or --note TEXT."));
    const int year = call.has("--year"_L1) ? call.count("--year"_L1)
                                           : static_cast<int>(seat->session.today.year());
    const Result<QString> id = typed_figures::enter(
        seat->db, seat->session, kind, call.text("ID"_L1), year, call.text("VALUE"_L1), source);
    if (!id)
        return id.error();
    return {{{u"figure"_s, *id}},
            kind == TypedKind::Note
                ? FreezesCommandText::tr("Noted.")
                : FreezesCommandText::tr("Typed as %1. It counts once another person has reviewed "
                                         "it: figure review %1")
                      .arg(*id)};
}

Answer reviewFigure(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    if (const Result<> done =
            typed_figures::review(seat->db, seat->session, call.text("FIGURE"_L1));
        !done)
        return done.error();
    return {{{u"reviewed"_s, true}}, FreezesCommandText::tr("Reviewed: it counts now.")};
}

Answer listTyped(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const int year = call.has("--year"_L1) ? call.count("--year"_L1)
                                           : static_cast<int>(seat->session.today.year());
    const auto typed = typed_figures::list(seat->db, seat->session, year);
    if (!typed)
        return typed.error();
    QJsonArray array;
    Table table({FreezesCommandText::tr("Key"), FreezesCommandText::tr("Indicator"),
                 FreezesCommandText::tr("Value"), FreezesCommandText::tr("Typed by"),
                 FreezesCommandText::tr("Reviewed by"), FreezesCommandText::tr("Source")});
    for (const TypedFigure &one : *typed) {
        const Indicator *indicator = statistics::book().find(one.indicator);
        const QString value =
            one.value ? figures::toText(*one.value, indicator ? figures::places(*indicator) : 0)
                      : QString();
        array << QJsonObject{
            {u"figure"_s, one.id},           {u"kind"_s, nameOf(typedKindNames, one.kind)},
            {u"indicator"_s, one.indicator}, {u"value"_s, value},
            {u"source"_s, one.source},       {u"typed_by"_s, one.account},
            {u"reviewed_by"_s, one.reviewer}};
        table.add({one.id, one.indicator, value, one.account, one.reviewer, one.source});
    }
    return {{{u"year"_s, year}, {u"typed"_s, array}}, table.toText(call.screen.columns())};
}

const Option yearOption{"--year", "Y",
                        QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
                        WordType::Year};
const Option unitOption{
    "--unit", "UNIT",
    QT_TRANSLATE_NOOP("Command", "only this unit and what is below it, by name or key")};
const Option knownOption{"--as-known-on", "MOMENT",
                         QT_TRANSLATE_NOOP("Command", "as the records stood at the end of that "
                                                      "day, or at that moment")};
const Parameter number{"FREEZE", WordType::Count};

} // namespace

std::vector<Command> freezeCommands()
{
    return {
        {"figure type",
         {{"ID"}, {"VALUE", WordType::Text, Parameter::Presence::Optional}},
         {yearOption,
          {"--source", "TEXT", QT_TRANSLATE_NOOP("Command", "the document it is from")},
          {"--target", "", QT_TRANSLATE_NOOP("Command", "it is what is aimed at")},
          {"--note", "TEXT",
           QT_TRANSLATE_NOOP("Command", "a note to the figure, without a value")}},
         QT_TRANSLATE_NOOP("Command", "Type a figure that no register holds, with its source"),
         QT_TRANSLATE_NOOP("Command", "It counts once another person has reviewed it."),
         typeFigure},
        {"figure review",
         {{"FIGURE"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Review a figure that somebody else has typed"),
         "",
         reviewFigure},
        {"figure list",
         {},
         {yearOption},
         QT_TRANSLATE_NOOP("Command", "List what was typed for a year"),
         "",
         listTyped},
        {"freeze check",
         {},
         {yearOption, unitOption},
         QT_TRANSLATE_NOOP("Command", "Say what to look at before the figures are frozen"),
         "",
         checkYear},
        {"freeze make",
         {},
         {yearOption,
          unitOption,
          knownOption,
          {"--reason", "TEXT",
           QT_TRANSLATE_NOOP("Command", "why, where the year has been frozen already")}},
         QT_TRANSLATE_NOOP("Command", "Put the year's figures down for good"),
         "",
         makeFreeze},
        {"freeze sign",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "Sign figures that somebody else has counted"),
         "",
         signFreeze},
        {"freeze list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List what was frozen, the newest first"),
         "",
         listFreezes},
        {"freeze show",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "Show a freeze with all it holds"),
         "",
         showFreeze},
        {"freeze verify",
         {number},
         {},
         QT_TRANSLATE_NOOP("Command", "Count a freeze once more from the acts"),
         "",
         countAgain},
        {"freeze compare",
         {{"BEFORE", WordType::Count}, {"AFTER", WordType::Count}},
         {},
         QT_TRANSLATE_NOOP("Command", "Name case by case what differs between two freezes"),
         "",
         compareFreezes},
    };
}

} // namespace anjuan::ctl
