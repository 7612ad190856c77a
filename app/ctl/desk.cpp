// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/desk.h"

#include "app/ctl/terminal.h"
#include "core/base/crypto.h"
#include "core/services/accounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(DeskText)
};

/// True where something else stands in place of our SQLite file. Only for a file that is not open:
/// closing it here would give up the locks that SQLite holds on it.
bool isNoDatabase(const Location &where)
{
    if (where.isPostgres() || where.isMemory() || !QFileInfo(where.path()).isFile())
        return false;
    QFile file(where.path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // At byte 68 an SQLite file names the program it belongs to.
    const QByteArray header = file.read(72);
    return !header.startsWith(QByteArray("SQLite format 3\0", 16)) || header.mid(68) != "Anju";
}

} // namespace

Error Desk::lacking(const QString &text)
{
    m_lacksWords = true;
    return refused(text);
}

Result<Location> Desk::location()
{
    if (m_where.database.isEmpty())
        return lacking(DeskText::tr("Name the database with --db, or in ANJUAN_DB."));
    return Location::parse(m_where.database);
}

OpenOptions Desk::openOptions(const Location &where) const
{
    OpenOptions options;
    options.program = u"anjuanctl"_s;
    if (where.isPostgres())
        options.headFile = HeadMemory::fileFor(where);
    return options;
}

Result<Database *> Desk::database(Mode mode)
{
    if (m_database)
        return &*m_database;
    const Result<Location> where = location();
    if (!where)
        return where.error();
    Result<Database> opened = Database::open(*where, mode, openOptions(*where));
    if (!opened) {
        m_damaged = isNoDatabase(*where);
        return opened.error();
    }
    m_database = std::move(*opened);
    m_warnings = m_database->openingWarnings();
    return &*m_database;
}

Result<Seat> Desk::sit(Mode mode)
{
    if (m_where.account.isEmpty())
        return lacking(DeskText::tr("Say who you are with --as, or in ANJUAN_ACCOUNT."));
    const Result<Database *> db = database(mode);
    if (!db)
        return db.error();
    Result<QString> password =
        askPassword(DeskText::tr("Password of %1:").arg(m_where.account), "ANJUAN_PASSWORD");
    if (!password)
        return password.error();
    const Result<Session> session =
        accounts::logIn(**db, m_where.account, *password, Moment::now());
    crypto::wipe(*password);
    if (!session)
        return session.error();
    return Seat{**db, *session};
}

Result<RuledSeat> Desk::sitWithRules(Mode mode)
{
    const Result<Seat> seat = sit(mode);
    if (!seat)
        return seat.error();
    const Result<const Rulebook *> book = rulebook();
    if (!book)
        return book.error();
    return RuledSeat{seat->db, seat->session, **book};
}

Result<const Rulebook *> Desk::rulebook()
{
    if (!m_rulebook) {
        Q_ASSERT(m_database);
        Result<Rulebook> book = Rulebook::load(*m_database);
        if (!book)
            return book.error();
        m_rulebook = std::move(*book);
    }
    return &*m_rulebook;
}

Result<BureauKeys> Desk::keys(Database &db) const { return bureau::openKeys(db, m_where.keys); }

QStringList Desk::takeWarnings() { return std::exchange(m_warnings, {}); }

Result<EvidenceFolder> Desk::evidence()
{
    if (!m_where.files.isEmpty())
        return EvidenceFolder(QDir::cleanPath(QFileInfo(m_where.files).absoluteFilePath()));
    const Result<Location> where = location();
    if (!where)
        return where.error();
    if (where->isPostgres() || where->isMemory())
        return lacking(DeskText::tr("Name the folder in which evidence is kept with --files."));
    return EvidenceFolder::beside(*where);
}

Result<QByteArray> readFile(const QString &name, qint64 largest)
{
    QFile file(name);
    const bool standardInput = name == "-"_L1;
    const QString shown = standardInput ? DeskText::tr("The standard input") : name;
    if (!standardInput) {
        const QFileInfo info(name);
        if (!info.exists())
            return notFound(DeskText::tr("There is no file %1.").arg(name));
        if (!info.isFile())
            return refused(info.isDir() ? DeskText::tr("%1 is a folder, not a file.").arg(name)
                                        : DeskText::tr("%1 is no ordinary file.").arg(name));
    }
    if (!(standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return refused(DeskText::tr("%1 cannot be read (%2).").arg(shown, file.errorString()));
    QByteArray bytes;
    for (QByteArray part = u" "_s.toUtf8(); !part.isEmpty() && bytes.size() <= largest;
         bytes += part)
        part = file.read(largest + 1 - bytes.size());
    if (file.error() != QFile::NoError)
        return Error{Error::Kind::Storage,
                     DeskText::tr("%1 cannot be read (%2).").arg(shown, file.errorString()),
                     {},
                     {}};
    if (bytes.size() > largest)
        return refused(DeskText::tr("%1 is larger than %2 MB.")
                           .arg(shown, QString::number(largest / (1024 * 1024))));
    return bytes;
}

} // namespace anjuan::ctl
