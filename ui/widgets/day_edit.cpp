// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include "core/base/moment.h"
#include "core/domain/entry/typed_values.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>
#include <QWidgetAction>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(1900, 1, 1);
const QDate lastDay(2199, 12, 31);

Result<Date> read(const QString &text)
{
    const Result<std::optional<Date>> day = readTypedDay(text, dayInChina(Moment::now()));
    if (!day)
        return day.error();
    if (!*day)
        return refused(DayEdit::tr("A day is missing here."));
    if (toQDate(**day) < firstDay || toQDate(**day) > lastDay)
        return refused(DayEdit::tr("“%1” is no day.").arg(text.left(40)));
    return **day;
}

bool opensCalendar(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F4 ||
           (event.key() == Qt::Key_Down && event.modifiers().testFlag(Qt::AltModifier));
}

} // namespace

DayEdit::DayEdit(Date day) : QDateEdit(toQDate(day)), m_before(toQDate(day))
{
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setCalendarPopup(true);
    setDateRange(firstDay, lastDay);
    setMinimumWidth(theme::scaled(130));
    setToolTip(tr("2026-03-01, 20260301, 3-1, +5 or 今天; F4 opens the calendar."));
    // Parts of a day are not gone through one by one: the cursor stands where it is put.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, nullptr, nullptr);
    connect(lineEdit(), &QLineEdit::textChanged, this, &DayEdit::noteText);
    connect(this, &QDateEdit::dateChanged, this, &DayEdit::noteText);
}

QString DayEdit::fault() const
{
    const Result<Date> day = read(lineEdit()->text());
    return day ? QString() : day.error().text;
}

void DayEdit::noteText()
{
    const bool isFaulty = !read(lineEdit()->text());
    if (isFaulty && !m_unread)
        m_before = date();
    m_unread = isFaulty ? std::optional(lineEdit()->text()) : std::nullopt;
    QPalette palette = lineEdit()->palette();
    palette.setColor(QPalette::Text, isFaulty ? theme::text(theme::Tone::Bad)
                                              : this->palette().color(QPalette::Text));
    lineEdit()->setPalette(palette);
}

void DayEdit::writeOut()
{
    const Result<Date> day = read(lineEdit()->text());
    if (day && lineEdit()->text() != toIso(*day))
        lineEdit()->setText(toIso(*day));
}

QDateTime DayEdit::dateTimeFromText(const QString &text) const
{
    const Result<Date> day = read(text);
    return day ? toQDate(*day).startOfDay() : dateTime();
}

QString DayEdit::textFromDateTime(const QDateTime &day) const
{
    // What cannot be read is not taken away from whoever typed it.
    if (m_unread && day.date() == m_before)
        return *m_unread;
    return toIso(fromQDate(day.date()));
}

QValidator::State DayEdit::validate(QString &text, int &) const
{
    return read(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

void DayEdit::fixup(QString &) const {}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled;
}

void DayEdit::stepBy(int days)
{
    if (!m_unread)
        setDate(date().addDays(days));
}

bool DayEdit::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void DayEdit::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        lineEdit()->selectAll();
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusOutEvent(event);
    writeOut();
    if (const QString why = fault(); !why.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (opensCalendar(*event))
        return openCalendar();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        writeOut();
        emit editingFinished();
        return event->ignore(); // the form goes on
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    // Not sent: what the line has no use for would come back from it.
    lineEdit()->event(event);
}

void DayEdit::mousePressEvent(QMouseEvent *event)
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = true;
    option.subControls = QStyle::SC_All;
    const QStyle::SubControl hit = style()->hitTestComplexControl(
        QStyle::CC_ComboBox, &option, event->position().toPoint(), this);
    if (hit == QStyle::SC_ComboBoxArrow && isEnabled())
        return openCalendar();
    QAbstractSpinBox::mousePressEvent(event);
}

void DayEdit::wheelEvent(QWheelEvent *event) { event->ignore(); }

void DayEdit::openCalendar()
{
    openDayCalendar(this, fromQDate(date()), [this](Date day) {
        lineEdit()->setText(toIso(day));
        setFocus();
    });
}

DayEdit *firstFaultyDay(const QWidget *form)
{
    for (auto *field : form->findChildren<DayEdit *>())
        if (field->isEnabled() && field->isVisible() && !field->fault().isEmpty())
            return field;
    return nullptr;
}

void openDayCalendar(QWidget *field, Date shown, const std::function<void(Date)> &take)
{
    auto *menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(u"calendar_popup"_s);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(QLocale(preferences::language()));
    calendar->setSelectedDate(toQDate(shown));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto chosen = [take, menu](QDate date) {
        menu->close();
        take(fromQDate(date));
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, chosen);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, chosen);
    menu->popup(field->mapToGlobal(QPoint(0, field->height())));
    calendar->setFocus();
}

} // namespace anjuan
