// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/money_owed.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

/// The longest a surcharge is looked ahead for the day of its cap.
constexpr int farthest = 4000;

const Decision *penaltyOf(const CaseFile &file)
{
    return file.decision && file.decision->outcome == Outcome::Penalise ? &*file.decision : nullptr;
}

Money gainsOf(const Penalties &penalties)
{
    Money sum;
    for (const Penalty &penalty : penalties)
        if (penalty.kind == PenaltyKind::ConfiscateGains && penalty.amount)
            sum += *penalty.amount;
    return sum;
}

/// What is fixed while the surcharge of one case is counted.
class Count {
public:
    Count(const CaseFile &file, const Rules &rules, Date on, Money fine, Date due)
        : m_file(file), m_rules(rules), m_on(on), m_fine(fine), m_due(due),
          m_terms(paymentTerms(file, rules.calendar)), m_stays(surchargeStays(file, rules, on))
    {
    }

    /// What three per cent are taken of on that day: looked at in the morning, so that a payment
    /// spares the days after it.
    Money baseOn(Date day) const
    {
        const Money paid = paidBefore(day);
        const Money due = dueBefore(day);
        if (paid >= due)
            return {};
        switch (m_rules.settings.surchargeBase) {
        case SurchargeBase::OverduePart:
            return due - paid;
        case SurchargeBase::UnpaidBalance:
            return m_fine - paid;
        case SurchargeBase::WholeFine:
            return m_fine;
        }
        Q_UNREACHABLE();
    }

    const SurchargeStay *stayOn(Date day) const
    {
        for (const SurchargeStay &stay : m_stays)
            if (day >= stay.from && (!stay.to || day <= *stay.to))
                return &stay;
        return nullptr;
    }

    const PaymentTerms *termsOn(Date day) const
    {
        const PaymentTerms *found = nullptr;
        for (const PaymentTerms &terms : m_terms)
            if (terms.act > m_file.decision->act && terms.grantedOn <= m_on &&
                terms.grantedOn <= day)
                found = &terms;
        return found;
    }

    /// Days on which something may change, after the term for payment.
    std::set<Date> turns(Date until) const
    {
        std::set<Date> days{m_due + Days(1), until + Days(1)};
        const auto add = [&](Date day) {
            if (day > m_due && day <= until)
                days.insert(day);
        };
        for (const PaymentTerms &terms : m_terms) {
            if (terms.grantedOn > m_on)
                continue;
            add(terms.grantedOn);
            add(terms.until + Days(1));
            for (const Instalment &part : terms.parts)
                add(part.due + Days(1));
        }
        for (const Payment &payment : m_file.payments)
            add(payment.day + Days(1));
        for (const RefundPaid &refund : m_file.after.refunds)
            add(refund.day + Days(1));
        for (const SurchargeStay &stay : m_stays) {
            add(stay.from);
            if (stay.to)
                add(*stay.to + Days(1));
        }
        return days;
    }

private:
    /// What had to be paid before that day.
    Money dueBefore(Date day) const
    {
        const PaymentTerms *terms = termsOn(day);
        if (!terms)
            return day > m_due ? m_fine : Money{};
        if (day > terms->until)
            return m_fine;
        // What the plan does not speak of was paid before it.
        Money agreed;
        Money past;
        for (const Instalment &part : terms->parts) {
            agreed += part.amount;
            if (part.due < day)
                past += part.amount;
        }
        const Money before = terms->parts.empty() ? Money{} : std::max(m_fine - agreed, Money{});
        return std::min(before + past, m_fine);
    }

    Money paidBefore(Date day) const
    {
        Money paid;
        for (const Payment &payment : m_file.payments)
            if (payment.towards == PaymentFor::Fine && payment.day < day && payment.day <= m_on)
                paid += payment.amount;
        for (const RefundPaid &refund : m_file.after.refunds)
            if (refund.towards == PaymentFor::Fine && refund.day < day && refund.day <= m_on)
                paid = paid - refund.amount;
        return paid;
    }

    const CaseFile &m_file;
    const Rules &m_rules;
    Date m_on;
    Money m_fine;
    Date m_due;
    std::vector<PaymentTerms> m_terms;
    std::vector<SurchargeStay> m_stays;
};

/// Adds up stretch by stretch to `until`; tells the day on which the cap is reached.
struct Growth {
    qint64 parts = 0; ///< in fen times the rate's denominator
    std::optional<Date> capOn{};
    std::vector<SurchargeStretch> stretches{};
};

Growth grown(const Count &count, const DailyRate &rate, Money cap, Date until)
{
    Growth growth;
    const std::set<Date> turns = count.turns(until);
    const qint64 most = cap.fen * rate.denominator;
    for (auto turn = turns.begin(); turn != turns.end() && std::next(turn) != turns.end(); ++turn) {
        const Date from = *turn;
        const Date next = *std::next(turn);
        if (from > until)
            break;
        const Money base = count.baseOn(from);
        if (base.fen == 0)
            continue;
        SurchargeStretch stretch{from, next - Days(1), base, {}};
        if (const SurchargeStay *stay = count.stayOn(from)) {
            stretch.why = stay->why;
        } else {
            const qint64 daily = base.fen * rate.numerator;
            const qint64 days = (next - from).days();
            if (!growth.capOn && growth.parts + daily * days >= most) {
                const qint64 needed = (most - growth.parts + daily - 1) / daily;
                growth.capOn = from + Days(static_cast<long>(std::max<qint64>(needed, 1) - 1));
            }
            growth.parts = std::min(growth.parts + daily * days, most);
        }
        growth.stretches.push_back(stretch);
    }
    return growth;
}

