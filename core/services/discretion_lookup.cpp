// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_lookup.h"

#include "core/base/text.h"
#include "core/domain/casework/case_file.h"
#include "core/storage/benchmark_store.h"
#include "core/storage/database.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::discretion_lookup {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionLookupText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionLookupText)
};

constexpr int mostEarlier = 200;

template <class Edition> const Edition *named(const QList<Edition> &editions, const QString &word)
{
    const Edition *found = nullptr;
    const qsizetype at = word.lastIndexOf(u'@');
    const std::optional<Date> day = at > 0 ? parseDate(word.mid(at + 1)) : std::nullopt;
    for (const Edition &one : editions) {
        if (one.id.toString() == word ||
            (day && one.name == word.left(at) && one.effectiveFrom == *day))
            return &one;
        if (one.name == word && (!found || one.effectiveFrom > found->effectiveFrom))
            found = &one;
    }
    return found;
}

template <class Edition> QList<Edition> beganBy(const QList<Edition> &editions, Date day)
{
    QHash<QString, const Edition *> last;
    for (const Edition &one : editions) {
        const Edition *&known = last[one.name];
        if (one.effectiveFrom <= day && (!known || one.effectiveFrom > known->effectiveFrom))
            known = &one;
    }
    QList<Edition> found;
    for (const Edition &one : editions)
        if (last.value(one.name) == &one && one.isInForceOn(day))
            found << one;
    return found;
}

template <class Edition> QString called(const Edition &edition)
{
    return u"%1@%2"_s.arg(edition.name, toIso(edition.effectiveFrom));
}

/// Whether nothing that violates remained of the case.
bool isOverturned(const CaseFile &file)
{
    for (const Entry &entry : file.entries)
        if (entry.state == EntryState::Effective)
            if (const auto *declined = std::get_if<DeclineFiling>(&entry.body))
                if (file.stage == Stage::NotFiled &&
                    declined->ground != DeclineGround::MinorCorrected)
                    return true;
    if (!file.decision)
        return file.stage == Stage::Referred;
    if (file.decision->noPenaltyGround == NoPenaltyGround::NotEstablished)
        return true;
    return file.decision->withdrawGround == WithdrawGround::NotEstablished ||
           file.decision->withdrawGround == WithdrawGround::WrongFiling;
}

EarlierOffence offenceOf(const CaseRow &row, const CaseFile &file)
{
    EarlierOffence offence{.number = row.number(), .matter = row.matter};
    offence.foundOn = file.discoveredOn;
    offence.decidedOn = row.decidedOn;
    offence.isPunished = row.outcome == Outcome::Penalise;
    offence.isOverturned = isOverturned(file);
    // Never filed: the party was told, or corrected it and was let go.
    offence.isWarning = !file.filedOn && file.stage == Stage::NotFiled;
    return offence;
}

} // namespace

MatterWord matterBy(const Database &db, const QString &word)
{
    MatterWord found{.names = {word}};
    found.versions = matter_store::versions(db, word);
    if (found.versions.isEmpty()) {
        const QString key = searchForm(word);
        for (const Matter &matter : matter_store::all(db))
            if (searchForm(matter.name) == key)
                found.versions = matter_store::versions(db, matter.code);
    }
    if (found.versions.isEmpty())
        return found;
    found.code = found.versions.first().code;
    found.names.clear();
    for (const Matter &version : found.versions)
        if (!found.names.contains(version.name))
            found.names << version.name;
    return found;
}

const BenchmarkSet *editionNamed(const QList<BenchmarkSet> &sets, const QString &word)
{
    return named(sets, word);
}

const ExemptionList *editionNamed(const QList<ExemptionList> &lists, const QString &word)
{
    return named(lists, word);
}

QList<BenchmarkSet> inForceOn(const QList<BenchmarkSet> &sets, Date day)
{
    return beganBy(sets, day);
}

QList<ExemptionList> inForceOn(const QList<ExemptionList> &lists, Date day)
{
    return beganBy(lists, day);
}

Result<BenchmarkSet> governing(const Database &db, const MatterWord &matter, Date day,
                               const QString &edition)
{
    const QList<BenchmarkSet> all = benchmark_store::all(db);
    QList<BenchmarkSet> asked;
    if (!edition.isEmpty()) {
        const BenchmarkSet *wanted = editionNamed(all, edition);
        if (!wanted)
            return notFound(DiscretionLookupText::tr("There is no set of benchmarks “%1”.")
                                .arg(edition.left(80)));
        asked << *wanted;
    } else {
        asked = inForceOn(all, day);
    }
    QList<BenchmarkSet> own;
    QList<BenchmarkSet> general;
    for (BenchmarkSet &set : asked) {
        set.rows = benchmark_store::rowsFor(db, set.id, matter.code, matter.names);
        if (!set.rows.isEmpty()) {
            own << set;
            continue;
        }
        set.rows = benchmark_store::generalRows(db, set.id);
        if (!set.rows.isEmpty())
            general << set;
    }
    // General rules take the range of a matter; a slip of the key has none.
    if (own.isEmpty() && !general.isEmpty() && matter.code.isEmpty())
        return notFound(DiscretionLookupText::tr("There is no matter “%1” in the bureau’s list, "
                                                 "and no benchmark of that name.")
                            .arg(matter.names.value(0).left(60)));
    QList<BenchmarkSet> &found = own.isEmpty() ? general : own;
    if (found.isEmpty())
        return notFound(
            DiscretionLookupText::tr("No benchmark in force on %1 covers the matter “%2”.")
                .arg(toIso(day), matter.names.value(0).left(60)));
    // The nearest issuer goes first.
    std::stable_sort(found.begin(), found.end(), [](const BenchmarkSet &a, const BenchmarkSet &b) {
        return a.level > b.level;
    });
    if (found.size() > 1 && found[0].level == found[1].level)
        return refused(DiscretionLookupText::tr("Two sets of benchmarks cover this matter, “%1” "
                                                "and “%2”: say which applies.")
                           .arg(called(found[0]), called(found[1])));
    return found.first();
}

