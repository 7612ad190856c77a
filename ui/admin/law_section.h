// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/law/law.h"
#include "core/services/rulebook.h"
#include "ui/admin/admin_section.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace anjuan {

class DayEdit;
class Listing;

/// The law's time limits and gates as the program has them, and a calculator for days. For reading:
/// what the law says comes with the program.
class LawSection : public AdminSection {
    Q_OBJECT

public:
    explicit LawSection(Workplace &workplace);

    void refresh() override;

private:
    QWidget *makeCalculator();
    void show();
    void showDetails();
    void reckonDay();

    std::optional<Rulebook> m_book{};
    Listing *m_list;
    QCheckBox *m_unverified;
    QLabel *m_details;
    DayEdit *m_start;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QComboBox *m_direction;
    QCheckBox *m_roll;
    QLabel *m_answer;
    QLabel *m_arithmetic;
};

} // namespace anjuan
