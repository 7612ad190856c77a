// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xml_part.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <vector>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(XlsxText)
};

constexpr qsizetype mostStringBytes = 128 << 20;
constexpr qsizetype mostMergedRanges = 100'000;
constexpr qint64 mostRows = 1'048'576;

bool isStart(const QXmlStreamReader &xml)
{
    return xml.tokenType() == QXmlStreamReader::StartElement;
}
bool isEnd(const QXmlStreamReader &xml) { return xml.tokenType() == QXmlStreamReader::EndElement; }

bool isTrue(QStringView value) { return value == u"1" || value == u"true" || value == u"on"; }

/// Excel writes control characters as "_x000D_", and an underscore before such a word as "_x005F_".
QString withoutEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'_' && i + 7 <= text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            bool isNumber = false;
            const ushort unit = QStringView(text).sliced(i + 2, 4).toUShort(&isNumber, 16);
            if (isNumber) {
                plain += QChar(unit);
                i += 6;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

/// A place like "B12": column and row from 0 and 1. Nothing where it is none.
struct CellPlace {
    int column = 0;
    qint64 row = 0;
};

std::optional<CellPlace> cellPlace(QStringView text)
{
    CellPlace place;
    qsizetype i = 0;
    int column = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z' && i < 3; ++i)
        column = column * 26 + (text[i].unicode() - u'A' + 1);
    if (i == 0 || i == text.size() || column > table_limits::columns)
        return {};
    bool isNumber = false;
    place.row = text.sliced(i).toLongLong(&isNumber);
    place.column = column - 1;
    if (!isNumber || place.row < 1 || place.row > mostRows)
        return {};
    return place;
}

/// The target of a relationship as a name in the archive.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u"..") {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else if (step != u".") {
            path += step;
        }
    }
    return path.join(u'/');
}

struct Relationship {
    QString type; ///< its last word: "worksheet", "styles" …
    QString target;
};

Result<QHash<QString, Relationship>> relationshipsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString name = part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    QHash<QString, Relationship> relationships;
    if (!archive.contains(name))
        return relationships;
    const Result<bool> done =
        readXmlPart(archive, name, [&](const QXmlStreamReader &xml) -> Result<bool> {
            if (!isStart(xml) || xml.name() != u"Relationship" ||
                xml.attributes().value("TargetMode"_L1) == u"External")
                return true;
            const QString type = xml.attributes().value("Type"_L1).toString();
            relationships.insert(xml.attributes().value("Id"_L1).toString(),
                                 {type.sliced(type.lastIndexOf(u'/') + 1),
                                  resolved(part, xml.attributes().value("Target"_L1).toString())});
            return true;
        });
    if (!done)
        return done.error();
    return relationships;
}

struct Workbook {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    QString stringsPart;
    QString stylesPart;
    bool from1904 = false;
};

Result<Workbook> readWorkbook(ZipArchive &archive)
{
    const auto roots = relationshipsOf(archive, QString());
    if (!roots)
        return roots.error();
    QString part;
    for (const Relationship &relationship : *roots)
        if (relationship.type == u"officeDocument")
            part = relationship.target;
    if (part.endsWith(".bin"_L1))
        return refused(XlsxText::tr("This is a binary workbook (.xlsb); save it as .xlsx."));
    if (part.endsWith("document.xml"_L1) || part.endsWith("presentation.xml"_L1))
        return refused(XlsxText::tr("This is a text document or presentation and no spreadsheet."));
    if (!archive.contains(part)) {
        if (archive.contains(u"content.xml"_s) && archive.contains(u"mimetype"_s))
            return refused(XlsxText::tr(
                "This is a spreadsheet of the OpenDocument kind (.ods); save it as .xlsx."));
        return refused(XlsxText::tr("This archive holds no workbook."));
    }
    const auto relationships = relationshipsOf(archive, part);
    if (!relationships)
        return relationships.error();
    Workbook book;
    const Result<bool> done =
        readXmlPart(archive, part, [&](const QXmlStreamReader &xml) -> Result<bool> {
            if (isStart(xml) && xml.name() == u"workbookPr")
                book.from1904 = isTrue(xml.attributes().value("date1904"_L1));
            if (!isStart(xml) || xml.name() != u"sheet")
                return true;
            QString id;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            const auto found = relationships->constFind(id);
            if (found != relationships->cend() && found->type == u"worksheet")
                book.sheets.push_back({xml.attributes().value("name"_L1).toString(), found->target,
                                       xml.attributes().value("state"_L1).endsWith("idden"_L1)});
            return true;
        });
    if (!done)
        return done.error();
    for (const Relationship &relationship : *relationships) {
        if (relationship.type == u"sharedStrings")
            book.stringsPart = relationship.target;
        if (relationship.type == u"styles")
            book.stylesPart = relationship.target;
    }
    return book;
}

