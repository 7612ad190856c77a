// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <xlsxwriter.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(WriterText)
};

constexpr qsizetype longestText = 32767; ///< characters a cell can hold
constexpr qsizetype longestName = 31;    ///< of a sheet
constexpr int pixelsOfRow = 20;
constexpr int chartWidth = 860;
constexpr std::uint8_t paperA4 = 9;

Error notWritten(const QString &path, const QString &why)
{
    return refused(WriterText::tr("“%1” can't be written: %2.").arg(path, why));
}

QString why(lxw_error error) { return QString::fromUtf8(lxw_strerror(error)); }

double valueOf(const XlsxNumber &number)
{
    double value = static_cast<double>(number.value);
    for (int i = 0; i < number.places; ++i)
        value /= 10;
    return value;
}

/// What a spreadsheet takes for the name of a sheet.
QString sheetName(const QString &wanted)
{
    QString name;
    for (const QChar c : wanted)
        name += u"[]:*?/\\'"_s.contains(c) ? u' ' : c;
    name = name.simplified().left(longestName);
    return name.isEmpty() ? u"1"_s : name;
}

} // namespace

struct XlsxWriter::Book {
    using Look = XlsxWriter::Look;

    QString path;
    QString unfinished;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    QString name{};
    QStringList names{};
    lxw_row_t row = 0;
    lxw_row_t chartRow = 0;       ///< where the next chart goes
    std::vector<double> widths{}; ///< of the columns of the sheet, in characters
    std::map<std::pair<QByteArray, Look>, lxw_format *> formats{};

    /// The same format for the same wish: a workbook has room for so many only.
    lxw_format *format(const QByteArray &numbers, Look look)
    {
        if (numbers.isEmpty() && look == Look::Plain)
            return nullptr;
        lxw_format *&one = formats[{numbers, look}];
        if (one)
            return one;
        one = workbook_add_format(workbook);
        if (!numbers.isEmpty())
            format_set_num_format(one, numbers.constData());
        switch (look) {
        case Look::Plain:
            break;
        case Look::Heading:
            format_set_bold(one);
            format_set_text_wrap(one);
            format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
            break;
        case Look::Sum:
            format_set_bold(one);
            format_set_top(one, LXW_BORDER_THIN);
            break;
        case Look::Wrapped:
            format_set_text_wrap(one);
            format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
            break;
        }
        return one;
    }

    static QByteArray numbersOf(int places)
    {
        return places <= 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(places, '0');
    }

    Result<> begin(const QString &wanted, const std::vector<Column> &columns);
    lxw_error write(lxw_col_t place, const Cell &cell, Look look);
    /// Not every spreadsheet makes a row as high as the text that is wrapped in it needs.
    lxw_error makeRoom(const std::vector<Cell> &cells);
};

Result<> XlsxWriter::Book::begin(const QString &wanted, const std::vector<Column> &columns)
{
    name = sheetName(wanted);
    for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
        const QString end = u' ' + QString::number(i);
        name = sheetName(wanted).left(longestName - end.size()) + end;
    }
    names << name;
    sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    if (!sheet)
        return notWritten(path, WriterText::tr("the sheet can't be named “%1”").arg(wanted));
    row = 0;
    chartRow = 0;
    widths.clear();
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    bool hasHeading = false;
    lxw_col_t place = 0;
    for (const Column &column : columns) {
        worksheet_set_column(sheet, place, place, column.width, nullptr);
        widths.push_back(column.width);
        ++place;
        hasHeading = hasHeading || !column.heading.isEmpty();
    }
    if (!hasHeading)
        return {};
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    place = 0;
    for (const Column &column : columns)
        if (const lxw_error error = write(place++, column.heading, Look::Heading))
            return notWritten(path, why(error));
    row = 1;
    return {};
}

