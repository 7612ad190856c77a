// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/law/penalty_kind.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace anjuan {

/// What a field holds. One name for how it is written in the ledger, shown in a form and typed on a
/// command line.
enum class FieldType {
    Text,      ///< one line
    LongText,  ///< paragraphs
    Day,       ///< "2026-09-23"
    Time,      ///< "14:05", the hour in China
    Flag,      ///< true or false
    Count,     ///< a whole number, not negative
    Amount,    ///< yuan with at most two decimals, "2000.00"
    Choice,    ///< one of `choices`
    Party,     ///< the key of a party in the register
    Case,      ///< the key of another case
    Matter,    ///< the code of a matter 权力事项
    Unit,      ///< the key of a unit
    Officer,   ///< the key of an officer
    Officers,  ///< keys of officers
    ActNumber, ///< the sequence number of an earlier act of the case
    Texts,     ///< several lines
    File,      ///< the SHA-256 of a file taken in as evidence, in small letters
    Penalties, ///< kinds of penalty with their amounts
    Rows,      ///< a list of records, each with the `columns` of the field
    Changes    ///< fields of another act with their new values
};

/// A field of an act, described once.
struct FieldNote {
    enum Flag : unsigned {
        Required = 0,
        Optional = 1,
        Personal = 2,
        Given = 4 ///< filled in by the program when the act is recorded; nobody types it
    };
    QLatin1StringView name;
    const char *label; ///< English, in the translation context "Act"
    unsigned flags = Required;
    const char *help = "";
};

/// The description as forms, the command line and the manual read it.
struct FieldInfo {
    QString name;
    const char *label = "";
    const char *help = "";
    FieldType type{};
    bool required = false;
    bool personal = false; ///< kept apart from the chain, which covers only a commitment to it
    QStringList choices{};
    bool given = false;               ///< filled in by the program; nobody types it
    std::vector<FieldInfo> columns{}; ///< of Rows, described as the fields of an act are

    QString labelHere() const; ///< translated
};

/// One penalty of a decision or a notice. `amount` is there for a fine, and for a confiscation
/// whose value is sure.
struct Penalty {
    PenaltyKind kind{};
    std::optional<Money> amount;
    QString detail; ///< what is confiscated, which permit, for how long

    friend bool operator==(const Penalty &, const Penalty &) = default;
};
using Penalties = std::vector<Penalty>;

Money fineOf(const Penalties &penalties);
/// Gains and goods whose value is known.
Money confiscatedOf(const Penalties &penalties);
bool contains(const Penalties &penalties, PenaltyKind kind);

/// An hour of the day in China, to the minute.
struct TimeOfDay {
    int minutes = 0; ///< since midnight
    static std::optional<TimeOfDay> parse(QStringView text);
    QString toString() const;
    friend auto operator<=>(const TimeOfDay &, const TimeOfDay &) = default;
};

namespace field_text {
QString missing(const FieldInfo &field);
QString unknown(const QString &name, const QStringList &known);
} // namespace field_text

