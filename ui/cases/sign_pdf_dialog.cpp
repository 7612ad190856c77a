// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/sign_pdf_dialog.h"

#include "core/base/moment.h"
#include "ui/text.h"
#include "ui/widgets/aside.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

SignPdfDialog::SignPdfDialog(const QString &pdf, QWidget *parent)
    : SignPdfDialog(pdf, PdfSigner(), parent)
{
}

SignPdfDialog::SignPdfDialog(const QString &pdf, const PdfSigner &signer, QWidget *parent)
    : FormDialog(u"sign_pdf"_s, tr("Sign %1").arg(QFileInfo(pdf).fileName()), tr("&Sign…"), parent),
      m_pdf(pdf), m_signer(signer), m_certificates(new QComboBox), m_password(new QLineEdit),
      m_reason(new QLineEdit)
{
    explain(tr("An electronic signature by a certificate of this computer: it shows who signed and "
               "that nothing was changed since. It is no seal of the bureau; whether a certificate "
               "stands for one is for whoever issued it to say."));
    setMinimumWidth(620);
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("&Password of the certificates:"), m_password, u"sign_password"_s,
             tr("Empty where the store has none. Enter reads the certificates."));
    addField(tr("&Certificate:"), m_certificates, u"sign_certificate"_s);
    addField(tr("&Reason:"), m_reason, u"sign_reason"_s);
    m_reason->setPlaceholderText(tr("stands within the signature; may be empty"));
    connect(m_password, &QLineEdit::editingFinished, this, &SignPdfDialog::readCertificates);
    connect(this, &FormDialog::wanted, this, &SignPdfDialog::askTarget);
    doButton()->setEnabled(false);
    readCertificates();
}

/// Once with each password: a card locks itself after a few wrong ones.
void SignPdfDialog::readCertificates()
{
    const QString password = m_password->text();
    if (m_tried == password)
        return;
    m_tried = password;
    aside(
        this, [signer = m_signer, password] { return signer.certificates(password); },
        [this, password](const Result<QList<SigningCertificate>> &found) {
            if (m_tried == password)
                show(found);
        });
}

void SignPdfDialog::show(const Result<QList<SigningCertificate>> &found)
{
    const QString chosen = m_certificates->currentData().toString();
    m_certificates->clear();
    doButton()->setEnabled(found && !found->isEmpty());
    if (!found)
        return complain(text::sentence(found.error()), m_password);
    const Date today = dayInChina(Moment::now());
    for (const SigningCertificate &one : *found)
        m_certificates->addItem(
            one.isValidOn(today)
                ? tr("%1 (issued by %2, until %3)")
                      .arg(one.subject, one.issuer, text::day(one.validTo))
                : tr("%1 (not valid today: %2 to %3)")
                      .arg(one.subject, text::day(one.validFrom), text::day(one.validTo)),
            one.nickname);
    if (const int place = m_certificates->findData(chosen); place >= 0)
        m_certificates->setCurrentIndex(place);
    complain(found->isEmpty() ? tr("The store of this computer has no certificate to sign with, or "
                                   "wants its password.")
                              : QString());
}

void SignPdfDialog::askTarget()
{
    if (m_certificates->currentIndex() < 0)
        return;
    const QFileInfo pdf(m_pdf);
    auto *files =
        new QFileDialog(this, tr("Keep the signed PDF"),
                        tr("%1, signed.pdf").arg(pdf.completeBaseName()), tr("PDF files (*.pdf)"));
    files->setObjectName(u"signed_pdf_target"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &SignPdfDialog::sign);
    files->open();
}

void SignPdfDialog::sign(const QString &target)
{
    setBusy(true);
    aside(
        this,
        [signer = m_signer, pdf = m_pdf, target,
         certificate = m_certificates->currentData().toString(), password = m_password->text(),
         reason = m_reason->text().trimmed()] {
            return signer.sign(pdf, target, certificate, password, reason);
        },
        [this, target](const Result<> &done) {
            if (settle(done))
                emit kept(target);
        });
}

} // namespace anjuan
