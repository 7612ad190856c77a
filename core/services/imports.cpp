// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/imports.h"

#include "core/domain/casework/old_case.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

namespace anjuan::imports {

using namespace Qt::StringLiterals;

namespace {

struct ImportsText {
    Q_DECLARE_TR_FUNCTIONS(ImportsText)
};

constexpr qsizetype shortestImportReason = 2;
constexpr qsizetype longestImportReason = 500;
constexpr qsizetype longestMappingName = 60;
constexpr int namedCases = 10;

QString numbersOf(const std::vector<BroughtCase> &cases)
{
    QStringList numbers;
    for (const BroughtCase &one : cases)
        numbers << one.number;
    const bool isMore = numbers.size() > namedCases;
    if (isMore)
        numbers.removeLast();
    const QString joined = numbers.join(ImportsText::tr(", "));
    return isMore ? ImportsText::tr("%1 and others").arg(joined) : joined;
}

Result<> checkUnbuilt(const Database &db, const ImportedFile &import)
{
    if (const auto cases = import_store::goneOnWith(db, import.id, namedCases + 1); !cases.empty())
        return refused(ImportsText::tr("The import can't be withdrawn: work has gone on in cases "
                                       "that it brought (%1).")
                           .arg(numbersOf(cases)));
    if (const auto cases = import_store::underReview(db, import.id, namedCases + 1); !cases.empty())
        return refused(ImportsText::tr("The import can't be withdrawn: cases that it brought stand "
                                       "in a round of file review (%1).")
                           .arg(numbersOf(cases)));
    QStringList years;
    for (const int year : import_store::frozenWith(db, import))
        years << QString::number(year);
    if (!years.isEmpty())
        return refused(ImportsText::tr("The import can't be withdrawn: its cases count in yearly "
                                       "figures that are frozen (%1).")
                           .arg(years.join(ImportsText::tr(", "))));
    return {};
}

} // namespace

bool mayImport(const Session &session) { return session.actor.roles.intersects(duties::importing); }

Result<std::vector<ImportedFile>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_imports"_L1, duties::importing | duties::oversight,
        [&]() -> Result<std::vector<ImportedFile>> { return import_store::files(db); });
}

Result<ImportedFile> withdraw(Database &db, const Session &session, const QString &id,
                              const QString &reason)
{
    const QString said = reason.simplified();
    return office::onBehalf(
        db, session, "withdraw_import"_L1, duties::importing, [&]() -> Result<ImportedFile> {
            if (said.size() < shortestImportReason || said.size() > longestImportReason)
                return refused(ImportsText::tr("Give the reason, in %1 to %2 characters.")
                                   .arg(shortestImportReason)
                                   .arg(longestImportReason));
            std::optional<ImportedFile> import = import_store::file(db, id);
            if (!import)
                return notFound(ImportsText::tr("There is no import with this key."));
            if (import->withdrawnAt)
                return refused(ImportsText::tr("This import was withdrawn already."));
            // Whoever records in one of the cases now is waited for, or waits.
            register_store::lockImported(db, id);
            for (const QString &unit : import_store::unitsOf(db, id))
                if (!mayAct(session.actor, UnitId::parse(unit)))
                    return refused(ImportsText::tr("The import brought cases of units beyond your "
                                                   "account; only somebody who may act in all of "
                                                   "them withdraws it."));
            if (const Result<> unbuilt = checkUnbuilt(db, *import); !unbuilt)
                return unbuilt.error();
            import->withdrawnAt = session.now;
            import->withdrawnBy = session.actor.account;
            import->reason = said;
            import_store::withdraw(db, *import);
            if (const Result<> recorded =
                    office::append(db, session, duties::importing, "office.import_withdrawn"_L1,
                                   {{u"import"_s, id},
                                    {u"file"_s, import->file},
                                    {u"sha256"_s, import->sha256},
                                    {u"cases"_s, import->taken},
                                    {u"reason"_s, said}});
                !recorded)
                return recorded.error();
            return *import;
        });
}

Result<std::vector<KeptMapping>> mappings(Database &db, const Session &session, const QString &kind)
{
    return office::readOnBehalf(
        db, session, "list_mappings"_L1, duties::importing,
        [&]() -> Result<std::vector<KeptMapping>> { return import_store::mappings(db, kind); });
}

Result<> keepMapping(Database &db, const Session &session, const KeptMapping &mapping)
{
    return office::onBehalf(db, session, "keep_mapping"_L1, duties::importing, [&]() -> Result<> {
        KeptMapping kept = mapping;
        kept.name = mapping.name.simplified();
        if (kept.name.isEmpty() || kept.name.size() > longestMappingName)
            return refused(ImportsText::tr("A mapping has a name of at most %1 characters.")
                               .arg(longestMappingName));
        const std::vector<ListColumn> &columns = oldCaseColumns();
        for (auto said = kept.columns.begin(); said != kept.columns.end(); ++said)
            if (!said.value().isEmpty() &&
                std::none_of(columns.begin(), columns.end(),
                             [&](const ListColumn &one) { return one.key == said.value(); }))
                return refused(
                    ImportsText::tr("There is no column “%1”.").arg(said.value().left(60)));
        import_store::keep(db, kept);
        return office::append(
            db, session, duties::importing, "office.import_mapping_kept"_L1,
            {{u"kind"_s, kept.kind}, {u"name"_s, kept.name}, {u"columns"_s, jsonOf(kept.columns)}});
    });
}

} // namespace anjuan::imports
