// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_store.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/discretion_store.h"
#include "core/storage/register_events.h"
#include "core/storage/register_publicity.h"
#include "core/storage/register_remedies.h"
#include "core/storage/register_words.h"

namespace anjuan::register_store {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200;

template <class Enum, std::size_t Count>
QString word(const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : QString(u""_s);
}

template <class Enum, std::size_t Count>
std::optional<Enum> storedOrNone(const std::array<Name<Enum>, Count> &names, const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(stored(names, text));
}

QString pairsOf(const QString &text) { return bigrams(text).join(u' '); }

/// The columns of a case in the order of caseFrom(). Each statement that lists cases begins with
/// it.
const QString columns =
    u"SELECT c.entry, c.id, c.lead_number, c.filing_number, c.decision_number, c.stage, "
    "c.procedure, c.outcome, c.no_penalty_ground, c.withdraw_ground, c.close_ground, "
    "c.penalty_kinds, c.unit_id, c.source, c.matter, c.party_id, "
    "c.cause, c.place, c.place_key, c.officers, c.lead_on, c.occurred_on, c.filed_on, "
    "c.turned_away_on, c.decided_on, c.served_on, c.closed_on, c.archived_on, c.fine, "
    "c.confiscated, c.paid, c.waiting, c.review_waits, c.next_due, c.next_rule, c.last_sequence, "
    "c.last_recorded_at, c.import_id, c.companion_id "_s;
const QString caseOfId = columns + u"FROM register_case c WHERE c.id = ?"_s;
const QString caseOfEntry = columns + u"FROM register_case c WHERE c.entry = ?"_s;
const QString casesTiedTo =
    u"WITH RECURSIVE up(id) AS (SELECT CAST(? AS TEXT) UNION SELECT c.companion_id FROM "
    u"register_case "
    "c JOIN up ON c.id = up.id WHERE c.companion_id <> ''), "
    "tied(id) AS (SELECT id FROM up UNION SELECT c.id FROM register_case c JOIN tied ON "
    "c.companion_id = tied.id WHERE c.companion_id <> '') "_s +
    columns +
    u"FROM tied JOIN register_case c ON c.id = tied.id WHERE c.id <> ? ORDER BY c.entry"_s;
const QString casesBefore =
    columns + u"FROM register_case c WHERE c.entry < ? ORDER BY c.entry DESC LIMIT ?"_s;
const QString casesAtStage = columns + u"FROM register_case c WHERE c.stage = ? AND c.entry < ? "
                                       "ORDER BY c.entry DESC LIMIT ?"_s;
const QString casesOfParty = columns + u"FROM register_case c WHERE c.party_id = ? AND c.entry < ? "
                                       "ORDER BY c.entry DESC LIMIT ?"_s;
const QString casesOfUnit = columns + u"FROM register_case c WHERE c.unit_id = ? AND c.entry < ? "
                                      "ORDER BY c.entry DESC LIMIT ?"_s;
const QString casesOfUnitAtStage =
    columns + u"FROM register_case c WHERE c.unit_id = ? AND c.stage = ? AND c.entry < ? "
              "ORDER BY c.entry DESC LIMIT ?"_s;
const QString casesWithText =
    columns + u"FROM case_search s JOIN register_case c ON c.entry = s.entry "
              "WHERE s.entry < ? AND s.text LIKE ? ESCAPE '\\' ORDER BY s.entry DESC LIMIT ?"_s;
const QString casesWithPairsOnServer =
    columns + u"FROM case_search s JOIN register_case c ON c.entry = s.entry "
              "WHERE s.pairs @> string_to_array(?, ' ') AND s.entry < ? "
              "AND s.text LIKE ? ESCAPE '\\' ORDER BY s.entry DESC LIMIT ?"_s;
const QString casesWithPairsInFile =
    columns + u"FROM case_pair p JOIN case_search s ON s.entry = p.rowid "
              "JOIN register_case c ON c.entry = p.rowid "
              "WHERE case_pair MATCH ? AND p.rowid < ? AND s.text LIKE ? ESCAPE '\\' "
              "ORDER BY p.rowid DESC LIMIT ?"_s;

ListedCase caseFrom(const Rows &rows)
{
    ListedCase found;
    int column = 0;
    const auto text = [&] { return rows.text(column++); };
    const auto optionalDay = [&] { return rows.optionalDate(column++); };
    const auto money = [&] { return Money{rows.integer(column++)}; };
    CaseRow &row = found.row;
    found.entry = rows.integer(column++);
    row.id = CaseId::parse(text());
    row.leadNumber = text();
    row.filingNumber = text();
    row.decisionNumber = text();
    row.stage = stored(stageNames, text());
    row.procedure = stored(procedureNames, text());
    row.outcome = storedOrNone(outcomeNames, text());
    row.noPenaltyGround = storedOrNone(noPenaltyGroundNames, text());
    row.withdrawGround = storedOrNone(withdrawGroundNames, text());
    row.closeGround = storedOrNone(closeGroundNames, text());
    row.penaltyKinds = rows.integer(column++);
    row.unit = text();
    row.source = storedOrNone(leadSourceNames, text());
    row.matter = text();
    row.party = PartyId::parse(text());
    row.cause = text();
    row.place = text();
    row.placeKey = text();
    row.officers = text().split(u'\n', Qt::SkipEmptyParts);
    row.leadOn = rows.date(column++);
    row.occurredOn = optionalDay();
    row.filedOn = optionalDay();
    row.turnedAwayOn = optionalDay();
    row.decidedOn = optionalDay();
    row.servedOn = optionalDay();
    row.closedOn = optionalDay();
    row.archivedOn = optionalDay();
    row.fine = money();
    row.confiscated = money();
    row.paid = money();
    row.waiting = static_cast<int>(rows.integer(column++));
    row.reviewWaits = rows.boolean(column++);
    row.nextDue = optionalDay();
    row.nextRule = text();
    row.lastSequence = static_cast<int>(rows.integer(column++));
    row.lastRecordedAt = rows.moment(column++);
    row.import = text();
    row.companion = CaseId::parse(text());
    return found;
}

QVariantList valuesOf(qint64 entry, const CaseRow &row)
{
    return {entry,
            row.id.toString(),
            row.leadNumber,
            row.filingNumber,
            row.decisionNumber,
            nameOf(stageNames, row.stage),
            nameOf(procedureNames, row.procedure),
            word(outcomeNames, row.outcome),
            word(noPenaltyGroundNames, row.noPenaltyGround),
            word(withdrawGroundNames, row.withdrawGround),
            word(closeGroundNames, row.closeGround),
            row.penaltyKinds,
            row.unit,
            word(leadSourceNames, row.source),
            row.matter,
            row.party.isNull() ? QString(u""_s) : row.party.toString(),
            row.cause,
            row.place,
            row.placeKey,
            row.officers.join(u'\n'),
            toIso(row.leadOn),
            nullable(row.occurredOn),
            nullable(row.filedOn),
            nullable(row.turnedAwayOn),
            nullable(row.decidedOn),
            nullable(row.servedOn),
            nullable(row.closedOn),
            nullable(row.archivedOn),
            row.fine.fen,
            row.confiscated.fen,
            row.paid.fen,
            row.waiting,
            row.reviewWaits,
            nullable(row.nextDue),
            row.nextRule,
            row.lastSequence,
            row.lastRecordedAt.toString(),
            row.import,
            row.companion.isNull() ? QString(u""_s) : row.companion.toString()};
}

void writeCase(const Database &db, qint64 entry, const CaseRow &row)
{
    execute(
        db,
        u"INSERT INTO register_case (entry, id, lead_number, filing_number, decision_number, "
        u"stage, procedure, outcome,"
        " no_penalty_ground, withdraw_ground, close_ground, penalty_kinds, unit_id, source, "
        "matter, party_id, cause, place, place_key, officers, "
        "lead_on, occurred_on,"
        " filed_on, turned_away_on, decided_on, served_on, closed_on, archived_on, fine, "
        "confiscated, paid, waiting,"
        " review_waits, next_due, next_rule, last_sequence, last_recorded_at, import_id, "
        "companion_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (entry) DO UPDATE SET lead_number = excluded.lead_number, filing_number = "
        "excluded.filing_number,"
        " decision_number = excluded.decision_number, stage = excluded.stage, procedure = "
        "excluded.procedure,"
        " outcome = excluded.outcome, no_penalty_ground = excluded.no_penalty_ground,"
        " withdraw_ground = excluded.withdraw_ground, close_ground = excluded.close_ground,"
        " penalty_kinds = excluded.penalty_kinds, unit_id = excluded.unit_id,"
        " source = excluded.source, matter = excluded.matter, party_id = excluded.party_id, cause "
        "= excluded.cause,"
        " place = excluded.place, place_key = excluded.place_key, officers = excluded.officers, "
        "lead_on = excluded.lead_on,"
        " occurred_on = excluded.occurred_on, filed_on = excluded.filed_on, turned_away_on = "
        "excluded.turned_away_on,"
        " decided_on = excluded.decided_on, served_on = excluded.served_on, closed_on = "
        "excluded.closed_on,"
        " archived_on = excluded.archived_on, fine = excluded.fine, confiscated = "
        "excluded.confiscated,"
        " paid = excluded.paid, waiting = excluded.waiting, review_waits = excluded.review_waits,"
        " next_due = excluded.next_due, next_rule = excluded.next_rule, last_sequence = "
        "excluded.last_sequence,"
        " last_recorded_at = excluded.last_recorded_at, import_id = excluded.import_id,"
        " companion_id = excluded.companion_id"_s,
        valuesOf(entry, row));
}

void writePenalties(const Database &db, qint64 entry, bool isNew,
                    const std::vector<PenaltyRow> &penalties)
{
    if (!isNew)
        execute(db, u"DELETE FROM register_penalty WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const PenaltyRow &penalty : penalties)
        execute(
            db,
            u"INSERT INTO register_penalty (entry, ordinal, kind, amount) VALUES (?, ?, ?, ?)"_s,
            {entry, ordinal++, nameOf(penaltyKindNames, penalty.kind),
             penalty.amount ? QVariant(penalty.amount->fen) : QVariant()});
}

const LimitRow *sameLimit(const std::vector<LimitRow> &limits, const LimitRow &wanted)
{
    for (const LimitRow &limit : limits)
        if (limit.rule == wanted.rule && limit.act == wanted.act)
            return &limit;
    return nullptr;
}

void writeLimits(const Database &db, qint64 entry, const std::vector<LimitRow> &before,
                 const std::vector<LimitRow> &after)
{
    for (const LimitRow &gone : before)
        if (!sameLimit(after, gone))
            execute(db, u"DELETE FROM register_limit WHERE entry = ? AND rule = ? AND act = ?"_s,
                    {entry, gone.rule, gone.act});
    for (const LimitRow &limit : after) {
        const LimitRow *known = sameLimit(before, limit);
        if (known && *known == limit)
            continue;
        execute(db,
                u"INSERT INTO register_limit (entry, rule, act, start_on, due_on, met_on, paused, "
                u"provisional)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entry, rule, act) DO UPDATE SET"
                " start_on = excluded.start_on, due_on = excluded.due_on, met_on = excluded.met_on,"
                " paused = excluded.paused, provisional = excluded.provisional"_s,
                {entry, limit.rule, limit.act, toIso(limit.start), toIso(limit.due),
                 nullable(limit.metOn), limit.paused, limit.provisional});
    }
}

/// There are few at a time: they are written anew.
void writeTasks(const Database &db, qint64 entry, bool isNew, const std::vector<TaskRow> &tasks)
{
    if (!isNew)
        execute(db, u"DELETE FROM register_task WHERE entry = ?"_s, {entry});
    int ordinal = 0;
    for (const TaskRow &task : tasks)
        execute(db,
                u"INSERT INTO register_task (entry, ordinal, task, act, kind, since, account, note)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {entry, ordinal++, nameOf(taskNames, task.task), task.act, task.kind,
                 toIso(task.since), task.account, task.note});
}

std::vector<TaskRow> storedTasks(const Database &db, qint64 entry)
{
    std::vector<TaskRow> found;
    Rows tasks(db,
               u"SELECT task, act, kind, since, account, note FROM register_task WHERE entry = ?"
               " ORDER BY ordinal"_s,
               {entry});
    while (tasks.next())
        found.push_back({stored(taskNames, tasks.text(0)), static_cast<int>(tasks.integer(1)),
                         tasks.text(2), tasks.date(3), tasks.text(4), tasks.text(5)});
    return found;
}

/// Reads batches with `next` until `limit` rows are accepted or there are no more.
template <class Next>
std::vector<ListedCase> collect(const Filter &filter, qint64 beforeEntry, int limit, Next next)
{
    std::vector<ListedCase> accepted;
    qint64 before = beforeEntry > 0 ? beforeEntry : std::numeric_limits<qint32>::max();
    while (true) {
        const int wanted = filter.accept ? std::max(batch, limit) : limit;
        const std::vector<ListedCase> found = next(before, wanted);
        for (const ListedCase &one : found) {
            if (filter.accept && !filter.accept(one.row))
                continue;
            accepted.push_back(one);
            if (static_cast<int>(accepted.size()) == limit)
                return accepted;
        }
        if (static_cast<int>(found.size()) < wanted)
            return accepted;
        before = found.back().entry;
    }
}

std::vector<ListedCase> all(Rows rows)
{
    std::vector<ListedCase> found;
    while (rows.next())
        found.push_back(caseFrom(rows));
    return found;
}

/// The `wanted` newest of what several statements give, each the newest first.
std::vector<ListedCase> newestOf(const std::vector<std::unique_ptr<Rows>> &sources, int wanted)
{
    std::vector<std::optional<ListedCase>> heads;
    const auto next = [](Rows &rows) {
        return rows.next() ? std::optional(caseFrom(rows)) : std::nullopt;
    };
    heads.reserve(sources.size());
    for (const std::unique_ptr<Rows> &source : sources)
        heads.push_back(next(*source));
    std::vector<ListedCase> found;
    while (static_cast<int>(found.size()) < wanted) {
        const auto newest =
            std::max_element(heads.begin(), heads.end(), [](const auto &a, const auto &b) {
                return (a ? a->entry : 0) < (b ? b->entry : 0);
            });
        if (newest == heads.end() || !*newest)
            break;
        found.push_back(*std::move(*newest));
        *newest = next(*sources[static_cast<std::size_t>(newest - heads.begin())]);
    }
    return found;
}

std::vector<ListedCase> ofParties(const Database &db, const QStringList &parties, qint64 before,
                                  int wanted)
{
    std::vector<std::unique_ptr<Rows>> sources;
    for (const QString &party : parties)
        sources.push_back(
            std::make_unique<Rows>(db, casesOfParty, QVariantList{party, before, wanted}));
    return newestOf(sources, wanted);
}

std::vector<ListedCase> ofUnits(const Database &db, const QStringList &units,
                                const std::optional<Stage> &stage, qint64 before, int wanted)
{
    std::vector<std::unique_ptr<Rows>> sources;
    for (const QString &unit : units)
        sources.push_back(
            stage ? std::make_unique<Rows>(
                        db, casesOfUnitAtStage,
                        QVariantList{unit, nameOf(stageNames, *stage), before, wanted})
                  : std::make_unique<Rows>(db, casesOfUnit, QVariantList{unit, before, wanted}));
    return newestOf(sources, wanted);
}

/// `text` is in its search form; nothing is stored for that entry yet.
void insertSearchText(const Database &db, qint64 entry, const QString &text)
{
    if (db.isPostgres()) {
        execute(db,
                u"INSERT INTO case_search (entry, text, pairs) VALUES (?, ?, "
                "string_to_array(?, ' '))"_s,
                {entry, text, pairsOf(text)});
        return;
    }
    execute(db, u"INSERT INTO case_search (entry, text) VALUES (?, ?)"_s, {entry, text});
    execute(db, u"INSERT INTO case_pair (rowid, pairs) VALUES (?, ?)"_s, {entry, pairsOf(text)});
}

} // namespace

