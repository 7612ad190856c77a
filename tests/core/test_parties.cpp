// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parties/codes.h"
#include "core/services/office.h"
#include "core/services/parties.h"
#include "core/storage/ledger.h"
#include "core/storage/party_store.h"
#include "core/storage/query.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

// Made up.
const QString zhangNumber = u"320411199001011233"_s; // only for masking
const QString companyCode = u"9144030071526726XG"_s;

/// The number with the right check character: found by trying.
QString valid(const QString &seventeen)
{
    for (const QChar check : u"0123456789X"_s)
        if (checkIdentityNumber(seventeen + check, Date(2026, 3, 2)))
            return seventeen + check;
    qFatal("no check character fits");
}

PartyDraft person(const QString &name, const QString &seventeen = {}, const QString &phone = {})
{
    PartyDraft draft{.kind = PartyKind::NaturalPerson, .name = name};
    if (!seventeen.isEmpty())
        draft.identityNumber = valid(seventeen);
    if (!phone.isEmpty())
        draft.telephone = phone;
    return draft;
}

const QString zhang = u"32041119900101123"_s;
const QString li = u"32041120000229001"_s;

/// A bureau with an officer and a squad leader in a database of one kind.
struct Desk {
    explicit Desk(const QString &kind = u"sqlite"_s)
        : place(kind), db(place.create()), bureau(db, place.folder() + u"/bureau.keys"_s)
    {
        officer = bureau.addAccount(u"officer"_s, {Role::SquadOfficer}, bureau.squadOne);
        leader = bureau.addAccount(u"leader"_s, {Role::SquadLeader}, bureau.squadOne);
    }

    Party enter(const PartyDraft &draft)
    {
        const Result<RegisteredParty> entered = parties::enter(db, officer, &bureau.keys, draft);
        if (!entered)
            qFatal("%s", qUtf8Printable(entered.error().text));
        return entered->party;
    }
    Party find(PartyId id)
    {
        const Result<Party> found = parties::find(db, officer, &bureau.keys, id);
        return found ? *found : Party();
    }
    Result<> merge(PartyId same, PartyId into)
    {
        return parties::merge(db, leader, same, find(same).revision, into, u"同一人"_s);
    }
    QList<PartyId> same(PartyId id) { return *parties::sameParty(db, officer, id); }
    QList<PartyId> search(const QString &text)
    {
        QList<PartyId> ids;
        const Result<QList<Party>> found = parties::search(db, officer, &bureau.keys, text);
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().text));
        for (const Party &party : *found)
            ids << party.id;
        return ids;
    }

    test::Place place;
    Database db;
    test::TestBureau bureau;
    Session officer{};
    Session leader{};
};

QSet<PartyId> setOf(const QList<PartyId> &ids) { return QSet<PartyId>(ids.begin(), ids.end()); }

} // namespace

