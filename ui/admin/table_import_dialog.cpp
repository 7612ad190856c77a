// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/table_import_dialog.h"

#include "ui/admin/listing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

TableImportDialog::TableImportDialog(Workplace &workplace, const QString &path, const QString &name,
                                     const QString &title, const QString &doIt, QWidget *parent)
    : FormDialog(name, title, doIt, parent), m_workplace(workplace), m_path(path),
      m_summary(new QLabel), m_work(new LongWork(u"import_work"_s)),
      m_again(new QPushButton(tr("Read &again")))
{
    m_again->setObjectName(u"import_again"_s);
    m_again->setAutoDefault(false);
    m_summary->setObjectName(u"import_summary"_s);
    m_summary->setWordWrap(true);
    connect(m_again, &QPushButton::clicked, this, [this] { preview(); });
    for (QComboBox *box : {m_choice.encodingBox(), m_choice.sheetBox()})
        connect(box, &QComboBox::activated, this, [this] { preview(); });
}

TableImportDialog::~TableImportDialog() { m_work->stop(); }

void TableImportDialog::addChoice()
{
    addField(tr("&Encoding:"), m_choice.encodingBox(), u"import_encoding"_s);
    addField(tr("&Sheet:"), m_choice.sheetBox(), u"import_sheet"_s);
}

void TableImportDialog::addRows(Listing *rows, QWidget *below)
{
    auto *wide = new QWidget;
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(rows, 1);
    if (below)
        column->addWidget(below);
    addWide(wide);
    // Beside the fields, which are shut while something is read.
    layout()->addWidget(m_work);
}

void TableImportDialog::end()
{
    m_work->end();
    setBusy(false);
}

} // namespace anjuan
