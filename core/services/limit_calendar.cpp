// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/limit_calendar.h"

#include "core/base/case_link.h"
#include "core/exchange/ics_writer.h"

#include <QCoreApplication>

namespace anjuan::limit_calendar {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(LimitCalendarText)
};

constexpr int pastDays = 3660;
constexpr int futureDays = 3660;

QString uidOf(CaseId id, const QString &rule, int act)
{
    return u"%1-%2-%3@anjuan"_s.arg(id.toString(), rule, QString::number(act));
}

CalendarDay entry(CaseId id, const QString &rule, int act, Date due, const QString &limit,
                  const QString &number, bool isProvisional, const QString &article)
{
    QStringList notes;
    if (!article.isEmpty())
        notes << article;
    if (isProvisional)
        notes << CalendarText::tr("Provisional: the holidays of that year are not published yet.");
    return {.uid = uidOf(id, rule, act),
            .day = due,
            .summary = number.isEmpty()
                           ? limit
                           : CalendarText::tr("%1 · %2", "a limit and the number of its case")
                                 .arg(limit, number),
            .description = notes.join(u'\n'),
            .url = CaseLink{id, 0}.toString()};
}

Result<QByteArray> written(const std::vector<CalendarDay> &days, const QString &name, Moment now)
{
    if (days.empty())
        return refused(CalendarText::tr("No time limit is open: there is nothing to export."));
    return icsOf(days, name, now);
}

} // namespace

Result<QByteArray> mine(Database &db, const Session &session, const Rulebook &book)
{
    const Result<std::vector<Duty>> open = workbench::limitsBetween(
        db, session, book, session.today - Days(pastDays), session.today + Days(futureDays));
    if (!open)
        return open.error();
    std::vector<CalendarDay> days;
    for (const Duty &duty : *open)
        if (duty.due)
            days.push_back(entry(duty.id, duty.rule, duty.act, *duty.due, duty.what, duty.number,
                                 duty.provisional, {}));
    return written(days, CalendarText::tr("Anjuan: limits of %1").arg(session.actor.name),
                   session.now);
}

Result<QByteArray> ofCase(const Session &session, const CaseView &view,
                          const std::vector<Limit> &limits)
{
    std::vector<CalendarDay> days;
    for (const Limit &limit : limits)
        if (limit.state == Limit::State::Running || limit.state == Limit::State::Overdue)
            days.push_back(entry(view.row.id, limit.rule, limit.act, limit.due, limit.name,
                                 view.row.number(), limit.provisional, limit.article));
    return written(days, CalendarText::tr("Anjuan: limits of %1").arg(view.row.number()),
                   session.now);
}

} // namespace anjuan::limit_calendar
