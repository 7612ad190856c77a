// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_columns.h"

#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::case_columns {

using namespace Qt::StringLiterals;

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(ColumnText)
};

QString waitsFor(const CaseLine &line)
{
    QStringList waits;
    if (line.waiting > 0)
        waits << ColumnText::tr("%n approval(s)", nullptr, line.waiting);
    if (line.reviewWaits)
        waits << ColumnText::tr("legality review");
    return waits.join(ColumnText::tr(", "));
}

CaseCell dayCell(const std::optional<Date> &day)
{
    return day ? CaseCell{.text = toIso(*day), .day = day} : CaseCell{};
}

CaseCell amountCell(Money amount)
{
    return amount.fen == 0 ? CaseCell{} : CaseCell{.text = amount.toString(), .amount = amount};
}

} // namespace

QString label(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return ColumnText::tr("Number");
    case CaseColumn::LeadOn:
        return ColumnText::tr("Lead");
    case CaseColumn::Stage:
        return ColumnText::tr("Stage");
    case CaseColumn::Party:
        return ColumnText::tr("Party");
    case CaseColumn::Matter:
        return ColumnText::tr("Matter");
    case CaseColumn::Cause:
        return ColumnText::tr("Cause of action");
    case CaseColumn::Place:
        return ColumnText::tr("Place");
    case CaseColumn::Unit:
        return ColumnText::tr("Unit");
    case CaseColumn::Officers:
        return ColumnText::tr("Officers");
    case CaseColumn::FiledOn:
        return ColumnText::tr("Filed");
    case CaseColumn::DecidedOn:
        return ColumnText::tr("Decided");
    case CaseColumn::ClosedOn:
        return ColumnText::tr("Closed");
    case CaseColumn::Fine:
        return ColumnText::tr("Fine");
    case CaseColumn::Paid:
        return ColumnText::tr("Paid");
    case CaseColumn::NextDue:
        return ColumnText::tr("Next limit");
    case CaseColumn::Waiting:
        return ColumnText::tr("Waits for");
    case CaseColumn::Procedure:
        return ColumnText::tr("Procedure");
    case CaseColumn::Outcome:
        return ColumnText::tr("Outcome");
    }
    Q_UNREACHABLE();
}

std::optional<CaseOrder> orderOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return CaseOrder::Number;
    case CaseColumn::LeadOn:
        return CaseOrder::LeadOn;
    case CaseColumn::FiledOn:
        return CaseOrder::FiledOn;
    case CaseColumn::DecidedOn:
        return CaseOrder::DecidedOn;
    case CaseColumn::ClosedOn:
        return CaseOrder::ClosedOn;
    case CaseColumn::Fine:
        return CaseOrder::Fine;
    case CaseColumn::NextDue:
        return CaseOrder::NextDue;
    case CaseColumn::Paid:
        return CaseOrder::Paid;
    case CaseColumn::Stage:
        return CaseOrder::Stage;
    case CaseColumn::Matter:
        return CaseOrder::Matter;
    case CaseColumn::Unit:
        return CaseOrder::Unit;
    case CaseColumn::Party:
        return CaseOrder::Party;
    case CaseColumn::Cause:
        return CaseOrder::Cause;
    case CaseColumn::Place:
        return CaseOrder::Place;
    case CaseColumn::Officers:
        return CaseOrder::Officers;
    case CaseColumn::Waiting:
    case CaseColumn::Procedure:
    case CaseColumn::Outcome:
        return {};
    }
    Q_UNREACHABLE();
}

CaseCell cell(const CaseLine &line, CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return {.text = line.number};
    case CaseColumn::LeadOn:
        return dayCell(line.leadOn);
    case CaseColumn::Stage:
        return {.text = wordFor(stageNames, line.stage)};
    case CaseColumn::Party:
        return {.text = line.partyName};
    case CaseColumn::Matter:
        return {.text = line.matterName};
    case CaseColumn::Cause:
        // Before it is filed, and on the spot, a case has no cause of its own.
        return {.text = line.cause.isEmpty() ? line.matterName : line.cause};
    case CaseColumn::Place:
        return {.text = line.place};
    case CaseColumn::Unit:
        return {.text = line.unitName};
    case CaseColumn::Officers:
        return {.text = line.officerNames.join(ColumnText::tr(", "))};
    case CaseColumn::FiledOn:
        return dayCell(line.filedOn);
    case CaseColumn::DecidedOn:
        return dayCell(line.decidedOn);
    case CaseColumn::ClosedOn:
        return dayCell(line.closedOn);
    case CaseColumn::Fine:
        return amountCell(line.fine);
    case CaseColumn::Paid:
        return amountCell(line.paid);
    case CaseColumn::NextDue:
        return dayCell(line.nextDue);
    case CaseColumn::Waiting:
        return {.text = waitsFor(line)};
    case CaseColumn::Procedure:
        return {.text = line.procedure == Procedure::Undetermined
                            ? QString()
                            : wordFor(procedureNames, line.procedure)};
    case CaseColumn::Outcome:
        return {.text = line.outcome ? wordFor(outcomeNames, *line.outcome) : QString()};
    }
    Q_UNREACHABLE();
}

std::vector<XlsxWriter::Cell> row(const CaseLine &line, const QList<CaseColumn> &columns)
{
    std::vector<XlsxWriter::Cell> cells;
    for (const CaseColumn column : columns) {
        const CaseCell shown = cell(line, column);
        if (shown.day)
            cells.emplace_back(*shown.day);
        else if (shown.amount)
            cells.emplace_back(*shown.amount);
        else
            cells.emplace_back(shown.text);
    }
    return cells;
}

} // namespace anjuan::case_columns
