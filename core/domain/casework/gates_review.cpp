// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/articles_cited.h"
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/review_reopens.h"

#include <QSet>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const LegalityReview *lastReview(const CaseFile &file)
{
    return file.reviews.empty() ? nullptr : &file.reviews.back();
}

/// Whether a correction says something else about what is to be decided.
bool changesSubstance(const CorrectEntry &slip)
{
    static const QSet<QString> substance{u"penalties"_s, u"intends"_s, u"proposal"_s, u"proposes"_s,
                                         u"facts"_s,     u"basis"_s,   u"matter"_s,   u"party"_s};
    const QStringList changed = slip.changes.keys();
    return std::any_of(changed.begin(), changed.end(),
                       [](const QString &field) { return substance.contains(field); });
}

/// The act by which the case became another one than the review was asked about: a new report, a
/// notice of other facts or on another basis than the one before it, a defence with new facts, or a
/// correction of what they say. 0 where there is none: that the party is told again, or for the
/// first time, makes no other decision of it.
int changedSince(const CaseFile &file, const LegalityReview &review)
{
    if (file.report && file.report->act > review.requestAct)
        return file.report->act;
    const Notice *known = nullptr;
    for (const Notice *notice : file.notices()) {
        const bool same =
            !known || (notice->intends == known->intends && notice->facts == known->facts &&
                       notice->basis == known->basis);
        if (notice->act > review.requestAct && !same)
            return notice->act;
        if (notice->act > review.requestAct && !known && file.report)
            if (const Entry *entry = file.entry(file.report->act))
                if (const auto *report = std::get_if<ReportInvestigation>(&entry->body);
                    report && !articlesNotTold(notice->basis, report->basis).isEmpty())
                    return notice->act;
        for (const Defence &defence : notice->defences)
            if (defence.newFacts && defence.act > review.opinionAct)
                return defence.act;
        known = notice;
    }
    for (const Entry &entry : file.entries) {
        const auto *slip = std::get_if<CorrectEntry>(&entry.body);
        if (slip && entry.state == EntryState::Effective &&
            entry.act.sequence > review.opinionAct && changesSubstance(*slip))
            return entry.act.sequence;
    }
    return 0;
}

/// What a collective opinion still lacks; empty: nothing. It is the opinion of those who signed it
/// by their own accounts.
QString unsignedFault(const LegalityReview &review, const Rules &rules)
{
    const int wanted = reviewersWanted(rules);
    const int named = std::max(1, static_cast<int>(review.reviewers.size()));
    const QString day = toIso(*review.givenOn);
    if (named < wanted)
        return GateText::tr("The opinion of %1 names %2 reviewers; by the bureau’s settings %3 "
                            "review together.")
            .arg(day, QString::number(named), QString::number(wanted));
    if (const auto open = review.mustStillSign().size(); open > 0)
        return GateText::tr("The opinion of %1 is not yet signed by all who review together: of "
                            "%2 reviewers, %3 have still to sign by their own accounts.")
            .arg(day, QString::number(named), QString::number(open));
    if (review.agreeing() < wanted || 2 * review.agreeing() <= named)
        return GateText::tr("Of the %2 reviewers of the opinion of %1, only %3 agree: it has not "
                            "passed. Answer the dissent and ask for a review again.")
            .arg(day, QString::number(named), QString::number(review.agreeing()));
    return {};
}

/// Marks without a word.
bool saysNothing(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar sign) { return sign.isLetterOrNumber(); });
}

/// What was asked about once is not decided over the reviewer's head, whatever is corrected now.
QStringList owedReasons(const CaseFile &file)
{
    const LegalityReview *last = lastReview(file);
    if (!last)
        return {};
    if (!last->givenOn)
        return {GateText::tr("a legality review is under way")};
    if (last->outcome != ReviewOutcome::Agree && file.report && file.report->act < last->opinionAct)
        return {GateText::tr("the last legality review did not agree")};
    return {};
}

} // namespace

