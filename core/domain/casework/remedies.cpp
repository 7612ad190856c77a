// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/remedies.h"

#include "core/domain/casework/money_owed.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct RemedyText {
    Q_DECLARE_TR_FUNCTIONS(RemedyText)
};

/// What an outcome does to the decision; nothing where it leaves it alone.
std::optional<DecisionChange::Kind> effectOf(ReconsiderationOutcome outcome)
{
    switch (outcome) {
    case ReconsiderationOutcome::Changed:
    case ReconsiderationOutcome::PartlyRevoked:
        return DecisionChange::Kind::Fine;
    case ReconsiderationOutcome::Revoked:
    case ReconsiderationOutcome::Void:
        return DecisionChange::Kind::Annulled;
    case ReconsiderationOutcome::Unlawful:
        return DecisionChange::Kind::Unlawful;
    case ReconsiderationOutcome::Mediated:
        return DecisionChange::Kind::Fine;
    case ReconsiderationOutcome::NotAccepted:
    case ReconsiderationOutcome::Referred:
    case ReconsiderationOutcome::Rejected:
    case ReconsiderationOutcome::Terminated:
    case ReconsiderationOutcome::Withdrawn:
    case ReconsiderationOutcome::Upheld:
    case ReconsiderationOutcome::Denied:
    case ReconsiderationOutcome::Perform:
    case ReconsiderationOutcome::Compensation:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<DecisionChange::Kind> effectOf(CourtOutcome outcome)
{
    switch (outcome) {
    case CourtOutcome::Changed:
    case CourtOutcome::PartlyRevoked:
    case CourtOutcome::Mediated:
        return DecisionChange::Kind::Fine;
    case CourtOutcome::Revoked:
    case CourtOutcome::Void:
        return DecisionChange::Kind::Annulled;
    case CourtOutcome::Unlawful:
        return DecisionChange::Kind::Unlawful;
    case CourtOutcome::ClaimsDenied:
    case CourtOutcome::NotFiled:
    case CourtOutcome::Dismissed:
    case CourtOutcome::Withdrawn:
    case CourtOutcome::AsWithdrawn:
    case CourtOutcome::Ended:
    case CourtOutcome::AppealDenied:
    case CourtOutcome::AppealWithdrawn:
    case CourtOutcome::Remanded:
    case CourtOutcome::Perform:
    case CourtOutcome::Pay:
    case CourtOutcome::Compensation:
        return {};
    }
    Q_UNREACHABLE();
}

/// Rulings against which there is an appeal (行政诉讼法 101, 民事诉讼法 157): not admitted,
/// dismissed.
bool mayBeAppealed(const SuitInstance &instance)
{
    if (instance.instance != Instance::First || !instance.outcome)
        return false;
    switch (*instance.outcome) {
    case CourtOutcome::Withdrawn:
    case CourtOutcome::AsWithdrawn:
    case CourtOutcome::Ended:
    case CourtOutcome::Mediated:
        return false;
    case CourtOutcome::NotFiled:
    case CourtOutcome::Dismissed:
    case CourtOutcome::ClaimsDenied:
    case CourtOutcome::AppealDenied:
    case CourtOutcome::AppealWithdrawn:
    case CourtOutcome::Remanded:
    case CourtOutcome::Changed:
    case CourtOutcome::Revoked:
    case CourtOutcome::PartlyRevoked:
    case CourtOutcome::Unlawful:
    case CourtOutcome::Void:
    case CourtOutcome::Perform:
    case CourtOutcome::Pay:
    case CourtOutcome::Compensation:
        return true;
    }
    Q_UNREACHABLE();
}

/// Those that leave the judgment below as it is.
bool leavesTheJudgment(CourtOutcome outcome)
{
    return outcome == CourtOutcome::AppealDenied || outcome == CourtOutcome::AppealWithdrawn;
}

/// Whether the instance is an appeal that was lodged too late and that the court has not heard: the
/// judgment below took effect at the end of the term (行政诉讼法 85).
bool isIdle(const Suit &suit, std::size_t place, const Rules &rules)
{
    const SuitInstance &appeal = suit.instances[place];
    if (appeal.instance != Instance::Second || place == 0)
        return false;
    const std::optional<Reckoning> term = appealTerm(suit.instances[place - 1], rules);
    if (!term || appeal.lodgedOn <= term->due)
        return false;
    const bool isHeard =
        appeal.outcome && appeal.form == JudgmentForm::Judgment &&
        (onTheMerits(*appeal.outcome) || *appeal.outcome == CourtOutcome::AppealDenied);
    return !isHeard && appeal.outcome != CourtOutcome::Remanded;
}

/// The instances but for the idle ones.
std::vector<const SuitInstance *> instancesOf(const Suit &suit, const Rules &rules)
{
    std::vector<const SuitInstance *> found;
    for (std::size_t place = 0; place < suit.instances.size(); ++place)
        if (!isIdle(suit, place, rules))
            found.push_back(&suit.instances[place]);
    return found;
}

/// Whether a remedy that began with that act is against the decision in force.
bool concerns(const CaseFile &file, int act)
{
    if (file.remedies.dispute)
        return true;
    if (!file.decision || act < file.decision->act)
        return false;
    return std::none_of(
        file.earlierDecisions.begin(), file.earlierDecisions.end(),
        [&](const Decision &other) { return other.act > file.decision->act && other.act < act; });
}

} // namespace

bool corrects(ReconsiderationOutcome outcome)
{
    return outcome == ReconsiderationOutcome::Perform ||
           (effectOf(outcome) && outcome != ReconsiderationOutcome::Mediated);
}

bool isLost(CourtOutcome outcome)
{
    const std::optional<DecisionChange::Kind> effect = effectOf(outcome);
    return outcome == CourtOutcome::Perform || outcome == CourtOutcome::Pay ||
           outcome == CourtOutcome::Compensation || (effect && outcome != CourtOutcome::Mediated);
}

bool onTheMerits(ReconsiderationOutcome outcome)
{
    return corrects(outcome) || outcome == ReconsiderationOutcome::Upheld ||
           outcome == ReconsiderationOutcome::Denied ||
           outcome == ReconsiderationOutcome::Compensation;
}

bool onTheMerits(CourtOutcome outcome)
{
    return isLost(outcome) || outcome == CourtOutcome::ClaimsDenied ||
           outcome == CourtOutcome::Mediated;
}

bool leaderAttended(const CourtSession &session)
{
    const bool leader = session.attendance == Attendance::Chief ||
                        session.attendance == Attendance::Deputy ||
                        session.attendance == Attendance::InCharge;
    return leader && session.proof && !session.leftEarly;
}

QStringView appealRule(const SuitInstance &instance)
{
    return instance.form == JudgmentForm::Ruling ? QStringView(u"T47b") : QStringView(u"T47a");
}

std::optional<Reckoning> appealTerm(const SuitInstance &instance, const Rules &rules)
{
    if (!instance.servedOn || !mayBeAppealed(instance))
        return {};
    const Rule *rule = rules.law.rule(appealRule(instance), *instance.servedOn);
    return rule ? std::optional(reckon(*instance.servedOn, rule->term, rules.calendar))
                : std::nullopt;
}

const SuitInstance *standingInstance(const Suit &suit, const Rules &rules, Date on)
{
    const std::vector<const SuitInstance *> instances = instancesOf(suit, rules);
    const SuitInstance *standing = nullptr;
    for (std::size_t place = 0; place < instances.size(); ++place) {
        const SuitInstance &instance = *instances[place];
        if (!instance.servedOn || *instance.servedOn > on || !instance.outcome ||
            *instance.outcome == CourtOutcome::Remanded)
            continue;
        if (leavesTheJudgment(*instance.outcome)) {
            // The judgment below takes effect with it.
            if (!standing && place > 0)
                standing = instances[place - 1];
            continue;
        }
        if (instance.instance == Instance::First) {
            const bool appealed =
                place + 1 < instances.size() && instances[place + 1]->instance == Instance::Second;
            const std::optional<Reckoning> term = appealTerm(instance, rules);
            if (appealed || (term && term->due >= on))
                continue;
        }
        standing = &instance;
    }
    return standing;
}

std::optional<Date> suitOver(const Suit &suit, const Rules &rules, Date on)
{
    const SuitInstance &last = *instancesOf(suit, rules).back();
    if (!last.servedOn || *last.servedOn > on || last.outcome == CourtOutcome::Remanded)
        return {};
    const std::optional<Reckoning> term = appealTerm(last, rules);
    if (!term)
        return last.servedOn;
    return term->due < on ? std::optional(term->due) : std::nullopt;
}

std::vector<const Reconsideration *> reconsiderationsNow(const CaseFile &file)
{
    std::vector<const Reconsideration *> found;
    for (const Reconsideration &one : file.remedies.reconsiderations)
        if (concerns(file, one.act))
            found.push_back(&one);
    return found;
}

std::vector<const Suit *> suitsNow(const CaseFile &file)
{
    std::vector<const Suit *> found;
    for (const Suit &one : file.remedies.suits)
        if (concerns(file, one.act))
            found.push_back(&one);
    return found;
}

std::vector<DecisionChange> decisionChanges(const CaseFile &file, const Rules &rules, Date on)
{
    std::vector<DecisionChange> changes;
    const auto add = [&](DecisionChange::Kind kind, Date day, int act, const RemedyResult &result) {
        // A mediated remedy, or a change of what is no fine, may leave the fine as it was.
        if (kind == DecisionChange::Kind::Fine && !result.fineNow && !result.redo)
            return;
        changes.push_back({kind, day, act, result.fineNow, result.redo, result.redoDays});
    };
    for (const Reconsideration *one : reconsiderationsNow(file)) {
        const std::optional<DecisionChange::Kind> kind =
            one->outcome ? effectOf(*one->outcome) : std::nullopt;
        if (kind && one->servedOn && *one->servedOn <= on)
            add(*kind, *one->servedOn, one->decisionAct, one->result);
    }
    for (const Suit *suit : suitsNow(file)) {
        const SuitInstance *standing = standingInstance(*suit, rules, on);
        const std::optional<DecisionChange::Kind> kind =
            standing ? effectOf(*standing->outcome) : std::nullopt;
        if (!kind)
            continue;
        Date day = *standing->servedOn;
        for (const SuitInstance *later : instancesOf(*suit, rules))
            if (later->servedOn && *later->servedOn <= on && later->outcome &&
                leavesTheJudgment(*later->outcome))
                day = *later->servedOn;
        const std::optional<Reckoning> term = appealTerm(*standing, rules);
        if (term && day == *standing->servedOn)
            day = term->due + Days(1);
        add(*kind, day, standing->judgmentAct, standing->result);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DecisionChange &a, const DecisionChange &b) { return a.on < b.on; });
    return changes;
}

