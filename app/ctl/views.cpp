// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/views.h"

#include "core/domain/calendar/json_date.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue amountOrNull(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->toString()) : QJsonValue();
}

namespace {

template <class Enum, std::size_t Count>
QJsonValue wordOrNull(const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &value)
{
    return value ? QJsonValue(nameOf(names, *value)) : QJsonValue();
}

QJsonArray jsonOf(const CaseFile &file, const std::map<int, IssuedDocument> &documents)
{
    QJsonArray array;
    for (const auto &[act, document] : documents) {
        QJsonArray attempts;
        for (const ServiceAttempt &attempt : document.attempts)
            attempts.append(QJsonObject{{u"act"_s, attempt.act},
                                        {u"method"_s, nameOf(serviceMethodNames, attempt.method)},
                                        {u"day"_s, toIso(attempt.day)},
                                        {u"received_on"_s, isoOrNull(attempt.receivedOn)},
                                        {u"delivered"_s, attempt.delivered}});
        const Entry *entry = file.entry(act);
        array.append(
            QJsonObject{{u"act"_s, act},
                        {u"kind"_s, nameOf(numberKindNames, document.kind)},
                        {u"number"_s, textOrNull(document.number)},
                        {u"issued_on"_s, toIso(document.issuedOn)},
                        {u"issued_by"_s, entry ? QJsonValue(entry->act.kind) : QJsonValue()},
                        {u"service"_s, attempts}});
    }
    return array;
}

} // namespace

QJsonObject jsonOf(const CaseRow &row)
{
    return {{u"id"_s, row.id.toString()},
            {u"number"_s, textOrNull(row.number())},
            {u"lead_number"_s, textOrNull(row.leadNumber)},
            {u"filing_number"_s, textOrNull(row.filingNumber)},
            {u"decision_number"_s, textOrNull(row.decisionNumber)},
            {u"stage"_s, nameOf(stageNames, row.stage)},
            {u"procedure"_s, nameOf(procedureNames, row.procedure)},
            {u"outcome"_s, wordOrNull(outcomeNames, row.outcome)},
            {u"no_penalty_ground"_s, wordOrNull(noPenaltyGroundNames, row.noPenaltyGround)},
            {u"unit"_s, textOrNull(row.unit)},
            {u"source"_s, wordOrNull(leadSourceNames, row.source)},
            {u"matter"_s, textOrNull(row.matter)},
            {u"party"_s, row.party.isNull() ? QJsonValue() : QJsonValue(row.party.toString())},
            {u"cause"_s, textOrNull(row.cause)},
            {u"place"_s, textOrNull(row.place)},
            {u"officers"_s, QJsonArray::fromStringList(row.officers)},
            {u"lead_on"_s, toIso(row.leadOn)},
            {u"occurred_on"_s, isoOrNull(row.occurredOn)},
            {u"filed_on"_s, isoOrNull(row.filedOn)},
            {u"turned_away_on"_s, isoOrNull(row.turnedAwayOn)},
            {u"decided_on"_s, isoOrNull(row.decidedOn)},
            {u"served_on"_s, isoOrNull(row.servedOn)},
            {u"closed_on"_s, isoOrNull(row.closedOn)},
            {u"archived_on"_s, isoOrNull(row.archivedOn)},
            {u"fine"_s, row.fine.toString()},
            {u"confiscated"_s, row.confiscated.toString()},
            {u"paid"_s, row.paid.toString()},
            {u"waiting"_s, row.waiting},
            {u"review_waits"_s, row.reviewWaits},
            {u"next_due"_s, isoOrNull(row.nextDue)},
            {u"next_rule"_s, textOrNull(row.nextRule)},
            {u"acts"_s, row.lastSequence},
            {u"last_recorded_at"_s, row.lastRecordedAt.toString()}};
}

QJsonObject jsonOf(const CaseView &view)
{
    QJsonObject json = jsonOf(view.row);
    json.insert(u"party_name"_s, textOrNull(view.partyName));
    json.insert(u"matter_name"_s, textOrNull(view.matterName));
    json.insert(u"unit_name"_s, textOrNull(view.unitName));
    json.insert(u"officer_names"_s, QJsonArray::fromStringList(view.officerNames));
    json.insert(u"stage_since"_s, toIso(view.file.stageSince));
    json.insert(u"documents"_s, jsonOf(view.file, view.file.documents));
    QJsonArray waiting;
    for (int act : view.file.proposals())
        waiting.append(act);
    json.insert(u"waiting_acts"_s, waiting);
    QJsonArray companions;
    for (const Companion &one : view.companions)
        companions.append(QJsonObject{
            {u"id"_s, one.id.toString()},
            {u"number"_s, textOrNull(one.number)},
            {u"party_name"_s, textOrNull(one.partyName)},
            {u"stage"_s, one.mayOpen ? QJsonValue(nameOf(stageNames, one.stage)) : QJsonValue()}});
    json.insert(u"companions"_s, companions);
    return json;
}

QJsonObject jsonOf(const Limit &limit)
{
    return {{u"rule"_s, limit.rule},
            {u"name"_s, limit.name},
            {u"act"_s, limit.act},
            {u"start"_s, toIso(limit.start)},
            {u"due"_s, toIso(limit.due)},
            {u"due_at"_s, limit.dueAt ? QJsonValue(limit.dueAt->toString()) : QJsonValue()},
            {u"provisional"_s, limit.provisional},
            {u"state"_s, nameOf(limitStateNames, limit.state)},
            {u"met_on"_s, isoOrNull(limit.metOn)},
            {u"arithmetic"_s, QJsonArray::fromStringList(limit.arithmetic)},
            {u"article"_s, textOrNull(limit.article)},
            {u"consequence"_s, textOrNull(limit.consequence)},
            {u"edition"_s, toIso(limit.edition)},
            {u"verified"_s, limit.verified}};
}

