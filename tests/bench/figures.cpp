// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/services/case_columns.h"
#include "core/services/figure_tables.h"
#include "core/services/statistics.h"
#include "tests/bench/databases.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qsizetype piece = 5000;

/// The reading statements that a connection runs, with their values in them.
class Overheard {
public:
    explicit Overheard(sqlite3 *db) : m_db(db)
    {
        sqlite3_trace_v2(m_db, SQLITE_TRACE_STMT, hear, this);
    }
    ~Overheard() { sqlite3_trace_v2(m_db, 0, nullptr, nullptr); }
    Overheard(const Overheard &) = delete;
    Overheard &operator=(const Overheard &) = delete;

    QByteArrayList statements{};

private:
    static int hear(unsigned, void *self, void *statement, void *)
    {
        char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        if (text && QByteArrayView(text).startsWith("SELECT"))
            static_cast<Overheard *>(self)->statements << QByteArray(text);
        sqlite3_free(text);
        return 0;
    }

    sqlite3 *m_db;
};

/// Names a statement that takes more than a tenth of what is wanted.
class Slow {
public:
    Slow(const QByteArray &sql, bool says) : m_sql(sql), m_says(says) { m_timer.start(); }
    ~Slow()
    {
        if (m_says && m_timer.elapsed() > 100)
            std::fprintf(stderr, "%lld ms: %s\n", static_cast<long long>(m_timer.elapsed()),
                         m_sql.constData());
    }
    Slow(const Slow &) = delete;
    Slow &operator=(const Slow &) = delete;

private:
    QByteArray m_sql;
    bool m_says;
    QElapsedTimer m_timer{};
};

/// A line of /proc/self/status, in megabytes.
double memory(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        while (!status.atEnd())
            if (const QByteArray line = status.readLine(); line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// The year in which about a tenth of the cases were filed.
int yearOfATenth(const Bare &db, qint64 cases)
{
    Statement years = db.prepare("SELECT substr(filed_on, 1, 4), count(*) FROM register_case"
                                 " WHERE filed_on IS NOT NULL GROUP BY 1");
    int found = 0;
    qint64 distance = cases;
    while (years.step())
        if (const qint64 away = std::abs(years.whole(1) - cases / 10); away < distance) {
            distance = away;
            found = years.bytes(0).toInt();
        }
    return found;
}

/// From now on the most memory held counts anew.
void forgetMostMemory()
{
    QFile forget(u"/proc/self/clear_refs"_s);
    if (!forget.open(QIODevice::WriteOnly) || forget.write("5") != 1)
        std::fputs("the memory held before counts as well\n", stderr);
}

const QList<CaseColumn> allColumns = [] {
    QList<CaseColumn> columns;
    for (const auto &name : caseColumnNames)
        columns << name.value;
    return columns;
}();

} // namespace

void measureFigures(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const Bare db(path);
    const int year = yearOfATenth(db, cases);
    const StatisticsQuery query{.year = year};
    const auto count = [&] {
        (void)must(figure_tables::fill(office.db, office.leader, office.book, query, u"bureau"_s));
    };
    QByteArrayList statements;
    {
        Overheard overheard(office.db.sqliteHandle());
        count();
        statements = overheard.statements;
    }
    Times ours;
    Times floor;
    for (int round = 0; round < rounds; ++round) {
        ours.measure(count);
        floor.measure([&] {
            for (const QByteArray &sql : statements) {
                Statement statement = db.prepare(sql);
                const Slow slow(sql, round == 0);
                while (statement.step())
                    for (int column = 0; column < statement.columns(); ++column)
                        (void)statement.bytes(column).size();
            }
        });
    }
    const Measured whole = time(cases, u"all indicators and tables of %1"_s.arg(year),
                                ours.percentile(50), floor.percentile(50));
    lines.push_back(atMost(whole, 2000));
    lines.push_back(atMostTimesBare(whole, 1.5));
}

void measureWorkbook(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"cases.xlsx"_s);
    forgetMostMemory();
    const double before = memory("VmRSS");
    qint64 written = 0;
    Times ours;
    ours.measure([&] {
        const CaseKeys keys = must(case_lists::keys(office.db, office.leader, {}, {}));
        std::vector<XlsxWriter::Column> columns;
        for (const CaseColumn column : allColumns)
            columns.push_back({case_columns::label(column), 13});
        const std::unique_ptr<XlsxWriter> book =
            must(XlsxWriter::create(file, u"cases"_s, columns));
        const auto all =
            static_cast<qsizetype>(std::min<std::size_t>(keys.keys.size(), XlsxWriter::mostRows));
        for (qsizetype begin = 0; begin < all; begin += piece) {
            QList<qint64> entries;
            for (qsizetype i = begin; i < std::min(all, begin + piece); ++i)
                entries << keys.keys[static_cast<std::size_t>(i)].entry;
            for (const CaseLine &line :
                 must(case_lists::lines(office.db, office.leader, office.book, entries)))
                must(book->write(case_columns::row(line, allColumns)));
            written += entries.size();
        }
        must(book->finish());
    });
    lines.push_back(
        atMost(time(cases, u"list of all cases to XLSX"_s, ours.percentile(50), {}), 15'000));
    lines.push_back(atMost({.cases = cases,
                            .what = u"the same, memory on top of what was held"_s,
                            .unit = u"MB"_s,
                            .ours = memory("VmHWM") - before},
                           120));
    std::fprintf(stderr, "%lld cases in a workbook of %lld bytes\n",
                 static_cast<long long>(written), static_cast<long long>(QFile(file).size()));
}

} // namespace anjuan::bench
