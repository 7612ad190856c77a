// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_store.h"

#include "core/storage/database.h"
#include "core/storage/descriptor.h"
#include "core/storage/file_system.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

constexpr qsizetype blockSize = 1024 * 1024;

/// Reads a descriptor to its end block by block; `block` stops it by answering false. -1 on a read
/// error.
template <class Block> qint64 readAll(int file, Block block)
{
    QByteArray buffer(blockSize, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        const ssize_t length = ::read(file, buffer.data(), static_cast<size_t>(buffer.size()));
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return -1;
        if (length == 0)
            return total;
        total += length;
        if (!block(QByteArrayView(buffer.constData(), length), total))
            return total;
    }
}

class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QString hex()
    {
        std::array<unsigned char, 32> digest;
        crypto_hash_sha256_final(&m_state, digest.data());
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toHex());
    }

private:
    crypto_hash_sha256_state m_state;
};

bool isUnchanged(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec &&
           before.st_ctim.tv_sec == after.st_ctim.tv_sec &&
           before.st_ctim.tv_nsec == after.st_ctim.tv_nsec && before.st_nlink == after.st_nlink;
}

} // namespace

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

EvidenceFolder::EvidenceFolder(const QString &path) : m_path(QDir::cleanPath(path)) {}

EvidenceFolder EvidenceFolder::beside(const Location &database)
{
    return EvidenceFolder(database.path() + u".files"_s);
}

QString EvidenceFolder::pathOf(const QString &sha256) const
{
    Q_ASSERT(isSha256(sha256));
    return m_path + u'/' + sha256.first(2) + u'/' + sha256;
}

Result<StoredFile> EvidenceFolder::take(const QString &file, qint64 largest,
                                        const Progress &progress) const
{
    // Without O_NONBLOCK the opening of a pipe would wait for its other end.
    const Descriptor source(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!source.isOpen())
        return refused(EvidenceText::tr("%1 cannot be read (%2).").arg(file, systemReason()));
    struct stat before {};
    if (::fstat(source.value(), &before) != 0 || !S_ISREG(before.st_mode))
        return refused(
            EvidenceText::tr("%1 is not an ordinary file; only files can be taken in as evidence.")
                .arg(file));
    if (before.st_size > largest)
        return refused(EvidenceText::tr("%1 is too large (%2 MB); at most %3 MB can be taken in.")
                           .arg(file)
                           .arg(before.st_size / 1024 / 1024)
                           .arg(largest / 1024 / 1024));

    const auto notStored = [&] {
        return Error{Error::Kind::Storage,
                     EvidenceText::tr("%1 could not be stored in %2 (%3).")
                         .arg(file, m_path, systemReason()),
                     {},
                     {}};
    };
    if (!QDir().mkpath(m_path))
        return notStored();
    const QString temporary =
        m_path + u"/new-"_s + timeOrderedUuid().toString(QUuid::WithoutBraces);
    Descriptor target(::open(QFile::encodeName(temporary).constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400));
    if (!target.isOpen())
        return notStored();
    struct Remover {
        QString path;
        ~Remover() { QFile::remove(path); }
    } const remover{temporary};

    Sha256 hash;
    QByteArray start;
    bool stopped = false;
    bool failed = false;
    const qint64 size = readAll(source.value(), [&](QByteArrayView block, qint64 total) {
        if (start.isEmpty())
            start = block.first(std::min<qsizetype>(block.size(), 16384)).toByteArray();
        hash.add(block);
        failed = !writeAll(target.value(), block);
        stopped = progress && !progress(total, before.st_size);
        return !failed && !stopped && total <= before.st_size;
    });
    if (failed)
        return notStored();
    if (stopped)
        return refused(
            EvidenceText::tr("The intake of %1 was stopped; nothing was stored.").arg(file));
    if (size < 0)
        return refused(EvidenceText::tr("%1 cannot be read (%2).").arg(file, systemReason()));
    struct stat after {};
    if (size != before.st_size || ::fstat(source.value(), &after) != 0 ||
        !isUnchanged(before, after))
        return refused(EvidenceText::tr("%1 was changed while it was read. Please close the "
                                        "program that writes it and try again.")
                           .arg(file));
    if (::fsync(target.value()) != 0 || !target.close())
        return notStored();

    const StoredFile stored{hash.hex(), size,
                            QMimeDatabase().mimeTypeForFileNameAndData(file, start).name()};
    const QString path = pathOf(stored.sha256);
    switch (check(stored.sha256)) {
    case State::Ok:
        return stored;
    case State::Altered:
        return Error{Error::Kind::Storage,
                     EvidenceText::tr("The stored file %1 was altered, so %2 was not put in its "
                                      "place. Please check the evidence.")
                         .arg(path, file),
                     {},
                     {}};
    case State::Missing:
        break;
    }
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNewFolder = !QFileInfo(folder).exists();
    if (!QDir().mkpath(folder) ||
        ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) !=
            0 ||
        !syncFolder(folder) ||
        (isNewFolder && (!syncFolder(m_path) || !syncFolder(QFileInfo(m_path).absolutePath()))))
        return notStored();
    return stored;
}

