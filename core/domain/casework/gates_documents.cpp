// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gates.h"
#include "core/domain/casework/imported.h"
#include "core/domain/documents/document_kinds.h"

#include <QCoreApplication>

namespace anjuan::gates {

namespace {

struct DocumentGateText {
    Q_DECLARE_TR_FUNCTIONS(DocumentGateText)
};

} // namespace

void paperOfItsAct(GateContext &context)
{
    const auto *issue = context.as<IssueDocument>();
    if (!issue)
        return;
    const Entry *entry = context.file.entry(issue->act);
    // Its paper was issued long ago, elsewhere.
    const bool produces = entry && !isImported(entry->act);
    const std::vector<const DocumentKind *> fitting =
        produces && entry->state == EntryState::Effective ? documentsOf(*entry)
                                                          : std::vector<const DocumentKind *>();
    const bool fits = std::any_of(fitting.begin(), fitting.end(), [&](const DocumentKind *kind) {
        return issue->document == kind->id;
    });
    if (!fits)
        context.refuseEntry(
            DocumentGateText::tr("Act %1 produces no document “%2”, or has no effect.")
                .arg(QString::number(issue->act), issue->document.left(60)));
}

void paperNotYetIssued(GateContext &context)
{
    const auto *issue = context.as<IssueDocument>();
    const auto there =
        issue ? paperInForce(context.file, issue->act, issue->document) : std::nullopt;
    if (there)
        context.refuseEntry(
            DocumentGateText::tr("This document was issued by act %1. Print it again, or void that "
                                 "issue with its reason before issuing it anew.")
                .arg(there->issue));
}

} // namespace anjuan::gates
