// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(EncodingText)
};

enum class Step { Inside, Complete, Bad };

/// Walks UTF-8 byte by byte (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Utf8Walk {
    int missing = 0;
    int length = 1;
    uchar low = 0x80;
    uchar high = 0xbf;

    Step take(uchar byte)
    {
        if (missing > 0) {
            if (byte < low || byte > high) {
                missing = 0;
                return Step::Bad;
            }
            low = 0x80;
            high = 0xbf;
            return --missing == 0 ? Step::Complete : Step::Inside;
        }
        length = 1;
        low = 0x80;
        high = 0xbf;
        if (byte < 0x80)
            return Step::Complete;
        if (byte < 0xc2 || byte > 0xf4)
            return Step::Bad;
        missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        length = missing + 1;
        if (byte == 0xe0)
            low = 0xa0;
        else if (byte == 0xed)
            high = 0x9f;
        else if (byte == 0xf0)
            low = 0x90;
        else if (byte == 0xf4)
            high = 0x8f;
        return Step::Inside;
    }
};

/// Walks GB18030 byte by byte: one, two or four of them make a character.
struct Gb18030Walk {
    int taken = 0;

    Step take(uchar byte)
    {
        const bool isLead = byte >= 0x81 && byte <= 0xfe;
        const bool isDigit = byte >= 0x30 && byte <= 0x39;
        switch (taken) {
        case 0:
            if (byte < 0x80)
                return Step::Complete;
            taken = isLead ? 1 : 0;
            return isLead ? Step::Inside : Step::Bad;
        case 1:
            taken = isDigit ? 2 : 0;
            if (isDigit)
                return Step::Inside;
            return byte >= 0x40 && byte != 0x7f && byte <= 0xfe ? Step::Complete : Step::Bad;
        case 2:
            taken = isLead ? 3 : 0;
            return isLead ? Step::Inside : Step::Bad;
        default:
            taken = 0;
            return isDigit ? Step::Complete : Step::Bad;
        }
    }
};

/// How far `bytes` are whole characters, and whether a wrong one or merely an unfinished one
/// follows.
struct WholePart {
    qsizetype size = 0;
    bool isBad = false;
};

template <class Walk> WholePart wholePartOf(QByteArrayView bytes)
{
    Walk walk;
    WholePart part;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Step step = walk.take(static_cast<uchar>(bytes[i]));
        if (step == Step::Bad)
            return {part.size, true};
        if (step == Step::Complete)
            part.size = i + 1;
    }
    return part;
}

char16_t unitAt(QByteArrayView bytes, qsizetype i, Encoding encoding)
{
    const auto first = static_cast<uchar>(bytes[i]);
    const auto second = static_cast<uchar>(bytes[i + 1]);
    return static_cast<char16_t>(encoding == Encoding::Utf16Be ? first << 8 | second
                                                               : second << 8 | first);
}

WholePart wholePartOfUtf16(QByteArrayView bytes, Encoding encoding)
{
    WholePart part;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const char16_t unit = unitAt(bytes, i, encoding);
        if (QChar::isLowSurrogate(unit))
            return {part.size, true};
        if (QChar::isHighSurrogate(unit)) {
            if (i + 3 >= bytes.size())
                return part;
            if (!QChar::isLowSurrogate(unitAt(bytes, i + 2, encoding)))
                return {part.size, true};
            i += 2;
        }
        part.size = i + 2;
    }
    return part;
}

/// Characters that the tables of 2000 and 2005 kept in the private-use area, as GB18030-2022 names
/// them. ICU still has most of them so; older tables have U+E863 for FE 9F (䶮), a given name.
QString withAssignedCharacters(QString text)
{
    static constexpr std::array<std::pair<char16_t, char32_t>, 25> assigned{
        {{0xe78d, 0xfe10},  {0xe78e, 0xfe12},  {0xe78f, 0xfe11},  {0xe790, 0xfe13},
         {0xe791, 0xfe14},  {0xe792, 0xfe15},  {0xe793, 0xfe16},  {0xe794, 0xfe17},
         {0xe795, 0xfe18},  {0xe796, 0xfe19},  {0xe816, 0x20087}, {0xe817, 0x20089},
         {0xe818, 0x200cc}, {0xe81e, 0x9fb4},  {0xe826, 0x9fb5},  {0xe82b, 0x9fb6},
         {0xe82c, 0x9fb7},  {0xe831, 0x215d7}, {0xe832, 0x9fb8},  {0xe83b, 0x2298f},
         {0xe843, 0x9fb9},  {0xe854, 0x9fba},  {0xe855, 0x241fe}, {0xe863, 0x4dae},
         {0xe864, 0x9fbb}}};
    const auto isPrivate = [](QChar c) { return c.unicode() >= 0xe78d && c.unicode() <= 0xe864; };
    if (std::none_of(text.cbegin(), text.cend(), isPrivate))
        return text;
    QString changed;
    for (const QChar c : std::as_const(text)) {
        const auto found = std::find_if(assigned.begin(), assigned.end(),
                                        [c](const auto &pair) { return c == pair.first; });
        if (found == assigned.end())
            changed += c;
        else
            changed += QChar::fromUcs4(found->second);
    }
    return changed;
}

