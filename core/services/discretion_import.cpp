// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_lists.h"
#include "core/services/discretion_lists_text.h"

#include "core/base/text.h"
#include "core/domain/discretion/list_columns.h"
#include "core/domain/discretion/list_json.h"
#include "core/exchange/file_hash.h"
#include "core/services/discretion_remarks.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/benchmark_store.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace anjuan::discretion_lists {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostErrors = 1000;
constexpr qsizetype mostRows = 50'000;
constexpr qsizetype rowsInAnAct = 400;
constexpr qsizetype longestName = 200;
constexpr qsizetype fewestHeaders = 3;

/// A row of a file, cell by cell, under the keys of its columns.
template <class Cells> struct FileRow {
    qint64 number = 0;
    Cells cells{};
};

template <class Cells> struct ReadFile {
    QString hash{};
    TableInfo table{};
    QStringList ignored{};
    QStringList absent{};
    QList<FileRow<Cells>> rows{};
    QList<RowNote> errors{};
};

/// Reads the file by itself, before any transaction.
template <class Cells>
Result<ReadFile<Cells>> readFile(const QString &path, const std::vector<ListColumn> &columns,
                                 const ListImportOptions &options)
{
    ReadFile<Cells> file;
    ListColumns places;
    Result<> placesGood;
    bool isTooLong = false;
    const auto takeHeader = [&](const TableInfo &info) {
        const Result<ListColumns> known = findColumns(columns, info.header, options.mapping);
        if (known)
            places = *known;
        else
            placesGood = known.error();
        return bool(known);
    };
    const auto takeRow = [&](const TableRow &row) {
        isTooLong = file.rows.size() == mostRows;
        if (!row.problem.isEmpty()) {
            file.errors << RowNote{row.number, {}, row.problem};
            return !isTooLong;
        }
        FileRow<Cells> read{row.number, {}};
        for (const ListColumn &column : columns)
            if (QString *cell = cellOf(read.cells, column.key))
                *cell = places.cell(row.cells, column.key);
        file.rows << read;
        return !isTooLong;
    };
    const Result<TableInfo> info =
        readTable(path,
                  {.encoding = options.encoding,
                   .separator = {},
                   .sheet = options.sheet,
                   .isHeader =
                       [&](const QStringList &cells) {
                           return isListHeader(columns, cells, options.mapping);
                       }},
                  {takeHeader, takeRow, options.progress});
    if (!info)
        return info.error();
    if (!placesGood)
        return placesGood.error();
    if (isTooLong)
        return refused(DiscretionListsText::tr("A list has at most %1 rows.").arg(mostRows));
    if (info->stopped)
        return refused(DiscretionListsText::tr("The import was stopped; nothing was taken over."));
    file.table = *info;
    file.ignored = places.ignored;
    file.absent = places.absent;
    const Result<QString> hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    file.hash = *hash;
    return file;
}

template <class Edition> void addErrors(ListImport<Edition> &import, const QList<RowNote> &errors)
{
    if (errors.isEmpty())
        return;
    ++import.wrongRows;
    import.errors << errors.first(std::min(errors.size(), mostErrors - import.errors.size()));
}

/// What all editions have alike.
template <class Edition>
Result<> setHead(Edition &edition, const QString &path, const ListImportOptions &options,
                 Date today)
{
    edition.name = options.name.trimmed().isEmpty() ? QFileInfo(path).completeBaseName()
                                                    : options.name.trimmed();
    edition.issuer = options.issuer.trimmed();
    edition.effectiveFrom = options.effectiveFrom.value_or(today);
    edition.repealedOn = options.repealedOn;
    edition.file = QFileInfo(path).fileName();
    if (edition.name.size() > longestName || edition.name.contains(u'@'))
        return refused(
            DiscretionListsText::tr("The name of a set has at most %1 characters and no @.")
                .arg(longestName));
    if (edition.repealedOn && *edition.repealedOn <= edition.effectiveFrom)
        return refused(DiscretionListsText::tr("The set ends on %1, before it begins on %2.")
                           .arg(toIso(*edition.repealedOn), toIso(edition.effectiveFrom)));
    if (options.windowMonths && (*options.windowMonths < 1 || *options.windowMonths > 120))
        return refused(DiscretionListsText::tr("The window has 1 to 120 months."));
    return {};
}

