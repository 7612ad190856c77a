// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/archive_destruction.h"

#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/office_log.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace anjuan::archive_destruction {

using namespace Qt::StringLiterals;

namespace {

struct DestructionText {
    Q_DECLARE_TR_FUNCTIONS(DestructionText)
};

const Roles destructionProposers{Role::Archivist};
const Roles destructionApprovers{Role::BureauLeader};
const Roles destructionReaders{Role::Archivist, Role::BureauLeader, Role::Administrator,
                               Role::ReadOnlySupervisor};

constexpr auto proposedKind = "office.destruction_proposed"_L1;
constexpr auto approvedKind = "office.destruction_approved"_L1;
constexpr auto returnedKind = "office.destruction_returned"_L1;
constexpr auto destroyedKind = "office.files_destroyed"_L1;

DestructionList destructionListOf(const Act &act)
{
    DestructionList list{.number = act.sequence,
                         .ground = act.content.value("ground"_L1).toString(),
                         .proposedBy = act.account,
                         .proposedOn = act.day};
    for (const QJsonValue &one : act.content.value("files"_L1).toArray())
        list.files.push_back(
            {.id = CaseId::parse(one["case"_L1].toString()),
             .number = one["number"_L1].toString(),
             .volume = one["volume"_L1].toString(),
             .keptUntil = parseDate(one["kept_until"_L1].toString()).value_or(Date(1970, 1, 1))});
    return list;
}

void settleDestruction(DestructionList &list, const Act &act)
{
    if (act.kind == destroyedKind) {
        list.state = DestructionState::Destroyed;
        list.destroyedOn = parseDate(act.content.value("destroyed_on"_L1).toString());
        for (const QJsonValue &one : act.content.value("supervisors"_L1).toArray())
            list.supervisors << one.toString();
        return;
    }
    list.state = act.kind == approvedKind ? DestructionState::Approved : DestructionState::Returned;
    list.decidedBy = act.account;
    list.decidedOn = act.day;
    list.opinion = act.content.value("opinion"_L1).toString();
}

/// In the order they were proposed. Within a transaction.
std::vector<DestructionList> recordedLists(const Database &db)
{
    std::vector<DestructionList> lists;
    for (const ActId id :
         office_log::idsOfKinds(db, {proposedKind, approvedKind, returnedKind, destroyedKind})) {
        const std::optional<Act> act = ledger::find(db, id);
        if (!act)
            continue;
        if (act->kind == proposedKind) {
            lists.push_back(destructionListOf(*act));
            continue;
        }
        const int number = act->content.value("list"_L1).toInt();
        for (DestructionList &list : lists)
            if (list.number == number)
                settleDestruction(list, *act);
    }
    return lists;
}

/// Files that stand on a list which was not returned, by the number of that list.
QHash<QString, int> filesOnLists(const std::vector<DestructionList> &lists)
{
    QHash<QString, int> found;
    for (const DestructionList &list : lists)
        if (list.state != DestructionState::Returned)
            for (const DestructionFile &file : list.files)
                found.insert(file.id.toString(), list.number);
    return found;
}

Result<DestructionList> destructionListIn(const Database &db, int number, DestructionState state)
{
    for (const DestructionList &list : recordedLists(db)) {
        if (list.number != number)
            continue;
        if (list.state == state)
            return list;
        return refused((state == DestructionState::Proposed
                            ? DestructionText::tr("The list %1 has been decided on already.")
                            : DestructionText::tr("The list %1 is not approved, or was carried "
                                                  "out already."))
                           .arg(number));
    }
    return notFound(DestructionText::tr("There is no list of destruction %1.").arg(number));
}

Result<> ofWholeBureau(const Database &db, const Session &session)
{
    if (isOfWholeBureau(session.actor, organisation_store::unitTree(db)))
        return {};
    return refused(DestructionText::tr("The account %1 reaches only a part of the bureau.")
                       .arg(session.actor.account));
}

Result<std::vector<ArchivedFile>> overBefore(Database &db, const Session &session,
                                             const Rulebook &book, const Progress &progress)
{
    return archive_lists::expiredBy(db, session, book, session.today - Days(1), progress);
}

/// Those of `over` that are wanted, all where none is named.
Result<std::vector<ArchivedFile>> chosenFiles(const std::vector<ArchivedFile> &over,
                                              const QStringList &numbers)
{
    if (numbers.isEmpty())
        return over;
    std::vector<ArchivedFile> chosen;
    QSet<QString> named;
    for (const QString &number : numbers) {
        const auto file = std::find_if(over.begin(), over.end(), [&](const ArchivedFile &one) {
            return one.number == number.trimmed();
        });
        if (file == over.end())
            return refused(DestructionText::tr("The file %1 is not in the archive, or its "
                                               "retention is not over.")
                               .arg(number.trimmed()));
        if (!named.contains(file->number))
            chosen.push_back(*file);
        named << file->number;
    }
    return chosen;
}

/// Refused where a file of the list is no longer in the archive, or is kept longer than it says.
Result<> stillToBeDestroyed(const Database &db, const DestructionList &list, Date today)
{
    for (const DestructionFile &file : list.files) {
        const std::optional<Date> until = keptUntil(fold(ledger::acts(db, file.id)));
        if (!until || *until >= today)
            return refused(DestructionText::tr("The file %1 is no longer in the archive, or is "
                                               "kept longer now; give the list back.")
                               .arg(file.number));
    }
    return {};
}

Result<> decideOn(Database &db, const Session &session, int number, QLatin1StringView kind,
                  const QString &opinion)
{
    return office::onBehalf(
        db, session, "decide_destruction"_L1, destructionApprovers, [&]() -> Result<> {
            if (const Result<> whole = ofWholeBureau(db, session); !whole)
                return whole;
            const Result<DestructionList> list =
                destructionListIn(db, number, DestructionState::Proposed);
            if (!list)
                return list.error();
            if (list->proposedBy == session.actor.account)
                return refused(DestructionText::tr("Who proposed a list of destruction cannot "
                                                   "decide on it: it takes a second person."));
            if (kind == approvedKind)
                if (const Result<> good = stillToBeDestroyed(db, *list, session.today); !good)
                    return good;
            return office::append(db, session, destructionApprovers, kind,
                                  {{u"list"_s, number}, {u"opinion"_s, opinion.trimmed()}});
        });
}

} // namespace

