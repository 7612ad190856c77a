// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rulebook.h"

#include "core/services/settings.h"

#include "core/domain/casework/case_file.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void lower(std::optional<Money> &limit, const std::optional<Money> &other)
{
    if (other && (!limit || *other < *limit))
        limit = other;
}

/// What either of the two sends to review.
BureauSettings::LegalityReview joined(BureauSettings::LegalityReview one,
                                      const BureauSettings::LegalityReview &other)
{
    one.everyDecision |= other.everyDecision;
    one.afterHearing |= other.afterHearing;
    one.deprivation |= other.deprivation;
    one.mitigation |= other.mitigation;
    one.exemption |= other.exemption;
    one.transfer |= other.transfer;
    one.withdrawal |= other.withdrawal;
    one.secondReviewer |= other.secondReviewer;
    one.reviewers = std::max(one.reviewers, other.reviewers);
    lower(one.fineFrom, other.fineFrom);
    lower(one.confiscationFrom, other.confiscationFrom);
    lower(one.secondReviewerFrom, other.secondReviewerFrom);
    for (const QString &matter : other.matters)
        if (!one.matters.contains(matter))
            one.matters << matter;
    return one;
}

} // namespace

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
    book.joinReviews();
    return book;
}

Rulebook Rulebook::with(const Calendar &calendar) const
{
    Rulebook other = *this;
    other.m_calendar = calendar;
    return other;
}

Rulebook::Editions::const_iterator Rulebook::inForce(Date day) const
{
    const auto after = m_settings.upper_bound(day);
    return after == m_settings.begin() ? after : std::prev(after);
}

void Rulebook::joinReviews()
{
    for (auto first = m_settings.begin(); first != m_settings.end(); ++first) {
        BureauSettings::LegalityReview reviews = first->second.legalityReview;
        for (auto later = std::next(first); later != m_settings.end(); ++later) {
            reviews = joined(std::move(reviews), later->second.legalityReview);
            if (reviews == later->second.legalityReview)
                continue;
            BureauSettings settings = later->second;
            settings.legalityReview = reviews;
            m_joined.emplace(std::pair(first->first, later->first), std::move(settings));
        }
    }
}

Rules Rulebook::on(Date day) const
{
    return {m_law, m_calendar, inForce(day)->second, m_settings.begin()->first};
}

Rules Rulebook::of(const CaseFile &file, Date day) const
{
    Date told = day; // the day before: an edition may have begun after the notice of that day
    for (const Notice *notice : file.notices())
        told = std::min(told, notice->day - Days(1));
    const auto strict = m_joined.find({inForce(told)->first, inForce(day)->first});
    if (strict == m_joined.end())
        return on(day);
    return {m_law, m_calendar, strict->second, m_settings.begin()->first};
}

} // namespace anjuan
