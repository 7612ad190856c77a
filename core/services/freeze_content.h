// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_place.h"
#include "core/storage/freeze_store.h"

#include <map>

namespace anjuan {

/// What a freeze holds, read back.
struct FrozenFigures {
    struct Figure {
        std::optional<qint64> value{};
        int places = 0;
        std::map<qint64, qint64> cases{}; ///< what each adds, by entry
    };
    std::map<QString, Figure> figures{};
    std::map<qint64, CaseHead> heads{}; ///< by entry
    Moment cutOff{};
};

/// The bytes of a freeze: the same records and the same cut-off give the same, in every language
/// and on every database.
namespace freeze_content {

/// Of what is counted at `place`; the heads of the cases come from `db`. Within a transaction;
/// throws SqlError.
QByteArray made(const Database &db, const FigurePlace &place, const StatisticsQuery &query);
Result<FrozenFigures> read(const QByteArray &content);

} // namespace freeze_content

} // namespace anjuan
