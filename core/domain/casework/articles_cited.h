// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace anjuan {

/// The articles of law that `decided` applies and `told` does not name, as “某市市容条例第十七条”.
/// What says how a penalty is decided (行政处罚法, rules of procedure, benchmarks) is not among
/// them, nor is anything found where one of the texts names no article.
QStringList articlesNotTold(const QString &decided, const QString &told);

/// Whether two descriptions of the facts have hardly a word in common. What either of them means
/// only a person can tell.
bool factsHaveLittleInCommon(const QString &one, const QString &other);

} // namespace anjuan
