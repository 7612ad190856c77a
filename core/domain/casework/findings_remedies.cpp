// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What was not handed in by then counts as not being there (行政复议法 70, 行政诉讼法 34).
void deemedWithoutEvidence(Examination &file)
{
    for (const Limit &limit : file.limits) {
        const bool ofReply = limit.rule.startsWith("T41"_L1);
        const bool ofAnswer = limit.rule == "T45"_L1;
        if (!ofReply && !ofAnswer)
            continue;
        if (limit.state == Limit::State::MetLate)
            file.object((ofReply ? FindingText::tr("The reply in the reconsideration was due on %1 "
                                                   "and filed on %2: the decision counts as "
                                                   "without evidence and basis.")
                                 : FindingText::tr("The answer to the suit was due on %1 and filed "
                                                   "on %2: the decision counts as without "
                                                   "evidence."))
                            .arg(toIso(limit.due), toIso(*limit.metOn)),
                        limit.act);
        else if (limit.state == Limit::State::Overdue)
            file.object((ofReply ? FindingText::tr("No reply was filed in the reconsideration by "
                                                   "%1: the decision counts as without evidence "
                                                   "and basis.")
                                 : FindingText::tr("No answer to the suit was filed by %1: the "
                                                   "decision counts as without evidence."))
                            .arg(toIso(limit.due)),
                        limit.act);
    }
}

bool namesOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

/// A reply goes with the evidence and the rules the decision rests on (行政复议法 48, 行政诉讼法
/// 67).
void replyIncomplete(Examination &file)
{
    const auto look = [&](const Entry &entry, const auto &reply) {
        QStringList missing;
        if (!namesOneOf(reply.evidence,
                        {u"证据", u"案卷", u"卷宗", u"笔录", u"照片", u"录像", u"材料", u"清单"}))
            missing << FindingText::tr("the evidence");
        if (!namesOneOf(reply.evidence + reply.statement,
                        {u"依据", u"规范", u"条例", u"办法", u"规定", u"法第", u"《"}))
            missing << FindingText::tr("the rules it rests on");
        if (!missing.isEmpty())
            file.object(FindingText::tr("What was filed on %1 does not list: %2.")
                            .arg(toIso(entry.effectiveOn), missing.join(FindingText::tr(", "))),
                        entry.act.sequence);
    };
    file.each<ReplyReconsideration>(look);
    file.each<AnswerSuit>(look);
}

bool wasToBeCorrected(const Examination &file, int reconsideration)
{
    bool asked = false;
    file.each<NoteReconsideration>([&](const Entry &, const NoteReconsideration &note) {
        asked = asked || (note.reconsideration == reconsideration &&
                          note.event == ReconsiderationEvent::CorrectionAsked);
    });
    return asked;
}

/// 期满未作出决定的，审查期限届满之日起视为受理 (行政复议法 30): the sixty days run from then.
void deemedAcceptedEarlier(Examination &file)
{
    constexpr int daysToExamine = 5; // working days, 行政复议法 30, 88
    const Date lawSince(2024, 1, 1);
    for (const Reconsideration &one : file.file.remedies.reconsiderations) {
        const bool isWithBody = !one.throughBureau || one.forwardedOn;
        const Date since =
            one.throughBureau ? one.forwardedOn.value_or(one.appliedOn) : one.appliedOn;
        if (since < lawSince || !isWithBody || wasToBeCorrected(file, one.act))
            continue;
        const Date due = file.rules.calendar.addWorkingDays(since, daysToExamine);
        const Date recorded = file.rules.calendar.addWorkingDays(due, 1);
        if (one.acceptedOn && *one.acceptedOn > recorded)
            file.object(FindingText::tr("The application counts as accepted since %1, when the "
                                        "five working days were over; the file says %2, and "
                                        "reckons the term for the decision from there.")
                            .arg(toIso(due), toIso(*one.acceptedOn)),
                        one.act);
        else if (!one.acceptedOn && !one.servedOn && file.today > recorded)
            file.object(FindingText::tr("The application counts as accepted since %1; the file "
                                        "does not say so.")
                            .arg(toIso(due)),
                        one.act);
    }
}

