// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QLocale>
#include <QSettings>

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

} // namespace

QString language()
{
    const QString chosen = settings().value(u"language"_s).toString();
    if (chosen == "en"_L1 || chosen == "zh_CN"_L1)
        return chosen;
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"zh_CN"_s;
}

void setLanguage(const QString &language) { settings().setValue(u"language"_s, language); }

bool isDark() { return settings().value(u"dark"_s, false).toBool(); }
void setDark(bool dark) { settings().setValue(u"dark"_s, dark); }

int textPercent() { return std::clamp(settings().value(u"text_percent"_s, 100).toInt(), 100, 200); }
void setTextPercent(int percent) { settings().setValue(u"text_percent"_s, percent); }

int lockAfterMinutes()
{
    return std::clamp(settings().value(u"lock_after_minutes"_s, 15).toInt(), 0, 240);
}
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

QStringList recentDatabases() { return settings().value(u"recent_databases"_s).toStringList(); }

void noteDatabase(const QString &where)
{
    QStringList recent = recentDatabases();
    recent.removeAll(where);
    recent.prepend(where);
    settings().setValue(u"recent_databases"_s, QStringList(recent.mid(0, keptDatabases)));
}

void forgetDatabase(const QString &where)
{
    QStringList recent = recentDatabases();
    recent.removeAll(where);
    settings().setValue(u"recent_databases"_s, recent);
}

QString lastAccount() { return settings().value(u"last_account"_s).toString(); }
void setLastAccount(const QString &account) { settings().setValue(u"last_account"_s, account); }

QByteArray layout(const QString &name)
{
    return settings().value(u"layout/"_s + name).toByteArray();
}
void setLayout(const QString &name, const QByteArray &state)
{
    settings().setValue(u"layout/"_s + name, state);
}
QString value(const QString &name, const QString &otherwise)
{
    return settings().value(u"value/"_s + name, otherwise).toString();
}
void setValue(const QString &name, const QString &value)
{
    settings().setValue(u"value/"_s + name, value);
}

} // namespace anjuan::preferences
