// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"

/// Decisions of the ordinary and the summary procedure (行政处罚法 51, 57).
namespace anjuan {

/// 行政处罚决定书 (行政处罚法 57, 59).
struct DecidePenalty {
    static constexpr QLatin1StringView kind{"decide_penalty"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide penalty");

    Penalties penalties{};
    QString facts;
    QString basis;
    QString reasons;
    QString reconsiderationBody;
    QString court;
    QString paymentPlace;
    bool socialImpact = false;
    QString hearingDeparture{}; ///< why it is heavier than the report of the hearing recommends

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Penalties")},
              &DecidePenalty::penalties);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts and evidence")},
              &DecidePenalty::facts, FieldType::LongText);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Articles applied")},
              &DecidePenalty::basis);
        field({QLatin1StringView("reasons"),
               QT_TRANSLATE_NOOP("Act", "Benchmark applied and reasons")},
              &DecidePenalty::reasons, FieldType::LongText);
        field({QLatin1StringView("reconsideration_body"),
               QT_TRANSLATE_NOOP("Act", "Reconsideration body")},
              &DecidePenalty::reconsiderationBody);
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Court")},
              &DecidePenalty::court);
        field({QLatin1StringView("payment_place"), QT_TRANSLATE_NOOP("Act", "Where to pay"),
               FieldNote::Optional},
              &DecidePenalty::paymentPlace);
        field({QLatin1StringView("social_impact"),
               QT_TRANSLATE_NOOP("Act", "Of social impact, to be published"), FieldNote::Optional},
              &DecidePenalty::socialImpact);
        field({QLatin1StringView("hearing_departure"),
               QT_TRANSLATE_NOOP("Act", "Why the report of the hearing is not followed"),
               FieldNote::Optional},
              &DecidePenalty::hearingDeparture, FieldType::LongText);
    }
};

/// 不予行政处罚决定书 (行政处罚法 33, 57).
struct DecideNoPenalty {
    static constexpr QLatin1StringView kind{"decide_no_penalty"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide no penalty");

    NoPenaltyGround ground{};
    QString facts;
    QString basis;
    QString education;
    QString reconsiderationBody;
    QString court;
    bool toPublish = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")},
              &DecideNoPenalty::ground, noPenaltyGroundNames);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts and evidence")},
              &DecideNoPenalty::facts, FieldType::LongText);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Articles applied")},
              &DecideNoPenalty::basis);
        field({QLatin1StringView("education"), QT_TRANSLATE_NOOP("Act", "Education given")},
              &DecideNoPenalty::education, FieldType::LongText);
        field({QLatin1StringView("reconsideration_body"),
               QT_TRANSLATE_NOOP("Act", "Reconsideration body")},
              &DecideNoPenalty::reconsiderationBody);
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Court")},
              &DecideNoPenalty::court);
        field({QLatin1StringView("to_publish"), QT_TRANSLATE_NOOP("Act", "To be made public"),
               FieldNote::Optional},
              &DecideNoPenalty::toPublish);
    }
};

/// 涉嫌犯罪案件移送 (行政处罚法 27, 57, 国务院令310号).
struct TransferToPolice {
    static constexpr QLatin1StringView kind{"transfer_to_police"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Transfer to the police");

    QString offence;
    QString police;
    QString papers;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("offence"), QT_TRANSLATE_NOOP("Act", "Suspected offence")},
              &TransferToPolice::offence);
        field({QLatin1StringView("police"), QT_TRANSLATE_NOOP("Act", "Police organ")},
              &TransferToPolice::police);
        field({QLatin1StringView("papers"), QT_TRANSLATE_NOOP("Act", "Papers handed over")},
              &TransferToPolice::papers, FieldType::LongText);
    }
};

/// 终止调查、撤销案件 (55号令 31).
struct WithdrawCase {
    static constexpr QLatin1StringView kind{"withdraw_case"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "End investigation");

    WithdrawGround ground{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")},
              &WithdrawCase::ground, withdrawGroundNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &WithdrawCase::reason, FieldType::LongText);
    }
};

