// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/drafts.h"

#include "core/domain/calendar/date.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace anjuan {

class FormRows;

/// Keeps what is typed into a form as a draft, soon after each change, until it is recorded or
/// thrown away; says so above the form where one was restored.
class DraftBar : public QFrame {
    Q_OBJECT

public:
    DraftBar(const DraftKey &key, FormRows &rows);

    /// Puts the draft into the form, if there is one.
    bool restore(Date today);
    /// From now on what changes in the form is somebody's typing.
    void begin() { m_isWatching = true; }
    bool isWatching() const { return m_isWatching && !m_isDone; }
    /// There is something to lose.
    bool isTyped() const { return m_isTyped; }
    void noteEdit();
    /// Shown to whoever looks for the draft later.
    void setCaseNumber(const QString &number) { m_caseNumber = number; }
    /// The same until the act is kept: a lost answer is found again by it.
    ActId actId() const { return m_actId; }
    void renewActId() { m_actId = ActId::create(); }

    /// Writes what is typed, now.
    void keep();
    /// The draft goes, and nothing that happens to the form while it is taken down makes another.
    void finish();

signals:
    /// The draft is gone; the form is to be filled as if there had been none. Not somebody's
    /// typing.
    void freshWanted();
    void failed(const QString &text);

private:
    void startFresh();

    DraftKey m_key;
    FormRows &m_rows;
    QLabel *m_text;
    QString m_caseNumber{};
    ActId m_actId = ActId::create();
    QTimer m_timer{};
    bool m_isWatching = false;
    bool m_isTyped = false;
    bool m_isDone = false; ///< recorded or thrown away
};

} // namespace anjuan
