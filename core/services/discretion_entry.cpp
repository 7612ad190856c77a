// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_entry.h"

#include "core/services/discretion.h"
#include "core/storage/party_store.h"

#include <QCoreApplication>

namespace anjuan::discretion_entry {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionEntryText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionEntryText)
};

QStringList textsIn(const QJsonObject &content, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : content.value(key).toArray())
        texts << value.toString();
    return texts;
}

void put(QJsonObject &content, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        content.insert(key, text);
}

void put(QJsonObject &content, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        content.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &content, const QString &key, const std::optional<Money> &amount)
{
    if (amount)
        content.insert(key, amount->toString());
}

QString namesOfFacts(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << factName(key);
    return names.join(DiscretionEntryText::tr(", "));
}

QStringList linesOf(const std::vector<EarlierOffence> &earlier)
{
    QStringList lines;
    for (const EarlierOffence &one : earlier)
        lines << u"%1 %2"_s.arg(one.number, one.why);
    return lines;
}

/// The tier that applies: the one that fits, or the one a person has named where none or several
/// do.
Result<TierOutcome> chosen(const Assessment &assessment, const QString &named,
                           const QString &reason)
{
    if (assessment.status == Assessment::Status::NoBenchmark)
        return refused(DiscretionEntryText::tr("The benchmark has no row for this kind of party."));
    if (assessment.status == Assessment::Status::MissingFacts)
        return refused(
            DiscretionEntryText::tr("These facts are missing, or must be judged: %1. A fact that "
                                    "plays no part is “=none”.")
                .arg(namesOfFacts(assessment.missing + assessment.judgements)));
    if (const TierOutcome *settled = assessment.settled()) {
        if (!named.isEmpty() && named != settled->tier)
            return refused(DiscretionEntryText::tr("The tier that fits is “%1”; another one is a "
                                                   "deviation.")
                               .arg(settled->tier));
        return *settled;
    }
    const bool several = assessment.status == Assessment::Status::SeveralFit;
    QStringList names;
    for (const TierOutcome &tier : assessment.tiers)
        if (!several || tier.fits == Truth::Yes)
            names << u"“%1”"_s.arg(tier.tier);
    for (const TierOutcome &tier : assessment.tiers)
        if (tier.tier == named && (!several || tier.fits == Truth::Yes)) {
            if (reason.trimmed().isEmpty())
                return refused(DiscretionEntryText::tr("Say why this tier applies."));
            return tier;
        }
    return refused(several ? DiscretionEntryText::tr("Several tiers fit: %1. Name the one that "
                                                     "applies, with the reason.")
                                 .arg(names.join(DiscretionEntryText::tr(", ")))
                           : DiscretionEntryText::tr("No tier fits: name the one that applies, "
                                                     "with the reason: %1.")
                                 .arg(names.join(DiscretionEntryText::tr(", "))));
}

Result<QJsonObject> assessed(const Database &db, const Rulebook &book, const CaseFile &file,
                             QJsonObject content)
{
    if (file.matter.isEmpty() || file.party.isNull())
        return refused(DiscretionEntryText::tr("The case names no matter or no party yet."));
    Result<FactValues> facts = readFacts(textsIn(content, u"facts"_s));
    if (!facts)
        return facts.error();
    const AssessmentWish wish{
        .matter = file.matter,
        .partyKind = party_store::kindOf(db, file.party).value_or(PartyKind::NaturalPerson),
        .on = governingDay(file),
        .facts = *facts,
        .factorsFor = textsIn(content, u"factors_for"_s),
        .factorsAgainst = textsIn(content, u"factors_against"_s),
        .edition = content.value("edition"_L1).toString(),
        .party = file.party,
        .except = file.id};
    const Result<AssessmentReport> report = discretion::assessIn(db, book, wish);
    if (!report)
        return report.error();
    const Result<TierOutcome> tier = chosen(report->assessment, content.value("tier"_L1).toString(),
                                            content.value("tier_reason"_L1).toString());
    if (!tier)
        return tier.error();
    if (!tier->range)
        return refused(
            DiscretionEntryText::tr("The amount of the tier “%1” cannot be reckoned: %2")
                .arg(tier->tier, (tier->notes + QStringList{namesOfFacts(tier->amountMissing)})
                                     .join(u' ')
                                     .trimmed()));
    put(content, u"set"_s, report->set.id.toString());
    put(content, u"set_name"_s, u"%1@%2"_s.arg(report->set.name, toIso(report->set.effectiveFrom)));
    put(content, u"set_level"_s, nameOf(issuingLevelNames, report->set.level));
    put(content, u"side"_s, nameOf(partySideNames, report->side));
    put(content, u"applied_tier"_s, tier->tier);
    put(content, u"condition"_s, tier->condition);
    put(content, u"amount_from"_s, tier->range->from);
    put(content, u"amount_to"_s, tier->range->to);
    put(content, u"proposed"_s, tier->proposed);
    if (tier->law)
        put(content, u"law_from"_s, tier->law->from);
    put(content, u"arithmetic"_s, tier->arithmetic);
    if (report->windowFrom)
        put(content, u"window_from"_s, toIso(*report->windowFrom));
    put(content, u"earlier"_s, linesOf(report->earlier));
    put(content, u"notes"_s, tier->notes + report->assessment.notes);
    return content;
}

