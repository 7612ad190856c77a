// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace anjuan::preferences {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptDatabases = 8;
constexpr qsizetype keptMarks = 400;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"anjuan"_s, u"anjuan"_s);
}

/// What may be handed out to a whole office: nothing of a person, of a case or of a file of theirs.
bool isForEverybody(const QString &key)
{
    static const QStringList plain{u"language"_s, u"dark"_s, u"text_percent"_s,
                                   u"lock_after_minutes"_s, u"recent_databases"_s};
    return plain.contains(key) || key.startsWith("layout/"_L1) ||
           key == "value/cases/views_shown"_L1;
}

/// The person's own where there is one, else the office's.
QVariant chosen(const QString &key, const QVariant &otherwise = {})
{
    const QSettings own = settings();
    if (own.contains(key))
        return own.value(key);
    const QString path = officeFile();
    if (path.isEmpty() || !isForEverybody(key))
        return otherwise;
    return QSettings(path, QSettings::IniFormat).value(key, otherwise);
}

/// Everything is kept in one folder that is carried about, and what lies in it is named from there.
const QString carried = u"carried:"_s;

QDir carriedFolder() { return QDir(qEnvironmentVariable("ANJUAN_PORTABLE_FOLDER")); }

QString toKeep(const QString &where)
{
    const QString folder = qEnvironmentVariable("ANJUAN_PORTABLE_FOLDER");
    const bool isWithin = !folder.isEmpty() && where.startsWith(folder + u'/');
    return isWithin ? carried + carriedFolder().relativeFilePath(where) : where;
}

QString fromKept(const QString &kept)
{
    return kept.startsWith(carried) ? carriedFolder().filePath(kept.sliced(carried.size())) : kept;
}

void keepRecent(const QStringList &recent)
{
    QStringList kept;
    for (const QString &where : recent.mid(0, keptDatabases))
        kept << toKeep(where);
    settings().setValue(u"recent_databases"_s, kept);
}

} // namespace

QString officeFile()
{
    const QString named = qEnvironmentVariable("ANJUAN_OFFICE_SETTINGS");
    return named.isEmpty() ? QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                    u"anjuan/office.ini"_s)
                           : named;
}

bool writeForOffice(const QString &path)
{
    QSettings office(path, QSettings::IniFormat);
    office.clear();
    const QSettings own = settings();
    for (const QString &key : own.allKeys())
        if (isForEverybody(key))
            office.setValue(key, own.value(key));
    office.sync();
    return office.status() == QSettings::NoError;
}

QString language()
{
    const QString wanted = chosen(u"language"_s).toString();
    if (wanted == "en"_L1 || wanted == "zh_CN"_L1)
        return wanted;
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"zh_CN"_s;
}

void setLanguage(const QString &language) { settings().setValue(u"language"_s, language); }

bool isDark() { return chosen(u"dark"_s, false).toBool(); }
void setDark(bool dark) { settings().setValue(u"dark"_s, dark); }

int textPercent() { return std::clamp(chosen(u"text_percent"_s, 100).toInt(), 100, 200); }
void setTextPercent(int percent) { settings().setValue(u"text_percent"_s, percent); }

int lockAfterMinutes() { return std::clamp(chosen(u"lock_after_minutes"_s, 15).toInt(), 0, 240); }
void setLockAfterMinutes(int minutes) { settings().setValue(u"lock_after_minutes"_s, minutes); }

QString scannerFolder() { return settings().value(u"scanner/folder"_s).toString(); }

void setScannerFolder(const QString &folder)
{
    settings().setValue(u"scanner/folder"_s, folder);
    settings().setValue(u"scanner/since"_s, QDateTime::currentDateTimeUtc());
    settings().remove(u"scanner/settled"_s);
}

QDateTime scannerSince() { return settings().value(u"scanner/since"_s).toDateTime(); }

QStringList settledScans() { return settings().value(u"scanner/settled"_s).toStringList(); }

void settleScans(const QStringList &marks)
{
    const QStringList all = settledScans() + marks;
    settings().setValue(u"scanner/settled"_s,
                        all.sliced(std::max<qsizetype>(0, all.size() - keptMarks)));
}

QStringList recentDatabases()
{
    QStringList recent;
    for (const QString &kept : chosen(u"recent_databases"_s).toStringList())
        recent << fromKept(kept);
    return recent;
}

void noteDatabase(const QString &where)
{
    QStringList recent = recentDatabases();
    recent.removeAll(where);
    recent.prepend(where);
    keepRecent(recent);
}

void forgetDatabase(const QString &where)
{
    QStringList recent = recentDatabases();
    recent.removeAll(where);
    keepRecent(recent);
}

QString lastAccount() { return settings().value(u"last_account"_s).toString(); }
void setLastAccount(const QString &account) { settings().setValue(u"last_account"_s, account); }

QByteArray layout(const QString &name) { return chosen(u"layout/"_s + name).toByteArray(); }
void setLayout(const QString &name, const QByteArray &state)
{
    settings().setValue(u"layout/"_s + name, state);
}
QString value(const QString &name, const QString &otherwise)
{
    return chosen(u"value/"_s + name, otherwise).toString();
}
void setValue(const QString &name, const QString &value)
{
    settings().setValue(u"value/"_s + name, value);
}

} // namespace anjuan::preferences
