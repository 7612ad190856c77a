// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_store.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/register_words.h"

#include <algorithm>

namespace anjuan {

DaySpan DaySpan::on(Date today) const
{
    if (!relative)
        return *this;
    const int year = today.year();
    const int month = today.month();
    const auto first = [](int ofYear, int ofMonth) {
        return Date(static_cast<unsigned short>(ofYear), static_cast<unsigned short>(ofMonth), 1);
    };
    const auto last = [](int days, Date day) { return DaySpan{day - Days(days - 1), day, {}}; };
    switch (*relative) {
    case RelativeDays::Today:
        return {today, today, {}};
    case RelativeDays::ThisWeek: {
        const int sinceMonday = (today.day_of_week().as_number() + 6) % 7;
        const Date monday = today - Days(sinceMonday);
        return {monday, monday + Days(6), {}};
    }
    case RelativeDays::ThisMonth:
        return {first(year, month), today.end_of_month(), {}};
    case RelativeDays::LastMonth: {
        const Date before = first(year, month) - Days(1);
        return {first(before.year(), before.month()), before, {}};
    }
    case RelativeDays::ThisQuarter: {
        const int begin = (month - 1) / 3 * 3 + 1;
        return {first(year, begin), first(year, begin + 2).end_of_month(), {}};
    }
    case RelativeDays::ThisYear:
        return {first(year, 1), first(year + 1, 1) - Days(1), {}};
    case RelativeDays::LastYear:
        return {first(year - 1, 1), first(year, 1) - Days(1), {}};
    case RelativeDays::Last7Days:
        return last(7, today);
    case RelativeDays::Last30Days:
        return last(30, today);
    case RelativeDays::Last90Days:
        return last(90, today);
    }
    Q_UNREACHABLE();
}

} // namespace anjuan

namespace anjuan::list_store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastDay = "9999-12-31"_L1;
constexpr int comparedRuns = 4; ///< parts of a search that are compared with the text itself

/// What every statement of a list begins with.
const QString selected =
    u"SELECT c.entry, c.fine, c.paid, CASE CAST(? AS TEXT) WHEN 'lead_on' THEN c.lead_on "
    "WHEN 'filed_on' THEN c.filed_on WHEN 'decided_on' THEN c.decided_on "
    "WHEN 'closed_on' THEN c.closed_on WHEN 'next_due' THEN c.next_due "
    "WHEN 'stage' THEN c.stage WHEN 'matter' THEN c.matter WHEN 'unit' THEN c.unit_id "
    "WHEN 'number' THEN COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), "
    "c.lead_number) ELSE '' END "_s;
/// The same for orders by words, which stand in no index of the list: a file is read row by row.
const QString selectedWords =
    u"SELECT c.entry, c.fine, c.paid, CASE CAST(? AS TEXT) WHEN 'cause' THEN "
    "COALESCE(NULLIF(c.cause, ''), (SELECT m.name FROM matter m WHERE m.code = c.matter "
    "ORDER BY m.effective_from DESC LIMIT 1)) "
    "WHEN 'place' THEN c.place WHEN 'officers' THEN c.officers "
    "WHEN 'party' THEN (SELECT q.name FROM party q WHERE q.id = c.party_id) ELSE '' END "_s;
/// What only restricts where a value is given, in the order of valuesOf(). An SQLite file answers
/// all of it but the last three conditions from the index alone.
const QString restrictedInFile =
    u"AND c.entry < ? AND (? = '' OR c.unit_id IN (SELECT value FROM json_each(?))) "
    "AND (? = '[]' OR c.stage IN (SELECT value FROM json_each(?))) "
    "AND (? = '' OR c.procedure = ?) AND (? = '' OR c.outcome = ?) AND (? = '' OR c.matter = ?) "
    "AND c.lead_on BETWEEN ? AND ? AND COALESCE(c.filed_on, '') BETWEEN ? AND ? "
    "AND COALESCE(c.decided_on, '') BETWEEN ? AND ? AND COALESCE(c.closed_on, '') BETWEEN ? AND ? "
    "AND COALESCE(c.next_due, '') BETWEEN ? AND ? AND c.fine BETWEEN ? AND ? "
    "AND (? = '' OR c.officers LIKE ?) "
    "AND (? = '' OR c.party_id IN (SELECT k.id FROM party k WHERE k.kind = ?)) "
    "AND (? = '' OR (CASE WHEN c.import_id = '' THEN 'here' ELSE 'imported' END) = ?) "_s;
