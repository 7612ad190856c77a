// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/factors.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FactorText {
    Q_DECLARE_TR_FUNCTIONS(FactorText)
};

} // namespace

QString FactorInfo::labelHere() const { return QCoreApplication::translate("Factor", label); }

const std::vector<FactorInfo> &lawFactors()
{
    static const std::vector<FactorInfo> factors{
        {u"minor"_s, QT_TRANSLATE_NOOP("Factor", "between fourteen and eighteen"),
         u"行政处罚法第三十条"_s, false, true},
        {u"limited_capacity"_s, QT_TRANSLATE_NOOP("Factor", "not fully able to judge or control"),
         u"行政处罚法第三十一条"_s, false, false},
        {u"harm_removed"_s, QT_TRANSLATE_NOOP("Factor", "removed or lessened the harm"),
         u"行政处罚法第三十二条第一项"_s, false, true},
        {u"coerced"_s, QT_TRANSLATE_NOOP("Factor", "was coerced or misled"),
         u"行政处罚法第三十二条第二项"_s, false, true},
        {u"confessed"_s, QT_TRANSLATE_NOOP("Factor", "told of a violation not known"),
         u"行政处罚法第三十二条第三项"_s, false, true},
        {u"merit"_s, QT_TRANSLATE_NOOP("Factor", "helped the investigation with merit"),
         u"行政处罚法第三十二条第四项"_s, false, true},
        {u"other_law"_s, QT_TRANSLATE_NOOP("Factor", "another rule calls for lenience"),
         u"行政处罚法第三十二条第五项"_s, false, true},
        {u"emergency"_s, QT_TRANSLATE_NOOP("Factor", "against measures in an emergency"),
         u"行政处罚法第四十九条"_s, true, true},
    };
    return factors;
}

const FactorInfo *lawFactor(const QString &key)
{
    for (const FactorInfo &factor : lawFactors())
        if (factor.key == key)
            return &factor;
    return nullptr;
}

QString factorText(const QString &keyOrWords)
{
    const FactorInfo *factor = lawFactor(keyOrWords);
    return factor ? FactorText::tr("%1 (%2)").arg(factor->labelHere(), factor->article)
                  : keyOrWords;
}

} // namespace anjuan
