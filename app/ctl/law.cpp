// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/law.h"

#include "app/ctl/command.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct LawCommandText {
    Q_DECLARE_TR_FUNCTIONS(LawCommandText)
};

constexpr std::array ruleKindNames = std::to_array<Name<Rule::Kind>>({
    {Rule::Kind::Limit, QLatin1StringView("limit")},
    {Rule::Kind::Extension, QLatin1StringView("extension")},
    {Rule::Kind::Derived, QLatin1StringView("derived")},
    {Rule::Kind::Rate, QLatin1StringView("rate")},
    {Rule::Kind::Yearly, QLatin1StringView("yearly")},
    {Rule::Kind::Stated, QLatin1StringView("stated")},
});

QString textOrNone(const std::optional<LocalText> &text) { return text ? text->here() : QString(); }

QString mark(bool verified, const QString &confidence)
{
    return verified ? LawCommandText::tr("verified (%1)").arg(confidence)
                    : LawCommandText::tr("not verified (%1)").arg(confidence);
}

QString lengthOf(const Rule &rule)
{
    switch (rule.kind) {
    case Rule::Kind::Limit:
    case Rule::Kind::Extension:
    case Rule::Kind::Derived:
        return rule.term.backward ? LawCommandText::tr("%1, counted back").arg(termText(rule.term))
                                  : termText(rule.term);
    case Rule::Kind::Rate:
        return LawCommandText::tr("%1/%2 a day")
            .arg(QString::number(rule.rate.numerator), QString::number(rule.rate.denominator));
    case Rule::Kind::Yearly:
        return LawCommandText::tr("each year on %1-%2")
            .arg(QString::number(rule.yearlyDay.month).rightJustified(2, u'0'),
                 QString::number(rule.yearlyDay.day).rightJustified(2, u'0'));
    case Rule::Kind::Stated:
        return LawCommandText::tr("the day that a document names");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Rule &rule)
{
    const bool counted = rule.kind == Rule::Kind::Limit || rule.kind == Rule::Kind::Extension ||
                         rule.kind == Rule::Kind::Derived;
    return {{u"id"_s, rule.id},
            {u"name"_s, rule.name.here()},
            {u"kind"_s, nameOf(ruleKindNames, rule.kind)},
            {u"count"_s, counted ? QJsonValue(rule.term.count) : QJsonValue()},
            {u"unit"_s, counted ? QJsonValue(nameOf(termUnitNames, rule.term.unit)) : QJsonValue()},
            {u"back"_s, rule.term.backward},
            {u"length"_s, lengthOf(rule)},
            {u"of"_s, textOrNull(rule.of)},
            {u"trigger"_s, textOrNull(rule.trigger)},
            {u"trigger_text"_s, textOrNull(rule.triggerText.here())},
            {u"ends"_s, textOrNull(rule.ends)},
            {u"pauses"_s, QJsonArray::fromStringList(rule.pauses)},
            {u"article"_s, textOrNull(rule.article)},
            {u"consequence"_s, textOrNull(rule.consequence.here())},
            {u"confidence"_s, rule.confidence},
            {u"verified"_s, rule.verified},
            {u"note"_s, textOrNull(textOrNone(rule.note))},
            {u"edition"_s, toIso(rule.edition)}};
}

QJsonObject jsonOf(const Gate &gate)
{
    return {{u"id"_s, gate.id},
            {u"name"_s, gate.name.here()},
            {u"kind"_s, u"gate"_s},
            {u"why"_s, gate.why.here()},
            {u"article"_s, textOrNull(gate.article)},
            {u"confidence"_s, gate.confidence},
            {u"verified"_s, gate.verified},
            {u"note"_s, textOrNull(textOrNone(gate.note))},
            {u"edition"_s, toIso(gate.edition)}};
}

Date dayOf(const Call &call) { return call.day("--on"_L1, dayInChina(Moment::now())); }

Answer listLaw(Call &call)
{
    const Result<Law> law = Law::shipped();
    if (!law)
        return law.error();
    const Date day = dayOf(call);
    QJsonArray rules;
    QJsonArray gates;
    Table table({});
    for (const Rule *rule : law->rulesOn(day)) {
        rules.append(jsonOf(*rule));
        table.add({rule->id, lengthOf(*rule), rule->name.here()});
    }
    for (const Gate *gate : law->gatesOn(day)) {
        gates.append(jsonOf(*gate));
        table.add({gate->id, u"-"_s, gate->name.here()});
    }
    return {{{u"on"_s, toIso(day)}, {u"rules"_s, rules}, {u"gates"_s, gates}},
            table.toText(call.screen.columns())};
}

QString textOf(const Rule &rule, int columns)
{
    Table table({});
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.add({name, value});
    };
    add(rule.id, rule.name.here());
    add(LawCommandText::tr("Length"), lengthOf(rule));
    add(LawCommandText::tr("Runs from"), rule.triggerText.here());
    add(LawCommandText::tr("Belongs to"), rule.of);
    add(LawCommandText::tr("Pauses"), rule.pauses.join(LawCommandText::tr(", ")));
    add(LawCommandText::tr("Article"), rule.article);
    add(LawCommandText::tr("Text"), mark(rule.verified, rule.confidence));
    add(LawCommandText::tr("If missed"), rule.consequence.here());
    add(LawCommandText::tr("Note"), textOrNone(rule.note));
    add(LawCommandText::tr("In force since"), toIso(rule.edition));
    return table.toText(columns);
}

