// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace anjuan {

class Database;

using OfficeViewId = Id<struct OfficeViewRecord>;

/// A filter of the list of cases that the bureau keeps for everybody.
struct OfficeView {
    OfficeViewId id{};
    QString name{};
    QJsonObject filter{}; ///< as case_lists::toJson() writes it
    bool isWithdrawn = false;
    int revision = 0;
};

/// The bureau's views as they stand. Within a transaction only; throws SqlError.
namespace view_store {

std::optional<OfficeView> find(const Database &db, OfficeViewId id);
/// All there ever were.
QList<OfficeView> all(const Database &db);
void insert(const Database &db, const OfficeView &view);
/// Takes the place of the one of that key, if it still has the revision before; false where not.
bool update(const Database &db, const OfficeView &view);

} // namespace view_store
} // namespace anjuan
