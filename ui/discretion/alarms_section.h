// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/admin_section.h"

namespace anjuan {

class Listing;

/// Benchmarks that can no longer be relied on without a look, and why.
class AlarmsSection : public AdminSection {
    Q_OBJECT

public:
    explicit AlarmsSection(Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;

private:
    Listing *m_alarms;
};

} // namespace anjuan
