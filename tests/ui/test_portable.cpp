// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/portable.h"
#include "core/base/crypto.h"
#include "core/services/demo.h"
#include "tests/ui/client.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_page.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

#include <filesystem>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A home, and a folder that is carried about.
struct Machine {
    QTemporaryDir root{};
    QString home = root.filePath(u"home"_s);
    QString stick = root.filePath(u"stick"_s);
};
Machine *machine = nullptr;

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found << QDir(folder).relativeFilePath(all.next());
    found.sort();
    return found;
}

QString bureau(const QString &stick) { return stick + u"/anjuan-data/documents/bureau.db"_s; }

/// The program itself in `folder`, run as somebody does who has only that folder.
struct Program {
    explicit Program(const QString &folder)
    {
        const QString path = folder + u"/anjuan"_s;
        std::error_code failed;
        std::filesystem::create_hard_link(ANJUAN, path.toStdString(), failed);
        if (failed && !QFile::copy(QStringLiteral(ANJUAN), path))
            qFatal("The program cannot be put into %s.", qPrintable(folder));
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, machine->home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LANG"_s, u"zh_CN.UTF-8"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(path);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    QProcess process{};
};

} // namespace

/// Everything that the client keeps lies beside the program, and nothing in the person's home.
class TestPortable : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(filesIn(machine->home), QStringList()); }

    void aNewBureauIsProposedBesideTheProgram()
    {
        Workplace workplace;
        MainWindow window(workplace);
        window.show();
        QTest::mouseClick(window.findChild<QPushButton *>(u"new_bureau"_s), Qt::LeftButton);
        const auto *file = window.findChild<QLineEdit *>(u"bureau_file"_s);
        QVERIFY(file);
        QVERIFY2(file->text().startsWith(machine->stick + u"/anjuan-data/documents/"_s),
                 qPrintable(file->text()));
    }

    void databaseSettingsAndDraftsLieBesideTheProgram()
    {
        {
            Result<Database> made = Database::create(Location::file(bureau(machine->stick)));
            QVERIFY(made);
            QVERIFY(demo::fill(*made, {.cases = 4,
                                       .seed = 3,
                                       .password = TestClient::password(),
                                       .until = TestClient::lastDay()}));
        }
        preferences::setLanguage(u"zh_CN"_s);
        Workplace workplace;
        MainWindow window(workplace);
        window.show();
        window.startPage().openDatabase(bureau(machine->stick));
        QTRY_VERIFY_WITH_TIMEOUT(!workplace.bureauName().isEmpty(), 20'000);
        workplace.logIn(u"officer1"_s, TestClient::password());
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage(), 20'000);
        window.openAct({}, u"register_lead"_s);
        QLineEdit *place = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((place = window.findChild<QLineEdit *>(u"field_place"_s)), 20'000);
        type(place, u"东桥路8号"_s);
        const QString data = machine->stick + u"/anjuan-data/"_s;
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(data + u"data/anjuan/drafts"_s).entryList({u"*.draft"_s}, QDir::Files).isEmpty(),
            20'000);
        // What keeps other writers away while it is open is there as well.
        QVERIFY(!QDir(data + u"documents"_s).entryList({u"*lock*"_s}, QDir::Files).isEmpty());
        QVERIFY(QFile::exists(data + u"settings/anjuan/anjuan.ini"_s));
        QCOMPARE(QDir::tempPath(), data + u"aside"_s);
        workplace.logOut();
        QTRY_VERIFY_WITH_TIMEOUT(!workplace.isBusy(), 20'000);
        // Nothing else was made anywhere near.
        QCOMPARE(QDir(machine->root.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{u"home"_s, u"stick"_s}));
    }

    void whatLiesInTheFolderIsFoundWhereItIsCarriedTo()
    {
        QCOMPARE(preferences::recentDatabases(), QStringList{bureau(machine->stick)});
        const QByteArray before = qgetenv("ANJUAN_PORTABLE_FOLDER");
        qputenv("ANJUAN_PORTABLE_FOLDER", "/media/other/anjuan-data");
        QCOMPARE(preferences::recentDatabases(), QStringList{bureau(u"/media/other"_s)});
        qputenv("ANJUAN_PORTABLE_FOLDER", before);
        QVERIFY(client::keepInOneFolder(QDir(u"/proc"_s)).contains(u"/proc"_s));
        qputenv("ANJUAN_PORTABLE_FOLDER", before);
    }

    void theProgramItselfKeepsToItsFolder()
    {
        const QString other = machine->root.filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other + u"/anjuan-data"_s));
        QVERIFY(QDir().rename(machine->stick + u"/anjuan-data/documents"_s,
                              other + u"/anjuan-data/documents"_s));
        Program program(other);
        program.process.setArguments({u"--portable"_s, bureau(other)});
        program.process.start();
        const QString settings = other + u"/anjuan-data/settings/anjuan/anjuan.ini"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settings), 30'000);
        QFile kept(settings);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray said = kept.readAll();
        QVERIFY2(said.contains("carried:documents/bureau.db"), said.constData());
    }

    void aFolderThatCannotBeWrittenIsSaidInASentence()
    {
        const QString locked = machine->root.filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(locked));
        QFile inTheWay(locked + u"/anjuan-data"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Program program(locked);
        QFile mark(locked + u"/anjuan.portable"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        program.process.start();
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += program.process.readAllStandardError()).contains("anjuan-data"), 30'000);
        QVERIFY2(said.contains(locked.toUtf8()), said.constData());
        QVERIFY(program.process.state() == QProcess::Running); // the sentence stands in a box
        inTheWay.close();
        QCOMPARE(QFileInfo(inTheWay).size(), 0);
    }
};

int main(int count, char **arguments)
{
    Machine here;
    machine = &here;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"})
        qunsetenv(variable);
    QDir().mkpath(here.home);
    QDir().mkpath(here.stick);
    qputenv("HOME", here.home.toUtf8());
    const QString refused = client::keepInOneFolder(QDir(here.stick));
    QApplication application(count, arguments);
    if (!refused.isEmpty() || !initialiseCrypto())
        qFatal("%s", qPrintable(refused));
    TestPortable test;
    return QTest::qExec(&test, count, arguments);
}

#include "test_portable.moc"
