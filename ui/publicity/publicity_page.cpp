// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/publicity_page.h"

#include "core/domain/casework/procedure.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

theme::Tone toneOf(PublicityState state)
{
    switch (state) {
    case PublicityState::Overdue:
    case PublicityState::ToWithdraw:
        return theme::Tone::Bad;
    case PublicityState::Due:
    case PublicityState::Waiting:
    case PublicityState::Approved:
        return theme::Tone::Warning;
    case PublicityState::Published:
        return theme::Tone::Good;
    case PublicityState::NotShown:
    case PublicityState::Withdrawn:
    case PublicityState::Ended:
        return theme::Tone::Quiet;
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(RepairState state)
{
    switch (state) {
    case RepairState::Possible:
    case RepairState::AppliedFor:
    case RepairState::UnderCheck:
        return theme::Tone::Warning;
    case RepairState::Repaired:
        return theme::Tone::Good;
    case RepairState::NotShown:
    case RepairState::TooEarly:
        return theme::Tone::Plain;
    case RepairState::Ended:
        return theme::Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString dayOrNothing(const std::optional<Date> &day) { return day ? text::day(*day) : QString(); }

/// The day until something has to be done, while it has to be done.
Cell dueCell(const Publicity &shown, Date today)
{
    const bool withdrawing = shown.state == PublicityState::ToWithdraw;
    const bool open = withdrawing || shown.state == PublicityState::Due ||
                      shown.state == PublicityState::Overdue ||
                      shown.state == PublicityState::Waiting ||
                      shown.state == PublicityState::Approved;
    const std::optional<Date> due = withdrawing ? shown.withdrawBy : shown.due;
    if (!due)
        return {};
    return open ? Cell(text::day(*due) + u"  "_s + text::left(*due, today),
                       text::toneOf(*due, today))
                : Cell(text::day(*due), theme::Tone::Quiet);
}

/// As many lines as anybody reads; who wants others narrows the days.
constexpr int mostDecisions = 2000;

/// What somebody still has to do something about.
const std::vector<PublicityState> openStates{PublicityState::Due, PublicityState::Overdue,
                                             PublicityState::Waiting, PublicityState::Approved,
                                             PublicityState::ToWithdraw};
const QString openWord = u"open"_s;

std::vector<PublicityState> statesOf(const QString &word)
{
    if (word == openWord)
        return openStates;
    const auto state = valueOf(publicityStateNames, word);
    return state ? std::vector{*state} : std::vector<PublicityState>();
}

/// How many there are, and how many of them are not shown.
QString countOf(const PublicityList &list)
{
    const QString total = PublicityPage::tr("%n decision(s)", nullptr, list.total);
    const int shown = static_cast<int>(list.entries.size());
    return shown == list.total
               ? total
               : PublicityPage::tr("%1, of which the first %2 are shown").arg(total).arg(shown);
}

bool noticeMissing(const Publicity &shown) { return shown.noticeOwed && !shown.noticeIssued; }

std::size_t placeOf(const Listing *list)
{
    bool known = false;
    const auto place = list->current().toUInt(&known);
    return known ? place : std::numeric_limits<std::size_t>::max();
}

} // namespace

PublicityPage::PublicityPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget), m_state(new QComboBox),
      m_from(dayField(sameDayAfterMonths(workplace.session().today, -12))),
      m_to(dayField(workplace.session().today)), m_count(new QLabel), m_figures(new QLabel),
      m_decisions(new Listing(u"publicity_decisions"_s, PublicityPage::tr("Decisions"),
                              {PublicityPage::tr("Decided on"), PublicityPage::tr("Publicity"),
                               PublicityPage::tr("Due"), PublicityPage::tr("Published on"),
                               PublicityPage::tr("Decision"), PublicityPage::tr("Party"),
                               PublicityPage::tr("Cause")})),
      m_credit(new Listing(u"publicity_credit"_s, PublicityPage::tr("Credit record"),
                           {PublicityPage::tr("Credit repair"), PublicityPage::tr("Repair from"),
                            PublicityPage::tr("Shown until"), PublicityPage::tr("Weight"),
                            PublicityPage::tr("Notice of repair"), PublicityPage::tr("Decision"),
                            PublicityPage::tr("Party")})),
      m_detections(new Listing(u"publicity_detections"_s, PublicityPage::tr("Off-site detections"),
                               {PublicityPage::tr("Detected on"), PublicityPage::tr("State"),
                                PublicityPage::tr("Correct by"), PublicityPage::tr("Number"),
                                PublicityPage::tr("Place"), PublicityPage::tr("Party"),
                                PublicityPage::tr("Detected by")})),
      m_open(addCommand(u"open_publicity"_s, u"folder"_s, PublicityPage::tr("Open the case"),
                        Qt::CTRL | Qt::Key_O, &PublicityPage::openCurrent)),
      m_prepare(addCommand(u"prepare_publication"_s, u"edit"_s,
                           PublicityPage::tr("Draw up the text…"), Qt::CTRL | Qt::Key_Return,
                           &PublicityPage::prepareText)),
      m_approve(addCommand(u"approve_publication"_s, u"done"_s,
                           PublicityPage::tr("Approve the text…"), Qt::CTRL | Qt::Key_J,
                           &PublicityPage::approveText)),
      m_publish(addCommand(u"record_publication"_s, u"publicity"_s,
                           PublicityPage::tr("Record as published…"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_P, &PublicityPage::recordPublished)),
      m_withdraw(addCommand(u"withdraw_publication"_s, u"void"_s, PublicityPage::tr("Withdraw…"),
                            Qt::CTRL | Qt::Key_Delete, &PublicityPage::withdraw)),
      m_detect(addCommand(u"open_detection"_s, u"add"_s, PublicityPage::tr("Off-site detection…"),
                          {}, &PublicityPage::detect)),
      m_table(addCommand(u"export_publicity"_s, u"export"_s,
                         PublicityPage::tr("Table for the credit site…"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_E, &PublicityPage::exportTable)),
      m_pages(addCommand(u"export_pages"_s, u"window"_s, PublicityPage::tr("Web pages…"), {},
                         &PublicityPage::exportPages))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    auto *row = new FlowLayout;
    for (QAction *action :
         {m_open, m_prepare, m_approve, m_publish, m_withdraw, m_detect, m_table, m_pages})
        row->addWidget(actionButton(action));
    column->addLayout(row);
    column->addWidget(filterRow());
    column->addWidget(m_tabs, 1);
    addTabs();
    followChanges(change_pause::page);
    setFocusProxy(m_decisions->view());
    noteCurrent();
}

QWidget *PublicityPage::filterRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QWidget *field, const QString &name) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setObjectName(name);
        nameToReaders(field, text);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_state->addItem(tr("To do"), openWord);
    m_state->addItem(tr("All"), QString());
    for (const Name<PublicityState> &state : publicityStateNames)
        m_state->addItem(wordFor(publicityStateNames, state.value), QString(state.text));
    add(tr("S&how"), m_state, u"publicity_state"_s);
    add(tr("&From"), m_from, u"publicity_from"_s);
    add(tr("&To"), m_to, u"publicity_to"_s);
    row->addStretch();
    m_count->setObjectName(u"publicity_count"_s);
    row->addWidget(m_count);
    connect(m_state, &QComboBox::currentIndexChanged, this, &PublicityPage::refresh);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &PublicityPage::refresh);
    return widget;
}

