// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/publicity.h"

#include <QList>
#include <utility>
#include <vector>

namespace anjuan {

class Database;

/// The way of decisions to the public, as it follows from the acts, whatever the day.
namespace register_publicity {

/// `isNew`: nothing is stored of the case yet.
void write(const Database &db, qint64 entry, bool isNew, const std::optional<Publicity> &publicity);
void clear(const Database &db);
std::optional<Publicity> stored(const Database &db, qint64 entry);
/// Of those of these cases that have one, in the order of the entries; at most
/// list_store::mostAtOnce() of them.
std::vector<std::pair<qint64, Publicity>> of(const Database &db, const QList<qint64> &entries);

} // namespace register_publicity

} // namespace anjuan
