// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_mark.h"

#include "core/domain/documents/official_forms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace anjuan::template_marks {

using namespace Qt::StringLiterals;

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(TemplateMarkText)
};

constexpr qsizetype longestMark = 200;

bool isKey(QStringView text)
{
    static const QRegularExpression key(u"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"_s);
    return key.match(text).hasMatch();
}

Result<> readForm(const QString &form, TemplateMark &mark)
{
    if (form.startsWith("or:"_L1)) {
        mark.otherwise = form.sliced(3);
        return {};
    }
    if (form.startsWith("mm:"_L1)) {
        bool isNumber = false;
        mark.millimetres = form.sliced(3).toInt(&isNumber);
        if (isNumber && mark.millimetres >= 5 && mark.millimetres <= 170)
            return {};
        return refused(MarkText::tr("“%1”: a picture is 5 to 170 mm wide.").arg(form));
    }
    static const QStringList forms{u"han"_s, u"cheque"_s, u"hour"_s, u"count"_s};
    if (!forms.contains(form))
        return refused(MarkText::tr("“%1” is no form; there are %2, or:…, mm:….")
                           .arg(form, forms.join(MarkText::tr(", "))));
    mark.form = form;
    return {};
}

Result<TemplateMark> readMark(const QString &inside)
{
    TemplateMark mark;
    QStringList parts = inside.split(u'|');
    QString key = parts.takeFirst().trimmed();
    const QChar first = key.isEmpty() ? QChar() : key.front();
    const std::pair<QChar, TemplateMark::Kind> signs[] = {
        {u'@', TemplateMark::Kind::Picture}, {u'#', TemplateMark::Kind::Place},
        {u'*', TemplateMark::Kind::Repeat},  {u'?', TemplateMark::Kind::If},
        {u'!', TemplateMark::Kind::Unless},  {u'/', TemplateMark::Kind::End}};
    for (const auto &[sign, kind] : signs)
        if (first == sign) {
            mark.kind = kind;
            key = key.sliced(1).trimmed();
        }
    if (mark.kind == TemplateMark::Kind::If || mark.kind == TemplateMark::Kind::Unless)
        if (const qsizetype at = key.indexOf(u'='); at > 0) {
            mark.equals = key.sliced(at + 1).trimmed();
            key = key.first(at).trimmed();
        }
    if (!isKey(key))
        return refused(MarkText::tr("“{{%1}}” is no placeholder.").arg(inside.left(60)));
    mark.key = key;
    for (const QString &form : parts)
        if (const Result<> read = readForm(form.trimmed(), mark); !read)
            return read.error();
    return mark;
}

QString listed(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &one : list)
        texts << written({}, one).value_or(QString());
    texts.removeAll(QString());
    QString all;
    for (const QString &text : std::as_const(texts))
        // Whole sentences follow each other as they are.
        all += all.isEmpty() || all.endsWith(u'。') ? text : u'、' + text;
    return all;
}

std::optional<QString> writtenObject(const TemplateMark &mark, const QJsonObject &object)
{
    if (const QJsonValue word = object.value("word"_L1); word.isString())
        return word.toString();
    if (const auto day = parseDate(object.value("day"_L1).toString()))
        return mark.form == "han"_L1 ? official::dayInCharacters(*day) : official::day(*day);
    if (const auto amount = Money::parse(object.value("yuan"_L1).toString()))
        return mark.form == "cheque"_L1 ? official::amountInCharacters(*amount)
                                        : official::yuan(*amount);
    if (object.contains("hour"_L1))
        return official::hour(object.value("hour"_L1).toInt());
    return {};
}

} // namespace

Result<std::vector<FoundMark>> in(const QString &text)
{
    std::vector<FoundMark> found;
    qsizetype from = 0;
    while (true) {
        const qsizetype begin = text.indexOf("{{"_L1, from);
        const qsizetype close = text.indexOf("}}"_L1, from);
        if (begin < 0 && close < 0)
            return found;
        if (begin < 0 || (close >= 0 && close < begin))
            return refused(MarkText::tr("“}}” closes what nothing opened."));
        if (close < 0 || close - begin > longestMark)
            return refused(MarkText::tr("“{{” is not closed by “}}”."));
        const Result<TemplateMark> mark = readMark(text.sliced(begin + 2, close - begin - 2));
        if (!mark)
            return mark.error();
        found.push_back({begin, close + 2, *mark});
        from = close + 2;
    }
}

bool holds(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    Q_UNREACHABLE();
}

bool isMet(const TemplateMark &mark, const QJsonValue &value)
{
    bool met = holds(value);
    if (!mark.equals.isEmpty()) {
        const QJsonValue code = value.toObject().value("code"_L1);
        const QString word =
            code.isString() ? code.toString() : written({}, value).value_or(QString());
        met = word == mark.equals;
    }
    return met != (mark.kind == TemplateMark::Kind::Unless);
}

std::optional<QString> written(const TemplateMark &mark, const QJsonValue &value)
{
    std::optional<QString> text;
    if (mark.form == "count"_L1)
        text = QString::number(value.toArray().size());
    else if (value.isString())
        text = value.toString();
    else if (value.isBool())
        text = value.toBool() ? u"是"_s : u"否"_s;
    else if (value.isDouble())
        text = mark.form == "han"_L1 ? official::number(value.toInteger())
                                     : QString::number(value.toInteger());
    else if (value.isArray())
        text = listed(value.toArray());
    else if (value.isObject())
        text = writtenObject(mark, value.toObject());
    if (text && text->isEmpty())
        text.reset();
    return text ? text : mark.otherwise;
}

QString asXml(const QString &text) { return harmless(text).toHtmlEscaped(); }

QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
            continue;
        }
        const bool isControl = (code < 0x20 && c != u'\n' && c != u'\t') || code == 0x7f;
        const bool turns = (code >= 0x202a && code <= 0x202e) ||
                           (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
        if (!isControl && !turns && !c.isSurrogate() && code < 0xfffe)
            clean += c;
    }
    return clean;
}

} // namespace anjuan::template_marks
