// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_after.h"

/// Acts of enforcement (行政强制法 34-59).
namespace anjuan {

/// 加处罚款决定书 (行政处罚法 72, 行政强制法 45).
struct ImposeSurcharge {
    static constexpr QLatin1StringView kind{"impose_surcharge"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Impose the surcharge");

    Date since{1970, 1, 1};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("since"), QT_TRANSLATE_NOOP("Act", "First day it counts"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The day after the last day for payment")},
              &ImposeSurcharge::since);
    }
};

/// 催告书 (行政强制法 35, 51, 54).
struct Demand {
    static constexpr QLatin1StringView kind{"demand"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Issue demand");

    DemandPurpose purpose{};
    std::optional<Money> amount{};
    QString text;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("purpose"), QT_TRANSLATE_NOOP("Act", "Purpose")}, &Demand::purpose,
              demandPurposeNames);
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount demanded"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Fine and surcharge; needed where money is owed")},
              &Demand::amount);
        field({QLatin1StringView("text"),
               QT_TRANSLATE_NOOP("Act", "What is to be performed, how and by when")},
              &Demand::text, FieldType::LongText);
    }
};

/// 申请人民法院强制执行 (行政强制法 53-55).
struct ApplyToCourt {
    static constexpr QLatin1StringView kind{"apply_to_court"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Apply to the court for enforcement");

    QString court;
    std::optional<Money> amount{};
    bool application = false;
    bool decisionPapers = false;
    bool partyOpinion = false;
    bool subject = false;
    QString lateReason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Court")},
              &ApplyToCourt::court);
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount applied for"),
               FieldNote::Optional},
              &ApplyToCourt::amount);
        field({QLatin1StringView("application"),
               QT_TRANSLATE_NOOP("Act", "Application signed by the leader, sealed and dated")},
              &ApplyToCourt::application);
        field({QLatin1StringView("decision_papers"),
               QT_TRANSLATE_NOOP("Act", "Decision with its facts, grounds and basis")},
              &ApplyToCourt::decisionPapers);
        field({QLatin1StringView("party_opinion"),
               QT_TRANSLATE_NOOP("Act", "Opinion of the party and course of the demand")},
              &ApplyToCourt::partyOpinion);
        field({QLatin1StringView("subject"),
               QT_TRANSLATE_NOOP("Act", "State of what is to be enforced")},
              &ApplyToCourt::subject);
        field({QLatin1StringView("late_reason"),
               QT_TRANSLATE_NOOP("Act", "Proper reason for applying late"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Only after the three months")},
              &ApplyToCourt::lateReason, FieldType::LongText);
    }
};

/// 法院受理或者不予受理 (行政强制法 56).
struct AnswerOfCourt {
    static constexpr QLatin1StringView kind{"answer_of_court"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record the acceptance by the court");

    int application = 0;
    bool accepted = false;
    QString number;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application act")},
              &AnswerOfCourt::application, FieldType::ActNumber);
        field({QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("Act", "Accepted")},
              &AnswerOfCourt::accepted);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the court"),
               FieldNote::Optional},
              &AnswerOfCourt::number);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason of a refusal"),
               FieldNote::Optional},
              &AnswerOfCourt::reason);
    }
};

/// 准予或者不准予强制执行的裁定 (行政强制法 57, 58).
struct RulingOfCourt {
    static constexpr QLatin1StringView kind{"ruling_of_court"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record the ruling on enforcement");

    int application = 0;
    EnforcementRuling outcome{};
    QString number;
    std::optional<Money> amount{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application act")},
              &RulingOfCourt::application, FieldType::ActNumber);
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Ruling")},
              &RulingOfCourt::outcome, enforcementRulingNames);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the ruling")},
              &RulingOfCourt::number);
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount granted"),
               FieldNote::Optional},
              &RulingOfCourt::amount);
        field(
            {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional},
            &RulingOfCourt::reason, FieldType::LongText);
    }
};

/// 就不予受理、不准予执行向上一级法院申请复议 (行政强制法 56, 58).
struct AskHigherCourt {
    static constexpr QLatin1StringView kind{"ask_higher_court"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Ask the higher court for review");

    int application = 0;
    QString court;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application act")},
              &AskHigherCourt::application, FieldType::ActNumber);
        field({QLatin1StringView("court"), QT_TRANSLATE_NOOP("Act", "Higher court")},
              &AskHigherCourt::court);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &AskHigherCourt::reason, FieldType::LongText);
    }
};

