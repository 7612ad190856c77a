// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_page.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/bulk.h"
#include "core/services/duties.h"
#include "core/services/paper_batch.h"
#include "ui/cases/case_list_chips.h"
#include "ui/cases/case_list_export.h"
#include "ui/cases/case_list_filter.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_saved.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_views.h"
#include "ui/cases/new_case_actions.h"
#include "ui/cases/take_dossier_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 200; ///< shown while the others are looked for
const QString viewsShown = u"cases/views_shown"_s;
constexpr int widthForViews = 1480;
constexpr int filterPause = 250;          ///< milliseconds
constexpr qsizetype keptSelection = 1000; ///< rows found again after a change

QToolButton *menuButton(const QString &name, const QString &text, const QString &icon, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"_button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CaseListPage::CaseListPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_model(new CaseListModel(workplace, this)),
      m_view(new CaseListView(m_model)), m_chips(new CaseListChips), m_text(new QLineEdit),
      m_views(new CaseViews(workplace)), m_saved(new QMenu(this)), m_stack(new QStackedWidget)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(makeBar());
    column->addWidget(m_chips);
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmpty());
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_views);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    makeContextMenu();
    m_chips->hide();
    setFocusProxy(m_view);

    connect(m_model, &CaseListModel::failed, this, &CaseListPage::complain);
    connect(m_view, &CaseListView::opened, this, &CaseListPage::openRow);
    connect(m_view, &CaseListView::selectionMade, this, &CaseListPage::showTotals);
    connect(m_view, &CaseListView::sortWanted, this, [this](const CaseSort &sort) {
        m_sort = sort;
        ask();
    });
    connect(m_chips, &CaseListChips::wanted, this, &CaseListPage::setFilter);
    connect(m_views, &CaseViews::wanted, this, &CaseListPage::setFilter);
    connect(m_views, &CaseViews::said, this, &Page::said);
    connect(m_views, &CaseViews::failed, this, &CaseListPage::complain);
    m_typing.setSingleShot(true);
    m_typing.setInterval(filterPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        CaseFilter filter = m_filter;
        filter.text = m_text->text().trimmed();
        if (filter != m_filter)
            setFilter(filter);
    });
    followChanges(change_pause::list);
}

CaseListPage::~CaseListPage()
{
    if (m_stop)
        *m_stop = true;
}

QAction *CaseListPage::addWindowCommand(const QString &name, const QString &icon,
                                        const QString &text)
{
    QAction *action = addCommand(name, icon, text);
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

void CaseListPage::makeActions()
{
    const NewCaseActions newCase = addNewCaseActions(*this, workplace().session());
    m_register = newCase.lead;
    m_onTheSpot = newCase.onTheSpot;
    m_filterAction = addWindowCommand(u"filter"_s, u"filter"_s, tr("Filter…"));
    m_filterAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_filterAction, &QAction::triggered, this, &CaseListPage::openFilter);
    QAction *search = addWindowCommand(u"search_in_list"_s, u"search"_s, tr("Search in the list"));
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, this, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
    m_exportAction = addWindowCommand(u"export_list"_s, u"export"_s, tr("Export…"));
    m_exportAction->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(m_exportAction, &QAction::triggered, this, [this] { exportList(false); });
    m_printAction = addWindowCommand(u"print_list"_s, u"print"_s, tr("Print…"));
    m_printAction->setShortcut(QKeySequence::Print);
    connect(m_printAction, &QAction::triggered, this, [this] { printPreview(false); });
    m_viewsAction = addWindowCommand(u"show_views"_s, u"folder"_s, tr("Views"));
    m_viewsAction->setToolTip(tr("Shows the named views beside the list, or hides them."));
    m_viewsAction->setCheckable(true);
    m_viewsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    connect(m_viewsAction, &QAction::toggled, this, &CaseListPage::showViews);
    connect(m_viewsAction, &QAction::triggered, this,
            [](bool on) { preferences::setValue(viewsShown, on ? u"yes"_s : u"no"_s); });
    m_views->hide();
    if (workplace().session().actor.roles.intersects(duties::importing))
        addCommand(u"take_dossier"_s, u"folder"_s, tr("Take over a packed case…"), {},
                   &CaseListPage::takeDossier);
    makeSelectionActions();
}

void CaseListPage::takeDossier()
{
    auto *files = new QFileDialog(this, tr("Take over a packed case"), QString(),
                                  tr("Packed cases (*.anjuan);;All files (*)"));
    files->setObjectName(u"take_dossier_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new TakeDossierDialog(workplace(), path, this);
        connect(dialog, &TakeDossierDialog::taken, this, &Page::caseWanted);
        dialog->open();
    });
    files->open();
}

void CaseListPage::showViews(bool on)
{
    m_views->setVisible(on);
    if (on && workplace().isLoggedIn())
        m_views->refresh();
}