Result<Workbook::Sheet> chosenSheet(const Workbook &book, const QString &name)
{
    QStringList names;
    for (const Workbook::Sheet &sheet : book.sheets) {
        names += sheet.name;
        if (name.isEmpty() ? !sheet.hidden : sheet.name == name)
            return sheet;
    }
    if (name.isEmpty())
        return refused(XlsxText::tr("The workbook has no sheet to read."));
    return refused(XlsxText::tr("The workbook has no sheet “%1”, it has: %2.")
                       .arg(name, names.join(XlsxText::tr(", "))));
}

/// The strings of a workbook, packed: a million of them as single strings would take several times
/// the room.
class SharedStrings {
public:
    Result<> read(ZipArchive &archive, const QString &part)
    {
        if (!archive.contains(part))
            return {};
        const Result<bool> done =
            readXmlPart(archive, part, [this](const QXmlStreamReader &xml) { return take(xml); });
        if (!done)
            return done.error();
        return {};
    }

    std::optional<QString> at(QStringView index) const
    {
        bool isNumber = false;
        const qulonglong i = index.toULongLong(&isNumber);
        if (!isNumber || i + 1 >= m_ends.size())
            return {};
        return QString::fromUtf8(
            QByteArrayView(m_bytes).sliced(m_ends[i], m_ends[i + 1] - m_ends[i]));
    }

private:
    Result<bool> take(const QXmlStreamReader &xml)
    {
        if (isStart(xml)) {
            m_inPhonetic = m_inPhonetic || xml.name() == u"rPh";
            m_inText = xml.name() == u"t" && !m_inPhonetic;
        } else if (isEnd(xml)) {
            m_inText = false;
            if (xml.name() == u"rPh")
                m_inPhonetic = false;
            if (xml.name() == u"si") {
                m_bytes += withoutEscapes(m_string).toUtf8();
                m_string.clear();
                m_ends.push_back(m_bytes.size());
            }
        } else if (xml.isCharacters() && m_inText) {
            m_string += xml.text();
        }
        if (m_bytes.size() + m_string.size() > mostStringBytes)
            return refused(XlsxText::tr("The workbook holds more text than can be read at once; "
                                        "divide it or save it as CSV."));
        if (m_string.size() > table_limits::cellCharacters)
            return refused(XlsxText::tr("A text in the workbook is longer than %1 characters.")
                               .arg(table_limits::cellCharacters));
        return true;
    }

