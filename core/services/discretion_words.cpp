// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_words.h"

#include "core/domain/casework/act_kinds.h"
#include "core/domain/discretion/factors.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::discretion_words {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionTextText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionTextText)
};

QString ends(const AmountRule &amount)
{
    return amount.from.value == amount.to.value
               ? amount.from.value.toString()
               : DiscretionTextText::tr("%1 to %2")
                     .arg(amount.from.value.toString(), amount.to.value.toString());
}

} // namespace

QString label(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return DiscretionTextText::tr("no");
    case Truth::Unknown:
        return DiscretionTextText::tr("not known yet");
    case Truth::Yes:
        return DiscretionTextText::tr("yes");
    }
    Q_UNREACHABLE();
}

QString range(const MoneyRange &reach)
{
    return reach.from == reach.to
               ? DiscretionTextText::tr("%1 yuan").arg(official::yuan(reach.from))
               : DiscretionTextText::tr("%1 to %2 yuan")
                     .arg(official::yuan(reach.from), official::yuan(reach.to));
}

QString amount(const AmountRule &rule)
{
    if (!rule.kind)
        return DiscretionTextText::tr("by the model of the set");
    const FactInfo *fact = factInfo(rule.fact);
    const QString of = fact ? fact->labelHere() : rule.fact;
    switch (*rule.kind) {
    case AmountKind::NoFine:
        return DiscretionTextText::tr("no fine");
    case AmountKind::Yuan:
        return DiscretionTextText::tr("%1 yuan").arg(ends(rule));
    case AmountKind::PerUnit:
        return DiscretionTextText::tr("%1 yuan for each: %2").arg(ends(rule), of);
    case AmountKind::Multiple:
        return DiscretionTextText::tr("%1 × %2").arg(ends(rule), of);
    case AmountKind::Percent:
        return DiscretionTextText::tr("%1 % of: %2").arg(ends(rule), of);
    case AmountKind::Formula:
        return DiscretionTextText::tr("%1 yuan × (%2 + %3)")
            .arg(rule.base.toString(), rule.constant.toString(), of);
    case AmountKind::OfLaw:
        return DiscretionTextText::tr("by the range of the law");
    case AmountKind::ShareOfRange:
        return DiscretionTextText::tr("%1 % of the law's range").arg(ends(rule));
    }
    Q_UNREACHABLE();
}

QString label(Assessment::Status status)
{
    switch (status) {
    case Assessment::Status::NoBenchmark:
        return DiscretionTextText::tr("No row of the benchmark is for this party.");
    case Assessment::Status::MissingFacts:
        return DiscretionTextText::tr("Facts are missing; no tier is settled.");
    case Assessment::Status::NoneFits:
        return DiscretionTextText::tr("No tier fits: a person must say what applies.");
    case Assessment::Status::SeveralFit:
        return DiscretionTextText::tr("Several tiers fit: a person must say which applies.");
    case Assessment::Status::Fits:
        return DiscretionTextText::tr("One tier fits.");
    }
    Q_UNREACHABLE();
}

QString label(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Same:
        return DiscretionTextText::tr("same");
    case RowChange::Kind::Changed:
        return DiscretionTextText::tr("changed");
    case RowChange::Kind::Added:
        return DiscretionTextText::tr("new");
    case RowChange::Kind::Dropped:
        return DiscretionTextText::tr("dropped");
    }
    Q_UNREACHABLE();
}

QString label(SetRemark::Kind kind)
{
    switch (kind) {
    case SetRemark::Kind::Overlap:
        return DiscretionTextText::tr("overlap");
    case SetRemark::Kind::Gap:
        return DiscretionTextText::tr("gap");
    case SetRemark::Kind::Judgement:
        return DiscretionTextText::tr("to be judged");
    case SetRemark::Kind::Order:
        return DiscretionTextText::tr("order of the tiers");
    case SetRemark::Kind::Law:
        return DiscretionTextText::tr("range of the law");
    case SetRemark::Kind::Ended:
        return DiscretionTextText::tr("ended");
    case SetRemark::Kind::Uncovered:
        return DiscretionTextText::tr("without a benchmark");
    }
    Q_UNREACHABLE();
}

