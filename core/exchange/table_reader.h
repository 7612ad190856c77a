// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"

#include <QStringList>

namespace anjuan {

/// One row below the header. `cells` are as many as the header has, without blanks (of any kind) at
/// their ends; a day is written "2023-03-01", with a time "2023-03-01 12:00:00"; numbers as typed,
/// without grouping.
struct TableRow {
    qint64 number = 0; ///< as a spreadsheet counts: the first record of the file is 1
    QStringList cells;
    QString problem; ///< why it must not be taken over, a whole sentence; empty if it may
};

/// What was read.
struct TableInfo {
    enum class Format { Csv, Xlsx };
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8; ///< of a CSV file
    QChar separator;                    ///< of a CSV file
    QStringList sheets;                 ///< of a workbook, the hidden ones too
    QString sheet;                      ///< the one read
    QStringList header;
    qint64 headerNumber = 0; ///< the row it stands in
    qint64 rows = 0;         ///< handed over
    bool stopped = false;    ///< by the visitor
};

/// How to read, where the reader should not find out by itself.
struct TableOptions {
    std::optional<Encoding> encoding;
    QChar separator; ///< comma, semicolon or tab
    QString sheet;   ///< its name; else the first one that is not hidden
    /// Whether a row is the header, for sheets that begin with a title: the first 20 rows are
    /// asked. Without it the first row that is not blank is the header.
    std::function<bool(const QStringList &cells)> isHeader;
};

/// Takes the table in as it is read; each function may be absent and returns false to stop.
struct TableVisitor {
    std::function<bool(const TableInfo &)> header; ///< rows are still 0
    std::function<bool(const TableRow &)> row;
    std::function<bool(qint64 done, qint64 total)> progress; ///< in bytes of the file
};

/// What a file may contain at most. Beyond them it is refused with the row named.
namespace table_limits {
inline constexpr qint64 fileBytes = qint64(2) << 30;
inline constexpr qsizetype cellCharacters = 1'000'000;
inline constexpr qsizetype rowCharacters = 4'000'000;
inline constexpr int columns = 16'384;
inline constexpr qint64 rows = 2'000'000;
} // namespace table_limits

/// Reads the CSV or XLSX file at `path` from top to bottom in constant memory (for XLSX: plus its
/// shared strings); which of the two it is, its content says and not its name. An error can come
/// after rows were handed over: then none of them counts. Refused by name: the old .xls, web pages
/// called .xls, .ods, .xlsb, encrypted workbooks, archives made to explode.
Result<TableInfo> readTable(const QString &path, const TableOptions &options,
                            const TableVisitor &visitor);

/// The same from a device that can seek.
Result<TableInfo> readTable(QIODevice &device, const TableOptions &options,
                            const TableVisitor &visitor);

/// "A", "B" … "Z", "AA" … of the column counted from 0.
QString columnName(int column);

} // namespace anjuan
