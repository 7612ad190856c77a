// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_template.h"

#include "core/exchange/docx_filler.h"
#include "core/exchange/docx_paragraph.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(DocxTemplateText)
};

constexpr qsizetype largestResult = 64 << 20;
constexpr unsigned parsing = pugi::parse_default | pugi::parse_ws_pcdata;

bool load(pugi::xml_document &xml, const QByteArray &bytes)
{
    return xml.load_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()), parsing);
}

struct BytesWriter : pugi::xml_writer {
    QByteArray bytes;
    void write(const void *data, std::size_t size) override
    {
        bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    }
};

QByteArray saved(const pugi::xml_document &xml)
{
    BytesWriter writer;
    xml.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return writer.bytes;
}

/// Adds a relation from `part` to each picture, and the pictures themselves.
void addPictures(DocxPackage &package, const QString &part, const DocxFiller &filler,
                 const DocxValues &values)
{
    if (filler.pictures.empty())
        return;
    const QString stem = QFileInfo(part).completeBaseName();
    const QString relationPart = u"word/_rels/"_s + QFileInfo(part).fileName() + u".rels"_s;
    pugi::xml_document relations;
    if (const QByteArray *there = package.part(relationPart))
        load(relations, *there);
    if (!relations.document_element()) {
        pugi::xml_node root = relations.append_child("Relationships");
        root.append_attribute("xmlns") =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    }
    for (const auto &[id, key] : filler.pictures) {
        const DocxPicture &picture = *values.pictures.constFind(key);
        const QString name = u"media/%1_%2.%3"_s.arg(stem, id, picture.extension);
        pugi::xml_node relation = relations.document_element().append_child("Relationship");
        relation.append_attribute("Id") = id.toUtf8().constData();
        relation.append_attribute("Type") =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
        relation.append_attribute("Target") = name.toUtf8().constData();
        package.put(u"word/"_s + name, picture.bytes);
    }
    package.put(relationPart, saved(relations));
}

/// Each kind of picture must be declared once.
void declarePictures(DocxPackage &package, const DocxValues &values)
{
    pugi::xml_document types;
    load(types, *package.part(u"[Content_Types].xml"_s));
    pugi::xml_node root = types.document_element();
    for (const DocxPicture &picture : values.pictures) {
        const QByteArray extension = picture.extension.toUtf8();
        if (root.find_child_by_attribute("Default", "Extension", extension.constData()))
            continue;
        pugi::xml_node type = root.prepend_child("Default");
        type.append_attribute("Extension") = extension.constData();
        type.append_attribute("ContentType") = ("image/" + extension).constData();
    }
    package.put(u"[Content_Types].xml"_s, saved(types));
}

void addText(const pugi::xml_node &node, QStringList &lines)
{
    for (const pugi::xml_node &child : node) {
        if (docx_xml::is(child, "w:p")) {
            lines << docx_xml::textOf(child);
        } else if (docx_xml::is(child, "w:tr")) {
            QStringList cells;
            for (const pugi::xml_node &cell : child.children("w:tc")) {
                QStringList inside;
                addText(cell, inside);
                cells << inside.join(u" / "_s);
            }
            lines << cells.join(u" | "_s);
        } else {
            addText(child, lines);
        }
    }
}

} // namespace

Result<DocxTemplate> DocxTemplate::read(QByteArray bytes)
{
    Result<DocxPackage> package = DocxPackage::read(std::move(bytes));
    if (!package)
        return package.error();
    return DocxTemplate(std::move(*package));
}

std::vector<PlacedMark> DocxTemplate::marks() const
{
    std::vector<PlacedMark> all;
    for (const QString &part : m_package.textParts()) {
        pugi::xml_document xml;
        load(xml, *m_package.part(part));
        DocxFiller filler(part, nullptr);
        filler.run(xml.document_element());
        all.insert(all.end(), filler.marks.begin(), filler.marks.end());
    }
    return all;
}

std::vector<TemplateFault> DocxTemplate::faults() const
{
    std::vector<TemplateFault> all;
    for (const QString &part : m_package.textParts()) {
        pugi::xml_document xml;
        load(xml, *m_package.part(part));
        DocxFiller filler(part, nullptr);
        filler.run(xml.document_element());
        all.insert(all.end(), filler.faults.begin(), filler.faults.end());
    }
    return all;
}

Result<FilledDocx> DocxTemplate::fill(const DocxValues &values) const
{
    FilledDocx filled;
    DocxPackage package = m_package;
    bool hasPictures = false;
    for (const QString &part : m_package.textParts()) {
        const QByteArray &bytes = *m_package.part(part);
        if (!bytes.contains('{') && !bytes.contains('}'))
            continue;
        pugi::xml_document xml;
        load(xml, bytes);
        DocxFiller filler(part, &values);
        filler.run(xml.document_element());
        if (!filler.faults.empty()) {
            const TemplateFault &fault = filler.faults.front();
            return refused(TemplateText::tr("The template has a fault in the paragraph “%1”: %2")
                               .arg(fault.text, fault.reason));
        }
        for (const QString &key : filler.missing)
            if (!filled.missing.contains(key))
                filled.missing << key;
        QByteArray text = saved(xml);
        if (text.size() > largestResult)
            return refused(TemplateText::tr("The filled document would be larger than any "
                                            "document is; a list in it is too long."));
        package.put(part, std::move(text));
        addPictures(package, part, filler, values);
        hasPictures = hasPictures || !filler.pictures.empty();
    }
    if (hasPictures)
        declarePictures(package, values);
    Result<QByteArray> bytes = package.toBytes();
    if (!bytes)
        return bytes.error();
    filled.bytes = std::move(*bytes);
    return filled;
}

Result<QString> textOfDocx(QByteArray bytes)
{
    const Result<DocxPackage> package = DocxPackage::read(std::move(bytes));
    if (!package)
        return package.error();
    QStringList lines;
    for (const QString &part : package->textParts()) {
        pugi::xml_document xml;
        load(xml, *package->part(part));
        addText(xml.document_element(), lines);
    }
    return lines.join(u'\n');
}

} // namespace anjuan
