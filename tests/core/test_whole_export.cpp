// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/evidence.h"
#include "core/services/sample_bureau.h"
#include "core/services/statistics.h"
#include "core/services/whole_export.h"
#include "core/storage/query.h"
#include "core/storage/verify.h"
#include "core/storage/whole_office.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 5, 20);

struct Office {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<test::Place> place;
    Database db;
    SampleBureau bureau{};
    Rulebook book{};

    static Office on(const QString &kind)
    {
        auto folder = std::make_unique<QTemporaryDir>();
        std::unique_ptr<test::Place> place;
        if (kind != u"sqlite")
            place = std::make_unique<test::Place>(kind);
        Database db = place ? place->create() : test::memory();
        Result<SampleBureau> bureau = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 1, *Moment::parse(u"2018-01-02T02:00:00.000Z"),
            folder->filePath(u"bureau.keys"_s));
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        return {std::move(folder), std::move(place), std::move(db), *bureau, *book};
    }

    Session as(const QString &login) const { return bureau.at(login, today); }
    QString path(const QString &name) const { return folder->filePath(name); }
    EvidenceFolder evidence() const { return EvidenceFolder(path(u"files"_s)); }

    /// Cases with names a CSV has trouble with, a fine, and a file of evidence.
    void fill()
    {
        for (int i = 0; i < 3; ++i) {
            const Result<Recorded> decided = cases::record(
                db, as(u"officer1"_s), book,
                {.kind = SummaryDecide::kind,
                 .day = today - Days(i),
                 .content = {{u"matter"_s, u"S-101"_s},
                             {u"party"_s, bureau.parties.value(u"person"_s).toString()},
                             {u"place"_s, u"=示例,\"路\"\n%1号"_s.arg(i)},
                             {u"penalties"_s, QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s},
                                                                     {u"amount"_s, u"200"_s}}}},
                             {u"facts"_s, u"占道经营"_s},
                             {u"basis"_s, u"条例第十七条"_s},
                             {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                             {u"certificates_shown"_s, true},
                             {u"defence_heard"_s, true},
                             {u"party_signed"_s, true},
                             {u"reconsideration_body"_s, u"某市人民政府"_s}}});
            if (!decided)
                qFatal("%s", qPrintable(decided.error().text));
        }
        QFile photo(path(u"photo.txt"_s));
        if (!photo.open(QIODevice::WriteOnly) || photo.write("a photo") < 0)
            qFatal("no photo");
        photo.close();
        const auto taken =
            evidence::takeIn(db, as(u"officer1"_s), evidence(), path(u"photo.txt"_s));
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text));
    }
};

QMap<QString, QList<QVariantList>> everythingIn(const Database &db)
{
    return *db.read([&]() -> Result<QMap<QString, QList<QVariantList>>> {
        QMap<QString, QList<QVariantList>> all;
        for (const OfficeTable &table : whole_office::tables())
            whole_office::each(db, table, [&](const QVariantList &row) { all[table.name] << row; });
        return all;
    });
}

QStringList linesIn(Database &db, const Session &session)
{
    const auto page = cases::list(db, session, {});
    QStringList lines;
    if (page)
        for (const ListedCase &one : *page)
            lines << one.row.number() + one.row.place + one.row.fine.toString();
    return lines;
}

} // namespace

class TestWholeExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    /// What follows from other tables, and the head, are left out; nothing else is.
    void everyTableAndColumnIsInIt()
    {
        const Database db = test::memory();
        QStringList there;
        QStringList known;
        (void)db.read([&]() -> Result<> {
            Rows rows(db, u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                          " WHERE m.type = 'table' AND m.name NOT LIKE 'register_%'"
                          " AND m.name NOT LIKE '%_search' AND m.name NOT LIKE '%_pair%'"
                          " AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'ledger_head'"
                          " AND m.name <> 'migration'"_s);
            while (rows.next())
                there << rows.text(0) + u'.' + rows.text(1);
            return {};
        });
        for (const OfficeTable &table : whole_office::tables())
            for (const QString &column : table.columns)
                known << table.name + u'.' + column;
        there.sort();
        known.sort();
        QCOMPARE(known, there);
    }

    void whatIsTakenOverIsTheSame_data() { test::eachKind(); }
    void whatIsTakenOverIsTheSame()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        office.fill();
        const QString folder = office.path(u"all"_s);
        const auto written =
            whole_export::write(office.db, office.as(u"admin"_s), office.evidence(), folder);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        QCOMPARE(written->evidenceFiles, 1);
        QVERIFY(QFile::exists(folder + u"/tables/act.csv"_s));

        std::unique_ptr<test::Place> place;
        if (kind != u"sqlite")
            place = std::make_unique<test::Place>(kind);
        Database copy = place ? place->create() : test::memory();
        const EvidenceFolder files(office.path(u"copied"_s));
        const auto read = whole_export::read(copy, files, folder);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->head, written->head);
        QCOMPARE(read->rows, written->rows);
        QCOMPARE(everythingIn(copy), everythingIn(office.db));
        const auto report = verify(copy);
        QVERIFY(report && report->isSound());
        QCOMPARE(report->head, written->head);
        const Session session = office.as(u"chief1"_s);
        QCOMPARE(linesIn(copy, session).size(), 3);
        QCOMPARE(linesIn(copy, session), linesIn(office.db, session));
        const auto figures = statistics::ofYear(copy, session, office.book, {.year = 2026});
        const auto before = statistics::ofYear(office.db, session, office.book, {.year = 2026});
        QVERIFY(figures && before);
        QCOMPARE(QJsonDocument(statistics::toJson(*figures)).toJson(),
                 QJsonDocument(statistics::toJson(*before)).toJson());
        const auto rows = cases::compareRows(copy, office.book);
        QVERIFY(rows && rows->differing.isEmpty());

        // Into a database that holds something it is not taken over.
        QVERIFY(!whole_export::read(copy, files, folder));
        // And the copy goes on where the original was.
        QVERIFY(cases::record(copy, office.as(u"officer1"_s), office.book,
                              {.kind = RegisterLead::kind,
                               .day = today,
                               .content = {{u"source"_s, u"patrol"_s},
                                           {u"description"_s, u"占道"_s},
                                           {u"place"_s, u"示例路"_s}}}));
    }

    void whatWasChangedIsNotTakenOver_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a row") << u"tables/act.jsonl"_s << QByteArray("200") << QByteArray("900");
        QTest::newRow("an account") << u"tables/account_role.jsonl"_s << QByteArray("squad_officer")
                                    << QByteArray("administrator");
        QTest::newRow("the head") << u"anjuan-export.json"_s << QByteArray("\"position\": ")
                                  << QByteArray("\"position\": 1");
        QTest::newRow("the format") << u"anjuan-export.json"_s << QByteArray("\"format\": 1")
                                    << QByteArray("\"format\": 2");
        QTest::newRow("no manifest") << u"anjuan-export.json"_s << QByteArray() << QByteArray();
    }
    void whatWasChangedIsNotTakenOver()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Office office = Office::on(u"sqlite"_s);
        office.fill();
        const QString folder = office.path(u"all"_s);
        QVERIFY(whole_export::write(office.db, office.as(u"admin"_s), office.evidence(), folder));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(from.isEmpty() || bytes.contains(from));
        QVERIFY(file.remove());
        if (!from.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.replace(from, to));
            file.close();
        }
        Database copy = test::memory();
        const auto read = whole_export::read(copy, EvidenceFolder(office.path(u"x"_s)), folder);
        QVERIFY(!read);
        QVERIFY(!read.error().text.isEmpty());
    }

    void onlySomeRolesTakeEverythingAway()
    {
        Office office = Office::on(u"sqlite"_s);
        for (const QString &login : {u"officer1"_s, u"statist1"_s, u"watch1"_s})
            QVERIFY2(!whole_export::write(office.db, office.as(login), office.evidence(),
                                          office.path(login)),
                     qPrintable(login));
        QVERIFY(whole_export::write(office.db, office.as(u"chief1"_s), office.evidence(),
                                    office.path(u"chief"_s)));
        QVERIFY(!whole_export::write(office.db, office.as(u"chief1"_s), office.evidence(),
                                     office.path(u"chief"_s)));
    }
};

QTEST_GUILESS_MAIN(TestWholeExport)
#include "test_whole_export.moc"
