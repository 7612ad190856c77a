// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace anjuan {

/// A column that a list may have: its key and the header words known for it, in any width and case.
struct ListColumn {
    QString key;
    QStringList headers;
    bool isNeeded = false;
    bool isJoined = false; ///< text that lists spread over several columns
};

/// Which cell of a row holds which column.
struct ListColumns {
    QHash<QString, QList<int>> places{}; ///< by key; several of a text that is joined
    QHash<QString, QString> named{};     ///< the header of each key
    QStringList ignored{};               ///< headers that are not known
    QStringList absent{};                ///< columns that the list does not have, by their heads

    /// The cell of `key`; empty where the list has no such column.
    QString cell(const QStringList &cells, const QString &key) const
    {
        QStringList texts;
        for (const int place : places.value(key))
            if (place < cells.size() && !cells[place].isEmpty())
                texts << cells[place];
        return texts.join(u'\n');
    }
};

/// What a column is headed in Chinese, as lists do it and the import knows it.
QString listHeading(const ListColumn &column);
/// What the headers of a list mean: header, key of the column. An empty key leaves one out.
using ColumnMapping = QHash<QString, QString>;

QJsonObject jsonOf(const ColumnMapping &mapping);
ColumnMapping columnMappingIn(const QJsonObject &json);

/// Finds the columns of a header. `mapping` says of headers which column they are; an empty key
/// says that one is left out. Refused where one that is needed is missing or two headers say the
/// same.
Result<ListColumns> findColumns(const std::vector<ListColumn> &columns, const QStringList &header,
                                const ColumnMapping &mapping);
/// Whether a row is the header of such a list: every needed column is in it.
bool isListHeader(const std::vector<ListColumn> &columns, const QStringList &cells,
                  const ColumnMapping &mapping);

/// The key of the column that a header is known for; empty if there is none.
QString knownColumn(const std::vector<ListColumn> &columns, const QString &header,
                    const ColumnMapping &mapping);
/// Of the headers that are not known, which column each may be: the one of whose words it holds the
/// longest, or that holds it. No column is proposed twice, and none that the header has already. A
/// person looks at it before it counts.
ColumnMapping proposedColumns(const std::vector<ListColumn> &columns, const QStringList &header,
                              const ColumnMapping &mapping);
/// How many headers of a row are known or have a proposal: the row with most is the header.
qsizetype columnsIn(const std::vector<ListColumn> &columns, const QStringList &cells,
                    const ColumnMapping &mapping);

const std::vector<ListColumn> &benchmarkColumns();
const std::vector<ListColumn> &exemptionColumns();

} // namespace anjuan
