// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_lists.h"

#include <QJsonArray>

namespace anjuan::case_lists {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostGroups = 12;

QJsonObject spanJson(const DaySpan &span)
{
    QJsonObject json;
    if (span.from)
        json.insert("from"_L1, toIso(*span.from));
    if (span.to)
        json.insert("to"_L1, toIso(*span.to));
    if (span.relative)
        json.insert("relative"_L1, nameOf(relativeDaysNames, *span.relative));
    return json;
}

DaySpan spanFrom(const QJsonValue &json)
{
    return {parseDate(json["from"_L1].toString()), parseDate(json["to"_L1].toString()),
            valueOf(relativeDaysNames, json["relative"_L1].toString())};
}

void putSpan(QJsonObject &json, QLatin1StringView name, const DaySpan &span)
{
    if (span.isSet())
        json.insert(name, spanJson(span));
}

void putText(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

} // namespace

QJsonObject toJson(const CaseFilter &filter)
{
    QJsonObject json;
    QJsonArray stages;
    for (const Stage stage : filter.stages)
        stages << nameOf(stageNames, stage);
    if (!stages.isEmpty())
        json.insert("stages"_L1, stages);
    putText(json, "matter"_L1, filter.matter);
    putText(json, "unit"_L1, filter.unit);
    putText(json, "officer"_L1, filter.officer);
    if (filter.partyKind)
        json.insert("party_kind"_L1, nameOf(partyKindNames, *filter.partyKind));
    if (filter.procedure)
        json.insert("procedure"_L1, nameOf(procedureNames, *filter.procedure));
    if (filter.outcome)
        json.insert("outcome"_L1, nameOf(outcomeNames, *filter.outcome));
    putSpan(json, "lead"_L1, filter.lead);
    putSpan(json, "filed"_L1, filter.filed);
    putSpan(json, "decided"_L1, filter.decided);
    putSpan(json, "closed"_L1, filter.closed);
    if (filter.imported)
        json.insert("imported"_L1, *filter.imported);
    if (filter.overdue)
        json.insert("overdue"_L1, true);
    if (filter.dueWithin)
        json.insert("due_within"_L1, *filter.dueWithin);
    if (filter.fineFrom)
        json.insert("fine_from"_L1, filter.fineFrom->toString());
    if (filter.fineTo)
        json.insert("fine_to"_L1, filter.fineTo->toString());
    QJsonArray groups;
    for (const CaseFilter &group : filter.orElse)
        groups << toJson(group);
    if (!groups.isEmpty())
        json.insert("or_else"_L1, groups);
    return json;
}

CaseFilter filterFrom(const QJsonObject &json)
{
    CaseFilter filter;
    for (const QJsonValue &stage : json.value("stages"_L1).toArray())
        if (const auto known = valueOf(stageNames, stage.toString()))
            filter.stages << *known;
    filter.matter = json.value("matter"_L1).toString();
    filter.unit = json.value("unit"_L1).toString();
    filter.officer = json.value("officer"_L1).toString();
    filter.partyKind = valueOf(partyKindNames, json.value("party_kind"_L1).toString());
    filter.procedure = valueOf(procedureNames, json.value("procedure"_L1).toString());
    filter.outcome = valueOf(outcomeNames, json.value("outcome"_L1).toString());
    filter.lead = spanFrom(json.value("lead"_L1));
    filter.filed = spanFrom(json.value("filed"_L1));
    filter.decided = spanFrom(json.value("decided"_L1));
    filter.closed = spanFrom(json.value("closed"_L1));
    if (json.contains("imported"_L1))
        filter.imported = json.value("imported"_L1).toBool();
    filter.overdue = json.value("overdue"_L1).toBool();
    if (json.contains("due_within"_L1))
        filter.dueWithin = json.value("due_within"_L1).toInt();
    filter.fineFrom = Money::parse(json.value("fine_from"_L1).toString());
    filter.fineTo = Money::parse(json.value("fine_to"_L1).toString());
    for (const QJsonValue &other : json.value("or_else"_L1).toArray())
        if (filter.orElse.size() < mostGroups) {
            QJsonObject group = other.toObject();
            group.remove("or_else"_L1);
            filter.orElse.push_back(filterFrom(group));
        }
    return filter;
}

} // namespace anjuan::case_lists
