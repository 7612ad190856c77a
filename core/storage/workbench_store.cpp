// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbench_store.h"

#include "core/storage/database.h"

namespace anjuan::workbench_store {

using namespace Qt::StringLiterals;

namespace {

const QString caseColumns =
    u"c.entry, c.id, COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), "
    "c.lead_number), c.stage, c.cause, p.name"_s;
const QString reachedInFile = u"(? = '' OR c.unit_id IN (SELECT value FROM json_each(?))) "
                              "AND (? = '' OR c.officers LIKE ? OR c.officers = '') "_s;
const QString reachedOnServer =
    u"(CAST(? AS TEXT) = '' OR c.unit_id IN "
    "(SELECT jsonb_array_elements_text(CAST(NULLIF(CAST(? AS TEXT), '') AS JSONB)))) "
    "AND (CAST(? AS TEXT) = '' OR c.officers LIKE ? OR c.officers = '') "_s;

const QString openInFile = u"l.met_on IS NULL AND l.rule IN (SELECT value FROM json_each(?)) "
                           "AND l.due_on BETWEEN ? AND ? AND l.paused = 0 AND "_s;
const QString openOnServer = u"l.met_on IS NULL AND l.rule IN "
                             "(SELECT jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB))) "
                             "AND l.due_on BETWEEN ? AND ? AND l.paused = 0 AND "_s;
const QString selectedLimits = u"SELECT "_s + caseColumns +
                               u", l.rule, l.act, l.due_on, l.provisional "
                               "FROM register_limit l JOIN register_case c ON c.entry = l.entry "
                               "LEFT JOIN party p ON p.id = c.party_id WHERE "_s;
const QString sortedLimits = u"ORDER BY l.due_on, l.entry, l.rule LIMIT ?"_s;
const QString limitsInFile = selectedLimits + openInFile + reachedInFile + sortedLimits;
const QString limitsOnServer = selectedLimits + openOnServer + reachedOnServer + sortedLimits;
const QString selectedDays =
    u"SELECT l.due_on, count(*) FROM register_limit l JOIN register_case c ON c.entry = l.entry "
    "WHERE "_s;
const QString daysInFile = selectedDays + openInFile + reachedInFile + u"GROUP BY l.due_on"_s;
const QString daysOnServer = selectedDays + openOnServer + reachedOnServer + u"GROUP BY l.due_on"_s;

const QString dueInFile =
    u", (SELECT min(l.due_on) FROM register_limit l WHERE l.entry = t.entry AND l.act = t.act "
    "AND l.met_on IS NULL AND l.rule IN (SELECT value FROM json_each(?))) "_s;
const QString dueOnServer =
    u", (SELECT min(l.due_on) FROM register_limit l WHERE l.entry = t.entry AND l.act = t.act "
    "AND l.met_on IS NULL AND l.rule IN "
    "(SELECT jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB)))) "_s;
const QString selectedTasks =
    u"SELECT "_s + caseColumns + u", t.act, t.kind, t.since, t.account, t.note"_s;
const QString fromTasks = u"FROM register_task t JOIN register_case c ON c.entry = t.entry "
                          "LEFT JOIN party p ON p.id = c.party_id WHERE t.task = ? AND "_s;
const QString recordedInFile =
    u"AND (? = '' OR t.account <> ?) AND (? = '' OR t.account = ?) "
    "AND (? = '' OR NOT c.officers LIKE ?) "
    "AND (? = '' OR t.kind NOT IN ('review', 'discuss') OR t.note LIKE ?) "_s;
const QString recordedOnServer = u"AND (CAST(? AS TEXT) = '' OR t.account <> ?) "
                                 "AND (CAST(? AS TEXT) = '' OR t.account = ?) "
                                 "AND (CAST(? AS TEXT) = '' OR NOT c.officers LIKE ?) "
                                 "AND (CAST(? AS TEXT) = '' OR t.kind NOT IN ('review', 'discuss') "
                                 "OR t.note LIKE ?) "_s;
const QString sortedTasks = u"ORDER BY t.since, t.entry, t.ordinal LIMIT ?"_s;
const QString tasksInFile =
    selectedTasks + dueInFile + fromTasks + reachedInFile + recordedInFile + sortedTasks;
const QString tasksOnServer =
    selectedTasks + dueOnServer + fromTasks + reachedOnServer + recordedOnServer + sortedTasks;
const QString countedTasks =
    u"SELECT count(*) FROM register_task t JOIN register_case c ON c.entry = t.entry "
    "WHERE t.task = ? AND "_s;
const QString taskCountInFile = countedTasks + reachedInFile + recordedInFile;
const QString taskCountOnServer = countedTasks + reachedOnServer + recordedOnServer;

const QString openStages =
    u"c.stage IN ('lead', 'investigation', 'reported', 'notified', 'decided', 'served') "_s;
const QString ownedInFile = u"AND (? = '' OR c.unit_id IN (SELECT value FROM json_each(?))) "
                            "AND c.officers LIKE ? "_s;
const QString ownedOnServer =
    u"AND (CAST(? AS TEXT) = '' OR c.unit_id IN "
    "(SELECT jsonb_array_elements_text(CAST(NULLIF(CAST(? AS TEXT), '') AS JSONB)))) "
    "AND c.officers LIKE ? "_s;
const QString selectedOpen =
    u"SELECT "_s + caseColumns +
    u", c.next_rule, c.next_due, (SELECT MAX(l.provisional) FROM register_limit l "
    "WHERE l.entry = c.entry AND l.rule = c.next_rule AND l.due_on = c.next_due "
    "AND l.met_on IS NULL) FROM register_case c LEFT JOIN party p ON p.id = c.party_id WHERE "_s +
    openStages;
const QString sortedOpen =
    u"ORDER BY CASE WHEN c.next_due IS NULL THEN 1 ELSE 0 END, c.next_due, c.entry LIMIT ?"_s;
const QString openCasesInFile = selectedOpen + ownedInFile + sortedOpen;
const QString openCasesOnServer = selectedOpen + ownedOnServer + sortedOpen;
const QString countedOpen = u"SELECT count(*) FROM register_case c WHERE "_s + openStages;
const QString openCountInFile = countedOpen + ownedInFile;
const QString openCountOnServer = countedOpen + ownedOnServer;

QVariantList valuesOf(const Reach &reach)
{
    const QString units = reach.units ? boundList(*reach.units) : QString(u""_s);
    return {units, units, reach.officer, QString(u'%' + reach.officer + u'%')};
}

QVariantList valuesOf(const Recorder &recorder)
{
    return {recorder.butNot,    recorder.butNot,
            recorder.only,      recorder.only,
            recorder.handledBy, QString(u'%' + recorder.handledBy + u'%'),
            recorder.signer,    QString(u'%' + recorder.signer + u'%')};
}

QVariantList ownerValues(const std::optional<QStringList> &units, const QString &officer)
{
    const QString keys = units ? boundList(*units) : QString(u""_s);
    return {keys, keys, QString(u'%' + officer + u'%')};
}

DutyCase caseFrom(const Rows &rows)
{
    const QString stage = rows.text(3);
    const auto known = valueOf(stageNames, stage);
    if (!known)
        throw SqlError{u"The register holds “%1”, which is no stage."_s.arg(stage), {}};
    return {rows.integer(0), CaseId::parse(rows.text(1)), rows.text(2), *known, rows.text(4),
            rows.text(5)};
}

} // namespace

std::vector<LimitDuty> limits(const Database &db, const Reach &reach, const QStringList &rules,
                              Date from, Date to, int atMost)
{
    Rows rows(db, db.isPostgres() ? limitsOnServer : limitsInFile,
              QVariantList{boundList(rules), toIso(from), toIso(to)} + valuesOf(reach) +
                  QVariantList{atMost});
    std::vector<LimitDuty> found;
    while (rows.next())
        found.push_back({caseFrom(rows), rows.text(6), static_cast<int>(rows.integer(7)),
                         rows.date(8), rows.boolean(9)});
    return found;
}

std::map<Date, int> limitDays(const Database &db, const Reach &reach, const QStringList &rules,
                              Date from, Date to)
{
    Rows rows(db, db.isPostgres() ? daysOnServer : daysInFile,
              QVariantList{boundList(rules), toIso(from), toIso(to)} + valuesOf(reach));
    std::map<Date, int> days;
    while (rows.next())
        days[rows.date(0)] = static_cast<int>(rows.integer(1));
    return days;
}

std::vector<TaskDuty> tasks(const Database &db, const Reach &reach, Task task,
                            const Recorder &recorder, const QStringList &rules, int atMost)
{
    Rows rows(db, db.isPostgres() ? tasksOnServer : tasksInFile,
              QVariantList{boundList(rules), nameOf(taskNames, task)} + valuesOf(reach) +
                  valuesOf(recorder) + QVariantList{atMost});
    std::vector<TaskDuty> found;
    while (rows.next())
        found.push_back({caseFrom(rows),
                         {task, static_cast<int>(rows.integer(6)), rows.text(7), rows.date(8),
                          rows.text(9), rows.text(10)},
                         rows.optionalDate(11)});
    return found;
}

int taskCount(const Database &db, const Reach &reach, Task task, const Recorder &recorder)
{
    Rows rows(db, db.isPostgres() ? taskCountOnServer : taskCountInFile,
              QVariantList{nameOf(taskNames, task)} + valuesOf(reach) + valuesOf(recorder));
    rows.next();
    return static_cast<int>(rows.integer(0));
}

std::vector<OpenCase> openCases(const Database &db, const std::optional<QStringList> &units,
                                const QString &officer, int atMost)
{
    Rows rows(db, db.isPostgres() ? openCasesOnServer : openCasesInFile,
              ownerValues(units, officer) + QVariantList{atMost});
    std::vector<OpenCase> found;
    while (rows.next())
        found.push_back({caseFrom(rows), rows.text(6), rows.optionalDate(7),
                         rows.optionalInteger(8).value_or(0) != 0});
    return found;
}

int openCaseCount(const Database &db, const std::optional<QStringList> &units,
                  const QString &officer)
{
    Rows rows(db, db.isPostgres() ? openCountOnServer : openCountInFile,
              ownerValues(units, officer));
    rows.next();
    return static_cast<int>(rows.integer(0));
}

} // namespace anjuan::workbench_store
