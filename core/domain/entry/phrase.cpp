// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry/phrase.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/casework/act_kinds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PhraseText {
    Q_DECLARE_TR_FUNCTIONS(PhraseText)
};

constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestContent = 4000;

bool takesPhrases(const FieldInfo &field)
{
    return field.type == FieldType::LongText || field.type == FieldType::Texts;
}

/// An identity number or a telephone, as the office log blots them out.
bool namesAPerson(const QString &text)
{
    static const QRegularExpression number(u"\\d(?:[ -]?\\d){10,}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text).hasMatch();
}

} // namespace

Phrase tidied(Phrase phrase)
{
    phrase.title = trimmedOfBlanks(phrase.title);
    phrase.content.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    phrase.content = trimmedOfBlanks(phrase.content);
    return phrase;
}

QStringList phraseFields()
{
    QStringList names;
    for (const ActKind &kind : actKinds())
        for (const FieldInfo &field : kind.fields)
            if (takesPhrases(field) && !names.contains(field.name))
                names << field.name;
    return names;
}

QString phraseFieldLabel(const QString &name)
{
    for (const ActKind &kind : actKinds())
        for (const FieldInfo &field : kind.fields)
            if (field.name == name && takesPhrases(field))
                return field.labelHere();
    return name;
}

Result<> checkPhrase(const Phrase &phrase)
{
    if (phrase.title.isEmpty())
        return refused(PhraseText::tr("A phrase needs a title to be found by."));
    if (phrase.content.isEmpty())
        return refused(PhraseText::tr("The phrase “%1” has no text.").arg(phrase.title.left(40)));
    if (phrase.title.size() > longestTitle || phrase.title.contains(u'\n'))
        return refused(PhraseText::tr("The title of a phrase is one line of at most %1 characters.")
                           .arg(longestTitle));
    if (phrase.content.size() > longestContent)
        return refused(PhraseText::tr("The text of the phrase “%1” has more than %2 characters.")
                           .arg(phrase.title, QString::number(longestContent)));
    if (namesAPerson(phrase.title) || namesAPerson(phrase.content))
        return refused(PhraseText::tr("There is an identity number or a telephone in the phrase. "
                                      "Phrases are for everybody; leave it out."));
    if (!phrase.field.isEmpty() && !phraseFields().contains(phrase.field))
        return refused(PhraseText::tr("“%1” is no field that phrases can be put into; these are: "
                                      "%2.")
                           .arg(phrase.field.left(40), phraseFields().join(PhraseText::tr(", "))));
    return {};
}

QList<Phrase> findPhrases(const QList<Phrase> &phrases, const QString &field, const QString &typed)
{
    struct Hit {
        int place; ///< of the field
        int match; ///< how it was found
        bool isOwn;
        Phrase phrase;
    };
    const QString wanted = searchForm(typed);
    std::vector<Hit> hits;
    for (const Phrase &phrase : phrases) {
        const QString title = searchForm(phrase.title);
        const QString letters = pinyinInitials(phrase.title);
        const int match = wanted.isEmpty()                                                    ? 0
                          : letters.startsWith(wanted) || title.startsWith(wanted)            ? 0
                          : letters.contains(wanted) || title.contains(wanted)                ? 1
                          : searchForm(phrase.content).contains(wanted) && wanted.size() >= 2 ? 2
                                                                                              : -1;
        if (match < 0 || phrase.isWithdrawn)
            continue;
        const int place = phrase.field == field ? 0 : phrase.field.isEmpty() ? 1 : 2;
        hits.push_back({place, match, !phrase.owner.isEmpty(), phrase});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::tuple(a.place, a.match, !a.isOwn, a.phrase.title) <
               std::tuple(b.place, b.match, !b.isOwn, b.phrase.title);
    });
    QList<Phrase> found;
    for (const Hit &hit : hits)
        found << hit.phrase;
    return found;
}

} // namespace anjuan
