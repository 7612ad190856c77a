// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <zip.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

constexpr zip_int64_t mostEntries = 20'000;
constexpr qint64 harmlessBytes = qint64(16) << 20;
constexpr qint64 mostBytes = qint64(4) << 30;
/// Sheets of a million like rows shrink to a fiftieth; archives made to explode to a thousandth.
constexpr qint64 mostSwelling = 200;

Error unreadable(const QString &reason)
{
    return refused(ZipText::tr("The file is damaged or no ZIP archive: %1").arg(reason));
}

/// What the library's number of a fault means to somebody who has the file.
Error unreadable(int code)
{
    switch (code) {
    case ZIP_ER_NOZIP:
        return unreadable(ZipText::tr("it is cut off, or something else under this name."));
    case ZIP_ER_MEMORY:
        return unreadable(ZipText::tr("there is not enough memory to read it."));
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return unreadable(ZipText::tr("it can't be read."));
    default:
        return unreadable(ZipText::tr("its content is damaged (fault %1).").arg(code));
    }
}

bool leadsOutside(const QString &name)
{
    const bool hasDrive = name.size() >= 2 && name[1] == u':';
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || hasDrive ||
        name.contains(QChar::Null))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(u".."_s);
}

/// A name for a message: one line, not endless.
QString shown(QString name)
{
    name.replace(QChar::Null, u'?');
    return name.simplified().left(80);
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return refused(ZipText::tr("“%1” is not a file.").arg(path));
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &fault);
    zip_error_fini(&fault);
    return fromSource(source, file.size(), {});
}

Result<ZipArchive> ZipArchive::fromBytes(QByteArray bytes)
{
    zip_source *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    const qint64 size = bytes.size();
    return fromSource(source, size, std::move(bytes));
}

Result<ZipArchive> ZipArchive::fromSource(zip_source *source, qint64 size, QByteArray bytes)
{
    if (!source)
        return unreadable(ZipText::tr("it can't be opened."));
    zip_error_t fault;
    zip_error_init(&fault);
    ZipArchive archive;
    archive.m_bytes = std::move(bytes);
    archive.m_size = size;
    archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &fault));
    const int code = zip_error_code_zip(&fault);
    zip_error_fini(&fault);
    if (!archive.m_zip) {
        zip_source_free(source);
        return unreadable(code);
    }
    if (const Result<> sound = archive.checkEntries(); !sound)
        return sound.error();
    return archive;
}

Result<> ZipArchive::checkEntries()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > mostEntries)
        return refused(
            ZipText::tr("The archive has %1 entries; no document has so many.").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t entry;
        if (zip_stat_index(m_zip.get(), index, 0, &entry) != 0 || !(entry.valid & ZIP_STAT_NAME))
            return unreadable(zip_error_code_zip(zip_get_error(m_zip.get())));
        const QString name = QString::fromUtf8(entry.name);
        if (leadsOutside(name))
            return refused(ZipText::tr("The archive has an entry whose name leads outside: “%1”.")
                               .arg(shown(name)));
        if (m_index.contains(name.toCaseFolded()))
            return refused(
                ZipText::tr("The archive has two entries of the name “%1”.").arg(shown(name)));
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return refused(ZipText::tr("The archive is encrypted; save it without a password."));
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_zip.get(), index, 0, &system, &attributes);
        const zip_uint32_t type = (attributes >> 16) & 0170000;
        if (system == ZIP_OPSYS_UNIX && type != 0 && type != 0100000 && type != 0040000)
            return refused(ZipText::tr("The archive has an entry that is a link or device: “%1”.")
                               .arg(shown(name)));
        m_index.insert(name.toCaseFolded(), index);
        m_names += name;
    }
    return {};
}

qint64 ZipArchive::statedSize(const QString &name) const
{
    const auto found = m_index.constFind(name.toCaseFolded());
    zip_stat_t entry;
    if (found == m_index.cend() || zip_stat_index(m_zip.get(), *found, 0, &entry) != 0 ||
        !(entry.valid & ZIP_STAT_SIZE))
        return 0;
    return static_cast<qint64>(std::min<zip_uint64_t>(entry.size, mostBytes));
}

bool ZipArchive::swells() const
{
    return m_read > mostBytes || (m_read > harmlessBytes && m_read / mostSwelling > m_size);
}

Result<bool> ZipArchive::read(const QString &name, const Take &take)
{
    const auto found = m_index.constFind(name.toCaseFolded());
    if (found == m_index.cend())
        return notFound(ZipText::tr("The archive has no entry “%1”.").arg(shown(name)));
    struct FileCloser {
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_zip.get(), *found, 0));
    if (!file)
        return unreadable(zip_error_code_zip(zip_get_error(m_zip.get())));
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t size =
            zip_fread(file.get(), buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (size < 0)
            return unreadable(
                ZipText::tr("entry “%1”: %2")
                    .arg(shown(name), QString::fromUtf8(zip_file_strerror(file.get()))));
        m_read += size;
        if (swells())
            return refused(ZipText::tr("The archive swells to far more than any document holds; it "
                                       "was made to exhaust this "
                                       "computer and is not read."));
        const Result<bool> goOn = take(QByteArrayView(buffer.constData(), size), size == 0);
        if (!goOn || !*goOn || size == 0)
            return goOn;
    }
}

Result<QByteArray> ZipArchive::readAll(const QString &name, qsizetype limit)
{
    QByteArray whole;
    const Result<bool> done = read(name, [&](QByteArrayView piece, bool) -> Result<bool> {
        if (whole.size() + piece.size() > limit)
            return refused(
                ZipText::tr("The entry “%1” of the archive is too large.").arg(shown(name)));
        whole.append(piece.data(), piece.size());
        return true;
    });
    if (!done)
        return done.error();
    return whole;
}

} // namespace anjuan