const QString restrictedOnServer =
    u"AND c.entry < ? AND (CAST(? AS TEXT) = '' OR c.unit_id IN "
    "(SELECT jsonb_array_elements_text(CAST(NULLIF(CAST(? AS TEXT), '') AS JSONB)))) "
    "AND (CAST(? AS TEXT) = '[]' OR c.stage IN "
    "(SELECT jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB)))) "
    "AND (CAST(? AS TEXT) = '' OR c.procedure = ?) AND (CAST(? AS TEXT) = '' OR c.outcome = ?) "
    "AND (CAST(? AS TEXT) = '' OR c.matter = ?) "
    "AND c.lead_on BETWEEN ? AND ? AND COALESCE(c.filed_on, '') BETWEEN ? AND ? "
    "AND COALESCE(c.decided_on, '') BETWEEN ? AND ? AND COALESCE(c.closed_on, '') BETWEEN ? AND ? "
    "AND COALESCE(c.next_due, '') BETWEEN ? AND ? AND c.fine BETWEEN ? AND ? "
    "AND (CAST(? AS TEXT) = '' OR c.officers LIKE ?) "
    "AND (CAST(? AS TEXT) = '' OR c.party_id IN (SELECT k.id FROM party k WHERE k.kind = ?)) "
    "AND (CAST(? AS TEXT) = '' OR (CASE WHEN c.import_id = '' THEN 'here' ELSE 'imported' END) = "
    "?) "_s;
const QString newestFirst = u"ORDER BY c.entry DESC LIMIT ?"_s;
const QString compared = u"s.text LIKE ? ESCAPE '\\' AND s.text LIKE ? ESCAPE '\\' "
                         "AND s.text LIKE ? ESCAPE '\\' AND s.text LIKE ? ESCAPE '\\' "_s;

/// The statements of a list: without a search, with one too short for the index, with any other.
struct Statements {
    QString all;
    QString withText;
    QString withPairs;
};

Statements inFile(const QString &columns, const QString &index)
{
    return {columns + u"FROM register_case c "_s + index + u"WHERE c.entry > 0 "_s +
                restrictedInFile + newestFirst,
            columns + u"FROM case_search s JOIN register_case c ON c.entry = s.entry WHERE "_s +
                compared + restrictedInFile + newestFirst,
            columns +
                u"FROM case_pair p JOIN case_search s ON s.entry = p.rowid "
                "JOIN register_case c ON c.entry = p.rowid WHERE case_pair MATCH ? "
                "AND p.rowid < ? AND "_s +
                compared + restrictedInFile + u"ORDER BY p.rowid DESC LIMIT ?"_s};
}

Statements onServer(const QString &columns)
{
    return {columns + u"FROM register_case c WHERE c.entry > 0 "_s + restrictedOnServer +
                newestFirst,
            columns + u"FROM case_search s JOIN register_case c ON c.entry = s.entry WHERE "_s +
                compared + restrictedOnServer + newestFirst,
            columns +
                u"FROM case_search s JOIN register_case c ON c.entry = s.entry "
                "WHERE s.pairs @> string_to_array(?, ' ') AND "_s +
                compared + restrictedOnServer + newestFirst};
}

const Statements keysInFile = inFile(selected, u"INDEXED BY register_case_list "_s);
const Statements keysOnServer = onServer(selected);
const Statements wordsInFile = inFile(selectedWords, QString());
const Statements wordsOnServer = onServer(selectedWords);

bool isByWords(CaseOrder order)
{
    return order == CaseOrder::Party || order == CaseOrder::Cause || order == CaseOrder::Place ||
           order == CaseOrder::Officers;
}

const QString lineColumns =
    u"SELECT c.entry, c.id, COALESCE(NULLIF(c.decision_number, ''), NULLIF(c.filing_number, ''), "
    "c.lead_number), c.stage, c.procedure, c.outcome, c.unit_id, c.matter, c.officers, "
    "p.name, c.cause, c.place, c.lead_on, c.filed_on, c.decided_on, c.closed_on, c.fine, c.paid, "
    "c.next_due, c.next_rule, c.waiting, c.review_waits, c.import_id <> '', "
    "(SELECT MAX(l.provisional) FROM register_limit l WHERE l.entry = c.entry "
    "AND l.rule = c.next_rule AND l.due_on = c.next_due AND l.met_on IS NULL) "
    "FROM register_case c LEFT JOIN party p ON p.id = c.party_id "_s;
const QString linesInFile = lineColumns + u"WHERE c.entry IN (SELECT value FROM json_each(?))"_s;
const QString linesOnServer =
    lineColumns +
    u"WHERE c.entry IN (SELECT CAST(jsonb_array_elements_text(CAST(CAST(? AS TEXT) AS JSONB)) "
    "AS INTEGER))"_s;

template <class Enum, std::size_t Count>
QString word(const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : QString(u""_s);
}

/// A day that is missing is stored as NULL and compared as '': the lowest, wanted only where no day
/// is asked for.
void addSpan(QVariantList &values, const DaySpan &wanted, Date today)
{
    const DaySpan span = wanted.on(today);
    values << (span.from ? toIso(*span.from)
               : span.to ? u"0"_s
                         : u""_s)
           << (span.to ? toIso(*span.to) : QString(lastDay));
}

DaySpan dueSpan(const CaseFilter &filter, Date today)
{
    if (filter.dueWithin) {
        const Date last = today + Days(*filter.dueWithin);
        return filter.overdue ? DaySpan{{}, last} : DaySpan{today, last};
    }
    return filter.overdue ? DaySpan{{}, today - Days(1)} : DaySpan{};
}

