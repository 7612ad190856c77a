// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace anjuan {

/// One line of text; also what the fields that read a line are made from.
class TextField : public FieldEditor {
    Q_OBJECT

public:
    explicit TextField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

protected:
    QString typed() const;
    QLineEdit *line() const { return m_line; }
    QBoxLayout *row() const { return m_row; }

private:
    QLineEdit *m_line;
    QBoxLayout *m_row;
};

/// An hour: "14:05", "1405", "14点".
class TimeField : public TextField {
    Q_OBJECT

public:
    explicit TimeField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    QString fault() const override;
};

/// A whole number.
class CountField : public TextField {
    Q_OBJECT

public:
    explicit CountField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
};

/// Paragraphs, with the phrases of the library at hand.
class LongTextField : public FieldEditor {
    Q_OBJECT

public:
    LongTextField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

/// Several texts, one a line.
class TextsField : public FieldEditor {
    Q_OBJECT

public:
    TextsField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

/// Yes or no. Where the law asks for it neither is chosen beforehand: somebody must say so.
class FlagField : public FieldEditor {
    Q_OBJECT

public:
    explicit FlagField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box = nullptr; ///< of an optional field
    QRadioButton *m_yes = nullptr;
    QRadioButton *m_no = nullptr;
};

} // namespace anjuan
