// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"
#include "ui/admin/listing.h"

#include <QCoreApplication>

class QComboBox;

namespace anjuan {

/// How a table that is imported is written: two boxes that a dialog shows where it likes. Until
/// somebody chooses, the file itself says it.
class TableChoice {
    Q_DECLARE_TR_FUNCTIONS(TableChoice)

public:
    TableChoice();

    QComboBox *encodingBox() const { return m_encoding; }
    QComboBox *sheetBox() const { return m_sheet; }
    std::optional<Encoding> encoding() const;
    QString sheet() const; ///< empty for the first one
    /// What was found out: which of the two can be chosen, and the sheets there are.
    void show(const TableInfo &table);

private:
    QComboBox *m_encoding;
    QComboBox *m_sheet;
    bool m_knowsFile = false;
};

/// The list of what is wrong with a file, by row and column.
class WrongRows : public Listing {
    Q_OBJECT

public:
    WrongRows();

    /// `Error` has a row, a column and a text.
    template <class Error> void showErrors(const QList<Error> &errors)
    {
        QList<Line> lines;
        for (const Error &error : errors)
            lines << Line{QString::number(lines.size()),
                          {Cell(QString::number(error.row)), Cell(error.column),
                           Cell(error.text, theme::Tone::Bad)}};
        setLines(lines);
    }
};

} // namespace anjuan
