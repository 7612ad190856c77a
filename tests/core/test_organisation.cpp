// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/account.h"
#include "core/domain/organisation/organisation.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

Unit unit(UnitKind kind, const QString &name, UnitId parent = {})
{
    return {.id = UnitId::create(),
            .parent = parent,
            .kind = kind,
            .name = name,
            .validFrom = Date(2020, 1, 1)};
}

struct Bureau {
    Unit bureau = unit(UnitKind::Bureau, u"常州市城市管理局"_s);
    Unit detachment = unit(UnitKind::Detachment, u"执法支队"_s, bureau.id);
    Unit squad = unit(UnitKind::Squad, u"一中队"_s, detachment.id);
    Unit town = unit(UnitKind::Town, u"邹区镇"_s, bureau.id);

    UnitTree tree() const { return UnitTree({squad, bureau, town, detachment}); }
};

Officer officer()
{
    return {.id = OfficerId::create(),
            .name = u"张三"_s,
            .unit = UnitId::create(),
            .certificates = {{u"10010001"_s, Date(2020, 1, 1), Date(2024, 12, 31)}}};
}

Actor actor(Role role, const UnitTree &tree, UnitId at)
{
    return {.account = u"someone"_s, .roles = {role}, .unit = at, .scope = tree.subtree(at)};
}

} // namespace

class TestOrganisation : public QObject {
    Q_OBJECT
private slots:
    void theTreeKnowsWhatIsWithinWhat()
    {
        const Bureau b;
        const UnitTree tree = b.tree();
        QVERIFY(tree.isWithin(b.squad.id, b.bureau.id));
        QVERIFY(tree.isWithin(b.squad.id, b.squad.id));
        QVERIFY(!tree.isWithin(b.bureau.id, b.squad.id));
        QVERIFY(!tree.isWithin(b.squad.id, b.town.id));
        QVERIFY(!tree.isWithin(UnitId::create(), b.bureau.id));
        QCOMPARE(tree.pathName(b.squad.id), u"常州市城市管理局 / 执法支队 / 一中队"_s);
        QCOMPARE(tree.subtree(b.detachment.id), (QSet<UnitId>{b.detachment.id, b.squad.id}));
        QVERIFY(tree.subtree(UnitId::create()).isEmpty());
    }
    void aRingOfUnitsEndsNoLoop()
    {
        Unit a = unit(UnitKind::Bureau, u"a"_s);
        Unit b = unit(UnitKind::Bureau, u"b"_s, a.id);
        a.parent = b.id;
        const UnitTree tree({a, b});
        QCOMPARE(tree.subtree(a.id).size(), 2);
        QCOMPARE(tree.path(a.id).size(), 2);
        QVERIFY(!tree.isWithin(a.id, UnitId::create()));
    }
    void aUnitIsPlacedWhereItsKindBelongs_data()
    {
        QTest::addColumn<UnitKind>("parent");
        QTest::addColumn<UnitKind>("child");
        QTest::addColumn<bool>("allowed");
        const QHash<UnitKind, QList<UnitKind>> allowed{
            {UnitKind::Bureau,
             {UnitKind::Bureau, UnitKind::Detachment, UnitKind::Squad, UnitKind::Town}},
            {UnitKind::Detachment, {UnitKind::Squad, UnitKind::Town}},
            {UnitKind::Town, {UnitKind::Squad}},
            {UnitKind::Squad, {}}};
        for (const auto &parent : unitKindNames)
            for (const auto &child : unitKindNames)
                QTest::addRow("%s in %s", child.text.data(), parent.text.data())
                    << parent.value << child.value << allowed[parent.value].contains(child.value);
    }
    void aUnitIsPlacedWhereItsKindBelongs()
    {
        QFETCH(UnitKind, parent);
        QFETCH(UnitKind, child);
        QFETCH(bool, allowed);
        const Unit above = unit(parent, u"上级"_s);
        QCOMPARE(bool(UnitTree({above}).check(unit(child, u"下级"_s, above.id))), allowed);
    }
    void aBadUnitIsRefusedWithItsReason()
    {
        const Bureau b;
        const UnitTree tree = b.tree();
        QVERIFY(tree.check(unit(UnitKind::Squad, u"二中队"_s, b.detachment.id)));
        QVERIFY(tree.check(b.squad));
        QVERIFY(!tree.check(unit(UnitKind::Squad, u"一中队"_s, b.detachment.id)));
        QVERIFY(!tree.check(unit(UnitKind::Squad, u""_s, b.detachment.id)));
        QVERIFY(!tree.check(unit(UnitKind::Squad, u"二\n中队"_s, b.detachment.id)));
        QVERIFY(!tree.check(unit(UnitKind::Squad, u"二中队"_s)));
        QVERIFY(!tree.check(unit(UnitKind::Bureau, u"另一局"_s)));
        const Result<> lost = tree.check(unit(UnitKind::Squad, u"二中队"_s, UnitId::create()));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::NotFound);

