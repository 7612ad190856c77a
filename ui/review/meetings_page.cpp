// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/meetings_page.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/cases/drafts.h"
#include "ui/review/meeting_form.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/table_print.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePause = 2000; ///< milliseconds
constexpr int daysBack = 366;     ///< whose meetings are listed

enum Column { CaseColumn, PartyColumn, ReviewColumn, WhyColumn };

QString penaltiesIn(const Penalties &penalties)
{
    QStringList texts;
    for (const Penalty &penalty : penalties)
        texts << (penalty.amount
                      ? MeetingsPage::tr("%1 %2 yuan", "a kind of penalty and its amount")
                            .arg(wordFor(penaltyKindNames, penalty.kind),
                                 text::amount(*penalty.amount))
                      : wordFor(penaltyKindNames, penalty.kind));
    return texts.join(MeetingsPage::tr(", "));
}

} // namespace

MeetingsPage::MeetingsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget), m_agenda(new QTreeWidget),
      m_count(new QLabel), m_more(new QLineEdit),
      m_held(new Listing(u"held_meetings"_s, MeetingsPage::tr("Meetings that were held"),
                         {MeetingsPage::tr("Day"), MeetingsPage::tr("Meeting"),
                          MeetingsPage::tr("Cases"), MeetingsPage::tr("Numbers")})),
      m_form(new MeetingForm)
{
    setObjectName(u"meetings_page"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"meeting_columns"_s);
    split->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"meeting_tabs"_s);
    m_tabs->setAccessibleName(tr("Collective discussion"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAgenda(), tr("Agenda"));
    m_tabs->addTab(makeHeld(), tr("Held"));
    split->addWidget(m_tabs);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 8, 10, 8);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"meeting_scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    inside->addWidget(scroll);
    split->addWidget(card);
    split->setSizes({560, 720});
    column->addWidget(split, 1);
    connect(m_form, &MeetingForm::checkWanted, this, [this] { hold(true); });
    connect(m_form, &MeetingForm::recordWanted, this, [this] { hold(false); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MeetingsPage::noteState);
    followChanges(changePause);
    setFocusProxy(m_agenda);
    noteState();
}

QWidget *MeetingsPage::makeAgenda()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    m_count->setObjectName(u"agenda_count"_s);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(
        tr("Cases the leaders must discuss; those ticked are on the agenda"));
    m_agenda->setRootIsDecorated(false);
    m_agenda->setAlternatingRowColors(true);
    m_agenda->setUniformRowHeights(true);
    m_agenda->setHeaderLabels(
        {tr("Case"), tr("Party"), tr("Legality review"), tr("Why it is discussed")});
    const int widths[] = {210, 90, 90, 160};
    for (int place = CaseColumn; place <= WhyColumn; ++place)
        m_agenda->setColumnWidth(place, widths[place]);
    connect(m_agenda, &QTreeWidget::currentItemChanged, this, &MeetingsPage::chooseItem);
    connect(m_agenda, &QTreeWidget::itemChanged, this, &MeetingsPage::noteState);
    connect(m_agenda, &QTreeWidget::itemDoubleClicked, m_open, &QAction::trigger);
    column->addWidget(m_agenda, 1);
    auto *row = new QHBoxLayout;
    m_more->setObjectName(u"agenda_more"_s);
    m_more->setAccessibleName(tr("Number of another case"));
    m_more->setPlaceholderText(tr("number of another case"));
    auto *add = new QPushButton(theme::icon(u"add"_s), tr("Add"));
    add->setObjectName(u"agenda_add"_s);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::addCase);
    connect(m_more, &QLineEdit::returnPressed, this, &MeetingsPage::addCase);
    row->addWidget(m_more, 1);
    row->addWidget(add);
    for (QAction *action : {m_open, m_list})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    return panel;
}

QWidget *MeetingsPage::makeHeld()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    m_held->setWidths({92, 170, 50, 240});
    m_held->alignRight(2);
    m_held->setEmpty(
        tr("No meeting in the last year. Tick the cases of the agenda, write down what "
           "was said, and record the meeting."));
    connect(m_held, &Listing::currentChanged, this, &MeetingsPage::noteState);
    connect(m_held, &Listing::chosen, m_print, &QAction::trigger);
    column->addWidget(m_held, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QAction *action : {m_save, m_print})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    return panel;
}

void MeetingsPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &label, const QString &icon,
                            auto deed) {
        auto *action = new QAction(theme::icon(icon), label, this);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    m_open = add(u"meeting_open_case"_s, tr("Open the case"), u"folder"_s, [this] {
        if (const AgendaItem *item = current())
            emit caseWanted(item->id);
    });
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    m_list = add(u"print_agenda"_s, tr("Print the agenda…"), u"print"_s, [this] { printAgenda(); });
    m_save = add(u"save_meeting_record"_s, tr("Record as Word document…"), u"export"_s,
                 [this] { writeRecord(paper_out::save); });
    m_print = add(u"print_meeting_record"_s, tr("Print the record…"), u"print"_s,
                  [this] { writeRecord(paper_out::print); });
    m_print->setShortcut(QKeySequence::Print);
}

