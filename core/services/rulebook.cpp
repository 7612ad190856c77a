// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rulebook.h"

#include "core/storage/settings_store.h"

namespace anjuan {

using namespace Qt::StringLiterals;

Result<Rulebook> Rulebook::load(const Database &db)
{
    Rulebook book;
    Result<Law> law = Law::shipped();
    if (!law)
        return law.error();
    book.m_law = *law;
    Result<Calendar> calendar = Calendar::shipped();
    if (!calendar)
        return calendar.error();
    book.m_calendar = *calendar;
    const Result<> read = db.read([&]() -> Result<> {
        for (const SettingsEdition &edition : settings_store::editions(db, u"holidays"_s)) {
            const Result<Calendar> changed = book.m_calendar.with(edition.content, u"holidays"_s);
            if (!changed)
                return changed.error();
            book.m_calendar = *changed;
        }
        for (const SettingsEdition &edition : settings_store::editions(db, u"bureau"_s)) {
            const Result<BureauSettings> settings =
                BureauSettings::parse(edition.content, u"bureau"_s);
            if (!settings)
                return settings.error();
            book.m_settings.insert_or_assign(edition.effectiveOn, *settings);
        }
        return {};
    });
    if (!read)
        return read.error();
    if (book.m_settings.empty()) {
        const Result<BureauSettings> shipped = BureauSettings::shipped();
        if (!shipped)
            return shipped.error();
        book.m_settings.emplace(Date(1990, 1, 1), *shipped);
    }
    return book;
}

Rules Rulebook::on(Date day) const
{
    auto after = m_settings.upper_bound(day);
    const auto inForce = after == m_settings.begin() ? after : std::prev(after);
    return {m_law, m_calendar, inForce->second};
}

} // namespace anjuan