    QByteArray m_bytes;
    std::vector<qsizetype> m_ends{0};
    QString m_string;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

/// The number kind of each cell style.
Result<std::vector<CellNumberKind>> readStyles(ZipArchive &archive, const QString &part)
{
    std::vector<CellNumberKind> styles;
    if (!archive.contains(part))
        return styles;
    // The formats without a code of their own, those of Chinese workbooks (27-36, 50-58) among
    // them.
    const auto builtIn = [](int id) {
        if (id == 46)
            return CellNumberKind::Duration;
        const bool isDay = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 ||
                           id == 47 || (id >= 50 && id <= 58);
        return isDay ? CellNumberKind::Day : CellNumberKind::Number;
    };
    QHash<int, CellNumberKind> own;
    bool inCellFormats = false;
    const Result<bool> done =
        readXmlPart(archive, part, [&](const QXmlStreamReader &xml) -> Result<bool> {
            if (xml.name() == u"cellXfs")
                inCellFormats = isStart(xml);
            if (!isStart(xml))
                return true;
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            if (xml.name() == u"numFmt")
                own.insert(id, numberKindOf(xml.attributes().value("formatCode"_L1)));
            if (xml.name() == u"xf" && inCellFormats)
                styles.push_back(own.contains(id) ? own.value(id) : builtIn(id));
            return true;
        });
    if (!done)
        return done.error();
    return styles;
}

/// Cells merged over more than one row: where each range begins and down to where it counts.
using MergedRanges = std::map<std::pair<qint64, int>, qint64>;

Result<std::optional<MergedRanges>> readMergedRanges(ZipArchive &archive, const QString &part,
                                                     const ByteProgress &progress)
{
    // The list stands behind the rows. A sheet without the word need not be parsed twice.
    bool isFound = false;
    qint64 done = 0;
    QByteArray tail;
    const QByteArray word = "mergeCell"_ba;
    const Result<bool> searched =
        archive.read(part, [&](QByteArrayView piece, bool) -> Result<bool> {
            tail.append(piece.data(), piece.size());
            isFound = tail.contains(word);
            tail = tail.last(std::min(tail.size(), word.size()));
            done += piece.size();
            return !isFound && (!progress || progress(done));
        });
    if (!searched)
        return searched.error();
    if (!*searched && !isFound)
        return std::optional<MergedRanges>();
    MergedRanges ranges;
    if (!isFound)
        return std::optional(ranges);
    const Result<bool> parsed =
        readXmlPart(archive, part, [&](const QXmlStreamReader &xml) -> Result<bool> {
            if (!isStart(xml) || xml.name() != u"mergeCell")
                return true;
            const QStringList ends = xml.attributes().value("ref"_L1).toString().split(u':');
            const auto first = cellPlace(ends.front());
            const auto last = cellPlace(ends.back());
            if (!first || !last || ends.size() != 2)
                return refused(XlsxText::tr("The sheet names a merged range that is none."));
            if (last->row > first->row)
                ranges[{first->row, first->column}] = last->row;
            if (ranges.size() > mostMergedRanges)
                return refused(XlsxText::tr("The sheet has more merged ranges than can be read."));
            return true;
        });
    if (!parsed)
        return parsed.error();
    return std::optional(std::move(ranges));
}

class SheetParser {
public:
    SheetParser(const SharedStrings &strings, const std::vector<CellNumberKind> &styles,
                const MergedRanges &merged, bool from1904, RowAssembler &rows)
        : m_strings(strings), m_styles(styles), m_merged(merged), m_from1904(from1904), m_rows(rows)
    {
    }

    Result<bool> take(const QXmlStreamReader &xml)
    {
        if (xml.isCharacters()) {
            if (m_inText)
                m_text += xml.text();
            if (m_text.size() > table_limits::cellCharacters)
                return refused(XlsxText::tr("Cell %1 is longer than %2 characters.")
                                   .arg(here(), QString::number(table_limits::cellCharacters)));
            return true;
        }
        if (isStart(xml))
            return begin(xml);
        if (isEnd(xml))
            return end(xml.name());
        return true;
    }

private:
    Result<bool> begin(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == u"row")
            return beginRow(xml.attributes());
        if (name == u"c")
            return beginCell(xml.attributes());
        if (name == u"rPh")
            m_inPhonetic = true;
        else if (name == u"f")
            m_hasFormula = true;
        if (m_inCell && (name == u"v" || (name == u"t" && !m_inPhonetic)))
            m_inText = true;
        m_hasValue = m_hasValue || (m_inCell && name == u"v");
        return true;
    }

    Result<bool> end(QStringView name)
    {
        if (name == u"v" || name == u"t")
            m_inText = false;
        else if (name == u"rPh")
            m_inPhonetic = false;
        else if (name == u"c")
            return endCell();
        else if (name == u"row")
            return endRow();
        return true;
    }

