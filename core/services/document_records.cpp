// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_records.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"

namespace anjuan::document_records {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, std::size_t Count>
QJsonObject wordValue(const std::array<Name<Enum>, Count> &names, const QString &code)
{
    QStringList stored;
    for (const Name<Enum> &name : names)
        stored << name.text;
    return {{u"code"_s, code}, {u"word"_s, wordInChinese(stored, code)}};
}

QJsonArray linesOf(const QString &text)
{
    QJsonArray lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

/// An act that another one names.
QJsonObject named(const DocumentFacts &facts, int sequence, bool deep)
{
    const Entry *entry = facts.file.entry(sequence);
    if (!entry)
        return {};
    QJsonObject record = deep ? act(facts, *entry, false) : QJsonObject();
    const ActKind *kind = actKind(entry->act.kind);
    const IssuedDocument *document = facts.file.document(sequence);
    record.insert(u"word"_s, document ? document->number
                             : kind   ? inChinese("Act", kind->label)
                                      : entry->act.kind);
    return record;
}

QJsonValue fieldValue(const DocumentFacts &facts, const FieldInfo &field, const QJsonValue &json,
                      bool deep)
{
    const QString text = json.toString();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Texts:
    case FieldType::Flag:
    case FieldType::Count:
        return json;
    case FieldType::Day:
        if (const auto day = parseDate(text))
            return dayValue(*day);
        return {};
    case FieldType::Time:
        if (const auto hour = TimeOfDay::parse(text))
            return QJsonObject{{u"hour"_s, hour->minutes}};
        return {};
    case FieldType::Amount:
        return QJsonObject{{u"yuan"_s, text}};
    case FieldType::Choice:
        return QJsonObject{{u"code"_s, text}, {u"word"_s, wordInChinese(field.choices, text)}};
    case FieldType::Party:
    case FieldType::Case:
    case FieldType::Unit:
    case FieldType::Matter:
        return facts.names.value(text);
    case FieldType::Officer:
        return officer(facts, text);
    case FieldType::Officers: {
        QJsonArray officers;
        for (const QJsonValue &key : json.toArray())
            officers.append(officer(facts, key.toString()));
        return officers;
    }
    case FieldType::ActNumber:
        return named(facts, json.toInt(), deep);
    case FieldType::Penalties: {
        Penalties penalties;
        if (!field_value::read(field, json, penalties))
            return {};
        return penaltyList(penalties);
    }
    case FieldType::Rows: {
        QJsonArray rows;
        for (const QJsonValue &given : json.toArray()) {
            QJsonObject row;
            for (const FieldInfo &column : field.columns)
                row.insert(column.name,
                           fieldValue(facts, column, given.toObject().value(column.name), deep));
            rows.append(row);
        }
        return rows;
    }
    case FieldType::File:
    case FieldType::Changes:
        return {};
    }
    Q_UNREACHABLE();
}

void addPenalties(QJsonObject &record, const FieldInfo &field, const QJsonValue &json)
{
    Penalties penalties;
    if (field.type != FieldType::Penalties || !field_value::read(field, json, penalties) ||
        penalties.empty())
        return;
    record.insert(field.name + u"_text"_s, penaltiesText(penalties));
    if (const Money fine = fineOf(penalties); fine.fen > 0)
        record.insert(u"fine"_s, amountValue(fine));
}

/// What an amount demanded is made up of, where that is just what was owed.
void addOwed(QJsonObject &record, const DocumentFacts &facts, const Entry &entry)
{
    const auto found = facts.balances.find(entry.act.sequence);
    if (found != facts.balances.end() && std::holds_alternative<ImposeSurcharge>(entry.body)) {
        record.insert(u"fine_owed"_s, amountValue(found->second.fineOwed()));
        record.insert(u"fine_cap"_s, amountValue(found->second.fine));
    }
    const auto amount = Money::parse(entry.act.content.value("amount"_L1).toString());
    if (found == facts.balances.end() || !amount || found->second.left() != *amount)
        return;
    QStringList parts;
    const auto add = [&](const QString &name, Money sum) {
        if (sum.fen > 0)
            parts << u"%1%2元"_s.arg(name, official::yuan(sum));
    };
    add(u"罚款"_s, found->second.fineOwed());
    add(u"加处罚款"_s, found->second.surchargeOwed());
    add(u"违法所得"_s, found->second.gainsOwed());
    if (parts.size() > 1)
        record.insert(u"owed_text"_s, parts.join(u'、'));
}

/// The goods under these seals, as they were entered in the store.
QJsonArray goodsUnder(const CaseFile &file, const QJsonArray &seals)
{
    QJsonArray list;
    for (const Entry &entry : file.entries) {
        const auto *entered = std::get_if<EnterGoods>(&entry.body);
        if (!entered || entry.state != EntryState::Effective)
            continue;
        for (const GoodsLine &line : entered->goods)
            if (seals.contains(line.seal))
                list.append(QJsonObject{{u"seal"_s, line.seal},
                                        {u"name"_s, line.name},
                                        {u"quantity"_s, line.quantity},
                                        {u"condition"_s, line.condition},
                                        {u"store"_s, entered->store}});
    }
    return list;
}

void addApproval(QJsonObject &record, const DocumentFacts &facts, const Entry &entry)
{
    const Entry *settling = facts.file.entry(entry.settledBy);
    const auto *approval = settling ? std::get_if<Approve>(&settling->body) : nullptr;
    if (!approval)
        return;
    record.insert(
        u"approval"_s,
        QJsonObject{{u"day"_s, dayValue(settling->act.day)},
                    {u"by"_s, facts.people.value(settling->act.account)},
                    {u"opinion"_s, approval->opinion.isEmpty() ? u"同意。"_s : approval->opinion}});
}

} // namespace

