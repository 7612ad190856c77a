// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/tier_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace anjuan {

using namespace Qt::StringLiterals;

TierField::TierField(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_tiers(new QComboBox)
{
    tight(new QVBoxLayout(this))->addWidget(m_tiers);
    adopt(m_tiers);
    setTiers({});
    connect(m_tiers, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

QJsonValue TierField::value() const
{
    const QString tier = m_tiers->currentData().toString();
    return tier.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(tier);
}

void TierField::setValue(const QJsonValue &value)
{
    const QString tier = value.toString();
    if (m_tiers->findData(tier) < 0)
        m_tiers->addItem(tier, tier);
    m_tiers->setCurrentIndex(m_tiers->findData(tier));
}

void TierField::setTiers(const QStringList &tiers)
{
    const QSignalBlocker quiet(m_tiers);
    const QString chosen = m_tiers->currentData().toString();
    m_tiers->clear();
    m_tiers->addItem(tiers.isEmpty() ? tr("as the facts say") : tr("choose which applies"),
                     QString());
    for (const QString &tier : tiers)
        m_tiers->addItem(tier, tier);
    if (!chosen.isEmpty() && !tiers.contains(chosen))
        m_tiers->addItem(chosen, chosen);
    m_tiers->setCurrentIndex(std::max(0, m_tiers->findData(chosen)));
}

} // namespace anjuan
