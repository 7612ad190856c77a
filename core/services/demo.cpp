// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo.h"

#include "core/services/bureau.h"
#include "core/services/demo/assessed.h"
#include "core/services/demo/casting.h"
#include "core/services/demo/file_review.h"
#include "core/services/discretion_lists.h"
#include "core/services/document_templates.h"
#include "core/services/matters.h"
#include "core/services/organisation.h"
#include "core/services/sample_bureau.h"

#include <QCoreApplication>

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)
};

constexpr qint64 casesInATransaction = 250;
constexpr int officersInASquad = 4; // as the sample bureau has them

/// The days on which cases begin: more on working days and in summer, few at new year.
class Seasons {
public:
    Seasons(Date first, Date last, const Calendar &calendar) : m_first(first)
    {
        constexpr std::array inMonth{7, 5, 9, 10, 11, 12, 12, 12, 11, 9, 9, 8};
        qint64 sum = 0;
        for (Date day = first; day <= last; day += Days(1)) {
            const int weight = inMonth[static_cast<std::size_t>(day.month() - 1)];
            sum += calendar.isWorkingDay(day) ? weight * 4 : weight;
            m_sums.push_back(sum);
        }
    }

    /// The day of the `index`th of `count` cases.
    Date dayOf(qint64 index, qint64 count) const
    {
        const qint64 reached = m_sums.back() * index / count;
        const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), reached);
        return m_first + Days(found - m_sums.begin());
    }

private:
    Date m_first;
    std::vector<qint64> m_sums{};
};

/// Where the newest cases stand still, by how long ago they began.
Halt haltFor(int daysAgo, int turn)
{
    const auto in = [turn](std::initializer_list<Halt> halts) {
        return halts.begin()[static_cast<std::size_t>(turn) % halts.size()];
    };
    if (daysAgo > 80)
        return in({Halt::Closed, Halt::Served, Halt::Never});
    if (daysAgo > 55)
        return in({Halt::Decided, Halt::Served, Halt::Never});
    if (daysAgo > 35)
        return in({Halt::Notified, Halt::DecisionProposed, Halt::Never});
    if (daysAgo > 18)
        return in({Halt::Reported, Halt::UnderInvestigation, Halt::Never});
    return in({Halt::AtLead, Halt::FilingProposed, Halt::UnderInvestigation});
}

class Filler {
public:
    Filler(Database &db, const DemoWish &wish)
        : m_db(db), m_wish(wish), m_begin(static_cast<unsigned short>(wish.until.year() - 3), 1, 1)
    {
    }

    Result<DemoReport> run(const std::function<bool(qint64)> &progress)
    {
        if (const Result<> made = makeBureau(); !made)
            return made.error();
        const Result<Rulebook> book = Rulebook::load(m_db);
        if (!book)
            return book.error();
        const Result<QList<Matter>> matters = matters::list(m_db, m_admin);
        if (!matters)
            return matters.error();
        // A database in memory has no key file.
        const Result<BureauKeys> keys = bureau::openKeys(m_db);
        m_parties.emplace(m_db, keys ? &*keys : nullptr, m_wish.hasVariedParties);
        const Charges charges(*matters);
        if (const Result<> added = addMattersAssessed(); !added)
            return added.error();
        const Date recently = std::max(m_begin + Days(1), m_wish.until - Days(100));
        const qint64 plain = m_wish.cases - assessed();
        const qint64 recent = std::min(plain / 2, std::max<qint64>(plain * 8 / 100, 60));
        const Seasons before(m_begin, recently - Days(1), book->calendar());
        const Seasons lately(recently, m_wish.until, book->calendar());
        for (qint64 index = 0; index < plain; ++index) {
            const bool isRecent = index >= plain - recent;
            const Date day = isRecent ? lately.dayOf(index - (plain - recent), recent)
                                      : before.dayOf(index, plain - recent);
            if (const Result<> told = tell(index, day, isRecent, *book, charges); !told)
                return told.error();
            const bool full = static_cast<qint64>(m_told.size()) == casesInATransaction;
            if (!full && index + 1 < plain)
                continue;
            if (const Result<> kept = keep(*book); !kept)
                return kept.error();
            if (progress && !progress(m_report.cases))
                return refused(DemoText::tr("Stopped after %1 cases; they stay in the database.")
                                   .arg(m_report.cases));
        }
        if (const Result<> told = tellAssessed(*book); !told)
            return told.error();
        if (const Result<> done = addLists(); !done)
            return done.error();
        if (assessed() > 0)
            if (const Result<> done = reviewFiles(m_db, *book, m_cast, m_wish.until); !done)
                return done.error();
        m_report.parties = m_parties->entered();
        return m_report;
    }

private:
    qint64 assessed() const
    {
        constexpr qint64 fewest = 60;
        return m_wish.hasAssessed && m_wish.cases >= fewest
                   ? static_cast<qint64>(assessedCases().size())
                   : 0;
    }

