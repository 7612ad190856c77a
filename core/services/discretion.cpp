// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/domain/calendar/term.h"
#include "core/services/discretion_entry.h"
#include "core/services/discretion_lookup.h"
#include "core/services/discretion_remarks.h"
#include "core/services/office.h"
#include "core/storage/benchmark_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionText)
};

/// Whether any row asks how often it happened.
bool asksHowOften(const BenchmarkSet &set)
{
    for (const BenchmarkRow &row : set.rows)
        for (const std::vector<FactTest> &tests : row.condition.anyOf)
            for (const FactTest &test : tests)
                if (test.fact == "times"_L1)
                    return true;
    return false;
}

/// Counts back from the day of the conduct: what was punished before (law of the set's window).
/// `overruled`: what is to be said where somebody typed another number.
void countTimes(const Database &db, const AssessmentWish &wish, AssessmentReport &report,
                QString &overruled)
{
    if (wish.party.isNull() || report.matter.isEmpty() || !asksHowOften(report.set))
        return;
    report.windowFrom = sameDayAfterMonths(wish.on, -report.set.windowMonths);
    const discretion_lookup::PartyKin kin = discretion_lookup::kinOf(db, wish.party);
    report.earlier =
        discretion_lookup::earlierOffences(db, kin.keys, report.matter, wish.on, wish.except, {});
    int times = 1;
    for (EarlierOffence &offence : report.earlier) {
        judgeEarlier(offence, *report.windowFrom, FirstBasis::Punished, false);
        times += offence.counts ? 1 : 0;
    }
    const FactValue counted{.number = Decimal::whole(times)};
    const auto typed = report.question.facts.constFind(u"times"_s);
    if (typed != report.question.facts.constEnd() &&
        (typed->isAbsent || typed->number != counted.number))
        overruled = DiscretionText::tr("You gave “%1”; the register counts %2 since %3, and that "
                                       "is used.")
                        .arg(factText(u"times"_s, *typed), QString::number(times),
                             toIso(*report.windowFrom));
    report.question.facts.insert(u"times"_s, counted);
}

/// General rules stand in where no row names the matter; and a set may be older than the law.
void addWarnings(const Database &db, const AssessmentWish &wish, AssessmentReport &report)
{
    const QList<BenchmarkRow> &rows = report.set.rows;
    if (std::all_of(rows.begin(), rows.end(),
                    [](const BenchmarkRow &row) { return row.isGeneral(); }))
        report.assessment.notes << DiscretionText::tr(
                                       "No benchmark names the matter “%1”: only the "
                                       "general rules of “%2” apply.")
                                       .arg(report.violation.left(60), report.set.name);
    report.assessment.notes << discretion_remarks::lawChanged(db, report.set, report.matter,
                                                              wish.on);
}

} // namespace

Result<AssessmentReport> assessIn(const Database &db, const Rulebook &book,
                                  const AssessmentWish &wish)
{
    const discretion_lookup::MatterWord matter = discretion_lookup::matterBy(db, wish.matter);
    Result<BenchmarkSet> set = discretion_lookup::governing(db, matter, wish.on, wish.edition);
    if (!set)
        return set.error();
    AssessmentReport report{
        .matter = matter.code,
        .violation = matter.names.value(0),
        .side = sideOf(wish.partyKind, book.on(wish.on).settings.soleTraderIsCitizen),
        .set = std::move(*set)};
    report.question = {.side = report.side,
                       .facts = wish.facts,
                       .factorsFor = wish.factorsFor,
                       .factorsAgainst = wish.factorsAgainst};
    if (const Matter *version = inForce(matter.versions, matter.code, wish.on)) {
        report.question.lawFrom = version->fineFrom;
        report.question.lawTo = version->fineTo;
    }
    QString overruled;
    countTimes(db, wish, report, overruled);
    report.assessment = anjuan::assess(report.set, report.question);
    if (!overruled.isEmpty())
        report.assessment.notes << overruled;
    if (!report.set.isInForceOn(wish.on))
        report.assessment.notes
            << DiscretionText::tr("This edition is not in force on %1.").arg(toIso(wish.on));
    addWarnings(db, wish, report);
    if (const Result<> done = discretion_entry::compareLaws(db, book, wish, report); !done)
        return done.error();
    return report;
}

