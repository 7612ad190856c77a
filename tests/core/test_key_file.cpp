// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestKeyFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void whatIsWrittenIsReadBack()
    {
        const QTemporaryDir folder;
        const QString path = key_file::besideDatabase(folder.filePath(u"案卷 1.db"_s));
        QVERIFY(path.endsWith(u"案卷 1.db.keys"));
        const BureauKeys keys = BureauKeys::generate();
        QVERIFY(key_file::create(path, keys));
        struct stat state {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &state), 0);
        QCOMPARE(state.st_mode & 07777, mode_t{0600});
        const auto read = key_file::read(path, keys.fingerprint());
        QVERIFY(read);
        QCOMPARE(read->fingerprint(), keys.fingerprint());
        QCOMPARE(read->sealing.bytes().toByteArray(), keys.sealing.bytes().toByteArray());
        QCOMPARE(read->index.bytes().toByteArray(), keys.index.bytes().toByteArray());
        QCOMPARE(read->anchor.bytes().toByteArray(), keys.anchor.bytes().toByteArray());
    }
    void aWideUmaskStillGivesAPrivateFile()
    {
        const QTemporaryDir folder;
        const mode_t before = ::umask(0);
        const Result<> made = key_file::create(folder.filePath(u"k"_s), BureauKeys::generate());
        ::umask(before);
        QVERIFY(made);
        QVERIFY(key_file::read(folder.filePath(u"k"_s), {}));
    }
    void anExistingFileIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"k"_s);
        overwrite(path, "something else");
        const Result<> made = key_file::create(path, BureauKeys::generate());
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(path));
        QCOMPARE(contentOf(path), QByteArray("something else"));
    }
    void aFolderThatIsNotThereIsRefused()
    {
        const Result<> made = key_file::create(u"/no-such-folder/k"_s, BureauKeys::generate());
        QVERIFY(!made);
    }
    void aMissingFileIsToldPlainly()
    {
        const auto read = key_file::read(u"/no-such-folder/k.keys"_s, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
        QVERIFY(read.error().text.contains(u"/no-such-folder/k.keys"));
    }
    void permissionsWiderThan0600AreRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        QTest::newRow("0640") << 0640 << false;
        QTest::newRow("0604") << 0604 << false;
        QTest::newRow("0620") << 0620 << false;
        QTest::newRow("0644") << 0644 << false;
        QTest::newRow("0700") << 0700 << false;
    }
    void permissionsWiderThan0600AreRefused()
    {
        QFETCH(int, mode);
        QFETCH(bool, accepted);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"k"_s);
        QVERIFY(key_file::create(path, BureauKeys::generate()));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
        QCOMPARE(bool(key_file::read(path, {})), accepted);
    }
    void anotherBureausKeysAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"k"_s);
        QVERIFY(key_file::create(path, BureauKeys::generate()));
        const auto read = key_file::read(path, BureauKeys::generate().fingerprint());
        QVERIFY(!read);
        QVERIFY(read.error().text.contains("another"_L1));
    }
    void everyChangedByteAndEveryCutIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"k"_s);
        QVERIFY(key_file::create(path, BureauKeys::generate()));
        const QByteArray good = contentOf(path);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = changed[i] == '0' ? '1' : '0';
            overwrite(path, changed);
            QVERIFY2(!key_file::read(path, {}), qPrintable(u"byte %1"_s.arg(i)));
        }
        for (qsizetype size = 0; size < good.size(); ++size) {
            overwrite(path, good.first(size));
            QVERIFY2(!key_file::read(path, {}), qPrintable(u"size %1"_s.arg(size)));
        }
        overwrite(path, good + '\n');
        QVERIFY(!key_file::read(path, {}));
        QByteArray dos = good;
        dos.replace("\n", "\r\n");
        overwrite(path, dos);
        QVERIFY(!key_file::read(path, {}));
        overwrite(path, QByteArray(1000000, 'x'));
        QVERIFY(!key_file::read(path, {}));
        overwrite(path, good);
        QVERIFY(key_file::read(path, {}));
    }
    void aFolderOrAPipeIsNoKeyFile()
    {
        const QTemporaryDir folder;
        QVERIFY(!key_file::read(folder.path(), {}));
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!key_file::read(pipe, {}));
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "test_key_file.moc"
