// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <zip.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ZipWriterText {
    Q_DECLARE_TR_FUNCTIONS(ZipWriterText)
};

using Share = std::function<bool(qint64, qint64)>;

void tell(zip_t *, double share, void *data)
{
    const Share &progress = *static_cast<const Share *>(data);
    if (progress)
        progress(static_cast<qint64>(share * 1000), 1000);
}

int isStopped(zip_t *, void *data)
{
    const Share &progress = *static_cast<const Share *>(data);
    return progress && !progress(0, 0) ? 1 : 0;
}

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        entry.path.isEmpty()
            ? zip_source_buffer(archive, entry.bytes.constData(),
                                static_cast<zip_uint64_t>(entry.bytes.size()), 0)
            : zip_source_file(archive, QFile::encodeName(entry.path).constData(), 0, -1);
    const zip_int64_t index =
        source ? zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
               : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // The first day a ZIP archive can name: the day of writing would change the bytes.
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, 0x21, 0);
    return true;
}

} // namespace

Result<> writeZip(const QString &path, const std::vector<ZipEntry> &entries, const Share &progress)
{
    const Error failed{
        Error::Kind::Storage, ZipWriterText::tr("“%1” could not be written.").arg(path), {}, {}};
    if (QFileInfo::exists(path))
        return refused(ZipWriterText::tr("“%1” exists already and is not overwritten.").arg(path));
    for (const ZipEntry &entry : entries)
        if (!entry.path.isEmpty() && !QFileInfo(entry.path).isFile())
            return notFound(ZipWriterText::tr("The file of “%1” is missing.").arg(entry.name));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, nullptr);
    if (!archive)
        return failed;
    for (const ZipEntry &entry : entries)
        if (!add(archive, entry)) {
            zip_discard(archive);
            return failed;
        }
    Share share = progress;
    zip_register_progress_callback_with_state(archive, 0.01, tell, nullptr, &share);
    zip_register_cancel_callback_with_state(archive, isStopped, nullptr, &share);
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        if (progress && !progress(0, 0))
            return refused(ZipWriterText::tr("Stopped; nothing was written."));
        return failed;
    }
    return {};
}

} // namespace anjuan
