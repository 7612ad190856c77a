// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/field.h"

#include "core/domain/calendar/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr int longestText = 200'000;
constexpr qint64 largestAmount =
    100'000'000'000'00; // 100 billion yuan: beyond it somebody mistyped

} // namespace

QString FieldInfo::labelHere() const { return QCoreApplication::translate("Act", label); }

Money fineOf(const Penalties &penalties)
{
    Money sum;
    for (const Penalty &penalty : penalties)
        if (penalty.kind == PenaltyKind::Fine && penalty.amount)
            sum += *penalty.amount;
    return sum;
}

Money confiscatedOf(const Penalties &penalties)
{
    Money sum;
    for (const Penalty &penalty : penalties)
        if (penalty.amount && (penalty.kind == PenaltyKind::ConfiscateGains ||
                               penalty.kind == PenaltyKind::ConfiscateGoods))
            sum += *penalty.amount;
    return sum;
}

bool contains(const Penalties &penalties, PenaltyKind kind)
{
    return std::any_of(penalties.begin(), penalties.end(),
                       [kind](const Penalty &penalty) { return penalty.kind == kind; });
}

std::optional<TimeOfDay> TimeOfDay::parse(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    for (int i : {0, 1, 3, 4})
        if (text[i] < u'0' || text[i] > u'9')
            return {};
    const int hour = text.first(2).toInt();
    const int minute = text.sliced(3).toInt();
    if (hour > 23 || minute > 59)
        return {};
    return TimeOfDay{hour * 60 + minute};
}

QString TimeOfDay::toString() const
{
    return QString::number(minutes / 60).rightJustified(2, u'0') + u':' +
           QString::number(minutes % 60).rightJustified(2, u'0');
}

QString field_text::missing(const FieldInfo &field)
{
    return FieldText::tr("“%1” (%2) is missing.").arg(field.labelHere(), field.name);
}

QString field_text::unknown(const QString &name, const QStringList &known)
{
    return FieldText::tr("There is no field “%1” in this act. Its fields are: %2.")
        .arg(name, known.join(FieldText::tr(", ")));
}

void FieldCollector::add(const FieldNote &note, FieldType type)
{
    fields.push_back({.name = note.name,
                      .label = note.label,
                      .help = note.help,
                      .type = type,
                      .required = !(note.flags & FieldNote::Optional),
                      .personal = (note.flags & FieldNote::Personal) != 0,
                      .choices = {}});
}

namespace field_value {

namespace {

Error wrong(const FieldInfo &field, const QJsonValue &json, const QString &expected)
{
    const QString given = toText(json).left(60);
    return refused(FieldText::tr("“%1” (%2): “%3” is not %4.")
                       .arg(field.labelHere(), field.name, given, expected));
}

} // namespace

Result<> read(const FieldInfo &field, const QJsonValue &json, QString &value)
{
    if (!json.isString())
        return wrong(field, json, FieldText::tr("a text"));
    const QString text = json.toString();
    if (field.required && text.trimmed().isEmpty())
        return refused(field_text::missing(field));
    if (text.size() > longestText)
        return refused(FieldText::tr("“%1” (%2) is longer than %3 characters.")
                           .arg(field.labelHere(), field.name, QString::number(longestText)));
    if (text.contains(QChar(u'\0')))
        return wrong(field, json, FieldText::tr("a text: it holds a null character"));
    value = text;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, Date &value)
{
    const auto day = parseDate(json.toString());
    if (!day)
        return refused(FieldText::tr("“%1” (%2): “%3” is %4.")
                           .arg(field.labelHere(), field.name, toText(json).left(60),
                                whyNoDay(json.toString())));
    value = *day;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, TimeOfDay &value)
{
    const auto time = TimeOfDay::parse(json.toString());
    if (!time)
        return wrong(field, json, FieldText::tr("an hour, written like 14:05"));
    value = *time;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, bool &value)
{
    if (!json.isBool())
        return wrong(field, json, FieldText::tr("yes or no"));
    value = json.toBool();
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, int &value)
{
    const double number = json.toDouble(-1);
    if (!json.isDouble() || number < 0 || number > 1'000'000 || number != static_cast<int>(number))
        return wrong(field, json, FieldText::tr("a whole number from 0 to 1000000"));
    value = static_cast<int>(number);
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, Money &value)
{
    static const QRegularExpression digits(u"^[0-9]+(\\.[0-9]{1,2})?$"_s);
    const QString text =
        json.isDouble() ? QString::number(json.toDouble(), 'f', 0) : json.toString();
    const auto amount = Money::parse(text);
    const bool whole =
        !json.isDouble() || json.toDouble() == static_cast<double>(json.toInteger(-1));
    if (amount ? amount->fen > largestAmount : digits.match(text).hasMatch())
        return refused(FieldText::tr("“%1” (%2): “%3” is more than the largest amount, 100 "
                                     "billion yuan.")
                           .arg(field.labelHere(), field.name, text.left(60)));
    if (!amount || !whole)
        return wrong(field, json, FieldText::tr("an amount in yuan, written like 2000 or 2000.50"));
    value = *amount;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, PartyId &value)
{
    value = PartyId::parse(json.toString());
    if (value.isNull())
        return wrong(field, json, FieldText::tr("a party of the register"));
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, QStringList &value)
{
    if (!json.isArray())
        return wrong(field, json, FieldText::tr("a list"));
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString() || item.toString().trimmed().isEmpty())
            return wrong(field, item, FieldText::tr("a text"));
        if (texts.contains(item.toString()))
            return refused(FieldText::tr("“%1” (%2) names “%3” twice.")
                               .arg(field.labelHere(), field.name, item.toString().left(60)));
        texts << item.toString();
    }
    if (field.required && texts.isEmpty())
        return refused(field_text::missing(field));
    value = texts;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, Penalties &value)
{
    static const FieldInfo amountField{.name = u"amount"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Amount"),
                                       .type = FieldType::Amount,
                                       .required = true};
    if (!json.isArray() || (field.required && json.toArray().isEmpty()))
        return wrong(field, json, FieldText::tr("a list of penalties"));
    Penalties penalties;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        for (const QString &key : object.keys())
            if (key != "kind"_L1 && key != "amount"_L1 && key != "detail"_L1)
                return refused(field_text::unknown(key, {u"kind"_s, u"amount"_s, u"detail"_s}));
        Penalty penalty;
        const auto kind = valueOf(penaltyKindNames, object.value("kind"_L1).toString());
        if (!kind)
            return wrong(field, object.contains("kind"_L1) ? object.value("kind"_L1) : item,
                         FieldText::tr("a kind of penalty"));
        penalty.kind = *kind;
        if (object.contains("amount"_L1)) {
            Money amount;
            if (const Result<> done = read(amountField, object.value("amount"_L1), amount); !done)
                return done;
            penalty.amount = amount;
        }
        penalty.detail = object.value("detail"_L1).toString();
        if (penalty.kind == PenaltyKind::Fine && (!penalty.amount || penalty.amount->fen == 0))
            return refused(
                FieldText::tr(
                    "“%1” (%2): a fine needs its exact amount; a range or nothing is no amount.")
                    .arg(field.labelHere(), field.name));
        if (contains(penalties, penalty.kind) && penalty.kind != PenaltyKind::Other)
            return refused(FieldText::tr("“%1” (%2) names one kind of penalty twice.")
                               .arg(field.labelHere(), field.name));
        penalties.push_back(penalty);
    }
    value = penalties;
    return {};
}

