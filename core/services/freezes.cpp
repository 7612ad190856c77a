// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freezes.h"

#include "core/base/crypto.h"
#include "core/domain/casework/act_kinds.h"
#include "core/services/figure_sums.h"
#include "core/services/freeze_content.h"
#include "core/services/office.h"
#include "core/services/typed_figures.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace anjuan::freezes {

using namespace Qt::StringLiterals;

namespace {

struct FreezesText {
    Q_DECLARE_TR_FUNCTIONS(FreezesText)
};

const Roles counters{Role::Statistician};
const Roles signers{Role::BureauLeader};
constexpr int mostNamed = 50;
constexpr qsizetype longestReason = 500;

QString sha256Of(const QByteArray &content)
{
    crypto::Sha256 hash;
    hash.add(content);
    return QString::fromLatin1(hash.result().toHex());
}

/// The query with the moment at which it is counted: so that what is recorded meanwhile does not
/// come in.
StatisticsQuery at(StatisticsQuery query, Moment moment)
{
    query.knownOn = moment;
    return query;
}

Result<QByteArray> contentOf(Database &db, const Session &session, const Rulebook &rules,
                             const StatisticsQuery &query)
{
    return figure_place::at<QByteArray>(db, session, rules, query, {},
                                        [&](const FigurePlace &place) -> Result<QByteArray> {
                                            return freeze_content::made(db, place, query);
                                        });
}

/// The newest freeze of the same year and unit; 0 for none.
int lastOf(const Database &db, int year, const QString &unit)
{
    for (const Freeze &one : freeze_store::all(db))
        if (one.year == year && one.unit == unit)
            return one.number;
    return 0;
}

Result<bool> isTheSame(Database &db, const Session &session, const Rulebook &rules,
                       const Freeze &freeze)
{
    const Result<QByteArray> again = contentOf(
        db, session, rules, {.year = freeze.year, .unit = freeze.unit, .knownOn = freeze.cutOff});
    if (!again)
        return again.error();
    return sha256Of(*again) == freeze.sha256 && sha256Of(freeze.content) == freeze.sha256;
}

Error noSuchFreeze(int number)
{
    return notFound(FreezesText::tr("There is no freeze %1.").arg(number));
}

/// Whether the freeze is of units the session reaches.
bool isInReach(const Database &db, const Session &session, const Freeze &freeze)
{
    if (!freeze.unit.isEmpty())
        return session.actor.scope.contains(UnitId::parse(freeze.unit));
    return session.actor.scope.size() >= organisation_store::unitTree(db).units().size();
}

Result<Freeze> found(const Database &db, const Session &session, int number)
{
    const std::optional<Freeze> freeze = freeze_store::find(db, number);
    if (!freeze || !isInReach(db, session, *freeze))
        return noSuchFreeze(number);
    return *freeze;
}

void checkSums(const std::vector<YearFigure> &figures, std::vector<FreezeRemark> &remarks)
{
    const auto value = [&](QLatin1StringView id) {
        for (const YearFigure &figure : figures)
            if (figure.id == id)
                return figure.value.value_or(0);
        return qint64(0);
    };
    const auto compare = [&](QLatin1StringView whole, const QList<QLatin1StringView> &parts) {
        qint64 sum = 0;
        for (const QLatin1StringView part : parts)
            sum += value(part);
        if (sum != value(whole))
            remarks.push_back({FreezesText::tr("“%1” is %2, but its parts add up to %3.")
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
    const qint64 left = value("on_hand_start"_L1) + value("filed"_L1) - value("closed"_L1);
    if (left != value("on_hand"_L1))
        remarks.push_back({FreezesText::tr("On hand at the start, with those filed and without "
                                           "those closed, makes %1; on hand at the end are %2. "
                                           "Leads closed without having been filed explain it, or "
                                           "days that contradict one another.")
                               .arg(left)
                               .arg(value("on_hand"_L1)),
                           {},
                           false});
}

void checkCases(const Database &db, const FigureScope &scope, std::vector<FreezeRemark> &remarks)
{
    const auto add = [&](const QString &text, const QStringList &cases) {
        if (!cases.isEmpty())
            remarks.push_back({text, cases, false});
    };
    // Who does not reach all units would be told of cases of others.
    if (scope.units)
        return;
    add(FreezesText::tr("Closed in the period without a decision:"),
        freeze_store::closedWithoutDecision(db, scope.from, scope.to, mostNamed));
    add(FreezesText::tr("Penalised in the period, but no kind of penalty is known:"),
        freeze_store::penalisedWithoutPenalty(db, scope.from, scope.to, mostNamed));
    add(FreezesText::tr("Decided in the period, but not filed by then:"),
        freeze_store::decidedBeforeFiling(db, scope.from, scope.to, mostNamed));
}

/// What a frozen figure says against the one of today.
QStringList differing(const FrozenFigures &frozen, const std::vector<YearFigure> &figures)
{
    QStringList names;
    for (const YearFigure &figure : figures) {
        const auto before = frozen.figures.find(figure.id);
        if (before != frozen.figures.end() && before->second.value != figure.value)
            names << figure.name.here();
    }
    return names;
}

/// Late entries that reach back into what is frozen already, and what differs from the year itself.
Result<> checkEarlier(Database &db, const Session &session, const Rulebook &rules,
                      const StatisticsQuery &query, const std::vector<YearFigure> &now,
                      std::vector<FreezeRemark> &remarks)
{
    std::set<int> seen;
    for (const Freeze &one : freeze_store::all(db)) {
        if (one.unit != query.unit || one.year > query.year || one.year < query.year - 2 ||
            !seen.insert(one.year).second)
            continue;
        const Result<FrozenFigures> frozen =
            freeze_content::read(freeze_store::find(db, one.number)->content);
        if (!frozen)
            return frozen.error();
        std::vector<YearFigure> figures = now;
        if (one.year != query.year) {
            const Result<FigureScope> scope = figure_place::at<FigureScope>(
                db, session, rules, {.year = one.year, .unit = one.unit}, {},
                [&](const FigurePlace &place) -> Result<FigureScope> {
                    YearFigures all{.year = one.year};
                    all.figures = figure_sums::all(place.then, statistics::book(), place.scope);
                    typed_figures::fill(typed_figure_store::ofYear(db, one.year), session.now, all);
                    figures = all.figures;
                    return place.scope;
                });
            if (!scope)
                return scope.error();
        }
        if (const QStringList names = differing(*frozen, figures); !names.isEmpty())
            remarks.push_back(
                {FreezesText::tr("Since freeze %1 of %2 these figures have changed: %3")
                     .arg(one.number)
                     .arg(one.year)
                     .arg(names.join(FreezesText::tr(", "))),
                 {},
                 false});
    }
    return {};
}

void checkTyped(const Database &db, const StatisticsQuery &query,
                std::vector<FreezeRemark> &remarks)
{
    for (const TypedFigure &one : typed_figure_store::ofYear(db, query.year)) {
        const Indicator *indicator = statistics::book().find(one.indicator);
        if (!indicator || one.kind == TypedKind::Note)
            continue;
        if (!one.reviewedAt)
            remarks.push_back({FreezesText::tr("“%1” was typed by %2 and nobody has reviewed it.")
                                   .arg(indicator->name.here(), one.account),
                               {},
                               false});
        if (one.kind == TypedKind::Value && indicator->tally != Tally::Typed)
            remarks.push_back(
                {FreezesText::tr("“%1” was typed although it is computed; the computed figure "
                                 "counts.")
                     .arg(indicator->name.here()),
                 {},
                 false});
    }
}

QStringList actsBetween(const Database &db, CaseId id, Moment from, Moment to)
{
    QStringList said;
    for (const Act &act : ledger::acts(db, id))
        if (act.recordedAt > from && act.recordedAt <= to) {
            const ActKind *kind = actKind(act.kind);
            said << FreezesText::tr("act %1 “%2” of %3, recorded by %4 at %5")
                        .arg(QString::number(act.sequence), kind ? kind->labelHere() : act.kind,
                             toIso(act.day), act.account, act.recordedAt.toString());
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
        if (const auto listed = register_store::find(db, head.id))
            change.number = listed->row.number();
        change.acts =
            actsBetween(db, head.id, std::min(a.cutOff, b.cutOff), std::max(a.cutOff, b.cutOff));
        changes.push_back(change);
    }
    return changes;
}

} // namespace

Result<std::vector<FreezeRemark>> check(Database &db, const Session &session, const Rulebook &rules,
                                        const StatisticsQuery &query)
{
    using Remarks = std::vector<FreezeRemark>;
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Remarks> {
            return figure_place::at<Remarks>(
                db, session, rules, query, {}, [&](const FigurePlace &place) -> Result<Remarks> {
                    YearFigures now{.year = query.year};
                    now.figures = figure_sums::all(place.then, statistics::book(), place.scope);
                    typed_figures::fill(typed_figure_store::ofYear(db, query.year), place.knownOn,
                                        now);
                    Remarks remarks;
                    checkSums(now.figures, remarks);
                    checkCases(place.then, place.scope, remarks);
                    checkTyped(db, query, remarks);
                    if (const Result<> earlier =
                            checkEarlier(db, session, rules, query, now.figures, remarks);
                        !earlier)
                        return earlier.error();
                    return remarks;
                });
        });
}

Result<Freeze> freeze(Database &db, const Session &session, const Rulebook &rules,
                      const StatisticsQuery &query, const QString &reason)
{
    return office::onBehalf(db, session, "freeze_figures"_L1, counters, [&]() -> Result<Freeze> {
        organisation_store::lock(db); // numbers come one after the other
        Freeze made{.number = freeze_store::nextNumber(db),
                    .year = query.year,
                    .unit = query.unit,
                    .cutOff = query.knownOn.value_or(session.now),
                    .account = session.actor.account,
                    .recordedAt = session.now,
                    .replaces = lastOf(db, query.year, query.unit),
                    .reason = reason.trimmed()};
        if (query.unit.isEmpty() && !isInReach(db, session, made))
            return refused(FreezesText::tr("Your account does not reach all units: name the unit "
                                           "whose figures are to be frozen."));
        if (made.replaces > 0 && made.reason.isEmpty())
            return refused(
                FreezesText::tr("Freeze %1 holds the figures of %2 already. A correction "
                                "is a new freeze; say why.")
                    .arg(made.replaces)
                    .arg(made.year));
        if (made.reason.size() > longestReason)
            return refused(
                FreezesText::tr("A reason has at most %1 characters.").arg(longestReason));
        const Result<QByteArray> content = contentOf(db, session, rules, at(query, made.cutOff));
        if (!content)
            return content.error();
        made.content = *content;
        made.sha256 = sha256Of(made.content);
        freeze_store::insert(db, made);
        if (const Result<> recorded =
                office::append(db, session, counters, "office.report_frozen"_L1, toJson(made));
            !recorded)
            return recorded.error();
        return made;
    });
}

Result<Freeze> sign(Database &db, const Session &session, const Rulebook &rules, int number)
{
    return office::onBehalf(db, session, "sign_figures"_L1, signers, [&]() -> Result<Freeze> {
        organisation_store::lock(db);
        Result<Freeze> freeze = found(db, session, number);
        if (!freeze)
            return freeze;
        if (freeze->signedAt)
            return refused(FreezesText::tr("%1 has signed freeze %2 already.")
                               .arg(freeze->signer)
                               .arg(number));
        if (freeze->account == session.actor.account)
            return refused(
                FreezesText::tr("Whoever counted the figures does not sign them as well."));
        const Result<bool> same = isTheSame(db, session, rules, *freeze);
        if (!same)
            return same.error();
        if (!*same)
            return refused(
                FreezesText::tr("Freeze %1 does not come out the same when it is counted "
                                "once more. Have it frozen again.")
                    .arg(number));
        freeze_store::sign(db, number, session.actor.account, session.now);
        freeze->signer = session.actor.account;
        freeze->signedAt = session.now;
        if (const Result<> recorded =
                office::append(db, session, signers, "office.report_signed"_L1,
                               {{u"number"_s, number}, {u"sha256"_s, freeze->sha256}});
            !recorded)
            return recorded.error();
        return freeze;
    });
}

Result<bool> comesOutTheSame(Database &db, const Session &session, const Rulebook &rules,
                             int number)
{
    return office::readOnBehalf(db, session, "statistics"_L1, figure_place::readers,
                                [&]() -> Result<bool> {
                                    const Result<Freeze> freeze = found(db, session, number);
                                    if (!freeze)
                                        return freeze.error();
                                    return isTheSame(db, session, rules, *freeze);
                                });
}

Result<std::vector<Freeze>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<std::vector<Freeze>> {
            std::vector<Freeze> all = freeze_store::all(db);
            std::erase_if(all, [&](const Freeze &one) { return !isInReach(db, session, one); });
            return all;
        });
}

