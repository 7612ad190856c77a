// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rounds_page.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/review/examination_panel.h"
#include "ui/review/sheet_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

} // namespace

RoundsPage::RoundsPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_rounds(new QComboBox), m_about(new QLabel), m_tabs(new QTabWidget),
      m_files(new Listing(u"round_files"_s, RoundsPage::tr("Files of the round"),
                          {RoundsPage::tr("No."), RoundsPage::tr("Case"), RoundsPage::tr("Unit"),
                           RoundsPage::tr("Reviewer"), RoundsPage::tr("Points"),
                           RoundsPage::tr("Grade"), RoundsPage::tr("State")})),
      m_units(new Listing(u"round_units"_s, RoundsPage::tr("Figures by unit"),
                          {RoundsPage::tr("Unit"), RoundsPage::tr("Files"), RoundsPage::tr("Mean"),
                           RoundsPage::tr("Failed"), RoundsPage::tr("Grades"),
                           RoundsPage::tr("Put right")})),
      m_items(new Listing(u"round_items"_s, RoundsPage::tr("Figures by objection"),
                          {RoundsPage::tr("Files"), RoundsPage::tr("Taken off"),
                           RoundsPage::tr("Item"), RoundsPage::tr("What is objected to")})),
      m_models(
          new Listing(u"round_models"_s, RoundsPage::tr("Model files of all rounds"),
                      {RoundsPage::tr("Case"), RoundsPage::tr("Points"), RoundsPage::tr("Grade"),
                       RoundsPage::tr("Why it is a model"), RoundsPage::tr("Round")})),
      m_sheet(new SheetPanel)
{
    setObjectName(u"rounds_page"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto *top = new QHBoxLayout;
    m_rounds->setObjectName(u"rounds"_s);
    m_rounds->setAccessibleName(tr("Round of case-file review"));
    m_rounds->setMinimumWidth(260);
    top->addWidget(m_rounds);
    for (QAction *action : {m_new, m_check, m_export, m_close, m_standards, m_verify})
        top->addWidget(actionButton(action));
    top->addWidget(makePapers());
    top->addStretch();
    column->addLayout(top);
    m_about->setObjectName(u"round_about"_s);
    m_about->setAccessibleName(tr("How the files were chosen"));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_about);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"round_columns"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeFiles());
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 8, 10, 8);
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout;
    deeds->setLayout(flow);
    for (QAction *action :
         {m_open, m_assign, m_order, m_answer, m_recheck, m_contest, m_settle, m_model}) {
        QPushButton *button = actionButton(action);
        button->setIcon({});
        flow->addWidget(button);
    }
    inside->addWidget(deeds);
    inside->addWidget(m_sheet, 1);
    split->addWidget(card);
    split->setSizes({610, 670});
    column->addWidget(split, 1);

    connect(m_rounds, &QComboBox::activated, this, &RoundsPage::readRound);
    connect(m_files, &Listing::currentChanged, this, &RoundsPage::showSheet);
    connect(m_files, &Listing::chosen, m_open, &QAction::trigger);
    connect(m_models, &Listing::chosen, this, &RoundsPage::openModel);
    connect(m_sheet, &SheetPanel::markWanted, this, [this](const MarkWish &wish) {
        change(
            [wish](Seat &seat, FileRoundId id, int place) {
                return file_rounds::mark(seat.db, seat.session, id, place, wish);
            },
            tr("The mark is changed."));
    });
    connect(m_sheet, &SheetPanel::finishWanted, this, [this](const QString &opinion) {
        change(
            [opinion](Seat &seat, FileRoundId id, int place) {
                return file_rounds::finish(seat.db, seat.session, id, place, opinion);
            },
            tr("The file is marked."));
    });
    followChanges(change_pause::page);
    setFocusProxy(m_files->view());
    noteState();
}