void writeSearchText(const Database &db, qint64 entry, const QString &text)
{
    const QString wanted = searchForm(text);
    if (db.isPostgres()) {
        execute(
            db,
            u"INSERT INTO case_search (entry, text, pairs) VALUES (?, ?, string_to_array(?, ' '))"
            " ON CONFLICT (entry) DO UPDATE SET text = excluded.text, pairs = excluded.pairs"_s,
            {entry, wanted, pairsOf(wanted)});
        return;
    }
    Rows old(db, u"SELECT text FROM case_search WHERE entry = ?"_s, {entry});
    if (old.next()) {
        if (old.text(0) == wanted)
            return;
        // The index holds no text of its own: it must be told what it forgets.
        execute(db, u"INSERT INTO case_pair (case_pair, rowid, pairs) VALUES ('delete', ?, ?)"_s,
                {entry, pairsOf(old.text(0))});
        execute(db, u"UPDATE case_search SET text = ? WHERE entry = ?"_s, {wanted, entry});
        execute(db, u"INSERT INTO case_pair (rowid, pairs) VALUES (?, ?)"_s,
                {entry, pairsOf(wanted)});
    } else {
        insertSearchText(db, entry, wanted);
    }
}

void write(const Database &db, qint64 entry, const std::optional<RegisterRows> &before,
           const RegisterRows &after, const std::optional<QString> &names)
{
    const bool isNew = !before;
    writeCase(db, entry, after.row);
    if (before ? before->penalties != after.penalties : !after.penalties.empty())
        writePenalties(db, entry, isNew, after.penalties);
    writeLimits(db, entry, before ? before->limits : std::vector<LimitRow>(), after.limits);
    if (before ? before->tasks != after.tasks : !after.tasks.empty())
        writeTasks(db, entry, isNew, after.tasks);
    if (before ? before->events != after.events : !after.events.empty())
        register_events::write(db, entry, isNew, after.events);
    if (before ? before->discretion != after.discretion : after.discretion.has_value())
        discretion_store::write(db, entry, after.discretion);
    if (before ? before->remedies != after.remedies : !after.remedies.empty())
        register_remedies::write(db, entry, after.remedies);
    if (before ? before->publicity != after.publicity : after.publicity.has_value())
        register_publicity::write(db, entry, isNew, after.publicity);
    if (names && isNew)
        insertSearchText(db, entry, searchForm(after.text + u'\n' + *names));
    else if (names)
        writeSearchText(db, entry, after.text + u'\n' + *names);
}

