// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion_json.h"
#include "app/ctl/layout.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_sayings.h"
#include "core/services/discretion_words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionTextText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionTextText)
};

void addEarlier(QStringList &lines, const std::vector<EarlierOffence> &earlier, int columns)
{
    for (const EarlierOffence &one : earlier)
        lines << wrapped(u"    %1  %2"_s.arg(one.number, one.why), columns, 6);
}

/// Lines that stand further in go on a little further still.
QString wrappedLines(const QStringList &lines, int columns)
{
    QStringList found;
    for (const QString &line : lines) {
        const qsizetype in = line.size() - QStringView(line).trimmed().size();
        found << wrapped(line, columns, in < 4 ? static_cast<int>(in) + 4 : 6);
    }
    return found.join(u'\n');
}

} // namespace

QString textOf(const AssessmentReport &report, int columns)
{
    return wrappedLines(discretion_words::report(report), columns);
}

QString textOf(const AssessmentReplay &replay, int columns)
{
    return wrappedLines(discretion_words::recorded(replay.recorded), columns) + u'\n' +
           DiscretionTextText::tr("Now:") + u'\n' + textOf(replay.again, columns);
}

QString textOf(const FirstOffenceReport &report, int columns)
{
    QStringList lines;
    lines << wrapped(report.list ? DiscretionTextText::tr("%1 — %2, in force since %3")
                                       .arg(report.violation, report.list->name,
                                            toIso(report.list->effectiveFrom))
                                 : DiscretionTextText::tr("%1 — no list has it: %2 itself is asked")
                                       .arg(report.violation, report.item.cells.item),
                     columns, 4);
    lines << (report.isFirst ? DiscretionTextText::tr("First: nothing counts against it.")
                             : DiscretionTextText::tr("Not the first time:"));
    addEarlier(lines, report.earlier, columns);
    lines << wrapped(DiscretionTextText::tr("Searched: %1")
                         .arg(report.searched.join(DiscretionTextText::tr("; "))),
                     columns, 4);
    for (const auto &ticks : report.answer.alternatives)
        for (const ConditionTick &tick : ticks)
            lines << wrapped(
                DiscretionTextText::tr("    %1: %2", "a condition and whether it holds")
                    .arg(tick.words, discretion_words::label(tick.holds)),
                columns, 6);
    lines << DiscretionTextText::tr("Exempt: %1").arg(discretion_words::label(report.answer.holds));
    if (!report.answer.missing.isEmpty())
        lines << wrapped(DiscretionTextText::tr("Missing facts: %1")
                             .arg(discretion_words::factNames(report.answer.missing)),
                         columns, 4);
    return lines.join(u'\n');
}

QString textOf(const LikeReport &report, int columns)
{
    const LikePicture &picture = report.picture;
    QStringList lines;
    lines << wrapped(report.tier.isEmpty()
                         ? DiscretionTextText::tr("%1: %2 case(s) of matter %3 decided since %4")
                               .arg(report.number, QString::number(picture.counted), report.matter,
                                    toIso(report.from))
                         : DiscretionTextText::tr("%1: %2 case(s) of matter %3, tier “%4”, decided "
                                                  "since %5")
                               .arg(report.number, QString::number(picture.counted), report.matter,
                                    report.tier, toIso(report.from)),
                     columns, 4);
    if (report.isByMatterAlone())
        lines << wrapped(DiscretionTextText::tr("The case is not assessed by a benchmark: it is "
                                                "compared by its matter alone, whatever the kind "
                                                "of party and the tier, and only with cases that "
                                                "were not assessed either."),
                         columns, 4);
    lines << DiscretionTextText::tr("Decided from %1 to %2; what was decided later is left out.")
                 .arg(toIso(report.from), toIso(report.until));
    int most = 1;
    for (const LikeBar &bar : picture.bars)
        most = std::max(most, bar.count);
    for (const LikeBar &bar : picture.bars)
        lines << u"%1 – %2 %3 %4"_s.arg(official::yuan(bar.from), 10)
                     .arg(official::yuan(bar.to), 10)
                     .arg(QString(bar.count * 40 / most, u'█'))
                     .arg(bar.count);
    if (picture.median)
        lines << DiscretionTextText::tr("Median %1 yuan; half of them between %2 and %3.")
                     .arg(official::yuan(*picture.median), official::yuan(*picture.lowQuartile),
                          official::yuan(*picture.highQuartile));
    if (picture.bandFrom)
        lines << DiscretionTextText::tr("Band: %1 to %2 yuan.")
                     .arg(official::yuan(*picture.bandFrom), official::yuan(*picture.bandTo));
    else
        lines << DiscretionTextText::tr("Too few cases for a band: at least %1 are needed.")
                     .arg(fewestLikeCases);
    if (const QString standing = discretion_words::standing(picture); !standing.isEmpty())
        lines << wrapped(standing, columns, 4);
    Table table({DiscretionTextText::tr("Decided"), DiscretionTextText::tr("Fine"),
                 DiscretionTextText::tr("Decision"), DiscretionTextText::tr("Remark")});
    for (const LikeCase &one : picture.cases) {
        QStringList remarks;
        if (one.isChanged)
            remarks << DiscretionTextText::tr("changed later, not counted");
        if (one.isOutlier)
            remarks << DiscretionTextText::tr("outside the band");
        if (one.isNear)
            remarks << DiscretionTextText::tr("near in facts");
        table.add({toIso(one.decidedOn), official::yuan(one.fine), one.number,
                   remarks.join(DiscretionTextText::tr(", "))});
    }
    if (!table.isEmpty())
        lines << table.toText(columns);
    return lines.join(u'\n');
}

} // namespace anjuan::ctl
