// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/parse.h"

#include "core/domain/casework/field.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ParseText {
    Q_DECLARE_TR_FUNCTIONS(ParseText)
};

/// One text as it was understood.
struct Understood {
    QString line;
    QJsonObject json;
    bool isGood = true;
};

Understood notUnderstood(const Error &why) { return {why.text, {{u"reason"_s, why.text}}, false}; }

QJsonValue yuan(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(amount->toString()) : QJsonValue();
}

Understood understoodDay(const QString &text)
{
    const auto read = readDay(text);
    if (!read)
        return notUnderstood(read.error());
    if (!*read)
        return {ParseText::tr("empty"), {{u"date"_s, QJsonValue()}}};
    const WrittenDay &written = **read;
    QString line = toIso(written.day);
    QJsonObject json{{u"date"_s, line}};
    if (written.minuteOfDay) {
        const QString time = TimeOfDay{*written.minuteOfDay}.toString();
        line += u' ' + time;
        json.insert(u"time"_s, time);
    }
    return {line, json};
}

Understood understoodAmount(const QString &text)
{
    const auto read = readAmount(text);
    if (!read)
        return notUnderstood(read.error());
    if (!*read)
        return {text.trimmed().isEmpty() ? ParseText::tr("empty") : ParseText::tr("no amount"),
                {{u"from"_s, QJsonValue()}, {u"to"_s, QJsonValue()}}};
    const WrittenAmount &written = **read;
    QString line = written.from ? written.from->toString() : QString();
    if (written.from != written.to)
        line += u".."_s + (written.to ? written.to->toString() : QString());
    return {written.isApproximate ? u"约 "_s + line : line,
            {{u"from"_s, yuan(written.from)},
             {u"to"_s, yuan(written.to)},
             {u"approximate"_s, written.isApproximate}}};
}

} // namespace

Answer parseTexts(Call &call)
{
    const bool isDate = call.text("KIND"_L1) == "date"_L1;
    QStringList lines;
    QJsonArray values;
    bool allGood = true;
    for (const QString &text : call.texts("TEXT"_L1)) {
        Understood one = isDate ? understoodDay(text) : understoodAmount(text);
        allGood = allGood && one.isGood;
        lines << one.line;
        one.json.insert(u"text"_s, text);
        values.append(one.json);
    }
    return {{{u"kind"_s, call.text("KIND"_L1)}, {u"values"_s, values}},
            lines.join(u'\n'),
            allGood ? Status::Done : Status::Refused};
}

} // namespace anjuan::ctl
