// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figure_sql.h"

#include "core/domain/casework/rows.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan::figure_sql {

using namespace Qt::StringLiterals;

namespace {

QString placeholders(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

SqlPiece oneOf(const QString &name, const FigureCondition &condition, const QString &word)
{
    SqlPiece piece{name + word + u" ("_s + placeholders(condition.values.size()) + u')', {}};
    for (const QString &value : condition.values)
        piece.values << value;
    return piece;
}

qint64 bitsOf(const QStringList &words)
{
    qint64 bits = 0;
    for (const QString &word : words)
        if (const auto kind = valueOf(penaltyKindNames, word))
            bits |= bitOf(*kind);
    return bits;
}

/// Whether it looks at the case of an event, limit or remedy, and not only at what is its own.
bool looksAtCase(const Indicator &indicator)
{
    const auto isOfCase = [&](const std::optional<FigureColumn> &one) {
        return one && hasColumn(CountedThing::Cases, *one);
    };
    return isOfCase(indicator.column) || isOfCase(indicator.from) ||
           std::any_of(indicator.conditions.begin(), indicator.conditions.end(),
                       [&](const FigureCondition &one) {
                           return isOfCase(one.column) || isOfCase(one.than);
                       });
}

} // namespace

QString column(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Stage:
        return u"c.stage"_s;
    case FigureColumn::Procedure:
        return u"c.procedure"_s;
    case FigureColumn::Outcome:
        return u"c.outcome"_s;
    case FigureColumn::NoPenaltyGround:
        return u"c.no_penalty_ground"_s;
    case FigureColumn::WithdrawGround:
        return u"c.withdraw_ground"_s;
    case FigureColumn::CloseGround:
        return u"c.close_ground"_s;
    case FigureColumn::Source:
        return u"c.source"_s;
    case FigureColumn::Matter:
        return u"c.matter"_s;
    case FigureColumn::PartyKind:
        return u"COALESCE(p.kind, '')"_s;
    case FigureColumn::LeadOn:
        return u"c.lead_on"_s;
    case FigureColumn::OccurredOn:
        return u"c.occurred_on"_s;
    case FigureColumn::FiledOn:
        return u"c.filed_on"_s;
    case FigureColumn::TurnedAwayOn:
        return u"c.turned_away_on"_s;
    case FigureColumn::DecidedOn:
        return u"c.decided_on"_s;
    case FigureColumn::ServedOn:
        return u"c.served_on"_s;
    case FigureColumn::ClosedOn:
        return u"c.closed_on"_s;
    case FigureColumn::ArchivedOn:
        return u"c.archived_on"_s;
    case FigureColumn::Fine:
        return u"c.fine"_s;
    case FigureColumn::Confiscated:
        return u"c.confiscated"_s;
    case FigureColumn::Paid:
        return u"c.paid"_s;
    case FigureColumn::FineAndConfiscated:
        return u"(c.fine + c.confiscated)"_s;
    case FigureColumn::PenaltyKinds:
        return u"c.penalty_kinds"_s;
    case FigureColumn::Benchmark:
        return u"COALESCE(d.set_id, '')"_s;
    case FigureColumn::Deviates:
        return u"COALESCE(d.deviates, 0)"_s;
    case FigureColumn::Remedy:
        return u"r.kind"_s;
    case FigureColumn::CourtInstance:
        return u"r.instance"_s;
    case FigureColumn::SoughtOn:
        return u"r.begun_on"_s;
    case FigureColumn::ConcludedOn:
        return u"r.ended_on"_s;
    case FigureColumn::RemedyOutcome:
        return u"r.outcome"_s;
    case FigureColumn::Against:
        return u"r.against"_s;
    case FigureColumn::Settled: // 调解、和解撤回 count as settled in substance
        return u"(CASE WHEN r.settled <> 0 OR r.outcome IN ('withdrawn', 'mediated') "
               u"THEN 1 ELSE 0 END)"_s;
    case FigureColumn::Heard:
        return u"r.heard"_s;
    case FigureColumn::Attended:
        return u"r.attended"_s;
    case FigureColumn::ChiefAttended:
        return u"r.chief"_s;
    case FigureColumn::Event:
        return u"e.event"_s;
    case FigureColumn::BeganOn:
        return u"e.began_on"_s;
    case FigureColumn::EndedOn:
        return u"e.ended_on"_s;
    case FigureColumn::EventResult:
        return u"e.result"_s;
    case FigureColumn::Amount:
        return u"e.amount"_s;
    case FigureColumn::Rule:
        return u"l.rule"_s;
    case FigureColumn::StartOn:
        return u"l.start_on"_s;
    case FigureColumn::DueOn:
        return u"l.due_on"_s;
    case FigureColumn::MetOn:
        return u"l.met_on"_s;
    case FigureColumn::Paused:
        return u"l.paused"_s;
    case FigureColumn::Auxiliary:
        return u"o.auxiliary"_s;
    case FigureColumn::LeftOn:
        return u"o.left_on"_s;
    case FigureColumn::ReviewerSince:
        return u"o.reviewer_since"_s;
    case FigureColumn::Certificate:
        return u"o.id"_s;
    }
    Q_UNREACHABLE();
}

