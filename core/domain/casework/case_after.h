// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/words_after.h"
#include "core/domain/casework/words_detection.h"
#include "core/domain/casework/words_publicity.h"

#include <QStringList>
#include <optional>
#include <vector>

/// What the acts after the decision leave behind in the case: service, money, enforcement.
namespace anjuan {

/// 送达地址确认书.
struct AddressForService {
    int act = 0;
    Date since{1970, 1, 1};
    bool electronic = false;
};

/// One part of a fine that is paid in parts.
struct Instalment {
    Date due{1970, 1, 1};
    Money amount{};

    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// What was asked for under 行政处罚法 66.
struct TermsRequest {
    int act = 0;
    Date day{1970, 1, 1};
    std::optional<Date> settledOn{}; ///< granted or declined
};

/// 暂缓、分期 as granted. A later grant replaces an earlier one.
struct PaymentTerms {
    int act = 0;
    Date grantedOn{1970, 1, 1};
    TermsKind kind{};
    std::vector<Instalment> parts{}; ///< a deferment has none
    Date until{1970, 1, 1};          ///< the day deferred to, or that of the last instalment
};

struct RefundPaid {
    int act = 0;
    Date day{1970, 1, 1};
    Money amount{};
    PaymentFor towards{};
};

/// 执行协议 (行政强制法 42).
struct EnforcementAgreement {
    int act = 0;
    Date since{1970, 1, 1};
    Date until{1970, 1, 1};
    bool remedied = false;
    std::optional<Date> brokenOn{};
};

struct Remission {
    int act = 0;
    Date day{1970, 1, 1};
    Money amount{};
};

/// 催告. Its service is that of its document.
struct DemandMade {
    int act = 0;
    Date day{1970, 1, 1};
    DemandPurpose purpose{};
};

/// An application for enforcement by the court, and how it went.
struct CourtEnforcement {
    int act = 0;
    Date appliedOn{1970, 1, 1};
    std::optional<Date> acceptedOn{};
    std::optional<Date> turnedDownOn{}; ///< not accepted, or enforcement refused, as it stands
    std::optional<Date> refusedOn{};    ///< the same, even where the higher court put it right
    std::optional<Date> ruledOn{};
    std::optional<EnforcementRuling> ruling{};
    std::optional<Date> reviewAskedOn{};
    std::optional<Date> reviewedOn{};
    std::optional<Date> endedOn{};
    std::optional<EnforcementResult> result{};
};

/// 代履行.
struct SubstituteWork {
    int act = 0;
    Date decidedOn{1970, 1, 1};
    Date plannedOn{1970, 1, 1};
    bool atOnce = false;
    Money estimate{};
    std::optional<Date> doneOn{};
    Money cost{};
};

/// 违法建筑的拆除 (行政强制法 44).
struct Demolition {
    int act = 0;
    Date announcedOn{1970, 1, 1};
    int order = 0; ///< number of the act that orders it
    Date demolishBy{1970, 1, 1};
    std::optional<Date> doneOn{};
    bool byParty = false;
};

/// 强制执行决定 (行政强制法 37).
struct EnforcementDecision {
    int act = 0;
    Date decidedOn{1970, 1, 1};
    int order = 0; ///< number of the act that is enforced
    Date plannedOn{1970, 1, 1};
};

struct EnforcementSuspension {
    int act = 0;
    Date since{1970, 1, 1};
    std::optional<Date> until{};
};

/// A text for the public, approved.
struct PublicText {
    int act = 0;
    int document = 0;
    Date approvedOn{1970, 1, 1};
    bool credit = false;
    std::optional<CreditClass> creditClass{};
};

/// An application for repair of credit, and how it went.
struct CreditRepair {
    int act = 0;
    int publication = 0; ///< number of the act that published
    Date appliedOn{1970, 1, 1};
    std::optional<Date> acceptedOn{};
    std::optional<Date> declinedOn{};
    std::optional<Date> repairedOn{};

    bool isOpen() const { return !declinedOn && !repairedOn; }
};

/// What was detected off site, before it is a lead or comes to nothing.
struct Detection {
    struct Review {
        int act = 0;
        QString account;
        Date day{1970, 1, 1};
        bool violation = false;
    };
    struct Reminder {
        int act = 0;
        Date day{1970, 1, 1};
        Date correctBy{1970, 1, 1};
        std::optional<Date> checkedOn{};
        bool corrected = false;
    };
    int act = 0;
    Date detectedOn{1970, 1, 1};
    DetectionMeans means{};
    QString device{};
    std::vector<Review> reviews{};
    std::vector<Reminder> reminders{};
    std::optional<Date> turnedOn{}; ///< into a lead

    DetectionState state() const;
};

/// All of it. A part of the CaseFile.
struct AfterDecision {
    std::vector<AddressForService> addresses{};
    std::vector<TermsRequest> requests{};
    std::vector<PaymentTerms> terms{};
    std::vector<RefundPaid> refunds{};
    std::vector<EnforcementAgreement> agreements{};
    std::vector<Remission> remissions{};
    std::vector<DemandMade> demands{};
    std::vector<CourtEnforcement> applications{};
    std::vector<SubstituteWork> substitutes{};
    std::vector<Demolition> demolitions{};
    std::vector<EnforcementDecision> enforcementDecisions{};
    std::vector<EnforcementSuspension> pauses{};
    std::optional<Date> enforcementEndedOn{};

    bool isPaused() const { return !pauses.empty() && !pauses.back().until; }
};

/// The instalments that the lines of a plan name, "2026-05-06 1000.00"; nothing where a line cannot
/// be read.
std::optional<std::vector<Instalment>> instalmentsOf(const QStringList &plan);

} // namespace anjuan
