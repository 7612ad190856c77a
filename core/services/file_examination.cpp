// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_examination.h"

#include "core/services/case_facts.h"
#include "core/services/file_findings.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace anjuan::file_examination {

using namespace Qt::StringLiterals;

namespace {

struct ExaminationText {
    Q_DECLARE_TR_FUNCTIONS(ExaminationText)
};

constexpr int pageOfCases = 500;
constexpr std::size_t shareOfCases = 50; ///< examined between two looks at what the others do
constexpr int usualThreads = 4;
constexpr std::chrono::milliseconds saidEvery{100};

/// A file that is to be examined.
struct Wanted {
    CaseId id{};
    QString number{};
    QString unitName{};
};

bool isWanted(const CaseRow &row, const Session &session, const ExaminationWish &wish,
              const UnitTree &units)
{
    const UnitId unit = UnitId::parse(row.unit);
    if (!mayRead(session.actor, unit) || (!wish.unit.isNull() && !units.isWithin(unit, wish.unit)))
        return false;
    if (wish.closedOnly && !row.closedOn)
        return false;
    return (!wish.closedFrom || (row.closedOn && *row.closedOn >= *wish.closedFrom)) &&
           (!wish.closedTo || (row.closedOn && *row.closedOn <= *wish.closedTo));
}

/// The files of the wish, the newest first. Within a transaction.
std::vector<Wanted> filesOf(const Database &db, const Session &session, const ExaminationWish &wish)
{
    const UnitTree units = organisation_store::unitTree(db);
    QHash<QString, QString> names;
    std::vector<Wanted> files;
    for (qint64 before = 0;;) {
        const std::vector<ListedCase> page = register_store::page(db, {}, before, pageOfCases);
        if (page.empty())
            return files;
        for (const ListedCase &one : page) {
            before = one.entry;
            if (!isWanted(one.row, session, wish, units))
                continue;
            auto name = names.find(one.row.unit);
            if (name == names.end())
                name = names.insert(one.row.unit, units.pathName(UnitId::parse(one.row.unit)));
            files.push_back({one.row.id, one.row.number(), *name});
        }
    }
}

/// What one examiner has found; `files` by their place in the list.
struct Found {
    FileExamination sums{};
    std::vector<std::pair<std::size_t, ObjectedFile>> files{};
};

void count(Found &found, const std::vector<Finding> &findings, const Wanted &file,
           std::size_t place, const ExaminationWish &wish)
{
    QStringList rules;
    bool faultless = true;
    for (const Finding &finding : findings) {
        rules << finding.id;
        faultless = faultless && finding.severity == Finding::Severity::Note;
    }
    rules.sort();
    rules.removeDuplicates();
    FileExamination &sums = found.sums;
    ++sums.cases;
    sums.faultless += faultless;
    for (const QString &rule : rules) {
        ++sums.byRule[rule];
        ++sums.byUnit[file.unitName][rule];
    }
    const bool isListed = wish.rule.isEmpty() ? !rules.isEmpty() : rules.contains(wish.rule);
    if (isListed && found.files.size() < static_cast<std::size_t>(wish.mostListed))
        found.files.emplace_back(place, ObjectedFile{file.id, file.number, file.unitName, rules});
}

FileExamination together(std::vector<Found> parts, const ExaminationWish &wish)
{
    FileExamination all;
    std::vector<std::pair<std::size_t, ObjectedFile>> files;
    for (Found &part : parts) {
        all.cases += part.sums.cases;
        all.faultless += part.sums.faultless;
        for (const auto &[rule, cases] : part.sums.byRule)
            all.byRule[rule] += cases;
        for (const auto &[unit, rules] : part.sums.byUnit)
            for (const auto &[rule, cases] : rules)
                all.byUnit[unit][rule] += cases;
        std::move(part.files.begin(), part.files.end(), std::back_inserter(files));
    }
    std::sort(files.begin(), files.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    if (files.size() > static_cast<std::size_t>(wish.mostListed))
        files.resize(static_cast<std::size_t>(wish.mostListed));
    for (auto &[place, file] : files)
        all.files.push_back(std::move(file));
    return all;
}

/// The files, and how far those who examine them have come. Shared by all of them; each takes the
/// next share when it is done with its own.
struct Pile {
    const std::vector<Wanted> &files;
    const ExaminationWish &wish;
    const Rulebook &book;
    Date today{1970, 1, 1};
    std::atomic<std::size_t> next = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> isStopped = false;
};

/// Examines shares of the pile until there are none, or `goOn` says no. Within a transaction.
Found work(const Database &db, Pile &pile, const std::function<bool()> &goOn)
{
    Found found;
    CaseFacts facts(db);
    while (!pile.isStopped) {
        const std::size_t first = pile.next.fetch_add(shareOfCases);
        if (first >= pile.files.size())
            break;
        const std::size_t end = std::min(first + shareOfCases, pile.files.size());
        for (std::size_t place = first; place < end; ++place) {
            const Wanted &one = pile.files[place];
            const CaseFile file = fold(ledger::acts(db, one.id));
            count(
                found,
                file_findings::within(db, file, facts.surroundingsOf(file), pile.book, pile.today),
                one, place, pile.wish);
        }
        pile.done += static_cast<qint64>(end - first);
        if (goOn && !goOn())
            pile.isStopped = true;
    }
    return found;
}

/// Those who examine, each on a thread and a connection of its own.
class Examiners {
public:
    Examiners(Pile &pile, const Location &where, const OpenOptions &options, int count)
        : m_pile(pile), m_answers(static_cast<std::size_t>(count)), m_running(count)
    {
        for (int number = 0; number < count; ++number)
            m_threads.emplace_back([this, where, options, number] {
                // Every thread has its place: nobody else touches it.
                m_answers[static_cast<std::size_t>(number)].emplace(examine(where, options));
                const std::lock_guard guard(m_lock);
                --m_running;
                m_ended.notify_all();
            });
    }
    Examiners(const Examiners &) = delete;
    Examiners &operator=(const Examiners &) = delete;
    ~Examiners()
    {
        if (std::any_of(m_threads.begin(), m_threads.end(),
                        [](const std::thread &thread) { return thread.joinable(); }))
            m_pile.isStopped = true;
        join();
    }

    /// Until all have ended, or `progress` says no.
    Result<std::vector<Found>> wait(const Progress &progress)
    {
        {
            const auto total = static_cast<qint64>(m_pile.files.size());
            if (progress && !progress(0, total))
                m_pile.isStopped = true;
            std::unique_lock guard(m_lock);
            while (!m_ended.wait_for(guard, saidEvery, [this] { return m_running == 0; })) {
                guard.unlock();
                if (progress && !m_pile.isStopped && !progress(m_pile.done, total))
                    m_pile.isStopped = true;
                guard.lock();
            }
        }
        join();
        std::vector<Found> parts;
        for (std::optional<Result<Found>> &answer : m_answers) {
            if (!*answer)
                return answer->error();
            parts.push_back(**std::move(answer));
        }
        return parts;
    }

private:
    Result<Found> examine(const Location &where, const OpenOptions &options)
    {
        Result<Found> found = [&]() -> Result<Found> {
            const Result<Database> db = Database::open(where, Mode::Read, options);
            if (!db)
                return db.error();
            return db->read([&]() -> Result<Found> { return work(*db, m_pile, {}); });
        }();
        // What one could not read nobody needs to go on with.
        if (!found)
            m_pile.isStopped = true;
        return found;
    }

    void join()
    {
        for (std::thread &thread : m_threads)
            if (thread.joinable())
                thread.join();
    }

    Pile &m_pile;
    std::vector<std::optional<Result<Found>>> m_answers;
    int m_running;
    std::mutex m_lock{};
    std::condition_variable m_ended{};
    std::vector<std::thread> m_threads{};
};

int threadsFor(const Database &db, const ExaminationWish &wish, std::size_t files)
{
    if (db.location().isMemory())
        return 1;
    const int most = wish.threads > 0 ? std::min(wish.threads, mostThreads)
                                      : std::clamp(QThread::idealThreadCount(), 1, usualThreads);
    return std::min(most, static_cast<int>((files + shareOfCases - 1) / shareOfCases));
}

Result<std::vector<Found>> examineAll(Database &db, const Session &session, Pile &pile, int threads,
                                      const Progress &progress)
{
    if (threads > 1) {
        Examiners examiners(pile, db.location(), db.options(), threads);
        return examiners.wait(progress);
    }
    Result<Found> found =
        office::readOnBehalf(db, session, "examine"_L1, {}, [&]() -> Result<Found> {
            return work(db, pile, [&] {
                return !progress || progress(pile.done, static_cast<qint64>(pile.files.size()));
            });
        });
    if (!found)
        return found.error();
    std::vector<Found> parts;
    parts.push_back(*std::move(found));
    return parts;
}

} // namespace

Result<FileExamination> examine(Database &db, const Session &session, const Rulebook &book,
                                const ExaminationWish &wish, const Progress &progress)
{
    static const Roles whoMay{Role::LegalOfficer, Role::BureauLeader, Role::ReadOnlySupervisor};
    const Result<std::vector<Wanted>> files = office::readOnBehalf(
        db, session, "examine"_L1, whoMay,
        [&]() -> Result<std::vector<Wanted>> { return filesOf(db, session, wish); });
    if (!files)
        return files.error();
    Pile pile{.files = *files, .wish = wish, .book = book, .today = session.today};
    Result<std::vector<Found>> parts =
        examineAll(db, session, pile, threadsFor(db, wish, files->size()), progress);
    if (!parts)
        return parts.error();
    if (pile.isStopped)
        return refused(ExaminationText::tr("Stopped; nothing was changed."));
    return together(*std::move(parts), wish);
}

} // namespace anjuan::file_examination
