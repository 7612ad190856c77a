// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/money_owed.h"
#include "tests/support/test_database.h"

#include <QTest>
#include <random>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// The law and calendar that are shipped; a failure ends the test program.
struct Shipped {
    Law law;
    Calendar calendar;
    BureauSettings settings;

    static Shipped load()
    {
        const Result<Law> law = Law::shipped();
        const Result<Calendar> calendar = Calendar::shipped();
        const Result<BureauSettings> settings = BureauSettings::shipped();
        if (!law || !calendar || !settings)
            qFatal("The shipped rules cannot be read.");
        return {*law, *calendar, *settings};
    }
    Rules rules() const { return {law, calendar, settings}; }
};

constexpr int decisionAct = 7;

/// A decision served directly on that day.
CaseFile served(Money fine, Date on)
{
    CaseFile file;
    file.procedure = Procedure::Ordinary;
    file.decision = Decision{.act = decisionAct,
                             .day = on,
                             .outcome = Outcome::Penalise,
                             .penalties = {{PenaltyKind::Fine, fine, {}}}};
    file.documents[decisionAct] = {
        .act = decisionAct,
        .kind = NumberKind::Decision,
        .number = {},
        .issuedOn = on,
        .attempts = {{.act = 8, .method = ServiceMethod::Direct, .day = on, .receivedOn = on}}};
    file.stage = Stage::Served;
    return file;
}

void pay(CaseFile &file, Date day, Money amount)
{
    file.payments.push_back({.act = 100 + static_cast<int>(file.payments.size()),
                             .day = day,
                             .amount = amount,
                             .receipt = {}});
}

/// What a clerk would do with a calendar and a pencil: each day looked at by itself, nothing
/// remembered but the running sum.
struct ByHand {
    Money finePaid{};
    Money surcharge{};
    Money surchargePaid{};
    Money overpaid{};
    Money left{};
};

ByHand byHand(const CaseFile &file, const Rules &rules, Date on)
{
    const Date servedOn = file.decision->day;
    Date due = servedOn + Days(15);
    while (!rules.calendar.isWorkingDay(due))
        due += Days(1);
    qint64 fine = fineOf(file.decision->penalties).fen;
    const auto worked = [&](Date day) {
        while (!rules.calendar.isWorkingDay(day))
            day += Days(1);
        return day;
    };
    // The remedies follow each other: what the last of them says that is in force, holds.
    for (const Reconsideration &one : file.remedies.reconsiderations)
        if (one.servedOn && *one.servedOn <= on && one.outcome == ReconsiderationOutcome::Changed)
            fine = one.result.fineNow->fen;
    for (const Suit &suit : file.remedies.suits) {
        const SuitInstance &first = suit.instances.front();
        if (first.servedOn && worked(*first.servedOn + Days(15)) < on &&
            first.outcome == CourtOutcome::Revoked)
            fine = 0;
    }
    const auto isStill = [&](Date day) {
        for (const Reconsideration &one : file.remedies.reconsiderations) {
            const bool over = one.servedOn && *one.servedOn <= on;
            if (day >= one.appliedOn && one.appliedOn <= on && (!over || day <= *one.servedOn))
                return true;
        }
        for (const Suit &suit : file.remedies.suits) {
            const SuitInstance &first = suit.instances.front();
            const std::optional<Date> end =
                first.servedOn ? std::optional(worked(*first.servedOn + Days(15))) : std::nullopt;
            const bool over = end && *end < on;
            if (day >= first.openedOn && first.openedOn <= on && (!over || day <= *end))
                return true;
        }
        return false;
    };
    qint64 hundredths = 0;
    const auto kept = [&](Date before) {
        qint64 sum = 0;
        for (const Payment &payment : file.payments)
            if (payment.day < before)
                sum += payment.amount.fen;
        for (const RefundPaid &refund : file.after.refunds)
            if (refund.day < before)
                sum -= refund.amount.fen;
        return sum;
    };
    for (Date day = servedOn; day <= on; day += Days(1)) {
        if (day <= due) // Nobody is late before the fifteen days are over.
            continue;
        qint64 wanted = fine;
        for (const PaymentTerms &terms : file.after.terms) {
            if (terms.grantedOn > day)
                continue;
            qint64 agreed = 0;
            qint64 past = 0;
            for (const Instalment &part : terms.parts) {
                agreed += part.amount.fen;
                past += worked(part.due) < day ? part.amount.fen : 0;
            }
            const qint64 paidAtGrant = terms.parts.empty() ? 0 : std::max<qint64>(fine - agreed, 0);
            wanted = day > worked(terms.until) ? fine : std::min(paidAtGrant + past, fine);
        }
        const qint64 paid = kept(day);
        if (paid >= wanted)
            continue;
        if (isStill(day))
            continue;
        const qint64 base =
            rules.settings.surchargeBase == SurchargeBase::OverduePart ? wanted - paid
            : rules.settings.surchargeBase == SurchargeBase::WholeFine ? fine
                                                                       : fine - paid;
        hundredths += base * 3;
        if (hundredths > fine * 100)
            hundredths = fine * 100;
    }
    ByHand found;
    found.surcharge = {hundredths / 100};
    qint64 money = kept(on + Days(1));
    found.finePaid = {std::min(money, fine)};
    money -= found.finePaid.fen;
    qint64 remitted = 0;
    for (const Remission &remission : file.after.remissions)
        if (remission.day <= on)
            remitted += remission.amount.fen;
    const qint64 charge = found.surcharge.fen - std::min(remitted, found.surcharge.fen);
    found.surchargePaid = {std::min(money, charge)};
    found.overpaid = {money - found.surchargePaid.fen};
    found.left = {fine - found.finePaid.fen + charge - found.surchargePaid.fen};
    return found;
}

} // namespace

