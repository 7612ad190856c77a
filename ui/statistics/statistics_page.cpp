// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_page.h"

#include "core/exchange/csv_writer.h"
#include "core/services/case_lists.h"
#include "core/services/figure_parts.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/bar_picture.h"
#include "ui/statistics/figure_cases_dialog.h"
#include "ui/statistics/figure_exports.h"
#include "ui/statistics/typed_dialogs.h"

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

constexpr int yearsOffered = 10;
constexpr int changePause = 3000; ///< milliseconds that what others record is gathered for
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
    : Page(workplace, parent), m_year(new QComboBox), m_unit(new QComboBox), m_by(new QComboBox),
      m_remarks(new QLabel), m_frozen(new QLabel), m_about(new QLabel),
      m_list(new Listing(u"figures"_s, tr("The year's figures"),
                         {tr("Group"), tr("Figure"), tr("Value"), tr("Unit"), tr("Last year"),
                          tr("Target"), tr("Made of")})),
      m_picture(new BarPicture)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeBar());
    m_remarks->setObjectName(u"figure_remarks"_s);
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_list->setWidths({80, 196, 100, 60, 92, 64, 106});
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
    followChanges(changePause);
    setFocusProxy(m_list->view());
    readUnits();
}

void StatisticsPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QString &icon,
                            const QKeySequence &key, void (StatisticsPage::*does)()) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    m_open = add(u"open_figure"_s, tr("Cases of the figure"), u"folder"_s,
                 QKeySequence(Qt::CTRL | Qt::Key_O), &StatisticsPage::openCases);
    m_save = add(u"save_figures"_s, tr("Save the table…"), u"export"_s,
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &StatisticsPage::saveTable);
    m_type = add(u"type_figure"_s, tr("Type in…"), u"edit"_s, {}, &StatisticsPage::typeFigure);
    m_typed = add(u"typed_list"_s, tr("Typed…"), u"review"_s, {}, &StatisticsPage::showTyped);
    m_type->setEnabled(false);
    m_type->setToolTip(workplace().has(Role::Statistician)
                           ? tr("A figure that no register holds, a target or a note")
                           : tr("Figures are typed by the statistician"));
    m_freeze = add(u"freeze_figures"_s, tr("Freeze…"), u"lock"_s, {}, &StatisticsPage::freezeYear);
    m_sign = add(u"sign_figures"_s, tr("Sign…"), u"done"_s, {}, &StatisticsPage::signFreeze);
    m_open->setEnabled(false);
    m_freeze->setEnabled(workplace().has(Role::Statistician));
    m_freeze->setToolTip(workplace().has(Role::Statistician)
                             ? tr("Puts the figures of the year down for good")
                             : tr("Figures are frozen by the statistician"));
    m_sign->setEnabled(false);
}

QWidget *StatisticsPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](const QString &label, QComboBox *box, const QString &name) {
        auto *text = new QLabel(label);
        text->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(text->text().remove(u'&'));
        row->addWidget(text);
        row->addWidget(box);
    };
    const int thisYear = workplace().session().today.year();
    for (int year = thisYear; year > thisYear - yearsOffered; --year)
        m_year->addItem(QString::number(year), year);
    m_unit->addItem(tr("All units"), QString());
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    for (const Breakdown by :
         {Breakdown::Month, Breakdown::Unit, Breakdown::Town, Breakdown::Matter, Breakdown::Field,
          Breakdown::Source, Breakdown::Procedure, Breakdown::PartyKind, Breakdown::Outcome})
        m_by->addItem(figure_parts::wayName(by), static_cast<int>(by));
    field(tr("&Year"), m_year, u"figure_year"_s);
    field(tr("&Unit"), m_unit, u"figure_unit"_s);
    field(tr("Picture"), m_by, u"figure_by"_s);
    connect(m_year, &QComboBox::currentIndexChanged, this, &StatisticsPage::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &StatisticsPage::refresh);
    connect(m_by, &QComboBox::currentIndexChanged, this, &StatisticsPage::readParts);
    row->addStretch(1);
    auto *exports = new FigureExports(
        workplace(), [this] { return query(); }, this);
    connect(exports, &FigureExports::said, this, &StatisticsPage::said);
    exports->menu()->insertAction(exports->menu()->actions().constFirst(), m_save);
    auto *handOut = new QPushButton(theme::icon(u"export"_s), tr("Export"));
    handOut->setObjectName(u"figure_exports_button"_s);
    handOut->setMenu(exports->menu());
    row->addWidget(handOut);
    for (QAction *action : {m_open, m_type, m_typed, m_freeze, m_sign}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setObjectName(action->objectName() + u"_button"_s);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
        row->addWidget(button);
    }
    return bar;
}

