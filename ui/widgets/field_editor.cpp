// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "ui/shell/theme.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/case_field.h"
#include "ui/widgets/changes_field.h"
#include "ui/widgets/choice_fields.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/matter_field.h"
#include "ui/widgets/officer_fields.h"
#include "ui/widgets/party_field.h"
#include "ui/widgets/penalties_field.h"
#include "ui/widgets/rows_field.h"
#include "ui/widgets/text_fields.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QTimer>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int releaseMilliseconds = 50;

} // namespace

FieldEditor::FieldEditor(const FieldInfo &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    setObjectName(u"editor_"_s + field.name);
}

void FieldEditor::adopt(QWidget *input)
{
    input->setObjectName(u"field_"_s + m_field.name);
    input->setAccessibleName(m_field.labelHere());
    setFocusProxy(input);
    watch(input);
}

void FieldEditor::watch(QWidget *input) { input->installEventFilter(this); }

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &FieldEditor::noteLeft);
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::noteLeft()
{
    const QWidget *now = QApplication::focusWidget();
    if (now && isAncestorOf(now))
        return;
    // Not between press and release of a button: a sentence that appears would move what is being
    // clicked on.
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        QTimer::singleShot(releaseMilliseconds, this, &FieldEditor::noteLeft);
    else
        emit left();
}

QLabel *noteLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Quiet));
    label->setPalette(palette);
    return label;
}

QBoxLayout *tight(QBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

FieldEditor *makeFieldEditor(const ActKind &kind, const FieldInfo &field,
                             const FormContext &context)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::File: // where files are taken in, the form brings an editor of its own
        return new TextField(field);
    case FieldType::LongText:
        return new LongTextField(field, context);
    case FieldType::Day:
        return new DayField(field, context);
    case FieldType::Time:
        return new TimeField(field);
    case FieldType::Flag:
        return new FlagField(field);
    case FieldType::Count:
        return new CountField(field);
    case FieldType::Amount:
        return new AmountField(field);
    case FieldType::Choice:
        return new ChoiceField(field);
    case FieldType::Party:
        return new PartyField(field, context);
    case FieldType::Case:
        return new CaseField(field, context);
    case FieldType::Matter:
        return new MatterField(field, context);
    case FieldType::Unit:
        return new UnitField(field, context);
    case FieldType::Officer:
        return new OfficerField(field, context);
    case FieldType::Officers:
        return new OfficersField(kind, field, context);
    case FieldType::ActNumber:
        return new ActNumberField(kind, field, context);
    case FieldType::Texts:
        return new TextsField(field, context);
    case FieldType::Penalties:
        return new PenaltiesField(field);
    case FieldType::Changes:
        return new ChangesField(field, context);
    case FieldType::Rows:
        return new RowsField(kind, field, context);
    }
    Q_UNREACHABLE();
}

} // namespace anjuan
