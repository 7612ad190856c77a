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
    /// The rules for an act of that case done on `day`. A review that was owed when the party was
    /// told of the penalty stays owed: of all editions in force since then the strictest counts.
    Rules of(const CaseFile &file, Date day) const;
    const Law &law() const { return m_law; }
    const Calendar &calendar() const { return m_calendar; }

private:
    using Editions = std::map<Date, BureauSettings>;

    Editions::const_iterator inForce(Date day) const;
    void joinReviews();

    Law m_law;
    Calendar m_calendar;
    Editions m_settings; ///< by date of effect, never empty
    /// By the dates of two editions: the later one with the reviews that any since the earlier one
    /// wants.
    std::map<std::pair<Date, Date>, BureauSettings> m_joined;
};

} // namespace anjuan
