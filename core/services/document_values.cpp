// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_values.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/document_discretion.h"
#include "core/services/document_records.h"
#include "core/services/words.h"

namespace anjuan {

using namespace Qt::StringLiterals;
using document_records::amountValue;
using document_records::dayValue;

namespace {

QJsonValue optionalDay(const std::optional<Date> &day)
{
    return day ? QJsonValue(dayValue(*day)) : QJsonValue();
}

template <class Enum, std::size_t Count>
QJsonObject wordValue(const std::array<Name<Enum>, Count> &names, Enum value)
{
    QStringList stored;
    for (const Name<Enum> &name : names)
        stored << name.text;
    const QString code = nameOf(names, value);
    return {{u"code"_s, code}, {u"word"_s, wordInChinese(stored, code)}};
}

/// The cause without the word 案 at its end, which documents add themselves.
QString causeOf(const CaseFile &file, const Matter *matter)
{
    QString cause = !file.cause.isEmpty() ? file.cause : matter ? matter->name : QString();
    for (const QString &end : {u"一案"_s, u"案"_s})
        if (cause.endsWith(end) && cause.size() > end.size()) {
            cause.chop(end.size());
            break;
        }
    return cause;
}

/// The day the decision that stands counts as served.
QJsonValue decisionServedOn(const DocumentFacts &facts)
{
    QJsonValue day;
    for (const auto &[act, document] : facts.file.documents)
        if (document.kind == NumberKind::Decision || document.kind == NumberKind::Summary)
            if (const auto served = facts.served.find(act); served != facts.served.end())
                day = dayValue(served->second);
    return day;
}

/// What a remedy attacks, as papers for its body or the court name it; empty where nothing can be.
QString contested(const CaseFile &file, const QString &decisionNumber)
{
    if (const std::optional<Dispute> &dispute = file.remedies.dispute)
        return (dispute->contestedOn ? official::day(*dispute->contestedOn) + u"作出的"_s
                                     : QString()) +
               dispute->contestedNumber + file.cause;
    if (!file.decision || decisionNumber.isEmpty())
        return {};
    return u"%1作出的%2%3"_s.arg(
        official::day(file.decision->day), decisionNumber,
        file.decision->outcome == Outcome::NoPenalty ? u"不予行政处罚决定"_s : u"行政处罚决定"_s);
}

QJsonObject caseValues(const DocumentFacts &facts)
{
    const CaseFile &file = facts.file;
    const QString lead = file.numberOf({NumberKind::Lead, NumberKind::Dispute});
    const QString filing = file.numberOf({NumberKind::Filing});
    const QString decision =
        file.numberOf({NumberKind::Decision, NumberKind::NoPenalty, NumberKind::Summary});
    QJsonArray officers;
    for (const QString &key : file.officers)
        officers.append(document_records::officer(facts, key));
    const Matter *matter =
        inForce(facts.matters, file.matter, file.occurredOn.value_or(file.leadOn));
    if (!matter && !facts.matters.isEmpty())
        matter = &facts.matters.last();
    QJsonObject values{
        {u"number"_s, !filing.isEmpty() ? filing
                      : !lead.isEmpty() ? lead
                                        : decision},
        {u"lead_number"_s, lead},
        {u"filing_number"_s, filing},
        {u"decision_number"_s, decision},
        {u"contested"_s, contested(file, decision)},
        {u"cause"_s, causeOf(file, matter)},
        {u"description"_s, file.description},
        {u"place"_s, file.place},
        {u"unit"_s, facts.unitName.section(u" / "_s, -1)},
        {u"matter"_s, matter ? matter->name : QString()},
        {u"violated"_s, matter ? matter->violatedArticles : QString()},
        {u"applied"_s, matter ? matter->appliedArticles : QString()},
        {u"officers"_s, officers},
        {u"lead_on"_s, dayValue(file.leadOn)},
        {u"occurred_on"_s, optionalDay(file.occurredOn)},
        {u"filed_on"_s, optionalDay(file.filedOn)},
        {u"decided_on"_s, file.decision ? QJsonValue(dayValue(file.decision->day)) : QJsonValue()},
        {u"decision_served_on"_s, decisionServedOn(facts)},
        {u"closed_on"_s, optionalDay(file.closedOn)},
        {u"paid"_s, amountValue(file.paid())},
        {u"is_summary"_s, file.procedure == Procedure::Summary},
    };
    if (file.source)
        values.insert(u"source"_s, wordValue(leadSourceNames, *file.source));
    if (file.retention)
        values.insert(u"retention"_s, wordValue(retentionNames, *file.retention));
    if (file.decision) {
        values.insert(u"outcome"_s, wordValue(outcomeNames, file.decision->outcome));
        values.insert(u"penalties_text"_s,
                      document_records::penaltiesText(file.decision->penalties));
        if (const Money fine = fineOf(file.decision->penalties); fine.fen > 0)
            values.insert(u"fine"_s, amountValue(fine));
    }
    return values;
}

QJsonObject partyValues(const DocumentFacts &facts)
{
    if (!facts.party)
        return {};
    const Party &party = *facts.party;
    const bool isShop = party.kind == PartyKind::SoleTrader && !party.shop.isEmpty();
    return {{u"name"_s, isShop ? u"%1（经营者：%2）"_s.arg(party.shop, party.name) : party.name},
            {u"person_name"_s, party.name},
            {u"shop"_s, party.shop},
            {u"kind"_s, wordValue(partyKindNames, party.kind)},
            {u"is_person"_s, party.kind == PartyKind::NaturalPerson},
            {u"is_organisation"_s, party.kind != PartyKind::NaturalPerson},
            {u"identity"_s, facts.identity},
            {u"credit_code"_s, party.creditCode},
            {u"representative"_s,
             party.kind == PartyKind::SoleTrader ? party.name : party.representative},
            {u"address"_s, party.address}};
}

QJsonObject bureauValues(const DocumentFacts &facts)
{
    return {{u"name"_s, facts.settings.agencyName},
            {u"word"_s, facts.settings.agencyWord},
            {u"address"_s, facts.letterhead.address},
            {u"postcode"_s, facts.letterhead.postcode},
            {u"telephone"_s, facts.letterhead.telephone},
            {u"contact"_s, facts.letterhead.contact},
            {u"payment_place"_s, facts.letterhead.paymentPlace},
            {u"reconsideration_body"_s, facts.letterhead.reconsiderationBody},
            {u"court"_s, facts.letterhead.court},
            {u"head"_s, facts.letterhead.head},
            {u"head_post"_s, facts.letterhead.headPost}};
}

QJsonArray all(const DocumentFacts &facts, QLatin1StringView kind)
{
    QJsonArray list;
    for (const Entry &entry : facts.file.entries)
        if (entry.act.kind == kind && entry.state == EntryState::Effective)
            list.append(document_records::act(facts, entry));
    return list;
}

bool isDemandForTheCourt(const Entry &entry)
{
    const auto *demand = std::get_if<Demand>(&entry.body);
    return demand && demand->purpose == DemandPurpose::CourtApplication;
}

} // namespace

QJsonObject documentValues(const DocumentFacts &facts, int act)
{
    QJsonObject values;
    // Papers for the court speak of the demand made for it, however late one before another step of
    // enforcement came.
    bool isDemanded = false;
    for (const Entry &entry : facts.file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        const bool isForTheCourt = isDemandForTheCourt(entry);
        if (entry.act.kind != Demand::kind || isForTheCourt || !isDemanded)
            values.insert(entry.act.kind, document_records::act(facts, entry));
        isDemanded = isDemanded || isForTheCourt;
    }
    if (const Entry *own = facts.file.entry(act)) {
        const QJsonObject record = document_records::act(facts, *own);
        values.insert(own->act.kind, record);
        values.insert(u"act"_s, record);
    }
    const QJsonArray evidence = document_records::evidence(facts);
    values.insert(u"case"_s, caseValues(facts));
    values.insert(u"party"_s, partyValues(facts));
    values.insert(u"bureau"_s, bureauValues(facts));
    values.insert(u"evidence"_s, evidence);
    values.insert(u"services"_s, all(facts, Serve::kind));
    values.insert(u"payments"_s, all(facts, Pay::kind));
    values.insert(u"defences"_s, all(facts, StateDefence::kind));
    values.insert(u"text"_s,
                  QJsonObject{{u"evidence"_s, document_records::evidenceText(evidence)},
                              {u"defence"_s, document_records::defenceText(facts)},
                              {u"procedure"_s, document_records::procedureText(facts)},
                              {u"exemption"_s, document_records::exemptionText(facts, act)},
                              {u"discretion"_s, document_records::discretionText(facts)}});
    return values;
}

} // namespace anjuan
