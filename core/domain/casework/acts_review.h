// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/frozen_finding.h"

/// The legality review and the collective discussion, and the questions asked before them.
namespace anjuan {

/// 送法制审核 (行政处罚法 58). Names the decision that is proposed.
struct RequestReview {
    static constexpr QLatin1StringView kind{"request_review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Request legality review");

    Outcome proposes{};
    Penalties penalties{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("proposes"), QT_TRANSLATE_NOOP("Act", "Proposed outcome")},
              &RequestReview::proposes, outcomeNames);
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Proposed penalties"),
               FieldNote::Optional},
              &RequestReview::penalties);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Why it is asked for"),
               FieldNote::Optional},
              &RequestReview::reason);
    }
};

/// What the reviewer says of one item, and of which act of the file.
struct ItemOpinion {
    ReviewItem item{};
    ReviewVerdict verdict{};
    QString text;
    std::optional<int> act{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("item"), QT_TRANSLATE_NOOP("Act", "Item")}, &ItemOpinion::item,
              reviewItemNames);
        field({QLatin1StringView("verdict"), QT_TRANSLATE_NOOP("Act", "Opinion")},
              &ItemOpinion::verdict, reviewVerdictNames);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "Reasons")}, &ItemOpinion::text,
              FieldType::LongText);
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act objected to"),
               FieldNote::Optional},
              &ItemOpinion::act, FieldType::ActNumber);
    }
};

/// 法制审核意见书, item by item (行政处罚法 58, 55号令 23-25).
struct Review {
    static constexpr QLatin1StringView kind{"review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Give legality opinion");

    ReviewOutcome outcome{};
    std::vector<ItemOpinion> items{};
    QString opinion;
    QStringList reviewers{};
    QStringList reasons{};
    std::vector<FrozenFinding> findings{};
    QString giver{}; ///< officer; empty in opinions recorded before each reviewer signed

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("outcome"), QT_TRANSLATE_NOOP("Act", "Opinion")}, &Review::outcome,
              reviewOutcomeNames);
        // Opinions recorded before there were items have none; the gates ask for them now.
        field({QLatin1StringView("items"), QT_TRANSLATE_NOOP("Act", "Item by item"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Every item once, each with its reasons.")},
              &Review::items);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Opinion in words")},
              &Review::opinion, FieldType::LongText);
        field({QLatin1StringView("reviewers"), QT_TRANSLATE_NOOP("Act", "Reviewers"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "All who review together, each of whom signs by his own "
                                        "account; without it you alone.")},
              &Review::reviewers, FieldType::Officers);
        field({QLatin1StringView("reasons"), QT_TRANSLATE_NOOP("Act", "Why a review was needed"),
               FieldNote::Given},
              &Review::reasons);
        field({QLatin1StringView("findings"), QT_TRANSLATE_NOOP("Act", "Findings at that time"),
               FieldNote::Given},
              &Review::findings);
        field({QLatin1StringView("giver"), QT_TRANSLATE_NOOP("Act", "Who gave the opinion"),
               FieldNote::Given},
              &Review::giver, FieldType::Officer);
    }
};

/// 会签: one of several reviewers signs the opinion by his own account, or dissents from it.
struct SignReview {
    static constexpr QLatin1StringView kind{"sign_review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Sign the collective opinion");

    bool agrees = false;
    QString opinion;
    QString reviewer{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("agrees"), QT_TRANSLATE_NOOP("Act", "Agrees")},
              &SignReview::agrees);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Reasons")},
              &SignReview::opinion, FieldType::LongText);
        field({QLatin1StringView("reviewer"), QT_TRANSLATE_NOOP("Act", "Who signs"),
               FieldNote::Given},
              &SignReview::reviewer, FieldType::Officer);
    }
};

/// 复核 by a second reviewer; one who does not agree sends the opinion back to who gave it.
struct SecondReview {
    static constexpr QLatin1StringView kind{"second_review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Second the legality opinion");

    bool agrees = false;
    QString opinion;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("agrees"), QT_TRANSLATE_NOOP("Act", "Agrees")},
              &SecondReview::agrees);
        field({QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("Act", "Reasons")},
              &SecondReview::opinion, FieldType::LongText);
    }
};

/// What became of one objection.
struct ItemAnswer {
    ReviewItem item{};
    ObjectionAnswer answer{};
    QString text;
    std::optional<int> act{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("item"), QT_TRANSLATE_NOOP("Act", "Item")}, &ItemAnswer::item,
              reviewItemNames);
        field({QLatin1StringView("answer"), QT_TRANSLATE_NOOP("Act", "Answer")},
              &ItemAnswer::answer, objectionAnswerNames);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "What was done, or why not")},
              &ItemAnswer::text, FieldType::LongText);
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act that cures it"),
               FieldNote::Optional},
              &ItemAnswer::act, FieldType::ActNumber);
    }
};

/// 审核意见采纳情况: the squad answers each objection before it asks again.
struct AnswerReview {
    static constexpr QLatin1StringView kind{"answer_review"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Answer the objections");

    std::vector<ItemAnswer> answers{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("answers"), QT_TRANSLATE_NOOP("Act", "Answers, item by item")},
              &AnswerReview::answers);
    }
};

