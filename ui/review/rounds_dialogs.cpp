// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rounds_page.h"

#include "ui/cases/timeline.h"
#include "ui/review/sheet_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/search_combo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTerm = 15; ///< days to put something right that a form begins with

} // namespace

void RoundsPage::change(Change what, const QString &done)
{
    const SheetLine *line = current();
    if (!line)
        return;
    m_sheet->setBusy(true);
    m_sheet->complain({});
    workplace().write(
        this,
        [what = std::move(what), id = line->sheet.round, place = line->sheet.place](Seat &seat) {
            return what(seat, id, place);
        },
        [this, done](const Result<ScoreSheet> &answer) {
            m_sheet->setBusy(false);
            if (!answer)
                return m_sheet->complain(text::sentence(answer.error()));
            m_sheet->clearTyped();
            emit said(done);
            refresh();
        });
}

void RoundsPage::changeBy(FormDialog *dialog, Change what, const QString &done)
{
    const SheetLine *line = current();
    if (!line)
        return;
    dialog->setBusy(true);
    workplace().write(
        dialog,
        [what = std::move(what), id = line->sheet.round, place = line->sheet.place](Seat &seat) {
            return what(seat, id, place);
        },
        [this, dialog, done](const Result<ScoreSheet> &answer) {
            if (!dialog->settle(answer))
                return;
            emit said(done);
            refresh();
        });
}

void RoundsPage::openDialog()
{
    auto *dialog = new FormDialog(u"round_dialog"_s, tr("New round of case-file review"),
                                  tr("Open the round"), this);
    dialog->explain(tr("Closed files are drawn by lot; the seed and the hash of their list are "
                       "kept, so that anybody can draw them again. The sheets are filled in from "
                       "what the program finds today."));
    const Date today = workplace().session().today;
    auto *name = new QLineEdit(
        tr("%1 round of case-file review", "the year").arg(static_cast<int>(today.year())));
    auto *standard = new QComboBox;
    auto *count = new QSpinBox;
    count->setRange(1, file_rounds::mostFiles);
    count->setValue(10);
    auto *perUnit = new QCheckBox(tr("so many of each unit"));
    auto *from =
        new OptionalDay(u"round_from"_s, tr("from"), std::nullopt, Date(today.year(), 1, 1));
    auto *to = new OptionalDay(u"round_to"_s, tr("until"), std::nullopt, today);
    auto *seed = new QLineEdit;
    seed->setPlaceholderText(tr("a new one"));
    auto *picked = new QLineEdit;
    picked->setPlaceholderText(tr("numbers of cases, with commas between them"));
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Name"), name, u"round_name"_s);
    dialog->addField(tr("&Standard"), standard, u"round_standard"_s);
    dialog->addField(tr("&How many"), count, u"round_count"_s);
    dialog->addField(QString(), perUnit, u"round_per_unit"_s);
    dialog->addField(tr("Closed"), from, u"round_from"_s);
    dialog->addField(tr("Closed"), to, u"round_to"_s);
    dialog->addField(tr("See&d"), seed, u"round_seed"_s);
    dialog->addField(tr("Or by h&and"), picked, u"round_picked"_s,
                     tr("What stands here is taken instead of a lot."));
    dialog->addField(tr("&Why these"), reason, u"round_reason"_s);
    workplace().read(
        dialog, [](Seat &seat) { return file_rounds::standards(seat.db, seat.session); },
        [standard](const Result<QList<KeptStandard>> &all) {
            if (all)
                for (const KeptStandard &one : *all)
                    if (standard->findData(one.standard.name) < 0)
                        standard->addItem(one.standard.name, one.standard.name);
        });
    connect(dialog, &FormDialog::wanted, this, [=, this] {
        RoundWish wish{.name = name->text(),
                       .standard = standard->currentData().toString(),
                       .from = from->day(),
                       .to = to->day(),
                       .count = count->value(),
                       .perUnit = perUnit->isChecked(),
                       .seed = seed->text().trimmed(),
                       .reason = reason->text()};
        QString plain = picked->text();
        const QStringList numbers =
            plain.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts);
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [wish, numbers](Seat &seat) -> Result<RoundView> {
                RoundWish all = wish;
                for (const QString &number : numbers) {
                    const Result<CaseId> id =
                        cases::findByNumber(seat.db, seat.session, number.trimmed());
                    if (!id)
                        return id.error();
                    all.picked.push_back(*id);
                }
                return file_rounds::open(seat.db, seat.session, seat.book, all);
            },
            [this, dialog](const Result<RoundView> &view) {
                if (!dialog->settle(view))
                    return;
                m_wanted = view->round.id;
                emit said(tr("The round is open with %n file(s).", nullptr,
                             static_cast<int>(view->sheets.size())));
                refresh();
            });
    });
    dialog->open();
    name->setFocus();
    name->selectAll();
}

