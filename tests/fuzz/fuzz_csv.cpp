// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include <QBuffer>
#include <cstdlib>

using namespace anjuan;

/// The first byte chooses the encoding, or that it be found out; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    TableOptions options;
    if (const int choice = data[0] % 8; choice < 4)
        options.encoding = encodingNames[static_cast<std::size_t>(choice)].value;
    QBuffer file;
    file.setData(
        QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1)));
    file.open(QIODevice::ReadOnly);

    qint64 rows = 0;
    qsizetype columns = 0;
    qint64 last = 0;
    TableVisitor visitor;
    visitor.header = [&](const TableInfo &info) {
        columns = info.header.size();
        last = info.headerNumber;
        return true;
    };
    visitor.row = [&](const TableRow &row) {
        // What every reader of rows relies on.
        if (row.cells.size() != columns || row.number <= last)
            std::abort();
        last = row.number;
        ++rows;
        for (const QString &cell : row.cells)
            if (cell.contains(QChar::Null) ||
                (cell.contains(QChar::ReplacementCharacter) && row.problem.isEmpty()))
                std::abort();
        return true;
    };
    const Result<TableInfo> info = readTable(file, options, visitor);
    if (info ? info->rows != rows : info.error().text.isEmpty())
        std::abort();
    return 0;
}
