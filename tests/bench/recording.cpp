// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/services/demo/invention.h"
#include "tests/bench/databases.h"

#include <QFile>

#include <cstdio>
#include <iterator>
#include <map>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 150;
constexpr int warmUp = 20;

/// A row that was written, as it stood after the commit.
struct WrittenRow {
    QByteArray table;
    bool isNew = false;
    qint64 rowid = 0;
    std::vector<Cell> cells{};
};
using WrittenRows = std::vector<WrittenRow>;

/// Notes which rows each transaction of a connection writes.
class Watch {
public:
    explicit Watch(sqlite3 *db) : m_db(db)
    {
        sqlite3_update_hook(
            db,
            [](void *self, int kind, const char *, const char *table, sqlite3_int64 rowid) {
                static_cast<Watch *>(self)->note(kind, table, rowid);
            },
            this);
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch() { sqlite3_update_hook(m_db, nullptr, nullptr); }

    /// What was written since the last call, with the values the rows have now. The index of the
    /// search stands for its hidden tables.
    WrittenRows take()
    {
        WrittenRows pairs;
        for (WrittenRow &row : m_rows) {
            Statement read(m_db, "SELECT * FROM " + row.table + " WHERE rowid = ?");
            read.bind(1, row.rowid);
            if (!read.step())
                fail(u"A row of %1 was written and is gone."_s.arg(QString::fromUtf8(row.table)));
            for (int column = 0; column < read.columns(); ++column)
                row.cells.push_back(read.cell(column));
            if (row.table != "case_search")
                continue;
            if (!row.isNew)
                fail(u"These acts change no text."_s);
            const QString text = QString::fromUtf8(row.cells[1].text);
            pairs.push_back(
                {.table = "case_pair",
                 .isNew = true,
                 .rowid = row.rowid,
                 .cells = {row.cells[0],
                           {.type = SQLITE_TEXT, .text = bigrams(text).join(u' ').toUtf8()}}});
        }
        std::move(pairs.begin(), pairs.end(), std::back_inserter(m_rows));
        return std::exchange(m_rows, {});
    }

private:
    void note(int kind, const QByteArray &table, qint64 rowid)
    {
        if (table.startsWith("case_pair") || kind == SQLITE_DELETE)
            return;
        for (const WrittenRow &row : m_rows)
            if (row.table == table && row.rowid == rowid)
                return;
        m_rows.push_back({.table = table, .isNew = kind == SQLITE_INSERT, .rowid = rowid});
    }

    sqlite3 *m_db;
    WrittenRows m_rows{};
};

/// Writes the same rows again, one transaction for each recording, with statements prepared once.
class Replay {
public:
    explicit Replay(const Bare &db)
        : m_db(db), m_begin(db.prepare("BEGIN IMMEDIATE")), m_commit(db.prepare("COMMIT"))
    {
    }

    void prepare(const WrittenRows &rows)
    {
        for (const WrittenRow &row : rows)
            (void)statement(row);
    }

    void write(const WrittenRows &rows)
    {
        m_begin.step();
        for (const WrittenRow &row : rows) {
            Statement &statement = this->statement(row);
            int place = 0;
            for (const Cell &cell : row.cells)
                statement.bind(++place, cell);
            if (!row.isNew)
                statement.bind(++place, row.rowid);
            statement.step();
        }
        m_commit.step();
    }

private:
    Statement &statement(const WrittenRow &row)
    {
        const QByteArray key = row.table + (row.isNew ? "+" : "=");
        const auto known = m_statements.find(key);
        if (known != m_statements.end())
            return known->second;
        // What was written anew stands in place of what it replaced.
        QByteArray sql = "INSERT OR REPLACE INTO " + row.table +
                         (row.table == "case_pair" ? " (rowid, pairs)" : "") + " VALUES (?" +
                         QByteArray(", ?").repeated(static_cast<qsizetype>(row.cells.size()) - 1) +
                         ")";
        if (!row.isNew) {
            QByteArrayList columns;
            Statement names = m_db.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
            names.bind(1, row.table);
            while (names.step())
                columns << QByteArray(names.bytes(0).constData(), names.bytes(0).size());
            sql = "UPDATE " + row.table + " SET " + columns.join(" = ?, ") + " = ? WHERE rowid = ?";
        }
        return m_statements.emplace(key, m_db.prepare(sql)).first->second;
    }

