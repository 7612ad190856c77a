// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "core/services/worker.h"
#include "core/storage/location.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <type_traits>

namespace anjuan {

/// What a job of somebody who is logged in works with, on the thread of a connection.
struct Seat {
    Database &db;
    const Session session; ///< at the moment the job begins
    const Rulebook &book;
    const BureauKeys *keys; ///< null: sealed numbers stay sealed
    const EvidenceFolder &evidence;
};

/// Where one person works: a database with one connection that writes and one that reads, and the
/// session. Pages ask it for everything; nothing of it blocks.
class Workplace : public QObject {
    Q_OBJECT

public:
    explicit Workplace(QObject *parent = nullptr);

    /// Opens `where`; answers by opened() or failed(). Whatever was open before is closed.
    void open(const Location &where);
    /// Makes a new database of `where` with `make`, which runs on the worker's thread, then opens
    /// it.
    void create(const Location &where, std::function<Result<>(Database &)> make);
    void logIn(const QString &name, const QString &password);
    /// Answers by loggedIn() or logInFailed().
    void changePassword(const QString &current, const QString &wanted);
    /// The same person goes on with a newer session: the password was changed meanwhile.
    void renew(const Session &session) { m_session = session; }
    /// Forgets the session; the database stays open.
    void logOut();

    const Location &location() const { return m_location; }
    const QString &bureauName() const { return m_bureauName; }
    /// Another program writes the file: everything can be read, nothing recorded.
    bool isReadOnly() const { return m_isReadOnly; }
    bool isLoggedIn() const { return m_session.has_value(); }
    /// At this moment. Only when somebody is logged in.
    Session session() const;
    bool has(Role role) const;
    /// True while an answer is awaited.
    bool isBusy() const;

    /// Runs `job(Seat &)`, which gives a Result, on the connection that reads.
    template <class Job, class Then> void read(QObject *receiver, Job job, Then then)
    {
        ask(m_reader, receiver, std::move(job), std::move(then));
    }
    /// The same on the connection that writes.
    template <class Job, class Then> void write(QObject *receiver, Job job, Then then)
    {
        ask(m_writer, receiver, std::move(job), std::move(then));
    }
    /// Reads the law, calendar and settings anew, on both connections: after any of them changed.
    void reloadRules();
    /// To be called by whoever recorded something in a case.
    void announce(CaseId changed) { emit recorded(changed); }
    /// To be called after parties, units, accounts, matters or settings have changed.
    void announceLists() { emit listsChanged(); }

signals:
    void opened(const QStringList &warnings);
    void failed(const anjuan::Error &why);
    void loggedIn();
    void logInFailed(const anjuan::Error &why);
    void loggedOut();
    /// Something was recorded in the case, here or by somebody else; null: in many.
    void recorded(anjuan::CaseId changed);
    /// Units, people, parties, matters or settings have changed, here or by somebody else.
    void listsChanged();
    /// The database does not answer, or does again (an empty text).
    void troubled(const QString &text);

private:
    template <class Job, class Then>
    void ask(std::unique_ptr<Worker> &worker, QObject *receiver, Job job, Then then)
    {
        Q_ASSERT(m_session);
        worker->ask(
            this,
            [job = std::move(job),
             session = session()](Station &station) mutable -> std::invoke_result_t<Job, Seat &> {
                if (!station.db)
                    return notOpen();
                Seat seat{*station.db, session, *station.book,
                          station.keys ? &*station.keys : nullptr, *station.evidence};
                return job(seat);
            },
            [this, receiver = QPointer<QObject>(receiver),
             then = std::move(then)](auto answer) mutable {
                noteAnswer(answer ? Error::Kind::Refused : answer.error().kind,
                           answer ? QString() : answer.error().text);
                if (receiver)
                    then(std::move(answer));
            });
    }
    static Error notOpen();
    void noteAnswer(Error::Kind kind, const QString &text);
    void begin(const Session &session);
    void openReader();
    void lookForNews();

    Location m_location = Location::memory();
    QString m_bureauName{};
    std::optional<Session> m_session{};
    std::unique_ptr<Worker> m_writer{};
    std::unique_ptr<Worker> m_reader{};
    bool m_isTroubled = false;
    bool m_isReadOnly = false;
    QTimer m_watch{};
    std::optional<qint64> m_seen{}; ///< the position in the ledger up to which all was announced
};

} // namespace anjuan
