// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/table_choice.h"

#include <QComboBox>

namespace anjuan {

using namespace Qt::StringLiterals;

TableChoice::TableChoice() : m_encoding(new QComboBox), m_sheet(new QComboBox)
{
    m_encoding->addItem(tr("found out from the file"), QString());
    for (const Name<Encoding> &name : encodingNames)
        m_encoding->addItem(name.text, QString(name.text));
    m_sheet->addItem(tr("the first one"), QString());
}

std::optional<Encoding> TableChoice::encoding() const
{
    return valueOf(encodingNames, m_encoding->currentData().toString());
}

QString TableChoice::sheet() const { return m_sheet->currentData().toString(); }

void TableChoice::show(const TableInfo &table)
{
    const bool isWorkbook = table.format == TableInfo::Format::Xlsx;
    if (!m_knowsFile)
        for (const QString &sheet : table.sheets)
            m_sheet->addItem(sheet, sheet);
    m_knowsFile = true;
    m_sheet->setEnabled(isWorkbook);
    m_encoding->setEnabled(!isWorkbook);
}

WrongRows::WrongRows()
    : Listing(u"import_errors"_s, tr("What is wrong"),
              {tr("Row"), tr("Column"), tr("What is wrong")})
{
    setWidths({60, 160});
    alignRight(0);
    setEmpty(tr("Nothing is wrong with this file."));
}

} // namespace anjuan
