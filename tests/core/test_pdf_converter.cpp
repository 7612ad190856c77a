// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_converter.h"
#include "tests/support/docx.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestPdfConverter : public QObject {
    Q_OBJECT
private slots:
    void withoutLibreOfficeItSaysWhatToDo()
    {
        const auto made = PdfConverter({}, {}).convert({u"x.docx"_s}, m_folder.path());
        QVERIFY(!made);
        QCOMPARE(made.error().text, PdfConverter::lack());
    }

    void whatEndsWithoutAPdfHasFailed()
    {
        const QString file = written(u"a.docx"_s);
        const auto made = PdfConverter(QStandardPaths::findExecutable(u"true"_s), {})
                              .convert({file}, m_folder.path());
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(u"a.docx"_s));
        QVERIFY(QDir(m_folder.path()).entryList({u"*.pdf"_s}).isEmpty());
        QVERIFY(!PdfConverter(u"/no/such/program"_s, {}).convert({file}, m_folder.path()));
    }

    void whatIsStoppedLeavesNothing()
    {
        const QString file = written(u"b.docx"_s);
        const QString slow = m_folder.filePath(u"slow.sh"_s);
        QFile script(slow);
        QVERIFY(script.open(QIODevice::WriteOnly));
        // As LibreOffice does: a script that starts the program.
        const QString started = m_folder.filePath(u"started"_s);
        script.write("#!/bin/sh\nsleep 60 &\necho $! > " + started.toUtf8() + ".part\nmv " +
                     started.toUtf8() + ".part " + started.toUtf8() + "\nwait\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const auto made = PdfConverter(slow, {}).convert(
            {file}, m_folder.path(), [&](qint64, qint64) { return !QFile::exists(started); });
        QVERIFY(!made);
        QVERIFY(QDir(m_folder.path()).entryList({u"*.pdf"_s}).isEmpty());
        QFile number(started);
        QVERIFY(number.open(QIODevice::ReadOnly));
        const QString program = QString::fromLatin1(number.readAll().trimmed());
        QVERIFY(program.toInt() > 0);
        const auto runs = [&program] {
            QFile line(u"/proc/"_s + program + u"/cmdline"_s);
            return line.open(QIODevice::ReadOnly) && !line.readAll().isEmpty();
        };
        QTRY_VERIFY(!runs());
    }

    void chineseIsFoundInThePdf()
    {
        const PdfConverter converter;
        if (!converter.isThere())
            QSKIP("LibreOffice is not installed.");
        // A name is an argument, never a command.
        const QString file = written(u"-o $(touch x); 文书.docx"_s, u"黄浦 人 月 日 行 贰仟元整"_s);
        const QString other = written(u"二.docx"_s, u"另一件"_s);
        const auto made = converter.convert({file, other}, m_folder.path());
        VERIFY_RESULT(made);
        QCOMPARE(made->size(), 2);
        QVERIFY(!QFile::exists(u"x"_s));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("There is no pdftotext to read it back.");
        QProcess text;
        text.start(reader, {made->front(), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString found = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString &word : {u"黄浦"_s, u"人"_s, u"月"_s, u"日"_s, u"行"_s, u"贰仟元整"_s})
            QVERIFY2(found.contains(word), qPrintable(word));
    }

private:
    QString written(const QString &name, const QString &text = u"正文"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write(test::docx(test::paragraph(text)));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPdfConverter)
#include "test_pdf_converter.moc"