void removeImported(const Database &db, const QString &import)
{
    if (!db.isPostgres()) {
        // The index holds no text of its own: it must be told what it forgets.
        Rows texts(db,
                   u"SELECT s.entry, s.text FROM register_case c JOIN case_search s "
                   "ON s.entry = c.entry WHERE c.import_id = ?"_s,
                   {import});
        while (texts.next())
            execute(db,
                    u"INSERT INTO case_pair (case_pair, rowid, pairs) VALUES ('delete', ?, ?)"_s,
                    {texts.integer(0), pairsOf(texts.text(1))});
    }
    const QString ofImport =
        u" WHERE entry IN (SELECT c.entry FROM register_case c WHERE c.import_id = ?)"_s;
    for (const QString &removal :
         {u"DELETE FROM register_penalty"_s, u"DELETE FROM register_limit"_s,
          u"DELETE FROM register_task"_s, u"DELETE FROM register_event"_s,
          u"DELETE FROM register_discretion"_s, u"DELETE FROM register_remedy"_s,
          u"DELETE FROM register_publicity"_s, u"DELETE FROM register_presence"_s,
          u"DELETE FROM register_goods"_s, u"DELETE FROM register_receipt"_s,
          u"DELETE FROM case_search"_s})
        execute(db, removal + ofImport, {import});
    execute(db, u"DELETE FROM register_case WHERE import_id = ?"_s, {import});
}

