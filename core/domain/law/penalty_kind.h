// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <array>

namespace anjuan {

/// The kinds of penalty of 行政处罚法 9, from light to grave in the order of the Law's items.
enum class PenaltyKind {
    Warning,
    Criticism,
    Fine,
    ConfiscateGains,
    ConfiscateGoods,
    SuspendPermit,
    DowngradeQualification,
    RevokePermit,
    RestrictBusiness,
    SuspendBusiness,
    CloseDown,
    RestrictEmployment,
    Detention,
    Other
};
inline constexpr std::array penaltyKindNames = std::to_array<Name<PenaltyKind>>({
    {PenaltyKind::Warning, QLatin1StringView("warning")},
    {PenaltyKind::Criticism, QLatin1StringView("criticism")},
    {PenaltyKind::Fine, QLatin1StringView("fine")},
    {PenaltyKind::ConfiscateGains, QLatin1StringView("confiscate_gains")},
    {PenaltyKind::ConfiscateGoods, QLatin1StringView("confiscate_goods")},
    {PenaltyKind::SuspendPermit, QLatin1StringView("suspend_permit")},
    {PenaltyKind::DowngradeQualification, QLatin1StringView("downgrade_qualification")},
    {PenaltyKind::RevokePermit, QLatin1StringView("revoke_permit")},
    {PenaltyKind::RestrictBusiness, QLatin1StringView("restrict_business")},
    {PenaltyKind::SuspendBusiness, QLatin1StringView("suspend_business")},
    {PenaltyKind::CloseDown, QLatin1StringView("close_down")},
    {PenaltyKind::RestrictEmployment, QLatin1StringView("restrict_employment")},
    {PenaltyKind::Detention, QLatin1StringView("detention")},
    {PenaltyKind::Other, QLatin1StringView("other")},
});

} // namespace anjuan
