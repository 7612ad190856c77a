// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/imported.h"

#include <QStringList>

namespace anjuan {

using namespace Qt::StringLiterals;

QString roleOf(const ImportMark &mark)
{
    return u"import %1 %2 %3"_s.arg(mark.import, QString::number(mark.row), mark.file);
}

std::optional<ImportMark> importMarkOf(const Act &act)
{
    if (!isImported(act))
        return {};
    const QStringList words = act.role.split(u' ');
    return ImportMark{words.value(1), words.value(2).toLongLong(), words.value(3)};
}

bool isImported(const Act &act) { return act.role.startsWith("import "_L1); }

} // namespace anjuan
