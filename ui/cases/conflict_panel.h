// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/form_comparison.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace anjuan {

/// What stands beside a form when somebody recorded in the case meanwhile: field by field what was
/// there when the form was opened, what the case says now and what is typed; below it what came
/// between. The form stays as it is; the person decides.
class ConflictPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// `before` is the case as the form knew it.
    void compare(const FormFacts &before, const FormFacts &now, const ActKind &kind,
                 const QJsonObject &typed);
    void setBusy(bool busy);

signals:
    void anywayWanted();
    /// The field is to say what the case says now.
    void theirsWanted(const QString &field, const QJsonValue &value);

private:
    void makeTable();
    void showFields();
    void noteChosen();
    void takeTheirs();

    QTableWidget *m_fields;
    QPlainTextEdit *m_between;
    QPushButton *m_take;
    QPushButton *m_anyway;
    std::vector<FieldComparison> m_shown{};
};

} // namespace anjuan