void clear(const Database &db)
{
    execute(db, u"DELETE FROM register_penalty"_s);
    execute(db, u"DELETE FROM register_limit"_s);
    execute(db, u"DELETE FROM register_task"_s);
    execute(db, u"DELETE FROM register_event"_s);
    discretion_store::clear(db);
    execute(db, u"DELETE FROM register_remedy"_s);
    register_publicity::clear(db);
    execute(db, u"DELETE FROM register_case"_s);
    execute(db, u"DELETE FROM case_search"_s);
    if (!db.isPostgres())
        execute(db, u"INSERT INTO case_pair (case_pair) VALUES ('delete-all')"_s);
}

std::vector<ListedCase> companions(const Database &db, CaseId id)
{
    return all(Rows(db, casesTiedTo, {id.toString(), id.toString()}));
}

std::optional<ListedCase> find(const Database &db, CaseId id)
{
    Rows rows(db, caseOfId, {id.toString()});
    return rows.next() ? std::optional(caseFrom(rows)) : std::nullopt;
}

std::vector<ListedCase> page(const Database &db, const Filter &filter, qint64 beforeEntry,
                             int limit)
{
    const auto next = [&](qint64 before, int wanted) -> std::vector<ListedCase> {
        if (!filter.parties.isEmpty())
            return ofParties(db, filter.parties, before, wanted);
        if (filter.units)
            return ofUnits(db, *filter.units, filter.stage, before, wanted);
        if (filter.stage)
            return all(Rows(db, casesAtStage, {nameOf(stageNames, *filter.stage), before, wanted}));
        return all(Rows(db, casesBefore, {before, wanted}));
    };
    return collect(filter, beforeEntry, limit, next);
}

