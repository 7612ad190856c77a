// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"
#include "core/services/case_lists.h"

namespace anjuan {

/// The columns a list of cases may have, on screen, on paper and in a workbook.
enum class CaseColumn {
    Number,
    LeadOn,
    Stage,
    Party,
    Matter,
    Cause,
    Place,
    Unit,
    Officers,
    FiledOn,
    DecidedOn,
    ClosedOn,
    Fine,
    Paid,
    NextDue,
    Waiting,
    Procedure,
    Outcome
};
inline constexpr std::array caseColumnNames = std::to_array<Name<CaseColumn>>({
    {CaseColumn::Number, QLatin1StringView("number")},
    {CaseColumn::LeadOn, QLatin1StringView("lead_on")},
    {CaseColumn::Stage, QLatin1StringView("stage")},
    {CaseColumn::Party, QLatin1StringView("party")},
    {CaseColumn::Matter, QLatin1StringView("matter")},
    {CaseColumn::Cause, QLatin1StringView("cause")},
    {CaseColumn::Place, QLatin1StringView("place")},
    {CaseColumn::Unit, QLatin1StringView("unit")},
    {CaseColumn::Officers, QLatin1StringView("officers")},
    {CaseColumn::FiledOn, QLatin1StringView("filed_on")},
    {CaseColumn::DecidedOn, QLatin1StringView("decided_on")},
    {CaseColumn::ClosedOn, QLatin1StringView("closed_on")},
    {CaseColumn::Fine, QLatin1StringView("fine")},
    {CaseColumn::Paid, QLatin1StringView("paid")},
    {CaseColumn::NextDue, QLatin1StringView("next_due")},
    {CaseColumn::Waiting, QLatin1StringView("waiting")},
    {CaseColumn::Procedure, QLatin1StringView("procedure")},
    {CaseColumn::Outcome, QLatin1StringView("outcome")},
});

/// What stands in a column: a day, an amount, or else text.
struct CaseCell {
    QString text{};
    std::optional<Date> day{};
    std::optional<Money> amount{};
};

namespace case_columns {

QString label(CaseColumn column);
/// Nothing where a list cannot be sorted by it.
std::optional<CaseOrder> orderOf(CaseColumn column);
CaseCell cell(const CaseLine &line, CaseColumn column);
/// The same columns as a row of a workbook.
std::vector<XlsxWriter::Cell> row(const CaseLine &line, const QList<CaseColumn> &columns);

} // namespace case_columns

} // namespace anjuan