QJsonObject jsonOf(const Refusal &refusal)
{
    return {{u"rule"_s, textOrNull(refusal.rule)},
            {u"text"_s, refusal.text},
            {u"article"_s, textOrNull(refusal.article)}};
}

QJsonObject jsonOf(const anjuan::Option &option)
{
    return {{u"act"_s, option.kind},
            {u"label"_s, option.label},
            {u"allowed"_s, option.allowed()},
            {u"needs_approval"_s, option.needsApproval},
            {u"refusals"_s, jsonArrayOf(option.refusals)}};
}

QJsonObject jsonOf(const Finding &finding)
{
    return {{u"id"_s, finding.id},
            {u"severity"_s, nameOf(severityNames, finding.severity)},
            {u"text"_s, finding.text},
            {u"article"_s, textOrNull(finding.article)},
            {u"act"_s, finding.act > 0 ? QJsonValue(finding.act) : QJsonValue()},
            {u"cure"_s, finding.cure}};
}

QJsonObject jsonOf(const Entry &entry)
{
    QJsonArray corrections;
    for (int act : entry.correctedBy)
        corrections.append(act);
    return {{u"act"_s, entry.act.sequence},
            {u"kind"_s, entry.act.kind},
            {u"day"_s, toIso(entry.act.day)},
            {u"recorded_at"_s, entry.act.recordedAt.toString()},
            {u"account"_s, entry.act.account},
            {u"role"_s, textOrNull(entry.act.role)},
            {u"document_number"_s, textOrNull(entry.act.documentNumber)},
            {u"fields"_s, entry.act.content},
            {u"personal_erased"_s, entry.act.personalErased},
            {u"state"_s, nameOf(entryStateNames, entry.state)},
            {u"effective_on"_s, entry.state == EntryState::Effective
                                    ? QJsonValue(toIso(entry.effectiveOn))
                                    : QJsonValue()},
            {u"settled_by"_s, entry.settledBy > 0 ? QJsonValue(entry.settledBy) : QJsonValue()},
            {u"corrected_by"_s, corrections},
            {u"hash"_s, entry.act.hash}};
}

namespace {

QString wordFor(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::LongText:
        return u"long_text"_s;
    case FieldType::Day:
        return u"day"_s;
    case FieldType::Time:
        return u"time"_s;
    case FieldType::Flag:
        return u"flag"_s;
    case FieldType::Count:
        return u"count"_s;
    case FieldType::Amount:
        return u"amount"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Party:
        return u"party"_s;
    case FieldType::Case:
        return u"case"_s;
    case FieldType::Matter:
        return u"matter"_s;
    case FieldType::Unit:
        return u"unit"_s;
    case FieldType::Officer:
        return u"officer"_s;
    case FieldType::Officers:
        return u"officers"_s;
    case FieldType::ActNumber:
        return u"act_number"_s;
    case FieldType::Texts:
        return u"texts"_s;
    case FieldType::File:
        return u"file"_s;
    case FieldType::Penalties:
        return u"penalties"_s;
    case FieldType::Changes:
        return u"changes"_s;
    case FieldType::Rows:
        return u"rows"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject jsonOf(const FieldInfo &field)
{
    return {{u"name"_s, field.name},
            {u"label"_s, field.labelHere()},
            {u"help"_s,
             textOrNull(*field.help ? QCoreApplication::translate("Act", field.help) : QString())},
            {u"type"_s, wordFor(field.type)},
            {u"required"_s, field.required},
            {u"personal"_s, field.personal},
            {u"given"_s, field.given},
            {u"columns"_s, jsonArrayOf(field.columns)},
            {u"choices"_s, QJsonArray::fromStringList(field.choices)}};
}

QJsonObject jsonOf(const Matter &matter)
{
    QJsonArray penalties;
    for (PenaltyKind kind : matter.penalties)
        penalties.append(nameOf(penaltyKindNames, kind));
    return {{u"code"_s, matter.code},
            {u"name"_s, matter.name},
            {u"violated_articles"_s, textOrNull(matter.violatedArticles)},
            {u"applied_articles"_s, textOrNull(matter.appliedArticles)},
            {u"penalties"_s, penalties},
            {u"fine_from"_s, amountOrNull(matter.fineFrom)},
            {u"fine_to"_s, amountOrNull(matter.fineTo)},
            {u"department"_s, textOrNull(matter.department)},
            {u"effective_from"_s, toIso(matter.effectiveFrom)},
            {u"repealed_on"_s, isoOrNull(matter.repealedOn)},
            {u"batch"_s, textOrNull(matter.batch)},
            {u"remark"_s, textOrNull(matter.remark)}};
}

QJsonObject jsonOf(const MatterFieldError &error)
{
    return {{u"row"_s, error.row}, {u"column"_s, error.column}, {u"text"_s, error.text}};
}

QJsonObject jsonOf(const Party &party)
{
    return {{u"id"_s, party.id.toString()},
            {u"kind"_s, nameOf(partyKindNames, party.kind)},
            {u"name"_s, party.name},
            {u"shop"_s, textOrNull(party.shop)},
            {u"credit_code"_s, textOrNull(party.creditCode)},
            {u"representative"_s, textOrNull(party.representative)},
            {u"address"_s, textOrNull(party.address)},
            {u"aliases"_s, QJsonArray::fromStringList(party.aliases)},
            {u"identity_number"_s, textOrNull(party.identityShown)},
            {u"telephone"_s, textOrNull(party.telephoneShown)},
            {u"merged_into"_s,
             party.mergedInto.isNull() ? QJsonValue() : QJsonValue(party.mergedInto.toString())}};
}

} // namespace anjuan::ctl
