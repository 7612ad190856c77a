// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/services/discretion_lookup.h"
#include "core/services/office.h"
#include "core/storage/discretion_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

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

/// The picture without the words of its cases, and the entry of each.
struct Drawn {
    LikePicture picture{};
    std::vector<qint64> entries{};
};

Drawn drawn(const Database &db, const Subject &subject, Date since, qint64 except,
            std::optional<Money> proposed)
{
    std::vector<discretion_store::Fined> found =
        discretion_store::like(db, subject.matter, subject.side, subject.tier, since);
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

} // namespace

Result<LikeReport> like(Database &db, const Session &session, CaseId id,
                        std::optional<Money> proposed)
{
    return office::readOnBehalf(db, session, "like"_L1, {}, [&]() -> Result<LikeReport> {
        const auto listed = register_store::find(db, id);
        if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
            return notFound(LikeCasesText::tr("There is no such case within your units."));
        const CaseFile file = fold(ledger::acts(db, id));
        const Subject subject = subjectOf(file);
        if (subject.matter.isEmpty())
            return refused(LikeCasesText::tr("The case names no matter yet."));
        LikeReport report{.number = listed->row.number(),
                          .matter = subject.matter,
                          .tier = subject.tier,
                          .side = valueOf(partySideNames, subject.side).value_or(PartySide::Any),
                          .from = sameDayAfterMonths(session.today, -12 * yearsBack)};
        Drawn made =
            drawn(db, subject, report.from, listed->entry, proposed ? proposed : subject.fine);
        report.picture = std::move(made.picture);
        report.picture.cases =
            shownOf(db, report.picture.cases, made.entries, report.picture.proposed, subject.facts);
        return report;
    });
}

std::optional<LikeBand> likeBandIn(const Database &db, const QString &matter, const QString &side,
                                   const QString &tier, Date day)
{
    const Subject subject{.matter = matter, .side = side, .tier = tier};
    const LikePicture picture =
        drawn(db, subject, sameDayAfterMonths(day, -12 * yearsBack), 0, {}).picture;
    if (picture.isThin)
        return {};
    return LikeBand{*picture.bandFrom, *picture.bandTo, picture.counted};
}

namespace {

Money medianOf(std::vector<Money> &fines)
{
    QList<LikeCase> cases;
    for (const Money fine : fines)
        cases << LikeCase{.fine = fine};
    return pictureOf(std::move(cases), {}).median.value_or(Money{});
}

} // namespace

Result<QList<ConsistencyRow>> consistency(Database &db, const Session &session, int year)
{
    return office::readOnBehalf(
        db, session, "consistency"_L1, {}, [&]() -> Result<QList<ConsistencyRow>> {
            struct Group {
                std::vector<Money> fines{};
                int deviations = 0;
            };
            std::map<QString, std::map<QString, Group>> matters;
            const UnitTree units = organisation_store::unitTree(db);
            for (const discretion_store::FinedThen &one :
                 discretion_store::finedBetween(db, Date(static_cast<unsigned short>(year), 1, 1),
                                                Date(static_cast<unsigned short>(year), 12, 31))) {
                if (one.isChanged || !mayRead(session.actor, UnitId::parse(one.unit)))
                    continue;
                Group &group = matters[one.matter][one.unit];
                group.fines.push_back(one.fine);
                group.deviations += one.deviates ? 1 : 0;
            }
            QList<ConsistencyRow> rows;
            for (auto &[matter, squads] : matters) {
                QList<LikeCase> together;
                for (const auto &[unit, group] : squads)
                    for (const Money fine : group.fines)
                        together << LikeCase{.fine = fine};
                const LikePicture picture = pictureOf(std::move(together), {});
                const QList<Matter> versions = matter_store::versions(db, matter);
                for (auto &[unit, group] : squads) {
                    ConsistencyRow row{.matter = matter,
                                       .matterName =
                                           versions.isEmpty() ? QString() : versions.last().name,
                                       .unit = unit,
                                       .unitName = units.pathName(UnitId::parse(unit)),
                                       .cases = static_cast<int>(group.fines.size()),
                                       .deviations = group.deviations,
                                       .bureauMedian = picture.median.value_or(Money{})};
                    row.lowest = *std::min_element(group.fines.begin(), group.fines.end());
                    row.highest = *std::max_element(group.fines.begin(), group.fines.end());
                    if (picture.bandFrom)
                        for (const Money fine : group.fines)
                            row.outliers +=
                                fine < *picture.bandFrom || fine > *picture.bandTo ? 1 : 0;
                    row.median = medianOf(group.fines);
                    rows << row;
                }
            }
            return rows;
        });
}

} // namespace anjuan::discretion