    Result<bool> beginRow(const QXmlStreamAttributes &attributes)
    {
        if (m_inRow)
            return nested();
        const QStringView number = attributes.value("r"_L1);
        bool isNumber = true;
        const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber);
        if (!isNumber || row <= m_row || row > mostRows)
            return refused(
                XlsxText::tr(
                    "The rows of the sheet do not follow one another: “%1” comes after row %2.")
                    .arg(number.toString().left(20), QString::number(m_row)));
        m_row = row;
        m_inRow = true;
        m_column = -1;
        m_rowSize = 0;
        return true;
    }

    Result<bool> beginCell(const QXmlStreamAttributes &attributes)
    {
        if (!m_inRow || m_inCell)
            return nested();
        const QStringView reference = attributes.value("r"_L1);
        int column = m_column + 1;
        if (!reference.isEmpty()) {
            const auto place = cellPlace(reference);
            if (!place || place->row != m_row || place->column <= m_column)
                return refused(
                    XlsxText::tr("Row %1 of the sheet holds a cell at a place that can't be: “%2”.")
                        .arg(QString::number(m_row), reference.toString().left(20)));
            column = place->column;
        }
        if (column >= table_limits::columns)
            return refused(
                XlsxText::tr("Row %1 of the sheet has more than %2 columns.")
                    .arg(QString::number(m_row), QString::number(table_limits::columns)));
        m_column = column;
        m_inCell = true;
        m_hasFormula = false;
        m_hasValue = false;
        m_text.clear();
        m_type = attributes.value("t"_L1).toString();
        m_style = attributes.value("s"_L1).toULong();
        return true;
    }

    Result<bool> endCell()
    {
        m_inCell = false;
        m_inText = false;
        const QString value = cellValue();
        if (value.isEmpty())
            return true;
        // A text of the workbook may be long and stand in each cell of the row.
        m_rowSize += value.size();
        if (m_rowSize > table_limits::rowCharacters)
            return refused(
                XlsxText::tr("Row %1 of the sheet is longer than %2 characters.")
                    .arg(QString::number(m_row), QString::number(table_limits::rowCharacters)));
        while (m_cells.size() <= m_column)
            m_cells += QString();
        m_cells[m_column] = value;
        return true;
    }

    QString cellValue()
    {
        if (m_type == u"s") {
            const std::optional<QString> string = m_strings.at(m_text);
            if (!string)
                return problem(
                    XlsxText::tr("Cell %1 refers to a text that the workbook does not hold.")
                        .arg(here()));
            return *string;
        }
        if (m_type == u"inlineStr" || m_type == u"str")
            return withoutEscapes(m_text);
        if (m_type == u"b")
            return isTrue(m_text) ? u"TRUE"_s : u"FALSE"_s;
        if (m_type == u"e")
            return problem(
                XlsxText::tr("Cell %1 holds the error %2.").arg(here(), m_text.left(20)));
        if (m_type == u"d")
            return QString(m_text).replace(u'T', u' ');
        if (m_text.isEmpty())
            return m_hasFormula && !m_hasValue
                       ? problem(XlsxText::tr("Cell %1 holds a formula that was never computed; "
                                              "open the file, save it again.")
                                     .arg(here()))
                       : QString();
        const CellNumberKind kind =
            m_style < m_styles.size() ? m_styles[m_style] : CellNumberKind::Number;
        if (kind == CellNumberKind::Number && hasLostDigits())
            return problem(XlsxText::tr("Cell %1 holds a number of more than 15 digits, of which a "
                                        "spreadsheet loses the last ones; "
                                        "format the column as text and type it again.")
                               .arg(here()));
        const std::optional<QString> written = writtenNumber(m_text, kind, m_from1904);
        if (!written)
            return problem(XlsxText::tr("Cell %1 holds “%2”, which is no number or no day.")
                               .arg(here(), m_text.left(20)));
        return *written;
    }

    /// Whole numbers beyond fifteen digits are numbers of persons and codes, typed into cells not
    /// formatted as text.
    bool hasLostDigits() const
    {
        bool isNumber = false;
        const double value = m_text.toDouble(&isNumber);
        return isNumber && std::abs(value) >= 1e15;
    }

    QString here() const { return columnName(m_column) + QString::number(m_row); }

    /// Keeps the first problem of the row; the cell itself shows as empty.
    QString problem(const QString &text)
    {
        if (m_problem.isEmpty())
            m_problem = text;
        return {};
    }

    Result<bool> endRow()
    {
        m_inRow = false;
        fillMerged();
        return m_rows.take(m_row, std::exchange(m_cells, {}), std::exchange(m_problem, {}));
    }

    Error nested() const
    {
        return refused(XlsxText::tr("The sheet is damaged near row %1: rows and cells of it do not "
                                    "lie beside one another.")
                           .arg(m_row));
    }

    void fillMerged()
    {
        for (auto range = m_merged.lower_bound({m_row, 0});
             range != m_merged.end() && range->first.first == m_row; ++range)
            m_open[range->first.second] = {m_cells.value(range->first.second), range->second};
        std::erase_if(m_open, [this](const auto &range) { return range.second.lastRow < m_row; });
        // A range may reach far below the table: it makes no rows of its own.
        if (std::all_of(m_cells.cbegin(), m_cells.cend(),
                        [](const QString &cell) { return cell.isEmpty(); }))
            return;
        for (const auto &[column, range] : m_open) {
            if (range.value.isEmpty() || !m_cells.value(column).isEmpty())
                continue;
            while (m_cells.size() <= column)
                m_cells += QString();
            m_cells[column] = range.value;
        }
    }

    struct OpenRange {
        QString value;
        qint64 lastRow = 0;
    };

    const SharedStrings &m_strings;
    const std::vector<CellNumberKind> &m_styles;
    const MergedRanges &m_merged;
    const bool m_from1904;
    RowAssembler &m_rows;
    std::map<int, OpenRange> m_open; ///< merged ranges that reach the present row, by column
    qint64 m_row = 0;
    int m_column = -1;
    QStringList m_cells;
    qsizetype m_rowSize = 0;
    QString m_problem;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    QString m_type;
    size_t m_style = 0;
    QString m_text;
};

} // namespace

