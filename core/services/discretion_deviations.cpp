// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"

#include "core/services/office.h"
#include "core/services/words.h"
#include "core/storage/account_store.h"
#include "core/storage/discretion_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace anjuan::discretion {

using namespace Qt::StringLiterals;

namespace {

struct DeviationListText {
    Q_DECLARE_TR_FUNCTIONS(DeviationListText)
};

/// People and matters, each asked for once.
class Names {
public:
    explicit Names(const Database &db) : m_db(db)
    {
        for (const Officer &officer : organisation_store::officers(db))
            m_officers.insert(officer.id, officer.name);
    }
    QString ofAccount(const QString &login)
    {
        if (!m_accounts.contains(login)) {
            const std::optional<Account> account = account_store::find(m_db, login);
            const auto officer =
                account ? m_officers.constFind(account->officer) : m_officers.constEnd();
            m_accounts.insert(login, officer == m_officers.constEnd() ? login : *officer);
        }
        return m_accounts.value(login);
    }
    QString ofMatter(const QString &code)
    {
        const QList<Matter> versions = versionsOf(code);
        return versions.isEmpty() ? QString() : versions.last().name;
    }
    /// What the matter in force at the decision allows; nothing where its range is not known.
    std::optional<MoneyRange> rangeOf(const CaseFile &file)
    {
        const Matter *matter = inForce(versionsOf(file.matter), file.matter, file.decision->day);
        if (!matter || !matter->fineFrom || !matter->fineTo)
            return {};
        return MoneyRange{*matter->fineFrom, *matter->fineTo};
    }

private:
    const QList<Matter> &versionsOf(const QString &code)
    {
        if (!m_matters.contains(code))
            m_matters.insert(code, matter_store::versions(m_db, code));
        return m_matters[code];
    }

    const Database &m_db;
    QHash<OfficerId, QString> m_officers{};
    QHash<QString, QString> m_accounts{};
    QHash<QString, QList<Matter>> m_matters{};
};

/// Discussed before it was approved, as far as the file says so.
QStringList approvalsOf(const CaseFile &file, const Entry &deviation, Names &names)
{
    QStringList all;
    for (const Discussion &one : file.discussions)
        if (one.topic == DiscussionTopic::Deviation && one.act > deviation.act.sequence)
            all << DeviationListText::tr("Discussed together on %1.").arg(toIso(one.day));
    const Entry *approval = file.entry(deviation.settledBy);
    const auto *body = approval ? std::get_if<Approve>(&approval->body) : nullptr;
    if (!body)
        return all;
    const QString who = names.ofAccount(approval->act.account);
    const QString day = toIso(approval->act.day);
    all << (body->opinion.trimmed().isEmpty()
                ? DeviationListText::tr("Approved by %1 on %2.").arg(who, day)
                : DeviationListText::tr("Approved by %1 on %2: %3")
                      .arg(who, day, body->opinion.trimmed()));
    return all;
}

/// What the last legality review after the deviation said; empty where none was given.
QString opinionOn(const CaseFile &file, const Entry &deviation, Names &names)
{
    const auto given =
        std::find_if(file.reviews.rbegin(), file.reviews.rend(), [&](const LegalityReview &review) {
            return review.givenOn && review.opinionAct > deviation.act.sequence;
        });
    if (given == file.reviews.rend() || !given->outcome)
        return {};
    const QString text = DeviationListText::tr("%1, %2: %3", "reviewer, day, outcome")
                             .arg(names.ofAccount(given->givenBy), toIso(*given->givenOn),
                                  wordFor(reviewOutcomeNames, *given->outcome));
    for (const ItemOpinion &item : given->items)
        if (item.item == ReviewItem::Discretion)
            return DeviationListText::tr("%1; of the amount: %2, %3", "outcome, verdict, reasons")
                .arg(text, wordFor(reviewVerdictNames, item.verdict), item.text.trimmed());
    return text;
}

DeviationRow rowOf(const CaseFile &file, const Entry &entry, const Deviate &deviation, Names &names)
{
    DeviationRow row{.id = file.id,
                     .matter = file.matter,
                     .matterName = names.ofMatter(file.matter),
                     .decidedOn = file.decision->day,
                     .fine = fineOf(file.decision->penalties),
                     .ground = deviation.ground,
                     .reason = deviation.reason,
                     .article = deviation.article,
                     .permission = deviation.permission,
                     .approvals = approvalsOf(file, entry, names),
                     .opinion = opinionOn(file, entry, names)};
    if (file.assessed) {
        row.tier = file.assessed->tier;
        row.from = file.assessed->from;
        row.to = file.assessed->to;
    } else if (const std::optional<MoneyRange> law = names.rangeOf(file)) {
        row.from = law->from;
        row.to = law->to;
    }
    // Several violations are fined in one sum, and their tiers add up.
    for (const Assessed &further : file.alsoAssessed) {
        row.tier += u" + "_s + further.tier;
        row.from = row.from + further.from;
        row.to = row.to + further.to;
    }
    return row;
}

} // namespace

Result<QList<DeviationRow>> deviations(Database &db, const Session &session, int year)
{
    return office::readOnBehalf(
        db, session, "consistency"_L1, {}, [&]() -> Result<QList<DeviationRow>> {
            const auto place = static_cast<unsigned short>(year);
            const UnitTree units = organisation_store::unitTree(db);
            Names names(db);
            QList<DeviationRow> rows;
            for (const discretion_store::Deviating &one :
                 discretion_store::deviating(db, Date(place, 1, 1), Date(place, 12, 31))) {
                const auto listed = register_store::find(db, one.id);
                if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
                    continue;
                const CaseFile file = fold(ledger::acts(db, one.id));
                const Entry *entry = file.deviation ? file.entry(file.deviation->act) : nullptr;
                const auto *deviation = entry ? std::get_if<Deviate>(&entry->body) : nullptr;
                if (!deviation || !file.decision)
                    continue;
                DeviationRow row = rowOf(file, *entry, *deviation, names);
                row.id = one.id;
                row.number = listed->row.number();
                row.unitName = units.pathName(UnitId::parse(file.unit));
                rows << row;
            }
            return rows;
        });
}

} // namespace anjuan::discretion