/// What was paid for one purpose up to and on that day, without what went back.
Money keptFor(const CaseFile &file, PaymentFor towards, Date on)
{
    Money sum;
    for (const Payment &payment : file.payments)
        if (payment.towards == towards && payment.day <= on)
            sum += payment.amount;
    for (const RefundPaid &refund : file.after.refunds)
        if (refund.towards == towards && refund.day <= on)
            sum = sum - refund.amount;
    return sum;
}

void grow(Balance &balance, const CaseFile &file, const Rules &rules)
{
    const Rule *term = rules.law.rule(u"T20", *balance.servedOn);
    const Rule *rate = rules.law.rule(u"T21", *balance.servedOn);
    if (!term)
        return;
    const Date due = reckon(*balance.servedOn, term->term, rules.calendar).due;
    const Count count(file, rules, balance.on, balance.fine, due);
    const PaymentTerms *terms = count.termsOn(balance.on);
    balance.dueOn = terms ? terms->until : due;
    if (!rate || balance.fine.fen == 0)
        return;
    const Growth growth = grown(count, rate->rate, balance.fine, std::max(balance.on, due));
    balance.surcharge = Money{growth.parts / rate->rate.denominator};
    balance.capped = growth.capOn.has_value();
    balance.capOn = growth.capOn
                        ? growth.capOn
                        : grown(count, rate->rate, balance.fine, balance.on + Days(farthest)).capOn;
    balance.stretches = growth.stretches;
}

} // namespace

std::optional<std::vector<Instalment>> instalmentsOf(const QStringList &plan)
{
    std::vector<Instalment> parts;
    for (const QString &line : plan) {
        const QString text = line.simplified();
        const std::optional<Date> due = parseDate(text.section(u' ', 0, 0));
        const std::optional<Money> amount = Money::parse(text.section(u' ', 1));
        if (!due || !amount || amount->fen <= 0)
            return {};
        parts.push_back({*due, *amount});
    }
    return parts;
}

std::vector<PaymentTerms> paymentTerms(const CaseFile &file, const Calendar &calendar)
{
    std::vector<PaymentTerms> found = file.after.terms;
    for (PaymentTerms &terms : found) {
        terms.until = calendar.workingDayFrom(terms.until);
        for (Instalment &part : terms.parts)
            part.due = calendar.workingDayFrom(part.due);
    }
    return found;
}

Balance balanceOf(const CaseFile &file, const Rules &rules, Date on)
{
    Balance balance{.on = on};
    const Decision *decision = penaltyOf(file);
    if (!decision || decision->day > on)
        return balance;
    const StandingDecision standing = standingDecision(file, rules, on);
    balance.decided = fineOf(decision->penalties);
    balance.fine = standing.fine;
    balance.gains = standing.annulled ? Money{} : gainsOf(decision->penalties);
    if (const IssuedDocument *document = file.decisionDocument())
        balance.servedOn = servedOn(*document, rules, on);
    if (balance.servedOn && *balance.servedOn > on)
        balance.servedOn.reset();
    if (balance.servedOn)
        grow(balance, file, rules);

    for (const RefundPaid &refund : file.after.refunds)
        if (refund.day <= on)
            balance.refunded += refund.amount;
    const Money forGains = keptFor(file, PaymentFor::Gains, on);
    const Money forFine = keptFor(file, PaymentFor::Fine, on);
    balance.received = forFine + forGains;
    balance.gainsPaid = std::clamp(forGains, Money{}, balance.gains);
    balance.finePaid = std::clamp(forFine, Money{}, balance.fine);
    const Money rest = forFine - balance.finePaid;
    Money remitted;
    for (const Remission &remission : file.after.remissions)
        if (remission.day <= on)
            remitted += remission.amount;
    balance.remitted = std::min(remitted, balance.surcharge);
    balance.surchargePaid = std::clamp(rest, Money{}, balance.surcharge - balance.remitted);
    balance.overpaid = rest - balance.surchargePaid + (forGains - balance.gainsPaid);
    return balance;
}

std::optional<Date> surchargeSince(const Balance &balance)
{
    for (const SurchargeStretch &stretch : balance.stretches)
        if (stretch.why.isEmpty() && stretch.base.fen > 0)
            return stretch.from;
    return {};
}

std::optional<Date> finePaidOn(const CaseFile &file, const Rules &rules, Date today)
{
    const Money fine = standingDecision(file, rules, today).fine;
    std::set<Date> days;
    for (const Payment &payment : file.payments)
        if (payment.day <= today)
            days.insert(payment.day);
    for (Date day : days)
        if (keptFor(file, PaymentFor::Fine, day) >= fine)
            return day;
    return {};
}

std::optional<Date> allPaidOn(const CaseFile &file, const Rules &rules, Date today)
{
    const std::optional<Date> fine = finePaidOn(file, rules, today);
    const bool demanded = std::any_of(
        file.after.demands.begin(), file.after.demands.end(), [&](const DemandMade &demand) {
            return demand.purpose == DemandPurpose::CourtApplication && file.decision &&
                   demand.act > file.decision->act;
        });
    if (!fine || !demanded)
        return fine;
    std::set<Date> days{*fine};
    for (const Payment &payment : file.payments)
        if (payment.day > *fine && payment.day <= today)
            days.insert(payment.day);
    for (const Remission &remission : file.after.remissions)
        if (remission.day > *fine && remission.day <= today)
            days.insert(remission.day);
    for (Date day : days)
        if (balanceOf(file, rules, day).surchargeOwed().fen <= 0)
            return day;
    return {};
}

bool isPaidUp(const CaseFile &file, const Rules &rules, Date on)
{
    const Balance balance = balanceOf(file, rules, on);
    if (balance.fineOwed().fen > 0 || balance.gainsOwed().fen > 0)
        return false;
    return balance.fine.fen == 0 || allPaidOn(file, rules, on);
}

} // namespace anjuan
