// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"
#include "core/storage/database.h"

#include <map>

namespace anjuan {

/// The law, the calendar and the bureau's settings as the database has them. Read once and kept:
/// read it again after somebody changed settings or holidays. A value; rules it hands out live as
/// long as it does.
class Rulebook {
public:
    /// Within no transaction. Without settings in the database, those a new bureau starts with.
    static Result<Rulebook> load(const Database &db);
    /// The same within a transaction. Throws SqlError.
    static Result<Rulebook> in(const Database &db);
    /// The same law and settings with another calendar.
    Rulebook with(const Calendar &calendar) const;

    /// The rules for something done on `day`: the settings in force then, or the first there are.
    Rules on(Date day) const;
    const Law &law() const { return m_law; }
    const Calendar &calendar() const { return m_calendar; }

private:
    Law m_law;
    Calendar m_calendar;
    std::map<Date, BureauSettings> m_settings; ///< by date of effect, never empty
};

} // namespace anjuan
