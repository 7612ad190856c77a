// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_writer.h"

#include "core/exchange/chart_xml.h"
#include "core/exchange/docx_mark.h"
#include "core/exchange/docx_package.h"
#include "core/exchange/docx_paragraph.h"

#include <QCoreApplication>

#include <numeric>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DocxWriterText {
    Q_DECLARE_TR_FUNCTIONS(DocxWriterText)
};

constexpr int shortSide = 11906; ///< A4, in twentieths of a point
constexpr int longSide = 16838;
constexpr int sideMargin = 1418;
constexpr int emuPerTwip = 635;

const QString wordSpaces =
    u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    u"xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""_s;
const QString declaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;

QString runXml(const DocxPiece &piece)
{
    QString look;
    switch (piece.look) {
    case DocxPiece::Look::Plain:
        break;
    case DocxPiece::Look::Strong:
        look = u"<w:rPr><w:b/></w:rPr>"_s;
        break;
    case DocxPiece::Look::Computed:
        look = u"<w:rPr><w:u w:val=\"dotted\"/></w:rPr>"_s;
        break;
    case DocxPiece::Look::Missing:
        look = u"<w:rPr><w:b/><w:highlight w:val=\"yellow\"/></w:rPr>"_s;
        break;
    }
    QString xml;
    const QStringList lines = piece.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        xml += (i > 0 ? u"<w:br/>"_s : QString()) + u"<w:t xml:space=\"preserve\">"_s +
               template_marks::asXml(lines[i]) + u"</w:t>"_s;
    return u"<w:r>"_s + look + xml + u"</w:r>"_s;
}

QString paragraphXml(const QString &style, const DocxLine &pieces)
{
    QString runs;
    for (const DocxPiece &piece : pieces)
        runs += runXml(piece);
    return u"<w:p><w:pPr><w:pStyle w:val=\""_s + style + u"\"/></w:pPr>"_s + runs + u"</w:p>\n"_s;
}

QString styleXml(const QString &id, const QString &name, const QString &paragraph,
                 const QString &run)
{
    return u"<w:style w:type=\"paragraph\"%5 w:styleId=\"%1\"><w:name w:val=\"%2\"/>%6<w:qFormat/>"
           u"<w:pPr>%3</w:pPr><w:rPr>%4</w:rPr></w:style>\n"_s.arg(
               id, name, paragraph, run, id == u"Normal"_s ? u" w:default=\"1\""_s : QString(),
               id == u"Normal"_s ? QString() : u"<w:basedOn w:val=\"Normal\"/>"_s);
}

QByteArray stylesPart()
{
    const auto font = [](const char *name, int halfPoints, const char *more = "") {
        return u"<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
               u"w:eastAsia=\"%1\"/>%3<w:sz w:val=\"%2\"/><w:szCs w:val=\"%2\"/>"_s.arg(
                   QString::fromUtf8(name), QString::number(halfPoints), QLatin1StringView(more));
    };
    // The sizes of official papers (GB/T 9704): title 22 pt, text 16 pt.
    return (declaration + u"<w:styles "_s + wordSpaces + u">\n"_s +
            styleXml(u"Normal"_s, u"Normal"_s,
                     u"<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"_s, font("仿宋", 32)) +
            styleXml(u"Title"_s, u"Title"_s,
                     u"<w:spacing w:before=\"120\" w:after=\"240\" w:line=\"600\" "
                     u"w:lineRule=\"atLeast\"/><w:jc w:val=\"center\"/>"_s,
                     font("宋体", 44, "<w:b/>")) +
            styleXml(u"Heading1"_s, u"heading 1"_s,
                     u"<w:keepNext/><w:spacing w:before=\"160\" w:line=\"560\" "
                     u"w:lineRule=\"exact\"/><w:ind w:firstLine=\"640\"/>"
                     u"<w:outlineLvl w:val=\"0\"/>"_s,
                     font("黑体", 32)) +
            styleXml(u"Heading2"_s, u"heading 2"_s,
                     u"<w:keepNext/><w:ind w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>"_s,
                     font("楷体", 32, "<w:b/>")) +
            styleXml(u"Text"_s, u"Body Text"_s,
                     u"<w:ind w:firstLine=\"640\"/><w:jc w:val=\"both\"/>"_s, font("仿宋", 32)) +
            styleXml(u"Gap"_s, u"Gap"_s,
                     u"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2AB\"/>"
                     u"<w:ind w:firstLine=\"640\"/>"_s,
                     font("仿宋", 32, "<w:b/>")) +
            styleXml(u"Remark"_s, u"Remark"_s,
                     u"<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>"_s, font("仿宋", 21)) +
            styleXml(u"Cell"_s, u"Cell"_s, u"<w:spacing w:line=\"280\" w:lineRule=\"atLeast\"/>"_s,
                     font("宋体", 19)) +
            u"</w:styles>\n"_s)
        .toUtf8();
}

