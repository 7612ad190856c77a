// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace anjuan {

/// Keeps all but one process from writing to an SQLite file: `<database>.lock`, held by flock(), so
/// that the kernel lets go of it when its holder dies. Its text says who holds it, for people.
class WriterLock {
public:
    /// The rule of the refusal where another program writes.
    static constexpr QLatin1StringView inUse{"in_use"};

    /// Waits up to `waitSeconds`, then refuses with a sentence that tells who has it.
    static Result<WriterLock> take(const QString &database, const QString &program,
                                   int waitSeconds);

    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) noexcept;
    /// Marks a clean end and lets go.
    ~WriterLock();

    /// The last holder did not close the database: it was killed, or the power failed.
    bool lastEndedUncleanly() const { return m_unclean; }
    /// Leaves the mark that says the database needs checking.
    void leaveUnclean(bool unclean = true) { m_leaveUnclean = unclean; }

private:
    WriterLock(int file, bool unclean) : m_file(file), m_unclean(unclean) {}

    int m_file = -1;
    bool m_unclean = false;
    bool m_leaveUnclean = false;
};

} // namespace anjuan
