// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/json_date.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct JsonDateText {
    Q_DECLARE_TR_FUNCTIONS(JsonDateText)
};

Date dayIn(JsonFields &fields, const QString &place, const QString &text)
{
    if (const auto day = parseDate(text))
        return *day;
    fields.fault(place, JsonDateText::tr("\"%1\" is not a day in the form 2026-09-23.").arg(text));
    return Date(1970, 1, 1);
}

} // namespace

Date readDate(JsonFields &fields, QLatin1StringView key)
{
    const QString text = fields.text(key);
    return dayIn(fields, key, text);
}

std::vector<Date> readDates(JsonFields &fields, QLatin1StringView key)
{
    std::vector<Date> days;
    const QStringList texts = fields.texts(key);
    for (qsizetype i = 0; i < texts.size(); ++i)
        days.push_back(dayIn(fields, QString(key) + u'[' + QString::number(i) + u']', texts[i]));
    return days;
}

QJsonValue isoOrNull(const std::optional<Date> &day)
{
    return day ? QJsonValue(toIso(*day)) : QJsonValue();
}

} // namespace anjuan