std::vector<ListedCase> search(const Database &db, const QString &query, const Filter &filter,
                               qint64 beforeEntry, int limit)
{
    const QStringList runs = searchRuns(query);
    if (runs.isEmpty())
        return {};
    const QStringList terms = queryTerms(query);
    // The longest part is checked in SQL, the others here: one statement serves every query.
    QString longest = runs.front();
    for (const QString &run : runs)
        if (run.size() > longest.size())
            longest = run;
    const QString pattern = u'%' + escapedForLike(longest) + u'%';
    const auto next = [&](qint64 before, int wanted) -> std::vector<ListedCase> {
        if (terms.isEmpty())
            return all(Rows(db, casesWithText, {before, pattern, wanted}));
        if (db.isPostgres())
            return all(
                Rows(db, casesWithPairsOnServer, {terms.join(u' '), before, pattern, wanted}));
        QStringList quoted;
        for (const QString &term : terms)
            quoted << u'"' + term + u'"';
        return all(Rows(db, casesWithPairsInFile, {quoted.join(u' '), before, pattern, wanted}));
    };
    Filter checked = filter;
    if (runs.size() > 1)
        checked.accept = [&](const CaseRow &row) {
            Rows text(
                db,
                u"SELECT s.text FROM case_search s JOIN register_case c ON c.entry = s.entry WHERE c.id = ?"_s,
                {row.id.toString()});
            if (!text.next())
                return false;
            for (const QString &run : runs)
                if (!text.text(0).contains(run))
                    return false;
            return !filter.accept || filter.accept(row);
        };
    return collect(checked, beforeEntry, limit, next);
}

