// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_lists.h"

#include "core/base/pinyin.h"
#include "core/domain/casework/procedure.h"
#include "core/domain/casework/working_days_left.h"
#include "core/services/office.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjuan::case_lists {

using namespace Qt::StringLiterals;

namespace {

struct CaseListsText {
    Q_DECLARE_TR_FUNCTIONS(CaseListsText)
};

constexpr int betweenLooks = 4096; ///< cases between two looks at `stop`

/// The units whose cases the session may see and the filter wants; nothing where that is all.
std::optional<QStringList> wantedUnits(const Database &db, const Session &session,
                                       const CaseFilter &filter)
{
    const UnitTree tree = organisation_store::unitTree(db);
    QSet<UnitId> units = session.actor.scope;
    if (!filter.unit.isEmpty())
        units &= tree.subtree(UnitId::parse(filter.unit));
    if (units.size() >= tree.units().size())
        return {};
    QStringList keys;
    for (const UnitId unit : units)
        keys << unit.toString();
    return keys;
}

/// The groups of a filter, each with its units and all with the text.
std::vector<list_store::Query> groupsOf(const Database &db, const Session &session,
                                        const CaseFilter &filter)
{
    std::vector<list_store::Query> groups;
    const auto add = [&](const CaseFilter &group) {
        list_store::Query query{
            .filter = group, .units = wantedUnits(db, session, group), .today = session.today};
        query.filter.text = filter.text;
        query.filter.orElse.clear();
        groups.push_back(std::move(query));
    };
    add(filter);
    for (const CaseFilter &group : filter.orElse)
        add(group);
    return groups;
}

struct Ranked {
    qint64 rank;
    CaseKey key;
};

/// The places of words in an order of their own.
using Places = QHash<QByteArray, qint64>;

/// Stages in the order of the procedure.
Places placesOfStages()
{
    Places places;
    for (const Name<Stage> &stage : stageNames)
        places.insert(QByteArray(stage.text.data(), stage.text.size()), places.size());
    return places;
}

/// Units in the order in which their names are read, each below its own.
Places placesOfUnits(const Database &db)
{
    const UnitTree tree = organisation_store::unitTree(db);
    std::vector<Choice> units;
    for (const Unit &unit : tree.units())
        units.push_back({unit.id.toString(), tree.pathName(unit.id)});
    std::sort(units.begin(), units.end(),
              [](const Choice &a, const Choice &b) { return readsBefore(a.text, b.text); });
    Places places;
    for (const Choice &unit : units)
        places.insert(unit.key.toUtf8(), places.size());
    return places;
}

/// Turns what a list is sorted by into numbers that sort the same way. Numbers of documents and
/// codes of matters are compared by their words, then by the numbers in them: 〔2026〕第9号 before
/// 〔2026〕第10号.
class Ranks {
public:
    Ranks(const Database &db, CaseOrder order)
        : m_db(db), m_order(order), m_places(order == CaseOrder::Stage  ? placesOfStages()
                                             : order == CaseOrder::Unit ? placesOfUnits(db)
                                                                        : Places())
    {
    }

    /// Nothing where the case has no such value.
    std::optional<qint64> rank(const CaseKey &key, const QByteArray &sorting)
    {
        switch (m_order) {
        case CaseOrder::Entry:
            return key.entry;
        case CaseOrder::Fine:
            return key.fine > 0 ? std::optional(key.fine) : std::nullopt;
        case CaseOrder::Paid:
            return key.paid > 0 ? std::optional(key.paid) : std::nullopt;
        case CaseOrder::Stage:
        case CaseOrder::Unit:
            return m_places.value(sorting, m_places.size());
        case CaseOrder::Number:
        case CaseOrder::Matter:
            return sorting.isEmpty() ? std::nullopt : std::optional(numberRank(sorting));
        case CaseOrder::Party:
            return keyRank(nameReadingKey(QString::fromUtf8(sorting)));
        case CaseOrder::Cause:
        case CaseOrder::Place:
            return keyRank(readingKey(QString::fromUtf8(sorting)));
        case CaseOrder::Officers:
            return officersRank(sorting);
        case CaseOrder::LeadOn:
        case CaseOrder::FiledOn:
        case CaseOrder::DecidedOn:
        case CaseOrder::ClosedOn:
        case CaseOrder::NextDue:
            return sorting.isEmpty() ? std::nullopt : std::optional(digitsOf(sorting));
        }
        Q_UNREACHABLE();
    }

