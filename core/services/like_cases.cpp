// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/services/discretion_entry.h"
#include "core/services/office.h"
#include "core/storage/discretion_store.h"
#include "core/storage/ledger.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

namespace {

struct LikeCasesText {
    Q_DECLARE_TR_FUNCTIONS(LikeCasesText)
};

constexpr int yearsBack = 5;
constexpr std::size_t mostShown = 100;

/// What the case at hand is compared by.
struct Subject {
    QString matter{};
    QString side{};
    QString tier{};
    QStringList facts{};
    std::optional<Money> fine{};
    std::optional<Date> decidedOn{}; ///< what was decided later was not known then
};

Subject subjectOf(const CaseFile &file)
{
    Subject subject{.matter = file.matter};
    if (file.assessed) {
        subject.side = file.assessed->side;
        subject.tier = file.assessed->tier;
        subject.facts = file.assessed->facts;
        subject.fine = file.assessed->proposed;
    }
    if (file.report && contains(file.report->penalties, PenaltyKind::Fine))
        subject.fine = fineOf(file.report->penalties);
    if (file.notice && contains(file.notice->penalties, PenaltyKind::Fine))
        subject.fine = fineOf(file.notice->penalties);
    if (file.decision)
        subject.decidedOn = file.decision->day;
    if (file.decision && contains(file.decision->penalties, PenaltyKind::Fine))
        subject.fine = fineOf(file.decision->penalties);
    return subject;
}

/// Whether every quantity that both cases give lies within half and twice the other.
bool isNear(const QStringList &mine, const QStringList &theirs)
{
    const Result<FactValues> one = readFacts(mine);
    const Result<FactValues> other = readFacts(theirs);
    if (!one || !other)
        return false;
    bool shared = false;
    for (auto fact = one->begin(); fact != one->end(); ++fact) {
        const auto same = other->constFind(fact.key());
        if (same == other->constEnd() || !fact->choice.isEmpty() || !same->choice.isEmpty())
            continue;
        if (fact->isAbsent != same->isAbsent)
            return false;
        if (fact->isAbsent)
            continue;
        shared = true;
        if (fact->number.micro > 2 * same->number.micro ||
            same->number.micro > 2 * fact->number.micro)
            return false;
    }
    return shared;
}

/// The cases nearest to the amount, and all outliers as far as there is room.
QList<LikeCase> shownOf(const Database &db, const QList<LikeCase> &all,
                        const std::vector<qint64> &entries, std::optional<Money> proposed,
                        const QStringList &facts)
{
    std::vector<std::size_t> order(entries.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto distance = [&](std::size_t i) {
        const LikeCase &one = all[static_cast<qsizetype>(i)];
        const qint64 apart = proposed ? one.fine.fen - proposed->fen : 0;
        return std::tuple(!one.isChanged && !one.isOutlier, apart < 0 ? -apart : apart, i);
    };
    const std::size_t count = std::min(order.size(), mostShown);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count),
                      order.end(),
                      [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    order.resize(count);
    std::sort(order.begin(), order.end());
    QList<LikeCase> shown;
    for (const std::size_t i : order) {
        const discretion_store::LikeDetail detail = discretion_store::detail(db, entries[i]);
        LikeCase one = detail.likeCase;
        one.isOutlier = all[static_cast<qsizetype>(i)].isOutlier;
        one.isNear = isNear(facts, detail.facts);
        shown << one;
    }
    return shown;
}

Date windowBefore(Date day) { return sameDayAfterMonths(day, -12 * yearsBack); }

/// The picture without the words of its cases, and the entry of each.
struct Drawn {
    LikePicture picture{};
    std::vector<qint64> entries{};
};

Drawn drawn(const Database &db, const Subject &subject, Date until, qint64 except,
            std::optional<Money> proposed)
{
    std::vector<discretion_store::Fined> found = discretion_store::like(
        db, subject.matter, subject.side, subject.tier, windowBefore(until), until);
    std::erase_if(found, [&](const auto &one) { return one.entry == except; });
    // In the order of the picture, so that entries and cases go together.
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::pair(a.fine.fen, a.entry) < std::pair(b.fine.fen, b.entry);
    });
    Drawn made;
    QList<LikeCase> cases;
    cases.reserve(static_cast<qsizetype>(found.size()));
    for (const discretion_store::Fined &one : found) {
        made.entries.push_back(one.entry);
        cases << LikeCase{.fine = one.fine, .isChanged = one.isChanged};
    }
    made.picture = pictureOf(std::move(cases), proposed);
    return made;
}