/// 上一级法院的复议裁定.
struct AnswerOfHigherCourt {
    static constexpr QLatin1StringView kind{"answer_of_higher_court"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record the ruling of the higher court");

    int application = 0;
    bool upheld = false;
    QString number;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application act")},
              &AnswerOfHigherCourt::application, FieldType::ActNumber);
        field({QLatin1StringView("upheld"), QT_TRANSLATE_NOOP("Act", "The refusal stands")},
              &AnswerOfHigherCourt::upheld);
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the ruling")},
              &AnswerOfHigherCourt::number);
    }
};

/// 执行结果.
struct ResultOfEnforcement {
    static constexpr QLatin1StringView kind{"result_of_enforcement"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Record the result of enforcement");

    int application = 0;
    EnforcementResult result{};
    QString text;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application act")},
              &ResultOfEnforcement::application, FieldType::ActNumber);
        field({QLatin1StringView("result"), QT_TRANSLATE_NOOP("Act", "Result")},
              &ResultOfEnforcement::result, enforcementResultNames);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "What was done")},
              &ResultOfEnforcement::text, FieldType::LongText);
    }
};

/// 拍卖查封、扣押的财物抵缴罚款 (行政强制法 46).
struct AuctionGoods {
    static constexpr QLatin1StringView kind{"auction_goods"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Auction seized goods to pay the fine");

    QString goods;
    QString auctioneer;
    Money proceeds{};
    QString receipt;
    QStringList seals{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("goods"), QT_TRANSLATE_NOOP("Act", "Goods")},
              &AuctionGoods::goods);
        field({QLatin1StringView("auctioneer"), QT_TRANSLATE_NOOP("Act", "Auctioned by")},
              &AuctionGoods::auctioneer);
        field({QLatin1StringView("proceeds"), QT_TRANSLATE_NOOP("Act", "Proceeds")},
              &AuctionGoods::proceeds);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Receipt number")},
              &AuctionGoods::receipt);
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Of what leaves the store, one a line")},
              &AuctionGoods::seals);
    }
};

/// 代履行决定书 (行政强制法 50-52).
struct DecideSubstitute {
    static constexpr QLatin1StringView kind{"decide_substitute"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide substitute performance");

    bool atOnce = false;
    Date plannedOn{1970, 1, 1};
    QString performer;
    QString object;
    Money estimate{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("at_once"),
               QT_TRANSLATE_NOOP("Act", "At once, for what lies on a road or in a public place"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "行政强制法 52: without the demands")},
              &DecideSubstitute::atOnce);
        field({QLatin1StringView("planned_on"), QT_TRANSLATE_NOOP("Act", "To be carried out on")},
              &DecideSubstitute::plannedOn);
        field({QLatin1StringView("performer"), QT_TRANSLATE_NOOP("Act", "By whom")},
              &DecideSubstitute::performer);
        field({QLatin1StringView("object"), QT_TRANSLATE_NOOP("Act", "What, and how")},
              &DecideSubstitute::object, FieldType::LongText);
        field({QLatin1StringView("estimate"), QT_TRANSLATE_NOOP("Act", "Estimated cost")},
              &DecideSubstitute::estimate);
    }
};

/// 代履行的实施 (行政强制法 51).
struct PerformSubstitute {
    static constexpr QLatin1StringView kind{"perform_substitute"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record substitute performance");

    int decision = 0;
    QStringList supervisors{};
    QString performer;
    bool partyPresent = false;
    QString witness;
    bool partyTold = false;
    Money cost{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("decision"), QT_TRANSLATE_NOOP("Act", "Decision act")},
              &PerformSubstitute::decision, FieldType::ActNumber);
        field({QLatin1StringView("supervisors"), QT_TRANSLATE_NOOP("Act", "Supervised by")},
              &PerformSubstitute::supervisors, FieldType::Officers);
        field({QLatin1StringView("performer"), QT_TRANSLATE_NOOP("Act", "Carried out by")},
              &PerformSubstitute::performer);
        field({QLatin1StringView("party_present"), QT_TRANSLATE_NOOP("Act", "The party was there"),
               FieldNote::Optional},
              &PerformSubstitute::partyPresent);
        field({QLatin1StringView("witness"), QT_TRANSLATE_NOOP("Act", "Witness"),
               FieldNote::Optional | FieldNote::Personal},
              &PerformSubstitute::witness);
        field({QLatin1StringView("party_told"),
               QT_TRANSLATE_NOOP("Act", "The absent party was told afterwards"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "行政强制法 52")},
              &PerformSubstitute::partyTold);
        field({QLatin1StringView("cost"), QT_TRANSLATE_NOOP("Act", "Cost")},
              &PerformSubstitute::cost);
    }
};

