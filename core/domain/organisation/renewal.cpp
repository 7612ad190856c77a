// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/renewal.h"

namespace anjuan {

namespace {

int daysUntil(Date day, Date today) { return static_cast<int>((day - today).days()); }

} // namespace

Date lastDayOf(const Certificate &certificate)
{
    return certificate.revokedOn ? std::min(certificate.validTo, *certificate.revokedOn - Days(1))
                                 : certificate.validTo;
}

const Certificate *presentCertificate(const Officer &officer, Date today)
{
    const Certificate *best = nullptr;
    for (const Certificate &certificate : officer.certificates) {
        const bool counts = certificateValidOn(certificate, today);
        const bool bestCounts = best && certificateValidOn(*best, today);
        if (!best || (counts && !bestCounts) ||
            (counts == bestCounts && lastDayOf(*best) < lastDayOf(certificate)))
            best = &certificate;
    }
    return best;
}

CertificateState certificateState(const Officer &officer, Date today)
{
    if (officer.leftOn && *officer.leftOn <= today)
        return CertificateState::Left;
    if (officer.auxiliary)
        return CertificateState::Auxiliary;
    const Certificate *certificate = presentCertificate(officer, today);
    if (!certificate)
        return CertificateState::None;
    if (!certificateValidOn(*certificate, today))
        return CertificateState::Lapsed;
    return daysUntil(lastDayOf(*certificate), today) <= renewalDays ? CertificateState::ExpiresSoon
                                                                    : CertificateState::Valid;
}

bool qualificationEndsSoon(const Officer &officer, Date today)
{
    return officer.reviewerSince && officer.legalQualificationUntil &&
           !(officer.leftOn && *officer.leftOn <= today) &&
           daysUntil(*officer.legalQualificationUntil, today) <= renewalDays;
}

bool mustRenew(const Officer &officer, Date today)
{
    const CertificateState state = certificateState(officer, today);
    return state == CertificateState::Lapsed || state == CertificateState::ExpiresSoon ||
           qualificationEndsSoon(officer, today);
}

} // namespace anjuan
