// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_discretion.h"

/// Acts of discretion: the assessment by a benchmark, the deviation from it, the exemption.
namespace anjuan {

/// 裁量: what the benchmark makes of the facts of the case. The person states facts; what follows
/// from them, the edition and the earlier cases are filled in and frozen.
struct Assess {
    static constexpr QLatin1StringView kind{"assess"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Assess by the benchmark");

    QString violation;
    QStringList facts{};
    QStringList factorsFor{};
    QStringList factorsAgainst{};
    QString tier;
    QString tierReason;
    QStringList alsoBroken{};
    QString edition;
    // Filled in.
    QString matter;
    QString set;
    QString setName;
    QString setLevel;
    QString side;
    QString appliedTier;
    QString condition;
    std::optional<Money> amountFrom{};
    std::optional<Money> amountTo{};
    std::optional<Money> proposed{};
    std::optional<Money> lawFrom{};
    std::optional<Money> lawTo{};
    QString measures;
    QStringList arithmetic{};
    std::optional<Date> windowFrom{};
    QStringList earlier{};
    QStringList compared{};
    QString heaviest;
    QStringList notes{};

    template <class Visitor> static void describe(Visitor &field)
    {
        constexpr unsigned filled = FieldNote::Optional | FieldNote::Given;
        field({QLatin1StringView("violation"), QT_TRANSLATE_NOOP("Act", "Further violation"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Only where the case is about several violations, each "
                                        "assessed by itself: the matter of the further one")},
              &Assess::violation, FieldType::Matter);
        field(
            {QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts"), FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "One a line, as area=4.5 or correction=in_time; behind # the "
                                      "act that proves it")},
            &Assess::facts);
        field(
            {QLatin1StringView("factors_for"), QT_TRANSLATE_NOOP("Act", "For the party"),
             FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Circumstances of 行政处罚法 30 to 32, or the bureau's own")},
            &Assess::factorsFor);
        field({QLatin1StringView("factors_against"), QT_TRANSLATE_NOOP("Act", "Against the party"),
               FieldNote::Optional},
              &Assess::factorsAgainst);
        field(
            {QLatin1StringView("tier"), QT_TRANSLATE_NOOP("Act", "Tier"), FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Only where several tiers fit, or none: which one applies")},
            &Assess::tier);
        field({QLatin1StringView("tier_reason"), QT_TRANSLATE_NOOP("Act", "Why this tier"),
               FieldNote::Optional},
              &Assess::tierReason, FieldType::LongText);
        field({QLatin1StringView("also_broken"),
               QT_TRANSLATE_NOOP("Act", "Other matters of the same act"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Codes of other matters that this one act breaks as well: "
                                        "the one with the higher fine applies (行政处罚法 29)")},
              &Assess::alsoBroken);
        field(
            {QLatin1StringView("edition"), QT_TRANSLATE_NOOP("Act", "Set of benchmarks"),
             FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Without it the nearest in force on the day of the conduct")},
            &Assess::edition);
        field({QLatin1StringView("matter"), QT_TRANSLATE_NOOP("Act", "Matter assessed"), filled},
              &Assess::matter);
        field({QLatin1StringView("set"), QT_TRANSLATE_NOOP("Act", "Key of the set"), filled},
              &Assess::set);
        field({QLatin1StringView("set_name"), QT_TRANSLATE_NOOP("Act", "Benchmark"), filled},
              &Assess::setName);
        field({QLatin1StringView("set_level"), QT_TRANSLATE_NOOP("Act", "Level of its issuer"),
               filled},
              &Assess::setLevel);
        field({QLatin1StringView("side"), QT_TRANSLATE_NOOP("Act", "Kind of party"), filled},
              &Assess::side);
        field({QLatin1StringView("applied_tier"), QT_TRANSLATE_NOOP("Act", "Tier applied"), filled},
              &Assess::appliedTier);
        field({QLatin1StringView("condition"), QT_TRANSLATE_NOOP("Act", "Its condition"), filled},
              &Assess::condition);
        field({QLatin1StringView("amount_from"), QT_TRANSLATE_NOOP("Act", "From"), filled},
              &Assess::amountFrom);
        field({QLatin1StringView("amount_to"), QT_TRANSLATE_NOOP("Act", "To"), filled},
              &Assess::amountTo);
        field({QLatin1StringView("proposed"), QT_TRANSLATE_NOOP("Act", "Proposed"), filled},
              &Assess::proposed);
        field(
            {QLatin1StringView("law_from"), QT_TRANSLATE_NOOP("Act", "Lowest of the law"), filled},
            &Assess::lawFrom);
        field({QLatin1StringView("law_to"), QT_TRANSLATE_NOOP("Act", "Highest of the law"), filled},
              &Assess::lawTo);
        field({QLatin1StringView("measures"),
               QT_TRANSLATE_NOOP("Act", "Other measures of the tier"), filled},
              &Assess::measures);
        field({QLatin1StringView("arithmetic"), QT_TRANSLATE_NOOP("Act", "Arithmetic"), filled},
              &Assess::arithmetic);
        field({QLatin1StringView("window_from"),
               QT_TRANSLATE_NOOP("Act", "Earlier cases counted from"), filled},
              &Assess::windowFrom);
        field({QLatin1StringView("earlier"), QT_TRANSLATE_NOOP("Act", "Earlier cases"), filled},
              &Assess::earlier);
        field({QLatin1StringView("compared"), QT_TRANSLATE_NOOP("Act", "Laws compared"), filled},
              &Assess::compared);
        field({QLatin1StringView("heaviest"),
               QT_TRANSLATE_NOOP("Act", "Matter with the higher fine"), filled},
              &Assess::heaviest);
        field({QLatin1StringView("notes"), QT_TRANSLATE_NOOP("Act", "Notes"), filled},
              &Assess::notes);
    }
};

/// 调整适用裁量基准: the amount leaves the tier, approved by the leader (国办发〔2022〕27号).
struct Deviate {
    static constexpr QLatin1StringView kind{"deviate"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Deviate from the benchmark");

    Money fine{};
    DeviationGround ground{};
    QString reason;
    QString article;
    QString permission;
    // Filled in.
    QStringList arithmetic{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("fine"), QT_TRANSLATE_NOOP("Act", "Fine instead")},
              &Deviate::fine);
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")}, &Deviate::ground,
              deviationGroundNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Deviate::reason,
              FieldType::LongText);
        field({QLatin1StringView("article"), QT_TRANSLATE_NOOP("Act", "Article"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed below the lowest fine of the law (行政处罚法 32)")},
              &Deviate::article);
        field({QLatin1StringView("permission"),
               QT_TRANSLATE_NOOP("Act", "Permission of the issuer"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed where a higher authority issued the benchmark")},
              &Deviate::permission);
        field({QLatin1StringView("arithmetic"), QT_TRANSLATE_NOOP("Act", "Arithmetic"),
               FieldNote::Optional | FieldNote::Given},
              &Deviate::arithmetic);
    }
};

/// 免罚核查: whether a list or the law lets the party go unpunished; the look-up through the
/// register is filled in and frozen.
struct CheckExemption {
    static constexpr QLatin1StringView kind{"check_exemption"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Check for exemption");

    ExemptionOutcome outcome{};
    std::optional<ExemptionGround> ground{};
    QStringList facts{};
    QString education;
    std::optional<int> commitment{};
    QString reason;
    QString plate;
    QString list;
    QString item;
    // Filled in.
    QString listName;
    QString itemName;
    QString conditions;
    bool first = false;
    bool fulfilled = false;
    bool needsFirst = false;
    bool needsCommitment = false;
    std::optional<Date> windowFrom{};
    QStringList searched{};
    QStringList earlier{};
    QStringList unproved{};

    template <class Visitor> static void describe(Visitor &field)
    {
        constexpr unsigned filled = FieldNote::Optional | FieldNote::Given;
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Outcome")},
              &CheckExemption::outcome, exemptionOutcomeNames);
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Without it that of the list, else the first offence")},
              &CheckExemption::ground, exemptionGroundNames);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts with their evidence"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "One a line, as harm=none#5: behind # the act that proves "
                                        "it")},
              &CheckExemption::facts);
        field({QLatin1StringView("education"), QT_TRANSLATE_NOOP("Act", "Education given"),
               FieldNote::Optional},
              &CheckExemption::education, FieldType::LongText);
        field({QLatin1StringView("commitment"), QT_TRANSLATE_NOOP("Act", "Commitment letter"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "The act by which it came into the file")},
              &CheckExemption::commitment, FieldType::ActNumber);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed to refuse an exemption")},
              &CheckExemption::reason, FieldType::LongText);
        field({QLatin1StringView("plate"), QT_TRANSLATE_NOOP("Act", "Vehicle plate"),
               FieldNote::Optional},
              &CheckExemption::plate);
        field({QLatin1StringView("list"), QT_TRANSLATE_NOOP("Act", "Exemption list"),
               FieldNote::Optional},
              &CheckExemption::list);
        field({QLatin1StringView("item"), QT_TRANSLATE_NOOP("Act", "Item"), FieldNote::Optional},
              &CheckExemption::item);
        field({QLatin1StringView("list_name"), QT_TRANSLATE_NOOP("Act", "List applied"), filled},
              &CheckExemption::listName);
        field({QLatin1StringView("item_name"), QT_TRANSLATE_NOOP("Act", "Item applied"), filled},
              &CheckExemption::itemName);
        field({QLatin1StringView("conditions"), QT_TRANSLATE_NOOP("Act", "Its conditions"), filled},
              &CheckExemption::conditions);
        field({QLatin1StringView("first"), QT_TRANSLATE_NOOP("Act", "First time"), filled},
              &CheckExemption::first);
        field({QLatin1StringView("fulfilled"), QT_TRANSLATE_NOOP("Act", "All conditions hold"),
               filled},
              &CheckExemption::fulfilled);
        field({QLatin1StringView("needs_first"), QT_TRANSLATE_NOOP("Act", "Only the first time"),
               filled},
              &CheckExemption::needsFirst);
        field({QLatin1StringView("needs_commitment"),
               QT_TRANSLATE_NOOP("Act", "Commitment letter needed"), filled},
              &CheckExemption::needsCommitment);
        field({QLatin1StringView("window_from"),
               QT_TRANSLATE_NOOP("Act", "Earlier cases counted from"), filled},
              &CheckExemption::windowFrom);
        field({QLatin1StringView("searched"), QT_TRANSLATE_NOOP("Act", "Searched"), filled},
              &CheckExemption::searched);
        field({QLatin1StringView("earlier"), QT_TRANSLATE_NOOP("Act", "Earlier cases"), filled},
              &CheckExemption::earlier);
        field({QLatin1StringView("unproved"), QT_TRANSLATE_NOOP("Act", "Without evidence"), filled},
              &CheckExemption::unproved);
    }
};

} // namespace anjuan
