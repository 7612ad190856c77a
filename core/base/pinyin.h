// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anjuan {

/// The first letters of the characters as they are read: "占道经营" gives "zdjy". Latin letters and
/// digits stay, in small letters; all else is left out. A character with several readings counts
/// with its commonest.
QString pinyinInitials(QStringView text);

} // namespace anjuan