Result<AssessmentReport> assess(Database &db, const Session &session, const Rulebook &book,
                                const AssessmentWish &wish)
{
    return office::readOnBehalf(db, session, "assess"_L1, {},
                                [&]() { return assessIn(db, book, wish); });
}

namespace {

ExemptionGround groundOf(const ExemptionItem &item)
{
    return needsFirst(item) ? ExemptionGround::FirstOffence : ExemptionGround::MinorCorrected;
}

/// Whether the item of a list answers for that ground; without one it answers for its own.
bool isFor(const ExemptionItem &item, std::optional<ExemptionGround> ground)
{
    return !ground || *ground == groundOf(item);
}

ExemptionItem lawsOwnItem(ExemptionGround ground)
{
    switch (ground) {
    case ExemptionGround::FirstOffence:
        return lawsOwnExemption();
    case ExemptionGround::MinorCorrected:
        return lawsOwnMinorExemption();
    case ExemptionGround::NoFault:
        return lawsOwnFaultlessExemption();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<FirstOffenceReport> firstOffenceIn(const Database &db, const FirstOffenceWish &wish)
{
    const discretion_lookup::MatterWord matter = discretion_lookup::matterBy(db, wish.matter);
    const auto governing =
        discretion_lookup::exemptionFor(db, matter, wish.on, wish.list, wish.item);
    if (!governing)
        return governing.error();
    // No case is filed under a matter that is not on the list: a slip of the key would find nothing
    // and pass for the first time.
    if (matter.code.isEmpty() && !*governing)
        return notFound(DiscretionText::tr("There is no matter “%1” in the bureau’s list, nor an "
                                           "item of an exemption list in force.")
                            .arg(wish.matter.left(60)));
    FirstOffenceReport report{.matter = matter.code, .violation = matter.names.value(0)};
    if (*governing && isFor((*governing)->item, wish.ground)) {
        report.list = (*governing)->list;
        report.item = (*governing)->item;
        report.ground = wish.ground.value_or(groundOf(report.item));
    } else if (!*governing && !wish.list.isEmpty()) {
        return notFound(DiscretionText::tr("The list “%1” has no item for the matter “%2”.")
                            .arg(wish.list.left(60), matter.names.value(0).left(60)));
    } else {
        report.ground = wish.ground.value_or(ExemptionGround::FirstOffence);
        report.item = lawsOwnItem(report.ground);
    }
    const int months = report.list ? report.list->windowMonths : ExemptionList{}.windowMonths;
    const FirstBasis basis = report.list ? report.list->basis : FirstBasis::Found;
    report.windowFrom = sameDayAfterMonths(wish.on, -months);
    const discretion_lookup::PartyKin kin = discretion_lookup::kinOf(db, wish.party);
    if (!report.list)
        report.searched << DiscretionText::tr("%n month(s) back, assumed: the law names no window "
                                              "and no list applies",
                                              nullptr, months);
    report.searched << DiscretionText::tr("the party itself") << kin.searched;
    if (!wish.plate.isEmpty())
        report.searched << DiscretionText::tr("vehicle plate %1").arg(wish.plate);
    report.searched << DiscretionText::tr("matter %1, %2 to %3")
                           .arg(matter.code.isEmpty() ? matter.names.value(0) : matter.code,
                                toIso(report.windowFrom), toIso(wish.on));
    if (!matter.code.isEmpty())
        report.earlier = discretion_lookup::earlierOffences(db, kin.keys, matter.code, wish.on,
                                                            wish.except, wish.plate);
    report.isFirst = true;
    for (EarlierOffence &offence : report.earlier) {
        judgeEarlier(offence, report.windowFrom, basis, report.list && report.list->countsWarnings);
        report.isFirst = report.isFirst && !offence.counts;
    }
    report.facts = wish.facts;
    FactValue first{.choice = report.isFirst ? u"yes"_s : u"no"_s};
    report.facts.insert(u"first"_s, first);
    report.answer = ask(report.item, report.facts);
    return report;
}

Result<FirstOffenceReport> firstOffence(Database &db, const Session &session,
                                        const FirstOffenceWish &wish)
{
    return office::readOnBehalf(db, session, "first_offence"_L1, {},
                                [&]() { return firstOffenceIn(db, wish); });
}

} // namespace anjuan::discretion
