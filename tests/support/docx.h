// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_package.h"

#include <QStringList>

namespace anjuan::test {

/// A Word document with that body; `more` are further parts, or take the place of usual ones.
QByteArray docx(const QString &body, const std::vector<DocxPackage::Part> &more = {});
/// One paragraph of one run.
QString paragraph(const QString &text);
/// One paragraph cut into these runs, the second of them bold, with what Word puts between.
QString cutParagraph(const QStringList &runs);
/// A table row of these cells.
QString row(const QStringList &cells);

} // namespace anjuan::test
