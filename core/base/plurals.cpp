// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plurals.h"

#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains("(s)"_L1))
        return {};
    if (n != 1)
        return text.replace("(s)"_L1, "s"_L1);
    // The verb follows its noun.
    static const std::pair<QLatin1StringView, QLatin1StringView> verbs[] = {
        {"(s) are "_L1, " is "_L1},
        {"(s) were "_L1, " was "_L1},
        {"(s) have "_L1, " has "_L1},
        {"(s) do "_L1, " does "_L1},
        {"(s) differ "_L1, " differs "_L1},
        {"(s) end"_L1, " ends"_L1},
        {"(s) fit"_L1, " fits"_L1},
        {"(s) rest "_L1, " rests "_L1},
        {"(s) lengthen "_L1, " lengthens "_L1},
        {"(s) leave "_L1, " leaves "_L1},
        {"(s) need "_L1, " needs "_L1},
        {"(s) stand "_L1, " stands "_L1},
        {"(s) wait "_L1, " waits "_L1}};
    for (const auto &[many, one] : verbs)
        text.replace(many, one);
    return text.remove("(s)"_L1);
}

} // namespace anjuan