std::vector<OrderedAnew> orderedAnew(const CaseFile &file, const Rules &rules, Date on)
{
    std::vector<OrderedAnew> found;
    if (!file.remedies.dispute)
        return found;
    for (const Reconsideration &one : file.remedies.reconsiderations)
        if (one.result.redo && one.servedOn && *one.servedOn <= on)
            found.push_back({one.decisionAct, *one.servedOn, one.result.redoDays, {}});
    for (const Suit &suit : file.remedies.suits) {
        const SuitInstance *standing = standingInstance(suit, rules, on);
        if (!standing || !standing->result.redo)
            continue;
        const SuitInstance *last = instancesOf(suit, rules).back();
        const bool isLast = standing == last;
        const std::optional<Reckoning> term = appealTerm(*standing, rules);
        const Date effective = isLast && term ? term->due + Days(1)
                               : isLast       ? *standing->servedOn
                                              : last->servedOn.value_or(on);
        found.push_back({standing->judgmentAct, effective, standing->result.redoDays, {}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const OrderedAnew &a, const OrderedAnew &b) { return a.on < b.on; });
    const std::vector<Date> &done = file.remedies.dispute->remadeOn;
    for (std::size_t place = 0; place < found.size() && place < done.size(); ++place)
        found[place].doneOn = done[place];
    return found;
}

std::optional<Reckoning> termOf(const Reconsideration &one, const Rules &rules, Date today)
{
    if (!one.acceptedOn)
        return {};
    const bool summary = one.procedure == ReviewProcedure::Summary;
    const Rule *rule = rules.law.rule(summary ? u"T43b" : u"T43a", *one.acceptedOn);
    const Rule *longer = rules.law.rule(u"T43c", *one.acceptedOn);
    if (!rule)
        return {};
    Term term = rule->term;
    if (one.extensions > 0 && longer)
        term.count += longer->term.count;
    int still = 0;
    const Date end = one.servedOn.value_or(today);
    for (const RemedyPause &pause : one.pauses)
        still += static_cast<int>(
            std::max((std::min(pause.until.value_or(end), end) - pause.since).days(), 0L));
    Reckoning found = reckon(*one.acceptedOn, term, rules.calendar, still);
    if (one.extensions > 0 && longer)
        found.lines << RemedyText::tr("Lengthened by %1 days (%2).")
                           .arg(QString::number(longer->term.count), longer->article);
    return found;
}

bool remedyUnderWay(const CaseFile &file, const Rules &rules, Date on)
{
    for (const Reconsideration *one : reconsiderationsNow(file))
        if (one->appliedOn <= on && (!one->servedOn || *one->servedOn > on))
            return true;
    for (const Suit *suit : suitsNow(file))
        if (suit->instances.front().openedOn <= on && !suitOver(*suit, rules, on))
            return true;
    return false;
}

StandingDecision standingDecision(const CaseFile &file, const Rules &rules, Date on)
{
    StandingDecision standing;
    if (!file.decision || file.decision->outcome != Outcome::Penalise)
        return standing;
    standing.fine = fineOf(file.decision->penalties);
    for (const DecisionChange &change : decisionChanges(file, rules, on)) {
        standing.changedBy = change.act;
        standing.changedOn = change.on;
        switch (change.kind) {
        case DecisionChange::Kind::Fine:
            standing.annulled = false;
            standing.fine = change.fine.value_or(standing.fine);
            break;
        case DecisionChange::Kind::Annulled:
            standing.annulled = true;
            standing.fine = {};
            break;
        case DecisionChange::Kind::Unlawful:
            break;
        }
    }
    return standing;
}

std::vector<SurchargeStay> surchargeStays(const CaseFile &file, const Rules &rules, Date on)
{
    std::vector<SurchargeStay> stays;
    for (const Reconsideration *one : reconsiderationsNow(file)) {
        const bool known = one->servedOn && *one->servedOn <= on;
        if (one->appliedOn > on || (known && one->outcome == ReconsiderationOutcome::NotAccepted))
            continue;
        stays.push_back({one->appliedOn, known ? one->servedOn : std::nullopt,
                         RemedyText::tr("reconsideration")});
    }
    for (const Suit *suit : suitsNow(file)) {
        const SuitInstance &first = suit->instances.front();
        const bool turnedAway =
            first.outcome == CourtOutcome::NotFiled && first.servedOn && *first.servedOn <= on;
        if (first.openedOn > on || (turnedAway && suit->instances.size() == 1))
            continue;
        stays.push_back({first.openedOn, suitOver(*suit, rules, on), RemedyText::tr("suit")});
    }
    return stays;
}

} // namespace anjuan