Result<DestructionList> propose(Database &db, const Session &session, const Rulebook &book,
                                const QStringList &numbers, const QString &ground,
                                const Progress &progress)
{
    if (ground.trimmed().isEmpty())
        return refused(DestructionText::tr("A list of destruction says on what ground: what the "
                                           "appraisal found."));
    const Result<std::vector<ArchivedFile>> over = overBefore(db, session, book, progress);
    if (!over)
        return over.error();
    const Result<std::vector<ArchivedFile>> chosen = chosenFiles(*over, numbers);
    if (!chosen)
        return chosen.error();
    return office::onBehalf(
        db, session, "propose_destruction"_L1, destructionProposers,
        [&]() -> Result<DestructionList> {
            const QHash<QString, int> taken = filesOnLists(recordedLists(db));
            QJsonArray files;
            for (const ArchivedFile &file : *chosen) {
                if (const int other = taken.value(file.id.toString())) {
                    if (numbers.isEmpty())
                        continue;
                    return refused(DestructionText::tr("The file %1 stands on the list %2 already.")
                                       .arg(file.number, QString::number(other)));
                }
                files.append(QJsonObject{{u"case"_s, file.id.toString()},
                                         {u"number"_s, file.number},
                                         {u"volume"_s, file.volume},
                                         {u"kept_until"_s, toIso(*file.keptUntil)}});
            }
            if (files.isEmpty())
                return refused(DestructionText::tr("There is no file whose retention is over and "
                                                   "that stands on no list yet."));
            if (const Result<> done =
                    office::append(db, session, destructionProposers, proposedKind,
                                   {{u"files"_s, files}, {u"ground"_s, ground.trimmed()}});
                !done)
                return done.error();
            return recordedLists(db).back();
        });
}

Result<> approve(Database &db, const Session &session, int number, const QString &opinion)
{
    return decideOn(db, session, number, approvedKind, opinion);
}

Result<> giveBack(Database &db, const Session &session, int number, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(DestructionText::tr("Say why the list is given back."));
    return decideOn(db, session, number, returnedKind, reason);
}

Result<> carryOut(Database &db, const Session &session, int number, Date day,
                  const QStringList &supervisors)
{
    QJsonArray watched;
    for (const QString &name : supervisors)
        if (const QString one = name.trimmed(); !one.isEmpty() && !watched.contains(one))
            watched.append(one);
    if (watched.size() < 2)
        return refused(DestructionText::tr("Two persons watch a destruction; name both."));
    return office::onBehalf(
        db, session, "destroy_files"_L1, destructionProposers, [&]() -> Result<> {
            const Result<DestructionList> list =
                destructionListIn(db, number, DestructionState::Approved);
            if (!list)
                return list.error();
            if (day > session.today || day < *list->decidedOn)
                return refused(
                    DestructionText::tr("The destruction lies between its approval on %1 and "
                                        "today.")
                        .arg(toIso(*list->decidedOn)));
            return office::append(db, session, destructionProposers, destroyedKind,
                                  {{u"list"_s, number},
                                   {u"destroyed_on"_s, toIso(day)},
                                   {u"supervisors"_s, watched}});
        });
}

Result<std::vector<DestructionList>> lists(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_destruction"_L1, destructionReaders,
                                [&]() -> Result<std::vector<DestructionList>> {
                                    std::vector<DestructionList> found = recordedLists(db);
                                    std::reverse(found.begin(), found.end());
                                    for (DestructionList &list : found) {
                                        list.proposer =
                                            account_store::personBehind(db, list.proposedBy);
                                        if (list.decidedOn)
                                            list.decider =
                                                account_store::personBehind(db, list.decidedBy);
                                    }
                                    return found;
                                });
}

} // namespace anjuan::archive_destruction
