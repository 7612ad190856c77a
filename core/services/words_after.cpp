// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/case_file.h"
#include "core/domain/documents/letterhead.h"
#include "core/domain/rounds/sheet.h"
#include "core/services/archive_destruction.h"
#include "core/services/bank_statement.h"
#include "core/services/vocabulary.h"

#include <QCoreApplication>

namespace anjuan {

std::vector<Vocabulary> withWordsAfter(std::vector<Vocabulary> all)
{
    all.push_back(vocabulary(
        returnReasonNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "acceptance refused"),
                                     QT_TRANSLATE_NOOP("Word", "moved away"),
                                     QT_TRANSLATE_NOOP("Word", "no such address"),
                                     QT_TRANSLATE_NOOP("Word", "nobody there"),
                                     QT_TRANSLATE_NOOP("Word", "other reason of return")})));
    all.push_back(vocabulary(
        fileOrderNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "classes of the ministry’s rule"),
                                     QT_TRANSLATE_NOOP("Word", "steps, as in Shanghai"),
                                     QT_TRANSLATE_NOOP("Word", "by day")})));
    all.push_back(
        vocabulary(paymentForNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "fine and surcharge"),
                                                QT_TRANSLATE_NOOP("Word", "confiscated gains")})));
    all.push_back(vocabulary(
        termsKindNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "payment deferred"),
                                     QT_TRANSLATE_NOOP("Word", "payment by instalments")})));
    all.push_back(
        vocabulary(refundGroundNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "more was paid than owed"),
                        QT_TRANSLATE_NOOP("Word", "the decision was changed or annulled")})));
    all.push_back(
        vocabulary(demandPurposeNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "before the application to the court"),
                        QT_TRANSLATE_NOOP("Word", "before substitute performance is decided"),
                        QT_TRANSLATE_NOOP("Word", "three days before substitute performance"),
                        QT_TRANSLATE_NOOP("Word", "before demolition by the bureau is decided")})));
    all.push_back(vocabulary(
        enforcementRulingNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "enforcement granted"),
                                     QT_TRANSLATE_NOOP("Word", "enforcement granted in part"),
                                     QT_TRANSLATE_NOOP("Word", "enforcement refused")})));
    all.push_back(vocabulary(
        enforcementResultNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "enforced in full"),
                                     QT_TRANSLATE_NOOP("Word", "enforced in part"),
                                     QT_TRANSLATE_NOOP("Word", "ended without result")})));
    all.push_back(vocabulary(
        enforcementPauseNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "hardship of the party"),
                                     QT_TRANSLATE_NOOP("Word", "claim of a third party"),
                                     QT_TRANSLATE_NOOP("Word", "harm that could not be made good"),
                                     QT_TRANSLATE_NOOP("Word", "other reason to suspend")})));
    all.push_back(vocabulary(
        enforcementEndNames,
        std::to_array<const char *>(
            {QT_TRANSLATE_NOOP("Word", "dead without estate or heir"),
             QT_TRANSLATE_NOOP("Word", "dissolved without successor"),
             QT_TRANSLATE_NOOP("Word", "the object is lost"),
             QT_TRANSLATE_NOOP("Word", "the decision was annulled"),
             QT_TRANSLATE_NOOP("Word", "suspended for three years, no means, little harm"),
             QT_TRANSLATE_NOOP("Word", "other reason to end")})));
    all.push_back(vocabulary(
        remedyByNames, std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "the party punished"),
                                                    QT_TRANSLATE_NOOP("Word", "a third party"),
                                                    QT_TRANSLATE_NOOP("Word", "this bureau")})));
    all.push_back(
        vocabulary(reviewProcedureNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "ordinary handling"),
                                                QT_TRANSLATE_NOOP("Word", "summary handling")})));
    all.push_back(vocabulary(
        reconsiderationEventNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "correction asked for"),
                                     QT_TRANSLATE_NOOP("Word", "correction made"),
                                     QT_TRANSLATE_NOOP("Word", "reconsideration suspended"),
                                     QT_TRANSLATE_NOOP("Word", "reconsideration resumed"),
                                     QT_TRANSLATE_NOOP("Word", "extended by thirty days"),
                                     QT_TRANSLATE_NOOP("Word", "turned to ordinary handling"),
                                     QT_TRANSLATE_NOOP("Word", "mediation held")})));
    all.push_back(vocabulary(
        reconsiderationOutcomeNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "application not accepted"),
                                     QT_TRANSLATE_NOOP("Word", "referred to the competent body"),
                                     QT_TRANSLATE_NOOP("Word", "application rejected"),
                                     QT_TRANSLATE_NOOP("Word", "reconsideration terminated"),
                                     QT_TRANSLATE_NOOP("Word", "settled and withdrawn"),
                                     QT_TRANSLATE_NOOP("Word", "mediated"),
                                     QT_TRANSLATE_NOOP("Word", "decision upheld"),
                                     QT_TRANSLATE_NOOP("Word", "request denied"),
                                     QT_TRANSLATE_NOOP("Word", "decision changed"),
                                     QT_TRANSLATE_NOOP("Word", "decision revoked"),
                                     QT_TRANSLATE_NOOP("Word", "decision revoked in part"),
                                     QT_TRANSLATE_NOOP("Word", "declared unlawful"),
                                     QT_TRANSLATE_NOOP("Word", "declared void"),
                                     QT_TRANSLATE_NOOP("Word", "ordered to perform"),
                                     QT_TRANSLATE_NOOP("Word", "compensation ordered")})));
    all.push_back(vocabulary(
        instanceNames, std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "first instance"),
                                                    QT_TRANSLATE_NOOP("Word", "second instance"),
                                                    QT_TRANSLATE_NOOP("Word", "retrial")})));
    all.push_back(
        vocabulary(judgmentFormNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "judgment"),
                                                QT_TRANSLATE_NOOP("Word", "ruling"),
                                                QT_TRANSLATE_NOOP("Word", "mediation paper")})));
    all.push_back(vocabulary(
        courtOutcomeNames, std::to_array<const char *>(
                               {QT_TRANSLATE_NOOP("Word", "suit not admitted"),
                                QT_TRANSLATE_NOOP("Word", "suit dismissed"),
                                QT_TRANSLATE_NOOP("Word", "withdrawal allowed"),
                                QT_TRANSLATE_NOOP("Word", "treated as withdrawn"),
                                QT_TRANSLATE_NOOP("Word", "proceedings ended"),
                                QT_TRANSLATE_NOOP("Word", "mediated in court"),
                                QT_TRANSLATE_NOOP("Word", "claims denied"),
                                QT_TRANSLATE_NOOP("Word", "appeal dismissed, judgment upheld"),
                                QT_TRANSLATE_NOOP("Word", "appeal withdrawn"),
                                QT_TRANSLATE_NOOP("Word", "sent back for a new trial"),
                                QT_TRANSLATE_NOOP("Word", "decision changed by the court"),
                                QT_TRANSLATE_NOOP("Word", "decision revoked by the court"),
                                QT_TRANSLATE_NOOP("Word", "decision revoked in part by the court"),
                                QT_TRANSLATE_NOOP("Word", "declared unlawful by the court"),
                                QT_TRANSLATE_NOOP("Word", "declared void by the court"),
                                QT_TRANSLATE_NOOP("Word", "ordered to perform by the court"),
                                QT_TRANSLATE_NOOP("Word", "ordered to pay"),
                                QT_TRANSLATE_NOOP("Word", "compensation ordered by the court")})));
    all.push_back(vocabulary(
        attendanceNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "the head of the bureau"),
                                     QT_TRANSLATE_NOOP("Word", "a deputy head"),
                                     QT_TRANSLATE_NOOP("Word", "another leader in charge"),
                                     QT_TRANSLATE_NOOP("Word", "staff without a leader"),
                                     QT_TRANSLATE_NOOP("Word", "a lawyer alone"),
                                     QT_TRANSLATE_NOOP("Word", "nobody")})));
    all.push_back(vocabulary(
        absenceReasonNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "force majeure"),
                                     QT_TRANSLATE_NOOP("Word", "an accident"),
                                     QT_TRANSLATE_NOOP("Word", "a duty nobody else could do"),
                                     QT_TRANSLATE_NOOP("Word", "other proper reason")})));
    all.push_back(vocabulary(
        policeAnswerNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "filed by the police"),
                                     QT_TRANSLATE_NOOP("Word", "not filed by the police")})));
    all.push_back(vocabulary(
        disputeAboutNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "disclosure of information"),
                                     QT_TRANSLATE_NOOP("Word", "a duty not performed"),
                                     QT_TRANSLATE_NOOP("Word", "handling of a complaint or report"),
                                     QT_TRANSLATE_NOOP("Word", "a coercive measure or enforcement"),
                                     QT_TRANSLATE_NOOP("Word", "a permit"),
                                     QT_TRANSLATE_NOOP("Word", "an order to correct"),
                                     QT_TRANSLATE_NOOP("Word", "an administrative agreement"),
                                     QT_TRANSLATE_NOOP("Word", "compensation by the state"),
                                     QT_TRANSLATE_NOOP("Word", "another act of the bureau")})));
    all.push_back(
        vocabulary(lessonForNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "matter list"),
                                                QT_TRANSLATE_NOOP("Word", "discretion benchmarks"),
                                                QT_TRANSLATE_NOOP("Word", "phrase library"),
                                                QT_TRANSLATE_NOOP("Word", "way of working")})));
    all.push_back(vocabulary(
        goodsMoveNames, std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "to another place"),
                                                     QT_TRANSLATE_NOOP("Word", "taken out"),
                                                     QT_TRANSLATE_NOOP("Word", "brought back")})));
    all.push_back(
        vocabulary(earlySaleConsentNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "the owner consents in writing"),
                        QT_TRANSLATE_NOOP("Word", "the owner asked for it in writing"),
                        QT_TRANSLATE_NOOP("Word", "owner unknown, public notice given")})));
    all.push_back(vocabulary(
        goodsDisposalNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "public auction"),
                                     QT_TRANSLATE_NOOP("Word", "sale under the rules of the State"),
                                     QT_TRANSLATE_NOOP("Word", "destruction"),
                                     QT_TRANSLATE_NOOP("Word", "handed over")})));
    all.push_back(vocabulary(
        goodsStateNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "under a measure"),
                                     QT_TRANSLATE_NOOP("Word", "to be returned"),
                                     QT_TRANSLATE_NOOP("Word", "confiscated, to be disposed of"),
                                     QT_TRANSLATE_NOOP("Word", "sold early, proceeds kept"),
                                     QT_TRANSLATE_NOOP("Word", "given back"),
                                     QT_TRANSLATE_NOOP("Word", "auctioned for the fine"),
                                     QT_TRANSLATE_NOOP("Word", "disposed of")})));
    all.push_back(vocabulary(creditClassNames, std::to_array<const char *>(
                                                   {QT_TRANSLATE_NOOP("Word", "slight record"),
                                                    QT_TRANSLATE_NOOP("Word", "ordinary record"),
                                                    QT_TRANSLATE_NOOP("Word", "serious record")})));
    all.push_back(vocabulary(
        detectionMeansNames,
        std::to_array<const char *>(
            {QT_TRANSLATE_NOOP("Word", "fixed camera"), QT_TRANSLATE_NOOP("Word", "patrol car"),
             QT_TRANSLATE_NOOP("Word", "drone"), QT_TRANSLATE_NOOP("Word", "sensor"),
             QT_TRANSLATE_NOOP("Word", "other means")})));
    all.push_back(vocabulary(
        reminderWayNames,
        std::to_array<const char *>(
            {QT_TRANSLATE_NOOP("Word", "text message"), QT_TRANSLATE_NOOP("Word", "telephone"),
             QT_TRANSLATE_NOOP("Word", "in person"), QT_TRANSLATE_NOOP("Word", "notice left")})));
    all.push_back(vocabulary(
        publicityStateNames,
        std::to_array<const char *>(
            {QT_TRANSLATE_NOOP("Word", "not to be published"),
             QT_TRANSLATE_NOOP("Word", "to be published"), QT_TRANSLATE_NOOP("Word", "overdue"),
             QT_TRANSLATE_NOOP("Word", "text waits for approval"),
             QT_TRANSLATE_NOOP("Word", "text approved"), QT_TRANSLATE_NOOP("Word", "published"),
             QT_TRANSLATE_NOOP("Word", "to be withdrawn"), QT_TRANSLATE_NOOP("Word", "withdrawn"),
             QT_TRANSLATE_NOOP("Word", "no longer shown")})));
    all.push_back(vocabulary(
        destructionStateNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "waits for a leader"),
                                     QT_TRANSLATE_NOOP("Word", "approved"),
                                     QT_TRANSLATE_NOOP("Word", "given back to the archivist"),
                                     QT_TRANSLATE_NOOP("Word", "destroyed")})));
    all.push_back(vocabulary(
        repairStateNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "not in the credit record"),
                                     QT_TRANSLATE_NOOP("Word", "too early for repair"),
                                     QT_TRANSLATE_NOOP("Word", "repair may be applied for"),
                                     QT_TRANSLATE_NOOP("Word", "repair applied for"),
                                     QT_TRANSLATE_NOOP("Word", "application accepted"),
                                     QT_TRANSLATE_NOOP("Word", "repaired"),
                                     QT_TRANSLATE_NOOP("Word", "no longer shown")})));
    all.push_back(vocabulary(
        detectionStateNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "waits for the first review"),
                                     QT_TRANSLATE_NOOP("Word", "waits for the second review"),
                                     QT_TRANSLATE_NOOP("Word", "reviewed twice"),
                                     QT_TRANSLATE_NOOP("Word", "party reminded"),
                                     QT_TRANSLATE_NOOP("Word", "corrected"),
                                     QT_TRANSLATE_NOOP("Word", "no violation"),
                                     QT_TRANSLATE_NOOP("Word", "turned into a lead")})));
    all.push_back(vocabulary(
        bankMatchNames,
        std::to_array<const char *>(
            {QT_TRANSLATE_NOOP("Word", "fits"), QT_TRANSLATE_NOOP("Word", "doubled"),
             QT_TRANSLATE_NOOP("Word", "no such case"),
             QT_TRANSLATE_NOOP("Word", "more than is owed"), QT_TRANSLATE_NOOP("Word", "refused"),
             QT_TRANSLATE_NOOP("Word", "cannot be read in the file"),
             QT_TRANSLATE_NOOP("Word", "not reached")})));
    all.push_back(vocabulary(
        sheetStateNames,
        std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "nobody marks it yet"),
                                     QT_TRANSLATE_NOOP("Word", "being marked"),
                                     QT_TRANSLATE_NOOP("Word", "marked"),
                                     QT_TRANSLATE_NOOP("Word", "to be put right"),
                                     QT_TRANSLATE_NOOP("Word", "put right, to be looked at again"),
                                     QT_TRANSLATE_NOOP("Word", "put right")})));
    return all;
}

} // namespace anjuan
