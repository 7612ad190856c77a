// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rulebook.h"

#include "core/services/settings.h"

namespace anjuan {

using namespace Qt::StringLiterals;

Result<Rulebook> Rulebook::load(const Database &db)
{
    return db.read([&]() -> Result<Rulebook> { return in(db); });
}

Result<Rulebook> Rulebook::in(const Database &db)
{
    Rulebook book;
    const Result<Law> law = Law::shipped();
    if (!law)
        return law.error();
    book.m_law = *law;
    const Result<Calendar> calendar = settings::calendarInForce(db);
    if (!calendar)
        return calendar.error();
    book.m_calendar = *calendar;
    for (const SettingsEdition &edition : settings_store::editions(db, u"bureau"_s)) {
        const Result<BureauSettings> settings = BureauSettings::parse(edition.content, u"bureau"_s);
        if (!settings)
            return settings.error();
        book.m_settings.insert_or_assign(edition.effectiveOn, *settings);
    }
    if (book.m_settings.empty()) {
        const Result<BureauSettings> shipped = BureauSettings::shipped();
        if (!shipped)
            return shipped.error();
        book.m_settings.emplace(Date(1990, 1, 1), *shipped);
    }
    return book;
}

Rulebook Rulebook::with(const Calendar &calendar) const
{
    Rulebook other = *this;
    other.m_calendar = calendar;
    return other;
}

Rules Rulebook::on(Date day) const
{
    auto after = m_settings.upper_bound(day);
    const auto inForce = after == m_settings.begin() ? after : std::prev(after);
    return {m_law, m_calendar, inForce->second, m_settings.begin()->first};
}

} // namespace anjuan
