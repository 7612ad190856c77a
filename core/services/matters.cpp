// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/matters.h"
#include "core/exchange/file_hash.h"

#include "core/base/crypto.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/register_json.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace anjuan::matters {

using namespace Qt::StringLiterals;

namespace {

struct MattersText {
    Q_DECLARE_TR_FUNCTIONS(MattersText)
};

const Roles &keepers = duties::matters;

constexpr qsizetype mostErrors = 1000;
constexpr qsizetype mostPlans = 1000;
constexpr qsizetype longestReason = 500;
constexpr qint64 mostRows = 100'000;
/// An act of the ledger holds a few megabytes; a long list is recorded in several.
constexpr qsizetype mattersInAnAct = 500;

void addErrors(MatterImport &import, const QList<MatterFieldError> &errors)
{
    ++import.wrongRows;
    import.errors << errors.first(std::min(errors.size(), mostErrors - import.errors.size()));
}

struct RowAndMatter {
    qint64 row = 0;
    Matter matter{};
};

/// Reads the file by itself, before any transaction: what the rows say, and what is wrong with
/// them one by one.
Result<QList<RowAndMatter>> readRows(const QString &path, const MatterImportOptions &options,
                                     MatterImport &import)
{
    QList<RowAndMatter> rows;
    MatterColumns columns;
    Result<> columnsGood;
    bool isTooLong = false;
    const MatterBatch batch{import.batch, options.effectiveFrom};
    const auto takeHeader = [&](const TableInfo &info) {
        const Result<MatterColumns> known =
            matterColumns(info.header, options.effectiveFrom.has_value());
        if (known)
            columns = *known;
        else
            columnsGood = known.error();
        return bool(known);
    };
    const auto takeRow = [&](const TableRow &row) {
        isTooLong = rows.size() == mostRows;
        if (!row.problem.isEmpty()) {
            addErrors(import, {{row.number, {}, row.problem}});
        } else {
            const MatterReading reading = matterFromRow(columns, row.number, row.cells, batch);
            if (reading.errors.isEmpty())
                rows << RowAndMatter{row.number, reading.matter};
            else
                addErrors(import, reading.errors);
        }
        return !isTooLong;
    };
    const Result<TableInfo> info = readTable(path,
                                             {.encoding = options.encoding,
                                              .separator = {},
                                              .sheet = options.sheet,
                                              .isHeader = isMatterHeader},
                                             {takeHeader, takeRow, options.progress});
    if (!info)
        return info.error();
    if (!columnsGood)
        return columnsGood.error();
    if (isTooLong)
        return refused(MattersText::tr("A matter list has at most %1 rows.").arg(mostRows));
    if (info->stopped)
        return refused(MattersText::tr("The import was stopped; nothing was taken over."));
    import.table = *info;
    import.ignoredColumns = columns.ignored;
    return rows;
}

/// The same in all but the list it came with.
bool sayTheSame(Matter a, const Matter &b)
{
    a.batch = b.batch;
    return a == b;
}

/// What is wrong with adding `matter` to the versions of its code; empty if nothing is.
QString objectionTo(const QList<Matter> &versions, const Matter &matter, bool &isKnown)
{
    for (const Matter &version : versions) {
        if (version.effectiveFrom != matter.effectiveFrom)
            continue;
        // A version that was repealed later is still the one that the list brings.
        Matter asListed = version;
        if (!matter.repealedOn)
            asListed.repealedOn = {};
        isKnown = sayTheSame(asListed, matter);
        return isKnown
                   ? QString()
                   : MattersText::tr("Matter %1 is on file with other words or figures from %2 on; "
                                     "a change needs a later date of effect.")
                         .arg(matter.code, toIso(matter.effectiveFrom));
    }
    const Result<> periods = checkPeriods(versions + QList<Matter>{matter});
    return periods ? QString() : periods.error().text;
}

/// A range of fines as people read it.
QString rangeInWords(const Matter &matter)
{
    const auto said = [](const std::optional<Money> &sum) {
        return sum ? sum->toString() : MattersText::tr("no figure");
    };
    return MattersText::tr("%1 to %2", "a range of fines")
        .arg(said(matter.fineFrom), said(matter.fineTo));
}

/// What a version of a matter says otherwise than the one before it.
QString changeInWords(const Matter &before, const Matter &after)
{
    QStringList parts;
    const auto compare = [&](bool isOther, const QString &what) {
        if (isOther)
            parts << what;
    };
    compare(before.name != after.name, MattersText::tr("its name"));
    compare(before.violatedArticles != after.violatedArticles,
            MattersText::tr("the articles violated"));
    compare(before.appliedArticles != after.appliedArticles,
            MattersText::tr("the basis of the penalty"));
    compare(before.penalties != after.penalties, MattersText::tr("the kinds of penalty"));
    compare(before.fineFrom != after.fineFrom || before.fineTo != after.fineTo,
            MattersText::tr("the fine in yuan (%1; it was %2)")
                .arg(rangeInWords(after), rangeInWords(before)));
    compare(before.department != after.department, MattersText::tr("the department"));
    compare(before.remark != after.remark, MattersText::tr("the remark"));
    const QString from = MattersText::tr("Follows the version of %1 from %2 on.")
                             .arg(toIso(before.effectiveFrom), toIso(after.effectiveFrom));
    return parts.isEmpty()
               ? from
               : MattersText::tr("%1 Changed: %2.").arg(from, parts.join(MattersText::tr(", ")));
}

/// The latest version that begins before `day` and is not repealed; null if there is none.
const Matter *versionBefore(const QList<Matter> &versions, Date day)
{
    const Matter *latest = nullptr;
    for (const Matter &version : versions)
        if (!version.repealedOn && version.effectiveFrom < day &&
            (!latest || latest->effectiveFrom < version.effectiveFrom))
            latest = &version;
    return latest;
}

/// Compares the rows with what is on file and with one another.
void plan(const Database &db, const QList<RowAndMatter> &rows, MatterImport &import)
{
    QHash<QString, QList<Matter>> versions;
    for (const Matter &matter : matter_store::all(db))
        versions[matter.code] << matter;
    for (const auto &[row, matter] : rows) {
        QList<Matter> &known = versions[matter.code];
        bool isKnown = false;
        const QString objection = objectionTo(known, matter, isKnown);
        if (!objection.isEmpty()) {
            addErrors(import, {{row, {}, objection}});
            continue;
        }
        using enum MatterRowPlan::Outcome;
        const Matter *before = isKnown ? nullptr : versionBefore(known, matter.effectiveFrom);
        if (import.plans.size() < mostPlans)
            import.plans << MatterRowPlan{row, matter.code, matter.name,
                                          isKnown  ? Unchanged
                                          : before ? Changed
                                                   : New,
                                          before ? changeInWords(*before, matter) : QString()};
        if (isKnown) {
            ++import.unchanged;
            continue;
        }
        if (before && !import.replaced.contains(matter.code))
            import.replaced << matter.code;
        known << matter;
        import.added << matter;
    }
}

Result<> store(const Database &db, const Session &session, const QString &path,
               const MatterImport &import)
{
    for (const Matter &matter : import.added)
        matter_store::insert(db, matter);
    for (qsizetype begin = 0; begin < import.added.size(); begin += mattersInAnAct) {
        QJsonArray added;
        for (const Matter &matter :
             import.added.sliced(begin, std::min(mattersInAnAct, import.added.size() - begin)))
            added << jsonOf(matter);
        const Result<> recorded = office::append(db, session, keepers, "office.matters_imported"_L1,
                                                 {{u"batch"_s, import.batch},
                                                  {u"file"_s, QFileInfo(path).fileName()},
                                                  {u"sha256"_s, import.fileHash},
                                                  {u"matters"_s, added}});
        if (!recorded)
            return recorded;
    }
    return {};
}

/// What is known of the file before the database is asked.
struct ReadFile {
    MatterImport import{};
    QList<RowAndMatter> rows{};
};

Result<ReadFile> readFile(const QString &path, const MatterImportOptions &options)
{
    ReadFile file;
    file.import.batch =
        options.batch.trimmed().isEmpty() ? QFileInfo(path).fileName() : options.batch.trimmed();
    if (file.import.batch.size() > 200)
        return refused(MattersText::tr("The name of a list has at most %1 characters.").arg(200));
    Result<QList<RowAndMatter>> rows = readRows(path, options, file.import);
    if (!rows)
        return rows.error();
    file.rows = std::move(*rows);
    const Result<QString> hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    file.import.fileHash = *hash;
    return file;
}

} // namespace

