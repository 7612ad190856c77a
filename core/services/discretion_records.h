// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"

#include <map>

namespace anjuan {

class Database;

/// The editions of benchmarks and exemption lists for records::compare(): what their acts say and
/// what their tables hold, head and rows by key.
namespace discretion_records {

using Records = std::map<QString, QJsonObject>;

void apply(Records &expected, const Act &act);
/// Within a transaction; throws SqlError.
Records stored(const Database &db);

} // namespace discretion_records
} // namespace anjuan
