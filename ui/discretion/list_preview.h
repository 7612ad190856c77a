// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion_lists.h"

namespace anjuan {

struct Seat;

/// What a file of benchmarks or of exemptions holds, in words, and what was or would be done with
/// it.
struct ListPreview {
    enum class What { Benchmarks, Exemptions };

    TableInfo table{};
    QStringList ignored{};
    QStringList absent{};
    QStringList assumed{};
    QList<RowNote> errors{};
    qint64 wrongRows = 0;
    QList<SetRemark> remarks{};
    int judged = 0;
    int goodRows = 0;
    QStringList unmatched{};
    std::optional<Date> replaces{};
    bool isKnown = false;
    bool stored = false;
    QList<QStringList> rows{}; ///< the good ones, as they are understood
};

/// Reads the file, and with `store` takes it over.
Result<ListPreview> readList(Seat &seat, ListPreview::What what, const QString &path,
                             const ListImportOptions &how, bool store);

} // namespace anjuan