/// Who has not chosen has the views beside the list where the usual columns are whole all the same.
void CaseListPage::fitViews()
{
    const QString chosen = preferences::value(viewsShown);
    m_viewsAction->setChecked(chosen.isEmpty() ? width() >= theme::scaled(widthForViews)
                                               : chosen == "yes"_L1);
}

void CaseListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitViews();
}

QWidget *CaseListPage::makeBar()
{
    auto *bar = new QWidget;
    // In a second row what large text leaves no room for.
    auto *row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    bar->setLayout(row);
    row->addWidget(actionButton(m_viewsAction));
    row->addWidget(actionButton(m_register));
    row->addWidget(actionButton(m_onTheSpot));
    m_text->setObjectName(u"list_text"_s);
    m_text->setPlaceholderText(tr("Number, party, place or words"));
    m_text->setAccessibleName(tr("Search in the list"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(theme::scaled(220));
    row->addWidget(m_text);
    row->addWidget(actionButton(m_filterAction));
    row->addWidget(menuButton(u"saved_filters"_s, tr("Saved filters"), u"folder"_s, m_saved));
    connect(m_saved, &QMenu::aboutToShow, this, &CaseListPage::fillSavedMenu);
    row->addWidget(menuButton(u"columns"_s, tr("Columns"), u"columns"_s, m_view->columnsMenu()));
    row->addWidget(actionButton(m_bulk));
    row->addWidget(actionButton(m_exportAction));
    row->addWidget(actionButton(m_printAction));
    return bar;
}

QWidget *CaseListPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"empty_text"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    auto *row = new QHBoxLayout;
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(u"empty_button"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filter == CaseFilter{})
            m_register->trigger();
        else
            setFilter({});
    });
    row->addStretch();
    row->addWidget(m_emptyButton);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return page;
}

QWidget *CaseListPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(2, 0, 2, 0);
    m_totals = new QLabel;
    m_totals->setObjectName(u"totals"_s);
    row->addWidget(m_totals);
    m_trouble = new QLabel;
    m_trouble->setObjectName(u"list_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    row->addWidget(m_trouble, 1);
    row->addStretch();
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"export_progress"_s);
    m_progress->setMaximumWidth(220);
    m_progress->hide();
    m_stopExport = new QPushButton(tr("Stop"));
    m_stopExport->setObjectName(u"stop_export"_s);
    m_stopExport->hide();
    row->addWidget(m_progress);
    row->addWidget(m_stopExport);
    return foot;
}

void CaseListPage::makeContextMenu()
{
    auto *open = new QAction(theme::icon(u"folder"_s), tr("Open"), m_view);
    open->setObjectName(u"open_case"_s);
    connect(open, &QAction::triggered, this, [this] { openRow(m_view->currentIndex().row()); });
    auto *apart = new QAction(theme::icon(u"window"_s), tr("Open in a window of its own"), m_view);
    apart->setObjectName(u"open_case_in_window"_s);
    connect(apart, &QAction::triggered, this,
            [this] { openInWindow(m_view->currentIndex().row()); });
    auto *copy = new QAction(tr("Copy number"), m_view);
    copy->setObjectName(u"copy_number"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CaseListPage::copyNumber);
    auto *line = new QAction(m_view);
    line->setSeparator(true);
    m_view->addActions(
        {open, apart, copy, line, m_bulk, m_papers, m_exportSelected, m_printSelected});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CaseListPage::refresh()
{
    readChoices();
    ask();
    m_views->refresh();
}

QString CaseListPage::helpTopic() const { return u"cases"_s; }

void CaseListPage::hideEvent(QHideEvent *event)
{
    // What comes to the front has the connection to itself; the list is asked for anew when it
    // comes back.
    if (m_stop && m_isReading)
        *m_stop = true;
    m_views->pauseCounting();
    Page::hideEvent(event);
}

void CaseListPage::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    if (m_text->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_typing.stop();
    m_chips->show(m_filter, m_choices);
    m_views->setFilter(m_filter);
    ask();
}

void CaseListPage::readChoices()
{
    workplace().read(
        this, [](Seat &seat) { return case_lists::choices(seat.db, seat.session); },
        [this](Result<ListChoices> answer) {
            if (!answer) {
                complain(answer.error());
                return;
            }
            m_choices = std::move(*answer);
            m_chips->show(m_filter, m_choices);
            showEmptiness();
        });
}

void CaseListPage::ask()
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    ++m_asked;
    m_isReading = true;
    m_views->pauseCounting();
    m_since.start();
    m_view->showSort(m_sort);
    showTotals();
    // Newest first, the first rows cost nothing; other orders have to see all cases first.
    if (m_sort == CaseSort{})
        askFor(firstRows, m_asked);
    askFor(0, m_asked);
}

