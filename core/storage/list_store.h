// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/casework/case_file.h"
#include "core/domain/parties/party.h"

#include <functional>
#include <vector>

namespace anjuan {

class Database;

/// Days that move with today.
enum class RelativeDays {
    Today,
    ThisWeek, ///< from Monday
    ThisMonth,
    LastMonth,
    ThisQuarter,
    ThisYear,
    LastYear,
    Last7Days, ///< today and the days before it, as many as that
    Last30Days,
    Last90Days
};
inline constexpr std::array relativeDaysNames = std::to_array<Name<RelativeDays>>({
    {RelativeDays::Today, QLatin1StringView("today")},
    {RelativeDays::ThisWeek, QLatin1StringView("this_week")},
    {RelativeDays::ThisMonth, QLatin1StringView("this_month")},
    {RelativeDays::LastMonth, QLatin1StringView("last_month")},
    {RelativeDays::ThisQuarter, QLatin1StringView("this_quarter")},
    {RelativeDays::ThisYear, QLatin1StringView("this_year")},
    {RelativeDays::LastYear, QLatin1StringView("last_year")},
    {RelativeDays::Last7Days, QLatin1StringView("last_7_days")},
    {RelativeDays::Last30Days, QLatin1StringView("last_30_days")},
    {RelativeDays::Last90Days, QLatin1StringView("last_90_days")},
});

/// From a day to a day, both included; either may be open. Or days that move with today.
struct DaySpan {
    std::optional<Date> from{};
    std::optional<Date> to{};
    std::optional<RelativeDays> relative{}; ///< goes before the other two

    bool isSet() const { return from || to || relative; }
    /// The days it means on that day.
    DaySpan on(Date today) const;
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// Which cases a person wants to see. What is not set does not restrict.
struct CaseFilter {
    QString text{}; ///< as a search finds it
    QList<Stage> stages{};
    QString matter{};  ///< code
    QString unit{};    ///< key: the unit and all below it
    QString officer{}; ///< key: who handles the case now
    std::optional<PartyKind> partyKind{};
    std::optional<Procedure> procedure{};
    std::optional<Outcome> outcome{};
    DaySpan lead{}, filed{}, decided{}, closed{};
    std::optional<bool> imported{}; ///< taken over from an old ledger, or recorded here
    bool overdue = false;           ///< a limit of the bureau is past
    std::optional<int> dueWithin{}; ///< days from today within which a limit ends
    std::optional<Money> fineFrom{}, fineTo{};
    /// Groups beside all of the above but the text: a case that one of them lets through is let
    /// through. Their own text and groups are not looked at.
    std::vector<CaseFilter> orElse{};

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// What a list of cases is sorted by.
enum class CaseOrder {
    Entry,
    Number,
    LeadOn,
    FiledOn,
    DecidedOn,
    ClosedOn,
    Fine,
    NextDue,
    Paid,
    Stage,
    Matter,
    Unit,
    Party,
    Cause,
    Place,
    Officers
};
inline constexpr std::array caseOrderNames = std::to_array<Name<CaseOrder>>({
    {CaseOrder::Entry, QLatin1StringView("entry")},
    {CaseOrder::Number, QLatin1StringView("number")},
    {CaseOrder::LeadOn, QLatin1StringView("lead_on")},
    {CaseOrder::FiledOn, QLatin1StringView("filed_on")},
    {CaseOrder::DecidedOn, QLatin1StringView("decided_on")},
    {CaseOrder::ClosedOn, QLatin1StringView("closed_on")},
    {CaseOrder::Fine, QLatin1StringView("fine")},
    {CaseOrder::NextDue, QLatin1StringView("next_due")},
    {CaseOrder::Paid, QLatin1StringView("paid")},
    {CaseOrder::Stage, QLatin1StringView("stage")},
    {CaseOrder::Matter, QLatin1StringView("matter")},
    {CaseOrder::Unit, QLatin1StringView("unit")},
    {CaseOrder::Party, QLatin1StringView("party")},
    {CaseOrder::Cause, QLatin1StringView("cause")},
    {CaseOrder::Place, QLatin1StringView("place")},
    {CaseOrder::Officers, QLatin1StringView("officers")},
});

/// A case in a list before it is looked at: enough to count and to add up.
struct CaseKey {
    qint64 entry = 0;
    qint64 fine = 0; ///< fen
    qint64 paid = 0; ///< fen

    friend bool operator==(const CaseKey &, const CaseKey &) = default;
};

/// A case as a row of a list.
struct CaseLine {
    qint64 entry = 0;
    CaseId id{};
    bool imported = false; ///< taken over from an old ledger
    QString number{};      ///< the decision's, else the filing's, else the lead's
    Stage stage{};
    Procedure procedure{};
    std::optional<Outcome> outcome{};
    QString unit{};         ///< key
    QString matter{};       ///< code
    QStringList officers{}; ///< keys
    QString partyName{};
    QString unitName{}; ///< filled in by the service, like the next three
    QString matterName{};
    QStringList officerNames{};
    QString nextName{}; ///< of the limit that ends next
    QString cause{}, place{};
    Date leadOn{1970, 1, 1};
    std::optional<Date> filedOn{}, decidedOn{}, closedOn{};
    Money fine{}, paid{};
    std::optional<Date> nextDue{};
    QString nextRule{};
    std::optional<int> workingDaysLeft{}; ///< of the limit that ends next, where it is counted in
                                          ///< them; filled in by the service
    bool nextIsProvisional = false;       ///< it rests on a year without a holiday table
    int waiting = 0;                      ///< acts that wait for approval
    bool reviewWaits = false;
};

/// Lists of cases of any length: which cases, in one scan, and what their rows hold. Within a
/// transaction only; throws SqlError.
namespace list_store {

struct Query {
    CaseFilter filter{};                ///< one group: orElse is for whoever asks
    std::optional<QStringList> units{}; ///< keys: cases of one of them; nothing: of all
    Date today{1970, 1, 1};
};

/// Visits, the newest first, the cases that began before `beforeEntry`, at most `limit` of them.
/// `sorting` is what the order looks at, as it is stored: empty where there is nothing, and for
/// Entry and Fine; for Party the name, for Officers the keys, one a line. A visit that answers
/// false is the last.
void eachKey(const Database &db, const Query &query, CaseOrder order, qint64 beforeEntry, int limit,
             const std::function<bool(const CaseKey &, const QByteArray &sorting)> &visit);
/// How many keys one statement is asked for: a server hands over all of them before the first.
int mostAtOnce(const Database &db);

/// The rows of these cases, in no order. Names of units, matters, officers and rules are left out.
std::vector<CaseLine> lines(const Database &db, const QList<qint64> &entries);

} // namespace list_store

} // namespace anjuan
