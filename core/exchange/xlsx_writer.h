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

/// A number with as many places as are shown: 116 with one is 11.6.
struct XlsxNumber {
    qint64 value = 0;
    int places = 0;
    friend bool operator==(const XlsxNumber &, const XlsxNumber &) = default;
};

/// "SUM(B2:B9)", and what it comes to, for readers that do not compute. The text is the program's
/// own, never anybody's input.
struct XlsxFormula {
    QString text;
    XlsxNumber result{};
    friend bool operator==(const XlsxFormula &, const XlsxFormula &) = default;
};

/// Cells of one column of a sheet, rows counted from 0.
struct XlsxRange {
    QString sheet;
    qint64 first = 0;
    qint64 last = 0;
    int column = 0;
};

/// A chart that the spreadsheet draws itself from cells written before.
struct XlsxChart {
    struct Series {
        QString name;
        XlsxRange values;
    };
    QString title;
    QString unit;
    bool isLines = false; ///< lines; else lying bars
    XlsxRange categories;
    std::vector<Series> series{};
    int height = 300; ///< pixels
};

/// Writes a workbook (ECMA-376), sheet by sheet and row by row; rows already written take no
/// memory. Text stays text, whatever it begins with. The file stands under its name only when it is
/// finished; one that is given up leaves nothing.
class XlsxWriter {
public:
    /// Nothing, text, a day, an amount, a count, a number or a formula.
    using Cell =
        std::variant<std::monostate, QString, Date, Money, qint64, XlsxNumber, XlsxFormula>;
    /// A sum stands under a line; text that is wrapped takes as many lines as it needs.
    enum class Look { Plain, Heading, Sum, Wrapped };

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

    /// Goes on with a further sheet. Its name is shortened, and numbered where there is one like
    /// it. Columns without headings only get their widths.
    Result<> addSheet(const QString &sheet, const std::vector<Column> &columns);
    /// The name of the sheet that is written.
    QString sheet() const;
    /// The row that is written next, counted from 0.
    qint64 row() const;

    Result<> write(const std::vector<Cell> &row, Look look = Look::Plain);
    /// Puts the chart on the sheet, below those that are there.
    Result<> addChart(const XlsxChart &chart);
    /// Puts the file in its place, over what stood there.
    Result<> finish();

    /// "C12"; rows and columns are counted from 0.
    static QString cellName(qint64 row, int column);

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

} // namespace anjuan
