// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/case_file.h"

#include "core/domain/casework/fold_after.h"
#include "core/domain/casework/imported.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

const Entry *CaseFile::entry(int sequence) const
{
    const bool there = sequence >= 1 && sequence <= static_cast<int>(entries.size());
    return there ? &entries[static_cast<std::size_t>(sequence - 1)] : nullptr;
}

const IssuedDocument *CaseFile::document(int act) const
{
    const auto found = documents.find(act);
    return found == documents.end() ? nullptr : &found->second;
}

const IssuedDocument *CaseFile::decisionDocument() const
{
    return decision ? document(decision->act) : nullptr;
}

QString CaseFile::numberOf(std::initializer_list<NumberKind> kinds) const
{
    QString number;
    for (const auto &[act, document] : documents)
        if (std::find(kinds.begin(), kinds.end(), document.kind) != kinds.end())
            number = document.number;
    return number;
}

QString CaseFile::leadNumber() const
{
    return numberOf({NumberKind::Lead, NumberKind::Dispute, NumberKind::Detection});
}

QString CaseFile::filingNumber() const { return numberOf({NumberKind::Filing}); }

QString CaseFile::decisionNumber() const
{
    return numberOf(
        {NumberKind::Decision, NumberKind::NoPenalty, NumberKind::Summary, NumberKind::Transfer});
}

QString CaseFile::number() const
{
    if (const QString decided = decisionNumber(); !decided.isEmpty())
        return decided;
    const QString filed = filingNumber();
    return filed.isEmpty() ? leadNumber() : filed;
}

std::vector<int> CaseFile::proposals() const
{
    std::vector<int> waiting;
    for (const Entry &one : entries)
        if (one.state == EntryState::Proposed)
            waiting.push_back(one.act.sequence);
    return waiting;
}

std::vector<const Notice *> CaseFile::notices() const
{
    std::vector<const Notice *> all;
    for (const Notice &earlier : earlierNotices)
        all.push_back(&earlier);
    if (notice)
        all.push_back(&*notice);
    return all;
}

std::vector<Hearing> CaseFile::hearings() const
{
    std::vector<Hearing> all;
    for (const Notice *one : notices())
        if (one->hearing.requestedOn)
            all.push_back(one->hearing);
    return all;
}

Money CaseFile::paid() const
{
    Money sum;
    for (const Payment &payment : payments)
        if (payment.towards == PaymentFor::Fine)
            sum += payment.amount;
    for (const RefundPaid &refund : after.refunds)
        if (refund.towards == PaymentFor::Fine)
            sum = sum - refund.amount;
    return sum;
}

std::vector<ReviewItem> LegalityReview::objections() const
{
    std::vector<ReviewItem> objected;
    for (const ItemOpinion &one : items)
        if (one.verdict == ReviewVerdict::Objected)
            objected.push_back(one.item);
    return objected;
}

QStringList LegalityReview::mustStillSign() const
{
    QStringList open = reviewers;
    open.removeAll(giver);
    for (const ReviewSignature &signature : signatures)
        open.removeAll(signature.reviewer);
    return open;
}

QStringList Discussion::silent() const
{
    QStringList open = leaders;
    for (const QStringList &said : {confirmedBy, deniedBy})
        for (const QString &leader : said)
            open.removeAll(leader);
    return open;
}

int LegalityReview::agreeing() const
{
    // Who gives an opinion agrees to it.
    return (givenOn ? 1 : 0) +
           static_cast<int>(std::count_if(signatures.begin(), signatures.end(),
                                          [](const ReviewSignature &one) { return one.agrees; }));
}

bool LegalityReview::isAnswered(ReviewItem item) const
{
    return std::any_of(answers.begin(), answers.end(),
                       [item](const ItemAnswer &answer) { return answer.item == item; });
}

