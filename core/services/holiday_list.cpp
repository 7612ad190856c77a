// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/holiday_list.h"

#include "core/base/strict_json.h"
#include "core/domain/calendar/calendar.h"
#include "core/domain/discretion/list_columns.h"
#include "core/domain/entry/written_values.h"
#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace anjuan::holiday_list {

using namespace Qt::StringLiterals;

namespace {

struct HolidayListText {
    Q_DECLARE_TR_FUNCTIONS(HolidayListText)
};

constexpr qsizetype mostFaults = 20;
constexpr int longestSpan = 31; // days

const std::vector<ListColumn> &holidayColumns()
{
    static const std::vector<ListColumn> known{
        {u"from"_s, {u"日期"_s, u"开始"_s, u"开始日期"_s, u"起"_s, u"date"_s, u"from"_s}, true},
        {u"to"_s, {u"结束"_s, u"结束日期"_s, u"止"_s, u"to"_s}},
        {u"kind"_s, {u"类型"_s, u"类别"_s, u"安排"_s, u"kind"_s, u"type"_s}, true},
        {u"name"_s, {u"名称"_s, u"节日"_s, u"节假日"_s, u"name"_s, u"holiday"_s}},
        {u"year"_s, {u"年度"_s, u"年份"_s, u"year"_s}},
        {u"notice"_s, {u"通知"_s, u"通知文号"_s, u"依据"_s, u"notice"_s}},
    };
    return known;
}

/// Days off or worked weekends; nothing for any other word, nor for 调休, which people write for
/// both.
std::optional<bool> isOff(const QString &word)
{
    const QString text = word.trimmed().toLower();
    for (const QString &off : {u"放假"_s, u"休"_s, u"休息"_s, u"假"_s, u"节假日"_s, u"day_off"_s,
                               u"off"_s, u"holiday"_s})
        if (text == off)
            return true;
    for (const QString &worked : {u"上班"_s, u"班"_s, u"调休上班"_s, u"补班"_s, u"工作日"_s,
                                  u"working_day"_s, u"work"_s, u"worked"_s})
        if (text == worked)
            return false;
    return {};
}

QString inEnglish(const QString &name)
{
    static const std::pair<QString, QString> known[] = {
        {u"元旦"_s, u"New Year's Day"_s},       {u"春节"_s, u"Spring Festival"_s},
        {u"清明"_s, u"Qingming Festival"_s},    {u"劳动"_s, u"Labour Day"_s},
        {u"端午"_s, u"Dragon Boat Festival"_s}, {u"国庆"_s, u"National Day"_s},
        {u"中秋"_s, u"Mid-Autumn Festival"_s}};
    for (const auto &[part, english] : known)
        if (name.contains(part))
            return english;
    return name;
}

struct ListedDay {
    bool off = true;
    QString name{};
    std::optional<int> year{};
    qint64 row = 0;
};

class HolidayRows {
public:
    void setColumns(const ListColumns &columns) { m_columns = columns; }

    void take(const TableRow &row)
    {
        if (!row.problem.isEmpty())
            return fault(row.number, row.problem);
        const auto cell = [&](const QString &key) { return m_columns.cell(row.cells, key); };
        const std::optional<Date> from = dayIn(row.number, cell(u"from"_s));
        const QString last = cell(u"to"_s);
        const std::optional<Date> to = last.trimmed().isEmpty() ? from : dayIn(row.number, last);
        const std::optional<bool> off = isOff(cell(u"kind"_s));
        if (!off)
            fault(row.number, HolidayListText::tr("“%1” is neither a day off (放假) nor a worked "
                                                  "day (上班).")
                                  .arg(cell(u"kind"_s).left(40)));
        std::optional<int> year;
        if (const QString text = cell(u"year"_s).remove(u'年').trimmed(); !text.isEmpty()) {
            bool good = false;
            year = text.toInt(&good);
            if (!good || *year < Calendar::firstYear || *year > Calendar::lastYear)
                fault(row.number, HolidayListText::tr("“%1” is no year.").arg(text.left(40)));
        }
        if (const QString notice = cell(u"notice"_s).trimmed();
            !notice.isEmpty() && !m_notices.contains(notice))
            m_notices << notice;
        if (!from || !to || !off)
            return;
        if (*to < *from || *to - *from >= Days(longestSpan))
            return fault(row.number, HolidayListText::tr("It lasts from %1 to %2, which cannot be.")
                                         .arg(toIso(*from), toIso(*to)));
        for (Date day = *from; day <= *to; day += Days(1))
            add(day, {*off, cell(u"name"_s).trimmed(), year, row.number});
    }

