// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QByteArray>

namespace anjuan {

class Database;

/// What helps whoever looks for a fault and says nothing of anybody: versions, the steps of the
/// schema, hashes of settings, counts, and the end of the office log by kinds alone. No name, no
/// text, no number and no path of anybody is in it; it can be read before it is handed on.
namespace diagnosis {

/// As JSON, laid out for reading. Needs no account: nothing of it is anybody's.
Result<QByteArray> report(Database &db, const QString &program, Moment now);
/// Writes it to `path`, over what stood there.
Result<> write(Database &db, const QString &program, Moment now, const QString &path);

} // namespace diagnosis
} // namespace anjuan