std::optional<Proposed> proposedNow(const CaseFile &file)
{
    if (file.decision)
        return Proposed{file.decision->outcome, file.decision->penalties};
    for (int proposal : file.proposals())
        if (const auto wanted = proposedBy(file.entry(proposal)->body))
            return wanted;
    int latest = 0;
    std::optional<Proposed> proposed;
    const auto consider = [&](int act, Outcome outcome, const Penalties &penalties) {
        if (act <= latest)
            return;
        latest = act;
        proposed = Proposed{outcome, penalties};
    };
    if (file.report)
        consider(file.report->act, file.report->proposal, file.report->penalties);
    if (file.notice) {
        consider(file.notice->act, file.notice->intends, file.notice->penalties);
        if (const Hearing &hearing = file.notice->hearing; hearing.recommends)
            consider(hearing.heldAct, *hearing.recommends, hearing.penalties);
    }
    if (const LegalityReview *review = lastReview(file))
        consider(review->requestAct, review->proposes, review->penalties);
    for (const Discussion &discussion : file.discussions)
        if (discussion.topic == DiscussionTopic::Decision && discussion.conclusion) {
            const bool saysNoMore = *discussion.conclusion == Outcome::Penalise &&
                                    discussion.penalties.empty() && proposed;
            consider(discussion.act, *discussion.conclusion,
                     saysNoMore ? Penalties(proposed->penalties) : discussion.penalties);
        }
    return proposed;
}

Penalties proposedPenalties(const CaseFile &file)
{
    if (const auto proposed = proposedNow(file); proposed && proposed->outcome == Outcome::Penalise)
        return proposed->penalties;
    return file.notice ? file.notice->penalties : Penalties();
}

std::optional<Proposed> proposedBy(const ActBody &body)
{
    if (const auto *decision = std::get_if<DecidePenalty>(&body))
        return Proposed{Outcome::Penalise, decision->penalties};
    if (std::holds_alternative<DecideNoPenalty>(body))
        return Proposed{Outcome::NoPenalty, {}};
    if (std::holds_alternative<TransferToPolice>(body))
        return Proposed{Outcome::Transfer, {}};
    if (std::holds_alternative<WithdrawCase>(body))
        return Proposed{Outcome::Withdraw, {}};
    return {};
}

QString reviewFault(const CaseFile &file, const std::optional<Proposed> &proposed,
                    const Rules &rules)
{
    const LegalityReview *last = lastReview(file);
    if (!last || !last->givenOn)
        return GateText::tr("No legality review has passed.");
    std::vector<int> said{last->opinionAct, last->secondAct};
    for (const ReviewSignature &signature : last->signatures)
        said.push_back(signature.act);
    for (int given : said)
        if (const int act = gates::amendedByOthers(file, given))
            return GateText::tr("Act %1 changed what the opinion of %2 decides, and is not the "
                                "reviewer’s: the opinion counts no more. Ask for a review again.")
                .arg(QString::number(act), toIso(*last->givenOn));
    if (*last->outcome != ReviewOutcome::Agree)
        return GateText::tr("The legality review of %1 did not agree. Answer it and ask again.")
            .arg(toIso(*last->givenOn));
    if (proposed && (last->proposes != proposed->outcome || last->penalties != proposed->penalties))
        return GateText::tr("The review of %1 was of another decision; what has changed since must "
                            "be reviewed.")
            .arg(toIso(*last->givenOn));
    if (const QString open = unsignedFault(*last, rules); !open.isEmpty())
        return open;
    if (needsSecondReviewer(last->penalties, rules) && !last->secondedOn)
        return GateText::tr("The opinion of %1 waits for the second reviewer.")
            .arg(toIso(*last->givenOn));
    if (const int act = changedSince(file, *last))
        return GateText::tr(
                   "Act %1 changed what the review of %2 was asked about; ask for a review "
                   "again.")
            .arg(QString::number(act), toIso(*last->givenOn));
    if (const int act = evidenceAfter(file, *last))
        return GateText::tr("Act %1 brought evidence after the review of %2, which the reviewer "
                            "has not seen; ask for a review again.")
            .arg(QString::number(act), toIso(*last->givenOn));
    for (const Entry &entry : file.entries)
        if (std::holds_alternative<HoldHearing>(entry.body) &&
            entry.state == EntryState::Effective &&
            (entry.act.sequence > last->opinionAct || entry.act.day > *last->givenOn))
            return GateText::tr("The hearing of %1 came after the review of %2: its record must be "
                                "reviewed as well.")
                .arg(toIso(entry.act.day), toIso(*last->givenOn));
    return {};
}

