// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <QCollator>
#include <QHash>
#include <algorithm>
#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The first character of each letter in the order of readings; no reading begins with i, u or v.
struct Bound {
    char16_t first;
    char16_t letter;
};
constexpr std::array bounds = std::to_array<Bound>({
    {u'阿', u'a'}, {u'八', u'b'}, {u'嚓', u'c'}, {u'咑', u'd'}, {u'妸', u'e'}, {u'发', u'f'},
    {u'旮', u'g'}, {u'哈', u'h'}, {u'丌', u'j'}, {u'咔', u'k'}, {u'垃', u'l'}, {u'妈', u'm'},
    {u'拏', u'n'}, {u'噢', u'o'}, {u'妑', u'p'}, {u'七', u'q'}, {u'呥', u'r'}, {u'仨', u's'},
    {u'他', u't'}, {u'屲', u'w'}, {u'夕', u'x'}, {u'丫', u'y'}, {u'帀', u'z'},
});

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3007;
}

char16_t initialOf(char16_t character)
{
    // Making a collator costs more than using it, and using it more than remembering; collators are
    // not shared between threads.
    thread_local const QCollator byReading(
        QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    thread_local QHash<char16_t, char16_t> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    const QString text{QChar(character)};
    const auto next = std::upper_bound(
        bounds.begin() + 1, bounds.end(), text, [](const QString &one, const Bound &bound) {
            return byReading.compare(one, QString(QChar(bound.first))) < 0;
        });
    return *known.insert(character, std::prev(next)->letter);
}

} // namespace

QString pinyinInitials(QStringView text)
{
    QString initials;
    for (const QChar c : text) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            initials += c.toLower();
        else if (isHan(c.unicode()))
            initials += QChar(initialOf(c.unicode()));
    }
    return initials;
}

} // namespace anjuan
