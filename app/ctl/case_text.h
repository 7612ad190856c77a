// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"

#include <QHash>

/// Cases as people read them in a terminal.
namespace anjuan::ctl {

/// The act's label in the language of the screen, the bare word of a kind this program does not
/// know.
QString labelOf(const QString &kind);

/// A limit: its rule, name, due day and state, and below it its arithmetic, line by line, its
/// article and, with `consequence`, what follows if it is missed.
QString textOf(const Limit &limit, int columns, bool consequence = true);
/// Limits in a table of a line each, without arithmetic.
QString tableOf(const std::vector<Limit> &limits, int columns);
/// The acts that are allowed, then those that are refused with each reason and its article.
QString textOf(const std::vector<anjuan::Option> &options, int columns);
/// The labels and words of the acts that are allowed, one after the other.
QString allowedOf(const std::vector<anjuan::Option> &options, int columns);
QString textOf(const std::vector<Finding> &findings, int columns);
/// The head of a case: what it is about, where it stands, its documents.
QString textOf(const CaseView &view, int columns);
/// What people call the keys that acts hold: officers, parties, units.
using NamesByKey = QHash<QString, QString>;
/// Every act in the order recorded; with `names`, what each says.
QString timelineOf(const CaseFile &file, const NamesByKey *names, int columns);
QString tableOf(const std::vector<ListedCase> &cases, int columns);

/// Those that run, are paused or overdue.
std::vector<Limit> openLimits(const std::vector<Limit> &all);

} // namespace anjuan::ctl
