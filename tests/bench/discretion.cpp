// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion.h"
#include "core/services/accounts.h"
#include "core/services/demo/invention.h"
#include "core/services/discretion_lists.h"
#include "tests/bench/databases.h"

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
const QString matter = u"CG-009"_s;

/// A database from before there were lists gets those of the made-up bureau.
void ensureLists(Office &office)
{
    const Session legal =
        must(accounts::logIn(office.db, u"legal1"_s, password(), office.officer.now));
    if (!must(discretion_lists::benchmarks(office.db, legal)).isEmpty())
        return;
    const Date since(2026, 6, 30);
    (void)must(discretion_lists::importBenchmarks(
        office.db, legal, u":/resources/demo/benchmarks.csv"_s, {.effectiveFrom = since}));
    (void)must(discretion_lists::importExemptions(
        office.db, legal, u":/resources/demo/exemptions.csv"_s, {.effectiveFrom = since}));
}

void add(std::vector<Measured> &lines, qint64 cases, const QString &what, const Times &ours,
         const Times &floor, double most)
{
    for (const int percent : {50, 99})
        lines.push_back(atMost(time(cases, u"%1, p%2"_s.arg(what).arg(percent),
                                    ours.percentile(percent), floor.percentile(percent)),
                               most));
}

int readAll(Statement &statement)
{
    int rows = 0;
    while (statement.step())
        for (int column = 0; column < statement.columns(); ++column)
            rows += static_cast<int>(statement.bytes(column).size());
    return rows;
}

void measureAssessment(Office &office, const Bare &db, qint64 cases, std::vector<Measured> &lines)
{
    Statement bare = db.prepare("SELECT place, cells FROM benchmark_row WHERE matter = ?");
    Times ours;
    Times floor;
    for (int round = 0; round < rounds; ++round) {
        const FactValue area{.number = Decimal{(1 + round % 15) * Decimal::one + 500'000}};
        AssessmentWish wish;
        wish.matter = matter;
        wish.partyKind = PartyKind::LegalPerson;
        wish.on = Date(2026, 6, 30);
        wish.facts = {{u"area"_s, area}};
        ours.measure(
            [&] { (void)must(discretion::assess(office.db, office.officer, office.book, wish)); });
        floor.measure([&] {
            bare.bind(1, matter.toUtf8());
            readAll(bare);
        });
    }
    add(lines, cases, u"assess"_s, ours, floor, 5);
}

/// Of parties that have cases, in the matter of one of them: what it finds is folded anew.
void measureFirstOffence(Office &office, const Bare &db, qint64 cases, std::vector<Measured> &lines)
{
    demo::Dice dice(6, 6);
    Statement last = db.prepare("SELECT max(entry) FROM register_case c JOIN act a"
                                " ON a.position = c.entry");
    const qint64 end = last.step() ? last.whole(0) : 1;
    last.reset();
    Statement any = db.prepare("SELECT party_id, matter FROM register_case"
                               " WHERE entry >= ? AND party_id <> '' AND matter <> '' LIMIT 1");
    Statement bare = db.prepare("SELECT c.id, a.content FROM register_case c JOIN act a"
                                " ON a.dossier_id = c.id WHERE c.party_id = ? AND c.matter = ?");
    Times ours;
    Times floor;
    Times found; // not times: how many earlier cases there were to look at
    for (int round = 0; round < rounds; ++round) {
        any.bind(1, 1 + dice.below(static_cast<int>(end)));
        if (!any.step()) {
            any.reset();
            continue;
        }
        const QByteArray party(any.bytes(0).constData(), any.bytes(0).size());
        const QByteArray code(any.bytes(1).constData(), any.bytes(1).size());
        any.reset();
        FirstOffenceWish wish;
        wish.party = PartyId::parse(QString::fromUtf8(party));
        wish.matter = QString::fromUtf8(code);
        wish.on = Date(2026, 6, 30);
        ours.measure([&] {
            const auto report = must(discretion::firstOffence(office.db, office.officer, wish));
            found.add(static_cast<double>(report.earlier.size()));
        });
        floor.measure([&] {
            bare.bind(1, party);
            bare.bind(2, code);
            readAll(bare);
        });
    }
    add(lines, cases, u"first offence, whole register"_s, ours, floor, 10);
    for (const int percent : {50, 99, 100})
        lines.push_back({.cases = cases,
                         .what = u"earlier cases it found, p%1"_s.arg(percent),
                         .unit = u"cases"_s,
                         .ours = found.percentile(percent)});
}

void measureLike(Office &office, const Bare &db, qint64 cases, std::vector<Measured> &lines)
{
    demo::Dice dice(7, 7);
    Statement last = db.prepare("SELECT max(c.entry) FROM register_discretion c JOIN act a"
                                " ON a.position = c.entry WHERE c.fine IS NOT NULL");
    const qint64 end = last.step() ? last.whole(0) : 1;
    last.reset();
    Statement any = db.prepare("SELECT c.id, d.matter, d.side, d.tier FROM register_discretion d"
                               " JOIN register_case c ON c.entry = d.entry"
                               " WHERE d.entry >= ? AND d.fine IS NOT NULL LIMIT 1");
    Statement bare = db.prepare("SELECT fine FROM register_discretion WHERE matter = ?"
                                " AND side = ? AND tier = ? AND decided_on >= '2021-07-01'"
                                " AND fine IS NOT NULL ORDER BY fine");
    Times ours;
    Times floor;
    for (int round = 0; round < rounds; ++round) {
        any.bind(1, 1 + dice.below(static_cast<int>(end)));
        if (!any.step()) {
            any.reset();
            continue;
        }
        QByteArrayList found;
        for (int column = 0; column < 4; ++column)
            found << QByteArray(any.bytes(column).constData(), any.bytes(column).size());
        any.reset();
        const CaseId id = CaseId::parse(QString::fromUtf8(found[0]));
        ours.measure([&] { (void)must(discretion::like(office.db, office.leader, id, {})); });
        floor.measure([&] {
            for (int place = 1; place < 4; ++place)
                bare.bind(place, found[place]);
            readAll(bare);
        });
    }
    add(lines, cases, u"like cases"_s, ours, floor, 100);
}

void measureConsistency(Office &office, const Bare &db, qint64 cases, std::vector<Measured> &lines)
{
    Statement bare = db.prepare("SELECT matter, unit_id, fine FROM register_discretion"
                                " WHERE decided_on >= '2025-01-01' AND decided_on <= '2025-12-31'"
                                " AND fine IS NOT NULL");
    Times ours;
    Times floor;
    for (int round = 0; round < 5; ++round) {
        ours.measure([&] { (void)must(discretion::consistency(office.db, office.leader, 2025)); });
        floor.measure([&] { readAll(bare); });
    }
    lines.push_back(
        time(cases, u"consistency of a year"_s, ours.percentile(50), floor.percentile(50)));
}

} // namespace

void measureDiscretion(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    ensureLists(office);
    const Bare db(path);
    measureAssessment(office, db, cases, lines);
    measureFirstOffence(office, db, cases, lines);
    measureLike(office, db, cases, lines);
    measureConsistency(office, db, cases, lines);
}

} // namespace anjuan::bench
