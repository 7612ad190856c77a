// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_sums.h"
#include "core/services/figure_tables.h"
#include "core/services/freeze_comparison.h"
#include "core/services/office.h"
#include "core/services/typed_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace anjuan::freezes {

using namespace Qt::StringLiterals;

namespace {

struct FreezeChecksText {
    Q_DECLARE_TR_FUNCTIONS(FreezeChecksText)
};

using Remarks = std::vector<FreezeRemark>;

constexpr int mostNamed = 50;
constexpr int yearsLookedBack = 2; ///< of freezes before the year's own
constexpr qint64 leapFrom = 10;    ///< a figure that was or is at least that …
constexpr qint64 leapPercent = 30; ///< … and changed by more than that is a leap

/// Sums within the book: the parts of a whole, and what goes from year to year.
void checkSums(const YearFigures &figures, Remarks &remarks)
{
    const auto value = [&](QLatin1StringView id) {
        const YearFigure *figure = figures.find(QString(id));
        return figure ? figure->value.value_or(0) : qint64(0);
    };
    const auto compare = [&](QLatin1StringView whole, const QList<QLatin1StringView> &parts) {
        qint64 sum = 0;
        for (const QLatin1StringView part : parts)
            sum += value(part);
        if (sum != value(whole))
            remarks.push_back({FreezeChecksText::tr("“%1” is %2, but its parts add up to %3.")
                                   .arg(statistics::book().find(QString(whole))->name.here(),
                                        QString::number(value(whole)), QString::number(sum)),
                               {},
                               true});
    };
    compare("penalised"_L1, {"kind_warning"_L1, "kind_fine"_L1, "kind_confiscation"_L1,
                             "kind_heavier"_L1, "kind_other"_L1});
    compare("penalised"_L1, {"penalised_ordinary"_L1, "penalised_summary"_L1});
    compare("decided"_L1, {"penalised"_L1, "not_penalised"_L1, "transferred"_L1, "withdrawn"_L1});
    compare("fines_and_confiscated"_L1, {"fines"_L1, "confiscated"_L1});
    compare("coercive_measures"_L1, {"seals"_L1, "seizures"_L1});
    compare("reconsiderations_decided"_L1,
            {"reconsiderations_upheld"_L1, "reconsiderations_rejected"_L1,
             "reconsiderations_ended"_L1, "reconsiderations_changed"_L1,
             "reconsiderations_revoked"_L1, "reconsiderations_unlawful"_L1,
             "reconsiderations_ordered"_L1});
    compare("suits_decided"_L1, {"suits_lost"_L1, "suits_not_lost"_L1});
    compare("suits_decided"_L1,
            {"suits_decided_first"_L1, "suits_decided_second"_L1, "suits_decided_retrial"_L1});
    const qint64 left = value("on_hand_start"_L1) + value("filed"_L1) - value("closed"_L1);
    if (left != value("on_hand"_L1))
        remarks.push_back(
            {FreezeChecksText::tr("On hand at the start, with those filed and without those "
                                  "closed, makes %1; on hand at the end are %2. Leads closed "
                                  "without having been filed explain it, or days that contradict "
                                  "one another.")
                 .arg(left)
                 .arg(value("on_hand"_L1)),
             {},
             false});
}

/// Sums within each official table and across all of them.
void checkTables(const FigurePlace &place, const YearFigures &figures, Remarks &remarks)
{
    for (const TableProfile &profile : figure_tables::profiles())
        for (const FilledTable &table : figure_tables::fill(profile, figures, place))
            for (const QString &fault : table.faults)
                remarks.push_back({profile.name.here() + u' ' + fault, {}, true});
}

void checkCases(const FigurePlace &place, Remarks &remarks)
{
    // Who does not reach all units would be told of cases of others.
    if (place.scope.units)
        return;
    const auto add = [&](const QString &text, const QStringList &cases) {
        if (!cases.isEmpty())
            remarks.push_back({text, cases, false});
    };
    const Database &db = place.then;
    const Date from = place.scope.from;
    const Date to = place.scope.to;
    add(FreezeChecksText::tr("Closed in the period without a decision:"),
        freeze_store::closedWithoutDecision(db, from, to, mostNamed));
    add(FreezeChecksText::tr("Penalised in the period, but no kind of penalty is known:"),
        freeze_store::penalisedWithoutPenalty(db, from, to, mostNamed));
    add(FreezeChecksText::tr("Decided in the period, but not filed by then:"),
        freeze_store::decidedBeforeFiling(db, from, to, mostNamed));
    add(FreezeChecksText::tr("Closed in the period, but the day of service of the penalty decision "
                             "is missing:"),
        freeze_store::closedWithoutService(db, from, to, mostNamed));
    add(FreezeChecksText::tr("Filed in the period, but the day of the conduct is missing:"),
        freeze_store::filedWithoutConduct(db, from, to, mostNamed));
}

/// The last freeze of the unit for the year itself and those shortly before.
std::vector<Freeze> earlierFreezes(const Database &db, const StatisticsQuery &query)
{
    std::set<int> seen;
    std::vector<Freeze> found;
    for (const Freeze &one : freeze_store::all(db))
        if (one.unit == query.unit && one.year <= query.year &&
            one.year >= query.year - yearsLookedBack && seen.insert(one.year).second)
            found.push_back(one);
    return found;
}

/// Late entries that reach back into what is frozen already, and what differs from the year itself.
Result<> checkEarlier(Database &db, const Session &session, const Rulebook &rules,
                      const StatisticsQuery &query, Remarks &remarks)
{
    for (const Freeze &one : earlierFreezes(db, query)) {
        const Result<FrozenFigures> before =
            freeze_content::read(freeze_store::find(db, one.number)->content);
        if (!before)
            return before.error();
        StatisticsQuery now = query;
        now.year = one.year;
        const Result<FrozenFigures> after = figure_place::at<FrozenFigures>(
            db, session, rules, now, {}, [&](const FigurePlace &place) {
                return freeze_content::read(freeze_content::made(db, place, now));
            });
        if (!after)
            return after.error();
        for (const FigureChange &change : freeze_comparison::between(db, *before, *after)) {
            QStringList cases;
            for (const FreezeChange &named : change.cases)
                if (cases.size() < mostNamed)
                    cases << named.number;
            remarks.push_back(
                {FreezeChecksText::tr("Since freeze %1 of %2 “%3” has changed from %4 to %5.")
                     .arg(QString::number(one.number), QString::number(one.year),
                          change.name.here(), change.before.isEmpty() ? u"—"_s : change.before,
                          change.after.isEmpty() ? u"—"_s : change.after),
                 cases, false});
        }
    }
    return {};
}

void checkTyped(const Database &db, const StatisticsQuery &query, Remarks &remarks)
{
    for (const TypedFigure &one : typed_figure_store::ofYear(db, query.year)) {
        const Indicator *indicator = statistics::book().find(one.indicator);
        if (one.kind == TypedKind::Note)
            continue;
        if (!indicator) {
            remarks.push_back({FreezeChecksText::tr("What was typed for “%1” belongs to no figure "
                                                    "of this edition.")
                                   .arg(one.indicator),
                               {},
                               false});
            continue;
        }
        if (!one.reviewedAt)
            remarks.push_back(
                {FreezeChecksText::tr("“%1” was typed by %2 and nobody has reviewed it.")
                     .arg(indicator->name.here(), one.account),
                 {},
                 false});
        if (one.kind == TypedKind::Value && indicator->tally != Tally::Typed)
            remarks.push_back(
                {FreezeChecksText::tr("“%1” was typed although it is computed; the computed figure "
                                      "counts.")
                     .arg(indicator->name.here()),
                 {},
                 false});
    }
}

/// A figure that is far from that of the year before wants a note.
void checkLeaps(const YearFigures &now, const YearFigures &before, Remarks &remarks)
{
    for (const YearFigure &figure : now.figures) {
        const YearFigure *last = before.find(figure.id);
        if (!figure.value || !last || !last->value || !figure.note.isEmpty())
            continue;
        qint64 one = 1;
        for (int place = 0; place < figure.places; ++place)
            one *= 10;
        const qint64 greater = std::max(*figure.value, *last->value);
        const qint64 change = std::abs(*figure.value - *last->value);
        if (greater >= leapFrom * one && change > *last->value / 100 * leapPercent &&
            change * 100 > *last->value * leapPercent)
            remarks.push_back(
                {FreezeChecksText::tr("“%1” is %2, in the year before it was %3: note why.")
                     .arg(figure.name.here(), figure.valueText(), last->valueText()),
                 {},
                 false});
    }
}

Result<Remarks> checked(Database &db, const Session &session, const Rulebook &rules,
                        const StatisticsQuery &query, const FigurePlace &place)
{
    Remarks remarks;
    const YearFigures now = figure_sums::ofYear(db, place, query.year);
    checkSums(now, remarks);
    checkTables(place, now, remarks);
    checkCases(place, remarks);
    checkTyped(db, query, remarks);
    if (const Result<> earlier = checkEarlier(db, session, rules, query, remarks); !earlier)
        return earlier.error();
    const StatisticsQuery before = statistics::yearBefore(query, place.scope.to);
    if (const auto last = figure_place::wanted(db, session, before))
        checkLeaps(
            now,
            figure_sums::ofYear(db, {place.then, last->scope, last->knownOn, {}, {}}, before.year),
            remarks);
    return remarks;
}

} // namespace

Result<std::vector<FreezeRemark>> check(Database &db, const Session &session, const Rulebook &rules,
                                        const StatisticsQuery &query)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Remarks> {
            return figure_place::at<Remarks>(db, session, rules, query, {},
                                             [&](const FigurePlace &place) {
                                                 return checked(db, session, rules, query, place);
                                             });
        });
}

} // namespace anjuan::freezes
