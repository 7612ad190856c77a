// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "core/services/parties.h"

namespace anjuan::ctl {

/// The register, with the keys to its sealed numbers where they are at hand.
struct Counter {
    Seat seat;
    std::optional<BureauKeys> keys{};
    QString whyNoKeys{};

    const BureauKeys *keysOrNull() const { return keys ? &*keys : nullptr; }
};

Result<Counter> counter(Call &call, Mode mode);
/// Those that a credit code, an identity number, a telephone or words of the name mean, at most
/// `limit`.
Result<QList<Party>> lookUp(const Counter &at, const QString &text, int limit);
/// The one party that the word names: by key, code, number or a name that only one has.
Result<Party> oneParty(const Counter &at, const QString &word);

} // namespace anjuan::ctl
