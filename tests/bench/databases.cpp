// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/databases.h"

#include "core/base/text.h"
#include "core/services/accounts.h"
#include "core/services/organisation.h"
#include "tests/bench/bare.h"

#include <QFile>

#include <cstdio>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

const QString benchOfficer = u"bench"_s;

/// The made-up officers belong to squads; this one may act in every case.
void addOfficer(Database &db)
{
    const Moment now{1'782'870'000'000}; // 2026-07-01
    const Session admin = must(accounts::logIn(db, u"admin"_s, password(), now));
    Officer officer{.name = u"测量员"_s, .unit = admin.actor.unit};
    officer.certificates << Certificate{u"SL99999999"_s, Date(2018, 1, 1), Date(2035, 12, 31), {}};
    const OfficerId id = must(organisation::addOfficer(db, admin, officer));
    const QString once = must(accounts::createAccount(db, admin,
                                                      {.login = benchOfficer,
                                                       .roles = {Role::SquadOfficer},
                                                       .unit = admin.actor.unit,
                                                       .officer = id}));
    const Session first = must(accounts::logIn(db, benchOfficer, once, now));
    (void)must(accounts::changePassword(db, first, once, password()));
}

/// The rows of a table that belong to some acts, read from one database and put into another with
/// the same schema.
class TableCopy {
public:
    TableCopy(const Bare &from, const Bare &to, const QByteArray &table, const QByteArray &where)
        : m_select(from.prepare("SELECT " + columnsOf(from, table) + " FROM " + table + " WHERE " +
                                where)),
          m_insert(to.prepare("INSERT INTO " + table + " VALUES (?" +
                              QByteArray(", ?").repeated(m_select.columns() - 1) + ")")),
          m_row(static_cast<std::size_t>(m_select.columns()))
    {
    }

    void copy(qint64 after, qint64 upTo)
    {
        m_select.bind(1, after);
        m_select.bind(2, upTo);
        while (m_select.step()) {
            for (std::size_t column = 0; column < m_row.size(); ++column) {
                m_row[column] = m_select.cell(static_cast<int>(column));
                m_insert.bind(static_cast<int>(column) + 1, m_row[column]);
            }
            m_insert.step();
        }
    }

private:
    static QByteArray columnsOf(const Bare &db, const QByteArray &table)
    {
        QByteArrayList names;
        Statement columns = db.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, table);
        while (columns.step())
            names << QByteArray(columns.bytes(0).constData(), columns.bytes(0).size());
        return names.join(", ");
    }

    Statement m_select;
    Statement m_insert;
    std::vector<Cell> m_row;
};

/// Inserts the rows of the first acts into an empty database, as many in a transaction as when the
/// cases were recorded: what recording them costs at least. In seconds.
double bareInsertion(const QString &path, const QString &copyPath, qint64 acts)
{
    {
        const Database schema = must(Database::create(Location::file(copyPath)));
    }
    const Bare from(path);
    const Bare to(copyPath);
    const QByteArray ofActs = "position > ? AND position <= ? ORDER BY position";
    const QByteArray ofCases = "entry > ? AND entry <= ? ORDER BY entry";
    std::vector<TableCopy> tables;
    tables.emplace_back(from, to, "act", ofActs);
    tables.emplace_back(from, to, "act_personal", ofActs);
    tables.emplace_back(from, to, "issued_number",
                        "number IN (SELECT document_number FROM act"
                        " WHERE position > ? AND position <= ?)");
    for (const char *table :
         {"register_case", "register_penalty", "register_limit", "register_task", "case_search"})
        tables.emplace_back(from, to, table, ofCases);
    Statement texts = from.prepare("SELECT entry, text FROM case_search WHERE " + ofCases);
    Statement pairs = to.prepare("INSERT INTO case_pair (rowid, pairs) VALUES (?, ?)");
    qint64 spent = 0;
    QElapsedTimer timer;
    constexpr qint64 step = 3000; // the acts of 250 cases
    for (qint64 done = 0; done < acts; done += step) {
        const qint64 upTo = std::min(done + step, acts);
        std::vector<std::pair<qint64, QByteArray>> words;
        texts.bind(1, done);
        texts.bind(2, upTo);
        while (texts.step())
            words.emplace_back(texts.whole(0),
                               bigrams(QString::fromUtf8(texts.bytes(1))).join(u' ').toUtf8());
        timer.start();
        to.run("BEGIN IMMEDIATE");
        for (TableCopy &table : tables)
            table.copy(done, upTo);
        for (const auto &[entry, text] : words) {
            pairs.bind(1, entry);
            pairs.bind(2, text);
            pairs.step();
        }
        to.run("COMMIT");
        spent += timer.nsecsElapsed();
    }
    return static_cast<double>(spent) / 1e9;
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".keys"_s, u".head"_s, u".lock"_s})
        QFile::remove(path + suffix);
}

} // namespace

QString password() { return u"Correct-Horse-9"_s; }

DemoWish wishFor(qint64 cases)
{
    return {.cases = cases,
            .seed = 1,
            .password = password(),
            .until = Date(2026, 6, 30),
            .squads = 6,
            .hasVariedParties = true};
}

QString databaseOf(const QDir &folder, qint64 cases, std::vector<Measured> &lines)
{
    const QString path = folder.filePath(u"register_%1.db"_s.arg(cases));
    const QString unfinished = path + u".unfinished"_s;
    if (QFile::exists(path) && !QFile::exists(unfinished))
        return path;
    removeDatabase(path);
    QFile mark(unfinished);
    if (!mark.open(QIODevice::WriteOnly))
        fail(u"%1 can't be written."_s.arg(unfinished));
    QElapsedTimer timer;
    qint64 started = 0;
    DemoReport report;
    {
        Database db = must(Database::create(Location::file(path)));
        timer.start();
        // Setting up the bureau hashes a password for each account: that is not what is measured.
        report = must(demo::fill(db, wishFor(cases), [&](qint64 done) {
            if (started == 0)
                started = timer.nsecsElapsed();
            if (done % 50'000 < 250)
                std::fprintf(stderr, "%lld cases\n", static_cast<long long>(done));
            return true;
        }));
        const double seconds = static_cast<double>(timer.nsecsElapsed() - started) / 1e9;
        const double share = 1 - 250.0 / static_cast<double>(std::max<qint64>(cases, 500));
        const qint64 acts = std::min<qint64>(report.acts, 200'000);
        addOfficer(db);
        const QString copy = path + u".bare"_s;
        removeDatabase(copy);
        const double bare = bareInsertion(path, copy, acts) / static_cast<double>(acts);
        removeDatabase(copy);
        lines.push_back(rate(cases, u"generate, through every gate"_s, u"cases/s"_s,
                             static_cast<double>(cases) * share / seconds,
                             static_cast<double>(cases) / static_cast<double>(report.acts) / bare));
        lines.push_back(rate(cases, u"generate, through every gate"_s, u"acts/s"_s,
                             static_cast<double>(report.acts) * share / seconds, 1 / bare));
    }
    mark.remove();
    return path;
}

Office::Office(const QString &path)
    : db(must(Database::open(Location::file(path), Mode::Write))), book(must(Rulebook::load(db))),
      officer(must(accounts::logIn(db, benchOfficer, password(), {1'782'880'000'000}))),
      leader(must(accounts::logIn(db, u"chief1"_s, password(), {1'782'880'000'000})))
{
}

} // namespace anjuan::bench