QVariantList valuesOf(const Query &query, qint64 beforeEntry, int limit)
{
    const CaseFilter &filter = query.filter;
    const QString units = query.units ? boundList(*query.units) : QString(u""_s);
    QStringList stageWords;
    for (const Stage stage : filter.stages)
        stageWords << nameOf(stageNames, stage);
    const QString stages = boundList(stageWords);
    const QString procedure = word(procedureNames, filter.procedure);
    const QString outcome = word(outcomeNames, filter.outcome);
    const QString kind = word(partyKindNames, filter.partyKind);
    const QString origin = !filter.imported ? u""_s : *filter.imported ? u"imported"_s : u"here"_s;
    QVariantList values{beforeEntry, units,   units,   stages,        stages,       procedure,
                        procedure,   outcome, outcome, filter.matter, filter.matter};
    addSpan(values, filter.lead, query.today);
    addSpan(values, filter.filed, query.today);
    addSpan(values, filter.decided, query.today);
    addSpan(values, filter.closed, query.today);
    addSpan(values, dueSpan(filter, query.today), query.today);
    values << (filter.fineFrom ? filter.fineFrom->fen : 0)
           << (filter.fineTo ? filter.fineTo->fen : std::numeric_limits<qint64>::max())
           << filter.officer << (u'%' + filter.officer + u'%') << kind << kind << origin << origin
           << limit;
    return values;
}

/// The longest parts of what is searched for, as patterns; '%' where there are fewer.
QVariantList patternsOf(QStringList runs)
{
    std::stable_sort(runs.begin(), runs.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QVariantList patterns;
    for (int place = 0; place < comparedRuns; ++place)
        patterns << (place < runs.size() ? u'%' + escapedForLike(runs[place]) + u'%' : u"%"_s);
    return patterns;
}

CaseLine lineFrom(const Rows &rows)
{
    CaseLine line;
    line.entry = rows.integer(0);
    line.id = CaseId::parse(rows.text(1));
    line.number = rows.text(2);
    line.stage = stored(stageNames, rows.text(3));
    line.procedure = stored(procedureNames, rows.text(4));
    if (const QString outcome = rows.text(5); !outcome.isEmpty())
        line.outcome = stored(outcomeNames, outcome);
    line.unit = rows.text(6);
    line.matter = rows.text(7);
    line.officers = rows.text(8).split(u'\n', Qt::SkipEmptyParts);
    line.partyName = rows.text(9);
    line.cause = rows.text(10);
    line.place = rows.text(11);
    line.leadOn = rows.date(12);
    line.filedOn = rows.optionalDate(13);
    line.decidedOn = rows.optionalDate(14);
    line.closedOn = rows.optionalDate(15);
    line.fine = Money{rows.integer(16)};
    line.paid = Money{rows.integer(17)};
    line.nextDue = rows.optionalDate(18);
    line.nextRule = rows.text(19);
    line.waiting = static_cast<int>(rows.integer(20));
    line.reviewWaits = rows.boolean(21);
    line.imported = rows.boolean(22);
    line.nextIsProvisional = rows.optionalInteger(23).value_or(0) != 0;
    return line;
}

} // namespace

void eachKey(const Database &db, const Query &query, CaseOrder order, qint64 beforeEntry, int limit,
             const std::function<bool(const CaseKey &, const QByteArray &)> &visit)
{
    const bool postgres = db.isPostgres();
    QVariantList values{nameOf(caseOrderNames, order)};
    const Statements &statements = isByWords(order) ? (postgres ? wordsOnServer : wordsInFile)
                                                    : (postgres ? keysOnServer : keysInFile);
    QString sql = statements.all;
    if (!query.filter.text.isEmpty()) {
        const QStringList runs = searchRuns(query.filter.text);
        if (runs.isEmpty())
            return;
        const QStringList terms = queryTerms(query.filter.text);
        if (terms.isEmpty()) {
            sql = statements.withText;
        } else if (postgres) {
            sql = statements.withPairs;
            values << terms.join(u' ');
        } else {
            sql = statements.withPairs;
            values << QString(u'"' + terms.join(u"\" \""_s) + u'"') << beforeEntry;
        }
        values << patternsOf(runs);
    }
    values << valuesOf(query, beforeEntry, limit);
    Rows rows(db, sql, values);
    while (rows.next())
        if (!visit({rows.integer(0), rows.integer(1), rows.integer(2)}, rows.bytes(3)))
            return;
}

int mostAtOnce(const Database &db)
{
    return db.isPostgres() ? 100'000 : std::numeric_limits<int>::max();
}

std::vector<CaseLine> lines(const Database &db, const QList<qint64> &entries)
{
    Rows rows(db, db.isPostgres() ? linesOnServer : linesInFile, {boundList(entries)});
    std::vector<CaseLine> found;
    while (rows.next())
        found.push_back(lineFrom(rows));
    return found;
}

} // namespace anjuan::list_store
