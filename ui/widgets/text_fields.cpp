// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_fields.h"

#include "core/base/text.h"
#include "core/domain/entry/typed_values.h"
#include "ui/shell/theme.h"
#include "ui/widgets/phrase_picker.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortWidth = 150;

QPlainTextEdit *paragraphs(int lines)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(QFontMetrics(text->font()).lineSpacing() * lines + 16);
    return text;
}

QLayout *withPhrases(QPlainTextEdit *text, const FieldInfo &field, const FormContext &context)
{
    QBoxLayout *row = tight(new QHBoxLayout);
    row->setSpacing(2);
    row->addWidget(text, 1);
    if (context.facts)
        row->addWidget(new PhraseButton(text, field.name, field.labelHere(), context), 0,
                       Qt::AlignTop);
    return row;
}

} // namespace

TextField::TextField(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit), m_row(tight(new QHBoxLayout(this)))
{
    m_row->addWidget(m_line, 1);
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

QString TextField::typed() const { return trimmedOfBlanks(m_line->text()); }

QJsonValue TextField::value() const
{
    return typed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed());
}

void TextField::setValue(const QJsonValue &value) { m_line->setText(value.toString()); }

QJsonValue TextField::draft() const
{
    return m_line->text().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                    : QJsonValue(m_line->text());
}

void TextField::restore(const QJsonValue &draft) { m_line->setText(draft.toString()); }

TimeField::TimeField(const FieldInfo &field, QWidget *parent) : TextField(field, parent)
{
    line()->setPlaceholderText(tr("14:05"));
    line()->setMaximumWidth(theme::scaled(shortWidth));
    row()->addStretch();
}

QJsonValue TimeField::value() const
{
    const Result<std::optional<TimeOfDay>> time = readTypedTime(typed());
    return time && *time ? QJsonValue((*time)->toString()) : QJsonValue(QJsonValue::Undefined);
}

QString TimeField::fault() const
{
    const Result<std::optional<TimeOfDay>> time = readTypedTime(typed());
    return time ? QString() : time.error().text;
}

CountField::CountField(const FieldInfo &field, QWidget *parent) : TextField(field, parent)
{
    line()->setMaximumWidth(theme::scaled(shortWidth));
    line()->setAlignment(Qt::AlignRight);
    row()->addStretch();
}

QJsonValue CountField::value() const
{
    bool isNumber = false;
    const int number = searchForm(typed()).toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

void CountField::setValue(const QJsonValue &value)
{
    line()->setText(value.isDouble() ? QString::number(value.toInt()) : value.toString());
}

QString CountField::fault() const
{
    return typed().isEmpty() || !value().isUndefined()
               ? QString()
               : tr("“%1” is no whole number.").arg(typed().left(40));
}

LongTextField::LongTextField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_text(paragraphs(4))
{
    tight(new QVBoxLayout(this))->addLayout(withPhrases(m_text, field, context));
    adopt(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue LongTextField::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextField::setValue(const QJsonValue &value) { m_text->setPlainText(value.toString()); }

TextsField::TextsField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_text(paragraphs(2))
{
    tight(new QVBoxLayout(this))->addLayout(withPhrases(m_text, field, context));
    adopt(m_text);
    m_text->setPlaceholderText(tr("One a line"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue TextsField::value() const
{
    QJsonArray lines;
    for (const QString &line : m_text->toPlainText().split(u'\n'))
        if (const QString text = trimmedOfBlanks(line); !text.isEmpty())
            lines.append(text);
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines);
}

void TextsField::setValue(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines << line.toString();
    m_text->setPlainText(lines.join(u'\n'));
}

FlagField::FlagField(const FieldInfo &field, QWidget *parent) : FieldEditor(field, parent)
{
    QBoxLayout *row = tight(new QHBoxLayout(this));
    if (!field.required) {
        m_box = new QCheckBox(tr("Yes"));
        adopt(m_box);
        row->addWidget(m_box);
        row->addStretch();
        connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
        return;
    }
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &text, const QString &ending) {
        auto *button = new QRadioButton(text);
        button->setObjectName(u"field_"_s + field.name + ending);
        button->setAccessibleName(
            tr("%1: %2", "a field and its value").arg(field.labelHere(), text));
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &FieldEditor::edited);
        return button;
    };
    m_yes = add(tr("Yes"), u"_yes"_s);
    m_no = add(tr("No"), u"_no"_s);
    row->addStretch();
    setFocusProxy(m_yes);
    watch(m_yes);
    watch(m_no);
}

QJsonValue FlagField::value() const
{
    if (m_box)
        return m_box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    if (!m_yes->isChecked() && !m_no->isChecked())
        return QJsonValue::Undefined;
    return m_yes->isChecked();
}

void FlagField::setValue(const QJsonValue &value)
{
    if (m_box) {
        m_box->setChecked(value.toBool());
        return;
    }
    if (value.isBool())
        (value.toBool() ? m_yes : m_no)->setChecked(true);
}

} // namespace anjuan
