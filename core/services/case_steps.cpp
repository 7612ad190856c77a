// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_steps.h"
#include "core/domain/documents/official_forms.h"

#include "core/domain/casework/gates.h"
#include "core/domain/casework/review_ahead.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(CaseStepText)
};

class Way {
public:
    Way(const CaseFile &file, const QList<Matter> &matters, const Rules &rules, Date today)
        : m_file(file), m_matters(matters), m_rules(rules), m_today(today)
    {
    }

    std::vector<CaseStep> steps()
    {
        if (m_file.remedies.dispute) {
            ofDispute();
            markNext();
            return std::move(m_steps);
        }
        if (m_file.detection) {
            ofDetection(*m_file.detection);
            if (!m_file.source) {
                markNext();
                return std::move(m_steps);
            }
        }
        if (m_file.source)
            add(StepText::tr("Lead"), m_file.leadOn, {RegisterLead::kind});
        if (m_file.turnedAwayOn) {
            add(stageLabel(m_file.stage == Stage::Archived ? Stage::NotFiled : m_file.stage),
                m_file.turnedAwayOn, {});
        } else if (m_file.procedure == Procedure::Summary) {
            add(StepText::tr("Decided on the spot"), decidedOn(), {SummaryDecide::kind});
            afterDecision();
        } else {
            add(StepText::tr("Filed"), m_file.filedOn, {CheckLead::kind, FileCase::kind});
            beforeDecision();
            add(StepText::tr("Decided"), decidedOn(), {DecidePenalty::kind, DecideNoPenalty::kind},
                outcome());
            afterDecision();
        }
        add(StepText::tr("Archived"), m_file.archivedOn, {Archive::kind});
        markNext();
        return std::move(m_steps);
    }

private:
    void add(const QString &name, const std::optional<Date> &day, const QStringList &kinds,
             const QString &note = {})
    {
        m_steps.push_back(
            {name, day ? CaseStep::State::Done : CaseStep::State::Ahead, day, note, kinds});
    }
    void ofDispute()
    {
        const Remedies &remedies = m_file.remedies;
        add(StepText::tr("Dispute opened"), m_file.leadOn, {OpenDispute::kind});
        for (const Reconsideration &one : remedies.reconsiderations)
            add(StepText::tr("Reconsideration"), one.servedOn,
                {AcceptReconsideration::kind, ReceiveReconsiderationDecision::kind},
                one.outcome ? wordFor(reconsiderationOutcomeNames, *one.outcome) : QString());
        for (const Suit &suit : remedies.suits)
            for (const SuitInstance &one : suit.instances)
                add(wordFor(instanceNames, one.instance), one.servedOn, {ReceiveJudgment::kind},
                    one.outcome ? wordFor(courtOutcomeNames, *one.outcome) : QString());
        add(StepText::tr("Dispute closed"), remedies.dispute->endedOn, {CloseDispute::kind});
    }
    void ofDetection(const Detection &detection)
    {
        add(StepText::tr("Detected"), detection.detectedOn, {OpenDetection::kind});
        const bool reviewed = detection.reviews.size() >= 2 ||
                              (!detection.reviews.empty() && !detection.reviews.back().violation);
        add(StepText::tr("Reviewed"),
            reviewed ? std::optional(detection.reviews.back().day) : std::nullopt,
            {ReviewDetection::kind});
        if (!detection.reminders.empty() || !m_file.source)
            add(StepText::tr("Party reminded"),
                detection.reminders.empty() ? std::nullopt
                                            : std::optional(detection.reminders.back().day),
                {RemindParty::kind});
        if (!m_file.source)
            add(StepText::tr("Closed or a lead"),
                m_file.stage == Stage::DetectionOver ? std::optional(m_file.stageSince)
                                                     : std::nullopt,
                {CheckReminder::kind, TurnIntoLead::kind});
    }
    /// A station the case can also go on without.
    void addPassable(const QString &name, const std::optional<Date> &day, const QStringList &kinds,
                     const QString &note)
    {
        add(name, day, kinds, note);
        if (!day)
            m_passable.push_back(m_steps.size() - 1);
    }

    std::optional<Date> decidedOn() const
    {
        return m_file.decision ? std::optional(m_file.decision->day) : std::nullopt;
    }
    QString outcome() const
    {
        return m_file.decision ? wordFor(outcomeNames, m_file.decision->outcome) : QString();
    }

