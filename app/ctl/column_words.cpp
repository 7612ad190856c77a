// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/column_words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWordsText {
    Q_DECLARE_TR_FUNCTIONS(ColumnWordsText)
};

} // namespace

Result<ColumnMapping> withColumns(ColumnMapping mapping, const QStringList &words)
{
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals < 1)
            return refused(
                ColumnWordsText::tr("“%1”: write a column as HEADER=COLUMN.").arg(word.left(60)));
        mapping.insert(word.left(equals), word.mid(equals + 1));
    }
    return mapping;
}

} // namespace anjuan::ctl
