// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_drawing.h"

#include "core/exchange/docx_paragraph.h"

#include <QFileInfo>
#include <algorithm>

namespace anjuan::docx_drawing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unitsPerMillimetre = 36'000;

QString position(QLatin1StringView side, QLatin1StringView from, qint64 offset)
{
    return u"<wp:position%1 relativeFrom=\"%2\"><wp:posOffset>%3</wp:posOffset></wp:position%1>"_s
        .arg(side, from, QString::number(offset));
}

/// Each kind of picture must be declared once.
void declare(DocxPackage &package, const Relations &relations)
{
    pugi::xml_document types;
    docx_xml::load(types, *package.part(u"[Content_Types].xml"_s));
    pugi::xml_node root = types.document_element();
    for (const auto &[id, picture] : relations) {
        const QByteArray extension = picture.extension.toUtf8();
        if (root.find_child_by_attribute("Default", "Extension", extension.constData()))
            continue;
        pugi::xml_node type = root.prepend_child("Default");
        type.append_attribute("Extension") = extension.constData();
        type.append_attribute("ContentType") = ("image/" + extension).constData();
    }
    package.put(u"[Content_Types].xml"_s, docx_xml::saved(types));
}

} // namespace

void draw(pugi::xml_node run, const DocxPicture &picture, int millimetres, Layout layout,
          const QString &relation, int id, const QString &name)
{
    const qint64 wide = millimetres * unitsPerMillimetre;
    const qint64 high = std::max<qint64>(1, wide * picture.height / picture.width);
    const QString inside =
        u"<a:graphic><a:graphicData "
        u"uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"%3\" name=\"%4\"/><pic:cNvPicPr/></pic:nvPicPr>"
        "<pic:blipFill><a:blip r:embed=\"%5\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%1\" cy=\"%2\"/></a:xfrm>"
        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        "</a:graphicData></a:graphic>"_s;
    const QString extent = u"<wp:extent cx=\"%1\" cy=\"%2\"/>"_s;
    const QString properties = u"<wp:docPr id=\"%3\" name=\"%4\"/>"_s;
    const QString frame =
        layout == Layout::Inline
            ? u"<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"_s + extent +
                  properties + inside + u"</wp:inline>"_s
            : u"<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" "
              u"relativeHeight=\"1\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" "
              u"allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"_s +
                  position("H"_L1, "character"_L1, layout == Layout::Seal ? -wide * 11 / 10 : 0) +
                  position("V"_L1, "paragraph"_L1, layout == Layout::Seal ? -high / 2 : -high / 4) +
                  extent + u"<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"_s +
                  properties + u"<wp:cNvGraphicFramePr/>"_s + inside + u"</wp:anchor>"_s;
    const QString drawing =
        u"<w:drawing "
        u"xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"_s +
        frame.arg(QString::number(wide), QString::number(high), QString::number(id), name,
                  relation) +
        u"</w:drawing>"_s;
    const QByteArray xml = drawing.toUtf8();
    run.append_buffer(xml.constData(), static_cast<std::size_t>(xml.size()));
}

void addParts(DocxPackage &package, const QString &part, const Relations &relations)
{
    if (relations.empty())
        return;
    const QString stem = QFileInfo(part).completeBaseName();
    const QString relationPart = u"word/_rels/"_s + QFileInfo(part).fileName() + u".rels"_s;
    pugi::xml_document xml;
    if (const QByteArray *there = package.part(relationPart))
        docx_xml::load(xml, *there);
    if (!xml.document_element()) {
        pugi::xml_node root = xml.append_child("Relationships");
        root.append_attribute("xmlns") =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    }
    for (const auto &[id, picture] : relations) {
        const QString name = u"media/%1_%2.%3"_s.arg(stem, id, picture.extension);
        pugi::xml_node relation = xml.document_element().append_child("Relationship");
        relation.append_attribute("Id") = id.toUtf8().constData();
        relation.append_attribute("Type") =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
        relation.append_attribute("Target") = name.toUtf8().constData();
        package.put(u"word/"_s + name, picture.bytes);
    }
    package.put(relationPart, docx_xml::saved(xml));
    declare(package, relations);
}

} // namespace anjuan::docx_drawing
