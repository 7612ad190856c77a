// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount_field.h"

#include "core/domain/entry/typed_values.h"
#include "core/domain/entry/written_values.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

Result<std::optional<Money>> readTypedAmount(const QString &typed)
{
    const Result<std::optional<WrittenAmount>> read = readAmount(typed);
    if (!read)
        return read.error();
    if (!*read) {
        if (typed.trimmed().isEmpty())
            return std::optional<Money>();
        return refused(AmountField::tr("“%1” is no amount in yuan.").arg(typed.left(40)));
    }
    const WrittenAmount &amount = **read;
    if (amount.isApproximate || amount.from != amount.to)
        return refused(AmountField::tr("An exact amount is needed, not “%1”.").arg(typed.left(40)));
    return amount.from;
}

AmountField::AmountField(const FieldInfo &field, QWidget *parent)
    : TextField(field, parent), m_capitals(noteLabel(u"capitals_"_s + field.name))
{
    line()->setMaximumWidth(theme::scaled(150));
    line()->setAlignment(Qt::AlignRight);
    row()->addWidget(new QLabel(tr("yuan")));
    row()->addWidget(m_capitals, 1);
    connect(line(), &QLineEdit::textChanged, this, [this] {
        const Result<std::optional<Money>> amount = readTypedAmount(typed());
        m_capitals->setText(amount && *amount ? amountInCapitals(**amount) : QString());
    });
}

QJsonValue AmountField::value() const
{
    const Result<std::optional<Money>> amount = readTypedAmount(typed());
    return amount && *amount ? QJsonValue((*amount)->toString())
                             : QJsonValue(QJsonValue::Undefined);
}

QString AmountField::fault() const
{
    const Result<std::optional<Money>> amount = readTypedAmount(typed());
    return amount ? QString() : amount.error().text;
}

} // namespace anjuan
