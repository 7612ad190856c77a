// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form_comparison.h"

#include "core/services/field_order.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

using State = FieldComparison::State;

State stateOf(const QJsonValue &before, const QJsonValue &theirs, const QJsonValue &mine)
{
    const bool byThem = theirs != before;
    const bool byMe = mine != before;
    if (byThem && byMe)
        return mine == theirs ? State::Agreeing : State::Both;
    return byThem ? State::Theirs : byMe ? State::Mine : State::Alike;
}

/// An empty text and an untouched box say as little as a field that is not there.
QJsonValue plain(const QJsonValue &value)
{
    const bool isNothing = value.isNull() || value == QJsonValue(QString()) ||
                           value == QJsonValue(QJsonArray()) || value == QJsonValue(false);
    return isNothing ? QJsonValue(QJsonValue::Undefined) : value;
}

class ByField {
public:
    ByField(const FormFacts &before, const FormFacts &now) : m_before(before), m_now(now) {}

    void add(const FieldInfo &field, const QJsonValue &beforeValue, const QJsonValue &theirsValue,
             const QJsonValue &mineValue, const QJsonValue &take)
    {
        const QJsonValue before = plain(beforeValue);
        const QJsonValue theirs = plain(theirsValue);
        const QJsonValue mine = plain(mineValue);
        if (before.isUndefined() && theirs.isUndefined() && mine.isUndefined())
            return;
        FieldComparison one;
        one.field = field.name;
        one.label = field.labelHere();
        one.before = text(field, before, m_before);
        one.theirs = text(field, theirs, m_now);
        one.mine = text(field, mine, m_now);
        one.take = take;
        one.state = stateOf(before, theirs, mine);
        m_found.push_back(std::move(one));
    }
    std::vector<FieldComparison> found() { return std::move(m_found); }

private:
    static QString text(const FieldInfo &field, const QJsonValue &value, const FormFacts &facts)
    {
        return value.isUndefined() ? QString()
                                   : act_text::value(&field, value, facts.names, facts.file);
    }

    const FormFacts &m_before;
    const FormFacts &m_now;
    std::vector<FieldComparison> m_found{};
};

/// What the case says of the fields of an act of that kind, with what was recorded by such acts
/// after `seen`.
QJsonObject known(const FormFacts &facts, const ActKind &kind, int seen)
{
    QJsonObject content = case_desk::suggestion(facts, kind);
    for (const Entry &entry : facts.file.entries) {
        if (entry.act.sequence <= seen || entry.act.kind != kind.name ||
            entry.state == EntryState::Voided)
            continue;
        for (auto value = entry.act.content.begin(); value != entry.act.content.end(); ++value)
            content.insert(value.key(), value.value());
    }
    return content;
}

/// Two people put the same entry right: its fields as they were, as they are, as the form has them.
void compareCorrections(const FormFacts &before, const FormFacts &now, const QJsonObject &typed,
                        ByField &comparison)
{
    const int act = typed.value("act"_L1).toInt();
    const Entry *was = before.file.entry(act);
    const Entry *is = now.file.entry(act);
    const ActKind *kind = is ? actKind(is->act.kind) : nullptr;
    if (!was || !kind)
        return;
    const QJsonObject changes = typed.value("changes"_L1).toObject();
    for (const FieldInfo *field : inThoughtOrder(*kind)) {
        const QJsonValue old = was->act.content.value(field->name);
        // To say what the case says is to change nothing.
        comparison.add(*field, old, is->act.content.value(field->name),
                       changes.contains(field->name) ? changes.value(field->name) : old, old);
    }
}

} // namespace

std::vector<FieldComparison> compareForm(const FormFacts &before, const FormFacts &now,
                                         const ActKind &kind, const QJsonObject &typed)
{
    ByField comparison(before, now);
    if (kind.name == CorrectEntry::kind) {
        compareCorrections(before, now, typed, comparison);
        return comparison.found();
    }
    const int seen = before.file.lastSequence();
    const QJsonObject then = known(before, kind, seen);
    const QJsonObject today = known(now, kind, seen);
    for (const FieldInfo *field : inThoughtOrder(kind))
        if (!field->given)
            comparison.add(*field, then.value(field->name), today.value(field->name),
                           typed.value(field->name), today.value(field->name));
    return comparison.found();
}

} // namespace anjuan
