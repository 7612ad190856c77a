// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/money_owed.h"
#include "core/domain/documents/document_kinds.h"
#include "core/domain/documents/letterhead.h"
#include "core/services/act_text.h"
#include "core/services/cases.h"

namespace anjuan {

/// What documents are filled from.
struct DocumentFacts {
    CaseFile file{};
    QList<Matter> matters{}; ///< all versions of the case's matter
    std::optional<Party> party{};
    QString identity{}; ///< of the party; empty if there is none or it is sealed
    bool identitySealed = false;
    QString unitName{};
    NamesByKey names{};        ///< of officers, units, parties, matters
    NamesByKey certificates{}; ///< of officers: the number of the latest
    NamesByKey people{};       ///< who stands behind an account
    BureauSettings settings{};
    Letterhead letterhead{};
    std::map<int, Date> served{}; ///< by the act that issued the document
    /// What was owed on the day of an act that demands or remits money, by that act.
    std::map<int, Balance> balances{};
};

/// Every value a document made of the act `act` can hold, in Chinese. What an act says stands under
/// the word of its kind (the latest in effect), and of `act` itself under "act" besides.
QJsonObject documentValues(const DocumentFacts &facts, int act);

/// One value a template may ask for.
struct Placeholder {
    QString key;
    QString label; ///< in the language of the screen
    bool isList = false;
};

/// All of them: what each kind of act says, and what is said of the case, the party, the bureau.
/// `document` narrows it to what that kind of document is usually made of; null: everything.
std::vector<Placeholder> placeholders(const DocumentKind *document = nullptr);
/// Whether a template may ask for this. `lists` are the lists it stands within.
bool isPlaceholder(const QString &key);
/// What people call it; the key itself where there is no such placeholder.
QString placeholderLabel(const QString &key);

} // namespace anjuan