QWidget *StatisticsPage::makeSide()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    m_about->setObjectName(u"figure_about"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_frozen->setObjectName(u"figure_frozen"_s);
    m_frozen->setWordWrap(true);
    column->addWidget(m_about);
    column->addWidget(m_picture, 1);
    column->addWidget(m_frozen);
    panel->setMinimumWidth(320);
    return panel;
}

StatisticsQuery StatisticsPage::query() const
{
    return {.year = m_year->currentData().toInt(), .unit = m_unit->currentData().toString()};
}

QString StatisticsPage::helpTopic() const { return u"statistics"_s; }

void StatisticsPage::readUnits()
{
    workplace().read(
        this, [](Seat &seat) { return case_lists::choices(seat.db, seat.session); },
        [this](const Result<ListChoices> &answer) {
            if (!answer)
                return;
            const QSignalBlocker quiet(m_unit);
            for (const Choice &unit : answer->units)
                m_unit->addItem(unit.text, unit.key);
        });
}

void StatisticsPage::refresh()
{
    readFigures();
    readParts();
    readFreezes();
}

void StatisticsPage::readFigures()
{
    using Both = std::pair<Result<YearFigures>, Result<YearFigures>>;
    workplace().read(
        this,
        [query = query(), asked = ++m_asked](Seat &seat) -> Result<std::pair<int, Both>> {
            const auto now = statistics::ofYear(seat.db, seat.session, seat.book, query);
            if (!now)
                return now.error();
            return std::pair(asked,
                             Both(now, statistics::ofYear(seat.db, seat.session, seat.book,
                                                          statistics::yearBefore(query, now->to))));
        },
        [this](const Result<std::pair<int, Both>> &answer) {
            if (!answer)
                m_list->showTrouble(answer.error().text);
            else if (answer->first == m_asked)
                showFigures(answer->second.first, answer->second.second);
        });
}

void StatisticsPage::showFigures(const Result<YearFigures> &now, const Result<YearFigures> &before)
{
    if (!now) {
        m_figures.reset();
        m_remarks->setText({});
        m_list->showTrouble(now.error().text);
        return;
    }
    m_figures = *now;
    m_remarks->setText(now->remarks.join(u' '));
    m_remarks->setVisible(!now->remarks.isEmpty());
    QList<Line> lines;
    for (const IndicatorGroup &group : statistics::book().groups)
        for (const YearFigure &figure : now->figures) {
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
        [query = query(), by = static_cast<Breakdown>(m_by->currentData().toInt())](Seat &seat) {
            return statistics::byPart(seat.db, seat.session, seat.book, query, by);
        },
        [this](const Result<BrokenDown> &answer) {
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
    if (static_cast<Breakdown>(m_by->currentData().toInt()) != Breakdown::Month)
        std::stable_sort(bars.begin(), bars.end(),
                         [](const auto &a, const auto &b) { return a.size > b.size; });
    m_picture->show(tr("%1, %2").arg(counted->name.here(), m_by->currentText()),
                    bars.first(std::min<qsizetype>(bars.size(), mostBars)));
}

void StatisticsPage::openCases() { showCases({}); }

void StatisticsPage::openPart(const QString &key)
{
    showCases({{static_cast<Breakdown>(m_by->currentData().toInt()), key}});
}

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
