// SPDX-License-Identifier: GPL-3.0-or-later
// Signs PDFs with a certificate of the network security services (NSS), by way of poppler. A
// program of its own: what it loads is much, and what it reads may be broken. Asked in one line of
// JSON on the standard input, so that no password stands in the list of processes; answers with one
// line.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <poppler-form.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &wish, QLatin1StringView key) { return wish.value(key).toString(); }

QJsonObject failed(const char *what) { return {{u"failed"_s, QLatin1StringView(what)}}; }

QString day(const QDateTime &moment) { return moment.toUTC().date().toString(Qt::ISODate); }

QJsonObject certificates()
{
    QJsonArray list;
    for (const Poppler::CertificateInfo &one : Poppler::getAvailableSigningCertificates())
        list << QJsonObject{{u"nickname"_s, one.nickName()},
                            {u"subject"_s, one.subjectInfo(Poppler::CertificateInfo::CommonName)},
                            {u"issuer"_s, one.issuerInfo(Poppler::CertificateInfo::CommonName)},
                            {u"from"_s, day(one.validityStart())},
                            {u"to"_s, day(one.validityEnd())}};
    return {{u"certificates"_s, list}};
}

/// Asked first: with a wrong password the library would go on asking while it signs.
bool hasCertificate(const QString &nickname)
{
    const QVector<Poppler::CertificateInfo> all = Poppler::getAvailableSigningCertificates();
    return std::any_of(all.begin(), all.end(), [&](const Poppler::CertificateInfo &one) {
        return one.nickName() == nickname;
    });
}

QJsonObject sign(const QJsonObject &wish)
{
    if (!hasCertificate(text(wish, "certificate"_L1)))
        return failed("signing");
    const std::unique_ptr<Poppler::Document> document =
        Poppler::Document::load(text(wish, "pdf"_L1));
    if (!document || document->isLocked())
        return failed("pdf");
    const std::unique_ptr<Poppler::PDFConverter> converter = document->pdfConverter();
    converter->setOutputFileName(text(wish, "target"_L1));
    Poppler::PDFConverter::NewSignatureData signature;
    signature.setCertNickname(text(wish, "certificate"_L1));
    signature.setPassword(text(wish, "password"_L1));
    signature.setReason(text(wish, "reason"_L1));
    signature.setFieldPartialName(text(wish, "field"_L1));
    signature.setPage(0);
    // The library wants a text and draws it where there is room for it; here there is none.
    signature.setSignatureText(u" "_s);
    signature.setBoundingRectangle({});
    signature.setBorderWidth(0);
    if (!converter->sign(signature))
        return failed("signing");
    return {{u"signed"_s, true}};
}

QString stateOf(const Poppler::SignatureValidationInfo &found)
{
    if (found.signatureStatus() != Poppler::SignatureValidationInfo::SignatureValid)
        return u"broken"_s;
    if (!found.signsTotalDocument())
        return u"partial"_s;
    return found.certificateStatus() == Poppler::SignatureValidationInfo::CertificateTrusted
               ? u"trusted"_s
               : u"unknown_issuer"_s;
}

QJsonObject signatures(const QJsonObject &wish)
{
    const std::unique_ptr<Poppler::Document> document =
        Poppler::Document::load(text(wish, "pdf"_L1));
    if (!document || document->isLocked())
        return failed("pdf");
    QJsonArray list;
    for (const auto &field : document->signatures()) {
        if (field->signatureType() == Poppler::FormFieldSignature::UnsignedSignature)
            continue;
        const Poppler::SignatureValidationInfo found =
            field->validate(Poppler::FormFieldSignature::ValidateVerifyCertificate);
        list << QJsonObject{{u"signer"_s, found.signerName()},
                            {u"at"_s, static_cast<qint64>(found.signingTime())},
                            {u"state"_s, stateOf(found)}};
    }
    return {{u"signatures"_s, list}};
}

QJsonObject answerTo(const QJsonObject &wish)
{
    if (!Poppler::hasNSSSupport())
        return failed("nss");
    const QString folder = text(wish, "folder"_L1);
    if (!folder.isEmpty())
        Poppler::setNSSDir(folder);
    // Once for each token: who is told a wrong password asks again without end, and a card locks
    // itself after a few wrong ones. None is tried where none was given.
    const QByteArray password = text(wish, "password"_L1).toUtf8();
    Poppler::setNSSPasswordCallback(
        [password, told = QSet<QByteArray>()](const char *token) mutable {
            const QByteArray name(token);
            if (password.isEmpty() || told.contains(name))
                return static_cast<char *>(nullptr);
            told.insert(name);
            return strdup(password.constData());
        });
    const QString what = text(wish, "what"_L1);
    return what == "certificates"_L1 ? certificates()
           : what == "sign"_L1       ? sign(wish)
           : what == "signatures"_L1 ? signatures(wish)
                                     : failed("wish");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QJsonObject answer = answerTo(QJsonDocument::fromJson(input.readAll()).object());
    output.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    output.flush();
    // The library of certificates can't be put away in order once it has signed, and says so.
    std::quick_exit(0);
}