Result<MatterImport> preview(Database &db, const Session &session, const QString &path,
                             const MatterImportOptions &options)
{
    Result<ReadFile> file = readFile(path, options);
    if (!file)
        return file.error();
    return office::readOnBehalf(db, session, "preview_matters"_L1, keepers,
                                [&]() -> Result<MatterImport> {
                                    plan(db, file->rows, file->import);
                                    return file->import;
                                });
}

Result<MatterImport> import(Database &db, const Session &session, const QString &path,
                            const MatterImportOptions &options)
{
    Result<ReadFile> file = readFile(path, options);
    if (!file)
        return file.error();
    return office::onBehalf(
        db, session, "import_matters"_L1, keepers, [&]() -> Result<MatterImport> {
            organisation_store::lock(
                db); // of two imports at once the second sees what the first added
            MatterImport &import = file->import;
            plan(db, file->rows, import);
            const bool mayStore = import.isGood() || options.goodRowsOnly;
            if (!mayStore || import.added.isEmpty())
                return import;
            if (const Result<> stored = store(db, session, path, import); !stored)
                return stored.error();
            import.stored = true;
            return import;
        });
}

Result<> repeal(Database &db, const Session &session, const QString &code, Date from,
                const QString &reason)
{
    return office::onBehalf(db, session, "repeal_matter"_L1, keepers, [&]() -> Result<> {
        if (reason.trimmed().size() < 2 || reason.size() > longestReason)
            return refused(MattersText::tr("Say in a few words why; at most %1 characters.")
                               .arg(longestReason));
        organisation_store::lock(db);
        QList<Matter> versions = matter_store::versions(db, code);
        const Matter *before = anjuan::inForce(versions, code, from - Days(1));
        if (!before)
            return notFound(MattersText::tr("No version of matter %1 is in force before %2.")
                                .arg(code.left(64), toIso(from)));
        if (before->repealedOn)
            return refused(MattersText::tr("This version of matter %1 ends on %2 already.")
                               .arg(code, toIso(*before->repealedOn)));
        const Date began = before->effectiveFrom;
        for (Matter &version : versions)
            if (version.effectiveFrom == began)
                version.repealedOn = from;
        if (const Result<> periods = checkPeriods(versions); !periods)
            return periods;
        if (!matter_store::repeal(db, code, began, from))
            return Error{Error::Kind::Conflict,
                         MattersText::tr("Somebody else has changed this matter."),
                         {},
                         {}};
        return office::append(db, session, keepers, "office.matter_repealed"_L1,
                              {{u"code"_s, code},
                               {u"effective_from"_s, toIso(began)},
                               {u"repealed_on"_s, toIso(from)},
                               {u"reason"_s, reason}});
    });
}

