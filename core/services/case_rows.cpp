// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_rows.h"

#include "core/storage/ledger.h"
#include "core/storage/register_goods.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

namespace anjuan::case_rows {

namespace {

struct CaseRowsText {
    Q_DECLARE_TR_FUNCTIONS(CaseRowsText)
};

} // namespace

Rules rulesOf(const CaseFile &file, const Rulebook &book)
{
    return book.on(file.entries.empty() ? Date(1990, 1, 1)
                                        : dayInChina(file.entries.back().act.recordedAt));
}

Result<qint64> remake(const Database &db, const Rulebook &book, Date from, Date to,
                      const Progress &progress)
{
    const std::vector<qint64> entries = register_store::touching(db, from, to);
    const auto total = static_cast<qint64>(entries.size());
    qint64 done = 0;
    for (qint64 entry : entries) {
        // Before the acts are read: whoever records in this case now waits, or is waited for.
        register_store::lock(db, entry);
        const std::optional<RegisterRows> before = register_store::stored(db, entry);
        if (!before)
            continue;
        const CaseFile file = fold(ledger::acts(db, before->row.id));
        register_store::write(db, entry, before, rowsOf(file, rulesOf(file, book)), {});
        if (hasGoods(file))
            register_goods::write(db, entry, false, file, rulesOf(file, book));
        if (progress && !progress(++done, total))
            return refused(CaseRowsText::tr("Stopped; nothing was changed."));
    }
    return total;
}

} // namespace anjuan::case_rows
