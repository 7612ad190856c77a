// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/money_owed.h"
#include "core/domain/casework/remedies.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

int actNamed(const GateContext &context, QLatin1StringView field)
{
    return context.act ? context.act->content.value(field).toInt() : 0;
}

/// The named reconsideration, or the first that fits where none is named yet. Refuses where there
/// is none.
template <class Fits>
const Reconsideration *needsOne(GateContext &context, Fits fits, const QString &otherwise)
{
    const int wanted = actNamed(context, "reconsideration"_L1);
    for (const Reconsideration &one : context.file.remedies.reconsiderations)
        if ((!wanted || one.act == wanted) && fits(one))
            return &one;
    context.refuseEntry(otherwise);
    return nullptr;
}

template <class Fits>
const Suit *needsSuit(GateContext &context, Fits fits, const QString &otherwise)
{
    const int wanted = actNamed(context, "suit"_L1);
    for (const Suit &suit : context.file.remedies.suits)
        for (const SuitInstance &instance : suit.instances)
            if (wanted && wanted != suit.act && instance.act == wanted) {
                context.refuseEntry(GateText::tr("Act %1 is an instance of the suit that began "
                                                 "with act %2: name that one.")
                                        .arg(wanted)
                                        .arg(suit.act));
                return nullptr;
            }
    for (const Suit &suit : context.file.remedies.suits)
        if ((!wanted || suit.act == wanted) && fits(suit.instances.back()))
            return &suit;
    context.refuseEntry(otherwise);
    return nullptr;
}

bool isOpen(const Reconsideration &one) { return !one.servedOn; }
bool isOpen(const SuitInstance &instance) { return !instance.servedOn; }

/// The fine that a change or a partial revocation leaves must be named, and be no greater.
template <class Body> void checkChange(GateContext &context, const Body &body, bool needsFine)
{
    if (body.redoDays && !body.redo)
        context.refuseEntry(GateText::tr("Days for a new decision need the order to make one."));
    if (!context.file.decision)
        return;
    const Money fine = fineOf(context.file.decision->penalties);
    if (needsFine && fine.fen > 0 && !body.fineNow)
        context.refuseEntry(
            GateText::tr("The fine as it is now must be named: it was %1.").arg(gates::yuan(fine)));
    if (body.fineNow && *body.fineNow > fine)
        context.refuseEntry(GateText::tr("A remedy does not make the fine greater: it was %1.")
                                .arg(gates::yuan(fine)),
                            u"行政复议法第六十三条第二款；行政诉讼法第七十七条第二款"_s);
}

} // namespace

