// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/money.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/bank_statement.h"
#include "core/services/cases.h"
#include "core/services/goods.h"
#include "core/services/squad_money.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MoneyCommandText {
    Q_DECLARE_TR_FUNCTIONS(MoneyCommandText)
};

QString yuan(Money amount) { return MoneyCommandText::tr("%1 yuan").arg(official::yuan(amount)); }

QString dayOr(const std::optional<Date> &day, const QString &otherwise)
{
    return day ? toIso(*day) : otherwise;
}

QString balanceText(const Balance &balance, int columns)
{
    Table table({});
    const auto row = [&](const QString &name, Money amount, const QString &note = {}) {
        table.add({name, yuan(amount).rightJustified(18), note});
    };
    const QString none = MoneyCommandText::tr("not served yet");
    row(MoneyCommandText::tr("Fine"), balance.fine,
        balance.fine == balance.decided
            ? MoneyCommandText::tr("due by %1").arg(dayOr(balance.dueOn, none))
            : MoneyCommandText::tr("the decision said %1").arg(yuan(balance.decided)));
    row(MoneyCommandText::tr("of it paid"), balance.finePaid);
    row(MoneyCommandText::tr("Surcharge"), balance.surcharge,
        balance.capped ? MoneyCommandText::tr("has reached the fine")
        : balance.capOn && balance.fineOwed().fen > 0
            ? MoneyCommandText::tr("reaches the fine on %1").arg(toIso(*balance.capOn))
            : QString());
    if (balance.remitted.fen > 0)
        row(MoneyCommandText::tr("remitted"), balance.remitted);
    row(MoneyCommandText::tr("of it paid"), balance.surchargePaid);
    if (balance.gains.fen > 0) {
        row(MoneyCommandText::tr("Confiscated gains"), balance.gains);
        row(MoneyCommandText::tr("of it paid"), balance.gainsPaid);
    }
    if (balance.refunded.fen > 0)
        row(MoneyCommandText::tr("Paid back"), balance.refunded);
    if (balance.overpaid.fen > 0)
        row(MoneyCommandText::tr("Paid too much"), balance.overpaid);
    row(MoneyCommandText::tr("Still to be paid"), balance.left());
    return table.toText(columns);
}

Answer showBalance(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Read);
    if (!seat)
        return seat.error();
    const Result<CaseView> view = cases::open(seat->db, seat->session, seat->id);
    if (!view)
        return view.error();
    const Date on = call.day("--on"_L1, seat->session.today);
    const Balance balance = balanceOf(view->file, seat->book.on(on), on);
    QJsonObject json = jsonOf(balance);
    json.insert(u"number"_s, view->row.number());
    QJsonArray movements;
    Table moved(
        {MoneyCommandText::tr("Day"), MoneyCommandText::tr("Amount"), MoneyCommandText::tr("Act")});
    for (const Movement &movement : movementsOf(view->file, on)) {
        movements << QJsonObject{{u"day"_s, toIso(movement.day)},
                                 {u"act"_s, movement.act},
                                 {u"what"_s, movement.what},
                                 {u"amount"_s, movement.amount.toString()}};
        moved.add({toIso(movement.day), yuan(movement.amount).rightJustified(18),
                   u"%1 %2"_s.arg(movement.act).arg(movement.what)});
    }
    json.insert(u"movements"_s, movements);
    const Decision *decision = view->file.decision ? &*view->file.decision : nullptr;
    QString text = MoneyCommandText::tr("%1, on %2").arg(view->row.number(), toIso(on)) + u'\n';
    text += !decision ? MoneyCommandText::tr("No decision has been made.")
            : decision->day > on
                ? MoneyCommandText::tr("The decision is of %1, later than that day.")
                      .arg(toIso(decision->day))
                : balanceText(balance, call.screen.columns());
    for (const SurchargeStretch &stretch : balance.stretches)
        text += u'\n' + (stretch.why.isEmpty()
                             ? MoneyCommandText::tr("%1 to %2: three per cent of %3 a day")
                                   .arg(toIso(stretch.from), toIso(stretch.to), yuan(stretch.base))
                             : MoneyCommandText::tr("%1 to %2: not counted, %3")
                                   .arg(toIso(stretch.from), toIso(stretch.to), stretch.why));
    if (!moved.isEmpty())
        text += u"\n\n"_s + moved.toText(call.screen.columns());
    return {json, text};
}

