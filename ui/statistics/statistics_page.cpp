// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_page.h"

#include "core/exchange/csv_writer.h"
#include "core/services/figure_parts.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/bar_picture.h"
#include "ui/statistics/figure_cases_dialog.h"
#include "ui/statistics/figure_exports.h"
#include "ui/statistics/period_bar.h"
#include "ui/statistics/typed_dialogs.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/long_work.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBars = 16;

QString valueOf(const YearFigure &figure) { return figure.value ? figure.valueText() : u"—"_s; }

QString ratioOf(const YearFigure &figure)
{
    if (!figure.value || !figure.above || !figure.below)
        return figure.missing;
    const Indicator *indicator = statistics::book().find(figure.id);
    const Indicator *first = statistics::book().find(indicator->first);
    const int places = first ? figures::places(*first) : 0;
    return figures::toText(*figure.above, places) +
           (indicator->tally == Tally::Ratio ? u" / "_s : u" → "_s) +
           figures::toText(*figure.below, places);
}

} // namespace

StatisticsPage::StatisticsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_bar(new PeriodBar(workplace, u"figure"_s)),
      m_work(new LongWork(u"figures_work"_s)), m_by(new QComboBox), m_remarks(new QLabel),
      m_frozen(new QLabel), m_about(new QLabel),
      m_list(new Listing(u"figures"_s, tr("The year's figures"),
                         {tr("Group"), tr("Figure"), tr("Value"), tr("Unit"), tr("Last year"),
                          tr("Target"), tr("Made of")})),
      m_picture(new BarPicture)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    fillBar();
    column->addWidget(m_bar);
    column->addWidget(m_work);
    m_remarks->setObjectName(u"figure_remarks"_s);
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_list->setWidths({80, 190, 96, 78, 88, 60, 106});
    for (const int right : {2, 4, 5})
        m_list->alignRight(right);
    m_list->setEmpty(tr("No figures."));
    m_list->view()->addActions({m_open, m_save});
    connect(m_list, &Listing::currentChanged, this, &StatisticsPage::showCurrent);
    connect(m_list, &Listing::chosen, this, &StatisticsPage::openCases);
    connect(m_picture, &BarPicture::chosen, this, &StatisticsPage::openPart);
    row->addWidget(m_list, 3);
    row->addWidget(makeSide(), 2);
    column->addLayout(row, 1);
    followChanges(change_pause::figures);
    setFocusProxy(m_list->view());
}

