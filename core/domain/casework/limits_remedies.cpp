// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/limit_text.h"
#include "core/domain/casework/remedies.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The first suit that was brought on or after that day.
std::optional<Date> suitFrom(const CaseFile &file, Date day)
{
    for (const Suit *suit : suitsNow(file))
        if (suit->instances.front().lodgedOn >= day)
            return suit->instances.front().lodgedOn;
    return {};
}

/// T23, T24, T25: what the party may do against the decision.
void ofTheParty(LimitBook &book, Date served)
{
    const CaseFile &file = book.file();
    const int decision = file.decision->act;
    const std::vector<const Reconsideration *> asked = reconsiderationsNow(file);
    const std::vector<const Suit *> suits = suitsNow(file);
    const bool summary = file.procedure == Procedure::Summary;
    const bool notTold = std::any_of(asked.begin(), asked.end(),
                                     [](const Reconsideration *one) { return one->notTold; });
    const std::optional<Date> askedOn =
        asked.empty() ? std::nullopt : std::optional(asked.front()->appliedOn);
    book.settle(book.begin(notTold   ? u"T23b"
                           : summary ? u"T25"
                                     : u"T23a",
                           decision, served),
                askedOn, Limit::State::Expired);
    if (summary)
        return;
    // A reconsideration on the merits leaves fifteen days after it, and nothing else.
    for (const Reconsideration *one : asked)
        if (one->acceptedOn && (!one->outcome || onTheMerits(*one->outcome)))
            return;
    const bool suitNotTold =
        std::any_of(suits.begin(), suits.end(), [](const Suit *one) { return one->notTold; });
    book.settle(book.begin(suitNotTold ? u"T24b" : u"T24a", decision, served),
                suitFrom(file, served), Limit::State::Expired);
}

std::vector<Pause> pausesOf(const Reconsideration &one)
{
    std::vector<Pause> pauses;
    for (const RemedyPause &pause : one.pauses)
        pauses.push_back({pause.since, pause.until, LimitText::tr("reconsideration suspended")});
    return pauses;
}

/// T43, and T26 after it.
void termOfReconsideration(LimitBook &book, const Reconsideration &one)
{
    if (one.acceptedOn) {
        const std::optional<Reckoning> term = termOf(one, book.rules(), book.today());
        const Rule *rule = book.rules().law.rule(
            one.procedure == ReviewProcedure::Summary ? u"T43b" : u"T43a", *one.acceptedOn);
        Limit *limit = term && rule ? book.add(*rule, one.act, *one.acceptedOn, *term) : nullptr;
        book.paused(limit, pausesOf(one), *one.acceptedOn, one.servedOn.value_or(book.today()),
                    one.servedOn, Limit::State::Expired);
        if (limit && limit->state == Limit::State::Expired) {
            const Date overdue = limit->due;
            book.settle(book.begin(u"T26b", one.act, overdue), suitFrom(book.file(), overdue),
                        Limit::State::Expired);
        }
    }
    if (one.servedOn && one.outcome && *one.outcome != ReconsiderationOutcome::Withdrawn &&
        *one.outcome != ReconsiderationOutcome::Mediated &&
        *one.outcome != ReconsiderationOutcome::Referred)
        book.settle(book.begin(u"T26a", one.act, *one.servedOn),
                    suitFrom(book.file(), *one.servedOn), Limit::State::Expired);
}

void reconsiderations(LimitBook &book)
{
    for (const Reconsideration &one : book.file().remedies.reconsiderations) {
        if (one.throughBureau)
            book.settle(book.begin(u"T42", one.act, one.knownOn), one.forwardedOn);
        if (one.copyOn)
            book.settle(book.begin(one.procedure == ReviewProcedure::Summary ? u"T41b" : u"T41a",
                                   one.act, *one.copyOn),
                        one.repliedOn);
        termOfReconsideration(book, one);
        for (const OpinionLetter &opinion : one.opinions)
            book.settle(book.begin(u"T44", opinion.act, opinion.receivedOn), opinion.reportedOn);
    }
}

void instance(LimitBook &book, const Suit &suit, const SuitInstance &one)
{
    if (one.instance == Instance::First && one.act == suit.act)
        book.settle(book.begin(u"T45", one.act, one.knownOn), one.answeredOn);
    if (one.instance == Instance::First)
        book.settle(book.begin(one.procedure == ReviewProcedure::Summary ? u"T46b" : u"T46a",
                               one.act, one.openedOn),
                    one.servedOn, Limit::State::Expired);
    if (one.instance == Instance::Second)
        book.settle(book.begin(u"T48", one.act, one.openedOn), one.servedOn, Limit::State::Expired);
    for (const CourtNotice &notice : one.notices)
        book.settle(
            book.addDay(u"T49", notice.act, notice.receivedOn, notice.sessionOn,
                        LimitText::tr("Before the session of %1.").arg(toIso(notice.sessionOn))),
            notice.namedOn);
    if (!appealTerm(one, book.rules()))
        return;
    std::optional<Date> appealed;
    for (const SuitInstance &next : suit.instances)
        if (next.instance == Instance::Second && next.act > one.judgmentAct && !appealed)
            appealed = next.lodgedOn;
    Limit *limit = one.form == JudgmentForm::Ruling
                       ? book.begin(u"T47b", one.judgmentAct, *one.servedOn)
                       : book.begin(u"T47a", one.judgmentAct, *one.servedOn);
    if (appealed && limit)
        book.settle(limit, appealed, Limit::State::Expired);
    else
        book.settleWhenOver(limit);
}

