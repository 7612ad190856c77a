// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace anjuan {

/// A circumstance of 行政处罚法 30 to 32 and 49 that speaks for or against the party.
struct FactorInfo {
    QString key;
    const char *label; ///< English, in the translation context "Factor"
    QString article;
    bool isAgainst = false;
    bool isBinding = false; ///< 应当: the law leaves no choice
    QString labelHere() const;
};

const std::vector<FactorInfo> &lawFactors();
/// Null where it is none of the law's: a factor of the bureau's own, in its words.
const FactorInfo *lawFactor(const QString &key);
/// In the user's language, with its article where it has one.
QString factorText(const QString &keyOrWords);

} // namespace anjuan
