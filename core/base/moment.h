// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace anjuan {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. The machine's time zone never enters.
struct Moment {
    qint64 milliseconds = 0;

    static Moment now();
    /// "2026-11-22T02:33:58.123Z" and nothing else.
    static std::optional<Moment> parse(QStringView text);
    QString toString() const;

    friend auto operator<=>(const Moment &, const Moment &) = default;
};

} // namespace anjuan