    /// After the charges of the other cases are known: these do without a benchmark.
    Result<> addMattersAssessed()
    {
        if (assessed() == 0)
            return {};
        Session legal = m_cast.reviewer;
        legal.now = m_admin.now;
        legal.today = m_admin.today;
        return addAssessedLists(m_db, m_admin, legal, m_begin);
    }

    /// One after the other: each is held beside those before it.
    Result<> tellAssessed(const Rulebook &book)
    {
        if (assessed() == 0)
            return {};
        const Result<QList<Matter>> matters = matters::list(m_db, m_admin);
        if (!matters)
            return matters.error();
        std::vector<KnownParty> parties;
        for (const AssessedCase &one : assessedCases()) {
            Dice dice(m_wish.seed, (quint64{1} << 40) + parties.size());
            const Date day =
                book.calendar().workingDayFrom(m_wish.until - Days(one.daysBefore), false);
            const Matter *matter = inForce(*matters, assessedMatter(), day);
            if (!matter)
                return refused(DemoText::tr("The made-up benchmarks cannot be read."));
            Plot plot{.wanted = {DemoTrait::Ordinary},
                      .halt = one.halt,
                      .matter = *matter,
                      .fine = one.fine,
                      .weighing = one.weighing,
                      .cast = &m_cast,
                      .diary = &m_diary,
                      .squad = static_cast<std::size_t>(one.squad % m_wish.squads)};
            if (one.isExempted)
                plot.wanted.insert({DemoTrait::NotPenalised, DemoTrait::FirstOffence});
            if (!one.weighing.reason.isEmpty())
                plot.wanted.insert({DemoTrait::ReviewPassed, DemoTrait::Discussion});
            plot.place = madeUpPlace(dice, 2000 + static_cast<int>(parties.size()));
            const Session session = atMoment(m_cast.squads[plot.squad].officers.front(),
                                             {((day - Date(1970, 1, 1)).days() * 24) * 3'600'000});
            const bool isNew = one.partyOf < 0;
            const Result<Parties::Drawn> drawn =
                isNew ? m_parties->draw(false, session, dice, matter->code, true)
                      : Parties::Drawn{parties[static_cast<std::size_t>(one.partyOf)], true};
            if (!drawn)
                return drawn.error();
            plot.party = drawn->party;
            parties.push_back(drawn->party);
            History history(book.calendar(), day, m_wish.until, dice);
            tellOrdinary(history, plot, book.calendar());
            note(history, drawn->again);
            if (const Result<> kept = keep(book); !kept)
                return kept;
        }
        return {};
    }

    /// Benchmarks and an exemption list from the last day on: the cases before it did without.
    Result<> addLists()
    {
        const Session legal = atMoment(
            m_cast.reviewer, {((m_wish.until - Date(1970, 1, 1)).days() * 24 + 4) * 3'600'000});
        const auto benchmarks =
            discretion_lists::importBenchmarks(m_db, legal, u":/resources/demo/benchmarks.csv"_s,
                                               {.name = u"示例市城市管理行政处罚裁量基准"_s,
                                                .effectiveFrom = m_wish.until,
                                                .issuer = u"示例市城市管理局"_s});
        if (!benchmarks)
            return benchmarks.error();
        const auto exemptions =
            discretion_lists::importExemptions(m_db, legal, u":/resources/demo/exemptions.csv"_s,
                                               {.name = u"示例市城市管理轻微违法行为免罚清单"_s,
                                                .effectiveFrom = m_wish.until,
                                                .issuer = u"示例市城市管理局"_s,
                                                .batch = u"第一批"_s});
        if (!exemptions)
            return exemptions.error();
        if (!benchmarks->stored || !exemptions->stored)
            return refused(DemoText::tr("The made-up benchmarks cannot be read."));
        return {};
    }

