// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "ui/admin/line_model.h"

namespace anjuan {

/// How an officer stands with their certificates on a day.
enum class CertificateState { Lapsed, ExpiresSoon, None, Valid, Auxiliary, Left };

/// So many days before its end a certificate is to be renewed.
inline constexpr int renewalDays = 60;

CertificateState certificateState(const Officer &officer, Date today);
/// The certificate that counts today, or else the one that ended last; null for none.
const Certificate *presentCertificate(const Officer &officer, Date today);
/// Whether the registration of a reviewer's legal qualification has ended or ends within
/// renewalDays.
bool qualificationEndsSoon(const Officer &officer, Date today);
/// The number of the legal qualification, with how long it is registered.
Cell qualificationCell(const Officer &officer, Date today);
/// "valid", "expires in 12 days", "lapsed on 2026-01-31".
Cell stateCell(const Officer &officer, Date today);
Cell stateCell(const Certificate &certificate, Date today);

} // namespace anjuan
