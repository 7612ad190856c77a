// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/destruction_panel.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

theme::Tone toneOf(DestructionState state)
{
    switch (state) {
    case DestructionState::Proposed:
    case DestructionState::Approved:
        return theme::Tone::Warning;
    case DestructionState::Returned:
        return theme::Tone::Bad;
    case DestructionState::Destroyed:
        return theme::Tone::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace

DestructionPanel::DestructionPanel(Workplace &workplace)
    : m_workplace(workplace),
      m_lists(new Listing(u"destruction_lists"_s, DestructionPanel::tr("Lists of destruction"),
                          {DestructionPanel::tr("List"), DestructionPanel::tr("State"),
                           DestructionPanel::tr("Proposed on"), DestructionPanel::tr("Files"),
                           DestructionPanel::tr("Ground")})),
      m_files(new Listing(u"destruction_files"_s, DestructionPanel::tr("Files of the list"),
                          {DestructionPanel::tr("Volume"), DestructionPanel::tr("Case number"),
                           DestructionPanel::tr("Kept until")})),
      m_about(new QLabel),
      m_approve(addCommand(u"approve_destruction"_s, u"done"_s, DestructionPanel::tr("Approve…"),
                           &DestructionPanel::approve)),
      m_giveBack(addCommand(u"return_destruction"_s, u"return"_s,
                            DestructionPanel::tr("Give back…"), &DestructionPanel::giveBack)),
      m_carryOut(addCommand(u"carry_out_destruction"_s, u"void"_s,
                            DestructionPanel::tr("Record as destroyed…"),
                            &DestructionPanel::carryOut))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    auto *row = new FlowLayout;
    for (QAction *action : {m_approve, m_giveBack, m_carryOut})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    auto *below = new QWidget;
    auto *inside = new QVBoxLayout(below);
    inside->setContentsMargins(0, 4, 0, 0);
    m_about->setObjectName(u"destruction_about"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_about);
    inside->addWidget(m_files, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_lists);
    split->addWidget(below);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    m_lists->setWidths({60, 130, 100, 70});
    m_lists->alignRight(3);
    m_lists->setEmpty(tr("No list of destruction was drawn up. Choose files whose retention is "
                         "over, and propose one."));
    m_files->setWidths({140, 240});
    m_files->setEmpty(tr("Choose a list above."));
    connect(m_lists, &Listing::currentChanged, this, &DestructionPanel::showCurrent);
    connect(m_files, &Listing::chosen, this,
            [this](const QString &key) { emit caseWanted(CaseId::parse(key)); });
    showCurrent();
}

QAction *DestructionPanel::addCommand(const QString &name, const QString &icon, const QString &text,
                                      void (DestructionPanel::*does)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void DestructionPanel::refresh()
{
    m_workplace.read(
        this, [](Seat &seat) { return archive_destruction::lists(seat.db, seat.session); },
        [this](const Result<std::vector<DestructionList>> &lists) {
            if (!lists)
                return m_lists->showTrouble(text::sentence(lists.error()));
            m_known = *lists;
            showLists();
        });
}

void DestructionPanel::showLists()
{
    QList<Line> lines;
    for (const DestructionList &list : m_known)
        lines << Line{QString::number(list.number),
                      {Cell(QString::number(list.number)),
                       Cell(wordFor(destructionStateNames, list.state), toneOf(list.state)),
                       Cell(text::day(list.proposedOn)), Cell(QString::number(list.files.size())),
                       Cell(list.ground)}};
    m_lists->setLines(lines);
    if (m_lists->current().isEmpty() && !lines.isEmpty())
        m_lists->select(lines.front().key);
    showCurrent();
}

const DestructionList *DestructionPanel::current() const
{
    const QString key = m_lists->current();
    for (const DestructionList &list : m_known)
        if (QString::number(list.number) == key)
            return &list;
    return nullptr;
}

void DestructionPanel::showCurrent()
{
    const DestructionList *list = current();
    QStringList about;
    QList<Line> lines;
    if (list) {
        about << tr("Proposed by %1 on %2: %3")
                     .arg(list->proposer, text::day(list->proposedOn), list->ground);
        if (list->decidedOn)
            about << (list->state == DestructionState::Returned ? tr("Given back by %1 on %2: %3")
                                                                : tr("Approved by %1 on %2. %3"))
                         .arg(list->decider, text::day(*list->decidedOn), list->opinion);
        if (list->destroyedOn)
            about << tr("Destroyed on %1, watched by %2.")
                         .arg(text::day(*list->destroyedOn), list->supervisors.join(tr(", ")));
        for (const DestructionFile &file : list->files)
            lines << Line{file.id.toString(),
                          {Cell(file.volume), Cell(file.number), Cell(text::day(file.keptUntil))}};
    }
    m_about->setText(about.join(u'\n'));
    m_about->setVisible(list);
    m_files->setLines(lines);
    const bool writes = !m_workplace.isReadOnly();
    const bool isLeader = writes && m_workplace.has(Role::BureauLeader);
    const bool waits = list && list->state == DestructionState::Proposed;
    m_approve->setEnabled(isLeader && waits);
    m_giveBack->setEnabled(isLeader && waits);
    m_carryOut->setEnabled(writes && m_workplace.has(Role::Archivist) && list &&
                           list->state == DestructionState::Approved);
    emit changed();
}

void DestructionPanel::propose(const std::vector<ArchivedFile> &files)
{
    auto *dialog = new FormDialog(u"propose_destruction_dialog"_s, tr("Propose destruction"),
                                  tr("&Propose it"), this);
    dialog->explain(
        tr("%n file(s) go on a list of destruction, for a leader of the whole bureau to "
           "decide. Only paper is destroyed: what was recorded of the cases stays.",
           nullptr, static_cast<int>(files.size())));
    auto *ground = paragraphField();
    dialog->addField(tr("&Ground:"), ground, u"destruction_ground"_s,
                     tr("What the appraisal found"));
    auto *work = new LongWork(u"propose_work"_s);
    dialog->layout()->addWidget(work);
    QStringList numbers;
    for (const ArchivedFile &file : files)
        numbers << file.number;
    connect(dialog, &FormDialog::wanted, this, [this, dialog, ground, work, numbers] {
        dialog->setBusy(true);
        const Progress progress = work->begin(tr("Looking through the archive"));
        m_workplace.write(
            dialog,
            [numbers, text = ground->toPlainText(), progress](Seat &seat) {
                return archive_destruction::propose(seat.db, seat.session, seat.book, numbers, text,
                                                    progress);
            },
            [this, dialog, work](const Result<DestructionList> &list) {
                work->end();
                if (!dialog->settle(list))
                    return;
                emit said(tr("List %1 waits for a leader.").arg(list->number));
                refresh();
            });
    });
    dialog->open();
}

void DestructionPanel::record(FormDialog *dialog, const std::function<Result<>(Seat &)> &work,
                              const QString &done)
{
    dialog->setBusy(true);
    m_workplace.write(dialog, work, [this, dialog, done](const Result<> &answer) {
        if (!dialog->settle(answer))
            return;
        emit said(done);
        refresh();
    });
}

void DestructionPanel::approve()
{
    const DestructionList *list = current();
    if (!list)
        return;
    auto *dialog = new FormDialog(u"approve_destruction_dialog"_s,
                                  tr("Approve the list of destruction %1").arg(list->number),
                                  tr("&Approve it"), this);
    dialog->explain(tr("The paper of %n case(s) is destroyed after this.", nullptr,
                       static_cast<int>(list->files.size())));
    auto *opinion = paragraphField();
    dialog->addField(tr("&Opinion:"), opinion, u"destruction_opinion"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, opinion, number = list->number] {
        record(
            dialog,
            [number, text = opinion->toPlainText()](Seat &seat) {
                return archive_destruction::approve(seat.db, seat.session, number, text);
            },
            tr("List %1 is approved.").arg(number));
    });
    dialog->open();
}

void DestructionPanel::giveBack()
{
    const DestructionList *list = current();
    if (!list)
        return;
    auto *dialog = new FormDialog(u"return_destruction_dialog"_s,
                                  tr("Give back the list of destruction %1").arg(list->number),
                                  tr("&Give it back"), this);
    dialog->explain(tr("Its files may stand on another list."));
    auto *reason = paragraphField();
    dialog->addField(tr("&Reason:"), reason, u"destruction_reason"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason, number = list->number] {
        record(
            dialog,
            [number, text = reason->toPlainText()](Seat &seat) {
                return archive_destruction::giveBack(seat.db, seat.session, number, text);
            },
            tr("List %1 is given back.").arg(number));
    });
    dialog->open();
}

void DestructionPanel::carryOut()
{
    const DestructionList *list = current();
    if (!list)
        return;
    auto *dialog = new FormDialog(u"carry_out_destruction_dialog"_s,
                                  tr("The files of list %1 were destroyed").arg(list->number),
                                  tr("&Record it"), this);
    dialog->explain(tr("Two persons watch a destruction (监销人)."));
    auto *day = dayField(m_workplace.session().today);
    dialog->addField(tr("&Day:"), day, u"destroyed_on"_s);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    dialog->addField(tr("&First person who watched:"), first, u"watched_first"_s);
    dialog->addField(tr("&Second person who watched:"), second, u"watched_second"_s);
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, day, first, second, number = list->number] {
                record(
                    dialog,
                    [number, on = dayIn(day),
                     watched = QStringList{first->text(), second->text()}](Seat &seat) {
                        return archive_destruction::carryOut(seat.db, seat.session, number, on,
                                                             watched);
                    },
                    tr("That the files of list %1 were destroyed is recorded.").arg(number));
            });
    dialog->open();
}

} // namespace anjuan