std::optional<NumberKind> documentOf(const QString &kind)
{
    struct Issue {
        QLatin1StringView kind;
        NumberKind document;
    };
    static constexpr Issue issues[] = {
        {RegisterLead::kind, NumberKind::Lead},
        {FileCase::kind, NumberKind::Filing},
        {OrderCorrection::kind, NumberKind::CorrectionOrder},
        {PreserveEvidence::kind, NumberKind::Preservation},
        {Seize::kind, NumberKind::Seizure},
        {ExtendSeizure::kind, NumberKind::Extension},
        {ReleaseSeizure::kind, NumberKind::Release},
        {SendForAppraisal::kind, NumberKind::Appraisal},
        {Suspend::kind, NumberKind::Suspension},
        {Notify::kind, NumberKind::Notice},
        {ReexamineDefence::kind, NumberKind::Reexamination},
        {NotifyHearing::kind, NumberKind::HearingNotice},
        {Review::kind, NumberKind::LegalityReview},
        {DecidePenalty::kind, NumberKind::Decision},
        {DecideNoPenalty::kind, NumberKind::NoPenalty},
        {TransferToPolice::kind, NumberKind::Transfer},
        {SummaryDecide::kind, NumberKind::Summary},
        {SummonForInquiry::kind, NumberKind::Summons},
        {AskAssistance::kind, NumberKind::Assistance},
        {CorrectDocument::kind, NumberKind::DocumentCorrection},
        {CloseCase::kind, NumberKind::Close},
        {GrantTerms::kind, NumberKind::PaymentTerms},
        {ImposeSurcharge::kind, NumberKind::Surcharge},
        {Demand::kind, NumberKind::Demand},
        {ApplyToCourt::kind, NumberKind::CourtApplication},
        {DecideSubstitute::kind, NumberKind::SubstituteWork},
        {DecideEnforcement::kind, NumberKind::Enforcement},
        {OpenDispute::kind, NumberKind::Dispute},
        {OpenDetection::kind, NumberKind::Detection},
        {TurnIntoLead::kind, NumberKind::Lead},
    };
    for (const Issue &issue : issues)
        if (kind == issue.kind)
            return issue.document;
    return {};
}

bool needsApproval(const ActBody &body)
{
    if (const auto *seizure = std::get_if<Seize>(&body))
        return !seizure->urgent;
    return std::holds_alternative<ExtendCheck>(body) || std::holds_alternative<ReferLead>(body) ||
           std::holds_alternative<FileCase>(body) || std::holds_alternative<DeclineFiling>(body) ||
           std::holds_alternative<PreserveEvidence>(body) ||
           std::holds_alternative<ExtendSeizure>(body) || std::holds_alternative<Deviate>(body) ||
           std::holds_alternative<Suspend>(body) || std::holds_alternative<ExtendCase>(body) ||
           std::holds_alternative<DecidePenalty>(body) ||
           std::holds_alternative<DecideNoPenalty>(body) ||
           std::holds_alternative<TransferToPolice>(body) ||
           std::holds_alternative<WithdrawCase>(body) || std::holds_alternative<CloseCase>(body) ||
           std::holds_alternative<GrantTerms>(body) ||
           std::holds_alternative<AgreeEnforcement>(body) ||
           std::holds_alternative<RemitSurcharge>(body) ||
           std::holds_alternative<ApplyToCourt>(body) ||
           std::holds_alternative<DecideSubstitute>(body) ||
           std::holds_alternative<DecideEnforcement>(body) ||
           std::holds_alternative<EndEnforcement>(body) ||
           std::holds_alternative<SellGoodsEarly>(body) ||
           std::holds_alternative<DisposeGoods>(body) ||
           std::holds_alternative<PreparePublication>(body);
}

Act mended(Act act, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.key() == "day"_L1)
            act.day = parseDate(change.value().toString()).value_or(act.day);
        else if (change.value().isNull())
            act.content.remove(change.key());
        else
            act.content.insert(change.key(), change.value());
    }
    return act;
}

namespace {

template <class Records> auto *withAct(Records &records, int act)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [act](const auto &record) { return record.act == act; });
    return found == records.end() ? nullptr : &*found;
}

void addOnce(QStringList &list, const QStringList &more)
{
    for (const QString &one : more)
        if (!list.contains(one))
            list << one;
}

/// The entry of that number, if it stands before `from`.
Entry *target(std::vector<Entry> &entries, const Entry &from, int sequence)
{
    return sequence >= 1 && sequence < from.act.sequence
               ? &entries[static_cast<std::size_t>(sequence - 1)]
               : nullptr;
}

