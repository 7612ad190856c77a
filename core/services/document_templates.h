// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documents/document_kinds.h"
#include "core/domain/documents/letterhead.h"
#include "core/exchange/docx_template.h"
#include "core/services/session.h"
#include "core/storage/settings_store.h"

namespace anjuan {

class Database;

/// One version of a template.
struct TemplateEdition {
    QString document{};
    int number = 0; ///< 0 for the one the program brings
    Date effectiveOn{1970, 1, 1};
    QString name{}; ///< of the file it came from
    QString sha256{};
    qint64 size = 0;
    QString account{};
    Moment recordedAt{};
    bool inForce = false; ///< today
};

/// What two versions say differently, paragraph by paragraph.
struct TemplateChange {
    bool added = false; ///< false: it is gone
    QString text{};
};

/// The templates of documents, and what stands on all of them. The program brings one for each kind
/// of document; a bureau may put its own in its place from a day on. Nothing is lost: every version
/// stays. To change them takes an administrator or a legal officer of the whole bureau; to read
/// them, any account. Recorded as office.template_changed and office.letterhead_changed.
namespace document_templates {

/// What is wrong with a template for that document: its own faults, and every placeholder that
/// there is not, with the paragraph it stands in. Refused where it is no Word document that may be
/// used.
Result<std::vector<TemplateFault>> check(const DocumentKind &kind, const QByteArray &docx);

/// Puts the template in place from `effectiveOn` on. Refused with its first fault.
Result<> replace(Database &db, const Session &session, const QString &document, Date effectiveOn,
                 const QByteArray &docx, const QString &name);
/// Puts an earlier version, 0 for the program's own, in place again.
Result<> restore(Database &db, const Session &session, const QString &document, Date effectiveOn,
                 int number);
/// All versions, the newest last.
Result<std::vector<TemplateEdition>> history(Database &db, const Session &session,
                                             const QString &document);
Result<QByteArray> content(Database &db, const Session &session, const QString &document,
                           int number);
Result<std::vector<TemplateChange>> compare(Database &db, const Session &session,
                                            const QString &document, int before, int after);

Result<> changeLetterhead(Database &db, const Session &session, Date effectiveOn,
                          const QByteArray &json, const QString &name);
Result<Letterhead> letterhead(Database &db, const Session &session, Date day);

// For services, within their own transaction. Throw SqlError.

/// The template in force on `day`.
Result<QByteArray> inForce(const Database &db, const QString &document, Date day);
Result<Letterhead> letterheadInForce(const Database &db, Date day);

} // namespace document_templates
} // namespace anjuan
