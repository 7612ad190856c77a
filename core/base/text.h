// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anjuan {

/// What search compares: compatibility forms made plain (NFKC), case folded, every kind of blank
/// one plain space and none at the ends, invisible characters and variation selectors gone, the
/// several middle dots of names one "·". Never shown, never stored in place of the text itself.
QString searchForm(QStringView text);

/// `text` without the blanks and invisible characters at its ends: full-width, no-break and
/// zero-width ones, marks of direction, byte order marks. What stands between is left as it is.
QString trimmedOfBlanks(QStringView text);

/// `text` without the stops, commas and blanks at its end, to stand within another sentence.
QString withoutStop(const QString &text);

/// The parts of searchForm(text) between characters that are neither letter nor digit. A query
/// matches where each of its parts is contained (LIKE) in the searchForm of the text, so that
/// brackets and blanks need not be typed alike.
QStringList searchRuns(QStringView text);

/// `text` for the index: each pair of neighbouring letters or digits within a run, once, as the
/// hexadecimal numbers of the two code points with an "x" between ("5f20x4e09"). Plain ASCII, so no
/// tokenizer of either database takes them apart. A run of one character has no pair.
QStringList bigrams(QStringView text);

/// The bigrams that every text matching `query` holds: all of them asked for at once (AND), each
/// hit checked again by searchRuns(). Empty where no part of the query has two characters: then
/// only a scan can answer.
QStringList queryTerms(QStringView query);

/// What a reader should know about a name before trusting it, one sentence each: private-use
/// characters (shown differently on each machine), invisible and direction-changing ones, control
/// characters, halves of a pair, radicals that look like characters, letters of two alphabets
/// mixed. Empty for an ordinary name. Nothing is changed.
QStringList nameWarnings(QStringView name);

} // namespace anjuan