/// What an approval or a return does to the proposal it names.
void settleProposal(std::vector<Entry> &entries, const Entry &entry)
{
    if (const auto *approval = std::get_if<Approve>(&entry.body)) {
        Entry *proposal = target(entries, entry, approval->act);
        if (!proposal)
            return;
        proposal->settledBy = entry.act.sequence;
        if (proposal->state == EntryState::Proposed) {
            proposal->state = EntryState::Effective;
            proposal->effectiveOn = entry.act.day;
        }
    } else if (const auto *back = std::get_if<ReturnAct>(&entry.body)) {
        Entry *proposal = target(entries, entry, back->act);
        if (proposal && proposal->state == EntryState::Proposed) {
            proposal->state = EntryState::Returned;
            proposal->settledBy = entry.act.sequence;
        }
    }
}

/// Whether and with what content each entry counts. Acts about acts are read first, so that the
/// rest is read once.
void settle(std::vector<Entry> &entries)
{
    // A void entry has no effect, and that holds for approvals, corrections and voids too: look at
    // the latest first.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto *voids = std::get_if<VoidEntry>(&entry->body);
        if (!voids || entry->state == EntryState::Voided)
            continue;
        if (Entry *wrong = target(entries, *entry, voids->act)) {
            wrong->state = EntryState::Voided;
            wrong->settledBy = entry->act.sequence;
        }
    }
    for (Entry &entry : entries) {
        if (entry.state != EntryState::Effective)
            continue;
        settleProposal(entries, entry);
        if (const auto *slip = std::get_if<CorrectEntry>(&entry.body)) {
            Entry *wrong = target(entries, entry, slip->act);
            if (!wrong || wrong->state == EntryState::Voided)
                continue;
            const bool effectiveAtOnce = wrong->effectiveOn == wrong->act.day;
            wrong->act = mended(wrong->act, slip->changes);
            if (effectiveAtOnce)
                wrong->effectiveOn = wrong->act.day;
            wrong->body = bodyOf(wrong->act);
            wrong->correctedBy.push_back(entry.act.sequence);
        }
    }
}

/// Applies the effective acts in order; an approved act takes its place where it was approved.
class Fold {
public:
    explicit Fold(CaseFile &file) : m_file(file) {}

    void run()
    {
        for (const Entry &entry : m_file.entries)
            add(entry);
    }

    void add(const Entry &entry)
    {
        if (entry.state == EntryState::Voided)
            keepObjections(entry);
        if (entry.state != EntryState::Effective)
            return;
        if (const auto *approval = std::get_if<Approve>(&entry.body)) {
            const Entry *proposal = m_file.entry(approval->act);
            if (!proposal || proposal->state != EntryState::Effective ||
                proposal->settledBy != entry.act.sequence)
                return;
            if (const auto *seizure = std::get_if<Seize>(&proposal->body);
                seizure && seizure->urgent) {
                if (Measure *measure = withAct(m_file.measures, proposal->act.sequence)) {
                    measure->approvedOn = entry.act.day;
                    measure->approvedAt = approval->at;
                }
                return;
            }
            apply(*proposal, &entry);
        } else if (!needsApproval(entry.body) || isImported(entry.act)) {
            apply(entry, nullptr);
        }
    }

private:
    void apply(const Entry &entry, const Entry *approval)
    {
        m_act = entry.act.sequence;
        m_day = entry.effectiveOn;
        const Act &issuing = approval ? approval->act : entry.act;
        const std::optional<NumberKind> document = documentOf(entry.act.kind);
        if (document && !issuing.documentNumber.isEmpty())
            m_file.documents[m_act] = {.act = m_act,
                                       .kind = *document,
                                       .number = issuing.documentNumber,
                                       .issuedOn = m_day};
        m_account = entry.act.account;
        m_content = &entry.act.content;
        std::visit([this](const auto &body) { on(body); }, entry.body);
    }

    /// Whoever voids an opinion takes its paper back, not what it objected to: that is answered
    /// before a review is asked for again.
    void keepObjections(const Entry &entry)
    {
        const auto *opinion = std::get_if<Review>(&entry.body);
        if (!opinion || opinion->outcome == ReviewOutcome::Agree || m_file.reviews.empty() ||
            m_file.reviews.back().givenOn)
            return;
        m_act = entry.act.sequence;
        m_day = entry.act.day;
        m_account = entry.act.account;
        give(*opinion);
    }

    /// A list leaves open what it does not know.
    bool tells(QLatin1StringView field) const { return m_content->contains(field); }

    void enter(Stage stage)
    {
        m_file.stage = stage;
        m_file.stageSince = m_day;
    }

