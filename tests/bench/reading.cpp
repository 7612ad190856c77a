// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/casework/limits.h"
#include "core/services/accounts.h"
#include "core/services/demo/invention.h"
#include "tests/bench/databases.h"

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
constexpr int page = 50;

/// All columns of a page of cases, as a list needs them.
const QByteArray columns =
    "c.entry, c.id, c.lead_number, c.filing_number, c.decision_number, c.stage, c.procedure,"
    " c.outcome, c.no_penalty_ground, c.unit_id, c.source, c.matter, c.party_id, c.cause, c.place,"
    " c.place_key, c.officers, c.lead_on, c.occurred_on, c.filed_on, c.turned_away_on,"
    " c.decided_on, c.served_on, c.closed_on, c.archived_on, c.fine, c.confiscated, c.paid,"
    " c.waiting, c.review_waits, c.next_due, c.next_rule, c.last_sequence, c.last_recorded_at";

/// Reads all cells of all rows.
int readAll(Statement &statement)
{
    int rows = 0;
    while (statement.step()) {
        ++rows;
        for (int column = 0; column < statement.columns(); ++column)
            (void)statement.bytes(column).size();
    }
    return rows;
}

qint64 lastEntry(const Bare &db)
{
    Statement last = db.prepare("SELECT max(entry) FROM register_case");
    return last.step() ? last.whole(0) : 0;
}

/// A session of the first squad: of all cases it sees a part.
Session squadSession(Office &office)
{
    return must(accounts::logIn(office.db, u"officer1"_s, password(), office.officer.now));
}

} // namespace

void measureLists(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const Session squad = squadSession(office);
    const Bare db(path);
    const qint64 end = lastEntry(db);
    demo::Dice dice(3, 3);
    Statement bareAll = db.prepare("SELECT " + columns +
                                   " FROM register_case c WHERE c.entry < ?"
                                   " ORDER BY c.entry DESC LIMIT 50");
    Statement bareStage =
        db.prepare("SELECT " + columns +
                   " FROM register_case c WHERE c.stage = 'served' AND c.entry < ?"
                   " ORDER BY c.entry DESC LIMIT 50");
    Statement bareUnit = db.prepare("SELECT " + columns +
                                    " FROM register_case c WHERE c.unit_id = ? AND c.entry < ?"
                                    " ORDER BY c.entry DESC LIMIT 50");
    const QByteArray unit = squad.actor.unit.toString().toUtf8();
    const auto compare = [&](const QString &what, const Session &session, CaseQuery query,
                             bool first, Statement &bare) {
        Times ours;
        Times floor;
        for (int round = 0; round < rounds; ++round) {
            query.limit = page;
            query.beforeEntry = first ? 0 : 1 + dice.below(static_cast<int>(end));
            const qint64 before = first ? end + 1 : query.beforeEntry;
            ours.measure([&] { (void)must(cases::list(office.db, session, query)); });
            floor.measure([&] {
                int place = 0;
                if (&bare == &bareUnit)
                    bare.bind(++place, unit);
                bare.bind(++place, before);
                readAll(bare);
            });
        }
        lines.push_back(
            atMost(time(cases, what + u", p50"_s, ours.percentile(50), floor.percentile(50)), 5));
        lines.push_back(
            atMost(time(cases, what + u", p99"_s, ours.percentile(99), floor.percentile(99)), 5));
    };
    compare(u"first page of 50"_s, office.leader, {}, true, bareAll);
    compare(u"any page"_s, office.leader, {}, false, bareAll);
    compare(u"any page of the cases served"_s, office.leader, {.stage = Stage::Served}, false,
            bareStage);
    compare(u"any page of a squad's own cases"_s, squad, {}, false, bareUnit);
}

