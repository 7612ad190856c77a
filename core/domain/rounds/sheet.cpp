// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds/sheet.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetText)
};

} // namespace

bool ScoreSheet::isOverdue(Date today) const
{
    return state == SheetState::Rectifying && !rectifications.isEmpty() &&
           rectifications.back().due < today;
}

bool ScoreSheet::isContested() const
{
    return !objections.isEmpty() && !objections.back().answeredOn;
}

ScoreMark *ScoreSheet::mark(const QString &item)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const auto &one) { return one.item == item; });
    return found == marks.end() ? nullptr : &*found;
}

const ScoreMark *ScoreSheet::mark(const QString &item) const
{
    return const_cast<ScoreSheet *>(this)->mark(item);
}

void prefill(ScoreSheet &sheet, const FileStandard &standard, const std::vector<Finding> &findings)
{
    sheet.marks.clear();
    sheet.unplaced.clear();
    QHash<QString, qsizetype> placeOf; // of the item of a rule
    for (const StandardItem &item : standard.items) {
        for (const QString &rule : item.rules)
            placeOf.insert(rule, sheet.marks.size());
        sheet.marks << ScoreMark{.item = item.id};
    }
    for (const Finding &finding : findings) {
        // A limit by its own name goes before all limits together.
        const FindingRule *rule = findingRule(finding.id);
        const qsizetype place =
            placeOf.value(finding.id, rule ? placeOf.value(QString(rule->id), -1) : -1);
        if (place < 0) {
            if (finding.severity != Finding::Severity::Note)
                sheet.unplaced << finding.text;
            continue;
        }
        ScoreMark &mark = sheet.marks[place];
        const StandardItem &item = standard.items[place];
        mark.notes << finding.text;
        if (item.isVeto)
            mark.isFoundVeto = true;
        else
            mark.found = std::min(item.points, mark.found + item.each);
    }
    for (ScoreMark &mark : sheet.marks) {
        mark.deducted = mark.found;
        mark.isVetoed = mark.isFoundVeto;
    }
}

SheetScore scoreOf(const ScoreSheet &sheet, const FileStandard &standard)
{
    int applicable = 0;
    int lost = 0;
    SheetScore score;
    for (const ScoreMark &mark : sheet.marks) {
        const StandardItem *item = standard.item(mark.item);
        if (!item || mark.isNotApplicable)
            continue;
        score.isVetoed = score.isVetoed || mark.isVetoed;
        applicable += item->isVeto ? 0 : item->points;
        lost += item->isVeto ? 0 : std::min(mark.deducted, item->points);
    }
    score.tenths = score.isVetoed   ? 0
                   : applicable > 0 ? ((applicable - lost) * 1000 + applicable / 2) / applicable
                                    : 1000;
    score.grade = standard.gradeOf(score.tenths, score.isVetoed);
    return score;
}

Result<> applyMark(ScoreSheet &sheet, const FileStandard &standard, const MarkWish &wish,
                   const QString &by)
{
    const StandardItem *item = standard.item(wish.item);
    ScoreMark *mark = sheet.mark(wish.item);
    if (!item || !mark)
        return notFound(SheetText::tr("The standard has no item %1.").arg(wish.item.left(40)));
    if (wish.reason.trimmed().size() < 2 || wish.reason.size() > 1000)
        return refused(SheetText::tr("A mark is changed with a reason of 2 to 1000 characters."));
    ScoreMark changed = *mark;
    changed.deducted = wish.deducted.value_or(mark->deducted);
    changed.isVetoed = wish.isVetoed.value_or(mark->isVetoed);
    changed.isNotApplicable = wish.isNotApplicable.value_or(mark->isNotApplicable);
    if (changed.deducted < 0 || changed.deducted > item->points)
        return refused(SheetText::tr("Item %1 is worth %2 points; %3 cannot be taken off.")
                           .arg(item->id, tenthsText(item->points), tenthsText(changed.deducted)));
    if (changed.isVetoed && !item->isVeto)
        return refused(SheetText::tr("Item %1 has no veto; take points off.").arg(item->id));
    if (changed.isNotApplicable && (changed.isVetoed || changed.deducted > 0))
        return refused(SheetText::tr("Item %1 either does not apply or is objected to, not both.")
                           .arg(item->id));
    if (changed.deducted == mark->deducted && changed.isVetoed == mark->isVetoed &&
        changed.isNotApplicable == mark->isNotApplicable)
        return refused(SheetText::tr("Item %1 is marked so already.").arg(item->id));
    changed.reason = wish.reason.trimmed();
    changed.by = by;
    *mark = changed;
    return {};
}

} // namespace anjuan