bool isCovered(const Database &db, const QString &code, Date day)
{
    const QList<BenchmarkSet> sets = inForceOn(benchmark_store::all(db), day);
    if (sets.isEmpty() || code.isEmpty())
        return false;
    QStringList names;
    for (const Matter &version : matter_store::versions(db, code))
        if (!names.contains(version.name))
            names << version.name;
    return std::any_of(sets.begin(), sets.end(), [&](const BenchmarkSet &set) {
        return !benchmark_store::rowsFor(db, set.id, code, names).isEmpty();
    });
}

Result<std::optional<GoverningItem>> exemptionFor(const Database &db, const MatterWord &matter,
                                                  Date day, const QString &list,
                                                  const QString &item)
{
    const QList<ExemptionList> all = exemption_store::all(db);
    QList<ExemptionList> asked;
    if (!list.isEmpty()) {
        const ExemptionList *wanted = editionNamed(all, list);
        if (!wanted)
            return notFound(
                DiscretionLookupText::tr("There is no exemption list “%1”.").arg(list.left(80)));
        asked << *wanted;
    } else {
        asked = inForceOn(all, day);
    }
    QList<GoverningItem> found;
    for (const ExemptionList &one : asked)
        for (const ExemptionItem &candidate :
             exemption_store::itemsFor(db, one.id, matter.code, matter.names))
            if (item.isEmpty() || candidate.cells.number == item ||
                QString::number(candidate.place) == item)
                found << GoverningItem{one, candidate};
    if (found.isEmpty())
        return std::optional<GoverningItem>();
    if (found.size() > 1) {
        QStringList names;
        for (const GoverningItem &one : found)
            names << u"“%1” %2"_s.arg(called(one.list), one.item.cells.number.isEmpty()
                                                            ? QString::number(one.item.place)
                                                            : one.item.cells.number);
        return refused(DiscretionLookupText::tr("Several items fit this matter: %1. Say which "
                                                "list and item apply.")
                           .arg(names.join(DiscretionLookupText::tr(", "))));
    }
    return std::optional(found.first());
}

PartyKin kinOf(const Database &db, PartyId party)
{
    PartyKin kin;
    const auto add = [&](PartyId id) {
        bool isNew = false;
        for (const PartyId same : party_store::sameParty(db, id))
            if (!kin.keys.contains(same.toString())) {
                kin.keys << same.toString();
                isNew = true;
            }
        return isNew;
    };
    add(party);
    if (kin.keys.size() > 1)
        kin.searched
            << DiscretionLookupText::tr("entries merged into one: %1").arg(kin.keys.size());
    // What another entry shares may lead on: a list that grows while it is gone through.
    for (qsizetype i = 0; i < kin.keys.size(); ++i) {
        const auto stored = party_store::find(db, PartyId::parse(kin.keys[i]));
        if (!stored)
            continue;
        const Party &one = stored->party;
        const auto addAll = [&](const QList<StoredParty> &alike, const QString &by) {
            for (const StoredParty &other : alike)
                // Namesakes with other numbers are other people.
                if (other.identityIndex.isEmpty() || stored->identityIndex.isEmpty() ||
                    other.identityIndex == stored->identityIndex)
                    add(other.party.id);
            if (!kin.searched.contains(by))
                kin.searched << by;
        };
        if (!one.creditCode.isEmpty())
            addAll(party_store::findByCreditCode(db, one.creditCode),
                   DiscretionLookupText::tr("credit code %1").arg(one.creditCode));
        if (!stored->identityIndex.isEmpty())
            addAll(party_store::findByIdentity(db, stored->identityIndex),
                   DiscretionLookupText::tr("identity number"));
        if (one.kind == PartyKind::SoleTrader && !one.shop.isEmpty())
            addAll(party_store::findByName(db, one.name, one.shop),
                   DiscretionLookupText::tr("shop and operator"));
    }
    return kin;
}

std::vector<EarlierOffence> earlierOffences(const Database &db, const QStringList &parties,
                                            const QString &matter, Date until, CaseId except,
                                            const QString &plate)
{
    std::vector<ListedCase> cases = register_store::page(
        db,
        {.parties = parties,
         .accept = [&](const CaseRow &row) { return row.matter == matter && row.id != except; }},
        0, mostEarlier);
    if (!plate.isEmpty())
        for (ListedCase &one : register_store::search(
                 db, plate,
                 {.accept =
                      [&](const CaseRow &row) { return row.matter == matter && row.id != except; }},
                 0, mostEarlier))
            if (std::none_of(cases.begin(), cases.end(),
                             [&](const ListedCase &known) { return known.entry == one.entry; }))
                cases.push_back(std::move(one));
    std::vector<EarlierOffence> found;
    for (const ListedCase &one : cases) {
        const CaseFile file = fold(ledger::acts(db, one.row.id));
        EarlierOffence offence = offenceOf(one.row, file);
        if (offence.foundOn <= until)
            found.push_back(std::move(offence));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.foundOn > b.foundOn; });
    return found;
}

} // namespace anjuan::discretion_lookup
