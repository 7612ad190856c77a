// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_template.h"
#include "core/services/bound_file.h"
#include "core/services/document_values.h"

namespace anjuan::bound_file {

/// Lays out what a bound file is made of: documents and pictures as Word documents, PDFs as they
/// are, all of them turned into PDFs at once.
class PageMaker {
public:
    PageMaker(Database &db, const Session &session, const EvidenceFolder &folder)
        : m_db(db), m_session(session), m_folder(folder)
    {
    }

    /// What is kept under the piece's hash, as something that can be bound: `path` with ".docx" or
    /// ".pdf". What cannot be printed leaves nothing there. Not found where the file is missing.
    Result<> fetch(const DocumentFacts &facts, const FilePiece &piece, const QString &path);
    /// Fills the template `form` into `path`.
    Result<> fill(const QString &form, const DocxValues &values, const QString &path);
    /// Turns everything that was put together since the last time into PDFs in `folder`.
    Result<> convert(const QString &folder, const Progress &progress);

private:
    Database &m_db;
    const Session &m_session;
    const EvidenceFolder &m_folder;
    QStringList m_words{}; ///< that wait to be converted
};

/// "12", "12-15", or a dash where there are none.
QString pageRange(int first, int last);
Error noRoom();

} // namespace anjuan::bound_file