lxw_error XlsxWriter::Book::makeRoom(const std::vector<Cell> &cells)
{
    constexpr double heightOfLine = 15;
    constexpr double mostHeight = 400;
    int most = 1;
    for (std::size_t place = 0; place < cells.size() && place < widths.size(); ++place) {
        const auto *text = std::get_if<QString>(&cells[place]);
        if (!text)
            continue;
        const double room = std::max(1.0, widths[place] - 1);
        int lines = 0;
        for (const QString &line : text->split(u'\n')) {
            double wide = 0;
            for (const QChar c : line)
                wide += c.unicode() < 0x2000 ? 1 : 2; // a Chinese character is as wide as two
            lines += std::max(1, static_cast<int>(std::ceil(wide / room)));
        }
        most = std::max(most, lines);
    }
    return most == 1
               ? LXW_NO_ERROR
               : worksheet_set_row(sheet, row, std::min(mostHeight, heightOfLine * most), nullptr);
}

lxw_error XlsxWriter::Book::write(lxw_col_t place, const Cell &cell, Look look)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return text->isEmpty()
                   ? LXW_NO_ERROR
                   : worksheet_write_string(sheet, row, place,
                                            text->left(longestText).toUtf8().constData(),
                                            format({}, look));
    if (const auto *day = std::get_if<Date>(&cell)) {
        lxw_datetime written{};
        written.year = static_cast<int>(day->year());
        written.month = static_cast<int>(day->month());
        written.day = static_cast<int>(day->day());
        return worksheet_write_datetime(sheet, row, place, &written, format("yyyy-mm-dd", look));
    }
    if (const auto *amount = std::get_if<Money>(&cell))
        return worksheet_write_number(sheet, row, place, static_cast<double>(amount->fen) / 100,
                                      format(numbersOf(2), look));
    if (const auto *count = std::get_if<qint64>(&cell))
        return worksheet_write_number(sheet, row, place, static_cast<double>(*count),
                                      format({}, look));
    if (const auto *number = std::get_if<XlsxNumber>(&cell))
        return worksheet_write_number(sheet, row, place, valueOf(*number),
                                      format(numbersOf(number->places), look));
    if (const auto *formula = std::get_if<XlsxFormula>(&cell))
        return worksheet_write_formula_num(
            sheet, row, place, (u'=' + formula->text).toUtf8().constData(),
            format(numbersOf(formula->result.places), look), valueOf(formula->result));
    return LXW_NO_ERROR;
}

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book->workbook)
        lxw_workbook_free(m_book->workbook);
    QFile::remove(m_book->unfinished);
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path, const QString &sheet,
                                                       const std::vector<Column> &columns)
{
    auto book = std::make_unique<Book>();
    book->path = path;
    book->unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    // Whether there is room for a file is said now and not after the last row.
    if (QFile unfinished(book->unfinished); !unfinished.open(QIODevice::WriteOnly))
        return notWritten(path, unfinished.errorString());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book->workbook = workbook_new_opt(QFile::encodeName(book->unfinished).constData(), &options);
    if (!book->workbook)
        return notWritten(path, WriterText::tr("there is no memory"));
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(std::move(book)));
    if (const Result<> begun = writer->m_book->begin(sheet, columns); !begun)
        return begun.error();
    return writer;
}

Result<> XlsxWriter::addSheet(const QString &sheet, const std::vector<Column> &columns)
{
    return m_book->begin(sheet, columns);
}

QString XlsxWriter::sheet() const { return m_book->name; }

qint64 XlsxWriter::row() const { return m_book->row; }

Result<> XlsxWriter::write(const std::vector<Cell> &row, Look look)
{
    Book &b = *m_book;
    if (look == Look::Wrapped)
        if (const lxw_error error = b.makeRoom(row))
            return notWritten(b.path, why(error));
    lxw_col_t place = 0;
    for (const Cell &cell : row)
        if (const lxw_error error = b.write(place++, cell, look))
            return notWritten(b.path, why(error));
    ++b.row;
    return {};
}

