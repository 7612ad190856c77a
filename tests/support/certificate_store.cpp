// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate_store.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written.", qPrintable(path));
}

void certutil(const QStringList &words)
{
    QProcess process;
    process.start(u"certutil"_s, words);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("certutil: %s", process.readAllStandardError().constData());
}

} // namespace

bool CertificateStore::canBeMade()
{
    return !QStandardPaths::findExecutable(u"certutil"_s).isEmpty();
}

CertificateStore::CertificateStore()
{
    write(path(u"password"_s), password().toUtf8() + '\n');
    QByteArray noise(2048, Qt::Uninitialized);
    QRandomGenerator::system()->generate(noise.begin(), noise.end());
    write(path(u"noise"_s), noise);
    const QStringList where{u"-d"_s, u"sql:"_s + folder(), u"-f"_s, path(u"password"_s)};
    certutil(QStringList{u"-N"_s} + where);
    certutil(QStringList{u"-S"_s} + where +
             QStringList{u"-z"_s, path(u"noise"_s), u"-n"_s, u"示例证书"_s, u"-s"_s,
                         u"CN="_s + subject() + u",O=示例"_s, u"-x"_s, u"-t"_s, u"CTu,CTu,CTu"_s,
                         u"-v"_s, u"24"_s, u"--keyUsage"_s, u"digitalSignature,nonRepudiation"_s,
                         u"-Z"_s, u"SHA256"_s});
}

QString CertificateStore::password() { return u"store-secret-1"_s; }
QString CertificateStore::subject() { return u"示例市城市管理局"_s; }

QString CertificateStore::makePdf() const
{
    const QByteArray content = "BT /F1 18 Tf 72 720 Td (Decision No. 1) Tj ET";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font "
        "<< /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
            "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.6\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    pdf += "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    const QString to = path(u"decision.pdf"_s);
    write(to, pdf);
    return to;
}

} // namespace anjuan::test