EvidenceFolder::State EvidenceFolder::check(const QString &sha256) const
{
    if (!isSha256(sha256))
        return State::Missing;
    const Descriptor file(::open(QFile::encodeName(pathOf(sha256)).constData(),
                                 O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    struct stat status {};
    if (!file.isOpen())
        return errno == ENOENT || errno == ENOTDIR ? State::Missing : State::Altered;
    if (::fstat(file.value(), &status) != 0 || !S_ISREG(status.st_mode))
        return State::Altered;
    Sha256 hash;
    const qint64 size = readAll(file.value(), [&](QByteArrayView block, qint64) {
        hash.add(block);
        return true;
    });
    return size >= 0 && hash.hex() == sha256 ? State::Ok : State::Altered;
}

QString safeName(const QString &originalName)
{
    constexpr qsizetype longest = 120;
    QString name = originalName;
    for (QChar &character : name) {
        const bool turnsText = (character >= QChar(0x202a) && character <= QChar(0x202e)) ||
                               (character >= QChar(0x2066) && character <= QChar(0x2069)) ||
                               character == QChar(0x200e) || character == QChar(0x200f) ||
                               character == QChar(0x061c);
        if (character.category() == QChar::Other_Control || turnsText || character == u'/' ||
            character == u'\\')
            character = u'_';
    }
    if (name.size() > longest) {
        const QString suffix = QFileInfo(name).suffix();
        const QString end = suffix.isEmpty() || suffix.size() > 10 ? u"…"_s : u"…."_s + suffix;
        name = name.first(longest - end.size()) + end;
    }
    return name.isEmpty() ? u"_"_s : name;
}

namespace evidence_store {

namespace {

const QString columns =
    u"SELECT id, sha256, size, media_type, original_name, taken_in_at, account FROM evidence_file "_s;

EvidenceFile evidenceIn(const Rows &row)
{
    return {.id = EvidenceId::parse(row.text(0)),
            .file = {row.text(1), row.integer(2), row.text(3)},
            .originalName = row.text(4),
            .takenInAt = row.moment(5),
            .account = row.text(6)};
}

} // namespace

Result<> record(const Database &db, const EvidenceFile &evidence)
{
    if (!isSha256(evidence.file.sha256))
        return refused(EvidenceText::tr("%1 has no valid hash and cannot be recorded as evidence.")
                           .arg(safeName(evidence.originalName)));
    QString name = evidence.originalName;
    name.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    execute(
        db,
        u"INSERT INTO evidence_file (id, sha256, size, media_type, original_name, taken_in_at, account) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {evidence.id.toString(), evidence.file.sha256, evidence.file.size, evidence.file.mediaType,
         QString::fromUtf8(name.toUtf8()), evidence.takenInAt.toString(), evidence.account});
    return {};
}

std::optional<EvidenceFile> find(const Database &db, EvidenceId id)
{
    Rows row(db, columns + u"WHERE id = ?"_s, {id.toString()});
    if (!row.next())
        return {};
    return evidenceIn(row);
}

std::vector<EvidenceFile> following(const Database &db, EvidenceId id, int limit)
{
    std::vector<EvidenceFile> found;
    Rows row(db, columns + u"WHERE id > ? ORDER BY id LIMIT ?"_s, {id.toString(), limit});
    while (row.next())
        found.push_back(evidenceIn(row));
    return found;
}

std::vector<EvidenceFile> withHash(const Database &db, const QString &sha256)
{
    std::vector<EvidenceFile> found;
    Rows row(db, columns + u"WHERE sha256 = ? ORDER BY taken_in_at, id"_s, {sha256});
    while (row.next())
        found.push_back(evidenceIn(row));
    return found;
}

std::vector<EvidenceFault> checkAll(const Database &db, const EvidenceFolder &folder,
                                    const Progress &progress)
{
    qint64 total = 0;
    {
        Rows count(db, u"SELECT count(*) FROM evidence_file"_s);
        count.next();
        total = count.integer(0);
    }
    std::vector<EvidenceFault> found;
    QString last;
    EvidenceFolder::State state = EvidenceFolder::State::Ok;
    qint64 done = 0;
    Rows row(db, columns + u"ORDER BY sha256, id"_s);
    while (row.next()) {
        const EvidenceFile evidence = evidenceIn(row);
        if (evidence.file.sha256 != last) {
            last = evidence.file.sha256;
            state = folder.check(last);
        }
        if (state != EvidenceFolder::State::Ok)
            found.push_back({evidence, state});
        if (progress && !progress(++done, total))
            break;
    }
    return found;
}

QStringList orphans(const Database &db, const EvidenceFolder &folder)
{
    QSet<QString> known;
    Rows row(db, u"SELECT DISTINCT sha256 FROM evidence_file"_s);
    while (row.next())
        known.insert(row.text(0));
    QStringList found;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (!known.contains(name) || folder.pathOf(name) != path)
            found << path;
    }
    found.sort();
    return found;
}

} // namespace evidence_store
} // namespace anjuan
