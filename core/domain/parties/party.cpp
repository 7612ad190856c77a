// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parties/party.h"

#include "core/base/text.h"
#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PartyText {
    Q_DECLARE_TR_FUNCTIONS(PartyText)
};

qsizetype characterCount(const QString &text) { return text.toUcs4().size(); }

/// Control characters and halves of pairs, which no database keeps faithfully; all else is stored.
bool isStorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control)
            return false;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return false;
    }
    return true;
}

Result<> checkText(const QString &what, const QString &text, qsizetype longest)
{
    if (characterCount(text) > longest)
        return refused(PartyText::tr("%1 is longer than %2 characters.").arg(what).arg(longest));
    if (!isStorable(text))
        return refused(
            PartyText::tr("%1 contains a control character or half a character.").arg(what));
    return {};
}

Result<> checkTexts(const PartyDraft &draft)
{
    using namespace party_limits;
    if (searchForm(draft.name).isEmpty())
        return refused(PartyText::tr("The name is missing."));
    for (const auto &[what, text, longest] :
         {std::tuple(PartyText::tr("The name"), draft.name, nameCharacters),
          std::tuple(PartyText::tr("The shop name"), draft.shop, nameCharacters),
          std::tuple(PartyText::tr("The representative"), draft.representative, nameCharacters),
          std::tuple(PartyText::tr("The address"), draft.address, addressCharacters)})
        if (const Result<> good = checkText(what, text, longest); !good)
            return good;
    if (draft.aliases.size() > aliases)
        return refused(PartyText::tr("A party has at most %1 other names.").arg(aliases));
    for (const QString &alias : draft.aliases)
        if (const Result<> good = checkText(PartyText::tr("Another name"), alias, nameCharacters);
            !good)
            return good;
    return {};
}

Result<> checkTelephone(const QString &number)
{
    const auto belongs = [](QChar c) { return (c >= u'0' && c <= u'9') || u"+-() "_s.contains(c); };
    const qsizetype digits = telephoneDigits(number).size();
    if (!std::all_of(number.cbegin(), number.cend(), belongs) || digits < 5 || digits > 20)
        return refused(PartyText::tr("A telephone number has 5 to 20 digits and nothing else than "
                                     "+, -, brackets and blanks."));
    return {};
}

bool isPerson(PartyKind kind)
{
    return kind == PartyKind::NaturalPerson || kind == PartyKind::SoleTrader;
}

Result<> checkFieldsOfKind(const PartyDraft &draft)
{
    if (draft.kind == PartyKind::NaturalPerson && !draft.creditCode.isEmpty())
        return refused(
            PartyText::tr("A natural person has no credit code; who trades is a sole trader."));
    if (draft.kind != PartyKind::SoleTrader && !draft.shop.isEmpty())
        return refused(PartyText::tr("Only a sole trader has a shop name beside the name."));
    if (isPerson(draft.kind) && !draft.representative.isEmpty())
        return refused(PartyText::tr("A person has no representative by law in the register."));
    if (!isPerson(draft.kind) && !draft.identityNumber.value_or(QString()).isEmpty())
        return refused(
            PartyText::tr("An organisation has no identity number; it has a credit code."));
    return {};
}

QString masked(const QString &text, qsizetype first, qsizetype last)
{
    const qsizetype hidden = text.size() - first - last;
    // A short text would show more than it hides.
    if (hidden < 4)
        return QString(text.size(), u'*');
    return text.first(first) + QString(hidden, u'*') + text.last(last);
}

} // namespace

PartyDraft tidied(PartyDraft draft)
{
    for (QString *text : {&draft.name, &draft.shop, &draft.representative, &draft.address})
        *text = trimmedOfBlanks(*text);
    draft.creditCode = tidyCode(draft.creditCode);
    if (draft.identityNumber)
        draft.identityNumber = tidyCode(*draft.identityNumber);
    if (draft.telephone)
        draft.telephone =
            trimmedOfBlanks(draft.telephone->normalized(QString::NormalizationForm_KC));
    QStringList aliases;
    for (const QString &alias : std::as_const(draft.aliases)) {
        const QString trimmed = trimmedOfBlanks(alias);
        if (!trimmed.isEmpty() && trimmed != draft.name && !aliases.contains(trimmed))
            aliases += trimmed;
    }
    draft.aliases = aliases;
    return draft;
}

Result<> checkParty(const PartyDraft &draft, Date today)
{
    if (const Result<> texts = checkTexts(draft); !texts)
        return texts;
    if (const Result<> fields = checkFieldsOfKind(draft); !fields)
        return fields;
    if (!draft.creditCode.isEmpty())
        if (const Result<> code = checkCreditCode(draft.creditCode); !code)
            return code;
    if (draft.identityNumber && !draft.identityNumber->isEmpty())
        if (const Result<> number = checkIdentityNumber(*draft.identityNumber, today); !number)
            return number;
    if (draft.telephone && !draft.telephone->isEmpty())
        if (const Result<> number = checkTelephone(*draft.telephone); !number)
            return number;
    return {};
}

QStringList warningsOf(const PartyDraft &draft)
{
    QStringList warnings;
    for (const QString &name :
         QStringList{draft.name, draft.shop, draft.representative} + draft.aliases)
        warnings += nameWarnings(name);
    warnings.removeDuplicates();
    return warnings;
}

QString maskedIdentity(const QString &number) { return masked(number, 6, 4); }

QString maskedTelephone(const QString &number)
{
    const QString digits = telephoneDigits(number);
    return digits.size() >= 11 ? masked(digits, 3, 4) : masked(digits, 0, 3);
}

QString telephoneDigits(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c >= u'0' && c <= u'9')
            digits += c;
    if (trimmedOfBlanks(number).startsWith(u"+86"_s))
        digits.remove(0, 2);
    else if (digits.startsWith(u"0086"_s))
        digits.remove(0, 4);
    return digits;
}

} // namespace anjuan
