// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/domain/calendar/date.h"

#include <QJsonObject>
#include <QString>

namespace anjuan {

/// One entry of a dossier's ledger: what somebody did, on a day, recorded at a moment by an
/// account. What was done is in `content`, under the field names that the act's kind describes
/// (act_kinds.h). A kind this program does not know is kept.
struct Act {
    ActId id; ///< made by the client, unique in the ledger: a lost answer is looked up, never
              ///< repeated
    CaseId dossier;
    int sequence = 0;    ///< 1, 2, 3 … within the dossier
    qint64 position = 0; ///< 1, 2, 3 … within the database
    QString kind;
    Date day{1970, 1, 1}; ///< the day it was done
    Moment recordedAt;    ///< when it was recorded; never earlier than the act before it
    QString account;
    QString role;           ///< the role in which the account recorded it
    QString documentNumber; ///< of the document this act issued; empty if none
    QJsonObject content;
    bool personalErased =
        false;    ///< its personal fields were lawfully erased; the chain still holds
    QString hash; ///< SHA-256 over the hash before it in the dossier and all of the above
                  ///< (ledger_hash.h)
};

/// The dossier of the office itself: accounts, units, settings, log-ins and refusals are acts in
/// it.
inline const CaseId officeDossier =
    CaseId::parse(QStringLiteral("00000000-0000-7000-8000-000000000000"));

} // namespace anjuan
