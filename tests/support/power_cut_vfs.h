// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace anjuan::test::power_cut {

/// Registers the SQLite VFS "power-cut": the ordinary one, but it remembers what was written and
/// not yet synced.
void install();

/// From the `operation`th write, truncation or sync on nothing reaches the disk any more; each
/// fails.
void armAfter(int operation);
/// The `operation`th write, truncation or sync fails once; the power stays.
void failOnce(int operation);
/// True once the power went.
bool isOut();

/// What the disk holds after the cut: of each 512-byte sector written since its file's last sync
/// either the new or the old content, by chance; a file that grew has any length between. Call it
/// when all connections are closed.
void settle(quint32 seed);

/// Forgets all and restores the power.
void reset();

} // namespace anjuan::test::power_cut