bool MeetingsPage::isFor(const Workplace &workplace)
{
    return workplace.has(Role::LegalOfficer) || workplace.has(Role::BureauLeader) ||
           workplace.has(Role::SquadLeader);
}

QString MeetingsPage::helpTopic() const { return u"meetings"_s; }

const AgendaItem *MeetingsPage::current() const
{
    const QTreeWidgetItem *row = m_agenda->currentItem();
    if (!row)
        return nullptr;
    const QString number = row->text(CaseColumn);
    for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
        for (const AgendaItem &item : *items)
            if (item.number == number)
                return &item;
    return nullptr;
}

QStringList MeetingsPage::chosenNumbers() const
{
    QStringList numbers;
    for (int row = 0; row < m_agenda->topLevelItemCount(); ++row)
        if (m_agenda->topLevelItem(row)->checkState(CaseColumn) == Qt::Checked)
            numbers << m_agenda->topLevelItem(row)->text(CaseColumn);
    return numbers;
}

void MeetingsPage::refresh()
{
    workplace().read(
        this,
        [](Seat &seat) -> Result<Read> {
            auto agenda = meetings::agenda(seat.db, seat.session, seat.book);
            if (!agenda)
                return agenda.error();
            auto room = meetings::room(seat.db, seat.session, seat.book);
            if (!room)
                return room.error();
            const Date today = seat.session.today;
            auto held = meetings::list(seat.db, seat.session, today - Days(daysBack), today);
            if (!held)
                return held.error();
            return Read{*std::move(agenda), *std::move(room), *std::move(held)};
        },
        [this](const Result<Read> &read) {
            if (!read)
                return m_form->complain(text::sentence(read.error()));
            show(*read);
        });
}

void MeetingsPage::show(const Read &read)
{
    m_items = read.agenda;
    m_meetings = read.held;
    m_form->setRoom(read.room);
    if (!m_isBegun) {
        m_isBegun = true;
        beginAnew();
        if (const auto draft = drafts::find({workplace().location().toString(),
                                             workplace().session().actor.account,
                                             {},
                                             u"meeting"_s}))
            m_form->restore(draft->content);
    }
    showAgenda();
    showHeld();
}

void MeetingsPage::showAgenda()
{
    const QStringList chosen = chosenNumbers();
    const QString shown = m_agenda->currentItem() ? m_agenda->currentItem()->text(0) : QString();
    {
        const QSignalBlocker quiet(m_agenda);
        m_agenda->clear();
        for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
            for (const AgendaItem &item : *items) {
                auto *row = new QTreeWidgetItem(
                    m_agenda, {item.number, item.partyName,
                               item.reviewState.isEmpty() ? u"–"_s : item.reviewState,
                               item.reasons.join(tr("; "))});
                row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
                const bool isAdded = items == &m_added;
                row->setCheckState(CaseColumn, isAdded || chosen.contains(item.number)
                                                   ? Qt::Checked
                                                   : Qt::Unchecked);
                row->setToolTip(CaseColumn,
                                tr("%1, %2, %3", "cause, unit and penalty of a case")
                                    .arg(item.cause, item.unitName, penaltiesIn(item.penalties)));
                row->setToolTip(WhyColumn, item.reasons.join(u'\n'));
                if (item.number == shown)
                    m_agenda->setCurrentItem(row);
            }
        if (!m_agenda->currentItem() && m_agenda->topLevelItemCount() > 0)
            m_agenda->setCurrentItem(m_agenda->topLevelItem(0));
    }
    m_count->setText(m_items.empty()
                         ? tr("No case waits for a discussion by the leaders. Another one can be "
                              "added by its number.")
                         : tr("%n case(s) wait for a discussion by the leaders. Tick those of this "
                              "meeting.",
                              nullptr, static_cast<int>(m_items.size())));
    chooseItem();
}

void MeetingsPage::showHeld()
{
    QList<Line> lines;
    for (const HeldMeeting &meeting : m_meetings) {
        QStringList numbers;
        for (const HeldItem &item : meeting.items)
            numbers << item.number;
        lines << Line{toIso(meeting.day) + u' ' + meeting.name,
                      {Cell(text::day(meeting.day)), Cell(meeting.name),
                       Cell(QString::number(meeting.items.size())), Cell(numbers.join(tr(", ")))}};
    }
    m_held->setLines(lines);
    m_tabs->setTabText(1, lines.isEmpty() ? tr("Held") : tr("Held %1").arg(lines.size()));
}

void MeetingsPage::chooseItem()
{
    m_form->showItem(current());
    noteState();
}

