// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QAction>
#include <QKeySequence>
#include <QTimer>
#include <QWidget>

namespace anjuan {

class Workplace;

/// One page of the client: shows what a service returned and asks for the next thing. Its actions
/// (QWidget::actions) are found by the search box and listed in the sheet of shortcuts.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads anew what the page shows. Called when it comes to the front and when something
    /// changed.
    virtual void refresh() = 0;
    /// The chapter of the manual that explains it: the name of a file without its ending.
    virtual QString helpTopic() const = 0;
    /// What must not be lost is put into safety: before locking, closing and changing the language.
    virtual void keepDrafts() {}

signals:
    /// Somebody wants to see a case.
    void caseWanted(anjuan::CaseId id);
    /// Somebody wants to record an act of that kind in a case.
    void actWanted(anjuan::CaseId id, const QString &kind);
    /// A sentence for the status bar.
    void said(const QString &text);

protected:
    Workplace &workplace() const { return m_workplace; }
    /// From now on, while the page is visible, it is refreshed when something is recorded, here or
    /// by others: at most once in so many milliseconds. Call once.
    void followChanges(int pause);
    void setChangePause(int pause) { m_changed.setInterval(pause); }
    /// An action of the page; its keys count where the page has the focus.
    QAction *addCommand(const QString &name, const QString &icon, const QString &text,
                        const QKeySequence &keys = {});
    template <class Owner>
    QAction *addCommand(const QString &name, const QString &icon, const QString &text,
                        const QKeySequence &keys, void (Owner::*does)())
    {
        QAction *action = addCommand(name, icon, text, keys);
        connect(action, &QAction::triggered, static_cast<Owner *>(this), does);
        return action;
    }

private:
    Workplace &m_workplace;
    QTimer m_changed{};
};

} // namespace anjuan