/// The days on which the bureau may not gather evidence by itself.
struct RemedySpan {
    Date from{1970, 1, 1};
    std::optional<Date> until{};
};

std::vector<RemedySpan> remedySpans(const CaseFile &file)
{
    std::vector<RemedySpan> spans;
    for (const Reconsideration &one : file.remedies.reconsiderations)
        spans.push_back({one.knownOn, one.servedOn});
    for (const Suit &suit : file.remedies.suits)
        spans.push_back({suit.instances.front().knownOn, suit.instances.back().servedOn});
    return spans;
}

/// While the remedy is under way the bureau gathers no evidence of its own (行政复议法 46,
/// 行政诉讼法 35), unless the body or the court allows it (36).
void gatheredInRemedy(Examination &file)
{
    const std::vector<RemedySpan> spans = remedySpans(file.file);
    if (spans.empty())
        return;
    const auto look = [&](const Entry &entry, Date day) {
        for (const RemedySpan &span : spans)
            if (day > span.from && (!span.until || day < *span.until)) {
                file.object(FindingText::tr("Evidence of %1 was gathered while a remedy against "
                                            "the decision was under way since %2.")
                                .arg(toIso(day), toIso(span.from)),
                            entry.act.sequence);
                return;
            }
    };
    const auto ofThatDay = [&](const Entry &entry, const auto &) {
        look(entry, entry.effectiveOn);
    };
    file.each<Inquire>(ofThatDay);
    file.each<InspectSite>(ofThatDay);
    file.each<Sample>(ofThatDay);
    file.each<AddEvidence>([&](const Entry &entry, const AddEvidence &evidence) {
        const bool isAllowed = namesOneOf(evidence.source + evidence.purpose,
                                          {u"准许", u"准予", u"要求补充", u"通知补充"});
        if (evidence.madeOn && !isAllowed)
            look(entry, *evidence.madeOn);
    });
}

/// 负责人出庭应诉 (行政诉讼法 3, 法释〔2020〕3号): once in each instance, or with a reason and
/// papers.
void leaderStayedAway(Examination &file)
{
    for (const Suit &suit : file.file.remedies.suits)
        for (const SuitInstance &instance : suit.instances) {
            const auto &sessions = instance.sessions;
            if (sessions.empty())
                continue;
            const bool isMet =
                std::any_of(sessions.begin(), sessions.end(), [](const CourtSession &session) {
                    return (leaderAttended(session) && !session.leftEarly) || session.excused;
                });
            if (!isMet)
                file.object(FindingText::tr("No leader attended the session of %1 to its end, and "
                                            "the file shows no reason with its papers.")
                                .arg(toIso(sessions.back().day)),
                            sessions.back().act);
            for (const CourtSession &session : sessions)
                if (session.attendance == Attendance::LawyerOnly ||
                    session.attendance == Attendance::Nobody)
                    file.object(FindingText::tr("Nobody of the bureau attended the session of %1; "
                                                "a lawyer alone is not enough.")
                                    .arg(toIso(session.day)),
                                session.act);
        }
    file.each<AttendReconsideration>([&](const Entry &entry, const AttendReconsideration &hearing) {
        const bool leader = hearing.attendance == Attendance::Chief ||
                            hearing.attendance == Attendance::Deputy ||
                            hearing.attendance == Attendance::InCharge;
        if (!leader && hearing.reason.trimmed().isEmpty())
            file.object(FindingText::tr("No leader attended the hearing of the reconsideration on "
                                        "%1, and no reason is given.")
                            .arg(toIso(entry.effectiveOn)),
                        entry.act.sequence);
    });
}

/// Why the decision of act `from` was overturned before that of act `to`, as it was told.
QString whyOverturned(const Examination &file, int from, int to)
{
    QString why;
    const auto look = [&](const Entry &entry, const auto &body) {
        if (entry.act.sequence > from && entry.act.sequence < to)
            why += body.reason;
    };
    file.each<ReceiveReconsiderationDecision>(look);
    file.each<ReceiveJudgment>(look);
    return why;
}