void MeetingsPage::addCase()
{
    const QString number = m_more->text().trimmed();
    if (number.isEmpty())
        return m_more->setFocus();
    workplace().read(
        this,
        [number](Seat &seat) {
            return meetings::itemFor(seat.db, seat.session, seat.book, number);
        },
        [this](const Result<AgendaItem> &item) {
            if (!item)
                return m_form->complain(text::sentence(item.error()));
            m_form->complain({});
            m_more->clear();
            bool isThere = false;
            for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
                for (const AgendaItem &one : *items)
                    isThere = isThere || one.id == item->id;
            if (!isThere)
                m_added.push_back(*item);
            showAgenda();
            for (int row = 0; row < m_agenda->topLevelItemCount(); ++row)
                if (m_agenda->topLevelItem(row)->text(CaseColumn) == item->number) {
                    m_agenda->topLevelItem(row)->setCheckState(CaseColumn, Qt::Checked);
                    m_agenda->setCurrentItem(m_agenda->topLevelItem(row));
                }
        });
}

void MeetingsPage::hold(bool isRehearsal)
{
    const MeetingWish wish = m_form->wish(chosenNumbers());
    if (wish.items.isEmpty())
        return m_form->complain(tr("Tick the cases that the meeting discussed."));
    if (wish.name.isEmpty())
        return m_form->complain(tr("Give the meeting a name: it stands in each of its cases."));
    keepDrafts();
    m_form->setBusy(true);
    const auto job = [wish, isRehearsal](Seat &seat) {
        return meetings::hold(seat.db, seat.session, seat.book, wish, isRehearsal);
    };
    const auto then = [this, isRehearsal](const Result<HeldMeeting> &held) {
        m_form->setBusy(false);
        noteState();
        if (!held)
            return m_form->complain(text::sentence(held.error()));
        m_form->complain({});
        const int count = static_cast<int>(held->items.size());
        if (isRehearsal)
            return emit said(tr("%n case(s) could be recorded.", nullptr, count));
        dropDraft();
        m_added.clear();
        emit said(tr("The meeting is recorded in %n case(s).", nullptr, count));
        beginAnew();
        workplace().announce({});
        refresh();
        m_tabs->setCurrentIndex(1);
    };
    if (isRehearsal)
        workplace().read(this, job, then);
    else
        workplace().write(this, job, then);
}

void MeetingsPage::beginAnew()
{
    const Date today = workplace().session().today;
    m_form->begin(tr("Meeting of %1").arg(text::day(today)), today);
}

void MeetingsPage::keepDrafts()
{
    if (!m_form->isTyped())
        return;
    Draft draft{.key = {workplace().location().toString(),
                        workplace().session().actor.account,
                        {},
                        u"meeting"_s}};
    draft.savedAt = Moment::now();
    draft.content = m_form->draft();
    if (const Result<> kept = drafts::keep(draft); !kept)
        m_form->complain(text::sentence(kept.error()));
}

void MeetingsPage::dropDraft()
{
    drafts::discard(
        {workplace().location().toString(), workplace().session().actor.account, {}, u"meeting"_s});
}

void MeetingsPage::noteState()
{
    m_open->setEnabled(current());
    m_list->setEnabled(m_agenda->topLevelItemCount() > 0);
    const bool isHeld = !m_held->current().isEmpty();
    m_save->setEnabled(isHeld);
    m_print->setEnabled(isHeld);
    m_form->setBusy(workplace().isReadOnly());
}

void MeetingsPage::printAgenda()
{
    const QStringList chosen = chosenNumbers();
    PrintedTable table{.title = tr("Agenda of the collective discussion"),
                       .headings = {tr("No."), tr("Case"), tr("Cause"), tr("Party"), tr("Unit"),
                                    tr("Proposed"), tr("Legality review"),
                                    tr("Why it is discussed")},
                       .today = workplace().session().today};
    for (const std::vector<AgendaItem> *items : {&m_items, &m_added})
        for (const AgendaItem &item : *items)
            if (chosen.isEmpty() || chosen.contains(item.number))
                table.rows.push_back({QString::number(table.rows.size() + 1), item.number,
                                      item.cause, item.partyName, item.unitName,
                                      penaltiesIn(item.penalties), item.reviewState,
                                      item.reasons.join(tr("; "))});
    previewTable(this, table);
}

void MeetingsPage::writeRecord(Out out)
{
    for (const HeldMeeting &meeting : m_meetings)
        if (m_held->current() == toIso(meeting.day) + u' ' + meeting.name)
            return out(
                this, workplace(), meeting.name,
                [name = meeting.name, day = meeting.day](Seat &seat, const QString &path) {
                    return meetings::writeRecord(seat.db, seat.session, name, day, path);
                },
                [this](const QString &text) { emit said(text); });
}

} // namespace anjuan
