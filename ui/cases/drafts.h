// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace anjuan {

/// Whose draft it is, and of what.
struct DraftKey {
    QString database; ///< Location::toString()
    QString account;
    CaseId caseId{}; ///< null: an act that opens a case
    QString kind;
};

/// What somebody has typed and not recorded.
struct Draft {
    DraftKey key;
    QString caseNumber{};
    Moment savedAt{};
    QJsonObject content{};
};

/// Drafts of forms, on this computer only, one file each. They are sealed: names and numbers of
/// parties stand in them. The key is a random one beside them, readable by the user alone, because
/// the bureau's own key file need not be at hand where somebody works on a server; it keeps drafts
/// from whoever gets a single file or a copy of them without the key, not from who can read
/// everything of this user.
namespace drafts {

/// Writes the draft, in place of the one before it; the old one stays whole until the new one is.
Result<> keep(const Draft &draft);
std::optional<Draft> find(const DraftKey &key);
void discard(const DraftKey &key);
/// All drafts of that account in that database, the newest first.
std::vector<Draft> all(const QString &database, const QString &account);

} // namespace drafts
} // namespace anjuan
