// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <cstdio>
#include <xlsxwriter.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(WriterText)
};

constexpr qsizetype longestText = 32767; ///< characters a cell can hold

Error notWritten(const QString &path, const QString &why)
{
    return refused(WriterText::tr("“%1” can't be written: %2.").arg(path, why));
}

QString why(lxw_error error) { return QString::fromUtf8(lxw_strerror(error)); }

} // namespace

struct XlsxWriter::Book {
    QString path;
    QString unfinished;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *day = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *heading = nullptr;
    lxw_row_t row = 0;
};

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
    Book &b = *writer->m_book;
    b.day = workbook_add_format(b.workbook);
    format_set_num_format(b.day, "yyyy-mm-dd");
    b.amount = workbook_add_format(b.workbook);
    format_set_num_format(b.amount, "#,##0.00");
    b.heading = workbook_add_format(b.workbook);
    format_set_bold(b.heading);
    if (const Result<> begun = writer->addSheet(sheet, columns); !begun)
        return begun.error();
    return writer;
}

Result<> XlsxWriter::addSheet(const QString &sheet, const std::vector<Column> &columns)
{
    Book &b = *m_book;
    b.sheet = workbook_add_worksheet(b.workbook, sheet.left(31).toUtf8().constData());
    if (!b.sheet)
        return notWritten(b.path, WriterText::tr("the sheet can't be named “%1”").arg(sheet));
    worksheet_freeze_panes(b.sheet, 1, 0);
    lxw_col_t place = 0;
    for (const Column &column : columns) {
        worksheet_set_column(b.sheet, place, place, column.width, nullptr);
        if (const lxw_error error = worksheet_write_string(
                b.sheet, 0, place, column.heading.toUtf8().constData(), b.heading))
            return notWritten(b.path, why(error));
        ++place;
    }
    b.row = 1;
    return {};
}

Result<> XlsxWriter::write(const std::vector<Cell> &row)
{
    Book &b = *m_book;
    lxw_col_t place = 0;
    for (const Cell &cell : row) {
        lxw_error error = LXW_NO_ERROR;
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                error = worksheet_write_string(
                    b.sheet, b.row, place, text->left(longestText).toUtf8().constData(), nullptr);
        } else if (const auto *day = std::get_if<Date>(&cell)) {
            lxw_datetime written{};
            written.year = static_cast<int>(day->year());
            written.month = static_cast<int>(day->month());
            written.day = static_cast<int>(day->day());
            error = worksheet_write_datetime(b.sheet, b.row, place, &written, b.day);
        } else if (const auto *amount = std::get_if<Money>(&cell)) {
            error = worksheet_write_number(b.sheet, b.row, place,
                                           static_cast<double>(amount->fen) / 100, b.amount);
        }
        if (error != LXW_NO_ERROR)
            return notWritten(b.path, why(error));
        ++place;
    }
    ++b.row;
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
