// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/detections.h"

#include "core/domain/statistics/figure.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_events.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

bool isPenalised(const CaseFile &file)
{
    return file.decision && file.decision->outcome == Outcome::Penalise;
}

DetectionEntry entryOf(const Database &db, const CaseFile &file, const UnitTree &units, Date today)
{
    const Detection &detection = *file.detection;
    DetectionEntry entry{.id = file.id,
                         .number = file.number(),
                         .detectedOn = detection.detectedOn,
                         .means = detection.means,
                         .device = detection.device,
                         .place = file.place,
                         .state = detection.state(),
                         .reminded = !detection.reminders.empty(),
                         .filedOn = file.filedOn,
                         .penalised = isPenalised(file)};
    if (const Unit *unit = units.find(UnitId::parse(file.unit)))
        entry.unitName = unit->name;
    if (!file.party.isNull())
        entry.partyName = party_store::namesOf(db, file.party).value(0);
    if (entry.state == DetectionState::Reminded && !detection.reminders.back().checkedOn) {
        entry.correctBy = detection.reminders.back().correctBy;
        entry.isOverdue = *entry.correctBy < today;
    }
    return entry;
}

} // namespace

QString DetectionFigures::rate(int part, int whole)
{
    const std::optional<qint64> tenths = figures::percent(part, whole, 1);
    return tenths ? u"%1.%2%"_s.arg(*tenths / 10).arg(*tenths % 10) : QString();
}

namespace detections {

Result<std::vector<DetectionEntry>> list(Database &db, const Session &session, Date from, Date to)
{
    return office::readOnBehalf(
        db, session, "detections"_L1, {}, [&]() -> Result<std::vector<DetectionEntry>> {
            const UnitTree units = organisation_store::unitTree(db);
            std::vector<DetectionEntry> found;
            for (const CaseId id : register_events::casesWith(db, CaseEvent::Detection, from, to)) {
                const CaseFile file = fold(ledger::acts(db, id));
                if (file.detection && mayRead(session.actor, UnitId::parse(file.unit)))
                    found.push_back(entryOf(db, file, units, session.today));
            }
            std::stable_sort(found.begin(), found.end(),
                             [](const DetectionEntry &a, const DetectionEntry &b) {
                                 return a.detectedOn < b.detectedOn;
                             });
            return found;
        });
}

DetectionFigures figuresOf(const std::vector<DetectionEntry> &entries)
{
    DetectionFigures figures;
    for (const DetectionEntry &one : entries) {
        const bool waits =
            one.state == DetectionState::FirstReview || one.state == DetectionState::SecondReview;
        const bool dropped = one.state == DetectionState::Dropped;
        figures.detected += 1;
        figures.dropped += dropped ? 1 : 0;
        figures.confirmed += waits || dropped ? 0 : 1;
        figures.reminded += one.reminded ? 1 : 0;
        figures.corrected += one.state == DetectionState::Corrected ? 1 : 0;
        figures.turned += one.state == DetectionState::Turned ? 1 : 0;
        figures.filed += one.filedOn ? 1 : 0;
        figures.penalised += one.penalised ? 1 : 0;
    }
    return figures;
}

QJsonObject jsonOf(const DetectionFigures &figures)
{
    return {{u"detected"_s, figures.detected},   {u"confirmed"_s, figures.confirmed},
            {u"dropped"_s, figures.dropped},     {u"reminded"_s, figures.reminded},
            {u"corrected"_s, figures.corrected}, {u"turned_into_lead"_s, figures.turned},
            {u"filed"_s, figures.filed},         {u"penalised"_s, figures.penalised}};
}

} // namespace detections

} // namespace anjuan
