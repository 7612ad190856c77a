// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"

#include "core/base/strict_json.h"
#include "core/domain/calendar/json_date.h"

#include <QFile>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

const Date firstDay(Calendar::firstYear, 1, 1);
const Date lastDay(Calendar::lastYear, 12, 31);

bool isWeekend(Date day)
{
    const auto weekday = day.day_of_week().as_number();
    return weekday == 0 || weekday == 6;
}

/// A notice speaks of its year, and of the December before it.
bool belongsTo(int year, Date day)
{
    return day.year() == year || (day.year() == year - 1 && day.month() == 12);
}

Holiday readHoliday(JsonFields &fields, int year)
{
    const Holiday holiday{{fields.text("name"_L1), fields.text("name_en"_L1)},
                          readDate(fields, "from"_L1),
                          readDate(fields, "to"_L1)};
    constexpr int longest = 31;
    if (!belongsTo(year, holiday.from) || !belongsTo(year, holiday.to))
        fields.fault(CalendarText::tr("The holiday lies outside the year %1.").arg(year));
    else if (holiday.to < holiday.from)
        fields.fault(CalendarText::tr("The holiday ends before it begins."));
    else if (holiday.to - holiday.from >= Days(longest))
        fields.fault(
            CalendarText::tr("A holiday of more than %1 days is not credible.").arg(longest));
    fields.close();
    return holiday;
}

void checkWorkingDays(JsonFields &fields, HolidayTable &table)
{
    for (std::size_t i = 0; i < table.workingDays.size(); ++i) {
        const Date day = table.workingDays[i];
        const QString place = u"working_days[%1]"_s.arg(i);
        if (!belongsTo(table.year, day))
            fields.fault(place, CalendarText::tr("%1 lies outside the year %2.")
                                    .arg(toIso(day), QString::number(table.year)));
        if (!isWeekend(day))
            fields.fault(place, CalendarText::tr("%1 is neither a Saturday nor a Sunday, so it "
                                                 "cannot be a made-up working day.")
                                    .arg(toIso(day)));
        for (const Holiday &holiday : table.holidays)
            if (holiday.contains(day))
                fields.fault(place, CalendarText::tr("%1 is named both as a holiday and as a "
                                                     "working day.")
                                        .arg(toIso(day)));
        if (std::find(table.workingDays.begin(), table.workingDays.begin() + qsizetype(i), day) !=
            table.workingDays.begin() + qsizetype(i))
            fields.fault(place, CalendarText::tr("%1 is named twice.").arg(toIso(day)));
    }
    std::sort(table.workingDays.begin(), table.workingDays.end());
}

HolidayTable readTable(JsonFields &fields)
{
    HolidayTable table;
    table.year =
        static_cast<int>(fields.integer("year"_L1, Calendar::firstYear, Calendar::lastYear));
    table.notices = fields.texts("notices"_L1);
    if (table.notices.isEmpty())
        fields.fault(u"notices"_s, CalendarText::tr("The notice must be named."));
    table.noticeVerified = fields.flag("notice_verified"_L1);
    for (JsonFields &holiday : fields.objects("holidays"_L1))
        table.holidays.push_back(readHoliday(holiday, table.year));
    if (table.holidays.empty())
        fields.fault(u"holidays"_s,
                     CalendarText::tr("A year without any holiday is not credible."));
    std::sort(table.holidays.begin(), table.holidays.end(),
              [](const Holiday &a, const Holiday &b) { return a.from < b.from; });
    for (std::size_t i = 1; i < table.holidays.size(); ++i)
        if (table.holidays[i].from <= table.holidays[i - 1].to)
            fields.fault(
                u"holidays"_s,
                CalendarText::tr("Two holidays overlap on %1.").arg(toIso(table.holidays[i].from)));
    table.workingDays = readDates(fields, "working_days"_L1);
    checkWorkingDays(fields, table);
    fields.close();
    return table;
}

/// Monday to Friday, changed by `years`; a later notice prevails over an earlier one.
bool worked(Date day, const std::map<int, HolidayTable> &years)
{
    for (int year : {day.year() + 1, int(day.year())}) {
        const auto table = years.find(year);
        if (table == years.end())
            continue;
        const auto &madeUp = table->second.workingDays;
        if (std::binary_search(madeUp.begin(), madeUp.end(), day))
            return true;
        for (const Holiday &holiday : table->second.holidays)
            if (holiday.contains(day))
                return false;
    }
    return !isWeekend(day);
}

} // namespace

/// `before[i]` is the number of working days before day i of the covered years, `list` those
/// working days as such indices: together they turn an addition into two look-ups.
struct Calendar::Tables {
    std::map<int, HolidayTable> years;
    std::vector<int> before;
    std::vector<int> list;

    static int indexOf(Date day) { return static_cast<int>((day - firstDay).days()); }
    static bool covers(Date day) { return firstDay <= day && day <= lastDay; }
};

Calendar::Calendar() : Calendar(std::map<int, HolidayTable>()) {}

