// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/text_fields.h"

#include <optional>

namespace anjuan {

/// What somebody typed for one amount in yuan; an error where it is none, nothing for nothing.
Result<std::optional<Money>> readTypedAmount(const QString &typed);

/// An amount in yuan, with its capital numerals beside it.
class AmountField : public TextField {
    Q_OBJECT

public:
    explicit AmountField(const FieldInfo &field, QWidget *parent = nullptr);

    QJsonValue value() const override;
    QString fault() const override;

private:
    QLabel *m_capitals;
};

} // namespace anjuan
