// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

constexpr qsizetype charactersForSeparator = 65'536;

/// The separator that the first line with any of them has most of, quoted ones not counted.
QChar separatorOf(QStringView beginning)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : beginning) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
        if ((c == u'\n' || c == u'\r') && commas + semicolons + tabs > 0)
            break;
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

class CsvParser {
public:
    CsvParser(QChar separator, RowAssembler &rows) : m_separator(separator), m_rows(rows) {}

    /// False: the visitor stopped.
    Result<bool> take(QStringView text)
    {
        for (const QChar c : text) {
            Result<bool> goOn = take(c);
            if (!goOn || !*goOn)
                return goOn;
        }
        return true;
    }

    Result<bool> finish()
    {
        if (m_place == Place::Quoted)
            return refused(CsvText::tr("The quotation mark opened in line %1 is never closed.")
                               .arg(m_quoteLine));
        if (m_cells.isEmpty() && m_cell.isEmpty() && m_place == Place::CellBegin)
            return true;
        return endRecord();
    }

private:
    enum class Place { CellBegin, Plain, Quoted, AfterQuote };

    Result<bool> take(QChar c)
    {
        if (c.isNull())
            return refused(CsvText::tr("Line %1 contains a zero character; this is no text file.")
                               .arg(m_line));
        const bool ended = m_afterReturn && c == u'\n';
        m_afterReturn = c == u'\r';
        if (ended && m_place != Place::Quoted)
            return true;
        if (!ended && (c == u'\n' || c == u'\r'))
            ++m_line;
        switch (m_place) {
        case Place::CellBegin:
            if (c == u'"') {
                m_place = Place::Quoted;
                m_quoteLine = m_line;
                m_cell.clear(); // blanks before the mark
                return true;
            }
            return takePlain(c);
        case Place::Plain:
            return takePlain(c);
        case Place::Quoted:
            if (c == u'"') {
                m_place = Place::AfterQuote;
                return true;
            }
            return append(c);
        case Place::AfterQuote:
            if (c == u'"') {
                m_place = Place::Quoted;
                return append(c);
            }
            if (c == m_separator || c == u'\n' || c == u'\r')
                return takePlain(c);
            if (c.isSpace())
                return true;
            return refused(CsvText::tr("Line %1: text follows a closing quotation mark; a mark "
                                       "inside a cell is written twice.")
                               .arg(m_line));
        }
        Q_UNREACHABLE();
    }

    Result<bool> takePlain(QChar c)
    {
        if (c == m_separator) {
            endCell();
            if (m_cells.size() > table_limits::columns)
                return refused(CsvText::tr("Line %1 has more than %2 cells.")
                                   .arg(QString::number(m_recordLine),
                                        QString::number(table_limits::columns)));
            return true;
        }
        if (c == u'\n' || c == u'\r')
            return endRecord();
        if (!(m_place == Place::CellBegin && c.isSpace()))
            m_place = Place::Plain;
        return append(c);
    }

    Result<bool> append(QChar c)
    {
        m_cell += c;
        if (m_cell.size() > table_limits::cellCharacters)
            return refused(m_place == Place::Quoted
                               ? CsvText::tr("The cell that begins in line %1 is longer than %2 "
                                             "characters; perhaps a quotation mark is "
                                             "missing.")
                                     .arg(QString::number(m_quoteLine),
                                          QString::number(table_limits::cellCharacters))
                               : CsvText::tr("A cell in line %1 is longer than %2 characters.")
                                     .arg(QString::number(m_line),
                                          QString::number(table_limits::cellCharacters)));
        if (++m_recordSize > table_limits::rowCharacters)
            return refused(
                CsvText::tr("The row that begins in line %1 is longer than %2 characters.")
                    .arg(QString::number(m_recordLine),
                         QString::number(table_limits::rowCharacters)));
        return true;
    }

    void endCell()
    {
        m_cells += m_cell;
        m_cell.clear();
        m_place = Place::CellBegin;
    }

