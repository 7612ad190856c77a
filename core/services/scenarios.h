// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/services/sample_bureau.h"

namespace anjuan {

/// What came of playing a scenario.
struct ScenarioReport {
    QString title;
    int checks = 0;
    QStringList lines{};    ///< what happened, step by step
    QStringList failures{}; ///< what was expected and what came; empty: all as expected
};

/// Cases written down as JSON: acts with their days, and what the law makes of them.
/// CONTRIBUTING.md describes the form.
namespace scenarios {

/// Plays `json` in a sample bureau. An Error if the text is no scenario; what is not as expected is
/// in the report.
Result<ScenarioReport> play(Database &db, const Rulebook &book, const SampleBureau &bureau,
                            const QByteArray &json, const QString &name);

} // namespace scenarios

} // namespace anjuan
