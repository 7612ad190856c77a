// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/news.h"
#include "core/storage/writer_lock.h"

#include <QStandardPaths>

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchMilliseconds = 3000;
constexpr int lockSeconds = 2; ///< as long as a command may take that writes

OpenOptions optionsFor(const Location &where)
{
    OpenOptions options;
    if (where.isPostgres())
        options.headFile = HeadMemory::fileFor(where);
    return options;
}

EvidenceFolder evidenceOf(const Location &where)
{
    if (!where.isPostgres() && !where.isMemory())
        return EvidenceFolder::beside(where);
    return EvidenceFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                          u"/anjuan/files/"_s +
                          crypto::sha256Hex(where.toString().toUtf8()).first(32));
}

/// Puts an open database and what goes with it where the jobs of the thread find it.
Result<> furnish(Station &station, Result<Database> opened)
{
    if (!opened)
        return opened.error();
    Result<Rulebook> book = Rulebook::load(*opened);
    if (!book)
        return book.error();
    station.evidence = evidenceOf(opened->location());
    station.db = std::move(*opened);
    station.book = std::move(*book);
    if (Result<BureauKeys> keys = bureau::openKeys(*station.db); keys)
        station.keys = std::move(*keys);
    return {};
}

struct Opened {
    QString bureau;
    QStringList warnings;
    bool isReadOnly = false;
};

/// For writing; where another program writes the file, for reading.
Result<Database> openAsCan(const Location &where, QString &inUse)
{
    OpenOptions options = optionsFor(where);
    options.waitSeconds = lockSeconds;
    Result<Database> opened = Database::open(where, Mode::Write, options);
    if (opened || opened.error().rule != WriterLock::inUse)
        return opened;
    inUse = opened.error().text;
    return Database::open(where, Mode::Read, optionsFor(where));
}

/// A list of a million cases is given back to the system when another takes its place; otherwise
/// the allocator, which learns from what was freed, would keep room for several.
void giveBackLargeBlocks()
{
#ifdef M_MMAP_THRESHOLD
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

Result<Opened> describe(Station &station)
{
    const Result<QString> name = bureau::name(*station.db);
    if (!name)
        return name.error();
    return Opened{*name, station.db->openingWarnings()};
}

} // namespace

Workplace::Workplace(QObject *parent) : QObject(parent)
{
    giveBackLargeBlocks();
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &Workplace::lookForNews);
}

void Workplace::open(const Location &where) { create(where, {}); }

void Workplace::create(const Location &where, std::function<Result<>(Database &)> make)
{
    m_session.reset();
    m_isReadOnly = false;
    m_watch.stop();
    m_reader.reset();
    m_writer = std::make_unique<Worker>();
    m_location = where;
    m_writer->ask(
        this,
        [where, make = std::move(make)](Station &station) -> Result<Opened> {
            if (make) {
                Result<Database> made = Database::create(where, optionsFor(where));
                if (!made)
                    return made.error();
                if (const Result<> done = make(*made); !done) {
                    {
                        const Database closed = std::move(*made);
                    }
                    Database::discard(where);
                    return done.error();
                }
                if (const Result<> done = furnish(station, std::move(made)); !done)
                    return done.error();
                return describe(station);
            }
            QString inUse;
            if (const Result<> done = furnish(station, openAsCan(where, inUse)); !done)
                return done.error();
            Result<Opened> opened = describe(station);
            if (opened && !inUse.isEmpty()) {
                opened->isReadOnly = true;
                opened->warnings.prepend(inUse);
                opened->warnings.prepend(
                    Workplace::tr("Opened for reading only: nothing can be recorded here."));
            }
            return opened;
        },
        [this](Result<Opened> answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            m_bureauName = answer->bureau;
            m_isReadOnly = answer->isReadOnly;
            openReader();
            emit opened(answer->warnings);
        });
}

void Workplace::openReader()
{
    m_reader = std::make_unique<Worker>();
    m_reader->ask(
        this,
        [where = m_location](Station &station) {
            return furnish(station, Database::open(where, Mode::Read, optionsFor(where)));
        },
        [this](const Result<> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void Workplace::begin(const Session &session)
{
    m_session = session;
    m_seen.reset();
    m_watch.start();
    emit loggedIn();
}

void Workplace::logIn(const QString &name, const QString &password)
{
    m_writer->ask(
        this,
        [name, password](Station &station) {
            return accounts::logIn(*station.db, name, password, Moment::now());
        },
        [this](const Result<Session> &answer) {
            if (answer)
                begin(*answer);
            else
                emit logInFailed(answer.error());
        });
}

void Workplace::changePassword(const QString &current, const QString &wanted)
{
    Q_ASSERT(m_session);
    m_writer->ask(
        this,
        [now = session(), current, wanted](Station &station) {
            return accounts::changePassword(*station.db, now, current, wanted);
        },
        [this](const Result<Session> &answer) {
            if (answer)
                begin(*answer);
            else
                emit logInFailed(answer.error());
        });
}

void Workplace::logOut()
{
    m_session.reset();
    m_watch.stop();
    emit loggedOut();
}

Session Workplace::session() const
{
    Q_ASSERT(m_session);
    return atMoment(*m_session, Moment::now());
}

bool Workplace::has(Role role) const { return m_session && m_session->actor.roles.contains(role); }

bool Workplace::isBusy() const
{
    return (m_writer && m_writer->waiting() > 0) || (m_reader && m_reader->waiting() > 0);
}

void Workplace::reloadRules()
{
    for (Worker *worker : {m_writer.get(), m_reader.get()})
        worker->ask(
            this,
            [](Station &station) -> Result<> {
                Result<Rulebook> book = Rulebook::load(*station.db);
                if (!book)
                    return book.error();
                station.book = std::move(*book);
                return {};
            },
            [this](const Result<> &done) {
                if (!done)
                    emit failed(done.error());
            });
}

void Workplace::lookForNews()
{
    // One question at a time, and none while the connection has longer work to do.
    if (!m_session || m_session->mustChangePassword || m_reader->waiting() > 0)
        return;
    read(
        this,
        [seen = m_seen](Seat &seat) {
            return seen ? news::since(seat.db, seat.session, *seen)
                        : news::begin(seat.db, seat.session);
        },
        [this](const Result<News> &found) {
            if (!found)
                return;
            m_seen = found->position;
            for (const CaseId &changed : found->cases)
                emit recorded(changed);
            if (found->isMuch)
                emit recorded({});
            if (found->listsChanged || found->isMuch)
                emit listsChanged();
        });
}

Error Workplace::notOpen()
{
    return {Error::Kind::Storage, tr("The database could not be opened."), {}, {}};
}

void Workplace::noteAnswer(Error::Kind kind, const QString &text)
{
    const bool isTrouble = kind == Error::Kind::Storage;
    if (isTrouble == m_isTroubled)
        return;
    m_isTroubled = isTrouble;
    emit troubled(isTrouble ? text : QString());
}

} // namespace anjuan