/// T34a: what was annulled and is to be decided anew.
void redo(LimitBook &book)
{
    const CaseFile &file = book.file();
    std::vector<Decision> decisions = file.earlierDecisions;
    if (file.decision)
        decisions.push_back(*file.decision);
    CaseFile then = file;
    then.earlierDecisions = decisions;
    for (std::size_t place = 0; place < decisions.size(); ++place) {
        then.decision = decisions[place];
        for (const DecisionChange &change : decisionChanges(then, book.rules(), book.today())) {
            if (!change.redo)
                continue;
            const Rule *rule = book.rules().law.rule(u"T34a", change.on);
            const Rule *ordinary = book.rules().law.rule(u"T04", change.on);
            if (!rule || !ordinary)
                continue;
            Term term = ordinary->term;
            if (change.redoDays)
                term.count = *change.redoDays;
            Reckoning reckoning = reckon(change.on, term, book.rules().calendar);
            reckoning.lines.prepend(
                change.redoDays ? LimitText::tr("The decision on the remedy gives %1 days.")
                                      .arg(*change.redoDays)
                                : LimitText::tr("No term was given: the ordinary one of %1 days.")
                                      .arg(term.count));
            const bool made = place + 1 < decisions.size();
            book.settle(book.add(*rule, change.act, change.on, reckoning),
                        made ? std::optional(decisions[place + 1].day) : std::nullopt);
        }
    }
}

/// T34a where there is no penalty case. Nothing but the order itself gives the term then.
void doAnew(LimitBook &book)
{
    for (const OrderedAnew &order : orderedAnew(book.file(), book.rules(), book.today())) {
        const Rule *rule = book.rules().law.rule(u"T34a", order.on);
        const Rule *ordinary = book.rules().law.rule(u"T04", order.on);
        if (!rule || !ordinary || !order.days)
            continue;
        Term term = ordinary->term;
        term.count = *order.days;
        Reckoning reckoning = reckon(order.on, term, book.rules().calendar);
        reckoning.lines.prepend(
            LimitText::tr("The decision on the remedy gives %1 days.").arg(*order.days));
        book.settle(book.add(*rule, order.act, order.on, reckoning), order.doneOn);
    }
}

} // namespace

std::optional<Date> overturnedOn(const CaseFile &file, const Rules &rules,
                                 const Publication &publication, Date on)
{
    if (file.remedies.reconsiderations.empty() && file.remedies.suits.empty())
        return {};
    std::vector<Decision> decisions = file.earlierDecisions;
    if (file.decision)
        decisions.push_back(*file.decision);
    for (const Decision &decision : decisions) {
        if (decision.act != publication.document)
            continue;
        CaseFile then = file;
        then.earlierDecisions = decisions;
        then.decision = decision;
        const std::vector<DecisionChange> changes = decisionChanges(then, rules, on);
        if (!changes.empty())
            return std::max(changes.front().on, publication.day);
    }
    return {};
}

void limitsOfRemedies(LimitBook &book)
{
    const CaseFile &file = book.file();
    const bool against = file.decision && (file.decision->outcome == Outcome::Penalise ||
                                           file.decision->outcome == Outcome::NoPenalty);
    if (against)
        if (const std::optional<Date> served = book.serviceOf(file.decision->act))
            ofTheParty(book, *served);
    reconsiderations(book);
    for (const Suit &suit : file.remedies.suits)
        for (const SuitInstance &one : suit.instances)
            instance(book, suit, one);
    if (!file.remedies.reconsiderations.empty() || !file.remedies.suits.empty())
        redo(book);
    doAnew(book);
}

void limitsOfTransfer(LimitBook &book)
{
    const auto momentOf = [](Date day, int minutes) {
        return Moment{(((day - Date(1970, 1, 1)).days() * 24 - 8) * 60 + minutes) * 60'000};
    };
    for (const PoliceTransfer &one : book.file().remedies.transfers) {
        if (one.act != one.decisionAct)
            book.settle(book.begin(u"T36", one.act, one.reportedOn), one.decidedOn);
        if (one.decidedOn) {
            const Rule *rule = book.rules().law.rule(u"T37", *one.decidedOn);
            const Entry *decision = book.file().entry(one.decisionAct);
            const Entry *approval = decision ? book.file().entry(decision->settledBy) : nullptr;
            const auto *approve = approval ? std::get_if<Approve>(&approval->body) : nullptr;
            const int minutes = approve && approve->at ? approve->at->minutes : 0;
            const HourReckoning hours =
                addHours(momentOf(*one.decidedOn, minutes), rule ? rule->term.count : 24);
            if (Limit *limit = rule ? book.add(*rule, one.decisionAct, *one.decidedOn,
                                               {dayInChina(hours.due), false, hours.lines})
                                    : nullptr) {
                limit->dueAt = hours.due;
                book.settle(limit, one.handedOn);
                // Without its hour it may have been the last minute of that day.
                if (one.handedOn && momentOf(*one.handedOn, one.handedAt.value_or(0)) > hours.due)
                    limit->state = Limit::State::MetLate;
            }
        }
        if (one.handedOn)
            book.settle(book.begin(u"T38", one.act, *one.handedOn),
                        one.refusedOn ? one.refusedOn : one.filedOn, Limit::State::Expired);
        if (one.refusedOn)
            book.settle(book.begin(u"T39a", one.act, *one.refusedOn),
                        one.reviewAskedOn ? one.reviewAskedOn : one.procuratorateOn);
        if (one.reviewRefusedOn)
            book.settle(book.begin(u"T39b", one.act, *one.reviewRefusedOn), one.procuratorateOn);
        if (one.filedOn)
            book.settle(book.begin(u"T40", one.act, *one.filedOn), one.materialOn);
    }
}

} // namespace anjuan
