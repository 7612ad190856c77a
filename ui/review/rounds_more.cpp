// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/review/paper_out.h"
#include "ui/review/rounds_page.h"
#include "ui/review/sheet_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

void RoundsPage::contest()
{
    auto *dialog =
        new FormDialog(u"contest_dialog"_s, tr("Objection to the score"), tr("Object"), this);
    dialog->explain(tr("The legal desk that holds the round answers. Where it agrees, the file is "
                       "marked again."));
    auto *said = paragraphField();
    dialog->addField(tr("&What is wrong"), said, u"contest_text"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, said] {
        changeBy(
            dialog,
            [text = said->toPlainText()](Seat &seat, FileRoundId id, int place) {
                return file_rounds::contest(seat.db, seat.session, id, place, text);
            },
            tr("The objection is recorded."));
    });
    dialog->open();
    said->setFocus();
}

void RoundsPage::settleObjection()
{
    auto *dialog =
        new FormDialog(u"settle_dialog"_s, tr("Answer to the objection"), tr("Record"), this);
    if (const SheetLine *line = current(); line && line->sheet.isContested())
        dialog->explain(line->sheet.objections.back().text);
    auto *rejects = new QRadioButton(tr("The score stands"));
    auto *upholds = new QRadioButton(tr("The file is to be marked again"));
    rejects->setChecked(true);
    auto *said = paragraphField();
    dialog->addField(QString(), rejects, u"settle_rejects"_s);
    dialog->addField(QString(), upholds, u"settle_upholds"_s);
    dialog->addField(tr("&Why"), said, u"settle_text"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, upholds, said] {
        changeBy(
            dialog,
            [isUpheld = upholds->isChecked(),
             text = said->toPlainText()](Seat &seat, FileRoundId id, int place) {
                return file_rounds::settleObjection(seat.db, seat.session, id, place, isUpheld,
                                                    text);
            },
            tr("The answer is recorded."));
    });
    dialog->open();
    said->setFocus();
}

QWidget *RoundsPage::makePapers()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"round_papers_menu"_s);
    const auto ofSheet = [this](auto deed) {
        if (const SheetLine *line = current())
            deed(
                this, workplace(), tr("%1 score sheet").arg(line->sheet.number),
                [id = line->sheet.round, place = line->sheet.place](Seat &seat,
                                                                    const QString &path) {
                    return file_rounds::writeSheet(seat.db, seat.session, id, place, path);
                },
                [this](const QString &text) { emit said(text); });
    };
    const auto ofRound = [this](auto deed) {
        if (m_view)
            deed(
                this, workplace(), tr("%1 report").arg(m_view->round.name),
                [id = m_view->round.id](Seat &seat, const QString &path) {
                    return file_rounds::writeReport(seat.db, seat.session, id, path);
                },
                [this](const QString &text) { emit said(text); });
    };
    m_sheetPaper =
        addCommand(u"save_score_sheet"_s, u"export"_s, tr("Score sheet as Word document…"));
    connect(m_sheetPaper, &QAction::triggered, this, [ofSheet] { ofSheet(paper_out::save); });
    m_sheetPrint = addCommand(u"print_score_sheet"_s, u"print"_s, tr("Print the score sheet…"));
    m_sheetPrint->setShortcut(QKeySequence::Print);
    connect(m_sheetPrint, &QAction::triggered, this, [ofSheet] { ofSheet(paper_out::print); });
    m_reportPaper = addCommand(u"save_round_report"_s, u"export"_s, tr("Report as Word document…"));
    connect(m_reportPaper, &QAction::triggered, this, [ofRound] { ofRound(paper_out::save); });
    m_reportPrint = addCommand(u"print_round_report"_s, u"print"_s, tr("Print the report…"));
    connect(m_reportPrint, &QAction::triggered, this, [ofRound] { ofRound(paper_out::print); });
    menu->addActions({m_sheetPaper, m_sheetPrint, m_reportPaper, m_reportPrint});
    auto *button = new QToolButton;
    button->setObjectName(u"round_papers"_s);
    button->setText(tr("Papers"));
    button->setIcon(theme::icon(u"print"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

void RoundsPage::readModels()
{
    workplace().read(
        this, [](Seat &seat) { return file_rounds::models(seat.db, seat.session); },
        [this](const Result<std::vector<std::pair<QString, ScoreSheet>>> &models) {
            if (!models)
                return m_models->showTrouble(text::sentence(models.error()));
            QList<Line> lines;
            for (const auto &[round, sheet] : *models)
                lines << Line{u"%1 %2"_s.arg(sheet.round.toString()).arg(sheet.place),
                              {Cell(sheet.number), Cell(tenthsText(sheet.score)),
                               Cell(sheet.grade, theme::Tone::Good), Cell(sheet.modelReason),
                               Cell(round)}};
            m_models->setLines(lines);
            m_tabs->setTabText(m_tabs->indexOf(m_models),
                               lines.isEmpty() ? tr("Model files")
                                               : tr("Model files %1").arg(lines.size()));
        });
}

void RoundsPage::openModel(const QString &key)
{
    const FileRoundId id = FileRoundId::parse(key.section(u' ', 0, 0));
    showFileOf(id, key.section(u' ', 1).toInt());
}

void RoundsPage::show(FileRoundId round, int place)
{
    m_wanted = round;
    m_wantedPlace = place;
    m_tabs->setCurrentWidget(m_files);
    refresh();
}

} // namespace anjuan