/// 限期自行拆除公告 (行政强制法 44).
struct AnnounceDemolition {
    static constexpr QLatin1StringView kind{"announce_demolition"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Announce demolition");

    int order = 0;
    QString building;
    Date demolishBy{1970, 1, 1};
    QString where;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("order"),
               QT_TRANSLATE_NOOP("Act", "Act that orders the demolition"), FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The decision, or the order to correct")},
              &AnnounceDemolition::order, FieldType::ActNumber);
        field({QLatin1StringView("building"), QT_TRANSLATE_NOOP("Act", "Building or structure")},
              &AnnounceDemolition::building);
        field({QLatin1StringView("demolish_by"),
               QT_TRANSLATE_NOOP("Act", "To be taken down by the party by")},
              &AnnounceDemolition::demolishBy);
        field({QLatin1StringView("where"), QT_TRANSLATE_NOOP("Act", "Where it is posted")},
              &AnnounceDemolition::where);
    }
};

/// 强制执行决定: that the bureau takes it down itself, after a demand that did not help (行政强制法
/// 35-37).
struct DecideEnforcement {
    static constexpr QLatin1StringView kind{"decide_enforcement"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Decide enforcement");

    int order = 0;
    QString reason;
    QString basis;
    QString manner;
    Date plannedOn{1970, 1, 1};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("order"),
               QT_TRANSLATE_NOOP("Act", "Act that orders the demolition"), FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The decision, or the order to correct")},
              &DecideEnforcement::order, FieldType::ActNumber);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reasons")},
              &DecideEnforcement::reason, FieldType::LongText);
        field(
            {QLatin1StringView("basis"),
             QT_TRANSLATE_NOOP("Act", "Law that lets the bureau enforce it itself"),
             FieldNote::Required,
             QT_TRANSLATE_NOOP("Act", "Only a law gives that power (行政强制法 13), as 城乡规划法 "
                                      "68 does where the government has charged the bureau")},
            &DecideEnforcement::basis);
        field({QLatin1StringView("manner"), QT_TRANSLATE_NOOP("Act", "How it is carried out")},
              &DecideEnforcement::manner, FieldType::LongText);
        field({QLatin1StringView("planned_on"), QT_TRANSLATE_NOOP("Act", "To be carried out on")},
              &DecideEnforcement::plannedOn);
    }
};

/// 强制拆除, or that the party took it down itself (行政强制法 37, 43, 44).
struct Demolish {
    static constexpr QLatin1StringView kind{"demolish"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record the demolition");

    int announcement = 0;
    bool byParty = false;
    std::optional<TimeOfDay> startedAt{};
    QStringList supervisors{};
    QString witness;
    std::optional<Money> cost{};
    QString text;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("announcement"), QT_TRANSLATE_NOOP("Act", "Announcement act")},
              &Demolish::announcement, FieldType::ActNumber);
        field({QLatin1StringView("by_party"), QT_TRANSLATE_NOOP("Act", "The party took it down"),
               FieldNote::Optional},
              &Demolish::byParty);
        field({QLatin1StringView("started_at"), QT_TRANSLATE_NOOP("Act", "Begun at"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Needed where the bureau does it")},
              &Demolish::startedAt);
        field({QLatin1StringView("supervisors"), QT_TRANSLATE_NOOP("Act", "Supervised by"),
               FieldNote::Optional},
              &Demolish::supervisors, FieldType::Officers);
        field({QLatin1StringView("witness"), QT_TRANSLATE_NOOP("Act", "Witness"),
               FieldNote::Optional | FieldNote::Personal},
              &Demolish::witness);
        field({QLatin1StringView("cost"), QT_TRANSLATE_NOOP("Act", "Cost"), FieldNote::Optional},
              &Demolish::cost);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "What was done")},
              &Demolish::text, FieldType::LongText);
    }
};

/// 中止执行 (行政强制法 39).
struct SuspendEnforcement {
    static constexpr QLatin1StringView kind{"suspend_enforcement"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Suspend enforcement");

    EnforcementPause ground{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")},
              &SuspendEnforcement::ground, enforcementPauseNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &SuspendEnforcement::reason, FieldType::LongText);
    }
};

/// 恢复执行 (行政强制法 39).
struct ResumeEnforcement {
    static constexpr QLatin1StringView kind{"resume_enforcement"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Resume enforcement");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &ResumeEnforcement::reason, FieldType::LongText);
    }
};

/// 终结执行 (行政强制法 39, 40).
struct EndEnforcement {
    static constexpr QLatin1StringView kind{"end_enforcement"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "End enforcement");

    EnforcementEnd ground{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")},
              &EndEnforcement::ground, enforcementEndNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &EndEnforcement::reason, FieldType::LongText);
    }
};

} // namespace anjuan
