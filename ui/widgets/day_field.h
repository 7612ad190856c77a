// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_fields.h"

class QToolButton;

namespace anjuan {

/// The description of the day of an act, which stands beside its own fields.
const FieldInfo &dayOfAct();

/// A day: typed in any usual way or picked from a calendar; says which weekday it is and whether it
/// is worked.
class DayField : public TextField {
    Q_OBJECT

public:
    DayField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    QJsonValue draft() const override;
    QString fault() const override;
    std::optional<Date> day() const;

private:
    void showNote();
    void openCalendar();

    std::shared_ptr<const FormFacts> m_facts;
    QLabel *m_note;
    QToolButton *m_button;
};

} // namespace anjuan