QString from(CountedThing thing, Joins joins)
{
    // Each thing has one case, and that one party and one row of discretion: no row comes twice.
    // Without a join an index answers alone.
    const bool withCase = joins.ofCase || joins.party || joins.discretion;
    const auto ofCase = [&](const QString &of) {
        return withCase ? u" JOIN register_case c ON c.entry = "_s + of + u".entry"_s : QString();
    };
    QString party = joins.party ? u" LEFT JOIN party p ON p.id = c.party_id"_s : QString();
    if (joins.discretion)
        party += u" LEFT JOIN register_discretion d ON d.entry = c.entry"_s;
    switch (thing) {
    case CountedThing::Cases:
        return u" FROM register_case c"_s + party;
    case CountedThing::Events:
        return u" FROM register_event e"_s + ofCase(u"e"_s) + party;
    case CountedThing::Limits:
        return u" FROM register_limit l"_s + ofCase(u"l"_s) + party;
    case CountedThing::Remedies:
        return u" FROM register_remedy r"_s + ofCase(u"r"_s) + party;
    case CountedThing::Officers:
        return u" FROM officer o"_s;
    }
    Q_UNREACHABLE();
}

Joins joinsOf(const Indicator &indicator, FigureSplit split)
{
    Joins joins{.ofCase = looksAtCase(indicator) ||
                          (split != FigureSplit::None && split != FigureSplit::Month),
                .party = split == FigureSplit::PartyKind};
    for (const FigureCondition &one : indicator.conditions) {
        joins.party = joins.party || one.column == FigureColumn::PartyKind;
        joins.discretion = joins.discretion || one.column == FigureColumn::Benchmark ||
                           one.column == FigureColumn::Deviates;
    }
    return joins;
}

Joins joinsOf(const FigureScope &scope)
{
    return {.ofCase = scope.units || scope.matters || !scope.otherMatters.isEmpty() ||
                      scope.withoutImported};
}

SqlPiece condition(const FigureCondition &condition, const FigureScope &scope)
{
    const QString name = column(condition.column);
    const QString from = toIso(scope.from);
    const QString to = toIso(scope.to);
    switch (condition.is) {
    case ConditionKind::InPeriod:
        return {name + u" BETWEEN ? AND ?"_s, {from, to}};
    case ConditionKind::ByEnd:
        return {name + u" <= ?"_s, {to}};
    case ConditionKind::NotByEnd:
        // Not with OR: that would take two searches and each row of both.
        return {u"COALESCE("_s + name + u", '9999-12-31') > ?"_s, {to}};
    case ConditionKind::BeforePeriod:
        return {name + u" < ?"_s, {from}};
    case ConditionKind::NotBeforePeriod:
        return {u"COALESCE("_s + name + u", '9999-12-31') >= ?"_s, {from}};
    case ConditionKind::OnOrBefore:
        return {name + u" <= "_s + column(*condition.than), {}};
    case ConditionKind::After:
        return {u'(' + name + u" IS NULL OR "_s + name + u" > "_s + column(*condition.than) + u')',
                {}};
    case ConditionKind::Present:
        return typeOf(condition.column) == ColumnType::Day ? SqlPiece{name + u" IS NOT NULL"_s, {}}
                                                           : SqlPiece{name + u" <> ''"_s, {}};
    case ConditionKind::Absent:
        return typeOf(condition.column) == ColumnType::Day ? SqlPiece{name + u" IS NULL"_s, {}}
                                                           : SqlPiece{name + u" = ''"_s, {}};
    case ConditionKind::OneOf:
        return oneOf(name, condition, u" IN"_s);
    case ConditionKind::NoneOf:
        return oneOf(name, condition, u" NOT IN"_s);
    case ConditionKind::Above:
        return {name + u" > ?"_s, {condition.number}};
    case ConditionKind::HasAny:
        return {u'(' + name + u" & ?) <> 0"_s, {bitsOf(condition.values)}};
    case ConditionKind::HasNone:
        return {u'(' + name + u" & ?) = 0"_s, {bitsOf(condition.values)}};
    case ConditionKind::Set:
        return {name + u" <> 0"_s, {}};
    case ConditionKind::NotSet:
        return {name + u" = 0"_s, {}};
    case ConditionKind::ValidAtEnd:
        return {u"EXISTS (SELECT 1 FROM certificate k WHERE k.officer_id = "_s + name +
                    u" AND k.valid_from <= ? AND k.valid_to >= ? "
                    u"AND (k.revoked_on IS NULL OR k.revoked_on > ?))"_s,
                {to, to, to}};
    }
    Q_UNREACHABLE();
}

