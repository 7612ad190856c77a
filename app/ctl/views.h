// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/matters/matter_rows.h"
#include "core/domain/parties/party.h"
#include "core/services/cases.h"

#include <QJsonArray>
#include <QJsonObject>

/// Records as programs read them: keys in snake_case, days in ISO form, money as text in yuan,
/// enumerators under the words they are stored by, null for what is not there.
namespace anjuan::ctl {

QJsonValue textOrNull(const QString &text);
QJsonValue amountOrNull(const std::optional<Money> &amount);

QJsonObject jsonOf(const CaseRow &row);
QJsonObject jsonOf(const CaseView &view);
QJsonObject jsonOf(const Limit &limit);
QJsonObject jsonOf(const Refusal &refusal);
QJsonObject jsonOf(const anjuan::Option &option);
QJsonObject jsonOf(const Finding &finding);
QJsonObject jsonOf(const Entry &entry);
QJsonObject jsonOf(const FieldInfo &field);
QJsonObject jsonOf(const Matter &matter);
QJsonObject jsonOf(const MatterFieldError &error);
QJsonObject jsonOf(const Party &party);

template <class Records> QJsonArray jsonArrayOf(const Records &records)
{
    QJsonArray array;
    for (const auto &record : records)
        array.append(jsonOf(record));
    return array;
}

} // namespace anjuan::ctl