QString relationXml(const QString &id, const QString &kind, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
           u"relationships/%2\" Target=\"%3\"/>"_s.arg(id, kind, target);
}

QByteArray relations(const QString &all)
{
    return (declaration +
            u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            u"relationships\">"_s +
            all + u"</Relationships>\n"_s)
        .toUtf8();
}

} // namespace

DocxWriter::DocxWriter(Paper paper) : m_paper(paper) {}

int DocxWriter::textWidth() const
{
    return (m_paper == Paper::Portrait ? shortSide : longSide) - 2 * sideMargin;
}

void DocxWriter::title(const QString &text) { m_body += paragraphXml(u"Title"_s, {{text}}); }

void DocxWriter::heading(const QString &text, int level)
{
    m_body += paragraphXml(level == 1 ? u"Heading1"_s : u"Heading2"_s, {{text}});
}

void DocxWriter::paragraph(const DocxLine &pieces) { m_body += paragraphXml(u"Text"_s, pieces); }

void DocxWriter::gap(const QString &text) { m_body += paragraphXml(u"Gap"_s, {{text}}); }

void DocxWriter::remark(const QString &text) { m_body += paragraphXml(u"Remark"_s, {{text}}); }

void DocxWriter::table(const std::vector<std::vector<DocxLine>> &rows,
                       const std::vector<int> &shares)
{
    if (rows.empty())
        return;
    std::vector<int> widths = shares;
    widths.resize(rows.front().size(), shares.empty() ? 1 : shares.back());
    const int whole = std::accumulate(widths.begin(), widths.end(), 0);
    for (int &one : widths)
        one = textWidth() * one / whole;
    QString xml =
        u"<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:tblBorders>"_s.arg(textWidth());
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml += u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"_s.arg(
            QLatin1StringView(side));
    xml += u"</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" "
           u"w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
           u"<w:tblGrid>"_s;
    for (const int one : widths)
        xml += u"<w:gridCol w:w=\"%1\"/>"_s.arg(one);
    xml += u"</w:tblGrid>\n"_s;
    bool isHead = true;
    for (const std::vector<DocxLine> &row : rows) {
        xml += isHead ? u"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"_s
                      : u"<w:tr><w:trPr><w:cantSplit/></w:trPr>"_s;
        for (std::size_t i = 0; i < widths.size(); ++i)
            xml += u"<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>%2</w:tcPr>"_s.arg(
                       QString::number(widths[i]),
                       isHead ? u"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>"_s
                              : QString()) +
                   paragraphXml(u"Cell"_s, i < row.size() ? row[i] : DocxLine()) + u"</w:tc>"_s;
        xml += u"</w:tr>\n"_s;
        isHead = false;
    }
    // Two tables without a paragraph between them would become one.
    m_body += xml + u"</w:tbl>\n"_s + paragraphXml(u"Remark"_s, {});
}

void DocxWriter::chart(const Chart &chart)
{
    if (chart.isEmpty())
        return;
    m_charts.push_back(chart);
    const int across = std::min(textWidth(), shortSide - 2 * sideMargin) * emuPerTwip;
    const qsizetype bars = chart.categories.size() * static_cast<qsizetype>(chart.series.size());
    const int high =
        chart.kind == Chart::Kind::Lines
            ? across / 2
            : across / 4 + across / 28 * static_cast<int>(std::min<qsizetype>(bars, 24));
    const QString number = QString::number(m_charts.size());
    m_body += u"<w:p><w:pPr><w:pStyle w:val=\"Remark\"/><w:jc w:val=\"center\"/></w:pPr><w:r>"
              u"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
              u"<wp:extent cx=\"%1\" cy=\"%2\"/><wp:docPr id=\"%3\" name=\"%4\" descr=\"%4\"/>"
              u"<a:graphic><a:graphicData "
              u"uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
              u"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
              u"r:id=\"chart%3\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
              u"</w:p>\n"_s.arg(QString::number(across), QString::number(high), number,
                                template_marks::asXml(chart.title));
}

QString DocxWriter::tagXml(const QString &tag, const QString &name, bool locked)
{
    ++m_blocks;
    return u"<w:sdt><w:sdtPr><w:alias w:val=\"%1\"/><w:tag w:val=\"%2\"/><w:id w:val=\"%3\"/>%4"
           u"</w:sdtPr><w:sdtContent>"_s.arg(template_marks::asXml(name),
                                             template_marks::asXml(tag),
                                             QString::number(1000 + m_blocks),
                                             locked ? u"<w:lock w:val=\"sdtContentLocked\"/>"_s
                                                    : u"<w:lock w:val=\"sdtLocked\"/>"_s);
}

void DocxWriter::beginBlock(const QString &tag, const QString &name)
{
    m_body += tagXml(tag, name, false);
}

