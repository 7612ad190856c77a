// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/presences.h"

namespace anjuan {

std::vector<PresenceRow> presencesOf(const CaseFile &file)
{
    std::vector<PresenceRow> rows;
    const auto note = [&](const Entry &entry, const auto &record) {
        for (const QString &officer : record.officers)
            rows.push_back({entry.act.sequence, officer, entry.effectiveOn,
                            record.startedAt.minutes, record.endedAt.minutes, record.place});
    };
    for (const Entry &entry : file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        if (const auto *inquiry = std::get_if<Inquire>(&entry.body))
            note(entry, *inquiry);
        else if (const auto *inspection = std::get_if<InspectSite>(&entry.body))
            note(entry, *inspection);
    }
    return rows;
}

bool changesPresences(const QString &kind)
{
    return kind == Inquire::kind || kind == InspectSite::kind || kind == CorrectEntry::kind ||
           kind == VoidEntry::kind;
}

} // namespace anjuan
