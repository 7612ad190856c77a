// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For how many milliseconds a page gathers what others record before it reads anew: the dearer its
/// figures, the longer.
namespace anjuan::change_pause {

inline constexpr int desk = 1000;    ///< what one person has to do
inline constexpr int list = 1500;    ///< the list of cases
inline constexpr int page = 2000;    ///< a page of several lists
inline constexpr int figures = 3000; ///< sums over the register

} // namespace anjuan::change_pause