SqlPiece conditions(const Indicator &indicator, const FigureScope &scope, std::size_t first,
                    std::optional<FigureColumn> without)
{
    SqlPiece all;
    for (std::size_t i = first; i < indicator.conditions.size(); ++i) {
        const FigureCondition &one = indicator.conditions[i];
        if (one.is == ConditionKind::OneOf && one.column == without)
            continue;
        if (!all.text.isEmpty())
            all.text += u" AND "_s;
        all += condition(one, scope);
    }
    return all;
}

SqlPiece places(CountedThing thing, const FigureScope &scope, bool postgres)
{
    SqlPiece piece;
    const auto add = [&](const QString &name, const std::optional<QStringList> &keys) {
        if (!keys)
            return;
        const QString json = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(*keys)).toJson(QJsonDocument::Compact));
        const QString list =
            postgres ? u"SELECT jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB))"_s
                     : u"SELECT value FROM json_each(?)"_s;
        piece += {u" AND "_s + name + u" IN ("_s + list + u')', {json}};
    };
    add(thing == CountedThing::Officers ? u"o.unit_id"_s : u"c.unit_id"_s, scope.units);
    add(u"c.matter"_s, scope.matters);
    if (!scope.otherMatters.isEmpty())
        add(u"c.matter NOT"_s, scope.otherMatters);
    if (scope.withoutImported && thing != CountedThing::Officers)
        piece += {u" AND c.import_id = ''"_s, {}};
    return piece;
}

QString value(const Indicator &indicator, bool postgres)
{
    switch (indicator.tally) {
    case Tally::Sum:
        return column(*indicator.column);
    case Tally::Median:
    case Tally::P90: {
        const QString later = column(*indicator.column);
        const QString earlier = column(*indicator.from);
        return postgres ? u"(CAST("_s + later + u" AS DATE) - CAST("_s + earlier + u" AS DATE))"_s
                        : u"CAST(julianday("_s + later + u") - julianday("_s + earlier +
                              u") AS INTEGER)"_s;
    }
    case Tally::Count:
    case Tally::Ratio:
    case Tally::Reduction:
    case Tally::Typed:
        return u"1"_s;
    }
    Q_UNREACHABLE();
}

QString splitKey(FigureSplit split, const Indicator &indicator)
{
    switch (split) {
    case FigureSplit::None:
        return u"''"_s;
    case FigureSplit::Matter:
        return u"c.matter"_s;
    case FigureSplit::Unit:
        return u"c.unit_id"_s;
    case FigureSplit::Month:
        return u"SUBSTR("_s + column(*indicator.placedBy) + u", 1, 7)"_s;
    case FigureSplit::Source:
        return u"c.source"_s;
    case FigureSplit::Procedure:
        return u"c.procedure"_s;
    case FigureSplit::PartyKind:
        return u"COALESCE(p.kind, '')"_s;
    case FigureSplit::Outcome:
        return u"c.outcome"_s;
    }
    Q_UNREACHABLE();
}

} // namespace anjuan::figure_sql
