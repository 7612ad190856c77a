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
#include "ui/widgets/change_pause.h"
#include "ui/widgets/day_edit.h"
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

constexpr int daysBack = 366; ///< whose meetings are listed

} // namespace

MeetingsPage::MeetingsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget), m_agenda(new QTreeWidget),
      m_count(new QLabel), m_more(new QLineEdit),
      m_held(new Listing(u"held_meetings"_s, MeetingsPage::tr("Meetings that were held"),
                         {MeetingsPage::tr("Day"), MeetingsPage::tr("Meeting"),
                          MeetingsPage::tr("Topic"), MeetingsPage::tr("Cases"),
                          MeetingsPage::tr("Numbers")})),
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
    followChanges(change_pause::page);
    setFocusProxy(m_agenda);
    noteState();
}

void MeetingsPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &label, const QString &icon,
                            auto deed) {
        QAction *action = addCommand(name, icon, label);
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

void MeetingsPage::hold(bool isRehearsal)
{
    const MeetingWish wish = m_form->wish(chosenNumbers());
    if (wish.items.isEmpty())
        return m_form->complain(tr("Tick the cases that the meeting discussed."));
    if (wish.name.isEmpty())
        return m_form->complain(tr("Give the meeting a name: it stands in each of its cases."));
    if (const DayEdit *day = firstFaultyDay(m_form))
        return m_form->complain(day->fault());
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
    const HeldMeeting *chosen = heldMeeting();
    const bool isHeld = chosen && !chosen->name.isEmpty();
    m_save->setEnabled(isHeld);
    m_print->setEnabled(isHeld);
    m_form->setBusy(workplace().isReadOnly());
}

} // namespace anjuan
