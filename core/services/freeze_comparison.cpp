// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freeze_comparison.h"

#include "core/domain/calendar/clock.h"
#include "core/domain/casework/act_kinds.h"
#include "core/storage/ledger.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace anjuan::freeze_comparison {

using namespace Qt::StringLiterals;

namespace {

struct FreezeComparisonText {
    Q_DECLARE_TR_FUNCTIONS(FreezeComparisonText)
};

QStringList actsBetween(const Database &db, CaseId id, Moment from, Moment to)
{
    QStringList said;
    for (const Act &act : ledger::acts(db, id))
        if (act.recordedAt > from && act.recordedAt <= to) {
            const ActKind *kind = actKind(act.kind);
            said << FreezeComparisonText::tr("act %1 “%2” of %3, recorded by %4 at %5")
                        .arg(QString::number(act.sequence), kind ? kind->labelHere() : act.kind,
                             toIso(act.day), act.account, clockInChina(act.recordedAt));
        }
    return said;
}

std::vector<FreezeChange> changesOf(const Database &db, const FrozenFigures &a,
                                    const FrozenFigures &b, const FrozenFigures::Figure &before,
                                    const FrozenFigures::Figure &after)
{
    std::set<qint64> entries;
    for (const auto &[entry, value] : before.cases)
        entries.insert(entry);
    for (const auto &[entry, value] : after.cases)
        entries.insert(entry);
    std::vector<FreezeChange> changes;
    for (const qint64 entry : entries) {
        const auto was = before.cases.find(entry);
        const auto is = after.cases.find(entry);
        FreezeChange change;
        if (was == before.cases.end())
            change.how = FreezeChange::How::Added;
        else if (is == after.cases.end())
            change.how = FreezeChange::How::Removed;
        else if (was->second != is->second)
            change.how = FreezeChange::How::Changed;
        else
            continue;
        if (was != before.cases.end())
            change.before = figures::toText(was->second, before.places);
        if (is != after.cases.end())
            change.after = figures::toText(is->second, after.places);
        const CaseHead head = freeze_store::headAt(db, entry, std::max(a.cutOff, b.cutOff));
        change.id = head.id;
        if (const auto listed = register_store::find(db, head.id))
            change.number = listed->row.number();
        change.acts =
            actsBetween(db, head.id, std::min(a.cutOff, b.cutOff), std::max(a.cutOff, b.cutOff));
        changes.push_back(change);
    }
    return changes;
}

const FrozenFigures::Figure &figureIn(const FrozenFigures &frozen, const QString &id)
{
    static const FrozenFigures::Figure none;
    const auto found = frozen.figures.find(id);
    return found == frozen.figures.end() ? none : found->second;
}

QString textOf(const FrozenFigures::Figure &figure)
{
    return figure.value ? figures::toText(*figure.value, figure.places) : QString();
}

} // namespace

std::vector<FigureChange> between(const Database &db, const FrozenFigures &before,
                                  const FrozenFigures &after)
{
    std::vector<FigureChange> changes;
    for (const Indicator &indicator : statistics::book().indicators) {
        const FrozenFigures::Figure &was = figureIn(before, indicator.id);
        const FrozenFigures::Figure &is = figureIn(after, indicator.id);
        if (was.value != is.value || was.cases != is.cases)
            changes.push_back({indicator.id, indicator.name, textOf(was), textOf(is),
                               changesOf(db, before, after, was, is)});
    }
    return changes;
}

} // namespace anjuan::freeze_comparison
