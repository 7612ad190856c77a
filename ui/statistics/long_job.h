// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/progress.h"
#include "ui/shell/workplace.h"

#include <QDialog>
#include <atomic>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace anjuan {

/// Shows how far a long reading job is, and stops it when it is told to. It closes when the job is
/// done; a refusal stays until it was read.
class LongJob : public QDialog {
    Q_OBJECT

public:
    /// Gives the sentence that says what was done.
    using Job = std::function<Result<QString>(Seat &, const Progress &)>;

    LongJob(Workplace &workplace, const QString &title, Job job, QWidget *parent);
    ~LongJob() override;

    /// Stops it; the dialog closes when the job has let go.
    void reject() override;

signals:
    void done(const QString &what);

private:
    /// Written on the worker's thread, read here.
    struct Course {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> stops = false;
    };
    void settle(const Result<QString> &answer);

    std::shared_ptr<Course> m_course;
    QLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_isOver = false;
};

} // namespace anjuan
