// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <utility>

namespace anjuan::test {

using Entries = QList<std::pair<QString, QByteArray>>;

/// A ZIP archive of `entries`.
QByteArray archiveOf(const Entries &entries);

/// The parts of a workbook with one sheet, `sheet` being the XML between <worksheet> and
/// </worksheet>.
Entries workbookParts(const QByteArray &sheet, const QByteArray &strings = {},
                      const QByteArray &styles = {}, bool from1904 = false);

/// A workbook whose only sheet holds `rows` as texts.
QByteArray workbookOf(const QList<QStringList> &rows);

} // namespace anjuan::test