LikeReport reportOf(const Database &db, const Subject &subject, const QString &number, qint64 entry,
                    std::optional<Money> proposed, Date today)
{
    // A decided case stands beside what had been decided by then.
    const Date until = subject.decidedOn.value_or(today);
    LikeReport report{.number = number,
                      .matter = subject.matter,
                      .tier = subject.tier,
                      .side = valueOf(partySideNames, subject.side).value_or(PartySide::Any),
                      .from = windowBefore(until),
                      .until = until};
    Drawn made = drawn(db, subject, until, entry, proposed ? proposed : subject.fine);
    report.picture = std::move(made.picture);
    report.picture.cases =
        shownOf(db, report.picture.cases, made.entries, report.picture.proposed, subject.facts);
    return report;
}

/// The fine in the fields of an act, as far as they are typed.
std::optional<Money> fineIn(const QJsonObject &content)
{
    if (content.contains("fine"_L1))
        return Money::parse(content.value("fine"_L1).toString());
    std::optional<Money> sum;
    for (const QJsonValue &one : content.value("penalties"_L1).toArray()) {
        const std::optional<Money> amount = Money::parse(one["amount"_L1].toString());
        if (amount && one["kind"_L1].toString() == nameOf(penaltyKindNames, PenaltyKind::Fine))
            sum = sum.value_or(Money{}) + *amount;
    }
    return sum;
}

Result<LikeReport> ofCase(const Database &db, const Session &session, CaseId id,
                          std::optional<Money> proposed)
{
    const auto listed = register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return notFound(LikeCasesText::tr("There is no such case within your units."));
    const CaseFile file = fold(ledger::acts(db, id));
    const Subject subject = subjectOf(file);
    if (subject.matter.isEmpty())
        return refused(LikeCasesText::tr("The case names no matter yet."));
    if (!file.alsoAssessed.empty())
        return refused(LikeCasesText::tr(
            "The case is fined for several violations in one sum: no other case is like it."));
    return reportOf(db, subject, listed->row.number(), listed->entry, proposed, session.today);
}

Result<LikeReport> onTheSpot(const Database &db, const Session &session, const Rulebook &book,
                             const QJsonObject &content, Date day)
{
    const Result<AssessmentWish> wish = discretion_entry::onTheSpotWish(db, {}, content, day);
    if (!wish)
        return wish.error();
    Subject subject{.matter = wish->matter};
    const Result<AssessmentReport> report = assessIn(db, book, *wish);
    if (report) {
        const TierOutcome *settled = report->assessment.settled();
        subject.tier = settled ? settled->tier : content.value("tier"_L1).toString();
        if (subject.tier.isEmpty())
            return refused(LikeCasesText::tr("Like cases are shown once the tier is known."));
        subject.side = nameOf(partySideNames, report->side);
        for (auto fact = wish->facts.begin(); fact != wish->facts.end(); ++fact)
            subject.facts << writtenFact(fact.key(), *fact);
    } else if (report.error().kind != Error::Kind::NotFound) {
        return report.error();
    }
    return reportOf(db, subject, {}, 0, fineIn(content), session.today);
}

} // namespace

Result<LikeReport> like(Database &db, const Session &session, CaseId id,
                        std::optional<Money> proposed)
{
    return office::readOnBehalf(db, session, "like"_L1, {},
                                [&]() { return ofCase(db, session, id, proposed); });
}

Result<LikeReport> tryLike(Database &db, const Session &session, const Rulebook &book, CaseId id,
                           const QString &actKind, const QJsonObject &content, Date day)
{
    return office::readOnBehalf(db, session, "like"_L1, {}, [&]() {
        return actKind == SummaryDecide::kind && id.isNull()
                   ? onTheSpot(db, session, book, content, day)
                   : ofCase(db, session, id, fineIn(content));
    });
}

std::optional<LikeBand> likeBandIn(const Database &db, const QString &matter, const QString &side,
                                   const QString &tier, Date day)
{
    const Subject subject{.matter = matter, .side = side, .tier = tier};
    const LikePicture picture = drawn(db, subject, day, 0, {}).picture;
    if (picture.isThin)
        return {};
    return LikeBand{*picture.bandFrom, *picture.bandTo, picture.counted};
}

} // namespace anjuan::discretion
