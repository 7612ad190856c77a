// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace anjuan {

class Page;
class Workplace;
struct Seat;

/// Word documents that a service writes to a path, kept where somebody says or printed.
namespace paper_out {

using Write = std::function<Result<>(Seat &, const QString &path)>;
/// A sentence about what came of it.
using Said = std::function<void(const QString &)>;

/// Asks where to, and writes it there.
void save(Page *page, Workplace &workplace, const QString &suggested, Write write, Said said);
/// Writes it into a folder of its own, converts it where LibreOffice is, and asks for a printer.
void print(Page *page, Workplace &workplace, const QString &name, Write write, Said said);

} // namespace paper_out

} // namespace anjuan
