// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/remedies_page.h"

#include "core/domain/casework/procedure.h"
#include "ui/admin/listing.h"
#include "ui/remedies/goods_panel.h"
#include "ui/remedies/remedy_calendar.h"
#include "ui/remedies/squad_money_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/change_pause.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// A key of a line: the place of its record in what was read.
QString keyOf(std::size_t place) { return QString::number(place); }

QString dayWithLeft(const std::optional<Date> &day, Date today)
{
    return day ? text::day(*day) + u"  "_s + text::left(*day, today) : QString();
}

} // namespace

RemediesPage::RemediesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_tabs(new QTabWidget),
      m_clocks(addList(new Listing(u"remedy_clocks"_s,
                                   RemediesPage::tr("Clocks of remedies and enforcement"),
                                   {RemediesPage::tr("Due"), RemediesPage::tr("What is to be done"),
                                    RemediesPage::tr("Case"), RemediesPage::tr("Party")}),
                       RemediesPage::tr("Clocks"))),
      m_sessions(addList(new Listing(u"remedy_sessions"_s, RemediesPage::tr("Sessions of courts"),
                                     {RemediesPage::tr("Day"), RemediesPage::tr("Instance"),
                                      RemediesPage::tr("Case"), RemediesPage::tr("Party"),
                                      RemediesPage::tr("Who attends")}),
                         RemediesPage::tr("Sessions"))),
      m_owed(addList(new Listing(u"owed_cases"_s, RemediesPage::tr("Unpaid fines"),
                                 {RemediesPage::tr("Case"), RemediesPage::tr("Party"),
                                  RemediesPage::tr("Unit"), RemediesPage::tr("Fine owed"),
                                  RemediesPage::tr("Surcharge owed"), RemediesPage::tr("Due"),
                                  RemediesPage::tr("Demand by"), RemediesPage::tr("Court from"),
                                  RemediesPage::tr("Court until")}),
                     RemediesPage::tr("Unpaid fines and the court"))),
      m_rates(addList(new Listing(u"remedy_rates"_s, RemediesPage::tr("Rates of the year"),
                                  {RemediesPage::tr("Rate"), RemediesPage::tr("Share"),
                                   RemediesPage::tr("Of"), RemediesPage::tr("What is counted")}),
                      RemediesPage::tr("Rates"))),
      m_goods(new GoodsPanel), m_month(new RemedyCalendar), m_squads(new SquadMoneyPanel),
      m_unit(new QComboBox), m_sums(new QLabel), m_doubled(new QLabel), m_rateCases(new QLabel),
      m_open(new QAction(theme::icon(u"folder"_s), RemediesPage::tr("Open the case"), this)),
      m_record(new QAction(theme::icon(u"edit"_s),
                           RemediesPage::tr("Record the act that settles it"), this)),
      m_dispute(new QAction(theme::icon(u"add"_s),
                            RemediesPage::tr("Dispute without a penalty case…"), this)),
      m_calendar(new QAction(theme::icon(u"calendar"_s),
                             RemediesPage::tr("Export the sessions as a calendar…"), this)),
      m_bank(new QAction(theme::icon(u"folder"_s), RemediesPage::tr("Bank statement…"), this))
{
    m_open->setObjectName(u"open_remedy"_s);
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    m_record->setObjectName(u"record_remedy"_s);
    m_record->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_dispute->setObjectName(u"open_dispute"_s);
    m_dispute->setToolTip(
        tr("A reconsideration or suit about anything else of the bureau: an answer "
           "on information, a complaint, a measure, something not done."));
    m_calendar->setObjectName(u"export_sessions"_s);
    m_bank->setObjectName(u"bank_statement"_s);
    m_bank->setShortcut(Qt::CTRL | Qt::Key_B);
    m_bank->setToolTip(tr("Record the payments of a statement, from CSV or XLSX."));
    for (QAction *action : {m_open, m_record, m_dispute, m_calendar, m_bank}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_calendar, &QAction::triggered, this, &RemediesPage::exportSessions);
    connect(m_bank, &QAction::triggered, this, &RemediesPage::importBank);
    connect(m_dispute, &QAction::triggered, this,
            [this] { emit actWanted({}, QString(OpenDispute::kind)); });
    connect(m_open, &QAction::triggered, this, &RemediesPage::openCurrent);
    connect(m_record, &QAction::triggered, this, &RemediesPage::recordCurrent);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    auto *row = new QHBoxLayout;
    for (QAction *action : {m_open, m_record, m_dispute, m_calendar, m_bank})
        row->addWidget(actionButton(action));
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"remedy_tabs"_s);
    m_tabs->setAccessibleName(tr("Remedies"));

    m_clocks->setWidths({225, 260, 210, 150});
    m_clocks->setEmpty(tr("No clock of a remedy, of enforcement or of a transfer runs."));
    m_sessions->setWidths({225, 100, 210, 180});
    m_sessions->setEmpty(tr("No court has called a session within sixty days."));
    m_owed->setWidths({190, 110, 110, 95, 105, 95, 195, 95});
    for (const int column_ : {3, 4})
        m_owed->alignRight(column_);
    m_owed->setEmpty(tr("Every fine that was served is paid."));
    m_rates->setWidths({230, 80, 80});
    for (const int column_ : {1, 2})
        m_rates->alignRight(column_);
    m_rates->setEmpty(tr("Nothing was decided this year."));
    m_rateCases->setObjectName(u"rate_cases"_s);
    m_rateCases->setWordWrap(true);
    m_rateCases->setAccessibleName(tr("Cases behind the rate"));
    m_rateCases->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (QWidget *sheet = m_tabs->widget(m_tabs->count() - 1))
        sheet->layout()->addWidget(m_rateCases);

    if (QWidget *sheet = m_tabs->widget(m_tabs->indexOf(m_owed->parentWidget())))
        addMoneyBar(sheet);
    m_tabs->addTab(m_goods, tr("Goods store"));
    connect(m_goods, &GoodsPanel::wished, this, &RemediesPage::refresh);
    connect(m_goods, &GoodsPanel::exportWanted, this, &RemediesPage::exportGoods);
    addCalendar();
    addSquadMoney();
    for (Listing *list :
         {m_clocks, m_sessions, m_owed, m_goods->list(), m_month->list(), m_squads->cases()}) {
        connect(list, &Listing::chosen, m_open, &QAction::trigger);
        connect(list, &Listing::currentChanged, this, &RemediesPage::noteCurrent);
    }
    connect(m_rates, &Listing::currentChanged, this, &RemediesPage::showRateCases);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RemediesPage::noteCurrent);
    followChanges(change_pause::page);
    setFocusProxy(m_clocks->view());
    noteCurrent();
}

