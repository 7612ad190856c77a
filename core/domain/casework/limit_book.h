// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rules_on.h"

namespace anjuan {

struct Balance;

/// A stretch of days that does not count. Without an end it still lasts.
struct Pause {
    Date from;
    std::optional<Date> to;
    QString why;
};

/// The limits of a case while they are found. Each subject adds its own.
class LimitBook {
public:
    /// Without `rulesOn` all limits are under the settings of `rules`.
    LimitBook(const CaseFile &file, const Rules &rules, const RulesOn *rulesOn, Date today,
              Date horizon)
        : m_file(file), m_rules(rules), m_rulesOn(rulesOn), m_today(today), m_horizon(horizon)
    {
    }

    const CaseFile &file() const { return m_file; }
    const Rules &rules() const { return m_rules; }
    /// Those of the day on which something was done or started.
    Rules rulesOn(Date day) const { return m_rulesOn ? (*m_rulesOn)(day) : m_rules; }
    Date today() const { return m_today; }
    Date horizon() const { return m_horizon; }

    /// Begins a limit under the rule as it stood on `start`. Null where no such rule was in force.
    Limit *begin(QStringView id, int act, Date start, int excludedDays = 0, int extraDays = 0);
    Limit *add(const Rule &rule, int act, Date start, const Reckoning &reckoning);
    /// A limit whose day a document or another limit gives. Null where no such rule was in force.
    Limit *addDay(QStringView id, int act, Date start, Date due, const QString &line);
    /// Limits of the bureau are late when they are past, those of others have run out.
    void settle(Limit *limit, std::optional<Date> metOn,
                Limit::State past = Limit::State::Overdue) const;
    /// What comes of itself, or is only waited for: met when the term has run.
    void settleWhenOver(Limit *limit) const;
    /// Days in [start, end) that lie in a pause, each counted once however many pauses cover it.
    int excluded(std::vector<Pause> pauses, Date start, Date end) const;
    /// Settles a limit that stood still at times.
    void paused(Limit *limit, const std::vector<Pause> &pauses, Date start, Date end,
                std::optional<Date> metOn, Limit::State past = Limit::State::Overdue) const;
    std::optional<Date> serviceOf(int act) const;
    void dropLast() { m_limits.pop_back(); }
    std::vector<Limit> take() { return std::move(m_limits); }

private:
    const CaseFile &m_file;
    const Rules &m_rules;
    const RulesOn *m_rulesOn;
    Date m_today;
    Date m_horizon;
    std::vector<Limit> m_limits;
};

/// T20 to T31 and T54: the money of the decision and its enforcement.
void limitsOfEnforcement(LimitBook &book);

/// T23 to T26, T34a and T41 to T49: the remedies against the decision.
void limitsOfRemedies(LimitBook &book);
/// T36 to T40: the transfer to the police.
void limitsOfTransfer(LimitBook &book);
/// The day on which a remedy overturned the published decision, if one did by `on`.
std::optional<Date> overturnedOn(const CaseFile &file, const Rules &rules,
                                 const Publication &publication, Date on);

/// T35: how long a decision is shown on the credit site, and from when repair may be applied for.
void limitsOfCredit(LimitBook &book, const Publication &publication);
/// How an entry weighs: as somebody stated it, or as procedure and kind of penalty do under the law
/// of the day of the decision.
CreditClass creditClassOf(const CaseFile &file, std::optional<CreditClass> stated, const Law &law);
/// The rule before which repair cannot be applied for, for a decision of that day; null where there
/// is none.
const Rule *repairRule(CreditClass weight, const Law &law, Date decidedOn);
/// The rule by which being shown ends.
const Rule *endRule(CreditClass weight, const Law &law, Date decidedOn);

/// The last day of the remedies against the decision, once it can be told by `today`.
std::optional<Date> remediesEnd(const CaseFile &file, const Rules &rules, Date today);

/// The last day on which a suit against the decision can be brought, whether one was or not
/// (行政诉讼法 45, 46); for a decision on the spot that of the reconsideration. The year of a
/// party that was not told is not reckoned here. Nothing while a reconsideration is under way.
std::optional<Date> suitTermEnd(const CaseFile &file, const Rules &rules, Date today);

/// T30: the day on which the surcharge of the balance has grown for thirty days, those left out on
/// which it stood still. Nothing where none has grown by its day.
std::optional<Reckoning> thirtyDaysOfSurcharge(const Balance &balance, const Rules &rules);

/// When the decision may be enforced by the court, and until when (行政强制法 53).
struct EnforcementWindow {
    Date opensAfter{1970, 1, 1}; ///< the last day of the remedies, of deferment or instalments
    Date lastDay{1970, 1, 1};
    bool provisional = false;
    QStringList lines{};
};
/// Nothing while no day can be told: the decision is not served, or a remedy is under way that was
/// sought in time.
std::optional<EnforcementWindow> enforcementWindow(const CaseFile &file, const Rules &rules,
                                                   Date today);

/// T29: the day by which the demand should go out, so many days before the window ends. No term of
/// the law.
std::optional<Reckoning> demandReminder(const EnforcementWindow &window, const Rules &rules);

/// The latest day on which the second demand before substitute performance on `plannedOn` may be
/// served (行政强制法 51).
Reckoning latestSecondDemand(Date plannedOn, const Rules &rules);

} // namespace anjuan
