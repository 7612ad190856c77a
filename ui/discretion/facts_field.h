// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace anjuan {

/// Facts of a case as benchmarks and exemption lists ask for them: a row for each, with its unit or
/// its choices, and beside it the act that proves it. Rows are added by what is asked; a row left
/// open is no fact.
class FactsField : public FieldEditor {
    Q_OBJECT

public:
    FactsField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;

    /// Makes a row for each of these keys and takes away rows that are open and not asked for.
    void ask(const QStringList &keys);
    QStringList keys() const;

private:
    struct Row {
        QString key;
        QLabel *label;
        QComboBox *choice = nullptr; ///< of a choice or what is judged
        QLineEdit *number = nullptr; ///< of a quantity
        QComboBox *proof = nullptr;  ///< null where there are no acts yet
    };

    Row &rowOf(const QString &key);
    Row makeRow(const QString &key);
    void fillOthers();
    static QString typed(const Row &row);
    static void type(const Row &row, const QString &text);
    QStringList lines(bool openAsWell) const;
    void layOut();
    QString nameOf(const QString &part) const;

    FormContext m_context;
    QGridLayout *m_grid;
    QComboBox *m_others;
    QLabel *m_hint;
    std::vector<Row> m_rows{};
    int m_count = 0; ///< rows ever made: each has a name of its own
};

/// What speaks for or against the party: the circumstances of the law to tick, and others in words.
class FactorsField : public FieldEditor {
    Q_OBJECT

public:
    FactorsField(const FieldInfo &field, bool isAgainst, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    std::vector<std::pair<QString, QCheckBox *>> m_boxes{};
    QLineEdit *m_own;
};

} // namespace anjuan
