// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settings.h"

#include "core/base/crypto.h"
#include "core/domain/calendar/clock.h"
#include "core/services/case_rows.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace anjuan::settings {

using namespace Qt::StringLiterals;

namespace {

struct SettingsServiceText {
    Q_DECLARE_TR_FUNCTIONS(SettingsServiceText)
};

const Roles &administrators = duties::administration;
const QString bureauSubject = u"bureau"_s;
const QString proposalSubject = u"bureau_proposed"_s;
const QString holidaySubject = u"holidays"_s;

Result<> checkWholeBureau(const Database &db, const Session &session)
{
    if (!isOfWholeBureau(session.actor, organisation_store::unitTree(db)))
        return refused(
            SettingsServiceText::tr(
                "The settings hold for the whole bureau; the account %1 reaches only a part of it.")
                .arg(session.actor.account));
    return {};
}

/// Stores an edition and records it, the content included, so that the ledger covers it.
Result<> add(const Database &db, const Session &session, const Roles &roles, QLatin1StringView kind,
             const QString &subject, Date effectiveOn, const QByteArray &content,
             QJsonObject more = {})
{
    organisation_store::lock(db);
    const int number = settings_store::append(db, {.subject = subject,
                                                   .effectiveOn = effectiveOn,
                                                   .content = content,
                                                   .account = session.actor.account,
                                                   .recordedAt = session.now});
    more.insert(u"number"_s, number);
    more.insert(u"effective_on"_s, toIso(effectiveOn));
    more.insert(u"sha256"_s, crypto::sha256Hex(content));
    more.insert(u"content"_s, QString::fromUtf8(content));
    return office::append(db, session, roles, kind, more);
}

bool hasCases(const Database &db) { return !register_store::page(db, {}, 0, 1).empty(); }

/// What two settings have different of that which opens or closes a lock before a decision.
QStringList locksBetween(const BureauSettings &one, const BureauSettings &other)
{
    QStringList names;
    if (one.legalityReview != other.legalityReview)
        names << SettingsServiceText::tr("when a decision is reviewed");
    if (one.discussion != other.discussion)
        names << SettingsServiceText::tr("when the leaders discuss a decision");
    if (one.hearingFine != other.hearingFine ||
        one.hearingConfiscation != other.hearingConfiscation ||
        one.soleTraderIsCitizen != other.soleTraderIsCitizen)
        names << SettingsServiceText::tr("when a hearing is offered");
    if (one.reviewerPercent != other.reviewerPercent)
        names << SettingsServiceText::tr("how many reviewers the bureau keeps");
    return names;
}

Result<> notBefore(const Database &db, const Session &session, Date effectiveOn)
{
    // What was noticed, reviewed and decided under the settings then in force stays so.
    if (effectiveOn < session.today && hasCases(db))
        return refused(
            SettingsServiceText::tr(
                "There are cases already: settings begin on %1 at the earliest, not on %2.")
                .arg(toIso(session.today), toIso(effectiveOn)));
    return {};
}

/// The last proposal, where no edition was recorded after it.
std::optional<SettingsEdition> openProposal(const Database &db)
{
    const QList<SettingsEdition> proposals = settings_store::editions(db, proposalSubject);
    if (proposals.isEmpty())
        return {};
    for (const SettingsEdition &edition : settings_store::editions(db, bureauSubject))
        if (edition.recordedAt > proposals.last().recordedAt ||
            (edition.recordedAt == proposals.last().recordedAt &&
             edition.content == proposals.last().content))
            return {};
    return proposals.last();
}

} // namespace

Result<Adoption> change(Database &db, const Session &session, Date effectiveOn,
                        const QByteArray &json, const QString &name)
{
    return office::onBehalf(
        db, session, "change_settings"_L1, administrators, [&]() -> Result<Adoption> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole.error();
            const Result<BureauSettings> read = BureauSettings::parse(json, name);
            if (!read)
                return read.error();
            if (const Result<> day = notBefore(db, session, effectiveOn); !day)
                return day.error();
            const Result<BureauSettings> before = inForce(db, effectiveOn);
            const bool takesTwo = before && hasCases(db) && !locksBetween(*before, *read).isEmpty();
            const Result<> added =
                takesTwo ? add(db, session, administrators, "office.settings_proposed"_L1,
                               proposalSubject, effectiveOn, read->toJson())
                         : add(db, session, administrators, "office.settings_changed"_L1,
                               bureauSubject, effectiveOn, read->toJson());
            if (!added)
                return added.error();
            return takesTwo ? Adoption::AwaitsSecond : Adoption::Adopted;
        });
}

