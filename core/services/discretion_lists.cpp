// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_lists.h"
#include "core/services/discretion_lists_text.h"

#include "core/services/discretion_ends.h"
#include "core/services/discretion_lookup.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/benchmark_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::discretion_lists {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 500;

using edition_reach::Reach;

struct Ending {
    Date from{1970, 1, 1};
    QString reason{};
    bool pastCasesStay = false;
};

QJsonObject contentOf(const QString &id, const Ending &ending, const Reach &reach)
{
    QJsonObject content{
        {u"id"_s, id}, {u"repealed_on"_s, toIso(ending.from)}, {u"reason"_s, ending.reason}};
    if (!reach.isEmpty())
        content.insert(u"past_cases"_s, QJsonArray::fromStringList(reach.decided + reach.open));
    return content;
}

/// Ends an edition of benchmarks or of exemptions: one that is open, or one before its day. What
/// has ended already stays as it is.
template <class Edition, class Repeal>
Result<Reach> endEdition(const Database &db, const Session &session, const QList<Edition> &all,
                         const QString &word, const Ending &ending, QLatin1StringView kind,
                         Repeal repeal)
{
    const auto &[from, reason, pastCasesStay] = ending;
    if (reason.trimmed().size() < 2 || reason.size() > longestReason)
        return refused(
            DiscretionListsText::tr("Say why in 2 to %1 characters.").arg(longestReason));
    const Edition *edition = discretion_lookup::editionNamed(all, word);
    if (!edition)
        return notFound(DiscretionListsText::tr("There is no edition “%1”.").arg(word.left(80)));
    if (edition->repealedOn && *edition->repealedOn <= session.today)
        return refused(DiscretionListsText::tr("The edition ended on %1 already.")
                           .arg(toIso(*edition->repealedOn)));
    if (edition->repealedOn && *edition->repealedOn <= from)
        return refused(
            DiscretionListsText::tr("The edition ends on %1 by itself; name an earlier day.")
                .arg(toIso(*edition->repealedOn)));
    if (from <= edition->effectiveFrom)
        return refused(DiscretionListsText::tr("The edition begins on %1; it cannot end before.")
                           .arg(toIso(edition->effectiveFrom)));
    const Reach reach = from < session.today ? edition_reach::of(db, *edition, from) : Reach{};
    if (!reach.isEmpty() && !pastCasesStay)
        return Error{Error::Kind::Refused,
                     DiscretionListsText::tr("%1 The day has passed: say that these cases stay "
                                             "as they are, or name a later one.")
                         .arg(edition_reach::warning(reach, edition->name, from)),
                     pastCasesRule,
                     {}};
    if (!repeal(db, edition->id, from))
        return Error{Error::Kind::Conflict,
                     DiscretionListsText::tr("Somebody else has changed this edition."),
                     {},
                     {}};
    const Result<> recorded = office::append(db, session, duties::matters, kind,
                                             contentOf(edition->id.toString(), ending, reach));
    return recorded ? Result<Reach>(reach) : Result<Reach>(recorded.error());
}

} // namespace

Result<Reach> repealBenchmarks(Database &db, const Session &session, const QString &edition,
                               Date from, const QString &reason, bool pastCasesStay)
{
    return office::onBehalf(db, session, "repeal_benchmarks"_L1, duties::matters, [&]() {
        organisation_store::lock(db);
        return endEdition(db, session, benchmark_store::all(db), edition,
                          {from, reason, pastCasesStay}, "office.benchmarks_repealed"_L1,
                          benchmark_store::repeal);
    });
}

Result<Reach> repealExemptions(Database &db, const Session &session, const QString &edition,
                               Date from, const QString &reason, bool pastCasesStay)
{
    return office::onBehalf(db, session, "repeal_exemptions"_L1, duties::matters, [&]() {
        organisation_store::lock(db);
        return endEdition(db, session, exemption_store::all(db), edition,
                          {from, reason, pastCasesStay}, "office.exemptions_repealed"_L1,
                          exemption_store::repeal);
    });
}

namespace {

template <class Edition>
std::optional<Date> endAmong(const QList<Edition> &all, const Edition &edition)
{
    std::optional<Date> end = edition.repealedOn;
    for (const Edition &other : all)
        if (other.name == edition.name && other.effectiveFrom > edition.effectiveFrom &&
            (!end || other.effectiveFrom < *end))
            end = other.effectiveFrom;
    return end;
}

} // namespace

std::optional<Date> endOf(const QList<BenchmarkSet> &all, const BenchmarkSet &edition)
{
    return endAmong(all, edition);
}

std::optional<Date> endOf(const QList<ExemptionList> &all, const ExemptionList &edition)
{
    return endAmong(all, edition);
}

Result<QList<BenchmarkSet>> benchmarks(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_benchmarks"_L1, {},
        [&]() -> Result<QList<BenchmarkSet>> { return benchmark_store::all(db); });
}

Result<QList<ExemptionList>> exemptions(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_exemptions"_L1, {},
        [&]() -> Result<QList<ExemptionList>> { return exemption_store::all(db); });
}

namespace {

Result<BenchmarkSet> setWithRows(const Database &db, const QString &word)
{
    const QList<BenchmarkSet> all = benchmark_store::all(db);
    const BenchmarkSet *found = discretion_lookup::editionNamed(all, word);
    if (!found)
        return notFound(
            DiscretionListsText::tr("There is no set of benchmarks “%1”.").arg(word.left(80)));
    BenchmarkSet set = *found;
    set.rows = benchmark_store::rows(db, set.id);
    return set;
}

} // namespace

Result<BenchmarkSet> benchmarkSet(Database &db, const Session &session, const QString &edition)
{
    return office::readOnBehalf(db, session, "list_benchmarks"_L1, {},
                                [&]() { return setWithRows(db, edition); });
}

Result<ExemptionList> exemptionList(Database &db, const Session &session, const QString &edition)
{
    return office::readOnBehalf(
        db, session, "list_exemptions"_L1, {}, [&]() -> Result<ExemptionList> {
            const QList<ExemptionList> all = exemption_store::all(db);
            const ExemptionList *found = discretion_lookup::editionNamed(all, edition);
            if (!found)
                return notFound(DiscretionListsText::tr("There is no exemption list “%1”.")
                                    .arg(edition.left(80)));
            ExemptionList list = *found;
            list.items = exemption_store::items(db, list.id);
            return list;
        });
}

Result<QList<RowChange>> compareBenchmarks(Database &db, const Session &session,
                                           const QString &before, const QString &after)
{
    return office::readOnBehalf(db, session, "list_benchmarks"_L1, {},
                                [&]() -> Result<QList<RowChange>> {
                                    const Result<BenchmarkSet> old = setWithRows(db, before);
                                    if (!old)
                                        return old.error();
                                    const Result<BenchmarkSet> now = setWithRows(db, after);
                                    if (!now)
                                        return now.error();
                                    return compared(*old, *now);
                                });
}

} // namespace anjuan::discretion_lists
