// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

class QWidget;

namespace anjuan {

/// What this person at this machine likes: kept in the user's own configuration file, never in the
/// bureau's database. No personal data of parties is ever in it.
namespace preferences {

/// A file of settings that an office gives to all its machines: what a person has not chosen
/// himself is taken from it. Named by ANJUAN_OFFICE_SETTINGS, else anjuan/office.ini among the
/// system's configuration; empty where there is none.
QString officeFile();
/// Writes such a file from what this person has chosen: language, colours, size of text, time of
/// locking, databases and the columns and widths of lists. False where it cannot be written.
bool writeForOffice(const QString &path);

/// "zh_CN" or "en"; that of the system, or zh_CN where the system is neither.
QString language();
void setLanguage(const QString &language);

bool isDark();
void setDark(bool dark);

/// 100 to 200.
int textPercent();
void setTextPercent(int percent);

/// Minutes without a key or a click until the window locks; 0: never.
int lockAfterMinutes();
void setLockAfterMinutes(int minutes);

/// Where a scanner puts its files; empty for nowhere. Only what came since it was chosen counts.
QString scannerFolder();
void setScannerFolder(const QString &folder);
QDateTime scannerSince();
/// Marks of files there that were taken or turned down; the newest few hundred are kept.
QStringList settledScans();
void settleScans(const QStringList &marks);

/// Databases opened before, the newest first: paths or addresses without a password.
QStringList recentDatabases();
void noteDatabase(const QString &where);
void forgetDatabase(const QString &where);
QString lastAccount();
void setLastAccount(const QString &account);

/// Anything a window wants to find again, under a name of its own: "cases/columns".
QByteArray layout(const QString &name);
void setLayout(const QString &name, const QByteArray &state);
QString value(const QString &name, const QString &otherwise = {});
void setValue(const QString &name, const QString &value);

} // namespace preferences

} // namespace anjuan
