// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pdf_signer.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace anjuan {

/// Signs a PDF with a certificate of this machine and keeps it as a file of its own.
class SignPdfDialog : public FormDialog {
    Q_OBJECT

public:
    SignPdfDialog(const QString &pdf, QWidget *parent);
    /// For tests: with this signer.
    SignPdfDialog(const QString &pdf, const PdfSigner &signer, QWidget *parent);

signals:
    void kept(const QString &path);

private:
    void readCertificates();
    void show(const Result<QList<SigningCertificate>> &found);
    void askTarget();
    void sign(const QString &target);

    QString m_pdf;
    std::optional<QString> m_tried{}; ///< the password the certificates were last read with
    PdfSigner m_signer;
    QComboBox *m_certificates;
    QLineEdit *m_password;
    QLineEdit *m_reason;
};

} // namespace anjuan
