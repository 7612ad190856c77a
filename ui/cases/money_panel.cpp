// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/money_panel.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/case_desk.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHeaderView>

namespace anjuan {

using namespace Qt::StringLiterals;

MoneyPanel::MoneyPanel(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"money"_s);
    setAccessibleName(tr("Money of the case"));
    setHeaderLabels({tr("Item"), tr("Amount (yuan)"), tr("Note")});
    setRootIsDecorated(false);
    setWordWrap(true);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const int act = item->data(0, Qt::UserRole).toInt(); act > 0)
            emit actChosen(act);
    });
}

QTreeWidgetItem *MoneyPanel::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this);
    group->setText(0, title);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void MoneyPanel::addLine(QTreeWidgetItem *group, const QString &what, const QString &amount,
                         const QString &note, int act)
{
    auto *line = new QTreeWidgetItem(group);
    line->setText(0, what);
    line->setText(1, amount);
    line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    line->setText(2, note);
    line->setToolTip(2, note);
    line->setData(0, Qt::UserRole, act);
}

void MoneyPanel::setDossier(const CaseDossier &dossier)
{
    clear();
    const Balance &balance = dossier.balance;
    if (balance.decided.fen == 0 && balance.gains.fen == 0) {
        QTreeWidgetItem *nothing = addGroup(tr("No money was decided in this case."));
        nothing->setForeground(0, theme::text(theme::Tone::Quiet));
        return;
    }
    addBalance(dossier);
    addGrowth(dossier);
    addMovements(dossier);
    expandAll();
}

void MoneyPanel::addBalance(const CaseDossier &dossier)
{
    const Balance &balance = dossier.balance;
    QTreeWidgetItem *group = addGroup(tr("On %1").arg(text::day(balance.on)));
    QString due = balance.dueOn ? tr("due by %1").arg(text::day(*balance.dueOn))
                                : tr("the decision is not served");
    if (balance.fine != balance.decided)
        due = tr("the decision said %1").arg(official::yuan(balance.decided));
    addLine(group, tr("Fine"), text::amount(balance.fine), due);
    addLine(group, tr("Fine paid"), text::amount(balance.finePaid));
    addLine(group, tr("Surcharge"), text::amount(balance.surcharge),
            balance.capped ? tr("has reached the fine")
            : balance.capOn && balance.fineOwed().fen > 0 && balance.surcharge.fen > 0
                ? tr("reaches the fine on %1").arg(text::day(*balance.capOn))
                : QString());
    addLine(group, tr("Surcharge paid"), text::amount(balance.surchargePaid));
    if (balance.remitted.fen > 0)
        addLine(group, tr("Surcharge remitted"), text::amount(balance.remitted));
    if (balance.gains.fen > 0) {
        addLine(group, tr("Confiscated gains"), text::amount(balance.gains));
        addLine(group, tr("Gains paid"), text::amount(balance.gainsPaid));
    }
    if (balance.refunded.fen > 0)
        addLine(group, tr("Paid back"), text::amount(balance.refunded));
    if (balance.overpaid.fen > 0) {
        addLine(group, tr("Paid too much"), text::amount(balance.overpaid), tr("to be paid back"));
        group->child(group->childCount() - 1)->setForeground(1, theme::text(theme::Tone::Warning));
    }
    addLine(group, tr("Still to be paid"), text::amount(balance.left()));
    QFont bold = font();
    bold.setBold(true);
    for (const int column : {0, 1})
        group->child(group->childCount() - 1)->setFont(column, bold);
}

void MoneyPanel::addGrowth(const CaseDossier &dossier)
{
    if (dossier.balance.stretches.empty())
        return;
    QTreeWidgetItem *group = addGroup(tr("How the surcharge grew"));
    for (const SurchargeStretch &stretch : dossier.balance.stretches)
        addLine(group, tr("%1 to %2").arg(text::day(stretch.from), text::day(stretch.to)), {},
                stretch.why.isEmpty()
                    ? tr("three per cent of %1 a day").arg(official::yuan(stretch.base))
                    : tr("not counted: %1").arg(stretch.why));
}

void MoneyPanel::addMovements(const CaseDossier &dossier)
{
    QTreeWidgetItem *group = addGroup(tr("What moved it"));
    for (const Movement &movement : dossier.movements)
        addLine(group, text::day(movement.day),
                movement.amount.fen > 0 ? text::amount(movement.amount) : QString(), movement.what,
                movement.act);
}

} // namespace anjuan
