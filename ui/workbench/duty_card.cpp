// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/duty_card.h"

#include <QLocale>
#include <QPainter>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(DutyGroup group)
{
    switch (group) {
    case DutyGroup::Overdue:
        return u"warning"_s;
    case DutyGroup::DueToday:
        return u"clock"_s;
    case DutyGroup::DueSoon:
        return u"calendar"_s;
    case DutyGroup::Approvals:
        return u"done"_s;
    case DutyGroup::Returned:
        return u"return"_s;
    case DutyGroup::Reviews:
        return u"review"_s;
    case DutyGroup::Views:
        return u"meetings"_s;
    case DutyGroup::ToServe:
        return u"document"_s;
    case DutyGroup::ToConfirm:
        return u"refresh"_s;
    case DutyGroup::Lessons:
        return u"discretion"_s;
    case DutyGroup::Detections:
        return u"search"_s;
    case DutyGroup::OwnCases:
        return u"folder"_s;
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(DutyGroup group, int count)
{
    if (count == 0)
        return theme::Tone::Quiet;
    switch (group) {
    case DutyGroup::Overdue:
        return theme::Tone::Bad;
    case DutyGroup::DueToday:
    case DutyGroup::DueSoon:
    case DutyGroup::Returned:
        return theme::Tone::Warning;
    case DutyGroup::Approvals:
    case DutyGroup::Reviews:
    case DutyGroup::Views:
    case DutyGroup::ToServe:
    case DutyGroup::ToConfirm:
    case DutyGroup::Lessons:
    case DutyGroup::Detections:
    case DutyGroup::OwnCases:
        return theme::Tone::Accent;
    }
    Q_UNREACHABLE();
}

constexpr int dutyMargin = 10;

} // namespace

DutyCard::DutyCard(DutyGroup group, QWidget *parent) : QAbstractButton(parent), m_group(group)
{
    setObjectName(u"card_"_s + nameOf(dutyGroupNames, group));
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

QString DutyCard::label(DutyGroup group)
{
    switch (group) {
    case DutyGroup::Overdue:
        return tr("Overdue");
    case DutyGroup::DueToday:
        return tr("Due today");
    case DutyGroup::DueSoon:
        return tr("Due in three days");
    case DutyGroup::Approvals:
        return tr("Waiting for my approval");
    case DutyGroup::Returned:
        return tr("Returned to me");
    case DutyGroup::Reviews:
        return tr("Legality reviews");
    case DutyGroup::Views:
        return tr("Views to confirm");
    case DutyGroup::ToServe:
        return tr("Documents to serve");
    case DutyGroup::ToConfirm:
        return tr("Service to confirm");
    case DutyGroup::Lessons:
        return tr("Lessons of remedies");
    case DutyGroup::Detections:
        return tr("Off-site detections");
    case DutyGroup::OwnCases:
        return tr("My open cases");
    }
    Q_UNREACHABLE();
}

void DutyCard::setCount(int count)
{
    m_count = count;
    setText(tr("%1: %2").arg(label(m_group), QLocale().toString(count)));
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QSize DutyCard::sizeHint() const { return {132, fontMetrics().height() * 3 + 2 * dutyMargin + 6}; }

void DutyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tone tone = toneOf(m_group, m_count);
    const QColor border = isChecked() || hasFocus() ? theme::text(theme::Tone::Accent)
                                                    : palette().color(QPalette::Mid);
    painter.setPen(QPen(border, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? theme::ground(theme::Tone::Accent)
                                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inner = rect().adjusted(dutyMargin, dutyMargin, -dutyMargin, -dutyMargin);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setBold(true);
    const int iconSize = fontMetrics().height() + 2;
    theme::icon(iconOf(m_group))
        .paint(&painter, QRect(inner.right() - iconSize, inner.top(), iconSize, iconSize));
    painter.setFont(large);
    painter.setPen(theme::text(tone));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_count));
    painter.setFont(font());
    painter.setPen(theme::text(theme::Tone::Plain));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(label(m_group), Qt::ElideRight, inner.width()));
}

} // namespace anjuan
