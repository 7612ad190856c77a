// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/matters/matter.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

namespace {

struct MatterText {
    Q_DECLARE_TR_FUNCTIONS(MatterText)
};

enum class Direction { Equal, Down, Up, Unclear };

/// What the lists of the provinces agree upon: a warning is the lightest, detention the heaviest;
/// how those that touch permits and business stand to one another they do not agree upon.
std::optional<int> severity(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::Warning:
        return 0;
    case PenaltyKind::Criticism:
        return 1;
    case PenaltyKind::Fine:
        return 2;
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods:
        return 3;
    case PenaltyKind::SuspendPermit:
    case PenaltyKind::DowngradeQualification:
    case PenaltyKind::RevokePermit:
    case PenaltyKind::RestrictBusiness:
    case PenaltyKind::SuspendBusiness:
    case PenaltyKind::CloseDown:
    case PenaltyKind::RestrictEmployment:
        return 4;
    case PenaltyKind::Detention:
        return 5;
    case PenaltyKind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

/// Whether `all` is `part` and beyond it only kinds heavier than any of `part`.
bool addsOnlyHeavier(const QList<PenaltyKind> &part, const QList<PenaltyKind> &all)
{
    const auto isIn = [](const QList<PenaltyKind> &kinds, PenaltyKind kind) {
        return kinds.contains(kind);
    };
    if (!std::all_of(part.begin(), part.end(), [&](PenaltyKind kind) { return isIn(all, kind); }))
        return false;
    for (const PenaltyKind added : all) {
        if (isIn(part, added))
            continue;
        for (const PenaltyKind kept : part)
            if (!severity(added) || !severity(kept) || *severity(added) <= *severity(kept))
                return false;
    }
    return true;
}

Direction kindsDirection(const QList<PenaltyKind> &before, const QList<PenaltyKind> &after)
{
    if (before == after)
        return Direction::Equal;
    if (addsOnlyHeavier(before, after))
        return Direction::Up;
    return addsOnlyHeavier(after, before) ? Direction::Down : Direction::Unclear;
}

Direction endDirection(std::optional<Money> before, std::optional<Money> after)
{
    if (before == after)
        return Direction::Equal;
    if (!before || !after)
        return Direction::Unclear;
    return *after < *before ? Direction::Down : Direction::Up;
}

Direction together(Direction a, Direction b)
{
    if (a == b || b == Direction::Equal)
        return a;
    return a == Direction::Equal ? b : Direction::Unclear;
}

/// No lower end stated with an upper one is from nothing up.
std::optional<Money> lowerEnd(const Matter &matter)
{
    return !matter.fineFrom && matter.fineTo ? std::optional(Money{}) : matter.fineFrom;
}

} // namespace

const Matter *inForce(const QList<Matter> &matters, QStringView code, Date day)
{
    const Matter *last = nullptr;
    for (const Matter &matter : matters)
        if (matter.code == code && matter.effectiveFrom <= day &&
            (!last || matter.effectiveFrom > last->effectiveFrom))
            last = &matter;
    return last && last->repealedOn && *last->repealedOn <= day ? nullptr : last;
}

Result<> checkPeriods(const QList<Matter> &matters)
{
    QList<const Matter *> ordered;
    for (const Matter &matter : matters)
        ordered += &matter;
    std::sort(ordered.begin(), ordered.end(), [](const Matter *a, const Matter *b) {
        return a->code != b->code ? a->code < b->code : a->effectiveFrom < b->effectiveFrom;
    });
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const Matter &matter = *ordered[i];
        if (matter.repealedOn && *matter.repealedOn <= matter.effectiveFrom)
            return refused(
                MatterText::tr("Matter %1 is repealed on %2, before it takes effect on %3.")
                    .arg(matter.code, toIso(*matter.repealedOn), toIso(matter.effectiveFrom)));
        if (i + 1 == ordered.size() || ordered[i + 1]->code != matter.code)
            continue;
        const Matter &next = *ordered[i + 1];
        if (next.effectiveFrom == matter.effectiveFrom)
            return refused(MatterText::tr("Matter %1 has two versions that take effect on %2.")
                               .arg(matter.code, toIso(next.effectiveFrom)));
        if (matter.repealedOn && *matter.repealedOn > next.effectiveFrom)
            return refused(MatterText::tr("Matter %1: the version of %2 lasts until %3, but "
                                          "another takes effect on %4 already.")
                               .arg(matter.code, toIso(matter.effectiveFrom),
                                    toIso(*matter.repealedOn), toIso(next.effectiveFrom)));
    }
    return {};
}

Comparison compared(const Matter &onAct, const Matter *onDecision)
{
    if (!onDecision)
        return Comparison::NewNoLongerUnlawful;
    Direction direction = kindsDirection(onAct.penalties, onDecision->penalties);
    const bool bothFine = onAct.penalties.contains(PenaltyKind::Fine) &&
                          onDecision->penalties.contains(PenaltyKind::Fine);
    if (bothFine) {
        direction = together(direction, endDirection(lowerEnd(onAct), lowerEnd(*onDecision)));
        direction = together(direction, endDirection(onAct.fineTo, onDecision->fineTo));
    }
    switch (direction) {
    case Direction::Equal:
        return Comparison::Same;
    case Direction::Down:
        return Comparison::NewLighter;
    case Direction::Up:
        return Comparison::NewHeavier;
    case Direction::Unclear:
        return Comparison::Unclear;
    }
    Q_UNREACHABLE();
}

QList<const Matter *> applicable(const QList<Matter> &matters, QStringView code, Date committed,
                                 bool continuing, Date decided)
{
    const Matter *then = inForce(matters, code, committed);
    const Matter *now = inForce(matters, code, decided);
    if (!then)
        return {};
    if (!now || now == then)
        return {then};
    switch (compared(*then, now)) {
    case Comparison::NewLighter:
        return {now};
    case Comparison::Unclear:
        return {then, now};
    case Comparison::Same:
    case Comparison::NewHeavier:
    case Comparison::NewNoLongerUnlawful:
        return continuing ? QList<const Matter *>{then, now} : QList<const Matter *>{then};
    }
    Q_UNREACHABLE();
}

} // namespace anjuan
