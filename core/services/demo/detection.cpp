// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

bool OrdinaryTale::detect()
{
    const bool dropped = wants(DemoTrait::OffSiteDropped);
    const bool corrected = wants(DemoTrait::OffSiteCorrected);
    if (!dropped && !corrected && !wants(DemoTrait::OffSite))
        return false;
    const auto review = [&](const Session &by, bool violation, const QString &reason) {
        addBy(by, ReviewDetection::kind, {{u"violation"_s, violation}, {u"reason"_s, reason}});
    };
    add(OpenDetection::kind,
        {{u"means"_s, u"camera"_s},
         {u"device"_s, u"K-%1"_s.arg(dice().between(1, 120), 3, 10, QChar(u'0'))},
         {u"description"_s, u"%1有人实施“%2”的行为。"_s.arg(m_plot.place, m_plot.matter.name)},
         {u"place"_s, m_plot.place},
         {u"matter"_s, m_plot.matter.code},
         {u"party"_s, m_plot.party.id.toString()}});
    m_history.reached(Stage::Detection);
    review(m_pair.first, !dropped,
           dropped ? u"系临时装卸，画面中未见违法行为。"_s : u"画面清晰，店招可辨。"_s);
    if (dropped) {
        m_history.reached(Stage::DetectionOver);
        m_history.has(DemoTrait::OffSiteDropped);
        return true;
    }
    haltAt(Halt::AtDetection);
    m_history.waitWorkingDays(0, 1);
    review(m_pair.second, true, u"复核属实。"_s);
    const Date correctBy = m_history.day() + Days(2);
    add(RemindParty::kind, {{u"way"_s, u"message"_s},
                            {u"content"_s, u"请自行改正，恢复原状。"_s},
                            {u"correct_by"_s, toIso(correctBy)}});
    m_history.waitUntil(correctBy);
    m_history.waitWorkingDays(0, 1);
    add(CheckReminder::kind,
        {{u"corrected"_s, corrected},
         {u"found"_s, corrected ? u"已自行改正。"_s : u"未改正，现场情况与前次一致。"_s}});
    if (corrected) {
        m_history.reached(Stage::DetectionOver);
        m_history.has(DemoTrait::OffSiteCorrected);
        return true;
    }
    add(TurnIntoLead::kind, {{u"reason"_s, u"提醒后未改正。"_s}});
    m_history.reached(Stage::Lead);
    m_history.has(DemoTrait::OffSite);
    m_history.has(DemoTrait::Ordinary);
    return false;
}

} // namespace anjuan::demo