/// What is known of the bureau's matters, for the rows.
struct KnownMatters {
    QSet<QString> codes{};
    QSet<QString> names{};

    explicit KnownMatters(const Database &db)
    {
        for (const Matter &matter : matter_store::all(db)) {
            codes.insert(matter.code);
            names.insert(searchForm(matter.name));
        }
    }
};

/// Whether a row's matter is on the list: an error for a code that is not, a note for mere words.
template <class Edition>
QList<RowNote> matterOf(const KnownMatters &known, const QString &code, const QString &words,
                        qint64 number, ListImport<Edition> &import)
{
    if (!code.isEmpty() && !known.codes.contains(code))
        return {RowNote{number, DiscretionListsText::tr("Matter"),
                        DiscretionListsText::tr("There is no matter “%1” in the bureau’s list.")
                            .arg(code.left(40))}};
    if (code.isEmpty() && !known.names.contains(searchForm(words)) &&
        !import.unmatched.contains(words) && !words.contains(u"通用规则"_s))
        import.unmatched << words;
    return {};
}

template <class Edition>
Result<> checkEdition(const Database &db, const QList<Edition> &all, ListImport<Edition> &import,
                      Date today, const std::function<bool(const Edition &)> &isSame)
{
    const Edition *earlier = nullptr;
    for (const Edition &one : all) {
        if (one.name != import.edition.name)
            continue;
        if (one.effectiveFrom == import.edition.effectiveFrom) {
            import.isKnown = isSame(one);
            if (!import.isKnown)
                return refused(
                    DiscretionListsText::tr("An edition of “%1” that takes effect on %2 is on file "
                                            "with other words or figures; a change needs a later "
                                            "date of effect.")
                        .arg(one.name, toIso(one.effectiveFrom)));
            return {};
        }
        if (one.effectiveFrom < import.edition.effectiveFrom && !one.repealedOn &&
            (!earlier || one.effectiveFrom > earlier->effectiveFrom))
            earlier = &one;
    }
    if (!earlier)
        return {};
    const Date from = import.edition.effectiveFrom;
    import.replaces = earlier->effectiveFrom;
    if (from < today)
        import.remarks << discretion_remarks::endsDatedBack(edition_reach::of(db, *earlier, from),
                                                            earlier->name, from);
    return {};
}

/// A window that nobody said is taken to be the usual one, and is said.
template <class Edition>
void assumeWindow(ListImport<Edition> &import, const ListImportOptions &options, int months)
{
    if (!options.windowMonths)
        import.assumed << DiscretionListsText::tr("How far back earlier cases count was not said: "
                                                  "%n month(s) are assumed.",
                                                  nullptr, months);
}

// Benchmarks.

Result<BenchmarkImport> planBenchmarks(const Database &db, const ReadFile<BenchmarkCells> &file,
                                       const QString &path, const ListImportOptions &options,
                                       Date today)
{
    BenchmarkImport import{.fileHash = file.hash,
                           .table = file.table,
                           .ignoredColumns = file.ignored,
                           .absentColumns = file.absent};
    BenchmarkSet &set = import.edition;
    if (const Result<> head = setHead(set, path, options, today); !head)
        return head.error();
    set.level = options.level;
    set.model = options.model;
    set.windowMonths = options.windowMonths.value_or(set.windowMonths);
    assumeWindow(import, options, set.windowMonths);
    set.wholeYuan = options.wholeYuan;
    set.lowShare = options.lowShare;
    for (const RowNote &error : file.errors)
        addErrors(import, {error});
    const KnownMatters matters(db);
    QHash<QString, qint64> seen;
    for (const auto &[number, cells] : file.rows) {
        BenchmarkReading reading =
            readBenchmark(cells, static_cast<int>(set.rows.size()) + 1, number);
        reading.errors << matterOf(matters, cells.matter, cells.violation, number, import);
        const QString key = keyOf(reading.row);
        if (reading.errors.isEmpty() && seen.contains(key))
            reading.errors << RowNote{
                number, DiscretionListsText::tr("Tier"),
                DiscretionListsText::tr("Row %1 is for the same tier of the same matter and party "
                                        "already.")
                    .arg(seen.value(key))};
        if (reading.errors.isEmpty()) {
            seen.insert(key, number);
            import.judged += judgedWords(reading.row.condition).isEmpty() ? 0 : 1;
            set.rows << reading.row;
        } else {
            addErrors(import, reading.errors);
        }
    }
    set.rowCount = static_cast<int>(set.rows.size());
    import.remarks = reviewed(set);
    import.remarks << discretion_remarks::ended(set.repealedOn, today)
                   << discretion_remarks::uncovered(db, set);
    const Result<> fits = checkEdition<BenchmarkSet>(
        db, benchmark_store::all(db), import, today, [&](const BenchmarkSet &one) {
            return benchmark_store::rows(db, one.id) == set.rows && one.level == set.level &&
                   one.model == set.model && one.windowMonths == set.windowMonths;
        });
    if (!fits)
        return fits.error();
    return import;
}

