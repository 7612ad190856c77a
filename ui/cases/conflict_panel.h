// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QFrame>

class QGridLayout;
class QPlainTextEdit;
class QPushButton;

namespace anjuan {

/// What stands beside a form when somebody recorded in the case meanwhile, in three columns: the
/// case as it was when the form was opened, what came between, what is typed. The form stays as it
/// is; the person decides.
class ConflictPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// `seen` is the last act of the case that the form knew of.
    void compare(const FormFacts &now, int seen, const ActKind &kind, Date day,
                 const QJsonObject &typed);
    void setBusy(bool busy);

signals:
    void anywayWanted();

private:
    QPlainTextEdit *addColumn(QGridLayout *grid, int column, const QString &name,
                              const QString &title);

    QPlainTextEdit *m_seen;
    QPlainTextEdit *m_between;
    QPlainTextEdit *m_typed;
    QPushButton *m_anyway;
};

} // namespace anjuan
