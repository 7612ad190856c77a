// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

namespace anjuan {

/// How an officer stands with their certificates on a day.
enum class CertificateState { Lapsed, ExpiresSoon, None, Valid, Auxiliary, Left };

/// So many days before its end a certificate or a registration is to be renewed.
inline constexpr int renewalDays = 60;

/// Its last day, early withdrawal considered.
Date lastDayOf(const Certificate &certificate);
/// The certificate that counts today, or else the one that ended last; null for none.
const Certificate *presentCertificate(const Officer &officer, Date today);
CertificateState certificateState(const Officer &officer, Date today);
/// Whether the registration of a reviewer's legal qualification has ended or ends within
/// renewalDays.
bool qualificationEndsSoon(const Officer &officer, Date today);
/// Whether the certificate or the registration of an officer has ended or ends within renewalDays.
bool mustRenew(const Officer &officer, Date today);

} // namespace anjuan