void StatisticsPage::makeActions()
{
    m_open = addCommand(u"open_figure"_s, u"folder"_s, tr("Cases of the figure"),
                        QKeySequence(Qt::CTRL | Qt::Key_O), &StatisticsPage::openCases);
    m_save = addCommand(u"save_figures"_s, u"export"_s, tr("Save the table…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &StatisticsPage::saveTable);
    m_type =
        addCommand(u"type_figure"_s, u"edit"_s, tr("Type in…"), {}, &StatisticsPage::typeFigure);
    m_typed =
        addCommand(u"typed_list"_s, u"review"_s, tr("Typed…"), {}, &StatisticsPage::showTyped);
    m_type->setEnabled(false);
    m_type->setToolTip(workplace().has(Role::Statistician)
                           ? tr("A figure that no register holds, a target or a note")
                           : tr("Figures are typed by the statistician"));
    m_freeze =
        addCommand(u"freeze_figures"_s, u"lock"_s, tr("Freeze…"), {}, &StatisticsPage::freezeYear);
    m_sign = addCommand(u"sign_figures"_s, u"done"_s, tr("Sign…"), {}, &StatisticsPage::signFreeze);
    m_open->setEnabled(false);
    m_freeze->setEnabled(workplace().has(Role::Statistician));
    m_freeze->setToolTip(workplace().has(Role::Statistician)
                             ? tr("Puts the figures of the year down for good")
                             : tr("Figures are frozen by the statistician"));
    m_sign->setEnabled(false);
}

void StatisticsPage::fillBar()
{
    m_bar->offerPast(workplace().session().today);
    connect(m_bar, &PeriodBar::changed, this, &StatisticsPage::refresh);
    auto *exports = new FigureExports(
        workplace(), [this] { return query(); }, this);
    connect(exports, &FigureExports::said, this, &StatisticsPage::said);
    exports->menu()->insertAction(exports->menu()->actions().constFirst(), m_save);
    auto *handOut = new QPushButton(theme::icon(u"export"_s), tr("Export"));
    handOut->setObjectName(u"figure_exports_button"_s);
    handOut->setMenu(exports->menu());
    m_bar->addButton(handOut);
    for (QAction *action : {m_open, m_type, m_typed, m_freeze, m_sign})
        m_bar->addAction(action);
}

QWidget *StatisticsPage::makeSide()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    for (const Breakdown by :
         {Breakdown::Month, Breakdown::Unit, Breakdown::Town, Breakdown::Matter, Breakdown::Field,
          Breakdown::Source, Breakdown::Procedure, Breakdown::PartyKind, Breakdown::Outcome})
        m_by->addItem(figure_parts::wayName(by), static_cast<int>(by));
    m_by->setObjectName(u"figure_by"_s);
    m_by->setAccessibleName(tr("Picture"));
    connect(m_by, &QComboBox::currentIndexChanged, this, &StatisticsPage::readParts);
    auto *pictured = new QHBoxLayout;
    auto *label = new QLabel(tr("Picture"));
    label->setBuddy(m_by);
    pictured->addWidget(label);
    pictured->addWidget(m_by);
    pictured->addStretch(1);
    m_about->setObjectName(u"figure_about"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_frozen->setObjectName(u"figure_frozen"_s);
    m_frozen->setWordWrap(true);
    column->addWidget(m_about);
    column->addLayout(pictured);
    column->addWidget(m_picture, 1);
    column->addWidget(m_frozen);
    panel->setMinimumWidth(320);
    return panel;
}

StatisticsQuery StatisticsPage::query() const { return m_bar->query(); }

Breakdown StatisticsPage::breakdown() const
{
    return static_cast<Breakdown>(m_by->currentData().toInt());
}

QString StatisticsPage::helpTopic() const { return u"statistics"_s; }

void StatisticsPage::refresh()
{
    readFigures();
    readFreezes();
}

/// A past state is folded anew from the acts, which takes a while and can be stopped.
Progress StatisticsPage::begin()
{
    m_work->stop();
    ++m_underWay;
    return query().knownOn ? m_work->begin(tr("Counting as it was known then…")) : Progress();
}

void StatisticsPage::end()
{
    if (--m_underWay == 0)
        m_work->end();
}

void StatisticsPage::readFigures()
{
    struct Counted {
        YearFigures now;
        Result<YearFigures> before;
        Result<BrokenDown> parts;
    };
    workplace().read(
        this,
        [query = query(), by = breakdown(), progress = begin()](Seat &seat) -> Result<Counted> {
            const auto now = statistics::ofYear(seat.db, seat.session, seat.book, query, progress);
            if (!now)
                return now.error();
            return Counted{
                *now,
                statistics::ofYear(seat.db, seat.session, seat.book,
                                   statistics::yearBefore(query, now->to), progress),
                statistics::byPart(seat.db, seat.session, seat.book, query, by, progress)};
        },
        [this, asked = ++m_asked](const Result<Counted> &answer) {
            end();
            if (asked != m_asked)
                return;
            m_parts = answer && answer->parts ? *answer->parts : BrokenDown{};
            if (answer)
                showFigures(answer->now, answer->before);
            else
                showNone(answer.error().text);
        });
}

void StatisticsPage::showNone(const QString &why)
{
    m_figures.reset();
    m_remarks->setText({});
    m_remarks->hide();
    m_list->showTrouble(why);
}

void StatisticsPage::showFigures(const YearFigures &now, const Result<YearFigures> &before)
{
    m_figures = now;
    m_remarks->setText(now.remarks.join(u' '));
    m_remarks->setVisible(!now.remarks.isEmpty());
    QList<Line> lines;
    for (const IndicatorGroup &group : statistics::book().groups)
        for (const YearFigure &figure : now.figures) {
            const Indicator *indicator = statistics::book().find(figure.id);
            if (indicator->group != group.id)
                continue;
            const YearFigure *last = before ? before->find(figure.id) : nullptr;
            const bool misses = figure.target && figure.value && *figure.value < *figure.target;
            lines << Line{
                figure.id,
                {{group.name.here(), theme::Tone::Quiet},
                 {figure.name.here(), theme::Tone::Plain, indicator->definition.here()},
                 {valueOf(figure) + (figure.isTyped && figure.value ? u" *"_s : u""_s),
                  figure.value ? theme::Tone::Plain : theme::Tone::Quiet, figure.source},
                 {indicators::unitName(figure.unit)},
                 {last ? valueOf(*last) : QString(), theme::Tone::Quiet},
                 {figure.target
                      ? figures::toText(*figure.target, figure.places) + (misses ? u" ↓"_s : u""_s)
                      : QString(),
                  misses ? theme::Tone::Warning : theme::Tone::Plain},
                 {ratioOf(figure) + (figure.note.isEmpty() ? QString() : u' ' + figure.note),
                  theme::Tone::Quiet}}};
        }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(u"filed"_s);
    showCurrent();
}

void StatisticsPage::readParts()
{
    workplace().read(
        this,
        [query = query(), by = breakdown(), progress = begin()](Seat &seat) {
            return statistics::byPart(seat.db, seat.session, seat.book, query, by, progress);
        },
        [this, asked = m_asked](const Result<BrokenDown> &answer) {
            end();
            if (asked != m_asked)
                return;
            m_parts = answer ? *answer : BrokenDown{};
            showCurrent();
        });
}

void StatisticsPage::showCurrent()
{
    const IndicatorBook &book = statistics::book();
    const Indicator *indicator = book.find(m_list->current());
    const Indicator *counted =
        indicator && indicator->tally == Tally::Ratio ? book.find(indicator->first) : indicator;
    m_open->setEnabled(counted && counted->tally != Tally::Typed &&
                       counted->tally != Tally::Reduction);
    m_type->setEnabled(indicator && workplace().has(Role::Statistician));
    if (!indicator) {
        m_about->setText({});
        m_picture->show({}, {});
        return;
    }
    m_about->setText(tr("<b>%1</b><br>%2<br>%3<br>%4<br>Basis: %5")
                         .arg(indicator->name.here().toHtmlEscaped(),
                              indicator->definition.here().toHtmlEscaped(),
                              indicators::measureText(*indicator, book).toHtmlEscaped(),
                              indicators::cutOff(*indicator).toHtmlEscaped(),
                              indicator->basis.here().toHtmlEscaped()));
    QList<BarPicture::Bar> bars;
    const qsizetype place = m_parts.ids.indexOf(counted ? counted->id : QString());
    for (const FigurePart &part : m_parts.parts) {
        if (place < 0)
            break;
        const qint64 value = part.values[static_cast<std::size_t>(place)];
        bars << BarPicture::Bar{part.name, value, figures::toText(value, figures::places(*counted)),
                                part.key};
    }
    // Months stay in their order; of the rest the greatest come first.
    if (breakdown() != Breakdown::Month)
        std::stable_sort(bars.begin(), bars.end(),
                         [](const auto &a, const auto &b) { return a.size > b.size; });
    m_picture->show(tr("%1, %2").arg(counted->name.here(), m_by->currentText()),
                    bars.first(std::min<qsizetype>(bars.size(), mostBars)));
}

void StatisticsPage::openCases() { showCases({}); }

void StatisticsPage::openPart(const QString &key) { showCases({{breakdown(), key}}); }

void StatisticsPage::showCases(const std::vector<FigurePartChoice> &parts)
{
    if (!m_open->isEnabled())
        return;
    auto *dialog = new FigureCasesDialog(workplace(), query(), m_list->current(), parts, this);
    connect(dialog, &FigureCasesDialog::caseWanted, this, &Page::caseWanted);
    dialog->open();
}

void StatisticsPage::saveTable()
{
    if (!m_figures)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->selectFile(tr("figures-%1.csv").arg(m_figures->year));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        std::vector<QStringList> rows{
            {tr("Figure"), tr("Value"), tr("Unit"), tr("Made of"), tr("What it counts")}};
        for (const YearFigure &figure : m_figures->figures)
            rows.push_back({figure.name.here(), figure.valueText(),
                            indicators::unitName(figure.unit), ratioOf(figure),
                            statistics::book().find(figure.id)->definition.here()});
        const Result<> written = csv::writeFile(path, rows);
        emit said(written ? tr("Saved as %1").arg(path) : written.error().text);
    });
    dialog->open();
}

void StatisticsPage::typeFigure()
{
    auto *dialog = new TypeFigureDialog(workplace(), m_list->current(), query().year, this);
    connect(dialog, &TypeFigureDialog::typed, this, &StatisticsPage::refresh);
    dialog->open();
}

void StatisticsPage::showTyped()
{
    auto *dialog = new TypedListDialog(workplace(), query().year, this);
    connect(dialog, &TypedListDialog::reviewed, this, &StatisticsPage::refresh);
    dialog->open();
}

} // namespace anjuan
