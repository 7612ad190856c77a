// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"
#include "core/services/session.h"
#include "core/storage/database.h"

#include <QJsonObject>
#include <type_traits>
#include <vector>

namespace anjuan {

/// The office dossier: what was done to units, officers, accounts and settings, every log-in, every
/// refusal. No password and no identity number is ever in it.
namespace office {

/// Whether the session still holds and its account has one of the `allowed` roles (any role at all
/// if `allowed` is empty). Within a transaction. Throws SqlError.
Result<> authorise(const Database &db, const Session &session, const Roles &allowed);

/// Appends an act to the office dossier; call it last in the transaction, as ledger::append() says.
/// `role` is the one in which the account did it, empty for none. Throws SqlError.
Result<> append(const Database &db, const QString &account, const QString &role, Moment now,
                QLatin1StringView kind, const QJsonObject &content);
/// The same for a session, in the first of its `roles`.
Result<> append(const Database &db, const Session &session, const Roles &roles,
                QLatin1StringView kind, const QJsonObject &content);

/// Records, in a transaction of its own, that `wish` was refused, with the reason as told, its rule
/// and its article. Digits that could be an identity number or a telephone are blotted out of the
/// reason. A connection that only reads records nothing.
void recordRefusal(Database &db, const Session &session, QLatin1StringView wish,
                   const Error &error);

/// Runs `work` as one transaction on behalf of the session, which needs one of the `allowed` roles.
/// A refusal, by the role or by the work, is recorded under the name `wish`.
template <class Work>
std::invoke_result_t<Work> onBehalf(Database &db, const Session &session, QLatin1StringView wish,
                                    const Roles &allowed, Work work)
{
    using Outcome = std::invoke_result_t<Work>;
    Outcome outcome = db.transact([&]() -> Outcome {
        if (const Result<> may = authorise(db, session, allowed); !may)
            return may.error();
        return work();
    });
    if (!outcome && outcome.error().kind == Error::Kind::Refused)
        recordRefusal(db, session, wish, outcome.error());
    return outcome;
}

/// The same for what only reads.
template <class Work>
std::invoke_result_t<Work> readOnBehalf(Database &db, const Session &session,
                                        QLatin1StringView wish, const Roles &allowed, Work work)
{
    using Outcome = std::invoke_result_t<Work>;
    Outcome outcome = db.read([&]() -> Outcome {
        if (const Result<> may = authorise(db, session, allowed); !may)
            return may.error();
        return work();
    });
    if (!outcome && outcome.error().kind == Error::Kind::Refused)
        recordRefusal(db, session, wish, outcome.error());
    return outcome;
}

/// Up to `limit` acts of the office dossier before number `beforeSequence` (0 for the end), the
/// newest first. For administrators and supervisors.
Result<std::vector<Act>> history(Database &db, const Session &session, int beforeSequence = 0,
                                 int limit = 100);

} // namespace office
} // namespace anjuan