QJsonObject dayValue(Date day) { return {{u"day"_s, toIso(day)}}; }

QJsonObject amountValue(Money amount) { return {{u"yuan"_s, amount.toString()}}; }

QJsonObject officer(const DocumentFacts &facts, const QString &key)
{
    const QString name = facts.names.value(key);
    return {
        {u"word"_s, name}, {u"name"_s, name}, {u"certificate"_s, facts.certificates.value(key)}};
}

QString penaltyText(const Penalty &penalty)
{
    const QString code = nameOf(penaltyKindNames, penalty.kind);
    QString text = wordValue(penaltyKindNames, code).value("word"_L1).toString();
    if (penalty.kind == PenaltyKind::Fine && penalty.amount)
        text = u"罚款人民币%1元（大写：%2）"_s.arg(official::yuan(*penalty.amount),
                                                   official::amountInCharacters(*penalty.amount));
    else if (penalty.amount)
        text += u"人民币%1元（大写：%2）"_s.arg(official::yuan(*penalty.amount),
                                                official::amountInCharacters(*penalty.amount));
    if (!penalty.detail.isEmpty())
        text += u"："_s + penalty.detail;
    return text;
}

QString penaltiesText(const Penalties &penalties)
{
    if (penalties.size() == 1)
        return penaltyText(penalties.front());
    QStringList texts;
    for (std::size_t i = 0; i < penalties.size(); ++i)
        texts << u"%1.%2"_s.arg(i + 1).arg(penaltyText(penalties[i]));
    return texts.join(u'；');
}

QJsonArray penaltyList(const Penalties &penalties)
{
    QJsonArray list;
    for (const Penalty &penalty : penalties) {
        const QString code = nameOf(penaltyKindNames, penalty.kind);
        QJsonObject one{{u"word"_s, penaltyText(penalty)},
                        {u"kind"_s, wordValue(penaltyKindNames, code)},
                        {u"detail"_s, penalty.detail}};
        if (penalty.amount)
            one.insert(u"amount"_s, amountValue(*penalty.amount));
        list.append(one);
    }
    return list;
}

QJsonObject act(const DocumentFacts &facts, const Entry &entry, bool deep)
{
    QJsonObject record{{u"day"_s, dayValue(entry.effectiveOn)},
                       {u"done_on"_s, dayValue(entry.act.day)},
                       {u"by"_s, facts.people.value(entry.act.account)},
                       {u"sequence"_s, entry.act.sequence}};
    const IssuedDocument *document = facts.file.document(entry.act.sequence);
    if (document)
        record.insert(u"number"_s, document->number);
    if (const auto served = facts.served.find(entry.act.sequence); served != facts.served.end())
        record.insert(u"served_on"_s, dayValue(served->second));
    addApproval(record, facts, entry);
    addOwed(record, facts, entry);
    const ActKind *kind = actKind(entry.act.kind);
    for (const FieldInfo &field : kind ? kind->fields : std::vector<FieldInfo>()) {
        const QJsonValue json = entry.act.content.value(field.name);
        if (json.isUndefined())
            continue;
        const QJsonValue value = fieldValue(facts, field, json, deep);
        if (!value.isNull() && !value.isUndefined())
            record.insert(field.name, value);
        if (field.name == "items"_L1)
            record.insert(u"item_list"_s, linesOf(json.toString()));
        if (field.name == "seals"_L1)
            record.insert(u"sealed_goods"_s, goodsUnder(facts.file, json.toArray()));
        addPenalties(record, field, json);
    }
    return record;
}

} // namespace anjuan::document_records
