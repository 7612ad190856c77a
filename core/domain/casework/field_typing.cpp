// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/field.h"
#include "core/domain/casework/field_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace field_value {

namespace {

Result<QJsonValue> penaltiesFromText(const FieldInfo &field, const QString &text)
{
    // As a Chinese keyboard writes them; a detail may hold a Chinese comma, but what follows it
    // there is no kind.
    static const QRegularExpression comma(u",|[，、](?=\\s*[a-z_]+\\s*([:：,，、]|$))"_s);
    QJsonArray penalties;
    const QStringList parts = text.split(comma, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString written = part.trimmed();
        for (int colons = 0; colons < 2; ++colons)
            if (const qsizetype at = written.indexOf(u'：'); at >= 0)
                written[at] = u':';
        const QStringList words = written.split(u':');
        if (words.size() > 3)
            return refused(
                FieldText::tr(
                    "“%1” (%2): write each penalty as kind, kind:amount or kind:amount:detail.")
                    .arg(field.labelHere(), field.name));
        QJsonObject penalty{{"kind"_L1, words[0]}};
        if (words.size() > 1 && !words[1].isEmpty())
            penalty.insert("amount"_L1, words[1]);
        if (words.size() > 2)
            penalty.insert("detail"_L1, words[2]);
        penalties.append(penalty);
    }
    return QJsonValue(penalties);
}

} // namespace

namespace {

/// One row a line, or between semicolons; its columns between bars: "facts|objected|…".
QJsonValue rowsFromText(const FieldInfo &field, const QString &text)
{
    if (text.trimmed().startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(text);
    }
    static const QRegularExpression end(u"[\n;；]"_s);
    QJsonArray rows;
    const QStringList lines = text.split(end, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QJsonObject row;
        const QStringList cells = QString(line).replace(u'｜', u'|').split(u'|');
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            if (cell >= static_cast<qsizetype>(field.columns.size()))
                return text;
            const FieldInfo &column = field.columns[static_cast<std::size_t>(cell)];
            if (cells[cell].trimmed().isEmpty())
                continue;
            const Result<QJsonValue> value = fromText(column, cells[cell].trimmed());
            row.insert(column.name, value ? *value : QJsonValue(cells[cell].trimmed()));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<QJsonValue> fromText(const FieldInfo &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Day:
    case FieldType::Time:
    case FieldType::Amount:
    case FieldType::Choice:
    case FieldType::Party:
    case FieldType::Case:
    case FieldType::Matter:
    case FieldType::Unit:
    case FieldType::Officer:
    case FieldType::File:
        return QJsonValue(text);
    case FieldType::Flag:
        for (const QString &word : {u"yes"_s, u"true"_s, u"1"_s, u"是"_s})
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return QJsonValue(true);
        for (const QString &word : {u"no"_s, u"false"_s, u"0"_s, u"否"_s})
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return QJsonValue(false);
        return QJsonValue(text);
    case FieldType::Count:
    case FieldType::ActNumber: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case FieldType::Officers:
    case FieldType::Texts: {
        // A text of its own may hold Chinese commas, a name does not.
        static const QRegularExpression comma(u"[,，、]"_s);
        QJsonArray items;
        for (const QString &part : field.type == FieldType::Officers
                                       ? text.split(comma, Qt::SkipEmptyParts)
                                       : text.split(u',', Qt::SkipEmptyParts))
            items.append(part.trimmed());
        return QJsonValue(items);
    }
    case FieldType::Penalties:
        return penaltiesFromText(field, text);
    case FieldType::Changes: {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
    }
    case FieldType::Rows:
        return rowsFromText(field, text);
    }
    Q_UNREACHABLE();
}

QString toText(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Bool:
        return json.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(json.toDouble(), 'g', 15);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

} // namespace field_value

} // namespace anjuan
