// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/docx.h"

namespace anjuan::test {

using namespace Qt::StringLiterals;

QByteArray docx(const QString &body, const std::vector<DocxPackage::Part> &more)
{
    const QString document =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_s +
        body + u"<w:sectPr/></w:body></w:document>"_s;
    std::vector<DocxPackage::Part> parts{
        {u"[Content_Types].xml"_s,
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
         "Extension=\"rels\" "
         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
         "Extension=\"xml\" ContentType=\"application/xml\"/><Override "
         "PartName=\"/word/document.xml\" "
         "ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s,
         "<Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
         "Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
         "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s, document.toUtf8()}};
    for (const DocxPackage::Part &part : more) {
        const auto there =
            std::find_if(parts.begin(), parts.end(),
                         [&](const DocxPackage::Part &one) { return one.name == part.name; });
        if (there == parts.end())
            parts.push_back(part);
        else
            there->bytes = part.bytes;
    }
    const Result<QByteArray> bytes = zipped(parts);
    return bytes ? *bytes : QByteArray();
}

QString paragraph(const QString &text)
{
    return u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_s.arg(text.toHtmlEscaped());
}

QString cutParagraph(const QStringList &runs)
{
    QString xml = u"<w:p>"_s;
    for (qsizetype i = 0; i < runs.size(); ++i)
        xml +=
            u"<w:proofErr w:type=\"spellStart\"/><w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>"_s
                .arg(i == 1 ? u"<w:rPr><w:b/></w:rPr>"_s : QString(), runs[i].toHtmlEscaped());
    return xml + u"</w:p>"_s;
}

QString row(const QStringList &cells)
{
    QString xml = u"<w:tr>"_s;
    for (const QString &cell : cells)
        xml += u"<w:tc>"_s + paragraph(cell) + u"</w:tc>"_s;
    return xml + u"</w:tr>"_s;
}

} // namespace anjuan::test
