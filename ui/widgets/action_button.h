// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

namespace anjuan {

/// A button that does what `action` does, and is enabled and shown as the action is. Its name is
/// that of the action with "_button" behind it.
QPushButton *actionButton(QAction *action);

} // namespace anjuan
