// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/calendar/date.h"
#include "core/domain/casework/words_remedies.h"

#include <QString>
#include <optional>
#include <vector>

/// What the acts of reconsideration, litigation and transfer to the police leave behind in the
/// case.
namespace anjuan {

/// From a day on; without an end it still lasts.
struct RemedyPause {
    Date since{1970, 1, 1};
    std::optional<Date> until{};
};

/// What a remedy decided about the penalty decision.
struct RemedyResult {
    std::optional<Money> fineNow{};
    bool redo = false;
    std::optional<int> redoDays{};
    bool settled = false; ///< 实质性化解
};

/// 行政复议意见书 (行政复议法 76).
struct OpinionLetter {
    int act = 0;
    Date receivedOn{1970, 1, 1};
    std::optional<Date> reportedOn{};
};

/// 行政复议.
struct Reconsideration {
    int act = 0;
    RemedyBy by{};
    QString body;
    Date appliedOn{1970, 1, 1};
    Date knownOn{1970, 1, 1}; ///< the day the bureau learnt of it
    bool throughBureau = false;
    bool notTold = false;
    std::optional<Date> forwardedOn{};
    std::optional<Date> acceptedOn{};
    ReviewProcedure procedure{};
    std::optional<Date> copyOn{};
    std::optional<Date> repliedOn{};
    std::vector<RemedyPause> pauses{};
    int extensions = 0;
    std::optional<Attendance> attendance{};
    std::optional<Date> servedOn{}; ///< the decision was received
    std::optional<ReconsiderationOutcome> outcome{};
    int decisionAct = 0;
    RemedyResult result{};
    std::vector<OpinionLetter> opinions{};

    bool isPaused() const { return !pauses.empty() && !pauses.back().until; }
};

/// 开庭.
struct CourtSession {
    int act = 0;
    Date day{1970, 1, 1};
    Attendance attendance{};
    bool proof = false;
    bool excused = false; ///< a reason was given, with papers
    bool spoke = false;
    bool leftEarly = false;
};

/// 出庭通知书.
struct CourtNotice {
    int act = 0;
    Date receivedOn{1970, 1, 1};
    Date sessionOn{1970, 1, 1};
    bool leaderWanted = false;
    std::optional<Date> namedOn{};
};

/// One instance of a suit.
struct SuitInstance {
    int act = 0;
    Instance instance{};
    RemedyBy by{};
    QString court;
    Date lodgedOn{1970, 1, 1}; ///< the party, or the bureau, brought it: what the terms look at
    Date openedOn{1970, 1, 1}; ///< filed, or the appeal received, by the court
    Date knownOn{1970, 1, 1};  ///< the copy reached the bureau, or the bureau appealed
    ReviewProcedure procedure{};
    std::optional<Date> answeredOn{};
    std::vector<CourtNotice> notices{};
    std::vector<CourtSession> sessions{};
    std::optional<Date> servedOn{}; ///< the judgment was received
    JudgmentForm form{};
    std::optional<CourtOutcome> outcome{};
    int judgmentAct = 0;
    RemedyResult result{};
};

/// 行政诉讼, all instances of it.
struct Suit {
    int act = 0;
    RemedyBy by{};
    bool joint = false;
    bool notTold = false;
    std::vector<SuitInstance> instances{}; ///< at least one
    Money compensation{};                  ///< as ordered
    Money compensated{};                   ///< as paid
};

/// 涉嫌犯罪案件移送.
struct PoliceTransfer {
    int act = 0; ///< the report
    Date reportedOn{1970, 1, 1};
    int decisionAct = 0;
    std::optional<Date> decidedOn{};
    std::optional<Date> handedOn{};
    std::optional<int> handedAt{}; ///< minutes since midnight
    std::optional<Date> filedOn{};
    std::optional<Date> refusedOn{};
    std::optional<Date> reviewAskedOn{};
    std::optional<Date> reviewRefusedOn{};
    std::optional<Date> procuratorateOn{};
    std::optional<Date> materialOn{};
    std::optional<Date> returnedOn{};
};

/// What an overturned decision taught, and since when it is put into practice.
struct Lesson {
    int act = 0;
    Date drawnOn{1970, 1, 1};
    LessonFor about{};
    std::optional<Date> appliedOn{};
};

/// What is attacked where there is no penalty case.
struct Dispute {
    int act = 0;
    DisputeAbout about{};
    QString contestedNumber{};
    std::optional<Date> contestedOn{};
    std::vector<Date> remadeOn{}; ///< what a remedy ordered was done
    std::optional<Date> endedOn{};
};

/// All of it. A part of the CaseFile.
struct Remedies {
    std::optional<Dispute> dispute{}; ///< nothing in a penalty case
    std::vector<Reconsideration> reconsiderations{};
    std::vector<Suit> suits{};
    std::vector<PoliceTransfer> transfers{};
    std::vector<Lesson> lessons{};
};

/// Whether the decision was found wrong 纠错: changed, revoked wholly or in part, unlawful, void,
/// or the bureau was ordered to perform.
bool corrects(ReconsiderationOutcome outcome);
/// Whether the bureau lost 败诉. An upheld judgment of the instance below decides for itself.
bool isLost(CourtOutcome outcome);
/// Whether the reconsideration went into the merits, so that the six months for a suit give way to
/// the fifteen days after it.
bool onTheMerits(ReconsiderationOutcome outcome);
/// Whether the court went into the merits, or settled them.
bool onTheMerits(CourtOutcome outcome);
/// A leader came, with a sealed proof (法释〔2020〕3号 6).
bool leaderAttended(const CourtSession &session);

} // namespace anjuan
