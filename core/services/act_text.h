// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"

#include <QHash>

namespace anjuan {

/// What people call the keys that acts hold: officers, parties, units, codes of matters.
using NamesByKey = QHash<QString, QString>;

/// A field of an act, as people read it.
struct FieldLine {
    QString field; ///< its name
    QString label;
    QString value;
    bool isLong = false; ///< paragraphs
};

/// Acts in the language of the screen. `file` is the case they stand in: acts they refer to are
/// named by it.
namespace act_text {

/// The kind's label; the bare word of a kind this program does not know.
QString label(const QString &kind);
QString penalty(const QJsonObject &penalty);
/// A value of a field; `field` may be null where it is not known.
QString value(const FieldInfo *field, const QJsonValue &value, const NamesByKey &names,
              const CaseFile &file);
/// Every field of the act in the order its kind describes them, then what is not known.
std::vector<FieldLine> lines(const Act &act, const NamesByKey &names, const CaseFile &file);
/// What was done, in one line: "Record service: act 4 “Decide penalty”; direct service".
QString sentence(const Entry &entry, const NamesByKey &names, const CaseFile &file);
/// The same with number and day before it, for lists to choose from.
QString line(const Entry &entry, const NamesByKey &names, const CaseFile &file);
/// How the entry counts, where that is not simply as recorded: "waits for approval",
/// "corrected by act 7". One phrase each.
QStringList states(const Entry &entry);

} // namespace act_text
} // namespace anjuan