void measureSearch(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const Session squad = squadSession(office);
    const Bare db(path);
    const qint64 end = lastEntry(db);
    demo::Dice dice(4, 4);
    // Words that stand in cases: some in nearly all of them, some in few.
    Statement text = db.prepare("SELECT text FROM case_search WHERE entry >= ? LIMIT 1");
    const auto word = [&](int length) {
        while (true) {
            text.bind(1, 1 + dice.below(static_cast<int>(end)));
            const bool found = text.step();
            const QString searched = found ? QString::fromUtf8(text.bytes(0)) : QString();
            text.reset();
            QStringList runs;
            for (const QString &run : searchRuns(searched))
                if (run.size() >= length)
                    runs << run;
            if (runs.isEmpty())
                continue;
            const QString &run = dice.oneOf(runs);
            return run.mid(dice.below(static_cast<int>(run.size()) - length + 1), length);
        }
    };
    Statement bare = db.prepare("SELECT " + columns +
                                " FROM case_pair p JOIN case_search s ON s.entry = p.rowid"
                                " JOIN register_case c ON c.entry = p.rowid"
                                " WHERE case_pair MATCH ? AND s.text LIKE ? ESCAPE '\\'"
                                " ORDER BY p.rowid DESC LIMIT 50");
    const auto compare = [&](const QString &what, const Session &session, int length,
                             std::optional<double> most) {
        Times ours;
        Times floor;
        for (int round = 0; round < rounds; ++round) {
            const QString query = word(length);
            QStringList quoted;
            for (const QString &term : queryTerms(query))
                quoted << u'"' + term + u'"';
            const QByteArray match = quoted.join(u' ').toUtf8();
            const QByteArray like = (u'%' + query + u'%').toUtf8();
            ours.measure([&] {
                (void)must(cases::list(office.db, session, {.text = query, .limit = page}));
            });
            floor.measure([&] {
                bare.bind(1, match);
                bare.bind(2, like);
                readAll(bare);
            });
        }
        for (int percent : {50, 99}) {
            const Measured line = time(cases, u"%1, p%2"_s.arg(what).arg(percent),
                                       ours.percentile(percent), floor.percentile(percent));
            lines.push_back(most ? atMost(line, *most) : line);
        }
    };
    compare(u"search 2 characters, 50 hits"_s, office.leader, 2, 5);
    compare(u"search 3 characters, 50 hits"_s, office.leader, 3, {});
    compare(u"search 4 characters, 50 hits"_s, office.leader, 4, {});
    compare(u"search 2 characters in a squad's own cases"_s, squad, 2, {});
}

void measureOptions(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const Bare db(path);
    demo::Dice dice(5, 5);
    const qint64 end = lastEntry(db);
    Statement any = db.prepare("SELECT id FROM register_case WHERE entry >= ? LIMIT 1");
    Statement acts = db.prepare(
        "SELECT a.position, a.id, a.dossier_id, a.sequence, a.kind, a.day, a.recorded_at,"
        " a.account, a.role, a.document_number, a.content, a.commitment, a.hash, p.content"
        " FROM act a LEFT JOIN act_personal p ON p.position = a.position"
        " WHERE a.dossier_id = ? ORDER BY a.sequence");
    Times ours;
    Times floor;
    for (int round = 0; round < rounds; ++round) {
        any.bind(1, 1 + dice.below(static_cast<int>(end)));
        if (!any.step()) {
            any.reset();
            continue;
        }
        const QByteArray id(any.bytes(0).constData(), any.bytes(0).size());
        any.reset();
        const CaseId wanted = CaseId::parse(QString::fromUtf8(id));
        ours.measure([&] {
            const CaseView view = must(cases::open(office.db, office.officer, wanted));
            (void)limits(view.file, office.book.on(office.officer.today), office.officer.today);
            (void)must(cases::options(office.db, office.officer, office.book, wanted));
        });
        floor.measure([&] {
            acts.bind(1, id);
            readAll(acts);
        });
    }
    for (int percent : {50, 99})
        lines.push_back(time(cases, u"case, limits and options, p%1"_s.arg(percent),
                             ours.percentile(percent), floor.percentile(percent)));
}

} // namespace anjuan::bench
