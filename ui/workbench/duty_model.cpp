// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/duty_model.h"

#include "core/domain/casework/act_kinds.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QFont>

namespace anjuan {

using namespace Qt::StringLiterals;

void DutyModel::setDuties(std::vector<Duty> duties, Date today)
{
    beginResetModel();
    m_duties = std::move(duties);
    m_today = today;
    endResetModel();
}

const Duty *DutyModel::duty(int row) const
{
    return row >= 0 && row < rowCount() ? &m_duties[static_cast<std::size_t>(row)] : nullptr;
}

int DutyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

int DutyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DutyModel::shown(const Duty &duty, int column) const
{
    switch (column) {
    case Number:
        return duty.number;
    case What:
        if (!duty.note.isEmpty())
            return tr("%1: “%2”", "an act and the opinion with which it came back")
                .arg(duty.what, duty.note);
        if (duty.kind == Approve::kind && duty.since)
            return tr("%1, proposed on %2", "an act and a day")
                .arg(duty.what, text::day(*duty.since));
        return duty.what.isEmpty() ? wordFor(stageNames, duty.stage) : duty.what;
    case Due:
        if (duty.due) {
            const QString due = tr("%1, %2", "a day and how many days are left")
                                    .arg(text::day(*duty.due),
                                         text::left(*duty.due, m_today, duty.workingDaysLeft));
            return duty.provisional ? tr("%1 (provisional)").arg(due) : due;
        }
        return duty.since ? tr("since %1").arg(text::day(*duty.since)) : QString();
    case Party:
        return duty.partyName;
    case Cause:
        return duty.cause;
    case Settle:
        return duty.kind.isEmpty() ? QString() : text::actLabel(duty.kind);
    default:
        return {};
    }
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    const Duty *found = index.isValid() ? duty(index.row()) : nullptr;
    if (!found)
        return {};
    const bool isLink = index.column() == Number || index.column() == Settle;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(*found, index.column());
    if (role == Qt::FontRole && isLink) {
        QFont font;
        font.setUnderline(true);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        if (isLink)
            return theme::text(theme::Tone::Accent);
        if (index.column() == Due && found->due)
            return theme::text(text::toneOf(*found->due, m_today));
    }
    return {};
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && orientation == Qt::Horizontal
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant();
    switch (section) {
    case Number:
        return tr("Case");
    case What:
        return tr("What");
    case Due:
        return tr("Due");
    case Party:
        return tr("Party");
    case Cause:
        return tr("Cause of action");
    case Settle:
        return tr("Record");
    default:
        return {};
    }
}

} // namespace anjuan
