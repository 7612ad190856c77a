// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anjuan {

class Database;

/// As long as it lives, an SQLite file is written to with many rows after one another: more of its
/// pages are kept in memory, 64 MB, and they are copied from the log into the file less often.
/// Nothing is less durable. Nothing happens on a server.
class ManyWrites {
public:
    explicit ManyWrites(const Database &db);
    ~ManyWrites();
    ManyWrites(const ManyWrites &) = delete;
    ManyWrites &operator=(const ManyWrites &) = delete;

private:
    const Database &m_db;
};

} // namespace anjuan
