// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestShippedFiles : public QObject {
    Q_OBJECT
private slots:
    void everyJsonFileIsReadable_data()
    {
        QTest::addColumn<QString>("file");
        const QString top = QStringLiteral(ANJUAN_SOURCE_DIR);
        for (const QString &folder : {u"/resources"_s, u"/tests/scenarios"_s}) {
            QDirIterator files(top + folder, {u"*.json"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                QTest::newRow(qPrintable(file.mid(top.size() + 1))) << file;
            }
        }
        QTest::newRow("CMakePresets.json") << top + u"/CMakePresets.json"_s;
    }
    void everyJsonFileIsReadable()
    {
        QFETCH(QString, file);
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QByteArray bytes = device.readAll();
        QJsonDocument::fromJson(bytes, &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 qPrintable(u"line %1: %2"_s.arg(bytes.first(error.offset).count('\n') + 1)
                                .arg(error.errorString())));
    }
    void everyDataFileIsInTheProgram()
    {
        const QString top = QStringLiteral(ANJUAN_SOURCE_DIR "/");
        QDirIterator files(top + u"resources"_s, {u"*.sql"_s, u"*.json"_s, u"*.csv"_s, u"*.docx"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile outside(files.next());
            QFile inside(u":/"_s + outside.fileName().mid(top.size()));
            QVERIFY(outside.open(QIODevice::ReadOnly));
            QVERIFY2(inside.open(QIODevice::ReadOnly), qPrintable(inside.fileName()));
            QVERIFY2(inside.readAll() == outside.readAll(), qPrintable(inside.fileName()));
        }
    }
    /// A picture that a chapter names and that is not there would be an empty frame.
    void theManualShowsThePicturesItHas()
    {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            const QDir folder(QStringLiteral(ANJUAN_SOURCE_DIR "/resources/manual/") + language);
            QStringList shown;
            for (const QString &chapter : folder.entryList({u"*.html"_s})) {
                QFile file(folder.filePath(chapter));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString html = QString::fromUtf8(file.readAll());
                static const QRegularExpression picture(u"<img src=\"([^\"]+)\""_s);
                for (const QRegularExpressionMatch &match : picture.globalMatch(html))
                    shown << match.captured(1);
            }
            shown.sort();
            QCOMPARE(shown, folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name));
            QVERIFY(!shown.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestShippedFiles)
#include "test_shipped_files.moc"
