// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class SearchCombo;

/// Kinds of penalty, each with an amount and what it is about; the fines' sum in capitals below.
class PenaltiesField : public FieldEditor {
    Q_OBJECT

public:
    explicit PenaltiesField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

private:
    struct Row {
        QWidget *widget;
        SearchCombo *kind;
        QLineEdit *amount;
        QLineEdit *detail;
    };

    void addRow(const QString &kind = {}, const QString &amount = {}, const QString &detail = {});
    void removeRow(QWidget *widget);
    void setRows(const QJsonArray &penalties);
    void showSum();

    QVBoxLayout *m_column;
    QPushButton *m_more;
    QLabel *m_sum;
    std::vector<Row> m_rows{};
    int m_count = 0; ///< rows ever made: each has a name of its own
};

} // namespace anjuan