void RoundsPage::assign()
{
    auto *dialog = new FormDialog(u"assign_dialog"_s, tr("Give to a reviewer"), tr("Give"), this);
    dialog->explain(
        tr("Nobody of the unit whose file it is, and nobody who took part in the case."));
    auto *who = new SearchCombo;
    dialog->addField(tr("&Reviewer"), who, u"assign_reviewer"_s);
    workplace().read(
        dialog, [](Seat &seat) { return file_rounds::reviewers(seat.db, seat.session); },
        [who](const Result<std::vector<ReviewerChoice>> &all) {
            if (!all)
                return;
            for (const ReviewerChoice &one : *all)
                who->addChoice(
                    RoundsPage::tr("%1, %2", "a person and their unit").arg(one.name, one.unitName),
                    one.account, one.account);
            who->clearChoice();
        });
    connect(dialog, &FormDialog::wanted, this, [this, dialog, who] {
        const QString account = who->chosen().toString();
        if (account.isEmpty())
            return dialog->complain(tr("Choose who is to review the file."), who);
        changeBy(
            dialog,
            [account](Seat &seat, FileRoundId id, int place) {
                return file_rounds::assign(seat.db, seat.session, id, place, account);
            },
            tr("The file is given to the reviewer."));
    });
    dialog->open();
    who->setFocus();
}

void RoundsPage::order()
{
    auto *dialog = new FormDialog(u"order_dialog"_s, tr("To be put right"), tr("Order"), this);
    auto *demand = paragraphField();
    auto *due = dayField(workplace().session().today + Days(usualTerm));
    if (const SheetLine *line = current()) {
        QStringList objections;
        for (const ScoreMark &mark : line->sheet.marks)
            if (const StandardItem *item = m_view->round.standard.item(mark.item);
                item && (mark.deducted > 0 || mark.isVetoed))
                objections << tr("%1 %2", "number and text of an item").arg(item->id, item->text);
        demand->setPlainText(objections.join(u'\n'));
    }
    dialog->addField(tr("&What"), demand, u"order_demand"_s);
    dialog->addField(tr("&By"), due, u"order_due"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, demand, due] {
        changeBy(
            dialog,
            [said = demand->toPlainText(), day = dayIn(due)](Seat &seat, FileRoundId id,
                                                             int place) {
                return file_rounds::orderRectification(seat.db, seat.session, id, place, said, day);
            },
            tr("The unit is asked to put it right."));
    });
    dialog->open();
    demand->setFocus();
}

void RoundsPage::answer()
{
    auto *dialog = new FormDialog(u"answer_dialog"_s, tr("What was put right"), tr("Answer"), this);
    auto *said = paragraphField();
    dialog->addField(tr("&What was done"), said, u"answer_text"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, said] {
        changeBy(
            dialog,
            [words = said->toPlainText()](Seat &seat, FileRoundId id, int place) {
                return file_rounds::answer(seat.db, seat.session, id, place, words);
            },
            tr("The answer is given."));
    });
    dialog->open();
    said->setFocus();
}

