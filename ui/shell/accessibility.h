// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anjuan::accessibility {

/// Puts a safe description of scroll areas in the place of Qt's: Qt 6.4 reads beyond the list of
/// its children, and ends the program, when a scroll bar goes while a screen reader counts them.
/// Call once, after the application is made.
void install();

} // namespace anjuan::accessibility