QWidget *RoundsPage::makeFiles()
{
    m_files->setWidths({30, 210, 60, 56, 46, 62, 96});
    m_files->view()->setTextElideMode(Qt::ElideMiddle); // a number tells by its end
    m_files->alignRight(4);
    m_files->setEmpty(tr("No round of case-file review yet. A legal officer opens one: files are "
                         "drawn by lot or picked by hand."),
                      m_new);
    m_units->setWidths({170, 56, 60, 56, 150, 70});
    m_units->setEmpty(tr("No file yet."));
    m_items->setWidths({50, 60, 50, 340});
    m_items->setEmpty(tr("Nothing is objected to."));
    for (const int column : {1, 2, 3, 5})
        m_units->alignRight(column);
    for (const int column : {0, 1})
        m_items->alignRight(column);
    m_models->setWidths({180, 56, 60, 200, 150});
    m_models->alignRight(1);
    m_models->setEmpty(tr("No model file yet. The legal desk names one among the files of the "
                          "best grade."));
    m_tabs->setObjectName(u"round_tabs"_s);
    m_tabs->setAccessibleName(tr("The round"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_units, tr("By unit"));
    m_tabs->addTab(m_items, tr("By objection"));
    m_tabs->addTab(m_models, tr("Model files"));
    if (ExaminationPanel::isFor(workplace())) {
        auto *examination = new ExaminationPanel(workplace());
        m_tabs->addTab(examination, tr("All files"));
        connect(examination, &ExaminationPanel::caseWanted, this, &RoundsPage::caseWanted);
    }
    return m_tabs;
}

void RoundsPage::makeActions()
{
    m_new = addCommand(u"open_round"_s, u"add"_s, tr("New round…"));
    m_new->setShortcut(QKeySequence::New);
    m_check = addCommand(u"check_draw"_s, u"refresh"_s, tr("Draw again"));
    m_export = addCommand(u"export_round"_s, u"export"_s, tr("Export…"));
    m_close = addCommand(u"close_round"_s, u"done"_s, tr("Close the round"));
    m_standards = addCommand(u"round_standards"_s, u"document"_s, tr("Standards…"));
    m_verify = addCommand(u"verify_standard"_s, u"review"_s, tr("Verify a standard…"));
    m_open = addCommand(u"round_open_file"_s, u"folder"_s, tr("Open the file"));
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    m_assign = addCommand(u"round_assign"_s, u"person"_s, tr("Give to a reviewer…"));
    m_order = addCommand(u"round_order"_s, u"return"_s, tr("To be put right…"));
    m_answer = addCommand(u"round_answer"_s, u"edit"_s, tr("Answer…"));
    m_recheck = addCommand(u"round_recheck"_s, u"review"_s, tr("Second look…"));
    m_contest = addCommand(u"round_contest"_s, u"warning"_s, tr("Object to the score…"));
    m_settle = addCommand(u"round_settle"_s, u"done"_s, tr("Answer the objection…"));
    m_model = addCommand(u"round_model"_s, u"done"_s, tr("Model file…"));
    connect(m_new, &QAction::triggered, this, &RoundsPage::openDialog);
    connect(m_standards, &QAction::triggered, this, &RoundsPage::standardDialog);
    connect(m_verify, &QAction::triggered, this, &RoundsPage::verifyStandard);
    connect(m_check, &QAction::triggered, this, &RoundsPage::checkDraw);
    connect(m_export, &QAction::triggered, this, &RoundsPage::exportRound);
    connect(m_close, &QAction::triggered, this, &RoundsPage::closeRound);
    connect(m_open, &QAction::triggered, this, &RoundsPage::showFile);
    connect(m_assign, &QAction::triggered, this, &RoundsPage::assign);
    connect(m_order, &QAction::triggered, this, &RoundsPage::order);
    connect(m_answer, &QAction::triggered, this, &RoundsPage::answer);
    connect(m_recheck, &QAction::triggered, this, &RoundsPage::recheck);
    connect(m_model, &QAction::triggered, this, &RoundsPage::nameModel);
    connect(m_contest, &QAction::triggered, this, &RoundsPage::contest);
    connect(m_settle, &QAction::triggered, this, &RoundsPage::settleObjection);
}

QString RoundsPage::helpTopic() const { return u"rounds"_s; }

const SheetLine *RoundsPage::current() const
{
    if (m_view)
        for (const SheetLine &line : m_view->sheets)
            if (QString::number(line.sheet.place) == m_files->current())
                return &line;
    return nullptr;
}

void RoundsPage::refresh()
{
    readModels();
    workplace().read(
        this, [](Seat &seat) { return file_rounds::list(seat.db, seat.session); },
        [this](const Result<std::vector<RoundLine>> &rounds) {
            if (rounds)
                return fillRounds(*rounds);
            m_files->showTrouble(text::sentence(rounds.error()));
        });
}

void RoundsPage::fillRounds(const std::vector<RoundLine> &rounds)
{
    QString kept = m_wanted.isNull() ? m_rounds->currentData().toString() : m_wanted.toString();
    m_wanted = {};
    m_rounds->clear();
    for (const RoundLine &line : rounds)
        m_rounds->addItem(line.round.closedOn ? tr("%1 (closed)").arg(line.round.name)
                                              : tr("%1 (%2 of %3 marked)")
                                                    .arg(line.round.name)
                                                    .arg(line.finished)
                                                    .arg(line.files),
                          line.round.id.toString());
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(kept)));
    m_rounds->setEnabled(!rounds.empty());
    readRound();
}