Result<QList<Matter>> list(Database &db, const Session &session, std::optional<Date> day)
{
    return office::readOnBehalf(db, session, "list_matters"_L1, {}, [&]() -> Result<QList<Matter>> {
        const QList<Matter> all = matter_store::all(db);
        if (!day)
            return all;
        QList<Matter> found;
        for (qsizetype i = 0; i < all.size(); ++i) {
            // By code and time: the last version that has begun stands before the next code.
            const bool isLast = i + 1 == all.size() || all[i + 1].code != all[i].code ||
                                all[i + 1].effectiveFrom > *day;
            if (isLast && all[i].effectiveFrom <= *day &&
                (!all[i].repealedOn || *all[i].repealedOn > *day))
                found << all[i];
        }
        return found;
    });
}

Result<QList<Matter>> versions(Database &db, const Session &session, const QString &code)
{
    return office::readOnBehalf(db, session, "list_matters"_L1, {}, [&]() -> Result<QList<Matter>> {
        return matter_store::versions(db, code);
    });
}

Result<Matter> inForceOn(Database &db, const Session &session, const QString &code, Date day)
{
    return office::readOnBehalf(db, session, "find_matter"_L1, {}, [&]() -> Result<Matter> {
        const QList<Matter> versions = matter_store::versions(db, code);
        const Matter *found = anjuan::inForce(versions, code, day);
        if (!found)
            return notFound(MattersText::tr("No version of matter %1 is in force on %2.")
                                .arg(code.left(64), toIso(day)));
        return *found;
    });
}

Result<MatterOnTwoDays> onTwoDays(Database &db, const Session &session, const QString &code,
                                  Date ofAct, Date ofDecision)
{
    return office::readOnBehalf(
        db, session, "find_matter"_L1, {}, [&]() -> Result<MatterOnTwoDays> {
            const QList<Matter> versions = matter_store::versions(db, code);
            const Matter *onAct = anjuan::inForce(versions, code, ofAct);
            if (!onAct)
                return notFound(MattersText::tr("No version of matter %1 is in force on %2.")
                                    .arg(code.left(64), toIso(ofAct)));
            const Matter *onDecision = anjuan::inForce(versions, code, ofDecision);
            return MatterOnTwoDays{*onAct, onDecision ? std::optional(*onDecision) : std::nullopt,
                                   compared(*onAct, onDecision)};
        });
}

} // namespace anjuan::matters
