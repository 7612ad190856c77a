// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/list_json.h"

#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

template <class Cells> struct Cell {
    QLatin1StringView key;
    QString Cells::*cell;
};

constexpr auto benchmarkCells = std::to_array<Cell<BenchmarkCells>>({
    {QLatin1StringView("number"), &BenchmarkCells::number},
    {QLatin1StringView("source"), &BenchmarkCells::source},
    {QLatin1StringView("matter"), &BenchmarkCells::matter},
    {QLatin1StringView("violation"), &BenchmarkCells::violation},
    {QLatin1StringView("basis"), &BenchmarkCells::basis},
    {QLatin1StringView("statutory"), &BenchmarkCells::statutory},
    {QLatin1StringView("party"), &BenchmarkCells::party},
    {QLatin1StringView("tier"), &BenchmarkCells::tier},
    {QLatin1StringView("condition"), &BenchmarkCells::condition},
    {QLatin1StringView("amount_from"), &BenchmarkCells::amountFrom},
    {QLatin1StringView("amount_to"), &BenchmarkCells::amountTo},
    {QLatin1StringView("unit"), &BenchmarkCells::unit},
    {QLatin1StringView("cap"), &BenchmarkCells::cap},
    {QLatin1StringView("standard"), &BenchmarkCells::standard},
    {QLatin1StringView("measures"), &BenchmarkCells::measures},
    {QLatin1StringView("remark"), &BenchmarkCells::remark},
});

constexpr auto exemptionCells = std::to_array<Cell<ExemptionCells>>({
    {QLatin1StringView("number"), &ExemptionCells::number},
    {QLatin1StringView("source"), &ExemptionCells::source},
    {QLatin1StringView("matter"), &ExemptionCells::matter},
    {QLatin1StringView("item"), &ExemptionCells::item},
    {QLatin1StringView("basis"), &ExemptionCells::basis},
    {QLatin1StringView("conditions"), &ExemptionCells::conditions},
    {QLatin1StringView("kind"), &ExemptionCells::kind},
    {QLatin1StringView("measures"), &ExemptionCells::measures},
    {QLatin1StringView("machine"), &ExemptionCells::machine},
    {QLatin1StringView("remark"), &ExemptionCells::remark},
});

template <class Cells, std::size_t Count>
QJsonObject written(const Cells &cells, const std::array<Cell<Cells>, Count> &all)
{
    QJsonObject json;
    for (const Cell<Cells> &one : all)
        if (!(cells.*one.cell).isEmpty())
            json.insert(one.key, cells.*one.cell);
    return json;
}

template <class Cells, std::size_t Count>
Cells readCells(const QJsonObject &json, const std::array<Cell<Cells>, Count> &all)
{
    Cells cells;
    for (const Cell<Cells> &one : all)
        cells.*one.cell = json.value(one.key).toString();
    return cells;
}

template <class Cells, std::size_t Count>
QString *found(Cells &cells, const QString &key, const std::array<Cell<Cells>, Count> &all)
{
    for (const Cell<Cells> &one : all)
        if (one.key == key)
            return &(cells.*one.cell);
    return nullptr;
}

QJsonValue dayOrNull(const std::optional<Date> &day)
{
    return day ? QJsonValue(toIso(*day)) : QJsonValue();
}

} // namespace

QJsonObject jsonOf(const BenchmarkCells &cells) { return written(cells, benchmarkCells); }

BenchmarkCells benchmarkCellsOf(const QJsonObject &json) { return readCells(json, benchmarkCells); }

QJsonObject jsonOf(const ExemptionCells &cells) { return written(cells, exemptionCells); }

ExemptionCells exemptionCellsOf(const QJsonObject &json) { return readCells(json, exemptionCells); }

QString *cellOf(BenchmarkCells &cells, const QString &key)
{
    return found(cells, key, benchmarkCells);
}

QString *cellOf(ExemptionCells &cells, const QString &key)
{
    return found(cells, key, exemptionCells);
}

QJsonObject jsonOf(const BenchmarkSet &set)
{
    return {{u"id"_s, set.id.toString()},
            {u"name"_s, set.name},
            {u"level"_s, nameOf(issuingLevelNames, set.level)},
            {u"issuer"_s, set.issuer},
            {u"effective_from"_s, toIso(set.effectiveFrom)},
            {u"repealed_on"_s, dayOrNull(set.repealedOn)},
            {u"model"_s, nameOf(rangeModelNames, set.model)},
            {u"window_months"_s, set.windowMonths},
            {u"whole_yuan"_s, set.wholeYuan},
            {u"low_share"_s, set.lowShare.toString()},
            {u"file"_s, set.file},
            {u"rows"_s, set.rowCount}};
}

QJsonObject jsonOf(const ExemptionList &list)
{
    return {{u"id"_s, list.id.toString()},
            {u"name"_s, list.name},
            {u"batch"_s, list.batch},
            {u"issuer"_s, list.issuer},
            {u"effective_from"_s, toIso(list.effectiveFrom)},
            {u"repealed_on"_s, dayOrNull(list.repealedOn)},
            {u"window_months"_s, list.windowMonths},
            {u"basis"_s, nameOf(firstBasisNames, list.basis)},
            {u"counts_warnings"_s, list.countsWarnings},
            {u"needs_commitment"_s, list.needsCommitment},
            {u"file"_s, list.file},
            {u"items"_s, list.itemCount}};
}

} // namespace anjuan