class TestParties : public QObject {
    Q_OBJECT
private slots:
    void aDraftBelongsToItsKind_data()
    {
        QTest::addColumn<PartyDraft>("draft");
        QTest::addColumn<QString>("part"); // empty: good
        const auto add = [](const char *name, const PartyDraft &draft, const QString &part) {
            QTest::newRow(name) << draft << part;
        };
        using enum PartyKind;
        add("person", {.kind = NaturalPerson, .name = u"张某"_s, .identityNumber = valid(zhang)},
            {});
        add("person with dot", {.kind = NaturalPerson, .name = u"买买提·艾力"_s}, {});
        add("trader",
            {.kind = SoleTrader,
             .name = u"李某"_s,
             .shop = u"李记面馆"_s,
             .identityNumber = valid(li),
             .telephone = u"138 0013-8000"_s},
            {});
        add("trader without shop name", {.kind = SoleTrader, .name = u"李某"_s}, {});
        add("company",
            {.kind = LegalPerson,
             .name = u"某某公司"_s,
             .creditCode = companyCode,
             .representative = u"王某"_s},
            {});
        add("other", {.kind = OtherOrganisation, .name = u"某某合伙"_s}, {});
        add("200 characters", {.kind = LegalPerson, .name = QString(u"𠮷"_s).repeated(200)}, {});
        add("no name", {.kind = NaturalPerson, .name = u"\u200b"_s}, u"The name is missing"_s);
        add("201 characters", {.kind = LegalPerson, .name = QString(u"𠮷"_s).repeated(201)},
            u"The name is longer than 200"_s);
        add("line break", {.kind = NaturalPerson, .name = u"张\n某"_s},
            u"The name contains a control"_s);
        add("half a pair", {.kind = NaturalPerson, .name = u"张"_s + QChar(0xd842)},
            u"The name contains"_s);
        add("zero",
            {.kind = SoleTrader, .name = u"张某"_s, .shop = u"a"_s + QChar(QChar::Null) + u"b"_s},
            u"The shop name contains"_s);
        add("person with code",
            {.kind = NaturalPerson, .name = u"张某"_s, .creditCode = companyCode},
            u"no credit code"_s);
        add("company with shop", {.kind = LegalPerson, .name = u"某公司"_s, .shop = u"店"_s},
            u"Only a sole trader"_s);
        add("company with number",
            {.kind = LegalPerson, .name = u"某公司"_s, .identityNumber = valid(zhang)},
            u"no identity number"_s);
        add("person with representative",
            {.kind = NaturalPerson, .name = u"张某"_s, .representative = u"王某"_s},
            u"no representative"_s);
        add("wrong code",
            {.kind = LegalPerson, .name = u"某公司"_s, .creditCode = u"9144030071526726XX"_s},
            u"place 18"_s);
        add("wrong number", {.kind = NaturalPerson, .name = u"张某"_s, .identityNumber = u"123"_s},
            u"18 characters"_s);
        add("words for a telephone",
            {.kind = NaturalPerson, .name = u"张某"_s, .telephone = u"不详"_s},
            u"5 to 20 digits"_s);
        add("short telephone", {.kind = NaturalPerson, .name = u"张某"_s, .telephone = u"110"_s},
            u"5 to 20 digits"_s);
        add("long address",
            {.kind = NaturalPerson, .name = u"张某"_s, .address = QString(501, u'路')},
            u"The address is longer"_s);
        PartyDraft many{.kind = NaturalPerson, .name = u"张某"_s};
        for (int i = 0; i < 51; ++i)
            many.aliases << QString::number(i);
        add("many aliases", many, u"at most 50 other names"_s);
    }
    void aDraftBelongsToItsKind()
    {
        QFETCH(PartyDraft, draft);
        QFETCH(QString, part);
        const Result<> checked = checkParty(draft, Date(2026, 3, 2));
        QCOMPARE(bool(checked), part.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().text.contains(part), qUtf8Printable(checked.error().text));
    }
    void aNumberIsMasked()
    {
        QCOMPARE(maskedIdentity(zhangNumber), u"320411********1233"_s);
        QCOMPARE(maskedIdentity(u"12345"_s), u"*****"_s);
        QCOMPARE(maskedTelephone(u"+86 138-0013-8000"_s), u"138****8000"_s);
        QCOMPARE(maskedTelephone(u"86601234"_s), u"*****234"_s);
        QCOMPARE(maskedTelephone(u"12345"_s), u"*****"_s);
        QCOMPARE(telephoneDigits(u"0086 13800138000"_s), u"13800138000"_s);
        QCOMPARE(telephoneDigits(u"(0519)8660-1234"_s), u"051986601234"_s);
    }
    void aDraftIsTidiedButItsNamesAreKept()
    {
        const PartyDraft tidy = tidied({.kind = PartyKind::SoleTrader,
                                        .name = u"　李　某\u200b"_s,
                                        .creditCode = u" ９1440300 71526726xg"_s,
                                        .aliases = {u"老李 "_s, u"老李"_s, u""_s, u"李　某"_s},
                                        .identityNumber = u"32041120000229001x"_s});
        QCOMPARE(tidy.name, u"李　某"_s);
        QCOMPARE(tidy.creditCode, companyCode);
        QCOMPARE(tidy.aliases, QStringList{u"老李"_s});
        QCOMPARE(*tidy.identityNumber, u"32041120000229001X"_s);
    }

