// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/form_dialog.h"

#include <QKeySequence>
#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class FlowLayout;

/// One part of the administration: a heading, what it is for, what can be done, and the rest.
class AdminSection : public Page {
    Q_OBJECT

public:
    AdminSection(Workplace &workplace, const QString &title, const QString &about);

    QString helpTopic() const override;

protected:
    /// Below the heading and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// An action with a button in the row under the heading.
    QAction *addCommand(const QString &name, const QString &text, const QString &icon = {},
                        const QKeySequence &keys = {});
    /// The same without a button of its own.
    QAction *addQuietCommand(const QString &name, const QString &text,
                             const QKeySequence &keys = {});
    /// A button that does what the action does and can do it when the action can.
    static QPushButton *buttonFor(QAction *action);
    /// An action that hands rows copied in a spreadsheet to `take`, as a file; where there are none
    /// the section says so.
    template <class Section>
    QAction *addPaste(const QString &name, void (Section::*take)(const QString &path))
    {
        return addPaste(name, [this, take](const QString &path) {
            (static_cast<Section *>(this)->*take)(path);
        });
    }
    /// The row of the heading, for filters at its right end.
    QHBoxLayout *row() const { return m_row; }
    /// A field to search with, in the row of the heading.
    QLineEdit *addSearch(const QString &name, const QString &placeholder);

    /// Lets the action be asked for, or says why not. An empty reason allows it.
    static void allow(QAction *action, const QString &reason);
    /// Why this person cannot do what takes one of `roles`; empty where they can.
    QString lackOf(const Roles &roles) const;
    /// A sentence under the heading, until the next one.
    void complain(const QString &text);
    /// Does what a dialog asks for: `job(Seat &)` gives a Result<>. Refused, it says why and stays.
    template <class Job> void submit(FormDialog *dialog, Job job)
    {
        dialog->setBusy(true);
        workplace().write(dialog, std::move(job), [this, dialog](const Result<> &answer) {
            if (dialog->settle(answer))
                workplace().announceLists();
        });
    }
    Date today() const { return workplace().session().today; }

private:
    QAction *addPaste(const QString &name, std::function<void(const QString &path)> take);

    QVBoxLayout *m_column;
    QLabel *m_trouble;
    QHBoxLayout *m_row;
    FlowLayout *m_buttons;
    QVBoxLayout *m_body;
};

} // namespace anjuan