template <class Edition, class Rows>
Result<> recordRows(const Database &db, const Session &session, QLatin1StringView kind,
                    const ListImport<Edition> &import, const Rows &rows)
{
    for (qsizetype begin = 0; begin < rows.size(); begin += rowsInAnAct) {
        QJsonArray part;
        for (const auto &row : rows.sliced(begin, std::min(rowsInAnAct, rows.size() - begin))) {
            QJsonObject cells = jsonOf(row.cells);
            cells.insert(u"place"_s, row.place);
            part << cells;
        }
        const Result<> recorded = office::append(db, session, duties::matters, kind,
                                                 {{u"edition"_s, jsonOf(import.edition)},
                                                  {u"sha256"_s, import.fileHash},
                                                  {u"cells"_s, part}});
        if (!recorded)
            return recorded;
    }
    return {};
}

// Exemptions.

Result<ExemptionImport> planExemptions(const Database &db, const ReadFile<ExemptionCells> &file,
                                       const QString &path, const ListImportOptions &options,
                                       Date today)
{
    ExemptionImport import{.fileHash = file.hash,
                           .table = file.table,
                           .ignoredColumns = file.ignored,
                           .absentColumns = file.absent};
    ExemptionList &list = import.edition;
    if (const Result<> head = setHead(list, path, options, today); !head)
        return head.error();
    list.batch = options.batch.trimmed();
    list.windowMonths = options.windowMonths.value_or(24);
    assumeWindow(import, options, list.windowMonths);
    import.assumed << (list.needsCommitment
                           ? DiscretionListsText::tr("A commitment letter is asked for before "
                                                     "anybody is exempted.")
                           : DiscretionListsText::tr("No commitment letter is asked for."));
    list.basis = options.basis;
    list.countsWarnings = options.countsWarnings;
    list.needsCommitment = options.needsCommitment;
    for (const RowNote &error : file.errors)
        addErrors(import, {error});
    const KnownMatters matters(db);
    QHash<QString, qint64> seen;
    for (const auto &[number, cells] : file.rows) {
        ExemptionReading reading =
            readExemption(cells, static_cast<int>(list.items.size()) + 1, number);
        reading.errors << matterOf(matters, cells.matter, cells.item, number, import);
        const QString key =
            searchForm(cells.source + u'\n' + cells.item + u'\n' + cells.conditions);
        if (reading.errors.isEmpty() && seen.contains(key))
            reading.errors << RowNote{
                number, DiscretionListsText::tr("Item"),
                DiscretionListsText::tr("Row %1 says the same already.").arg(seen.value(key))};
        if (!reading.errors.isEmpty()) {
            addErrors(import, reading.errors);
            continue;
        }
        seen.insert(key, number);
        const QStringList words = judgedWords(reading.item.condition);
        import.judged += words.isEmpty() ? 0 : 1;
        for (const QString &one : words)
            import.remarks << SetRemark{
                SetRemark::Kind::Judgement, reading.item.place,
                DiscretionListsText::tr("“%1”: a person must judge “%2”.").arg(cells.item, one)};
        list.items << reading.item;
    }
    list.itemCount = static_cast<int>(list.items.size());
    import.remarks << discretion_remarks::ended(list.repealedOn, today);
    const Result<> fits = checkEdition<ExemptionList>(
        db, exemption_store::all(db), import, today, [&](const ExemptionList &one) {
            return exemption_store::items(db, one.id) == list.items &&
                   one.windowMonths == list.windowMonths && one.basis == list.basis;
        });
    if (!fits)
        return fits.error();
    return import;
}

