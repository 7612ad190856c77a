// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"

#include <algorithm>

namespace anjuan {

namespace {

bool contains(const std::vector<PenaltyKind> &kinds, PenaltyKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

CreditClass creditClassOf(const CaseFile &file, std::optional<CreditClass> stated, const Law &law)
{
    const CreditRules *rules = file.decision ? law.credit(file.decision->day) : nullptr;
    if (stated || !rules)
        return stated.value_or(CreditClass::Ordinary);
    const Penalties &penalties = file.decision->penalties;
    if (std::any_of(penalties.begin(), penalties.end(),
                    [&](const Penalty &one) { return contains(rules->serious, one.kind); }))
        return CreditClass::Serious;
    const bool mild = std::all_of(penalties.begin(), penalties.end(), [&](const Penalty &one) {
        return contains(rules->slightOnly, one.kind);
    });
    return (file.procedure == Procedure::Summary && rules->slightSummary) || mild
               ? CreditClass::Slight
               : CreditClass::Ordinary;
}

const Rule *repairRule(CreditClass weight, const Law &law, Date decidedOn)
{
    if (weight == CreditClass::Slight)
        return nullptr;
    const Rule *graver = weight == CreditClass::Serious ? law.rule(u"T35d", decidedOn) : nullptr;
    return graver ? graver : law.rule(u"T35b", decidedOn);
}

/// Until 2026 all entries ended by one rule.
const Rule *endRule(CreditClass weight, const Law &law, Date decidedOn)
{
    const Rule *own = weight == CreditClass::Slight    ? law.rule(u"T35a", decidedOn)
                      : weight == CreditClass::Serious ? law.rule(u"T35e", decidedOn)
                                                       : nullptr;
    return own ? own : law.rule(u"T35c", decidedOn);
}

void limitsOfCredit(LimitBook &book, const Publication &publication)
{
    const CaseFile &file = book.file();
    const Entry *decision = file.entry(publication.document);
    if (!decision)
        return;
    const Date day = decision->effectiveOn;
    const Law &law = book.rules().law;
    const CreditClass weight = creditClassOf(file, publication.creditClass, law);
    if (const Rule *rule = repairRule(weight, law, day))
        book.settleWhenOver(book.begin(rule->id, publication.act, day));
    const std::optional<Date> gone =
        publication.repairedOn ? publication.repairedOn : publication.withdrawnOn;
    if (const Rule *rule = endRule(weight, law, day))
        book.settle(book.begin(rule->id, publication.act, day), gone, Limit::State::Expired);
}

} // namespace anjuan
