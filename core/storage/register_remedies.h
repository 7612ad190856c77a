// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"

namespace anjuan {

class Database;

/// The remedies and applications of each case. Within a transaction only; throws SqlError.
namespace register_remedies {

/// There are few at a time: they are written anew.
void write(const Database &db, qint64 entry, const std::vector<RemedyRow> &remedies);
std::vector<RemedyRow> stored(const Database &db, qint64 entry);

} // namespace register_remedies

} // namespace anjuan
