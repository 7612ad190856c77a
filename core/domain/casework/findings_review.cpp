// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/procedure.h"
#include "core/domain/casework/review_ahead.h"

#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Shown from the moment it is true until a review has passed.
void reviewNeeded(Examination &file)
{
    if (file.file.decision)
        return;
    const std::optional<Proposed> proposed = proposedNow(file.file);
    if (!proposed || file.file.stage < Stage::Reported) {
        const QStringList ahead = reviewReasonsAhead(file.file, file.rules);
        if (!ahead.isEmpty())
            file.object(FindingText::tr("Whatever penalty is decided will need a legality review: "
                                        "%1.")
                            .arg(ahead.join(FindingText::tr("; "))));
        return;
    }
    const QStringList reasons =
        reviewReasons(file.file, *proposed, file.around.matters, file.rules, file.today);
    if (!reasons.isEmpty() && !reviewFault(file.file, *proposed, file.rules).isEmpty())
        file.object(FindingText::tr("The decision needs a legality review: %1.")
                        .arg(reasons.join(FindingText::tr("; "))));
}

void reviewMissing(Examination &file)
{
    if (!file.file.decision || file.file.procedure == Procedure::Summary)
        return;
    const Proposed decided{file.file.decision->outcome, file.file.decision->penalties};
    const Date day = file.file.decision->day;
    const Rules rules = file.rulesOn(day);
    const QStringList reasons = reviewReasons(file.file, decided, file.around.matters, rules, day);
    const QString fault = reasons.isEmpty() ? QString() : reviewFault(file.file, decided, rules);
    if (!fault.isEmpty())
        file.object(FindingText::tr("The decision needed a legality review (%1). %2")
                        .arg(reasons.join(FindingText::tr("; ")), fault),
                    file.file.decision->act);
}

/// Item by item, not by a single word (法制审核意见).
void opinionBare(Examination &file)
{
    static const QRegularExpression bare(
        u"^\\s*(经审核[，,]?)?同意(拟?处罚(意见)?)?[。.！!]?\\s*$"_s);
    file.each<Review>([&](const Entry &entry, const Review &opinion) {
        if (opinion.items.empty() && bare.match(opinion.opinion).hasMatch())
            file.object(FindingText::tr("The opinion says “%1” and nothing of its items.")
                            .arg(opinion.opinion.trimmed().left(20)),
                        entry.act.sequence);
    });
}

/// What it objected to stays to be answered; who reads the file must see that it was said.
void opinionVoided(Examination &file)
{
    for (const Entry &entry : file.file.entries) {
        const auto *opinion = std::get_if<Review>(&entry.body);
        if (!opinion || entry.state != EntryState::Voided ||
            opinion->outcome == ReviewOutcome::Agree)
            continue;
        const Entry *by = file.file.entry(entry.settledBy);
        const auto *voids = by ? std::get_if<VoidEntry>(&by->body) : nullptr;
        file.object(FindingText::tr("The opinion of %1 did not agree and was voided (act %2: %3).")
                        .arg(toIso(entry.act.day), QString::number(entry.settledBy),
                             voids ? voids->reason : QString()),
                    entry.act.sequence);
    }
}

/// 58 before 57(2): the leaders decide by the reviewed papers.
void discussedBeforeReview(Examination &file)
{
    if (!file.penalised() || file.file.reviews.empty())
        return;
    const LegalityReview &review = file.file.reviews.back();
    const Discussion *last = nullptr;
    for (const Discussion &one : file.file.discussions)
        if (one.topic == DiscussionTopic::Decision && one.act < file.file.decision->act)
            last = &one;
    if (!last || !review.givenOn || review.outcome != ReviewOutcome::Agree ||
        review.opinionAct > file.file.decision->act ||
        discussionReasons(file.file, file.file.decision->penalties, file.around.partyKind,
                          file.rulesOn(file.file.decision->day))
            .isEmpty())
        return;
    if (last->day < *review.givenOn ||
        (last->day == *review.givenOn && last->act < review.opinionAct))
        file.object(FindingText::tr("The leaders discussed the decision on %1, before the legality "
                                    "review of %2 had passed.")
                        .arg(toIso(last->day), toIso(*review.givenOn)),
                    last->act);
}

void discussionMissing(Examination &file)
{
    if (!file.penalised())
        return;
    const QStringList reasons =
        discussionReasons(file.file, file.file.decision->penalties, file.around.partyKind,
                          file.rulesOn(file.file.decision->day));
    const bool done = std::any_of(
        file.file.discussions.begin(), file.file.discussions.end(), [&](const Discussion &one) {
            return one.topic == DiscussionTopic::Decision && one.day <= file.file.decision->day &&
                   gates::amendedByOthers(file.file, one.act) == 0;
        });
    if (!reasons.isEmpty() && !done)
        file.object(FindingText::tr("The leaders did not discuss the decision together: %1.")
                        .arg(reasons.join(FindingText::tr("; "))),
                    file.file.decision->act);
}

void fewLeaders(Examination &file)
{
    for (const Discussion &discussion : file.file.discussions) {
        const int least = file.rulesOn(discussion.day).settings.discussion.leaders;
        if (discussion.leaders.size() < least)
            file.object(FindingText::tr("The collective discussion of %1 names %2 leaders; at "
                                        "least %3 take part.")
                            .arg(toIso(discussion.day), QString::number(discussion.leaders.size()),
                                 QString::number(least)),
                        discussion.act);
    }
}

} // namespace

std::vector<FindingRule> finding_rules::ofReview()
{
    using enum Finding::Severity;
    return {
        {"review_needed"_L1, Note, QT_TRANSLATE_NOOP("Finding", "A legality review is needed"),
         "行政处罚法第五十八条",
         QT_TRANSLATE_NOOP("Finding",
                           "Ask for the legality review before the decision is proposed."),
         reviewNeeded},
        {"review_missing"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Decided without the legality review it needed"),
         "行政处罚法第五十八条",
         QT_TRANSLATE_NOOP("Finding", "Revoke the decision, have it reviewed, and decide anew."),
         reviewMissing},
        {"opinion_bare"_L1, Points, QT_TRANSLATE_NOOP("Finding", "A legality opinion of one word"),
         "行政处罚法第五十八条；住房和城乡建设行政处罚程序规定第二十四条、第二十五条",
         QT_TRANSLATE_NOOP("Finding", "Have the opinion given again, item by item."), opinionBare},
        {"opinion_voided"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "An opinion that did not agree was voided"),
         "行政处罚法第五十八条",
         QT_TRANSLATE_NOOP("Finding",
                           "Answer its objections, and have the decision reviewed again."),
         opinionVoided},
        {"discussed_before_review"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Discussed before the legality review"),
         "行政处罚法第五十七条第二款、第五十八条",
         QT_TRANSLATE_NOOP("Finding",
                           "Have the leaders discuss the decision by the reviewed papers."),
         discussedBeforeReview},
        {"discussion_missing"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Decided without the collective discussion it needed"),
         "行政处罚法第五十七条第二款",
         QT_TRANSLATE_NOOP("Finding",
                           "Revoke the decision, have the leaders discuss it, and decide "
                           "anew."),
         discussionMissing},
        {"few_leaders"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Too few leaders at a collective discussion"),
         "行政处罚法第五十七条第二款",
         QT_TRANSLATE_NOOP("Finding",
                           "Repeat the discussion with enough leaders, each of whom signs."),
         fewLeaders},
    };
}

} // namespace anjuan
