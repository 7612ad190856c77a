// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_fields.h"

#include "core/services/words.h"
#include "ui/widgets/search_combo.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

ComboField::ComboField(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new SearchCombo)
{
    tight(new QHBoxLayout(this))->addWidget(m_combo, 1);
    adopt(m_combo);
    m_combo->lineEdit()->setAccessibleName(field.labelHere());
    watch(m_combo->lineEdit());
    connect(m_combo, &SearchCombo::changed, this, &FieldEditor::edited);
}

QJsonValue ComboField::value() const
{
    const QVariant chosen = m_combo->chosen();
    return chosen.isValid() ? QJsonValue::fromVariant(chosen) : QJsonValue(QJsonValue::Undefined);
}

void ComboField::setValue(const QJsonValue &value)
{
    m_combo->choose(value.isDouble() ? QVariant(value.toInt()) : value.toVariant());
}

QString ComboField::fault() const
{
    const QString unknown = m_combo->unknownText();
    return unknown.isEmpty() ? QString() : tr("“%1” is none of the choices.").arg(unknown.left(40));
}

QJsonValue ComboField::draft() const
{
    const QString unknown = m_combo->unknownText();
    return unknown.isEmpty() ? value() : QJsonValue(QJsonObject{{u"typed"_s, unknown}});
}

void ComboField::restore(const QJsonValue &draft)
{
    if (draft.isObject())
        m_combo->setEditText(draft.toObject().value("typed"_L1).toString());
    else
        setValue(draft);
}

ChoiceField::ChoiceField(const FieldInfo &field, QWidget *parent) : ComboField(field, parent)
{
    for (const QString &word : field.choices)
        combo()->addChoice(wordHere(field.choices, word), word, word);
}

UnitField::UnitField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : ComboField(field, parent)
{
    for (const Unit &unit : context.facts->units.units())
        if (existsOn(unit, context.day))
            combo()->addChoice(context.facts->units.pathName(unit.id), unit.id.toString());
}

ActNumberField::ActNumberField(const ActKind &kind, const FieldInfo &field,
                               const FormContext &context, QWidget *parent)
    : ComboField(field, parent)
{
    const CaseFile &file = context.facts->file;
    const std::vector<int> fitting = case_desk::fittingActs(file, kind.name, field.name);
    for (const int sequence : fitting)
        combo()->addChoice(act_text::line(*file.entry(sequence), context.facts->names, file),
                           sequence);
    if (field.required && fitting.size() == 1)
        combo()->choose(fitting.front());
}

} // namespace anjuan
