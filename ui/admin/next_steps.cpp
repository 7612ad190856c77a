// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/next_steps.h"

#include "ui/shell/workplace.h"

#include <QPushButton>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

QString labelOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Accounts:
        return StepText::tr("Accounts");
    case FirstStep::Officers:
        return StepText::tr("Officers and certificates");
    case FirstStep::Matters:
        return StepText::tr("Matter list");
    case FirstStep::Holidays:
        return StepText::tr("Holidays of this year");
    case FirstStep::Benchmarks:
        return StepText::tr("Discretion benchmarks");
    }
    Q_UNREACHABLE();
}

QString reasonOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Accounts:
        return StepText::tr("An account for each person who records: the administrator cannot "
                            "register cases.");
    case FirstStep::Officers:
        return StepText::tr("Two officers with valid certificates take part in each inquiry.");
    case FirstStep::Matters:
        return StepText::tr(
            "The bureau's list of matters, from a workbook: a case is filed for one "
            "of them.");
    case FirstStep::Holidays:
        return StepText::tr("Limits in working days are provisional until the year's holidays are "
                            "loaded.");
    case FirstStep::Benchmarks:
        return StepText::tr("Fines are assessed by the benchmarks; the legal officer can load "
                            "them as well.");
    }
    Q_UNREACHABLE();
}

} // namespace

NextSteps::NextSteps(Workplace &workplace, QWidget *parent)
    : ReminderRow(u"next_step"_s, parent), m_workplace(workplace)
{
}

void NextSteps::refresh()
{
    m_workplace.read(
        this, [](Seat &seat) { return first_steps::state(seat.db, seat.session); },
        [this](const Result<std::vector<FirstStepState>> &steps) {
            if (steps)
                show(*steps);
        });
}

void NextSteps::show(const std::vector<FirstStepState> &steps)
{
    const auto done = std::count_if(steps.begin(), steps.end(),
                                    [](const FirstStepState &one) { return one.isDone; });
    begin(tr("Before the first case: %1 of %2 done").arg(done).arg(steps.size()));
    if (done < static_cast<qsizetype>(steps.size()))
        for (const FirstStepState &one : steps) {
            const QString label = labelOf(one.step);
            QPushButton *button = addButton(one.isDone ? u"done"_s : u"add"_s,
                                            one.isDone ? tr("%1: done").arg(label) : label);
            button->setAutoDefault(false);
            button->setToolTip(reasonOf(one.step));
            connect(button, &QPushButton::clicked, this, [this, step = one.step] {
                if (step == FirstStep::Benchmarks)
                    emit benchmarksWanted();
                else
                    emit partWanted(nameOf(firstStepNames, step));
            });
        }
    end();
}

} // namespace anjuan
