// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/act_text.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_words.h"
#include "core/services/field_order.h"
#include "core/services/sentences.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::act_text {

using namespace Qt::StringLiterals;

namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(ActText)
};

using Fields = std::vector<const FieldInfo *>;

constexpr qsizetype mostParts = 4;
constexpr qsizetype longestPart = 80;

QString elided(QString text)
{
    text = text.simplified();
    return text.size() > longestPart ? text.left(longestPart - 1) + u'…' : text;
}

/// An amount within a sentence; as it stands where it is none.
QString spoken(const QJsonValue &amount)
{
    const QString text = field_value::toText(amount);
    const std::optional<Money> money = Money::parse(text);
    return money ? official::yuan(*money) : text;
}

QString actNamed(int sequence, const CaseFile &file)
{
    const Entry *entry = file.entry(sequence);
    if (!entry)
        return ActText::tr("act %1").arg(sequence);
    // A document that was approved bears the number of its approval.
    if (const IssuedDocument *document = file.document(sequence);
        document && !document->number.isEmpty())
        return ActText::tr("%1 %2 (act %3)", "a document, its number and the act that issued it")
            .arg(wordFor(numberKindNames, document->kind), document->number,
                 QString::number(sequence));
    return entry->act.documentNumber.isEmpty()
               ? ActText::tr("act %1 “%2”").arg(QString::number(sequence), label(entry->act.kind))
               : ActText::tr("act %1 “%2”, %3")
                     .arg(QString::number(sequence), label(entry->act.kind),
                          entry->act.documentNumber);
}

/// One row of a list of records, its columns in their order.
QString rowText(const FieldInfo &field, const QJsonValue &row, const NamesByKey &names,
                const CaseFile &file)
{
    QStringList cells;
    for (const FieldInfo &column : field.columns)
        if (const QJsonValue cell = row[column.name]; !cell.isUndefined())
            cells << value(&column, cell, names, file);
    return cells.join(ActText::tr(" · "));
}

QString listText(const FieldInfo *field, const QJsonArray &list, const NamesByKey &names,
                 const CaseFile &file)
{
    QStringList parts;
    for (const QJsonValue &one : list)
        parts << (field && field->type == FieldType::Rows ? rowText(*field, one, names, file)
                  : one.isObject()                        ? penalty(one.toObject())
                                                          : value(field, one, names, file));
    if (field && field->type == FieldType::Rows)
        return parts.join(u'\n');
    return joinedParts(parts, ActText::tr(", "));
}

QString changesText(const QJsonObject &changes, const NamesByKey &names, const CaseFile &file)
{
    QStringList parts;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        parts << ActText::tr("%1: %2", "a field and its value")
                     .arg(change.key(), value(nullptr, change.value(), names, file));
    return parts.join(ActText::tr("; "));
}

/// The changes of a correction in the words of the act that it corrects.
QString correctionText(const CorrectEntry &slip, const NamesByKey &names, const CaseFile &file)
{
    const Entry *entry = file.entry(slip.act);
    const ActKind *kind = entry ? actKind(entry->act.kind) : nullptr;
    QStringList parts;
    for (auto change = slip.changes.begin(); change != slip.changes.end(); ++change) {
        const FieldInfo *field = kind ? kind->field(change.key()) : nullptr;
        const QString name = field                      ? field->labelHere()
                             : change.key() == "day"_L1 ? ActText::tr("Day of the act")
                                                        : change.key();
        parts << ActText::tr("%1: %2", "a field and its value")
                     .arg(name, elided(value(field, change.value(), names, file)));
    }
    return parts.join(ActText::tr("; "));
}

/// Whether the field says in a few words what the act was about.
bool isTelling(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
    case FieldType::Party:
    case FieldType::Case:
    case FieldType::Matter:
    case FieldType::ActNumber:
    case FieldType::Amount:
    case FieldType::Penalties:
    case FieldType::Day:
    case FieldType::Count:
    case FieldType::Officer:
    case FieldType::Officers:
    case FieldType::Text:
        return true;
    case FieldType::LongText:
    case FieldType::Time:
    case FieldType::Flag:
    case FieldType::Unit:
    case FieldType::Texts:
    case FieldType::File:
    case FieldType::Changes:
    case FieldType::Rows:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether the value alone does not say what it is: a day, a count, the name of a court or a body.
bool needsLabel(const FieldInfo &field)
{
    return field.type == FieldType::Day || field.type == FieldType::Count ||
           field.type == FieldType::Flag || field.name == "court"_L1 ||
           field.name.endsWith("body"_L1);
}

QStringList tellingParts(const ActKind &kind, const Act &act, const NamesByKey &names,
                         const CaseFile &file)
{
    QStringList parts = discretion_words::outcomeOf(act);
    if (!parts.isEmpty())
        return parts;
    // On the spot there are so many other fields that what is imposed would find no room.
    const FieldInfo *imposed =
        kind.name == SummaryDecide::kind ? kind.field(u"penalties") : nullptr;
    if (imposed && act.content.contains(imposed->name))
        if (const QString text =
                elided(value(imposed, act.content.value(imposed->name), names, file));
            !text.isEmpty())
            parts << text;
    QString story;
    for (const FieldInfo *described : inThoughtOrder(kind)) {
        const FieldInfo &field = *described;
        const QJsonValue json = act.content.value(field.name);
        if (json.isUndefined() || &field == imposed)
            continue;
        if (field.type == FieldType::LongText && story.isEmpty())
            story = json.toString();
        if (!isTelling(field.type) || parts.size() >= mostParts)
            continue;
        const QString text = elided(value(&field, json, names, file));
        if (!text.isEmpty())
            parts << (needsLabel(field) ? field.labelHere() + u' ' + text : text);
    }
    if (parts.size() < mostParts && !story.isEmpty())
        parts << elided(story);
    return parts;
}

} // namespace