Result<> readXlsx(ZipArchive &archive, const TableOptions &options, const TableVisitor &visitor,
                  TableInfo &info, RowAssembler &rows)
{
    const Result<Workbook> book = readWorkbook(archive);
    if (!book)
        return book.error();
    info.format = TableInfo::Format::Xlsx;
    for (const Workbook::Sheet &sheet : book->sheets)
        info.sheets += sheet.name;
    const Result<Workbook::Sheet> sheet = chosenSheet(*book, options.sheet);
    if (!sheet)
        return sheet.error();
    info.sheet = sheet->name;
    SharedStrings strings;
    if (const Result<> read = strings.read(archive, book->stringsPart); !read)
        return read.error();
    const Result<std::vector<CellNumberKind>> styles = readStyles(archive, book->stylesPart);
    if (!styles)
        return styles.error();

    // Looking for merged cells unpacks the sheet once, reading it is the second half of the work.
    const qint64 size = archive.statedSize(sheet->part);
    const auto tell = [&](qint64 done) {
        info.stopped = visitor.progress && !visitor.progress(std::min(done, 2 * size), 2 * size);
        return !info.stopped;
    };
    const auto merged = readMergedRanges(archive, sheet->part, tell);
    if (!merged)
        return merged.error();
    if (!*merged)
        return {};
    SheetParser parser(strings, *styles, **merged, book->from1904, rows);
    const Result<bool> done = readXmlPart(
        archive, sheet->part, [&](const QXmlStreamReader &xml) { return parser.take(xml); },
        [&](qint64 read) { return tell(size + read); });
    if (!done)
        return done.error();
    return {};
}

} // namespace anjuan
