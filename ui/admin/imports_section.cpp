// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/imports_section.h"

#include "core/domain/calendar/clock.h"
#include "core/services/duties.h"
#include "ui/admin/case_import_dialog.h"
#include "ui/admin/listing.h"
#include "ui/text.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

ImportsSection::ImportsSection(Workplace &workplace)
    : AdminSection(workplace, tr("Old ledgers"),
                   tr("Cases from before the bureau worked with this program (旧台账), taken over "
                      "from CSV or XLSX. An import is withdrawn as a whole, as long as nobody has "
                      "gone on with one of its cases.")),
      m_list(new Listing(u"import_list"_s, tr("Imports"),
                         {tr("File"), tr("Cases"), tr("Imported"), tr("By"), tr("State")})),
      m_import(
          addCommand(u"import_cases"_s, tr("Import a ledger…"), u"folder"_s, QKeySequence::Open)),
      m_paste(addPaste(u"paste_cases"_s, &ImportsSection::importFrom)),
      m_withdraw(addCommand(u"withdraw_import"_s, tr("Withdraw…"), u"void"_s))
{
    m_list->setWidths({300, 90, 150, 110});
    m_list->alignRight(1);
    m_list->setEmpty(tr("No old ledger was imported yet."), m_import);
    m_list->view()->addActions({m_import, m_paste, m_withdraw});
    body()->addWidget(m_list, 1);
    connect(m_list, &Listing::currentChanged, this, &ImportsSection::noteChosen);
    connect(m_import, &QAction::triggered, this, &ImportsSection::chooseFile);
    connect(m_withdraw, &QAction::triggered, this, &ImportsSection::withdraw);
    setFocusProxy(m_list->view());
    noteChosen();
}

void ImportsSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return imports::list(seat.db, seat.session); },
        [this](const Result<std::vector<ImportedFile>> &files) {
            if (!files)
                return m_list->showTrouble(text::sentence(files.error()));
            m_files = *files;
            show();
        });
}

void ImportsSection::show()
{
    QList<Line> lines;
    for (const ImportedFile &import : m_files) {
        const theme::Tone tone = import.withdrawnAt ? theme::Tone::Quiet : theme::Tone::Plain;
        lines << Line{import.id,
                      {Cell(import.file, tone), Cell(QString::number(import.taken), tone),
                       Cell(clockInChina(import.beganAt), tone), Cell(import.account, tone),
                       Cell(import.withdrawnAt ? tr("withdrawn %1 by %2: %3")
                                                     .arg(clockInChina(*import.withdrawnAt),
                                                          import.withdrawnBy, import.reason)
                                               : tr("stands"),
                            tone)}};
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    noteChosen();
}

const ImportedFile *ImportsSection::chosen() const
{
    const QString key = m_list->current();
    for (const ImportedFile &import : m_files)
        if (import.id == key)
            return &import;
    return nullptr;
}

void ImportsSection::noteChosen()
{
    const QString lack = lackOf(duties::importing);
    for (QAction *command : {m_import, m_paste})
        allow(command, lack);
    const ImportedFile *import = chosen();
    allow(m_withdraw, !lack.isEmpty()       ? lack
                      : !import             ? tr("Choose an import first.")
                      : import->withdrawnAt ? tr("This import was withdrawn already.")
                                            : QString());
}

void ImportsSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import an old ledger"), QString(),
                                  tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
    files->setObjectName(u"import_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportsSection::importFrom);
    files->open();
}

void ImportsSection::importFrom(const QString &path)
{
    auto *dialog = new CaseImportDialog(workplace(), path, this);
    connect(dialog, &CaseImportDialog::imported, this, [this](const QString &what) {
        emit said(what);
        workplace().announceLists();
        workplace().announce({});
    });
    dialog->open();
}

void ImportsSection::withdraw()
{
    const ImportedFile *import = chosen();
    if (!import || !m_withdraw->isEnabled())
        return;
    auto *dialog =
        new FormDialog(u"withdraw_import_dialog"_s,
                       tr("Withdraw the import of %1").arg(import->file), tr("&Withdraw it"), this);
    dialog->explain(tr("Its %n case(s) leave all lists, searches and figures; their acts stay in "
                       "the ledger. The same rows can be imported again afterwards.",
                       nullptr, static_cast<int>(import->taken)));
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Reason:"), reason, u"withdrawal_reason"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason, id = import->id] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [id, why = reason->text()](Seat &seat) {
                return imports::withdraw(seat.db, seat.session, id, why);
            },
            [this, dialog](const Result<ImportedFile> &done) {
                if (!dialog->settle(done))
                    return;
                emit said(tr("The import of %1 is withdrawn.").arg(done->file));
                workplace().announceLists();
                workplace().announce({});
            });
    });
    dialog->open();
}

} // namespace anjuan
