// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

/// A field for a day.
QDateEdit *dayField(Date day);
Date dayIn(const QDateEdit *field);
/// A field for a few sentences, four lines high; Tab goes on to the next field.
QPlainTextEdit *paragraphField();

/// Names a field, and what is typed into within it, to readers of screens; names it has stay.
void nameToReaders(QWidget *field, const QString &name);

/// A day that need not be: a box to tick, and the day beside it.
class OptionalDay : public QWidget {
    Q_OBJECT

public:
    /// `says` stands beside the box; `otherwise` is the day first shown where there is none.
    OptionalDay(const QString &name, const QString &says, const std::optional<Date> &day,
                Date otherwise);

    std::optional<Date> day() const;

signals:
    void changed();

private:
    QCheckBox *m_has;
    QDateEdit *m_day;
};

/// A few fields and one thing to do with them. It stays, with everything typed, until that is done:
/// what was refused stands above the buttons.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString &name, const QString &title, const QString &doIt, QWidget *parent);

    /// A sentence at the top.
    void explain(const QString &text);
    /// A row of the form; `name` becomes that of the field. `hint` stands below it, small.
    void addField(const QString &label, QWidget *field, const QString &name,
                  const QString &hint = {});
    /// Something over the whole width, below the form.
    void addWide(QWidget *widget);
    void complain(const QString &text, QWidget *field = nullptr);
    /// While it is being done nothing can be changed or closed.
    void setBusy(bool busy);
    /// It is done and shows the outcome: all that is left is to close it.
    void finish();
    QPushButton *doButton() const { return m_do; }

    /// Shows the refusal, or closes the dialog. True where it closed.
    template <class T> bool settle(const Result<T> &answer)
    {
        setBusy(false);
        if (answer) {
            accept();
            return true;
        }
        complainOf(answer.error());
        return false;
    }

    void reject() override;

signals:
    /// The button was pressed or Enter: now do it, then settle().
    void wanted();

private:
    void complainOf(const Error &why);
    /// Grows until all of it is seen, as far as the screen lets it.
    void makeRoom();

    QVBoxLayout *m_column;
    QLabel *m_about;
    QWidget *m_fields;
    QFormLayout *m_form;
    QVBoxLayout *m_wide;
    QLabel *m_trouble;
    QPushButton *m_do;
    QPushButton *m_cancel;
    bool m_isBusy = false;
};

/// Shows `text` in the colour of troubles; hides the label where there is none.
void showTrouble(QLabel *label, const QString &text);
/// A wrapping label in the colour of what matters less.
QLabel *quietLabel(const QString &text = {});

} // namespace anjuan
