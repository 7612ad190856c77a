// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/benchmark.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct BenchmarkText {
    Q_DECLARE_TR_FUNCTIONS(BenchmarkText)
};

} // namespace

TierLevel tierLevelOf(const QString &tier)
{
    struct Word {
        QStringView word;
        TierLevel level;
    };
    // The longer word stands before the one it contains: 特别轻微 before 轻微.
    static constexpr Word words[] = {
        {u"特别轻微", TierLevel::NotPunished}, {u"不罚", TierLevel::NotPunished},
        {u"不予", TierLevel::NotPunished},     {u"免予", TierLevel::NotPunished},
        {u"免罚", TierLevel::NotPunished},     {u"减轻", TierLevel::Mitigated},
        {u"从轻", TierLevel::Lenient},         {u"较轻", TierLevel::Lenient},
        {u"轻微", TierLevel::Lenient},         {u"一般", TierLevel::Ordinary},
        {u"从重", TierLevel::Severe},          {u"较重", TierLevel::Severe},
        {u"严重", TierLevel::Severe},          {u"顶格", TierLevel::Severe},
    };
    for (const Word &one : words)
        if (tier.contains(one.word))
            return one.level;
    return TierLevel::Own;
}

bool BenchmarkRow::isGeneral() const { return cells.violation.contains(u"通用规则"_s); }

QString BenchmarkRow::tierHere() const
{
    // It goes into decisions, where the number of a row would say nothing.
    constexpr qsizetype longest = 60;
    if (!cells.tier.isEmpty())
        return cells.tier;
    if (const QString words = cells.condition.simplified(); !words.isEmpty())
        return words.size() <= longest ? words : words.left(longest - 1) + u'…';
    return BenchmarkText::tr("row %1").arg(place);
}

PartySide sideOf(PartyKind kind, bool soleTraderIsCitizen)
{
    switch (kind) {
    case PartyKind::NaturalPerson:
        return PartySide::Citizen;
    case PartyKind::SoleTrader:
        return soleTraderIsCitizen ? PartySide::Citizen : PartySide::Organisation;
    case PartyKind::LegalPerson:
    case PartyKind::OtherOrganisation:
        return PartySide::Organisation;
    }
    Q_UNREACHABLE();
}

} // namespace anjuan