qint64 count(const Database &db)
{
    Rows rows(db, u"SELECT count(*) FROM register_case"_s);
    rows.next();
    return rows.integer(0);
}

std::vector<qint64> touching(const Database &db, Date from, Date to)
{
    // A term that is counted backwards is due before it starts.
    Rows rows(db,
              u"SELECT DISTINCT entry FROM register_limit WHERE (start_on <= ? AND due_on >= ?) "
              "OR (due_on <= ? AND start_on >= ?) ORDER BY entry"_s,
              {toIso(to), toIso(from), toIso(to), toIso(from)});
    std::vector<qint64> entries;
    while (rows.next())
        entries.push_back(rows.integer(0));
    return entries;
}

void lock(const Database &db, qint64 entry)
{
    // Who writes to an SQLite file is alone with it.
    if (db.isPostgres())
        execute(db, u"UPDATE register_case SET entry = entry WHERE entry = ?"_s, {entry});
}

void lockImported(const Database &db, const QString &import)
{
    if (db.isPostgres())
        execute(db, u"UPDATE register_case SET entry = entry WHERE import_id = ?"_s, {import});
}

std::optional<RegisterRows> stored(const Database &db, qint64 entry)
{
    RegisterRows found;
    Rows row(db, caseOfEntry, {entry});
    if (!row.next())
        return {};
    found.row = caseFrom(row).row;
    Rows penalties(db,
                   u"SELECT kind, amount FROM register_penalty WHERE entry = ? ORDER BY ordinal"_s,
                   {entry});
    while (penalties.next()) {
        const auto amount = penalties.optionalInteger(1);
        found.penalties.push_back({stored(penaltyKindNames, penalties.text(0)),
                                   amount ? std::optional(Money{*amount}) : std::nullopt});
    }
    Rows limits(db,
                u"SELECT rule, act, start_on, due_on, met_on, paused, provisional FROM "
                u"register_limit WHERE entry = ?"
                " ORDER BY rule, act"_s,
                {entry});
    while (limits.next())
        found.limits.push_back({limits.text(0), static_cast<int>(limits.integer(1)), limits.date(2),
                                limits.date(3), limits.optionalDate(4), limits.boolean(5),
                                limits.boolean(6)});
    found.tasks = storedTasks(db, entry);
    found.events = register_events::stored(db, entry);
    found.discretion = discretion_store::stored(db, entry);
    found.remedies = register_remedies::stored(db, entry);
    found.publicity = register_publicity::stored(db, entry);
    Rows text(db, u"SELECT text FROM case_search WHERE entry = ?"_s, {entry});
    if (text.next())
        found.text = text.text(0);
    return found;
}

QStringList withoutCase(const Database &db, int limit)
{
    Rows row(db,
             u"SELECT c.lead_number, c.decision_number, c.id FROM register_case c LEFT JOIN act a "
             "ON a.position = c.entry AND a.sequence = 1 AND a.dossier_id = c.id "
             "WHERE a.position IS NULL ORDER BY c.entry LIMIT ?"_s,
             {limit});
    QStringList found;
    while (row.next())
        found << (!row.text(0).isEmpty()   ? row.text(0)
                  : !row.text(1).isEmpty() ? row.text(1)
                                           : row.text(2));
    return found;
}

std::vector<EarlierFine> earlierFines(const Database &db, const QStringList &parties,
                                      Date occurredOn, CaseId except)
{
    std::vector<EarlierFine> fines;
    for (const QString &party : parties) {
        Rows rows(
            db,
            u"SELECT decision_number, occurred_on, place_key, matter FROM register_case WHERE "
            u"party_id = ? AND occurred_on = ?"
            " AND fine > 0 AND id <> ?"_s,
            {party, toIso(occurredOn), except.toString()});
        while (rows.next())
            fines.push_back({rows.text(0), rows.date(1), rows.text(2), rows.text(3)});
    }
    return fines;
}

} // namespace anjuan::register_store
