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
struct LetterBound {
    char16_t first;
    char16_t letter;
};
constexpr std::array bounds = std::to_array<LetterBound>({
    {u'阿', u'a'}, {u'八', u'b'}, {u'嚓', u'c'}, {u'咑', u'd'}, {u'妸', u'e'}, {u'发', u'f'},
    {u'旮', u'g'}, {u'哈', u'h'}, {u'丌', u'j'}, {u'咔', u'k'}, {u'垃', u'l'}, {u'妈', u'm'},
    {u'拏', u'n'}, {u'噢', u'o'}, {u'妑', u'p'}, {u'七', u'q'}, {u'呥', u'r'}, {u'仨', u's'},
    {u'他', u't'}, {u'屲', u'w'}, {u'夕', u'x'}, {u'丫', u'y'}, {u'帀', u'z'},
});

/// Surnames that are read in a way of their own, and a character that is always read that way.
struct Surname {
    QStringView name;
    QStringView homophone;
};
constexpr std::array surnames = std::to_array<Surname>({
    {u"万俟", u"莫其"}, {u"尉迟", u"玉迟"}, {u"长孙", u"掌孙"}, {u"澹台", u"谈台"},
    {u"单于", u"缠于"}, {u"单", u"善"},     {u"仇", u"求"},     {u"曾", u"增"},
    {u"解", u"谢"},     {u"区", u"欧"},     {u"查", u"渣"},     {u"盖", u"戈"},
    {u"朴", u"飘"},     {u"翟", u"宅"},     {u"缪", u"妙"},     {u"覃", u"秦"},
    {u"乐", u"月"},     {u"种", u"虫"},     {u"召", u"绍"},     {u"祭", u"债"},
    {u"折", u"蛇"},     {u"员", u"运"},     {u"贠", u"运"},     {u"郇", u"旬"},
    {u"隗", u"伟"},     {u"秘", u"必"},     {u"繁", u"婆"},     {u"黑", u"贺"},
    {u"佴", u"耐"},     {u"尉", u"玉"},     {u"那", u"娜"},     {u"呙", u"郭"},
    {u"阚", u"看"},     {u"长", u"掌"},     {u"重", u"虫"},     {u"洗", u"显"},
    {u"冼", u"显"},     {u"瞿", u"渠"},     {u"逄", u"庞"},     {u"乜", u"聂"},
});

/// The name with its surname written as it is read.
QString asRead(const QString &name)
{
    for (const Surname &surname : surnames)
        if (name.startsWith(surname.name) && name.size() > surname.name.size())
            return surname.homophone.toString() + name.sliced(surname.name.size());
    return name;
}

/// Making a collator costs more than using it, and using it more than remembering; collators are
/// not shared between threads.
const QCollator &byReading()
{
    thread_local const QCollator collator(
        QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    return collator;
}

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3007;
}

char16_t initialOf(char16_t character)
{
    thread_local QHash<char16_t, char16_t> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    const QString text{QChar(character)};
    const auto next = std::upper_bound(
        bounds.begin() + 1, bounds.end(), text, [](const QString &one, const LetterBound &bound) {
            return byReading().compare(one, QString(QChar(bound.first))) < 0;
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

QString pinyinKeys(QStringView text)
{
    const QString commonest = pinyinInitials(text);
    const QString other = pinyinInitials(asRead(text.toString()));
    return other == commonest ? commonest : commonest + u' ' + other;
}

bool readsBefore(const QString &one, const QString &other)
{
    const int order = byReading().compare(one, other);
    return order != 0 ? order < 0 : one < other;
}

bool nameReadsBefore(const QString &one, const QString &other)
{
    const int order = byReading().compare(asRead(one), asRead(other));
    return order != 0 ? order < 0 : one < other;
}

} // namespace anjuan