    const Bare &m_db;
    Statement m_begin;
    Statement m_commit;
    std::map<QByteArray, Statement> m_statements{};
};

/// Acts of the three commonest sorts: a new case, an entry that changes nothing else, and one that
/// settles a limit.
class Desk {
public:
    explicit Desk(Office &office) : m_office(office)
    {
        m_investigated = casesAt(Stage::Investigation);
        m_served = casesAt(Stage::Served);
        if (m_investigated.empty() || m_served.empty())
            fail(u"There is no open case to record in."_s);
    }

    RecordRequest next(int round)
    {
        switch (round % 3) {
        case 0:
            return {.kind = u"register_lead"_s,
                    .day = m_office.officer.today,
                    .content = {{u"source"_s, u"patrol"_s},
                                {u"description"_s, u"巡查发现占道经营"_s},
                                {u"place"_s, demo::madeUpPlace(m_dice, round + 1)},
                                {u"matter"_s, u"CG-010"_s}}};
        case 1:
            return {.caseId =
                        m_investigated[static_cast<std::size_t>(round) % m_investigated.size()],
                    .kind = u"add_evidence"_s,
                    .day = m_office.officer.today,
                    .content = {{u"kind_of_evidence"_s, u"audiovisual"_s},
                                {u"name"_s, u"现场照片"_s},
                                {u"purpose"_s, u"证明现场情况"_s},
                                {u"source"_s, u"执法记录仪"_s}}};
        default:
            return {.caseId = m_served[static_cast<std::size_t>(round) % m_served.size()],
                    .kind = u"pay"_s,
                    .day = m_office.officer.today,
                    .content = {{u"amount"_s, u"0.01"_s},
                                {u"method"_s, u"bank"_s},
                                {u"receipt"_s, ActId::create().toString()}}};
        }
    }

private:
    std::vector<CaseId> casesAt(Stage stage)
    {
        std::vector<CaseId> found;
        for (const ListedCase &listed :
             must(cases::list(m_office.db, m_office.officer, {.stage = stage, .limit = rounds})))
            if (stage != Stage::Served || listed.row.fine > listed.row.paid + Money::yuan(10))
                found.push_back(listed.row.id);
        return found;
    }

    Office &m_office;
    demo::Dice m_dice{1, static_cast<quint64>(Moment::now().milliseconds)};
    std::vector<CaseId> m_investigated{};
    std::vector<CaseId> m_served{};
};

} // namespace

void measureRecording(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    const QString copyPath = path + u".bare"_s;
    Times ours;
    std::vector<WrittenRows> written;
    std::size_t rows = 0;
    {
        Office office(path);
        Desk desk(office);
        // Both begin with everything in the one file, after the log-ins.
        sqlite3_wal_checkpoint_v2(office.db.sqliteHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                  nullptr, nullptr);
        QFile::remove(copyPath);
        if (!QFile::copy(path, copyPath))
            fail(u"%1 can't be copied."_s.arg(path));
        Watch watch(office.db.sqliteHandle());
        for (int round = 0; round < 3 * (rounds + warmUp); ++round) {
            const RecordRequest request = desk.next(round);
            QElapsedTimer timer;
            timer.start();
            must(cases::record(office.db, office.officer, office.book, request));
            if (round >= 3 * warmUp)
                ours.add(static_cast<double>(timer.nsecsElapsed()) / 1000);
            written.push_back(watch.take());
            rows += written.back().size();
        }
    }
    Times bare;
    {
        const Bare db(copyPath);
        Replay replay(db);
        for (std::size_t round = 0; round < written.size(); ++round) {
            replay.prepare(written[round]);
            QElapsedTimer timer;
            timer.start();
            replay.write(written[round]);
            if (round >= 3 * warmUp)
                bare.add(static_cast<double>(timer.nsecsElapsed()) / 1000);
        }
    }
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(copyPath + QString::fromLatin1(suffix));
    std::fprintf(stderr, "recording wrote %.1f rows an act\n",
                 static_cast<double>(rows) / static_cast<double>(written.size()));
    lines.push_back(atMostTimesBare(
        time(cases, u"record one act, p50"_s, ours.percentile(50), bare.percentile(50)), 3));
    lines.push_back(
        time(cases, u"record one act, p99"_s, ours.percentile(99), bare.percentile(99)));
}

} // namespace anjuan::bench