Result<> read(const FieldInfo &field, const QJsonValue &json, QJsonObject &value)
{
    if (!json.isObject() || json.toObject().isEmpty())
        return wrong(field, json, FieldText::tr("a set of fields with their new values"));
    value = json.toObject();
    return {};
}

QJsonValue write(const QString &value) { return value; }
QJsonValue write(const Date &value) { return toIso(value); }
QJsonValue write(const TimeOfDay &value) { return value.toString(); }
QJsonValue write(bool value) { return value; }
QJsonValue write(int value) { return value; }
QJsonValue write(const Money &value) { return value.toString(); }
QJsonValue write(const PartyId &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value.toString();
}
QJsonValue write(const QStringList &value) { return QJsonArray::fromStringList(value); }
QJsonValue write(const QJsonObject &value) { return value; }

QJsonValue write(const Penalties &value)
{
    QJsonArray array;
    for (const Penalty &penalty : value) {
        QJsonObject object{{"kind"_L1, nameOf(penaltyKindNames, penalty.kind)}};
        if (penalty.amount)
            object.insert("amount"_L1, penalty.amount->toString());
        if (!penalty.detail.isEmpty())
            object.insert("detail"_L1, penalty.detail);
        array.append(object);
    }
    return array;
}

Result<> wrongChoice(const FieldInfo &field, const QJsonValue &json)
{
    return wrong(field, json,
                 FieldText::tr("one of: %1").arg(field.choices.join(FieldText::tr(", "))));
}

namespace {

template <class Value>
Result<> readable(const FieldInfo &field, const QJsonValue &json, Value value)
{
    return read(field, json, value);
}

} // namespace

Result<> check(const FieldInfo &field, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return field.required ? Result<>(refused(field_text::missing(field))) : Result<>();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Matter:
    case FieldType::Unit:
    case FieldType::Officer:
    case FieldType::File:
        return readable(field, json, QString());
    case FieldType::Day:
        return readable(field, json, Date(1970, 1, 1));
    case FieldType::Time:
        return readable(field, json, TimeOfDay());
    case FieldType::Flag:
        return readable(field, json, false);
    case FieldType::Count:
    case FieldType::ActNumber:
        return readable(field, json, 0);
    case FieldType::Amount:
        return readable(field, json, Money());
    case FieldType::Choice:
        return field.choices.contains(json.toString()) ? Result<>() : wrongChoice(field, json);
    case FieldType::Party:
        return readable(field, json, PartyId());
    case FieldType::Officers:
    case FieldType::Texts:
        return readable(field, json, QStringList());
    case FieldType::Penalties:
        return readable(field, json, Penalties());
    case FieldType::Changes:
        return readable(field, json, QJsonObject());
    }
    Q_UNREACHABLE();
}

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
