// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/storage/evidence_store.h"
#include "core/storage/key_file.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace anjuan {

/// What a job finds on a worker's thread. Belongs to that thread alone.
struct Station {
    std::optional<Database> db{};
    std::optional<Rulebook> book{};
    std::optional<BureauKeys> keys{}; ///< without them sealed numbers stay sealed
    std::optional<EvidenceFolder> evidence{};
};

/// A thread that owns a database connection. Jobs run there one after the other, in the order they
/// were asked for; the values they give come back to the thread the worker belongs to.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    /// Waits for the job that runs; those that have not begun are dropped.
    ~Worker() override;

    /// Runs `job`, which takes a Station & and captures copies only, and hands its value to `then`
    /// unless `receiver` is gone by then.
    template <class Job, class Then> void ask(QObject *receiver, Job job, Then then)
    {
        post([this, receiver = QPointer<QObject>(receiver), job = std::move(job),
              then = std::move(then)](Station &station) mutable {
            auto answer = std::make_shared<decltype(job(station))>(job(station));
            QMetaObject::invokeMethod(
                this,
                [this, receiver, then = std::move(then), answer]() mutable {
                    --m_waiting;
                    if (receiver)
                        then(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// Jobs whose values have not come back yet.
    int waiting() const { return m_waiting; }

private:
    void post(std::function<void(Station &)> job);

    QThread m_thread;
    QObject *m_home; ///< lives on the thread; deleted with it
    Station m_station{};
    int m_waiting = 0;
    std::atomic<bool> m_ending = false;
};

} // namespace anjuan
