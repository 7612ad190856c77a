// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_signer.h"

#include "app/ctl/command.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SigningCommandText {
    Q_DECLARE_TR_FUNCTIONS(SigningCommandText)
};

constexpr const char *passwordVariable = "ANJUAN_CERTIFICATE_PASSWORD";

QString stateText(PdfSignature::State state)
{
    switch (state) {
    case PdfSignature::State::Trusted:
        return SigningCommandText::tr("holds; its certificate is trusted here");
    case PdfSignature::State::UnknownIssuer:
        return SigningCommandText::tr("holds; whose certificate it is, is not known here");
    case PdfSignature::State::Partial:
        return SigningCommandText::tr("holds, but something was added since");
    case PdfSignature::State::Broken:
        return SigningCommandText::tr("does not hold: what was signed was changed");
    }
    Q_UNREACHABLE();
}

/// Empty where none is set: a store may have none.
QString storePassword() { return QString::fromUtf8(qgetenv(passwordVariable)); }

Answer listCertificates(Call &call)
{
    const auto found = PdfSigner(call.text("--store"_L1)).certificates(storePassword());
    if (!found)
        return found.error();
    QJsonArray json;
    Table table({SigningCommandText::tr("Name"), SigningCommandText::tr("Issued to"),
                 SigningCommandText::tr("Issued by"), SigningCommandText::tr("Valid")});
    for (const SigningCertificate &one : *found) {
        json << QJsonObject{{u"name"_s, one.nickname},
                            {u"subject"_s, one.subject},
                            {u"issuer"_s, one.issuer},
                            {u"from"_s, toIso(one.validFrom)},
                            {u"to"_s, toIso(one.validTo)}};
        table.add(
            {one.nickname, one.subject, one.issuer,
             SigningCommandText::tr("%1 to %2").arg(toIso(one.validFrom), toIso(one.validTo))});
    }
    return {{{u"certificates"_s, json}},
            found->isEmpty() ? SigningCommandText::tr("The store has no certificate to sign with, "
                                                      "or wants its password (%1).")
                                   .arg(QLatin1StringView(passwordVariable))
                             : table.toText(call.screen.columns())};
}

Answer signPdf(Call &call)
{
    const QString target = call.text("TARGET"_L1);
    if (QFile::exists(target))
        return refused(SigningCommandText::tr("There is a file “%1” already.").arg(target));
    const Result<> done = PdfSigner(call.text("--store"_L1))
                              .sign(call.text("PDF"_L1), target, call.text("--certificate"_L1),
                                    storePassword(), call.text("--reason"_L1));
    if (!done)
        return done.error();
    return {{{u"file"_s, target}},
            SigningCommandText::tr("%1 is signed electronically. It is no seal of the bureau.")
                .arg(target)};
}

Answer checkSignatures(Call &call)
{
    const auto found = PdfSigner(call.text("--store"_L1)).signatures(call.text("PDF"_L1));
    if (!found)
        return found.error();
    QJsonArray json;
    QStringList lines;
    bool holds = !found->isEmpty();
    for (const PdfSignature &one : *found) {
        holds = holds && one.state != PdfSignature::State::Broken;
        json << QJsonObject{{u"signer"_s, one.signer},
                            {u"at"_s, one.at.toString()},
                            {u"holds"_s, one.state != PdfSignature::State::Broken},
                            {u"trusted"_s, one.state == PdfSignature::State::Trusted},
                            {u"whole"_s, one.state != PdfSignature::State::Partial}};
        lines << SigningCommandText::tr("%1, %2: %3")
                     .arg(one.signer, clockInChina(one.at), stateText(one.state));
    }
    if (lines.isEmpty())
        lines << SigningCommandText::tr("The PDF bears no electronic signature.");
    return {{{u"signatures"_s, json}}, lines.join(u'\n'), holds ? Status::Done : Status::Refused};
}

const Option store{"--store", "FOLDER",
                   QT_TRANSLATE_NOOP("Command", "where certificates are kept (NSS); without it, "
                                                "~/.pki/nssdb"),
                   WordType::Path};

} // namespace

std::vector<Command> signingCommands()
{
    return {
        {"pdf certificates",
         {},
         {store},
         QT_TRANSLATE_NOOP("Command", "List the certificates of this computer that can sign"),
         QT_TRANSLATE_NOOP("Command", "The password of the store is taken from "
                                      "ANJUAN_CERTIFICATE_PASSWORD."),
         listCertificates},
        {"pdf sign",
         {{"PDF", WordType::Path}, {"TARGET", WordType::Path}},
         {{"--certificate", "NAME", QT_TRANSLATE_NOOP("Command", "As pdf certificates calls it")},
          {"--reason", "TEXT", QT_TRANSLATE_NOOP("Command", "Stands within the signature")},
          store},
         QT_TRANSLATE_NOOP("Command", "Sign a PDF electronically"),
         QT_TRANSLATE_NOOP("Command", "An electronic signature by that certificate; no seal of the "
                                      "bureau. The PDF itself stays as it is."),
         signPdf},
        {"pdf signatures",
         {{"PDF", WordType::Path}},
         {store},
         QT_TRANSLATE_NOOP("Command", "Say who signed a PDF and whether it was changed since"),
         "",
         checkSignatures},
    };
}

} // namespace anjuan::ctl
