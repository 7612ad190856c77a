# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents as plain XML: page and type of GB/T 9704, forms as tables, a page number in the foot and the act code in
the head of the first page. The same calls give the same bytes."""

import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

BODY = "仿宋_GB2312"    # the text of official documents
HEADING = "方正小标宋简体"  # their titles
LABEL = "黑体"
SONG = "宋体"


def run(text, size=32, font=BODY, bold=False, underline=False):
    marks = "<w:b/>" if bold else ""
    marks += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    marks += '<w:u w:val="single"/>' if underline else ""
    return (f'<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" '
            f'w:eastAsia="{font}"/>{marks}<w:lang w:eastAsia="zh-CN"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>')


def paragraph(text="", align="both", indent=2, size=32, font=BODY, bold=False, line=560, before=0, after=0,
              keep=False):
    """One paragraph; `indent` in characters, `line` in twentieths of a point. **…** is bold."""
    form = '<w:keepNext/>' if keep else ''
    form += f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="exact"/>'
    if indent:
        form += f'<w:ind w:firstLineChars="{indent * 100}" w:firstLine="{indent * size * 10}"/>'
    form += f'<w:jc w:val="{align}"/>'
    parts = text.split("**")
    runs = "".join(run(part, size, font, bold or i % 2 == 1) for i, part in enumerate(parts) if part)
    return f'<w:p><w:pPr>{form}</w:pPr>{runs}</w:p>'


def title(agency, name, number=None):
    text = paragraph(agency, "center", 0, 44, HEADING, line=640, keep=True)
    text += paragraph(name, "center", 0, 44, HEADING, line=640, after=200, keep=True)
    if number:
        text += paragraph(number, "center", 0, 28, line=480, after=280, keep=True)
    return text


def flush(text, **more):
    """A line without indent: addressee, particulars of the party."""
    return paragraph(text, indent=0, **more)


def right(text, before=0):
    return paragraph(text, "right", 0, before=before)


def cell(content, width, span=1, label=False, height=None):
    lines = content if isinstance(content, list) else [content]
    align = "center" if label else "left"
    inner = "".join(paragraph(line, align, 0, 24, SONG if label else BODY, line=380) for line in lines)
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{grid}<w:vAlign w:val="center"/></w:tcPr>'
            f'{inner}</w:tc>')


def table(widths, rows):
    """`rows` are lists of (content, span, label) or texts, which are values of one column; a row may be a pair
    (cells, height in twentieths of a point); "head" before a row repeats it on each page."""
    borders = "".join(f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>'
                      for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    text = (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>')
    for row in rows:
        height, head = 560, False
        if isinstance(row, tuple) and row[0] == "head":
            head, row = True, row[1]
        if isinstance(row, tuple):
            row, height = row
        form = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' + ('<w:tblHeader/>' if head else '')
        text += f'<w:tr><w:trPr>{form}</w:trPr>'
        column = 0
        for part in row:
            content, span, label = part if isinstance(part, tuple) else (part, 1, False)
            text += cell(content, sum(widths[column:column + span]), span, label)
            column += span
        text += '</w:tr>'
    return text + '</w:tbl>'


def field(code):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
            f'<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def footer():
    return (HEAD + f'<w:ftr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{run("— ", 28, SONG)}{field("PAGE")}'
            f'{run(" —", 28, SONG)}</w:p></w:ftr>')


def header(content=""):
    return HEAD + f'<w:hdr {W}>{content or "<w:p/>"}</w:hdr>'


def write(path, content, margins=(2098, 1474, 1984, 1588), code=True):
    """`margins`: top, right, bottom, left."""
    top, right_margin, bottom, left = margins
    code_line = paragraph("{{@code|mm:17}}", "right", 0, line=1000)
    code_line = code_line.replace('w:line="1000" w:lineRule="exact"', 'w:line="240" w:lineRule="auto"')
    section = ('<w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/>'
               '<w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId3"/>'
               '<w:pgSz w:w="11906" w:h="16838"/>'
               f'<w:pgMar w:top="{top}" w:right="{right_margin}" w:bottom="{bottom}" w:left="{left}" w:header="567" '
               'w:footer="1134" w:gutter="0"/><w:titlePg/></w:sectPr>')
    document = HEAD + f'<w:document {W} {R}><w:body>{content}{section}</w:body></w:document>'
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>')
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    for name, kind in (("document", "document.main"), ("styles", "styles"), ("header1", "header"),
                       ("header2", "header"), ("footer1", "footer")):
        types += f'<Override PartName="/word/{name}.xml" ContentType="{word}{kind}+xml"/>'
    relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    parts = {
        "[Content_Types].xml": HEAD + types + "</Types>",
        "_rels/.rels": HEAD + relations.format(
            f'<Relationship Id="rId1" Type="{relation}officeDocument" Target="word/document.xml"/>'),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": HEAD + relations.format(
            f'<Relationship Id="rId1" Type="{relation}header" Target="header1.xml"/>'
            f'<Relationship Id="rId2" Type="{relation}header" Target="header2.xml"/>'
            f'<Relationship Id="rId3" Type="{relation}footer" Target="footer1.xml"/>'
            f'<Relationship Id="rId4" Type="{relation}styles" Target="styles.xml"/>'),
        "word/header1.xml": header(code_line if code else ""),
        "word/header2.xml": header(),
        "word/footer1.xml": footer(),
        "word/styles.xml": HEAD + f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts '
                           f'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{BODY}"/>'
                           '<w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>'
                           '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" '
                           'w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text)


FORM_MARGINS = (1814, 1304, 1418, 1304)  # of forms and lists, whose tables are wider
RECORD_MARGINS = (1814, 1474, 1418, 1588)
