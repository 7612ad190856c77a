// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/money_owed.h"
#include "core/domain/documents/official_forms.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Whether the act is about the decision in force, not about one that was made anew since.
bool isOfTheDecision(const Examination &file, const Entry &entry)
{
    return file.file.decision && entry.act.sequence > file.file.decision->act;
}

/// 涉及金钱给付的，应当有明确的金额 (行政强制法 35): all that is owed, or the fine without
/// surcharge.
void demandedSumDiffers(Examination &file)
{
    file.each<Demand>([&](const Entry &entry, const Demand &demand) {
        if (!demand.amount || demand.purpose != DemandPurpose::CourtApplication ||
            !isOfTheDecision(file, entry))
            return;
        const Balance balance =
            balanceOf(file.file, file.rulesOn(entry.effectiveOn), entry.effectiveOn);
        const Money withoutSurcharge = balance.fineOwed() + balance.gainsOwed();
        if (*demand.amount == balance.left() || *demand.amount == withoutSurcharge)
            return;
        file.object(
            FindingText::tr("The demand of %1 asks for %2 yuan; on that day %3 yuan of fine "
                            "and confiscation and %4 yuan of surcharge were owed.")
                .arg(toIso(entry.effectiveOn), official::yuan(*demand.amount),
                     official::yuan(withoutSurcharge), official::yuan(balance.surchargeOwed())),
            entry.act.sequence);
    });
}

/// What the court granted in part, if it did.
std::optional<Money> grantedInPart(const Examination &file, int application)
{
    std::optional<Money> granted;
    file.each<RulingOfCourt>([&](const Entry &, const RulingOfCourt &ruling) {
        if (ruling.application == application && ruling.outcome == EnforcementRuling::Partly)
            granted = ruling.amount;
    });
    return granted;
}

Money paidSince(const CaseFile &file, int act)
{
    Money paid;
    for (const Payment &payment : file.payments)
        if (payment.act > act)
            paid += payment.amount;
    return paid;
}

/// Money that the court got in is in the ledger (行政强制法 60): the fine, or as much as was
/// granted.
void enforcedButNotReceived(Examination &file)
{
    file.each<ResultOfEnforcement>([&](const Entry &entry, const ResultOfEnforcement &result) {
        if (result.result != EnforcementResult::Full || !isOfTheDecision(file, entry))
            return;
        Money left = balanceOf(file.file, file.rules, file.today).fineOwed();
        if (const std::optional<Money> granted = grantedInPart(file, result.application))
            left = std::min(left, *granted - paidSince(file.file, result.application));
        if (left.fen > 0)
            file.object(
                FindingText::tr("Enforcement was recorded on %1 as complete; %2 yuan of the "
                                "fine are not received.")
                    .arg(toIso(entry.effectiveOn), official::yuan(left)),
                entry.act.sequence);
    });
}

/// What is published is taken back when the decision is changed (行政处罚法 48), and stays
/// otherwise.
void withdrawnUnchanged(Examination &file)
{
    file.each<WithdrawPublication>([&](const Entry &entry, const WithdrawPublication &withdrawal) {
        for (const Publication &publication : file.file.publications)
            if (publication.act == withdrawal.publication &&
                !overturnedOn(file.file, file.rules, publication, entry.effectiveOn))
                file.object(FindingText::tr("The decision was taken back from publication on %1, "
                                            "and nothing in the file has changed it by then.")
                                .arg(toIso(entry.effectiveOn)),
                            entry.act.sequence);
    });
}

} // namespace

std::vector<FindingRule> finding_rules::ofEnforcement()
{
    using enum Finding::Severity;
    return {
        {"demanded_sum_differs"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "A demand does not ask for what is owed"),
         "行政强制法第三十五条",
         QT_TRANSLATE_NOOP("Finding", "Issue the demand again with the amount owed on its day; the "
                                      "application to the court asks for the same."),
         demandedSumDiffers},
        {"enforced_not_received"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Enforced in full, but the money is not received"),
         "行政强制法第六十条",
         QT_TRANSLATE_NOOP("Finding", "Record the payments with their receipts, or correct the "
                                      "result of the enforcement."),
         enforcedButNotReceived},
        {"withdrawn_unchanged"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "A publication was withdrawn though nothing changed it"),
         "行政处罚法第四十八条",
         QT_TRANSLATE_NOOP("Finding", "Record the decision on the remedy that changed it; publish "
                                      "again where it was withdrawn without one."),
         withdrawnUnchanged},
    };
}

} // namespace anjuan
