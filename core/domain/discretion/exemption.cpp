// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/exemption.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ExemptionText {
    Q_DECLARE_TR_FUNCTIONS(ExemptionText)
};

std::optional<ExemptionKind> readKind(const QString &written)
{
    const QString word = searchForm(written);
    if (const auto named = valueOf(exemptionKindNames, word))
        return named;
    if (word.startsWith(u"首违"))
        return ExemptionKind::FirstOffence;
    if (word.startsWith(u"首查"))
        return ExemptionKind::FirstInspection;
    if (word.startsWith(u"轻微"))
        return ExemptionKind::Minor;
    if (word.isEmpty() || word.startsWith(u"免") || word.startsWith(u"不予"))
        return ExemptionKind::Exempt;
    return {};
}

bool speaksOfFirst(const std::vector<FactTest> &tests)
{
    return std::any_of(tests.begin(), tests.end(),
                       [](const FactTest &test) { return test.fact == "first"_L1; });
}

} // namespace

ExemptionReading readExemption(const ExemptionCells &cells, int place, qint64 number)
{
    ExemptionReading reading;
    reading.item.cells = cells;
    reading.item.place = place;
    if (cells.item.isEmpty())
        reading.errors << RowNote{number, ExemptionText::tr("Item"),
                                  ExemptionText::tr("The row names no item.")};
    if (cells.conditions.isEmpty())
        reading.errors << RowNote{number, ExemptionText::tr("Conditions"),
                                  ExemptionText::tr("The row names no conditions.")};
    if (const auto kind = readKind(cells.kind))
        reading.item.kind = *kind;
    else
        reading.errors << RowNote{
            number, ExemptionText::tr("Kind"),
            ExemptionText::tr("“%1” is none of: 首违, 首查免罚, 轻微不罚, 免予处罚.")
                .arg(cells.kind.left(40))};
    reading.item.condition = readCondition(cells.conditions, ConditionStyle::Exemption);
    // 首违 and 首查 say by their name what their conditions may leave out.
    if (reading.item.kind == ExemptionKind::FirstOffence ||
        reading.item.kind == ExemptionKind::FirstInspection)
        for (std::vector<FactTest> &tests : reading.item.condition.anyOf)
            if (!speaksOfFirst(tests))
                tests.insert(
                    tests.begin(),
                    FactTest{.fact = u"first"_s, .oneOf = {u"yes"_s}, .words = cells.kind});
    return reading;
}

ExemptionItem lawsOwnExemption()
{
    ExemptionCells cells;
    cells.item = u"行政处罚法第三十三条第一款"_s;
    cells.basis = u"《中华人民共和国行政处罚法》第三十三条第一款"_s;
    cells.conditions = u"初次违法且危害后果轻微并及时改正"_s;
    cells.kind = u"首违不罚"_s;
    return readExemption(cells, 0, 0).item;
}

ExemptionItem lawsOwnMinorExemption()
{
    ExemptionCells cells;
    cells.item = u"行政处罚法第三十三条第一款"_s;
    cells.basis = u"《中华人民共和国行政处罚法》第三十三条第一款"_s;
    cells.conditions = u"违法行为轻微；及时改正；没有造成危害后果"_s;
    cells.kind = u"轻微不罚"_s;
    return readExemption(cells, 0, 0).item;
}

ExemptionItem lawsOwnFaultlessExemption()
{
    ExemptionCells cells;
    cells.item = u"行政处罚法第三十三条第二款"_s;
    cells.basis = u"《中华人民共和国行政处罚法》第三十三条第二款"_s;
    cells.conditions = u"当事人有证据足以证明没有主观过错"_s;
    cells.kind = u"不予处罚"_s;
    return readExemption(cells, 0, 0).item;
}

bool needsFirst(const ExemptionItem &item)
{
    return std::any_of(item.condition.anyOf.begin(), item.condition.anyOf.end(), speaksOfFirst);
}

void judgeEarlier(EarlierOffence &offence, Date from, FirstBasis basis, bool countsWarnings)
{
    const Date day =
        basis == FirstBasis::Punished && offence.decidedOn ? *offence.decidedOn : offence.foundOn;
    offence.isInWindow = day >= from;
    offence.counts = false;
    if (offence.isOverturned)
        offence.why = ExemptionText::tr("It does not count: no violation remained of it.");
    else if (!offence.isInWindow)
        offence.why =
            ExemptionText::tr("It does not count: %1 lies before the window, which begins on %2.")
                .arg(toIso(day), toIso(from));
    else if (offence.isWarning && !countsWarnings)
        offence.why = ExemptionText::tr(
            "It does not count: the party was only warned or made to correct, and the list does "
            "not count that.");
    else if (basis == FirstBasis::Punished && !offence.isPunished && !offence.isWarning)
        offence.why = ExemptionText::tr("It does not count: it was not punished.");
    else {
        offence.counts = true;
        offence.why =
            offence.isPunished
                ? ExemptionText::tr("It counts: punished on %1.")
                      .arg(toIso(offence.decidedOn.value_or(offence.foundOn)))
                : ExemptionText::tr("It counts: found on %1.").arg(toIso(offence.foundOn));
    }
}

ExemptionAnswer ask(const ExemptionItem &item, const FactValues &facts)
{
    ExemptionAnswer answer{.holds = holds(item.condition, facts),
                           .missing = missingFor(item.condition, facts)};
    for (const std::vector<FactTest> &tests : item.condition.anyOf) {
        std::vector<ConditionTick> ticks;
        for (const FactTest &test : tests)
            ticks.push_back(
                {test.key(), test.words, holds(test, facts), facts.value(test.key()).evidence});
        answer.alternatives.push_back(std::move(ticks));
    }
    return answer;
}

} // namespace anjuan
