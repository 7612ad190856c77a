// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/rows.h"

#include <map>

namespace anjuan {

class Database;

/// The case a thing to do belongs to, as far as a line of it shows.
struct DutyCase {
    qint64 entry = 0;
    CaseId id{};
    QString number{};
    Stage stage{};
    QString cause{};
    QString partyName{};
};

struct LimitDuty {
    DutyCase about{};
    QString rule{};
    int act = 0;
    Date due{1970, 1, 1};
    bool provisional = false;
};

struct TaskDuty {
    DutyCase about{};
    TaskRow task{};
    std::optional<Date> due{}; ///< of a limit that the same act began
};

/// What people have to do, over all cases. Within a transaction only; throws SqlError.
namespace workbench_store {

/// Whose duties are asked for.
struct Reach {
    std::optional<QStringList> units{}; ///< keys: cases of one of them; nothing: of all
    QString officer{};                  ///< key: cases they handle and those nobody handles yet;
                                        ///< empty: of everybody
};

/// Open limits of the `rules` that end from `from` to `to`, the first to end first.
std::vector<LimitDuty> limits(const Database &db, const Reach &reach, const QStringList &rules,
                              Date from, Date to, int atMost);
/// How many of them end on each day.
std::map<Date, int> limitDays(const Database &db, const Reach &reach, const QStringList &rules,
                              Date from, Date to);

/// Whose tasks are left out or alone wanted, by the account that recorded the act they are about.
struct Recorder {
    QString butNot{};    ///< an account
    QString only{};      ///< an account
    QString handledBy{}; ///< key of an officer whose cases are left out
    QString signer{};    ///< key of an officer: what waits for the word of others alone is left out
};
/// The oldest first. `rules` are those whose limit, if the act began one, gives the due day.
std::vector<TaskDuty> tasks(const Database &db, const Reach &reach, Task task,
                            const Recorder &recorder, const QStringList &rules, int atMost);
int taskCount(const Database &db, const Reach &reach, Task task, const Recorder &recorder);

/// The limit that ends next in an open case; no rule where none runs.
struct OpenCase {
    DutyCase about{};
    QString rule{};
    std::optional<Date> due{};
    bool provisional = false;
};
/// Cases under way that the officer handles, the first to end first and those without a limit last.
std::vector<OpenCase> openCases(const Database &db, const std::optional<QStringList> &units,
                                const QString &officer, int atMost);
int openCaseCount(const Database &db, const std::optional<QStringList> &units,
                  const QString &officer);

} // namespace workbench_store

} // namespace anjuan
