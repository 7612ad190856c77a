// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/list_preview.h"

#include "core/services/discretion_words.h"
#include "core/services/words.h"
#include "ui/shell/workplace.h"

namespace anjuan {

namespace {

template <class Import> ListPreview previewOf(const Import &import)
{
    return {.table = import.table,
            .ignored = import.ignoredColumns,
            .absent = import.absentColumns,
            .assumed = import.assumed,
            .errors = import.errors,
            .wrongRows = import.wrongRows,
            .remarks = import.remarks,
            .judged = import.judged,
            .unmatched = import.unmatched,
            .replaces = import.replaces,
            .isKnown = import.isKnown,
            .stored = import.stored};
}

} // namespace

Result<ListPreview> readList(Seat &seat, ListPreview::What what, const QString &path,
                             const ListImportOptions &how, bool store)
{
    if (what == ListPreview::What::Benchmarks) {
        const auto import =
            store ? discretion_lists::importBenchmarks(seat.db, seat.session, path, how)
                  : discretion_lists::previewBenchmarks(seat.db, seat.session, path, how);
        if (!import)
            return import.error();
        ListPreview preview = previewOf(*import);
        preview.goodRows = static_cast<int>(import->edition.rows.size());
        for (const BenchmarkRow &row : import->edition.rows)
            preview.rows << QStringList{row.cells.violation, row.tierHere(), row.cells.condition,
                                        discretion_words::amount(row.amount),
                                        discretion_words::factNames(judgedWords(row.condition))};
        return preview;
    }
    const auto import = store
                            ? discretion_lists::importExemptions(seat.db, seat.session, path, how)
                            : discretion_lists::previewExemptions(seat.db, seat.session, path, how);
    if (!import)
        return import.error();
    ListPreview preview = previewOf(*import);
    preview.goodRows = static_cast<int>(import->edition.items.size());
    for (const ExemptionItem &item : import->edition.items)
        preview.rows << QStringList{item.cells.item, wordFor(exemptionKindNames, item.kind),
                                    item.cells.conditions,
                                    discretion_words::factNames(judgedWords(item.condition))};
    return preview;
}

} // namespace anjuan
