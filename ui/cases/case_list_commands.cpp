// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_page.h"

#include "ui/cases/bulk_dialog.h"
#include "ui/cases/case_list_chips.h"
#include "ui/cases/case_list_export.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_print.h"
#include "ui/cases/case_list_saved.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_views.h"
#include "ui/cases/paper_batch_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPageLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPrinted = 2000; ///< cases: fifty pages or so
constexpr int longestName = 60;

} // namespace

void CaseListPage::fillSavedMenu()
{
    m_saved->clear();
    m_saved->setToolTipsVisible(true);
    const QString account = workplace().session().actor.account;
    const QList<SavedFilter> saved = saved_filters::of(account);
    for (const SavedFilter &one : saved) {
        QAction *action = m_saved->addAction(theme::icon(u"filter"_s), one.name);
        connect(action, &QAction::triggered, this,
                [this, filter = one.filter] { setFilter(filter); });
    }
    if (saved.isEmpty())
        m_saved->addAction(tr("No filter is saved yet"))->setEnabled(false);
    m_saved->addSeparator();
    QAction *keep = m_saved->addAction(theme::icon(u"add"_s), tr("Save these filters…"));
    keep->setObjectName(u"save_filter"_s);
    CaseFilter withoutText = m_filter;
    withoutText.text.clear();
    keep->setEnabled(withoutText != CaseFilter{});
    connect(keep, &QAction::triggered, this, [this] { nameFilter(false); });
    const bool mayKeep = office_views::mayKeep(workplace().session());
    QAction *forAll =
        m_saved->addAction(theme::icon(u"add"_s), tr("Save these filters for the bureau…"));
    forAll->setObjectName(u"save_filter_for_all"_s);
    forAll->setEnabled(keep->isEnabled() && mayKeep);
    forAll->setToolTip(mayKeep ? QString()
                               : tr("The bureau's views are kept by squad leaders, legal officers "
                                    "and leaders."));
    connect(forAll, &QAction::triggered, this, [this] { nameFilter(true); });
    if (saved.isEmpty())
        return;
    QMenu *removing = m_saved->addMenu(tr("Remove"));
    for (const SavedFilter &one : saved)
        connect(removing->addAction(one.name), &QAction::triggered, this,
                [this, account, name = one.name] {
                    saved_filters::remove(account, name);
                    m_views->refresh();
                });
}

void CaseListPage::nameFilter(bool isForAll)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"filter_name_dialog"_s);
    dialog->setWindowTitle(isForAll ? tr("Save these filters for the bureau")
                                    : tr("Save these filters"));
    dialog->setLabelText(m_filter.text.isEmpty()
                             ? tr("Name:")
                             : tr("Name (what you search for is not saved with it):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, isForAll](const QString &typed) {
        const QString name = typed.trimmed().left(longestName);
        if (name.isEmpty())
            return;
        if (isForAll)
            m_views->keepForAll(name, m_filter);
        else
            m_views->keepForMe(name, m_filter);
    });
    dialog->open();
}

void CaseListPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const CaseLine *line = m_model->line(row))
        emit caseWanted(line->id);
}

void CaseListPage::openInWindow(int row)
{
    openRow(row);
    // The section that holds the list moves the case it has just opened.
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget())
        if (auto *apart =
                widget->findChild<QAction *>(u"case_in_window"_s, Qt::FindDirectChildrenOnly)) {
            apart->trigger();
            return;
        }
}

void CaseListPage::copyNumber()
{
    QStringList numbers;
    for (const auto &[first, last] : m_view->selectedSpans())
        for (int row = first; row <= last; ++row)
            if (const CaseLine *line = m_model->line(row))
                numbers << line->number;
    if (numbers.isEmpty())
        return;
    QApplication::clipboard()->setText(numbers.join(u'\n'));
    emit said(tr("%n number(s) copied.", nullptr, static_cast<int>(numbers.size())));
}

void CaseListPage::makeSelectionActions()
{
    m_bulk = addCommand(u"bulk_act"_s, tr("One act for many…"), u"done"_s);
    m_bulk->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(m_bulk, &QAction::triggered, this, &CaseListPage::recordForSelected);
    m_papers = addCommand(u"papers_of_selected"_s, tr("Documents of the selected…"), u"print"_s);
    connect(m_papers, &QAction::triggered, this, &CaseListPage::papersOfSelected);
    m_exportSelected = addCommand(u"export_selected"_s, tr("Export the selected…"), u"export"_s);
    connect(m_exportSelected, &QAction::triggered, this, [this] { exportList(true); });
    m_printSelected = addCommand(u"print_selected"_s, tr("Print the selected…"), u"print"_s);
    connect(m_printSelected, &QAction::triggered, this, [this] { printPreview(true); });
}

