// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_signer.h"

#include "core/base/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QUuid>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SignerText {
    Q_DECLARE_TR_FUNCTIONS(PdfSignerText)
};

constexpr int mostMilliseconds = 60'000;

constexpr std::array stateNames{
    Name<PdfSignature::State>{PdfSignature::State::Trusted, "trusted"_L1},
    Name<PdfSignature::State>{PdfSignature::State::UnknownIssuer, "unknown_issuer"_L1},
    Name<PdfSignature::State>{PdfSignature::State::Partial, "partial"_L1},
    Name<PdfSignature::State>{PdfSignature::State::Broken, "broken"_L1},
};

QString programHere()
{
    const QString name = u"anjuan-sign"_s;
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QString storeOrOwn(const QString &folder)
{
    return folder.isEmpty() ? QDir::home().filePath(u".pki/nssdb"_s) : folder;
}

Date dayFrom(const QJsonValue &value)
{
    return parseDate(value.toString()).value_or(Date(1970, 1, 1));
}

} // namespace

PdfSigner::PdfSigner(const QString &folder) : PdfSigner(programHere(), folder) {}

PdfSigner::PdfSigner(const QString &program, const QString &folder)
    : m_program(program), m_folder(storeOrOwn(folder))
{
}

QString PdfSigner::lack()
{
    return SignerText::tr("The program anjuan-sign is not installed; without it no PDF is signed.");
}

Result<QJsonObject> PdfSigner::ask(QJsonObject wish) const
{
    if (!isThere())
        return refused(lack());
    if (QFileInfo(m_folder).isDir())
        wish.insert(u"folder"_s, u"sql:"_s + m_folder);
    QProcess signer;
    signer.setStandardErrorFile(QProcess::nullDevice());
    signer.start(m_program, QStringList());
    signer.write(QJsonDocument(wish).toJson(QJsonDocument::Compact));
    signer.closeWriteChannel();
    if (!signer.waitForFinished(mostMilliseconds)) {
        signer.kill();
        signer.waitForFinished();
        return refused(SignerText::tr("The signing took too long and was given up."));
    }
    const QJsonObject answer = QJsonDocument::fromJson(signer.readAllStandardOutput()).object();
    if (answer.isEmpty())
        return refused(SignerText::tr("The program that signs ended without an answer."));
    const QString failed = answer.value("failed"_L1).toString();
    if (failed == "pdf"_L1)
        return refused(SignerText::tr("The PDF can't be read, or is locked by a password."));
    if (failed == "signing"_L1)
        return refused(SignerText::tr("It was not signed: the password, the certificate or its "
                                      "key does not fit."));
    if (!failed.isEmpty())
        return refused(SignerText::tr("The program that signs can't do this (%1).").arg(failed));
    return answer;
}

Result<QList<SigningCertificate>> PdfSigner::certificates(const QString &password) const
{
    if (!QFileInfo(m_folder).isDir())
        return refused(SignerText::tr("There is no store of certificates in “%1”.").arg(m_folder));
    const Result<QJsonObject> answer =
        ask({{u"what"_s, u"certificates"_s}, {u"password"_s, password}});
    if (!answer)
        return answer.error();
    QList<SigningCertificate> found;
    for (const QJsonValue &one : answer->value("certificates"_L1).toArray())
        found << SigningCertificate{.nickname = one["nickname"_L1].toString(),
                                    .subject = one["subject"_L1].toString(),
                                    .issuer = one["issuer"_L1].toString(),
                                    .validFrom = dayFrom(one["from"_L1]),
                                    .validTo = dayFrom(one["to"_L1])};
    return found;
}

Result<> PdfSigner::sign(const QString &pdf, const QString &target, const QString &certificate,
                         const QString &password, const QString &reason) const
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const Result<QJsonObject> answer = ask(
        {{u"what"_s, u"sign"_s},
         {u"pdf"_s, pdf},
         {u"target"_s, part},
         {u"certificate"_s, certificate},
         {u"password"_s, password},
         {u"reason"_s, reason},
         {u"field"_s, u"anjuan-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)}});
    // What was written is looked at: a library that says it signed is not believed.
    const Result<QList<PdfSignature>> made =
        answer ? signatures(part) : Result<QList<PdfSignature>>(answer.error());
    if (made && !made->isEmpty() && made->back().state != PdfSignature::State::Broken &&
        made->back().state != PdfSignature::State::Partial) {
        QFile::remove(target);
        if (QFile::rename(part, target))
            return {};
        return refused(
            SignerText::tr("“%1” can't be written; the signed PDF is “%2”.").arg(target, part));
    }
    QFile::remove(part);
    return made ? refused(SignerText::tr("The signature does not hold; nothing was kept."))
                : made.error();
}

Result<QList<PdfSignature>> PdfSigner::signatures(const QString &pdf) const
{
    const Result<QJsonObject> answer = ask({{u"what"_s, u"signatures"_s}, {u"pdf"_s, pdf}});
    if (!answer)
        return answer.error();
    QList<PdfSignature> found;
    for (const QJsonValue &one : answer->value("signatures"_L1).toArray())
        found << PdfSignature{.signer = one["signer"_L1].toString(),
                              .at = {one["at"_L1].toInteger() * 1000},
                              .state = valueOf(stateNames, one["state"_L1].toString())
                                           .value_or(PdfSignature::State::Broken)};
    return found;
}

} // namespace anjuan