void RoundsPage::recheck()
{
    auto *dialog = new FormDialog(u"recheck_dialog"_s, tr("Second look"), tr("Record"), this);
    auto *passes = new QRadioButton(tr("It is put right"));
    auto *fails = new QRadioButton(tr("It is not put right yet"));
    passes->setChecked(true);
    auto *finding = paragraphField();
    auto *due = dayField(workplace().session().today + Days(usualTerm));
    due->setEnabled(false);
    connect(fails, &QRadioButton::toggled, due, &QWidget::setEnabled);
    dialog->addField(QString(), passes, u"recheck_passes"_s);
    dialog->addField(QString(), fails, u"recheck_fails"_s);
    dialog->addField(tr("What was &found"), finding, u"recheck_finding"_s);
    dialog->addField(tr("New day, &by"), due, u"recheck_due"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, passes, finding, due] {
        changeBy(
            dialog,
            [isPassed = passes->isChecked(), words = finding->toPlainText(),
             day = dayIn(due)](Seat &seat, FileRoundId id, int place) {
                return file_rounds::recheck(seat.db, seat.session, id, place, isPassed, words,
                                            isPassed ? std::nullopt : std::optional(day));
            },
            tr("The second look is recorded."));
    });
    dialog->open();
    finding->setFocus();
}

void RoundsPage::nameModel()
{
    auto *dialog = new FormDialog(u"model_dialog"_s, tr("Model file"), tr("Record"), this);
    dialog->explain(tr("Others learn from a model file. Without a reason it is none any more."));
    auto *why = new QLineEdit;
    if (const SheetLine *line = current())
        why->setText(line->sheet.modelReason);
    dialog->addField(tr("&Why"), why, u"model_reason"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, why] {
        changeBy(
            dialog,
            [words = why->text()](Seat &seat, FileRoundId id, int place) {
                return file_rounds::setModel(seat.db, seat.session, id, place, words);
            },
            tr("Recorded."));
    });
    dialog->open();
    why->setFocus();
}

void RoundsPage::closeRound()
{
    if (!m_view)
        return;
    m_sheet->complain({});
    workplace().write(
        this,
        [id = m_view->round.id](Seat &seat) {
            return file_rounds::close(seat.db, seat.session, id);
        },
        [this](const Result<> &answer) {
            if (!answer)
                return m_sheet->complain(text::sentence(answer.error()));
            emit said(tr("The round is closed."));
            refresh();
        });
}

void RoundsPage::checkDraw()
{
    if (!m_view)
        return;
    workplace().read(
        this,
        [id = m_view->round.id](Seat &seat) {
            return file_rounds::checkDraw(seat.db, seat.session, id);
        },
        [this](const Result<file_rounds::DrawCheck> &check) {
            if (!check)
                return m_sheet->complain(text::sentence(check.error()));
            emit said(check->sameSample ? tr("The lot draws the same files again.")
                      : check->sameList ? tr("The list is the same, but the lot draws other files.")
                                        : tr("The list of closed files has changed since; the lot "
                                             "draws other files."));
        });
}

void RoundsPage::exportRound()
{
    if (!m_view)
        return;
    auto *files = new QFileDialog(this, tr("Export the round"), m_view->round.name + u".xlsx"_s,
                                  tr("Workbooks (*.xlsx)"));
    files->setObjectName(u"export_round_dialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"xlsx"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        workplace().read(
            this,
            [id = m_view->round.id, path](Seat &seat) {
                return file_rounds::exportTo(seat.db, seat.session, id, path);
            },
            [this, path](const Result<> &done) {
                if (!done)
                    return m_sheet->complain(text::sentence(done.error()));
                emit said(tr("Written: %1").arg(path));
            });
    });
    files->open();
}

void RoundsPage::showFile()
{
    const SheetLine *line = current();
    if (!line)
        return;
    if (line->isWithin) {
        emit caseWanted(line->sheet.file);
        return;
    }
    showFileOf(line->sheet.round, line->sheet.place);
}

void RoundsPage::showFileOf(FileRoundId id, int place)
{
    // Of another unit: its reviewer reads what was done, and nothing more can be opened from here.
    workplace().read(
        this,
        [id, place](Seat &seat) {
            return file_rounds::file(seat.db, seat.session, seat.book, id, place);
        },
        [this](const Result<CaseDossier> &dossier) {
            if (!dossier)
                return m_sheet->complain(text::sentence(dossier.error()));
            auto *window = new QDialog(this);
            window->setObjectName(u"round_file_dialog"_s);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->setWindowTitle(dossier->view.row.number());
            window->resize(900, 620);
            auto *timeline = new Timeline;
            auto *column = new QVBoxLayout(window);
            column->addWidget(timeline);
            timeline->setDossier(*dossier);
            window->open();
        });
}

} // namespace anjuan
