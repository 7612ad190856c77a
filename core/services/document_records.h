// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_values.h"

#include <QJsonArray>

/// The pieces documentValues() is put together from.
namespace anjuan::document_records {

QJsonObject dayValue(Date day);
QJsonObject amountValue(Money amount);
/// An officer: name, certificate, and the name as "word".
QJsonObject officer(const DocumentFacts &facts, const QString &key);
/// "罚款人民币2000元（大写：贰仟元整）"
QString penaltyText(const Penalty &penalty);
/// "1.警告；2.罚款……": without a number where there is only one.
QString penaltiesText(const Penalties &penalties);
QJsonArray penaltyList(const Penalties &penalties);

/// An act: its fields, day, number, approval and service. With `deep`, an act that it names is
/// there with its own fields.
QJsonObject act(const DocumentFacts &facts, const Entry &entry, bool deep = true);

/// What proves the facts: evidence, records of inquiries and inspections, results of appraisals.
QJsonArray evidence(const DocumentFacts &facts);
/// The same in sentences for a decision.
QString evidenceText(const QJsonArray &evidence);
/// What the party brought forward after the notice, and what came of it.
QString defenceText(const DocumentFacts &facts);
/// Hearing, review and discussion, as far as there were any.
QString procedureText(const DocumentFacts &facts);
/// The last check for exemption before the act `act`: the list and its conditions, what was looked
/// through and found, what proves each condition, and what came of it. Empty where there was none.
QString exemptionText(const DocumentFacts &facts, int act);
/// How a paper calls the act of a case that proves something: "3月2日现场检查（勘验）笔录".
QString proofName(const DocumentFacts &facts, int act);

} // namespace anjuan::document_records