    Result<> makeBureau()
    {
        const qint64 days = (m_begin - Date(1970, 1, 1)).days();
        const Moment now{(days * 24 - 7) * 3'600'000}; // one in the morning in China
        const Result<SampleBureau> sample =
            sample_bureau::create(m_db, m_wish.password, m_wish.squads, now, m_wish.keyPath);
        if (!sample)
            return sample.error();
        m_admin = sample->sessions.value(u"admin"_s);
        if (const Result<> named = nameOfficers(*sample); !named)
            return named;
        const Result<MatterImport> imported =
            matters::import(m_db, m_admin, u":/resources/demo/matters.csv"_s);
        if (!imported)
            return imported.error();
        return document_templates::changeLetterhead(
            m_db, m_admin, Date(2018, 1, 1),
            Letterhead{.address = u"示例市城西路8号"_s,
                       .postcode = u"000000"_s,
                       .telephone = u"0000-00000000"_s,
                       .contact = u"法制科"_s,
                       .paymentPlace = u"示例市任一代收银行网点"_s,
                       .reconsiderationBody = u"示例市人民政府"_s,
                       .court = u"示例市城区人民法院"_s,
                       .head = u"示例局长"_s,
                       .headPost = u"局长"_s}
                .toJson(),
            u"letterhead"_s);
    }

    /// Gives the sample bureau's people names of their own and puts them where stories find them.
    Result<> nameOfficers(const SampleBureau &sample)
    {
        const Result<QList<Officer>> officers = organisation::officers(m_db, m_admin);
        if (!officers)
            return officers.error();
        QHash<OfficerId, QString> names;
        const auto session = [&](const QString &login) {
            Session found = sample.sessions.value(login);
            found.actor.name = names.value(found.actor.officer, found.actor.name);
            return found;
        };
        Dice dice(m_wish.seed, 0);
        for (Officer officer : *officers) {
            officer.name = madeUpName(dice);
            // Two of one name could not be told apart on a form.
            while (std::find(names.cbegin(), names.cend(), officer.name) != names.cend())
                officer.name = madeUpName(dice);
            names.insert(officer.id, officer.name);
            if (const Result<> changed = organisation::changeOfficer(m_db, m_admin, officer);
                !changed)
                return changed;
        }
        for (int squad = 0; squad < m_wish.squads; ++squad) {
            m_cast.squads.emplace_back();
            for (int place = 1; place <= officersInASquad; ++place)
                m_cast.squads.back().officers.push_back(
                    session(u"officer%1"_s.arg(squad * officersInASquad + place)));
        }
        m_cast.leaders = {session(u"chief1"_s), session(u"chief2"_s)};
        m_cast.reviewer = session(u"legal1"_s);
        m_cast.chair = session(u"legal2"_s);
        m_cast.archivist = session(u"archive1"_s);
        return {};
    }

    std::set<DemoTrait> nextCard(qint64 index)
    {
        const int place = static_cast<int>(index % deckSize);
        if (place == 0) {
            Dice dice(m_wish.seed, static_cast<quint64>(index / deckSize) * 2 + 1);
            for (int card = 0; card < deckSize; ++card)
                m_deck[static_cast<std::size_t>(card)] = card;
            for (int card = deckSize - 1; card > 0; --card)
                std::swap(m_deck[static_cast<std::size_t>(card)],
                          m_deck[static_cast<std::size_t>(dice.below(card + 1))]);
        }
        return cardOfDeck(m_deck[static_cast<std::size_t>(place)]);
    }

