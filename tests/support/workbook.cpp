// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook.h"

#include <zip.h>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray mainSpace = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const QByteArray linkSpace =
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const QByteArray linkList =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

} // namespace

QByteArray archiveOf(const Entries &entries)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    Q_ASSERT(archive);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
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

Entries workbookParts(const QByteArray &sheet, const QByteArray &strings, const QByteArray &styles,
                      bool from1904)
{
    Entries parts{
        {u"[Content_Types].xml"_s,
         xmlHead +
             R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {u"_rels/.rels"_s, xmlHead + linkList + R"(<Relationship Id="rId1" Type=")" + links +
                               R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {u"xl/workbook.xml"_s,
         xmlHead + "<workbook " + mainSpace + " " + linkSpace + R"(><workbookPr date1904=")" +
             (from1904 ? "1" : "0") +
             R"("/><sheets><sheet name="权力事项" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
         xmlHead + linkList + R"(<Relationship Id="rId1" Type=")" + links +
             R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" +
             links +
             R"(sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type=")" +
             links + R"(styles" Target="styles.xml"/></Relationships>)"},
        {u"xl/worksheets/sheet1.xml"_s,
         xmlHead + "<worksheet " + mainSpace + ">" + sheet + "</worksheet>"}};
    if (!strings.isEmpty())
        parts.append(
            {u"xl/sharedStrings.xml"_s, xmlHead + "<sst " + mainSpace + ">" + strings + "</sst>"});
    if (!styles.isEmpty())
        parts.append({u"xl/styles.xml"_s,
                      xmlHead + "<styleSheet " + mainSpace + ">" + styles + "</styleSheet>"});
    return parts;
}

QByteArray workbookOf(const QList<QStringList> &rows)
{
    QByteArray sheet = "<sheetData>";
    for (const QStringList &row : rows) {
        sheet += "<row>";
        for (const QString &cell : row)
            sheet += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                     cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        sheet += "</row>";
    }
    return archiveOf(workbookParts(sheet + "</sheetData>"));
}

} // namespace anjuan::test
