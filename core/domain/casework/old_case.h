// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words.h"
#include "core/domain/discretion/benchmark.h"
#include "core/domain/discretion/list_columns.h"
#include "core/domain/parties/party.h"

namespace anjuan {

/// A case as a row of an old ledger 台账 tells it. What the row leaves open stays open.
struct OldCase {
    QString number; ///< as it was written
    PartyDraft party{};
    QString cause;
    QString matter;         ///< a code
    QStringList officers{}; ///< names
    QString unit;           ///< a name
    QString place;
    QString source; ///< a word for the LeadSource; empty where it is not told
    std::optional<Date> filedOn{};
    std::optional<Date> decidedOn{};
    std::optional<Date> servedOn{}; ///< the decision
    QString serviceMethod;          ///< a word for the ServiceMethod; empty where it is not told
    std::optional<Date> paidOn{};
    std::optional<Date> closedOn{};
    Outcome outcome = Outcome::Penalise; ///< of the decision; no transfer
    QString ground; ///< a word for the ground of a decision without a penalty, or of a withdrawal
    QString told;   ///< the cell that tells of such an outcome, as it was written
    Penalties penalties{};
    std::optional<Money> paid{};

    friend bool operator==(const OldCase &, const OldCase &) = default;
};

/// A row as an old case, or everything that is wrong with it.
struct OldCaseReading {
    OldCase it{};
    QList<RowNote> errors{};
};

/// The columns of a list of cases with the header words known for them. Needed: the number, the
/// party and the cause.
const std::vector<ListColumn> &oldCaseColumns();

/// Reads the cells of a row. Days must lie before `start`, the day the bureau began to work with
/// the program, and in the order of the procedure.
OldCaseReading readOldCase(const ListColumns &columns, qint64 row, const QStringList &cells,
                           Date start);

/// What the row tells was done, in order.
struct ToldAct {
    QString kind;
    Date day{1970, 1, 1};
    QString number; ///< of the document, as the list has it; empty if none
    QJsonObject content{};
};
/// `party` and `unit` are keys; `officers` are the keys of those whom the register knows.
std::vector<ToldAct> actsOf(const OldCase &told, const QString &party, const QString &unit,
                            const QStringList &officers);

} // namespace anjuan
