// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/case_link.h"

#include <QObject>

class QLocalServer;

namespace anjuan {

/// Where a second start of the program hands over the link it was given: a socket that only this
/// user can reach. Whatever is not a link of ours is dropped.
class LinkListener : public QObject {
    Q_OBJECT

public:
    /// `name` is a path; the usual one is in the user's folder for running programs.
    explicit LinkListener(const QString &name = usualName(), QObject *parent = nullptr);

    static QString usualName();
    /// False where another client of this user listens already.
    bool listen();
    /// Hands the link to the client that runs. False where none does.
    static bool handOver(const CaseLink &link, const QString &name = usualName());

signals:
    void wanted(const anjuan::CaseLink &link);

private:
    void take();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace anjuan
