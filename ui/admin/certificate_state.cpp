// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/certificate_state.h"

#include "ui/text.h"

#include <QCoreApplication>

namespace anjuan {

namespace {

struct CertificateText {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

int daysUntil(Date day, Date today) { return static_cast<int>((day - today).days()); }

} // namespace

Cell qualificationCell(const Officer &officer, Date today)
{
    QString words;
    if (officer.legalQualificationOn)
        words = CertificateText::tr("awarded on %1").arg(text::day(officer.legalQualificationOn));
    if (!officer.legalQualificationUntil)
        return Cell(officer.legalQualificationNumber, theme::Tone::Plain, words);
    const QString until = text::day(officer.legalQualificationUntil);
    const bool ended = *officer.legalQualificationUntil < today;
    return Cell(ended ? CertificateText::tr("%1, registration ended on %2")
                            .arg(officer.legalQualificationNumber, until)
                      : CertificateText::tr("%1, registered until %2")
                            .arg(officer.legalQualificationNumber, until),
                ended                                   ? theme::Tone::Bad
                : qualificationEndsSoon(officer, today) ? theme::Tone::Warning
                                                        : theme::Tone::Plain,
                words);
}

Cell stateCell(const Certificate &certificate, Date today)
{
    if (certificate.revokedOn && *certificate.revokedOn <= today)
        return {CertificateText::tr("withdrawn on %1").arg(text::day(*certificate.revokedOn)),
                theme::Tone::Bad};
    if (certificate.validFrom > today)
        return {CertificateText::tr("begins on %1").arg(text::day(certificate.validFrom)),
                theme::Tone::Quiet};
    if (certificate.validTo < today)
        return {CertificateText::tr("lapsed on %1").arg(text::day(certificate.validTo)),
                theme::Tone::Bad};
    const int left = daysUntil(lastDayOf(certificate), today);
    if (left <= renewalDays)
        return {CertificateText::tr("expires in %n day(s)", nullptr, left), theme::Tone::Warning};
    return {CertificateText::tr("valid"), theme::Tone::Good};
}

Cell stateCell(const Officer &officer, Date today)
{
    switch (certificateState(officer, today)) {
    case CertificateState::Left:
        return {CertificateText::tr("left on %1").arg(text::day(officer.leftOn)),
                theme::Tone::Quiet};
    case CertificateState::Auxiliary:
        return {CertificateText::tr("auxiliary staff"), theme::Tone::Quiet};
    case CertificateState::None:
        return {CertificateText::tr("no certificate"), theme::Tone::Bad};
    case CertificateState::Lapsed:
    case CertificateState::ExpiresSoon:
    case CertificateState::Valid:
        return stateCell(*presentCertificate(officer, today), today);
    }
    Q_UNREACHABLE();
}

} // namespace anjuan