void PublicityPage::addTabs()
{
    m_tabs->setObjectName(u"publicity_tabs"_s);
    m_tabs->setAccessibleName(tr("Publicity"));
    m_tabs->addTab(m_decisions, tr("Decisions"));
    m_tabs->addTab(m_credit, tr("Credit repair"));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 6, 0, 0);
    m_figures->setObjectName(u"detection_figures"_s);
    m_figures->setWordWrap(true);
    column->addWidget(m_figures);
    column->addWidget(m_detections, 1);
    m_tabs->addTab(sheet, tr("Off-site detections"));
    m_decisions->setWidths({95, 130, 190, 95, 215, 180});
    m_decisions->setEmpty(tr("No decision of these days stands there. Choose other days, or show "
                             "all."));
    m_credit->setWidths({140, 95, 95, 110, 120, 215});
    m_credit->setEmpty(tr("No decision of these days is in the credit record."));
    m_detections->setWidths({95, 150, 190, 215, 170, 150});
    m_detections->setEmpty(tr("Nothing was detected off site on these days."), m_detect);
    for (Listing *list : {m_decisions, m_credit, m_detections}) {
        connect(list, &Listing::chosen, m_open, &QAction::trigger);
        connect(list, &Listing::currentChanged, this, &PublicityPage::noteCurrent);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &PublicityPage::noteCurrent);
}