    Result<bool> endRecord()
    {
        endCell();
        m_recordSize = 0;
        m_recordLine = m_line;
        ++m_number;
        return m_rows.take(m_number, std::exchange(m_cells, {}), {});
    }

    const QChar m_separator;
    RowAssembler &m_rows;
    Place m_place = Place::CellBegin;
    bool m_afterReturn = false;
    QString m_cell;
    QStringList m_cells;
    qsizetype m_recordSize = 0;
    qint64 m_line = 1;       ///< of the next character
    qint64 m_recordLine = 1; ///< in which the record began
    qint64 m_quoteLine = 1;
    qint64 m_number = 0; ///< of the last record
};

/// The text of the device piece by piece.
class TextSource {
public:
    TextSource(QIODevice &device, DetectedEncoding detected, const TableVisitor &visitor)
        : m_device(device), m_visitor(visitor), m_decoder(detected.encoding, detected.markSize)
    {
        m_device.seek(detected.markSize);
    }

    bool atEnd() const { return m_atEnd; }
    bool stopped() const { return m_stopped; }

    Result<QString> next()
    {
        const qint64 size = m_device.read(m_buffer.data(), m_buffer.size());
        if (size < 0)
            return refused(CsvText::tr("The file can't be read: %1").arg(m_device.errorString()));
        m_atEnd = size == 0;
        if (m_visitor.progress &&
            !m_visitor.progress((m_device.size() + m_device.pos()) / 2, m_device.size()))
            m_stopped = true;
        return m_decoder.decode(QByteArrayView(m_buffer.constData(), size), m_atEnd);
    }

private:
    QIODevice &m_device;
    const TableVisitor &m_visitor;
    StrictDecoder m_decoder;
    QByteArray m_buffer = QByteArray(1 << 16, Qt::Uninitialized);
    bool m_atEnd = false;
    bool m_stopped = false;
};

Result<std::optional<DetectedEncoding>> encodingOf(QIODevice &device, const TableOptions &options,
                                                   const TableVisitor &visitor)
{
    if (options.encoding) {
        device.seek(0);
        return std::optional(
            DetectedEncoding{*options.encoding, markSizeOf(*options.encoding, device.peek(4))});
    }
    // Finding out reads the whole file once, reading it is the second half of the work.
    return detectEncoding(device, [&](qint64 done) {
        return !visitor.progress || visitor.progress(done / 2, device.size());
    });
}

} // namespace

Result<> readCsv(QIODevice &device, const TableOptions &options, const TableVisitor &visitor,
                 TableInfo &info, RowAssembler &rows)
{
    const auto detected = encodingOf(device, options, visitor);
    if (!detected)
        return detected.error();
    if (!*detected) {
        info.stopped = true;
        return {};
    }
    info.format = TableInfo::Format::Csv;
    info.encoding = (*detected)->encoding;

    TextSource source(device, **detected, visitor);
    QString beginning;
    while (!source.atEnd() && !source.stopped() && beginning.size() < charactersForSeparator) {
        const Result<QString> text = source.next();
        if (!text)
            return text.error();
        beginning += *text;
    }
    // A first line "sep=;" is what spreadsheets write for each other.
    const bool isTold = beginning.startsWith("sep="_L1, Qt::CaseInsensitive) &&
                        beginning.size() > 5 && (beginning[5] == u'\r' || beginning[5] == u'\n');
    info.separator = !options.separator.isNull() ? options.separator
                     : isTold                    ? beginning[4]
                                                 : separatorOf(beginning);
    CsvParser parser(info.separator, rows);
    Result<bool> goOn =
        parser.take(isTold ? QStringView(beginning).sliced(5) : QStringView(beginning));
    while (goOn && *goOn && !source.atEnd() && !source.stopped()) {
        const Result<QString> text = source.next();
        if (!text)
            return text.error();
        goOn = parser.take(*text);
    }
    if (goOn && *goOn && !source.stopped())
        goOn = parser.finish();
    if (!goOn)
        return goOn.error();
    info.stopped = info.stopped || source.stopped();
    return {};
}

} // namespace anjuan
