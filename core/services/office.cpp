// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office.h"

#include "core/services/duties.h"
#include "core/services/role_words.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/office_log.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OfficeText {
    Q_DECLARE_TR_FUNCTIONS(OfficeText)
};

/// A reason may quote what was typed, and the office dossier must hold no identity number and no
/// telephone: from eleven digits in a row on (spaces and hyphens between them do not help), all but
/// the first three are blotted out.
QString withoutPersonalNumbers(const QString &text)
{
    static const QRegularExpression number(u"\\d(?:[ -]?\\d){10,}[Xx]?"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString kept;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : number.globalMatch(text)) {
        kept += QStringView(text).sliced(from, match.capturedStart() + 3 - from);
        kept += u"***"_s;
        from = match.capturedEnd();
    }
    return kept + text.sliced(from);
}

} // namespace

Session atMoment(Session session, Moment now)
{
    session.now = now;
    session.today = dayInChina(now);
    return session;
}

namespace office {

Result<> authorise(const Database &db, const Session &session, const Roles &allowed)
{
    const std::optional<Account> account = account_store::find(db, session.actor.account);
    if (!account || account->disabled || account->revision != session.accountRevision)
        return refused(OfficeText::tr("The account %1 has been changed meanwhile. Log in again.")
                           .arg(session.actor.account));
    if (session.mustChangePassword || account->mustChangePassword)
        return refused(OfficeText::tr("Choose a password of your own first."));
    if (session.actor.roles != account->roles)
        return refused(
            OfficeText::tr("The account %1 does not have those roles.").arg(session.actor.account));
    if (!allowed.isEmpty() && !session.actor.roles.intersects(allowed))
        return refused(
            OfficeText::tr("This needs another role (%1); the account %2 has %3.")
                .arg(rolesHere(allowed), session.actor.account, rolesHere(session.actor.roles)));
    return {};
}

Result<> append(const Database &db, const QString &account, const QString &role, Moment now,
                QLatin1StringView kind, const QJsonObject &content)
{
    Act act;
    act.id = ActId::create();
    act.dossier = officeDossier;
    act.kind = kind;
    act.day = dayInChina(now);
    act.recordedAt = now;
    act.account = account;
    act.role = role;
    act.content = content;
    // On PostgreSQL somebody may append between the look at the end and ours; the first try then
    // holds the ledger's head, and the second can't be overtaken.
    Result<Act> appended = ledger::append(db, act, {}, ledger::end(db, officeDossier).sequence + 1);
    if (!appended && appended.error().kind == Error::Kind::Conflict)
        appended = ledger::append(db, act, {}, ledger::end(db, officeDossier).sequence + 1);
    if (!appended)
        return appended.error();
    return {};
}

Result<> append(const Database &db, const Session &session, const Roles &roles,
                QLatin1StringView kind, const QJsonObject &content)
{
    const QStringList used =
        namesOf(roles.isEmpty() ? session.actor.roles : session.actor.roles & roles);
    return append(db, session.actor.account, used.isEmpty() ? QString() : used.first(), session.now,
                  kind, content);
}

void recordRefusal(Database &db, const Session &session, QLatin1StringView wish, const Error &error)
{
    if (db.mode() == Mode::Read)
        return;
    QJsonObject content{{u"wish"_s, QString(wish)},
                        {u"reason"_s, withoutPersonalNumbers(error.text)}};
    if (!error.rule.isEmpty())
        content.insert(u"rule"_s, error.rule);
    if (!error.article.isEmpty())
        content.insert(u"article"_s, error.article);
    // What was asked is refused either way, so a failure to record it has nobody to be told to.
    const Result<> recorded =
        db.transact([&] { return append(db, session, {}, "office.refused"_L1, content); });
    Q_UNUSED(recorded)
}

Result<std::vector<Act>> history(Database &db, const Session &session, int beforeSequence,
                                 int limit)
{
    return readOnBehalf(
        db, session, "read_history"_L1, duties::oversight, [&]() -> Result<std::vector<Act>> {
            std::vector<Act> acts;
            for (const ActId id : office_log::idsBefore(db, officeDossier, beforeSequence, limit))
                if (const std::optional<Act> act = ledger::find(db, id))
                    acts.push_back(*act);
            return acts;
        });
}

} // namespace office
} // namespace anjuan
