// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench_page.h"

#include "core/domain/casework/procedure.h"
#include "ui/cases/new_case_actions.h"
#include "ui/review/round_reminders.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/change_pause.h"
#include "ui/workbench/draft_reminders.h"
#include "ui/workbench/duty_card.h"
#include "ui/workbench/duty_model.h"
#include "ui/workbench/month_grid.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPixels = 28;
constexpr int leastColumn = 84;

} // namespace

WorkbenchPage::WorkbenchPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_cards(new QHBoxLayout), m_reminders(new RoundReminders(workplace)),
      m_drafts(new DraftReminders(workplace)), m_title(new QLabel), m_trouble(new QLabel),
      m_model(new DutyModel(this)), m_table(new QTableView), m_stack(new QStackedWidget),
      m_month(new MonthGrid)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(10);
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    column->addWidget(m_drafts);
    column->addWidget(m_reminders);
    connect(m_drafts, &DraftReminders::chosen, this, &WorkbenchPage::actWanted);
    connect(m_reminders, &RoundReminders::chosen, this, &WorkbenchPage::roundWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(makeList(), 1);
    row->addWidget(makeMonth());
    column->addLayout(row, 1);
    followChanges(change_pause::desk);
    setFocusProxy(m_table);
}

void WorkbenchPage::makeActions()
{
    m_open = new QAction(theme::icon(u"folder"_s), tr("Open the case"), this);
    m_open->setObjectName(u"open_duty"_s);
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    connect(m_open, &QAction::triggered, this, &WorkbenchPage::openCurrent);
    m_record = new QAction(theme::icon(u"edit"_s), tr("Record the act that settles it"), this);
    m_record->setObjectName(u"record_duty"_s);
    m_record->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(m_record, &QAction::triggered, this, &WorkbenchPage::recordCurrent);
    m_calendar = new QAction(theme::icon(u"export"_s), tr("Export limits as calendar…"), this);
    m_calendar->setObjectName(u"export_limits"_s);
    m_calendar->setShortcut(Qt::CTRL | Qt::Key_E);
    m_calendar->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_calendar, &QAction::triggered, this, &WorkbenchPage::exportLimits);
    addAction(m_calendar);
    addNewCaseActions(*this, workplace().session());
    m_list = new QAction(theme::icon(u"discretion"_s), tr("Open the list it is about"), this);
    m_list->setObjectName(u"open_lesson_list"_s);
    connect(m_list, &QAction::triggered, this, &WorkbenchPage::openList);
    for (QAction *action : {m_open, m_record, m_list}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
}