/// 不得以同一的事实和理由作出基本相同的行政行为 (行政复议法 64, 行政诉讼法 71), unless it was
/// overturned for its procedure.
void sameDecisionAgain(Examination &file)
{
    std::vector<Decision> decisions = file.file.earlierDecisions;
    if (file.file.decision)
        decisions.push_back(*file.file.decision);
    const auto bodyOf = [&](const Decision &decision) -> const DecidePenalty * {
        const Entry *entry = file.file.entry(decision.act);
        return entry ? std::get_if<DecidePenalty>(&entry->body) : nullptr;
    };
    const auto bare = [](QString text) { return text.remove(u' ').remove(u'\n'); };
    for (std::size_t place = 1; place < decisions.size(); ++place) {
        const DecidePenalty *before = bodyOf(decisions[place - 1]);
        const DecidePenalty *after = bodyOf(decisions[place]);
        if (!before || !after || before->penalties != after->penalties ||
            bare(before->facts) != bare(after->facts) ||
            bare(before->reasons) != bare(after->reasons) ||
            whyOverturned(file, decisions[place - 1].act, decisions[place].act).contains(u"程序"_s))
            continue;
        file.object(FindingText::tr("The decision of %1 says the same as that of %2, which was "
                                    "overturned: same facts, same reasons, same penalty.")
                        .arg(toIso(decisions[place].day), toIso(decisions[place - 1].day)),
                    decisions[place].act);
    }
}

void remedyNotTold(Examination &file)
{
    const auto add = [&](int act, Date day) {
        file.object(FindingText::tr("The remedy sought on %1 shows that the decision did not tell "
                                    "of the right to it.")
                        .arg(toIso(day)),
                    act);
    };
    for (const Reconsideration &one : file.file.remedies.reconsiderations)
        if (one.notTold)
            add(one.act, one.appliedOn);
    for (const Suit &suit : file.file.remedies.suits)
        if (suit.notTold)
            add(suit.act, suit.instances.front().openedOn);
}

} // namespace

std::vector<FindingRule> finding_rules::ofRemedies()
{
    using enum Finding::Severity;
    return {
        {"deemed_no_evidence"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "A remedy was answered late or not at all"),
         "行政复议法第四十八条、第五十四条、第七十条；行政诉讼法第三十四条、第六十七条",
         QT_TRANSLATE_NOOP("Finding",
                           "File the answer with evidence and rules at once; where force "
                           "majeure kept the bureau from it, prove that and ask for "
                           "more time."),
         deemedWithoutEvidence},
        {"reply_incomplete"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "An answer to a remedy lists no evidence or no rules"),
         "行政复议法第四十八条；行政诉讼法第六十七条",
         QT_TRANSLATE_NOOP("Finding", "Hand in the list of evidence and the rules the decision "
                                      "rests on within the term, and record them."),
         replyIncomplete},
        {"deemed_accepted"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "An application counts as accepted earlier than recorded"),
         "行政复议法第三十条、第八十八条",
         QT_TRANSLATE_NOOP("Finding", "Record the acceptance as of the day it counts from, or what "
                                      "the body has told the bureau instead."),
         deemedAcceptedEarlier},
        {"gathered_in_remedy"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Evidence was gathered while a remedy was under way"),
         "行政复议法第四十六条；行政诉讼法第三十五条",
         QT_TRANSLATE_NOOP("Finding", "Do not rest the decision on it; ask the body or the court "
                                      "for leave to supplement evidence."),
         gatheredInRemedy},
        {"leader_absent"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "No leader attended, and no reason is shown"),
         "行政诉讼法第三条；行政复议法第五十一条；法释〔2020〕3号第八条、第九条",
         QT_TRANSLATE_NOOP("Finding", "Have a leader attend the next session; hand in the reason "
                                      "with its papers where none can."),
         leaderStayedAway},
        {"same_decision_again"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "An overturned decision was made again unchanged"),
         "行政复议法第六十四条；行政诉讼法第七十一条",
         QT_TRANSLATE_NOOP("Finding", "Decide anew on other facts or reasons, or not at all."),
         sameDecisionAgain},
        {"remedy_not_told"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The decision did not tell of a remedy"),
         "行政处罚法第五十九条；行政复议法第二十条",
         QT_TRANSLATE_NOOP("Finding", "Tell the party in writing; the term is a year at most from "
                                      "the day it knew of the decision."),
         remedyNotTold},
    };
}

} // namespace anjuan
