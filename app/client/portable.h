// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anjuan::client {

/// Whether the client was asked to keep everything in one folder: by the option --portable or by a
/// file anjuan.portable beside the program.
bool isPortable(int count, char **arguments);
/// Settings, drafts, evidence and what is put aside for a while go to anjuan-data beside the
/// program and nowhere else. To be called before anything of Qt is made; false where that folder
/// cannot be written.
bool keepInOneFolder();

} // namespace anjuan::client
