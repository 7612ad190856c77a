// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/calendar.h"
#include "ui/admin/admin_section.h"

class QComboBox;

namespace anjuan {

class Listing;

/// The holidays of each year and the Saturdays and Sundays that are worked.
class HolidaysSection : public AdminSection {
    Q_OBJECT

public:
    explicit HolidaysSection(Workplace &workplace);

    void refresh() override;

private:
    void show();
    void showYear();
    void chooseFile();
    void propose(const QString &path);
    void load(const QString &name, const QByteArray &json, const Calendar &file);

    Listing *m_years;
    Listing *m_days;
    QLabel *m_notice;
    QAction *m_load;
    QAction *m_paste;
    std::optional<Calendar> m_calendar{};
};

} // namespace anjuan