/// Reads the value of one field. Errors are sentences that name the field and say what is expected.
namespace field_value {
Result<> read(const FieldInfo &field, const QJsonValue &json, QString &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, Date &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, TimeOfDay &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, bool &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, int &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, Money &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, PartyId &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, CaseId &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, QStringList &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, Penalties &value);
Result<> read(const FieldInfo &field, const QJsonValue &json, QJsonObject &value);
Result<> wrongChoice(const FieldInfo &field, const QJsonValue &json);
/// What is wrong with the list itself: no list, a row that is none, a column not known.
Result<> checkRows(const FieldInfo &field, const QJsonValue &json);
template <class Row>
Result<> read(const FieldInfo &field, const QJsonValue &json, std::vector<Row> &value);

template <class Value>
Result<> read(const FieldInfo &field, const QJsonValue &json, std::optional<Value> &value)
{
    Value there{};
    if (const Result<> done = read(field, json, there); !done)
        return done;
    value = there;
    return {};
}
inline Result<> read(const FieldInfo &field, const QJsonValue &json, std::optional<Date> &value)
{
    Date there(1970, 1, 1);
    if (const Result<> done = read(field, json, there); !done)
        return done;
    value = there;
    return {};
}

QJsonValue write(const QString &value);
QJsonValue write(const Date &value);
QJsonValue write(const TimeOfDay &value);
QJsonValue write(bool value);
QJsonValue write(int value);
QJsonValue write(const Money &value);
QJsonValue write(const PartyId &value);
QJsonValue write(const CaseId &value);
QJsonValue write(const QStringList &value);
QJsonValue write(const Penalties &value);
QJsonValue write(const QJsonObject &value);
template <class Row> QJsonValue write(const std::vector<Row> &value);
template <class Value> QJsonValue write(const std::optional<Value> &value)
{
    return value ? write(*value) : QJsonValue(QJsonValue::Undefined);
}

/// What is wrong with the value of one field by itself; nothing where it may stand. An undefined
/// value is wrong in a required field only.
Result<> check(const FieldInfo &field, const QJsonValue &json);

/// What was typed for a field, as the ledger writes it: "a,b" becomes a list, "fine:2000" a
/// penalty, "yes" a flag.
Result<QJsonValue> fromText(const FieldInfo &field, const QString &text);
/// The field for a person: codes of choices stay codes here, the caller translates them.
QString toText(const QJsonValue &json);
} // namespace field_value

/// Turns a member's type into its FieldType and its list of choices.
template <class Value> struct FieldTypeOf;
template <> struct FieldTypeOf<QString> {
    static constexpr FieldType type = FieldType::Text;
};
template <> struct FieldTypeOf<Date> {
    static constexpr FieldType type = FieldType::Day;
};
template <> struct FieldTypeOf<TimeOfDay> {
    static constexpr FieldType type = FieldType::Time;
};
template <> struct FieldTypeOf<bool> {
    static constexpr FieldType type = FieldType::Flag;
};
template <> struct FieldTypeOf<int> {
    static constexpr FieldType type = FieldType::Count;
};
template <> struct FieldTypeOf<Money> {
    static constexpr FieldType type = FieldType::Amount;
};
template <> struct FieldTypeOf<PartyId> {
    static constexpr FieldType type = FieldType::Party;
};
template <> struct FieldTypeOf<CaseId> {
    static constexpr FieldType type = FieldType::Case;
};
template <> struct FieldTypeOf<QStringList> {
    static constexpr FieldType type = FieldType::Texts;
};
template <> struct FieldTypeOf<Penalties> {
    static constexpr FieldType type = FieldType::Penalties;
};
template <> struct FieldTypeOf<QJsonObject> {
    static constexpr FieldType type = FieldType::Changes;
};
template <class Row> struct FieldTypeOf<std::vector<Row>> {
    static constexpr FieldType type = FieldType::Rows;
};
template <class Value> struct FieldTypeOf<std::optional<Value>> : FieldTypeOf<Value> {
};

template <class Act> const std::vector<FieldInfo> &fieldsOf();

/// Collects the description of an act kind.
class FieldCollector {
public:
    std::vector<FieldInfo> fields;

    template <class Act, class Value> void operator()(const FieldNote &note, Value Act::*)
    {
        add(note, FieldTypeOf<Value>::type);
    }
    /// A list of records, described as acts are.
    template <class Act, class Row>
    requires(FieldTypeOf<std::vector<Row>>::type == FieldType::Rows) void
    operator()(const FieldNote &note, std::vector<Row> Act::*)
    {
        add(note, FieldType::Rows);
        fields.back().columns = fieldsOf<Row>();
    }
    /// The same with a narrower type than the member's: a QString that is a matter code, an int
    /// that is an act number.
    template <class Act, class Value>
    void operator()(const FieldNote &note, Value Act::*, FieldType type)
    {
        add(note, type);
    }
    template <class Act, class Value, class Enum, std::size_t Count>
    void operator()(const FieldNote &note, Value Act::*, const std::array<Name<Enum>, Count> &names)
    {
        add(note, FieldType::Choice);
        for (const Name<Enum> &name : names)
            fields.back().choices << name.text;
    }

private:
    void add(const FieldNote &note, FieldType type);
};

