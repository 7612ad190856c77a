// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"

namespace anjuan {

/// Who asks and when: what every service takes. accounts::logIn() makes it and nothing else should.
/// It holds as long as the account is not changed: each service looks the account up again and
/// refuses a session that has been overtaken.
struct Session {
    Actor actor; ///< without roles as long as the password must be changed
    Moment now{};
    Date today{1970, 1, 1};          ///< dayInChina(now)
    int accountRevision = 0;         ///< of the account when it logged in
    bool mustChangePassword = false; ///< nothing but accounts::changePassword() is possible

    friend bool operator==(const Session &, const Session &) = default;
};

/// The same session at a later moment.
Session atMoment(Session session, Moment now);

} // namespace anjuan
