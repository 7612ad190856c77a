// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

namespace anjuan {

class SearchCombo;

/// One of a list; what is typed and is none of them is a fault, and kept.
class ComboField : public FieldEditor {
    Q_OBJECT

public:
    explicit ComboField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

protected:
    SearchCombo *combo() const { return m_combo; }

private:
    SearchCombo *m_combo;
};

/// A word of an enumeration.
class ChoiceField : public ComboField {
    Q_OBJECT

public:
    explicit ChoiceField(const FieldInfo &field, QWidget *parent = nullptr);
};

class UnitField : public ComboField {
    Q_OBJECT

public:
    UnitField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);
};

/// An earlier act of the case, as a sentence. The only one that fits is chosen at once.
class ActNumberField : public ComboField {
    Q_OBJECT

public:
    ActNumberField(const ActKind &kind, const FieldInfo &field, const FormContext &context,
                   QWidget *parent = nullptr);
};

} // namespace anjuan
