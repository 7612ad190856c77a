// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/scanner_folder.h"

#include "ui/shell/preferences.h"
#include "ui/shell/workplace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMilliseconds = 2000;
constexpr int mostNewFiles = 500;

struct Found {
    QString path;
    QString mark; ///< another once the file has changed
};

/// Files that came since then, the oldest first.
QList<Found> filesIn(const QString &folder, const QDateTime &since)
{
    QList<Found> found;
    const QFileInfoList all =
        QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : all) {
        const QString ending = file.suffix().toLower();
        const bool isUnfinished = file.size() == 0 || ending == "part"_L1 || ending == "tmp"_L1 ||
                                  ending == "crdownload"_L1;
        // Copied files bring their old day along; that they came shows in the second one.
        const QDateTime came = std::max(file.lastModified(), file.metadataChangeTime());
        if (isUnfinished || came < since || found.size() == mostNewFiles)
            continue;
        found << Found{file.absoluteFilePath(), u"%1|%2|%3"_s.arg(file.fileName())
                                                    .arg(file.lastModified().toMSecsSinceEpoch())
                                                    .arg(file.size())};
    }
    return found;
}

} // namespace

ScannerFolder::ScannerFolder(Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace)
{
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ScannerFolder::look);
}

void ScannerFolder::watch(bool on)
{
    if (!on)
        return m_timer.stop();
    if (m_timer.isActive())
        return;
    m_timer.start();
    look();
}

void ScannerFolder::look()
{
    const QString folder = preferences::scannerFolder();
    if (m_isLooking || !m_workplace.isLoggedIn())
        return;
    if (folder.isEmpty()) {
        if (!m_waiting.isEmpty()) {
            m_waiting.clear();
            emit changed();
        }
        return;
    }
    m_isLooking = true;
    m_workplace.read(
        this,
        [folder, since = preferences::scannerSince()](Seat &) -> Result<QList<Found>> {
            return filesIn(folder, since);
        },
        [this](const Result<QList<Found>> &answer) {
            m_isLooking = false;
            if (!answer)
                return;
            const QStringList settled = preferences::settledScans();
            QStringList waiting;
            QHash<QString, QString> seen;
            for (const Found &file : *answer) {
                seen.insert(file.path, file.mark);
                // As it was at the look before: nobody is writing it any more.
                if (m_seen.value(file.path) == file.mark && !settled.contains(file.mark))
                    waiting << file.path;
            }
            m_seen = seen;
            if (waiting == m_waiting)
                return;
            m_waiting = waiting;
            emit changed();
        });
}

void ScannerFolder::settle(const QStringList &paths)
{
    QStringList marks;
    for (const QString &path : paths)
        if (const QString mark = m_seen.value(path); !mark.isEmpty())
            marks << mark;
    preferences::settleScans(marks);
    for (const QString &path : paths)
        m_waiting.removeAll(path);
    emit changed();
}

} // namespace anjuan
