// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace anjuan {

using namespace Qt::StringLiterals;

Moment Moment::now() { return {QDateTime::currentMSecsSinceEpoch()}; }

std::optional<Moment> Moment::parse(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() != Qt::UTC)
        return {};
    const Moment moment{parsed.toMSecsSinceEpoch()};
    return moment.toString() == text ? std::optional(moment) : std::nullopt;
}

QString Moment::toString() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace anjuan
