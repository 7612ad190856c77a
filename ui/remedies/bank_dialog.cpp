// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/bank_dialog.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

theme::Tone toneOf(BankMatch match)
{
    switch (match) {
    case BankMatch::Fits:
        return theme::Tone::Good;
    case BankMatch::Doubled:
        return theme::Tone::Quiet;
    case BankMatch::NoCase:
    case BankMatch::TooMuch:
    case BankMatch::Stopped:
        return theme::Tone::Warning;
    case BankMatch::Refused:
    case BankMatch::Unreadable:
        return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

BankDialog::BankDialog(Workplace &workplace, const QString &path, QWidget *parent)
    : TableImportDialog(workplace, path, u"bank_statement"_s,
                        tr("Bank statement %1").arg(QFileInfo(path).fileName()), tr("&Record"),
                        parent),
      m_lines(new Listing(u"bank_lines"_s, tr("What becomes of each line"),
                          {tr("Row"), tr("What becomes of it"), tr("Number"), tr("Day"),
                           tr("Amount"), tr("Receipt"), tr("Why")}))
{
    setMinimumSize(1080, 520);
    m_lines->setWidths({55, 140, 190, 95, 95, 130});
    m_lines->alignRight(0);
    m_lines->alignRight(4);
    m_lines->setEmpty(tr("There is no line in this file."));
    explain(tr("Nothing is recorded yet. Each line is matched by the number of its decision, and "
               "by what was owed on its day."));
    addChoice();
    addRows(m_lines);
    connect(this, &FormDialog::wanted, this, &BankDialog::record);
    noteWish();
    preview();
}

BankOptions BankDialog::options() const
{
    return {.encoding = choice().encoding(), .sheet = choice().sheet()};
}

void BankDialog::preview()
{
    look(
        [path = path(), how = options()](Seat &seat, const Progress &progress) mutable {
            how.progress = progress;
            return bank_statement::read(seat.db, seat.session, seat.book, path, how);
        },
        [this](const Result<BankStatement> &read) {
            m_fits = 0;
            if (read) {
                show(*read, false);
            } else {
                summary()->clear();
                m_lines->setLines({});
                m_lines->showTrouble(tr("The file could not be read as a bank statement."));
                complain(text::sentence(read.error()));
            }
            noteWish();
        });
}

void BankDialog::show(const BankStatement &statement, bool isRecorded)
{
    choice().show(statement.table);
    // What does not fit stands first: somebody has to look at it.
    std::vector<const BankLine *> ordered;
    for (const BankLine &line : statement.lines)
        ordered.push_back(&line);
    std::stable_sort(ordered.begin(), ordered.end(), [](const BankLine *a, const BankLine *b) {
        return a->match != BankMatch::Fits && b->match == BankMatch::Fits;
    });
    Money sum;
    int fits = 0;
    QList<Line> lines;
    for (const BankLine *one : ordered) {
        const bool isFit = one->match == BankMatch::Fits;
        if (isFit) {
            ++fits;
            sum += one->amount.value_or(Money{});
        }
        const QString becomes = isFit && isRecorded ? tr("recorded (act %1)").arg(one->act)
                                                    : wordFor(bankMatchNames, one->match);
        lines << Line{QString::number(lines.size()),
                      {Cell(QString::number(one->row)), Cell(becomes, toneOf(one->match)),
                       Cell(one->number), Cell(text::day(one->day)),
                       Cell(one->amount ? text::amount(*one->amount) : QString()),
                       Cell(one->receipt), Cell(one->note)}};
    }
    m_lines->setLines(lines);
    m_fits = isRecorded ? 0 : fits;
    const int others = static_cast<int>(lines.size()) - fits;
    const QString what = isRecorded ? tr("%n payment(s) recorded, %1 yuan;", nullptr, fits)
                                    : tr("%n line(s) fit, %1 yuan;", nullptr, fits);
    summary()->setText(what.arg(text::amount(sum)) + u' ' +
                       tr("%n line(s) do not, and stand first.", nullptr, others));
}

void BankDialog::noteWish()
{
    doButton()->setEnabled(m_fits > 0);
    doButton()->setText(m_fits > 0 ? tr("&Record %n payment(s)", nullptr, m_fits) : tr("&Record"));
    doButton()->setToolTip(m_fits > 0 ? QString() : tr("No line of the file fits."));
}

void BankDialog::record()
{
    takeOver(
        tr("Recording the payments"),
        [path = path(), how = options()](Seat &seat, const Progress &progress) mutable {
            how.record = true;
            how.progress = progress;
            return bank_statement::read(seat.db, seat.session, seat.book, path, how);
        },
        [this](const Result<BankStatement> &done) {
            if (!done)
                return complain(text::sentence(done.error()));
            show(*done, true);
            explain(tr("The payments that fit are recorded. What does not fit can be corrected in "
                       "the file and read again: nothing is recorded twice."));
            againButton()->hide();
            finish();
            workplace().announce({});
            emit recorded(summary()->text());
        });
}

} // namespace anjuan
