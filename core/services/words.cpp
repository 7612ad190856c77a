// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/words.h"

#include "core/services/vocabulary.h"

#include "core/domain/casework/findings.h"
#include "core/domain/discretion/exemption.h"
#include "core/domain/matters/matter.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/parties/party.h"

#include <QCoreApplication>
#include <QTranslator>
#include <memory>
#include <vector>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Every enumeration that reaches a screen. The two lists of each have the same length and order,
/// which the compiler sees.
const std::vector<Vocabulary> &vocabularies()
{
    static const std::vector<Vocabulary> all = withWordsAfter({
        vocabulary(
            stageNames,
            std::to_array<const char *>(
                {QT_TRANSLATE_NOOP("Word", "Lead"), QT_TRANSLATE_NOOP("Word", "Not filed"),
                 QT_TRANSLATE_NOOP("Word", "Referred"),
                 QT_TRANSLATE_NOOP("Word", "Under investigation"),
                 QT_TRANSLATE_NOOP("Word", "Investigation reported"),
                 QT_TRANSLATE_NOOP("Word", "Party notified"), QT_TRANSLATE_NOOP("Word", "Decided"),
                 QT_TRANSLATE_NOOP("Word", "Decision served"), QT_TRANSLATE_NOOP("Word", "Closed"),
                 QT_TRANSLATE_NOOP("Word", "Archived"), QT_TRANSLATE_NOOP("Word", "Dispute"),
                 QT_TRANSLATE_NOOP("Word", "Dispute closed"),
                 QT_TRANSLATE_NOOP("Word", "Off-site detection"),
                 QT_TRANSLATE_NOOP("Word", "Detection closed")})),
        vocabulary(procedureNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "not yet determined"),
                                                QT_TRANSLATE_NOOP("Word", "ordinary procedure"),
                                                QT_TRANSLATE_NOOP("Word", "summary procedure")})),
        vocabulary(entryStateNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "in effect"),
                                                QT_TRANSLATE_NOOP("Word", "waits for approval"),
                                                QT_TRANSLATE_NOOP("Word", "returned"),
                                                QT_TRANSLATE_NOOP("Word", "void"),
                                                QT_TRANSLATE_NOOP("Word", "cannot be read")})),
        vocabulary(
            limitStateNames,
            std::to_array<const char *>(
                {QT_TRANSLATE_NOOP("Word", "running"), QT_TRANSLATE_NOOP("Word", "paused"),
                 QT_TRANSLATE_NOOP("Word", "met"), QT_TRANSLATE_NOOP("Word", "met late"),
                 QT_TRANSLATE_NOOP("Word", "overdue"), QT_TRANSLATE_NOOP("Word", "expired")})),
        vocabulary(severityNames, std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "veto"),
                                                               QT_TRANSLATE_NOOP("Word", "points"),
                                                               QT_TRANSLATE_NOOP("Word", "note")})),
        vocabulary(
            penaltyKindNames,
            std::to_array<const char *>(
                {QT_TRANSLATE_NOOP("Word", "warning"),
                 QT_TRANSLATE_NOOP("Word", "public criticism"), QT_TRANSLATE_NOOP("Word", "fine"),
                 QT_TRANSLATE_NOOP("Word", "confiscation of unlawful gains"),
                 QT_TRANSLATE_NOOP("Word", "confiscation of goods"),
                 QT_TRANSLATE_NOOP("Word", "permit suspended"),
                 QT_TRANSLATE_NOOP("Word", "qualification downgraded"),
                 QT_TRANSLATE_NOOP("Word", "permit revoked"),
                 QT_TRANSLATE_NOOP("Word", "business restricted"),
                 QT_TRANSLATE_NOOP("Word", "business suspended"),
                 QT_TRANSLATE_NOOP("Word", "closed down"),
                 QT_TRANSLATE_NOOP("Word", "barred from employment"),
                 QT_TRANSLATE_NOOP("Word", "detention"),
                 QT_TRANSLATE_NOOP("Word", "other penalty")})),
        vocabulary(partyKindNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "natural person"),
                                                QT_TRANSLATE_NOOP("Word", "sole trader"),
                                                QT_TRANSLATE_NOOP("Word", "legal person"),
                                                QT_TRANSLATE_NOOP("Word", "other organisation")})),
        vocabulary(deviationGroundNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "the benchmark is plainly unfit"),
                        QT_TRANSLATE_NOOP("Word", "it would be plainly unfair"),
                        QT_TRANSLATE_NOOP("Word", "circumstances have changed"),
                        QT_TRANSLATE_NOOP("Word", "mitigation by law")})),
        vocabulary(exemptionOutcomeNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "goes unpunished"),
                                                QT_TRANSLATE_NOOP("Word", "no exemption")})),
        vocabulary(exemptionGroundNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "first offence (行政处罚法 33)"),
                        QT_TRANSLATE_NOOP("Word", "minor, corrected, without harm (33)"),
                        QT_TRANSLATE_NOOP("Word", "no fault, as the party proves (33)")})),
        vocabulary(issuingLevelNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "national"),
                                                QT_TRANSLATE_NOOP("Word", "provincial"),
                                                QT_TRANSLATE_NOOP("Word", "of the city"),
                                                QT_TRANSLATE_NOOP("Word", "of the district"),
                                                QT_TRANSLATE_NOOP("Word", "of the bureau")})),
        vocabulary(exemptionKindNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "first offence"),
                                                QT_TRANSLATE_NOOP("Word", "first inspection"),
                                                QT_TRANSLATE_NOOP("Word", "minor"),
                                                QT_TRANSLATE_NOOP("Word", "exempt")})),
        vocabulary(
            tierLevelNames,
            std::to_array<const char *>(
                {QT_TRANSLATE_NOOP("Word", "not punished"), QT_TRANSLATE_NOOP("Word", "mitigated"),
                 QT_TRANSLATE_NOOP("Word", "lenient"), QT_TRANSLATE_NOOP("Word", "ordinary"),
                 QT_TRANSLATE_NOOP("Word", "severe"), QT_TRANSLATE_NOOP("Word", "own name")})),
        vocabulary(likenessNames, std::to_array<const char *>(
                                      {QT_TRANSLATE_NOOP("Word", "the same credit code"),
                                       QT_TRANSLATE_NOOP("Word", "the same identity number"),
                                       QT_TRANSLATE_NOOP("Word", "the same telephone"),
                                       QT_TRANSLATE_NOOP("Word", "the same name")})),
        vocabulary(unitKindNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "bureau"),
                                                QT_TRANSLATE_NOOP("Word", "detachment"),
                                                QT_TRANSLATE_NOOP("Word", "squad"),
                                                QT_TRANSLATE_NOOP("Word", "town")})),
        vocabulary(roleNames, std::to_array<const char *>(
                                  {QT_TRANSLATE_NOOP("Word", "squad officer"),
                                   QT_TRANSLATE_NOOP("Word", "squad leader"),
                                   QT_TRANSLATE_NOOP("Word", "legal officer"),
                                   QT_TRANSLATE_NOOP("Word", "bureau leader"),
                                   QT_TRANSLATE_NOOP("Word", "statistician"),
                                   QT_TRANSLATE_NOOP("Word", "archivist"),
                                   QT_TRANSLATE_NOOP("Word", "administrator"),
                                   QT_TRANSLATE_NOOP("Word", "read-only supervisor")})),
        vocabulary(retentionNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "permanently"),
                                                QT_TRANSLATE_NOOP("Word", "30 years"),
                                                QT_TRANSLATE_NOOP("Word", "10 years")})),
        vocabulary(
            leadSourceNames,
            std::to_array<const char *>(
                {QT_TRANSLATE_NOOP("Word", "patrol"), QT_TRANSLATE_NOOP("Word", "complaint"),
                 QT_TRANSLATE_NOOP("Word", "report"), QT_TRANSLATE_NOOP("Word", "inspection"),
                 QT_TRANSLATE_NOOP("Word", "referral"),
                 QT_TRANSLATE_NOOP("Word", "assigned by a superior"),
                 QT_TRANSLATE_NOOP("Word", "off-site monitoring"),
                 QT_TRANSLATE_NOOP("Word", "media"), QT_TRANSLATE_NOOP("Word", "self-report"),
                 QT_TRANSLATE_NOOP("Word", "other source")})),
        vocabulary(declineGroundNames, std::to_array<const char *>(
                                           {QT_TRANSLATE_NOOP("Word", "no violation"),
                                            QT_TRANSLATE_NOOP("Word", "not within our competence"),
                                            QT_TRANSLATE_NOOP("Word", "out of time"),
                                            QT_TRANSLATE_NOOP("Word", "minor and corrected"),
                                            QT_TRANSLATE_NOOP("Word", "other ground")})),
        vocabulary(recusalByNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "the officer"),
                                                QT_TRANSLATE_NOOP("Word", "the party"),
                                                QT_TRANSLATE_NOOP("Word", "the leader")})),
        vocabulary(relationNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "party"),
                                                QT_TRANSLATE_NOOP("Word", "legal representative"),
                                                QT_TRANSLATE_NOOP("Word", "agent"),
                                                QT_TRANSLATE_NOOP("Word", "witness"),
                                                QT_TRANSLATE_NOOP("Word", "informant"),
                                                QT_TRANSLATE_NOOP("Word", "other person")})),
        vocabulary(
            evidenceKindNames,
            std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "documentary evidence"),
                                         QT_TRANSLATE_NOOP("Word", "physical evidence"),
                                         QT_TRANSLATE_NOOP("Word", "audiovisual material"),
                                         QT_TRANSLATE_NOOP("Word", "electronic data"),
                                         QT_TRANSLATE_NOOP("Word", "testimony of a witness"),
                                         QT_TRANSLATE_NOOP("Word", "statement of the party"),
                                         QT_TRANSLATE_NOOP("Word", "expert opinion"),
                                         QT_TRANSLATE_NOOP("Word", "record of inquest or site")})),
        vocabulary(preservedDisposalNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "evidence secured"),
                                                QT_TRANSLATE_NOOP("Word", "sent for appraisal"),
                                                QT_TRANSLATE_NOOP("Word", "turned into a seizure"),
                                                QT_TRANSLATE_NOOP("Word", "confiscated"),
                                                QT_TRANSLATE_NOOP("Word", "released")})),
        vocabulary(measureKindNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "sealing"),
                                                QT_TRANSLATE_NOOP("Word", "seizure")})),
        vocabulary(releaseReasonNames, std::to_array<const char *>(
                                           {QT_TRANSLATE_NOOP("Word", "no violation found"),
                                            QT_TRANSLATE_NOOP("Word", "unrelated to the violation"),
                                            QT_TRANSLATE_NOOP("Word", "decision made"),
                                            QT_TRANSLATE_NOOP("Word", "term ended"),
                                            QT_TRANSLATE_NOOP("Word", "other reason")})),
        vocabulary(correctionResultNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "corrected"),
                                                QT_TRANSLATE_NOOP("Word", "partly corrected"),
                                                QT_TRANSLATE_NOOP("Word", "not corrected")})),
        vocabulary(
            suspendGroundNames,
            std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "waits for a related case"),
                                         QT_TRANSLATE_NOOP("Word", "question of law"),
                                         QT_TRANSLATE_NOOP("Word", "force majeure"),
                                         QT_TRANSLATE_NOOP("Word", "party cannot be found"),
                                         QT_TRANSLATE_NOOP("Word", "other ground of suspension")})),
        vocabulary(outcomeNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "penalty"),
                                                QT_TRANSLATE_NOOP("Word", "no penalty"),
                                                QT_TRANSLATE_NOOP("Word", "transfer to the police"),
                                                QT_TRANSLATE_NOOP("Word", "withdrawal")})),
        vocabulary(defenceFormNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "oral"), QT_TRANSLATE_NOOP("Word", "written")})),
        vocabulary(adoptionNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "adopted"),
                                                QT_TRANSLATE_NOOP("Word", "partly adopted"),
                                                QT_TRANSLATE_NOOP("Word", "not adopted")})),
        vocabulary(waivedRightNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "statement and defence"),
                                                QT_TRANSLATE_NOOP("Word", "hearing"),
                                                QT_TRANSLATE_NOOP("Word", "both rights")})),
        vocabulary(hearingOutcomeNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "held"),
                                                QT_TRANSLATE_NOOP("Word", "party absent"),
                                                QT_TRANSLATE_NOOP("Word", "party left"),
                                                QT_TRANSLATE_NOOP("Word", "request withdrawn")})),
        vocabulary(reviewItemNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "competence and subject"),
                                                QT_TRANSLATE_NOOP("Word", "officers"),
                                                QT_TRANSLATE_NOOP("Word", "facts and evidence"),
                                                QT_TRANSLATE_NOOP("Word", "law applied"),
                                                QT_TRANSLATE_NOOP("Word", "discretion"),
                                                QT_TRANSLATE_NOOP("Word", "procedure"),
                                                QT_TRANSLATE_NOOP("Word", "documents"),
                                                QT_TRANSLATE_NOOP("Word", "beyond powers"),
                                                QT_TRANSLATE_NOOP("Word", "transfer of a crime")})),
        vocabulary(reviewVerdictNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "no objection"),
                                                QT_TRANSLATE_NOOP("Word", "objection"),
                                                QT_TRANSLATE_NOOP("Word", "does not apply")})),
        vocabulary(objectionAnswerNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "put right"),
                                                QT_TRANSLATE_NOOP("Word", "supplemented"),
                                                QT_TRANSLATE_NOOP("Word", "maintained")})),
        vocabulary(voteNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "in favour"),
                                                QT_TRANSLATE_NOOP("Word", "against"),
                                                QT_TRANSLATE_NOOP("Word", "abstained")})),
        vocabulary(reviewOutcomeNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "agreed"),
                                                QT_TRANSLATE_NOOP("Word", "to be corrected"),
                                                QT_TRANSLATE_NOOP("Word", "further investigation"),
                                                QT_TRANSLATE_NOOP("Word", "not agreed"),
                                                QT_TRANSLATE_NOOP("Word", "transfer proposed")})),
        vocabulary(
            discussionTopicNames,
            std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "decision"),
                                         QT_TRANSLATE_NOOP("Word", "extension"),
                                         QT_TRANSLATE_NOOP("Word", "deviation from the benchmark"),
                                         QT_TRANSLATE_NOOP("Word", "other matters of weight")})),
        vocabulary(
            extensionLevelNames,
            std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "by the leader"),
                                         QT_TRANSLATE_NOOP("Word", "by the leaders together")})),
        vocabulary(noPenaltyGroundNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "first offence, minor and corrected"),
                        QT_TRANSLATE_NOOP("Word", "minor and corrected in time"),
                        QT_TRANSLATE_NOOP("Word", "no subjective fault"),
                        QT_TRANSLATE_NOOP("Word", "not established"),
                        QT_TRANSLATE_NOOP("Word", "under fourteen"),
                        QT_TRANSLATE_NOOP("Word", "unable to understand or control the act"),
                        QT_TRANSLATE_NOOP("Word", "minor, at discretion")})),
        vocabulary(
            withdrawGroundNames,
            std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "violation not established"),
                                         QT_TRANSLATE_NOOP("Word", "limitation period over"),
                                         QT_TRANSLATE_NOOP("Word", "party deceased or dissolved"),
                                         QT_TRANSLATE_NOOP("Word", "filed wrongly"),
                                         QT_TRANSLATE_NOOP("Word", "other ground of withdrawal")})),
        vocabulary(correctionKindNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "slip corrected"),
                                                QT_TRANSLATE_NOOP("Word", "omission made good")})),
        vocabulary(serviceMethodNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "direct service"),
                                                QT_TRANSLATE_NOOP("Word", "left at the place"),
                                                QT_TRANSLATE_NOOP("Word", "entrusted service"),
                                                QT_TRANSLATE_NOOP("Word", "by post"),
                                                QT_TRANSLATE_NOOP("Word", "electronic service"),
                                                QT_TRANSLATE_NOOP("Word", "by public notice")})),
        vocabulary(serviceResultNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "delivered"),
                                                QT_TRANSLATE_NOOP("Word", "failed")})),
        vocabulary(paymentMethodNames,
                   std::to_array<const char *>({QT_TRANSLATE_NOOP("Word", "through the bank"),
                                                QT_TRANSLATE_NOOP("Word", "on the spot")})),
        vocabulary(cashGroundNames,
                   std::to_array<const char *>(
                       {QT_TRANSLATE_NOOP("Word", "fine of a hundred yuan or less"),
                        QT_TRANSLATE_NOOP("Word", "hard to enforce later"),
                        QT_TRANSLATE_NOOP("Word", "remote place, asked for by the party")})),
        vocabulary(closeGroundNames, std::to_array<const char *>(
                                         {QT_TRANSLATE_NOOP("Word", "decision performed"),
                                          QT_TRANSLATE_NOOP("Word", "enforcement ended"),
                                          QT_TRANSLATE_NOOP("Word", "closed without penalty"),
                                          QT_TRANSLATE_NOOP("Word", "terminated"),
                                          QT_TRANSLATE_NOOP("Word", "transferred"),
                                          QT_TRANSLATE_NOOP("Word", "other ground of closing")})),
        vocabulary(numberKindNames, std::to_array<const char *>(
                                        {QT_TRANSLATE_NOOP("Word", "lead number"),
                                         QT_TRANSLATE_NOOP("Word", "filing"),
                                         QT_TRANSLATE_NOOP("Word", "order to correct"),
                                         QT_TRANSLATE_NOOP("Word", "preservation of evidence"),
                                         QT_TRANSLATE_NOOP("Word", "seizure decision"),
                                         QT_TRANSLATE_NOOP("Word", "appraisal"),
                                         QT_TRANSLATE_NOOP("Word", "prior notice"),
                                         QT_TRANSLATE_NOOP("Word", "notice of hearing"),
                                         QT_TRANSLATE_NOOP("Word", "re-examination opinion"),
                                         QT_TRANSLATE_NOOP("Word", "legality review"),
                                         QT_TRANSLATE_NOOP("Word", "penalty decision"),
                                         QT_TRANSLATE_NOOP("Word", "decision of no penalty"),
                                         QT_TRANSLATE_NOOP("Word", "transfer"),
                                         QT_TRANSLATE_NOOP("Word", "on-the-spot decision"),
                                         QT_TRANSLATE_NOOP("Word", "correction of a document"),
                                         QT_TRANSLATE_NOOP("Word", "closing report"),
                                         QT_TRANSLATE_NOOP("Word", "suspension"),
                                         QT_TRANSLATE_NOOP("Word", "extension of time"),
                                         QT_TRANSLATE_NOOP("Word", "release of seizure"),
                                         QT_TRANSLATE_NOOP("Word", "deferment or instalments"),
                                         QT_TRANSLATE_NOOP("Word", "demand"),
                                         QT_TRANSLATE_NOOP("Word", "application to the court"),
                                         QT_TRANSLATE_NOOP("Word", "substitute performance"),
                                         QT_TRANSLATE_NOOP("Word", "dispute"),
                                         QT_TRANSLATE_NOOP("Word", "off-site detection"),
                                         QT_TRANSLATE_NOOP("Word", "notice of inquiry"),
                                         QT_TRANSLATE_NOOP("Word", "letter asking for help"),
                                         QT_TRANSLATE_NOOP("Word", "surcharge"),
                                         QT_TRANSLATE_NOOP("Word", "decision to enforce")})),
        vocabulary(comparisonNames, std::to_array<const char *>(
                                        {QT_TRANSLATE_NOOP("Word", "the same"),
                                         QT_TRANSLATE_NOOP("Word", "the new law is lighter"),
                                         QT_TRANSLATE_NOOP("Word", "the new law is heavier"),
                                         QT_TRANSLATE_NOOP("Word", "no longer on the list"),
                                         QT_TRANSLATE_NOOP("Word", "for a legal officer to say")})),
    });
    return all;
}