    void aPartyIsEnteredAndFoundByEveryHandle_data() { test::eachKind(); }
    void aPartyIsEnteredAndFoundByEveryHandle()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        PartyDraft draft = person(u"𠮷䶮·买买提"_s, li, u"+86 138 0013 8000"_s);
        draft.kind = PartyKind::SoleTrader;
        draft.shop = u"南京东路123号面馆"_s;
        draft.address = u"南京东路123号"_s;
        draft.aliases = {u"吉龑"_s, u"老板ＡＢＣ"_s};
        const Party party = desk.enter(draft);
        QCOMPARE(party.identityShown, u"320411********"_s + valid(li).last(4));
        QCOMPARE(party.telephoneShown, u"138****8000"_s);
        QCOMPARE(party.revision, 1);
        QCOMPARE(desk.find(party.id), party);
        QCOMPARE(desk.find(party.id).name, draft.name);
        QCOMPARE(desk.find(party.id).aliases, draft.aliases);

        const BureauKeys *keys = &desk.bureau.keys;
        const QString small = valid(li).toLower();
        QCOMPARE(parties::findByIdentity(desk.db, desk.officer, keys, u" "_s + small)->size(), 1);
        QVERIFY(parties::findByIdentity(desk.db, desk.officer, keys, valid(zhang))->isEmpty());
        QVERIFY(parties::findByIdentity(desk.db, desk.officer, keys, u""_s)->isEmpty());
        for (const QString &typed :
             {u"13800138000"_s, u"１３８ 0013 8000"_s, u"0086-138-0013-8000"_s})
            QCOMPARE(parties::findByTelephone(desk.db, desk.officer, keys, typed)->size(), 1);
        for (const QString &typed : {u"𠮷䶮"_s, u"买买提"_s, u"䶮・买"_s, u"东路12"_s, u"老板abc"_s,
                                     u"吉龑"_s, u"面馆 买提"_s, u"龑"_s})
            QVERIFY2(desk.search(typed) == QList<PartyId>{party.id}, qUtf8Printable(typed));
        for (const QString &typed :
             {u"买提面馆"_s, u"吉龑老板"_s, u"-"_s, u""_s, u"张三"_s, u"%"_s, u"\" OR 1"_s})
            QVERIFY2(desk.search(typed).isEmpty(), qUtf8Printable(typed));
        QVERIFY(!parties::find(desk.db, desk.officer, keys, PartyId::create()));
    }
    void aCompanyIsFoundByItsCodeHoweverTyped()
    {
        Desk desk;
        const Party company = desk.enter({.kind = PartyKind::LegalPerson,
                                          .name = u"某某科技有限公司"_s,
                                          .creditCode = companyCode,
                                          .representative = u"王某某"_s});
        const Result<QList<Party>> found =
            parties::findByCreditCode(desk.db, desk.officer, nullptr, u"9144030071526726xg "_s);
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first(), company);
        QCOMPARE(desk.search(u"6726XG"_s), QList<PartyId>{company.id});
        QCOMPARE(desk.search(u"王某某"_s), QList<PartyId>{company.id});
        const std::optional<PartyId> byWord =
            *desk.db.read([&]() -> Result<std::optional<PartyId>> {
                return party_store::findByWord(desk.db, companyCode);
            });
        QVERIFY(byWord == company.id);
    }
    void aNameIsFoundByTheLettersItIsReadBy_data() { test::eachKind(); }
    void aNameIsFoundByTheLettersItIsReadBy()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const Party shan = desk.enter(person(u"单某雄"_s));
        const Party qiu = desk.enter(person(u"仇某英"_s));
        const Party cha = desk.enter(person(u"查某"_s));
        const Party lv = desk.enter(person(u"吕某芳"_s));
        const Party shop =
            desk.enter({.kind = PartyKind::SoleTrader, .name = u"张某某"_s, .shop = u"长乐面馆"_s});
        for (const QString &typed :
             {u"smx"_s, u"dmx"_s, u"shanmou"_s, u"SHANM"_s, u"danmouxiong"_s})
            QCOMPARE(desk.search(typed), QList<PartyId>{shan.id});
        QCOMPARE(desk.search(u"qiumouying"_s), QList<PartyId>{qiu.id});
        QCOMPARE(desk.search(u"zhamou"_s), QList<PartyId>{cha.id});
        QCOMPARE(desk.search(u"lvmoufang"_s), QList<PartyId>{lv.id});
        QCOMPARE(desk.search(u"zhangmm"_s), QList<PartyId>());
        for (const QString &typed :
             {u"zmm"_s, u"zhangmou"_s, u"mianguan"_s, u"张某 clmg"_s, u"changle"_s})
            QCOMPARE(desk.search(typed), QList<PartyId>{shop.id});
        PartyDraft renamed = person(u"欧阳某"_s);
        VERIFY_RESULT(
            parties::change(desk.db, desk.officer, &desk.bureau.keys, lv.id, lv.revision, renamed));
        QCOMPARE(desk.search(u"lvmoufang"_s), QList<PartyId>());
        QCOMPARE(desk.search(u"oymou"_s), QList<PartyId>());
        QCOMPARE(desk.search(u"ouyangm"_s), QList<PartyId>{lv.id});
        VERIFY_RESULT(desk.merge(cha.id, qiu.id));
        QCOMPARE(desk.search(u"zhamou"_s), QList<PartyId>{qiu.id});
    }
    void lettersOfPartiesAreMadeAnew_data() { test::eachKind(); }
    void lettersOfPartiesAreMadeAnew()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const Party shan = desk.enter(person(u"单某雄"_s));
        const auto write = [&](auto work) {
            return desk.db.transact([&]() -> Result<> {
                work();
                return {};
            });
        };
        VERIFY_RESULT(write([&] { execute(desk.db, u"UPDATE party_search SET text = ''"_s, {}); }));
        QVERIFY(desk.search(u"shanmou"_s).isEmpty());
        VERIFY_RESULT(write([&] { party_store::rebuildSearch(desk.db); }));
        QCOMPARE(desk.search(u"shanmou"_s), QList<PartyId>{shan.id});
    }
    void noNumberStandsInClearAnywhere_data() { test::eachKind(); }
    void noNumberStandsInClearAnywhere()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const QString number = valid(zhang);
        const Party party = desk.enter(person(u"张某"_s, zhang, u"13912345678"_s));
        VERIFY_RESULT(parties::showIdentity(desk.db, desk.officer, &desk.bureau.keys, party.id,
                                            u"制作文书"_s));
        QVERIFY(!parties::enter(desk.db, desk.officer, &desk.bureau.keys,
                                {.kind = PartyKind::NaturalPerson,
                                 .name = u"张某"_s,
                                 .identityNumber = number.first(17) + u'A'}));
        QVERIFY(desk.search(number).isEmpty());
        const Result<> looked = desk.db.read([&]() -> Result<> {
            for (const Act &act : ledger::acts(desk.db, officeDossier)) {
                const QByteArray content = QJsonDocument(act.content).toJson();
                for (const QString &secret :
                     {number, number.sliced(6, 8), u"13912345678"_s, u"12345678"_s})
                    if (content.contains(secret.toUtf8()))
                        return refused(act.kind + u" holds "_s + secret);
            }
            Rows row(
                desk.db,
                u"SELECT identity_sealed, identity_index, telephone_sealed, telephone_index FROM party"_s);
            while (row.next())
                for (int column = 0; column < 4; ++column)
                    if (row.text(column).isEmpty() || row.text(column).contains(u"12345678"_s) ||
                        row.text(column).contains(number.sliced(6, 8)))
                        return refused(u"a column in clear"_s);
            return {};
        });
        VERIFY_RESULT(looked);
        if (kind == u"sqlite") {
            // Nor in the file's free pages.
            QFile file(desk.place.location().path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QFile log(file.fileName() + u"-wal"_s);
            const bool hasLog = log.open(QIODevice::ReadOnly);
            const QByteArray bytes = file.readAll() + (hasLog ? log.readAll() : QByteArray());
            QVERIFY(bytes.contains("party"));
            QVERIFY(!bytes.contains(number.toUtf8()));
            QVERIFY(!bytes.contains("13912345678"));
        }
    }
    void whatIsPersonalCanBeErasedFromTheLedger()
    {
        Desk desk;
        desk.enter(person(u"张某某"_s, zhang));
        const Result<> erased = desk.db.transact([&]() -> Result<> {
            const Act act = ledger::acts(desk.db, officeDossier).back();
            if (act.content["name"_L1].toString() != u"张某某")
                return refused(u"the name is not recorded"_s);
            if (!ledger::erasePersonal(desk.db, act.id))
                return refused(u"nothing was personal"_s);
            const QJsonObject left = ledger::find(desk.db, act.id)->content;
            if (left.contains("name"_L1) || left.contains("identity_sealed"_L1) ||
                !left.contains("party"_L1))
                return refused(u"not what is personal was erased"_s);
            return {};
        });
        VERIFY_RESULT(erased);
    }
    void theWholeNumberNeedsAPurposeWhichIsRecorded()
    {
        Desk desk;
        const BureauKeys *keys = &desk.bureau.keys;
        const Party party = desk.enter(person(u"张某"_s, zhang, u"13912345678"_s));
        QVERIFY(!parties::showIdentity(desk.db, desk.officer, keys, party.id, u" "_s));
        const auto shownTimes = [&] {
            return test::officeKinds(desk.db).count(u"office.party_number_shown"_s);
        };
        QCOMPARE(shownTimes(), 0);
        const Result<QString> number =
            parties::showIdentity(desk.db, desk.officer, keys, party.id, u"核对身份"_s);
        VERIFY_RESULT(number);
        QCOMPARE(*number, valid(zhang));
        QCOMPARE(shownTimes(), 1);
        const Result<QString> phone =
            parties::showTelephone(desk.db, desk.officer, keys, party.id, u"通知领取文书"_s);
        VERIFY_RESULT(phone);
        QCOMPARE(*phone, u"13912345678"_s);
        const Act act = *desk.db.read(
            [&]() -> Result<Act> { return ledger::acts(desk.db, officeDossier).back(); });
        QCOMPARE(act.account, u"officer"_s);
        QCOMPARE(act.content["party"_L1].toString(), party.id.toString());
        QCOMPARE(act.content["purpose"_L1].toString(), u"通知领取文书"_s);
        const Party other = desk.enter(person(u"李某"_s));
        const Result<QString> none =
            parties::showIdentity(desk.db, desk.officer, keys, other.id, u"核对身份"_s);
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
        QCOMPARE(shownTimes(), 2);
    }
    void withoutTheKeysOnlySealedNumbersAreOutOfReach()
    {
        Desk desk;
        const Party party = desk.enter(person(u"张某"_s, zhang));
        const Result<Party> found = parties::find(desk.db, desk.officer, nullptr, party.id);
        VERIFY_RESULT(found);
        QCOMPARE(found->identityShown, u"sealed"_s);
        QVERIFY(!parties::showIdentity(desk.db, desk.officer, nullptr, party.id, u"核对身份"_s));
        QVERIFY(!parties::findByIdentity(desk.db, desk.officer, nullptr, valid(zhang)));
        QVERIFY(!parties::enter(desk.db, desk.officer, nullptr, person(u"李某"_s, li)));
        VERIFY_RESULT(parties::enter(desk.db, desk.officer, nullptr, person(u"李某"_s)));
        const BureauKeys foreign = BureauKeys::generate();
        QCOMPARE(parties::find(desk.db, desk.officer, &foreign, party.id)->identityShown,
                 u"sealed"_s);
        QVERIFY(!parties::showIdentity(desk.db, desk.officer, &foreign, party.id, u"核对身份"_s));
        // Another field may be changed without the keys; the number stays.
        PartyDraft draft = person(u"张某某"_s);
        VERIFY_RESULT(parties::change(desk.db, desk.officer, nullptr, party.id, 1, draft));
        QCOMPARE(desk.find(party.id).identityShown, party.identityShown);
    }
    void aSealedNumberMovedToAnotherPartyIsNoticed()
    {
        Desk desk;
        const Party first = desk.enter(person(u"张某"_s, zhang));
        const Party second = desk.enter(person(u"李某"_s, li));
        VERIFY_RESULT(desk.db.transact([&]() -> Result<> {
            execute(
                desk.db,
                u"UPDATE party SET identity_sealed = (SELECT identity_sealed FROM party WHERE id = ?) WHERE id = ?"_s,
                {first.id.toString(), second.id.toString()});
            return {};
        }));
        QVERIFY(!parties::showIdentity(desk.db, desk.officer, &desk.bureau.keys, second.id,
                                       u"核对身份"_s));
        QCOMPARE(desk.find(second.id).identityShown, u"sealed"_s);
    }
    void ofTwoWhoChangeAPartyTheSecondIsTold_data() { test::eachKind(); }
    void ofTwoWhoChangeAPartyTheSecondIsTold()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const BureauKeys *keys = &desk.bureau.keys;
        const Party party = desk.enter(person(u"张某"_s, zhang, u"13912345678"_s));
        PartyDraft draft = person(u"张某某"_s);
        draft.telephone = QString();
        const Result<RegisteredParty> changed =
            parties::change(desk.db, desk.officer, keys, party.id, 1, draft);
        VERIFY_RESULT(changed);
        QCOMPARE(changed->party.revision, 2);
        QCOMPARE(desk.find(party.id), changed->party);
        QCOMPARE(changed->party.identityShown, party.identityShown);
        QVERIFY(changed->party.telephoneShown.isEmpty());
        QVERIFY(parties::findByTelephone(desk.db, desk.officer, keys, u"13912345678"_s)->isEmpty());
        const Result<RegisteredParty> late =
            parties::change(desk.db, desk.leader, keys, party.id, 1, person(u"张三"_s));
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QCOMPARE(desk.find(party.id).name, u"张某某"_s);
        QCOMPARE(desk.search(u"张某某"_s), QList<PartyId>{party.id});
        draft.name = u"欧阳某"_s;
        VERIFY_RESULT(parties::change(desk.db, desk.officer, keys, party.id, 2, draft));
        QVERIFY(desk.search(u"张某某"_s).isEmpty());
        QCOMPARE(desk.search(u"欧阳"_s), QList<PartyId>{party.id});
    }
    void aPersonWhoBecomesAnOrganisationLosesTheNumberKnowingly()
    {
        Desk desk;
        const BureauKeys *keys = &desk.bureau.keys;
        const Party party = desk.enter(person(u"张某"_s, zhang));
        PartyDraft draft{.kind = PartyKind::LegalPerson, .name = u"某公司"_s};
        QVERIFY(!parties::change(desk.db, desk.officer, keys, party.id, 1, draft));
        draft.identityNumber = QString();
        VERIFY_RESULT(parties::change(desk.db, desk.officer, keys, party.id, 1, draft));
        QVERIFY(desk.find(party.id).identityShown.isEmpty());
    }

    void whatMayBeTheSamePartyIsProposed_data() { test::eachKind(); }
    void whatMayBeTheSamePartyIsProposed()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const BureauKeys *keys = &desk.bureau.keys;
        const Party first = desk.enter(person(u"张某"_s, zhang, u"13912345678"_s));
        const auto alike = [&](const PartyDraft &draft) {
            QStringList found;
            const Result<RegisteredParty> entered =
                parties::enter(desk.db, desk.officer, keys, draft);
            if (!entered)
                return entered.error().text;
            for (const LikeParty &like : entered->alike)
                found << nameOf(likenessNames, like.likeness) + u':' + like.party.name;
            return found.join(u' ');
        };
        QCOMPARE(alike(person(u"张　某"_s, li)), QString()); // the blank is part of the name
        // Another person of that name, as the number says.
        QCOMPARE(alike(person(u"张某"_s, u"32041119880808777"_s)), QString());
        QCOMPARE(alike(person(u"章某"_s, zhang)), u"identity_number:张某"_s);
        QCOMPARE(alike(person(u"王某"_s, {}, u"139-1234-5678"_s)), u"telephone:张某"_s);
        PartyDraft shop{.kind = PartyKind::SoleTrader, .name = u"张某"_s, .shop = u"张记"_s};
        QCOMPARE(alike(shop), QString());
        shop.shop = u"張記"_s;
        QCOMPARE(alike(shop), QString());
        shop.shop = u"张记 "_s;
        QCOMPARE(alike(shop), u"name:张某"_s);
        PartyDraft company{
            .kind = PartyKind::LegalPerson, .name = u"甲公司"_s, .creditCode = companyCode};
        QCOMPARE(alike(company), QString());
        company.name = u"乙公司"_s;
        QCOMPARE(alike(company), u"credit_code:甲公司"_s);

        const Result<QList<Duplicate>> all = parties::duplicates(desk.db, desk.officer, keys);
        VERIFY_RESULT(all);
        QStringList found;
        for (const Duplicate &pair : *all)
            found << nameOf(likenessNames, pair.likeness) + u':' + pair.first.name + u'/' +
                         pair.second.name;
        QVERIFY2(found.startsWith(u"credit_code:甲公司/乙公司"_s),
                 qUtf8Printable(found.join(u' ')));
        QCOMPARE(found[1], u"identity_number:张某/章某"_s);
        QVERIFY(found.contains(u"telephone:张某/王某"_s));
        QVERIFY(found.contains(u"name:张某/张某"_s)); // the two shops
        QCOMPARE(parties::duplicates(desk.db, desk.officer, keys, 1)->size(), 1);
        VERIFY_RESULT(desk.merge(all->first().second.id, all->first().first.id));
        QVERIFY(parties::duplicates(desk.db, desk.officer, keys)->first().likeness !=
                Likeness::CreditCode);
    }
    void mergedPartiesAreOneAndCanBePartedAgain_data() { test::eachKind(); }
    void mergedPartiesAreOneAndCanBePartedAgain()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const Party a = desk.enter(person(u"甲某某"_s, zhang));
        const Party b = desk.enter(person(u"乙某某"_s));
        const Party c = desk.enter(person(u"丙某某"_s));
        const Party d = desk.enter(person(u"丁某某"_s));
        VERIFY_RESULT(desk.merge(b.id, a.id));
        VERIFY_RESULT(desk.merge(d.id, c.id));
        VERIFY_RESULT(desk.merge(c.id, b.id)); // into one that is merged itself
        for (const PartyId id : {a.id, b.id, c.id, d.id}) {
            QCOMPARE(desk.same(id).first(), a.id);
            QCOMPARE(setOf(desk.same(id)), setOf({a.id, b.id, c.id, d.id}));
        }
        // Found under each name, as the one that survives.
        for (const QString &name : {u"甲某某"_s, u"乙某某"_s, u"丙某"_s, u"丁某"_s})
            QCOMPARE(desk.search(name), QList<PartyId>{a.id});
        QCOMPARE(desk.find(c.id).mergedInto, b.id);
        QCOMPARE(desk.find(c.id).name, u"丙某某"_s);
        const QStringList names = *desk.db.read(
            [&]() -> Result<QStringList> { return party_store::namesOf(desk.db, c.id); });
        QCOMPARE(names.first(), u"丙某某"_s);
        QCOMPARE(names.size(), 4);

        QVERIFY(!desk.merge(a.id, d.id)); // a ring
        QVERIFY(!desk.merge(a.id, a.id));
        QVERIFY(!desk.merge(c.id, a.id)); // merged before
        QVERIFY(!desk.merge(a.id, PartyId::create()));
        QVERIFY(!parties::change(desk.db, desk.officer, &desk.bureau.keys, c.id,
                                 desk.find(c.id).revision, person(u"戊"_s)));

        VERIFY_RESULT(
            parties::unmerge(desk.db, desk.leader, c.id, desk.find(c.id).revision, u"误并"_s));
        QCOMPARE(setOf(desk.same(a.id)), setOf({a.id, b.id}));
        QCOMPARE(setOf(desk.same(d.id)), setOf({c.id, d.id}));
        QCOMPARE(desk.search(u"丁某某"_s), QList<PartyId>{c.id});
        QCOMPARE(desk.search(u"乙某某"_s), QList<PartyId>{a.id});
        QVERIFY(!parties::unmerge(desk.db, desk.leader, c.id, desk.find(c.id).revision, u"误并"_s));
        VERIFY_RESULT(desk.merge(a.id, d.id)); // no ring any more
        QCOMPARE(desk.same(b.id).first(), c.id);

        const QStringList kinds = test::officeKinds(desk.db);
        QCOMPARE(kinds.count(u"office.party_merged"_s), 4);
        QCOMPARE(kinds.count(u"office.party_unmerged"_s), 1);
    }
    void anyMergingAndPartingKeepsEveryPartyOnce()
    {
        Desk desk;
        QRandomGenerator random(61);
        QList<PartyId> all;
        QHash<PartyId, PartyId> into; // what the register should say
        for (int i = 0; i < 8; ++i)
            all << desk.enter(person(u"人员"_s + QString::number(i))).id;
        const auto root = [&](PartyId id) {
            while (into.contains(id))
                id = into[id];
            return id;
        };
        for (int round = 0; round < 60; ++round) {
            const PartyId one = all[random.bounded(8)];
            const PartyId other = all[random.bounded(8)];
            const int revision = desk.find(one).revision;
            if (random.bounded(3) == 0) {
                const Result<> parted =
                    parties::unmerge(desk.db, desk.leader, one, revision, u"误并"_s);
                QCOMPARE(bool(parted), into.remove(one) > 0);
            } else {
                const bool isAllowed = !into.contains(one) && root(other) != one;
                QCOMPARE(bool(desk.merge(one, other)), isAllowed);
                if (isAllowed)
                    into[one] = other;
            }
            for (const PartyId id : all)
                QCOMPARE(desk.same(id).first(), root(id));
            QCOMPARE(desk.search(u"人员"_s).size(), all.size() - into.size());
        }
    }
    void aDamagedRegisterWithARingHangsNothing()
    {
        Desk desk;
        const Party a = desk.enter(person(u"甲"_s));
        const Party b = desk.enter(person(u"乙"_s));
        VERIFY_RESULT(desk.db.transact([&]() -> Result<> {
            execute(desk.db, u"UPDATE party SET merged_into = ? WHERE id = ?"_s,
                    {b.id.toString(), a.id.toString()});
            execute(desk.db, u"UPDATE party SET merged_into = ? WHERE id = ?"_s,
                    {a.id.toString(), b.id.toString()});
            return {};
        }));
        QCOMPARE(desk.same(a.id).size(), 2);
    }
    void aPartyIsNeverDeleted_data() { test::eachKind(); }
    void aPartyIsNeverDeleted()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        const Party party = desk.enter(person(u"张某"_s));
        QVERIFY(!desk.db.transact([&]() -> Result<> {
            execute(desk.db, u"DELETE FROM party_search"_s);
            execute(desk.db, u"DELETE FROM party"_s);
            return {};
        }));
        QCOMPARE(desk.search(u"张某"_s), QList<PartyId>{party.id});
    }
    void everyRoleDoesWhatItMay()
    {
        Desk desk;
        const BureauKeys *keys = &desk.bureau.keys;
        const Session watcher =
            desk.bureau.addAccount(u"watch"_s, {Role::ReadOnlySupervisor}, desk.bureau.bureau);
        const Session statist =
            desk.bureau.addAccount(u"statist"_s, {Role::Statistician}, desk.bureau.bureau);
        const Party party = desk.enter(person(u"张某"_s, zhang));
        const Party other = desk.enter(person(u"李某"_s));
        for (const Session &session : {desk.bureau.admin, watcher, statist}) {
            QVERIFY(!parties::enter(desk.db, session, keys, person(u"王某"_s)));
            QVERIFY(!parties::change(desk.db, session, keys, other.id, 1, person(u"王某"_s)));
            QVERIFY(!parties::showIdentity(desk.db, session, keys, party.id, u"核对身份"_s));
        }
        QVERIFY(!parties::find(desk.db, desk.bureau.admin, keys, party.id));
        QVERIFY(parties::find(desk.db, watcher, keys, party.id));
        QVERIFY(parties::search(desk.db, statist, keys, u"张某"_s));
        QVERIFY(!parties::merge(desk.db, desk.officer, other.id, 1, party.id, u"同一人"_s));
        QCOMPARE(desk.find(other.id).mergedInto, PartyId());
        QVERIFY(!parties::merge(desk.db, desk.leader, other.id, 1, party.id, u""_s));
    }
    void aSuspiciousNameIsStoredWithAWarning()
    {
        Desk desk;
        const QString name = u"张\ue863\u202e某"_s;
        const Result<RegisteredParty> entered =
            parties::enter(desk.db, desk.officer, &desk.bureau.keys, person(name));
        VERIFY_RESULT(entered);
        QCOMPARE(entered->warnings.size(), 2);
        QCOMPARE(desk.find(entered->party.id).name, name);
        QCOMPARE(desk.search(u"\ue863某"_s).size(), 1);
        QCOMPARE(desk.search(u"张某"_s).size(), 0);
    }
    void hostileNamesAreStoredToTheLetter_data() { test::eachKind(); }
    void hostileNamesAreStoredToTheLetter()
    {
        QFETCH(QString, kind);
        Desk desk(kind);
        for (const QString &name :
             {u"'; DROP TABLE party; --"_s, u"{{#each}}"_s, u"</w:t>"_s, u"%_\\"_s, u"=1+1"_s,
              u"a\"b"_s, u"\U0010fffd𪚥"_s, u"e\u0301e"_s, u"葛\U000e0100"_s, u":name ? ?"_s}) {
            const Party party = desk.enter(person(name));
            QCOMPARE(desk.find(party.id).name, name);
            desk.search(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestParties)
#include "test_parties.moc"
