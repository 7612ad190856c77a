// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_chips.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ChipText {
    Q_DECLARE_TR_FUNCTIONS(ChipText)
};

/// A group without conditions lets everything through, whatever the others say: the next one takes
/// its place.
CaseFilter tidied(const CaseFilter &filter)
{
    CaseFilter groups = filter;
    // A list that was emptied keeps its room, and Qt compares the room with none at all.
    if (groups.stages.isEmpty())
        groups.stages = {};
    if (CaseFilter{.text = groups.text, .orElse = groups.orElse} != groups || groups.orElse.empty())
        return groups;
    groups = filter.orElse.front();
    groups.text = filter.text;
    groups.orElse.assign(filter.orElse.begin() + 1, filter.orElse.end());
    return groups;
}

QString textOf(const std::vector<Choice> &choices, const QString &key)
{
    for (const Choice &choice : choices)
        if (choice.key == key)
            return choice.text;
    return key;
}

QString spanText(const QString &what, const DaySpan &span)
{
    if (span.relative)
        return ChipText::tr("%1: %2", "what happened on days that move with today")
            .arg(what, relativeDaysText(*span.relative));
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
            .arg(official::yuan(*filter.fineFrom), official::yuan(*filter.fineTo));
    return filter.fineFrom ? ChipText::tr("Fine: from %1").arg(official::yuan(*filter.fineFrom))
                           : ChipText::tr("Fine: up to %1").arg(official::yuan(*filter.fineTo));
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
            parts.append({QString::fromLatin1(one.name), spanText(one.label, filter.*one.span),
                          tidied(without)});
        }
}

} // namespace

namespace {

/// The conditions of one group, all of which hold.
QString groupText(const CaseFilter &filter, const ListChoices &choices)
{
    QStringList conditions;
    for (const FilterPart &part : partsOf(filter, choices))
        conditions << part.text;
    return conditions.join(ChipText::tr(" and ", "between conditions"));
}

} // namespace

QList<FilterPart> partsOf(const CaseFilter &filter, const ListChoices &choices)
{
    QList<FilterPart> parts;
    const auto add = [&](const QString &name, const QString &text, auto clear) {
        CaseFilter without = filter;
        clear(without);
        parts.append({name, text, tidied(without)});
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
    if (filter.imported)
        add(u"imported"_s,
            *filter.imported ? ChipText::tr("From old ledgers") : ChipText::tr("Recorded here"),
            [](CaseFilter &f) { f.imported.reset(); });
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
    for (std::size_t place = 0; place < filter.orElse.size(); ++place) {
        CaseFilter without = filter;
        without.orElse.erase(without.orElse.begin() + static_cast<std::ptrdiff_t>(place));
        parts.append({u"or_%1"_s.arg(place),
                      ChipText::tr("or: %1").arg(groupText(filter.orElse[place], choices)),
                      without});
    }
    return parts;
}

QString sentenceOf(const CaseFilter &filter, const ListChoices &choices)
{
    CaseFilter own = filter;
    own.orElse.clear();
    own.text.clear();
    QStringList groups;
    if (const QString text = groupText(own, choices); !text.isEmpty())
        groups << text;
    for (const CaseFilter &group : filter.orElse)
        groups << groupText(group, choices);
    if (groups.isEmpty() && filter.text.isEmpty())
        return {};
    const QString wanted = groups.join(ChipText::tr("; or ", "between groups of conditions"));
    if (filter.text.isEmpty())
        return ChipText::tr("Shown are the cases with %1.").arg(wanted);
    return groups.isEmpty()
               ? ChipText::tr("Shown are the cases in which “%1” stands.").arg(filter.text)
               : ChipText::tr("Shown are the cases with %1, in which “%2” stands.")
                     .arg(wanted, filter.text);
}

QString relativeDaysText(RelativeDays days)
{
    switch (days) {
    case RelativeDays::Today:
        return ChipText::tr("today");
    case RelativeDays::ThisWeek:
        return ChipText::tr("this week");
    case RelativeDays::ThisMonth:
        return ChipText::tr("this month");
    case RelativeDays::LastMonth:
        return ChipText::tr("last month");
    case RelativeDays::ThisQuarter:
        return ChipText::tr("this quarter");
    case RelativeDays::ThisYear:
        return ChipText::tr("this year");
    case RelativeDays::LastYear:
        return ChipText::tr("last year");
    case RelativeDays::Last7Days:
        return ChipText::tr("the last 7 days");
    case RelativeDays::Last30Days:
        return ChipText::tr("the last 30 days");
    case RelativeDays::Last90Days:
        return ChipText::tr("the last 90 days");
    }
    Q_UNREACHABLE();
}

CaseListChips::CaseListChips(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel), m_row(new FlowLayout)
{
    setObjectName(u"filter_chips"_s);
    m_sentence->setObjectName(u"filter_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addLayout(m_row);
}

void CaseListChips::show(const CaseFilter &filter, const ListChoices &choices)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    m_sentence->setText(sentenceOf(filter, choices));
    while (QLayoutItem *item = m_row->takeAt(0)) {
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
        m_row->addWidget(chip);
        first = first ? first : chip;
    }
    if (!parts.isEmpty()) {
        auto *all = new QPushButton(tr("Clear all"), this);
        all->setObjectName(u"clear_filters"_s);
        all->setFlat(true);
        connect(all, &QPushButton::clicked, this, [this] { emit wanted({}); });
        m_row->addWidget(all);
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