    /// Brings the ranks of numbers into the order of their words, those of words into theirs.
    void settle(std::vector<Ranked> &found) const
    {
        if (!m_keys.isEmpty())
            settleKeys(found);
        if (m_order != CaseOrder::Number && m_order != CaseOrder::Matter)
            return;
        QList<QByteArray> words = m_words.keys();
        std::sort(words.begin(), words.end());
        std::vector<qint64> places(static_cast<std::size_t>(words.size()));
        for (qsizetype place = 0; place < words.size(); ++place)
            places[static_cast<std::size_t>(m_words.value(words[place]))] = place;
        constexpr qint64 rest = (qint64(1) << wordsShift) - 1;
        for (Ranked &one : found)
            one.rank = (places[static_cast<std::size_t>(one.rank >> wordsShift)] << wordsShift) |
                       (one.rank & rest);
    }

private:
    static qint64 digitsOf(const QByteArray &text)
    {
        qint64 number = 0;
        for (const char c : text)
            if (c >= '0' && c <= '9')
                number = number * 10 + (c - '0');
        return number;
    }

    /// The words of a number are few: they are numbered as they come and put in order at the end.
    qint64 numberRank(const QByteArray &text)
    {
        QByteArray words;
        qint64 parts[2] = {0, 0}; // the last two numbers in it: year and serial
        bool inNumber = false;
        for (const char c : text) {
            const bool digit = c >= '0' && c <= '9';
            if (digit && !inNumber) {
                parts[0] = parts[1];
                parts[1] = 0;
            }
            if (digit)
                parts[1] = std::min<qint64>(parts[1] * 10 + (c - '0'), (1 << serialBits) - 1);
            else
                words += c;
            inNumber = digit;
        }
        auto found = m_words.find(words);
        if (found == m_words.end())
            found = m_words.insert(words, m_words.size());
        return (*found << wordsShift) | ((parts[0] & 0xffff) << serialBits) | parts[1];
    }

    /// Where the key stands among all: they are too many for a text of their own each.
    std::optional<qint64> keyRank(const QByteArray &key)
    {
        if (key.isEmpty())
            return {};
        const qint64 rank = (qint64(m_keys.size()) << lengthBits) |
                            std::min<qint64>(key.size(), (1 << lengthBits) - 1);
        m_keys += key;
        return rank;
    }

    /// Few officers work together: each list of them is read once.
    std::optional<qint64> officersRank(const QByteArray &keys)
    {
        auto found = m_officers.find(keys);
        if (found == m_officers.end()) {
            QByteArray key;
            for (const QByteArray &one : keys.split('\n'))
                if (const auto officer = organisation_store::findOfficer(
                        m_db, OfficerId::parse(QString::fromLatin1(one))))
                    key += nameReadingKey(officer->name) + QByteArray(2, '\0');
            found = m_officers.insert(keys, keyRank(key));
        }
        return *found;
    }

    QByteArrayView keyAt(qint64 rank) const
    {
        return QByteArrayView(m_keys).sliced(rank >> lengthBits, rank & ((1 << lengthBits) - 1));
    }

    void settleKeys(std::vector<Ranked> &found) const
    {
        std::sort(found.begin(), found.end(), [this](const Ranked &a, const Ranked &b) {
            return keyAt(a.rank) < keyAt(b.rank);
        });
        QByteArrayView last;
        qint64 place = 0;
        for (Ranked &one : found) {
            const QByteArrayView key = keyAt(one.rank);
            place += key == last ? 0 : 1;
            last = key;
            one.rank = place;
        }
    }

    static constexpr int lengthBits = 12;
    static constexpr int serialBits = 24;
    static constexpr int wordsShift = serialBits + 16;

    const Database &m_db;
    CaseOrder m_order;
    Places m_places;
    Places m_words{};
    QByteArray m_keys{}; ///< of all cases, one after the other
    QHash<QByteArray, std::optional<qint64>> m_officers{};
};

void sortRanked(std::vector<Ranked> &found, bool descending)
{
    std::sort(found.begin(), found.end(), [descending](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return descending ? a.rank > b.rank : a.rank < b.rank;
        return descending ? a.key.entry > b.key.entry : a.key.entry < b.key.entry;
    });
}

Error stopped()
{
    return {
        Error::Kind::Conflict, CaseListsText::tr("Stopped: another list was asked for."), {}, {}};
}

/// What the groups of a filter let through, the newest first; each case once.
class Scan {
public:
    Scan(const Database &db, const CaseSort &sort, int atMost, const std::function<bool()> &stop)
        : m_db(db), m_sort(sort), m_atMost(atMost), m_stop(stop), m_ranks(db, sort.by)
    {
    }

