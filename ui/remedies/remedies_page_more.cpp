// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/remedies_page.h"

#include "ui/remedies/remedy_calendar.h"
#include "ui/remedies/squad_money_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QFileDialog>
#include <QTabWidget>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The first and the last day of a year.
std::pair<Date, Date> daysOf(int year)
{
    const auto number = static_cast<unsigned short>(year);
    return {Date(number, 1, 1), Date(number, 12, 31)};
}

} // namespace

void RemediesPage::addCalendar()
{
    m_tabs->addTab(m_month, tr("Calendar"));
    connect(m_month, &RemedyCalendar::monthChanged, this, &RemediesPage::readCalendar);
}

void RemediesPage::addSquadMoney()
{
    m_tabs->addTab(m_squads, tr("Money by unit"));
    connect(m_squads, &SquadMoneyPanel::wished, this, &RemediesPage::readSquadMoney);
    connect(m_squads, &SquadMoneyPanel::exportWanted, this, &RemediesPage::exportSquadMoney);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RemediesPage::readSquadMoney);
}

void RemediesPage::readCalendar()
{
    const Date from = m_month->firstShown();
    workplace().read(
        this,
        [from, to = m_month->lastShown()](Seat &seat) {
            return remedies::days(seat.db, seat.session, seat.book, from, to);
        },
        [this, from](const Result<RemedyDays> &days) {
            if (from != m_month->firstShown())
                return;
            if (days)
                m_month->setDays(*days, workplace().session().today);
            else
                m_month->showTrouble(text::sentence(days.error()));
            noteCurrent();
        });
}

/// Each case is reckoned: only while somebody looks.
void RemediesPage::readSquadMoney()
{
    if (m_tabs->currentWidget() != m_squads)
        return;
    const Date today = workplace().session().today;
    const int year = m_squads->year(today);
    workplace().read(
        this,
        [year, today](Seat &seat) {
            const auto [from, to] = daysOf(year);
            return money::bySquad(seat.db, seat.session, seat.book, from, to, today);
        },
        [this, year, today](const Result<MoneyPage> &page) {
            if (year != m_squads->year(today))
                return;
            if (page)
                m_squads->setPage(*page);
            else
                m_squads->showTrouble(text::sentence(page.error()));
            noteCurrent();
        });
}

void RemediesPage::exportSquadMoney()
{
    auto *files = saveDialog(tr("Export the money by unit"), tr("Workbooks (*.xlsx)"),
                             tr("Money by unit.xlsx"));
    const Date today = workplace().session().today;
    connect(files, &QFileDialog::fileSelected, this,
            [this, today, year = m_squads->year(today)](const QString &path) {
                workplace().write(
                    this,
                    [path, today, year](Seat &seat) {
                        const auto [from, to] = daysOf(year);
                        return money::exportSquads(seat.db, seat.session, seat.book, from, to,
                                                   today, path);
                    },
                    [this, path](const Result<int> &answer) { tell(answer, path); });
            });
    files->open();
}

} // namespace anjuan
