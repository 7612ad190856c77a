// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <libpq-fe.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct LocationText {
    Q_DECLARE_TR_FUNCTIONS(LocationText)
};

} // namespace

Result<Location> Location::parse(const QString &text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        char *reason = nullptr;
        PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &reason);
        if (!options) {
            PQfreemem(reason);
            return refused(LocationText::tr(
                "This is not an address of a PostgreSQL database. It should look like "
                "postgresql://user@host:5432/name."));
        }
        Location where;
        for (const PQconninfoOption *option = options; option->keyword; ++option)
            if (option->val)
                where.m_server.insert(QString::fromUtf8(option->keyword),
                                      QString::fromUtf8(option->val));
        PQconninfoFree(options);
        if (where.m_server.value(u"dbname"_s).isEmpty())
            return refused(
                LocationText::tr("The address %1 does not name a database.").arg(where.toString()));
        for (const QString &value : std::as_const(where.m_server))
            if (value.contains(u';')) // Qt reads it as the end of an option.
                return refused(
                    LocationText::tr("The address of the database must not contain a semicolon."));
        return where;
    }
    if (text == ":memory:"_L1)
        return memory();
    if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
        return refused(LocationText::tr("No database was named."));
    return file(text);
}

Location Location::file(const QString &path)
{
    // A file has one lock and one log, whatever links lead to it.
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    Location where;
    if (info.exists())
        where.m_path = info.canonicalFilePath();
    else
        where.m_path = folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath())
                                        : QDir(folder).filePath(info.fileName());
    return where;
}

Location Location::memory() { return {}; }

QString Location::toString() const
{
    if (isMemory())
        return u":memory:"_s;
    if (!isPostgres())
        return m_path;
    const QString host = m_server.value(u"host"_s);
    const QString port = m_server.value(u"port"_s);
    return u"postgresql://"_s + (host.startsWith(u'/') ? QString() : host) +
           (port.isEmpty() ? QString() : u':' + port) + u'/' + m_server.value(u"dbname"_s);
}
} // namespace anjuan
