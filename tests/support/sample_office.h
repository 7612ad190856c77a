// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/services/sample_bureau.h"
#include "tests/support/test_database.h"

namespace anjuan::test {

/// The sample bureau, as scenarios have it, in a new database of that kind, with the rules it goes
/// by. A failure ends the test program with its reason.
struct SampleOffice {
    explicit SampleOffice(const QString &kind);

    Place place;
    Database db;
    SampleBureau bureau;
    Rulebook book;
};

} // namespace anjuan::test