class TestMoneyOwed : public QObject {
    Q_OBJECT
private slots:
    void threePerCentADayReachTheFineOnTheThirtyFourthDay()
    {
        // Served on 2 March 2026, a Monday: fifteen days end on 17 March, a Tuesday.
        const Shipped shipped = Shipped::load();
        const CaseFile file = served(Money::yuan(5000), Date(2026, 3, 2));
        const auto surcharge = [&](int days) {
            return balanceOf(file, shipped.rules(), Date(2026, 3, 17) + Days(days)).surcharge;
        };
        QCOMPARE(surcharge(0), Money{});
        QCOMPARE(surcharge(1), Money::yuan(150));
        QCOMPARE(surcharge(33), Money::yuan(4950));
        QCOMPARE(surcharge(34), Money::yuan(5000));
        QCOMPARE(surcharge(400), Money::yuan(5000));
        const Balance first = balanceOf(file, shipped.rules(), Date(2026, 3, 18));
        QCOMPARE(toIso(*first.dueOn), u"2026-03-17"_s);
        QCOMPARE(toIso(*first.capOn), u"2026-04-20"_s);
        QCOMPARE(first.left(), Money::yuan(5150));
    }

    void itBeginsAfterTheDayThatMovedPastTheHoliday()
    {
        // 17 September + 15 = 2 October, in the National Day holiday: 8 October.
        const Shipped shipped = Shipped::load();
        const CaseFile file = served(Money::yuan(1000), Date(2026, 9, 17));
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 10, 8)).surcharge, Money{});
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 10, 9)).surcharge, Money::yuan(30));
    }

    void oddAmountsAreRoundedDownOnceAndNotEachDay()
    {
        // Three per cent of 3.33 yuan are 9.99 fen: seven days make 69.93, not seven times nine.
        const Shipped shipped = Shipped::load();
        const CaseFile file = served(Money{333}, Date(2026, 3, 2));
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 3, 24)).surcharge, Money{69});
    }

    void theReadingsOfAnInstalmentMissedDiffer_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<qint64>("yuan");
        // 3000 yuan in three parts; the second, of 10 June, is not paid. Five days later:
        QTest::newRow("each part") << static_cast<int>(SurchargeBase::OverduePart) << 150LL;
        QTest::newRow("the balance") << static_cast<int>(SurchargeBase::UnpaidBalance) << 300LL;
        QTest::newRow("the whole fine") << static_cast<int>(SurchargeBase::WholeFine) << 450LL;
    }
    void theReadingsOfAnInstalmentMissedDiffer()
    {
        QFETCH(int, base);
        QFETCH(qint64, yuan);
        Shipped shipped = Shipped::load();
        shipped.settings.surchargeBase = static_cast<SurchargeBase>(base);
        CaseFile file = served(Money::yuan(3000), Date(2026, 5, 6));
        const auto part = [](Date due) { return Instalment{due, Money::yuan(1000)}; };
        file.after.terms.push_back(
            {.act = 20,
             .grantedOn = Date(2026, 5, 12),
             .kind = TermsKind::Instalments,
             .parts = {part(Date(2026, 5, 29)), part(Date(2026, 6, 10)), part(Date(2026, 7, 10))},
             .until = Date(2026, 7, 10)});
        pay(file, Date(2026, 5, 28), Money::yuan(1000));
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 6, 10)).surcharge, Money{});
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 6, 15)).surcharge, Money::yuan(yuan));
    }

    /// 1 May 2026 is a holiday up to 5 May: the instalment can be paid on 6 May, and costs from the
    /// 7th.
    void anInstalmentDueOnAHolidayIsDueAfterIt()
    {
        const Shipped shipped = Shipped::load();
        CaseFile file = served(Money::yuan(3000), Date(2026, 3, 2));
        file.after.terms.push_back({.act = 20,
                                    .grantedOn = Date(2026, 3, 10),
                                    .kind = TermsKind::Instalments,
                                    .parts = {{Date(2026, 4, 10), Money::yuan(1000)},
                                              {Date(2026, 5, 1), Money::yuan(2000)}},
                                    .until = Date(2026, 5, 1)});
        pay(file, Date(2026, 4, 10), Money::yuan(1000));
        QCOMPARE(toIso(*balanceOf(file, shipped.rules(), Date(2026, 5, 2)).dueOn), u"2026-05-06"_s);
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 5, 6)).surcharge, Money{});
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 5, 7)).surcharge, Money::yuan(60));
    }

    void whatIsOverIsOverAndGoesBack()
    {
        const Shipped shipped = Shipped::load();
        CaseFile file = served(Money::yuan(500), Date(2026, 3, 2));
        pay(file, Date(2026, 3, 10), Money::yuan(800));
        QCOMPARE(balanceOf(file, shipped.rules(), Date(2026, 3, 10)).overpaid, Money::yuan(300));
        file.after.refunds.push_back(
            {.act = 30, .day = Date(2026, 3, 20), .amount = Money::yuan(300)});
        const Balance after = balanceOf(file, shipped.rules(), Date(2026, 6, 1));
        QCOMPARE(after.overpaid, Money{});
        QCOMPARE(after.left(), Money{});
        QCOMPARE(after.refunded, Money::yuan(300));
    }

    void gainsArePaidApartFromTheFine()
    {
        const Shipped shipped = Shipped::load();
        CaseFile file = served(Money::yuan(500), Date(2026, 3, 2));
        file.decision->penalties.push_back(
            {PenaltyKind::ConfiscateGains, Money::yuan(2000), u"违法所得"_s});
        pay(file, Date(2026, 3, 10), Money::yuan(2000));
        file.payments.back().towards = PaymentFor::Gains;
        const Balance balance = balanceOf(file, shipped.rules(), Date(2026, 3, 12));
        QCOMPARE(balance.gainsOwed(), Money{});
        QCOMPARE(balance.fineOwed(), Money::yuan(500));
        QCOMPARE(balance.overpaid, Money{});
    }

    void nothingIsDueBeforeService()
    {
        const Shipped shipped = Shipped::load();
        CaseFile file = served(Money::yuan(500), Date(2026, 3, 2));
        file.documents[decisionAct].attempts.clear();
        const Balance balance = balanceOf(file, shipped.rules(), Date(2027, 3, 2));
        QVERIFY(!balance.dueOn);
        QCOMPARE(balance.surcharge, Money{});
        QCOMPARE(balance.left(), Money::yuan(500));
    }

    /// Whatever was paid, deferred, paid back and remitted: stretch by stretch comes to what day by
    /// day does, on every day asked about.
    void stretchByStretchIsDayByDay()
    {
        Shipped shipped = Shipped::load();
        std::mt19937 dice(20261122);
        const auto below = [&](int count) {
            return static_cast<int>(dice() % static_cast<unsigned>(count));
        };
        for (int round = 0; round < 3000; ++round) {
            shipped.settings.surchargeBase = static_cast<SurchargeBase>(round % 3);
            const Date start = Date(2024, 1, 3) + Days(below(900));
            const Money fine{1 + below(3) * 7 + below(round % 2 ? 300000 : 900)};
            CaseFile file = served(fine, start);
            const auto anyDay = [&] { return start + Days(below(120)); };
            for (int count = below(4); count > 0; --count)
                pay(file, anyDay(), Money{1 + below(static_cast<int>(fine.fen))});
            Date granted = start;
            for (int count = below(3); count > 0; --count) {
                granted += Days(1 + below(40));
                PaymentTerms terms{.act = 20 + count, .grantedOn = granted};
                terms.until = granted + Days(1 + below(50));
                if (below(2)) {
                    terms.kind = TermsKind::Instalments;
                    Date due = granted;
                    for (int parts = 2 + below(3); parts > 0; --parts) {
                        due += Days(1 + below(25));
                        terms.parts.push_back({due, Money{1 + below(static_cast<int>(fine.fen))}});
                    }
                    terms.until = due;
                }
                file.after.terms.push_back(terms);
            }
            if (below(3) == 0)
                file.after.remissions.push_back(
                    {.act = 40,
                     .day = anyDay(),
                     .amount = Money{below(static_cast<int>(fine.fen))}});
            Date begun = start + Days(1 + below(30));
            if (below(3) == 0) {
                Reconsideration one{.act = 30, .body = {}, .appliedOn = begun};
                one.acceptedOn = begun;
                if (below(4) > 0) {
                    one.servedOn = begun + Days(below(60));
                    one.outcome =
                        below(2) ? ReconsiderationOutcome::Upheld : ReconsiderationOutcome::Changed;
                    one.decisionAct = 31;
                    one.result.fineNow = Money{below(static_cast<int>(fine.fen) + 1)};
                    if (one.outcome == ReconsiderationOutcome::Upheld)
                        one.result.fineNow.reset();
                    begun = *one.servedOn + Days(1 + below(15));
                }
                file.remedies.reconsiderations.push_back(one);
            }
            if (below(3) == 0) {
                SuitInstance first{.act = 32, .court = {}, .openedOn = begun};
                if (below(4) > 0) {
                    first.servedOn = begun + Days(below(60));
                    first.outcome = below(3) ? CourtOutcome::ClaimsDenied : CourtOutcome::Revoked;
                    first.judgmentAct = 33;
                }
                file.remedies.suits.push_back({.act = 32, .instances = {first}});
            }
            for (int look = 0; look < 4; ++look) {
                const Date on = anyDay() + Days(below(60));
                const Balance fast = balanceOf(file, shipped.rules(), on);
                // A refund of what is over on that day, seen from later on.
                if (fast.overpaid.fen > 0 && file.after.refunds.empty() && below(2))
                    file.after.refunds.push_back(
                        {.act = 50 + look, .day = on, .amount = fast.overpaid});
                const Balance now = balanceOf(file, shipped.rules(), on);
                const ByHand slow = byHand(file, shipped.rules(), on);
                const QString where =
                    u"round %1 fine %2 on %3"_s.arg(round).arg(fine.fen).arg(toIso(on));
                QVERIFY2(now.surcharge == slow.surcharge,
                         qPrintable(
                             where +
                             u": %1, by hand %2"_s.arg(now.surcharge.fen).arg(slow.surcharge.fen)));
                QVERIFY2(now.finePaid == slow.finePaid, qPrintable(where));
                QVERIFY2(now.surchargePaid == slow.surchargePaid, qPrintable(where));
                QVERIFY2(now.overpaid == slow.overpaid, qPrintable(where));
                QVERIFY2(now.left() == slow.left, qPrintable(where));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMoneyOwed)
#include "test_money_owed.moc"
