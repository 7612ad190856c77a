// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/matter_import_dialog.h"

#include "ui/admin/listing.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

Cell matterOutcome(MatterRowPlan::Outcome outcome)
{
    switch (outcome) {
    case MatterRowPlan::Outcome::New:
        return Cell(MatterImportDialog::tr("new"), theme::Tone::Good);
    case MatterRowPlan::Outcome::Changed:
        return Cell(MatterImportDialog::tr("changed"), theme::Tone::Warning);
    case MatterRowPlan::Outcome::Unchanged:
        return Cell(MatterImportDialog::tr("unchanged"), theme::Tone::Quiet);
    }
    return {};
}

} // namespace

MatterImportDialog::MatterImportDialog(Workplace &workplace, const QString &path, QWidget *parent)
    : TableImportDialog(workplace, path, u"matter_import"_s,
                        tr("Import %1").arg(QFileInfo(path).fileName()), tr("&Import"), parent),
      m_from(new OptionalDay(u"import_from"_s, tr("for rows that give no date"), {},
                             workplace.session().today)),
      m_rows(new Listing(u"import_rows"_s, tr("What becomes of each row"),
                         {tr("Row"), tr("What becomes of it"), tr("Code"), tr("Name"),
                          tr("What changes or is wrong")})),
      m_goodOnly(new QCheckBox(tr("&Take the good rows only")))
{
    setMinimumSize(860, 480);
    m_rows->setWidths({60, 110, 110, 200});
    m_rows->alignRight(0);
    m_rows->setEmpty(tr("There is no row in this file."));
    explain(tr("Nothing is changed yet. This is what the file would do."));
    addChoice();
    addField(tr("In force &from:"), m_from, u"import_from"_s);
    m_goodOnly->setObjectName(u"import_good_only"_s);
    addRows(m_rows, m_goodOnly);
    for (auto *box : m_from->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::clicked, this, &MatterImportDialog::preview);
    connect(m_goodOnly, &QCheckBox::toggled, this, &MatterImportDialog::noteWish);
    connect(this, &FormDialog::wanted, this, &MatterImportDialog::import);
    noteWish();
    preview();
}

MatterImportOptions MatterImportDialog::options() const
{
    MatterImportOptions options;
    options.effectiveFrom = m_from->day();
    options.goodRowsOnly = m_goodOnly->isChecked();
    options.encoding = choice().encoding();
    options.sheet = choice().sheet();
    return options;
}

void MatterImportDialog::preview()
{
    look(
        [path = path(), how = options()](Seat &seat, const Progress &progress) mutable {
            how.progress = progress;
            return matters::preview(seat.db, seat.session, path, how);
        },
        [this](const Result<MatterImport> &read) {
            m_import.reset();
            if (read) {
                show(*read);
            } else {
                summary()->clear();
                m_rows->setLines({});
                m_rows->showTrouble(tr("The file could not be read as a matter list."));
                complain(text::sentence(read.error()));
            }
            noteWish();
        });
}

void MatterImportDialog::show(const MatterImport &import)
{
    m_import = import;
    choice().show(import.table);
    if (import.table.format == TableInfo::Format::Xlsx)
        choice().sheetBox()->setItemText(0, tr("the first one (%1)").arg(import.table.sheet));
    else
        choice().encodingBox()->setItemText(
            0,
            tr("found out from the file (%1)").arg(nameOf(encodingNames, import.table.encoding)));
    QStringList says{
        tr("%n row(s) read.", nullptr, static_cast<int>(import.table.rows)),
        tr("%1, %2, %3, %4.", "how many rows are new, replace, are known, are wrong")
            .arg(tr("%n new version(s)", nullptr, static_cast<int>(import.added.size())),
                 tr("%n matter(s) replaced", nullptr, static_cast<int>(import.replaced.size())),
                 tr("%n on file already", nullptr, static_cast<int>(import.unchanged)),
                 tr("%n wrong row(s)", nullptr, static_cast<int>(import.wrongRows)))};
    if (!import.ignoredColumns.isEmpty())
        says << tr("Columns that are not read: %1.").arg(import.ignoredColumns.join(u", "_s));
    if (import.added.size() + import.unchanged > import.plans.size())
        says << tr("Besides the wrong rows only the first %n row(s) are listed.", nullptr,
                   static_cast<int>(import.plans.size()));
    summary()->setText(says.join(u'\n'));
    showRows(import);
}

void MatterImportDialog::showRows(const MatterImport &import)
{
    // What is wrong stands first: it is what somebody has to do something about.
    QList<Line> lines;
    for (const MatterFieldError &error : import.errors)
        lines << Line{
            QString::number(lines.size()),
            {Cell(QString::number(error.row)), Cell(tr("refused"), theme::Tone::Bad), Cell(),
             Cell(),
             Cell(error.column.isEmpty() ? error.text
                                         : tr("%1: %2", "a column and what is wrong with it")
                                               .arg(error.column, error.text),
                  theme::Tone::Bad)}};
    for (const MatterRowPlan &plan : import.plans)
        lines << Line{QString::number(lines.size()),
                      {Cell(QString::number(plan.row)), matterOutcome(plan.outcome),
                       Cell(plan.code), Cell(plan.name), Cell(plan.change)}};
    m_rows->setLines(lines);
}

void MatterImportDialog::noteWish()
{
    const bool hasErrors = m_import && !m_import->isGood();
    m_goodOnly->setVisible(hasErrors);
    const qsizetype count = m_import ? m_import->added.size() : 0;
    const bool can = count > 0 && (!hasErrors || m_goodOnly->isChecked());
    doButton()->setEnabled(can);
    doButton()->setText(count > 0 ? tr("&Import %n version(s)", nullptr, static_cast<int>(count))
                                  : tr("&Import"));
    doButton()->setToolTip(can          ? QString()
                           : !m_import  ? tr("The file could not be read.")
                           : count == 0 ? tr("There is nothing new in it.")
                                        : tr("Some rows are wrong: correct the file, or take the "
                                             "good rows only."));
}

void MatterImportDialog::import()
{
    takeOver(
        tr("Importing"),
        [path = path(), how = options()](Seat &seat, const Progress &progress) mutable {
            how.progress = progress;
            return matters::import(seat.db, seat.session, path, how);
        },
        [this](const Result<MatterImport> &done) {
            if (done && !done->stored) {
                // Somebody changed the file or the list since it was looked at.
                show(*done);
                noteWish();
                return complain(tr("Nothing was imported."));
            }
            if (settle(done))
                emit imported(tr("%n version(s) of matters were imported.", nullptr,
                                 static_cast<int>(done->added.size())));
            else
                noteWish();
        });
}

} // namespace anjuan
