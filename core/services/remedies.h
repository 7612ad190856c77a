// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/register_remedies.h"

namespace anjuan {

/// A share, and the cases that make it: numbers of cases, one for each thing counted.
struct RemedyRate {
    QString id;
    LocalText name;
    LocalText counts; ///< what is counted, of what
    QStringList numerator{};
    QStringList denominator{};

    /// "11.6 %", rounded half up to a tenth; empty where there is nothing to divide by.
    QString percent() const;
};

/// A clock of a remedy or of enforcement that runs.
struct RemedyClock {
    CaseId id{};
    QString number{};
    QString partyName{};
    QString rule{};
    QString name{}; ///< of the limit, in the user's language
    Date due{1970, 1, 1};
    bool provisional = false;
    QString kind{}; ///< of the act that settles it; empty where there is not one
};

/// A session of a court that was called.
struct CalledSession {
    CaseId id{};
    QString number{};
    QString partyName{};
    QString instance{}; ///< in the user's language
    Date day{1970, 1, 1};
    bool named = false; ///< who attends is settled
    int act = 0;        ///< the notice of the court
};

/// What a calendar of the desk shows.
struct RemedyDays {
    std::vector<RemedyClock> clocks{};
    std::vector<CalledSession> sessions{};
};

/// What the remedies desk shows, within the session's units.
namespace remedies {

/// Over what ended from `from` to `to`.
Result<std::vector<RemedyRate>> rates(Database &db, const Session &session, Date from, Date to);
/// The clocks of the bureau in remedies, enforcement and transfers: what is overdue, then what
/// runs, the first to end first, then windows for the court that were lost within a year. At most
/// `limit` of each.
Result<std::vector<RemedyClock>> queue(Database &db, const Session &session, const Rulebook &book,
                                       int limit = 500);
/// What those days bring: the clocks that end on them, and the sessions called for them.
Result<RemedyDays> days(Database &db, const Session &session, const Rulebook &book, Date from,
                        Date to);
Result<std::vector<CalledSession>> sessions(Database &db, const Session &session, Date from,
                                            Date to);
/// The sessions called as a calendar, with the numbers of their cases and no name. Refused where
/// there are none: calendars take no empty file.
Result<QByteArray> sessionCalendar(Database &db, const Session &session, Date from, Date to);
/// Every reconsideration, instance and application that was under way in that time.
Result<std::vector<StoredRemedy>> all(Database &db, const Session &session, Date from, Date to);

} // namespace remedies

} // namespace anjuan
