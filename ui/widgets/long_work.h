// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/progress.h"

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace anjuan {

/// How far a long piece of work is, and a button that stops it. Hidden while there is none.
class LongWork : public QWidget {
    Q_OBJECT

public:
    explicit LongWork(const QString &name, QWidget *parent = nullptr);
    ~LongWork() override;

    /// Begins to show the work `what`. What is returned goes with the job to its thread.
    Progress begin(const QString &what);
    void end();
    /// Asks the work to stop; it ends a moment later.
    void stop();
    bool isUnderWay() const { return m_state != nullptr; }

private:
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };

    void look();

    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_clock{};
    std::shared_ptr<State> m_state{};
};

} // namespace anjuan