    void beforeDecision()
    {
        add(StepText::tr("Investigated and reported"),
            m_file.report ? std::optional(m_file.report->day) : std::nullopt,
            {ReportInvestigation::kind});
        add(StepText::tr("Party notified"),
            m_file.notice ? std::optional(m_file.notice->day) : std::nullopt, {Notify::kind});
        if (m_file.notice && m_file.notice->hearing.requestedOn)
            addPassable(
                StepText::tr("Hearing"), m_file.notice->hearing.heldOn,
                {NotifyHearing::kind, HoldHearing::kind, DeclineHearing::kind},
                StepText::tr("asked for on %1").arg(toIso(*m_file.notice->hearing.requestedOn)));
        const QStringList review =
            m_file.report && proposedNow(m_file)
                ? reviewReasons(m_file, *proposedNow(m_file), m_matters, m_rules, m_today)
                : reviewReasonsAhead(m_file, m_rules);
        if (!m_file.reviews.empty())
            addPassable(StepText::tr("Legality review"), m_file.reviews.back().givenOn,
                        {RequestReview::kind, anjuan::Review::kind},
                        m_file.reviews.back().outcome
                            ? wordFor(reviewOutcomeNames, *m_file.reviews.back().outcome)
                            : QString());
        else if (!review.isEmpty())
            addPassable(StepText::tr("Legality review"), {}, {RequestReview::kind},
                        review.join(StepText::tr("; ")));
        discussion();
    }

    void discussion()
    {
        std::optional<Date> held;
        for (const Discussion &one : m_file.discussions)
            if (one.topic == DiscussionTopic::Decision)
                held = one.day;
        const QStringList reasons =
            m_file.report ? discussionReasons(m_file, proposedPenalties(m_file), {}, m_rules)
                          : QStringList();
        if (held || !reasons.isEmpty())
            addPassable(StepText::tr("Collective discussion"), held, {Discuss::kind},
                        reasons.join(StepText::tr("; ")));
    }

    void afterDecision()
    {
        std::optional<Date> served;
        if (const IssuedDocument *document = m_file.decisionDocument())
            served = servedOn(*document, m_rules, m_today);
        add(StepText::tr("Served"), served, {Serve::kind});
        if (const Money fine = m_file.decision ? fineOf(m_file.decision->penalties) : Money{};
            fine.fen > 0) {
            const bool isPaid = m_file.paid() >= fine;
            add(StepText::tr("Fine paid"),
                isPaid && !m_file.payments.empty() ? std::optional(m_file.payments.back().day)
                                                   : std::nullopt,
                {Pay::kind},
                isPaid ? QString()
                       : StepText::tr("%1 of %2 yuan")
                             .arg(official::yuan(m_file.paid()), official::yuan(fine)));
        }
        if (m_file.procedure == Procedure::Summary)
            add(StepText::tr("Filed for record"), m_file.filedForRecordOn, {FileForRecord::kind});
        add(StepText::tr("Closed"), m_file.closedOn, {CloseCase::kind},
            m_file.closeGround ? wordFor(closeGroundNames, *m_file.closeGround) : QString());
    }

    /// The first that is not done comes next, unless the case went on without it.
    void markNext()
    {
        std::size_t last = 0;
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            if (m_steps[i].day)
                last = i;
        bool isMarked = false;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].day)
                continue;
            const bool isPassable =
                std::find(m_passable.begin(), m_passable.end(), i) != m_passable.end();
            if (i < last && (isPassable || m_file.closedOn))
                m_steps[i].state = CaseStep::State::Passed;
            else if (!std::exchange(isMarked, true))
                m_steps[i].state = CaseStep::State::Next;
        }
    }

    const CaseFile &m_file;
    const QList<Matter> &m_matters;
    const Rules &m_rules;
    Date m_today;
    std::vector<CaseStep> m_steps{};
    std::vector<std::size_t> m_passable{}; ///< not done
};

} // namespace

std::vector<CaseStep> stepsOf(const CaseFile &file, const QList<Matter> &matters,
                              const Rules &rules, Date today)
{
    return Way(file, matters, rules, today).steps();
}

} // namespace anjuan
