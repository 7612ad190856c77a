// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archive_page.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/archive/archived_files.h"
#include "ui/archive/destruction_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/table_print.h"

#include <QAction>
#include <QFileDialog>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

PrintedTable printedFiles(const ArchivedFiles &list, Date today)
{
    PrintedTable table{.title = list.title(),
                       .headings = {ArchivePage::tr("No."), ArchivePage::tr("Volume"),
                                    ArchivePage::tr("Case number"), ArchivePage::tr("Cause"),
                                    ArchivePage::tr("Party"), ArchivePage::tr("Closed on"),
                                    ArchivePage::tr("Archived on"), ArchivePage::tr("Retention"),
                                    ArchivePage::tr("Kept until"), ArchivePage::tr("Papers")},
                       .right = {0, 9},
                       .today = today};
    const auto day = [](const std::optional<Date> &one) {
        return one ? text::day(*one) : QString();
    };
    for (const ArchivedFile &file : list.files())
        table.rows.push_back({QString::number(table.rows.size() + 1), file.volume, file.number,
                              file.cause, file.party, day(file.closedOn),
                              text::day(file.archivedOn), wordFor(retentionNames, file.retention),
                              day(file.keptUntil), QString::number(file.papers)});
    return table;
}

PrintedTable printedDestruction(const DestructionList &list, Date today)
{
    PrintedTable table{.title = ArchivePage::tr("List of destruction %1").arg(list.number),
                       .remark = list.ground,
                       .headings = {ArchivePage::tr("No."), ArchivePage::tr("Volume"),
                                    ArchivePage::tr("Case number"), ArchivePage::tr("Kept until")},
                       .right = {0},
                       .today = today};
    for (const DestructionFile &file : list.files)
        table.rows.push_back({QString::number(table.rows.size() + 1), file.volume, file.number,
                              text::day(file.keptUntil)});
    return table;
}

} // namespace

ArchivePage::ArchivePage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget),
      m_year(new ArchivedFiles(ArchivedFiles::Which::OfYear, workplace)),
      m_over(new ArchivedFiles(ArchivedFiles::Which::Over, workplace)),
      m_destruction(new DestructionPanel(workplace)),
      m_open(addCommand(u"open_archived"_s, u"folder"_s, ArchivePage::tr("Open the case"),
                        Qt::CTRL | Qt::Key_O, &ArchivePage::openCurrent)),
      m_export(addCommand(u"export_archive"_s, u"export"_s, ArchivePage::tr("Export…"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_E, &ArchivePage::exportList)),
      m_print(addCommand(u"print_archive"_s, u"print"_s, ArchivePage::tr("Print…"),
                         QKeySequence::Print, &ArchivePage::printList)),
      m_propose(addCommand(u"propose_destruction"_s, u"void"_s,
                           ArchivePage::tr("Propose destruction of the chosen…"), {},
                           &ArchivePage::propose))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    auto *row = new FlowLayout;
    for (QAction *action : {m_open, m_export, m_print, m_propose})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    m_tabs->setObjectName(u"archive_tabs"_s);
    m_tabs->setAccessibleName(tr("Archive"));
    m_tabs->addTab(m_year, tr("Handed over"));
    m_tabs->addTab(m_over, tr("Retention over"));
    m_tabs->addTab(m_destruction, tr("Destruction"));
    column->addWidget(m_tabs, 1);
    for (ArchivedFiles *list : {m_year, m_over}) {
        connect(list, &ArchivedFiles::changed, this, &ArchivePage::note);
        connect(list->listing(), &Listing::chosen, m_open, &QAction::trigger);
    }
    connect(m_destruction, &DestructionPanel::caseWanted, this, &ArchivePage::caseWanted);
    connect(m_destruction, &DestructionPanel::changed, this, &ArchivePage::note);
    connect(m_destruction, &DestructionPanel::said, this, &ArchivePage::said);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ArchivePage::note);
    followChanges(change_pause::page);
    note();
}

bool ArchivePage::isFor(const Workplace &workplace)
{
    return workplace.has(Role::Archivist) || workplace.has(Role::BureauLeader) ||
           workplace.has(Role::ReadOnlySupervisor);
}

QString ArchivePage::helpTopic() const { return u"documents"_s; }

void ArchivePage::refresh() { m_destruction->refresh(); }

ArchivedFiles *ArchivePage::front() const
{
    return qobject_cast<ArchivedFiles *>(m_tabs->currentWidget());
}

void ArchivePage::note()
{
    const ArchivedFiles *list = front();
    const bool writes = !workplace().isReadOnly();
    m_open->setEnabled(list ? !list->chosen().empty()
                            : !m_destruction->files()->current().isEmpty());
    m_export->setEnabled(list && writes && !list->files().empty());
    m_print->setEnabled(list ? !list->files().empty() : m_destruction->current() != nullptr);
    m_propose->setEnabled(list == m_over && writes && workplace().has(Role::Archivist) &&
                          !m_over->chosen().empty());
}

void ArchivePage::openCurrent()
{
    if (const ArchivedFiles *list = front()) {
        if (const auto chosen = list->chosen(); !chosen.empty())
            emit caseWanted(chosen.front().id);
    } else if (const QString key = m_destruction->files()->current(); !key.isEmpty()) {
        emit caseWanted(CaseId::parse(key));
    }
}

void ArchivePage::exportList()
{
    const ArchivedFiles *list = front();
    if (!list || list->files().empty())
        return;
    auto *files = new QFileDialog(this, tr("Export the list"), list->title() + u".xlsx"_s,
                                  tr("Workbooks (*.xlsx)"));
    files->setObjectName(u"export_archive_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setOption(QFileDialog::DontConfirmOverwrite); // what is there is not written over
    files->setDefaultSuffix(u"xlsx"_s);
    connect(files, &QFileDialog::fileSelected, this,
            [this, rows = list->files(), title = list->title()](const QString &path) {
                workplace().write(
                    this,
                    [rows, title, path](Seat &seat) {
                        return archive_lists::write(seat.db, seat.session, rows, title, path);
                    },
                    [this, path](const Result<> &done) {
                        emit said(done ? tr("Written: %1").arg(path)
                                       : text::sentence(done.error()));
                    });
            });
    files->open();
}

void ArchivePage::printList()
{
    const Date today = workplace().session().today;
    if (const ArchivedFiles *list = front())
        previewTable(this, printedFiles(*list, today));
    else if (const DestructionList *one = m_destruction->current())
        previewTable(this, printedDestruction(*one, today));
}

void ArchivePage::propose()
{
    m_destruction->propose(m_over->chosen());
    m_tabs->setCurrentWidget(m_destruction);
}

} // namespace anjuan
