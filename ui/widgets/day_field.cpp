// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "core/domain/entry/typed_values.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

const FieldInfo &dayOfAct()
{
    static const FieldInfo field{.name = u"act_day"_s,
                                 .label = QT_TRANSLATE_NOOP("Act", "Day of the act"),
                                 .type = FieldType::Day,
                                 .required = true};
    return field;
}

DayField::DayField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : TextField(field, parent), m_facts(context.facts), m_note(noteLabel(u"note_"_s + field.name)),
      m_button(new QToolButton)
{
    line()->setMaximumWidth(theme::scaled(190));
    line()->setPlaceholderText(tr("2026-03-01, 3-1, +5, 今天"));
    m_button->setObjectName(u"calendar_"_s + field.name);
    m_button->setIcon(theme::icon(u"calendar"_s));
    m_button->setAccessibleName(tr("Calendar for “%1”").arg(field.labelHere()));
    m_button->setToolTip(tr("Choose from a calendar (F4)"));
    // One stop of the Tab key for one day: the keyboard opens the calendar from the line.
    m_button->setFocusPolicy(Qt::NoFocus);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_F4), QKeySequence(Qt::ALT | Qt::Key_Down)}) {
        auto *open = new QShortcut(keys, line());
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &DayField::openCalendar);
    }
    row()->addWidget(m_button);
    row()->addWidget(m_note, 1);
    connect(line(), &QLineEdit::textChanged, this, &DayField::showNote);
    connect(m_button, &QToolButton::clicked, this, &DayField::openCalendar);
    connect(this, &FieldEditor::left, this, [this] {
        // What was short stands there in full, so that nobody wonders what was understood.
        if (const std::optional<Date> read = day(); read && line()->text() != toIso(*read))
            line()->setText(toIso(*read));
    });
}

std::optional<Date> DayField::day() const
{
    const Result<std::optional<Date>> read = readTypedDay(typed(), m_facts->today);
    return read ? *read : std::nullopt;
}

QJsonValue DayField::value() const
{
    const std::optional<Date> read = day();
    return read ? QJsonValue(toIso(*read)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue DayField::draft() const
{
    // "Yesterday" is another day when the draft is opened tomorrow.
    const std::optional<Date> read = day();
    return read ? QJsonValue(toIso(*read)) : TextField::draft();
}

QString DayField::fault() const
{
    const Result<std::optional<Date>> read = readTypedDay(typed(), m_facts->today);
    return read ? QString() : read.error().text;
}

void DayField::showNote()
{
    const std::optional<Date> read = day();
    if (!read) {
        m_note->clear();
        return;
    }
    const Calendar &calendar = m_facts->calendar;
    const QLocale locale(preferences::language());
    QStringList parts{locale.dayName(toQDate(*read).dayOfWeek(), QLocale::ShortFormat)};
    if (line()->text().trimmed() != toIso(*read))
        parts.prepend(toIso(*read));
    if (const Holiday *holiday = calendar.holidayOn(*read))
        parts << tr("day off: %1").arg(holiday->name.here());
    else if (calendar.isMadeUpWorkingDay(*read))
        parts << tr("worked, in place of a holiday");
    else if (!calendar.isWorkingDay(*read))
        parts << tr("day off");
    if (*read > m_facts->today)
        parts << tr("still to come");
    m_note->setText(parts.join(tr(", ")));
}

void DayField::openCalendar()
{
    openDayCalendar(line(), day().value_or(m_facts->today), [this](Date chosen) {
        line()->setText(toIso(chosen));
        line()->setFocus();
    });
}

} // namespace anjuan
