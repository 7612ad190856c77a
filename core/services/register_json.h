// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "core/domain/matters/matter.h"
#include "core/storage/party_store.h"

#include <QJsonObject>

namespace anjuan {

/// Matters, parties and phrases as the acts of the office dossier keep them: enough to build their
/// tables again. The list a matter came with and what a party was merged into are said by the acts
/// themselves.
QJsonObject jsonOf(const Matter &matter);
QJsonObject jsonOf(const StoredParty &stored);
QJsonObject jsonOf(const Phrase &phrase);

} // namespace anjuan
