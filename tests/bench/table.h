// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace anjuan::bench {

/// How long single runs of one thing took, in microseconds.
class Times {
public:
    void add(double microseconds) { m_all.push_back(microseconds); }
    /// Runs `work` and adds how long it took.
    template <class Work> void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(static_cast<double>(timer.nsecsElapsed()) / 1000);
    }
    /// The time that `percent` of the runs did not exceed.
    double percentile(int percent) const;
    double worst() const { return percentile(100); }

private:
    std::vector<double> m_all;
};

/// One line of the table: a thing, what it took, and what the bare operation took that it cannot do
/// without.
struct Measured {
    qint64 cases = 0;
    QString what;
    QString unit;
    double ours = 0;
    std::optional<double> bare{};
    bool more = false; ///< a rate: more is better
    QString wanted{};  ///< what is asked of it, in words; empty if nothing is
    bool asWanted = true;
};

/// A time in microseconds, and in milliseconds where it is long.
Measured time(qint64 cases, const QString &what, double ours, std::optional<double> bare);
Measured rate(qint64 cases, const QString &what, const QString &unit, double ours,
              std::optional<double> bare);

/// Says what is asked: at most `most` times the bare operation, or at most or least a value.
Measured atMostTimesBare(Measured line, double most);
Measured atMost(Measured line, double most);
Measured atLeast(Measured line, double least);

/// A Markdown table with a ratio for each line.
QString table(const std::vector<Measured> &lines);

} // namespace anjuan::bench