/// What a first reading of the bytes tells.
class Scan {
public:
    void take(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i < bytes.size(); ++i, ++m_offset)
            take(static_cast<uchar>(bytes[i]));
        if (m_beginning.size() < 65536)
            m_beginning +=
                bytes.first(std::min<qsizetype>(bytes.size(), 65536 - m_beginning.size()))
                    .toByteArray();
    }

    Result<DetectedEncoding> finish()
    {
        finishLine();
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be})
            if (const int size = markSizeOf(encoding, m_beginning))
                return DetectedEncoding{encoding, size};
        if (m_beginning.startsWith("\xff\xfe\0\0"_ba) || m_beginning.startsWith("\0\0\xfe\xff"_ba))
            return refused(EncodingText::tr("The file is written in UTF-32; save it as UTF-8."));
        if (m_hasZero)
            return byZeroBytes();
        // Two characters of three bytes before the first wrong byte do not come about by chance in
        // GB18030.
        if ((m_firstBad < 0 && m_walk.missing == 0) || m_charactersBeforeBad >= 2)
            return DetectedEncoding{Encoding::Utf8, 0};
        if (m_utf8LineAfter > 0)
            return refused(
                EncodingText::tr("The file mixes encodings: line %1 is UTF-8, other lines are not.")
                    .arg(m_utf8LineAfter));
        return DetectedEncoding{Encoding::Gb18030, 0};
    }

private:
    void take(uchar byte)
    {
        m_hasZero = m_hasZero || byte == 0;
        Step step = m_walk.take(byte);
        if (step == Step::Bad) {
            if (m_firstBad < 0)
                m_firstBad = m_offset;
            m_lineIsUtf8 = false;
            if (byte < 0x80)
                step = m_walk.take(byte);
        }
        if (step == Step::Complete && m_walk.length >= 3) {
            ++m_charactersOfLine;
            if (m_firstBad < 0)
                ++m_charactersBeforeBad;
        }
        if (byte == '\n')
            finishLine();
    }

    void finishLine()
    {
        if (m_lineIsUtf8 && m_walk.missing == 0 && m_charactersOfLine >= 4 && m_utf8LineAfter == 0)
            m_utf8LineAfter = m_line;
        ++m_line;
        m_lineIsUtf8 = true;
        m_charactersOfLine = 0;
    }

    /// By the delimiters: 一 (U+4E00) has a zero byte too, on the other side.
    Result<DetectedEncoding> byZeroBytes() const
    {
        const auto isDelimiter = [](char16_t unit) {
            return unit == u'\n' || unit == u'\r' || unit == u',' || unit == u';' || unit == u'\t';
        };
        int little = 0;
        int big = 0;
        for (qsizetype i = 0; i + 1 < m_beginning.size(); i += 2) {
            little += isDelimiter(unitAt(m_beginning, i, Encoding::Utf16Le)) ? 1 : 0;
            big += isDelimiter(unitAt(m_beginning, i, Encoding::Utf16Be)) ? 1 : 0;
        }
        // A stray zero in a file of single bytes makes a pair or two; its other delimiters stand
        // alone.
        const auto isAlone = [](char byte) { return byte == '\n' || byte == ','; };
        const qsizetype alone = std::count_if(m_beginning.cbegin(), m_beginning.cend(), isAlone);
        if (little == big || alone > 3 * qsizetype(std::max(little, big)))
            return refused(EncodingText::tr("This is no text file: it contains zero bytes."));
        return DetectedEncoding{little > big ? Encoding::Utf16Le : Encoding::Utf16Be, 0};
    }

    Utf8Walk m_walk;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qint64 m_firstBad = -1;
    qint64 m_charactersBeforeBad = 0; ///< of three and four bytes
    qint64 m_charactersOfLine = 0;
    qint64 m_utf8LineAfter = 0; ///< the first line that is clearly UTF-8
    bool m_lineIsUtf8 = true;
    bool m_hasZero = false;
    QByteArray m_beginning;
};

} // namespace

