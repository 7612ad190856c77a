// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/freezes.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/statistics_page.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

void StatisticsPage::freezeYear()
{
    auto *dialog = new FormDialog(
        u"freeze_dialog"_s, tr("Freeze the figures of %1").arg(query().year), tr("Freeze"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("The figures are put down as they stand now, with their definitions and "
                       "cases. A leader signs them. What is recorded later does not change them."));
    auto *remarks = new QLabel(tr("Checking…"));
    remarks->setObjectName(u"freeze_remarks"_s);
    remarks->setWordWrap(true);
    auto *reason = new QLineEdit;
    if (m_isFrozen)
        dialog->addField(tr("Why it is corrected"), reason, u"freeze_reason"_s,
                         tr("The year has been frozen already; this freeze takes its place."));
    dialog->addWide(remarks);
    workplace().read(
        dialog,
        [query = query()](Seat &seat) {
            return freezes::check(seat.db, seat.session, seat.book, query);
        },
        [remarks](const Result<std::vector<FreezeRemark>> &answer) {
            if (!answer)
                return remarks->setText(answer.error().text);
            QStringList lines;
            for (const FreezeRemark &remark : *answer)
                lines << u"• "_s + remark.text + u' ' + remark.cases.join(u", "_s);
            remarks->setText(lines.isEmpty() ? tr("Nothing to remark.") : lines.join(u'\n'));
        });
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reason] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [query = query(), why = reason->text()](Seat &seat) {
                return freezes::freeze(seat.db, seat.session, seat.book, query, why);
            },
            [this, dialog](const Result<Freeze> &answer) {
                if (dialog->settle(answer)) {
                    emit said(tr("Freeze %1 is made.").arg(answer->number));
                    readFreezes();
                }
            });
    });
    dialog->open();
}

void StatisticsPage::signFreeze()
{
    auto *dialog =
        new FormDialog(u"sign_dialog"_s, tr("Sign freeze %1").arg(m_unsigned), tr("Sign"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(tr("The figures are counted once more; they are signed only if every one comes "
                       "out the same."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [number = m_unsigned](Seat &seat) {
                return freezes::sign(seat.db, seat.session, seat.book, number);
            },
            [this, dialog](const Result<Freeze> &answer) {
                if (dialog->settle(answer)) {
                    emit said(tr("Freeze %1 is signed.").arg(answer->number));
                    readFreezes();
                }
            });
    });
    dialog->open();
}

void StatisticsPage::readFreezes()
{
    workplace().read(
        this, [](Seat &seat) { return freezes::list(seat.db, seat.session); },
        [this](const Result<std::vector<Freeze>> &answer) {
            const StatisticsQuery wanted = query();
            m_unsigned = 0;
            m_isFrozen = false;
            QString text = tr("The figures of this year have not been frozen.");
            for (const Freeze &one : answer ? *answer : std::vector<Freeze>()) {
                if (one.year != wanted.year || one.unit != wanted.unit)
                    continue;
                m_isFrozen = true;
                m_unsigned = one.signedAt ? 0 : one.number;
                text = one.signedAt
                           ? tr("Freeze %1 of %2, counted by %3, signed by %4.")
                                 .arg(QString::number(one.number),
                                      toIso(dayInChina(one.recordedAt)), one.account, one.signer)
                           : tr("Freeze %1 of %2, counted by %3, not signed yet.")
                                 .arg(QString::number(one.number),
                                      toIso(dayInChina(one.recordedAt)), one.account);
                break;
            }
            m_frozen->setText(text);
            m_sign->setEnabled(m_unsigned > 0 && workplace().has(Role::BureauLeader));
            m_sign->setToolTip(workplace().has(Role::BureauLeader)
                                   ? tr("Signs what the statistician has frozen")
                                   : tr("Figures are signed by a leader of the bureau"));
        });
}

} // namespace anjuan
