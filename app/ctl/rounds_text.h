// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/services/file_rounds.h"

/// Rounds of case-file review as the commands print them.
namespace anjuan::ctl::rounds_text {

/// How the files came to be chosen: seed, population, hash.
QStringList head(const FileRound &round);
Answer answer(const RoundView &view, Date today, int columns);
Answer answer(const FileRound &round, const SheetLine &line, int columns);
Answer answer(const QList<KeptStandard> &standards, int columns);
Answer answer(const KeptStandard &standard, int columns);
Answer answer(const StandardImport &import, bool isRehearsal, int columns);

} // namespace anjuan::ctl::rounds_text
