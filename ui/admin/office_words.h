// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"
#include "core/domain/organisation/organisation.h"
#include "ui/shell/theme.h"

#include <QHash>
#include <QString>

namespace anjuan {

/// What an act of the office dossier is about.
enum class OfficeTopic { LogIn, Refusal, People, Settings, Parties, Ledger, Evidence, Other };

OfficeTopic topicOf(const Act &act);
/// How much it asks for attention.
theme::Tone toneOf(const Act &act);

/// The names of what acts mention by key.
struct OfficeNames {
    QHash<QString, QString> units{};
    QHash<QString, QString> officers{};
};

/// The act as one sentence, without who did it and when.
QString sentenceOf(const Act &act, const OfficeNames &names);
/// What somebody wished that was refused.
QString wishText(const QString &wish);

} // namespace anjuan
