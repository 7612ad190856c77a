// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

void makeTable(Database &db)
{
    const Result<> made = db.transact([&]() -> Result<> {
        db.run(u"CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, amount BIGINT, note TEXT)"_s);
        return {};
    });
    VERIFY_RESULT(made);
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead_data() { test::eachKind(); }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        makeTable(db);
        const Result<int> written = db.transact([&]() -> Result<int> {
            execute(db, u"INSERT INTO thing (name, amount, note) VALUES (?, ?, ?)"_s,
                    {u"𠮷野家 '\";--"_s, qint64(9007199254740993), QVariant()});
            return execute(
                db, u"INSERT INTO thing (name, amount, note) VALUES (?, ?, ?), (?, ?, ?)"_s,
                {u"empty"_s, -5, QString(), u"flag"_s, true, nullable(std::optional<QString>())});
        });
        VERIFY_RESULT(written);
        QCOMPARE(*written, 2);
        const Result<> read = db.read([&]() -> Result<> {
            Rows row(db, u"SELECT name, amount, note FROM thing ORDER BY name"_s);
            if (!row.next())
                return refused(u"none"_s);
            [&] {
                QCOMPARE(row.text(0), u"empty"_s);
                QCOMPARE(row.integer(1), -5);
                QVERIFY(!row.isNull(2));
                QCOMPARE(row.optionalText(2), std::optional(u""_s));
                // The same statement again while the first is being read.
                Rows again(db, u"SELECT name, amount, note FROM thing ORDER BY name"_s);
                QVERIFY(again.next());
                QCOMPARE(again.text(0), u"empty"_s);
                QVERIFY(row.next());
                QCOMPARE(row.integer(1), 1);
                QVERIFY(row.isNull(2));
                QCOMPARE(row.optionalText(2), std::nullopt);
                QVERIFY(row.next());
                QCOMPARE(row.text(0), u"𠮷野家 '\";--"_s);
                QCOMPARE(row.integer(1), 9007199254740993);
                QVERIFY(!row.next());
                Rows sum(db, u"SELECT sum(amount), count(*) FROM thing WHERE amount < ?"_s, {10});
                QVERIFY(sum.next());
                QCOMPARE(sum.integer(0), -4);
                QCOMPARE(sum.integer(1), 2);
            }();
            return {};
        });
        VERIFY_RESULT(read);
    }

    void anErrorKeepsNothing_data() { test::eachKind(); }
    void anErrorKeepsNothing()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        makeTable(db);
        const Result<> declined = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"a"_s});
            return refused(u"no"_s);
        });
        QVERIFY(!declined);
        const Result<> twice = db.transact([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"b"_s});
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"b"_s});
            return {};
        });
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Storage);
        const Result<> stray = db.read([&]() -> Result<> {
            execute(db, u"INSERT INTO thing (name) VALUES (?)"_s, {u"c"_s});
            return {};
        });
        Q_UNUSED(stray)
        const Result<qint64> count = db.read([&]() -> Result<qint64> {
            Rows row(db, u"SELECT count(*) FROM thing"_s);
            row.next();
            return row.integer(0);
        });
        QVERIFY(count);
        QCOMPARE(*count, 0);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
