// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dossier_transfer.h"
#include "core/services/evidence.h"
#include "core/services/matters.h"
#include "core/services/parties.h"
#include "core/services/records.h"
#include "core/services/register_then.h"
#include "core/services/settings.h"
#include "core/services/taken_over.h"
#include "core/services/whole_export.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/settings_store.h"
#include "core/storage/verify.h"
#include "core/storage/whole_office.h"
#include "tests/support/fined_office.h"
#include "tests/support/test_bureau.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);
const QString identity = u"320411199001011235"_s;

QJsonObject confirmedAddress()
{
    return {{u"address"_s, u"示例路9号"_s}, {u"signed_by"_s, u"示例人甲"_s}};
}

/// The bureau that packs: its party has an identity number, its case a file of evidence.
struct Sender {
    QTemporaryDir folder;
    test::FinedOffice office = test::FinedOffice::on(u"sqlite"_s);
    BureauKeys keys = BureauKeys::generate();
    CaseId id{};
    QString number{};

    Sender()
    {
        const auto fined = office.fined(u"示例路1号"_s, today - Days(20));
        id = fined.first;
        number = fined.second;
        addEvidence(u"photo.txt"_s, "a photo");
    }

    EvidenceFolder evidence() const { return EvidenceFolder(path(u"files"_s)); }
    QString path(const QString &name) const { return folder.filePath(name); }
    Session as(const QString &login) const { return office.as(login, today); }

    void addEvidence(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("no file");
        file.close();
        const auto taken = evidence::takeIn(office.db, as(u"officer1"_s), evidence(), path(name));
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text));
        const QString hash = taken->file.sha256;
        office.record(id, IssueDocument::kind, today - Days(10),
                      {{u"act"_s, 1},
                       {u"document"_s, u"summary_decision"_s},
                       {u"file"_s, hash},
                       {u"values"_s, hash},
                       {u"form"_s, hash}});
    }

    void pay(Date day, const QString &login = u"officer1"_s)
    {
        office.record(id, Pay::kind, day,
                      {{u"amount"_s, u"50"_s},
                       {u"method"_s, u"bank"_s},
                       {u"receipt"_s, u"收据%1号"_s.arg(day.day().as_number())}},
                      login);
    }

    QString packed(const QString &name)
    {
        const auto done =
            dossier_transfer::pack(office.db, as(u"legal1"_s), keys, evidence(), id, path(name));
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return path(name);
    }
    QString fingerprint() const { return crypto::fingerprint(crypto::publicKey(keys.anchor)); }
};

/// The bureau that takes over.
struct Receiver {
    QTemporaryDir folder;
    test::Place place;
    Database db;
    test::TestBureau bureau;
    Session legal;
    Rulebook book;

    explicit Receiver(const QString &kind, bool withMatters = true)
        : place(kind), db(place.create()), bureau(db, folder.filePath(u"bureau.keys"_s)),
          legal(bureau.addAccount(u"legal9"_s, {Role::LegalOfficer}, bureau.bureau)),
          book(*Rulebook::load(db))
    {
        if (withMatters)
            loadMatters();
    }

    void loadMatters()
    {
        QFile list(folder.filePath(u"matters.csv"_s));
        if (!list.open(QIODevice::WriteOnly))
            qFatal("no list");
        list.write("事项编码,事项名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\n"
                   "S-101,擅自占用城市道路摆摊经营,示例依据,警告、罚款,200,2000,2018-01-01\n");
        list.close();
        if (!matters::import(db, legal, list.fileName(), {.batch = u"一"_s}))
            qFatal("no matters");
    }

