// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/exemption.h"

#include <QJsonObject>

namespace anjuan {

/// The cells of a row as they are stored; empty ones are left out.
QJsonObject jsonOf(const BenchmarkCells &cells);
BenchmarkCells benchmarkCellsOf(const QJsonObject &json);
QJsonObject jsonOf(const ExemptionCells &cells);
ExemptionCells exemptionCellsOf(const QJsonObject &json);

/// An edition without its rows, as the office dossier keeps it.
QJsonObject jsonOf(const BenchmarkSet &set);
QJsonObject jsonOf(const ExemptionList &list);

/// A cell of either by its key; null where there is no such cell.
QString *cellOf(BenchmarkCells &cells, const QString &key);
QString *cellOf(ExemptionCells &cells, const QString &key);

} // namespace anjuan
