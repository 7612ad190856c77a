// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace anjuan {

class Workplace;

/// The folder into which a scanner or a camera puts its files: those that came since the folder was
/// chosen and were neither taken nor turned down are offered, once they have stopped growing. The
/// folder is read on the thread of a connection, since it may be far away.
class ScannerFolder : public QObject {
    Q_OBJECT

public:
    explicit ScannerFolder(Workplace &workplace, QObject *parent = nullptr);

    /// Looks every other second, while `on`.
    void watch(bool on);
    /// Whole paths, the oldest first.
    const QStringList &waiting() const { return m_waiting; }
    /// These were taken or are not wanted.
    void settle(const QStringList &paths);

signals:
    void changed();

private:
    void look();

    Workplace &m_workplace;
    QTimer m_timer{};
    QHash<QString, QString> m_seen{}; ///< name to size and time, at the last look
    QStringList m_waiting{};
    bool m_isLooking = false;
};

} // namespace anjuan
