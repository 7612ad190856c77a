// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/matters.h"
#include "core/services/organisation.h"
#include "core/services/parties.h"
#include "core/services/records.h"
#include "core/services/settings.h"
#include "core/storage/ledger.h"
#include "core/storage/query.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

/// A bureau in which everything that is compared was made, changed and taken back once.
struct Office {
    explicit Office(const QString &kind)
        : place(kind), db(place.create()), bureau(db, place.folder() + u"/bureau.keys"_s)
    {
        leader = bureau.addAccount(u"leader"_s, {Role::SquadLeader}, bureau.squadOne);
        bureau.addAccount(u"clerk"_s, {Role::Statistician}, bureau.squadOne);
        must(accounts::setRoles(db, bureau.admin, u"clerk"_s, {Role::Archivist}));
        must(accounts::move(db, bureau.admin, u"clerk"_s, bureau.squadTwo, {}));
        must(accounts::disable(db, bureau.admin, u"clerk"_s, u"调离"_s));
        must(accounts::enable(db, bureau.admin, u"clerk"_s, u"调回"_s));
        taken(accounts::resetPassword(db, bureau.admin, u"clerk"_s));
        changeTheOrganisation();
        enterParties();
        const QString list = place.folder() + u"/matters.csv"_s;
        QFile file(list);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(u"编码,名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\n"
                   "S-1,占用道路,某条例,\"警告、罚款\",100,2000,2018-01-01\n"
                   "S-2,乱倒垃圾,某条例,罚款,,500,2018-01-01\n"_s.toUtf8());
        file.close();
        taken(matters::import(db, bureau.admin, list));
        must(matters::repeal(db, bureau.admin, u"S-2"_s, Date(2024, 1, 1), u"已失效"_s));
        const BureauSettings settings = taken(settings::on(db, bureau.admin, Date(2026, 3, 2)));
        taken(settings::change(db, bureau.admin, Date(2026, 4, 1), settings.toJson(), u"test"_s));
    }

    void changeTheOrganisation()
    {
        const UnitTree units = taken(organisation::units(db, bureau.admin));
        Unit town = *units.find(bureau.town);
        town.name = u"湖塘镇"_s;
        must(organisation::changeUnit(db, bureau.admin, town));
        for (Officer officer : taken(organisation::officers(db, bureau.admin))) {
            officer.legalQualificationNumber = u"A2018"_s;
            officer.legalQualificationOn = Date(2018, 3, 1);
            officer.legalQualificationUntil = Date(2028, 2, 29);
            must(organisation::changeOfficer(db, bureau.admin, officer));
            must(organisation::addCertificate(
                db, bureau.admin, officer.id,
                {u"C-1"_s, Date(2021, 1, 1), Date(2027, 1, 1), std::nullopt}));
            must(organisation::revokeCertificate(db, bureau.admin, officer.id, u"C-1"_s,
                                                 Date(2022, 1, 1)));
        }
    }

    void enterParties()
    {
        const auto enter = [&](const QString &name) {
            return taken(parties::enter(db, leader, &bureau.keys,
                                        {.kind = PartyKind::NaturalPerson,
                                         .name = name,
                                         .aliases = {u"小"_s + name},
                                         .telephone = u"13800138000"_s}))
                .party;
        };
        zhang = enter(u"张某"_s);
        other = enter(u"张某某"_s);
        other = taken(parties::change(db, leader, &bureau.keys, other.id, other.revision,
                                      {.kind = PartyKind::NaturalPerson, .name = u"张三"_s}))
                    .party;
        must(parties::merge(db, leader, other.id, other.revision, zhang.id, u"同一人"_s));
        must(parties::unmerge(db, leader, other.id, other.revision + 1, u"并非同一人"_s));
        must(parties::merge(db, leader, other.id, other.revision + 2, zhang.id, u"同一人"_s));
    }

    /// What somebody with full rights over the database does.
    void forge(const QStringList &statements)
    {
        must(db.transact([&]() -> Result<> {
            for (const QString &statement : statements)
                db.run(statement);
            return {};
        }));
    }

    void disarm()
    {
        if (db.isPostgres()) {
            for (const QString &table :
                 {u"certificate"_s, u"matter"_s, u"settings_edition"_s, u"party"_s, u"unit"_s})
                forge({u"ALTER TABLE "_s + table + u" DISABLE TRIGGER USER"_s});
            return;
        }
        QStringList names;
        must(db.read([&]() -> Result<> {
            Rows row(db, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
            while (row.next())
                names << row.text(0);
            return {};
        }));
        for (const QString &name : std::as_const(names))
            forge({u"DROP TRIGGER "_s + name});
    }

    test::Place place;
    Database db;
    test::TestBureau bureau;
    Session leader{};
    Party zhang{};
    Party other{};
};

} // namespace

