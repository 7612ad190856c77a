// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/case_file.h"

#include <functional>
#include <map>

namespace anjuan {

class Database;

/// What a made-up case can have in it, beyond the plain course of things.
enum class DemoTrait {
    Summary,
    Ordinary,
    OffSite, ///< came to light off site and became a lead
    OffSiteCorrected,
    OffSiteDropped,
    LeadDeclined,
    LeadReferred,
    Penalised,
    NotPenalised,
    Transferred,
    Withdrawn,
    FirstOffence,
    MinorCorrected,
    WarningOnly,
    Confiscation,
    PaidInCash,
    PaidAtBank,
    PaidInParts,
    Unpaid,
    CheckExtended,
    Recusal,
    Preservation,
    Seizure,
    UrgentSeizure,
    SeizureExtended,
    Appraisal,
    Suspension,
    Extension,
    CollectiveExtension,
    Waiver,
    Defence,
    Hearing,
    ReviewReturned,
    ReviewPassed,
    Discussion,
    ProposalReturned,
    EntryCorrected,
    EntryVoided,
    DocumentCorrected,
    LeftAtPlace,
    ServedByPost,
    PublicNotice,
    Published,
    CreditRepaired,
    Reopened,
    Reconsidered,
    Annulled,
    Sued,
    Enforced,
    LateEntry,
    LateFilingForRecord,
    LateDecision,
    LateService,
    LateClosing,
    RepeatOffender
};
inline constexpr std::array demoTraitNames = std::to_array<Name<DemoTrait>>({
    {DemoTrait::Summary, QLatin1StringView("summary")},
    {DemoTrait::Ordinary, QLatin1StringView("ordinary")},
    {DemoTrait::OffSite, QLatin1StringView("off_site")},
    {DemoTrait::OffSiteCorrected, QLatin1StringView("off_site_corrected")},
    {DemoTrait::OffSiteDropped, QLatin1StringView("off_site_dropped")},
    {DemoTrait::LeadDeclined, QLatin1StringView("lead_declined")},
    {DemoTrait::LeadReferred, QLatin1StringView("lead_referred")},
    {DemoTrait::Penalised, QLatin1StringView("penalised")},
    {DemoTrait::NotPenalised, QLatin1StringView("not_penalised")},
    {DemoTrait::Transferred, QLatin1StringView("transferred")},
    {DemoTrait::Withdrawn, QLatin1StringView("withdrawn")},
    {DemoTrait::FirstOffence, QLatin1StringView("first_offence")},
    {DemoTrait::MinorCorrected, QLatin1StringView("minor_corrected")},
    {DemoTrait::WarningOnly, QLatin1StringView("warning_only")},
    {DemoTrait::Confiscation, QLatin1StringView("confiscation")},
    {DemoTrait::PaidInCash, QLatin1StringView("paid_in_cash")},
    {DemoTrait::PaidAtBank, QLatin1StringView("paid_at_bank")},
    {DemoTrait::PaidInParts, QLatin1StringView("paid_in_parts")},
    {DemoTrait::Unpaid, QLatin1StringView("unpaid")},
    {DemoTrait::CheckExtended, QLatin1StringView("check_extended")},
    {DemoTrait::Recusal, QLatin1StringView("recusal")},
    {DemoTrait::Preservation, QLatin1StringView("preservation")},
    {DemoTrait::Seizure, QLatin1StringView("seizure")},
    {DemoTrait::UrgentSeizure, QLatin1StringView("urgent_seizure")},
    {DemoTrait::SeizureExtended, QLatin1StringView("seizure_extended")},
    {DemoTrait::Appraisal, QLatin1StringView("appraisal")},
    {DemoTrait::Suspension, QLatin1StringView("suspension")},
    {DemoTrait::Extension, QLatin1StringView("extension")},
    {DemoTrait::CollectiveExtension, QLatin1StringView("collective_extension")},
    {DemoTrait::Waiver, QLatin1StringView("waiver")},
    {DemoTrait::Defence, QLatin1StringView("defence")},
    {DemoTrait::Hearing, QLatin1StringView("hearing")},
    {DemoTrait::ReviewReturned, QLatin1StringView("review_returned")},
    {DemoTrait::ReviewPassed, QLatin1StringView("review_passed")},
    {DemoTrait::Discussion, QLatin1StringView("discussion")},
    {DemoTrait::ProposalReturned, QLatin1StringView("proposal_returned")},
    {DemoTrait::EntryCorrected, QLatin1StringView("entry_corrected")},
    {DemoTrait::EntryVoided, QLatin1StringView("entry_voided")},
    {DemoTrait::DocumentCorrected, QLatin1StringView("document_corrected")},
    {DemoTrait::LeftAtPlace, QLatin1StringView("left_at_place")},
    {DemoTrait::ServedByPost, QLatin1StringView("served_by_post")},
    {DemoTrait::PublicNotice, QLatin1StringView("public_notice")},
    {DemoTrait::Published, QLatin1StringView("published")},
    {DemoTrait::CreditRepaired, QLatin1StringView("credit_repaired")},
    {DemoTrait::Reopened, QLatin1StringView("reopened")},
    {DemoTrait::Reconsidered, QLatin1StringView("reconsidered")},
    {DemoTrait::Annulled, QLatin1StringView("annulled")},
    {DemoTrait::Sued, QLatin1StringView("sued")},
    {DemoTrait::Enforced, QLatin1StringView("enforced")},
    {DemoTrait::LateEntry, QLatin1StringView("late_entry")},
    {DemoTrait::LateFilingForRecord, QLatin1StringView("late_filing_for_record")},
    {DemoTrait::LateDecision, QLatin1StringView("late_decision")},
    {DemoTrait::LateService, QLatin1StringView("late_service")},
    {DemoTrait::LateClosing, QLatin1StringView("late_closing")},
    {DemoTrait::RepeatOffender, QLatin1StringView("repeat_offender")},
});

/// How much is to be made up.
struct DemoWish {
    qint64 cases = 0;
    quint64 seed = 1;
    QString password{};     ///< becomes that of every account
    Date until{1970, 1, 1}; ///< the last day on which anything happens; the first is the first of
                            ///< January three years before
    int squads = 6;
    QString keyPath{}; ///< as in BureauDraft
    /// The last dozen of the cases are of one matter with a benchmark and an exemption list, and
    /// assessed by them; and a round of file review is over. Only where there are sixty cases or
    /// more.
    bool hasAssessed = false;
    /// Whoever comes again does so as parties do: most once or twice, a few up to twenty times,
    /// often for the same. For measuring; without it a few thousand come again and again.
    bool hasVariedParties = false;
};

/// What was made up: how many cases stand at each stage and have each trait in them.
struct DemoReport {
    qint64 cases = 0;
    qint64 acts = 0;
    qint64 parties = 0;
    std::map<Stage, qint64> stages{};
    std::map<DemoTrait, qint64> traits{};

    qint64 of(DemoTrait trait) const
    {
        const auto found = traits.find(trait);
        return found == traits.end() ? 0 : found->second;
    }
    qint64 of(Stage stage) const
    {
        const auto found = stages.find(stage);
        return found == stages.end() ? 0 : found->second;
    }
    friend bool operator==(const DemoReport &, const DemoReport &) = default;
};

/// Made-up data to look around in, to test and to measure with.
namespace demo {

/// Makes a bureau of `db`, which must be new, and lawful histories of its cases over several years,
/// through the same services and gates as everything else: some 65 % decided on the spot, the rest
/// from lead to archive, with the shares of lateness, mistakes and detours that a bureau has, and
/// open cases at every stage at the end. Persons, shops, streets and numbers are made up; no
/// telephone number is one that can be dialled.
///
/// The same wish gives the same cases: numbers of documents, days, moments of entry, texts, amounts
/// and who did it are equal; keys, salts and hashes are new each time. Memory does not grow with
/// the number of cases. `progress` is told how many are recorded and stops the work by answering
/// false: what is recorded by then stays.
Result<DemoReport> fill(Database &db, const DemoWish &wish,
                        const std::function<bool(qint64 done)> &progress = {});

} // namespace demo

} // namespace anjuan
