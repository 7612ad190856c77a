// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace anjuan::client {

QDir folderOfProgram();
/// Whether the client was asked to keep everything in one folder: by the option --portable or by a
/// file anjuan.portable beside the program.
bool isPortable(int count, char **arguments);
/// Lets Qt and the program keep settings, data, drafts, caches, documents and what is put aside in
/// the folder anjuan-data of `program`. Before anything is read or written. Says which folder
/// cannot be written; empty where all is well.
QString keepInOneFolder(const QDir &program);

} // namespace anjuan::client