void RoundsPage::readRound()
{
    const FileRoundId id = FileRoundId::parse(m_rounds->currentData().toString());
    if (id.isNull()) {
        m_view.reset();
        m_about->clear();
        m_files->setLines({});
        showFigures();
        return showSheet();
    }
    workplace().read(
        this, [id](Seat &seat) { return file_rounds::view(seat.db, seat.session, id); },
        [this](const Result<RoundView> &view) {
            if (view)
                return showRound(*view);
            m_files->showTrouble(text::sentence(view.error()));
        });
}

void RoundsPage::showRound(const RoundView &view)
{
    m_view = view;
    const FileRound &round = view.round;
    QStringList about{tr("Standard “%1” of %2")
                          .arg(round.standard.name, text::day(round.standard.effectiveFrom))};
    if (!round.standard.isVerified)
        about.last() += tr(" (not verified)");
    if (round.isDrawn)
        about << tr("drawn by lot from %n file(s)", nullptr, round.population)
              << tr("seed %1").arg(round.seed)
              << tr("SHA-256 of the list %1…").arg(round.listHash.left(16));
    else
        about << tr("picked by hand: %1").arg(round.pickedFor);
    m_about->setText(about.join(tr(" · ")));
    m_about->setToolTip(round.standard.source + u'\n' + round.listHash);
    QList<Line> lines;
    const Date today = workplace().session().today;
    for (const SheetLine &line : view.sheets) {
        const ScoreSheet &sheet = line.sheet;
        const SheetScore score = scoreOf(sheet, round.standard);
        Cell state(wordFor(sheetStateNames, sheet.state));
        if (sheet.isOverdue(today))
            state = Cell(tr("overdue since %1").arg(text::day(sheet.rectifications.back().due)),
                         theme::Tone::Bad);
        else if (sheet.state == SheetState::Rectifying)
            state = Cell(tr("%1 by %2", "what is to be done and by when")
                             .arg(state.text, text::day(sheet.rectifications.back().due)));
        if (!sheet.modelReason.isEmpty())
            state = Cell(tr("model file"), theme::Tone::Good, sheet.modelReason);
        if (sheet.isContested())
            state = Cell(tr("score contested"), theme::Tone::Warning, sheet.objections.back().text);
        const bool isFinal = sheet.finishedOn.has_value();
        lines << Line{QString::number(sheet.place),
                      {Cell(QString::number(sheet.place)), Cell(sheet.number),
                       Cell(line.unitName.section(u" / "_s, -1), theme::Tone::Plain, line.unitName),
                       Cell(line.reviewerName.isEmpty() ? u"–"_s : line.reviewerName),
                       Cell(tenthsText(isFinal ? sheet.score : score.tenths),
                            isFinal ? theme::Tone::Plain : theme::Tone::Quiet),
                       Cell(isFinal ? sheet.grade : tr("(%1)").arg(score.grade),
                            score.isVetoed ? theme::Tone::Bad
                            : isFinal      ? theme::Tone::Plain
                                           : theme::Tone::Quiet),
                       state}};
    }
    m_files->setLines(lines);
    if (m_wantedPlace > 0)
        m_files->select(QString::number(std::exchange(m_wantedPlace, 0)));
    if (m_files->current().isEmpty() && !lines.isEmpty())
        m_files->select(lines.front().key);
    showFigures();
    showSheet();
}