QString translated(const char *english) { return QCoreApplication::translate("Word", english); }

} // namespace

QString stateOf(const Limit &limit)
{
    const bool limitation = limit.rule == "T03a"_L1 || limit.rule == "T03b"_L1;
    if (limitation && limit.state == Limit::State::Met)
        return translated(QT_TRANSLATE_NOOP("Word", "discovered in time"));
    if (limitation && limit.state == Limit::State::MetLate)
        return translated(QT_TRANSLATE_NOOP("Word", "discovered too late"));
    return wordFor(limitStateNames, limit.state);
}

namespace {

/// Null where the word or its enumeration is not known.
const char *englishOf(const QStringList &stored, const QString &word)
{
    for (const Vocabulary &words : vocabularies()) {
        if (words.stored != stored)
            continue;
        const qsizetype place = stored.indexOf(word);
        return place < 0 ? nullptr : words.english[static_cast<std::size_t>(place)];
    }
    return nullptr;
}

} // namespace

QString wordHere(const QStringList &stored, const QString &word)
{
    const char *english = englishOf(stored, word);
    return english ? translated(english) : word;
}

QString wordInChinese(const QStringList &stored, const QString &word)
{
    const char *english = englishOf(stored, word);
    return english ? inChinese("Word", english) : word;
}

QString inChinese(const char *context, const char *english)
{
    static const std::unique_ptr<QTranslator> chinese = [] {
        auto translator = std::make_unique<QTranslator>();
        return translator->load(u":/i18n/anjuan_zh_CN.qm"_s) ? std::move(translator) : nullptr;
    }();
    const QString text = chinese ? chinese->translate(context, english) : QString();
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

} // namespace anjuan