CaseListModel::Keys CaseListPage::selectedKeys() const
{
    std::vector<CaseKey> keys;
    const std::vector<CaseKey> &all = *m_model->keys();
    for (const auto &[first, last] : m_view->selectedSpans())
        for (int row = first; row <= last && row < static_cast<int>(all.size()); ++row)
            keys.push_back(all[static_cast<std::size_t>(row)]);
    return std::make_shared<const std::vector<CaseKey>>(std::move(keys));
}

void CaseListPage::recordForSelected()
{
    QList<qint64> entries;
    const auto keys = selectedKeys();
    for (const CaseKey &key : *keys)
        entries << key.entry;
    if (entries.isEmpty() || entries.size() > bulk::mostCases)
        return;
    auto *dialog = new BulkDialog(workplace(), entries, this);
    dialog->open();
}

void CaseListPage::papersOfSelected()
{
    QList<qint64> entries;
    const auto keys = selectedKeys();
    for (const CaseKey &key : *keys)
        entries << key.entry;
    if (entries.isEmpty() || entries.size() > paper_batch::mostCases)
        return;
    auto *dialog = new PaperBatchDialog(workplace(), entries, this);
    dialog->open();
}

void CaseListPage::exportList(bool onlySelected)
{
    auto *dialog = new QFileDialog(this, tr("Export the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"export_dialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        tr("Cases %1.xlsx", "a file name with a day").arg(toIso(workplace().session().today)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, onlySelected](const QString &path) { exportTo(path, onlySelected); });
    dialog->open();
}

void CaseListPage::exportTo(const QString &path, bool onlySelected)
{
    const CaseListModel::Keys keys = onlySelected ? selectedKeys() : m_model->keys();
    m_export = new CaseListExport(workplace(), keys, m_view->shownColumns(), path, this);
    m_progress->setRange(0, static_cast<int>(keys->size()));
    m_progress->setValue(0);
    m_progress->show();
    m_stopExport->show();
    m_trouble->hide();
    showTotals();
    const auto end = [this] {
        m_export.clear();
        m_progress->hide();
        m_stopExport->hide();
        showTotals();
    };
    connect(m_stopExport, &QPushButton::clicked, m_export, &CaseListExport::cancel);
    connect(m_export, &CaseListExport::progressed, m_progress,
            [this](int done) { m_progress->setValue(done); });
    connect(m_export, &CaseListExport::finished, this, [this, end](const QString &file, int cases) {
        end();
        emit said(tr("%n case(s) written to %1.", nullptr, cases).arg(file));
    });
    connect(m_export, &CaseListExport::cancelled, this, [this, end] {
        end();
        emit said(tr("Stopped; no file was written."));
    });
    connect(m_export, &CaseListExport::failed, this, [this, end](const Error &why) {
        end();
        complain(why);
    });
    m_export->begin();
}

void CaseListPage::printPreview(bool onlySelected)
{
    const CaseListModel::Keys wanted = onlySelected ? selectedKeys() : m_model->keys();
    const auto &keys = *wanted;
    QList<qint64> entries;
    for (std::size_t place = 0; place < std::min(keys.size(), mostPrinted); ++place)
        entries << keys[place].entry;
    QStringList filtered;
    for (const FilterPart &part : partsOf(m_filter, m_choices))
        filtered << part.text;
    if (keys.size() > mostPrinted)
        filtered << tr("the first %1 of %2 cases")
                        .arg(QLocale().toString(static_cast<int>(mostPrinted)),
                             QLocale().toString(static_cast<int>(keys.size())));
    auto list = std::make_shared<PrintedList>(
        PrintedList{.title = tr("Cases of %1").arg(workplace().bureauName()),
                    .remark = filtered.join(tr("; ")),
                    .columns = m_view->shownColumns(),
                    .today = workplace().session().today});
    workplace().read(
        this,
        [entries](Seat &seat) {
            return case_lists::lines(seat.db, seat.session, seat.book, entries);
        },
        [this, list](Result<std::vector<CaseLine>> answer) {
            if (!answer) {
                complain(answer.error());
                return;
            }
            list->lines = std::move(*answer);
            previewTable(this, tableOf(*list));
        });
}

} // namespace anjuan
