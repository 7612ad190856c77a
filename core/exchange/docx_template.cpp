// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_template.h"

#include "core/exchange/docx_drawing.h"
#include "core/exchange/docx_filler.h"
#include "core/exchange/docx_paragraph.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(DocxTemplateText)
};

constexpr qsizetype largestResult = 64 << 20;
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
        docx_xml::load(xml, *m_package.part(part));
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
        docx_xml::load(xml, *m_package.part(part));
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
    for (const QString &part : m_package.textParts()) {
        const QByteArray &bytes = *m_package.part(part);
        if (!bytes.contains('{') && !bytes.contains('}'))
            continue;
        pugi::xml_document xml;
        docx_xml::load(xml, bytes);
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
        QByteArray text = docx_xml::saved(xml);
        if (text.size() > largestResult)
            return refused(TemplateText::tr("The filled document would be larger than any "
                                            "document is; a list in it is too long."));
        package.put(part, std::move(text));
        docx_drawing::addParts(package, part, filler.pictures);
    }
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
        docx_xml::load(xml, *package->part(part));
        addText(xml.document_element(), lines);
    }
    return lines.join(u'\n');
}

} // namespace anjuan