Listing *RemediesPage::addList(Listing *list, const QString &title)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(list, 1);
    m_tabs->addTab(sheet, title);
    return list;
}

QString RemediesPage::helpTopic() const { return u"remedies"_s; }

void RemediesPage::refresh()
{
    m_dispute->setEnabled(
        roleFor(workplace().session().actor, QString(OpenDispute::kind)).has_value());
    m_bank->setEnabled(roleFor(workplace().session().actor, QString(Pay::kind)).has_value());
    readCalendar();
    readSquadMoney();
    workplace().read(
        this,
        [wish = m_goods->wish()](Seat &seat) -> Result<View> {
            const Date today = seat.session.today;
            View view{.today = today};
            auto clocks = remedies::queue(seat.db, seat.session, seat.book);
            if (!clocks)
                return clocks.error();
            auto sessions = remedies::sessions(seat.db, seat.session, today - Days(sessionDays),
                                               today + Days(sessionDays));
            if (!sessions)
                return sessions.error();
            auto owed = money::owed(seat.db, seat.session, seat.book, today);
            if (!owed)
                return owed.error();
            auto rates = remedies::rates(seat.db, seat.session, Date(today.year(), 1, 1),
                                         Date(today.year(), 12, 31));
            if (!rates)
                return rates.error();
            auto goods = goods_store::list(seat.db, seat.session, wish);
            if (!goods)
                return goods.error();
            auto doubled = goods_store::doubledReceipts(seat.db, seat.session);
            if (!doubled)
                return doubled.error();
            view.goods = *std::move(goods);
            view.doubled = *std::move(doubled);
            view.clocks = *std::move(clocks);
            view.sessions = *std::move(sessions);
            view.owed = *std::move(owed);
            view.rates = *std::move(rates);
            return view;
        },
        [this](const Result<View> &view) {
            if (view)
                return show(*view);
            for (Listing *list : {m_clocks, m_sessions, m_owed, m_rates, m_goods->list()})
                list->showTrouble(text::sentence(view.error()));
        });
}

