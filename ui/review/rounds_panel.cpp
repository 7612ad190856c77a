// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rounds_panel.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHeaderView>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QString &left, const QString &right, int act)
{
    auto *item = new QTreeWidgetItem(parent, {left, right});
    item->setToolTip(1, right);
    item->setData(0, Qt::UserRole, act);
    item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    return item;
}

} // namespace

RoundsPanel::RoundsPanel(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"review_rounds"_s);
    setAccessibleName(tr("Rounds of the review"));
    setHeaderLabels({tr("Item"), tr("What was said")});
    setWordWrap(true);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const int act = item->data(0, Qt::UserRole).toInt(); act > 0)
            emit actChosen(act);
    });
}

void RoundsPanel::setDossier(const CaseDossier &dossier)
{
    clear();
    const auto person = [&](const QString &login) { return dossier.people.value(login, login); };
    int number = 0;
    for (const ReviewRound &round : review_desk::rounds(dossier.view.file)) {
        const LegalityReview &review = round.review;
        auto *top = new QTreeWidgetItem(this, {tr("Round %1").arg(++number)});
        top->setText(1, review.givenOn
                            ? tr("%1, %2 on %3")
                                  .arg(wordFor(reviewOutcomeNames, *review.outcome),
                                       person(review.givenBy), text::day(*review.givenOn))
                            : tr("asked for on %1 by %2")
                                  .arg(text::day(review.requestedOn), person(review.requestedBy)));
        const Entry *opinion = dossier.view.file.entry(review.opinionAct);
        if (opinion && opinion->state == EntryState::Voided) {
            top->setText(0, tr("Round %1, voided").arg(number));
            top->setForeground(0, theme::text(theme::Tone::Quiet));
        }
        top->setData(0, Qt::UserRole,
                     review.opinionAct > 0 ? review.opinionAct : review.requestAct);
        for (const ReviewChange &change : round.changes) {
            QTreeWidgetItem *item =
                line(top, tr("changed"),
                     tr("%1 %2 (act %3)")
                         .arg(text::day(change.day), text::actLabel(change.kind))
                         .arg(change.act),
                     change.act);
            for (const TextChange &one : review_desk::textChanges(dossier, change)) {
                if (!one.before.isEmpty())
                    line(item, tr("%1, before", "a field").arg(one.label), one.before,
                         change.replaces);
                line(item, tr("%1, now", "a field").arg(one.label),
                     one.after.isEmpty() ? u"–"_s : one.after, change.act);
            }
        }
        for (const ItemOpinion &one : review.items) {
            QTreeWidgetItem *item =
                line(top, reviewItemLabel(one.item),
                     tr("%1: %2", "the verdict on an item and its reasons")
                         .arg(wordFor(reviewVerdictNames, one.verdict), one.text),
                     one.act.value_or(review.opinionAct));
            if (one.verdict == ReviewVerdict::Objected)
                item->setForeground(0, theme::text(theme::Tone::Bad));
            for (const ItemAnswer &answer : review.answers)
                if (answer.item == one.item)
                    line(item, tr("answer"),
                         tr("%1: %2", "the answer to an objection and its words")
                             .arg(wordFor(objectionAnswerNames, answer.answer), answer.text),
                         answer.act.value_or(0));
        }
        for (int act : review.sentBack)
            line(top, tr("sent back"), tr("by the second reviewer (act %1)").arg(act), act);
        for (const ReviewSignature &signature : review.signatures)
            line(top, signature.agrees ? tr("signed") : tr("dissents"),
                 tr("%1 on %2").arg(person(signature.account), text::day(signature.day)),
                 signature.act);
        if (const auto open = static_cast<int>(review.mustStillSign().size());
            review.givenOn && open > 0)
            line(top, tr("still to sign"), tr("%n reviewer(s)", nullptr, open), 0);
        if (review.secondedOn)
            line(top, tr("seconded"),
                 tr("%1 on %2").arg(person(review.secondedBy), text::day(*review.secondedOn)),
                 review.secondAct);
    }
    expandAll();
    if (number == 0) {
        auto *item = new QTreeWidgetItem(this, {QString(), tr("No review was asked for yet.")});
        item->setFlags(Qt::ItemIsEnabled);
    }
}

} // namespace anjuan
