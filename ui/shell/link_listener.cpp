// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_listener.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLink = 200;
constexpr int waitMilliseconds = 1000;

} // namespace

LinkListener::LinkListener(const QString &name, QObject *parent)
    : QObject(parent), m_name(name), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &LinkListener::take);
}

QString LinkListener::usualName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder).filePath(u"anjuan-links"_s);
}

bool LinkListener::listen()
{
    // Asked first: listening would take the name away from whoever has it. What a client left
    // behind that was killed answers nobody.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(waitMilliseconds))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void LinkListener::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestLink);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= longestLink)
                    socket->abort();
                return;
            }
            const QString line = QString::fromUtf8(socket->readLine(longestLink)).trimmed();
            socket->disconnectFromServer();
            if (const std::optional<CaseLink> link = CaseLink::parse(line))
                emit wanted(*link);
        });
    }
}

bool LinkListener::handOver(const CaseLink &link, const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(waitMilliseconds))
        return false;
    socket.write(link.toString().toUtf8() + '\n');
    return socket.waitForBytesWritten(waitMilliseconds);
}

} // namespace anjuan