    /// False where it was stopped.
    bool add(const list_store::Query &query, bool isOnly)
    {
        // The newest first is the order of the scan: the first are had without the others.
        const bool early = m_atMost > 0 && m_sort.by == CaseOrder::Entry && m_sort.descending;
        const int most = list_store::mostAtOnce(m_db);
        const int wanted = early ? std::min(most, m_atMost + 1) : most;
        bool isStopped = false;
        int taken = 0;
        qint64 before = std::numeric_limits<qint32>::max();
        while (true) {
            int seen = 0;
            list_store::eachKey(m_db, query, m_sort.by, before, wanted,
                                [&](const CaseKey &key, const QByteArray &sorting) {
                                    before = key.entry;
                                    if (isOnly || !m_known.contains(key.entry))
                                        take(key, sorting);
                                    if (!isOnly)
                                        m_known.insert(key.entry);
                                    ++taken;
                                    isStopped = ++seen % betweenLooks == 0 && m_stop && m_stop();
                                    return !isStopped;
                                });
            if (isStopped || (m_stop && m_stop()))
                return false;
            if (seen < wanted || (early && taken > m_atMost))
                return true;
        }
    }

    CaseKeys found(bool isOnly)
    {
        m_ranks.settle(m_with);
        if (m_sort.by != CaseOrder::Entry || !m_sort.descending || !isOnly)
            sortRanked(m_with, m_sort.descending);
        if (!isOnly)
            std::sort(m_without.begin(), m_without.end(),
                      [](const CaseKey &a, const CaseKey &b) { return a.entry > b.entry; });
        CaseKeys found;
        found.keys.reserve(m_with.size() + m_without.size());
        for (const Ranked &one : m_with)
            found.keys.push_back(one.key);
        found.keys.insert(found.keys.end(), m_without.begin(), m_without.end());
        if (m_atMost > 0 && found.keys.size() > static_cast<std::size_t>(m_atMost)) {
            found.keys.resize(static_cast<std::size_t>(m_atMost));
            found.complete = false;
        }
        return found;
    }

private:
    void take(const CaseKey &key, const QByteArray &sorting)
    {
        if (const auto rank = m_ranks.rank(key, sorting))
            m_with.push_back({*rank, key});
        else
            m_without.push_back(key);
    }

    const Database &m_db;
    const CaseSort &m_sort;
    int m_atMost;
    const std::function<bool()> &m_stop;
    Ranks m_ranks;
    std::vector<Ranked> m_with{};
    std::vector<CaseKey> m_without{}; ///< have not what the list is sorted by
    QSet<qint64> m_known{};
};

/// All cases the groups let through, sorted.
Result<CaseKeys> scan(const Database &db, const std::vector<list_store::Query> &groups,
                      const CaseSort &sort, int atMost, const std::function<bool()> &stop)
{
    Scan scan(db, sort, atMost, stop);
    const bool isOnly = groups.size() == 1;
    for (const list_store::Query &group : groups)
        if (!scan.add(group, isOnly))
            return stopped();
    return scan.found(isOnly);
}
/// The names of everything the rows give a key of.
class Names {
public:
    Names(const Database &db, const Rulebook &book, Date today)
        : m_db(db), m_units(organisation_store::unitTree(db)), m_rules(book.on(today)),
          m_today(today)
    {
    }

    void fill(CaseLine &line)
    {
        if (const Unit *unit = m_units.find(UnitId::parse(line.unit)))
            line.unitName = unit->name;
        line.matterName = matter(line.matter);
        for (const QString &key : line.officers)
            if (const QString name = officer(key); !name.isEmpty())
                line.officerNames << name;
        if (!line.nextRule.isEmpty() && line.nextDue)
            line.workingDaysLeft =
                workingDaysLeft(line.nextRule, m_today, *line.nextDue, m_rules, m_today);
        if (!line.nextRule.isEmpty())
            if (const Rule *rule = m_rules.law.rule(line.nextRule, m_today))
                line.nextName = rule->name.here();
    }

private:
    QString matter(const QString &code)
    {
        if (code.isEmpty())
            return {};
        auto found = m_matters.find(code);
        if (found == m_matters.end()) {
            const QList<Matter> versions = matter_store::versions(m_db, code);
            found = m_matters.insert(code, versions.isEmpty() ? code : versions.last().name);
        }
        return *found;
    }
    QString officer(const QString &key)
    {
        auto found = m_officers.find(key);
        if (found == m_officers.end()) {
            const auto officer = organisation_store::findOfficer(m_db, OfficerId::parse(key));
            found = m_officers.insert(key, officer ? officer->name : QString());
        }
        return *found;
    }