/// Conditions that hold without an act that proves them. What the register itself answers needs
/// none.
QStringList unprovedOf(const ExemptionAnswer &answer)
{
    QStringList fewest;
    bool isFirst = true;
    for (const std::vector<ConditionTick> &ticks : answer.alternatives) {
        QStringList unproved;
        bool holds = true;
        for (const ConditionTick &tick : ticks) {
            holds = holds && tick.holds == Truth::Yes;
            if (tick.key != "first"_L1 && !tick.evidence)
                unproved << tick.words;
        }
        if (holds && (isFirst || unproved.size() < fewest.size())) {
            fewest = unproved;
            isFirst = false;
        }
    }
    return fewest;
}

Result<QJsonObject> exempted(const Database &db, const CaseFile &file, QJsonObject content)
{
    if (file.matter.isEmpty() || file.party.isNull())
        return refused(DiscretionEntryText::tr("The case names no matter or no party yet."));
    const Result<FactValues> facts = readFacts(textsIn(content, u"facts"_s));
    if (!facts)
        return facts.error();
    const Result<FirstOffenceReport> report =
        discretion::firstOffenceIn(db, {.party = file.party,
                                        .matter = file.matter,
                                        .on = governingDay(file),
                                        .except = file.id,
                                        .plate = content.value("plate"_L1).toString(),
                                        .list = content.value("list"_L1).toString(),
                                        .item = content.value("item"_L1).toString(),
                                        .facts = *facts});
    if (!report)
        return report.error();
    const bool exempts = content.value("outcome"_L1).toString() ==
                         nameOf(exemptionOutcomeNames, ExemptionOutcome::Exempt);
    if (exempts && report->answer.holds == Truth::Unknown)
        return refused(
            DiscretionEntryText::tr("These facts are missing, or must be judged: %1. A fact that "
                                    "plays no part is “=none”.")
                .arg(namesOfFacts(report->answer.missing)));
    put(content, u"list_name"_s,
        report->list ? u"%1@%2"_s.arg(report->list->name, toIso(report->list->effectiveFrom))
                     : report->item.cells.basis);
    put(content, u"item_name"_s, report->item.cells.item);
    put(content, u"conditions"_s, report->item.cells.conditions);
    content.insert(u"first"_s, report->isFirst);
    content.insert(u"fulfilled"_s, report->answer.holds == Truth::Yes);
    content.insert(u"needs_first"_s, needsFirst(report->item));
    content.insert(u"needs_commitment"_s, !report->list || report->list->needsCommitment);
    put(content, u"window_from"_s, toIso(report->windowFrom));
    put(content, u"searched"_s, report->searched);
    put(content, u"earlier"_s, linesOf(report->earlier));
    put(content, u"unproved"_s, unprovedOf(report->answer));
    return content;
}

} // namespace

Date governingDay(const CaseFile &file)
{
    const std::optional<Date> committed = file.endedOn ? file.endedOn : file.occurredOn;
    return file.continuing ? file.discoveredOn : committed.value_or(file.discoveredOn);
}

namespace {

/// Facts that the form asked for and that were left open are not facts.
QJsonObject withoutOpenFacts(QJsonObject content)
{
    QJsonArray given;
    for (const QJsonValue &fact : content.value("facts"_L1).toArray())
        if (!fact.toString().trimmed().endsWith(u'='))
            given << fact;
    if (content.contains("facts"_L1))
        content.insert(u"facts"_s, given);
    return content;
}

} // namespace

Result<QJsonObject> completed(const Database &db, const Rulebook &book, const ActKind &kind,
                              const CaseFile &file, QJsonObject content)
{
    if (kind.name == Assess::kind)
        return assessed(db, book, file, withoutOpenFacts(std::move(content)));
    if (kind.name == CheckExemption::kind)
        return exempted(db, file, withoutOpenFacts(std::move(content)));
    return content;
}

} // namespace anjuan::discretion_entry
