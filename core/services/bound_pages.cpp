// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bound_pages.h"
#include "core/services/bound_file_text.h"

#include "core/exchange/pdf_converter.h"
#include "core/exchange/picture.h"
#include "core/services/document_records.h"
#include "core/services/document_templates.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <utility>

namespace anjuan::bound_file {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPicture = 64LL << 20;
constexpr int pictureWidth = 150; ///< mm
constexpr int pictureHeight = 190;

const QString wordType =
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

} // namespace

Error noRoom()
{
    return {Error::Kind::Storage, FileText::tr("There is no room to bind the file."), {}, {}};
}

QString pageRange(int first, int last)
{
    if (last < first)
        return u"—"_s;
    return first == last ? QString::number(last) : u"%1-%2"_s.arg(first).arg(last);
}

Result<> PageMaker::fill(const QString &form, const DocxValues &values, const QString &path)
{
    const Result<QByteArray> docx =
        office::readOnBehalf(m_db, m_session, "open"_L1, {}, [&]() -> Result<QByteArray> {
            return document_templates::inForce(m_db, form, m_session.today);
        });
    if (!docx)
        return docx.error();
    const Result<DocxTemplate> read = DocxTemplate::read(*docx);
    if (!read)
        return read.error();
    const Result<FilledDocx> done = read->fill(values);
    if (!done)
        return done.error();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(done->bytes) != done->bytes.size())
        return noRoom();
    m_words << path;
    return {};
}

Result<> PageMaker::fetch(const DocumentFacts &facts, const FilePiece &piece, const QString &path)
{
    if (piece.sha256.isEmpty())
        return {};
    const QString stored = m_folder.pathOf(piece.sha256);
    if (!QFileInfo::exists(stored))
        return notFound(
            FileText::tr("The file of “%1” is missing from the evidence folder.").arg(piece.title));
    if (piece.mediaType == wordType || piece.name.endsWith(".docx"_L1, Qt::CaseInsensitive)) {
        m_words << path + u".docx"_s;
        return QFile::copy(stored, m_words.last()) ? Result<>() : noRoom();
    }
    if (piece.mediaType == "application/pdf"_L1)
        return QFile::copy(stored, path + u".pdf"_s) ? Result<>() : noRoom();
    if (!piece.mediaType.startsWith("image/"_L1) || QFileInfo(stored).size() > largestPicture)
        return {};
    QFile file(stored);
    if (!file.open(QIODevice::ReadOnly))
        return noRoom();
    std::optional<DocxPicture> picture = pictureIn(file.readAll());
    if (!picture)
        return {}; // damaged, or of a kind that Word does not show: it is in the electronic file
    picture->millimetres = std::min(pictureWidth, pictureHeight * picture->width / picture->height);
    QJsonObject values = documentValues(facts, piece.act);
    values.insert(u"file"_s, QJsonObject{{u"title"_s, piece.title},
                                         {u"day"_s, document_records::dayValue(piece.day)}});
    return fill(u"file_picture"_s, {values, {{u"picture"_s, *picture}}, {}}, path + u".docx"_s);
}

Result<> PageMaker::convert(const QString &folder, const Progress &progress)
{
    const QStringList words = std::exchange(m_words, {});
    if (words.isEmpty())
        return {};
    const Result<QStringList> made = PdfConverter().convert(words, folder, progress);
    return made ? Result<>() : made.error();
}

} // namespace anjuan::bound_file