    const Database &m_db;
    UnitTree m_units;
    Rules m_rules;
    Date m_today;
    QHash<QString, QString> m_matters{};
    QHash<QString, QString> m_officers{};
};

} // namespace

Result<CaseKeys> keys(Database &db, const Session &session, const CaseFilter &filter,
                      const CaseSort &sort, int atMost, const std::function<bool()> &stop)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<CaseKeys> {
        if (!mayRead(session.actor, session.actor.unit))
            return CaseKeys{};
        return scan(db, groupsOf(db, session, filter), sort, atMost, stop);
    });
}

Result<int> count(Database &db, const Session &session, const CaseFilter &filter, int most,
                  const std::function<bool()> &stop)
{
    const Result<CaseKeys> found = keys(db, session, filter, {}, most, stop);
    if (!found)
        return found.error();
    return static_cast<int>(found->keys.size());
}

Result<std::vector<CaseLine>> lines(Database &db, const Session &session, const Rulebook &book,
                                    const QList<qint64> &entries)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<std::vector<CaseLine>> {
        std::vector<CaseLine> found = list_store::lines(db, entries);
        QHash<qint64, std::size_t> places;
        for (std::size_t place = 0; place < found.size(); ++place)
            places.insert(found[place].entry, place);
        Names names(db, book, session.today);
        std::vector<CaseLine> sorted;
        for (const qint64 entry : entries) {
            const auto place = places.constFind(entry);
            if (place == places.cend())
                continue;
            CaseLine &line = found[*place];
            if (!mayRead(session.actor, UnitId::parse(line.unit)))
                continue;
            names.fill(line);
            sorted.push_back(std::move(line));
        }
        return sorted;
    });
}

Result<> noteExport(Database &db, const Session &session, int cases)
{
    return office::onBehalf(db, session, "export_list"_L1, {}, [&]() -> Result<> {
        if (!mayRead(session.actor, session.actor.unit))
            return refused(
                CaseListsText::tr("The account %1 opens no cases.").arg(session.actor.account));
        return office::append(db, session, {}, "office.list_exported"_L1, {{u"cases"_s, cases}});
    });
}

bool mayRegister(const Session &session)
{
    return roleFor(session.actor, RegisterLead::kind).has_value();
}

Result<ListChoices> choices(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<ListChoices> {
        ListChoices choices;
        const Actor &actor = session.actor;
        const UnitTree tree = organisation_store::unitTree(db);
        for (const Unit &unit : tree.units())
            if (actor.scope.contains(unit.id))
                choices.units.push_back({unit.id.toString(), tree.pathName(unit.id)});
        QHash<QString, QString> matterNames;
        for (const Matter &matter : matter_store::all(db))
            matterNames.insert(matter.code, matter.name);
        for (auto matter = matterNames.cbegin(); matter != matterNames.cend(); ++matter)
            choices.matters.push_back(
                {matter.key(), CaseListsText::tr("%1 %2", "code and name of a matter")
                                   .arg(matter.key(), matter.value())});
        for (const Officer &officer : organisation_store::officers(db))
            if (actor.scope.contains(officer.unit))
                choices.officers.push_back({officer.id.toString(), officer.name});
        for (std::vector<Choice> *list : {&choices.units, &choices.matters, &choices.officers})
            std::sort(list->begin(), list->end(),
                      [](const Choice &a, const Choice &b) { return readsBefore(a.text, b.text); });
        std::stable_sort(
            choices.officers.begin(), choices.officers.end(),
            [](const Choice &a, const Choice &b) { return nameReadsBefore(a.text, b.text); });
        const Result<CaseKeys> first = mayRead(actor, actor.unit)
                                           ? scan(db, groupsOf(db, session, {}), {}, 1, {})
                                           : Result<CaseKeys>(CaseKeys{});
        choices.anyCase = first && !first->keys.empty();
        return choices;
    });
}

} // namespace anjuan::case_lists
