// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include <QBuffer>
#include <cstdlib>
#include <cstring>
#include <zip.h>

using namespace anjuan;

namespace {

/// Most changes to an archive only break it. So the input is taken as the parts of a workbook, each
/// beginning at a zero byte, and packed; an input that begins with 'P' is taken as the archive.
QByteArray packed(const QByteArray &input)
{
    static const char *const names[] = {
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
        "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};
    static const QByteArray usual[] = {
        "<worksheet><sheetData/></worksheet>",
        "<sst/>",
        "<styleSheet/>",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"a\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>",
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
        "Target=\"xl/workbook.xml\"/></Relationships>"};
    const QList<QByteArray> parts = input.split('\0');
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (std::size_t i = 0; i < std::size(names); ++i) {
        const auto place = static_cast<qsizetype>(i);
        const QByteArray &part =
            place < parts.size() && !parts[place].isEmpty() ? parts[place] : usual[i];
        const zip_int64_t entry = zip_file_add(
            archive, names[i],
            zip_source_buffer(archive, part.constData(), static_cast<zip_uint64_t>(part.size()), 0),
            ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(entry), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_stat_t about;
    zip_source_stat(target, &about);
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), about.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer file;
    file.setData(input.startsWith('P') ? input : packed(input));
    file.open(QIODevice::ReadOnly);

    qsizetype columns = 0;
    qint64 last = 0;
    TableVisitor visitor;
    visitor.header = [&](const TableInfo &info) {
        columns = info.header.size();
        last = info.headerNumber;
        return true;
    };
    visitor.row = [&](const TableRow &row) {
        if (row.cells.size() != columns || row.number <= last)
            std::abort();
        last = row.number;
        return true;
    };
    const Result<TableInfo> info = readTable(file, {}, visitor);
    if (!info && info.error().text.isEmpty())
        std::abort();
    return 0;
}