QWidget *WorkbenchPage::makeList()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 8, 10, 8);
    auto *head = new QHBoxLayout;
    m_title->setObjectName(u"duties_title"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    head->addWidget(m_title, 1);
    m_openButton = new QPushButton(m_open->icon(), m_open->text());
    m_openButton->setObjectName(u"open_duty_button"_s);
    connect(m_openButton, &QPushButton::clicked, m_open, &QAction::trigger);
    m_recordButton = new QPushButton(m_record->icon(), tr("Record"));
    m_recordButton->setObjectName(u"record_duty_button"_s);
    connect(m_recordButton, &QPushButton::clicked, m_record, &QAction::trigger);
    m_listButton = new QPushButton(m_list->icon(), m_list->text());
    m_listButton->setObjectName(u"open_lesson_list_button"_s);
    m_listButton->hide();
    connect(m_listButton, &QPushButton::clicked, m_list, &QAction::trigger);
    head->addWidget(m_listButton);
    head->addWidget(m_openButton);
    head->addWidget(m_recordButton);
    column->addLayout(head);
    m_trouble->setObjectName(u"workbench_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);

    m_table->setObjectName(u"duties"_s);
    m_table->setAccessibleName(tr("What is to be done"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(rowPixels));
    m_table->horizontalHeader()->setHighlightSections(false);
    // What tells one line from another is never cut; who and why share the rest.
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // what is in view decides
    for (int place = 0; place < DutyModel::columns; ++place)
        header->setSectionResizeMode(place, place == DutyModel::Party || place == DutyModel::Cause
                                                ? QHeaderView::Stretch
                                                : QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(theme::scaled(leastColumn));
    connect(m_table, &QAbstractItemView::activated, this, [this] { openCurrent(); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == DutyModel::Number)
            openCurrent();
        else if (index.column() == DutyModel::Settle)
            recordCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkbenchPage::noteCurrent);
    m_stack->addWidget(m_table);

    auto *empty = new QWidget;
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"duties_empty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    middle->addWidget(m_emptyText);
    m_emptyButton = new QPushButton(theme::icon(u"add"_s), tr("Register a lead"));
    m_emptyButton->setObjectName(u"duties_empty_button"_s);
    connect(m_emptyButton, &QPushButton::clicked, this,
            [this] { emit actWanted({}, QString(RegisterLead::kind)); });
    middle->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    middle->addStretch();
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    return panel;
}

QWidget *WorkbenchPage::makeMonth()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 8, 10, 8);
    m_month->showMonth(toQDate(workplace().session().today));
    column->addWidget(m_month, 1);
    panel->setMinimumWidth(theme::scaled(270));
    panel->setMaximumWidth(theme::scaled(420));
    panel->setMaximumHeight(theme::scaled(420));
    connect(m_month, &MonthGrid::monthChanged, this, &WorkbenchPage::readMonth);
    connect(m_month, &MonthGrid::dayWanted, this, &WorkbenchPage::chooseDay);
    auto *holder = new QWidget;
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel, 1);
    auto *calendar = new QPushButton(m_calendar->icon(), m_calendar->text());
    calendar->setObjectName(u"export_limits_button"_s);
    connect(calendar, &QPushButton::clicked, m_calendar, &QAction::trigger);
    outer->addWidget(calendar, 0, Qt::AlignLeft);
    outer->addStretch();
    return holder;
}

void WorkbenchPage::refresh()
{
    m_reminders->refresh();
    m_drafts->refresh();
    workplace().read(
        this, [](Seat &seat) { return workbench::workload(seat.db, seat.session, seat.book); },
        [this](const Result<Workload> &answer) {
            if (answer)
                showLoad(*answer);
            else
                complain(answer.error());
        });
    readMonth();
}

QString WorkbenchPage::helpTopic() const { return u"workbench"_s; }

void WorkbenchPage::showLoad(const Workload &load)
{
    m_trouble->hide();
    QList<DutyGroup> groups;
    for (const auto &[group, count] : load.groups)
        groups << group;
    QList<DutyGroup> now;
    for (const DutyCard *card : m_shown)
        now << card->group();
    if (groups != now) {
        qDeleteAll(m_shown);
        m_shown.clear();
        for (const DutyGroup group : groups) {
            auto *card = new DutyCard(group);
            connect(card, &QAbstractButton::clicked, this, [this, group] { chooseGroup(group); });
            m_cards->addWidget(card);
            m_shown << card;
        }
    }
    std::optional<DutyGroup> first;
    for (std::size_t place = 0; place < load.groups.size(); ++place) {
        const auto &[group, count] = load.groups[place];
        m_shown[static_cast<qsizetype>(place)]->setCount(count);
        if (count > 0 && !first)
            first = group;
    }
    if (m_group && !groups.contains(*m_group))
        m_group.reset(); // its last duty is done
    if (!m_group && !groups.isEmpty())
        m_group = first.value_or(groups.front());
    readList();
}

void WorkbenchPage::chooseGroup(DutyGroup group)
{
    m_group = group;
    m_day = {};
    readList();
}

void WorkbenchPage::chooseDay(QDate day)
{
    m_day = day;
    readList();
}

