// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/dashboard_page.h"

#include "core/services/figure_parts.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/bar_picture.h"
#include "ui/statistics/figure_card.h"
#include "ui/statistics/figure_cases_dialog.h"
#include "ui/statistics/period_bar.h"
#include "ui/widgets/change_pause.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardsInRow = 5;
const QString byMonth = u"filed"_s;
const QString byUnit = u"penalised"_s;

const QStringList shownFigures{u"filed"_s,
                               u"decided"_s,
                               u"closed"_s,
                               u"on_hand"_s,
                               u"penalised"_s,
                               u"fines_and_confiscated"_s,
                               u"not_penalised"_s,
                               u"limit_rate_decision"_s,
                               u"review_return_rate"_s,
                               u"payment_rate"_s};

Result<DashboardPage::Overview> overviewOf(Seat &seat, const StatisticsQuery &query)
{
    const auto now = statistics::ofYear(seat.db, seat.session, seat.book, query);
    if (!now)
        return now.error();
    DashboardPage::Overview all{.now = *now};
    if (const auto before = statistics::ofYear(seat.db, seat.session, seat.book,
                                               statistics::yearBefore(query, now->to)))
        all.before = *before;
    const auto parts = [&](Breakdown by) {
        return statistics::byPart(seat.db, seat.session, seat.book, query, by);
    };
    const auto months = parts(Breakdown::Month);
    const auto units = parts(Breakdown::Unit);
    if (!months || !units)
        return (months ? units : months).error();
    all.months = *months;
    all.units = *units;
    return all;
}

/// “按期率：办案期限”, “In time: decisions”: the heading says the first half.
QString limitIn(const QString &name) { return name.section(u'：', -1).section(u": "_s, -1); }

QFrame *card(QWidget *content, int margin)
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(content);
    return panel;
}

} // namespace

DashboardPage::DashboardPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_bar(new PeriodBar(workplace, u"dashboard"_s)),
      m_remarks(new QLabel), m_months(new BarPicture), m_units(new BarPicture),
      m_limits(new Listing(u"dashboard_limits"_s, tr("How time limits were kept"),
                           {tr("Time limit"), tr("Due"), tr("In time"), tr("Rate")}))
{
    setObjectName(u"dashboard_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    m_remarks->setObjectName(u"dashboard_remarks"_s);
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (const QString &id : shownFigures) {
        auto *one = new FigureCard(id);
        const int place = static_cast<int>(m_cards.size());
        grid->addWidget(one, place / cardsInRow, place % cardsInRow);
        connect(one, &FigureCard::clicked, this, [this, id] { openCases(id, {}); });
        m_cards << one;
    }
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_months->setObjectName(u"dashboard_months"_s);
    m_units->setObjectName(u"dashboard_units"_s);
    m_limits->setWidths({226, 52, 62, 70});
    for (const int right : {1, 2, 3})
        m_limits->alignRight(right);
    m_limits->setEmpty(tr("No time limit has ended in this period."));
    row->addWidget(card(m_months, 8), 3);
    row->addWidget(card(m_units, 8), 3);
    row->addWidget(m_limits, 4);
    column->addLayout(row, 1);
    connect(m_bar, &PeriodBar::changed, this, &DashboardPage::refresh);
    connect(m_limits, &Listing::chosen, this, [this](const QString &id) { openCases(id, {}); });
    connect(m_months, &BarPicture::chosen, this, [this](const QString &key) {
        openCases(byMonth, {{Breakdown::Month, key}});
    });
    connect(m_units, &BarPicture::chosen, this, [this](const QString &key) {
        openCases(byUnit, {{Breakdown::Unit, key}});
    });
    setFocusProxy(m_cards.front());
    followChanges(change_pause::figures);
}

QString DashboardPage::helpTopic() const { return u"statistics"_s; }

void DashboardPage::refresh()
{
    workplace().read(
        this,
        [query = m_bar->query(),
         asked = ++m_asked](Seat &seat) -> Result<std::pair<int, Overview>> {
            const Result<Overview> all = overviewOf(seat, query);
            if (!all)
                return all.error();
            return std::pair(asked, *all);
        },
        [this](const Result<std::pair<int, Overview>> &answer) {
            if (!answer) {
                m_remarks->setText(answer.error().text);
                m_remarks->setVisible(true);
                m_limits->showTrouble(answer.error().text);
            } else if (answer->first == m_asked) {
                show(answer->second);
            }
        });
}

void DashboardPage::show(const Overview &overview)
{
    m_shown = overview;
    m_remarks->setText(m_shown.now.remarks.join(u' '));
    m_remarks->setVisible(!m_shown.now.remarks.isEmpty());
    for (FigureCard *one : m_cards)
        showCard(one);
    showBars(m_months, m_shown.months, byMonth, figure_parts::wayName(Breakdown::Month));
    showBars(m_units, m_shown.units, byUnit, figure_parts::wayName(Breakdown::Unit));
    showLimits();
}

void DashboardPage::showCard(FigureCard *card) const
{
    const YearFigure *now = m_shown.now.find(card->indicator());
    const YearFigure *last = m_shown.before ? m_shown.before->find(card->indicator()) : nullptr;
    const QString unit = indicators::unitName(now->unit);
    QString before = now->value ? QString() : now->missing;
    if (now->value && last && last->value) {
        const qint64 change = *now->value - *last->value;
        const QString arrow = change > 0 ? u"▲"_s : change < 0 ? u"▼"_s : u"="_s;
        before = tr("Same days last year: %1  %2 %3")
                     .arg(last->valueText(), arrow, figures::toText(std::abs(change), now->places));
    } else if (now->value) {
        before = tr("Nothing known of last year");
    }
    card->show(now->name.here(), now->value ? now->valueText() + u' ' + unit : u"—"_s, before);
    card->setToolTip(statistics::book().find(now->id)->definition.here());
}

void DashboardPage::showBars(BarPicture *picture, const BrokenDown &parts, const QString &indicator,
                             const QString &way) const
{
    const qsizetype place = parts.ids.indexOf(indicator);
    const Indicator *counted = statistics::book().find(indicator);
    QList<BarPicture::Bar> bars;
    for (const FigurePart &part : parts.parts) {
        const qint64 value = part.values[static_cast<std::size_t>(place)];
        if (value != 0)
            bars << BarPicture::Bar{part.name, value,
                                    figures::toText(value, figures::places(*counted)), part.key};
    }
    picture->show(tr("%1, %2").arg(counted->name.here(), way), bars);
}

void DashboardPage::showLimits()
{
    QList<Line> lines;
    for (const YearFigure &figure : m_shown.now.figures) {
        if (!figure.id.startsWith("limit_rate_"_L1) || !figure.value)
            continue;
        const bool kept = figure.above == figure.below;
        lines << Line{
            figure.id,
            {{limitIn(figure.name.here())},
             {QString::number(figure.below.value_or(0))},
             {QString::number(figure.above.value_or(0))},
             {figure.valueText() + u" %"_s, kept ? theme::Tone::Good : theme::Tone::Warning}}};
    }
    m_limits->setLines(lines);
}

void DashboardPage::openCases(const QString &indicator, const std::vector<FigurePartChoice> &parts)
{
    auto *dialog = new FigureCasesDialog(workplace(), m_bar->query(), indicator, parts, this);
    connect(dialog, &FigureCasesDialog::caseWanted, this, &Page::caseWanted);
    dialog->open();
}

} // namespace anjuan