QString label(const QString &kind)
{
    const ActKind *known = actKind(kind);
    return known ? known->labelHere() : kind;
}

QString penalty(const QJsonObject &penalty)
{
    const auto kind = valueOf(penaltyKindNames, penalty.value("kind"_L1).toString());
    QString text = kind ? wordFor(penaltyKindNames, *kind) : penalty.value("kind"_L1).toString();
    if (penalty.contains("amount"_L1))
        text = ActText::tr("%1 %2 yuan", "a kind of penalty and its amount")
                   .arg(text, spoken(penalty.value("amount"_L1)));
    const QString detail = penalty.value("detail"_L1).toString();
    return detail.isEmpty() ? text : text + u' ' + detail;
}

QString value(const FieldInfo *field, const QJsonValue &value, const NamesByKey &names,
              const CaseFile &file)
{
    if (value.isArray())
        return listText(field, value.toArray(), names, file);
    if (value.isObject())
        return changesText(value.toObject(), names, file);
    const QString text = field_value::toText(value);
    if (field && field->type == FieldType::Choice)
        return wordHere(field->choices, text);
    if (field && field->type == FieldType::ActNumber)
        return actNamed(value.toInt(), file);
    if (field && field->type == FieldType::Amount)
        return ActText::tr("%1 yuan").arg(spoken(value));
    if (field)
        if (const QString words = discretion_words::inWords(*field, text); words != text)
            return words;
    if (field && field->type == FieldType::Matter && names.contains(text))
        return text + u' ' + names.value(text);
    if (value.isBool())
        return value.toBool() ? ActText::tr("yes") : ActText::tr("no");
    return names.value(text, text);
}

std::vector<FieldLine> lines(const Act &act, const NamesByKey &names, const CaseFile &file)
{
    std::vector<FieldLine> found;
    QStringList known;
    const ActKind *kind = actKind(act.kind);
    for (const FieldInfo *described : kind ? inThoughtOrder(*kind) : Fields()) {
        const FieldInfo &field = *described;
        const QJsonValue json = act.content.value(field.name);
        known << field.name;
        if (json.isUndefined() || (!field.required && json == QJsonValue(false)))
            continue;
        // The name of the edition stands beside its key.
        if (act.kind == Assess::kind && field.name == "set"_L1)
            continue;
        QString text = value(&field, json, names, file);
        if (field.type == FieldType::Changes)
            if (const ActBody body = bodyOf(act);
                const auto *slip = std::get_if<CorrectEntry>(&body))
                text = correctionText(*slip, names, file);
        found.push_back({field.name, field.labelHere(), text, field.type == FieldType::LongText});
    }
    for (const QString &key : act.content.keys())
        if (!known.contains(key))
            found.push_back({key, key, value(nullptr, act.content.value(key), names, file), false});
    return found;
}

QString sentence(const Entry &entry, const NamesByKey &names, const CaseFile &file)
{
    const QString name = label(entry.act.kind);
    if (const auto *unknown = std::get_if<UnknownAct>(&entry.body))
        return ActText::tr("%1: %2", "an act and what it says").arg(name, unknown->why);
    if (const auto *slip = std::get_if<CorrectEntry>(&entry.body))
        return ActText::tr("%1: %2", "an act and what it says")
            .arg(name, actNamed(slip->act, file) + ActText::tr("; ") +
                           correctionText(*slip, names, file));
    const ActKind *kind = actKind(entry.act.kind);
    const QStringList parts = kind ? tellingParts(*kind, entry.act, names, file) : QStringList();
    return parts.isEmpty() ? name
                           : ActText::tr("%1: %2", "an act and what it says")
                                 .arg(name, parts.join(ActText::tr("; ")));
}

QString line(const Entry &entry, const NamesByKey &names, const CaseFile &file)
{
    return ActText::tr("%1 · %2 · %3", "number, day and sentence of an act")
        .arg(QString::number(entry.act.sequence), toIso(entry.act.day),
             sentence(entry, names, file));
}

QStringList states(const Entry &entry)
{
    QStringList found;
    switch (entry.state) {
    case EntryState::Effective:
        if (entry.settledBy > 0)
            found << ActText::tr("approved by act %1").arg(entry.settledBy);
        break;
    case EntryState::Proposed:
        found << ActText::tr("waits for approval");
        break;
    case EntryState::Returned:
        found << ActText::tr("returned by act %1").arg(entry.settledBy);
        break;
    case EntryState::Voided:
        found << ActText::tr("voided by act %1").arg(entry.settledBy);
        break;
    case EntryState::Unreadable:
        found << ActText::tr("cannot be read by this version");
        break;
    }
    for (const int act : entry.correctedBy)
        found << ActText::tr("corrected by act %1").arg(act);
    return found;
}

} // namespace anjuan::act_text