        Unit ring = b.bureau;
        ring.parent = b.squad.id;
        QVERIFY(!tree.check(ring));
        Unit backwards = b.town;
        backwards.validTo = Date(2019, 1, 1);
        QVERIFY(!tree.check(backwards));
        Unit early = b.town;
        early.validFrom = Date(2019, 12, 31);
        QVERIFY(!tree.check(early));
        Unit turned = b.detachment;
        turned.kind = UnitKind::Squad;
        QVERIFY(!tree.check(turned));
        Unit closed = b.detachment;
        closed.validTo = Date(2022, 6, 30);
        const Result<> closing = tree.check(closed);
        QVERIFY(!closing);
        QVERIFY(closing.error().text.contains(b.squad.name));
    }
    void aUnitExistsFromItsFirstToItsLastDay()
    {
        Unit u = unit(UnitKind::Squad, u"一中队"_s);
        u.validTo = Date(2022, 6, 30);
        QVERIFY(!existsOn(u, Date(2019, 12, 31)));
        QVERIFY(existsOn(u, Date(2020, 1, 1)));
        QVERIFY(existsOn(u, Date(2022, 6, 30)));
        QVERIFY(!existsOn(u, Date(2022, 7, 1)));
    }

    void aCertificateCoversItsDaysOnly_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("valid");
        QTest::newRow("day before the first") << u"2019-12-31"_s << false;
        QTest::newRow("first day") << u"2020-01-01"_s << true;
        QTest::newRow("last day") << u"2024-12-31"_s << true;
        QTest::newRow("in the gap") << u"2025-01-01"_s << false;
        QTest::newRow("first of the second") << u"2025-01-02"_s << true;
        QTest::newRow("day before withdrawal") << u"2025-05-31"_s << true;
        QTest::newRow("day of withdrawal") << u"2025-06-01"_s << false;
    }
    void aCertificateCoversItsDaysOnly()
    {
        QFETCH(QString, day);
        QFETCH(bool, valid);
        Officer o = officer();
        o.certificates.append(
            {u"10010002"_s, Date(2025, 1, 2), Date(2029, 12, 31), Date(2025, 6, 1)});
        QVERIFY(checkOfficer(o));
        QCOMPARE(certificateValidOn(o, *parseDate(day)), valid);
        const Result<> handled = checkCaseOfficer(o, *parseDate(day));
        QCOMPARE(bool(handled), valid);
        if (!valid) {
            QCOMPARE(handled.error().rule, u"G13"_s);
            QVERIFY(handled.error().text.contains(day));
        }
    }
    void auxiliaryStaffNeverHandlesACase()
    {
        Officer o = officer();
        o.auxiliary = true;
        const Result<> handled = checkCaseOfficer(o, Date(2022, 1, 1));
        QVERIFY(!handled);
        QCOMPARE(handled.error().rule, u"G13"_s);
        QCOMPARE(handled.error().article, u"行政处罚法第四十二条"_s);
        QVERIFY(!checkOfficer(o)); // and holds no certificate
        o.certificates.clear();
        QVERIFY(checkOfficer(o));
        o.reviewerSince = Date(2015, 1, 1);
        QVERIFY(!mayReviewLegality(o, Date(2022, 1, 1)));
    }
    void whoHasLeftHandlesNoCase()
    {
        Officer o = officer();
        o.leftOn = Date(2022, 7, 1);
        QVERIFY(checkCaseOfficer(o, Date(2022, 6, 30)));
        QVERIFY(!checkCaseOfficer(o, Date(2022, 7, 1)));
    }
    void twoDifferentOfficersAreNeeded()
    {
        const Officer one = officer();
        const Officer two = officer();
        Officer lapsed = officer();
        lapsed.certificates.clear();
        const Date day(2022, 1, 1);
        QVERIFY(checkCaseOfficers({one, two}, day));
        QVERIFY(!checkCaseOfficers({}, day));
        QVERIFY(!checkCaseOfficers({one}, day));
        QVERIFY(!checkCaseOfficers({one, one}, day));
        QVERIFY(!checkCaseOfficers({one, two, lapsed}, day));
    }
    void anOfficersRecordIsChecked()
    {
        QVERIFY(checkOfficer(officer()));
        Officer o = officer();
        o.name = u" 张三"_s;
        QVERIFY(!checkOfficer(o));
        o = officer();
        o.certificates.append(o.certificates[0]);
        QVERIFY(!checkOfficer(o));
        o = officer();
        o.certificates[0].validTo = Date(2019, 1, 1);
        QVERIFY(!checkOfficer(o));
        o = officer();
        o.certificates[0].number = u"1001 0001"_s;
        QVERIFY(!checkOfficer(o));
        o = officer();
        o.legalQualificationNumber = u"A20203204000001"_s;
        QVERIFY(!checkOfficer(o));
        o.legalQualificationOn = Date(2020, 3, 1);
        QVERIFY(checkOfficer(o));
        o.legalQualificationUntil = Date(2020, 2, 29);
        QVERIFY(!checkOfficer(o));
        o.legalQualificationUntil = Date(2020, 3, 1);
        QVERIFY(checkOfficer(o));
        o.unit = {};
        QVERIFY(!checkOfficer(o));
    }
    void aNewReviewerNeedsTheLegalQualification_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("qualified");
        QTest::addColumn<bool>("may");
        QTest::newRow("no reviewer") << QString() << u"2016-01-01"_s << false;
        QTest::newRow("since the day before") << u"2017-12-31"_s << QString() << true;
        QTest::newRow("since that day, unqualified") << u"2018-01-01"_s << QString() << false;
        QTest::newRow("since that day, qualified") << u"2018-01-01"_s << u"2016-01-01"_s << true;
        QTest::newRow("qualified on the day") << u"2020-01-01"_s << u"2022-03-04"_s << true;
        QTest::newRow("qualified a day later") << u"2020-01-01"_s << u"2022-03-05"_s << false;
        QTest::newRow("reviewer from tomorrow") << u"2022-03-05"_s << u"2016-01-01"_s << false;
        QTest::newRow("registered until the day before")
            << u"2020-01-01"_s << u"2020-01-01/2022-03-03"_s << false;
        QTest::newRow("registered until the day")
            << u"2020-01-01"_s << u"2020-01-01/2022-03-04"_s << true;
        QTest::newRow("lapsed, but a reviewer since before")
            << u"2017-12-31"_s << u"2016-01-01/2022-03-03"_s << true;
        QTest::newRow("reviewer from today") << u"2022-03-04"_s << u"2016-01-01"_s << true;
    }
    void aNewReviewerNeedsTheLegalQualification()
    {
        QFETCH(QString, since);
        QFETCH(QString, qualified);
        QFETCH(bool, may);
        Officer o = officer();
        o.reviewerSince = parseDate(since);
        o.legalQualificationOn = parseDate(qualified.section(u'/', 0, 0));
        o.legalQualificationUntil = parseDate(qualified.section(u'/', 1, 1));
        if (o.legalQualificationOn)
            o.legalQualificationNumber = u"A20163204000001"_s;
        const Result<> review = checkLegalityReviewer(o, Date(2022, 3, 4));
        QCOMPARE(bool(review), may);
        QCOMPARE(mayReviewLegality(o, Date(2022, 3, 4)), may);
        if (!may)
            QCOMPARE(review.error().article, u"行政处罚法第五十八条第二款"_s);
    }

    void anAdministratorAndASupervisorStandAlone_data()
    {
        QTest::addColumn<Role>("one");
        QTest::addColumn<Role>("other");
        QTest::addColumn<bool>("allowed");
        for (const auto &one : roleNames)
            for (const auto &other : roleNames) {
                const bool alone =
                    one.value == Role::Administrator || one.value == Role::ReadOnlySupervisor ||
                    other.value == Role::Administrator || other.value == Role::ReadOnlySupervisor;
                QTest::addRow("%s and %s", one.text.data(), other.text.data())
                    << one.value << other.value << (one.value == other.value || !alone);
            }
    }
    void anAdministratorAndASupervisorStandAlone()
    {
        QFETCH(Role, one);
        QFETCH(Role, other);
        QFETCH(bool, allowed);
        QCOMPARE(bool(checkRoles({one, other})), allowed);
    }
    void anAccountNeedsARole() { QVERIFY(!checkRoles({})); }
    void rolesAreNamedInOneOrder()
    {
        QCOMPARE(namesOf({Role::Archivist, Role::SquadOfficer, Role::LegalOfficer}),
                 (QStringList{u"squad_officer"_s, u"legal_officer"_s, u"archivist"_s}));
    }

    void scopeAndRoleDecideWhatIsOpened_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("acts");
        QTest::newRow("squad officer") << Role::SquadOfficer << true << true;
        QTest::newRow("squad leader") << Role::SquadLeader << true << true;
        QTest::newRow("legal officer") << Role::LegalOfficer << true << true;
        QTest::newRow("bureau leader") << Role::BureauLeader << true << true;
        QTest::newRow("archivist") << Role::Archivist << true << true;
        QTest::newRow("statistician") << Role::Statistician << true << false;
        QTest::newRow("supervisor") << Role::ReadOnlySupervisor << true << false;
        QTest::newRow("administrator") << Role::Administrator << false << false;
    }
    void scopeAndRoleDecideWhatIsOpened()
    {
        QFETCH(Role, role);
        QFETCH(bool, reads);
        QFETCH(bool, acts);
        const Bureau b;
        const Actor inDetachment = actor(role, b.tree(), b.detachment.id);
        for (const UnitId within : {b.detachment.id, b.squad.id}) {
            QCOMPARE(mayRead(inDetachment, within), reads);
            QCOMPARE(mayAct(inDetachment, within), acts);
        }
        for (const UnitId outside : {b.bureau.id, b.town.id, UnitId::create(), UnitId()}) {
            QVERIFY(!mayRead(inDetachment, outside));
            QVERIFY(!mayAct(inDetachment, outside));
        }
    }
    void anActorWithoutRolesOpensNothing()
    {
        const Bureau b;
        Actor nobody = actor(Role::SquadOfficer, b.tree(), b.bureau.id);
        nobody.roles.clear();
        QVERIFY(!mayRead(nobody, b.squad.id));
        QVERIFY(!mayAct(nobody, b.squad.id));
    }

    void anAccountNameIsAPlainWord_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"wang.wei"_s << true;
        QTest::newRow("with digits") << u"zf-1_2"_s << true;
        QTest::newRow("longest") << QString(32, u'a') << true;
        QTest::newRow("too long") << QString(33, u'a') << false;
        QTest::newRow("one letter") << u"a"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("digit first") << u"1zf"_s << false;
        QTest::newRow("capital") << u"Wang"_s << false;
        QTest::newRow("chinese") << u"王伟"_s << false;
        QTest::newRow("wide letters") << u"ｗａｎｇ"_s << false;
        QTest::newRow("space") << u"wang wei"_s << false;
        QTest::newRow("quote") << u"wang'--"_s << false;
        QTest::newRow("server's own") << u"postgres"_s << false;
        QTest::newRow("server's prefix") << u"pg_wang"_s << false;
    }
    void anAccountNameIsAPlainWord()
    {
        QFETCH(QString, login);
        QFETCH(bool, good);
        QCOMPARE(bool(checkLogin(login)), good);
    }
    void aWeakPasswordIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"河边的柳树绿了又黄了"_s << true;
        QTest::newRow("nine characters") << u"河边的柳树绿了又"_s << false;
        QTest::newRow("good ascii") << u"teal-Harbor-77x"_s << true;
        QTest::newRow("nine") << u"teal-Harb"_s << false;
        QTest::newRow("nine outside the first plane") << u"𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("129") << u"ab3-"_s.repeated(33) << false;
        QTest::newRow("the login and digits") << u"wang.wei2024"_s << false;
        QTest::newRow("the login in capitals") << u"WANG.WEI!!"_s << false;
        QTest::newRow("the login repeated") << u"wang.weiwang.wei1"_s << false;
        QTest::newRow("the login backwards") << u"iew.gnaw99"_s << false;
        QTest::newRow("password") << u"Password123"_s << false;
        QTest::newRow("dressed up") << u"P@ssw0rd!!24"_s << false;
        QTest::newRow("digits in a row") << u"1234567890"_s << false;
        QTest::newRow("and backwards") << u"0987654321"_s << false;
        QTest::newRow("keyboard") << u"qwertyuiop"_s << false;
        QTest::newRow("keyboard in columns") << u"1qaz2wsx3edc"_s << false;
        QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << false;
        QTest::newRow("two letters") << u"abababababab"_s << false;
        QTest::newRow("a denied word within a long sentence")
            << u"my password is long and odd 7"_s << true;
    }
    void aWeakPasswordIsRefused()
    {
        QFETCH(QString, password);
        QFETCH(bool, good);
        const Result<> checked = checkPassword(u"wang.wei"_s, password);
        QVERIFY2(bool(checked) == good, checked ? "accepted" : qPrintable(checked.error().text));
        if (!checked && password.size() >= 10)
            QVERIFY(!checked.error().text.contains(password));
    }
    void theFifthFailureLocksForTenMinutes()
    {
        const Moment now = *Moment::parse(u"2026-03-01T01:00:00.000Z");
        Account account{.login = u"wang"_s};
        for (int i = 1; i <= 4; ++i) {
            account = afterFailure(account, now);
            QVERIFY(!isLocked(account, now));
        }
        QCOMPARE(afterSuccess(account).failedCount, 0);
        account = afterFailure(account, now);
        QVERIFY(isLocked(account, now));
        QVERIFY(isLocked(account, Moment{now.milliseconds + 599'999}));
        QVERIFY(!isLocked(account, Moment{now.milliseconds + 600'000}));
        QVERIFY(!isLocked(afterSuccess(account), now));
    }
};

QTEST_GUILESS_MAIN(TestOrganisation)
#include "test_organisation.moc"