void RoundsPage::showFigures()
{
    const RoundFigures figures =
        m_view ? file_rounds::figuresOf(*m_view, workplace().session().today) : RoundFigures{};
    QList<Line> units;
    for (const RoundFigures::UnitLine &line : figures.units) {
        QStringList grades;
        for (const StandardGrade &grade : m_view->round.standard.grades)
            if (const auto found = line.grades.find(grade.name); found != line.grades.end())
                grades << tr("%1 %2", "a grade and how many").arg(grade.name).arg(found->second);
        units << Line{
            line.name,
            {Cell(line.name.section(u" / "_s, -1), theme::Tone::Plain, line.name),
             Cell(u"%1 / %2"_s.arg(line.finished).arg(line.files)),
             Cell(line.finished > 0 ? tenthsText((line.sum + line.finished / 2) / line.finished)
                                    : u"–"_s),
             Cell(QString::number(line.vetoed)), Cell(grades.join(tr(", "))),
             Cell(u"%1 / %2"_s.arg(line.rectified).arg(line.rectified + line.rectifying))}};
    }
    m_units->setLines(units);
    QList<Line> items;
    for (const RoundFigures::ItemLine &line : figures.items)
        items << Line{line.item.id,
                      {Cell(QString::number(line.files)),
                       Cell(line.item.isVeto ? tr("veto") : tenthsText(line.points)),
                       Cell(line.item.id), Cell(line.item.text)}};
    m_items->setLines(items);
}

void RoundsPage::showSheet()
{
    m_sheet->show(m_view ? m_view->round : FileRound{}, current(), workplace().session().today);
    noteState();
}

void RoundsPage::noteState()
{
    const bool isLegal = workplace().has(Role::LegalOfficer);
    const bool isKeeper = m_view && m_view->isKeeper && !m_view->round.closedOn;
    const SheetLine *line = current();
    const SheetState state = line ? line->sheet.state : SheetState::Unassigned;
    const bool isOpen = line && !m_view->round.closedOn;
    m_new->setEnabled(isLegal && !workplace().isReadOnly());
    m_standards->setEnabled(isLegal);
    m_verify->setEnabled(isLegal && !workplace().isReadOnly());
    m_check->setEnabled(m_view && m_view->isKeeper && m_view->round.isDrawn);
    m_export->setEnabled(m_view.has_value());
    m_close->setEnabled(isKeeper);
    m_open->setEnabled(line);
    m_assign->setEnabled(isKeeper && line &&
                         (state == SheetState::Unassigned || state == SheetState::Marking));
    m_order->setEnabled(isKeeper && line && state == SheetState::Finished);
    m_answer->setEnabled(isOpen && line->isWithin && state == SheetState::Rectifying);
    const bool isContested = line && line->sheet.isContested();
    m_contest->setEnabled(isOpen && line->isWithin && !isContested &&
                          (state == SheetState::Finished || state == SheetState::Rectifying));
    m_settle->setEnabled(isKeeper && isContested);
    m_sheetPaper->setEnabled(line);
    m_sheetPrint->setEnabled(line);
    m_reportPaper->setEnabled(m_view.has_value());
    m_reportPrint->setEnabled(m_view.has_value());
    m_recheck->setEnabled(isKeeper && line && state == SheetState::Answered);
    m_model->setEnabled(isKeeper && line && line->sheet.finishedOn &&
                        m_view->round.standard.isBest(line->sheet.grade));
    for (QAction *action : {m_assign, m_order, m_recheck, m_settle, m_model})
        action->setVisible(isLegal);
}

} // namespace anjuan
