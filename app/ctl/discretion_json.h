// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"
#include "core/services/discretion_lists.h"

#include <QJsonArray>
#include <QJsonObject>

/// Benchmarks, exemptions and like cases as anjuanctl shows them.
namespace anjuan::ctl {

QJsonObject jsonOf(const RowNote &note);
QJsonObject jsonOf(const SetRemark &remark);
QJsonObject jsonOf(const BenchmarkRow &row);
QJsonObject jsonOf(const ExemptionItem &item);
QJsonObject jsonOf(const RowChange &change);
QJsonObject jsonOf(const AssessmentReport &report);
QJsonObject jsonOf(const FirstOffenceReport &report);
QJsonObject jsonOf(const LikeReport &report);
QJsonObject jsonOf(const ConsistencyRow &row);
QJsonObject jsonOf(const DeviationRow &row);
QJsonObject jsonOf(const Assessed &recorded);

template <class List> QJsonArray discretionArray(const List &list)
{
    QJsonArray array;
    for (const auto &one : list)
        array << jsonOf(one);
    return array;
}

/// The whole answer, line by line.
QString textOf(const AssessmentReport &report, int columns);
/// The recorded assessment above the one made now.
QString textOf(const AssessmentReplay &replay, int columns);
QString textOf(const FirstOffenceReport &report, int columns);
QString textOf(const LikeReport &report, int columns);

} // namespace anjuan::ctl
