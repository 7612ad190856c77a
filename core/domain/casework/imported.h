// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act_kinds.h"

#include <optional>

namespace anjuan {

/// Where an act that was taken over from a list comes from. It stands in the act's header, in the
/// place of the role, so that the hash covers it: "import IMPORT ROW SHA-256".
struct ImportMark {
    QString import; ///< the key of the import
    qint64 row = 0; ///< of the file, as a spreadsheet counts
    QString file;   ///< its SHA-256 in hexadecimal digits

    friend bool operator==(const ImportMark &, const ImportMark &) = default;
};

QString roleOf(const ImportMark &mark);
/// Nothing for an act that somebody recorded by a form or a command.
std::optional<ImportMark> importMarkOf(const Act &act);
bool isImported(const Act &act);
/// What a list tells of an act: a field it says nothing of, even a needed one, is missing in
/// `content` and stays as the act begins.
Result<ActBody> readTold(const QString &kind, const QJsonObject &content);

} // namespace anjuan
