// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/anchors.h"
#include "core/storage/ledger.h"
#include "core/storage/query.h"
#include "core/storage/verify.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <functional>

using namespace anjuan;
using namespace Qt::StringLiterals;
using test::TestBureau;

namespace {

Act actIn(CaseId dossier, const QString &text)
{
    Act act;
    act.id = ActId::create();
    act.dossier = dossier;
    act.kind = u"note"_s;
    act.day = Date(2026, 3, 2);
    act.recordedAt = test::morningOf(u"2026-03-02");
    act.account = u"wang"_s;
    act.content = {{u"text"_s, text}};
    return act;
}

void append(const Database &db, const Act &act)
{
    const Result<Act> appended =
        ledger::append(db, act, {}, ledger::end(db, act.dossier).sequence + 1);
    if (!appended)
        qFatal("%s", qPrintable(appended.error().text));
}

void record(Database &db, const QList<Act> &acts)
{
    const Result<> done = db.transact([&]() -> Result<> {
        for (const Act &act : acts)
            append(db, act);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

/// What somebody with the server's or the file's password can do: the triggers are gone for a
/// while.
void withoutTriggers(Database &db, const std::function<void()> &work)
{
    const Result<> done = db.transact([&]() -> Result<> {
        if (db.isPostgres()) {
            db.run(u"ALTER TABLE act DISABLE TRIGGER USER"_s);
            db.run(u"ALTER TABLE ledger_head DISABLE TRIGGER USER"_s);
        } else {
            db.run(u"DROP TRIGGER IF EXISTS act_delete"_s);
            db.run(u"DROP TRIGGER IF EXISTS act_update"_s);
            db.run(u"DROP TRIGGER IF EXISTS act_insert"_s);
            db.run(u"DROP TRIGGER IF EXISTS ledger_head_update"_s);
        }
        db.forgetStatements();
        work();
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

/// Writes the whole ledger again, act by act, with good hashes throughout; `change` may alter an
/// act or leave it out.
void rewrite(Database &db, const std::function<bool(Act &)> &change)
{
    withoutTriggers(db, [&] {
        const std::vector<Act> acts = ledger::actsAfter(db, 0, 1'000'000);
        execute(db, u"DELETE FROM act"_s);
        execute(db, u"UPDATE ledger_head SET position = 0, hash = origin"_s);
        for (Act act : acts)
            if (change(act))
                append(db, act);
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A bureau with three cases of two, one and three acts, and an anchor of them.
struct Anchored {
    explicit Anchored(const QString &kind)
        : place(kind), db(kind == u"sqlite" ? test::memory() : place.create()),
          bureau(db, place.folder() + u"/k"_s), path(place.folder() + u"/anchor.txt"_s)
    {
        record(db, {actIn(cases[0], u"a"_s), actIn(cases[1], u"b"_s), actIn(cases[2], u"c"_s),
                    actIn(cases[0], u"d"_s), actIn(cases[2], u"e"_s), actIn(cases[2], u"f"_s)});
        const auto made = anchors::exportTo(db, bureau.admin, bureau.keys, path);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        summary = *made;
    }
    Result<AnchorReport> check(const QString &fingerprint = {})
    {
        return anchors::check(db, bureau.admin, path, fingerprint);
    }

    test::Place place;
    Database db;
    TestBureau bureau;
    QString path;
    QList<CaseId> cases{CaseId::create(), CaseId::create(), CaseId::create()};
    AnchorSummary summary;
};

QString all(const Result<AnchorReport> &report)
{
    return report ? report->findings.join(u'\n') : report.error().text;
}

} // namespace

class TestAnchors : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedLedgerHolds_data() { test::eachKind(); }
    void anUntouchedLedgerHolds()
    {
        QFETCH(QString, kind);
        Anchored a(kind);
        auto report = a.check();
        QVERIFY2(report && report->holds(), qPrintable(all(report)));
        QCOMPARE(report->anchor, a.summary);
        QCOMPARE(report->anchor.dossiers, 4); // and the office's own
        // Work goes on: more acts in old cases, and new cases.
        record(a.db, {actIn(a.cases[1], u"g"_s), actIn(CaseId::create(), u"h"_s)});
        report = a.check(crypto::fingerprint(crypto::publicKey(a.bureau.keys.anchor)));
        QVERIFY2(report && report->holds(), qPrintable(all(report)));
        QVERIFY(report->differences.isEmpty());
        const QStringList kinds = test::officeKinds(a.db);
        QCOMPARE(kinds.count(u"office.anchor_exported"_s), 1);
        QCOMPARE(kinds.count(u"office.anchor_checked"_s), 2);
    }
    void theFileIsReadableAndItsSignatureCanBeCheckedByOthers()
    {
        Anchored a(u"sqlite"_s);
        const QByteArray text = contentOf(a.path);
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines[0], QByteArray("Anjuan anchor 1"));
        QVERIFY(lines.contains("bureau 常州市城市管理局"));
        QVERIFY(lines.contains("made_at 2026-03-02T01:00:00.000Z"));
        QVERIFY(lines.contains("made_by admin"));
        QVERIFY(lines.contains("dossiers 4"));
        for (const QByteArray &line : lines)
            QVERIFY2(QString::fromUtf8(line).size() <= 140, line.constData()); // fits a page
        const qsizetype end = text.indexOf("\nend\n") + 5;
        const QByteArray digest = crypto::sha256(QByteArrayView(text).first(end)).toHex();
        QVERIFY(lines.contains("digest " + digest));
        const QByteArray signature = QByteArray::fromHex(
            lines[lines.size() - 2].sliced(QByteArrayView("signature ").size()));
        QVERIFY(crypto::verifySignature(crypto::publicKey(a.bureau.keys.anchor),
                                        "anjuan anchor 1 sha256 " + digest, signature));
    }
    void aRewrittenLedgerIsFoundAndTheDossierNamed_data() { test::eachKind(); }
    void aRewrittenLedgerIsFoundAndTheDossierNamed()
    {
        QFETCH(QString, kind);
        Anchored a(kind);
        rewrite(a.db, [&](Act &act) {
            if (act.dossier == a.cases[0] && act.sequence == 1)
                act.content = {{u"text"_s, u"something milder"_s}};
            return true;
        });
        QVERIFY(verify(a.db)->isSound()); // all hashes are good: the ledger alone shows nothing
        const auto report = a.check();
        QVERIFY2(report, qPrintable(all(report)));
        QVERIFY(!report->holds());
        QVERIFY(all(report).contains("rewritten"_L1));
        QCOMPARE(report->differences, (QList<AnchorDifference>{{AnchorDifference::Kind::Changed,
                                                                a.cases[0].toString(), 2}}));
    }
    void aRewrittenDossierIsFoundAfterWorkHasGoneOnInIt()
    {
        Anchored a(u"sqlite"_s);
        record(a.db, {actIn(a.cases[2], u"g"_s), actIn(a.cases[2], u"h"_s)});
        rewrite(a.db, [&](Act &act) {
            if (act.dossier == a.cases[2] && act.sequence == 3)
                act.day = Date(2026, 3, 1);
            return true;
        });
        const auto report = a.check();
        QCOMPARE(report->differences, (QList<AnchorDifference>{{AnchorDifference::Kind::Changed,
                                                                a.cases[2].toString(), 3}}));
    }
    void aChangeAfterTheAnchorIsNotItsBusiness()
    {
        Anchored a(u"sqlite"_s);
        const CaseId younger = CaseId::create();
        record(a.db, {actIn(younger, u"g"_s)});
        rewrite(a.db, [&](Act &act) {
            if (act.dossier == younger)
                act.content = {};
            return true;
        });
        const auto report = a.check();
        QVERIFY2(report && report->holds(), qPrintable(all(report)));
    }
    void aRemovedAndAnInsertedDossierAreNamed_data() { test::eachKind(); }
    void aRemovedAndAnInsertedDossierAreNamed()
    {
        QFETCH(QString, kind);
        Anchored a(kind);
        const CaseId foisted = CaseId::create();
        rewrite(a.db, [&](Act &act) {
            if (act.dossier == a.cases[1]) {
                append(a.db, actIn(foisted, u"instead"_s));
                return false;
            }
            return act.dossier != a.cases[2] || act.sequence < 3;
        });
        record(a.db, {actIn(CaseId::create(), u"new since"_s)});
        const auto report = a.check();
        QVERIFY2(report, qPrintable(all(report)));
        QVERIFY(!report->holds());
        const QList<AnchorDifference> expected{
            {AnchorDifference::Kind::Missing, a.cases[1].toString(), 1},
            {AnchorDifference::Kind::Shorter, a.cases[2].toString(), 3},
            {AnchorDifference::Kind::Added, foisted.toString(), 0}};
        QCOMPARE(report->differences.size(), report->differingDossiers);
        for (const AnchorDifference &difference : expected)
            QVERIFY(report->differences.contains(difference));
    }
    void anOlderCopyIsFound_data() { test::eachKind(); }
    void anOlderCopyIsFound()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = kind == u"sqlite" ? test::memory() : place.create();
        const TestBureau b(db, place.folder() + u"/k"_s);
        const CaseId one = CaseId::create();
        const CaseId two = CaseId::create();
        record(db, {actIn(one, u"a"_s)});
        const Result<Head> early = db.read([&]() -> Result<Head> { return ledger::head(db); });
        record(db, {actIn(one, u"b"_s), actIn(two, u"c"_s)});
        const QString path = place.folder() + u"/anchor"_s;
        QVERIFY(anchors::exportTo(db, b.admin, b.keys, path));
        withoutTriggers(db, [&] {
            execute(db, u"DELETE FROM act WHERE position > ?"_s, {early->position});
            execute(db, u"UPDATE ledger_head SET position = ?, hash = ?"_s,
                    {early->position, early->hash});
        });
        const auto report = anchors::check(db, b.admin, path);
        QVERIFY2(report, qPrintable(all(report)));
        QVERIFY(all(report).contains("older copy"_L1));
        QCOMPARE(report->ledger, *early);
        QCOMPARE(report->differingDossiers, 2);
        QVERIFY(report->differences.contains({AnchorDifference::Kind::Shorter, one.toString(), 2}));
        QVERIFY(report->differences.contains({AnchorDifference::Kind::Missing, two.toString(), 1}));
    }
    void aForgedSignatureIsFound()
    {
        Anchored a(u"sqlite"_s);
        const QByteArray good = contentOf(a.path);
        const qsizetype at = good.lastIndexOf("signature ") + 12;
        QByteArray forged = good;
        forged[at] = forged[at] == '0' ? '1' : '0';
        write(a.path, forged);
        const auto report = a.check();
        QVERIFY(!report);
        QVERIFY(report.error().text.contains("forged"_L1));
        write(a.path, good);
        QVERIFY(a.check());
    }
    void anAnchorSignedWithAnotherKeyIsFound()
    {
        Anchored a(u"sqlite"_s);
        const BureauKeys others = BureauKeys::generate();
        const QString path = a.place.folder() + u"/forged"_s;
        QVERIFY(anchors::exportTo(a.db, a.bureau.admin, others, path));
        const auto report = anchors::check(a.db, a.bureau.admin, path);
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
        QVERIFY(report->findings[0].contains("never recorded"_L1));

        const auto expected = a.check(crypto::fingerprint(crypto::publicKey(others.anchor)));
        QCOMPARE(expected->findings.size(), 1);
        QVERIFY(expected->findings[0].contains("expected"_L1));
    }
    void everyCutIsRefused()
    {
        Anchored a(u"sqlite"_s);
        const QByteArray good = contentOf(a.path);
        for (qsizetype size = 0; size < good.size(); ++size) {
            QByteArray cut = good.first(size);
            QBuffer buffer(&cut);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QVERIFY2(!anchor_file::read(
                         buffer, [](const AnchorSummary &) {}, [](const DossierHead &) {}),
                     qPrintable(u"%1 of %2 bytes"_s.arg(size).arg(good.size())));
        }
        write(a.path, good.first(good.size() / 2));
        const auto report = a.check();
        QVERIFY(!report);
        QVERIFY(report.error().text.contains("line"_L1));
    }
    void everyChangedByteIsRefused()
    {
        Anchored a(u"sqlite"_s);
        const QByteArray good = contentOf(a.path);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QBuffer buffer(&changed);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QVERIFY2(!anchor_file::read(
                         buffer, [](const AnchorSummary &) {}, [](const DossierHead &) {}),
                     qPrintable(u"byte %1"_s.arg(i)));
        }
    }
    void aStrangeFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("one endless line") << QByteArray(5'000'000, 'x');
        QTest::newRow("many lines") << QByteArray("Anjuan anchor 1\n").repeated(100'000);
    }
    void aStrangeFileIsRefused()
    {
        QFETCH(QByteArray, content);
        Anchored a(u"sqlite"_s);
        write(a.path, content);
        const auto report = a.check();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Refused);
    }
    void windowsLineEndsAndTrailingTextAreRefused()
    {
        Anchored a(u"sqlite"_s);
        QByteArray text = contentOf(a.path);
        write(a.path, text + "\n");
        QVERIFY(!a.check());
        write(a.path, "\n" + text);
        QVERIFY(!a.check());
        write(a.path, text.replace("\n", "\r\n"));
        QVERIFY(!a.check());
        QVERIFY(QFile::remove(a.path));
        QVERIFY(!a.check());
    }
    void dossiersOutOfOrderAreRefusedEvenIfSigned()
    {
        QVERIFY(initialiseCrypto());
        const auto seed = crypto::SigningSeed::random();
        const QString hash(64, u'a');
        const auto signedWith = [&](const QList<QString> &dossiers, qint64 number) {
            QByteArray text;
            QBuffer buffer(&text);
            buffer.open(QIODevice::WriteOnly);
            anchor_file::Writer writer(buffer);
            writer.begin({.bureau = u"某局"_s,
                          .madeBy = u"admin"_s,
                          .ledger = {3, hash},
                          .dossiers = number});
            for (const QString &dossier : dossiers)
                writer.add({dossier, 1, hash});
            writer.finish(seed);
            buffer.close();
            buffer.open(QIODevice::ReadOnly);
            return bool(anchor_file::read(
                buffer, [](const AnchorSummary &) {}, [](const DossierHead &) {}));
        };
        const QString one = u"00000000-0000-7000-8000-000000000001"_s;
        const QString two = u"00000000-0000-7000-8000-000000000002"_s;
        QVERIFY(signedWith({one, two}, 2));
        QVERIFY(!signedWith({two, one}, 2));
        QVERIFY(!signedWith({one, one}, 2));
        QVERIFY(!signedWith({one, two}, 1));
        QVERIFY(!signedWith({one, two}, 3));
        QVERIFY(!signedWith({u"no key"_s}, 1));
        QVERIFY(!signedWith({one.toUpper().replace(u'0', u'A')}, 1));
        QVERIFY(signedWith({}, 0));
    }
    void moreDossiersThanAPageAreAllCompared()
    {
        Anchored a(u"sqlite"_s);
        QList<Act> acts;
        for (int i = 0; i < 10'100; ++i)
            acts.append(actIn(CaseId::create(), u"x"_s));
        record(a.db, acts);
        const QString path = a.place.folder() + u"/large"_s;
        const auto made = anchors::exportTo(a.db, a.bureau.admin, a.bureau.keys, path);
        QVERIFY(made);
        QCOMPARE(made->dossiers, 10'104);
        QCOMPARE(contentOf(path).count('\n'), 10'104 + 13);
        QVERIFY(anchors::check(a.db, a.bureau.admin, path)->holds());
        const QSet<CaseId> changed{acts[4'990].dossier, acts[5'010].dossier, acts[10'099].dossier};
        rewrite(a.db, [&](Act &act) {
            if (changed.contains(act.dossier))
                act.account = u"nobody"_s;
            return true;
        });
        const auto report = anchors::check(a.db, a.bureau.admin, path);
        QCOMPARE(report->differingDossiers, 3);
        for (const AnchorDifference &difference : report->differences)
            QVERIFY(changed.contains(CaseId::parse(difference.dossier)));
        // The list of differences is cut, the count is not.
        rewrite(a.db, [](Act &act) {
            act.role = u"archivist"_s;
            return true;
        });
        const auto everything = anchors::check(a.db, a.bureau.admin, path);
        QCOMPARE(everything->differingDossiers, 10'104);
        QCOMPARE(everything->differences.size(), 1000);
    }
    void aDamagedLedgerIsNotSigned()
    {
        Anchored a(u"sqlite"_s);
        withoutTriggers(a.db, [&] {
            execute(a.db, u"UPDATE act SET hash = ? WHERE position = 3"_s, {QString(64, u'a')});
        });
        const QString path = a.place.folder() + u"/second"_s;
        const auto made = anchors::exportTo(a.db, a.bureau.admin, a.bureau.keys, path);
        QVERIFY(!made);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!a.check()->holds());
    }
    void aMissingActIsFound()
    {
        Anchored a(u"sqlite"_s);
        const qint64 position = a.summary.ledger.position - 2;
        withoutTriggers(
            a.db, [&] { execute(a.db, u"DELETE FROM act WHERE position = ?"_s, {position}); });
        const auto report = a.check();
        QVERIFY(all(report).contains(u"Act %1 of the ledger is missing"_s.arg(position)));
    }
    void nothingIsOverwrittenAndNothingIsLeftBehind()
    {
        Anchored a(u"sqlite"_s);
        const QByteArray before = contentOf(a.path);
        QVERIFY(!anchors::exportTo(a.db, a.bureau.admin, a.bureau.keys, a.path));
        QCOMPARE(contentOf(a.path), before);
        QVERIFY(!anchors::exportTo(a.db, a.bureau.admin, a.bureau.keys, u"/no-such-folder/a"_s));
        const Session part = a.bureau.addAccount(u"part"_s, {Role::Archivist}, a.bureau.squadOne);
        const QString path = a.place.folder() + u"/part"_s;
        QVERIFY(!anchors::exportTo(a.db, part, a.bureau.keys, path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!anchors::check(a.db, part, a.path));
    }
    void aReaderChecksButDoesNotExport()
    {
        const test::Place place(u"sqlite"_s);
        const QString path = place.folder() + u"/anchor"_s;
        std::optional<BureauKeys> keys;
        {
            Database db = place.create();
            TestBureau b(db);
            QVERIFY(anchors::exportTo(db, b.admin, b.keys, path));
            keys = std::move(b.keys);
        }
        Database db = place.open(Mode::Read);
        const auto session =
            accounts::logIn(db, u"admin"_s, test::password(), test::morningOf(u"2026-03-03"));
        QVERIFY(session);
        const auto report = anchors::check(db, *session, path);
        QVERIFY2(report && report->holds(), qPrintable(all(report)));
        const QString second = place.folder() + u"/second"_s;
        QVERIFY(!anchors::exportTo(db, *session, *keys, second));
        QVERIFY(!QFile::exists(second));
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "test_anchors.moc"
