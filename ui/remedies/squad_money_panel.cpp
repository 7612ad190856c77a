// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/squad_money_panel.h"

#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 10;
constexpr int firstSum = 3; ///< the column of the first amount, in both lists

Cell amountCell(Money amount, theme::Tone tone = theme::Tone::Plain)
{
    return Cell(text::amount(amount), amount.fen == 0 ? theme::Tone::Quiet : tone);
}

QList<Cell> cellsOf(const MoneySums &sums)
{
    return {amountCell(sums.fine),
            amountCell(sums.finePaid),
            amountCell(sums.surcharge),
            amountCell(sums.surchargePaid),
            amountCell(sums.gains - sums.gainsPaid),
            amountCell(sums.left, theme::Tone::Bad),
            amountCell(sums.overpaid, theme::Tone::Warning)};
}

QStringList withSums(QStringList headings)
{
    return headings << SquadMoneyPanel::tr("Fines") << SquadMoneyPanel::tr("Fines paid")
                    << SquadMoneyPanel::tr("Surcharge") << SquadMoneyPanel::tr("Surcharge paid")
                    << SquadMoneyPanel::tr("Gains unpaid")
                    << SquadMoneyPanel::tr("Still to be paid")
                    << SquadMoneyPanel::tr("Paid too much");
}

} // namespace

SquadMoneyPanel::SquadMoneyPanel(QWidget *parent)
    : QWidget(parent), m_year(new QComboBox), m_sums(new QLabel),
      m_squads(new Listing(u"squad_money"_s, SquadMoneyPanel::tr("Money by unit"),
                           withSums({SquadMoneyPanel::tr("Unit"), SquadMoneyPanel::tr("Cases"),
                                     SquadMoneyPanel::tr("Unpaid cases")}))),
      m_cases(new Listing(u"squad_money_cases"_s, SquadMoneyPanel::tr("Cases of the unit"),
                          withSums({SquadMoneyPanel::tr("Case"), SquadMoneyPanel::tr("Party"),
                                    SquadMoneyPanel::tr("Decided on")})))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Decisions of the &year"));
    label->setBuddy(m_year);
    m_year->setObjectName(u"money_year"_s);
    m_sums->setObjectName(u"money_sums"_s);
    m_sums->setAccessibleName(tr("Sums over all units"));
    m_sums->setWordWrap(true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *exporting = new QPushButton(theme::icon(u"export"_s), tr("Export as a workbook…"));
    exporting->setObjectName(u"export_money"_s);
    connect(exporting, &QPushButton::clicked, this, &SquadMoneyPanel::exportWanted);
    row->addWidget(label);
    row->addWidget(m_year);
    row->addWidget(m_sums, 1);
    row->addWidget(exporting);
    column->addLayout(row);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_squads);
    split->addWidget(m_cases);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    m_squads->setWidths({150, 70, 90, 120, 120, 110, 120, 110, 120});
    m_cases->setWidths({200, 130, 95, 110, 110, 100, 110, 100, 110});
    for (int place = firstSum; place < firstSum + 7; ++place)
        for (Listing *list : {m_squads, m_cases})
            list->alignRight(place);
    for (const int place : {1, 2})
        m_squads->alignRight(place);
    m_squads->setEmpty(tr("No fine was decided in that year. Choose another year."));
    m_cases->setEmpty(tr("Choose a unit above: its cases are listed here."));
    connect(m_year, &QComboBox::activated, this, &SquadMoneyPanel::wished);
    connect(m_squads, &Listing::currentChanged, this, &SquadMoneyPanel::showCases);
    connect(m_squads, &Listing::chosen, this, [this] { m_cases->view()->setFocus(); });
}

int SquadMoneyPanel::year(Date today) const
{
    return m_year->count() > 0 ? m_year->currentData().toInt() : static_cast<int>(today.year());
}

void SquadMoneyPanel::fillYears(int last)
{
    if (m_year->count() > 0)
        return;
    for (int year = last; year > last - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
}

void SquadMoneyPanel::setPage(MoneyPage page)
{
    m_page = std::move(page);
    fillYears(static_cast<int>(m_page.on.year()));
    QList<Line> lines;
    for (const SquadMoney &one : m_page.squads)
        lines << Line{one.unit,
                      QList<Cell>{Cell(one.unitName), Cell(QString::number(one.sums.cases)),
                                  Cell(QString::number(one.sums.unpaid))} +
                          cellsOf(one.sums)};
    m_squads->setLines(lines);
    const MoneySums &all = m_page.all;
    m_sums->setText(
        tr("On %1, %n case(s): fines %2, paid %3, still to be paid %4", nullptr, all.cases)
            .arg(text::day(m_page.on), text::amount(all.fine), text::amount(all.finePaid),
                 text::amount(all.left)));
    if (m_squads->current().isEmpty() && !m_page.squads.empty())
        m_squads->select(m_page.squads.front().unit);
    showCases();
}

void SquadMoneyPanel::showCases()
{
    const QString unit = m_squads->current();
    QList<Line> lines;
    for (std::size_t place = 0; place < m_page.cases.size(); ++place) {
        const CaseMoney &one = m_page.cases[place];
        if (one.unit == unit)
            lines << Line{QString::number(place), QList<Cell>{Cell(one.number), Cell(one.partyName),
                                                              Cell(text::day(one.decidedOn))} +
                                                      cellsOf(one.sums)};
    }
    m_cases->setLines(lines);
}

void SquadMoneyPanel::showTrouble(const QString &text)
{
    m_squads->showTrouble(text);
    m_cases->showTrouble(text);
}

CaseId SquadMoneyPanel::currentCase() const
{
    bool known = false;
    const auto place = static_cast<std::size_t>(m_cases->current().toInt(&known));
    return known && place < m_page.cases.size() ? m_page.cases[place].id : CaseId{};
}

} // namespace anjuan
