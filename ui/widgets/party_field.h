// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QTimer>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace anjuan {

class NewPartyForm;

/// A party of the register, searched for while its name or code is typed; one that is not there can
/// be entered without leaving the form.
class PartyField : public FieldEditor {
    Q_OBJECT

public:
    PartyField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    /// The one that is chosen; its key is null where none is.
    const Party &party() const { return m_party; }

signals:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void list(const std::vector<PartyChoice> &found);
    void take(int row);
    void choose(const Party &party, int cases);
    void openNew();

    Workplace &m_workplace;
    QLineEdit *m_line;
    QPushButton *m_new;
    QListWidget *m_results;
    QLabel *m_note;
    NewPartyForm *m_newForm = nullptr;
    QBoxLayout *m_column;
    QTimer m_pause{};
    int m_asked = 0; ///< answers to earlier questions are dropped
    std::vector<PartyChoice> m_found{};
    Party m_party{};
};

} // namespace anjuan
