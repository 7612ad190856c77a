// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace anjuan {

/// Notices how long the event loop of the thread that made it is not at hand: for so long no key
/// would be answered.
class Watchdog {
public:
    Watchdog();

    /// The longest hold-up in milliseconds, since the last call.
    double takeLongest();

private:
    void look();

    QTimer m_tick{};
    QElapsedTimer m_since{};
    qint64 m_longest = 0;
};

/// Holds the thread up for so long, as work would that belongs elsewhere, while its event loop
/// runs.
void holdUp(int milliseconds);

} // namespace anjuan
