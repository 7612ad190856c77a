// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QPushButton;
class QVBoxLayout;

namespace anjuan {

/// A list of records: each row a small form of its own, built from the editors of its columns.
class RowsField : public FieldEditor {
    Q_OBJECT

public:
    RowsField(const ActKind &kind, const FieldInfo &field, const FormContext &context,
              QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    void setDay(Date day) override;

private:
    struct Row {
        QWidget *widget;
        std::vector<FieldEditor *> cells;
    };

    void addRow();
    void removeRow(QWidget *widget);
    void setRows(const QJsonArray &rows, bool drafts);

    const ActKind &m_kind;
    FormContext m_context;
    QVBoxLayout *m_column;
    QPushButton *m_more;
    std::vector<Row> m_rows{};
    int m_count = 0; ///< rows ever made: each has a name of its own
};

} // namespace anjuan
