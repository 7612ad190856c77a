// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace anjuan {

/// A certificate with its private key, in a store of certificates on this machine.
struct SigningCertificate {
    QString nickname{}; ///< what the store calls it
    QString subject{};
    QString issuer{};
    Date validFrom{1970, 1, 1};
    Date validTo{1970, 1, 1}; ///< its last day

    bool isValidOn(Date day) const { return validFrom <= day && day <= validTo; }
};

/// A signature within a PDF.
struct PdfSignature {
    enum class State {
        Trusted,       ///< it fits, and its certificate is trusted on this machine
        UnknownIssuer, ///< it fits; whose certificate it is, this machine does not know
        Partial,       ///< it fits what was there then; something was added since
        Broken         ///< what was signed was changed
    };
    QString signer{};
    Moment at{}; ///< by the clock of whoever signed
    State state = State::Broken;
};

/// Electronic signatures of PDFs by a certificate that is installed on this machine, with the
/// program anjuan-sign beside this one. An electronic signature of that certificate's owner, no
/// seal of the bureau: which certificates stand for one is a matter of 电子签名法 13 and 14 and of
/// whoever issued them. Blocks; not for the thread of windows.
class PdfSigner {
public:
    /// Beside this program, or on the path. `folder` is the store of certificates (NSS); empty: the
    /// user's own, ~/.pki/nssdb.
    explicit PdfSigner(const QString &folder = {});
    /// For tests: this program instead.
    PdfSigner(const QString &program, const QString &folder);

    bool isThere() const { return !m_program.isEmpty(); }
    static QString lack();

    /// Those whose key is there. `password` is that of the store, empty for none.
    Result<QList<SigningCertificate>> certificates(const QString &password) const;
    /// Writes `pdf`, signed, to `target`; what stood there is replaced only by a signature that
    /// holds.
    Result<> sign(const QString &pdf, const QString &target, const QString &certificate,
                  const QString &password, const QString &reason) const;
    /// The signatures of a PDF, in the order they were made.
    Result<QList<PdfSignature>> signatures(const QString &pdf) const;

private:
    Result<QJsonObject> ask(QJsonObject wish) const;

    QString m_program;
    QString m_folder;
};

} // namespace anjuan
