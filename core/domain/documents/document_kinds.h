// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

#include <QStringList>

namespace anjuan {

/// Where a paper stands in the bound file (住建部令第55号 39).
enum class FileClass {
    Source = 1,  ///< 案源材料、立案审批表
    Decision,    ///< 终结报告、告知书、决定书及送达回证
    Evidence,    ///< 证据
    Defence,     ///< 陈述申辩材料
    Hearing,     ///< 听证笔录
    Review,      ///< 复核意见、法制审核意见、集体讨论记录
    Enforcement, ///< 执行记录、财物单据
    Other,       ///< 其他
};

/// A kind of document that an act produces. Its template is `:/resources/documents/ID.docx` unless
/// the bureau has one of its own.
struct DocumentKind {
    QLatin1StringView id;
    const char *label; ///< English, in the translation context "Document"
    QStringList acts;  ///< kinds of act that produce it; none: it belongs to the bound file
    FileClass place = FileClass::Other;
    bool (*appliesTo)(const ActBody &body) = nullptr; ///< null: to every act of these kinds
    bool optional = false;                            ///< the file is complete without it

    QString labelHere() const; ///< translated
    bool isOf(const Entry &entry) const;
};

/// All kinds, in the order of the procedure.
const std::vector<DocumentKind> &documentKinds();
/// Null where there is no such kind.
const DocumentKind *documentKind(const QString &id);
/// What the act of that entry produces: an act that waits for approval its form, one in effect
/// everything, one that was returned or voided nothing.
std::vector<const DocumentKind *> documentsOf(const Entry &entry);

/// A document that was issued.
struct IssuedPaper {
    int issue = 0; ///< number of the act that issued it
    int act = 0;   ///< of the act it is made of
    QString document{};
    QString file{};   ///< SHA-256
    QString values{}; ///< SHA-256
    QString form{};   ///< SHA-256 of its template
    bool edited = false;
    bool voided = false;
    QString reason{}; ///< why it was voided
    Date day{1970, 1, 1};
    QString account{};
};

/// Every document of the case that was ever issued, in order.
std::vector<IssuedPaper> issuedPapers(const CaseFile &file);
/// The one of that kind made of that act which counts; nothing where there is none.
std::optional<IssuedPaper> paperInForce(const CaseFile &file, int act, const QString &document);

} // namespace anjuan
