// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/act.h"
#include "ui/admin/admin_section.h"
#include "ui/admin/office_words.h"

#include <vector>

class QComboBox;

namespace anjuan {

class Listing;

/// What was done in the office, the newest first: log-ins, refusals, changes.
class OfficeLogSection : public AdminSection {
    Q_OBJECT

public:
    explicit OfficeLogSection(Workplace &workplace);

    void refresh() override;

private:
    struct PageOfActs {
        std::vector<Act> acts{};
        OfficeNames names{};
    };

    void read(int beforeSequence);
    void show();
    bool isWanted(const Act &act) const;
    void noteChosen();

    QComboBox *m_topic;
    Listing *m_list;
    QLabel *m_details;
    QLabel *m_reach;
    QAction *m_older;
    std::vector<Act> m_acts{};
    OfficeNames m_names{};
    bool m_isComplete = false;
};

} // namespace anjuan
