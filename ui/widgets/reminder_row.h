// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace anjuan {

class FlowLayout;

/// What somebody is reminded of, a button each behind a title. Hidden while there is nothing.
class ReminderRow : public QFrame {
    Q_OBJECT

protected:
    /// The buttons are named after `name`, with a number each from 0.
    ReminderRow(const QString &name, QWidget *parent);

    /// Takes away what is there. The title stands before the buttons that are added then.
    void begin(const QString &title);
    QPushButton *addButton(const QString &icon, const QString &text);
    /// All are added: shows them, or hides the row where there is none.
    void end();

private:
    QString m_name;
    FlowLayout *m_row;
    int m_count = 0;
};

} // namespace anjuan