QString PublicityPage::helpTopic() const { return u"publicity"_s; }

void PublicityPage::refresh()
{
    workplace().read(
        this,
        [from = dayIn(m_from), to = dayIn(m_to),
         states = statesOf(m_state->currentData().toString())](Seat &seat) -> Result<View> {
            View view{.today = seat.session.today};
            view.agency = seat.book.on(view.today).settings.agencyName;
            auto lists = publicity::lists(seat.db, seat.session, seat.book, from, to,
                                          {{.states = states, .most = mostDecisions},
                                           {.credit = true, .most = mostDecisions}});
            if (!lists)
                return lists.error();
            auto detections = detections::list(seat.db, seat.session, from, to);
            if (!detections)
                return detections.error();
            view.decisions = std::move(lists->front());
            view.credit = std::move(lists->back());
            view.detections = *std::move(detections);
            return view;
        },
        [this](const Result<View> &view) {
            if (view)
                return show(*view);
            for (Listing *list : {m_decisions, m_credit, m_detections})
                list->showTrouble(text::sentence(view.error()));
        });
}

void PublicityPage::show(View view)
{
    m_view = std::move(view);
    showDecisions();
    showCredit();
    showDetections();
    noteCurrent();
}

void PublicityPage::showDecisions()
{
    QList<Line> lines;
    for (std::size_t place = 0; place < m_view.decisions.entries.size(); ++place) {
        const PublicityEntry &one = m_view.decisions.entries[place];
        const Publicity &shown = one.publicity;
        lines << Line{QString::number(place),
                      {Cell(text::day(shown.decidedOn)),
                       Cell(wordFor(publicityStateNames, shown.state), toneOf(shown.state)),
                       dueCell(shown, m_view.today), Cell(dayOrNothing(shown.publishedOn)),
                       Cell(one.number), Cell(one.partyName), Cell(one.cause)}};
    }
    m_decisions->setLines(lines);
}

void PublicityPage::showCredit()
{
    QList<Line> lines;
    for (std::size_t place = 0; place < m_view.credit.entries.size(); ++place) {
        const PublicityEntry &one = m_view.credit.entries[place];
        const Publicity &shown = one.publicity;
        lines << Line{QString::number(place),
                      {Cell(wordFor(repairStateNames, shown.repair), toneOf(shown.repair)),
                       Cell(dayOrNothing(shown.repairFrom)), Cell(dayOrNothing(shown.shownUntil)),
                       Cell(wordFor(creditClassNames, shown.weight)),
                       noticeMissing(shown) ? Cell(tr("not issued"), theme::Tone::Bad)
                       : shown.noticeOwed   ? Cell(tr("issued"), theme::Tone::Good)
                                            : Cell(tr("not needed"), theme::Tone::Quiet),
                       Cell(one.number), Cell(one.partyName)}};
    }
    m_credit->setLines(lines);
}

