// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/evidence.h"

#include "core/services/cases.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace anjuan::evidence {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

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
    if (const QFileInfo info(path); info.isFile() && info.size() == 0)
        return refused(
            EvidenceText::tr("%1 is empty (0 bytes): it proves nothing. Copy it from the "
                             "camera or the telephone again.")
                .arg(info.fileName()));
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

Result<QString> copyOut(Database &db, const Session &session, const EvidenceFolder &folder,
                        CaseId id, const QString &sha256, const QString &target)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const std::vector<Entry> &entries = view->file.entries;
    const bool isNamed = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.act.content.value("file"_L1).toString() == sha256;
    });
    if (!isNamed || sha256.isEmpty())
        return notFound(EvidenceText::tr("No act of this case names this file."));
    const Result<QString> name =
        office::readOnBehalf(db, session, "open_evidence"_L1, {}, [&]() -> Result<QString> {
            const std::vector<EvidenceFile> taken = evidence_store::withHash(db, sha256);
            return taken.empty() ? sha256 : safeName(taken.front().originalName);
        });
    if (!name)
        return name.error();
    const QString path = QDir(target).filePath(*name);
    if (QFile::exists(path))
        QFile::remove(path);
    if (!QFile::copy(folder.pathOf(sha256), path))
        return notFound(
            EvidenceText::tr("The file %1 is missing from the evidence folder.").arg(*name));
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
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
