// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/figure_oracle.h"
#include "tests/support/sample_office.h"

namespace anjuan::test {

/// The sample bureau with rows that no procedure would make, and what they say beside the database.
/// A failure ends the test program with its reason.
struct RandomOffice {
    explicit RandomOffice(const QString &kind);

    Session chief() const { return office.bureau.at(QStringLiteral("chief1"), Date(2027, 3, 1)); }

    SampleOffice office;
    FigureOracle oracle;
};

} // namespace anjuan::test