namespace gates {

void noReviewUnderWay(GateContext &context)
{
    if (const LegalityReview *last = lastReview(context.file); last && !last->givenOn)
        context.refuseEntry(GateText::tr("A legality review was asked for on %1 and is under way.")
                                .arg(toIso(last->requestedOn)));
    // 58(二): what went through a hearing is reviewed with its record.
    const auto *request = context.as<RequestReview>();
    if (request && request->proposes == Outcome::Penalise)
        if (const QString owed = owedHearing(context); !owed.isEmpty())
            context.refusals.push_back(
                {u"G2"_s, owed, u"行政处罚法第五十八条第一款第二项、第六十五条"_s});
}

void objectionsAnswered(GateContext &context)
{
    const LegalityReview *last = lastReview(context.file);
    if (!last || !last->givenOn || last->outcome == ReviewOutcome::Agree)
        return;
    QStringList open;
    for (ReviewItem item : last->objections())
        if (!last->isAnswered(item))
            open << reviewItemLabel(item);
    if (!open.isEmpty())
        context.refuse(u"G2",
                       GateText::tr("Answer each objection of the review of %1 before asking "
                                    "again; not answered: %2.")
                           .arg(toIso(*last->givenOn), open.join(GateText::tr(", "))));
}

void objectionsToAnswer(GateContext &context)
{
    const LegalityReview *last = lastReview(context.file);
    if (!last || !last->givenOn || last->objections().empty()) {
        context.refuseEntry(GateText::tr("There is no objection of a legality review to answer."));
        return;
    }
    const auto *wanted = context.as<AnswerReview>();
    if (!wanted)
        return;
    QSet<ReviewItem> named;
    for (const ItemAnswer &answer : wanted->answers) {
        const QString label = reviewItemLabel(answer.item);
        const auto objected =
            std::find_if(last->items.begin(), last->items.end(), [&](const ItemOpinion &one) {
                return one.item == answer.item && one.verdict == ReviewVerdict::Objected;
            });
        if (objected == last->items.end())
            context.refuseEntry(GateText::tr("The review did not object to “%1”.").arg(label));
        else if (named.contains(answer.item))
            context.refuseEntry(GateText::tr("“%1” is answered twice.").arg(label));
        else if (answer.answer != ObjectionAnswer::Maintained && objected->act && !answer.act)
            context.refuseEntry(
                GateText::tr("“%1”: the objection was to act %2; name the act that cures it.")
                    .arg(label, QString::number(*objected->act)));
        else if (answer.answer == ObjectionAnswer::Corrected && !answer.act)
            context.refuseEntry(
                GateText::tr("“%1”: what was put right has its act; name the act that cures it.")
                    .arg(label));
        if (saysNothing(answer.text))
            context.refuseEntry(GateText::tr("“%1”: say what was done, or why not.").arg(label));
        named.insert(answer.item);
        if (!answer.act)
            continue;
        const Entry *cure = context.file.entry(*answer.act);
        if (!cure || *answer.act <= last->opinionAct || cure->state == EntryState::Voided ||
            cure->state == EntryState::Returned)
            context.refuseEntry(
                GateText::tr("“%1”: act %2 cures nothing: name an act recorded after the opinion "
                             "(act %3).")
                    .arg(label, QString::number(*answer.act), QString::number(last->opinionAct)));
    }
}

void reviewUnderWay(GateContext &context)
{
    const LegalityReview *last = lastReview(context.file);
    if (!last || last->givenOn)
        context.refuseEntry(GateText::tr("No legality review was asked for."));
    else if (context.body && context.day < last->requestedOn)
        context.refuseEntry(GateText::tr("The opinion is dated before the request of %1.")
                                .arg(toIso(last->requestedOn)));
}

void opinionToSecond(GateContext &context)
{
    const LegalityReview *last = lastReview(context.file);
    if (!last || !last->givenOn || last->secondedOn)
        context.refuseEntry(GateText::tr("There is no opinion that waits for a second reviewer."));
    else if (context.body && context.day < *last->givenOn)
        context.refuseEntry(
            GateText::tr("It is dated before the opinion of %1.").arg(toIso(*last->givenOn)));
}

void opinionToSign(GateContext &context)
{
    const LegalityReview *last = lastReview(context.file);
    const QStringList open = last && last->givenOn ? last->mustStillSign() : QStringList();
    if (open.isEmpty()) {
        context.refuseEntry(GateText::tr("There is no opinion that waits for a signature."));
        return;
    }
    const QString own = context.facts.actor.officer.toString();
    if (context.facts.actor.officer.isNull() || !open.contains(own))
        context.refuse(u"G14", GateText::tr("%1 is not among the reviewers who have still to sign "
                                            "the opinion of %2.")
                                   .arg(context.facts.actor.name, toIso(*last->givenOn)));
    const auto *signature = context.as<SignReview>();
    if (!signature)
        return;
    if (signature->reviewer != own)
        context.refuse(u"G14", GateText::tr("Each reviewer signs by his own account."));
    if (saysNothing(signature->opinion))
        context.refuse(u"G2", GateText::tr("The signature needs its reasons."));
    if (context.day < *last->givenOn)
        context.refuseEntry(
            GateText::tr("It is dated before the opinion of %1.").arg(toIso(*last->givenOn)));
}

void enoughReviewers(GateContext &context)
{
    const auto *opinion = context.as<Review>();
    if (!opinion)
        return;
    const int wanted = reviewersWanted(context.rules);
    const int named = std::max(1, static_cast<int>(opinion->reviewers.size()));
    if (named < wanted)
        context.refuse(u"G2",
                       GateText::tr("By the bureau’s settings %1 review together; name them all in "
                                    "“Reviewers”: each signs by his own account afterwards.")
                           .arg(wanted));
}

/// Over a veto nobody agrees by the words that fit every case.
void vetoesAnswered(GateContext &context)
{
    const auto *opinion = context.as<Review>();
    if (!opinion)
        return;
    for (const ItemOpinion &one : opinion->items) {
        if (one.verdict == ReviewVerdict::Objected)
            continue;
        const auto veto = std::find_if(
            opinion->findings.begin(), opinion->findings.end(), [&](const FrozenFinding &finding) {
                const FindingRule *rule = findingRule(finding.id);
                return rule && finding.severity == FindingWeight::Veto && rule->item == one.item;
            });
        if (veto != opinion->findings.end() && !isOfOnesOwn(one.item, one.text))
            context.refuse(
                u"G2",
                GateText::tr("“%1”: say in your own words why this does not stand in the way: %2")
                    .arg(reviewItemLabel(one.item), veto->text));
    }
}

void qualifiedReviewer(GateContext &context)
{
    const QString own = context.facts.actor.officer.toString();
    if (!context.facts.officers.contains(own)) {
        context.refuse(
            u"G14",
            GateText::tr("A legality opinion needs an account that belongs to an officer."));
        return;
    }
    QStringList reviewers{own};
    if (const auto *opinion = context.as<Review>(); opinion && !opinion->reviewers.isEmpty()) {
        if (!opinion->reviewers.contains(own))
            context.refuse(u"G14", GateText::tr("Who records the opinion must be one of its "
                                                "reviewers."));
        reviewers = opinion->reviewers;
    }
    const LegalityReview *last = lastReview(context.file);
    const std::vector<Hearing> hearings = context.file.hearings();
    for (const QString &key : reviewers) {
        const auto reviewer = context.facts.officers.constFind(key);
        if (reviewer == context.facts.officers.constEnd()) {
            context.refuse(u"G14", GateText::tr("“%1” is no officer of this bureau.").arg(key));
            continue;
        }
        const QString login =
            key == own ? context.facts.actor.account : context.facts.logins.value(key);
        if (const Result<> done = checkLegalityReviewer(*reviewer, context.day); !done)
            context.refuse(u"G2", done.error().text);
        const auto bar = [&](bool barred, const QString &sentence) {
            if (barred)
                context.refuse(u"G14", sentence.arg(reviewer->name));
        };
        bar(context.file.investigators.contains(key),
            GateText::tr("%1 investigated this case and cannot review its legality."));
        bar(std::any_of(hearings.begin(), hearings.end(),
                        [&](const Hearing &hearing) { return hearing.chair == key; }),
            GateText::tr("%1 chaired the hearing of this case and cannot review its legality."));
        bar(context.file.recused.contains(key),
            GateText::tr("%1 was recused from this case and cannot review its legality."));
        bar(!login.isEmpty() && settledAny(context.file, login),
            GateText::tr("%1 approved or returned acts of this case and cannot review its "
                         "legality."));
        if (last && !login.isEmpty() && last->requestedBy == login)
            context.refuse(u"G14", GateText::tr("Who asked for the review cannot give it."));
        if (context.kind == SecondReview::kind && last &&
            (last->givenBy == login || last->giver == key || last->reviewers.contains(key)))
            context.refuse(
                u"G14",
                GateText::tr("%1 gave the opinion and cannot second it.").arg(reviewer->name));
    }
}

/// 逐项, not by one word: every item once, each with its reasons.
void opinionItemByItem(GateContext &context)
{
    static const QStringList words{u"同意"_s, u"无异议"_s, u"无"_s, u"是"_s, u"ok"_s, u"/"_s};
    const auto *opinion = context.as<Review>();
    if (!opinion)
        return;
    // In every case somebody decides, on facts, under some law, in some way.
    static const QList<ReviewItem> always{ReviewItem::Competence, ReviewItem::Facts,
                                          ReviewItem::Law, ReviewItem::Procedure};
    QSet<ReviewItem> given;
    QStringList missing;
    QStringList passedOver;
    bool objected = false;
    for (const ItemOpinion &one : opinion->items) {
        const QString label = reviewItemLabel(one.item);
        if (given.contains(one.item))
            context.refuse(u"G2", GateText::tr("“%1” stands twice in the opinion.").arg(label));
        given.insert(one.item);
        objected = objected || one.verdict == ReviewVerdict::Objected;
        if (one.verdict == ReviewVerdict::NotApplicable && always.contains(one.item))
            passedOver << label;
        QString reasons = one.text.trimmed();
        while (reasons.endsWith(u'。') || reasons.endsWith(u'.'))
            reasons.chop(1);
        if (saysNothing(reasons) || words.contains(reasons, Qt::CaseInsensitive))
            context.refuse(u"G2", GateText::tr("“%1”: “%2” gives no reasons.")
                                      .arg(label, one.text.trimmed().left(20)));
        if (one.act && !context.file.entry(*one.act))
            context.refuseEntry(GateText::tr("“%1”: there is no act %2 in the case.")
                                    .arg(label, QString::number(*one.act)));
    }
    for (const Name<ReviewItem> &item : reviewItemNames)
        if (!given.contains(item.value))
            missing << reviewItemLabel(item.value);
    if (!missing.isEmpty())
        context.refuse(u"G2", GateText::tr("The opinion must say something of each item; it is "
                                           "silent on: %1.")
                                  .arg(missing.join(GateText::tr(", "))));
    else if (!passedOver.isEmpty())
        context.refuse(u"G2", GateText::tr("What every case has cannot be “not applicable”: %1.")
                                  .arg(passedOver.join(GateText::tr(", "))));
    else if (opinion->outcome == ReviewOutcome::Agree && objected)
        context.refuse(u"G2",
                       GateText::tr("The opinion agrees and objects to an item: it cannot do "
                                    "both."));
    else if (opinion->outcome != ReviewOutcome::Agree && !objected)
        context.refuse(u"G2", GateText::tr("The opinion does not agree, but objects to no item."));
}

void reviewPassed(GateContext &context)
{
    std::optional<Proposed> wanted =
        context.body ? proposedBy(*context.body) : std::optional<Proposed>();
    const bool stated = wanted.has_value();
    if (!wanted && context.kind == DecidePenalty::kind && context.file.notice)
        wanted = Proposed{Outcome::Penalise, proposedPenalties(context.file)};
    else if (!wanted && context.kind == DecideNoPenalty::kind)
        wanted = Proposed{Outcome::NoPenalty, {}};
    else if (!wanted && context.kind == TransferToPolice::kind)
        wanted = Proposed{Outcome::Transfer, {}};
    else if (!wanted && context.kind == WithdrawCase::kind)
        wanted = Proposed{Outcome::Withdraw, {}};
    if (!wanted)
        return;
    const QStringList reasons =
        reviewReasons(context.file, *wanted, context.facts.matters, context.rules, context.day) +
        owedReasons(context.file);
    if (reasons.isEmpty())
        return;
    const LegalityReview *last = lastReview(context.file);
    if (!last || !last->givenOn)
        context.refuse(u"G2",
                       GateText::tr("The decision needs a legality review that has passed (%1).")
                           .arg(reasons.join(GateText::tr("; "))));
    else if (const QString fault =
                 reviewFault(context.file, stated ? wanted : std::nullopt, context.rules);
             !fault.isEmpty())
        context.refuse(u"G2", fault);
}

void approverDidNotReview(GateContext &context)
{
    const QString &login = context.facts.actor.account;
    const QString key = context.facts.actor.officer.toString();
    if (!context.body)
        return;
    for (const LegalityReview &review : context.file.reviews)
        if (review.givenBy == login || review.secondedBy == login ||
            (!context.facts.actor.officer.isNull() && review.reviewers.contains(key)))
            context.refuse(u"G14", GateText::tr("%1 reviewed the legality of this case and cannot "
                                                "approve or return its acts.")
                                       .arg(context.facts.actor.name));
}

void consultationAsked(GateContext &context)
{
    const auto *advice = context.as<Advise>();
    const bool any = std::any_of(
        context.file.consultations.begin(), context.file.consultations.end(),
        [&](const Consultation &asked) { return !advice || asked.act == advice->consultation; });
    if (!any)
        context.refuseEntry(GateText::tr("There is no such question to answer."));
    for (const Consultation &asked : context.file.consultations)
        if (advice && asked.act == advice->consultation && context.day < asked.askedOn)
            context.refuseEntry(GateText::tr("The answer is dated before the question of %1.")
                                    .arg(toIso(asked.askedOn)));
}

} // namespace gates

bool settledAny(const CaseFile &file, const QString &login)
{
    return std::any_of(file.entries.begin(), file.entries.end(), [&](const Entry &entry) {
        return entry.act.account == login && entry.state == EntryState::Effective &&
               (entry.act.kind == Approve::kind || entry.act.kind == ReturnAct::kind);
    });
}

} // namespace anjuan
