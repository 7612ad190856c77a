// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/squad_money.h"

#include "core/exchange/xlsx_writer.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/money_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SquadMoneyText {
    Q_DECLARE_TR_FUNCTIONS(SquadMoneyText)
};

/// Of a decision whose fine was paid in full and in time.
MoneySums plainSums(const DecidedMoney &one)
{
    return {.cases = 1, .decided = one.fine, .fine = one.fine, .finePaid = one.paid};
}

MoneyPage pageOf(const Database &db, const Session &session, const Rulebook &book, Date from,
                 Date to, Date on)
{
    const UnitTree units = organisation_store::unitTree(db);
    const Rules rules = book.on(on);
    MoneyPage page{.on = on};
    std::map<QString, SquadMoney> squads;
    for (const DecidedMoney &one : money_store::decided(db, from, std::min(to, on))) {
        const UnitId key = UnitId::parse(one.unit);
        if (!mayRead(session.actor, key))
            continue;
        // Only of today does the register say all there is: on an earlier day less was paid.
        const bool isPlain = one.isPlain && on >= session.today;
        CaseMoney line{
            .id = one.id,
            .number = one.number,
            .partyName = one.partyName,
            .unit = one.unit,
            .unitName = units.find(key) ? units.find(key)->name : QString(),
            .decidedOn = one.decidedOn,
            .sums = isPlain ? plainSums(one)
                            : money::sumsOf(balanceOf(fold(ledger::acts(db, one.id)), rules, on))};
        SquadMoney &squad = squads[line.unit];
        squad.unit = line.unit;
        squad.unitName = line.unitName;
        squad.sums += line.sums;
        page.all += line.sums;
        page.cases.push_back(std::move(line));
    }
    for (auto &[unit, squad] : squads)
        page.squads.push_back(std::move(squad));
    std::stable_sort(
        page.squads.begin(), page.squads.end(),
        [](const SquadMoney &a, const SquadMoney &b) { return a.unitName < b.unitName; });
    return page;
}

void addSums(std::vector<XlsxWriter::Cell> &row, const MoneySums &sums)
{
    for (const Money amount :
         {sums.decided, sums.fine, sums.finePaid, sums.surcharge, sums.surchargePaid, sums.gains,
          sums.gainsPaid, sums.left, sums.overpaid})
        row.emplace_back(amount);
}

std::vector<XlsxWriter::Column> withSums(std::vector<XlsxWriter::Column> columns)
{
    for (const QString &heading :
         {SquadMoneyText::tr("Fines decided"), SquadMoneyText::tr("Fines as they stand"),
          SquadMoneyText::tr("Fines paid"), SquadMoneyText::tr("Surcharge"),
          SquadMoneyText::tr("Surcharge paid"), SquadMoneyText::tr("Confiscated gains"),
          SquadMoneyText::tr("Gains paid"), SquadMoneyText::tr("Still to be paid"),
          SquadMoneyText::tr("Paid too much")})
        columns.push_back({heading, 15});
    return columns;
}

Result<> writeSquads(XlsxWriter &book, const MoneyPage &page)
{
    const auto line = [&](const QString &name, const MoneySums &sums, XlsxWriter::Look look) {
        std::vector<XlsxWriter::Cell> row;
        row.emplace_back(name);
        row.emplace_back(qint64(sums.cases));
        row.emplace_back(qint64(sums.unpaid));
        addSums(row, sums);
        return book.write(row, look);
    };
    for (const SquadMoney &one : page.squads)
        if (const Result<> done = line(one.unitName, one.sums, XlsxWriter::Look::Plain); !done)
            return done;
    return line(SquadMoneyText::tr("All units"), page.all, XlsxWriter::Look::Sum);
}

Result<> writeCases(XlsxWriter &book, const MoneyPage &page)
{
    for (const CaseMoney &one : page.cases) {
        std::vector<XlsxWriter::Cell> row;
        row.emplace_back(one.unitName);
        row.emplace_back(one.number);
        row.emplace_back(one.partyName);
        row.emplace_back(one.decidedOn);
        addSums(row, one.sums);
        if (const Result<> done = book.write(row); !done)
            return done;
    }
    return {};
}

} // namespace

MoneySums &MoneySums::operator+=(const MoneySums &other)
{
    cases += other.cases;
    unpaid += other.unpaid;
    decided += other.decided;
    fine += other.fine;
    finePaid += other.finePaid;
    surcharge += other.surcharge;
    surchargePaid += other.surchargePaid;
    gains += other.gains;
    gainsPaid += other.gainsPaid;
    left += other.left;
    overpaid += other.overpaid;
    return *this;
}

namespace money {

MoneySums sumsOf(const Balance &balance)
{
    return {.cases = 1,
            .unpaid = balance.left().fen > 0 ? 1 : 0,
            .decided = balance.decided,
            .fine = balance.fine,
            .finePaid = balance.finePaid,
            .surcharge = balance.surcharge - balance.remitted,
            .surchargePaid = balance.surchargePaid,
            .gains = balance.gains,
            .gainsPaid = balance.gainsPaid,
            .left = balance.left(),
            .overpaid = balance.overpaid};
}

Result<MoneyPage> bySquad(Database &db, const Session &session, const Rulebook &book, Date from,
                          Date to, Date on)
{
    return office::readOnBehalf(db, session, "money"_L1, {}, [&]() -> Result<MoneyPage> {
        return pageOf(db, session, book, from, to, on);
    });
}

Result<int> exportSquads(Database &db, const Session &session, const Rulebook &book, Date from,
                         Date to, Date on, const QString &path)
{
    const Result<MoneyPage> page =
        office::onBehalf(db, session, "export_money"_L1, {}, [&]() -> Result<MoneyPage> {
            MoneyPage found = pageOf(db, session, book, from, to, on);
            const Result<> noted =
                office::append(db, session, {}, "office.list_exported"_L1,
                               {{u"cases"_s, static_cast<int>(found.cases.size())}});
            if (!noted)
                return noted.error();
            return found;
        });
    if (!page)
        return page.error();
    Result<std::unique_ptr<XlsxWriter>> writer =
        XlsxWriter::create(path, SquadMoneyText::tr("Money by unit"),
                           withSums({{SquadMoneyText::tr("Unit"), 22},
                                     {SquadMoneyText::tr("Cases"), 8},
                                     {SquadMoneyText::tr("Unpaid cases"), 10}}));
    if (!writer)
        return writer.error();
    XlsxWriter &out = **writer;
    if (const Result<> done = writeSquads(out, *page); !done)
        return done.error();
    if (const Result<> done = out.addSheet(SquadMoneyText::tr("Cases"),
                                           withSums({{SquadMoneyText::tr("Unit"), 22},
                                                     {SquadMoneyText::tr("Case"), 30},
                                                     {SquadMoneyText::tr("Party"), 22},
                                                     {SquadMoneyText::tr("Decided on"), 12}}));
        !done)
        return done.error();
    if (const Result<> done = writeCases(out, *page); !done)
        return done.error();
    if (const Result<> done = out.finish(); !done)
        return done.error();
    return static_cast<int>(page->cases.size());
}

} // namespace money

} // namespace anjuan