Answer listOwed(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Date on = call.day("--on"_L1, seat->session.today);
    const auto owed =
        money::owed(seat->db, seat->session, seat->book, on, call.count("--limit"_L1, 500));
    if (!owed)
        return owed.error();
    QJsonArray rows;
    Table table({MoneyCommandText::tr("Number"), MoneyCommandText::tr("To be paid"),
                 MoneyCommandText::tr("Surcharge"), MoneyCommandText::tr("Due"),
                 MoneyCommandText::tr("Demand by"), MoneyCommandText::tr("Court from"),
                 MoneyCommandText::tr("Court until"), MoneyCommandText::tr("Party")});
    for (const OwedCase &one : *owed) {
        QJsonObject row = jsonOf(one.balance);
        row.remove(u"stretches"_s);
        row.insert(u"number"_s, one.number);
        row.insert(u"party"_s, one.partyName);
        row.insert(u"unit"_s, one.unit);
        row.insert(u"apply_from"_s,
                   one.applyFrom ? QJsonValue(toIso(*one.applyFrom)) : QJsonValue());
        row.insert(u"apply_by"_s, one.applyBy ? QJsonValue(toIso(*one.applyBy)) : QJsonValue());
        row.insert(u"demand_by"_s, one.demandBy ? QJsonValue(toIso(*one.demandBy)) : QJsonValue());
        row.insert(u"demanded_on"_s,
                   one.demandedOn ? QJsonValue(toIso(*one.demandedOn)) : QJsonValue());
        rows << row;
        table.add({one.number, yuan(one.balance.left()), yuan(one.balance.surchargeOwed()),
                   dayOr(one.balance.dueOn, QString()),
                   one.demandedOn ? MoneyCommandText::tr("sent") : dayOr(one.demandBy, QString()),
                   dayOr(one.applyFrom, QString()), dayOr(one.applyBy, QString()), one.partyName});
    }
    return {{{u"on"_s, toIso(on)}, {u"cases"_s, rows}},
            table.isEmpty() ? MoneyCommandText::tr("Nothing is owed.")
                            : table.toText(call.screen.columns())};
}

Answer importPayments(Call &call)
{
    const bool record = call.has("--record"_L1);
    const Result<RuledSeat> seat = call.desk.sitWithRules(record ? Mode::Write : Mode::Read);
    if (!seat)
        return seat.error();
    const auto statement = bank_statement::read(seat->db, seat->session, seat->book,
                                                call.text("FILE"_L1), {.record = record});
    if (!statement)
        return statement.error();
    QJsonArray array;
    Table table({MoneyCommandText::tr("Row"), MoneyCommandText::tr("Number"),
                 MoneyCommandText::tr("Amount"), MoneyCommandText::tr("Outcome")});
    bool all = true;
    for (const BankLine &line : statement->lines) {
        all = all && line.match == BankMatch::Fits;
        const QString outcome = wordFor(bankMatchNames, line.match);
        array << QJsonObject{
            {u"row"_s, line.row},
            {u"number"_s, line.number},
            {u"day"_s, isoOrNull(line.day)},
            {u"amount"_s, line.amount ? QJsonValue(line.amount->toString()) : QJsonValue()},
            {u"receipt"_s, line.receipt},
            {u"match"_s, nameOf(bankMatchNames, line.match)},
            {u"note"_s, line.note},
            {u"act"_s, line.act > 0 ? QJsonValue(line.act) : QJsonValue()}};
        table.add(
            {QString::number(line.row), line.number, line.amount ? yuan(*line.amount) : u"–"_s,
             line.note.isEmpty()
                 ? outcome
                 : MoneyCommandText::tr("%1: %2", "an outcome and why").arg(outcome, line.note)});
    }
    return {{{u"recorded"_s, record}, {u"lines"_s, array}},
            table.isEmpty() ? MoneyCommandText::tr("The statement has no lines.")
                            : table.toText(call.screen.columns()),
            all ? Status::Done : Status::Refused};
}

QJsonObject jsonOf(const MoneySums &sums)
{
    return {{u"cases"_s, sums.cases},
            {u"unpaid_cases"_s, sums.unpaid},
            {u"decided"_s, sums.decided.toString()},
            {u"fine"_s, sums.fine.toString()},
            {u"fine_paid"_s, sums.finePaid.toString()},
            {u"surcharge"_s, sums.surcharge.toString()},
            {u"surcharge_paid"_s, sums.surchargePaid.toString()},
            {u"gains"_s, sums.gains.toString()},
            {u"gains_paid"_s, sums.gainsPaid.toString()},
            {u"left"_s, sums.left.toString()},
            {u"overpaid"_s, sums.overpaid.toString()}};
}

QStringList rowOf(const QStringList &first, const MoneySums &sums)
{
    QStringList row = first;
    for (const Money amount :
         {sums.fine, sums.finePaid, sums.surcharge, sums.surchargePaid, sums.left})
        row << official::yuan(amount).rightJustified(12);
    return row;
}

QStringList withSums(const QStringList &first)
{
    return first + QStringList{MoneyCommandText::tr("Fines"), MoneyCommandText::tr("Fines paid"),
                               MoneyCommandText::tr("Surcharge"),
                               MoneyCommandText::tr("Surcharge paid"),
                               MoneyCommandText::tr("Still to be paid")};
}

