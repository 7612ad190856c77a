// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/evidence_store.h"
#include "core/storage/file_system.h"
#include "core/storage/ledger.h"
#include "core/storage/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace anjuan::backup {

using namespace Qt::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

Error broken(const QString &text) { return {Error::Kind::Storage, text, {}, {}}; }

/// A file or folder that is removed again unless it is kept.
class Draft {
public:
    explicit Draft(const QString &path) : m_path(path) {}
    ~Draft()
    {
        if (m_path.isEmpty())
            return;
        QDir(m_path).removeRecursively();
        for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    const QString &path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

QString draftBeside(const QString &target)
{
    return target + u".new-"_s + timeOrderedUuid().toString(QUuid::WithoutBraces).last(12);
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Nothing of the name may exist: neither the file nor what would be taken for a part of it.
Result<> checkUnused(const QString &target)
{
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return notFound(
            BackupText::tr("There is no folder %1.").arg(QFileInfo(target).absolutePath()));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".head"_s, u".files"_s, u".lock"_s})
        if (isTaken(target + suffix))
            return refused(BackupText::tr("%1 exists already; nothing was overwritten. Please give "
                                          "a name that is not in use.")
                               .arg(target + suffix));
    return {};
}

bool isSynced(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

/// Gives a draft its name. A name that came into use meanwhile is not overwritten.
Result<> publish(Draft &draft, const QString &target)
{
    const QByteArray from = QFile::encodeName(draft.path());
    const QByteArray to = QFile::encodeName(target);
    bool named =
        ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
    if (!named && (errno == EINVAL || errno == ENOSYS) &&
        !isTaken(target)) // not every network share knows it
        named = ::rename(from.constData(), to.constData()) == 0;
    if (!named)
        return broken(BackupText::tr("%1 could not be written (%2).").arg(target, systemReason()));
    draft.keep();
    if (!syncFolder(QFileInfo(target).absolutePath()))
        return broken(BackupText::tr("%1 could not be written (%2).").arg(target, systemReason()));
    return {};
}

struct CloseSqlite {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// Copies the pages of `source`, as they are at this moment, into the empty file `path`.
Result<> copyPages(const Database &source, const QString &path, const Progress &progress)
{
    constexpr int pagesAtOnce = 1024;
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(
        QFile::encodeName(path).constData(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> target(raw);
    const auto failed = [&] {
        const int code = sqlite3_errcode(raw) & 0xff;
        if (code == SQLITE_FULL)
            return broken(BackupText::tr("The disk of %1 is full; there is no backup.").arg(path));
        return broken(BackupText::tr("The backup %1 could not be written (%2).")
                          .arg(path, QString::fromUtf8(sqlite3_errmsg(raw))));
    };
    if (opened != SQLITE_OK)
        return failed();
    // The copy counts only once it is whole and synced, so a journal would be of no use.
    sqlite3_exec(raw,
                 "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE",
                 nullptr, nullptr, nullptr);
    // Begins the snapshot: SQLite puts it off to the first read, and would start the copy anew
    // after each write.
    Rows(source, u"SELECT count(*) FROM sqlite_schema"_s).next();
    sqlite3_backup *const backup = sqlite3_backup_init(raw, "main", source.sqliteHandle(), "main");
    if (!backup)
        return failed();
    int step = SQLITE_OK;
    bool stopped = progress && !progress(0, 0);
    while (!stopped && ((step = sqlite3_backup_step(backup, pagesAtOnce)) == SQLITE_OK ||
                        step == SQLITE_BUSY || step == SQLITE_LOCKED)) {
        if (step != SQLITE_OK)
            sqlite3_sleep(20);
        const qint64 pages = sqlite3_backup_pagecount(backup);
        stopped = progress && !progress(pages - sqlite3_backup_remaining(backup), pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stopped)
        return refused(BackupText::tr("The backup was stopped; nothing was written."));
    if (step != SQLITE_DONE || finished != SQLITE_OK)
        return failed();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // A copy is one file: without this its first reader would need to write a log beside it.
    if (sqlite3_exec(raw, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    return {};
}

Error unusable(const QString &copy, const Error &reason)
{
    return {reason.kind,
            BackupText::tr("%1 cannot be used as a backup. %2").arg(copy, reason.text),
            {},
            {}};
}

/// The database in `copy`, found sound or refused. Nothing beside it is touched.
Result<Copy> examine(const QString &path, const QString &copy,
                     const std::optional<Head> &remembered, const Progress &progress)
{
    OpenOptions options;
    options.isCopy = true;
    const Result<Database> opened = Database::open(Location::file(path), Mode::Read, options);
    if (!opened)
        return Error{
            opened.error().kind,
            BackupText::tr("%1 cannot be used as a backup. %2").arg(copy, opened.error().text),
            {},
            {}};
    const Database &db = *opened;
    if (!db.openingWarnings().isEmpty())
        return broken(BackupText::tr("%1 cannot be used as a backup. %2")
                          .arg(copy, db.openingWarnings().front()));
    const QStringList damage = db.damage(1);
    if (!damage.isEmpty())
        return broken(BackupText::tr("The backup %1 is damaged (%2) and cannot be used.")
                          .arg(copy, damage.front()));
    const Result<VerifyReport> report = verify(db, progress);
    if (!report)
        return broken(
            BackupText::tr("The backup %1 cannot be used. %2").arg(copy, report.error().text));
    if (!report->complete)
        return refused(BackupText::tr("The check of %1 was stopped.").arg(copy));
    if (!report->faults.empty())
        return broken(BackupText::tr("The backup %1 cannot be used. %2")
                          .arg(copy, describe(report->faults.front())));
    if (!report->numbers.empty())
        return broken(BackupText::tr("The backup %1 cannot be used. %2")
                          .arg(copy, describe(report->numbers.front())));
    if (remembered && *remembered != report->head)
        return broken(
            BackupText::tr("The backup %1 (%2 acts) is not the one that was made (%3 acts).")
                .arg(copy)
                .arg(report->head.position)
                .arg(remembered->position));
    Copy found;
    found.path = copy;
    found.head = report->head;
    found.acts = report->acts;
    found.bytes = QFileInfo(path).size();
    return found;
}

/// Every distinct evidence file the database knows, with a name for people.
Result<std::vector<std::pair<QString, QString>>> evidenceIn(const Database &db)
{
    return db.read([&]() -> Result<std::vector<std::pair<QString, QString>>> {
        std::vector<std::pair<QString, QString>> found;
        Rows row(
            db,
            u"SELECT sha256, min(original_name) FROM evidence_file GROUP BY sha256 ORDER BY sha256"_s);
        while (row.next())
            found.emplace_back(row.text(0), row.text(1));
        return found;
    });
}

bool linkOrCopy(const QString &from, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return false;
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return true;
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner) && isSynced(to);
}

/// Brings the evidence of `copy` from one folder to another. What is missing or altered is not
/// taken along, but named.
Result<> bringEvidence(const QString &database, const EvidenceFolder &from,
                       const EvidenceFolder &to, Copy &copy)
{
    OpenOptions options;
    options.isCopy = true;
    const Result<Database> db = Database::open(Location::file(database), Mode::Read, options);
    if (!db)
        return db.error();
    const auto files = evidenceIn(*db);
    if (!files)
        return files.error();
    QSet<QString> folders;
    for (const auto &[sha256, name] : *files) {
        if (from.check(sha256) != EvidenceFolder::State::Ok) {
            copy.missingEvidence << name;
            continue;
        }
        if (!linkOrCopy(from.pathOf(sha256), to.pathOf(sha256)))
            return broken(BackupText::tr("The evidence %1 could not be copied to %2 (%3).")
                              .arg(safeName(name), to.path(), systemReason()));
        folders.insert(QFileInfo(to.pathOf(sha256)).absolutePath());
        ++copy.evidenceFiles;
    }
    for (const QString &folder : std::as_const(folders))
        syncFolder(folder);
    if (!folders.isEmpty())
        syncFolder(to.path());
    return {};
}

/// The copy gets its name last: what bears it is whole.
Result<Copy> finish(Draft &file, Draft &files, const QString &target,
                    const EvidenceFolder &evidence, Copy copy)
{
    if (const Result<> brought =
            bringEvidence(file.path(), evidence, EvidenceFolder(files.path()), copy);
        !brought)
        return brought.error();
    if (!isSynced(file.path()))
        return broken(BackupText::tr("%1 could not be written (%2).").arg(target, systemReason()));
    if (copy.evidenceFiles > 0)
        if (const Result<> named = publish(files, target + u".files"_s); !named)
            return named.error();
    Result<> named;
    if (HeadMemory(target + u".head"_s).remember(copy.head))
        named = publish(file, target);
    else
        named = broken(BackupText::tr("%1 could not be written (%2).")
                           .arg(target + u".head"_s, systemReason()));
    if (!named) {
        QFile::remove(target + u".head"_s);
        if (copy.evidenceFiles > 0)
            QDir(target + u".files"_s).removeRecursively();
        return named.error();
    }
    copy.path = target;
    return copy;
}

} // namespace

Result<Copy> backUp(const Database &db, const QString &target, const Progress &progress)
{
    if (db.isPostgres())
        return refused(BackupText::tr(
            "A PostgreSQL server is backed up with its own tools (pg_dump, pg_basebackup)."));
    if (const Result<> unused = checkUnused(target); !unused)
        return unused.error();
    Draft file(draftBeside(target));
    // Within a read transaction the source stands still, however much is recorded meanwhile.
    const Result<> copied = db.read([&] { return copyPages(db, file.path(), progress); });
    if (!copied)
        return copied.error();
    Result<Copy> copy = examine(file.path(), target, {}, {});
    if (!copy)
        return copy.error();
    Draft files(file.path() + u".files"_s);
    return finish(file, files, target, EvidenceFolder::beside(db.location()), *copy);
}

Result<> copyFile(const Database &db, const QString &target)
{
    if (const Result<> unused = checkUnused(target); !unused)
        return unused;
    Draft file(draftBeside(target));
    if (const Result<> copied = db.read([&] { return copyPages(db, file.path(), {}); }); !copied)
        return copied;
    OpenOptions options = db.options();
    options.isCopy = true;
    const Result<Database> copy = Database::open(Location::file(file.path()), Mode::Read, options);
    if (!copy)
        return copy.error();
    if (const QStringList damage = copy->damage(1); !damage.isEmpty())
        return broken(BackupText::tr("The backup %1 is damaged (%2) and cannot be used.")
                          .arg(target, damage.front()));
    if (!isSynced(file.path()))
        return broken(BackupText::tr("%1 could not be written (%2).").arg(target, systemReason()));
    return publish(file, target);
}

Result<Copy> inspect(const QString &copy, const Progress &progress)
{
    Result<Copy> found = examine(copy, copy, HeadMemory(copy + u".head"_s).recall(), progress);
    if (!found)
        return found.error();
    OpenOptions options;
    options.isCopy = true;
    const Result<Database> db = Database::open(Location::file(copy), Mode::Read, options);
    if (!db)
        return db.error();
    const auto files = evidenceIn(*db);
    if (!files)
        return files.error();
    const EvidenceFolder folder(copy + u".files"_s);
    for (const auto &[sha256, name] : *files) {
        if (folder.check(sha256) == EvidenceFolder::State::Ok)
            ++found->evidenceFiles;
        else
            found->missingEvidence << name;
    }
    return found;
}

Result<Copy> restore(const QString &copy, const QString &database, const Progress &progress)
{
    if (const Result<> unused = checkUnused(database); !unused)
        return unused.error();
    const std::optional<Head> remembered = HeadMemory(copy + u".head"_s).recall();
    Draft file(draftBeside(database));
    {
        OpenOptions options;
        options.isCopy = true;
        const Result<Database> source = Database::open(Location::file(copy), Mode::Read, options);
        if (!source)
            return unusable(copy, source.error());
        if (const Result<> copied =
                source->read([&] { return copyPages(*source, file.path(), {}); });
            !copied)
            return copied.error();
    }
    // What is checked is what was copied, not what lies on another disk.
    Result<Copy> sound = examine(file.path(), copy, remembered, progress);
    if (!sound)
        return sound.error();
    Draft files(file.path() + u".files"_s);
    return finish(file, files, database, EvidenceFolder(copy + u".files"_s), *sound);
}

} // namespace anjuan::backup
