// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

namespace anjuan {

/// Where a link of the form anjuan://case/KEY or anjuan://case/KEY/act/3 leads. It names nothing
/// but keys: who may see the case is asked when it is opened.
struct CaseLink {
    CaseId id{};
    int act = 0; ///< 0: the case as a whole

    /// Nothing for whatever is not exactly of that form.
    static std::optional<CaseLink> parse(const QString &text);
    QString toString() const;

    friend bool operator==(const CaseLink &, const CaseLink &) = default;
};

/// Whether `text` claims to be one of our links, well-formed or not.
bool isLink(const QString &text);

} // namespace anjuan
