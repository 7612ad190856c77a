// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/calendar.h"
#include "core/domain/law/settings.h"
#include "core/services/session.h"
#include "core/storage/progress.h"
#include "core/storage/settings_store.h"

#include <QByteArray>
#include <QList>

namespace anjuan {

class Database;

/// What the bureau settles for itself, in editions by date of effect, and the holiday tables it has
/// loaded. Editions are never changed or taken back: a later one takes their place. To add one
/// takes an administrator of the whole bureau; to read them, any account. Recorded as
/// office.settings_changed and office.holidays_loaded.
namespace settings {

/// What became of a wish to change the settings.
enum class Adoption {
    Adopted,     ///< the edition is recorded
    AwaitsSecond ///< it changes what decides on reviews, hearings and discussions: a second person
                 ///< must confirm it
};
/// An edition that waits for its second person.
struct ProposedEdition {
    SettingsEdition edition{};
    QStringList changes{}; ///< the parts it changes, in words
};

/// Adds an edition that counts from `effectiveOn` on, which is not before today once there are
/// cases: JSON as BureauSettings::parse() wants it;
/// `name` is the file's name for error messages. Once there are cases, an edition that changes when
/// a decision is reviewed, heard or discussed is only proposed: it counts after confirm().
Result<Adoption> change(Database &db, const Session &session, Date effectiveOn,
                        const QByteArray &json, const QString &name);
/// The edition that was proposed last, if it is neither confirmed nor overtaken.
Result<std::optional<ProposedEdition>> proposed(Database &db, const Session &session);
/// Confirms the proposed edition of that number, which is recorded as an edition with both names.
/// Takes a legal officer or a leader of the whole bureau who did not propose it; refused where its
/// day has passed meanwhile.
Result<> confirm(Database &db, const Session &session, int number);
/// The settings in force on `day`.
Result<BureauSettings> on(Database &db, const Session &session, Date day);
/// All editions in the order recorded.
Result<QList<SettingsEdition>> history(Database &db, const Session &session);

struct HolidayReport {
    std::vector<int> years{}; ///< that the file named
    qint64 cases = 0;         ///< whose rows were made anew, since their limits touch these years
};
/// Adds holiday tables from a file as Calendar::parse() wants it; each year in it takes the place
/// of the table it had. All or nothing, the rows of the cases included.
Result<HolidayReport> loadHolidays(Database &db, const Session &session, const QByteArray &json,
                                   const QString &name, const Progress &progress = {});
/// The shipped tables with everything loaded since.
Result<Calendar> calendar(Database &db, const Session &session);

// For services, within their own transaction. Throw SqlError.

/// The settings in force on `day`; on days before the first edition, that one.
Result<BureauSettings> inForce(const Database &db, Date day);
Result<Calendar> calendarInForce(const Database &db);

} // namespace settings
} // namespace anjuan
