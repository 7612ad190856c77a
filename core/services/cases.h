// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/findings.h"
#include "core/domain/casework/procedure.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/register_store.h"

#include <functional>

namespace anjuan {

/// What somebody wants recorded.
struct RecordRequest {
    CaseId caseId{};            ///< null: the act opens a case
    ActId id = ActId::create(); ///< the same again after a lost answer finds what was kept
    QString kind;
    Date day{1970, 1, 1};
    /// The fields as the act kind describes them. Officers may be named by account, certificate
    /// number or key, parties by key, credit code or identity number, units by name or key.
    QJsonObject content{};
    /// The number of the last act the person saw; if another was recorded since, the request is a
    /// conflict.
    std::optional<int> after{};
};

/// What was recorded, and the case as it stands with it.
struct Recorded {
    Act act;
    CaseFile file;
};

/// The case of another party to the same conduct: each party is decided on by itself.
struct Companion {
    CaseId id{};
    qint64 entry = 0;
    QString number{};
    QString partyName{}; ///< empty where it may not be opened
    Stage stage{};
    bool mayOpen = false;
};

/// A case opened for reading.
struct CaseView {
    CaseFile file;
    CaseRow row;
    qint64 entry = 0; ///< in lists
    QString partyName{};
    QString matterName{};
    QList<Matter> matters{}; ///< all versions of its matter
    Surroundings around{};   ///< what a reviewer looks at beside the file
    QString unitName{};
    QStringList officerNames{};
    std::vector<Companion> companions{}; ///< the oldest first
};

struct CaseQuery {
    std::optional<Stage> stage{};
    QString text{};         ///< search; empty: all
    PartyId party{};        ///< cases of this party and of all that are one with it; null: all
    qint64 beforeEntry = 0; ///< 0: from the newest
    int limit = 50;
};

/// What can be done with cases. Each function checks the session's roles and the scope of its
/// units; a case out of scope is not found. `book` must be of the same database.
namespace cases {

/// The only way anything enters a case's ledger: fold, ask the procedure, number the document,
/// write the rows, append. A refusal names each reason on a line of its own, with the rule and
/// article of the first, and is itself recorded.
Result<Recorded> record(Database &db, const Session &session, const Rulebook &book,
                        const RecordRequest &request);

/// Whether record() would take the act now. Nothing is written, and no refusal is recorded: nobody
/// has asked for the act yet.
struct Rehearsal {
    int lastSequence = 0; ///< of the case as it was looked at: RecordRequest::after
    Stage stage{};
    std::optional<Error> refusal{};
};
Result<Rehearsal> rehearse(Database &db, const Session &session, const Rulebook &book,
                           const RecordRequest &request);

/// Several acts of one case, by several sessions, in one transaction: all or none. For forms that
/// record several acts, imports and made-up data. Each act goes through the same gates as
/// record(); `requests` name no case, the first act opens it. Where the first act is kept already
/// its case is the answer; a refusal is recorded in the name of the first session.
struct SeriesStep {
    Session session;
    RecordRequest request;
};
Result<CaseFile> recordSeries(Database &db, const Rulebook &book,
                              const std::vector<SeriesStep> &steps);
/// The same for several cases in one transaction.
Result<> recordCases(Database &db, const Rulebook &book,
                     const std::vector<std::vector<SeriesStep>> &cases);

/// Which case has this number: of a lead, a filing, a decision or any other of its documents. Also
/// takes a case's key.
Result<CaseId> findByNumber(Database &db, const Session &session, const QString &number);
Result<CaseView> open(Database &db, const Session &session, CaseId id);
/// What may come next, today.
Result<std::vector<Option>> options(Database &db, const Session &session, const Rulebook &book,
                                    CaseId id);
Result<std::vector<ListedCase>> list(Database &db, const Session &session, const CaseQuery &query);

/// Makes the rows of all cases anew from the acts. With `compare`, nothing is written and each case
/// whose stored rows differ is named instead. `progress` stops the work by answering false.
struct RebuildReport {
    qint64 cases = 0;
    QStringList
        differing{}; ///< numbers of cases whose rows were not what the acts say, at most 100
};
Result<RebuildReport> rebuild(Database &db, const Session &session, const Rulebook &book,
                              bool compare, const std::function<bool(qint64 done)> &progress = {});
/// The comparison alone, for whoever verifies: it shows nothing of a case but its number.
Result<RebuildReport> compareRows(const Database &db, const Rulebook &book,
                                  const std::function<bool(qint64 done)> &progress = {});

/// Asks the gates of every decision again, under the rules of its day: what a forger put in whose
/// chain holds all the same. A sentence for each that should never have got there. Needs no
/// session.
struct ReplayReport {
    qint64 cases = 0;
    QStringList faults{}; ///< at most 100
};
Result<ReplayReport> replayDecisions(const Database &db, const Rulebook &book,
                                     const std::function<bool(qint64 done)> &progress = {});

} // namespace cases

} // namespace anjuan
