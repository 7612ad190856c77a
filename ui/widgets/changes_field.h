// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <map>

class QGridLayout;

namespace anjuan {

/// The fields of another act as they stand, to be put right: what differs is marked and is what is
/// recorded.
class ChangesField : public FieldEditor {
    Q_OBJECT

public:
    ChangesField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    /// Which act is corrected; 0 for none.
    void setAct(int sequence);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

private:
    struct Row {
        FieldEditor *editor;
        QJsonValue was;
        QLabel *mark;
    };

    void addRow(const FieldInfo &field, const QJsonValue &was);
    bool isChanged(const Row &row) const;
    void showMarks();

    FormContext m_context;
    int m_act = 0;
    QWidget *m_body = nullptr;
    QBoxLayout *m_column;
    QLabel *m_hint;
    QGridLayout *m_grid = nullptr;
    std::map<QString, Row> m_rows{}; ///< by the name of the field
    QJsonObject m_waiting{};         ///< a draft whose act is not chosen yet
};

} // namespace anjuan