    Result<> tell(qint64 index, Date day, bool isRecent, const Rulebook &book,
                  const Charges &charges)
    {
        Dice dice(m_wish.seed, static_cast<quint64>(index) * 2 + 2);
        Plot plot{.wanted = nextCard(index), .cast = &m_cast, .diary = &m_diary};
        const bool summary = plot.wanted.contains(DemoTrait::Summary);
        if (!summary && !book.calendar().isWorkingDay(day))
            day = book.calendar().workingDayFrom(day, false);
        std::optional<Charge> charge = charges.choose(plot.wanted, day, dice);
        if (!charge)
            return refused(
                DemoText::tr("The matter list has nothing that a made-up case of %1 could cite.")
                    .arg(toIso(day)));
        plot.squad = static_cast<std::size_t>(dice.below(m_wish.squads));
        plot.matter = std::move(charge->matter);
        plot.fine = charge->fine;
        // Neighbouring cases never share a house: nobody is fined twice for one act.
        plot.place = madeUpPlace(dice, static_cast<int>(index * 7919 % 1999) + 1);
        Session session = m_cast.squads[plot.squad].officers.front();
        session = atMoment(session, {((day - Date(1970, 1, 1)).days() * 24) * 3'600'000});
        const Result<Parties::Drawn> drawn =
            m_parties->draw(charge->organisation, session, dice, plot.matter.code,
                            plot.wanted.contains(DemoTrait::FirstOffence));
        if (!drawn)
            return drawn.error();
        plot.party = drawn->party;
        if (isRecent && !summary)
            plot.halt = haltFor(static_cast<int>((m_wish.until - day).days()), m_halts++);

        // Whatever the seed, a case waits for the legal officer, and for the leaders; and what a
        // camera saw for its second review.
        const auto daysAgo = (m_wish.until - day).days();
        if (isRecent && !summary && !m_isDetectionAwaited && daysAgo <= 18) {
            plot.wanted = {DemoTrait::Ordinary, DemoTrait::OffSite};
            plot.halt = Halt::AtDetection;
            m_isDetectionAwaited = true;
        }
        if (isRecent && !summary && !m_isReviewAwaited && daysAgo > 25 && daysAgo <= 55) {
            plot.halt = Halt::Notified;
            plot.awaitsReview = true;
            plot.wanted.insert(DemoTrait::Discussion);
        }

        History history(book.calendar(), day, m_wish.until, dice);
        if (summary)
            tellSummary(history, plot);
        else
            tellOrdinary(history, plot, book.calendar());
        m_isReviewAwaited =
            m_isReviewAwaited || (!history.steps().empty() &&
                                  history.steps().back().request.kind == RequestReview::kind);
        note(history, drawn->again);
        return {};
    }

    void note(History &history, bool isAgain)
    {
        ++m_stages[history.stage()];
        if (isAgain)
            ++m_traits[DemoTrait::RepeatOffender];
        for (DemoTrait trait : history.traits())
            ++m_traits[trait];
        m_told.push_back(std::move(history.steps()));
    }

    Result<> keep(const Rulebook &book)
    {
        if (const Result<> recorded = cases::recordCases(m_db, book, m_told); !recorded)
            return recorded;
        m_report.cases += static_cast<qint64>(m_told.size());
        for (const std::vector<cases::SeriesStep> &steps : m_told)
            m_report.acts += static_cast<qint64>(steps.size());
        m_told.clear();
        m_report.stages = m_stages;
        m_report.traits = m_traits;
        return {};
    }

    Database &m_db;
    const DemoWish &m_wish;
    Date m_begin;
    Session m_admin{};
    Cast m_cast{};
    Diary m_diary{};
    std::optional<Parties> m_parties{};
    std::array<int, deckSize> m_deck{};
    int m_halts = 0;
    bool m_isReviewAwaited = false; ///< by one of the cases told so far
    bool m_isDetectionAwaited = false;
    std::vector<std::vector<cases::SeriesStep>> m_told{};
    std::map<Stage, qint64> m_stages{};
    std::map<DemoTrait, qint64> m_traits{};
    DemoReport m_report{};
};

} // namespace

Result<DemoReport> fill(Database &db, const DemoWish &wish,
                        const std::function<bool(qint64 done)> &progress)
{
    if (wish.cases < 0 || wish.cases > 100'000'000)
        return refused(DemoText::tr("There can be 0 to 100 million made-up cases."));
    if (wish.squads < 1 || wish.squads > 200)
        return refused(DemoText::tr("A made-up bureau has 1 to 200 squads."));
    if (wish.until < Date(2021, 1, 1) || wish.until > Date(2035, 12, 31))
        return refused(
            DemoText::tr("Made-up cases end between 2021-01-01 and 2035-12-31, not on %1.")
                .arg(toIso(wish.until)));
    return Filler(db, wish).run(progress);
}

} // namespace anjuan::demo
