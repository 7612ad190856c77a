// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/documents/official_forms.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void noCorrectionOrder(Examination &file)
{
    if (file.penalised() && file.file.orders.empty())
        file.object(
            FindingText::tr("A penalty was decided, but the party was never ordered to correct."),
            file.file.decision->act);
}

void noBenchmark(Examination &file)
{
    if (!file.file.decision || file.file.decision->outcome != Outcome::Penalise)
        return;
    file.each<ReportInvestigation>([&](const Entry &entry, const ReportInvestigation &report) {
        if (report.discretion.isEmpty())
            file.object(
                FindingText::tr("The report does not say which benchmark was applied and why."),
                entry.act.sequence);
    });
}

/// 减轻: below the lowest fine only on a ground of the law, and discussed by the leaders.
void belowTheRange(Examination &file)
{
    const auto *ordinary = file.decided<DecidePenalty>();
    const auto *onTheSpot = file.decided<SummaryDecide>();
    if (!ordinary && !onTheSpot)
        return;
    const Money fine = fineOf(file.file.decision->penalties);
    const std::optional<Money> lowest =
        lowestFine(file.file, file.around.matters, file.file.decision->day);
    if (!lowest || fine.fen == 0 || fine >= *lowest)
        return;
    const QString grounds = ordinary ? ordinary->reasons : onTheSpot->facts + onTheSpot->basis;
    const bool discussed =
        std::any_of(file.file.discussions.begin(), file.file.discussions.end(),
                    [](const Discussion &one) { return one.topic != DiscussionTopic::Extension; });
    if (!grounds.contains(u"减轻"_s))
        file.object(FindingText::tr("The fine of %1 yuan is below the %2 yuan of the matter, and "
                                    "the decision names no ground for a mitigated penalty (减轻).")
                        .arg(official::yuan(fine), official::yuan(*lowest)),
                    file.file.decision->act);
    else if (!discussed)
        file.object(Finding::Severity::Points,
                    FindingText::tr("The fine of %1 yuan is below the %2 yuan of the matter, and "
                                    "the leaders did not discuss the mitigation.")
                        .arg(official::yuan(fine), official::yuan(*lowest)),
                    file.file.decision->act);
}

void noPaymentPlace(Examination &file)
{
    const auto *decision = file.decided<DecidePenalty>();
    if (decision && fineOf(decision->penalties).fen > 0 && decision->paymentPlace.isEmpty())
        file.object(FindingText::tr("The decision does not say where the fine is to be paid."),
                    file.file.decision->act);
}

/// Who is not punished is taught all the same (行政处罚法 33).
void noEducation(Examination &file)
{
    static const QStringList nothing{u"无"_s, u"没有"_s, u"未教育"_s, u"略"_s, u"/"_s, u"-"_s};
    const auto *decision = file.decided<DecideNoPenalty>();
    if (!decision || decision->ground == NoPenaltyGround::NotEstablished)
        return;
    const QString education = decision->education.trimmed();
    if (education.isEmpty() || nothing.contains(education))
        file.object(FindingText::tr("No penalty was given, and the file shows no education of the "
                                    "party."),
                    file.file.decision->act);
}

/// 及时改正 is what both grounds rest on.
void exemptNotCorrected(Examination &file)
{
    const auto *decision = file.decided<DecideNoPenalty>();
    if (!decision || (decision->ground != NoPenaltyGround::FirstOffence &&
                      decision->ground != NoPenaltyGround::MinorCorrected))
        return;
    const bool corrected = std::any_of(
        file.file.orders.begin(), file.file.orders.end(),
        [](const CorrectionOrder &order) { return order.result == CorrectionResult::Corrected; });
    if (!corrected)
        file.object(FindingText::tr("No penalty was given because the party corrected in time, and "
                                    "no re-inspection in the file shows it."),
                    file.file.decision->act);
}

void beyondTheSpot(Examination &file)
{
    const auto *decision = file.decided<SummaryDecide>();
    if (!decision || !file.around.partyKind)
        return;
    const Rules rules = file.rulesOn(file.file.decision->day);
    const Money most =
        rules.settings.summaryFine.of(partyClass(*file.around.partyKind, rules.settings));
    const bool otherKind = std::any_of(
        decision->penalties.begin(), decision->penalties.end(), [](const Penalty &penalty) {
            return penalty.kind != PenaltyKind::Fine && penalty.kind != PenaltyKind::Warning;
        });
    if (otherKind || fineOf(decision->penalties) > most)
        file.object(FindingText::tr("On the spot only a warning or a fine of at most %1 may be "
                                    "imposed on this party.")
                        .arg(gates::yuan(most)),
                    file.file.decision->act);
}

} // namespace

std::vector<FindingRule> finding_rules::ofDecision()
{
    using enum Finding::Severity;
    return {
        {"no_correction_order"_L1, Points, QT_TRANSLATE_NOOP("Finding", "No order to correct"),
         "行政处罚法第二十八条",
         QT_TRANSLATE_NOOP("Finding",
                           "Order the party to correct; this may still be done after the "
                           "decision."),
         noCorrectionOrder},
        {"no_benchmark"_L1, Points, QT_TRANSLATE_NOOP("Finding", "No benchmark named"),
         "住房和城乡建设行政处罚程序规定第二十条",
         QT_TRANSLATE_NOOP("Finding", "Say in the report which benchmark was applied and why."),
         noBenchmark},
        {"below_range"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Below the lowest fine"),
         "行政处罚法第三十二条、第五十七条第二款",
         QT_TRANSLATE_NOOP("Finding", "Name the ground of 行政处罚法 32 with its evidence and have "
                                      "the leaders discuss it, or decide within the range."),
         belowTheRange},
        {"no_payment_place"_L1, Points, QT_TRANSLATE_NOOP("Finding", "No place of payment"),
         "行政处罚法第五十九条；罚款决定与罚款收缴分离实施办法第七条",
         QT_TRANSLATE_NOOP("Finding", "Complete the decision by a document of correction."),
         noPaymentPlace},
        {"no_education"_L1, Points, QT_TRANSLATE_NOOP("Finding", "No education of the party"),
         "行政处罚法第三十三条第三款",
         QT_TRANSLATE_NOOP("Finding", "Educate the party and put the record into the file."),
         noEducation},
        {"exempt_not_corrected"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "No penalty, and no proof of the correction"),
         "行政处罚法第三十三条第一款",
         QT_TRANSLATE_NOOP("Finding", "Re-inspect and record that it was corrected."),
         exemptNotCorrected},
        {"beyond_summary"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Too heavy for the spot"),
         "行政处罚法第五十一条",
         QT_TRANSLATE_NOOP("Finding", "Revoke the decision and open an ordinary case."),
         beyondTheSpot},
    };
}

} // namespace anjuan
