// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/party_counter.h"

#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PartiesCommandText {
    Q_DECLARE_TR_FUNCTIONS(PartiesCommandText)
};

/// Whether the text can only be a telephone number.
bool isTelephone(const QString &text)
{
    return telephoneDigits(text).size() >= 7 && text.size() <= 20 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

Result<Counter> counter(Call &call, Mode mode)
{
    const Result<Seat> seat = call.desk.sit(mode);
    if (!seat)
        return seat.error();
    Counter found{*seat};
    if (Result<BureauKeys> keys = call.desk.keys(seat->db); keys)
        found.keys = std::move(*keys);
    else if (!call.desk.keyPath().isEmpty())
        return keys.error();
    else
        found.whyNoKeys = keys.error().text;
    return found;
}

Result<QList<Party>> lookUp(const Counter &at, const QString &text, int limit)
{
    Database &db = at.seat.db;
    const Session &session = at.seat.session;
    const QString code = tidyCode(text);
    if (checkCreditCode(code))
        return parties::findByCreditCode(db, session, at.keysOrNull(), code);
    const bool isIdentity = bool(checkIdentityNumber(code, session.today));
    if (at.keys && isIdentity)
        return parties::findByIdentity(db, session, at.keysOrNull(), code);
    if (at.keys && isTelephone(text))
        return parties::findByTelephone(db, session, at.keysOrNull(), text);
    const Result<QList<Party>> found = parties::search(db, session, at.keysOrNull(), text, limit);
    if (found && found->isEmpty() && (isIdentity || isTelephone(text)))
        return refused(PartiesCommandText::tr("Identity numbers and telephones are sealed and "
                                              "cannot be searched without the key file. %1")
                           .arg(at.whyNoKeys));
    return found;
}

Result<Party> oneParty(const Counter &at, const QString &word)
{
    if (const PartyId id = PartyId::parse(word); !id.isNull())
        return parties::find(at.seat.db, at.seat.session, at.keysOrNull(), id);
    Result<QList<Party>> found = lookUp(at, word, 50);
    if (!found)
        return found.error();
    QList<Party> exact;
    for (const Party &party : *found)
        if (party.name == word || party.shop == word)
            exact << party;
    if (exact.size() == 1)
        return exact.front();
    if (found->size() == 1)
        return found->front();
    return found->isEmpty() ? notFound(PartiesCommandText::tr("There is no such party."))
                            : refused(PartiesCommandText::tr(
                                  "Several parties are meant by this; use the key that "
                                  "“anjuanctl parties find” shows."));
}

} // namespace anjuan::ctl
