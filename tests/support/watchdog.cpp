// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchdog.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace anjuan {

Watchdog::Watchdog()
{
    m_tick.setInterval(1);
    m_tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { look(); });
    m_since.start();
    m_tick.start();
}

double Watchdog::takeLongest()
{
    look();
    return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
}

void Watchdog::look()
{
    m_longest = std::max(m_longest, m_since.nsecsElapsed());
    m_since.restart();
}

void holdUp(int milliseconds)
{
    bool isDone = false;
    QTimer::singleShot(0, QCoreApplication::instance(), [&isDone, milliseconds] {
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < milliseconds) {
        }
        isDone = true;
    });
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace anjuan