QString label(discretion_lists::StaleAlarm::Kind kind)
{
    using Kind = discretion_lists::StaleAlarm::Kind;
    switch (kind) {
    case Kind::LawChanged:
        return DiscretionTextText::tr("changed since");
    case Kind::MatterRepealed:
        return DiscretionTextText::tr("matter repealed");
    case Kind::Expired:
        return DiscretionTextText::tr("expired");
    case Kind::NeverUsed:
        return DiscretionTextText::tr("never used");
    case Kind::AlwaysDeviated:
        return DiscretionTextText::tr("always deviated from");
    }
    Q_UNREACHABLE();
}

QString label(PartySide side)
{
    switch (side) {
    case PartySide::Any:
        return DiscretionTextText::tr("any party");
    case PartySide::Citizen:
        return DiscretionTextText::tr("citizen");
    case PartySide::Organisation:
        return DiscretionTextText::tr("organisation");
    }
    Q_UNREACHABLE();
}

QString label(RangeModel model)
{
    switch (model) {
    case RangeModel::Stated:
        return DiscretionTextText::tr("amounts are stated");
    case RangeModel::ThirtyFortyThirty:
        return DiscretionTextText::tr("30 / 40 / 30 % of the range");
    case RangeModel::Sixty:
        return DiscretionTextText::tr("severe from 60 % of the range");
    case RangeModel::Mean:
        return DiscretionTextText::tr("below and above the mean");
    case RangeModel::Factors:
        return DiscretionTextText::tr("sum of factors");
    }
    Q_UNREACHABLE();
}

QString label(FirstBasis basis)
{
    switch (basis) {
    case FirstBasis::Found:
        return DiscretionTextText::tr("what was found counts");
    case FirstBasis::Punished:
        return DiscretionTextText::tr("what was punished counts");
    }
    Q_UNREACHABLE();
}

QString outlying(const ConsistencyRow &row)
{
    QStringList cases;
    for (const OutlyingCase &one : row.outlying) {
        const QStringList about{
            label(one.side), one.tier.isEmpty() ? DiscretionTextText::tr("not assessed") : one.tier,
            range({one.fine, one.fine})};
        cases << DiscretionTextText::tr("%1 (%2)", "a case and what it is")
                     .arg(one.number, about.join(DiscretionTextText::tr(", ")));
    }
    return cases.join(DiscretionTextText::tr("; "));
}

QString factNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << factName(key);
    return names.join(DiscretionTextText::tr(", "));
}

QString factsText(const QStringList &facts)
{
    QStringList texts;
    for (const QString &one : facts)
        if (const Result<TypedFact> fact = readFact(one))
            texts << factText(fact->key, fact->value);
        else
            texts << one;
    return texts.join(DiscretionTextText::tr(", "));
}

QString inWords(const FieldInfo &field, const QString &text)
{
    if (field.name == "set_level"_L1) {
        const auto level = valueOf(issuingLevelNames, text);
        return level ? wordFor(issuingLevelNames, *level) : text;
    }
    if (field.name == "side"_L1) {
        const auto side = valueOf(partySideNames, text);
        return side ? label(*side) : text;
    }
    if (field.type != FieldType::Texts)
        return text;
    if (field.name == "factors_for"_L1 || field.name == "factors_against"_L1)
        return factorText(text);
    if (field.name != "facts"_L1 && field.name != "circumstances"_L1)
        return text;
    const Result<TypedFact> fact = readFact(text);
    if (!fact)
        return text;
    const QString words = factText(fact->key, fact->value);
    return fact->value.evidence == 0 ? words
                                     : DiscretionTextText::tr("%1 (act %2)", "a fact and its proof")
                                           .arg(words, QString::number(fact->value.evidence));
}

QStringList outcomeOf(const Act &act)
{
    if (act.kind != Assess::kind)
        return {};
    const auto amount = [&act](QLatin1StringView name) {
        return Money::parse(act.content.value(name).toString());
    };
    QStringList parts{act.content.value("applied_tier"_L1).toString()};
    const auto from = amount("amount_from"_L1);
    const auto to = amount("amount_to"_L1);
    if (from && to)
        parts << range({*from, *to});
    if (const auto proposed = amount("proposed"_L1))
        parts << DiscretionTextText::tr("proposed %1 yuan").arg(official::yuan(*proposed));
    parts << act.content.value("set_name"_L1).toString();
    parts.removeAll(QString());
    return parts;
}

} // namespace anjuan::discretion_words
