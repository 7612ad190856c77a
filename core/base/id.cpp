// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/moment.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace anjuan {

namespace {

/// Milliseconds and, in the last twelve bits, what orders the keys of one millisecond. Never the
/// same or an earlier one, however many are asked for and whatever becomes of the clock.
quint64 nextTick()
{
    static std::atomic<quint64> last = 0;
    const quint64 now = static_cast<quint64>(Moment::now().milliseconds) << 12 |
                        QRandomGenerator::global()->bounded(1U << 11);
    quint64 before = last;
    quint64 next = 0;
    do {
        next = std::max(now, before + 1);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QUuid timeOrderedUuid()
{
    const quint64 tick = nextTick();
    const quint64 time = tick >> 12;
    const quint64 random = QRandomGenerator::global()->generate64();
    return QUuid(static_cast<quint32>(time >> 16), static_cast<quint16>(time & 0xffff),
                 static_cast<quint16>(0x7000 | (tick & 0x0fff)),
                 static_cast<quint8>(0x80 | ((random >> 56) & 0x3f)),
                 static_cast<quint8>(random >> 48), static_cast<quint8>(random >> 40),
                 static_cast<quint8>(random >> 32), static_cast<quint8>(random >> 24),
                 static_cast<quint8>(random >> 16), static_cast<quint8>(random >> 8),
                 static_cast<quint8>(random));
}

} // namespace anjuan
