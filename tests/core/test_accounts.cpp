// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accounts.h"
#include "core/services/anchors.h"
#include "core/services/bureau.h"
#include "core/services/office.h"
#include "core/services/organisation.h"
#include "core/services/settings.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/query.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <atomic>
#include <functional>
#include <thread>

using namespace anjuan;
using namespace Qt::StringLiterals;
using test::TestBureau;

namespace {

const Moment morning = test::morningOf(u"2026-03-02");

Moment later(int minutes) { return {morning.milliseconds + minutes * 60'000LL}; }

/// The office dossier as text, to look for what must not be in it.
QString officeText(Database &db)
{
    const auto text = db.read([&]() -> Result<QString> {
        QString all;
        for (const Act &act : ledger::acts(db, officeDossier))
            all += act.account + u' ' + act.role + u' ' + act.kind + u' ' +
                   QString::fromUtf8(QJsonDocument(act.content).toJson(QJsonDocument::Compact)) +
                   u'\n';
        return all;
    });
    return text ? *text : QString();
}

Act lastAct(Database &db)
{
    const auto acts =
        db.read([&]() -> Result<std::vector<Act>> { return ledger::acts(db, officeDossier); });
    return acts && !acts->empty() ? acts->back() : Act();
}

Account stored(Database &db, const QString &login)
{
    const auto found =
        db.read([&]() -> Result<std::optional<Account>> { return account_store::find(db, login); });
    return found && *found ? **found : Account();
}

int count(const QStringList &kinds, const QString &kind)
{
    return static_cast<int>(kinds.count(kind));
}

Certificate certificate(const QString &number)
{
    return {.number = number, .validFrom = Date(2021, 1, 1), .validTo = Date(2027, 1, 1)};
}

/// Something to ask of a service, prepared so that only the role can stand in its way.
struct Wish {
    const char *name;
    Roles allowed;
    std::function<Result<>(const TestBureau &, const Session &)> ask;
};

template <class T> Result<> without(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

Roles everyRole()
{
    Roles roles;
    for (const Name<Role> &name : roleNames)
        roles.insert(name.value);
    return roles;
}

QString freshLogin()
{
    static int made = 0;
    return u"new%1"_s.arg(++made);
}

QString freshAccount(const TestBureau &b)
{
    const QString login = freshLogin();
    const auto made = accounts::createAccount(
        b.db, b.admin, {.login = login, .roles = {Role::Statistician}, .unit = b.squadOne});
    return made ? login : QString();
}

Result<Officer> officerWith(const TestBureau &b, OfficerId id)
{
    return b.db.read(
        [&]() -> Result<Officer> { return *organisation_store::findOfficer(b.db, id); });
}

Result<Unit> unitWith(const TestBureau &b, UnitId id)
{
    return b.db.read(
        [&]() -> Result<Unit> { return *organisation_store::unitTree(b.db).find(id); });
}

/// Made up: no notice for 2027 has come out.
QByteArray holidayFile()
{
    QByteArray json =
        "{'years': [{'year': 2027, 'notices': ['a notice made up for this test'],"
        "'notice_verified': false, 'holidays': [{'name': '元旦', 'name_en': 'New Year',"
        "'from': '2027-01-01', 'to': '2027-01-04'}], 'working_days': ['2027-01-09']}]}";
    return json.replace('\'', '"');
}

QList<Wish> wishes(const QString &folder)
{
    const Roles administrator{Role::Administrator};
    const Roles watchers{Role::Administrator, Role::ReadOnlySupervisor};
    const Roles keepers{Role::Administrator, Role::BureauLeader, Role::Archivist,
                        Role::ReadOnlySupervisor};
    return {
        {"createAccount", administrator,
         [](const TestBureau &b, const Session &s) {
             return without(accounts::createAccount(
                 b.db, s, {.login = freshLogin(), .roles = {Role::Statistician}, .unit = b.town}));
         }},
        {"resetPassword", administrator,
         [](const TestBureau &b, const Session &s) {
             return without(accounts::resetPassword(b.db, s, freshAccount(b)));
         }},
        {"setRoles", administrator,
         [](const TestBureau &b, const Session &s) {
             return accounts::setRoles(b.db, s, freshAccount(b),
                                       {Role::Archivist, Role::Statistician});
         }},
        {"move", administrator,
         [](const TestBureau &b, const Session &s) {
             return accounts::move(b.db, s, freshAccount(b), b.town, {});
         }},
        {"disable", administrator,
         [](const TestBureau &b, const Session &s) {
             return accounts::disable(b.db, s, freshAccount(b), u"gone"_s);
         }},
        {"enable", administrator,
         [](const TestBureau &b, const Session &s) {
             const QString login = freshAccount(b);
             if (const Result<> off = accounts::disable(b.db, b.admin, login, u"gone"_s); !off)
                 return off;
             return accounts::enable(b.db, s, login, u"back"_s);
         }},
        {"list", watchers,
         [](const TestBureau &b, const Session &s) { return without(accounts::list(b.db, s)); }},
        {"office history", watchers,
         [](const TestBureau &b, const Session &s) { return without(office::history(b.db, s)); }},
        {"createUnit", administrator,
         [](const TestBureau &b, const Session &s) {
             return without(organisation::createUnit(b.db, s,
                                                     {.parent = b.detachment,
                                                      .kind = UnitKind::Squad,
                                                      .name = freshLogin(),
                                                      .validFrom = Date(2020, 1, 1)}));
         }},
        {"changeUnit", administrator,
         [](const TestBureau &b, const Session &s) {
             Result<Unit> unit = unitWith(b, b.squadTwo);
             unit->name = freshLogin();
             return organisation::changeUnit(b.db, s, *unit);
         }},
        {"addOfficer", administrator,
         [](const TestBureau &b, const Session &s) {
             return without(
                 organisation::addOfficer(b.db, s, {.name = freshLogin(), .unit = b.squadOne}));
         }},
        {"changeOfficer", administrator,
         [](const TestBureau &b, const Session &s) {
             Result<Officer> officer = officerWith(b, b.addOfficer(b.squadOne, freshLogin()));
             officer->unit = b.squadTwo;
             return organisation::changeOfficer(b.db, s, *officer);
         }},
        {"addCertificate", administrator,
         [](const TestBureau &b, const Session &s) {
             return organisation::addCertificate(b.db, s, b.addOfficer(b.squadOne, freshLogin()),
                                                 certificate(freshLogin()));
         }},
        {"revokeCertificate", administrator,
         [](const TestBureau &b, const Session &s) {
             const OfficerId holder = b.addOfficer(b.squadOne, freshLogin());
             const QString number = officerWith(b, holder)->certificates[0].number;
             return organisation::revokeCertificate(b.db, s, holder, number, Date(2026, 1, 1));
         }},
        {"units", everyRole(),
         [](const TestBureau &b, const Session &s) {
             return without(organisation::units(b.db, s));
         }},
        {"officers", everyRole(),
         [](const TestBureau &b, const Session &s) {
             return without(organisation::officers(b.db, s));
         }},
        {"settings change", administrator,
         [](const TestBureau &b, const Session &s) {
             const Result<BureauSettings> shipped = BureauSettings::shipped();
             return without(settings::change(b.db, s, Date(2026, 1, 1), shipped->toJson(),
                                             u"settings.json"_s));
         }},
        {"settings on", everyRole(),
         [](const TestBureau &b, const Session &s) {
             return without(settings::on(b.db, s, Date(2026, 1, 1)));
         }},
        {"settings history", everyRole(),
         [](const TestBureau &b, const Session &s) { return without(settings::history(b.db, s)); }},
        {"loadHolidays", administrator,
         [](const TestBureau &b, const Session &s) {
             return without(settings::loadHolidays(b.db, s, holidayFile(), u"holidays.json"_s));
         }},
        {"calendar", everyRole(),
         [](const TestBureau &b, const Session &s) {
             return without(settings::calendar(b.db, s));
         }},
        {"anchor export", keepers,
         [folder](const TestBureau &b, const Session &s) {
             return without(anchors::exportTo(b.db, s, b.keys, folder + u'/' + freshLogin()));
         }},
        {"anchor check", keepers,
         [folder](const TestBureau &b, const Session &s) {
             const QString path = folder + u'/' + freshLogin();
             if (const auto made = anchors::exportTo(b.db, b.admin, b.keys, path); !made)
                 return without(made);
             return without(anchors::check(b.db, s, path));
         }},
    };
}

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT
private slots:
    void aBureauIsSetUpInOneCall_data() { test::eachKind(); }
    void aBureauIsSetUpInOneCall()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const QString keyPath = place.folder() + u"/bureau.keys"_s;
        const TestBureau b(db, keyPath);
        QCOMPARE(*bureau::name(db), u"常州市城市管理局"_s);
        const QStringList kinds = test::officeKinds(db);
        QCOMPARE(kinds.first(4),
                 (QStringList{u"office.bureau_created"_s, u"office.unit_created"_s,
                              u"office.account_created"_s, u"office.settings_changed"_s}));
        const auto keys = bureau::openKeys(db, keyPath);
        QVERIFY(keys);
        QCOMPARE(keys->fingerprint(), b.keys.fingerprint());
        QVERIFY(officeText(db).contains(b.keys.fingerprint()));
        const auto settings = settings::on(db, b.admin, Date(2026, 3, 2));
        QVERIFY(settings);
        QCOMPARE(settings->agencyName, u"常州市城市管理局"_s);
        QCOMPARE(settings->agencyWord, u"常城管"_s);

        const auto again = bureau::init(db,
                                        {.name = u"另一局"_s,
                                         .administratorLogin = u"other"_s,
                                         .administratorPassword = test::password(),
                                         .keyPath = place.folder() + u"/other.keys"_s},
                                        morning);
        QVERIFY(!again);
        QVERIFY(!QFile::exists(place.folder() + u"/other.keys"_s));
    }
    void anInitThatIsRefusedLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("keyPath");
        QTest::newRow("no name") << QString() << u"admin"_s << test::password() << QString();
        QTest::newRow("bad login") << u"某局"_s << u"Admin 1"_s << test::password() << QString();
        QTest::newRow("weak password") << u"某局"_s << u"admin"_s << u"1234567890"_s << QString();
        QTest::newRow("no such folder")
            << u"某局"_s << u"admin"_s << test::password() << u"/no-such-folder/keys"_s;
        QTest::newRow("brace in the name")
            << u"某{局"_s << u"admin"_s << test::password() << QString();
    }
    void anInitThatIsRefusedLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, keyPath);
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        QVERIFY(initialiseCrypto());
        const auto made = bureau::init(db,
                                       {.name = name,
                                        .administratorLogin = login,
                                        .administratorPassword = password,
                                        .keyPath = keyPath},
                                       morning);
        QVERIFY(!made);
        QVERIFY(!made.error().text.isEmpty());
        QVERIFY(test::officeKinds(db).isEmpty());
        QVERIFY(!QFile::exists(db.location().path() + u".keys"_s));
        QVERIFY(!bureau::name(db));
    }
    void theKeyFileStandsBesideTheDatabaseAndIsCheckedAgainstIt()
    {
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        const TestBureau b(db);
        const QString path = db.location().path() + u".keys"_s;
        QVERIFY(bureau::openKeys(db));
        QVERIFY(QFile::rename(path, path + u".away"_s));
        const auto missing = bureau::openKeys(db);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QVERIFY(b.logIn(u"admin"_s).actor.has(Role::Administrator)); // the rest works
        QVERIFY(key_file::create(path, BureauKeys::generate()));
        const auto foreign = bureau::openKeys(db);
        QVERIFY(!foreign);
        QVERIFY(foreign.error().text.contains(path));
    }

    void aLogInGivesWhatTheAccountMayDo_data() { test::eachKind(); }
    void aLogInGivesWhatTheAccountMayDo()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const TestBureau b(db, place.folder() + u"/k"_s);
        b.addAccount(u"wang"_s, {Role::SquadOfficer, Role::SquadLeader}, b.detachment);
        const Session session = b.logIn(u"wang"_s, *Moment::parse(u"2026-03-02T16:00:00.000Z"));
        QCOMPARE(session.actor.roles, (Roles{Role::SquadOfficer, Role::SquadLeader}));
        QCOMPARE(session.actor.scope, (QSet<UnitId>{b.detachment, b.squadOne, b.squadTwo}));
        QCOMPARE(session.actor.name, u"officer wang"_s);
        QVERIFY(!session.actor.officer.isNull());
        QCOMPARE(toIso(session.today), u"2026-03-03"_s); // midnight in China
        QVERIFY(mayAct(session.actor, b.squadOne));
        QVERIFY(!mayRead(session.actor, b.town));
        const Act act = lastAct(db);
        QCOMPARE(act.kind, u"office.log_in"_s);
        QCOMPARE(act.account, u"wang"_s);
    }
    void theFirstLogInAllowsNothingButANewPassword()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto first = accounts::createAccount(
            db, b.admin, {.login = u"zhao"_s, .roles = {Role::Administrator}, .unit = b.bureau});
        QVERIFY(first);
        const auto session = accounts::logIn(db, u"zhao"_s, *first, morning);
        QVERIFY(session);
        QVERIFY(session->mustChangePassword);
        QVERIFY(session->actor.roles.isEmpty());
        QVERIFY(!mayRead(session->actor, b.squadOne));
        const auto units = organisation::units(db, *session);
        QVERIFY(!units);
        QVERIFY(units.error().text.contains("password"_L1));
        Session forged = *session;
        forged.mustChangePassword = false;
        forged.actor.roles = {Role::Administrator};
        QVERIFY(!accounts::createAccount(
            db, forged, {.login = u"qian"_s, .roles = {Role::Archivist}, .unit = b.bureau}));

        QVERIFY(!accounts::changePassword(db, *session, *first, *first));
        QVERIFY(!accounts::changePassword(db, *session, *first, u"too short"_s));
        QVERIFY(!accounts::changePassword(db, *session, u"not the first one"_s, test::password()));
        const auto changed = accounts::changePassword(db, *session, *first, test::password());
        QVERIFY(changed);
        QVERIFY(!changed->mustChangePassword);
        QCOMPARE(changed->actor.roles, Roles{Role::Administrator});
        QVERIFY(organisation::units(db, *changed));
        QVERIFY(!organisation::units(db, *session)); // the old session has ended
        QVERIFY(!accounts::logIn(db, u"zhao"_s, *first, morning));
    }
    void fiveWrongPasswordsLockForTenMinutesAcrossARestart_data() { test::eachKind(); }
    void fiveWrongPasswordsLockForTenMinutesAcrossARestart()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        {
            Database db = place.create();
            const TestBureau b(db, place.folder() + u"/k"_s);
            for (int i = 0; i < 4; ++i)
                QVERIFY(!accounts::logIn(db, u"admin"_s, u"wrong password"_s, morning));
            QVERIFY(accounts::logIn(db, u"admin"_s, test::password(),
                                    morning)); // starts the count again
            for (int i = 0; i < 4; ++i)
                QVERIFY(!accounts::logIn(db, u"admin"_s, u"wrong password"_s, morning));
        }
        {
            Database db = place.open();
            QVERIFY(!accounts::logIn(db, u"admin"_s, u"wrong password"_s, morning));
            QCOMPARE(lastAct(db).kind, u"office.account_locked"_s);
        }
        Database db = place.open();
        const auto locked = accounts::logIn(db, u"admin"_s, test::password(), later(9));
        QVERIFY(!locked);
        QVERIFY(locked.error().text.contains("locked"_L1));
        QCOMPARE(lastAct(db).kind, u"office.refused"_s);
        QVERIFY(accounts::logIn(db, u"admin"_s, test::password(), later(10)));
        QCOMPARE(count(test::officeKinds(db), u"office.log_in_failed"_s), 9);
    }
    void anUnknownNameIsAnsweredAsAWrongPasswordAndNotWrittenDown()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto unknown = accounts::logIn(db, u"MySecretPassword!"_s, u"x"_s, morning);
        const auto wrong = accounts::logIn(db, u"admin"_s, u"x"_s, morning);
        QVERIFY(!unknown);
        QVERIFY(!wrong);
        QCOMPARE(unknown.error().text, wrong.error().text);
        QVERIFY(!officeText(db).contains("MySecretPassword"_L1));
        QCOMPARE(count(test::officeKinds(db), u"office.log_in_failed"_s), 2);
    }
    void anUnknownNameTakesAsLongAsAKnownOne()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto timeOf = [&](const QString &login) {
            QElapsedTimer timer;
            timer.start();
            const auto result = accounts::logIn(db, login, u"x"_s, morning);
            return result ? qint64(0) : timer.nsecsElapsed();
        };
        QVERIFY(!accounts::logIn(db, u"nobody"_s, u"x"_s, morning));
        // In turns and the quickest of each: what else the machine does falls on both alike. Four,
        // for the fifth wrong password locks.
        qint64 unknown = std::numeric_limits<qint64>::max();
        qint64 known = unknown;
        for (int i = 0; i < 4; ++i) {
            unknown = std::min(unknown, timeOf(u"nobody"_s));
            known = std::min(known, timeOf(u"admin"_s));
        }
        QVERIFY2(unknown > known / 2 && unknown < known * 2,
                 qPrintable(u"%1 ns unknown, %2 ns known"_s.arg(unknown).arg(known)));
    }
    void noPasswordIsEverInTheOfficeDossier()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto first = accounts::createAccount(db, b.admin,
                                                   {.login = u"sun"_s,
                                                    .roles = {Role::Archivist},
                                                    .unit = b.bureau,
                                                    .password = u"one-time-Secret-1"_s});
        QVERIFY(first);
        const auto session = accounts::logIn(db, u"sun"_s, *first, morning);
        QVERIFY(!accounts::logIn(db, u"sun"_s, u"typed-By-Mistake"_s, morning));
        QVERIFY(!accounts::changePassword(db, *session, *first, u"sun"_s));
        QVERIFY(!accounts::changePassword(db, *session, *first, u"sunsunsun12"_s));
        QVERIFY(accounts::changePassword(db, *session, *first, u"blue-Kettle-4711"_s));
        const auto reset = accounts::resetPassword(db, b.admin, u"sun"_s);
        QVERIFY(reset);
        const QString text = officeText(db);
        for (const QString &secret : {*first, *reset, u"typed-By-Mistake"_s, u"blue-Kettle"_s,
                                      u"sunsunsun12"_s, test::password(), u"argon2"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
    }
    void aDisabledAccountIsToldOnlyAfterTheRightPassword()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Session session = b.addAccount(u"li"_s, {Role::Archivist}, b.bureau);
        QVERIFY(accounts::disable(db, b.admin, u"li"_s, u"retired"_s));
        QVERIFY(!organisation::units(db, session)); // its running session ends
        const auto wrong = accounts::logIn(db, u"li"_s, u"not this one"_s, morning);
        const auto right = accounts::logIn(db, u"li"_s, test::password(), morning);
        QVERIFY(!wrong);
        QVERIFY(!right);
        QVERIFY(!wrong.error().text.contains("disabled"_L1));
        QVERIFY(right.error().text.contains("disabled"_L1));
        QVERIFY(!accounts::disable(db, b.admin, u"li"_s, u"again"_s));
        QVERIFY(accounts::enable(db, b.admin, u"li"_s, u"back"_s));
        QVERIFY(accounts::logIn(db, u"li"_s, test::password(), morning));
    }
    void whoHasLeftTheBureauNoLongerLogsIn()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Session session = b.addAccount(u"li"_s, {Role::SquadOfficer}, b.squadOne);
        Result<Officer> officer = officerWith(b, session.actor.officer);
        officer->leftOn = Date(2026, 3, 3);
        QVERIFY(organisation::changeOfficer(db, b.admin, *officer));
        QVERIFY(accounts::logIn(db, u"li"_s, test::password(), morning));
        QVERIFY(!accounts::logIn(db, u"li"_s, test::password(), test::morningOf(u"2026-03-03")));
    }
    void aReadersLogInIsWrittenDownUnlessSomebodyElseWrites()
    {
        const test::Place place(u"sqlite"_s);
        {
            Database db = place.create();
            const TestBureau b(db);
        }
        Database db = place.open(Mode::Read);
        const auto session = accounts::logIn(db, u"admin"_s, test::password(), morning);
        QVERIFY(session);
        QCOMPARE(lastAct(db).kind, u"office.log_in"_s);
        const int before = static_cast<int>(test::officeKinds(db).size());
        QVERIFY(organisation::units(db, *session));
        QVERIFY(
            !accounts::createAccount(db, *session, {.login = u"x1"_s, .roles = {Role::Archivist}}));
        {
            const Database writer = place.open();
            QVERIFY(accounts::logIn(db, u"admin"_s, test::password(), morning));
        }
        QCOMPARE(static_cast<int>(test::officeKinds(db).size()), before);
    }
    void aReadersWrongPasswordsCount_data() { test::eachKind(); }
    void aReadersWrongPasswordsCount()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        {
            Database db = place.create();
            const TestBureau b(db, place.folder() + u"/k"_s);
        }
        Database db = place.open(Mode::Read);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!accounts::logIn(db, u"admin"_s, u"wrong password"_s, morning));
        QCOMPARE(lastAct(db).kind, u"office.log_in_failed"_s);
        QVERIFY(
            accounts::logIn(db, u"admin"_s, test::password(), morning)); // the count begins anew
        QCOMPARE(stored(db, u"admin"_s).failedCount, 0);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!accounts::logIn(db, u"admin"_s, u"wrong password"_s, morning));
        const auto locked = accounts::logIn(db, u"admin"_s, test::password(), later(9));
        QVERIFY(!locked);
        QVERIFY(locked.error().text.contains("locked"_L1));
        QVERIFY(accounts::logIn(db, u"admin"_s, test::password(), later(10)));
        QCOMPARE(count(test::officeKinds(db), u"office.log_in_failed"_s), 9);
        // Of an unknown name only that somebody tried.
        QVERIFY(!accounts::logIn(db, u"MySecretPassword!"_s, u"x"_s, later(20)));
        QVERIFY(!officeText(db).contains("MySecretPassword"_L1));
        QCOMPARE(count(test::officeKinds(db), u"office.log_in_failed"_s), 10);
    }
    void aReadersWrongPasswordsWaitForWhoeverWrites()
    {
        const test::Place place(u"sqlite"_s);
        Database writer = place.create();
        const TestBureau b(writer, place.folder() + u"/k"_s);
        {
            Database reader = place.open(Mode::Read);
            const qsizetype before = test::officeKinds(reader).size();
            for (int i = 0; i < 5; ++i)
                QVERIFY(!accounts::logIn(reader, u"admin"_s, u"wrong password"_s, morning));
            QCOMPARE(test::officeKinds(reader).size(), before);
            QVERIFY(!accounts::logIn(reader, u"admin"_s, test::password(), later(9)));
        }
        const auto locked = accounts::logIn(writer, u"admin"_s, test::password(), later(9));
        QVERIFY(!locked && locked.error().text.contains("locked"_L1));
        QCOMPARE(count(test::officeKinds(writer), u"office.log_in_failed"_s), 5);
        QCOMPARE(count(test::officeKinds(writer), u"office.account_locked"_s), 1);
        QVERIFY(accounts::logIn(writer, u"admin"_s, test::password(), later(10)));
        QCOMPARE(count(test::officeKinds(writer), u"office.log_in_failed"_s), 5);
    }
    void aHashWithOldParametersIsRenewedAtLogIn()
    {
        Database db = test::memory();
        const TestBureau b(db);
        // Argon2id of "correct-horse-battery" with one pass over 8 MiB.
        const QString weak = u"$argon2id$v=19$m=8192,t=1,p=1$XcaE/6pR/MzPjrvb3xl2kw$"
                             "SPDe3gXHYUOeotRx0W6IMCOio7q1Ol5KabSX2VV3xis"_s;
        QVERIFY(crypto::verifyPassword(weak, test::password()));
        QVERIFY(db.transact([&]() -> Result<> {
            account_store::renewHash(db, u"admin"_s, weak);
            return {};
        }));
        QVERIFY(accounts::logIn(db, u"admin"_s, test::password(), morning));
        QVERIFY(stored(db, u"admin"_s).passwordHash.contains("m=32768,t=3"_L1));
        QVERIFY(accounts::logIn(db, u"admin"_s, test::password(), morning));
    }

    void eachServiceIsOpenToItsRolesOnly_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Role>("role");
        const QStringList kinds = test::databaseKinds();
        for (const QString &kind : kinds)
            for (const Name<Role> &role : roleNames)
                QTest::addRow("%s %s", qPrintable(kind), role.text.data()) << kind << role.value;
    }
    void eachServiceIsOpenToItsRolesOnly()
    {
        QFETCH(QString, kind);
        QFETCH(Role, role);
        const test::Place place(kind);
        Database db = kind == u"sqlite" ? test::memory() : place.create();
        const TestBureau b(db, place.folder() + u"/k"_s);
        const Session session = b.addAccount(u"someone"_s, {role}, b.bureau);
        for (const Wish &wish : wishes(place.folder())) {
            const int before = count(test::officeKinds(db), u"office.refused"_s);
            const Result<> answer = wish.ask(b, session);
            const bool allowed = wish.allowed.contains(role);
            QVERIFY2(bool(answer) == allowed,
                     qPrintable(QString::fromLatin1(wish.name) + u": "_s +
                                (answer ? u"allowed"_s : answer.error().text)));
            if (allowed)
                continue;
            QCOMPARE(answer.error().kind, Error::Kind::Refused);
            QCOMPARE(count(test::officeKinds(db), u"office.refused"_s), before + 1);
            QCOMPARE(lastAct(db).account, u"someone"_s);
        }
    }
    void aSessionWithRolesTheAccountDoesNotHaveIsRefused()
    {
        Database db = test::memory();
        const TestBureau b(db);
        Session session = b.addAccount(u"li"_s, {Role::Archivist}, b.bureau);
        session.actor.roles.insert(Role::Administrator);
        QVERIFY(!accounts::list(db, session));
        QVERIFY(!organisation::units(db, session));
    }

    void anAdministratorOfAPartReachesThatPartOnly()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Session part = b.addAccount(u"part"_s, {Role::Administrator}, b.detachment);
        b.addAccount(u"inside"_s, {Role::Statistician}, b.squadOne);
        b.addAccount(u"outside"_s, {Role::Statistician}, b.town);

        QVERIFY(accounts::createAccount(
            db, part, {.login = u"new.in"_s, .roles = {Role::Statistician}, .unit = b.squadTwo}));
        QVERIFY(!accounts::createAccount(
            db, part, {.login = u"new.out"_s, .roles = {Role::Statistician}, .unit = b.town}));
        QVERIFY(!accounts::createAccount(
            db, part, {.login = u"new.up"_s, .roles = {Role::Administrator}, .unit = b.bureau}));
        QVERIFY(accounts::disable(db, part, u"inside"_s, u"x"_s));
        QVERIFY(!accounts::disable(db, part, u"outside"_s, u"x"_s));
        QVERIFY(!accounts::resetPassword(db, part, u"admin"_s));
        QVERIFY(!accounts::move(db, part, u"inside"_s, b.town, {}));
        QVERIFY(!organisation::createUnit(db, part,
                                          {.parent = b.bureau,
                                           .kind = UnitKind::Squad,
                                           .name = u"三中队"_s,
                                           .validFrom = Date(2020, 1, 1)}));
        QVERIFY(organisation::createUnit(db, part,
                                         {.parent = b.detachment,
                                          .kind = UnitKind::Squad,
                                          .name = u"三中队"_s,
                                          .validFrom = Date(2020, 1, 1)}));
        Result<Unit> town = unitWith(b, b.town);
        town->name = u"改名"_s;
        QVERIFY(!organisation::changeUnit(db, part, *town));
        Result<Unit> squad = unitWith(b, b.squadOne);
        squad->parent = b.bureau; // out of its reach
        QVERIFY(!organisation::changeUnit(db, part, *squad));
        QVERIFY(!organisation::addOfficer(db, part, {.name = u"甲"_s, .unit = b.town}));
        const OfficerId outside = b.addOfficer(b.town, u"乙"_s);
        QVERIFY(!organisation::addCertificate(db, part, outside, certificate(u"77"_s)));
        QVERIFY(!settings::change(db, part, Date(2026, 1, 1), BureauSettings::shipped()->toJson(),
                                  u"s"_s));
        const auto listed = accounts::list(db, part);
        QVERIFY(listed);
        QStringList logins;
        for (const Account &account : *listed) {
            logins << account.login;
            QVERIFY(account.passwordHash.isEmpty());
        }
        QCOMPARE(logins, (QStringList{u"inside"_s, u"new.in"_s, u"part"_s}));
    }
    void nobodyRaisesTheirOwnRoles()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Session second = b.addAccount(u"second"_s, {Role::Administrator}, b.bureau);
        QVERIFY(!accounts::setRoles(db, second, u"second"_s, {Role::BureauLeader}));
        QVERIFY(!accounts::move(db, second, u"second"_s, b.squadOne, {}));
        QVERIFY(!accounts::resetPassword(db, second, u"second"_s));
        QCOMPARE(stored(db, u"second"_s).roles, Roles{Role::Administrator});
        QVERIFY(!accounts::setRoles(db, b.admin, u"second"_s,
                                    {Role::Administrator, Role::BureauLeader}));
        QVERIFY(accounts::setRoles(db, b.admin, u"second"_s, {Role::Archivist}));
        QVERIFY(!accounts::list(db, second)); // the session of before is over
    }
    void theLastAdministratorStays_data() { test::eachKind(); }
    void theLastAdministratorStays()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const TestBureau b(db, place.folder() + u"/k"_s);
        b.addAccount(u"part"_s, {Role::Administrator}, b.detachment); // does not count
        const Result<> alone = accounts::disable(db, b.admin, u"admin"_s, u"tired"_s);
        QVERIFY(!alone);
        QVERIFY(alone.error().text.contains("last administrator"_L1));
        const Session second = b.addAccount(u"second"_s, {Role::Administrator}, b.bureau);
        QVERIFY(accounts::disable(db, second, u"admin"_s, u"left"_s));
        QVERIFY(!accounts::disable(db, second, u"second"_s, u"left too"_s));
        QVERIFY(!stored(db, u"second"_s).disabled);
        QVERIFY(accounts::enable(db, second, u"admin"_s, u"back"_s));
        const Session admin = b.logIn(u"admin"_s);
        QVERIFY(accounts::setRoles(db, admin, u"second"_s, {Role::Archivist}));
        QVERIFY(!accounts::disable(db, admin, u"admin"_s, u"left"_s));
    }
    void aRoleInCasesNeedsAPersonOfTheirOwn()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const OfficerId officer = b.addOfficer(b.squadOne, u"王伟"_s);
        const auto helper = organisation::addOfficer(
            db, b.admin, {.name = u"协管员"_s, .unit = b.squadOne, .auxiliary = true});
        QVERIFY(helper);
        const auto create = [&](const QString &login, const Roles &roles, OfficerId of) {
            return accounts::createAccount(
                db, b.admin, {.login = login, .roles = roles, .unit = b.squadOne, .officer = of});
        };
        QVERIFY(!create(u"a1"_s, {Role::SquadOfficer}, {}));
        QVERIFY(!create(u"a1"_s, {Role::SquadOfficer}, OfficerId::create()));
        QVERIFY(!create(u"a1"_s, {Role::SquadOfficer}, *helper));
        QVERIFY(create(u"a1"_s, {Role::Statistician}, *helper));
        QVERIFY(!accounts::setRoles(db, b.admin, u"a1"_s, {Role::SquadLeader}));
        QVERIFY(create(u"a2"_s, {Role::SquadOfficer}, officer));
        QVERIFY(!create(u"a3"_s, {Role::LegalOfficer}, officer)); // one account for one person
        QVERIFY(create(u"a3"_s, {Role::Archivist}, {}));
        QVERIFY(!create(u"a3"_s, {Role::Archivist}, {})); // the name is taken
        QVERIFY(!create(u"a4"_s, {}, {}));
        // Nor does a case officer become auxiliary staff by the way.
        Result<Officer> before = officerWith(b, officer);
        before->auxiliary = true;
        QVERIFY(!organisation::changeOfficer(db, b.admin, *before));
    }
    void theOneTimePasswordIsRandomOrChecked()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto one = accounts::createAccount(
            db, b.admin, {.login = u"b1"_s, .roles = {Role::Archivist}, .unit = b.bureau});
        const auto two = accounts::resetPassword(db, b.admin, u"b1"_s);
        QVERIFY(one);
        QVERIFY(two);
        QVERIFY(one->size() >= 12 && *one != *two);
        QVERIFY(!accounts::logIn(db, u"b1"_s, *one, morning));
        QVERIFY(accounts::logIn(db, u"b1"_s, *two, morning)->mustChangePassword);
        QVERIFY(!accounts::createAccount(db, b.admin,
                                         {.login = u"b2"_s,
                                          .roles = {Role::Archivist},
                                          .unit = b.bureau,
                                          .password = u"password12"_s}));
        QCOMPARE(accounts::resetPassword(db, b.admin, u"nobody"_s).error().kind,
                 Error::Kind::NotFound);
    }
    void aResetEndsALock()
    {
        Database db = test::memory();
        const TestBureau b(db);
        b.addAccount(u"li"_s, {Role::Archivist}, b.bureau);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!accounts::logIn(db, u"li"_s, u"wrong password"_s, morning));
        QVERIFY(!accounts::logIn(db, u"li"_s, test::password(), morning));
        const auto fresh = accounts::resetPassword(db, b.admin, u"li"_s);
        QVERIFY(accounts::logIn(db, u"li"_s, *fresh, morning));
    }
    void wrongPresentPasswordsLockToo()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Session session = b.addAccount(u"li"_s, {Role::Archivist}, b.bureau);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!accounts::changePassword(db, session, u"guess"_s, u"blue-Kettle-4711"_s));
        QVERIFY(!accounts::changePassword(db, session, test::password(), u"blue-Kettle-4711"_s));
        QVERIFY(!accounts::logIn(db, u"li"_s, test::password(), morning));
    }

    void aChangeOfSomethingChangedMeanwhileIsAConflict()
    {
        Database db = test::memory();
        const TestBureau b(db);
        Result<Unit> seen = unitWith(b, b.squadOne);
        Unit first = *seen;
        first.name = u"甲中队"_s;
        QVERIFY(organisation::changeUnit(db, b.admin, first));
        Unit second = *seen;
        second.name = u"乙中队"_s;
        const Result<> late = organisation::changeUnit(db, b.admin, second);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(unitWith(b, b.squadOne)->name, u"甲中队"_s);

        Result<Officer> officer = officerWith(b, b.addOfficer(b.squadOne, u"王伟"_s));
        QVERIFY(organisation::changeOfficer(db, b.admin, *officer));
        QCOMPARE(organisation::changeOfficer(db, b.admin, *officer).error().kind,
                 Error::Kind::Conflict);
    }
    void certificatesAreKeptForEver_data() { test::eachKind(); }
    void certificatesAreKeptForEver()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const TestBureau b(db, place.folder() + u"/k"_s);
        const OfficerId one = b.addOfficer(b.squadOne, u"王伟"_s);
        const OfficerId two = b.addOfficer(b.squadOne, u"李娜"_s);
        QVERIFY(organisation::addCertificate(db, b.admin, one, certificate(u"320400001"_s)));
        QVERIFY(!organisation::addCertificate(db, b.admin, one, certificate(u"320400001"_s)));
        QVERIFY(!organisation::addCertificate(db, b.admin, two, certificate(u"320400001"_s)));
        QVERIFY(
            !organisation::revokeCertificate(db, b.admin, one, u"320400001"_s, Date(2020, 1, 1)));
        QCOMPARE(organisation::revokeCertificate(db, b.admin, one, u"no such"_s, Date(2022, 1, 1))
                     .error()
                     .kind,
                 Error::Kind::NotFound);
        // Typed with the wrong person: withdrawn from its first day, then given to the right one.
        QVERIFY(
            organisation::revokeCertificate(db, b.admin, one, u"320400001"_s, Date(2021, 1, 1)));
        QVERIFY(
            !organisation::revokeCertificate(db, b.admin, one, u"320400001"_s, Date(2022, 1, 1)));
        QVERIFY(organisation::addCertificate(db, b.admin, two, certificate(u"320400001"_s)));
        QCOMPARE(officerWith(b, one)->certificates.size(), 2);
        for (const QString &sql :
             {u"DELETE FROM certificate"_s, u"DELETE FROM officer"_s, u"DELETE FROM unit"_s,
              u"DELETE FROM account"_s, u"DELETE FROM settings_edition"_s,
              u"DELETE FROM bureau_key"_s, u"UPDATE settings_edition SET content = '{}'"_s,
              u"UPDATE bureau_key SET fingerprint = ''"_s, u"UPDATE certificate SET number = 'x'"_s,
              u"UPDATE certificate SET revoked_on = NULL"_s,
              u"UPDATE account SET login = 'other' WHERE login = 'admin'"_s}) {
            const Result<> done = db.transact([&]() -> Result<> {
                execute(db, sql);
                return {};
            });
            QVERIFY2(!done, qPrintable(sql));
        }
    }
    void settingsCountFromTheirDay()
    {
        Database db = test::memory();
        const TestBureau b(db);
        Result<BureauSettings> changed = settings::on(db, b.admin, b.admin.today);
        const Money before = changed->hearingFine.citizen;
        changed->hearingFine.citizen = Money::yuan(5000);
        QVERIFY(settings::change(db, b.admin, Date(2026, 7, 1), changed->toJson(), u"s.json"_s));
        QCOMPARE(settings::on(db, b.admin, Date(2026, 6, 30))->hearingFine.citizen, before);
        QCOMPARE(settings::on(db, b.admin, Date(2026, 7, 1))->hearingFine.citizen,
                 Money::yuan(5000));
        QCOMPARE(settings::on(db, b.admin, Date(1999, 7, 1))->hearingFine.citizen, before);
        // Of two editions of one day the later recorded counts.
        changed->hearingFine.citizen = Money::yuan(6000);
        QVERIFY(settings::change(db, b.admin, Date(2026, 7, 1), changed->toJson(), u"s.json"_s));
        QCOMPARE(settings::on(db, b.admin, Date(2026, 7, 2))->hearingFine.citizen,
                 Money::yuan(6000));
        QCOMPARE(settings::history(db, b.admin)->size(), 3);
        const auto bad = settings::change(db, b.admin, Date(2026, 7, 1), "{}", u"s.json"_s);
        QVERIFY(!bad);
        QVERIFY(bad.error().text.contains("s.json"_L1));
        QCOMPARE(settings::history(db, b.admin)->size(), 3);
    }
    void loadedHolidaysReplaceTheirYears()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const Date day(2027, 1, 4); // a Monday
        QVERIFY(!settings::calendar(db, b.admin)->hasTable(2027));
        QVERIFY(settings::calendar(db, b.admin)->isWorkingDay(day));
        const auto report = settings::loadHolidays(db, b.admin, holidayFile(), u"2027.json"_s);
        QVERIFY2(bool(report), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->years, std::vector<int>{2027});
        const auto calendar = settings::calendar(db, b.admin);
        QVERIFY(calendar->hasTable(2027));
        QVERIFY(calendar->hasTable(2026));
        QVERIFY(!calendar->isWorkingDay(day));
        QVERIFY(!settings::loadHolidays(db, b.admin, "[]", u"bad.json"_s));
    }
    void noPersonalNumberIsRecordedWithARefusal_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("kept");
        QTest::newRow("identity number")
            << u"The number 11010519491231002X is wrong."_s << u"The number 110*** is wrong."_s;
        QTest::newRow("with spaces") << u"no 110105 19491231 0021!"_s << u"no 110***!"_s;
        QTest::newRow("wide digits") << u"１３８００００００００"_s << u"１３８***"_s;
        QTest::newRow("two telephones") << u"13800000000, 13900000000"_s << u"138***, 139***"_s;
        QTest::newRow("a case number") << u"常城管罚字〔2023〕第001号 2023-01-02"_s
                                       << u"常城管罚字〔2023〕第001号 2023-01-02"_s;
        QTest::newRow("ten digits") << u"1234567890"_s << u"1234567890"_s;
    }
    void noPersonalNumberIsRecordedWithARefusal()
    {
        QFETCH(QString, reason);
        QFETCH(QString, kept);
        Database db = test::memory();
        const TestBureau b(db);
        office::recordRefusal(db, b.admin, "record"_L1,
                              {Error::Kind::Refused, reason, u"G13"_s, u"第四十二条"_s});
        const Act act = lastAct(db);
        QCOMPARE(act.kind, u"office.refused"_s);
        QCOMPARE(act.role, u"administrator"_s);
        QCOMPARE(act.content.value(u"reason"_s).toString(), kept);
        QCOMPARE(act.content.value(u"rule"_s).toString(), u"G13"_s);
        QCOMPARE(act.content.value(u"article"_s).toString(), u"第四十二条"_s);
    }
    void theOfficeHistoryIsReadFromTheEnd()
    {
        Database db = test::memory();
        const TestBureau b(db);
        const auto newest = office::history(db, b.admin, 0, 3);
        QVERIFY(newest);
        QCOMPARE(newest->size(), std::size_t{3});
        QCOMPARE((*newest)[0].sequence, (*newest)[2].sequence + 2);
        const auto next = office::history(db, b.admin, (*newest)[2].sequence, 1000);
        QCOMPARE(static_cast<int>(next->size()), (*newest)[2].sequence - 1);
    }
    void twoAtOnceLeaveOneAdministrator()
    {
        if (!test::databaseKinds().contains(u"postgres"_s))
            QSKIP("needs a PostgreSQL server");
        const test::Place place(u"postgres"_s);
        Database one = place.create();
        const TestBureau b(one, place.folder() + u"/k"_s);
        const Session second = b.addAccount(u"second"_s, {Role::Administrator}, b.bureau);
        for (int round = 0; round < 5; ++round) {
            std::atomic<int> ready = 0;
            const auto race = [&](const Session &session, const QString &victim, bool &done) {
                Database db = place.open();
                ++ready;
                while (ready < 2)
                    std::this_thread::yield();
                done = bool(accounts::disable(db, session, victim, u"race"_s));
            };
            bool first = false;
            bool other = false;
            const Session admin = b.logIn(u"admin"_s);
            const Session peer = b.logIn(u"second"_s);
            std::thread thread([&] { race(admin, u"second"_s, first); });
            race(peer, u"admin"_s, other);
            thread.join();
            QVERIFY(first != other);
            const QString gone = first ? u"second"_s : u"admin"_s;
            QVERIFY(accounts::enable(one, first ? admin : peer, gone, u"next round"_s));
        }
        QVERIFY(!second.actor.account.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
