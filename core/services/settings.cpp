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
const QString holidaySubject = u"holidays"_s;

Result<> checkWholeBureau(const Database &db, const Session &session)
{
    const Unit *unit = nullptr;
    const UnitTree tree = organisation_store::unitTree(db);
    unit = tree.find(session.actor.unit);
    if (!unit || !unit->parent.isNull())
        return refused(
            SettingsServiceText::tr(
                "The settings hold for the whole bureau; the account %1 reaches only a part of it.")
                .arg(session.actor.account));
    return {};
}

/// Stores an edition and records it, the content included, so that the ledger covers it.
Result<> add(const Database &db, const Session &session, QLatin1StringView kind,
             const QString &subject, Date effectiveOn, const QByteArray &content)
{
    organisation_store::lock(db);
    const int number = settings_store::append(db, {.subject = subject,
                                                   .effectiveOn = effectiveOn,
                                                   .content = content,
                                                   .account = session.actor.account,
                                                   .recordedAt = session.now});
    return office::append(db, session, administrators, kind,
                          {{u"number"_s, number},
                           {u"effective_on"_s, toIso(effectiveOn)},
                           {u"sha256"_s, crypto::sha256Hex(content)},
                           {u"content"_s, QString::fromUtf8(content)}});
}

} // namespace

Result<> change(Database &db, const Session &session, Date effectiveOn, const QByteArray &json,
                const QString &name)
{
    return office::onBehalf(db, session, "change_settings"_L1, administrators, [&]() -> Result<> {
        if (const Result<> whole = checkWholeBureau(db, session); !whole)
            return whole;
        const Result<BureauSettings> read = BureauSettings::parse(json, name);
        if (!read)
            return read.error();
        // What was noticed, reviewed and decided under the settings then in force stays so.
        if (effectiveOn < session.today && !register_store::page(db, {}, 0, 1).empty())
            return refused(
                SettingsServiceText::tr(
                    "There are cases already: settings begin on %1 at the earliest, not on "
                    "%2.")
                    .arg(toIso(session.today), toIso(effectiveOn)));
        return add(db, session, "office.settings_changed"_L1, bureauSubject, effectiveOn,
                   read->toJson());
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
            if (const Result<> added = add(db, session, "office.holidays_loaded"_L1, holidaySubject,
                                           session.today, json);
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
