// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"
#include "ui/shell/page.h"

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QTabWidget;

namespace anjuan {

class FormDialog;
class Listing;
class SheetPanel;
struct Seat;

/// Case-file review 案卷评查: a round with its files and figures, and the score sheet of the file
/// that is chosen.
class RoundsPage : public Page {
    Q_OBJECT

public:
    explicit RoundsPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
    /// Brings a round forward, and one of its files where `place` is not 0.
    void show(FileRoundId round, int place);
    using Page::show;

private:
    QWidget *makeFiles();
    void makeActions();
    void fillRounds(const std::vector<RoundLine> &rounds);
    void readRound();
    void showRound(const RoundView &view);
    void showFigures();
    void showSheet();
    void noteState();
    void openDialog();
    void standardDialog();
    void verifyStandard();
    void assign();
    void order();
    void answer();
    void recheck();
    void nameModel();
    void closeRound();
    void checkDraw();
    void exportRound();
    void showFile();
    /// The case itself, or what was done in it where it is out of reach.
    void showFileOf(FileRoundId id, int place);
    // rounds_more.cpp
    void contest();
    void settleObjection();
    QWidget *makePapers();
    void readModels();
    void openModel(const QString &key);
    /// Runs a change of the chosen sheet and shows the round as it is then; a refusal stands below
    /// the sheet.
    using Change = std::function<Result<ScoreSheet>(Seat &, FileRoundId, int)>;
    void change(Change what, const QString &done);
    /// The same from a dialog, which stays where it is refused.
    void changeBy(FormDialog *dialog, Change what, const QString &done);
    const SheetLine *current() const;

    QComboBox *m_rounds;
    QLabel *m_about;
    QTabWidget *m_tabs;
    Listing *m_files, *m_units, *m_items, *m_models;
    SheetPanel *m_sheet;
    QAction *m_new, *m_standards, *m_verify, *m_check, *m_export, *m_close, *m_assign, *m_order,
        *m_answer, *m_recheck, *m_model, *m_open, *m_contest, *m_settle;
    QAction *m_sheetPaper = nullptr, *m_sheetPrint = nullptr, *m_reportPaper = nullptr,
            *m_reportPrint = nullptr;
    FileRoundId m_wanted{}; ///< to be shown once the rounds are read
    int m_wantedPlace = 0;  ///< likewise, of its files; 0: none in particular
    std::optional<RoundView> m_view{};
};

} // namespace anjuan
