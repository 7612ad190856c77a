// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QComboBox;

namespace anjuan {

/// Which tier applies, where several fit or none does: one of those the benchmark has.
class TierField : public FieldEditor {
    Q_OBJECT

public:
    explicit TierField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// The tiers to choose from; none where the facts settle it. What was chosen stays.
    void setTiers(const QStringList &tiers);

private:
    QComboBox *m_tiers;
};

} // namespace anjuan