Answer listSquads(Call &call)
{
    const bool writes = call.has("--xlsx"_L1);
    const Result<RuledSeat> seat = call.desk.sitWithRules(writes ? Mode::Write : Mode::Read);
    if (!seat)
        return seat.error();
    const Date day = call.day("--on"_L1, seat->session.today);
    const auto year = static_cast<unsigned short>(call.count("--year"_L1, day.year()));
    const Date from(year, 1, 1);
    const Date to(year, 12, 31);
    if (writes) {
        const QString path = call.text("--xlsx"_L1);
        const Result<int> lines =
            money::exportSquads(seat->db, seat->session, seat->book, from, to, day, path);
        if (!lines)
            return lines.error();
        return {{{u"file"_s, path}, {u"lines"_s, *lines}},
                MoneyCommandText::tr("%n line(s) were written to %1.", nullptr, *lines).arg(path)};
    }
    const auto page = money::bySquad(seat->db, seat->session, seat->book, from, to, day);
    if (!page)
        return page.error();
    QJsonArray squads;
    QJsonArray all;
    Table table(withSums({MoneyCommandText::tr("Unit"), MoneyCommandText::tr("Cases")}));
    Table listed(withSums({MoneyCommandText::tr("Unit"), MoneyCommandText::tr("Number")}));
    for (const SquadMoney &one : page->squads) {
        QJsonObject json = jsonOf(one.sums);
        json.insert(u"unit"_s, one.unitName);
        squads << json;
        table.add(rowOf({one.unitName, QString::number(one.sums.cases)}, one.sums));
    }
    for (const CaseMoney &one : page->cases) {
        QJsonObject json = jsonOf(one.sums);
        json.insert(u"unit"_s, one.unitName);
        json.insert(u"number"_s, one.number);
        json.insert(u"party"_s, one.partyName);
        json.insert(u"decided_on"_s, toIso(one.decidedOn));
        all << json;
        listed.add(rowOf({one.unitName, one.number}, one.sums));
    }
    table.add(
        rowOf({MoneyCommandText::tr("All units"), QString::number(page->all.cases)}, page->all));
    const int columns = call.screen.columns();
    return {{{u"on"_s, toIso(day)},
             {u"from"_s, toIso(from)},
             {u"to"_s, toIso(to)},
             {u"units"_s, squads},
             {u"all"_s, jsonOf(page->all)},
             {u"cases"_s, all}},
            page->cases.empty()
                ? MoneyCommandText::tr("No fine was decided in %1.").arg(year)
                : table.toText(columns) +
                      (call.has("--cases"_L1) ? u"\n\n"_s + listed.toText(columns) : QString())};
}

const Option on{"--on", "DATE",
                QT_TRANSLATE_NOOP("Command", "as the acts recorded so far stand on that day"),
                WordType::Day};

} // namespace

std::vector<Command> moneyCommands()
{
    return {
        {"balance",
         {{"NUMBER", WordType::Case}},
         {on},
         QT_TRANSLATE_NOOP("Command", "Say what of a fine is owed, paid and surcharged on a day"),
         QT_TRANSLATE_NOOP("Command", "The surcharge of three per cent a day stands still during "
                                      "reconsideration and lawsuit and never exceeds the fine."),
         showBalance},
        {"owed",
         {},
         {on,
          {"--limit", "N", QT_TRANSLATE_NOOP("Command", "at most so many; without it 500"),
           WordType::Count}},
         QT_TRANSLATE_NOOP("Command",
                           "List unpaid fines, the first to be brought before the court first"),
         "",
         listOwed},
        {"money units",
         {},
         {on,
          {"--year", "Y",
           QT_TRANSLATE_NOOP("Command",
                             "decisions of that year; without it of the year of the day"),
           WordType::Year},
          {"--cases", "", QT_TRANSLATE_NOOP("Command", "list the cases behind the sums too")},
          {"--xlsx", "FILE", QT_TRANSLATE_NOOP("Command", "write units and cases as a workbook"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command",
                           "Sum up what each unit's fines came to: owed, paid, surcharged"),
         QT_TRANSLATE_NOOP("Command",
                           "Each sum is that of the balances of its cases on that day; --json "
                           "names every case with its own."),
         listSquads},
        {"import payments",
         {{"FILE", WordType::Path}},
         {{"--record", "", QT_TRANSLATE_NOOP("Command", "record the payments that fit")}},
         QT_TRANSLATE_NOOP("Command", "Match a bank statement from CSV or XLSX with unpaid fines"),
         QT_TRANSLATE_NOOP("Command",
                           "By number of the decision and amount. A line that is in the case "
                           "already is doubled; lines that do not fit are listed with the reason "
                           "and never recorded."),
         importPayments},
    };
}

} // namespace anjuan::ctl