void WorkbenchPage::readList()
{
    for (DutyCard *card : m_shown)
        card->setChecked(m_day.isNull() && card->group() == m_group);
    const int asked = ++m_asked;
    const auto then = [this, asked](Result<std::vector<Duty>> answer) {
        showDuties(std::move(answer), asked);
    };
    if (!m_day.isNull()) {
        m_title->setText(tr("Limits that end on %1").arg(toIso(fromQDate(m_day))));
        workplace().read(
            this,
            [day = fromQDate(m_day)](Seat &seat) {
                return workbench::limitsOn(seat.db, seat.session, seat.book, day);
            },
            then);
        return;
    }
    if (!m_group) {
        m_title->setText({});
        showEmptiness();
        return;
    }
    m_title->setText(DutyCard::label(*m_group));
    workplace().read(
        this,
        [group = *m_group](Seat &seat) {
            return workbench::duties(seat.db, seat.session, seat.book, group);
        },
        then);
}

void WorkbenchPage::readMonth()
{
    const QDate month = m_month->month();
    workplace().read(
        this,
        [from = fromQDate(m_month->firstShown()),
         to = fromQDate(m_month->lastShown())](Seat &seat) {
            return workbench::limitDays(seat.db, seat.session, seat.book, from, to);
        },
        [this, month](const Result<std::map<Date, int>> &answer) {
            if (!answer)
                complain(answer.error());
            else if (month == m_month->month())
                m_month->setCounts(*answer, workplace().session().today);
        });
}

void WorkbenchPage::showDuties(Result<std::vector<Duty>> answer, int asked)
{
    if (asked != m_asked)
        return;
    if (!answer) {
        complain(answer.error());
        return;
    }
    if (answer->size() >= static_cast<std::size_t>(workbench::mostDuties))
        m_title->setText(tr("%1 (the first %2)").arg(m_title->text()).arg(workbench::mostDuties));
    const int row = m_table->currentIndex().row();
    m_model->setDuties(std::move(*answer), workplace().session().today);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), DutyModel::Number));
    noteCurrent();
    showEmptiness();
}

/// Where words are long, the cause of action gives way: the number and the party tell the case.
void WorkbenchPage::fitColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *cells = m_table;
    int room = m_table->viewport()->width();
    for (int place = 0; place < DutyModel::columns; ++place)
        if (place != DutyModel::Party && place != DutyModel::Cause)
            room -= std::max(cells->sizeHintForColumn(place), header->sectionSizeHint(place));
    m_table->setColumnHidden(DutyModel::Cause, room < 2 * theme::scaled(leastColumn));
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void WorkbenchPage::showEmptiness()
{
    const bool isEmpty = !m_group || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_openButton->setVisible(!isEmpty);
    m_recordButton->setVisible(!isEmpty);
    if (!isEmpty)
        return fitColumns();
    m_emptyText->setText(
        !m_group ? tr("Your roles have no duties in cases. The cases within your units are on the "
                      "page “Cases”.")
        : m_day.isNull() ? tr("Nothing of this kind waits for you.")
                         : tr("None of your limits ends on this day."));
    m_emptyButton->setVisible(
        roleFor(workplace().session().actor, QString(RegisterLead::kind)).has_value());
}

const Duty *WorkbenchPage::currentDuty() const
{
    return m_model->duty(m_table->currentIndex().row());
}

void WorkbenchPage::noteCurrent()
{
    const Duty *duty = currentDuty();
    m_open->setEnabled(duty);
    m_record->setEnabled(duty && !duty->kind.isEmpty());
    const bool hasList = duty && duty->lesson && *duty->lesson != LessonFor::Procedure;
    m_list->setEnabled(hasList);
    m_listButton->setVisible(hasList);
    m_openButton->setEnabled(m_open->isEnabled());
    m_recordButton->setEnabled(m_record->isEnabled());
    m_recordButton->setText(duty && !duty->kind.isEmpty() ? text::actLabel(duty->kind)
                                                          : tr("Record"));
}

void WorkbenchPage::openCurrent()
{
    if (const Duty *duty = currentDuty())
        emit caseWanted(duty->id);
}

void WorkbenchPage::recordCurrent()
{
    const Duty *duty = currentDuty();
    if (duty && !duty->kind.isEmpty())
        emit actWanted(duty->id, duty->kind);
}

void WorkbenchPage::complain(const Error &why)
{
    QPalette bad = m_trouble->palette();
    bad.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(bad);
    m_trouble->setText(text::sentence(why));
    m_trouble->show();
}

} // namespace anjuan
