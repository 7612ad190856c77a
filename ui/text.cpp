// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include "core/domain/calendar/clock.h"
#include "core/domain/casework/act_kinds.h"

#include <QCoreApplication>
#include <QLocale>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ScreenText {
    Q_DECLARE_TR_FUNCTIONS(ScreenText)
};

constexpr int soon = 3; ///< days ahead that call for attention

int daysBetween(Date from, Date to) { return static_cast<int>((to - from).days()); }

} // namespace

QDate toQDate(Date day)
{
    return {static_cast<int>(day.year()), static_cast<int>(day.month()),
            static_cast<int>(day.day())};
}

Date fromQDate(QDate day)
{
    return {static_cast<unsigned short>(day.year()), static_cast<unsigned short>(day.month()),
            static_cast<unsigned short>(day.day())};
}

namespace text {

QString day(Date day) { return toIso(day); }
QString day(const std::optional<Date> &day) { return day ? toIso(*day) : QString(); }

QString moment(Moment moment, Date today)
{
    const QString shown = clockInChina(moment);
    const bool thisYear = shown.left(4) == toIso(today).left(4);
    return thisYear ? shown.sliced(5) : shown;
}

QString amount(Money money)
{
    const QString plain = money.toString();
    QString whole = plain.section(u'.', 0, 0);
    const QString part = plain.section(u'.', 1);
    for (qsizetype place = whole.size() - 3; place > (whole.startsWith(u'-') ? 1 : 0); place -= 3)
        whole.insert(place, u',');
    return part.isEmpty() ? whole : whole + u'.' + part;
}

QString left(Date due, Date today, std::optional<int> workingDays)
{
    const int days = daysBetween(today, due);
    if (days == 0)
        return ScreenText::tr("due today");
    if (days < 0)
        return ScreenText::tr("%n calendar day(s) overdue", nullptr, -days);
    return workingDays ? ScreenText::tr("%n working day(s) left", nullptr, *workingDays)
                       : ScreenText::tr("%n calendar day(s) left", nullptr, days);
}

QString sentence(const Error &error)
{
    if (error.article.isEmpty() || error.text.contains(error.article))
        return error.text;
    return ScreenText::tr("%1 (%2)", "a sentence and its article").arg(error.text, error.article);
}

QString actLabel(const QString &kind)
{
    const ActKind *known = actKind(kind);
    return known ? known->labelHere() : kind;
}

QString limitState(const Limit &limit, Date today)
{
    // Of a limitation nothing is met: the violation was discovered, in time or too late.
    if (limit.rule.startsWith("T03"_L1) && limit.metOn)
        return ScreenText::tr("%1 on %2").arg(stateOf(limit), day(*limit.metOn));
    switch (limit.state) {
    case Limit::State::Running: {
        QString text =
            limit.dueAt
                ? ScreenText::tr("until %1").arg(moment(*limit.dueAt, today))
                : ScreenText::tr("until %1, %2").arg(day(limit.due), left(limit.due, today));
        if (limit.provisional)
            text += u' ' + ScreenText::tr("(provisional)");
        return text;
    }
    case Limit::State::Paused:
        return ScreenText::tr("paused");
    case Limit::State::Met:
        return limit.metOn ? ScreenText::tr("met on %1").arg(day(*limit.metOn))
                           : ScreenText::tr("met");
    case Limit::State::MetLate:
        return limit.metOn ? ScreenText::tr("met late, on %1; it was due on %2")
                                 .arg(day(*limit.metOn), day(limit.due))
                           : ScreenText::tr("met late");
    case Limit::State::Overdue:
        return ScreenText::tr("due on %1, %2").arg(day(limit.due), left(limit.due, today));
    case Limit::State::Expired:
        return ScreenText::tr("ended on %1").arg(day(limit.due));
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(Date due, Date today)
{
    if (due < today)
        return theme::Tone::Bad;
    return daysBetween(today, due) <= soon ? theme::Tone::Warning : theme::Tone::Plain;
}

theme::Tone toneOf(const Limit &limit, Date today)
{
    switch (limit.state) {
    case Limit::State::Running:
        return toneOf(limit.due, today);
    case Limit::State::Paused:
    case Limit::State::Expired:
        return theme::Tone::Quiet;
    case Limit::State::Met:
        return theme::Tone::Good;
    case Limit::State::MetLate:
        return theme::Tone::Warning;
    case Limit::State::Overdue:
        return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace text
} // namespace anjuan