template <class Import> bool mayStore(const Import &import, const ListImportOptions &options)
{
    const bool good = import.isGood() || options.goodRowsOnly;
    return good && !import.isKnown;
}

} // namespace

Result<TableInfo> headerOf(const QString &path, const ListImportOptions &options)
{
    return readTable(path,
                     {.encoding = options.encoding,
                      .separator = {},
                      .sheet = options.sheet,
                      .isHeader =
                          [](const QStringList &cells) {
                              return std::count_if(cells.begin(), cells.end(),
                                                   [](const QString &cell) {
                                                       return !cell.isEmpty();
                                                   }) >= fewestHeaders;
                          }},
                     {[](const TableInfo &) { return false; }, {}, {}});
}

Result<BenchmarkImport> previewBenchmarks(Database &db, const Session &session, const QString &path,
                                          const ListImportOptions &options)
{
    const auto file = readFile<BenchmarkCells>(path, benchmarkColumns(), options);
    if (!file)
        return file.error();
    return office::readOnBehalf(db, session, "preview_benchmarks"_L1, duties::matters, [&]() {
        return planBenchmarks(db, *file, path, options, session.today);
    });
}

Result<BenchmarkImport> importBenchmarks(Database &db, const Session &session, const QString &path,
                                         const ListImportOptions &options)
{
    const auto file = readFile<BenchmarkCells>(path, benchmarkColumns(), options);
    if (!file)
        return file.error();
    return office::onBehalf(
        db, session, "import_benchmarks"_L1, duties::matters, [&]() -> Result<BenchmarkImport> {
            organisation_store::lock(db);
            Result<BenchmarkImport> import =
                planBenchmarks(db, *file, path, options, session.today);
            if (!import || !mayStore(*import, options) || import->edition.rows.isEmpty())
                return import;
            import->edition.id = BenchmarkSetId::create();
            benchmark_store::insert(db, import->edition);
            if (const Result<> recorded = recordRows(db, session, "office.benchmarks_imported"_L1,
                                                     *import, import->edition.rows);
                !recorded)
                return recorded.error();
            import->stored = true;
            return import;
        });
}

Result<ExemptionImport> previewExemptions(Database &db, const Session &session, const QString &path,
                                          const ListImportOptions &options)
{
    const auto file = readFile<ExemptionCells>(path, exemptionColumns(), options);
    if (!file)
        return file.error();
    return office::readOnBehalf(db, session, "preview_exemptions"_L1, duties::matters, [&]() {
        return planExemptions(db, *file, path, options, session.today);
    });
}

Result<ExemptionImport> importExemptions(Database &db, const Session &session, const QString &path,
                                         const ListImportOptions &options)
{
    const auto file = readFile<ExemptionCells>(path, exemptionColumns(), options);
    if (!file)
        return file.error();
    return office::onBehalf(
        db, session, "import_exemptions"_L1, duties::matters, [&]() -> Result<ExemptionImport> {
            organisation_store::lock(db);
            Result<ExemptionImport> import =
                planExemptions(db, *file, path, options, session.today);
            if (!import || !mayStore(*import, options) || import->edition.items.isEmpty())
                return import;
            import->edition.id = ExemptionListId::create();
            exemption_store::insert(db, import->edition);
            if (const Result<> recorded = recordRows(db, session, "office.exemptions_imported"_L1,
                                                     *import, import->edition.items);
                !recorded)
                return recorded.error();
            import->stored = true;
            return import;
        });
}

} // namespace anjuan::discretion_lists