Calendar::Calendar(std::map<int, HolidayTable> years)
{
    auto tables = std::make_shared<Tables>();
    tables->years = std::move(years);
    const int count = Tables::indexOf(lastDay) + 1;

    // Weekdays first, then what the notices change: the rule of worked(), without looking each of
    // 76 700 days up.
    std::vector<char> isWorked(static_cast<std::size_t>(count));
    const int weekday = firstDay.day_of_week().as_number();
    for (int i = 0; i < count; ++i) {
        const int today = (weekday + i) % 7;
        isWorked[static_cast<std::size_t>(i)] = today != 0 && today != 6;
    }
    const auto settle = [&](Date day) {
        if (Tables::covers(day))
            isWorked[static_cast<std::size_t>(Tables::indexOf(day))] = worked(day, tables->years);
    };
    for (const auto &[year, table] : tables->years) {
        for (const Holiday &holiday : table.holidays)
            for (Date day = holiday.from; day <= holiday.to; day += Days(1))
                settle(day);
        for (Date day : table.workingDays)
            settle(day);
    }

    tables->before.reserve(static_cast<std::size_t>(count) + 1);
    for (int i = 0; i < count; ++i) {
        tables->before.push_back(static_cast<int>(tables->list.size()));
        if (isWorked[static_cast<std::size_t>(i)])
            tables->list.push_back(i);
    }
    tables->before.push_back(static_cast<int>(tables->list.size()));
    m_tables = std::move(tables);
}

Result<std::map<int, HolidayTable>> Calendar::readYears(const QByteArray &file, const QString &name)
{
    return strict_json::read(file, name, [](JsonFields &root) {
        std::map<int, HolidayTable> years;
        for (JsonFields &fields : root.objects("years"_L1)) {
            HolidayTable table = readTable(fields);
            const int year = table.year;
            if (!years.emplace(year, std::move(table)).second)
                fields.fault(u"year"_s, CalendarText::tr("The year %1 is named twice.").arg(year));
        }
        if (years.empty())
            root.fault(u"years"_s, CalendarText::tr("No year is named."));
        return years;
    });
}

Result<Calendar> Calendar::parse(const QByteArray &file, const QString &name)
{
    return Calendar().with(file, name);
}

Result<Calendar> Calendar::shipped()
{
    QFile file(u":/resources/calendar/holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(CalendarText::tr("The program was built without its holiday tables."));
    return parse(file.readAll(), u"holidays.json"_s);
}

Result<Calendar> Calendar::with(const QByteArray &file, const QString &name) const
{
    auto read = readYears(file, name);
    if (!read)
        return read.error();
    std::map<int, HolidayTable> years = std::move(*read);
    years.insert(m_tables->years.begin(), m_tables->years.end()); // keeps what the file has named
    return Calendar(std::move(years));
}

const HolidayTable *Calendar::table(int year) const
{
    const auto found = m_tables->years.find(year);
    return found == m_tables->years.end() ? nullptr : &found->second;
}

std::vector<int> Calendar::years() const
{
    std::vector<int> found;
    for (const auto &[year, table] : m_tables->years)
        found.push_back(year);
    return found;
}

bool Calendar::isWorkingDay(Date day) const
{
    if (!Tables::covers(day))
        return !isWeekend(day);
    const auto index = static_cast<std::size_t>(Tables::indexOf(day));
    return m_tables->before[index + 1] != m_tables->before[index];
}

const Holiday *Calendar::holidayOn(Date day) const
{
    if (isWorkingDay(day))
        return nullptr;
    for (int year : {day.year() + 1, int(day.year())})
        if (const HolidayTable *found = table(year))
            for (const Holiday &holiday : found->holidays)
                if (holiday.contains(day))
                    return &holiday;
    return nullptr;
}

bool Calendar::isMadeUpWorkingDay(Date day) const { return isWeekend(day) && isWorkingDay(day); }

Date Calendar::addWorkingDays(Date day, int count) const
{
    if (count == 0)
        return day;
    if (Tables::covers(day)) {
        const auto index = static_cast<std::size_t>(Tables::indexOf(day));
        const qint64 target = count > 0 ? qint64(m_tables->before[index + 1]) + count - 1
                                        : qint64(m_tables->before[index]) + count;
        if (target >= 0 && target < qint64(m_tables->list.size()))
            return firstDay + Days(m_tables->list[static_cast<std::size_t>(target)]);
    }
    // Outside the covered years there is nothing but weekends, and nobody in a hurry.
    const int step = count > 0 ? 1 : -1;
    for (int left = count; left != 0; left -= isWorkingDay(day) ? step : 0)
        day += Days(step);
    return day;
}

int Calendar::workingDaysBetween(Date from, Date to) const
{
    if (Tables::covers(from) && Tables::covers(to)) {
        const std::vector<int> &before = m_tables->before;
        const auto first = static_cast<std::size_t>(Tables::indexOf(from));
        const auto last = static_cast<std::size_t>(Tables::indexOf(to));
        return from <= to ? before[last + 1] - before[first + 1] : before[last] - before[first];
    }
    int count = 0;
    for (Date day = from; day < to;)
        count += isWorkingDay(day += Days(1)) ? 1 : 0;
    for (Date day = from; day > to;)
        count -= isWorkingDay(day -= Days(1)) ? 1 : 0;
    return count;
}

Date Calendar::workingDayFrom(Date day, bool forward) const
{
    return isWorkingDay(day) ? day : addWorkingDays(day, forward ? 1 : -1);
}

std::vector<const Holiday *> Calendar::holidaysWithin(Date from, Date to) const
{
    std::vector<const Holiday *> found;
    for (int year = from.year(); year <= to.year() + 1; ++year)
        if (const HolidayTable *of = table(year))
            for (const Holiday &holiday : of->holidays)
                if (holiday.from <= to && from <= holiday.to)
                    found.push_back(&holiday);
    return found;
}

std::vector<Date> Calendar::madeUpDaysWithin(Date from, Date to) const
{
    std::vector<Date> found;
    for (int year = from.year(); year <= to.year() + 1; ++year)
        if (const HolidayTable *of = table(year))
            for (Date day : of->workingDays)
                if (from <= day && day <= to && isMadeUpWorkingDay(day))
                    found.push_back(day);
    return found;
}

} // namespace anjuan