QString XlsxWriter::cellName(qint64 row, int column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return QString::fromLatin1(name.data());
}

Result<> XlsxWriter::addChart(const XlsxChart &chart)
{
    Book &b = *m_book;
    lxw_chart *drawn =
        workbook_add_chart(b.workbook, chart.isLines ? LXW_CHART_LINE : LXW_CHART_BAR);
    if (!drawn)
        return notWritten(b.path, WriterText::tr("there is no memory"));
    const auto place = [](const XlsxRange &range) {
        const auto column = static_cast<lxw_col_t>(range.column);
        return std::tuple(range.sheet.toUtf8(), static_cast<lxw_row_t>(range.first),
                          static_cast<lxw_row_t>(range.last), column);
    };
    // Hatching, dashes and marks: a picture must be readable in black and white.
    constexpr std::array patterns{LXW_CHART_PATTERN_PERCENT_75,
                                  LXW_CHART_PATTERN_LIGHT_UPWARD_DIAGONAL,
                                  LXW_CHART_PATTERN_PERCENT_20, LXW_CHART_PATTERN_DIAGONAL_BRICK};
    constexpr std::array dashes{LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_LINE_DASH_LONG_DASH_DOT};
    constexpr std::array marks{LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE,
                               LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND};
    std::size_t look = 0;
    for (const XlsxChart::Series &one : chart.series) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        const auto [names, firstName, lastName, nameColumn] = place(chart.categories);
        const auto [sheet, first, last, column] = place(one.values);
        chart_series_set_categories(series, names.constData(), firstName, nameColumn, lastName,
                                    nameColumn);
        chart_series_set_values(series, sheet.constData(), first, column, last, column);
        chart_series_set_name(series, one.name.toUtf8().constData());
        lxw_chart_line line{};
        line.color = LXW_COLOR_BLACK;
        line.width = chart.isLines ? 1.75F : 0.75F;
        line.dash_type = chart.isLines ? static_cast<std::uint8_t>(dashes[look])
                                       : static_cast<std::uint8_t>(LXW_CHART_LINE_DASH_SOLID);
        chart_series_set_line(series, &line);
        if (chart.isLines) {
            chart_series_set_marker_type(series, static_cast<std::uint8_t>(marks[look]));
        } else {
            lxw_chart_pattern pattern{};
            pattern.fg_color = 0x3B6390;
            pattern.bg_color = LXW_COLOR_WHITE;
            pattern.type = static_cast<std::uint8_t>(patterns[look]);
            chart_series_set_pattern(series, &pattern);
            chart_series_set_labels(series);
        }
        look = (look + 1) % patterns.size();
    }
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    lxw_chart_axis *values = chart.isLines ? drawn->y_axis : drawn->x_axis;
    chart_axis_set_name(values, chart.unit.toUtf8().constData());
    if (!chart.isLines) {
        chart_axis_set_reverse(drawn->y_axis); // begin at the top, as they are read
        chart_axis_set_name(drawn->y_axis, " ");
    }
    if (chart.series.size() < 2)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options size{};
    size.x_scale = chartWidth / 480.0;
    size.y_scale = chart.height / 288.0;
    const lxw_error error =
        worksheet_insert_chart_opt(b.sheet, std::max(b.chartRow, b.row), 0, drawn, &size);
    if (error != LXW_NO_ERROR)
        return notWritten(b.path, why(error));
    b.chartRow =
        std::max(b.chartRow, b.row) + static_cast<lxw_row_t>(chart.height / pixelsOfRow + 2);
    return {};
}

Result<> XlsxWriter::finish()
{
    Book &b = *m_book;
    const lxw_error error = workbook_close(std::exchange(b.workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return notWritten(b.path, why(error));
    if (std::rename(QFile::encodeName(b.unfinished).constData(),
                    QFile::encodeName(b.path).constData()) != 0)
        return notWritten(b.path, qt_error_string());
    return {};
}

} // namespace anjuan
