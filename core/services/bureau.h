// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/storage/key_file.h"

#include <QByteArray>

namespace anjuan {

class Database;

/// What a bureau begins with.
struct BureauDraft {
    QString name{};         ///< 常州市城市管理局; becomes the root unit
    QString agencyWord{};   ///< 代字, 常城管; that of the shipped settings if empty
    Date since{2010, 1, 1}; ///< the first day the bureau and its settings apply to
    QString administratorLogin{};
    /// Chosen by the administrator in person, so it need not be changed at the first log-in.
    QString administratorPassword{};
    QByteArray
        settings{};    ///< JSON of BureauSettings; the shipped ones, with the names above, if empty
    QString keyPath{}; ///< where the key file goes; `<database>.keys` if empty
};

/// A bureau as a whole.
namespace bureau {

/// Sets up a new database in one step: the root unit, the first settings, the first administrator
/// and the key file. Nothing remains of it where any part is refused. Refused where a bureau is
/// there already. A database in memory gets keys, but a file only where `keyPath` names one.
Result<BureauKeys> init(Database &db, const BureauDraft &draft, Moment now);

/// The bureau's name, that of the root unit. Not found where nothing is set up yet.
Result<QString> name(Database &db);

/// Reads the key file and checks that it is this database's. `keyPath` as in BureauDraft.
Result<BureauKeys> openKeys(Database &db, const QString &keyPath = {});

} // namespace bureau
} // namespace anjuan
