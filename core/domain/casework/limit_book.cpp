// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/limit_text.h"

#include <algorithm>

namespace anjuan {

Limit *LimitBook::begin(QStringView id, int act, Date start, int excludedDays, int extraDays)
{
    const Rule *rule = m_rules.law.rule(id, start);
    if (!rule)
        return nullptr;
    const BureauSettings &settings = rulesOn(start).settings;
    Term term = termUnder(settings, *rule);
    term.count += extraDays;
    const Reckoning reckoning =
        reckon(start, term, m_rules.calendar, excludedDays, settings.backwardCount);
    return add(*rule, act, start, reckoning);
}

Limit *LimitBook::add(const Rule &rule, int act, Date start, const Reckoning &reckoning)
{
    m_limits.push_back({.rule = rule.id,
                        .name = rule.name.here(),
                        .act = act,
                        .start = start,
                        .due = reckoning.due,
                        .provisional = reckoning.provisional,
                        .arithmetic = reckoning.lines,
                        .article = rule.article,
                        .consequence = rule.consequence.here(),
                        .edition = rule.edition,
                        .verified = rule.verified});
    return &m_limits.back();
}

Limit *LimitBook::addDay(QStringView id, int act, Date start, Date due, const QString &line)
{
    const Rule *rule = m_rules.law.rule(id, start);
    return rule ? add(*rule, act, start, {due, false, {line}}) : nullptr;
}

void LimitBook::settle(Limit *limit, std::optional<Date> metOn, Limit::State past) const
{
    if (!limit)
        return;
    limit->metOn = metOn;
    if (metOn)
        limit->state = *metOn <= limit->due ? Limit::State::Met : Limit::State::MetLate;
    else
        limit->state = m_today > limit->due ? past : Limit::State::Running;
}

void LimitBook::settleWhenOver(Limit *limit) const
{
    if (limit)
        settle(limit, m_today > limit->due ? std::optional(limit->due) : std::nullopt);
}

int LimitBook::excluded(std::vector<Pause> pauses, Date start, Date end) const
{
    std::sort(pauses.begin(), pauses.end(),
              [](const Pause &a, const Pause &b) { return a.from < b.from; });
    int days = 0;
    Date reached = start;
    for (const Pause &pause : pauses) {
        const Date from = std::max(pause.from, reached);
        const Date to = std::min(pause.to.value_or(end), end);
        if (to > from) {
            days += static_cast<int>((to - from).days());
            reached = to;
        }
    }
    return days;
}

void LimitBook::paused(Limit *limit, const std::vector<Pause> &pauses, Date start, Date end,
                       std::optional<Date> metOn, Limit::State past) const
{
    if (!limit)
        return;
    settle(limit, metOn, past);
    bool open = false;
    for (const Pause &pause : pauses) {
        if (pause.to.value_or(end) <= start)
            continue;
        open = open || !pause.to;
        limit->arithmetic << (pause.to ? LimitText::tr("Not counted: %1, %2 to %3.")
                                             .arg(pause.why, toIso(pause.from), toIso(*pause.to))
                                       : LimitText::tr("Not counted: %1, since %2, still lasting.")
                                             .arg(pause.why, toIso(pause.from)));
    }
    if (open && !metOn)
        limit->state = Limit::State::Paused;
}

std::optional<Date> LimitBook::serviceOf(int act) const
{
    const IssuedDocument *document = m_file.document(act);
    return document ? servedOn(*document, m_rules, m_horizon) : std::nullopt;
}

} // namespace anjuan