class TestRecords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void whatTheServicesMadeIsWhatTheActsSay_data() { test::eachKind(); }
    void whatTheServicesMadeIsWhatTheActsSay()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const Result<RecordsReport> report = records::compare(office.db);
        VERIFY_RESULT(report);
        QCOMPARE(report->differences, QStringList());
        QVERIFY(report->isSound());
        QVERIFY2(report->compared >= 5 + 1 + 2 + 3 + 2 + 1 + 2 + 2,
                 QByteArray::number(report->compared));
    }

    void eachRecordThatIsNotAsItsActsSayIsNamed_data() { test::eachKind(); }
    void eachRecordThatIsNotAsItsActsSayIsNamed()
    {
        QFETCH(QString, kind);
        Office office(kind);
        office.disarm();
        const QString party = office.zhang.id.toString();
        const std::pair<QString, QStringList> forgeries[] = {
            {u"INSERT INTO account_role (login, role) VALUES ('admin', 'bureau_leader')"_s,
             {u"account admin"_s, u"roles"_s, u"bureau_leader"_s}},
            {u"UPDATE account SET disabled = 1 WHERE login = 'leader'"_s, {u"account leader"_s}},
            {u"UPDATE account SET must_change_password = 0 WHERE login = 'clerk'"_s,
             {u"account clerk"_s}},
            {u"UPDATE account SET unit_id = '%1' WHERE login = 'leader'"_s.arg(
                 office.bureau.bureau.toString()),
             {u"account leader"_s, u"一中队"_s, u"常州市城市管理局"_s}},
            {u"UPDATE officer SET auxiliary = 1"_s, {u"officer officer leader"_s, u"auxiliary"_s}},
            {u"UPDATE unit SET name = '某镇' WHERE id = '%1'"_s.arg(office.bureau.town.toString()),
             {u"湖塘镇"_s, u"某镇"_s}},
            {u"UPDATE certificate SET revoked_on = NULL WHERE number = 'C-1'"_s, {u"C-1"_s}},
            {u"INSERT INTO certificate (number, officer_id, valid_from, valid_to) SELECT 'C-9', "
             u"id, "
             "'2020-01-01', '2030-01-01' FROM officer"_s,
             {u"C-9"_s, u"without any act"_s}},
            {u"UPDATE settings_edition SET content = '{}' WHERE number = 1"_s, {u"Edition 1"_s}},
            {u"UPDATE matter SET fine_to = 100 WHERE code = 'S-2'"_s, {u"S-2"_s, u"500.00"_s}},
            {u"UPDATE matter SET repealed_on = NULL WHERE code = 'S-2'"_s,
             {u"S-2"_s, u"2024-01-01"_s}},
            {u"DELETE FROM matter WHERE code = 'S-1'"_s, {u"S-1"_s, u"missing"_s}},
            {u"UPDATE party SET name = '王某' WHERE id = '%1'"_s.arg(party), {party, u"name"_s}},
            {u"DELETE FROM party_alias WHERE party_id = '%1'"_s.arg(party), {party}},
            {u"UPDATE party SET telephone_index = 'x' WHERE id = '%1'"_s.arg(party), {party}},
            {u"UPDATE party SET merged_into = NULL"_s, {office.other.id.toString()}},
        };
        qint64 expected = 0;
        for (const auto &[statement, words] : forgeries) {
            office.forge({statement});
            const Result<RecordsReport> report = records::compare(office.db);
            VERIFY_RESULT(report);
            QVERIFY2(report->differing == ++expected, qPrintable(statement));
            const bool named = std::any_of(
                report->differences.begin(), report->differences.end(), [&](const QString &text) {
                    return std::all_of(words.begin(), words.end(),
                                       [&](const QString &word) { return text.contains(word); });
                });
            QVERIFY2(named, qPrintable(report->differences.join(u'\n')));
            QVERIFY(!report->differences.join(u'\n').contains(u"王某"));
        }
    }

    void whatWasErasedFromAnActIsNotHeldAgainstItsParty()
    {
        Office office(u"sqlite"_s);
        const Result<bool> erased = office.db.transact([&]() -> Result<bool> {
            bool any = false;
            for (const Act &act : ledger::acts(office.db, officeDossier))
                any = ledger::erasePersonal(office.db, act.id) || any;
            return any;
        });
        QVERIFY(erased && *erased);
        const Result<RecordsReport> report = records::compare(office.db);
        VERIFY_RESULT(report);
        QCOMPARE(report->differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "test_records.moc"