void RemediesPage::show(const View &view)
{
    m_view = view;
    QList<Line> lines;
    for (std::size_t place = 0; place < view.clocks.size(); ++place) {
        const RemedyClock &one = view.clocks[place];
        lines << Line{
            keyOf(place),
            {Cell(dayWithLeft(one.due, view.today), text::toneOf(one.due, view.today),
                  one.provisional ? tr("Provisional: the holidays of that year are not published.")
                                  : QString()),
             Cell(one.name), Cell(one.number), Cell(one.partyName)}};
    }
    m_clocks->setLines(lines);
    lines.clear();
    for (std::size_t place = 0; place < view.sessions.size(); ++place) {
        const CalledSession &one = view.sessions[place];
        const bool late = !one.named && one.day < view.today;
        lines << Line{keyOf(place),
                      {Cell(dayWithLeft(one.day, view.today)), Cell(one.instance), Cell(one.number),
                       Cell(one.partyName),
                       one.named ? Cell(tr("named"), theme::Tone::Good)
                                 : Cell(tr("not named yet"),
                                        late ? theme::Tone::Bad : theme::Tone::Warning)}};
    }
    m_sessions->setLines(lines);
    showUnits();
    showOwed();
    m_goods->setGoods(m_view.goods, view.today);
    lines.clear();
    for (const RemedyRate &one : view.rates)
        lines << Line{one.id,
                      {Cell(one.name.here()),
                       Cell(one.percent().isEmpty() ? u"–"_s : one.percent()),
                       Cell(u"%1 / %2"_s.arg(one.numerator.size()).arg(one.denominator.size())),
                       Cell(one.counts.here())}};
    m_rates->setLines(lines);
    showRateCases();
    noteCurrent();
}

void RemediesPage::showRateCases()
{
    m_rateCases->clear();
    for (const RemedyRate &one : m_view.rates)
        if (one.id == m_rates->current())
            m_rateCases->setText(
                tr("Counted: %1. Of: %2.")
                    .arg(one.numerator.isEmpty() ? tr("none") : one.numerator.join(tr(", ")),
                         one.denominator.isEmpty() ? tr("none") : one.denominator.join(tr(", "))));
}

Listing *RemediesPage::listInFront() const
{
    Listing *const lists[] = {m_clocks,        m_sessions,      m_owed,           m_rates,
                              m_goods->list(), m_month->list(), m_squads->cases()};
    return lists[std::max(m_tabs->currentIndex(), 0)];
}

void RemediesPage::noteCurrent()
{
    const Listing *list = listInFront();
    const bool isOfDay = list == m_month->list();
    const bool any = list != m_rates && !list->current().isEmpty();
    m_open->setEnabled(any);
    const auto place = static_cast<std::size_t>(m_clocks->current().toInt());
    m_record->setEnabled(any && (isOfDay ? !m_month->currentKind().isEmpty()
                                         : list == m_clocks && place < m_view.clocks.size() &&
                                               !m_view.clocks[place].kind.isEmpty()));
}

void RemediesPage::openCurrent()
{
    const Listing *list = listInFront();
    const auto place = static_cast<std::size_t>(list->current().toInt());
    if (list == m_clocks && place < m_view.clocks.size())
        emit caseWanted(m_view.clocks[place].id);
    else if (list == m_sessions && place < m_view.sessions.size())
        emit caseWanted(m_view.sessions[place].id);
    else if (list == m_owed && place < m_view.owed.size())
        emit caseWanted(m_view.owed[place].id);
    else if (list == m_month->list() && !m_month->currentCase().isNull())
        emit caseWanted(m_month->currentCase());
    else if (list == m_squads->cases() && !m_squads->currentCase().isNull())
        emit caseWanted(m_squads->currentCase());
    else if (const GoodsEntry *goods = m_goods->current(); goods && list == m_goods->list())
        emit caseWanted(goods->listed.id);
}

void RemediesPage::recordCurrent()
{
    if (listInFront() == m_month->list()) {
        if (!m_month->currentKind().isEmpty())
            emit actWanted(m_month->currentCase(), m_month->currentKind());
        return;
    }
    const auto place = static_cast<std::size_t>(m_clocks->current().toInt());
    if (place < m_view.clocks.size())
        emit actWanted(m_view.clocks[place].id, m_view.clocks[place].kind);
}

} // namespace anjuan
