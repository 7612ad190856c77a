// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/row_assembler.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

bool isArchive(QByteArrayView beginning)
{
    return beginning.startsWith(QByteArrayView("PK\x03\x04", 4));
}

/// What goes under the names of spreadsheets and is neither CSV nor XLSX.
Result<> checkKind(const QByteArray &beginning)
{
    if (beginning.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba))
        return refused(TableText::tr("This is a workbook of the old kind (.xls) or one with a "
                                     "password. Open it in a spreadsheet program "
                                     "and save it as .xlsx without a password."));
    if (beginning.startsWith("PK\x05\x06"_ba))
        return refused(TableText::tr("The archive is empty."));
    if (beginning.startsWith("%PDF"_ba))
        return refused(TableText::tr("This is a PDF document; a table is read from CSV or XLSX."));
    const QByteArray text =
        (beginning.startsWith("\xef\xbb\xbf"_ba) ? beginning.sliced(3) : beginning)
            .trimmed()
            .toLower();
    for (const QByteArray &sign : {"<html"_ba, "<!doctype html"_ba, "<table"_ba, "<head"_ba,
                                   "<meta"_ba, "<body"_ba, "<style"_ba})
        if (text.startsWith(sign))
            return refused(TableText::tr("This is a web page (HTML) under the name of a "
                                         "spreadsheet. Open it in a spreadsheet program and "
                                         "save it as .xlsx."));
    if (text.startsWith("<?xml"_ba) || text.startsWith("<workbook"_ba))
        return refused(TableText::tr("This is an XML file under the name of a spreadsheet. Open it "
                                     "in a spreadsheet program and save it "
                                     "as .xlsx."));
    if (text.startsWith("mime-version:"_ba))
        return refused(TableText::tr("This is a web archive (MHT) under the name of a spreadsheet. "
                                     "Open it in a spreadsheet program and "
                                     "save it as .xlsx."));
    return {};
}

Result<TableInfo> read(QIODevice &device, const std::function<Result<ZipArchive>()> &openArchive,
                       const TableOptions &options, const TableVisitor &visitor)
{
    const QByteArray beginning = device.peek(512);
    if (const Result<> readable = checkKind(beginning); !readable)
        return readable.error();
    TableInfo info;
    RowAssembler rows(options, visitor, info);
    Result<> done;
    if (isArchive(beginning)) {
        info.format = TableInfo::Format::Xlsx;
        Result<ZipArchive> archive = openArchive();
        if (!archive)
            return archive.error();
        done = readXlsx(*archive, options, visitor, info, rows);
    } else {
        done = readCsv(device, options, visitor, info, rows);
    }
    if (done)
        done = rows.finish();
    if (!done)
        return done.error();
    return info;
}

} // namespace

Result<TableInfo> readTable(const QString &path, const TableOptions &options,
                            const TableVisitor &visitor)
{
    const QFileInfo about(path);
    if (!about.exists())
        return notFound(TableText::tr("There is no file “%1”.").arg(path));
    // A pipe or a device would be read without end.
    if (!about.isFile())
        return refused(TableText::tr("“%1” is not a file.").arg(path));
    if (about.size() > table_limits::fileBytes)
        return refused(TableText::tr("“%1” is larger than 2 GB.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(TableText::tr("“%1” can't be opened: %2").arg(path, file.errorString()));
    Result<TableInfo> info = read(
        file, [&] { return ZipArchive::open(path); }, options, visitor);
    if (!info && info.error().kind == Error::Kind::Refused && file.seek(0) &&
        path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) && !isArchive(file.peek(512)) &&
        checkKind(file.peek(512)))
        return refused(TableText::tr("“%1” is no workbook, though its name ends in .xlsx. Open it "
                                     "in a spreadsheet program and save it as .xlsx.")
                           .arg(path));
    const QFileInfo after(path);
    if (info && (after.size() != about.size() || after.lastModified() != about.lastModified()))
        return refused(
            TableText::tr("“%1” was changed while it was read; read it again.").arg(path));
    return info;
}

Result<TableInfo> readTable(QIODevice &device, const TableOptions &options,
                            const TableVisitor &visitor)
{
    device.seek(0);
    return read(
        device, [&] { return ZipArchive::fromBytes(device.readAll()); }, options, visitor);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace anjuan