    Result<QByteArray> json(const QString &file) const
    {
        if (m_faultCount > 0)
            return refused(HolidayListText::tr("%1 cannot be taken over:").arg(file) + u'\n' +
                           m_faults.join(u'\n'));
        if (m_days.empty())
            return refused(HolidayListText::tr("%1 has no row below its header.").arg(file));
        std::map<int, QJsonArray> holidays, worked;
        for (auto day = m_days.begin(); day != m_days.end();) {
            if (!day->second.off) {
                worked[yearOf(day->first, day->second)].append(toIso(day->first));
                ++day;
                continue;
            }
            auto last = day;
            for (auto next = std::next(day);
                 next != m_days.end() && next->first == last->first + Days(1) && next->second.off &&
                 next->second.name == day->second.name;
                 ++next)
                last = next;
            const QString name = day->second.name.isEmpty() ? u"放假"_s : day->second.name;
            holidays[yearOf(last->first, day->second)].append(
                QJsonObject{{u"name"_s, name},
                            {u"name_en"_s, inEnglish(name)},
                            {u"from"_s, toIso(day->first)},
                            {u"to"_s, toIso(last->first)}});
            day = std::next(last);
        }
        QJsonArray years;
        for (const auto &[year, days] : worked)
            holidays.try_emplace(year);
        for (const auto &[year, days] : holidays)
            years.append(QJsonObject{
                {u"year"_s, year},
                {u"notices"_s,
                 QJsonArray::fromStringList(m_notices.isEmpty() ? QStringList{file} : m_notices)},
                {u"notice_verified"_s, false},
                {u"holidays"_s, days},
                {u"working_days"_s, worked.contains(year) ? worked.at(year) : QJsonArray()}});
        return QJsonDocument(QJsonObject{{u"years"_s, years}}).toJson();
    }

private:
    void fault(qint64 row, const QString &text)
    {
        if (++m_faultCount <= mostFaults)
            m_faults << HolidayListText::tr("Row %1: %2").arg(row).arg(text);
    }

    std::optional<Date> dayIn(qint64 row, const QString &text)
    {
        const Result<std::optional<WrittenDay>> day = readDay(text);
        if (day && *day)
            return (*day)->day;
        fault(row, day ? HolidayListText::tr("The day is missing.")
                       : HolidayListText::tr("The day “%1” cannot be read: %2")
                             .arg(text.left(40), day.error().text));
        return {};
    }

    void add(Date day, const ListedDay &listed)
    {
        const auto weekday = day.day_of_week().as_number();
        if (!listed.off && weekday != 0 && weekday != 6)
            return fault(listed.row,
                         HolidayListText::tr("%1 is neither a Saturday nor a Sunday, so it cannot "
                                             "be a made-up working day.")
                             .arg(toIso(day)));
        const auto [place, isNew] = m_days.try_emplace(day, listed);
        if (!isNew)
            fault(listed.row, HolidayListText::tr("%1 stands in row %2 already.")
                                  .arg(toIso(day))
                                  .arg(place->second.row));
    }

    /// The notice of which year names the day: one of a December may be the next year's.
    int yearOf(Date day, const ListedDay &listed) const
    {
        if (listed.year)
            return *listed.year;
        const int year = day.year();
        if (day.month() != 12)
            return year;
        const bool isAlone = std::all_of(m_days.begin(), m_days.end(), [&](const auto &other) {
            return other.first.year() != year || other.first.month() == 12;
        });
        const bool hasNext = std::any_of(m_days.begin(), m_days.end(), [&](const auto &other) {
            return other.first.year() == year + 1;
        });
        return isAlone && hasNext ? year + 1 : year;
    }

    ListColumns m_columns{};
    std::map<Date, ListedDay> m_days{};
    QStringList m_notices{};
    QStringList m_faults{};
    qsizetype m_faultCount = 0;
};

} // namespace

Result<QByteArray> read(QIODevice &file, const QString &name)
{
    QByteArray begin = file.peek(64);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    if (begin.trimmed().startsWith('{')) {
        if (file.size() > strict_json::largestText)
            return refused(HolidayListText::tr("%1 is too large.").arg(name));
        return file.readAll();
    }
    HolidayRows rows;
    Result<> columnsGood;
    TableOptions how;
    how.isHeader = [](const QStringList &cells) {
        return isListHeader(holidayColumns(), cells, {});
    };
    const auto takeHeader = [&](const TableInfo &info) {
        const Result<ListColumns> found = findColumns(holidayColumns(), info.header, {});
        if (found)
            rows.setColumns(*found);
        else
            columnsGood = found.error();
        return bool(found);
    };
    const auto takeRow = [&](const TableRow &row) {
        rows.take(row);
        return true;
    };
    const Result<TableInfo> info = readTable(file, how, {takeHeader, takeRow, {}});
    if (!info)
        return info.error();
    if (!columnsGood)
        return columnsGood.error();
    return rows.json(name);
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return refused(HolidayListText::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    return read(file, name);
}

} // namespace anjuan::holiday_list
