// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

QJsonArray OrdinaryTale::factsOfWeighing() const
{
    return {u"area=%1#%2"_s.arg(m_plot.weighing->area).arg(m_inspection)};
}

/// The case is measured by its benchmark before the report speaks of an amount; whether the party
/// could go unpunished is looked up first.
void OrdinaryTale::weigh()
{
    if (!m_plot.weighing || wants(DemoTrait::NotPenalised))
        return;
    const Weighing &weighing = *m_plot.weighing;
    m_history.waitWorkingDays(0, 1);
    if (!weighing.refusal.isEmpty()) {
        QJsonArray facts = factsOfWeighing();
        facts.append(u"correction=in_time#%1"_s.arg(m_inspection));
        add(CheckExemption::kind,
            {{u"outcome"_s, u"refuse"_s}, {u"facts"_s, facts}, {u"reason"_s, weighing.refusal}});
    }
    add(Assess::kind, {{u"facts"_s, factsOfWeighing()}});
    if (weighing.reason.isEmpty())
        return;
    addApproved(Deviate::kind, {{u"fine"_s, m_fine.toString()},
                                {u"ground"_s, weighing.ground},
                                {u"reason"_s, weighing.reason}});
}

QString OrdinaryTale::discretionInReport() const
{
    const Weighing &weighing = *m_plot.weighing;
    if (wants(DemoTrait::NotPenalised))
        return u"占用面积%1平方米，初次违法，已在责令期限内改正，拟不予行政处罚。"_s.arg(
            weighing.area);
    const QString measured = u"占用面积%1平方米，按裁量基准确定阶次。"_s.arg(weighing.area);
    if (!weighing.reason.isEmpty())
        return measured + weighing.reason;
    return measured + (weighing.remark.isEmpty() ? u"当事人已改正，在阶次幅度内确定罚款数额。"_s
                                                 : weighing.remark);
}

} // namespace anjuan::demo
