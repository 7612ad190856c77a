// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/register_json.h"

#include "core/domain/calendar/json_date.h"

#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

} // namespace

QJsonObject jsonOf(const Matter &matter)
{
    QJsonArray penalties;
    for (const PenaltyKind kind : matter.penalties)
        penalties << nameOf(penaltyKindNames, kind);
    return {{u"code"_s, matter.code},
            {u"name"_s, matter.name},
            {u"violated"_s, matter.violatedArticles},
            {u"applied"_s, matter.appliedArticles},
            {u"penalties"_s, penalties},
            {u"fine_from"_s, textOrNull(matter.fineFrom)},
            {u"fine_to"_s, textOrNull(matter.fineTo)},
            {u"department"_s, matter.department},
            {u"effective_from"_s, toIso(matter.effectiveFrom)},
            {u"repealed_on"_s, isoOrNull(matter.repealedOn)},
            {u"remark"_s, matter.remark}};
}

QJsonObject jsonOf(const StoredParty &stored)
{
    const Party &party = stored.party;
    return {{u"party"_s, party.id.toString()},
            {u"kind"_s, nameOf(partyKindNames, party.kind)},
            {u"revision"_s, party.revision},
            {u"name"_s, party.name},
            {u"shop"_s, party.shop},
            {u"credit_code"_s, party.creditCode},
            {u"representative"_s, party.representative},
            {u"address"_s, party.address},
            {u"aliases"_s, QJsonArray::fromStringList(party.aliases)},
            {u"identity_sealed"_s, stored.identitySealed},
            {u"identity_index"_s, stored.identityIndex},
            {u"telephone_sealed"_s, stored.telephoneSealed},
            {u"telephone_index"_s, stored.telephoneIndex}};
}

QJsonObject jsonOf(const Phrase &phrase)
{
    return {{u"phrase"_s, phrase.id.toString()}, {u"owner"_s, phrase.owner},
            {u"title"_s, phrase.title},          {u"content"_s, phrase.content},
            {u"field"_s, phrase.field},          {u"withdrawn"_s, phrase.isWithdrawn},
            {u"revision"_s, phrase.revision}};
}

} // namespace anjuan
