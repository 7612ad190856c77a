// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_chips.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ChipText {
    Q_DECLARE_TR_FUNCTIONS(ChipText)
};

QString textOf(const std::vector<Choice> &choices, const QString &key)
{
    for (const Choice &choice : choices)
        if (choice.key == key)
            return choice.text;
    return key;
}

QString spanText(const QString &what, const DaySpan &span)
{
    if (span.from && span.to)
        return *span.from == *span.to
                   ? ChipText::tr("%1: on %2").arg(what, toIso(*span.from))
                   : ChipText::tr("%1: %2 to %3").arg(what, toIso(*span.from), toIso(*span.to));
    return span.from ? ChipText::tr("%1: from %2").arg(what, toIso(*span.from))
                     : ChipText::tr("%1: until %2").arg(what, toIso(*span.to));
}

QString amountText(const CaseFilter &filter)
{
    if (filter.fineFrom && filter.fineTo)
        return ChipText::tr("Fine: %1 to %2")
            .arg(text::amount(*filter.fineFrom), text::amount(*filter.fineTo));
    return filter.fineFrom ? ChipText::tr("Fine: from %1").arg(text::amount(*filter.fineFrom))
                           : ChipText::tr("Fine: up to %1").arg(text::amount(*filter.fineTo));
}

void addSpans(QList<FilterPart> &parts, const CaseFilter &filter)
{
    struct Span {
        const char *name;
        QString label;
        DaySpan CaseFilter::*span;
    };
    const Span spans[] = {{"lead", ChipText::tr("Lead"), &CaseFilter::lead},
                          {"filed", ChipText::tr("Filed"), &CaseFilter::filed},
                          {"decided", ChipText::tr("Decided"), &CaseFilter::decided},
                          {"closed", ChipText::tr("Closed"), &CaseFilter::closed}};
    for (const Span &one : spans)
        if ((filter.*one.span).isSet()) {
            CaseFilter without = filter;
            without.*one.span = {};
            parts.append(
                {QString::fromLatin1(one.name), spanText(one.label, filter.*one.span), without});
        }
}

} // namespace

QList<FilterPart> partsOf(const CaseFilter &filter, const ListChoices &choices)
{
    QList<FilterPart> parts;
    const auto add = [&](const QString &name, const QString &text, auto clear) {
        CaseFilter without = filter;
        clear(without);
        parts.append({name, text, without});
    };
    if (!filter.text.isEmpty())
        add(u"text"_s, ChipText::tr("Text: %1").arg(filter.text),
            [](CaseFilter &f) { f.text.clear(); });
    if (!filter.stages.isEmpty()) {
        QStringList stages;
        for (const Stage stage : filter.stages)
            stages << wordFor(stageNames, stage);
        add(u"stage"_s, ChipText::tr("Stage: %1").arg(stages.join(ChipText::tr(" or "))),
            [](CaseFilter &f) { f.stages.clear(); });
    }
    if (!filter.matter.isEmpty())
        add(u"matter"_s, ChipText::tr("Matter: %1").arg(textOf(choices.matters, filter.matter)),
            [](CaseFilter &f) { f.matter.clear(); });
    if (!filter.unit.isEmpty())
        add(u"unit"_s, ChipText::tr("Unit: %1").arg(textOf(choices.units, filter.unit)),
            [](CaseFilter &f) { f.unit.clear(); });
    if (!filter.officer.isEmpty())
        add(u"officer"_s, ChipText::tr("Officer: %1").arg(textOf(choices.officers, filter.officer)),
            [](CaseFilter &f) { f.officer.clear(); });
    if (filter.partyKind)
        add(u"party_kind"_s,
            ChipText::tr("Party: %1").arg(wordFor(partyKindNames, *filter.partyKind)),
            [](CaseFilter &f) { f.partyKind.reset(); });
    if (filter.procedure)
        add(u"procedure"_s,
            ChipText::tr("Procedure: %1").arg(wordFor(procedureNames, *filter.procedure)),
            [](CaseFilter &f) { f.procedure.reset(); });
    if (filter.outcome)
        add(u"outcome"_s, ChipText::tr("Outcome: %1").arg(wordFor(outcomeNames, *filter.outcome)),
            [](CaseFilter &f) { f.outcome.reset(); });
    addSpans(parts, filter);
    if (filter.overdue)
        add(u"overdue"_s, ChipText::tr("Limits: overdue"),
            [](CaseFilter &f) { f.overdue = false; });
    if (filter.dueWithin)
        add(u"due_within"_s,
            ChipText::tr("Limits: due within %n day(s)", nullptr, *filter.dueWithin),
            [](CaseFilter &f) { f.dueWithin.reset(); });
    if (filter.fineFrom || filter.fineTo)
        add(u"fine"_s, amountText(filter), [](CaseFilter &f) {
            f.fineFrom.reset();
            f.fineTo.reset();
        });
    return parts;
}

CaseListChips::CaseListChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"filter_chips"_s);
    auto *row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
}

void CaseListChips::show(const CaseFilter &filter, const ListChoices &choices)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
            item->widget()->setObjectName({});
        }
        delete item;
    }
    const QList<FilterPart> parts = partsOf(filter, choices);
    QPushButton *first = nullptr;
    for (const FilterPart &part : parts) {
        auto *chip = new QPushButton(part.text, this);
        chip->setObjectName(u"chip_"_s + part.name);
        chip->setIcon(theme::icon(u"close"_s));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setToolTip(tr("Take this filter away"));
        chip->setAccessibleName(tr("Take away the filter “%1”").arg(part.text));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this,
                [this, without = part.without] { emit wanted(without); });
        layout()->addWidget(chip);
        first = first ? first : chip;
    }
    if (!parts.isEmpty()) {
        auto *all = new QPushButton(tr("Clear all"), this);
        all->setObjectName(u"clear_filters"_s);
        all->setFlat(true);
        connect(all, &QPushButton::clicked, this, [this] { emit wanted({}); });
        layout()->addWidget(all);
    }
    setVisible(!parts.isEmpty());
    if (hadFocus && first)
        first->setFocus();
}

bool CaseListChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *chip = qobject_cast<QPushButton *>(watched);
        if (chip && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return ||
                     key == Qt::Key_Enter)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anjuan
