// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freezes.h"

#include "core/base/crypto.h"
#include "core/services/freeze_comparison.h"
#include "core/services/office.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>

namespace anjuan::freezes {

using namespace Qt::StringLiterals;

namespace {

struct FreezesText {
    Q_DECLARE_TR_FUNCTIONS(FreezesText)
};

const Roles counters{Role::Statistician};
const Roles signers{Role::BureauLeader};
constexpr qsizetype longestReason = 500;

QString sha256Of(const QByteArray &content)
{
    crypto::Sha256 hash;
    hash.add(content);
    return QString::fromLatin1(hash.result().toHex());
}

/// The query with the moment at which it is counted: so that what is recorded meanwhile does not
/// come in.
StatisticsQuery at(StatisticsQuery query, Moment moment)
{
    query.knownOn = moment;
    query.until.reset(); // a freeze is of all that is known of the year
    return query;
}

Result<QByteArray> contentOf(Database &db, const Session &session, const Rulebook &rules,
                             const StatisticsQuery &query)
{
    return figure_place::at<QByteArray>(db, session, rules, query, {},
                                        [&](const FigurePlace &place) -> Result<QByteArray> {
                                            return freeze_content::made(db, place, query);
                                        });
}

/// The newest freeze of the same year and unit; 0 for none.
int lastOf(const Database &db, int year, const QString &unit)
{
    for (const Freeze &one : freeze_store::all(db))
        if (one.year == year && one.unit == unit)
            return one.number;
    return 0;
}

Result<bool> isTheSame(Database &db, const Session &session, const Rulebook &rules,
                       const Freeze &freeze)
{
    const Result<QByteArray> again = contentOf(
        db, session, rules, {.year = freeze.year, .unit = freeze.unit, .knownOn = freeze.cutOff});
    if (!again)
        return again.error();
    return sha256Of(*again) == freeze.sha256 && sha256Of(freeze.content) == freeze.sha256;
}

Error noSuchFreeze(int number)
{
    return notFound(FreezesText::tr("There is no freeze %1.").arg(number));
}

/// Whether the freeze is of units the session reaches.
bool isInReach(const Database &db, const Session &session, const Freeze &freeze)
{
    if (!freeze.unit.isEmpty())
        return session.actor.scope.contains(UnitId::parse(freeze.unit));
    return reachesAll(session.actor, organisation_store::unitTree(db));
}

Result<Freeze> found(const Database &db, const Session &session, int number)
{
    const std::optional<Freeze> freeze = freeze_store::find(db, number);
    if (!freeze || !isInReach(db, session, *freeze))
        return noSuchFreeze(number);
    return *freeze;
}

} // namespace

Result<Freeze> freeze(Database &db, const Session &session, const Rulebook &rules,
                      const StatisticsQuery &query, const QString &reason)
{
    return office::onBehalf(db, session, "freeze_figures"_L1, counters, [&]() -> Result<Freeze> {
        organisation_store::lock(db); // numbers come one after the other
        Freeze made{.number = freeze_store::nextNumber(db),
                    .year = query.year,
                    .unit = query.unit,
                    .cutOff = query.knownOn.value_or(session.now),
                    .account = session.actor.account,
                    .recordedAt = session.now,
                    .replaces = lastOf(db, query.year, query.unit),
                    .reason = reason.trimmed()};
        if (query.unit.isEmpty() && !isInReach(db, session, made))
            return refused(FreezesText::tr("Your account does not reach all units: name the unit "
                                           "whose figures are to be frozen."));
        if (made.replaces > 0 && made.reason.isEmpty())
            return refused(
                FreezesText::tr("Freeze %1 holds the figures of %2 already. A correction "
                                "is a new freeze; say why.")
                    .arg(made.replaces)
                    .arg(made.year));
        if (made.reason.size() > longestReason)
            return refused(
                FreezesText::tr("A reason has at most %1 characters.").arg(longestReason));
        const Result<QByteArray> content = contentOf(db, session, rules, at(query, made.cutOff));
        if (!content)
            return content.error();
        made.content = *content;
        made.sha256 = sha256Of(made.content);
        freeze_store::insert(db, made);
        if (const Result<> recorded =
                office::append(db, session, counters, "office.report_frozen"_L1, toJson(made));
            !recorded)
            return recorded.error();
        return made;
    });
}

Result<Freeze> sign(Database &db, const Session &session, const Rulebook &rules, int number)
{
    return office::onBehalf(db, session, "sign_figures"_L1, signers, [&]() -> Result<Freeze> {
        organisation_store::lock(db);
        Result<Freeze> freeze = found(db, session, number);
        if (!freeze)
            return freeze;
        if (freeze->signedAt)
            return refused(FreezesText::tr("%1 has signed freeze %2 already.")
                               .arg(freeze->signer)
                               .arg(number));
        if (freeze->account == session.actor.account)
            return refused(
                FreezesText::tr("Whoever counted the figures does not sign them as well."));
        const Result<bool> same = isTheSame(db, session, rules, *freeze);
        if (!same)
            return same.error();
        if (!*same)
            return refused(
                FreezesText::tr("Freeze %1 does not come out the same when it is counted "
                                "once more. Have it frozen again.")
                    .arg(number));
        freeze_store::sign(db, number, session.actor.account, session.now);
        freeze->signer = session.actor.account;
        freeze->signedAt = session.now;
        if (const Result<> recorded =
                office::append(db, session, signers, "office.report_signed"_L1,
                               {{u"number"_s, number}, {u"sha256"_s, freeze->sha256}});
            !recorded)
            return recorded.error();
        return freeze;
    });
}

Result<bool> comesOutTheSame(Database &db, const Session &session, const Rulebook &rules,
                             int number)
{
    return office::readOnBehalf(db, session, "statistics"_L1, figure_place::readers,
                                [&]() -> Result<bool> {
                                    const Result<Freeze> freeze = found(db, session, number);
                                    if (!freeze)
                                        return freeze.error();
                                    return isTheSame(db, session, rules, *freeze);
                                });
}

Result<std::vector<Freeze>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<std::vector<Freeze>> {
            std::vector<Freeze> all = freeze_store::all(db);
            std::erase_if(all, [&](const Freeze &one) { return !isInReach(db, session, one); });
            return all;
        });
}

