// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QList>
#include <QString>

namespace anjuan {

class Location;

/// A wrong password given while another program was writing.
struct WrongTry {
    QString login;
    Moment at;

    friend bool operator==(const WrongTry &, const WrongTry &) = default;
};

/// Wrong passwords that could not be counted in the database at once: they wait in a small file
/// beside it, `DATABASE.tries`, for whoever writes next. A server needs no such file.
namespace wrong_tries {

/// The oldest first; none where there is no such file or it cannot be read.
QList<WrongTry> all(const Location &database);
/// False where it could not be written down.
bool add(const Location &database, const WrongTry &tried);
/// Forgets the first `count`, which are in the database now.
void forget(const Location &database, qsizetype count);

} // namespace wrong_tries
} // namespace anjuan
