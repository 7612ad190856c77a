// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"

#include <algorithm>

namespace anjuan {

namespace {

bool deprives(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::DowngradeQualification:
    case PenaltyKind::RevokePermit:
    case PenaltyKind::RestrictBusiness:
    case PenaltyKind::SuspendBusiness:
    case PenaltyKind::CloseDown:
    case PenaltyKind::RestrictEmployment:
        return true;
    case PenaltyKind::Warning:
    case PenaltyKind::Criticism:
    case PenaltyKind::Fine:
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods:
    case PenaltyKind::SuspendPermit:
    case PenaltyKind::Detention:
    case PenaltyKind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

/// The end of being shown, by what the decision weighs.
QStringView endRule(CreditClass weight)
{
    switch (weight) {
    case CreditClass::Slight:
        return u"T35a";
    case CreditClass::Ordinary:
        return u"T35c";
    case CreditClass::Serious:
        return u"T35e";
    }
    Q_UNREACHABLE();
}

} // namespace

CreditClass creditClassOf(const CaseFile &file, const Publication &publication)
{
    if (publication.creditClass || !file.decision)
        return publication.creditClass.value_or(CreditClass::Ordinary);
    const Penalties &penalties = file.decision->penalties;
    if (std::any_of(penalties.begin(), penalties.end(),
                    [](const Penalty &one) { return deprives(one.kind); }))
        return CreditClass::Serious;
    const bool mild = std::all_of(penalties.begin(), penalties.end(), [](const Penalty &one) {
        return one.kind == PenaltyKind::Warning || one.kind == PenaltyKind::Criticism;
    });
    return file.procedure == Procedure::Summary || mild ? CreditClass::Slight
                                                        : CreditClass::Ordinary;
}

QStringView repairRule(CreditClass weight)
{
    switch (weight) {
    case CreditClass::Slight:
        return {};
    case CreditClass::Ordinary:
        return u"T35b";
    case CreditClass::Serious:
        return u"T35d";
    }
    Q_UNREACHABLE();
}

void limitsOfCredit(LimitBook &book, const Publication &publication)
{
    const CaseFile &file = book.file();
    const Entry *decision = file.entry(publication.document);
    if (!decision)
        return;
    const Date day = decision->effectiveOn;
    const CreditClass weight = creditClassOf(file, publication);
    if (const QStringView rule = repairRule(weight); !rule.isEmpty())
        book.settleWhenOver(book.begin(rule, publication.act, day));
    const std::optional<Date> gone =
        publication.repairedOn ? publication.repairedOn : publication.withdrawnOn;
    book.settle(book.begin(endRule(weight), publication.act, day), gone, Limit::State::Expired);
}

} // namespace anjuan