    void investigatedBy(const QStringList &officers) { addOnce(m_file.investigators, officers); }

    template <class Body> void takeFacts(const Body &body)
    {
        if (body.occurredOn)
            m_file.occurredOn = body.occurredOn;
        if (body.endedOn)
            m_file.endedOn = body.endedOn;
        m_file.continuing = body.continuing;
        m_file.endangers = m_file.endangers || body.endangers;
        if (!body.place.isEmpty())
            m_file.place = body.place;
        if (!body.matter.isEmpty())
            m_file.matter = body.matter;
        if (!body.party.isNull())
            m_file.party = body.party;
    }

    void on(const RegisterLead &lead)
    {
        if (tells("source"_L1))
            m_file.source = lead.source;
        m_file.description = lead.description;
        m_file.leadOn = m_day;
        m_file.discoveredOn = lead.discoveredOn.value_or(m_day);
        if (!lead.unit.isEmpty())
            m_file.unit = lead.unit;
        m_file.companion = lead.companion;
        takeFacts(lead);
        enter(Stage::Lead);
    }
    void on(const CheckLead &check)
    {
        m_file.checkedOn = m_day;
        investigatedBy(check.officers);
    }
    void on(const ExtendCheck &) { m_file.checkExtendedOn = m_day; }
    void on(const ReferLead &)
    {
        m_file.turnedAwayOn = m_day;
        enter(Stage::Referred);
    }
    void on(const FileCase &filing)
    {
        takeFacts(filing);
        m_file.procedure = Procedure::Ordinary;
        m_file.cause = filing.cause;
        m_file.filedOn = m_day;
        m_file.officers = filing.officers;
        investigatedBy(filing.officers);
        enter(Stage::Investigation);
    }
    void on(const DeclineFiling &)
    {
        m_file.turnedAwayOn = m_day;
        enter(Stage::NotFiled);
    }
    void on(const AssignOfficers &change)
    {
        m_file.officers = change.officers;
        investigatedBy(change.officers);
    }
    void on(const Recuse &decision)
    {
        if (!decision.granted)
            return;
        addOnce(m_file.recused, {decision.officer});
        m_file.officers.removeAll(decision.officer);
    }
    void on(const SummonForInquiry &) {}
    void on(const AskAssistance &) {}
    void on(const Inquire &inquiry) { investigatedBy(inquiry.officers); }
    void on(const InspectSite &inspection) { investigatedBy(inspection.officers); }
    void on(const Sample &sample) { investigatedBy(sample.officers); }
    void on(const AddEvidence &) {}
    void on(const PreserveEvidence &preservation)
    {
        m_file.measures.push_back(
            {.act = m_act, .preservation = true, .since = m_day, .approvedOn = m_day});
        investigatedBy(preservation.officers);
    }
    void on(const DisposePreserved &disposal)
    {
        if (Measure *measure = withAct(m_file.measures, disposal.preservation))
            measure->endedOn = m_day;
    }
    void on(const Seize &seizure)
    {
        m_file.measures.push_back({.act = m_act,
                                   .since = m_day,
                                   .urgent = seizure.urgent,
                                   .at = seizure.at,
                                   .approvedOn = seizure.urgent ? std::optional<Date>() : m_day});
        investigatedBy(seizure.officers);
    }
    void on(const ExtendSeizure &extension)
    {
        if (Measure *measure = withAct(m_file.measures, extension.seizure)) {
            measure->extendedDays += extension.days;
            measure->extensions.push_back(m_act);
        }
    }
    void on(const ReleaseSeizure &release)
    {
        if (Measure *measure = withAct(m_file.measures, release.seizure))
            measure->endedOn = m_day;
    }
    void on(const SendForAppraisal &appraisal)
    {
        m_file.appraisals.push_back({.act = m_act,
                                     .sentOn = m_day,
                                     .partyInformed = appraisal.partyInformed,
                                     .seizure = appraisal.seizure});
    }
    void on(const ReceiveAppraisal &receipt)
    {
        if (Appraisal *appraisal = withAct(m_file.appraisals, receipt.appraisal))
            appraisal->backOn = m_day;
    }
    void on(const OrderCorrection &order)
    {
        m_file.orders.push_back({.act = m_act, .issuedOn = m_day, .correctBy = order.correctBy});
        investigatedBy(order.officers);
    }
    void on(const Reinspect &reinspection)
    {
        if (CorrectionOrder *order = withAct(m_file.orders, reinspection.order)) {
            order->reinspectedOn = m_day;
            order->result = reinspection.result;
        }
        investigatedBy(reinspection.officers);
    }
    void on(const Suspend &) { m_file.suspensions.push_back({.act = m_act, .since = m_day}); }
    void on(const Resume &)
    {
        if (m_file.isSuspended())
            m_file.suspensions.back().until = m_day;
    }
    template <class Body> Assessed assessedBy(const Body &body, const QStringList &facts) const
    {
        return {.act = m_act,
                .day = m_day,
                .matter = body.matter,
                .set = body.set,
                .setName = body.setName,
                .setLevel = body.setLevel,
                .side = body.side,
                .tier = body.appliedTier,
                .from = body.amountFrom.value_or(Money{}),
                .to = body.amountTo.value_or(Money{}),
                .proposed = body.proposed,
                .lawFrom = body.lawFrom,
                .lawTo = body.lawTo,
                .facts = facts};
    }
    void on(const Assess &assessment)
    {
        Assessed assessed = assessedBy(assessment, assessment.facts);
        assessed.measures = assessment.measures;
        assessed.heaviest = assessment.heaviest;
        // A deviation was about the tier before.
        m_file.deviation.reset();
        if (assessment.violation.isEmpty()) {
            m_file.assessed = assessed;
            return;
        }
        std::erase_if(m_file.alsoAssessed,
                      [&](const Assessed &before) { return before.matter == assessed.matter; });
        m_file.alsoAssessed.push_back(assessed);
    }
    void on(const Deviate &deviation)
    {
        m_file.deviation = Deviation{
            .act = m_act, .day = m_day, .fine = deviation.fine, .ground = deviation.ground};
    }
    void on(const CheckExemption &check)
    {
        m_file.exemption =
            ExemptionCheck{.act = m_act,
                           .day = m_day,
                           .outcome = check.outcome,
                           .ground = check.ground.value_or(ExemptionGround::FirstOffence),
                           .first = check.first};
    }
    void on(const ReportInvestigation &report)
    {
        m_file.report = Report{.act = m_act,
                               .day = m_day,
                               .proposal = report.proposal,
                               .penalties = report.penalties,
                               .complex = report.complex,
                               .grave = report.grave,
                               .publicInterest = report.publicInterest,
                               .severalRelations = report.severalRelations,
                               .deviates = report.deviates};
        enter(Stage::Reported);
    }
    void on(const Notify &notice)
    {
        // A new notice starts its own terms: what the party did with the old one does not answer
        // it. What came of the old one stays.
        if (m_file.notice) {
            m_file.earlierNotices.push_back(*std::move(m_file.notice));
            Notice &earlier = m_file.earlierNotices.back();
            earlier.replacedOn = m_day;
            Hearing &hearing = earlier.hearing;
            if (hearing.requestedOn && !hearing.heldOn && !hearing.declinedOn)
                hearing.droppedOn = m_day;
        }
        m_file.notice = Notice{.act = m_act,
                               .day = m_day,
                               .intends = notice.intends,
                               .penalties = notice.penalties,
                               .facts = notice.facts,
                               .basis = notice.basis,
                               .hearingOffered = notice.hearingOffered};
        enter(Stage::Notified);
    }
    void on(const StateDefence &defence)
    {
        if (m_file.notice)
            m_file.notice->defences.push_back(
                {.act = m_act, .day = m_day, .newFacts = defence.newFacts});
    }
    void on(const ReexamineDefence &)
    {
        if (m_file.notice)
            for (Defence &defence : m_file.notice->defences)
                if (!defence.reexaminedOn)
                    defence.reexaminedOn = m_day;
    }
    void on(const Waive &waiver)
    {
        if (!m_file.notice || !waiver.inWriting)
            return;
        if (waiver.right != WaivedRight::Hearing)
            m_file.notice->statementWaivedOn = m_day;
        if (waiver.right != WaivedRight::Statement)
            m_file.notice->hearingWaivedOn = m_day;
    }
    void on(const RequestHearing &)
    {
        if (m_file.notice)
            m_file.notice->hearing.requestedOn = m_day;
    }
    void on(const DeclineHearing &)
    {
        if (m_file.notice)
            m_file.notice->hearing.declinedOn = m_day;
    }
    void on(const NotifyHearing &call)
    {
        if (!m_file.notice)
            return;
        m_file.notice->hearing.noticeAct = m_act;
        m_file.notice->hearing.hearingOn = call.hearingOn;
        m_file.notice->hearing.chair = call.chair;
    }
    void on(const AdjournHearing &)
    {
        if (!m_file.notice)
            return;
        // It is called again, with a notice of its own.
        Hearing &hearing = m_file.notice->hearing;
        hearing.adjournedOn.push_back(m_day);
        hearing.noticeAct = 0;
        hearing.hearingOn.reset();
    }
    void on(const HoldHearing &hearing)
    {
        if (!m_file.notice)
            return;
        m_file.notice->hearing.heldAct = m_act;
        m_file.notice->hearing.heldOn = m_day;
        m_file.notice->hearing.outcome = hearing.outcome;
        m_file.notice->hearing.chair = hearing.chair;
        m_file.notice->hearing.recommends = hearing.recommends;
        m_file.notice->hearing.penalties = hearing.penalties;
    }
    void on(const RequestReview &request)
    {
        m_file.reviews.push_back({.requestAct = m_act,
                                  .requestedOn = m_day,
                                  .requestedBy = m_account,
                                  .proposes = request.proposes,
                                  .penalties = request.penalties});
    }
    void on(const Review &opinion)
    {
        if (m_file.reviews.empty())
            return;
        give(opinion);
        if (opinion.outcome == ReviewOutcome::InvestigateFurther)
            enter(Stage::Investigation);
    }
    void give(const Review &opinion)
    {
        LegalityReview &review = m_file.reviews.back();
        review.opinionAct = m_act;
        review.givenBy = m_account;
        review.givenOn = m_day;
        review.outcome = opinion.outcome;
        review.reviewers = opinion.reviewers;
        review.giver = opinion.giver;
        review.items = opinion.items;
        review.signatures.clear();
    }
    void on(const SignReview &signature)
    {
        if (m_file.reviews.empty() || !m_file.reviews.back().givenOn)
            return;
        LegalityReview &review = m_file.reviews.back();
        // Nobody signs for two, whatever is written there.
        const bool isOwn =
            m_account != review.givenBy &&
            std::none_of(review.signatures.begin(), review.signatures.end(),
                         [&](const ReviewSignature &one) { return one.account == m_account; });
        if (isOwn)
            review.signatures.push_back(
                {m_act, signature.reviewer, m_account, m_day, signature.agrees});
    }
    void on(const SecondReview &second)
    {
        if (m_file.reviews.empty() || !m_file.reviews.back().givenOn)
            return;
        LegalityReview &review = m_file.reviews.back();
        if (second.agrees) {
            review.secondAct = m_act;
            review.secondedBy = m_account;
            review.secondedOn = m_day;
            return;
        }
        review.sentBack.push_back(review.opinionAct);
        review.opinionAct = 0;
        review.givenOn.reset();
        review.outcome.reset();
        review.signatures.clear();
        review.items.clear();
    }
    void on(const AnswerReview &answer)
    {
        if (m_file.reviews.empty())
            return;
        std::vector<ItemAnswer> &answers = m_file.reviews.back().answers;
        answers.insert(answers.end(), answer.answers.begin(), answer.answers.end());
    }
    void on(const Discuss &discussion)
    {
        m_file.discussions.push_back({.act = m_act,
                                      .day = m_day,
                                      .topic = discussion.topic,
                                      .leaders = discussion.leaders,
                                      .conclusion = discussion.conclusion,
                                      .penalties = discussion.penalties,
                                      .meeting = discussion.meeting,
                                      .votes = discussion.votes});
    }
    void on(const ConfirmView &view)
    {
        if (Discussion *discussion = withAct(m_file.discussions, view.discussion))
            (view.confirms ? discussion->confirmedBy : discussion->deniedBy) << view.leader;
    }
    void on(const Consult &) { m_file.consultations.push_back({.act = m_act, .askedOn = m_day}); }
    void on(const Advise &advice)
    {
        if (Consultation *asked = withAct(m_file.consultations, advice.consultation))
            asked->answers.push_back(m_act);
    }
    void on(const ExtendCase &extension)
    {
        m_file.extensions.push_back(
            {.act = m_act, .grantedOn = m_day, .level = extension.level, .days = extension.days});
    }
    void decide(Outcome outcome)
    {
        m_file.decision = Decision{.act = m_act, .day = m_day, .outcome = outcome};
        enter(Stage::Decided);
    }
    void on(const DecidePenalty &decision)
    {
        decide(Outcome::Penalise);
        m_file.decision->penalties = decision.penalties;
        m_file.decision->socialImpact = decision.socialImpact;
    }
    void on(const DecideNoPenalty &decision)
    {
        decide(Outcome::NoPenalty);
        m_file.decision->noPenaltyGround = decision.ground;
        m_file.decision->toPublish = decision.toPublish;
    }
    void on(const TransferToPolice &)
    {
        decide(Outcome::Transfer);
        fold_after::transferDecided(m_file, m_act, m_day);
    }
    void on(const WithdrawCase &end)
    {
        decide(Outcome::Withdraw);
        m_file.decision->withdrawGround = end.ground;
    }
    void on(const SummaryDecide &decision)
    {
        if (!m_file.source) {
            m_file.leadOn = m_day;
            m_file.discoveredOn = m_day;
        }
        m_file.procedure = Procedure::Summary;
        m_file.matter = decision.matter;
        m_file.party = decision.party;
        m_file.place = decision.place;
        m_file.description = m_file.description.isEmpty() ? decision.facts : m_file.description;
        m_file.occurredOn =
            decision.occurredOn ? decision.occurredOn : m_file.occurredOn.value_or(m_day);
        if (!decision.unit.isEmpty())
            m_file.unit = decision.unit;
        m_file.filedOn = m_day;
        m_file.officers = decision.officers;
        investigatedBy(decision.officers);
        if (!decision.appliedTier.isEmpty())
            m_file.assessed = assessedBy(decision, decision.circumstances);
        decide(Outcome::Penalise);
        m_file.decision->penalties = decision.penalties;
    }
    void on(const FileForRecord &) { m_file.filedForRecordOn = m_day; }
    void on(const CorrectDocument &) {}
    void on(const Serve &service)
    {
        ServiceAttempt attempt{.act = m_act, .method = service.method, .day = m_day};
        attempt.delivered = service.result != ServiceResult::Failed;
        if (attempt.delivered && service.method != ServiceMethod::PublicNotice)
            // Post counts from its receipt: until that is known nothing is served.
            attempt.receivedOn = service.receivedOn ? service.receivedOn
                                 : service.method == ServiceMethod::Post
                                     ? std::optional<Date>()
                                     : std::optional<Date>(m_day);
        const bool counts = attempt.delivered &&
                            (attempt.receivedOn || service.method == ServiceMethod::PublicNotice);
        for (const int document : fold_after::documentsServed(m_file, service)) {
            const auto found = m_file.documents.find(document);
            if (found == m_file.documents.end())
                continue;
            found->second.attempts.push_back(attempt);
            if (counts && m_file.decision && document == m_file.decision->act &&
                m_file.stage == Stage::Decided)
                enter(Stage::Served);
        }
    }
    void on(const ReviewDetection &review)
    {
        if (!m_file.detection)
            return;
        m_file.detection->reviews.push_back(
            {.act = m_act, .account = m_account, .day = m_day, .violation = review.violation});
        if (!review.violation)
            enter(Stage::DetectionOver);
    }
    void on(const Publish &publication)
    {
        m_file.publications.push_back({.act = m_act,
                                       .document = publication.document,
                                       .day = m_day,
                                       .credit = publication.credit,
                                       .creditClass = publication.creditClass});
    }
    void on(const WithdrawPublication &withdrawal)
    {
        if (Publication *publication = withAct(m_file.publications, withdrawal.publication)) {
            publication->changedOn = withdrawal.changedOn;
            publication->withdrawnOn = m_day;
        }
    }
    void on(const Pay &payment)
    {
        m_file.payments.push_back({.act = m_act,
                                   .day = m_day,
                                   .amount = payment.amount,
                                   .method = payment.method,
                                   .towards = payment.towards.value_or(PaymentFor::Fine),
                                   .receipt = payment.receipt});
    }
    void on(const HandOverCash &handing)
    {
        if (Payment *payment = withAct(m_file.payments, handing.payment))
            payment->handedOverOn = m_day;
    }
    void on(const DepositCash &deposit)
    {
        if (Payment *payment = withAct(m_file.payments, deposit.payment))
            payment->depositedOn = m_day;
    }
    void on(const CloseCase &closing)
    {
        m_file.closedOn = m_day;
        if (tells("ground"_L1))
            m_file.closeGround = closing.ground;
        enter(Stage::Closed);
    }
    void on(const Archive &archive)
    {
        m_file.archivedOn = m_day;
        m_file.retention = archive.retention;
        enter(Stage::Archived);
    }
    void on(const Reopen &)
    {
        m_file.closedOn.reset();
        m_file.closeGround.reset();
        m_file.archivedOn.reset();
        if (m_file.remedies.dispute) {
            m_file.remedies.dispute->endedOn.reset();
            return enter(Stage::Dispute);
        }
        if (m_file.stage == Stage::DetectionOver)
            return enter(Stage::Detection);
        const bool ended = m_file.decision && m_file.decision->outcome == Outcome::Withdraw;
        if (ended)
            m_file.decision.reset();
        if (m_file.turnedAwayOn && !m_file.filedOn) {
            m_file.turnedAwayOn.reset();
            enter(Stage::Lead);
        } else if (!m_file.decision) {
            enter(Stage::Investigation);
        } else {
            const IssuedDocument *document = m_file.decisionDocument();
            const bool served =
                document &&
                std::any_of(document->attempts.begin(), document->attempts.end(),
                            [](const ServiceAttempt &attempt) { return attempt.delivered; });
            enter(served ? Stage::Served : Stage::Decided);
        }
    }
    template <class Body>
    requires requires(CaseFile &file, const Body &body)
    {
        fold_after::apply(file, 0, Date(1970, 1, 1), body);
    }
    void on(const Body &body) { fold_after::apply(m_file, m_act, m_day, body); }
    // Read before the rest, by goodsOf(), or without effect of their own.
    void on(const ImposeSurcharge &) {}
    void on(const EnterGoods &) {}
    void on(const MoveGoods &) {}
    void on(const SellGoodsEarly &) {}
    void on(const ReturnGoods &) {}
    void on(const ConfiscateGoods &) {}
    void on(const DisposeGoods &) {}
    void on(const Approve &) {}
    void on(const ReturnAct &) {}
    void on(const CorrectEntry &) {}
    void on(const VoidEntry &) {}
    void on(const IssueDocument &) {}
    void on(const UnknownAct &) {}

