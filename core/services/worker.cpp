// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/worker.h"

namespace anjuan {

Worker::Worker(QObject *parent) : QObject(parent), m_home(new QObject)
{
    m_home->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

Worker::~Worker()
{
    m_ending = true;
    // The connection is closed where it was opened.
    QMetaObject::invokeMethod(
        m_home,
        [this] {
            m_station = {};
            m_home->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Worker::post(std::function<void(Station &)> job)
{
    ++m_waiting;
    QMetaObject::invokeMethod(
        m_home,
        [this, job = std::move(job)] {
            if (!m_ending)
                job(m_station);
        },
        Qt::QueuedConnection);
}

} // namespace anjuan
