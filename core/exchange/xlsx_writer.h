// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QStringList>
#include <memory>
#include <variant>
#include <vector>

namespace anjuan {

/// Writes the sheets of a workbook (ECMA-376) one after the other, row by row; rows already written
/// take no memory. Text stays text, whatever it begins with. The file stands under its name only
/// when it is finished; one that is given up leaves nothing.
class XlsxWriter {
public:
    /// Nothing, text, a day or an amount.
    using Cell = std::variant<std::monostate, QString, Date, Money>;

    struct Column {
        QString heading{};
        double width = 12; ///< characters
    };

    /// Rows a sheet can hold below its heading.
    static constexpr qint64 mostRows = 1048575;

    static Result<std::unique_ptr<XlsxWriter>> create(const QString &path, const QString &sheet,
                                                      const std::vector<Column> &columns);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Ends the sheet and begins another.
    Result<> addSheet(const QString &sheet, const std::vector<Column> &columns);
    Result<> write(const std::vector<Cell> &row);
    /// Puts the file in its place, over what stood there.
    Result<> finish();

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

} // namespace anjuan