/// 当场行政处罚决定书 (行政处罚法 51, 52). Opens the dossier if there was no lead.
struct SummaryDecide {
    static constexpr QLatin1StringView kind{"summary_decide"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide on the spot");

    QString matter;
    PartyId party{};
    QString place;
    std::optional<TimeOfDay> at{};
    std::optional<Date> occurredOn{};
    Penalties penalties{};
    QString facts;
    QString basis;
    QStringList officers{};
    bool certificatesShown = false;
    bool defenceHeard = false;
    bool partySigned = false;
    QString reconsiderationBody;
    QString unit;
    QStringList circumstances{};
    QString tier;
    QString discretion;
    // Filled in.
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
    QStringList arithmetic{};
    std::optional<Date> windowFrom{};
    QStringList earlier{};
    QStringList notes{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("matter"), QT_TRANSLATE_NOOP("Act", "Matter")},
              &SummaryDecide::matter, FieldType::Matter);
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Party")},
              &SummaryDecide::party);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place")},
              &SummaryDecide::place);
        field({QLatin1StringView("at"), QT_TRANSLATE_NOOP("Act", "Hour"), FieldNote::Optional},
              &SummaryDecide::at);
        field({QLatin1StringView("occurred_on"), QT_TRANSLATE_NOOP("Act", "Committed on"),
               FieldNote::Optional},
              &SummaryDecide::occurredOn);
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Penalties")},
              &SummaryDecide::penalties);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts")},
              &SummaryDecide::facts, FieldType::LongText);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Articles applied")},
              &SummaryDecide::basis);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Officers")},
              &SummaryDecide::officers, FieldType::Officers);
        field({QLatin1StringView("certificates_shown"),
               QT_TRANSLATE_NOOP("Act", "Certificates shown")},
              &SummaryDecide::certificatesShown);
        field({QLatin1StringView("defence_heard"),
               QT_TRANSLATE_NOOP("Act", "Defence heard and answered")},
              &SummaryDecide::defenceHeard);
        field({QLatin1StringView("party_signed"), QT_TRANSLATE_NOOP("Act", "Signed by the party"),
               FieldNote::Optional},
              &SummaryDecide::partySigned);
        field({QLatin1StringView("reconsideration_body"),
               QT_TRANSLATE_NOOP("Act", "Reconsideration body")},
              &SummaryDecide::reconsiderationBody);
        field({QLatin1StringView("unit"), QT_TRANSLATE_NOOP("Act", "Unit"), FieldNote::Optional},
              &SummaryDecide::unit, FieldType::Unit);
        field(
            {QLatin1StringView("circumstances"),
             QT_TRANSLATE_NOOP("Act", "Facts for the benchmark"), FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Needed where a benchmark covers the matter: one a line, as "
                                      "area=4.5 or correction=in_time")},
            &SummaryDecide::circumstances);
        field(
            {QLatin1StringView("tier"), QT_TRANSLATE_NOOP("Act", "Tier"), FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Only where several tiers fit, or none: which one applies")},
            &SummaryDecide::tier);
        field({QLatin1StringView("discretion"),
               QT_TRANSLATE_NOOP("Act", "Benchmark applied and why"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed where the tier was named by a person, or where the "
                                        "fine is outside what like cases were fined")},
              &SummaryDecide::discretion, FieldType::LongText);
        describeAssessment(field);
    }

private:
    /// What the program fills in of the benchmark.
    template <class Visitor> static void describeAssessment(Visitor &field)
    {
        constexpr unsigned filled = FieldNote::Optional | FieldNote::Given;
        field({QLatin1StringView("set"), QT_TRANSLATE_NOOP("Act", "Key of the set"), filled},
              &SummaryDecide::set);
        field({QLatin1StringView("set_name"), QT_TRANSLATE_NOOP("Act", "Benchmark"), filled},
              &SummaryDecide::setName);
        field({QLatin1StringView("set_level"), QT_TRANSLATE_NOOP("Act", "Level of its issuer"),
               filled},
              &SummaryDecide::setLevel);
        field({QLatin1StringView("side"), QT_TRANSLATE_NOOP("Act", "Kind of party"), filled},
              &SummaryDecide::side);
        field({QLatin1StringView("applied_tier"), QT_TRANSLATE_NOOP("Act", "Tier applied"), filled},
              &SummaryDecide::appliedTier);
        field({QLatin1StringView("condition"), QT_TRANSLATE_NOOP("Act", "Its condition"), filled},
              &SummaryDecide::condition);
        field({QLatin1StringView("amount_from"), QT_TRANSLATE_NOOP("Act", "From"), filled},
              &SummaryDecide::amountFrom);
        field({QLatin1StringView("amount_to"), QT_TRANSLATE_NOOP("Act", "To"), filled},
              &SummaryDecide::amountTo);
        field({QLatin1StringView("proposed"), QT_TRANSLATE_NOOP("Act", "Proposed"), filled},
              &SummaryDecide::proposed);
        field(
            {QLatin1StringView("law_from"), QT_TRANSLATE_NOOP("Act", "Lowest of the law"), filled},
            &SummaryDecide::lawFrom);
        field({QLatin1StringView("law_to"), QT_TRANSLATE_NOOP("Act", "Highest of the law"), filled},
              &SummaryDecide::lawTo);
        field({QLatin1StringView("arithmetic"), QT_TRANSLATE_NOOP("Act", "Arithmetic"), filled},
              &SummaryDecide::arithmetic);
        field({QLatin1StringView("window_from"),
               QT_TRANSLATE_NOOP("Act", "Earlier cases counted from"), filled},
              &SummaryDecide::windowFrom);
        field({QLatin1StringView("earlier"), QT_TRANSLATE_NOOP("Act", "Earlier cases"), filled},
              &SummaryDecide::earlier);
        field({QLatin1StringView("notes"), QT_TRANSLATE_NOOP("Act", "Notes"), filled},
              &SummaryDecide::notes);
    }
};

/// 备案 of an on-the-spot decision (行政处罚法 52, 55号令 14).
struct FileForRecord {
    static constexpr QLatin1StringView kind{"file_for_record"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "File for record");

    QString receivedBy;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("received_by"), QT_TRANSLATE_NOOP("Act", "Received by"),
               FieldNote::Optional},
              &FileForRecord::receivedBy);
    }
};

/// 补正、更正 of a document that was issued (55号令 28).
struct CorrectDocument {
    static constexpr QLatin1StringView kind{"correct_document"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Correct document");

    int document = 0;
    CorrectionKind correction{};
    QString text;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("document"), QT_TRANSLATE_NOOP("Act", "Document")},
              &CorrectDocument::document, FieldType::ActNumber);
        field({QLatin1StringView("correction"), QT_TRANSLATE_NOOP("Act", "Kind")},
              &CorrectDocument::correction, correctionKindNames);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "Text")}, &CorrectDocument::text,
              FieldType::LongText);
    }
};

} // namespace anjuan
