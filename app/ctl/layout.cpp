// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/layout.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    char32_t from;
    char32_t to;
};

/// Wide and full-width characters of Unicode's EastAsianWidth.txt, unassigned ones between them
/// included.
constexpr std::array wide = std::to_array<Range>({
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF},
    {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A},
    {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
    {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596},
    {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC},
    {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC},
    {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A},
    {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
});

int columnsOfCharacter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format || category == QChar::Other_Control)
        return 0;
    const auto after = std::upper_bound(wide.begin(), wide.end(), c,
                                        [](char32_t one, const Range &r) { return one < r.from; });
    return after != wide.begin() && c <= std::prev(after)->to ? 2 : 1;
}

/// Characters of `text` one by one, with the place where each begins.
template <class Each> void eachCharacter(QStringView text, Each each)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        each(c, i, pair ? 2 : 1);
        i += pair ? 2 : 1;
    }
}

/// Nobody wants these at the beginning of a line.
bool clingsToTheLeft(char32_t c)
{
    return QStringView(u"。，、；：？！）〕》」』”’…—.,;:?!)]}%").contains(QChar::fromUcs4(c));
}

/// Nor these at the end.
bool clingsToTheRight(char32_t c)
{
    return QStringView(u"（〔《「『“‘([{").contains(QChar::fromUcs4(c));
}

/// Where a line may end: the places after which the next one may begin.
struct Piece {
    qsizetype from = 0;
    qsizetype length = 0;
    int columns = 0;
    bool blank = false;
};

/// `text` in the pieces that stay together: words, and single wide characters with the marks that
/// cling to them.
std::vector<Piece> piecesOf(QStringView text)
{
    std::vector<Piece> pieces;
    bool lastWide = false;
    bool glued = false;
    eachCharacter(text, [&](char32_t c, qsizetype at, int length) {
        const int columns = columnsOfCharacter(c);
        const bool blank = c == U' ';
        const bool isWide = columns == 2;
        const bool join = !pieces.empty() && !blank && !pieces.back().blank &&
                          (glued || columns == 0 || clingsToTheLeft(c) || (!isWide && !lastWide));
        if (join) {
            pieces.back().length += length;
            pieces.back().columns += columns;
        } else {
            pieces.push_back({at, length, columns, blank});
        }
        if (columns > 0 || blank)
            lastWide = isWide && !blank;
        glued = clingsToTheRight(c);
    });
    return pieces;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    eachCharacter(text, [&](char32_t c, qsizetype, int) { columns += columnsOfCharacter(c); });
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QString shortened(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString kept;
    int used = 1;
    bool full = false;
    eachCharacter(text, [&](char32_t c, qsizetype at, int length) {
        used += columnsOfCharacter(c);
        full = full || used > columns;
        if (!full)
            kept += QStringView(text).sliced(at, length);
    });
    return kept + u'…';
}

QStringList wrapped(const QString &text, int columns, int indent)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        const QStringView view(paragraph);
        QString line;
        int used = 0;
        const auto begin = [&](bool first) {
            line = first && lines.isEmpty() ? QString() : QString(indent, u' ');
            used = static_cast<int>(line.size());
        };
        begin(true);
        for (const Piece &piece : piecesOf(view)) {
            if (used + piece.columns > columns && !line.trimmed().isEmpty()) {
                while (line.endsWith(u' '))
                    line.chop(1);
                lines << line;
                begin(false);
                if (piece.blank)
                    continue;
            }
            line += view.sliced(piece.from, piece.length);
            used += piece.columns;
        }
        lines << line;
    }
    return lines;
}

QString Table::toText(int columns, bool cut) const
{
    std::vector<QStringList> all = m_rows;
    if (!m_headings.isEmpty())
        all.insert(all.begin(), m_headings);
    qsizetype count = 0;
    for (QStringList &row : all) {
        count = std::max(count, row.size());
        // Only a last cell that is not cut may take several lines.
        for (qsizetype i = 0; i < row.size() - (cut ? 0 : 1); ++i)
            row[i].replace(u'\n', u' ');
    }
    std::vector<int> widths(static_cast<std::size_t>(count), 0);
    for (const QStringList &row : all)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], columnsOf(row[i]));

    QStringList lines;
    for (const QStringList &row : all) {
        QString line;
        int used = 0;
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            const int width = widths[static_cast<std::size_t>(i)];
            line += padded(row[i], width) + u"  "_s;
            used += std::max(width, columnsOf(row[i])) + 2;
        }
        const QString last = row.isEmpty() ? QString() : row.last();
        // A cell that is cut may get narrow before the line gets too long.
        const int room = std::max(cut ? 6 : 20, columns - used);
        if (cut) {
            line += shortened(last, room);
        } else {
            const QStringList pieces = wrapped(last, room);
            line += pieces.join(u'\n' + QString(used, u' '));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace anjuan::ctl
