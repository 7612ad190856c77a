// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/field.h"
#include "core/domain/casework/field_text.h"

#include "core/domain/calendar/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

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
                      .required = !(note.flags & (FieldNote::Optional | FieldNote::Given)),
                      .personal = (note.flags & FieldNote::Personal) != 0,
                      .choices = {},
                      .given = (note.flags & FieldNote::Given) != 0,
                      .columns = {}});
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

Result<> read(const FieldInfo &field, const QJsonValue &json, CaseId &value)
{
    value = CaseId::parse(json.toString());
    if (value.isNull())
        return wrong(field, json, FieldText::tr("another case"));
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
QJsonValue write(const CaseId &value)
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

Result<> checkRows(const FieldInfo &field, const QJsonValue &json)
{
    if (!json.isArray() || (field.required && json.toArray().isEmpty()))
        return wrong(field, json, FieldText::tr("a list"));
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return wrong(field, item, FieldText::tr("a row of the list"));
        QStringList known;
        for (const FieldInfo &column : field.columns)
            known << column.name;
        const QJsonObject object = item.toObject();
        for (const QString &key : object.keys())
            if (!known.contains(key))
                return refused(field_text::unknown(key, known));
    }
    return {};
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
    case FieldType::Case:
        return readable(field, json, CaseId());
    case FieldType::Officers:
    case FieldType::Texts:
        return readable(field, json, QStringList());
    case FieldType::Penalties:
        return readable(field, json, Penalties());
    case FieldType::Changes:
        return readable(field, json, QJsonObject());
    case FieldType::Rows:
        if (const Result<> sound = checkRows(field, json); !sound)
            return sound;
        for (const QJsonValue &row : json.toArray())
            for (const FieldInfo &column : field.columns)
                if (const Result<> sound = check(column, row[column.name]); !sound)
                    return sound;
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace field_value

} // namespace anjuan
