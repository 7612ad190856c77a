// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anjuan {

/// The first letters of the characters as they are read: "占道经营" gives "zdjy". Latin letters and
/// digits stay, in small letters; all else is left out. A character with several readings counts
/// with its commonest.
QString pinyinInitials(QStringView text);
/// The same with what a search by letters should find besides, after a blank: a surname is read in
/// its own way, so "单雄信" gives "dxx sxx".
QString pinyinKeys(QStringView text);
/// What a name is found by beside its characters: its initials and its whole reading ("zs",
/// "zhangsan"), each also with the surname and with some characters of shops and places read in
/// their other way. Empty for a name without a Chinese character.
QStringList pinyinReadings(QStringView name);

/// A key whose bytes compare as a Chinese list is ordered: by reading, then by strokes, character
/// by character. For lists too long to be compared pair by pair.
QByteArray readingKey(QStringView text);
/// The same for a name: its surname is read in its own way.
QByteArray nameReadingKey(const QString &name);

/// Whether `one` comes before `other` in a Chinese list: by reading, then by strokes.
bool readsBefore(const QString &one, const QString &other);
/// The same for names of people: 曾 stands under z, 单 under s, 仇 under q.
bool nameReadsBefore(const QString &one, const QString &other);

} // namespace anjuan
