// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/draft_reminders.h"

#include "core/domain/casework/act_kinds.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4; ///< the others are found where they were typed

} // namespace

DraftReminders::DraftReminders(Workplace &workplace, QWidget *parent)
    : ReminderRow(u"draft_reminder"_s, parent), m_workplace(workplace)
{
}

void DraftReminders::refresh()
{
    m_workplace.read(
        this,
        [database = m_workplace.location().toString()](Seat &seat) {
            std::vector<Draft> found = drafts::all(database, seat.session.actor.account);
            std::erase_if(found, [](const Draft &one) { return !actKind(one.key.kind); });
            return Result<std::vector<Draft>>(std::move(found));
        },
        [this](const Result<std::vector<Draft>> &found) {
            if (found)
                show(*found);
        });
}

void DraftReminders::show(const std::vector<Draft> &found)
{
    begin(tr("%n draft(s) not recorded yet", nullptr, static_cast<int>(found.size())));
    int number = 0;
    for (const Draft &one : found) {
        if (number++ == mostShown)
            break;
        QStringList parts{text::actLabel(one.key.kind)};
        if (!one.caseNumber.isEmpty())
            parts << one.caseNumber;
        parts << text::moment(one.savedAt, m_workplace.session().today);
        QPushButton *button = addButton(u"edit"_s, parts.join(u" · "_s));
        button->setAutoDefault(false);
        button->setToolTip(tr("Go on with it"));
        connect(button, &QPushButton::clicked, this,
                [this, id = one.key.caseId, kind = one.key.kind] { emit chosen(id, kind); });
    }
    end();
}

} // namespace anjuan
