// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_paragraph.h"

#include <QStringList>
#include <cstring>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace docx_xml {

bool is(const pugi::xml_node &node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

std::vector<pugi::xml_node> paragraphs(const pugi::xml_node &node)
{
    std::vector<pugi::xml_node> found;
    for (pugi::xml_node child : node) {
        if (is(child, "w:p")) {
            found.push_back(child);
            continue;
        }
        for (const pugi::xml_node &below : paragraphs(child))
            found.push_back(below);
    }
    return found;
}

QString textOf(const pugi::xml_node &paragraph) { return DocxParagraph(paragraph).text(); }

void setText(pugi::xml_node text, const QString &value)
{
    text.remove_attribute("xml:space");
    text.append_attribute("xml:space") = "preserve";
    text.text().set(value.toUtf8().constData());
}

void write(pugi::xml_node run, const QString &value)
{
    const QStringList lines = value.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            run.append_child("w:br");
        const QStringList pieces = lines[i].split(u'\t');
        for (qsizetype j = 0; j < pieces.size(); ++j) {
            if (j > 0)
                run.append_child("w:tab");
            if (!pieces[j].isEmpty())
                setText(run.append_child("w:t"), pieces[j]);
        }
    }
}

void highlight(pugi::xml_node run)
{
    pugi::xml_node format = run.child("w:rPr");
    if (!format)
        format = run.prepend_child("w:rPr");
    format.remove_child("w:color");
    format.remove_child("w:highlight");
    // Word insists on an order of these; readers of all kinds take them at the end.
    format.append_child("w:color").append_attribute("w:val") = "C00000";
    format.append_child("w:highlight").append_attribute("w:val") = "yellow";
}

bool load(pugi::xml_document &xml, const QByteArray &bytes)
{
    constexpr unsigned parsing = pugi::parse_default | pugi::parse_ws_pcdata;
    return xml.load_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()), parsing);
}

QByteArray saved(const pugi::xml_document &xml)
{
    struct BytesWriter : pugi::xml_writer {
        QByteArray bytes;
        void write(const void *data, std::size_t size) override
        {
            bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
        }
    };
    BytesWriter writer;
    xml.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return writer.bytes;
}

} // namespace docx_xml

DocxParagraph::DocxParagraph(const pugi::xml_node &paragraph) { collect(paragraph); }

void DocxParagraph::addPiece(const pugi::xml_node &run, const pugi::xml_node &text)
{
    const QString value = QString::fromUtf8(text.text().get());
    m_pieces.push_back({run, text, m_text.size(), value.size()});
    m_text += value;
}

void DocxParagraph::collect(const pugi::xml_node &parent)
{
    for (pugi::xml_node child : parent) {
        if (docx_xml::is(child, "w:t")) {
            addPiece(parent, child);
        } else if (docx_xml::is(child, "w:tab")) {
            if (docx_xml::is(parent, "w:r"))
                m_text += u'\t';
        } else if (docx_xml::is(child, "w:br")) {
            m_text += u'\n';
        } else if (docx_xml::is(child, "w:r") || docx_xml::is(child, "w:hyperlink") ||
                   docx_xml::is(child, "w:ins") || docx_xml::is(child, "w:smartTag") ||
                   docx_xml::is(child, "w:sdt") || docx_xml::is(child, "w:sdtContent")) {
            collect(child);
        }
    }
}

void DocxParagraph::remove(qsizetype begin, qsizetype end)
{
    for (Piece &piece : m_pieces) {
        const qsizetype from = std::max(begin, piece.begin);
        const qsizetype to = std::min(end, piece.begin + piece.length);
        if (from >= to)
            continue;
        QString value = QString::fromUtf8(piece.text.text().get());
        value.remove(from - piece.begin, to - from);
        docx_xml::setText(piece.text, value);
    }
}

pugi::xml_node DocxParagraph::replace(qsizetype begin, qsizetype end)
{
    for (Piece &piece : m_pieces) {
        if (begin < piece.begin || begin >= piece.begin + piece.length)
            continue;
        // What is behind the place in the same run, other texts and breaks included, goes into a
        // run of its own.
        pugi::xml_node run = piece.run;
        pugi::xml_node value = run.parent().insert_child_after("w:r", run);
        pugi::xml_node rest = run.parent().insert_child_after("w:r", value);
        if (const pugi::xml_node format = run.child("w:rPr")) {
            value.append_copy(format);
            rest.append_copy(format);
        }
        const QString text = QString::fromUtf8(piece.text.text().get());
        const qsizetype at = begin - piece.begin;
        const qsizetype behind = std::min(end - piece.begin, text.size());
        pugi::xml_node tail = rest.append_child("w:t");
        docx_xml::setText(tail, text.sliced(behind));
        while (pugi::xml_node next = piece.text.next_sibling())
            rest.append_move(next);
        docx_xml::setText(piece.text, text.first(at));
        remove(piece.begin + piece.length, end);
        return value;
    }
    return {};
}

} // namespace anjuan
