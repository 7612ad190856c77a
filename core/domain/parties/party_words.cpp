// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parties/party_words.h"

#include "core/base/text.h"

namespace anjuan {

using namespace Qt::StringLiterals;

std::optional<PartyKind> readPartyKind(const QString &written)
{
    struct Spelling {
        QString word;
        PartyKind kind;
    };
    static const std::array spellings = std::to_array<Spelling>({
        {u"个人"_s, PartyKind::NaturalPerson},
        {u"自然人"_s, PartyKind::NaturalPerson},
        {u"公民"_s, PartyKind::NaturalPerson},
        {u"个体工商户"_s, PartyKind::SoleTrader},
        {u"个体户"_s, PartyKind::SoleTrader},
        {u"法人"_s, PartyKind::LegalPerson},
        {u"单位"_s, PartyKind::LegalPerson},
        {u"企业"_s, PartyKind::LegalPerson},
        {u"公司"_s, PartyKind::LegalPerson},
        {u"其他组织"_s, PartyKind::OtherOrganisation},
        {u"非法人组织"_s, PartyKind::OtherOrganisation},
    });
    const QString word = searchForm(written);
    for (const Spelling &one : spellings)
        if (word == searchForm(one.word))
            return one.kind;
    return valueOf(partyKindNames, word);
}

} // namespace anjuan
