// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/month_grid.h"

#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 6;
constexpr int weekDays = 7;

QToolButton *arrow(const QString &name, const QString &text, Qt::ArrowType type)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(type);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

int countOn(const std::map<Date, int> &counts, Date day)
{
    const auto found = counts.find(day);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

MonthGrid::MonthGrid(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_days(new QTableWidget(weeks, weekDays))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    QToolButton *before = arrow(name + u"_before"_s, tr("The month before"), Qt::LeftArrow);
    QToolButton *after = arrow(name + u"_after"_s, tr("The month after"), Qt::RightArrow);
    m_title->setObjectName(name + u"_title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(before);
    head->addWidget(m_title, 1);
    head->addWidget(after);
    column->addLayout(head);
    m_days->setObjectName(name + u"_days"_s);
    m_days->setAccessibleName(tr("Limits by the day they end"));
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setTabKeyNavigation(false);
    m_days->verticalHeader()->hide();
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setHighlightSections(false);
    m_days->horizontalHeader()->setMinimumSectionSize(28);
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setHorizontalHeaderLabels(
        {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")});
    column->addWidget(m_days, 1);
    connect(before, &QToolButton::clicked, this, [this] {
        showMonth(m_month.addMonths(-1));
        emit monthChanged();
    });
    connect(after, &QToolButton::clicked, this, [this] {
        showMonth(m_month.addMonths(1));
        emit monthChanged();
    });
    const auto choose = [this](int row, int place) {
        emit dayWanted(firstShown().addDays(row * weekDays + place));
    };
    connect(m_days, &QTableWidget::cellClicked, this, choose);
    connect(m_days, &QTableWidget::cellActivated, this, choose);
}

QDate MonthGrid::firstShown() const { return m_month.addDays(1 - m_month.dayOfWeek()); }

QDate MonthGrid::lastShown() const { return firstShown().addDays(weeks * weekDays - 1); }

void MonthGrid::showMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_counts.clear();
    m_sessions.clear();
    fill();
}

void MonthGrid::setCounts(const std::map<Date, int> &counts, Date today,
                          const std::map<Date, int> &sessions)
{
    m_counts = counts;
    m_sessions = sessions;
    m_today = today;
    fill();
}

void MonthGrid::fill()
{
    m_title->setText(
        tr("%1-%2", "year and month").arg(m_month.toString(u"yyyy"_s), m_month.toString(u"MM"_s)));
    for (int place = 0; place < weeks * weekDays; ++place) {
        const QDate day = firstShown().addDays(place);
        const Date date = fromQDate(day);
        const int count = countOn(m_counts, date);
        const int sessions = countOn(m_sessions, date);
        const QString number = QString::number(day.day());
        QString shown = count > 0 ? tr("%1\n%2 due").arg(number).arg(count) : number;
        QString said = count > 0 ? tr("%1: %n limit(s) end", nullptr, count).arg(toIso(date))
                                 : tr("%1: no limit ends").arg(toIso(date));
        if (sessions > 0) {
            shown += u'\n' + tr("%n session(s)", nullptr, sessions);
            said = tr("%1; %n session(s) of courts", nullptr, sessions).arg(said);
        }
        auto *item = new QTableWidgetItem(shown);
        item->setTextAlignment(Qt::AlignCenter);
        item->setToolTip(said);
        item->setData(Qt::AccessibleTextRole, said);
        if (day.month() != m_month.month())
            item->setForeground(theme::text(theme::Tone::Quiet));
        if (count > 0) {
            const theme::Tone tone = text::toneOf(date, m_today);
            item->setForeground(theme::text(tone));
            item->setBackground(theme::ground(tone));
        } else if (sessions > 0) {
            item->setBackground(theme::ground(theme::Tone::Accent));
        }
        if (date == m_today) {
            QFont font = item->font();
            font.setBold(true);
            font.setUnderline(true);
            item->setFont(font);
        }
        m_days->setItem(place / weekDays, place % weekDays, item);
    }
}

} // namespace anjuan