    EvidenceFolder evidence() const { return EvidenceFolder(folder.filePath(u"files"_s)); }
    Result<DossierLook> look(const QString &path)
    {
        return dossier_transfer::look(db, legal, &bureau.keys, path);
    }
    Result<DossierLook> take(const QString &path, const QString &fingerprint)
    {
        Result<DossierLook> taken = dossier_transfer::takeOver(db, legal, book, &bureau.keys,
                                                               evidence(), path, fingerprint);
        legal = *accounts::withNewUnits(db, legal);
        return taken;
    }
    QString refusal(const QString &path, const QString &fingerprint)
    {
        const Result<DossierLook> taken = take(path, fingerprint);
        return taken ? QString() : taken.error().text;
    }
    std::vector<Act> acts(CaseId id)
    {
        return *db.read([&]() -> Result<std::vector<Act>> { return ledger::acts(db, id); });
    }
    qint64 position()
    {
        return db.read([&]() -> Result<Head> { return ledger::head(db); })->position;
    }

    /// What the verification says against this database.
    QStringList faults()
    {
        QStringList found;
        const Result<VerifyReport> report = verify(db);
        for (const LedgerFault &fault : report->faults)
            found << describe(fault);
        for (const NumberFault &fault : report->numbers)
            found << describe(fault);
        found << records::compare(db)->differences << cases::replayDecisions(db, book)->faults
              << cases::compareRows(db, book)->differing;
        return found;
    }
};

/// The package as somebody with a key of his own would have written it.
QString forged(const QString &from, const QString &to, const EvidenceFolder &folder,
               const crypto::SigningSeed &seed, const std::function<void(DossierPackage &)> &change)
{
    Result<DossierPackage> package = dossier_package::read(from);
    if (!package)
        qFatal("%s", qPrintable(package.error().text));
    change(*package);
    QByteArray before;
    for (LedgerRow &row : package->acts) {
        QByteArray bytes;
        appendHashedBytes(bytes, before, asStored(row.fields));
        row.digest = sha256(bytes);
        row.hash = toHex(*row.digest);
        before = row.hash;
    }
    if (const auto written = dossier_package::write(to, *package, folder, seed); !written)
        qFatal("%s", qPrintable(written.error().text));
    return to;
}

} // namespace

