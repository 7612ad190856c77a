// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_fields.h"

namespace anjuan {

/// What a matter allows: its penalties and the range of its fine.
QString penaltiesOf(const Matter &matter);

/// A matter in force on the day of the act, found by code, words of its name or the first letters
/// of how they are read; shows its articles and range.
class MatterField : public ComboField {
    Q_OBJECT

public:
    MatterField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QString fault() const override;
    void setDay(Date day) override;
    /// Null where none is chosen.
    const Matter *matter() const;

private:
    void fill();
    void showNote();

    std::shared_ptr<const FormFacts> m_facts;
    Date m_day;
    QLabel *m_note;
};

} // namespace anjuan
