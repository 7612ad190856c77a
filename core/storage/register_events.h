// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"

namespace anjuan {

class Database;

/// What happened in the cases and is counted by itself. Within a transaction only; throws SqlError.
namespace register_events {

/// In place of what was stored, unless nothing was (`isNew`). There are few in a case: they are
/// written anew.
void write(const Database &db, qint64 entry, bool isNew, const std::vector<EventRow> &events);
std::vector<EventRow> stored(const Database &db, qint64 entry);
/// The cases in which that began between the two days, both included; each once.
std::vector<CaseId> casesWith(const Database &db, CaseEvent event, Date from, Date to);

} // namespace register_events

} // namespace anjuan