    CaseFile &m_file;
    int m_act = 0;
    Date m_day{1970, 1, 1};
    QString m_account;
    const QJsonObject *m_content = nullptr;
};

} // namespace

namespace {

Entry entryOf(const Act &act, ActBody body)
{
    Entry entry{.act = act, .body = std::move(body), .effectiveOn = act.day};
    if (std::holds_alternative<UnknownAct>(entry.body))
        entry.state = EntryState::Unreadable;
    else if (needsApproval(entry.body) && !isImported(act))
        entry.state = EntryState::Proposed;
    return entry;
}

/// Whether an act of that content changes how earlier ones count, beyond settling a proposal for
/// the first time.
bool reachesBack(const CaseFile &file, const ActBody &body)
{
    if (const auto *approval = std::get_if<Approve>(&body)) {
        const Entry *proposal = file.entry(approval->act);
        return proposal && proposal->settledBy != 0;
    }
    return std::holds_alternative<VoidEntry>(body) || std::holds_alternative<CorrectEntry>(body);
}

} // namespace

CaseFile fold(const std::vector<Act> &acts)
{
    CaseFile file;
    file.entries.reserve(acts.size());
    for (const Act &act : acts)
        file.entries.push_back(entryOf(act, bodyOf(act)));
    if (!acts.empty())
        file.id = acts.front().dossier;
    settle(file.entries);
    Fold(file).run();
    return file;
}

CaseFile foldNext(CaseFile before, const std::vector<Act> &acts, ActBody last)
{
    Q_ASSERT(acts.size() == before.entries.size() + 1);
    if (reachesBack(before, last))
        return fold(acts);
    before.id = acts.front().dossier;
    before.entries.push_back(entryOf(acts.back(), std::move(last)));
    const Entry &added = before.entries.back();
    if (added.state == EntryState::Effective)
        settleProposal(before.entries, added);
    Fold(before).add(added);
    return before;
}

} // namespace anjuan