/// What one leader said in a discussion.
struct LeaderVote {
    QString leader;
    QString post;
    Vote vote{};
    QString view;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("leader"), QT_TRANSLATE_NOOP("Act", "Leader")},
              &LeaderVote::leader, FieldType::Officer);
        field({QLatin1StringView("post"), QT_TRANSLATE_NOOP("Act", "Post")}, &LeaderVote::post);
        field({QLatin1StringView("vote"), QT_TRANSLATE_NOOP("Act", "Vote")}, &LeaderVote::vote,
              voteNames);
        field({QLatin1StringView("view"), QT_TRANSLATE_NOOP("Act", "View")}, &LeaderVote::view,
              FieldType::LongText);
    }
};

/// 集体讨论笔录: the leaders of the bureau (行政处罚法 57). One meeting may discuss several cases.
struct Discuss {
    static constexpr QLatin1StringView kind{"discuss"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record collective discussion");

    DiscussionTopic topic{};
    QString meeting;
    QStringList leaders{};
    std::vector<LeaderVote> votes{};
    std::optional<Outcome> conclusion{};
    Penalties penalties{};
    QString views;
    QString papers;
    QString others;
    QString place{};
    std::optional<TimeOfDay> from{};
    std::optional<TimeOfDay> to{};
    QString chair{};    ///< officer
    QString recorder{}; ///< who took the minutes, by name: the office may send its clerk
    QString summary{};  ///< the chair's words at the end

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("topic"), QT_TRANSLATE_NOOP("Act", "Topic")}, &Discuss::topic,
              discussionTopicNames);
        field({QLatin1StringView("meeting"), QT_TRANSLATE_NOOP("Act", "Meeting and item"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "The same words for each case of one meeting.")},
              &Discuss::meeting);
        field({QLatin1StringView("leaders"), QT_TRANSLATE_NOOP("Act", "Leaders present")},
              &Discuss::leaders, FieldType::Officers);
        field({QLatin1StringView("votes"), QT_TRANSLATE_NOOP("Act", "Each leader’s view and vote"),
               FieldNote::Optional},
              &Discuss::votes);
        field({QLatin1StringView("conclusion"), QT_TRANSLATE_NOOP("Act", "Conclusion"),
               FieldNote::Optional},
              &Discuss::conclusion, outcomeNames);
        field({QLatin1StringView("penalties"), QT_TRANSLATE_NOOP("Act", "Penalties agreed"),
               FieldNote::Optional},
              &Discuss::penalties);
        field({QLatin1StringView("views"), QT_TRANSLATE_NOOP("Act", "Record of the discussion")},
              &Discuss::views, FieldType::LongText);
        field({QLatin1StringView("papers"), QT_TRANSLATE_NOOP("Act", "Papers laid before it"),
               FieldNote::Optional},
              &Discuss::papers);
        field({QLatin1StringView("others"), QT_TRANSLATE_NOOP("Act", "Others present"),
               FieldNote::Optional},
              &Discuss::others);
        field({QLatin1StringView("place"), QT_TRANSLATE_NOOP("Act", "Place"), FieldNote::Optional},
              &Discuss::place);
        field(
            {QLatin1StringView("from"), QT_TRANSLATE_NOOP("Act", "Began at"), FieldNote::Optional},
            &Discuss::from);
        field({QLatin1StringView("to"), QT_TRANSLATE_NOOP("Act", "Ended at"), FieldNote::Optional},
              &Discuss::to);
        field({QLatin1StringView("chair"), QT_TRANSLATE_NOOP("Act", "Chair"), FieldNote::Optional},
              &Discuss::chair, FieldType::Officer);
        field({QLatin1StringView("recorder"), QT_TRANSLATE_NOOP("Act", "Minutes taken by"),
               FieldNote::Optional},
              &Discuss::recorder);
        field({QLatin1StringView("summary"), QT_TRANSLATE_NOOP("Act", "Words of the chair"),
               FieldNote::Optional},
              &Discuss::summary, FieldType::LongText);
    }
};

/// A leader says by his own account that the record of a discussion has his view, or that it has
/// not (行政处罚法 57).
struct ConfirmView {
    static constexpr QLatin1StringView kind{"confirm_view"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Confirm one’s view in a discussion");

    int discussion = 0;
    bool confirms = false;
    QString view;
    QString leader{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("discussion"), QT_TRANSLATE_NOOP("Act", "Discussion")},
              &ConfirmView::discussion, FieldType::ActNumber);
        field({QLatin1StringView("confirms"), QT_TRANSLATE_NOOP("Act", "The record is right")},
              &ConfirmView::confirms);
        field({QLatin1StringView("view"), QT_TRANSLATE_NOOP("Act", "View in one’s own words"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Needed where the record is wrong.")},
              &ConfirmView::view, FieldType::LongText);
        field({QLatin1StringView("leader"), QT_TRANSLATE_NOOP("Act", "Leader"), FieldNote::Given},
              &ConfirmView::leader, FieldType::Officer);
    }
};

/// A question to the legal desk about a case. It has no effect on the procedure.
struct Consult {
    static constexpr QLatin1StringView kind{"consult"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Consult the legal desk");

    QString question;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("question"), QT_TRANSLATE_NOOP("Act", "Question")},
              &Consult::question, FieldType::LongText);
    }
};

/// The answer to it.
struct Advise {
    static constexpr QLatin1StringView kind{"advise"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Answer a consultation");

    int consultation = 0;
    QString advice;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("consultation"), QT_TRANSLATE_NOOP("Act", "Question asked")},
              &Advise::consultation, FieldType::ActNumber);
        field({QLatin1StringView("advice"), QT_TRANSLATE_NOOP("Act", "Answer")}, &Advise::advice,
              FieldType::LongText);
    }
};

} // namespace anjuan
