// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/limits_panel.h"

#include "ui/text.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The day, whether it is certain, and below it what is left of it.
QString counted(const Limit &limit, const QString &left)
{
    const QString end = limit.provisional
                            ? LimitsPanel::tr("%1 (provisional)").arg(text::day(limit.due))
                            : text::day(limit.due);
    return end + u'\n' + left;
}

} // namespace

bool isOpen(const Limit &limit)
{
    return limit.state == Limit::State::Running || limit.state == Limit::State::Paused ||
           limit.state == Limit::State::Overdue;
}

QString leftOf(const Limit &limit, const WorkingDaysLeft &workingDays, Date today)
{
    const auto counted = workingDays.find({limit.rule, limit.act});
    return text::left(limit.due, today,
                      counted != workingDays.end() ? std::optional(counted->second) : std::nullopt);
}

LimitsPanel::LimitsPanel(QWidget *parent)
    : QWidget(parent), m_table(new QTreeWidget), m_text(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_text);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    column->addWidget(split);
    m_table->setObjectName(u"limits"_s);
    m_table->setAccessibleName(tr("Limits of the case"));
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("Limit"), tr("State")});
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"limit_text"_s);
    m_text->setAccessibleName(tr("How the limit was counted"));
    m_text->setAcceptDrops(false);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &LimitsPanel::explain);
}

void LimitsPanel::setLimits(const std::vector<Limit> &limits, const WorkingDaysLeft &workingDays,
                            Date today)
{
    m_limits = limits;
    std::stable_sort(m_limits.begin(), m_limits.end(), [](const Limit &a, const Limit &b) {
        return isOpen(a) != isOpen(b) ? isOpen(a) : isOpen(a) && a.due < b.due;
    });
    m_table->clear();
    for (const Limit &limit : m_limits) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(0, limit.name);
        item->setToolTip(0, limit.name);
        const bool isCounted =
            limit.state == Limit::State::Running || limit.state == Limit::State::Overdue;
        const QString state = isCounted && !limit.dueAt
                                  ? counted(limit, leftOf(limit, workingDays, today))
                                  : text::limitState(limit, today);
        item->setText(1, state);
        item->setToolTip(1, text::limitState(limit, today));
        item->setForeground(1, theme::text(text::toneOf(limit, today)));
    }
    if (m_limits.empty())
        m_text->setPlainText(tr("No limit runs in this case."));
    else
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

void LimitsPanel::explain()
{
    const int place = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (place < 0 || place >= static_cast<int>(m_limits.size()))
        return;
    const Limit &limit = m_limits[static_cast<std::size_t>(place)];
    QStringList lines{limit.name};
    lines << limit.arithmetic;
    if (limit.provisional)
        lines << tr("Provisional: the holidays of a year it touches are not published yet.");
    lines << (limit.verified
                  ? limit.article
                  : tr("%1 (unverified: the source has not been read)").arg(limit.article));
    if (!limit.consequence.isEmpty())
        lines << tr("If missed: %1").arg(limit.consequence);
    lines.removeAll(QString());
    m_text->setPlainText(lines.join(u'\n'));
}

} // namespace anjuan
