// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_entry.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_editions.h"
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

/// Facts that a form asked for and that were left open are not facts.
QStringList withoutOpen(const QStringList &facts)
{
    QStringList given;
    for (const QString &fact : facts)
        if (!fact.trimmed().endsWith(u'='))
            given << fact;
    return given;
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

/// Fills in what the benchmark makes of it.
Result<> fillIn(QJsonObject &content, const AssessmentReport &report, const QString &reason)
{
    const Result<TierOutcome> tier =
        chosen(report.assessment, content.value("tier"_L1).toString(), reason);
    if (!tier)
        return tier.error();
    if (!tier->range)
        return refused(
            DiscretionEntryText::tr("The amount of the tier “%1” cannot be reckoned: %2")
                .arg(tier->tier, (tier->notes + QStringList{namesOfFacts(tier->amountMissing)})
                                     .join(u' ')
                                     .trimmed()));
    put(content, u"set"_s, report.set.id.toString());
    put(content, u"set_name"_s, u"%1@%2"_s.arg(report.set.name, toIso(report.set.effectiveFrom)));
    put(content, u"set_level"_s, nameOf(issuingLevelNames, report.set.level));
    put(content, u"side"_s, nameOf(partySideNames, report.side));
    put(content, u"applied_tier"_s, tier->tier);
    put(content, u"condition"_s, tier->condition);
    put(content, u"amount_from"_s, tier->range->from);
    put(content, u"amount_to"_s, tier->range->to);
    put(content, u"proposed"_s, tier->proposed);
    if (tier->law) {
        put(content, u"law_from"_s, tier->law->from);
        put(content, u"law_to"_s, tier->law->to);
    }
    put(content, u"arithmetic"_s, tier->arithmetic);
    if (report.windowFrom)
        put(content, u"window_from"_s, toIso(*report.windowFrom));
    put(content, u"earlier"_s, linesOf(report.earlier));
    put(content, u"notes"_s, tier->notes + report.assessment.notes);
    return {};
}

/// The measures of the tier that a person or the program has chosen.
QString measuresOf(const AssessmentReport &report, const QString &tier)
{
    for (const TierOutcome &one : report.assessment.tiers)
        if (one.tier == tier)
            return one.measures;
    return {};
}

/// The number of times that the register counts takes the place of another one that was typed: what
/// is on record is what was reckoned with. The notes say both.
void countedTimes(QJsonObject &content, const AssessmentReport &report)
{
    const auto counted = report.question.facts.constFind(u"times"_s);
    if (counted == report.question.facts.constEnd())
        return;
    QStringList facts;
    for (const QString &text : textsIn(content, u"facts"_s)) {
        const Result<TypedFact> fact = readFact(text);
        if (!fact || fact->key != "times"_L1 || fact->value.number == counted->number) {
            facts << text;
            continue;
        }
        FactValue value = *counted;
        value.evidence = fact->value.evidence;
        facts << writtenFact(fact->key, value);
    }
    put(content, u"facts"_s, facts);
}

Result<QJsonObject> assessed(const Database &db, const Rulebook &book, const CaseFile &file,
                             QJsonObject content, Date day)
{
    const Result<AssessmentWish> wish = assessmentWish(db, file, content);
    if (!wish)
        return wish.error();
    Result<AssessmentReport> report = discretion::assessIn(db, book, *wish);
    if (!report)
        return report.error();
    if (const Result<> may = discretion_editions::mayApply(db, book, *wish, *report, day); !may)
        return may.error();
    report->assessment.notes << discretion_editions::lighterSince(db, book, *wish, *report, day);
    if (const Result<> done = fillIn(content, *report, content.value("tier_reason"_L1).toString());
        !done)
        return done.error();
    countedTimes(content, *report);
    put(content, u"matter"_s, report->matter);
    put(content, u"measures"_s, measuresOf(*report, content.value("applied_tier"_L1).toString()));
    put(content, u"compared"_s, report->compared);
    put(content, u"heaviest"_s, report->heaviest);
    return content;
}

Result<QJsonObject> onTheSpot(const Database &db, const Rulebook &book, const CaseFile &file,
                              QJsonObject content, Date day)
{
    if (!content.contains("circumstances"_L1) && !content.contains("tier"_L1))
        return content;
    const Result<AssessmentWish> wish = onTheSpotWish(db, file, content, day);
    if (!wish)
        return wish.error();
    const Result<AssessmentReport> report = discretion::assessIn(db, book, *wish);
    if (!report)
        return report.error();
    const Result<> done = fillIn(content, *report, content.value("discretion"_L1).toString());
    return done ? Result<QJsonObject>(content) : done.error();
}

/// How far the amount leaves the tier, and the lowest fine of the law.
QJsonObject deviated(const CaseFile &file, QJsonObject content)
{
    const std::optional<Money> fine = Money::parse(content.value("fine"_L1).toString());
    if (!file.assessed || !fine)
        return content;
    Money from, to, floor;
    const auto add = [&](const Assessed &one) {
        from += one.from;
        to += one.to;
        floor += one.lawFrom.value_or(Money{});
    };
    add(*file.assessed);
    for (const Assessed &further : file.alsoAssessed)
        add(further);
    QStringList lines;
    if (*fine < from)
        lines << DiscretionEntryText::tr("%1 − %2 = %3 yuan below the tier.")
                     .arg(official::yuan(from), official::yuan(*fine),
                          official::yuan(from - *fine));
    else if (*fine > to)
        lines << DiscretionEntryText::tr("%1 − %2 = %3 yuan above the tier.")
                     .arg(official::yuan(*fine), official::yuan(to), official::yuan(*fine - to));
    if (floor.fen > 0 && *fine < floor)
        lines << DiscretionEntryText::tr("Mitigated: the law’s lowest fine is %1 yuan; %2 yuan is "
                                         "%3 % of it, %4 yuan less.")
                     .arg(official::yuan(floor), official::yuan(*fine),
                          QString::number(fine->fen * 100 / floor.fen),
                          official::yuan(floor - *fine));
    put(content, u"arithmetic"_s, lines);
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
    const Result<FirstOffenceWish> wish = exemptionWish(file, content);
    if (!wish)
        return wish.error();
    const Result<FirstOffenceReport> report = discretion::firstOffenceIn(db, *wish);
    if (!report)
        return report.error();
    put(content, u"ground"_s, nameOf(exemptionGroundNames, report->ground));
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
    content.insert(u"needs_commitment"_s, report->list
                                              ? report->list->needsCommitment
                                              : report->ground == ExemptionGround::FirstOffence);
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

Result<AssessmentWish> assessmentWish(const Database &db, const CaseFile &file,
                                      const QJsonObject &content)
{
    if (file.matter.isEmpty() || file.party.isNull())
        return refused(DiscretionEntryText::tr("The case names no matter or no party yet."));
    Result<FactValues> facts = readFacts(withoutOpen(textsIn(content, u"facts"_s)));
    if (!facts)
        return facts.error();
    const QString further = content.value("violation"_L1).toString();
    return AssessmentWish{
        .matter = further.isEmpty() ? file.matter : further,
        .partyKind = party_store::kindOf(db, file.party).value_or(PartyKind::NaturalPerson),
        .on = governingDay(file),
        .facts = *std::move(facts),
        .factorsFor = textsIn(content, u"factors_for"_s),
        .factorsAgainst = textsIn(content, u"factors_against"_s),
        .edition = content.value("edition"_L1).toString(),
        .alsoBroken = textsIn(content, u"also_broken"_s),
        .party = file.party,
        .except = file.id};
}

Result<AssessmentWish> onTheSpotWish(const Database &db, const CaseFile &file,
                                     const QJsonObject &content, Date day)
{
    const PartyId party = PartyId::parse(content.value("party"_L1).toString());
    const QString matter = content.value("matter"_L1).toString();
    if (matter.isEmpty() || party.isNull())
        return refused(DiscretionEntryText::tr("The case names no matter or no party yet."));
    Result<FactValues> facts = readFacts(withoutOpen(textsIn(content, u"circumstances"_s)));
    if (!facts)
        return facts.error();
    return AssessmentWish{.matter = matter,
                          .partyKind =
                              party_store::kindOf(db, party).value_or(PartyKind::NaturalPerson),
                          .on = parseDate(content.value("occurred_on"_L1).toString()).value_or(day),
                          .facts = *std::move(facts),
                          .party = party,
                          .except = file.id};
}

Result<FirstOffenceWish> exemptionWish(const CaseFile &file, const QJsonObject &content)
{
    if (file.matter.isEmpty() || file.party.isNull())
        return refused(DiscretionEntryText::tr("The case names no matter or no party yet."));
    Result<FactValues> facts = readFacts(withoutOpen(textsIn(content, u"facts"_s)));
    if (!facts)
        return facts.error();
    return FirstOffenceWish{
        .party = file.party,
        .matter = file.matter,
        .on = governingDay(file),
        .except = file.id,
        .plate = content.value("plate"_L1).toString(),
        .list = content.value("list"_L1).toString(),
        .item = content.value("item"_L1).toString(),
        .facts = *std::move(facts),
        .ground = valueOf(exemptionGroundNames, content.value("ground"_L1).toString())};
}

namespace {

/// Facts that the form asked for and that were left open are not facts.
QJsonObject withoutOpenFacts(QJsonObject content, const QString &field)
{
    if (!content.contains(field))
        return content;
    const QStringList given = withoutOpen(textsIn(content, field));
    content.remove(field);
    put(content, field, given);
    return content;
}

} // namespace

Result<QJsonObject> completed(const Database &db, const Rulebook &book, const ActKind &kind,
                              const CaseFile &file, QJsonObject content, Date day)
{
    if (kind.name == Assess::kind)
        return assessed(db, book, file, withoutOpenFacts(std::move(content), u"facts"_s), day);
    if (kind.name == CheckExemption::kind)
        return exempted(db, file, withoutOpenFacts(std::move(content), u"facts"_s));
    if (kind.name == SummaryDecide::kind)
        return onTheSpot(db, book, file, withoutOpenFacts(std::move(content), u"circumstances"_s),
                         day);
    if (kind.name == Deviate::kind)
        return deviated(file, std::move(content));
    return content;
}

} // namespace anjuan::discretion_entry
