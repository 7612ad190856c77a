// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>

namespace anjuan {

using PhraseId = Id<struct PhraseRecord>;

/// A piece of text that people put into forms again and again (常用语).
struct Phrase {
    PhraseId id{};
    QString owner{};   ///< the account that alone is offered it; empty: the bureau's, for everybody
    QString title{};   ///< what it is found by, one line
    QString content{}; ///< what is put in
    QString field{};   ///< the field it is meant for ("facts"); empty: any
    bool isWithdrawn = false;
    int revision = 0;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// Trimmed, with line ends as they are kept.
Phrase tidied(Phrase phrase);
/// Whether it may be kept: it has a title and a text of reasonable length, its field exists and
/// takes sentences, and no number of a person stands in it.
Result<> checkPhrase(const Phrase &phrase);
/// The names of all fields that phrases may be meant for, those of every kind of act.
QStringList phraseFields();
/// The label of such a field, translated.
QString phraseFieldLabel(const QString &field);

/// Those that `typed` finds: by first letters of the reading from the beginning of the title, or
/// by any part of title, letters or text; all of them for an empty `typed`. Those meant for `field`
/// come first, then those for any, then the rest; within them one's own before the bureau's.
QList<Phrase> findPhrases(const QList<Phrase> &phrases, const QString &field, const QString &typed);

} // namespace anjuan
