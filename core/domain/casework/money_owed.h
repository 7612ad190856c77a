// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

namespace anjuan {

/// A stretch of days in which the surcharge grew by the same sum each day, or stood still.
struct SurchargeStretch {
    Date from{1970, 1, 1};
    Date to{1970, 1, 1}; ///< the last day of it
    Money base{};        ///< what three per cent are taken of
    QString why;         ///< why it stood still; empty where it grew

    friend bool operator==(const SurchargeStretch &, const SurchargeStretch &) = default;
};

/// The money of a decision as it stands at the end of a day (行政处罚法 66-73). Exact in fen.
struct Balance {
    Date on{1970, 1, 1};
    Money decided{}; ///< the fine as the decision stated it
    Money fine{};    ///< as it stands: changed or annulled by a remedy
    std::optional<Date> servedOn{};
    std::optional<Date> dueOn{}; ///< the last day for what is owed, with deferment or instalments
    Money received{};            ///< without what went back
    Money refunded{};
    Money finePaid{};
    Money surcharge{}; ///< grown up to this day
    Money surchargePaid{};
    Money remitted{};
    bool capped = false;         ///< the surcharge has reached the fine
    std::optional<Date> capOn{}; ///< the day it would reach it if nothing more happens
    Money gains{};               ///< confiscated gains of a known amount
    Money gainsPaid{};
    Money overpaid{};
    std::vector<SurchargeStretch> stretches{};

    Money fineOwed() const { return fine - finePaid; }
    Money surchargeOwed() const { return surcharge - remitted - surchargePaid; }
    Money gainsOwed() const { return gains - gainsPaid; }
    /// All that is still to be paid.
    Money left() const { return fineOwed() + surchargeOwed() + gainsOwed(); }
};

/// How the decision of the case stands on `on`, after what remedies have changed.
struct StandingDecision {
    bool annulled = false; ///< revoked or void: nothing is owed
    Money fine{};
    int changedBy = 0; ///< the act that says so; 0 where nothing has changed it
    std::optional<Date> changedOn{};
};
StandingDecision standingDecision(const CaseFile &file, const Rules &rules, Date on);

/// Days on which no surcharge grows because a remedy is under way (行政处罚法 73), both ends
/// included; without an end it still lasts.
struct SurchargeStay {
    Date from{1970, 1, 1};
    std::optional<Date> to{};
    QString why;
};
std::vector<SurchargeStay> surchargeStays(const CaseFile &file, const Rules &rules, Date on);

/// Deferments and instalments as they bind: a day that is no working day is moved to the next one
/// (民法典 203).
std::vector<PaymentTerms> paymentTerms(const CaseFile &file, const Calendar &calendar);

/// What happened up to and on `on` counts, nothing later.
Balance balanceOf(const CaseFile &file, const Rules &rules, Date on);

/// The first day on which surcharge has grown, if any has.
std::optional<Date> surchargeSince(const Balance &balance);

/// The day on which the fine as it stands is paid in full, if it is.
std::optional<Date> finePaidOn(const CaseFile &file, const Rules &rules, Date today);
/// The same with the surcharge, where a demand for it went out before.
std::optional<Date> allPaidOn(const CaseFile &file, const Rules &rules, Date today);
/// Whether nothing is left of the fine as it stands, of confiscated gains, and of a surcharge for
/// which a demand went out.
bool isPaidUp(const CaseFile &file, const Rules &rules, Date on);

} // namespace anjuan