void PublicityPage::showDetections()
{
    QList<Line> lines;
    for (std::size_t place = 0; place < m_view.detections.size(); ++place) {
        const DetectionEntry &one = m_view.detections[place];
        const Cell by = one.correctBy ? Cell(text::day(*one.correctBy) + u"  "_s +
                                                 text::left(*one.correctBy, m_view.today),
                                             text::toneOf(*one.correctBy, m_view.today))
                                      : Cell();
        lines << Line{QString::number(place),
                      {Cell(text::day(one.detectedOn)),
                       Cell(wordFor(detectionStateNames, one.state)), by, Cell(one.number),
                       Cell(one.place), Cell(one.partyName),
                       Cell(wordFor(detectionMeansNames, one.means))}};
    }
    m_detections->setLines(lines);
    const DetectionFigures figures = detections::figuresOf(m_view.detections);
    const auto share = [](int part, int whole) {
        const QString rate = DetectionFigures::rate(part, whole);
        return rate.isEmpty() ? QString::number(part) : tr("%1 (%2)").arg(part).arg(rate);
    };
    m_figures->setText(
        tr("Detected %1; confirmed %2; reminded %3; corrected %4; turned into a lead %5; filed %6.")
            .arg(QString::number(figures.detected), share(figures.confirmed, figures.detected),
                 share(figures.reminded, figures.confirmed),
                 share(figures.corrected, figures.reminded),
                 share(figures.turned, figures.confirmed), share(figures.filed, figures.turned)));
    m_figures->setVisible(figures.detected > 0);
}

const PublicityEntry *PublicityPage::currentDecision() const
{
    if (m_tabs->currentIndex() > 1)
        return nullptr;
    const bool decisions = m_tabs->currentIndex() == 0;
    const std::vector<PublicityEntry> &entries =
        decisions ? m_view.decisions.entries : m_view.credit.entries;
    const std::size_t place = placeOf(decisions ? m_decisions : m_credit);
    return place < entries.size() ? &entries[place] : nullptr;
}

const DetectionEntry *PublicityPage::currentDetection() const
{
    const std::size_t place =
        m_tabs->currentIndex() == 2 ? placeOf(m_detections) : m_view.detections.size();
    return place < m_view.detections.size() ? &m_view.detections[place] : nullptr;
}

/// What the list of the tab in front holds; detections are told above theirs.
void PublicityPage::showCount()
{
    if (m_tabs->currentIndex() > 1)
        return m_count->clear();
    const PublicityList &list = m_tabs->currentIndex() == 0 ? m_view.decisions : m_view.credit;
    const QString count = countOf(list);
    m_count->setText(
        list.late == 0 ? count : tr("%1, %2 overdue or to be withdrawn").arg(count).arg(list.late));
}

void PublicityPage::noteCurrent()
{
    showCount();
    m_state->setEnabled(m_tabs->currentIndex() == 0);
    const PublicityEntry *decision = currentDecision();
    const bool writes = !workplace().isReadOnly();
    const Actor actor = workplace().session().actor;
    const auto may = [&](QLatin1StringView kind) {
        return writes && roleFor(actor, QString(kind)).has_value();
    };
    const PublicityState state = decision ? decision->publicity.state : PublicityState::NotShown;
    m_open->setEnabled(decision || currentDetection());
    m_prepare->setEnabled(decision && may(PreparePublication::kind) &&
                          state != PublicityState::Waiting && state != PublicityState::ToWithdraw);
    m_approve->setEnabled(decision && may(Approve::kind) && state == PublicityState::Waiting);
    m_publish->setEnabled(decision && may(Publish::kind) && state != PublicityState::Waiting &&
                          decision->publicity.text > 0 && state != PublicityState::ToWithdraw);
    m_withdraw->setEnabled(
        decision && may(WithdrawPublication::kind) &&
        (state == PublicityState::Published || state == PublicityState::ToWithdraw));
    m_detect->setEnabled(may(OpenDetection::kind));
    m_table->setEnabled(writes);
    m_pages->setEnabled(writes);
}

void PublicityPage::openCurrent()
{
    if (const PublicityEntry *decision = currentDecision())
        emit caseWanted(decision->id);
    else if (const DetectionEntry *detection = currentDetection())
        emit caseWanted(detection->id);
}

void PublicityPage::withdraw()
{
    if (const PublicityEntry *decision = currentDecision())
        emit actWanted(decision->id, QString(WithdrawPublication::kind));
}

void PublicityPage::detect() { emit actWanted({}, QString(OpenDetection::kind)); }

} // namespace anjuan