Result<Freeze> open(Database &db, const Session &session, int number)
{
    return office::readOnBehalf(db, session, "statistics"_L1, figure_place::readers,
                                [&]() -> Result<Freeze> { return found(db, session, number); });
}

Result<std::vector<FigureChange>> compare(Database &db, const Session &session, int before,
                                          int after)
{
    using Changes = std::vector<FigureChange>;
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Changes> {
            std::vector<FrozenFigures> both;
            for (const int number : {before, after}) {
                const Result<Freeze> freeze = found(db, session, number);
                if (!freeze)
                    return freeze.error();
                const Result<FrozenFigures> read = freeze_content::read(freeze->content);
                if (!read)
                    return read.error();
                both.push_back(*read);
            }
            Changes changes;
            for (const Indicator &indicator : statistics::book().indicators) {
                const FrozenFigures::Figure &was = both[0].figures[indicator.id];
                const FrozenFigures::Figure &is = both[1].figures[indicator.id];
                if (was.value == is.value && was.cases == is.cases)
                    continue;
                const auto text = [](const FrozenFigures::Figure &one) {
                    return one.value ? figures::toText(*one.value, one.places) : QString();
                };
                changes.push_back({indicator.id, indicator.name, text(was), text(is),
                                   changesOf(db, both[0], both[1], was, is)});
            }
            return changes;
        });
}

QJsonObject toJson(const Freeze &freeze)
{
    QJsonObject json{{u"number"_s, freeze.number},
                     {u"year"_s, freeze.year},
                     {u"cut_off"_s, freeze.cutOff.toString()},
                     {u"sha256"_s, freeze.sha256},
                     {u"counted_by"_s, freeze.account},
                     {u"recorded_at"_s, freeze.recordedAt.toString()}};
    if (!freeze.unit.isEmpty())
        json.insert(u"unit"_s, freeze.unit);
    if (freeze.replaces > 0)
        json.insert(u"replaces"_s, freeze.replaces);
    if (!freeze.reason.isEmpty())
        json.insert(u"reason"_s, freeze.reason);
    if (freeze.signedAt) {
        json.insert(u"signed_by"_s, freeze.signer);
        json.insert(u"signed_at"_s, freeze.signedAt->toString());
    }
    return json;
}

} // namespace anjuan::freezes
