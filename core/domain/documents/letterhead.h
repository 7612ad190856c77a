// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <array>

namespace anjuan {

/// In which order the papers of a case are bound.
enum class FileOrder {
    Ministry, ///< the eight classes of 住建部令第55号 39, each by day
    Shanghai, ///< 立案、调查取证、审查决定、送达、执行、结案, each by day
    ByDay,    ///< by day alone
};
inline constexpr std::array fileOrderNames = std::to_array<Name<FileOrder>>({
    {FileOrder::Ministry, QLatin1StringView("ministry")},
    {FileOrder::Shanghai, QLatin1StringView("shanghai")},
    {FileOrder::ByDay, QLatin1StringView("by_day")},
});

/// What stands on the bureau's documents beside its name, and how its files are bound. Kept in
/// editions by date of effect, like the settings.
struct Letterhead {
    QString address{};
    QString postcode{};
    QString telephone{};
    QString contact{};             ///< whom to ask for
    QString paymentPlace{};        ///< bank or office that takes fines, with its address
    QString reconsiderationBody{}; ///< by name, for decisions whose act does not name it
    QString court{};               ///< likewise
    QString head{};                ///< 法定代表人, on papers for courts
    QString headPost{};            ///< 职务 of that person
    QString creditCode{};          ///< of the bureau itself, 统一社会信用代码
    FileOrder fileOrder = FileOrder::Ministry;
    /// Legality review and collective discussion go into a volume of their own 副卷.
    bool sideVolume = false;

    /// Strictly from JSON: unknown, missing and repeated keys are refused.
    static Result<Letterhead> parse(const QByteArray &json, const QString &name);
    QByteArray toJson() const;

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

} // namespace anjuan
