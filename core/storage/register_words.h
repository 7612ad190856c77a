// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/storage/query.h"

#include <QString>

namespace anjuan {

/// The enumerator that a column of the register holds as its word. Throws SqlError for any other
/// text.
template <class Enum, std::size_t Count>
Enum stored(const std::array<Name<Enum>, Count> &names, const QString &text)
{
    const auto value = valueOf(names, text);
    if (!value)
        throw SqlError{
            QStringLiteral("The register holds “%1”, which is no word of its column.").arg(text),
            {}};
    return *value;
}

/// The text so that LIKE … ESCAPE '\\' takes every character of it for itself.
QString escapedForLike(QString text);

} // namespace anjuan
