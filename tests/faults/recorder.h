// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"

#include <QProcess>

namespace anjuan::test {

/// What a fault test's program does when it is started again as another process. `arguments` follow
/// the program's name: "record LOCATION HEADFILE COUNT DOSSIER" records acts with numbers and
/// prints each id once it is kept (COUNT 0: for ever); "numbers LOCATION HEADFILE COUNT" does so in
/// transactions of their own, opening and closing every now and then; "contend LOCATION HEADFILE
/// COUNT DOSSIER" records as one of several in the same dossier. Returns the exit status, or
/// nothing if the arguments ask for no such thing.
std::optional<int> runAsRecorder(const QStringList &arguments);

/// Starts this program again as a recorder.
void startRecorder(QProcess &process, const QStringList &arguments);

/// Records an act and gives it the next number, all in one transaction. Sent again with the same
/// id, it is recorded once.
Result<Act> recordNumbered(Database &db, const Act &act);

} // namespace anjuan::test
