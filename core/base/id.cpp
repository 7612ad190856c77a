// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/moment.h"

#include <QRandomGenerator>

namespace anjuan {

QUuid timeOrderedUuid()
{
    const auto time = static_cast<quint64>(Moment::now().milliseconds);
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint32 more = QRandomGenerator::global()->generate();
    return QUuid(static_cast<quint32>(time >> 16), static_cast<quint16>(time & 0xffff),
                 static_cast<quint16>(0x7000 | (more & 0x0fff)),
                 static_cast<quint8>(0x80 | ((random >> 56) & 0x3f)),
                 static_cast<quint8>(random >> 48), static_cast<quint8>(random >> 40),
                 static_cast<quint8>(random >> 32), static_cast<quint8>(random >> 24),
                 static_cast<quint8>(random >> 16), static_cast<quint8>(random >> 8),
                 static_cast<quint8>(random));
}

} // namespace anjuan
