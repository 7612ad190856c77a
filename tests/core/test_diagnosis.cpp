// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/cases.h"
#include "core/services/diagnosis.h"
#include "core/services/evidence.h"
#include "core/services/office.h"
#include "core/services/organisation.h"
#include "core/services/parties.h"
#include "core/services/phrases.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);
/// Stands in everything that somebody can type anywhere.
const QString canary = u"金丝雀"_s;
const QString latinCanary = u"canarybird"_s;

/// Puts the canary into every table that holds what people type.
void fillWithCanaries(test::SampleOffice &office)
{
    const Session admin = office.bureau.at(u"admin"_s, today);
    const Session officer = office.bureau.at(u"officer1"_s, today);
    VERIFY_RESULT(organisation::createUnit(office.db, admin,
                                           {.parent = admin.actor.unit,
                                            .kind = UnitKind::Squad,
                                            .name = canary + u"中队"_s,
                                            .validFrom = today}));
    VERIFY_RESULT(parties::enter(office.db, officer, nullptr,
                                 {.kind = PartyKind::NaturalPerson,
                                  .name = canary + latinCanary,
                                  .address = canary + u"路1号"_s,
                                  .aliases = {latinCanary}}));
    RecordRequest lead;
    lead.kind = RegisterLead::kind;
    lead.day = today;
    lead.content = {{u"source"_s, u"patrol"_s},
                    {u"description"_s, canary + u" 110101199003070011 "_s + latinCanary},
                    {u"place"_s, canary}};
    VERIFY_RESULT(cases::record(office.db, officer, office.book, lead));
    lead.id = ActId::create();
    lead.content.insert(u"source"_s, canary); // refused, and the refusal is recorded
    QVERIFY(!cases::record(office.db, officer, office.book, lead));
    Phrase phrase;
    phrase.title = canary;
    phrase.content = latinCanary;
    VERIFY_RESULT(phrases::add(office.db, admin, phrase));
    const EvidenceFolder folder = EvidenceFolder(office.place.folder() + u"/files"_s);
    QFile file(office.place.folder() + u'/' + latinCanary + u".txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    VERIFY_RESULT(evidence::takeIn(office.db, officer, folder, file.fileName()));
    QVERIFY(!accounts::logIn(office.db, latinCanary, latinCanary, Moment::now()));
    QVERIFY(!accounts::logIn(office.db, u"officer1"_s, latinCanary, Moment::now()));
}

} // namespace

class TestDiagnosis : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void itTellsWhatHelps_data() { test::eachKind(); }
    void itTellsWhatHelps()
    {
        QFETCH(QString, kind);
        test::SampleOffice office(kind);
        const Result<QByteArray> text = diagnosis::report(office.db, u"test"_s, Moment::now());
        VERIFY_RESULT(text);
        const QJsonObject json = QJsonDocument::fromJson(*text).object();
        QVERIFY(json["machine"_L1]["qt"_L1].toString().startsWith(u"6."_s));
        const QString engine = json["database"_L1]["engine"_L1].toString();
        QVERIFY(engine.startsWith(kind == "sqlite"_L1 ? u"SQLite 3"_s : u"PostgreSQL "_s));
        QVERIFY(json["database"_L1]["schema"_L1].toArray().size() >= 10);
        QVERIFY(json["database"_L1]["rows"_L1]["account"_L1].toInt() > 5);
        QVERIFY(json["database"_L1]["acts"_L1]["office.account_created"_L1].toInt() > 5);
        QCOMPARE(json["rules"_L1]["settings"_L1][0]["sha256"_L1].toString().size(), 64);
        QVERIFY(!json["office_log"_L1].toArray().isEmpty());
    }

    void nothingThatAnybodyTypedIsInIt_data() { test::eachKind(); }
    void nothingThatAnybodyTypedIsInIt()
    {
        QFETCH(QString, kind);
        test::SampleOffice office(kind);
        fillWithCanaries(office);
        const Result<QByteArray> text = diagnosis::report(office.db, u"test"_s, Moment::now());
        VERIFY_RESULT(text);
        const QString shown = QString::fromUtf8(*text);
        QVERIFY2(shown.contains(u"office.refused"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(canary) && !shown.contains(latinCanary), qPrintable(shown));
        // Neither any other word of a person: names, accounts, places, files.
        for (const QString &word :
             {u"officer1"_s, u"chief1"_s, u"中队"_s, u"13800138000"_s, u"110101199003070011"_s,
              office.place.folder(), office.db.location().toString()})
            QVERIFY2(!shown.contains(word), qPrintable(word));
        static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}]"_s);
        QVERIFY2(!shown.contains(han), qPrintable(han.match(shown).captured()));
    }

    void aWordThatIsNotTheProgramsOwnIsBlotted()
    {
        test::SampleOffice office(u"sqlite"_s);
        const Session officer = office.bureau.at(u"officer1"_s, today);
        office::recordRefusal(office.db, officer, "Zhang San, 138"_L1,
                              {Error::Kind::Refused, canary, canary, canary});
        const Result<QByteArray> text = diagnosis::report(office.db, u"test"_s, Moment::now());
        VERIFY_RESULT(text);
        QVERIFY(!QString::fromUtf8(*text).contains(canary));
        QVERIFY(QString::fromUtf8(*text).contains(u"\"wish\": \"?\""_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