Result<std::optional<ProposedEdition>> proposed(Database &db, const Session &session)
{
    using Found = std::optional<ProposedEdition>;
    return office::readOnBehalf(db, session, "read_settings"_L1, {}, [&]() -> Result<Found> {
        const std::optional<SettingsEdition> open = openProposal(db);
        if (!open)
            return Found();
        const Result<BureauSettings> wanted = BureauSettings::parse(open->content, u"proposal"_s);
        const Result<BureauSettings> before = inForce(db, open->effectiveOn);
        if (!wanted)
            return wanted.error();
        if (!before)
            return before.error();
        return Found(ProposedEdition{*open, locksBetween(*before, *wanted)});
    });
}

Result<> confirm(Database &db, const Session &session, int number)
{
    return office::onBehalf(
        db, session, "confirm_settings"_L1, duties::secondOfSettings, [&]() -> Result<> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole;
            const std::optional<SettingsEdition> open = openProposal(db);
            if (!open || open->number != number)
                return refused(
                    SettingsServiceText::tr("There is no proposal %1 of settings that waits to be "
                                            "confirmed.")
                        .arg(number));
            if (open->account == session.actor.account)
                return refused(SettingsServiceText::tr(
                    "Who proposed the settings cannot confirm them: it takes a second "
                    "person."));
            if (const Result<> day = notBefore(db, session, open->effectiveOn); !day)
                return day;
            return add(db, session, duties::secondOfSettings, "office.settings_changed"_L1,
                       bureauSubject, open->effectiveOn, open->content,
                       {{u"proposal"_s, number}, {u"proposed_by"_s, open->account}});
        });
}

Result<BureauSettings> on(Database &db, const Session &session, Date day)
{
    return office::readOnBehalf(db, session, "read_settings"_L1, {},
                                [&]() -> Result<BureauSettings> { return inForce(db, day); });
}

Result<QList<SettingsEdition>> history(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_settings"_L1, {},
                                [&]() -> Result<QList<SettingsEdition>> {
                                    return settings_store::editions(db, bureauSubject);
                                });
}

Result<HolidayReport> loadHolidays(Database &db, const Session &session, const QByteArray &json,
                                   const QString &name, const Progress &progress)
{
    return office::onBehalf(
        db, session, "load_holidays"_L1, administrators, [&]() -> Result<HolidayReport> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole.error();
            const Result<Calendar> file = Calendar::parse(json, name);
            if (!file)
                return file.error();
            const Result<Rulebook> before = Rulebook::in(db);
            if (!before)
                return before.error();
            // The years of the file must also agree with those on file: a table may reach into the
            // year before.
            const Result<Calendar> joined = before->calendar().with(json, name);
            if (!joined)
                return joined.error();
            HolidayReport report{.years = file->years()};
            const auto [first, last] =
                std::minmax_element(report.years.begin(), report.years.end());
            if (first != report.years.end()) {
                const Result<qint64> remade = case_rows::remake(
                    db, before->with(*joined), Date(static_cast<unsigned short>(*first - 1), 12, 1),
                    Date(static_cast<unsigned short>(*last), 12, 31), progress);
                if (!remade)
                    return remade.error();
                report.cases = *remade;
            }
            if (const Result<> added = add(db, session, administrators, "office.holidays_loaded"_L1,
                                           holidaySubject, session.today, json);
                !added)
                return added.error();
            return report;
        });
}

Result<Calendar> calendar(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_calendar"_L1, {},
                                [&]() -> Result<Calendar> { return calendarInForce(db); });
}

Result<BureauSettings> inForce(const Database &db, Date day)
{
    std::optional<SettingsEdition> edition = settings_store::inForce(db, bureauSubject, day);
    if (!edition) {
        const QList<SettingsEdition> all = settings_store::editions(db, bureauSubject);
        for (const SettingsEdition &other : all)
            if (!edition || other.effectiveOn < edition->effectiveOn ||
                (other.effectiveOn == edition->effectiveOn && other.number > edition->number))
                edition = other;
    }
    if (!edition)
        return notFound(SettingsServiceText::tr("No bureau has been set up in this database."));
    return BureauSettings::parse(
        edition->content,
        SettingsServiceText::tr("settings of %1").arg(toIso(edition->effectiveOn)));
}

Result<Calendar> calendarInForce(const Database &db)
{
    Result<Calendar> calendar = Calendar::shipped();
    const QList<SettingsEdition> loaded = settings_store::editions(db, holidaySubject);
    for (const SettingsEdition &edition : loaded) {
        if (!calendar)
            return calendar;
        calendar = calendar->with(
            edition.content,
            SettingsServiceText::tr("holidays loaded on %1").arg(clockInChina(edition.recordedAt)));
    }
    return calendar;
}

} // namespace anjuan::settings
