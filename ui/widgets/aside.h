// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace anjuan {

/// Runs `work` on a thread of its own; `done` gets its answer on this one, unless `receiver` is
/// gone. For what needs no database.
template <class Work, class Done> void aside(QObject *receiver, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto answer = std::make_shared<std::optional<Answer>>();
    QThread *thread =
        QThread::create([work = std::move(work), answer]() mutable { answer->emplace(work()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, receiver,
                     [answer, done = std::move(done)]() mutable { done(**answer); });
    thread->start();
}

} // namespace anjuan