Result<Freeze> open(Database &db, const Session &session, int number)
{
    return office::readOnBehalf(db, session, "statistics"_L1, figure_place::readers,
                                [&]() -> Result<Freeze> { return found(db, session, number); });
}

Result<std::vector<FigureChange>> compare(Database &db, const Session &session, int before,
                                          int after)
{
    using Changes = std::vector<FigureChange>;
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers, [&]() -> Result<Changes> {
            std::vector<FrozenFigures> both;
            for (const int number : {before, after}) {
                const Result<Freeze> freeze = found(db, session, number);
                if (!freeze)
                    return freeze.error();
                const Result<FrozenFigures> read = freeze_content::read(freeze->content);
                if (!read)
                    return read.error();
                both.push_back(*read);
            }
            return freeze_comparison::between(db, both[0], both[1]);
        });
}

QJsonObject toJson(const Freeze &freeze)
{
    QJsonObject json{{u"number"_s, freeze.number},
                     {u"year"_s, freeze.year},
                     {u"cut_off"_s, freeze.cutOff.toString()},
                     {u"sha256"_s, freeze.sha256},
                     {u"counted_by"_s, freeze.account},
                     {u"recorded_at"_s, freeze.recordedAt.toString()}};
    if (!freeze.unit.isEmpty())
        json.insert(u"unit"_s, freeze.unit);
    if (freeze.replaces > 0)
        json.insert(u"replaces"_s, freeze.replaces);
    if (!freeze.reason.isEmpty())
        json.insert(u"reason"_s, freeze.reason);
    if (freeze.signedAt) {
        json.insert(u"signed_by"_s, freeze.signer);
        json.insert(u"signed_at"_s, freeze.signedAt->toString());
    }
    return json;
}

} // namespace anjuan::freezes