namespace gates {

void remedyAfterTheDecision(GateContext &context)
{
    const Decision *decision = context.file.decision ? &*context.file.decision : nullptr;
    std::optional<Date> begun;
    bool isOurs = false;
    if (const auto *request = context.as<RegisterReconsideration>()) {
        begun = request->appliedOn;
        isOurs = request->by == RemedyBy::Bureau;
    }
    if (const auto *suit = context.as<ReceiveSuit>()) {
        begun = suit->lodgedOn.value_or(suit->filedOn);
        isOurs = suit->by == RemedyBy::Bureau;
        const std::optional<Date> term = suitTermEnd(context.file, context.rules, context.day);
        if (suit->filedOn < *begun)
            context.refuseEntry(
                GateText::tr("The court filed it on %1, before it was brought on %2.")
                    .arg(toIso(suit->filedOn), toIso(*begun)));
        else if (!suit->lodgedOn && !suit->notTold && term && *begun > *term)
            context.refuseEntry(GateText::tr("The court filed it on %1, after the term that ended "
                                             "on %2: name the day on which it was brought.")
                                    .arg(toIso(*begun), toIso(*term)),
                                u"行政诉讼法第四十五条、第四十六条"_s);
        if (suit->filedOn > context.day)
            begun = suit->filedOn;
    }
    if (!begun)
        return;
    if (isOurs)
        context.refuseEntry(GateText::tr("The bureau whose act is attacked asks for no remedy "
                                         "against it; it can appeal against a judgment."),
                            u"行政复议法第二条、第十九条；行政诉讼法第二条、第二十六条"_s);
    if (*begun > context.day)
        context.refuseEntry(
            GateText::tr("It began on %1, after the day of this act.").arg(toIso(*begun)));
    const std::optional<Dispute> &dispute = context.file.remedies.dispute;
    if (dispute && dispute->contestedOn && *begun < *dispute->contestedOn)
        context.refuseEntry(GateText::tr("It began on %1, before the act attacked, of %2.")
                                .arg(toIso(*begun), toIso(*dispute->contestedOn)));
    if (decision && *begun < decision->day)
        context.refuseEntry(GateText::tr("It began on %1, before the decision of %2.")
                                .arg(toIso(*begun), toIso(decision->day)));
}

void noRemedyUnderWay(GateContext &context)
{
    const int suit = context.as<OpenInstance>() ? actNamed(context, "suit"_L1) : 0;
    for (const Reconsideration *one : reconsiderationsNow(context.file)) {
        // One that should be decided already no longer bars the way to the court.
        const std::optional<Reckoning> term = termOf(*one, context.rules, context.day);
        const bool overdue = term && !one->isPaused() && context.day > term->due;
        if (isOpen(*one) && !(overdue && context.kind == ReceiveSuit::kind))
            context.refuseEntry(
                GateText::tr("The reconsideration of %1 (act %2) is still under way.")
                    .arg(toIso(one->appliedOn), QString::number(one->act)),
                u"行政复议法第二十九条"_s);
    }
    for (const Suit *one : suitsNow(context.file))
        if (one->act != suit && isOpen(one->instances.back()))
            context.refuseEntry(
                GateText::tr("The suit of %1 (act %2) is still under way.")
                    .arg(toIso(one->instances.front().openedOn), QString::number(one->act)),
                u"行政复议法第二十九条"_s);
}

void bodyIsAGovernment(GateContext &context)
{
    const auto *request = context.as<RegisterReconsideration>();
    // Before 2024 the department above could be asked as well.
    if (request && context.rules.law.rule(u"T41b", request->appliedOn) &&
        !request->body.contains(u"人民政府"_s))
        context.refuse(u"G9",
                       GateText::tr("Reconsideration is for the people’s government of the own "
                                    "level, not for “%1”.")
                           .arg(request->body.left(40)));
}

void onTheSpotReconsideredFirst(GateContext &context)
{
    if (context.file.procedure != Procedure::Summary)
        return;
    const std::vector<const Reconsideration *> asked = reconsiderationsNow(context.file);
    const bool answered = std::any_of(asked.begin(), asked.end(), [](const Reconsideration *one) {
        return one->servedOn || one->acceptedOn;
    });
    if (!answered)
        context.refuse(u"T25", GateText::tr("Against a decision made on the spot a suit comes only "
                                            "after reconsideration."));
}

void reconsiderationToForward(GateContext &context)
{
    needsOne(
        context,
        [](const Reconsideration &one) {
            return one.throughBureau && !one.forwardedOn && isOpen(one);
        },
        GateText::tr("No application that came through this bureau waits to be forwarded."));
}

void reconsiderationToAccept(GateContext &context)
{
    const Reconsideration *one = needsOne(
        context, [](const Reconsideration &each) { return !each.acceptedOn && isOpen(each); },
        GateText::tr("No application for reconsideration waits for its acceptance."));
    const auto *acceptance = context.as<AcceptReconsideration>();
    if (!one || !acceptance)
        return;
    if (context.day < one->appliedOn)
        context.refuseEntry(
            GateText::tr("It is dated before the application of %1.").arg(toIso(one->appliedOn)));
    if (acceptance->deemed &&
        context.day <= context.rules.calendar.addWorkingDays(one->appliedOn, 5))
        context.refuseEntry(
            GateText::tr("It counts as accepted only when five working days have gone by without "
                         "an answer."),
            u"行政复议法第三十条、第八十八条"_s);
}

void reconsiderationIsOpen(GateContext &context)
{
    needsOne(
        context, [](const Reconsideration &one) { return isOpen(one); },
        GateText::tr("No reconsideration is under way."));
}

void stepFits(GateContext &context)
{
    const auto *step = context.as<NoteReconsideration>();
    if (!step)
        return;
    for (const Reconsideration &one : context.file.remedies.reconsiderations) {
        if (one.act != step->reconsideration)
            continue;
        const bool accepted = one.acceptedOn.has_value();
        const bool early = step->event == ReconsiderationEvent::CorrectionAsked ||
                           step->event == ReconsiderationEvent::Corrected;
        if (!accepted && !early)
            context.refuseEntry(GateText::tr("The application is not accepted yet."));
        if (step->event == ReconsiderationEvent::Suspended && one.isPaused())
            context.refuseEntry(GateText::tr("The reconsideration is suspended already."));
        if (step->event == ReconsiderationEvent::Resumed && !one.isPaused())
            context.refuseEntry(GateText::tr("The reconsideration is not suspended."));
        if (step->event == ReconsiderationEvent::Extended &&
            (one.procedure == ReviewProcedure::Summary || one.extensions > 0))
            context.refuse(u"T43c", GateText::tr("Only ordinary handling is extended, and once, by "
                                                 "thirty days at most."));
    }
}

void copyNotReceived(GateContext &context)
{
    needsOne(
        context,
        [](const Reconsideration &one) { return one.acceptedOn && !one.copyOn && isOpen(one); },
        GateText::tr("No accepted reconsideration waits for its copy."));
}

void replyIsOwed(GateContext &context)
{
    needsOne(
        context,
        [](const Reconsideration &one) { return one.copyOn && !one.repliedOn && isOpen(one); },
        GateText::tr("No reconsideration waits for a reply."));
}

void outcomeFits(GateContext &context)
{
    const auto *decision = context.as<ReceiveReconsiderationDecision>();
    if (!decision)
        return;
    if (decision->decidedOn > context.day)
        context.refuseEntry(GateText::tr("It was received on %1, before it was made on %2.")
                                .arg(toIso(context.day), toIso(decision->decidedOn)));
    for (const Reconsideration &one : context.file.remedies.reconsiderations) {
        if (one.act != decision->reconsideration)
            continue;
        if (decision->decidedOn < one.appliedOn)
            context.refuseEntry(GateText::tr("It is dated before the application of %1.")
                                    .arg(toIso(one.appliedOn)));
        const bool unaccepted = decision->outcome == ReconsiderationOutcome::NotAccepted ||
                                decision->outcome == ReconsiderationOutcome::Referred;
        const bool accepted = one.acceptedOn.has_value();
        if (accepted == unaccepted)
            context.refuseEntry(accepted ? GateText::tr("The application was accepted on %1.")
                                               .arg(toIso(*one.acceptedOn))
                                         : GateText::tr("The application is not accepted yet."));
    }
    checkChange(context, *decision,
                decision->outcome == ReconsiderationOutcome::Changed ||
                    decision->outcome == ReconsiderationOutcome::PartlyRevoked);
}

void opinionToReport(GateContext &context)
{
    const int wanted = actNamed(context, "opinion"_L1);
    for (const Reconsideration &one : context.file.remedies.reconsiderations)
        for (const OpinionLetter &opinion : one.opinions)
            if (!opinion.reportedOn && (!wanted || opinion.act == wanted))
                return;
    context.refuseEntry(GateText::tr("No opinion letter waits for a report."));
}

void anyReconsideration(GateContext &context)
{
    needsOne(
        context, [](const Reconsideration &) { return true; },
        GateText::tr("There was no reconsideration."));
}

void redoIsOrdered(GateContext &context)
{
    const std::vector<DecisionChange> changes =
        decisionChanges(context.file, context.rules, context.day);
    const bool ordered = std::any_of(changes.begin(), changes.end(), [](const DecisionChange &one) {
        return one.redo || one.kind == DecisionChange::Kind::Annulled;
    });
    if (!ordered)
        context.refuseEntry(
            GateText::tr("No remedy in force has annulled the decision or ordered a new one."),
            u"行政复议法第六十四条；行政诉讼法第七十条"_s);
}

void decisionWasOverturned(GateContext &context)
{
    bool any = !context.file.earlierDecisions.empty() ||
               !decisionChanges(context.file, context.rules, context.day).empty();
    for (const Reconsideration &one : context.file.remedies.reconsiderations)
        any = any || !one.opinions.empty();
    if (context.file.remedies.dispute)
        any = any || gates::disputeWasLost(context.file);
    if (!any)
        context.refuseEntry(GateText::tr("No remedy has changed the decision."));
}

void suitIsOpen(GateContext &context)
{
    needsSuit(
        context, [](const SuitInstance &one) { return isOpen(one); },
        GateText::tr("No suit is under way."));
}

void answerIsOwed(GateContext &context)
{
    needsSuit(
        context, [](const SuitInstance &one) { return isOpen(one) && !one.answeredOn; },
        GateText::tr("No suit waits for an answer."));
}

void atMostTwoCounsel(GateContext &context)
{
    const auto *counsel = context.as<AppointCounsel>();
    if (counsel && (counsel->staff.isEmpty() && counsel->lawyers.isEmpty()))
        context.refuseEntry(GateText::tr("Name whom the bureau appoints."));
    if (counsel && counsel->staff.size() + counsel->lawyers.size() > 2)
        context.refuseEntry(GateText::tr("At most two are appointed."), u"行政诉讼法第三十一条"_s);
}

void furtherInstanceFits(GateContext &context)
{
    const auto *further = context.as<OpenInstance>();
    const Suit *suit = needsSuit(
        context, [](const SuitInstance &one) { return one.servedOn.has_value(); },
        GateText::tr("There is no judgment to go further against."));
    if (!further || !suit)
        return;
    const SuitInstance &last = suit->instances.back();
    if (further->instance == Instance::First)
        context.refuseEntry(GateText::tr("A further instance is the second, or a retrial."));
    if (further->lodgedOn && *further->lodgedOn > further->receivedOn)
        context.refuseEntry(GateText::tr("The court received it on %1, before it was lodged on %2.")
                                .arg(toIso(further->receivedOn), toIso(*further->lodgedOn)));
    const Date lodged = further->lodgedOn.value_or(further->receivedOn);
    if (lodged < *last.servedOn)
        context.refuseEntry(GateText::tr("It began on %1, before the judgment was received on %2.")
                                .arg(toIso(lodged), toIso(*last.servedOn)));
    if (further->instance != Instance::Second)
        return;
    const std::optional<Reckoning> term = appealTerm(last, context.rules);
    if (!term)
        context.refuseEntry(GateText::tr("There is no appeal against this outcome."),
                            u"行政诉讼法第八十五条"_s);
    else if (!further->lodgedOn && lodged > term->due && further->by != RemedyBy::Bureau)
        context.refuseEntry(GateText::tr("The court received it on %1, after the term that ended "
                                         "on %2: name the day on which it was lodged.")
                                .arg(toIso(further->receivedOn), toIso(term->due)),
                            u"行政诉讼法第八十五条"_s);
    else if (further->by == RemedyBy::Bureau && lodged > term->due) {
        const QString text =
            GateText::tr("The appeal could be lodged until %1.").arg(toIso(term->due));
        if (last.form == JudgmentForm::Ruling)
            context.refuse(u"T47b", text);
        else
            context.refuse(u"T47a", text);
    }
}

void noticeToAnswer(GateContext &context)
{
    const auto *named = context.as<NameRepresentative>();
    const int wanted = named ? named->notice : 0;
    const CourtNotice *found = nullptr;
    for (const Suit &suit : context.file.remedies.suits)
        for (const CourtNotice &notice : suit.instances.back().notices)
            if (!notice.namedOn && (!wanted || notice.act == wanted))
                found = &notice;
    if (!found) {
        context.refuseEntry(GateText::tr("No session waits for the name of who attends."));
        return;
    }
    if (!named)
        return;
    const bool leader = named->attendance == Attendance::Chief ||
                        named->attendance == Attendance::Deputy ||
                        named->attendance == Attendance::InCharge;
    if (context.day > found->sessionOn)
        context.refuse(u"T49", GateText::tr("The session was on %1.").arg(toIso(found->sessionOn)));
    if (leader && !named->proof)
        context.refuse(u"T49", GateText::tr("A leader who attends needs a sealed proof of name and "
                                            "post before the session, or counts as absent."));
    if (named->attendance == Attendance::LawyerOnly || named->attendance == Attendance::Nobody)
        context.refuseEntry(
            GateText::tr("Where no leader comes, staff of the bureau must; a lawyer alone is not "
                         "enough."),
            u"法释〔2018〕1号第一百二十八条"_s);
    if (named->attendance == Attendance::StaffOnly && (!named->reason || !named->papers))
        context.refuseEntry(
            GateText::tr("That no leader comes needs a reason, and papers that prove it."),
            u"法释〔2020〕3号第八条、第九条"_s);
}

void sessionFits(GateContext &context)
{
    const auto *session = context.as<HoldSession>();
    const Suit *suit = needsSuit(
        context, [](const SuitInstance &one) { return isOpen(one); },
        GateText::tr("No suit is under way."));
    if (session && suit && context.day < suit->instances.back().openedOn)
        context.refuseEntry(GateText::tr("It is dated before the suit of %1.")
                                .arg(toIso(suit->instances.back().openedOn)));
}

void judgmentFits(GateContext &context)
{
    const auto *judgment = context.as<ReceiveJudgment>();
    const Suit *suit = needsSuit(
        context, [](const SuitInstance &one) { return isOpen(one); },
        GateText::tr("No suit is under way."));
    if (!judgment || !suit)
        return;
    const SuitInstance &instance = suit->instances.back();
    if (judgment->judgedOn < instance.openedOn)
        context.refuseEntry(GateText::tr("The judgment is dated %1, before the suit of %2.")
                                .arg(toIso(judgment->judgedOn), toIso(instance.openedOn)));
    if (judgment->judgedOn > context.day)
        context.refuseEntry(GateText::tr("It was received on %1, before it was made on %2.")
                                .arg(toIso(context.day), toIso(judgment->judgedOn)));
    const bool ofAppeal = judgment->outcome == CourtOutcome::AppealDenied ||
                          judgment->outcome == CourtOutcome::AppealWithdrawn ||
                          judgment->outcome == CourtOutcome::Remanded;
    if (ofAppeal && instance.instance == Instance::First)
        context.refuseEntry(GateText::tr("This is no outcome of a first instance."),
                            u"行政诉讼法第八十九条"_s);
    checkChange(context, *judgment,
                judgment->outcome == CourtOutcome::Changed ||
                    judgment->outcome == CourtOutcome::PartlyRevoked);
}

void compensationIsOwed(GateContext &context)
{
    const auto *payment = context.as<PayCompensation>();
    for (const Suit &suit : context.file.remedies.suits)
        if (suit.compensated < suit.compensation && (!payment || suit.act == payment->suit)) {
            if (payment && payment->amount > suit.compensation - suit.compensated)
                context.refuseEntry(GateText::tr("Only %1 of compensation is owed.")
                                        .arg(yuan(suit.compensation - suit.compensated)));
            return;
        }
    context.refuseEntry(GateText::tr("No compensation is owed."));
}

} // namespace gates

} // namespace anjuan