void DocxWriter::tagged(const QString &before, const QString &tag, const QString &name, bool locked,
                        const DocxLine &pieces)
{
    QString runs = before.isEmpty() ? QString() : runXml({before});
    runs += tagXml(tag, name, locked);
    for (const DocxPiece &piece : pieces)
        runs += runXml(piece);
    m_body += u"<w:p><w:pPr><w:pStyle w:val=\"Text\"/></w:pPr>"_s + runs +
              u"</w:sdtContent></w:sdt></w:p>\n"_s;
}

void DocxWriter::endBlock() { m_body += u"</w:sdtContent></w:sdt>\n"_s; }

Result<QByteArray> DocxWriter::toBytes() const
{
    const QString size =
        m_paper == Paper::Portrait
            ? u"<w:pgSz w:w=\"%1\" w:h=\"%2\"/>"_s.arg(shortSide).arg(longSide)
            : u"<w:pgSz w:w=\"%1\" w:h=\"%2\" w:orient=\"landscape\"/>"_s.arg(longSide).arg(
                  shortSide);
    const QString section =
        u"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"_s + size +
        u"<w:pgMar w:top=\"1440\" w:right=\"%1\" w:bottom=\"1440\" w:left=\"%1\" w:header=\"720\" "
        u"w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"_s.arg(sideMargin);
    QString types = u"<Default Extension=\"rels\" "
                    u"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    u"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s;
    const auto type = [&](const QString &part, const QString &what) {
        types += u"<Override PartName=\"/word/%1\" ContentType=\"application/vnd.openxmlformats-"
                 u"officedocument.%2+xml\"/>"_s.arg(part, what);
    };
    type(u"document.xml"_s, u"wordprocessingml.document.main"_s);
    type(u"styles.xml"_s, u"wordprocessingml.styles"_s);
    type(u"footer1.xml"_s, u"wordprocessingml.footer"_s);
    QString links = relationXml(u"styles"_s, u"styles"_s, u"styles.xml"_s) +
                    relationXml(u"footer"_s, u"footer"_s, u"footer1.xml"_s);
    std::vector<DocxPackage::Part> charts;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const QString name = u"charts/chart%1.xml"_s.arg(i + 1);
        type(name, u"drawingml.chart"_s);
        links += relationXml(u"chart%1"_s.arg(i + 1), u"chart"_s, name);
        charts.push_back({u"word/"_s + name, chartXml(m_charts[i])});
    }
    std::vector<DocxPackage::Part> parts{
        {u"[Content_Types].xml"_s,
         (declaration +
          u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"_s +
          types + u"</Types>\n"_s)
             .toUtf8()},
        {u"_rels/.rels"_s,
         relations(relationXml(u"document"_s, u"officeDocument"_s, u"word/document.xml"_s))},
        {u"word/document.xml"_s, (declaration + u"<w:document "_s + wordSpaces + u"><w:body>\n"_s +
                                  m_body + section + u"</w:body></w:document>\n"_s)
                                     .toUtf8()},
        {u"word/_rels/document.xml.rels"_s, relations(links)},
        {u"word/styles.xml"_s, stylesPart()},
        {u"word/footer1.xml"_s,
         (declaration + u"<w:ftr "_s + wordSpaces +
          u"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>— </w:t></w:r>"
          u"<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
          u"<w:r><w:t> —</w:t></w:r></w:p></w:ftr>\n"_s)
             .toUtf8()},
    };
    parts.insert(parts.end(), charts.begin(), charts.end());
    return zipped(parts);
}

Result<std::map<QString, QString>> blocksOfDocx(QByteArray bytes)
{
    const Result<DocxPackage> package = DocxPackage::read(std::move(bytes));
    if (!package)
        return package.error();
    pugi::xml_document xml;
    const QByteArray *part = package->part(u"word/document.xml"_s);
    if (!part || !xml.load_buffer(part->constData(), static_cast<std::size_t>(part->size()),
                                  pugi::parse_default | pugi::parse_ws_pcdata))
        return refused(DocxWriterText::tr("The file is no Word document (.docx)."));
    std::map<QString, QString> blocks;
    for (const pugi::xpath_node &found : xml.select_nodes("//w:sdt")) {
        const QString tag = QString::fromUtf8(
            found.node().child("w:sdtPr").child("w:tag").attribute("w:val").value());
        if (tag.isEmpty())
            continue;
        const pugi::xml_node content = found.node().child("w:sdtContent");
        QStringList lines;
        for (const pugi::xml_node &paragraph : docx_xml::paragraphs(content))
            lines << docx_xml::textOf(paragraph).trimmed();
        if (lines.isEmpty()) // within a paragraph
            lines << docx_xml::textOf(content).trimmed();
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        if (!blocks.emplace(tag, lines.join(u'\n')).second)
            return refused(DocxWriterText::tr("The block “%1” stands in the document twice.")
                               .arg(tag.left(80)));
    }
    return blocks;
}

} // namespace anjuan