int markSizeOf(Encoding encoding, QByteArrayView beginning)
{
    switch (encoding) {
    case Encoding::Utf8:
        return beginning.startsWith("\xef\xbb\xbf") ? 3 : 0;
    case Encoding::Utf16Le:
        return beginning.startsWith("\xff\xfe") &&
                       !beginning.startsWith(QByteArrayView("\xff\xfe\0\0", 4))
                   ? 2
                   : 0;
    case Encoding::Utf16Be:
        return beginning.startsWith("\xfe\xff") ? 2 : 0;
    case Encoding::Gb18030:
        return beginning.startsWith("\x84\x31\x95\x33") ? 4 : 0;
    }
    Q_UNREACHABLE();
}

Result<std::optional<DetectedEncoding>> detectEncoding(QIODevice &device,
                                                       const ByteProgress &progress)
{
    Scan scan;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    device.seek(0);
    qint64 done = 0;
    for (;;) {
        const qint64 size = device.read(buffer.data(), buffer.size());
        if (size < 0)
            return refused(
                EncodingText::tr("The file can't be read: %1").arg(device.errorString()));
        if (size == 0)
            break;
        scan.take(QByteArrayView(buffer.constData(), size));
        done += size;
        if (progress && !progress(done))
            return std::optional<DetectedEncoding>();
    }
    const Result<DetectedEncoding> detected = scan.finish();
    if (!detected)
        return detected.error();
    return std::optional(*detected);
}

StrictDecoder::StrictDecoder(Encoding encoding, qint64 offset)
    : m_encoding(encoding), m_offset(offset)
{
    // Only Qt built with ICU has it, and only under its name.
    if (encoding == Encoding::Gb18030)
        m_gb18030 = QStringDecoder("GB18030", QStringDecoder::Flag::Stateless);
}

Result<QString> StrictDecoder::decode(QByteArrayView bytes, bool isLast)
{
    if (m_encoding == Encoding::Gb18030 && !m_gb18030.isValid())
        return refused(
            EncodingText::tr("This program was built without GB18030; save the file as UTF-8."));
    const QByteArray joined = m_rest + bytes.toByteArray();
    WholePart part;
    switch (m_encoding) {
    case Encoding::Utf8:
        part = wholePartOf<Utf8Walk>(joined);
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        part = wholePartOfUtf16(joined, m_encoding);
        break;
    case Encoding::Gb18030:
        part = wholePartOf<Gb18030Walk>(joined);
        break;
    }
    Result<QString> text = decodeWhole(QByteArrayView(joined).first(part.size));
    if (!text)
        return text;
    if (part.isBad)
        return faultAt(part.size, *text,
                       m_encoding == Encoding::Utf8
                           ? EncodingText::tr("the text is UTF-8 up to here, but this is not; the "
                                              "file is damaged or mixes encodings.")
                           : EncodingText::tr("this is no character of %1.")
                                 .arg(nameOf(encodingNames, m_encoding)));
    if (isLast && part.size < joined.size())
        return faultAt(
            part.size, *text,
            EncodingText::tr("the file ends in the middle of a character; it was cut off."));
    m_rest = joined.sliced(part.size);
    m_offset += part.size;
    for (const QChar c : std::as_const(*text)) {
        m_line += c == u'\r' || (c == u'\n' && !m_afterReturn) ? 1 : 0;
        m_afterReturn = c == u'\r';
    }
    return text;
}

Result<QString> StrictDecoder::decodeWhole(QByteArrayView whole)
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return QString::fromUtf8(whole);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        QString text(whole.size() / 2, Qt::Uninitialized);
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(unitAt(whole, 2 * i, m_encoding));
        return text;
    }
    case Encoding::Gb18030:
        break;
    }
    const QString text = m_gb18030.decode(whole);
    if (!m_gb18030.hasError() && !text.contains(QChar::ReplacementCharacter))
        return withAssignedCharacters(text);
    // A code without a character: go through them one by one to name the place.
    QString before;
    Gb18030Walk walk;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (walk.take(static_cast<uchar>(whole[i])) != Step::Complete)
            continue;
        m_gb18030.resetState();
        const QString one = m_gb18030.decode(whole.sliced(begin, i + 1 - begin));
        if (m_gb18030.hasError() || one.isEmpty() || one.contains(QChar::ReplacementCharacter))
            return faultAt(begin, before,
                           EncodingText::tr("GB18030 has no character for this code."));
        before += one;
        begin = i + 1;
    }
    return withAssignedCharacters(before);
}

Error StrictDecoder::faultAt(qsizetype place, const QString &textBefore,
                             const QString &reason) const
{
    qint64 line = m_line;
    bool afterReturn = m_afterReturn;
    for (const QChar c : textBefore) {
        line += c == u'\r' || (c == u'\n' && !afterReturn) ? 1 : 0;
        afterReturn = c == u'\r';
    }
    return refused(EncodingText::tr("Line %1, byte %2 of the file: %3")
                       .arg(QString::number(line), QString::number(m_offset + place + 1), reason));
}

} // namespace anjuan