QString textOf(const Gate &gate, int columns)
{
    Table table({});
    table.add({gate.id, gate.name.here()});
    table.add({LawCommandText::tr("Refuses"), gate.why.here()});
    table.add({LawCommandText::tr("Article"), gate.article});
    table.add({LawCommandText::tr("Text"), mark(gate.verified, gate.confidence)});
    if (gate.note)
        table.add({LawCommandText::tr("Note"), gate.note->here()});
    table.add({LawCommandText::tr("In force since"), toIso(gate.edition)});
    return table.toText(columns);
}

/// "T12" names T12a and T12b as well.
bool isPartOf(const QString &id, const QString &wanted)
{
    return id == wanted ||
           (id.startsWith(wanted) && id.size() == wanted.size() + 1 && id.back().isLower());
}

Answer showLaw(Call &call)
{
    const Result<Law> law = Law::shipped();
    if (!law)
        return law.error();
    const Date day = dayOf(call);
    const QString wanted = call.text("RULE"_L1);
    QJsonArray found;
    QStringList parts;
    for (const Rule *rule : law->rulesOn(day))
        if (isPartOf(rule->id, wanted)) {
            found.append(jsonOf(*rule));
            parts << textOf(*rule, call.screen.columns());
        }
    for (const Gate *gate : law->gatesOn(day))
        if (isPartOf(gate->id, wanted)) {
            found.append(jsonOf(*gate));
            parts << textOf(*gate, call.screen.columns());
        }
    if (parts.isEmpty())
        return notFound(LawCommandText::tr("There is no rule %1 in force on %2.")
                            .arg(wanted.left(20), toIso(day)));
    return {{{u"on"_s, toIso(day)}, {u"rules"_s, found}}, parts.join(u"\n\n"_s)};
}

} // namespace

std::vector<Command> lawCommands()
{
    const Option on{"--on", "DATE",
                    QT_TRANSLATE_NOOP("Command", "as the law stood on that day; without it today"),
                    WordType::Day};
    return {
        {"law list",
         {},
         {on},
         QT_TRANSLATE_NOOP("Command", "List the time limits and gates of the law"),
         "",
         listLaw},
        {"law show",
         {{"RULE"}},
         {on},
         QT_TRANSLATE_NOOP("Command",
                           "Show a rule: its length, article and whether it is verified"),
         "",
         showLaw},
    };
}

} // namespace anjuan::ctl
