// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/role_words.h"

#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

} // namespace

QString rolesHere(const Roles &roles)
{
    QStringList words;
    for (const Name<Role> &role : roleNames)
        if (roles.contains(role.value))
            words << wordFor(roleNames, role.value);
    return words.join(RoleText::tr(", ", "between roles"));
}

} // namespace anjuan
