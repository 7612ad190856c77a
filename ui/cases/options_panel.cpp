// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/options_panel.h"

#include "ui/shell/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QLabel *small(const QString &text, theme::Tone tone)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(tone));
    label->setPalette(palette);
    return label;
}

QPushButton *button(const QString &kind, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(u"option_"_s + kind);
    made->setAutoDefault(false);
    return made;
}

QString reasonsOf(const Option &option)
{
    QStringList lines;
    for (const Refusal &refusal : option.refusals)
        lines << (refusal.article.isEmpty() ? refusal.text
                                            : refusal.text + u" ["_s + refusal.article + u']');
    return lines.join(u'\n');
}

/// Corrections of entries are always possible and never the point.
bool isMending(const Option &option)
{
    return option.kind == CorrectEntry::kind || option.kind == VoidEntry::kind ||
           option.kind == CorrectDocument::kind || option.kind == AssignOfficers::kind;
}

} // namespace

std::vector<Option> allowedOf(const std::vector<Option> &options, const QStringList &next,
                              const QStringList &urgent)
{
    std::vector<Option> allowed;
    for (const Option &option : options)
        if (option.allowed())
            allowed.push_back(option);
    // What is overdue first, the longest overdue before all; then what waits for a leader and what
    // brings the case on, before what can be done at any time.
    const auto weight = [&](const Option &option) {
        if (const qsizetype place = urgent.indexOf(option.kind); place >= 0)
            return place - urgent.size();
        const qsizetype place = next.indexOf(option.kind);
        return isMending(option)                                                ? next.size() + 2
               : option.kind == Approve::kind || option.kind == ReturnAct::kind ? qsizetype(0)
               : place >= 0                                                     ? place + 1
                                                                                : next.size() + 1;
    };
    std::stable_sort(allowed.begin(), allowed.end(),
                     [&](const Option &a, const Option &b) { return weight(a) < weight(b); });
    return allowed;
}

OptionsPanel::OptionsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"options"_s);
    setAccessibleName(tr("What may come next"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void OptionsPanel::setOptions(const std::vector<Option> &options, const QStringList &keys,
                              const QStringList &next, const QStringList &urgent,
                              const QHash<QString, OptionNote> &notes)
{
    const int place = verticalScrollBar()->value();
    auto *body = new QWidget;
    body->setStyleSheet(u"QPushButton { text-align: left }"_s); // once: each sheet costs
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    const std::vector<Option> allowed = allowedOf(options, next, urgent);
    if (options.empty())
        column->addWidget(small(tr("Your account only reads in this case."), theme::Tone::Quiet));
    else if (allowed.empty())
        column->addWidget(
            small(tr("There is nothing you may record in this case now."), theme::Tone::Quiet));
    int number = 0;
    for (const Option &option : allowed) {
        QString text =
            option.needsApproval ? tr("%1 (needs approval)").arg(option.label) : option.label;
        if (const QString key = keys.value(number++); !key.isEmpty())
            text += u"   "_s + key;
        QPushButton *offered = button(option.kind, text);
        const auto note = notes.constFind(option.kind);
        const bool isUrgent = urgent.contains(option.kind);
        if (isUrgent || (next.contains(option.kind) && note == notes.cend())) {
            QFont font = offered->font();
            font.setBold(true);
            offered->setFont(font);
            offered->setAccessibleDescription(tr("The next step of the procedure"));
        }
        connect(offered, &QPushButton::clicked, this,
                [this, kind = option.kind] { emit wanted(kind); });
        column->addWidget(offered);
        if (note == notes.cend())
            continue;
        offered->setAccessibleDescription(note->text);
        offered->setToolTip(note->text);
        QLabel *said = small(note->text, note->isLate ? theme::Tone::Bad : theme::Tone::Warning);
        said->setObjectName(u"note_"_s + option.kind);
        said->setContentsMargins(12, 0, 0, 4);
        column->addWidget(said);
    }
    if (allowed.size() < options.size())
        column->addWidget(small(tr("Not now:"), theme::Tone::Quiet));
    std::vector<Option> refused;
    std::copy_if(options.begin(), options.end(), std::back_inserter(refused),
                 [](const Option &option) { return !option.allowed(); });
    std::stable_partition(refused.begin(), refused.end(),
                          [&](const Option &option) { return next.contains(option.kind); });
    for (const Option &option : refused) {
        QPushButton *refusedOne = button(option.kind, option.label);
        refusedOne->setEnabled(false);
        const QString reasons = reasonsOf(option);
        refusedOne->setToolTip(reasons);
        refusedOne->setAccessibleDescription(reasons);
        column->addWidget(refusedOne);
        QLabel *why = small(reasons, theme::Tone::Quiet);
        why->setObjectName(u"why_"_s + option.kind);
        why->setContentsMargins(12, 0, 0, 4);
        column->addWidget(why);
    }
    column->addStretch();
    setWidget(body);
    body->setAutoFillBackground(false); // the card shows through
    verticalScrollBar()->setValue(place);
}

} // namespace anjuan
