// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stepper.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// A shape for each state, so that no meaning rests on colour.
QString signOf(CaseStep::State state)
{
    switch (state) {
    case CaseStep::State::Done:
        return u"●"_s;
    case CaseStep::State::Next:
        return u"▶"_s;
    case CaseStep::State::Ahead:
        return u"○"_s;
    case CaseStep::State::Passed:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(const CaseStep &step)
{
    switch (step.state) {
    case CaseStep::State::Done:
        return step.day ? toIso(*step.day) : QString();
    case CaseStep::State::Next:
        return Stepper::tr("comes next");
    case CaseStep::State::Ahead:
        return {};
    case CaseStep::State::Passed:
        return Stepper::tr("not in this case");
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(CaseStep::State state)
{
    switch (state) {
    case CaseStep::State::Done:
        return theme::Tone::Good;
    case CaseStep::State::Next:
        return theme::Tone::Accent;
    case CaseStep::State::Ahead:
    case CaseStep::State::Passed:
        return theme::Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QLabel *coloured(const QString &text, theme::Tone tone)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(tone));
    label->setPalette(palette);
    return label;
}

} // namespace

Stepper::Stepper(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"stepper"_s);
    setAccessibleName(tr("The way of the case"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void Stepper::setSteps(const std::vector<CaseStep> &steps)
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(10, 8, 6, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CaseStep &step : steps) {
        grid->addWidget(coloured(signOf(step.state), toneOf(step.state)), row, 0, Qt::AlignTop);
        auto *name = coloured(step.name, step.state == CaseStep::State::Done ||
                                                 step.state == CaseStep::State::Next
                                             ? theme::Tone::Plain
                                             : theme::Tone::Quiet);
        if (step.state == CaseStep::State::Next) {
            QFont font = name->font();
            font.setBold(true);
            name->setFont(font);
        }
        grid->addWidget(name, row++, 1);
        QStringList below;
        for (const QString &part : {wordOf(step), step.note})
            if (!part.isEmpty())
                below << part;
        if (!below.isEmpty())
            grid->addWidget(coloured(below.join(u'\n'), step.state == CaseStep::State::Next
                                                            ? theme::Tone::Accent
                                                            : theme::Tone::Quiet),
                            row++, 1);
        grid->setRowMinimumHeight(row++, 6);
    }
    grid->setRowStretch(row, 1);
    setWidget(body);
    body->setAutoFillBackground(false); // the card shows through
}

} // namespace anjuan
