// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/evidence.h"

#include "core/services/office.h"

#include <QFileInfo>

namespace anjuan::evidence {

using namespace Qt::StringLiterals;

namespace {

const Roles &collectors()
{
    static const Roles roles{Role::SquadOfficer, Role::SquadLeader, Role::LegalOfficer,
                             Role::BureauLeader, Role::Archivist};
    return roles;
}

} // namespace

Result<EvidenceFile> takeIn(Database &db, const Session &session, const EvidenceFolder &folder,
                            const QString &path, const Progress &progress)
{
    // Before anything is copied: who may not must not fill the folder.
    const Result<> may = office::readOnBehalf(db, session, "take_evidence"_L1, collectors(),
                                              []() { return Result<>(); });
    if (!may)
        return may.error();
    const Result<StoredFile> stored = folder.take(path, EvidenceFolder::largestFile, progress);
    if (!stored)
        return stored.error();
    const EvidenceFile taken{.id = EvidenceId::create(),
                             .file = *stored,
                             .originalName = QFileInfo(path).fileName(),
                             .takenInAt = session.now,
                             .account = session.actor.account};
    return office::onBehalf(
        db, session, "take_evidence"_L1, collectors(), [&]() -> Result<EvidenceFile> {
            if (const Result<> kept = evidence_store::record(db, taken); !kept)
                return kept.error();
            const Result<> told =
                office::append(db, session, collectors(), "office.evidence_taken"_L1,
                               {{u"id"_s, taken.id.toString()},
                                {u"sha256"_s, stored->sha256},
                                {u"size"_s, stored->size},
                                {u"name"_s, safeName(taken.originalName)}});
            if (!told)
                return told.error();
            return taken;
        });
}

Result<EvidenceReport> check(Database &db, const Session &session, const EvidenceFolder &folder,
                             const Progress &progress)
{
    return office::readOnBehalf(
        db, session, "check_evidence"_L1, {}, [&]() -> Result<EvidenceReport> {
            EvidenceReport report;
            report.faults = evidence_store::checkAll(db, folder, [&](qint64 done, qint64 total) {
                report.checked = done;
                return !progress || progress(done, total);
            });
            report.orphans = evidence_store::orphans(db, folder);
            return report;
        });
}

} // namespace anjuan::evidence
