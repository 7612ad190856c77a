// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/rows.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, std::size_t Count>
QString word(const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : QString();
}

void addReviews(std::vector<EventRow> &rows, const CaseFile &file)
{
    for (const LegalityReview &review : file.reviews)
        rows.push_back({CaseEvent::LegalityReview,
                        review.requestAct,
                        review.requestedOn,
                        review.givenOn,
                        word(reviewOutcomeNames, review.outcome),
                        {}});
    for (const Hearing &hearing : file.hearings())
        if (hearing.requestedOn)
            rows.push_back({CaseEvent::Hearing,
                            hearing.noticeAct,
                            *hearing.requestedOn,
                            hearing.heldOn,
                            word(hearingOutcomeNames, hearing.outcome),
                            {}});
    for (const Discussion &discussion : file.discussions)
        rows.push_back({CaseEvent::Discussion,
                        discussion.act,
                        discussion.day,
                        discussion.day,
                        nameOf(discussionTopicNames, discussion.topic),
                        {}});
}

void addMeasures(std::vector<EventRow> &rows, const CaseFile &file)
{
    for (const CaseEvent event : {CaseEvent::Preservation, CaseEvent::Seal, CaseEvent::Seize})
        for (const Measure &measure : file.measures) {
            const Entry *entry = file.entry(measure.act);
            const auto *seize = entry ? std::get_if<Seize>(&entry->body) : nullptr;
            const CaseEvent is = measure.preservation ? CaseEvent::Preservation
                                 : seize && seize->measure == MeasureKind::Seal ? CaseEvent::Seal
                                                                                : CaseEvent::Seize;
            if (is == event)
                rows.push_back({event, measure.act, measure.since, measure.endedOn, {}, {}});
        }
    for (const CorrectionOrder &order : file.orders)
        rows.push_back({CaseEvent::CorrectionOrder,
                        order.act,
                        order.issuedOn,
                        order.reinspectedOn,
                        word(correctionResultNames, order.result),
                        {}});
}

void addDefences(std::vector<EventRow> &rows, const CaseFile &file)
{
    for (const Notice *notice : file.notices())
        for (const Defence &defence : notice->defences)
            rows.push_back(
                {CaseEvent::Defence, defence.act, defence.day, defence.reexaminedOn, {}, {}});
}

/// 减轻处罚 (行政处罚法 32): known of what was assessed, which froze the lowest fine of the law.
void addMitigation(std::vector<EventRow> &rows, const CaseFile &file)
{
    if (!file.decision || file.decision->outcome != Outcome::Penalise || !file.assessed)
        return;
    Money lowest = file.assessed->lawFrom.value_or(Money{});
    for (const Assessed &further : file.alsoAssessed)
        lowest = lowest + further.lawFrom.value_or(Money{});
    const Money fine = fineOf(file.decision->penalties);
    if (fine.fen > 0 && fine < lowest)
        rows.push_back(
            {CaseEvent::Mitigation, file.decision->act, file.decision->day, file.decision->day,
             file.deviation ? nameOf(deviationGroundNames, file.deviation->ground) : QString(),
             lowest - fine});
}

/// A refusal that is overruled does not count: the last answer does.
void addTransfers(std::vector<EventRow> &rows, const CaseFile &file)
{
    for (const PoliceTransfer &transfer : file.remedies.transfers) {
        const bool filed = transfer.filedOn.has_value();
        const std::optional<Date> answered = filed ? transfer.filedOn : transfer.refusedOn;
        rows.push_back({CaseEvent::PoliceTransfer,
                        transfer.act,
                        transfer.reportedOn,
                        answered,
                        filed      ? u"filed"_s
                        : answered ? u"not_filed"_s
                                   : QString(),
                        {}});
    }
    for (const PoliceTransfer &transfer : file.remedies.transfers)
        if (transfer.returnedOn)
            rows.push_back({CaseEvent::PoliceReturn,
                            transfer.act,
                            *transfer.returnedOn,
                            transfer.returnedOn,
                            {},
                            {}});
}

} // namespace

qint64 bitOf(PenaltyKind kind) { return qint64(1) << static_cast<int>(kind); }

qint64 kindsOf(const Penalties &penalties)
{
    qint64 kinds = 0;
    for (const Penalty &penalty : penalties)
        kinds |= bitOf(penalty.kind);
    return kinds;
}

std::vector<EventRow> eventsOf(const CaseFile &file)
{
    std::vector<EventRow> rows;
    addReviews(rows, file);
    addMeasures(rows, file);
    addDefences(rows, file);
    for (const Suspension &suspension : file.suspensions)
        rows.push_back(
            {CaseEvent::Suspension, suspension.act, suspension.since, suspension.until, {}, {}});
    for (const Extension &extension : file.extensions)
        rows.push_back({CaseEvent::Extension,
                        extension.act,
                        extension.grantedOn,
                        {},
                        nameOf(extensionLevelNames, extension.level),
                        {}});
    for (const Publication &publication : file.publications)
        rows.push_back({CaseEvent::Publication,
                        publication.act,
                        publication.day,
                        publication.withdrawnOn,
                        {},
                        {}});
    for (const Payment &payment : file.payments)
        rows.push_back({CaseEvent::Payment, payment.act, payment.day, payment.day,
                        nameOf(paymentMethodNames, payment.method), payment.amount});
    addMitigation(rows, file);
    for (const SubstituteWork &work : file.after.substitutes)
        rows.push_back(
            {CaseEvent::SubstituteWork, work.act, work.decidedOn, work.doneOn, {}, work.cost});
    if (const auto &check = file.exemption)
        rows.push_back({CaseEvent::ExemptionCheck,
                        check->act,
                        check->day,
                        check->day,
                        nameOf(exemptionOutcomeNames, check->outcome),
                        {}});
    addTransfers(rows, file);
    if (const auto &detection = file.detection)
        rows.push_back({CaseEvent::Detection,
                        detection->act,
                        detection->detectedOn,
                        detection->turnedOn                  ? detection->turnedOn
                        : file.stage == Stage::DetectionOver ? std::optional(file.stageSince)
                                                             : std::nullopt,
                        nameOf(detectionStateNames, detection->state()),
                        {}});
    return rows;
}

} // namespace anjuan