void CaseListPage::askFor(int atMost, int asked)
{
    workplace().read(
        this,
        [filter = m_filter, sort = m_sort, atMost, stop = m_stop](Seat &seat) {
            return case_lists::keys(seat.db, seat.session, filter, sort, atMost,
                                    [stop] { return stop->load(); });
        },
        [this, atMost, asked, stop = m_stop](Result<CaseKeys> answer) {
            if (asked != m_asked || *stop)
                return;
            if (!answer) {
                m_isReading = false;
                complain(answer.error());
                return;
            }
            m_trouble->hide();
            const bool isAll = atMost == 0 || answer->complete;
            show(std::move(*answer), isAll);
            // A list that takes long is not read anew for each act that others record.
            if (isAll)
                m_views->countAnew();
            if (isAll)
                setChangePause(
                    std::max(change_pause::list, static_cast<int>(m_since.elapsed()) * 10));
        });
}

void CaseListPage::show(CaseKeys keys, bool isAll)
{
    const auto &now = *m_model->keys();
    if (!isAll && keys.keys.size() <= now.size() &&
        std::equal(keys.keys.begin(), keys.keys.end(), now.begin()))
        return; // what is there already begins alike
    QSet<qint64> selected;
    for (const auto &[first, last] : m_view->selectedSpans())
        for (int row = first; row <= last && selected.size() <= keptSelection; ++row)
            selected.insert(m_model->entryAt(row));
    const QModelIndex current = m_view->currentIndex();
    const qint64 currentEntry = current.isValid() ? m_model->entryAt(current.row()) : 0;
    bool wasReset = false;
    const auto watch =
        connect(m_model, &QAbstractItemModel::modelReset, this, [&wasReset] { wasReset = true; });
    m_model->setKeys(std::move(keys));
    disconnect(watch);
    if (wasReset && currentEntry != 0) {
        QItemSelection again;
        const auto &entries = *m_model->keys();
        for (std::size_t place = 0; place < entries.size(); ++place) {
            const QModelIndex index = m_model->index(static_cast<int>(place), 0);
            if (selected.size() <= keptSelection && selected.contains(entries[place].entry))
                again.select(index, index);
            if (entries[place].entry == currentEntry)
                m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        m_view->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
        if (m_view->currentIndex().isValid())
            m_view->scrollTo(m_view->currentIndex());
    }
    m_isReading = !isAll;
    showTotals();
    showEmptiness();
}

void CaseListPage::showTotals()
{
    const auto &keys = *m_model->keys();
    const QString counted = m_isReading && keys.empty()
                                ? tr("Looking…")
                                : tr("%n case(s)", nullptr, static_cast<int>(keys.size()));
    QString line =
        m_isReading && !keys.empty() ? tr("%1 – looking for more…").arg(counted) : counted;
    int selected = 0;
    Money fine;
    Money paid;
    for (const auto &[first, last] : m_view->selectedSpans())
        for (int row = first; row <= last && row < static_cast<int>(keys.size()); ++row) {
            ++selected;
            fine.fen += keys[static_cast<std::size_t>(row)].fine;
            paid.fen += keys[static_cast<std::size_t>(row)].paid;
        }
    if (selected > 0)
        line = tr("%1, %2 selected: fines %3, paid %4")
                   .arg(line, QLocale().toString(selected), official::yuan(fine),
                        official::yuan(paid));
    m_totals->setText(line);
    m_exportAction->setEnabled(!keys.empty() && !m_isReading && !m_export);
    m_printAction->setEnabled(!keys.empty() && !m_isReading);
    m_exportSelected->setEnabled(selected > 0 && !m_export);
    m_printSelected->setEnabled(selected > 0);
    const bool isTooMuch = selected > bulk::mostCases;
    m_bulk->setEnabled(selected > 0 && !isTooMuch);
    m_bulk->setToolTip(isTooMuch ? tr("At most %1 cases at once.").arg(bulk::mostCases)
                                 : tr("One act for the selected cases"));
    const bool isTooMany = selected > paper_batch::mostCases;
    m_papers->setEnabled(selected > 0 && !isTooMany);
    m_papers->setToolTip(isTooMany ? tr("At most %1 cases at once.").arg(paper_batch::mostCases)
                                   : tr("Issue and print the documents of the selected cases"));
}

void CaseListPage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_isReading;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const bool isFiltered = m_filter != CaseFilter{};
    m_emptyText->setText(
        isFiltered ? tr("No case matches these filters.")
                   : tr("There is no case within your units yet. A case begins with a lead."));
    m_emptyButton->setText(isFiltered ? tr("Clear the filters") : m_register->text());
    m_emptyButton->setIcon(theme::icon(isFiltered ? u"close"_s : u"add"_s));
    m_emptyButton->setEnabled(isFiltered || m_register->isEnabled());
    m_emptyButton->setToolTip(isFiltered ? QString() : m_register->toolTip());
}

void CaseListPage::complain(const Error &why)
{
    QPalette bad = m_trouble->palette();
    bad.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(bad);
    m_trouble->setText(text::sentence(why));
    m_trouble->show();
    showTotals();
}

void CaseListPage::openFilter()
{
    auto *dialog = new CaseListFilter(m_filter, m_choices, workplace().session().today, this);
    connect(dialog, &CaseListFilter::chosen, this, &CaseListPage::setFilter);
    dialog->open();
}

} // namespace anjuan
