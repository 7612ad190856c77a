// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_store.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

EvidenceFile intake(const StoredFile &file, const QString &name)
{
    return {EvidenceId::create(), file, name, *Moment::parse(u"2026-03-05T01:02:03.004Z"),
            u"zhang_san"_s};
}

void tamper(const QString &path)
{
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray first = file.read(1);
    first[0] = static_cast<char>(first[0] ^ 1);
    file.seek(0);
    file.write(first);
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT
private slots:
    void bytesAreKeptUnderTheirHash()
    {
        const QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(3'000'000, 'x');
        const Result<StoredFile> stored = evidence.take(fileWith(folder, u"现场照片.png"_s, bytes));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->sha256, hashOf(bytes));
        QCOMPARE(stored->size, bytes.size());
        QCOMPARE(stored->mediaType, u"image/png"_s);
        QCOMPARE(evidence.check(stored->sha256), EvidenceFolder::State::Ok);
        const QString path = evidence.pathOf(stored->sha256);
        QVERIFY(path.endsWith(u'/' + stored->sha256.first(2) + u'/' + stored->sha256));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0400U);
        // The same bytes again, under another name: stored once.
        const Result<StoredFile> again = evidence.take(fileWith(folder, u"copy"_s, bytes));
        VERIFY_RESULT(again);
        QCOMPARE(again->sha256, stored->sha256);
        QCOMPARE(QDir(evidence.path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 1);
    }

    void theFolderKeepsAnEmptyFileLikeAnyOther()
    {
        const QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const Result<StoredFile> stored = evidence.take(fileWith(folder, u"empty"_s, {}));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->sha256, hashOf({}));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nowhere/at/all"_s;
        QTest::newRow("device") << u"/dev/zero"_s;
        QTest::newRow("folder") << u"/tmp"_s;
        QTest::newRow("kernel file that grows while it is read") << u"/proc/self/status"_s;
        QTest::newRow("pipe") << u"pipe"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        if (path == "pipe"_L1) {
            path = folder.filePath(path);
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        }
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const Result<StoredFile> stored = evidence.take(path);
        QVERIFY(!stored);
        QVERIFY(stored.error().text.contains(path));
        QVERIFY(QDir(evidence.path()).isEmpty());
    }

    void aFileThatIsTooLargeOrChangesOrIsStoppedIsRefused()
    {
        const QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const QString path = fileWith(folder, u"video"_s, QByteArray(5'000'000, 'v'));
        QVERIFY(!evidence.take(path, 4'999'999));
        QFile huge(folder.filePath(u"sparse"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(10LL << 30));
        const Result<StoredFile> sparse = evidence.take(huge.fileName());
        QVERIFY(!sparse);
        QVERIFY(sparse.error().text.contains(u"10240 MB"_s));
        const auto growing = [&](qint64, qint64) {
            QFile file(path);
            return file.open(QIODevice::Append) && file.write("x") == 1;
        };
        const Result<StoredFile> changed =
            evidence.take(path, EvidenceFolder::largestFile, growing);
        QVERIFY(!changed);
        QVERIFY2(changed.error().text.contains(u"changed"_s), qPrintable(changed.error().text));
        QVERIFY(!evidence.take(path, EvidenceFolder::largestFile,
                               [](qint64, qint64) { return false; }));
        QVERIFY(QDir(evidence.path()).isEmpty());
    }

    void aFileThatVanishesOrIsCutWhileItIsCopiedIsRefused()
    {
        const QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        const QByteArray bytes(5'000'000, 'v');
        const QString cut = fileWith(folder, u"cut"_s, bytes);
        const QString gone = fileWith(folder, u"gone"_s, bytes);
        for (const auto &[path, spoil] :
             std::initializer_list<std::pair<QString, std::function<bool(qint64, qint64)>>>{
                 {cut, [&](qint64, qint64) { return QFile::resize(cut, 10); }},
                 {gone, [&](qint64, qint64) { return QFile::remove(gone) || true; }}}) {
            const Result<StoredFile> taken =
                evidence.take(path, EvidenceFolder::largestFile, spoil);
            QVERIFY2(!taken, qPrintable(path));
            QVERIFY2(taken.error().text.contains(path), qPrintable(taken.error().text));
        }
        QVERIFY(QDir(evidence.path()).isEmpty());
        QVERIFY(!QFile::exists(gone));
    }

    void missingAndAlteredFilesAreNamed_data() { test::eachKind(); }
    void missingAndAlteredFilesAreNamed()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        const QTemporaryDir folder;
        const EvidenceFolder evidence(folder.filePath(u"evidence"_s));
        std::vector<EvidenceFile> files;
        for (int i = 0; i < 5; ++i) {
            const Result<StoredFile> stored =
                evidence.take(fileWith(folder, u"file"_s, "evidence " + QByteArray::number(i)));
            VERIFY_RESULT(stored);
            files.push_back(intake(*stored, u"第%1张.jpg"_s.arg(i)));
            VERIFY_RESULT(db.transact([&] { return evidence_store::record(db, files.back()); }));
        }
        const auto faults = [&] {
            return *db.read([&]() -> Result<std::vector<EvidenceFault>> {
                return evidence_store::checkAll(db, evidence);
            });
        };
        QVERIFY(faults().empty());
        tamper(evidence.pathOf(files[1].file.sha256));
        QVERIFY(QFile::remove(evidence.pathOf(files[3].file.sha256)));
        QCOMPARE(evidence.check(files[1].file.sha256), EvidenceFolder::State::Altered);
        QCOMPARE(evidence.check(files[3].file.sha256), EvidenceFolder::State::Missing);
        QCOMPARE(evidence.check(u"../../etc/passwd"_s), EvidenceFolder::State::Missing);
        QMap<QString, EvidenceFolder::State> named;
        for (const EvidenceFault &fault : faults())
            named.insert(fault.evidence.originalName, fault.state);
        QCOMPARE(named, (QMap<QString, EvidenceFolder::State>{
                            {u"第1张.jpg"_s, EvidenceFolder::State::Altered},
                            {u"第3张.jpg"_s, EvidenceFolder::State::Missing}}));
        // Nobody puts good bytes over altered ones unnoticed.
        QVERIFY(!evidence.take(fileWith(folder, u"file"_s, "evidence 1")));
        const auto found = db.read([&]() -> Result<std::optional<EvidenceFile>> {
            return evidence_store::find(db, files[2].id);
        });
        QCOMPARE((*found)->originalName, files[2].originalName);
        QCOMPARE((*found)->file.size, 10);
        QCOMPARE((*found)->takenInAt, files[2].takenInAt);
        const auto same = db.read([&]() -> Result<std::vector<EvidenceFile>> {
            return evidence_store::withHash(db, files[2].file.sha256);
        });
        QCOMPARE(same->size(), 1u);
    }

    void whatAnInterruptedIntakeLeftIsFound()
    {
        const test::Place place(u"sqlite"_s);
        Database db = place.create();
        const EvidenceFolder evidence = EvidenceFolder::beside(place.location());
        QCOMPARE(evidence.path(), place.location().path() + u".files"_s);
        const QTemporaryDir folder;
        const Result<StoredFile> kept = evidence.take(fileWith(folder, u"a"_s, "a"));
        const Result<StoredFile> forgotten = evidence.take(fileWith(folder, u"b"_s, "b"));
        VERIFY_RESULT(kept);
        VERIFY_RESULT(forgotten);
        VERIFY_RESULT(
            db.transact([&] { return evidence_store::record(db, intake(*kept, u"a"_s)); }));
        const auto found =
            db.read([&]() -> Result<QStringList> { return evidence_store::orphans(db, evidence); });
        QCOMPARE(*found, QStringList{evidence.pathOf(forgotten->sha256)});
    }

    void namesAreShownWithoutTricks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"现场照片 (1).jpg"_s << u"现场照片 (1).jpg"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u".._.._etc_passwd"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a_b"_s;
        QTest::newRow("right to left") << u"photo\u202egpj.exe"_s << u"photo_gpj.exe"_s;
        QTest::newRow("empty") << u""_s << u"_"_s;
        QTest::newRow("long") << QString(300, u'字') + u".jpg"_s
                              << QString(115, u'字') + u"….jpg"_s;
    }
    void namesAreShownWithoutTricks()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(safeName(name), shown);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
