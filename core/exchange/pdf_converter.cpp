// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_converter.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfConverterText)
};

constexpr qsizetype filesAtOnce = 50;
constexpr int lookMilliseconds = 100;
constexpr qint64 startMilliseconds = 60'000;
constexpr qint64 fileMilliseconds = 10'000;
constexpr int lockMilliseconds = 300'000;

Error broken(const QString &text) { return {Error::Kind::Storage, text, {}, {}}; }

/// Whether the sandbox may be used here: where the system forbids it, it ends with an error.
QString usable(const QString &sandbox)
{
    QProcess trial;
    trial.start(sandbox, {u"--unshare-net"_s, u"--ro-bind"_s, u"/"_s, u"/"_s, u"true"_s});
    const bool worked = trial.waitForFinished(5'000) &&
                        trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0;
    return worked ? sandbox : QString();
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 100 && file.read(5) == "%PDF-";
}

QString pdfName(const QString &file) { return QFileInfo(file).completeBaseName() + u".pdf"_s; }

} // namespace

PdfConverter::PdfConverter() : m_office(QStandardPaths::findExecutable(u"soffice"_s))
{
    if (const QString sandbox = QStandardPaths::findExecutable(u"bwrap"_s); !sandbox.isEmpty())
        m_sandbox = usable(sandbox);
}

PdfConverter::PdfConverter(QString office, QString sandbox)
    : m_office(std::move(office)), m_sandbox(std::move(sandbox))
{
}

QString PdfConverter::lack()
{
    return PdfText::tr("LibreOffice is not installed on this machine, so no PDF can be made. Open "
                       "the document in Word or WPS and print or save it from there.");
}

Result<> PdfConverter::run(const QStringList &files, const QString &work, const Progress &progress,
                           qint64 done, qint64 total) const
{
    const QString profile = QUrl::fromLocalFile(work + u"/profile"_s).toString();
    QStringList arguments{u"-env:UserInstallation="_s + profile,
                          u"--headless"_s,
                          u"--norestore"_s,
                          u"--convert-to"_s,
                          u"pdf:writer_pdf_Export"_s,
                          u"--outdir"_s,
                          work + u"/out"_s};
    for (const QString &file : files)
        arguments << work + u"/in/"_s + QFileInfo(file).fileName();
    QString program = m_office;
    if (!m_sandbox.isEmpty()) {
        const QStringList walls{u"--unshare-net"_s,
                                u"--die-with-parent"_s,
                                u"--ro-bind"_s,
                                u"/"_s,
                                u"/"_s,
                                u"--dev"_s,
                                u"/dev"_s,
                                u"--proc"_s,
                                u"/proc"_s,
                                u"--tmpfs"_s,
                                u"/tmp"_s,
                                u"--bind"_s,
                                work,
                                work,
                                m_office};
        arguments = walls + arguments;
        program = m_sandbox;
    }
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, work);
    office.setProcessEnvironment(environment);
    office.setStandardInputFile(QProcess::nullDevice());
    office.setProcessChannelMode(QProcess::MergedChannels);
    // LibreOffice is a script that starts a program: both go when it is stopped.
    office.setChildProcessModifier([] { ::setpgid(0, 0); });
    office.start(program, arguments);
    if (!office.waitForStarted(10'000))
        return broken(PdfText::tr("LibreOffice could not be started."));
    const qint64 most = startMilliseconds + fileMilliseconds * files.size();
    QElapsedTimer clock;
    clock.start();
    while (!office.waitForFinished(lookMilliseconds) && office.state() != QProcess::NotRunning) {
        const qsizetype there = QDir(work + u"/out"_s).entryList({u"*.pdf"_s}, QDir::Files).size();
        const bool goesOn = !progress || progress(done + there, total);
        if (goesOn && clock.elapsed() < most)
            continue;
        ::kill(-static_cast<pid_t>(office.processId()), SIGKILL);
        office.waitForFinished(5'000);
        return goesOn ? broken(PdfText::tr("LibreOffice did not come to an end and was stopped."))
                      : refused(PdfText::tr("Stopped; no PDF was made."));
    }
    for (const QString &file : files)
        if (!isPdf(work + u"/out/"_s + pdfName(file)))
            return broken(PdfText::tr("LibreOffice made no PDF of “%1”.")
                              .arg(QFileInfo(file).fileName().left(80)));
    return {};
}

Result<QStringList> PdfConverter::convert(const QStringList &files, const QString &target,
                                          const Progress &progress) const
{
    if (!isThere())
        return refused(lack());
    // Two of them at once: one makes nothing and says so to nobody.
    QLockFile turn(QDir::temp().filePath(u"anjuan-office.lock"_s));
    turn.setStaleLockTime(0);
    if (!turn.tryLock(lockMilliseconds))
        return refused(PdfText::tr("Other documents are being converted on this machine; try again "
                                   "in a moment."));
    const QTemporaryDir work;
    const QDir place(work.path());
    if (!work.isValid() || !place.mkpath(u"in"_s) || !place.mkpath(u"out"_s))
        return broken(PdfText::tr("There is no room for converting documents."));
    for (qsizetype first = 0; first < files.size(); first += filesAtOnce) {
        const QStringList some = files.sliced(first, std::min(filesAtOnce, files.size() - first));
        for (const QString &file : some)
            if (!QFile::copy(file, work.path() + u"/in/"_s + QFileInfo(file).fileName()))
                return broken(PdfText::tr("“%1” could not be read.")
                                  .arg(QFileInfo(file).fileName().left(80)));
        if (const Result<> made = run(some, work.path(), progress, first, files.size()); !made)
            return made.error();
    }
    QStringList made;
    for (const QString &file : files) {
        const QString path = QDir(target).filePath(pdfName(file));
        QFile::remove(path);
        if (!QFile::copy(work.path() + u"/out/"_s + pdfName(file), path)) {
            for (const QString &one : std::as_const(made))
                QFile::remove(one);
            return broken(PdfText::tr("“%1” could not be written.").arg(path));
        }
        made << path;
    }
    if (progress)
        progress(files.size(), files.size());
    return made;
}

} // namespace anjuan
