// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/services/discretion_editions.h"
#include "core/services/discretion_entry.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/party_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionTrialText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionTrialText)
};

/// The case within the account's reach.
Result<CaseFile> fileOf(const Database &db, const Session &session, CaseId id)
{
    const auto listed = register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return notFound(DiscretionTrialText::tr("There is no such case within your units."));
    return fold(ledger::acts(db, id));
}

} // namespace

Result<AssessmentReport> tryAssessment(Database &db, const Session &session, const Rulebook &book,
                                       CaseId id, const QJsonObject &content)
{
    return office::readOnBehalf(db, session, "assess"_L1, {}, [&]() -> Result<AssessmentReport> {
        const Result<CaseFile> file = fileOf(db, session, id);
        if (!file)
            return file.error();
        const auto wish = discretion_entry::assessmentWish(db, *file, content);
        if (!wish)
            return wish.error();
        Result<AssessmentReport> report = assessIn(db, book, *wish);
        if (!report)
            return report;
        if (const Result<> may =
                discretion_editions::mayApply(db, book, *wish, *report, session.today);
            !may)
            return may.error();
        report->assessment.notes << discretion_editions::lighterSince(db, book, *wish, *report,
                                                                      session.today);
        return report;
    });
}

Result<AssessmentReport> tryOnTheSpot(Database &db, const Session &session, const Rulebook &book,
                                      const QJsonObject &content, Date day)
{
    return office::readOnBehalf(db, session, "assess"_L1, {}, [&]() -> Result<AssessmentReport> {
        const auto wish = discretion_entry::onTheSpotWish(db, {}, content, day);
        if (!wish)
            return wish.error();
        return assessIn(db, book, *wish);
    });
}

Result<FirstOffenceReport> tryExemption(Database &db, const Session &session, CaseId id,
                                        const QJsonObject &content)
{
    return office::readOnBehalf(
        db, session, "first_offence"_L1, {}, [&]() -> Result<FirstOffenceReport> {
            const Result<CaseFile> file = fileOf(db, session, id);
            if (!file)
                return file.error();
            const auto wish = discretion_entry::exemptionWish(*file, content);
            return wish ? firstOffenceIn(db, *wish) : wish.error();
        });
}

QStringList askedBy(const AssessmentReport &report)
{
    QStringList keys = report.assessment.missing + report.assessment.judgements;
    for (const TierOutcome &tier : report.assessment.tiers)
        for (const QString &key : tier.amountMissing)
            if (!keys.contains(key))
                keys << key;
    return keys;
}

Result<QStringList> askedFacts(Database &db, const Session &session, const Rulebook &book,
                               CaseId id, const QString &kind)
{
    if (kind == CheckExemption::kind) {
        const auto report = tryExemption(db, session, id, {});
        return report ? report->answer.missing : Result<QStringList>(QStringList());
    }
    const auto report = tryAssessment(db, session, book, id, {});
    return report ? askedBy(*report) : Result<QStringList>(QStringList());
}

Result<AssessmentReplay> assessAgain(Database &db, const Session &session, const Rulebook &book,
                                     CaseId id, const QString &edition)
{
    return office::readOnBehalf(db, session, "assess"_L1, {}, [&]() -> Result<AssessmentReplay> {
        const Result<CaseFile> file = fileOf(db, session, id);
        if (!file)
            return file.error();
        const Entry *entry = file->assessed ? file->entry(file->assessed->act) : nullptr;
        if (!entry)
            return notFound(DiscretionTrialText::tr("The case is not assessed by a benchmark."));
        const bool isOnTheSpot = entry->act.kind == SummaryDecide::kind;
        Result<AssessmentWish> wish =
            isOnTheSpot
                ? discretion_entry::onTheSpotWish(db, *file, entry->act.content, entry->act.day)
                : discretion_entry::assessmentWish(db, *file, entry->act.content);
        if (!wish)
            return wish.error();
        wish->matter = file->assessed->matter.isEmpty() ? wish->matter : file->assessed->matter;
        wish->edition = edition.isEmpty() ? file->assessed->set : edition;
        const Result<AssessmentReport> again = assessIn(db, book, *wish);
        if (!again)
            return again.error();
        return AssessmentReplay{*file->assessed, *again};
    });
}

} // namespace anjuan::discretion
