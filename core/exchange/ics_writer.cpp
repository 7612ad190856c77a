// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics_writer.h"

#include <QStringList>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineOctets = 75;

/// A text value: RFC 5545 3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
    QString kept;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            kept += c;
    return kept;
}

/// A content line, folded at 75 octets and never within a character: RFC 5545 3.1.
QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    qsizetype room = lineOctets;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = std::min(from + room, bytes.size());
        while (to < bytes.size() && (static_cast<uchar>(bytes[to]) & 0xc0) == 0x80)
            --to;
        if (from > 0)
            out += "\r\n ";
        out += QByteArrayView(bytes).sliced(from, to - from).toByteArray();
        from = to;
        room = lineOctets - 1; // the blank of a continued line counts
    }
    return out + "\r\n";
}

QString plainDay(Date day) { return toIso(day).remove(u'-'); }

QString utcStamp(Moment moment)
{
    return moment.toString().left(19).remove(u'-').remove(u':') + u'Z';
}

} // namespace

QByteArray icsOf(const std::vector<CalendarDay> &days, const QString &name, Moment written)
{
    Q_ASSERT(!days.empty());
    QByteArray out;
    const auto line = [&out](const QString &text) { out += folded(text); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Anjuan//Anjuan//ZH"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    line(u"METHOD:PUBLISH"_s);
    line(u"X-WR-CALNAME:"_s + escaped(name));
    for (const CalendarDay &day : days) {
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:"_s + escaped(day.uid));
        line(u"DTSTAMP:"_s + utcStamp(written));
        line(u"DTSTART;VALUE=DATE:"_s + plainDay(day.day));
        line(u"DTEND;VALUE=DATE:"_s + plainDay(day.day + Days(1)));
        line(u"SUMMARY:"_s + escaped(day.summary));
        if (!day.description.isEmpty())
            line(u"DESCRIPTION:"_s + escaped(day.description));
        if (!day.url.isEmpty())
            line(u"URL:"_s + day.url);
        line(u"TRANSP:TRANSPARENT"_s);
        line(u"BEGIN:VALARM"_s);
        line(u"ACTION:DISPLAY"_s);
        line(u"DESCRIPTION:"_s + escaped(day.summary));
        line(u"TRIGGER:-PT15H"_s);
        line(u"END:VALARM"_s);
        line(u"END:VEVENT"_s);
    }
    line(u"END:VCALENDAR"_s);
    return out;
}

} // namespace anjuan