class TestDossierTransfer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aCaseComesIntoAnotherBureau_data() { test::eachKind(); }
    void aCaseComesIntoAnotherBureau()
    {
        QFETCH(QString, kind);
        Sender sender;
        Receiver receiver(kind);
        const QString path = sender.packed(u"case.zip"_s);
        const qint64 before = receiver.position();
        const Result<DossierLook> look = receiver.look(path);
        QVERIFY2(look, qPrintable(look ? QString() : look.error().text));
        QCOMPARE(look->state, DossierLook::State::New);
        QCOMPARE(look->obstacles, QStringList());
        QCOMPARE(look->coming.size(), 3U);
        QCOMPARE(look->number, sender.number);
        QVERIFY(!look->isKeyKnown);
        QCOMPARE(receiver.position(), before);

        const Result<DossierLook> taken = receiver.take(path, sender.fingerprint().toUpper());
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text));
        const std::vector<Act> here = receiver.acts(sender.id);
        const std::vector<Act> there = *sender.office.db.read([&]() -> Result<std::vector<Act>> {
            return ledger::acts(sender.office.db, sender.id);
        });
        QCOMPARE(here.size(), there.size());
        for (std::size_t i = 0; i < here.size(); ++i) {
            QCOMPARE(here[i].id, there[i].id);
            QCOMPARE(here[i].day, there[i].day);
            QCOMPARE(here[i].recordedAt, there[i].recordedAt);
            QCOMPARE(here[i].documentNumber, there[i].documentNumber);
            QCOMPARE(here[i].content, there[i].content);
            QVERIFY(here[i].hash != there[i].hash);
            QVERIFY(here[i].account.startsWith(u"officer1@"_s));
        }
        QCOMPARE(receiver.faults(), QStringList());
        const Result<CaseId> found =
            cases::findByNumber(receiver.db, receiver.legal, sender.number);
        QVERIFY(found);
        QCOMPARE(*found, sender.id);
        const Result<CaseView> opened = cases::open(receiver.db, receiver.legal, sender.id);
        QVERIFY(opened);
        QVERIFY(!opened->partyName.isEmpty());
        QVERIFY(!opened->matterName.isEmpty());
        QCOMPARE(opened->officerNames.size(), 2);
        QVERIFY(opened->unitName.contains(look->bureau));
    }

    /// The photo is there, the people are only names.
    void whatComesAlong()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        QVERIFY(receiver.take(sender.packed(u"case.zip"_s), sender.fingerprint()));
        const QString hash = crypto::sha256Hex("a photo");
        QCOMPARE(receiver.evidence().check(hash), EvidenceFolder::State::Ok);
        const auto read = receiver.db.read([&]() -> Result<> {
            const Act first = ledger::acts(receiver.db, sender.id).front();
            const auto account = account_store::find(receiver.db, first.account);
            if (!account || !account->disabled || !account->roles.isEmpty())
                return refused(u"the account is not a mere name"_s);
            const auto officer = organisation_store::findOfficer(receiver.db, account->officer);
            if (!officer || officer->leftOn != receiver.legal.today + Days(1))
                return refused(u"the officer still belongs to the bureau"_s);
            const std::vector<EvidenceFile> files = evidence_store::withHash(receiver.db, hash);
            if (files.size() != 1 || files.front().originalName != u"photo.txt")
                return refused(u"the photo is not as it was"_s);
            return {};
        });
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const auto in = accounts::logIn(receiver.db, u"officer1"_s, u"-"_s, receiver.legal.now);
        QVERIFY(!in);
    }

    void numbersThatAreSealedAreSealedAnew()
    {
        Receiver other(u"sqlite"_s);
        const auto party = parties::enter(
            other.db, other.legal, &other.bureau.keys,
            {.kind = PartyKind::NaturalPerson, .name = u"示例人甲"_s, .identityNumber = identity});
        QVERIFY2(party, qPrintable(party ? QString() : party.error().text));
        const Session squad =
            other.bureau.addAccount(u"squad9"_s, {Role::SquadOfficer}, other.bureau.squadOne);
        const auto lead = cases::record(other.db, squad, other.book,
                                        {.kind = RegisterLead::kind,
                                         .day = other.legal.today,
                                         .content = {{u"source"_s, u"patrol"_s},
                                                     {u"description"_s, u"占道"_s},
                                                     {u"party"_s, party->party.id.toString()}}});
        QVERIFY2(lead, qPrintable(lead ? QString() : lead.error().text));
        const QString path = other.folder.filePath(u"case.zip"_s);
        QVERIFY(dossier_transfer::pack(other.db, other.legal, other.bureau.keys, other.evidence(),
                                       lead->file.id, path));
        test::FinedOffice target = test::FinedOffice::on(u"sqlite"_s);
        const BureauKeys keys = BureauKeys::generate();
        const Session legal = target.as(u"legal1"_s, today);
        QString why = u"nothing"_s;
        if (const auto no = dossier_transfer::takeOver(
                target.db, legal, target.book, nullptr, other.evidence(), path,
                crypto::fingerprint(crypto::publicKey(other.bureau.keys.anchor)));
            !no)
            why = no.error().text;
        QVERIFY2(why.contains(u"key file"_s), qPrintable(why));
        const auto taken = dossier_transfer::takeOver(
            target.db, legal, target.book, &keys, other.evidence(), path,
            crypto::fingerprint(crypto::publicKey(other.bureau.keys.anchor)));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text));
        const auto found = parties::findByIdentity(target.db, legal, &keys, identity);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().id, party->party.id);
    }

    void itGoesOnThereAndComesBack()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        QVERIFY(receiver.take(sender.packed(u"case.zip"_s), sender.fingerprint()));
        // The key is known from now on, and there is nothing new.
        const Result<DossierLook> again = receiver.look(sender.path(u"case.zip"_s));
        QVERIFY(again);
        QVERIFY(again->isKeyKnown);
        QCOMPARE(again->state, DossierLook::State::Nothing);
        QVERIFY(receiver.refusal(sender.path(u"case.zip"_s), {}).contains(u"already"_s));

        const auto note = cases::record(receiver.db, receiver.legal, receiver.book,
                                        {.caseId = sender.id,
                                         .kind = ConfirmAddress::kind,
                                         .day = receiver.legal.today,
                                         .content = confirmedAddress()});
        QVERIFY2(note, qPrintable(note ? QString() : note.error().text));
        const QString back = receiver.folder.filePath(u"back.zip"_s);
        QVERIFY(dossier_transfer::pack(receiver.db, receiver.legal, receiver.bureau.keys,
                                       receiver.evidence(), sender.id, back));
        const Session legal = sender.as(u"legal1"_s);
        const Result<DossierLook> home =
            dossier_transfer::look(sender.office.db, legal, &sender.keys, back);
        QVERIFY(home);
        QCOMPARE(home->state, DossierLook::State::Continues);
        QCOMPARE(home->known, 3);
        QCOMPARE(home->coming.size(), 1U);
        QCOMPARE(home->obstacles, QStringList());
        const auto taken = dossier_transfer::takeOver(
            sender.office.db, legal, sender.office.book, &sender.keys, sender.evidence(), back,
            crypto::fingerprint(crypto::publicKey(receiver.bureau.keys.anchor)));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text));
        const std::vector<Act> acts = *sender.office.db.read([&]() -> Result<std::vector<Act>> {
            return ledger::acts(sender.office.db, sender.id);
        });
        QCOMPARE(acts.size(), 4U);
        QCOMPARE(acts[0].account, u"officer1"_s);
        QVERIFY(acts[3].account.startsWith(u"legal9@"_s));
        QCOMPARE(cases::replayDecisions(sender.office.db, sender.office.book)->faults,
                 QStringList());
        QVERIFY(verify(sender.office.db)->isSound());
    }

    void whereBothHaveGoneOnNothingIsOverwritten()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        QVERIFY(receiver.take(sender.packed(u"case.zip"_s), sender.fingerprint()));
        QVERIFY(cases::record(receiver.db, receiver.legal, receiver.book,
                              {.caseId = sender.id,
                               .kind = ConfirmAddress::kind,
                               .day = receiver.legal.today,
                               .content = confirmedAddress()}));
        sender.pay(today - Days(5));
        sender.pay(today - Days(4));
        const QString path = sender.packed(u"later.zip"_s);
        const Result<DossierLook> look = receiver.look(path);
        QVERIFY(look);
        QCOMPARE(look->state, DossierLook::State::Conflict);
        QCOMPARE(look->known, 3);
        QCOMPARE(look->conflicts.size(), 2U);
        QVERIFY(look->conflicts[0].here && look->conflicts[0].there);
        QVERIFY(!look->conflicts[1].here && look->conflicts[1].there);
        const qint64 before = receiver.position();
        const Result<DossierLook> taken = receiver.take(path, {});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
        QCOMPARE(receiver.position(), before);
    }

    void whoseKeyItIsMustBeSaid()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        const QString path = sender.packed(u"case.zip"_s);
        QVERIFY(receiver.refusal(path, {}).contains(u"fingerprint"_s));
        QVERIFY(receiver.refusal(path, crypto::fingerprint(QByteArray(32, 'x')))
                    .contains(u"another key"_s));
        QCOMPARE(receiver.acts(sender.id).size(), 0U);
        QVERIFY(!QDir(receiver.evidence().path()).exists() ||
                QDir(receiver.evidence().path()).isEmpty());
        // A key that is known speaks for its own ledger alone.
        QVERIFY(receiver.take(path, sender.fingerprint()));
        QVERIFY(receiver.look(path)->isKeyKnown);
        const QString other =
            forged(path, sender.path(u"other.zip"_s), sender.evidence(), sender.keys.anchor,
                   [](DossierPackage &package) { package.origin = QString(64, u'b'); });
        QVERIFY(!receiver.look(other)->isKeyKnown);
    }

    void whatWasChangedInItIsRefused()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        const QString path = sender.packed(u"case.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        int refusedCount = 0;
        int tried = 0;
        for (qsizetype place = 40; place < bytes.size(); place += 97) {
            QByteArray changed = bytes;
            changed[place] = static_cast<char>(changed[place] ^ 0x20);
            const QString to = sender.path(u"changed.zip"_s);
            QFile out(to);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(changed);
            out.close();
            ++tried;
            const Result<DossierPackage> read = dossier_package::read(to);
            const auto unpacked =
                read ? dossier_package::unpackEvidence(
                           to, *read, EvidenceFolder(sender.path(u"x%1"_s.arg(place))))
                     : Result<>(read.error());
            refusedCount += unpacked ? 0 : 1;
            // What the archive says beside its contents (a time of day) may change unnoticed.
            if (unpacked)
                QCOMPARE(read->acts.back().hash, dossier_package::read(path)->acts.back().hash);
            else
                QVERIFY(!unpacked.error().text.isEmpty());
        }
        QVERIFY2(refusedCount * 2 > tried, qPrintable(QString::number(refusedCount)));
        QVERIFY(!dossier_package::read(sender.path(u"photo.txt"_s)));
        QVERIFY(!dossier_package::read(sender.path(u"nothing.zip"_s)));
    }

    /// With a key of one's own anything can be signed; it still must fit what is here.
    void whatCannotBeIsNotTakenOver()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        const QString honest = sender.packed(u"case.zip"_s);
        const BureauKeys other = BureauKeys::generate();
        const QString fingerprint = crypto::fingerprint(crypto::publicKey(other.anchor));
        int made = 0;
        const auto refusalOf = [&](const std::function<void(DossierPackage &)> &change) {
            const QString to = sender.path(u"forged%1.zip"_s.arg(++made));
            return receiver.refusal(forged(honest, to, sender.evidence(), other.anchor, change),
                                    fingerprint);
        };
        const QString ownMark = *receiver.db.read([&]() -> Result<QString> {
            return u"@"_s + whole_office::origin(receiver.db).first(8);
        });
        QVERIFY(refusalOf([&](DossierPackage &package) {
                    package.acts[2].fields[7] = "legal9" + ownMark.toLatin1();
                }).contains(u"says that it was recorded here"_s));
        QVERIFY(refusalOf([&](DossierPackage &package) {
                    package.origin = *receiver.db.read(
                        [&]() -> Result<QString> { return whole_office::origin(receiver.db); });
                }).contains(u"this very database"_s));
        QVERIFY(refusalOf([](DossierPackage &package) {
                    package.acts[2].fields[4] = "invented_act";
                }).contains(u"does not know"_s));
        QVERIFY(refusalOf([](DossierPackage &package) {
                    package.acts[2].fields[6] = "2199-01-01T00:00:00.000Z";
                }).contains(u"moment"_s));
        QVERIFY(refusalOf([](DossierPackage &package) {
                    package.acts[2].fields[5] = "no day";
                }).contains(u"can't be read"_s));
        QVERIFY(refusalOf([](DossierPackage &package) {
                    package.agencyWord = u"常城管"_s;
                }).contains(u"twice"_s));
        QCOMPARE(receiver.acts(sender.id).size(), 0U);
        QCOMPARE(receiver.faults(), QStringList());
    }

    void aMatterThatIsNotHereIsNamed()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s, false);
        const QString path = sender.packed(u"case.zip"_s);
        QVERIFY(receiver.refusal(path, sender.fingerprint()).contains(u"S-101"_s));
        receiver.loadMatters();
        QVERIFY(receiver.take(path, sender.fingerprint()));
    }

    void whoMay()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        const auto byOfficer =
            dossier_transfer::pack(sender.office.db, sender.as(u"officer1"_s), sender.keys,
                                   sender.evidence(), sender.id, sender.path(u"no.zip"_s));
        QVERIFY(!byOfficer);
        QVERIFY(!QFile::exists(sender.path(u"no.zip"_s)));
        const QString path = sender.packed(u"case.zip"_s);
        QVERIFY(!dossier_transfer::pack(sender.office.db, sender.as(u"legal1"_s), sender.keys,
                                        sender.evidence(), sender.id, path));
        const Session town =
            receiver.bureau.addAccount(u"townlegal"_s, {Role::LegalOfficer}, receiver.bureau.town);
        QVERIFY(!dossier_transfer::look(receiver.db, town, &receiver.bureau.keys, path));
        const Session squad =
            receiver.bureau.addAccount(u"squad"_s, {Role::SquadLeader}, receiver.bureau.bureau);
        QVERIFY(!dossier_transfer::takeOver(receiver.db, squad, receiver.book,
                                            &receiver.bureau.keys, receiver.evidence(), path,
                                            sender.fingerprint()));
        QVERIFY(!dossier_transfer::takeOver(receiver.db, receiver.bureau.admin, receiver.book,
                                            &receiver.bureau.keys, receiver.evidence(), path,
                                            sender.fingerprint()));
    }

    /// A laptop that began as the office did: its people are the office's people.
    void aCopyOfTheOfficeBringsItsActsHome()
    {
        Sender sender;
        const QString all = sender.path(u"all"_s);
        QVERIFY(
            whole_export::write(sender.office.db, sender.as(u"chief1"_s), sender.evidence(), all));
        Database laptop = test::memory();
        const auto read =
            whole_export::read(laptop, EvidenceFolder(sender.path(u"laptop.files"_s)), all);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const auto confirmed = cases::record(laptop, sender.as(u"officer1"_s), sender.office.book,
                                             {.caseId = sender.id,
                                              .kind = ConfirmAddress::kind,
                                              .day = today - Days(3),
                                              .content = confirmedAddress()});
        QVERIFY2(confirmed, qPrintable(confirmed ? QString() : confirmed.error().text));
        const QString path = sender.path(u"home.zip"_s);
        QVERIFY(dossier_transfer::pack(laptop, sender.as(u"legal1"_s), sender.keys,
                                       EvidenceFolder(sender.path(u"laptop.files"_s)), sender.id,
                                       path));
        const Result<DossierLook> look =
            dossier_transfer::look(sender.office.db, sender.as(u"legal1"_s), &sender.keys, path);
        QVERIFY2(look, qPrintable(look ? QString() : look.error().text));
        QCOMPARE(look->state, DossierLook::State::Continues);
        QCOMPARE(look->known, 3);
        QCOMPARE(look->alsoComing, QStringList());
        // Signed with a key that the office never had, it is not believed.
        QCOMPARE(look->obstacles.size(), 1);
        QVERIFY(look->obstacles.front().contains(u"this very database"_s));
    }

    /// What a copy numbered goes on with the series of the office, where the office has not.
    void aCopyNumbersOnlyWhereTheOfficeHasNot()
    {
        Sender sender;
        const BureauKeys &keys = sender.keys;
        const auto known = sender.office.db.transact([&]() -> Result<> {
            settings_store::appendKey(sender.office.db,
                                      {.fingerprint = keys.fingerprint(),
                                       .publicKey = crypto::publicKey(keys.anchor),
                                       .recordedAt = sender.as(u"legal1"_s).now});
            return {};
        });
        QVERIFY(known);
        const QString all = sender.path(u"all"_s);
        QVERIFY(
            whole_export::write(sender.office.db, sender.as(u"chief1"_s), sender.evidence(), all));
        Database laptop = test::memory();
        QVERIFY(whole_export::read(laptop, EvidenceFolder(sender.path(u"laptop.files"_s)), all));
        QStringList paths;
        for (int i = 0; i < 2; ++i) {
            const auto lead = cases::record(
                laptop, sender.as(u"officer1"_s), sender.office.book,
                {.kind = RegisterLead::kind,
                 .day = today,
                 .content = {{u"source"_s, u"patrol"_s}, {u"description"_s, u"占道%1"_s.arg(i)}}});
            QVERIFY2(lead, qPrintable(lead ? QString() : lead.error().text));
            QVERIFY(!lead->act.documentNumber.isEmpty());
            paths << sender.path(u"lead%1.zip"_s.arg(i));
            QVERIFY(dossier_transfer::pack(laptop, sender.as(u"legal1"_s), keys,
                                           EvidenceFolder(sender.path(u"laptop.files"_s)),
                                           lead->file.id, paths.back()));
        }
        const auto take = [&](const QString &path) {
            return dossier_transfer::takeOver(sender.office.db, sender.as(u"legal1"_s),
                                              sender.office.book, &keys, sender.evidence(), path,
                                              {});
        };
        // The second number before the first would leave a hole.
        const auto early = take(paths[1]);
        QVERIFY(!early);
        QVERIFY2(early.error().text.contains(u"series"_s), qPrintable(early.error().text));
        QVERIFY(take(paths[0]));
        const auto second = take(paths[1]);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
        QCOMPARE(verify(sender.office.db)->numbers.size(), 0U);
        // The office's own next number follows.
        const auto own =
            cases::record(sender.office.db, sender.as(u"officer1"_s), sender.office.book,
                          {.kind = RegisterLead::kind,
                           .day = today,
                           .content = {{u"source"_s, u"patrol"_s}, {u"description"_s, u"占道"_s}}});
        QVERIFY2(own, qPrintable(own ? QString() : own.error().text));
        QCOMPARE(verify(sender.office.db)->numbers.size(), 0U);
    }

    /// What came today was not known yesterday.
    void earlierFiguresDoNotCountIt()
    {
        Sender sender;
        Receiver receiver(u"sqlite"_s);
        const Moment before = receiver.legal.now;
        Session later = receiver.legal;
        later.now = Moment{before.milliseconds + 3'600'000};
        const QString path = sender.packed(u"case.zip"_s);
        QVERIFY(dossier_transfer::takeOver(receiver.db, later, receiver.book, &receiver.bureau.keys,
                                           receiver.evidence(), path, sender.fingerprint()));
        const auto casesThen = [&](Moment moment) {
            return *receiver.db.read([&]() -> Result<std::size_t> {
                const Result<Database> then =
                    register_then::made(receiver.db, receiver.book, moment);
                if (!then)
                    return then.error();
                return then->read([&]() -> Result<std::size_t> {
                    return register_store::page(*then, {}, 0, 10).size();
                });
            });
        };
        QCOMPARE(casesThen(before), 0U);
        QCOMPARE(casesThen(later.now), 1U);
        QVERIFY(*receiver.db.read(
            [&]() -> Result<bool> { return register_then::isPast(receiver.db, before); }));
    }

    /// An act under a foreign mark that nobody took over was put in behind the program's back.
    void aStrangersActIsNoticed()
    {
        Sender sender;
        const auto put = sender.office.db.transact([&]() -> Result<> {
            Act act;
            act.id = ActId::create();
            act.dossier = CaseId::create();
            act.kind = ConfirmAddress::kind;
            act.day = today;
            act.recordedAt = sender.as(u"legal1"_s).now;
            act.account = u"zhang@12345678"_s;
            act.role = u"squad_officer"_s;
            act.content = confirmedAddress();
            const auto added = ledger::append(sender.office.db, act, {}, 1);
            return added ? Result<>() : Result<>(added.error());
        });
        QVERIFY(put);
        const QStringList faults =
            cases::replayDecisions(sender.office.db, sender.office.book)->faults;
        QVERIFY(faults.join(u' ').contains(u"another database recorded it"_s));
    }
};

QTEST_GUILESS_MAIN(TestDossierTransfer)
#include "test_dossier_transfer.moc"
