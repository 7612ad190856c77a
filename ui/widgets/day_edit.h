// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/date.h"

#include <QDateEdit>
#include <functional>
#include <optional>

namespace anjuan {

/// The day of a form that is no form of an act. It is typed in any of the usual ways, as a whole
/// and not part by part; what is no day stays as it was typed, in the colour of troubles, and is
/// never turned into another day.
class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(Date day);

    /// Why what is typed is no day; empty where it is one.
    QString fault() const;
    void stepBy(int days) override;

protected:
    QDateTime dateTimeFromText(const QString &text) const override;
    QString textFromDateTime(const QDateTime &day) const override;
    QValidator::State validate(QString &text, int &place) const override;
    void fixup(QString &text) const override;
    StepEnabled stepEnabled() const override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void noteText();
    /// What was short stands there in full, so that nobody wonders what was understood.
    void writeOut();
    void openCalendar();

    std::optional<QString> m_unread{}; ///< what is typed and is no day
    QDate m_before;                    ///< the day that stood there before it
};

/// The first field within `form` whose day cannot be read, of those that count now.
DayEdit *firstFaultyDay(const QWidget *form);

/// A calendar below `field`; hands over the day chosen.
void openDayCalendar(QWidget *field, Date shown, const std::function<void(Date)> &take);

} // namespace anjuan
