// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace anjuan {

/// What stands on the bureau's documents beside its name. Kept in editions by date of effect, like
/// the settings.
struct Letterhead {
    QString address{};
    QString postcode{};
    QString telephone{};
    QString contact{};             ///< whom to ask for
    QString paymentPlace{};        ///< bank or office that takes fines, with its address
    QString reconsiderationBody{}; ///< by name, for decisions whose act does not name it
    QString court{};               ///< likewise

    /// Strictly from JSON: unknown, missing and repeated keys are refused.
    static Result<Letterhead> parse(const QByteArray &json, const QString &name);
    QByteArray toJson() const;

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

} // namespace anjuan
