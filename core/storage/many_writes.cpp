// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/many_writes.h"

#include "core/storage/database.h"

namespace anjuan {

using namespace Qt::StringLiterals;

ManyWrites::ManyWrites(const Database &db) : m_db(db)
{
    if (db.isPostgres() || db.mode() == Mode::Read)
        return;
    db.run(u"PRAGMA cache_size=-65536"_s);
    db.run(u"PRAGMA wal_autocheckpoint=16000"_s);
}

ManyWrites::~ManyWrites()
{
    if (m_db.isPostgres() || m_db.mode() == Mode::Read)
        return;
    try {
        m_db.run(u"PRAGMA cache_size=-2000"_s);
        m_db.run(u"PRAGMA wal_autocheckpoint=1000"_s);
    } catch (const SqlError &) {
        // The next opening sets them again.
    }
}

} // namespace anjuan