/// Fills an act from its JSON. Stops at the first error.
template <class Act> class FieldReader {
public:
    FieldReader(Act &act, const QJsonObject &json, const std::vector<FieldInfo> &fields)
        : m_act(act), m_json(json), m_fields(fields)
    {
    }
    Result<> result = {};

    template <class Value> void operator()(const FieldNote &, Value Act::*member, FieldType = {})
    {
        const FieldInfo &field = m_fields[m_next++];
        const QJsonValue json = m_json.value(field.name);
        if (!result || skip(field, json))
            return;
        result = field_value::read(field, json, m_act.*member);
    }
    template <class Value, class Enum, std::size_t Count>
    void operator()(const FieldNote &, Value Act::*member,
                    const std::array<Name<Enum>, Count> &names)
    {
        const FieldInfo &field = m_fields[m_next++];
        const QJsonValue json = m_json.value(field.name);
        if (!result || skip(field, json))
            return;
        if (const auto value = valueOf(names, json.toString()))
            m_act.*member = *value;
        else
            result = field_value::wrongChoice(field, json);
    }

private:
    bool skip(const FieldInfo &field, const QJsonValue &json)
    {
        if (!json.isUndefined() && !json.isNull())
            return false;
        if (field.required)
            result = refused(field_text::missing(field));
        return true;
    }

    Act &m_act;
    const QJsonObject &m_json;
    const std::vector<FieldInfo> &m_fields;
    std::size_t m_next = 0;
};

/// Writes an act as the ledger keeps it: one spelling for one value, nothing for an optional field
/// that is empty.
template <class Act> class FieldWriter {
public:
    explicit FieldWriter(const Act &act) : m_act(act) {}
    QJsonObject json;

    template <class Value>
    void operator()(const FieldNote &note, Value Act::*member, FieldType = {})
    {
        put(note, field_value::write(m_act.*member));
    }
    template <class Value, class Enum, std::size_t Count>
    void operator()(const FieldNote &note, Value Act::*member,
                    const std::array<Name<Enum>, Count> &names)
    {
        if constexpr (std::is_same_v<Value, std::optional<Enum>>) {
            if (m_act.*member)
                json.insert(note.name, nameOf(names, *(m_act.*member)));
        } else {
            json.insert(note.name, nameOf(names, m_act.*member));
        }
    }

private:
    void put(const FieldNote &note, const QJsonValue &value)
    {
        const bool empty = value.isUndefined() || value == QJsonValue(QString()) ||
                           value == QJsonValue(QJsonArray());
        if (!empty || !(note.flags & (FieldNote::Optional | FieldNote::Given)))
            json.insert(note.name, value);
    }

    const Act &m_act;
};

template <class Act> const std::vector<FieldInfo> &fieldsOf()
{
    static const std::vector<FieldInfo> fields = [] {
        FieldCollector collector;
        Act::describe(collector);
        return collector.fields;
    }();
    return fields;
}

namespace field_value {

template <class Row>
Result<> read(const FieldInfo &field, const QJsonValue &json, std::vector<Row> &value)
{
    if (const Result<> sound = checkRows(field, json); !sound)
        return sound;
    std::vector<Row> rows;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        Row row;
        FieldReader<Row> reader(row, object, field.columns);
        Row::describe(reader);
        if (!reader.result)
            return reader.result;
        rows.push_back(std::move(row));
    }
    value = std::move(rows);
    return {};
}

template <class Row> QJsonValue write(const std::vector<Row> &value)
{
    QJsonArray array;
    for (const Row &row : value) {
        FieldWriter<Row> writer(row);
        Row::describe(writer);
        array.append(writer.json);
    }
    return array;
}

} // namespace field_value

} // namespace anjuan
