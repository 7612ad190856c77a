// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_sayings.h"

#include "core/domain/discretion/list_json.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_words.h"

#include <QCoreApplication>

namespace anjuan::discretion_words {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionSayingText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionSayingText)
};

} // namespace

QString columnName(const QString &key)
{
    struct Column {
        QLatin1StringView key;
        const char *label;
    };
    static constexpr Column columns[] = {
        {"number"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "number")},
        {"source"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "source")},
        {"matter"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "matter")},
        {"violation"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "violation")},
        {"basis"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "basis")},
        {"statutory"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "fine allowed by law")},
        {"party"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "kind of party")},
        {"tier"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "tier")},
        {"condition"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "condition")},
        {"amount_from"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "lowest fine")},
        {"amount_to"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "highest fine")},
        {"unit"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "unit")},
        {"cap"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "cap")},
        {"standard"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "standard of the fine")},
        {"measures"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "other measures")},
        {"remark"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "remark")},
    };
    for (const Column &column : columns)
        if (key == column.key)
            return DiscretionSayingText::tr(column.label);
    return key;
}

QStringList differences(const RowChange &change)
{
    const QJsonObject before = jsonOf(change.before);
    const QJsonObject after = jsonOf(change.after);
    const auto cell = [](const QJsonObject &cells, const QString &key) {
        const QString text = cells.value(key).toString();
        return text.isEmpty() ? DiscretionSayingText::tr("(none)", "an empty cell") : text;
    };
    QStringList lines;
    for (const QString &field : change.fields)
        lines << DiscretionSayingText::tr("%1: %2 → %3", "a column, its cell before and after")
                     .arg(columnName(field), cell(before, field), cell(after, field));
    return lines;
}

QString standing(const LikePicture &picture)
{
    if (picture.isThin || !picture.proposed || !picture.percentile)
        return {};
    const QString fine = official::yuan(*picture.proposed);
    QString text =
        *picture.percentile >= 100
            ? DiscretionSayingText::tr("%1 yuan is higher than all like cases").arg(fine)
        : *picture.percentile <= 0
            ? DiscretionSayingText::tr("%1 yuan is lower than all like cases").arg(fine)
            : DiscretionSayingText::tr("%1 yuan is higher than about %2 % of the like cases")
                  .arg(fine, QString::number(*picture.percentile));
    return picture.isOutside ? DiscretionSayingText::tr(
                                   "%1, outside the ordinary range: the reason must be given.")
                                   .arg(text)
                             : DiscretionSayingText::tr("%1.").arg(text);
}

namespace {

void addTier(QStringList &lines, const TierOutcome &tier)
{
    const QString called = tier.condition.isEmpty()
                               ? tier.tier
                               : DiscretionSayingText::tr("%1 (%2)", "a tier and its condition")
                                     .arg(tier.tier, tier.condition);
    if (tier.fits != Truth::Yes) {
        lines << DiscretionSayingText::tr("  Possible: %1; it needs %2")
                     .arg(called, factNames(tier.missing));
        return;
    }
    const auto add = [&lines](const QString &line) { lines << u"    "_s + line; };
    lines << DiscretionSayingText::tr("  Fits: %1").arg(called);
    for (const QString &line : tier.arithmetic)
        add(line);
    if (!tier.amountMissing.isEmpty())
        add(DiscretionSayingText::tr("The amount needs %1.").arg(factNames(tier.amountMissing)));
    if (tier.range && tier.proposed)
        add(DiscretionSayingText::tr("Range %1, proposed %2 yuan.")
                .arg(range(*tier.range), official::yuan(*tier.proposed)));
    for (const QString &line : tier.notes)
        add(line);
    if (!tier.measures.isEmpty())
        add(DiscretionSayingText::tr("Besides: %1").arg(tier.measures));
}

} // namespace

QStringList report(const AssessmentReport &report)
{
    const Assessment &found = report.assessment;
    QStringList lines{DiscretionSayingText::tr("%1 — %2, in force since %3")
                          .arg(report.violation, report.set.name, toIso(report.set.effectiveFrom)),
                      label(found.status)};
    for (const TierOutcome &tier : found.tiers)
        if (tier.fits != Truth::No)
            addTier(lines, tier);
    if (report.windowFrom)
        lines << DiscretionSayingText::tr("Earlier punished since %1, by the register:")
                     .arg(toIso(*report.windowFrom));
    for (const EarlierOffence &one : report.earlier)
        lines << u"    %1  %2"_s.arg(one.number, one.why);
    lines << report.compared;
    if (!found.missing.isEmpty())
        lines << DiscretionSayingText::tr("Missing facts: %1").arg(factNames(found.missing));
    if (!found.judgements.isEmpty())
        lines
            << DiscretionSayingText::tr("A person must judge: %1").arg(factNames(found.judgements));
    return lines + found.notes;
}

QStringList recorded(const Assessed &assessed)
{
    QStringList lines{DiscretionSayingText::tr("Recorded on %1 by %2: %3, %4.")
                          .arg(toIso(assessed.day), assessed.setName, assessed.tier,
                               range({assessed.from, assessed.to}))};
    if (assessed.proposed)
        lines << DiscretionSayingText::tr("    Proposed then: %1 yuan.")
                     .arg(official::yuan(*assessed.proposed));
    return lines;
}

} // namespace anjuan::discretion_words
