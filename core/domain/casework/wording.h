// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <optional>

namespace anjuan {

/// What the texts of notices and decisions give away: words of a draft, ranges, amounts, bodies
/// without a name. Texts of the law and fines of other days are told from those of the case.
namespace wording {

/// The first words by which a decision only intends something ("拟没收"); empty: none. What is said
/// of the notice, or of the party's own plans, does not count.
QString draftWords(const QString &text);

/// The first range in place of the fine ("拟罚款200-500元"); empty: none.
QString rangeOfFine(const QString &text);

/// The first fine the text names that is not `fine`, nor a part of it where the parts add up;
/// empty: none. Figures, characters and the capitals of cheques are read.
QString otherFine(const QString &text, Money fine);

/// Whether "某市某区人民法院" names one court, and not just any ("区人民法院"); likewise with
/// "人民政府" as the ending.
bool namesOne(const QString &body, const QString &ending);

} // namespace wording

} // namespace anjuan
