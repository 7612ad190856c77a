// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/goods_panel.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const QString overdue = u"overdue"_s;

theme::Tone toneOf(const GoodsEntry &entry)
{
    if (entry.isOverdue)
        return theme::Tone::Bad;
    return entry.listed.goods.isThere() ? theme::Tone::Plain : theme::Tone::Quiet;
}

} // namespace

GoodsPanel::GoodsPanel(QWidget *parent)
    : QWidget(parent),
      m_list(new Listing(u"goods"_s, GoodsPanel::tr("Goods in the store"),
                         {GoodsPanel::tr("Seal number"), GoodsPanel::tr("Goods"),
                          GoodsPanel::tr("Quantity"), GoodsPanel::tr("State"),
                          GoodsPanel::tr("Measure until"), GoodsPanel::tr("Case"),
                          GoodsPanel::tr("Where it is kept"), GoodsPanel::tr("Remark")})),
      m_state(new QComboBox), m_search(new QLineEdit), m_count(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    auto *row = new QHBoxLayout;
    auto *stateLabel = new QLabel(tr("S&how"));
    stateLabel->setBuddy(m_state);
    m_state->setObjectName(u"goods_state"_s);
    m_state->addItem(tr("All in the bureau's keeping"), QString());
    m_state->addItem(tr("Kept longer than allowed"), overdue);
    for (const Name<GoodsState> &state : goodsStateNames)
        m_state->addItem(wordFor(goodsStateNames, state.value), QString(state.text));
    connect(m_state, &QComboBox::currentIndexChanged, this, &GoodsPanel::wished);
    m_search->setObjectName(u"goods_search"_s);
    m_search->setAccessibleName(tr("Search the goods"));
    m_search->setPlaceholderText(tr("Seal number, goods, case, place…"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    auto *exporting = new QPushButton(theme::icon(u"export"_s), tr("Export as a workbook…"));
    exporting->setObjectName(u"export_goods"_s);
    connect(exporting, &QPushButton::clicked, this, &GoodsPanel::exportWanted);
    m_count->setObjectName(u"goods_count"_s);
    row->addWidget(stateLabel);
    row->addWidget(m_state);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(exporting);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    m_list->setWidths({120, 170, 80, 130, 215, 200, 140});
    m_list->setEmpty(tr("No such goods are in the store. Goods come in with the act “Enter goods "
                        "in the store” of the case in which they were taken."));
}

GoodsWish GoodsPanel::wish() const
{
    GoodsWish wish;
    const QString chosen = m_state->currentData().toString();
    wish.overdueOnly = chosen == overdue;
    if (const auto state = valueOf(goodsStateNames, chosen))
        wish.states = {*state};
    return wish;
}

void GoodsPanel::setGoods(std::vector<GoodsEntry> goods, Date today)
{
    m_goods = std::move(goods);
    QList<Line> lines;
    int late = 0;
    for (std::size_t place = 0; place < m_goods.size(); ++place) {
        const GoodsEntry &one = m_goods[place];
        const StoredGoods &what = one.listed.goods;
        late += one.isOverdue ? 1 : 0;
        const Cell until =
            one.listed.due
                ? Cell(text::day(*one.listed.due) + u"  "_s + text::left(*one.listed.due, today),
                       text::toneOf(*one.listed.due, today))
                : Cell(QString());
        lines << Line{QString::number(place),
                      {Cell(what.seal), Cell(what.name), Cell(what.quantity),
                       Cell(wordFor(goodsStateNames, what.state), toneOf(one)), until,
                       Cell(one.listed.number), Cell(what.store), Cell(one.remark, toneOf(one))}};
    }
    m_list->setLines(lines);
    const QString kinds = tr("%n line(s)", nullptr, static_cast<int>(m_goods.size()));
    m_count->setText(late == 0 ? kinds : tr("%1, %2 kept too long").arg(kinds).arg(late));
}

void GoodsPanel::showTrouble(const QString &text) { m_list->showTrouble(text); }

const GoodsEntry *GoodsPanel::current() const
{
    bool known = false;
    const auto place = static_cast<std::size_t>(m_list->current().toInt(&known));
    return known && place < m_goods.size() ? &m_goods[place] : nullptr;
}

} // namespace anjuan
