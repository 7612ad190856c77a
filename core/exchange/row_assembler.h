// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"

namespace anjuan {

/// Turns the records of a file, whatever its format, into header and rows for the visitor: trims,
/// skips blank ones, finds the header, refuses a repeated one, names the rows that do not fit it.
class RowAssembler {
public:
    RowAssembler(const TableOptions &options, const TableVisitor &visitor, TableInfo &info)
        : m_options(options), m_visitor(visitor), m_info(info)
    {
    }

    /// `problem`: what the reader of the format has against the row. False: stop reading.
    Result<bool> take(qint64 number, QStringList cells, const QString &problem);
    /// At the end of the file: refused if there was no header.
    Result<> finish() const;

private:
    Result<bool> takeHeader(qint64 number, QStringList cells);
    QString problemOf(qint64 number, const QStringList &cells) const;

    const TableOptions &m_options;
    const TableVisitor &m_visitor;
    TableInfo &m_info;
    int m_asked = 0; ///< rows that were not the header
};

} // namespace anjuan
